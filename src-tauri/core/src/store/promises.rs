//! Promises: who owes what, by when, and what became of it.

use super::names::{from_json, parse_name};
use super::record::Fields;
use super::timeline::{self, Stretch, inside, number, unmarked};
use super::{entries, meetings};
use crate::api::PromiseState;
use crate::rules::agreement::{Told, told};
use crate::rules::ids::{EntryId, MeetingId, PersonId, PromiseId};
use crate::rules::reading::{Firmness, Precision};
use chrono::NaiveDate;
use rusqlite::{Connection, OptionalExtension, Result, params};

/// A promise.
#[derive(Clone, Debug)]
pub(crate) struct Row {
    pub(crate) id: PromiseId,
    pub(crate) entry: Option<EntryId>,
    pub(crate) meeting: Option<MeetingId>,
    pub(crate) owner: Owner,
    pub(crate) what: String,
    pub(crate) firmness: Firmness,
    pub(crate) due: Option<NaiveDate>,
    pub(crate) precision: Precision,
    /// Readings still to be told apart.
    pub(crate) due_ask: Vec<NaiveDate>,
    pub(crate) hours_before: Option<u32>,
    pub(crate) before_meeting: Option<MeetingId>,
    pub(crate) state: PromiseState,
    /// Milliseconds, UTC.
    pub(crate) said: i64,
    /// IANA name.
    pub(crate) zone: String,
}

impl Row {
    /// How it is told.
    pub(crate) fn told(&self) -> Told {
        told(self.firmness, &self.what)
    }
}

/// Who owes it, as stored.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) enum Owner {
    /// `me`
    Me,
    /// `school`
    School,
    /// An id.
    Person(PersonId),
    /// `ask/<words>`: one of several, still to be told apart.
    Ask(String),
}

impl Owner {
    pub(crate) fn stored(&self) -> String {
        match self {
            Self::Me => "me".to_owned(),
            Self::School => "school".to_owned(),
            Self::Person(id) => id.to_string(),
            Self::Ask(words) => format!("ask/{words}"),
        }
    }

    fn parse(stored: &str) -> Self {
        match (stored, stored.strip_prefix("ask/"), stored.parse()) {
            ("me", ..) => Self::Me,
            (_, Some(words), _) => Self::Ask(words.to_owned()),
            (_, _, Ok(id)) => Self::Person(id),
            _ => Self::School,
        }
    }
}

const COLUMNS: &str = "id, entry, meeting, owner, what, firmness, due, precision, due_ask, hours_before,
    before_meeting, state, said, zone";

/// Written as the index `promise_of` has it.
const OPEN: &str = "(state <> 'open') = 0 AND deleted = 0";
const OF_ENTRY: &str = "(state <> 'open') IN (0, 1) AND entry = ?1 AND deleted = 0";

pub(super) fn project(db: &Connection, id: &str, fields: &Fields) -> Result<()> {
    db.prepare_cached(&format!(
        "INSERT OR REPLACE INTO promise ({COLUMNS}, deleted)
         VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8, ?9, ?10, ?11, ?12, ?13, ?14, ?15)"
    ))?
    .execute(params![
        id,
        fields.text("entry"),
        fields.text("meeting"),
        fields.text("owner").unwrap_or("school"),
        fields.text_or_empty("what"),
        fields.text("firmness").unwrap_or("soft"),
        fields.text("due"),
        fields.text("precision").unwrap_or("exact"),
        fields.text("due_ask").unwrap_or("[]"),
        fields.int("hours_before"),
        fields.text("before_meeting"),
        fields.text("state").unwrap_or("open"),
        fields.int("said").unwrap_or_default(),
        fields.text("zone").unwrap_or("UTC"),
        fields.flag("deleted"),
    ])?;
    if let Some(meeting) = fields.text("meeting") {
        meetings::index(db, meeting)?;
    }
    let Some(entry) = fields.text("entry") else { return Ok(()) };
    entries::index(db, entry)?;
    match timeline::seq_of(db, "entry", entry)? {
        Some(seq) => timeline::set_agreed(db, seq, any_of_entry(db, entry)?),
        None => Ok(()),
    }
}

/// What is owed by an entry, in words.
pub(super) fn whats_of_entry(db: &Connection, entry: &str) -> Result<Vec<String>> {
    db.prepare_cached(&format!("SELECT what FROM promise WHERE {OF_ENTRY} ORDER BY id"))?
        .query_map([entry], |row| row.get(0))?
        .collect()
}

fn any_of_entry(db: &Connection, entry: &str) -> Result<bool> {
    db.prepare_cached(&format!("SELECT EXISTS (SELECT 1 FROM promise WHERE {OF_ENTRY})"))?
        .query_row([entry], |row| row.get(0))
}

