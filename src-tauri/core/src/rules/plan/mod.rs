//! The plan: from windows to what is due now, what comes, whom one waits for, and which alarms to set.
//!
//! Pure and idempotent. Knows nothing of operating systems, ids or words.

use super::ids::PromiseId;
use super::rhythms::{About, Facts, ReminderKey, ReminderSettings, Weight};
use super::time::Moment;
use chrono::{DateTime, NaiveDate, Utc};

/// At most this many alarms are handed to the system (iOS keeps 64), the horizon notice beside them.
pub const MOST_ALARMS: usize = 50;

/// What to do now and later.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Plan {
    /// Worth doing now, most pressing first.
    pub due: Vec<Reminder>,
    /// Opens later, soonest first.
    pub coming: Vec<Reminder>,
    /// What others owe, soonest first, undated last.
    pub waiting: Vec<Waiting>,
    /// The nearest alarms, soonest first, at most [`MOST_ALARMS`].
    pub alarms: Vec<Alarm>,
    /// When to say "Open Hallway to keep reminders coming"; set when alarms are planned.
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
    /// Rings here; whole seconds.
    pub at: DateTime<Utc>,
    /// What it is about, at least one. Reminders that share an hour share an alarm.
    pub reminders: Vec<(ReminderKey, About)>,
}

/// Plans from `now`. `delivered` names what has already rung and for which `opens`, so nothing rings twice.
#[must_use]
pub fn plan(facts: &Facts, now: Moment, settings: &ReminderSettings, delivered: &[Delivered]) -> Plan {
    let _ = (facts, now, settings, delivered);
    Plan::default()
}

/// A reminder that has rung.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Delivered {
    /// Which.
    pub key: ReminderKey,
    /// When it rang. A window that opens later than this (moved meeting, "not now" that ran out) may ring again.
    pub at: DateTime<Utc>,
}
