//! Dates that a rule counts from something that happened.

use super::names::parse_name;
use super::record::Fields;
use crate::rules::clocks::{ClockKind, StartEvent};
use crate::rules::ids::{ChildId, ClockId, MessageId};
use chrono::NaiveDate;
use rusqlite::{Connection, OptionalExtension, Result, params};

/// One such date.
#[derive(Clone, Debug)]
pub(crate) struct Row {
    pub(crate) id: ClockId,
    pub(crate) kind: ClockKind,
    pub(crate) child: Option<ChildId>,
    /// What happened on `start`.
    pub(crate) starts: StartEvent,
    pub(crate) start: NaiveDate,
    pub(crate) note: String,
    /// When it was over.
    pub(crate) closed: Option<NaiveDate>,
    /// When this start was written down: milliseconds, UTC.
    pub(crate) kept: i64,
}

const COLUMNS: &str = "id, kind, child, starts, start, note, closed, kept";

pub(super) fn project(db: &Connection, id: &str, fields: &Fields) -> Result<()> {
    db.prepare_cached(&format!(
        "INSERT OR REPLACE INTO clock ({COLUMNS}, deleted, message) VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8, ?9, ?10)"
    ))?
    .execute(params![
        id,
        fields.text_or_empty("kind"),
        fields.text("child"),
        fields.text_or_empty("starts"),
        fields.text_or_empty("start"),
        fields.text_or_empty("note"),
        fields.text("closed"),
        fields.int("kept").unwrap_or_default(),
        fields.flag("deleted"),
        fields.text("message"),
    ])
    .map(drop)
}

/// `None` for what only a newer version understands.
fn row(row: &rusqlite::Row<'_>) -> Result<Option<Row>> {
    let text = |at: usize| row.get::<_, Option<String>>(at).map(Option::unwrap_or_default);
    let (kind, starts, start) = (parse_name(&text(1)?), parse_name(&text(3)?), text(4)?.parse().ok());
    let (Some(kind), Some(starts), Some(start)) = (kind, starts, start) else { return Ok(None) };
    Ok(Some(Row {
        id: super::parse_id(&text(0)?)?,
        kind,
        child: text(2)?.parse().ok(),
        starts,
        start,
        note: text(5)?,
        closed: text(6)?.parse().ok(),
        kept: row.get(7)?,
    }))
}

/// One; `None` when it is not here or out of sight.
pub(crate) fn by_id(db: &Connection, id: ClockId) -> Result<Option<Row>> {
    db.prepare_cached(&format!("SELECT {COLUMNS} FROM clock WHERE id = ?1 AND deleted = 0"))?
        .query_row([id.to_string()], row)
        .optional()
        .map(Option::flatten)
}

/// The one that was kept for a sent request; the newest when there are several.
pub(crate) fn of_message(db: &Connection, message: MessageId) -> Result<Option<Row>> {
    let newest = "WHERE message = ?1 AND deleted = 0 ORDER BY id DESC LIMIT 1";
    db.prepare_cached(&format!("SELECT {COLUMNS} FROM clock {newest}"))?
        .query_row([message.to_string()], row)
        .optional()
        .map(Option::flatten)
}

/// The sent request a date was kept for.
pub(crate) fn message_of(db: &Connection, id: ClockId) -> Result<Option<MessageId>> {
    let found: Option<Option<String>> = db
        .prepare_cached("SELECT message FROM clock WHERE id = ?1")?
        .query_row([id.to_string()], |row| row.get(0))
        .optional()?;
    Ok(found.flatten().and_then(|id| id.parse().ok()))
}

/// The open ones, in the order they were added.
pub(crate) fn open(db: &Connection) -> Result<Vec<Row>> {
    db.prepare_cached(&format!("SELECT {COLUMNS} FROM clock WHERE closed IS NULL AND deleted = 0 ORDER BY id"))?
        .query_map([], row)?
        .filter_map(Result::transpose)
        .collect()
}

/// Those that are over, the last one first.
pub(crate) fn closed(db: &Connection) -> Result<Vec<Row>> {
    let sql = "WHERE closed IS NOT NULL AND deleted = 0 ORDER BY closed DESC, id DESC";
    db.prepare_cached(&format!("SELECT {COLUMNS} FROM clock {sql}"))?
        .query_map([], row)?
        .filter_map(Result::transpose)
        .collect()
}
