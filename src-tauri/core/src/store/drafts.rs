//! What is being typed: on this device only, no part of the log, kept within a keystroke or two.

use super::names::{from_json, json};
use crate::api::Edits;
use rusqlite::{Connection, OptionalExtension, Result, params};

/// A draft.
#[derive(Clone, Debug)]
pub(crate) struct Row {
    pub(crate) text: String,
    pub(crate) edits: Edits,
    /// Start of typing, milliseconds, UTC.
    pub(crate) started: i64,
    /// IANA name.
    pub(crate) zone: String,
}

/// Keeps a draft; the start of typing stays.
pub(crate) fn keep(db: &Connection, slot: &str, draft: &Row) -> Result<()> {
    db.prepare_cached(
        "INSERT INTO draft (slot, text, edits, started, zone) VALUES (?1, ?2, ?3, ?4, ?5)
         ON CONFLICT (slot) DO UPDATE SET text = excluded.text, edits = excluded.edits",
    )?
    .execute(params![slot, draft.text, json(&draft.edits), draft.started, draft.zone])
    .map(drop)
}

/// Lets a draft go.
pub(crate) fn drop_draft(db: &Connection, slot: &str) -> Result<()> {
    db.prepare_cached("DELETE FROM draft WHERE slot = ?1")?.execute([slot]).map(drop)
}

/// Lets go of what was being typed in the small questions of a screen.
pub(crate) fn drop_below(db: &Connection, slot: &str) -> Result<()> {
    db.prepare_cached("DELETE FROM draft WHERE slot GLOB ?1 || '/*'")?.execute([slot]).map(drop)
}

/// When typing began in a slot, milliseconds UTC and IANA zone.
pub(crate) fn started(db: &Connection, slot: &str) -> Result<Option<(i64, String)>> {
    db.prepare_cached("SELECT started, zone FROM draft WHERE slot = ?1")?
        .query_row([slot], |row| Ok((row.get(0)?, row.get(1)?)))
        .optional()
}

/// A draft, if one is kept.
pub(crate) fn by_slot(db: &Connection, slot: &str) -> Result<Option<Row>> {
    db.prepare_cached("SELECT text, edits, started, zone FROM draft WHERE slot = ?1")?
        .query_row([slot], |row| {
            Ok(Row {
                text: row.get(0)?,
                edits: from_json(&row.get::<_, String>(1)?),
                started: row.get(2)?,
                zone: row.get(3)?,
            })
        })
        .optional()
}
