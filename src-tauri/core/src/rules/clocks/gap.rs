//! Why a rule comes to a range: what of the calendar is missing.

use super::count::Count;
use super::deadline::{Deadline, deadline};
use super::rule::{ClockRule, Time, Unit};
use crate::rules::calendar::Calendar;
use chrono::NaiveDate;
use serde::Serialize;
use std::collections::BTreeSet;

/// What is not known about days that a range counts.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Serialize)]
#[cfg_attr(test, derive(ts_rs::TS))]
#[serde(rename_all = "snake_case")]
pub enum Gap {
    /// They lie in no entered school year.
    SchoolYear,
    /// The last day of their school year was not entered.
    LastDay,
    /// Their school year was entered, but no day off in their part of it.
    DaysOff,
    /// State holidays differ, and no entry tells of them (D3).
    StateHolidays,
}

/// What is missing where `rule` comes to a range from `start`; empty where it comes to one day, or to none.
#[must_use]
pub fn gaps(rule: &ClockRule, start: NaiveDate, calendar: &Calendar) -> Vec<Gap> {
    let Some(Deadline::Between(first, last)) = deadline(rule, start, calendar) else { return Vec::new() };
    let (Time::Within(_, unit) | Time::Before(_, unit)) = rule.time else { return Vec::new() };
    if unit == Unit::Years {
        return Vec::new();
    }
    let count = Count::new(calendar, unit, rule.exception);
    let days = first.min(start).iter_days().take_while(|day| *day <= last.max(start));
    let gaps: BTreeSet<_> = days.filter(|day| *day != start).filter_map(|day| count.gap(day)).collect();
    gaps.into_iter().collect()
}
