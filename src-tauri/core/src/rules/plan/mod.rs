//! The plan: from windows to what is due now, what comes, whom one waits for, and which alarms to set.
//!
//! Pure and idempotent. Knows nothing of operating systems, ids or words.

pub mod deliver;
mod horizon;
mod hours;
mod lists;
mod live;
mod merge;
pub mod reconcile;
mod ring;
mod soft;

use self::hours::Hours;
use super::ids::PromiseId;
use super::rhythms::{About, Facts, ReminderKey, ReminderSettings, Weight};
use super::time::Moment;
use chrono::{DateTime, NaiveDate, Utc};

/// At most this many alarms are handed to the system (iOS keeps 64), the horizon notice beside them.
pub const MOST_ALARMS: usize = 50;

/// What to do now and later.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Plan {
    /// Worth doing now, most pressing first. One entry per series: the first recap prompt, then the last.
    pub due: Vec<Reminder>,
    /// Opens in the next 60 days, soonest first.
    pub coming: Vec<Reminder>,
    /// What others owe, soonest first, undated last.
    pub waiting: Vec<Waiting>,
    /// The nearest alarms, soonest first, at most [`MOST_ALARMS`].
    pub alarms: Vec<Alarm>,
    /// When to say "Open Hallway to keep reminders coming": before the last alarm when there were more than fit,
    /// else in four weeks. `None` when there is nothing to keep coming.
    pub horizon: Option<DateTime<Utc>>,
}

/// One reminder in the due or coming list.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Reminder {
    /// Stable name.
    pub key: ReminderKey,
    /// What about.
    pub about: About,
    /// From when it is shown.
    pub opens: DateTime<Utc>,
    /// Until when it is at its best.
    pub closes: DateTime<Utc>,
    /// How loudly.
    pub weight: Weight,
}

/// Something somebody else owes.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Waiting {
    /// Which promise.
    pub promise: PromiseId,
    /// Local due date.
    pub due: Option<NaiveDate>,
}

/// One alarm: a moment and the reminders that speak at it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Alarm {
    /// Rings here; whole minutes, so two alarms are never closer than one.
    pub at: DateTime<Utc>,
    /// What it is about, at least one, weightiest first. Reminders that share an hour share an alarm.
    pub reminders: Vec<(ReminderKey, About)>,
}

/// A reminder that has rung.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Delivered {
    /// Which.
    pub key: ReminderKey,
    /// When it rang. A window that opens later than this (moved meeting, "not now" that ran out) may ring again.
    pub at: DateTime<Utc>,
}

/// Plans from `now`. `delivered` names what has already rung and when, so nothing rings twice.
#[must_use]
pub fn plan(facts: &Facts, now: Moment, settings: &ReminderSettings, delivered: &[Delivered]) -> Plan {
    let live = live::live(facts, now, settings, delivered);
    let hours = Hours::new(&facts.calendar, settings, now);
    let silent = hours::always_quiet(settings);
    let rings = if silent { Vec::new() } else { ring::rings(&live, &hours, delivered) };
    let mut alarms = merge::merge(rings, &hours);
    let more = alarms.len() > MOST_ALARMS;
    alarms.truncate(MOST_ALARMS);
    let due = lists::due(&live, &facts.calendar, now);
    let mut plan = Plan {
        coming: lists::coming(&live, &due, now),
        due,
        waiting: lists::waiting(&facts.promises),
        alarms,
        horizon: None,
    };
    let horizon = !silent && horizon::wanted(&plan, facts, settings);
    plan.horizon = horizon.then(|| horizon::horizon(&plan.alarms, more, &hours));
    plan
}
