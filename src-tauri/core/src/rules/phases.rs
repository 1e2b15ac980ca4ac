//! Where in the school year a day is (G61).
//!
//! Owns the dates of the phases; what each part of the cycle holds stands in `cycle`. Refuses the parent's own doings: a
//! phase is no task.

use super::calendar::{Calendar, Days};
use super::time::plus_days;
use chrono::{Datelike, NaiveDate};
use serde::Serialize;

/// Setting up takes the first two weeks (G4).
pub const SET_UP_DAYS: i64 = 14;

/// Phases that take turns by date (G61); meeting, addressing and documenting happen inside them.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize)]
#[cfg_attr(test, derive(ts_rs::TS))]
#[serde(rename_all = "snake_case")]
pub enum Phase {
    /// The first two weeks.
    SetUp,
    /// Keeping in touch, first half.
    Maintain,
    /// Keeping in touch, from January.
    SecondHalf,
    /// May and June.
    Transition,
    /// Between school years.
    Summer,
}

/// A day's place in the year.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Place {
    /// Which phase.
    pub phase: Phase,
    /// Week of the school year, from 1; 0 in summer.
    pub week: u32,
    /// How much of the phase is over, 0 to 1.
    pub done: f32,
}

/// The place of `date`; `None` without a school year, or when the last one is over for longer than a summer.
#[must_use]
pub fn place(calendar: &Calendar, date: NaiveDate) -> Option<Place> {
    let current = calendar.years.iter().rev().find(|year| year.first <= date);
    let Some(year) = current.filter(|year| date <= year.last) else {
        let summer = calendar.in_summer(date);
        return summer.then_some(Place { phase: Phase::Summer, week: 0, done: 0.0 });
    };
    let (phase, span) = phases(year).into_iter().find(|(_, span)| date <= span.last)?;
    let week = (date - year.first).num_days() / 7 + 1;
    Some(Place { phase, week: u32::try_from(week).unwrap_or_default(), done: share(&span, date) })
}

/// The phases of a year, in order; in a short one the later ones are empty.
fn phases(year: &Days) -> [(Phase, Days); 4] {
    let set_up = plus_days(year.first, SET_UP_DAYS - 1).min(year.last);
    let december = NaiveDate::from_ymd_opt(year.first.year(), 12, 31).unwrap_or(set_up).clamp(set_up, year.last);
    let april = NaiveDate::from_ymd_opt(year.last.year(), 4, 30).unwrap_or(december).clamp(december, year.last);
    [
        (Phase::SetUp, Days { first: year.first, last: set_up }),
        (Phase::Maintain, Days { first: plus_days(set_up, 1), last: december }),
        (Phase::SecondHalf, Days { first: plus_days(december, 1), last: april }),
        (Phase::Transition, Days { first: plus_days(april, 1), last: year.last }),
    ]
}

fn share(span: &Days, date: NaiveDate) -> f32 {
    let whole = (span.last - span.first).num_days() + 1;
    let past = (date - span.first).num_days() + 1;
    #[allow(clippy::cast_precision_loss)]
    let share = past as f32 / whole.max(1) as f32;
    share.clamp(0.0, 1.0)
}
