//! The alarm ledger and what has rung: on this device only, no part of the log.

use super::answers::subject;
use super::names::{from_json, json};
use crate::rules::plan::Delivered;
use crate::rules::plan::reconcile::{HORIZON, LedgerRow, LedgerState};
use crate::rules::rhythms::{About, ReminderKey};
use chrono::{DateTime, Utc};
use rusqlite::{Connection, OptionalExtension, Result, params};

/// An alarm as planned: what it rings for.
pub(crate) type Reminders = Vec<(ReminderKey, About)>;

/// A row of the ledger with what the words are made from.
pub(crate) struct Armed {
    pub(crate) row: LedgerRow,
    /// Empty for the horizon notice, and for what a newer version wrote.
    pub(crate) reminders: Reminders,
}

impl Armed {
    /// "Open Hallway to keep reminders coming".
    pub(crate) fn is_horizon(&self) -> bool {
        matches!(self.row.keys.as_slice(), [only] if only.0 == HORIZON)
    }
}

/// The alarms the system or the desktop loop was told of and that have not rung.
pub(crate) fn armed(db: &Connection) -> Result<Vec<Armed>> {
    db.prepare_cached(
        "SELECT id, at, keys, reminders, fingerprint, state FROM alarm WHERE state = 'armed' ORDER BY at",
    )?
    .query_map([], armed_row)?
    .collect()
}

/// One alarm, rung or not; none in a state that only a newer version knows.
pub(crate) fn by_id(db: &Connection, id: i32) -> Result<Option<Armed>> {
    db.prepare_cached(
        "SELECT id, at, keys, reminders, fingerprint, state FROM alarm WHERE id = ?1 AND state IN ('armed', 'delivered')",
    )?
        .query_row([id], armed_row)
        .optional()
}

fn armed_row(row: &rusqlite::Row<'_>) -> Result<Armed> {
    let keys: Vec<ReminderKey> = from_json(&row.get::<_, String>(2)?);
    let state = match row.get::<_, String>(5)?.as_str() {
        "armed" => LedgerState::Armed,
        _ => LedgerState::Delivered,
    };
    let at = DateTime::<Utc>::from_timestamp_millis(row.get(1)?).unwrap_or_default();
    let ledger = LedgerRow { id: row.get(0)?, keys, at, fingerprint: row.get(4)?, state };
    Ok(Armed { row: ledger, reminders: from_json(&row.get::<_, String>(3)?) })
}

/// Writes an alarm down, under its id or the next free one; ids are never used again.
pub(crate) fn arm(
    db: &Connection,
    id: Option<i32>,
    at: DateTime<Utc>,
    keys: &[ReminderKey],
    reminders: &Reminders,
    fingerprint: &str,
) -> Result<i32> {
    let mut insert = db.prepare_cached(
        "INSERT INTO alarm (id, at, keys, reminders, fingerprint, state) VALUES (?1, ?2, ?3, ?4, ?5, 'armed')
         ON CONFLICT (id) DO UPDATE SET at = excluded.at, keys = excluded.keys, reminders = excluded.reminders,
         fingerprint = excluded.fingerprint, state = 'armed'",
    )?;
    let row = insert.insert(params![id, at.timestamp_millis(), json(keys), json(reminders), fingerprint])?;
    Ok(id.unwrap_or_else(|| i32::try_from(row).unwrap_or(i32::MAX)))
}

/// Forgets an alarm that was taken back.
pub(crate) fn forget(db: &Connection, id: i32) -> Result<()> {
    db.prepare_cached("DELETE FROM alarm WHERE id = ?1")?.execute([id]).map(drop)
}

/// Marks an alarm as rung. Kept, so that its buttons still know what it was about.
pub(crate) fn ring(db: &Connection, id: i32) -> Result<()> {
    db.prepare_cached("UPDATE alarm SET state = ?2 WHERE id = ?1")?.execute(params![id, "delivered"]).map(drop)
}

/// Lets go of alarms that rang long ago.
pub(crate) fn forget_rung_before(db: &Connection, at: i64) -> Result<()> {
    db.prepare_cached("DELETE FROM alarm WHERE state = 'delivered' AND at < ?1")?.execute([at]).map(drop)
}

/// Marks a reminder as heard.
pub(crate) fn mark(db: &Connection, delivered: &Delivered) -> Result<()> {
    db.prepare_cached(
        "INSERT INTO delivered (key, subject, soft, at) VALUES (?1, ?2, ?3, ?4)
         ON CONFLICT (key) DO UPDATE SET at = max(at, excluded.at)",
    )?
    .execute(params![
        delivered.key.0,
        subject(&delivered.key),
        delivered.key.is_soft(),
        delivered.at.timestamp_millis()
    ])
    .map(drop)
}

/// What was heard about one thing.
pub(crate) fn delivered_about(db: &Connection, subject: &str) -> Result<Vec<Delivered>> {
    db.prepare_cached("SELECT key, at FROM delivered WHERE subject = ?1")?
        .query_map([subject], delivered_row)?
        .collect()
}

/// Suggestions heard since then: at most one a day.
pub(crate) fn soft_since(db: &Connection, at: i64) -> Result<Vec<Delivered>> {
    db.prepare_cached("SELECT key, at FROM delivered WHERE soft = 1 AND at >= ?1")?
        .query_map([at], delivered_row)?
        .collect()
}

/// When anything was heard last.
pub(crate) fn last_delivered(db: &Connection) -> Result<Option<i64>> {
    db.prepare_cached("SELECT max(at) FROM delivered")?.query_row([], |row| row.get(0))
}

fn delivered_row(row: &rusqlite::Row<'_>) -> Result<Delivered> {
    let at = DateTime::<Utc>::from_timestamp_millis(row.get(1)?).unwrap_or_default();
    Ok(Delivered { key: ReminderKey(row.get(0)?), at })
}
