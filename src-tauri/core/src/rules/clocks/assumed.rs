//! What a school year looks like at least and at most, where the parent entered none.
//!
//! Owns the plausible school year: it begins between 1 August and 8 September and ends between 19 May and 30 June; winter
//! break lies between 15 December and 10 January and holds Christmas to New Year's Day; Thanksgiving is off, its week may
//! be; and in each season some more days may be off, as counted in [`Spare`]. A range made with it holds the exact day of
//! every such year. Refuses to say more about any school.

use super::holidays;
use chrono::{Datelike, NaiveDate};

/// Whether `date` lies in the summer of every plausible year.
pub(super) fn is_summer(date: NaiveDate) -> bool {
    date.month() == 7
}

/// Whether `date` lies in the winter break of every plausible year.
pub(super) fn is_winter(date: NaiveDate) -> bool {
    between(date, (12, 25), (12, 31)) || (date.month(), date.day()) == (1, 1)
}

/// Whether `date` may be a day off that every plausible year has at about this time.
pub(super) fn may_be_off(date: NaiveDate) -> bool {
    may_be_winter(date) || holidays::in_thanksgiving_week(date) || holidays::is_federal(date)
}

/// Whether `date` may lie in winter break.
pub(super) fn may_be_winter(date: NaiveDate) -> bool {
    between(date, (12, 15), (12, 31)) || between(date, (1, 1), (1, 10))
}

/// Whether `date` may lie in summer.
pub(super) fn may_be_summer(date: NaiveDate) -> bool {
    between(date, (5, 20), (9, 7))
}

fn between(date: NaiveDate, first: (u32, u32), last: (u32, u32)) -> bool {
    (first..=last).contains(&(date.month(), date.day()))
}

/// Days off that fall anywhere in a season: a fall, winter or spring week, a day for the staff, snow, a state holiday.
#[derive(Clone, Copy, Debug)]
pub(super) enum Spare {
    /// School days: at most a week in October, a week in February, eight days in March and April.
    SchoolDays,
    /// Calendar days in school holidays, weekends inside them included.
    Holidays,
    /// Calendar days in breaks of more than five school days: a spring break of two weeks.
    LongBreaks,
    /// State holidays.
    Offices,
}

/// The season of a date, as the year and the number of the season in it; seasons lie in order.
pub(super) fn season(date: NaiveDate) -> (i32, u8) {
    let season = match date.month() {
        1 => 0,
        2 => 1,
        3 | 4 => 2,
        5 | 6 => 3,
        7 => 4,
        8 | 9 => 5,
        10 => 6,
        11 => 7,
        _ => 8,
    };
    (date.year(), season)
}

impl Spare {
    /// How many days may be off in the season of `date`, beside those that [`may_be_off`].
    pub(super) fn days(self, date: NaiveDate) -> u16 {
        let season = usize::from(season(date).1);
        let table: [u16; 9] = match self {
            Self::SchoolDays => [2, 5, 8, 2, 0, 3, 5, 2, 1],
            Self::Holidays => [4, 9, 12, 4, 0, 6, 9, 4, 2],
            Self::LongBreaks => [0, 0, 16, 0, 0, 0, 0, 0, 0],
            Self::Offices => [1, 1, 2, 2, 1, 2, 1, 3, 2],
        };
        table.get(season).copied().unwrap_or_default()
    }
}
