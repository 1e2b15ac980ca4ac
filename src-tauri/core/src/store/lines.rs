//! The lines of a meeting's notes.

use super::meetings;
use super::names::parse_name;
use super::record::Fields;
use crate::api::LineKind;
use crate::rules::ids::{LineId, MeetingId};
use rusqlite::{Connection, Result, params};

/// A line.
#[derive(Clone, Debug)]
pub(crate) struct Row {
    pub(crate) id: LineId,
    /// Milliseconds, UTC.
    pub(crate) at: i64,
    /// IANA name.
    pub(crate) zone: String,
    /// `me`, `child`, `nobody` or a person's id.
    pub(crate) speaker: String,
    pub(crate) text: String,
    pub(crate) kind: LineKind,
}

pub(super) fn project(db: &Connection, id: &str, fields: &Fields) -> Result<()> {
    db.prepare_cached(
        "INSERT OR REPLACE INTO line (id, meeting, at, zone, speaker, text, kind, deleted)
         VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8)",
    )?
    .execute(params![
        id,
        fields.text_or_empty("meeting"),
        fields.int("at").unwrap_or_default(),
        fields.text("zone").unwrap_or("UTC"),
        fields.text("speaker").unwrap_or("nobody"),
        fields.text_or_empty("text"),
        fields.text("kind").unwrap_or("private"),
        fields.flag("deleted"),
    ])?;
    meetings::index(db, fields.text_or_empty("meeting"))
}

/// The lines of a meeting, in the order in which they were written.
pub(crate) fn of_meeting(db: &Connection, meeting: MeetingId) -> Result<Vec<Row>> {
    db.prepare_cached(
        "SELECT id, at, zone, speaker, text, kind FROM line WHERE meeting = ?1 AND deleted = 0 ORDER BY id",
    )?
    .query_map([meeting.to_string()], |row| {
        Ok(Row {
            id: super::parse_id(&row.get::<_, String>(0)?)?,
            at: row.get(1)?,
            zone: row.get(2)?,
            speaker: row.get(3)?,
            text: row.get(4)?,
            kind: parse_name(&row.get::<_, String>(5)?).unwrap_or(LineKind::Private),
        })
    })?
    .collect()
}
