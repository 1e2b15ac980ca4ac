//! What is being typed: on this device only, no part of the log, kept within a keystroke or two.

use super::names::{from_json, json};
use super::writer::named_id;
use crate::api::{Edits, MessageAbout};
use crate::rules::ids::LetterId;
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

/// The slots of letters with words of their own, the newest first.
pub(crate) fn letters(db: &Connection) -> Result<Vec<String>> {
    let mut slots = db.prepare_cached(
        "SELECT slot FROM draft WHERE slot GLOB 'message/*' AND text <> '' ORDER BY started DESC, slot",
    )?;
    slots.query_map([], |row| row.get(0))?.collect()
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

/// A letter that is slept on.
pub(crate) struct Held {
    pub(crate) letter: LetterId,
    pub(crate) about: MessageAbout,
    /// When it comes back: milliseconds, UTC.
    pub(crate) until: i64,
}

/// The name of the letter in a slot, for reminders: it says nothing about whom it is for.
pub(crate) fn letter(slot: &str) -> LetterId {
    LetterId(named_id("letter", slot))
}

/// Holds the letter in a slot until a moment, or no longer.
pub(crate) fn hold(db: &Connection, slot: &str, about: &MessageAbout, until: Option<i64>) -> Result<()> {
    db.prepare_cached("UPDATE draft SET about = ?2, held = ?3 WHERE slot = ?1")?
        .execute(params![slot, json(about), until])
        .map(drop)
}

/// Until when the letter in a slot is held.
pub(crate) fn held_until(db: &Connection, slot: &str) -> Result<Option<i64>> {
    db.prepare_cached("SELECT held FROM draft WHERE slot = ?1")?
        .query_row([slot], |row| row.get(0))
        .optional()
        .map(Option::flatten)
}

/// Every held letter, the first to come back first.
pub(crate) fn held(db: &Connection) -> Result<Vec<Held>> {
    let rows: Vec<(String, String, i64)> = db
        .prepare_cached("SELECT slot, about, held FROM draft WHERE held IS NOT NULL ORDER BY held, slot")?
        .query_map([], |row| Ok((row.get(0)?, row.get(1)?, row.get(2)?)))?
        .collect::<Result<_>>()?;
    let known = |(slot, about, until): (String, String, i64)| {
        Some(Held { letter: letter(&slot), about: serde_json::from_str(&about).ok()?, until })
    };
    Ok(rows.into_iter().filter_map(known).collect())
}

/// The slot of a letter that is or was held.
pub(crate) fn slot_of(db: &Connection, wanted: LetterId) -> Result<Option<String>> {
    let mut held = db.prepare_cached("SELECT slot FROM draft WHERE about IS NOT NULL")?;
    let slots = held.query_map([], |row| row.get(0))?.collect::<Result<Vec<String>>>()?;
    Ok(slots.into_iter().find(|slot| letter(slot) == wanted))
}

/// Holds a letter again that was held until then.
pub(crate) fn hold_again(db: &Connection, slot: &str, until: i64) -> Result<()> {
    db.prepare_cached("UPDATE draft SET held = ?2 WHERE slot = ?1 AND about IS NOT NULL AND held IS NULL")?
        .execute(params![slot, until])
        .map(drop)
}
