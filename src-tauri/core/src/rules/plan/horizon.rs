//! The horizon notice: "Open Hallway to keep reminders coming", said once to a phone that was not opened for long.
//!
//! Rings in the person's hours and never in the same minute as an alarm.

use super::hours::Hours;
use super::live::plus;
use super::{Alarm, Plan};
use crate::rules::rhythms::{Facts, ReminderSettings, RhythmKind, RingsOn};
use crate::rules::time::{instant_on, plus_days};
use chrono::{DateTime, Duration, Utc};

/// After so many days without a visit, when all alarms fit.
const QUIET: i64 = 28;

/// Whether there is anything to keep coming.
pub(super) fn wanted(plan: &Plan, facts: &Facts, settings: &ReminderSettings) -> bool {
    let any_rhythm = RhythmKind::ALL.iter().any(|kind| !settings.off.contains(kind));
    let nothing = plan.alarms.is_empty() && plan.coming.is_empty() && plan.due.is_empty();
    any_rhythm && !(nothing && facts.children.is_empty())
}

/// Before the last of the planned alarms when more are waiting; else in four weeks, the same minute all day long,
/// so that planning again does not move it.
pub(super) fn horizon(alarms: &[Alarm], more: bool, hours: &Hours) -> DateTime<Utc> {
    let before_last = alarms.last().filter(|_| more).and_then(|last| before(last.at, hours));
    let at = before_last.unwrap_or_else(|| in_four_weeks(hours));
    alone(at, alarms, hours)
}

fn before(last: DateTime<Utc>, hours: &Hours) -> Option<DateTime<Utc>> {
    hours.last(hours.floor, plus(last, -Duration::hours(1)), RingsOn::AnyDay)
}

fn in_four_weeks(hours: &Hours) -> DateTime<Utc> {
    let day = plus_days(hours.date(hours.floor), QUIET);
    let midnight = instant_on(day, chrono::NaiveTime::MIN, hours.zone);
    hours.first(midnight, DateTime::<Utc>::MAX_UTC, RingsOn::AnyDay).unwrap_or(midnight).max(hours.floor)
}

/// The nearest minute without an alarm, permitted when there is one.
fn alone(at: DateTime<Utc>, alarms: &[Alarm], hours: &Hours) -> DateTime<Utc> {
    let taken = |at: DateTime<Utc>| alarms.iter().any(|alarm| alarm.at == at);
    let mut minutes = (0..60).map(|n| plus(at, Duration::minutes(n))).filter(|at| !taken(*at));
    let first = minutes.next().unwrap_or(at);
    std::iter::once(first).chain(minutes).find(|at| hours.allow(*at, RingsOn::AnyDay)).unwrap_or(first)
}
