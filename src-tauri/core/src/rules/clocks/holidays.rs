//! Federal holidays, on the days they are kept.
//!
//! Owns the eleven days. Refuses state holidays, which differ: a count of business days allows for them.

use crate::rules::time::plus_days;
use chrono::{Datelike, NaiveDate, Weekday};

/// Whether offices close for a federal holiday on `date`; one on a weekend is kept on the Friday or Monday beside it.
pub(super) fn is_federal(date: NaiveDate) -> bool {
    let fixed = [(1, 1), (6, 19), (7, 4), (11, 11), (12, 25)];
    fixed.into_iter().any(|day| is_kept(date, day)) || is_movable(date)
}

/// Whether no school and no public office is open: Labor Day, Memorial Day, Thanksgiving, Independence Day, Christmas
/// and New Year's Day.
pub(super) fn is_certain(date: NaiveDate) -> bool {
    let day = (date.month(), date.day());
    nth(date, 9, Weekday::Mon, 1)
        || last_monday_of_may(date)
        || is_thanksgiving(date)
        || day == (7, 4)
        || day == (1, 1)
        || day == (12, 25)
}

/// Whether `date` lies in Thanksgiving week, from its Monday on.
pub(super) fn in_thanksgiving_week(date: NaiveDate) -> bool {
    let monday = plus_days(date, -i64::from(date.weekday().num_days_from_monday()));
    is_thanksgiving(plus_days(monday, 3))
}

fn is_thanksgiving(date: NaiveDate) -> bool {
    nth(date, 11, Weekday::Thu, 4)
}

fn is_movable(date: NaiveDate) -> bool {
    let mondays = [(1, 3), (2, 3), (9, 1), (10, 2)];
    mondays.into_iter().any(|(month, which)| nth(date, month, Weekday::Mon, which))
        || last_monday_of_may(date)
        || is_thanksgiving(date)
}

fn last_monday_of_may(date: NaiveDate) -> bool {
    date.month() == 5 && date.weekday() == Weekday::Mon && date.day() > 24
}

fn nth(date: NaiveDate, month: u32, weekday: Weekday, which: u32) -> bool {
    date.month() == month && date.weekday() == weekday && date.day().div_ceil(7) == which
}

fn is_kept(date: NaiveDate, (month, day): (u32, u32)) -> bool {
    let is = |date: NaiveDate| (date.month(), date.day()) == (month, day);
    match date.weekday() {
        Weekday::Sat | Weekday::Sun => false,
        Weekday::Fri => is(date) || is(plus_days(date, 1)),
        Weekday::Mon => is(date) || is(plus_days(date, -1)),
        _ => is(date),
    }
}