fn row(row: &rusqlite::Row<'_>) -> Result<Row> {
    let text = |at: usize| row.get::<_, Option<String>>(at).map(Option::unwrap_or_default);
    Ok(Row {
        id: super::parse_id(&text(0)?)?,
        entry: text(1)?.parse().ok(),
        meeting: text(2)?.parse().ok(),
        owner: Owner::parse(&text(3)?),
        what: text(4)?,
        firmness: parse_name(&text(5)?).unwrap_or(Firmness::Soft),
        due: text(6)?.parse().ok(),
        precision: parse_name(&text(7)?).unwrap_or(Precision::Exact),
        due_ask: from_json(&text(8)?),
        hours_before: row.get(9)?,
        before_meeting: text(10)?.parse().ok(),
        state: parse_name(&text(11)?).unwrap_or(PromiseState::Open),
        said: row.get(12)?,
        zone: row.get(13)?,
    })
}

/// One promise; `None` when it is not here or out of sight.
pub(crate) fn by_id(db: &Connection, id: PromiseId) -> Result<Option<Row>> {
    db.prepare_cached(&format!("SELECT {COLUMNS} FROM promise WHERE id = ?1 AND deleted = 0"))?
        .query_row([id.to_string()], row)
        .optional()
}

/// Those read from an entry, in order.
pub(crate) fn of_entry(db: &Connection, entry: EntryId) -> Result<Vec<Row>> {
    db.prepare_cached(&format!("SELECT {COLUMNS} FROM promise WHERE {OF_ENTRY} ORDER BY id"))?
        .query_map([entry.to_string()], row)?
        .collect()
}

/// Those made in a meeting, in order: what was decided, and the papers one takes home to read.
pub(crate) fn of_meeting(db: &Connection, meeting: MeetingId) -> Result<Vec<Row>> {
    db.prepare_cached(&format!("SELECT {COLUMNS} FROM promise WHERE meeting = ?1 AND deleted = 0 ORDER BY id"))?
        .query_map([meeting.to_string()], row)?
        .collect()
}

/// Those decided in a meeting, in order. What one takes home to read is one's own, and nobody decided it (G36).
pub(crate) fn decided_in(db: &Connection, meeting: MeetingId) -> Result<Vec<Row>> {
    let reading = "(SELECT reading FROM meeting WHERE id = ?1)";
    db.prepare_cached(&format!(
        "SELECT {COLUMNS} FROM promise WHERE meeting = ?1 AND deleted = 0 AND id IS NOT {reading} ORDER BY id"
    ))?
    .query_map([meeting.to_string()], row)?
    .collect()
}

/// All open ones, dated first.
pub(crate) fn open(db: &Connection) -> Result<Vec<Row>> {
    db.prepare_cached(&format!("SELECT {COLUMNS} FROM promise WHERE {OPEN} ORDER BY due IS NULL, due, id"))?
        .query_map([], row)?
        .collect()
}

/// What one owner kept last.
pub(crate) fn kept_of(db: &Connection, owner: PersonId) -> Result<Option<Row>> {
    db.prepare_cached(&format!(
        "SELECT {COLUMNS} FROM promise WHERE state = 'kept' AND owner = ?1 AND deleted = 0 ORDER BY said DESC, id LIMIT 1"
    ))?
    .query_row([owner.to_string()], row)
    .optional()
}

/// The open ones of one owner.
pub(crate) fn open_of(db: &Connection, owner: PersonId) -> Result<Vec<Row>> {
    db.prepare_cached(&format!(
        "SELECT {COLUMNS} FROM promise WHERE {OPEN} AND owner = ?1 ORDER BY due IS NULL, due, id"
    ))?
    .query_map([owner.to_string()], row)?
    .collect()
}

/// What stands with what happened in a stretch (`seq` of the entry, else of the meeting it was made in).
const WITHIN: &str = "promise
    LEFT JOIN entry ON entry.id = promise.entry AND entry.deleted = 0
    LEFT JOIN meeting ON promise.entry IS NULL AND meeting.id = promise.meeting AND meeting.deleted = 0";
const PLACE: &str = "coalesce(entry.seq, meeting.seq)";
/// And the id of that.
const MADE: &str = "coalesce(entry.id, meeting.id)";

/// How many stand with what happened in it.
pub(crate) fn counted(db: &Connection, stretch: &Stretch) -> Result<u32> {
    db.prepare_cached(&format!("SELECT count(*) FROM {WITHIN} WHERE promise.deleted = 0 AND {}", inside(PLACE, MADE)))?
        .query_row(stretch.asked(), |row| row.get(0))
}

/// Whether somebody owes one that stands with what happened in it, but for what bears the mark `without`.
pub(crate) fn owed_within(db: &Connection, stretch: &Stretch, owner: PersonId, without: Option<&str>) -> Result<bool> {
    let (from, until, about, made) = stretch.asked();
    db.prepare_cached(&format!(
        "SELECT EXISTS (SELECT 1 FROM {WITHIN} WHERE promise.deleted = 0 AND promise.owner = ?6 AND {} AND {})",
        inside(PLACE, MADE),
        unmarked(PLACE)
    ))?
    .query_row(params![from, until, about, made, without.map_or(0, number), owner.to_string()], |row| row.get(0))
}
