//! The day a rule comes to, or the days between which it lies.

use super::count::{Count, Toward};
use super::rule::{ClockRule, Exception, Time, Unit};
use crate::rules::calendar::Calendar;
use chrono::{Datelike, Months, NaiveDate};

/// Of consent that leaves so many school days in Texas, at least and fewer than, the report is due on June 30.
const YEAR_END: std::ops::Range<u16> = 35..45;

/// When a rule's time is over.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Deadline {
    /// On this day.
    On(NaiveDate),
    /// On one of these days, both included: the school's days off, or the state's holidays, are not all known.
    Between(NaiveDate, NaiveDate),
    /// Not before this day: how long the signature takes is not counted and not known (CT).
    NotBefore(NaiveDate),
}

/// When the time of `rule` is over that began on `start`: the day the rule names, or the meeting that a draft comes
/// before. `None` where the rule names no number.
///
/// The day of the start is not counted, and a last day that falls on a weekend stays there, since no source read moves it.
/// School days, breaks and summers are sure where the parent entered the year and a day off in that part of it;
/// elsewhere the range runs from the fullest to the emptiest plausible year. A last day of school that nobody entered is
/// not sure. Business days are always a range, because state holidays differ (300.11; D3).
#[must_use]
pub fn deadline(rule: &ClockRule, start: NaiveDate, calendar: &Calendar) -> Option<Deadline> {
    match rule.time {
        Time::NoNumber => None,
        Time::Within(years, Unit::Years) | Time::Before(years, Unit::Years) => anniversary(start, years),
        Time::Within(n, unit) => within(&Count::new(calendar, unit, rule.exception), start, n),
        Time::Before(n, unit) => {
            let count = Count::new(calendar, unit, rule.exception);
            let near = count.earliest(start, n, Toward::Earlier)?;
            Some(between(count.latest(start, n, Toward::Earlier)?, near))
        }
    }
}

/// The same date so many years on; 28 February for the 29th.
fn anniversary(start: NaiveDate, years: u16) -> Option<Deadline> {
    start.checked_add_months(Months::new(u32::from(years) * 12)).map(Deadline::On)
}

fn within(count: &Count<'_>, start: NaiveDate, n: u16) -> Option<Deadline> {
    let first = count.earliest(start, n, Toward::Later)?;
    let last = count.latest(start, n, Toward::Later)?;
    Some(match count.exception {
        Exception::ConsentTimeOut => Deadline::NotBefore(first),
        Exception::JuneThirtieth => june_thirtieth(count, start, first, last),
        _ => between(first, last),
    })
}

fn between(first: NaiveDate, last: NaiveDate) -> Deadline {
    if first == last { Deadline::On(first) } else { Deadline::Between(first, last) }
}

/// Texas: consent that comes shortly before the end of the school year.
fn june_thirtieth(count: &Count<'_>, start: NaiveDate, first: NaiveDate, last: NaiveDate) -> Deadline {
    let june = NaiveDate::from_ymd_opt(start.year(), 6, 30).filter(|june| may_end_in_june(count, start, *june));
    let year = count.calendar.years.iter().find(|year| year.contains(start));
    let left = year.and_then(|year| count.sure_days(start, year.last));
    match (june, left) {
        (Some(june), Some(left)) if YEAR_END.contains(&left) => Deadline::On(june),
        (Some(june), None) if surely_ends_in_june(count, start, june) => between(first.min(june), last.min(june)),
        (Some(june), None) => between(first.min(june), last),
        _ => between(first, last),
    }
}

/// Whether enough school days can be left until then.
fn may_end_in_june(count: &Count<'_>, start: NaiveDate, june: NaiveDate) -> bool {
    count.earliest(start, YEAR_END.start, Toward::Later).is_some_and(|enough| enough <= june)
}

/// Whether enough school days are left until then, however empty the year turns out.
fn surely_ends_in_june(count: &Count<'_>, start: NaiveDate, june: NaiveDate) -> bool {
    count.latest(start, YEAR_END.start, Toward::Later).is_some_and(|enough| enough <= june)
}
