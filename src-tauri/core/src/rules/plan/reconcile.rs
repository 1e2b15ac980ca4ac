//! From the alarms wanted to the steps for the system: keep, cancel, add again. Pure and idempotent.
//!
//! Ids come from the ledger or are left to the store; nothing here talks to a system.

use super::{Alarm, Delivered};
use crate::rules::rhythms::ReminderKey;
use chrono::{DateTime, Utc};

/// The name of the horizon notice, where reminders have theirs.
pub const HORIZON: &str = "horizon";

/// Something to hand to the system.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Ring {
    /// Reminders.
    Alarm(Alarm),
    /// "Open Hallway to keep reminders coming."
    Horizon(DateTime<Utc>),
}

impl Ring {
    /// When; whole minutes, UTC.
    #[must_use]
    pub fn at(&self) -> DateTime<Utc> {
        match self {
            Self::Alarm(alarm) => alarm.at,
            Self::Horizon(at) => *at,
        }
    }

    /// Whose; the horizon has a name of its own, [`HORIZON`].
    #[must_use]
    pub fn keys(&self) -> Vec<ReminderKey> {
        match self {
            Self::Alarm(alarm) => alarm.reminders.iter().map(|(key, _)| key.clone()).collect(),
            Self::Horizon(_) => vec![ReminderKey(HORIZON.to_owned())],
        }
    }
}

/// A ring with the words it will speak: the system keeps them until it rings.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Wanted {
    /// What.
    pub ring: Ring,
    /// Title and body.
    pub words: String,
}

impl Wanted {
    /// Changes exactly when the system must be told again: another instant, other reminders, other people in them, or
    /// other words.
    #[must_use]
    pub fn fingerprint(&self) -> String {
        let parts = match &self.ring {
            Ring::Alarm(alarm) => alarm.reminders.iter().map(|(key, about)| format!("|{} {about:?}", key.0)).collect(),
            Ring::Horizon(_) => "|horizon".to_owned(),
        };
        let words = blake3::hash(self.words.as_bytes()).to_hex();
        format!("{}{parts}|{words:.16}", self.ring.at().timestamp())
    }
}

/// One alarm as the system was told it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct LedgerRow {
    /// The system's name for it; positive.
    pub id: i32,
    /// Whose alarm.
    pub keys: Vec<ReminderKey>,
    /// When it rings or rang.
    pub at: DateTime<Utc>,
    /// [`Wanted::fingerprint`] of what the system was told.
    pub fingerprint: String,
    /// How far it is.
    pub state: LedgerState,
}

/// How far an alarm is.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum LedgerState {
    /// Handed to the system.
    Armed,
    /// It has rung; kept for "last delivered".
    Delivered,
}

/// One step. The store and the platform adapter carry it out in order.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Step {
    /// Its instant has passed, so the system has rung it: mark these reminders, do not cancel.
    Delivered {
        /// The row.
        id: i32,
        /// Whose.
        keys: Vec<ReminderKey>,
        /// When.
        at: DateTime<Utc>,
    },
    /// Take it back and forget the row.
    Cancel {
        /// The row.
        id: i32,
    },
    /// Nothing to do.
    Keep {
        /// The row.
        id: i32,
    },
    /// Hand it over. The same id replaces what the system had.
    Add {
        /// The row to replace; `None`: take the next free id.
        id: Option<i32>,
        /// What.
        wanted: Wanted,
    },
}

/// What has rung since the last look. Ask this before planning and give it to the plan, or it rings again.
#[must_use]
pub fn rung(ledger: &[LedgerRow], now: DateTime<Utc>) -> Vec<Delivered> {
    let passed = ledger.iter().filter(|row| is_armed(row) && row.at <= now);
    passed.flat_map(|row| row.keys.iter().map(|key| Delivered { key: key.clone(), at: row.at })).collect()
}

/// The steps that bring the system from `ledger` to `wanted`. Carrying them out and asking again gives only
/// [`Step::Keep`].
#[must_use]
pub fn reconcile(wanted: &[Wanted], ledger: &[LedgerRow], now: DateTime<Utc>) -> Vec<Step> {
    let (passed, mut armed): (Vec<_>, Vec<_>) =
        ledger.iter().filter(|row| is_armed(row)).partition(|row| row.at <= now);
    let known: Vec<_> = wanted.iter().map(|wanted| (take(&mut armed, same(wanted)), wanted)).collect();
    let (kept, changed): (Vec<_>, Vec<_>) = known.into_iter().partition(|(id, _)| id.is_some());
    let added: Vec<_> = changed.into_iter().map(|(_, new)| (take(&mut armed, named_like(&new.ring)), new)).collect();
    let delivered = passed.into_iter().map(|row| Step::Delivered { id: row.id, keys: row.keys.clone(), at: row.at });
    let cancelled = armed.into_iter().map(|row| Step::Cancel { id: row.id });
    let kept = kept.into_iter().filter_map(|(id, _)| id).map(|id| Step::Keep { id });
    let added = added.into_iter().map(|(id, wanted)| Step::Add { id, wanted: wanted.clone() });
    delivered.chain(cancelled).chain(kept).chain(added).collect()
}

fn is_armed(row: &LedgerRow) -> bool {
    row.state == LedgerState::Armed
}

fn same(wanted: &Wanted) -> impl Fn(&LedgerRow) -> bool {
    let fingerprint = wanted.fingerprint();
    move |row| row.id > 0 && row.fingerprint == fingerprint
}

fn named_like(ring: &Ring) -> impl Fn(&LedgerRow) -> bool {
    let keys = ring.keys();
    move |row| row.id > 0 && row.keys == keys
}

/// Takes the id of the first row that fits; each row is taken once.
fn take(rows: &mut Vec<&LedgerRow>, fits: impl Fn(&LedgerRow) -> bool) -> Option<i32> {
    let found = rows.iter().position(|row| fits(row))?;
    Some(rows.remove(found).id)
}
