//! The states whose rules and words differ (product.md, "State time for the initial evaluation", "Words that change").
//!
//! Owns the fifty and the District of Columbia. Refuses to know where anybody lives: the parent says so or does not.

use serde::{Deserialize, Serialize};

macro_rules! states {
    ($($state:ident $letters:literal $name:literal,)*) => {
        /// One of the fifty states or the District of Columbia, written as its two letters.
        #[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
        #[cfg_attr(test, derive(ts_rs::TS))]
        pub enum State {
            $(#[doc = $name] #[serde(rename = $letters)] $state,)*
        }

        impl State {
            /// All of them, by name.
            pub const ALL: [Self; 51] = [$(Self::$state),*];

            /// The two letters of its mail address.
            #[must_use]
            pub fn letters(self) -> &'static str {
                match self { $(Self::$state => $letters,)* }
            }

            /// Its own name, the same in every language of the app.
            #[must_use]
            pub fn name(self) -> &'static str {
                match self { $(Self::$state => $name,)* }
            }

            /// From two letters, in either size.
            #[must_use]
            pub fn from_letters(letters: &str) -> Option<Self> {
                Self::ALL.into_iter().find(|state| state.letters().eq_ignore_ascii_case(letters))
            }
        }
    };
}

states! {
    Alabama "AL" "Alabama",
    Alaska "AK" "Alaska",
    Arizona "AZ" "Arizona",
    Arkansas "AR" "Arkansas",
    California "CA" "California",
    Colorado "CO" "Colorado",
    Connecticut "CT" "Connecticut",
    Delaware "DE" "Delaware",
    DistrictOfColumbia "DC" "District of Columbia",
    Florida "FL" "Florida",
    Georgia "GA" "Georgia",
    Hawaii "HI" "Hawaii",
    Idaho "ID" "Idaho",
    Illinois "IL" "Illinois",
    Indiana "IN" "Indiana",
    Iowa "IA" "Iowa",
    Kansas "KS" "Kansas",
    Kentucky "KY" "Kentucky",
    Louisiana "LA" "Louisiana",
    Maine "ME" "Maine",
    Maryland "MD" "Maryland",
    Massachusetts "MA" "Massachusetts",
    Michigan "MI" "Michigan",
    Minnesota "MN" "Minnesota",
    Mississippi "MS" "Mississippi",
    Missouri "MO" "Missouri",
    Montana "MT" "Montana",
    Nebraska "NE" "Nebraska",
    Nevada "NV" "Nevada",
    NewHampshire "NH" "New Hampshire",
    NewJersey "NJ" "New Jersey",
    NewMexico "NM" "New Mexico",
    NewYork "NY" "New York",
    NorthCarolina "NC" "North Carolina",
    NorthDakota "ND" "North Dakota",
    Ohio "OH" "Ohio",
    Oklahoma "OK" "Oklahoma",
    Oregon "OR" "Oregon",
    Pennsylvania "PA" "Pennsylvania",
    RhodeIsland "RI" "Rhode Island",
    SouthCarolina "SC" "South Carolina",
    SouthDakota "SD" "South Dakota",
    Tennessee "TN" "Tennessee",
    Texas "TX" "Texas",
    Utah "UT" "Utah",
    Vermont "VT" "Vermont",
    Virginia "VA" "Virginia",
    Washington "WA" "Washington",
    WestVirginia "WV" "West Virginia",
    Wisconsin "WI" "Wisconsin",
    Wyoming "WY" "Wyoming",
}
