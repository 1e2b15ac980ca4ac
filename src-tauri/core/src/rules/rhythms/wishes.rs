//! What the person wants of reminders: answers to single ones, settings for all.
//!
//! Values only; the plan applies them.

use super::key::ReminderKey;
use chrono::{DateTime, NaiveTime, Utc, Weekday};
use serde::{Deserialize, Serialize};

/// What the person said to a reminder.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Answer {
    /// To which.
    pub key: ReminderKey,
    /// What.
    pub said: Said,
}

/// The three answers.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Said {
    /// Done: never again.
    Done,
    /// Not before this instant.
    NotNow(DateTime<Utc>),
    /// This one is not wanted: never again.
    Off,
}

/// The person's own wishes about reminders.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct ReminderSettings {
    /// First permitted minute of the day, local.
    pub from: NaiveTime,
    /// Last permitted minute, local; after `from`.
    pub until: NaiveTime,
    /// Weekdays without alarms.
    pub quiet_days: Vec<Weekday>,
    /// Kinds switched off altogether.
    pub off: Vec<RhythmKind>,
    /// All alarms rest until this instant ("pause reminders"; pitfall 4).
    pub paused_until: Option<DateTime<Utc>>,
}

/// The kinds a person can switch off.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[cfg_attr(test, derive(ts_rs::TS))]
#[serde(rename_all = "snake_case")]
pub enum RhythmKind {
    /// Introductions in the first two weeks.
    Introductions,
    /// The 2–4 week check-in.
    CheckIn,
    /// Documents before a meeting.
    Documents,
    /// The recap after a meeting.
    Recap,
    /// A spoken agreement in writing.
    InWriting,
    /// Promises.
    Promises,
    /// Deadlines that a rule sets (D1–D15).
    FormalClocks,
    /// The yearly review and the three-year evaluation (D5).
    PlanDates,
    /// A look back in January, the letter in May, the turn of the year (G2, G62, N18).
    Year,
    /// A call where an answer has not come (G21).
    Replies,
    /// Letters that were kept for the morning (G46).
    HeldLetters,
    /// The day to look again at what was tried (G45).
    Trials,
    /// Good news that is worth telling (G24).
    Thanks,
    /// A short update each month (N7).
    MonthlyUpdate,
}

impl RhythmKind {
    /// Every kind, in the order of the settings.
    pub const ALL: [Self; 14] = [
        Self::Introductions,
        Self::CheckIn,
        Self::Documents,
        Self::Recap,
        Self::InWriting,
        Self::Promises,
        Self::FormalClocks,
        Self::PlanDates,
        Self::Year,
        Self::Replies,
        Self::HeldLetters,
        Self::Trials,
        Self::Thanks,
        Self::MonthlyUpdate,
    ];
}
