//! The turn of the school year (G2): which year is over, when the next one is worth starting, what is closed.
//!
//! People belong to school years: with the turn the team is emptied, the old year is read and not changed any more.
//! Refuses to turn by itself: only the parent starts a year.

use super::calendar::{Calendar, Days};
use super::time::plus_days;
use chrono::NaiveDate;

/// So many days before school is back the new year is worth starting; so long after it the offer stays.
const AROUND: (i64, i64) = (21, 28);
/// For so many days after the last day of school the offer is made a first time.
const FRESH: i64 = 21;

/// When the turn is worth offering.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Turn {
    /// The year that is over by then.
    pub old: Days,
    /// The first weeks after its last day.
    pub fresh: Days,
    /// Around the day school is back: the entered first day, else when it is taken to be back.
    pub around: Days,
}

/// Every turn that was not made, also those ahead; none for a year before a closed one.
#[must_use]
pub fn turns(calendar: &Calendar, closed: &[Days]) -> Vec<Turn> {
    let open = calendar.years.iter().filter(|year| is_open(closed, year));
    open.filter_map(|year| turn(calendar, *year)).collect()
}

fn turn(calendar: &Calendar, old: Days) -> Option<Turn> {
    let next = calendar.years.iter().map(|year| year.first).filter(|first| *first > old.last).min();
    let back = next.or_else(|| calendar.taken_to_be_back().filter(|back| *back > old.last))?;
    let around =
        Days { first: plus_days(back, -AROUND.0).max(plus_days(old.last, 1)), last: plus_days(back, AROUND.1) };
    let fresh = Days { first: plus_days(old.last, 1), last: plus_days(old.last, FRESH).min(around.last) };
    Some(Turn { old, fresh, around })
}

/// The year that a turn on `date` would close: the last one that is over.
#[must_use]
pub fn over(calendar: &Calendar, closed: &[Days], date: NaiveDate) -> Option<Days> {
    let last = calendar.years.iter().filter(|year| year.last < date).max_by_key(|year| year.last)?;
    is_open(closed, last).then_some(*last)
}

fn is_open(closed: &[Days], year: &Days) -> bool {
    !closed.iter().any(|other| other.first >= year.first)
}

/// Whether what happened on `date` is read only. The summer after a closed year is open: the new year's first talks
/// often happen in it.
#[must_use]
pub fn is_closed(closed: &[Days], date: NaiveDate) -> bool {
    closed.iter().any(|year| year.contains(date))
}
