//! A concern from start to end: the ways that are open, who was asked, what is tried for some weeks (C11, G16, G45), and
//! how close somebody stands to it.
//!
//! Owns the parts of a concern and the six weeks. Refuses a verdict: what came of it is in the parent's own words.

use super::ids::PersonId;
use super::roles::Role;
use super::time::plus_days;
use chrono::NaiveDate;
use serde::{Deserialize, Serialize};

/// How long something is tried when nobody says otherwise, in days (G45: "try X for six weeks and reconvene").
const TRIAL_DAYS: i64 = 42;

/// One part of a concern.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(test, derive(ts_rs::TS))]
#[serde(tag = "is", rename_all = "snake_case")]
pub enum ConcernPart {
    /// Another way to what is hoped for; what was asked for stays beside it (C11).
    Way {
        /// One line.
        text: String,
    },
    /// Somebody was asked (G16).
    Talk {
        /// Whom; `null` for somebody unnamed.
        person: Option<PersonId>,
        /// Local date.
        on: NaiveDate,
        /// What came of it; empty while nothing has.
        came: String,
    },
    /// Something is tried until a day to look again (G45).
    Trial {
        /// One line.
        what: String,
        /// Local date.
        start: NaiveDate,
        /// The day to look again, after `start`.
        review: NaiveDate,
        /// What came of it; may be empty.
        came: String,
        /// When one looked again; `null` while it is tried.
        reviewed: Option<NaiveDate>,
    },
}

/// When to look again at what starts on `start` (G45).
#[must_use]
pub fn review_day(start: NaiveDate) -> NaiveDate {
    plus_days(start, TRIAL_DAYS)
}

/// How far from the child somebody decides: the closest person first (G16, G17).
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Serialize)]
#[cfg_attr(test, derive(ts_rs::TS))]
#[serde(rename_all = "snake_case")]
pub enum Level {
    /// Works with the child.
    Closest,
    /// Leads the school.
    School,
    /// Leads the services of several schools.
    District,
}

/// The level of a role; who is not known to lead anything works with the child.
#[must_use]
pub fn level(role: Option<Role>) -> Level {
    match role {
        Some(Role::Principal | Role::AssistantPrincipal) => Level::School,
        Some(Role::Director) => Level::District,
        _ => Level::Closest,
    }
}
