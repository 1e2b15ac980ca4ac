//! From what a date expression says to the date it means.
//!
//! Owns the arithmetic of weekdays, weeks and months. Refuses the text.

use super::atoms::{Core, Pick};
use crate::rules::reading::{Day, Due, Precision};
use crate::rules::time::plus_days;
use chrono::{Datelike, Months, NaiveDate, Weekday};

/// The due date a core means when noted on `today`.
pub(super) fn due(today: NaiveDate, core: &Core) -> Due {
    match core {
        Core::Day(day, Pick::Next) => next(today, *day),
        Core::Day(day, _) => exact(coming(today, *day)),
        Core::Date(date) => exact(*date),
        Core::Week(weeks) => about(friday(today, *weeks)),
        Core::About(date) => about(*date),
        Core::Either(days) => ask(days.clone()),
        Core::Before(hours, meeting) => Due::BeforeMeeting { hours: *hours, meeting: *meeting },
        Core::Today => exact(today),
        Core::Past | Core::Open => Due::Open,
    }
}

fn exact(on: NaiveDate) -> Due {
    Due::On(Day { on, precision: Precision::Exact })
}

fn about(on: NaiveDate) -> Due {
    Due::On(Day { on, precision: Precision::Approximate })
}

/// Two or more readings, soonest first; one is exact.
pub(super) fn ask(mut days: Vec<NaiveDate>) -> Due {
    days.sort_unstable();
    days.dedup();
    match days.as_slice() {
        [] => Due::Open,
        [only] => exact(*only),
        _ => Due::Ask(days),
    }
}

/// The first `day` after `today`.
pub(super) fn coming(today: NaiveDate, day: Weekday) -> NaiveDate {
    let ahead = i64::from(day.days_since(today.weekday()));
    plus_days(today, if ahead == 0 { 7 } else { ahead })
}

/// "next friday": two readings when a Friday still lies ahead in this week, else the coming one.
fn next(today: NaiveDate, day: Weekday) -> Due {
    let first = coming(today, day);
    if day.num_days_from_monday() > today.weekday().num_days_from_monday() {
        return ask(vec![first, plus_days(first, 7)]);
    }
    exact(first)
}

/// The Friday of the school week `weeks` from now; on a weekend this week's is the coming one.
pub(super) fn friday(today: NaiveDate, weeks: i64) -> NaiveDate {
    let weekend = matches!(today.weekday(), Weekday::Sat | Weekday::Sun);
    let weeks = if weekend && weeks == 0 { 1 } else { weeks };
    plus_days(monday(today), weeks * 7 + 4)
}

/// The day of the Mon–Sun week `weeks` from now.
pub(super) fn day_of_week(today: NaiveDate, weeks: i64, day: Weekday) -> NaiveDate {
    plus_days(monday(today), weeks * 7 + i64::from(day.num_days_from_monday()))
}

fn monday(today: NaiveDate) -> NaiveDate {
    plus_days(today, -i64::from(today.weekday().num_days_from_monday()))
}

/// The next `month`/`day` from `today` on; `None` when there is no such day.
pub(super) fn next_date(today: NaiveDate, month: u32, day: u32) -> Option<NaiveDate> {
    let years = [today.year(), today.year() + 1];
    let this = |year: i32| NaiveDate::from_ymd_opt(year, month, day);
    let leap = (month, day) == (2, 29);
    let later = (0..9).filter(|_| leap).map(|n| today.year() + n);
    years.into_iter().chain(later).filter_map(this).find(|date| *date >= today)
}

/// The next day of a month with that number from `today` on.
pub(super) fn next_day_of_month(today: NaiveDate, day: u32) -> Option<NaiveDate> {
    let months = (0..3).filter_map(|n| today.with_day(1)?.checked_add_months(Months::new(n)));
    months.filter_map(|first| first.with_day(day)).find(|date| *date >= today)
}

/// The last day of the month `months` from `today`'s.
pub(super) fn month_end(today: NaiveDate, months: u32) -> Option<NaiveDate> {
    let after = today.with_day(1)?.checked_add_months(Months::new(months + 1))?;
    after.pred_opt()
}
