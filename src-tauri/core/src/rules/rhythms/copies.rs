//! A copy of one's own (G55): suggested about once a term, only when something is new since the last one.
//!
//! Soft, asked in two stretches of a school year, and never where a copy was made a little while ago.

use super::MORNING;
use super::facts::Facts;
use super::key::ReminderKey;
use super::window::{About, RingsOn, Weight, Window};
use crate::rules::calendar::Days;
use crate::rules::time::{Moment, instant_on, plus_days};
use chrono::{Datelike, NaiveDate};

/// How far into the year it is suggested, in tenths: before the winter break, and before the last weeks.
const WHEN: [(u8, i64); 2] = [(1, 3), (2, 8)];
/// For how many days.
const OPEN: i64 = 28;
/// A copy that is not older than this is enough, in days.
const FRESH: i64 = 60;
/// A year shorter than this has no terms, in days.
const SHORT: i64 = 120;

/// Up to two windows for each year.
pub(super) fn windows(facts: &Facts, now: Moment) -> Vec<Window> {
    if !facts.copy.news {
        return Vec::new();
    }
    let last = facts.copy.last.map(|at| now.at(at).date());
    let terms = facts.calendar.years.iter().flat_map(|year| terms(*year));
    let wanted = terms.filter_map(|(year, term, day)| {
        let day = facts.calendar.school_day_from(day).filter(|day| *day <= year.last)?;
        let enough = last.is_some_and(|last| last >= plus_days(day, -FRESH));
        (!enough).then(|| window(ReminderKey::copy(year, term), day, now))
    });
    wanted.collect()
}

fn terms(year: Days) -> impl Iterator<Item = (Days, u8, NaiveDate)> {
    let length = year.last.signed_duration_since(year.first).num_days();
    let wanted = WHEN.into_iter().filter(move |_| length >= SHORT);
    wanted.map(move |(term, tenths)| (year, term, plus_days(year.first, length * tenths / 10)))
}

fn window(key: ReminderKey, day: NaiveDate, now: Moment) -> Window {
    let morning = |day| instant_on(day, MORNING, now.zone);
    Window {
        key,
        about: About::Copy,
        opens: morning(day),
        best: morning(day),
        closes: morning(plus_days(day, OPEN)),
        lasting: false,
        weight: Weight::Soft,
        rings: RingsOn::AnyDay,
    }
}

impl ReminderKey {
    fn copy(year: Days, term: u8) -> Self {
        Self(format!("year/{}/copy/{term}", year.first.year()))
    }
}
