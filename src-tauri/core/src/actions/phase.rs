//! Where in the school year a day is (G61): pure over the calendar.

use crate::api::{Phase, PhaseView};
use crate::rules::calendar::{Calendar, Days};
use crate::rules::time::plus_days;
use chrono::{Datelike, NaiveDate};

/// Setting up takes the first two weeks (G4).
const SET_UP_DAYS: i64 = 14;

/// The phase of `today`; `None` without a school year, or when the last one is over for longer than a summer.
pub(super) fn phase(calendar: &Calendar, today: NaiveDate) -> Option<PhaseView> {
    let current = calendar.years.iter().rev().find(|year| year.first <= today);
    let Some(year) = current.filter(|year| today <= year.last) else {
        let summer = calendar.in_summer(today);
        return summer.then_some(PhaseView { phase: Phase::Summer, week: 0, done: 0.0 });
    };
    let (phase, span) = phases(year).into_iter().find(|(_, span)| today <= span.last)?;
    let week = (today - year.first).num_days() / 7 + 1;
    Some(PhaseView { phase, week: u32::try_from(week).unwrap_or_default(), done: share(&span, today) })
}

fn phases(year: &Days) -> [(Phase, Days); 4] {
    let set_up = plus_days(year.first, SET_UP_DAYS - 1);
    let december = NaiveDate::from_ymd_opt(year.first.year(), 12, 31).unwrap_or(set_up).clamp(set_up, year.last);
    let april = NaiveDate::from_ymd_opt(year.last.year(), 4, 30).unwrap_or(december).clamp(december, year.last);
    [
        (Phase::SetUp, Days { first: year.first, last: set_up }),
        (Phase::Maintain, Days { first: plus_days(set_up, 1), last: december }),
        (Phase::SecondHalf, Days { first: plus_days(december, 1), last: april }),
        (Phase::Transition, Days { first: plus_days(april, 1), last: year.last }),
    ]
}

fn share(span: &Days, today: NaiveDate) -> f32 {
    let whole = (span.last - span.first).num_days() + 1;
    let past = (today - span.first).num_days() + 1;
    #[allow(clippy::cast_precision_loss)]
    let share = past as f32 / whole.max(1) as f32;
    share.clamp(0.0, 1.0)
}
