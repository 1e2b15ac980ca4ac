//! Papers that are kept: what each is, when it is from, which file it has. The words of a PDF are a value of the record, so
//! that the log alone gives every table again; search finds them through the timeline.

use super::names::{json, name_of, parse_name};
use super::one_child::OneChild;
use super::record::{Fields, Value};
use super::search;
use super::timeline::{self, Event, Stretch, inside};
use crate::rules::documents::{DocumentForm, DocumentKind, NoWords, Shelf};
use crate::rules::ids::{ChildId, DocumentId, MeetingId};
use crate::rules::time::instant_on;
use chrono::{NaiveDate, NaiveTime};
use rusqlite::{Connection, OptionalExtension, Result, params};
use rustc_hash::FxHashSet;
use std::collections::BTreeMap;
use uuid::Uuid;

/// A paper.
#[derive(Clone, Debug)]
pub(crate) struct Row {
    pub(crate) id: DocumentId,
    pub(crate) kind: DocumentKind,
    pub(crate) form: DocumentForm,
    pub(crate) title: String,
    /// The day it is from.
    pub(crate) date: NaiveDate,
    pub(crate) child: Option<ChildId>,
    pub(crate) note: String,
    /// Which goal a work sample shows (G51).
    pub(crate) goal: String,
    pub(crate) sensitive: bool,
    /// The file's BLAKE3; none for words alone.
    pub(crate) file: Option<String>,
    /// As the file came, with its ending.
    pub(crate) name: String,
    pub(crate) bytes: u64,
    /// Of a PDF that was read.
    pub(crate) pages: Option<u32>,
    /// Why the words of a PDF are not here.
    pub(crate) no_words: Option<NoWords>,
    /// Meetings it lies ready for.
    pub(crate) shelves: BTreeMap<Uuid, Shelf>,
}

const COLUMNS: &str =
    "id, kind, form, title, date, child, note, goal, sensitive, file, name, bytes, pages, no_words, shelves";

/// The field that puts a paper on a meeting's shelf.
pub(crate) fn shelf_field(meeting: MeetingId) -> String {
    format!("meeting/{meeting}")
}

pub(super) fn project(db: &Connection, id: &str, fields: &Fields) -> Result<()> {
    let seq = put_event(db, id, fields)?;
    let shelves: BTreeMap<&str, &str> = fields
        .below("meeting")
        .filter_map(
            |(meeting, value)| if let Value::Text(shelf) = value { Some((meeting, shelf.as_str())) } else { None },
        )
        .collect();
    db.prepare_cached(&format!(
        "INSERT OR REPLACE INTO document ({COLUMNS}, added, deleted, seq)
         VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8, ?9, ?10, ?11, ?12, ?13, ?14, ?15, ?16, ?17, ?18)"
    ))?
    .execute(params![
        id,
        fields.text("kind").unwrap_or("other"),
        fields.text("form").unwrap_or("file"),
        fields.text_or_empty("title"),
        fields.text_or_empty("date"),
        fields.text("child"),
        fields.text_or_empty("note"),
        fields.text_or_empty("goal"),
        fields.flag("sensitive"),
        fields.text("file"),
        fields.text_or_empty("name"),
        fields.int("bytes").unwrap_or_default(),
        fields.int("pages"),
        fields.text("no_words"),
        json(&shelves),
        fields.int("added").unwrap_or_default(),
        fields.flag("deleted"),
        seq,
    ])
    .map(drop)
}

/// Where it stands among what happened: at noon of its day. It is nobody's being in touch.
fn put_event(db: &Connection, id: &str, fields: &Fields) -> Result<i64> {
    let zone = fields.text("zone").unwrap_or("UTC");
    let date: NaiveDate = fields.text_or_empty("date").parse().unwrap_or_default();
    let noon = NaiveTime::from_hms_opt(12, 0, 0).unwrap_or_default();
    let at = instant_on(date, noon, zone.parse().unwrap_or(chrono_tz::Tz::UTC)).timestamp_millis();
    let children: Vec<&str> = fields.text("child").into_iter().collect();
    // The title stands on the first line, which is what a list shows.
    let told = ["title", "note", "goal", "name", "text", "words"].map(|name| fields.text_or_empty(name));
    let told = told.join("\n");
    let event = Event {
        id,
        kind: "document",
        at,
        zone,
        good_news: false,
        text: told.trim_end(),
        deleted: fields.flag("deleted"),
        people: &[],
        children: &children,
        contact: false,
    };
    timeline::put(db, timeline::seq_of(db, "document", id)?, &event)
}

fn row(row: &rusqlite::Row<'_>) -> Result<Row> {
    let text = |at: usize| row.get::<_, Option<String>>(at).map(Option::unwrap_or_default);
    Ok(Row {
        id: super::parse_id(&text(0)?)?,
        kind: parse_name(&text(1)?).unwrap_or_default(),
        form: parse_name(&text(2)?).unwrap_or_default(),
        title: text(3)?,
        date: super::parse_id(&text(4)?)?,
        child: text(5)?.parse().ok(),
        note: text(6)?,
        goal: text(7)?,
        sensitive: row.get(8)?,
        file: row.get(9)?,
        name: text(10)?,
        bytes: row.get::<_, i64>(11)?.try_into().unwrap_or_default(),
        pages: row.get::<_, Option<i64>>(12)?.and_then(|pages| pages.try_into().ok()),
        no_words: parse_name(&text(13)?),
        shelves: shelves(&text(14)?),
    })
}

/// What only a newer version understands is left out.
fn shelves(text: &str) -> BTreeMap<Uuid, Shelf> {
    let known: BTreeMap<String, String> = super::names::from_json(text);
    known.into_iter().filter_map(|(meeting, shelf)| Some((meeting.parse().ok()?, parse_name(&shelf)?))).collect()
}

/// One; `None` when it is not here or out of sight.
pub(crate) fn by_id(db: &Connection, id: DocumentId) -> Result<Option<Row>> {
    db.prepare_cached(&format!("SELECT {COLUMNS} FROM document WHERE id = ?1 AND deleted = 0"))?
        .query_row([id.to_string()], row)
        .optional()
}

/// The one in sight that has this file.
pub(crate) fn with_file(db: &Connection, file: &str) -> Result<Option<Row>> {
    db.prepare_cached(&format!("SELECT {COLUMNS} FROM document WHERE file = ?1 AND deleted = 0 ORDER BY id LIMIT 1"))?
        .query_row([file], row)
        .optional()
}

/// What to list.
#[derive(Clone, Copy, Debug, Default)]
pub(crate) struct Chosen {
    /// This child's and those about no child in particular.
    pub(crate) child: Option<OneChild>,
    pub(crate) kind: Option<DocumentKind>,
}

impl Chosen {
    /// The child's id, from which id on papers without a child count, and the kind.
    fn asked(self) -> [Option<String>; 3] {
        let child = self.child.map(|child| [child.id.to_string(), child.since.to_string()]);
        let [id, since] = child.map_or([None, None], |child| child.map(Some));
        [id, since, self.kind.map(|kind| name_of(&kind))]
    }
}

/// The newest, at most `most`.
pub(crate) fn newest(db: &Connection, chosen: Chosen, most: u32) -> Result<Vec<Row>> {
    let [child, since, kind] = chosen.asked();
    db.prepare_cached(&format!(
        "SELECT {COLUMNS} FROM document WHERE deleted = 0 AND (?1 IS NULL OR (child IS NULL AND id >= ?2) OR child = ?1)
         AND (?3 IS NULL OR kind = ?3) ORDER BY date DESC, id DESC LIMIT ?4"
    ))?
    .query_map(params![child, since, kind, most], row)?
    .collect()
}

/// Those whose words are found, at most `most`.
pub(crate) fn found(db: &Connection, words: &str, chosen: Chosen, most: u32) -> Result<Vec<Row>> {
    let [child, since, kind] = chosen.asked();
    let by = search::order(db, words)?.sql();
    let columns = COLUMNS.replace(", ", ", d.");
    // The plus keeps the full-text table from being asked once for every paper.
    let sql = format!(
        "SELECT d.{columns} FROM search CROSS JOIN timeline t ON t.seq = search.rowid CROSS JOIN document d ON d.id = t.id
         WHERE search MATCH ?1 AND +search.rowid IN (SELECT seq FROM document WHERE deleted = 0)
         AND (?2 IS NULL OR (d.child IS NULL AND d.id >= ?3) OR d.child = ?2) AND (?4 IS NULL OR d.kind = ?4) ORDER BY {by} LIMIT ?5"
    );
    db.prepare_cached(&sql)?.query_map(params![words, child, since, kind, most], row)?.collect()
}

/// The kinds that are kept at all.
pub(crate) fn kinds(db: &Connection) -> Result<Vec<DocumentKind>> {
    let found: Vec<String> = db
        .prepare_cached("SELECT DISTINCT kind FROM document WHERE deleted = 0")?
        .query_map([], |row| row.get(0))?
        .collect::<Result<_>>()?;
    Ok(DocumentKind::ALL.into_iter().filter(|kind| found.contains(&name_of(kind))).collect())
}

/// Those that lie ready for a meeting, the oldest first.
pub(crate) fn of_meeting(db: &Connection, meeting: MeetingId) -> Result<Vec<Row>> {
    db.prepare_cached(&format!(
        "SELECT {COLUMNS} FROM document WHERE deleted = 0 AND shelves <> '{{}}'
         AND EXISTS (SELECT 1 FROM json_each(shelves) WHERE key = ?1) ORDER BY date, id"
    ))?
    .query_map([meeting.to_string()], row)?
    .collect()
}

/// The newest plan of a child that is not marked sensitive (G9). Spoken of is only one whose day the parent gave: what came as
/// a file is from the day it came and of the kind its name tells until somebody says otherwise, so a day within one of that
/// (a time zone's width) says nothing. One about no child in particular is the only child's.
pub(crate) fn newest_plan(db: &Connection, child: ChildId) -> Result<Option<Row>> {
    db.prepare_cached(&format!(
        "SELECT {COLUMNS} FROM document WHERE deleted = 0 AND sensitive = 0 AND kind IN ('iep', 'plan504')
         AND abs(julianday(date) - julianday(date(added / 1000, 'unixepoch'))) > 1
         AND (child = ?1 OR child IS NULL AND (SELECT count(*) FROM child WHERE deleted = 0) = 1)
         ORDER BY date DESC, id DESC LIMIT 1"
    ))?
    .query_row([child.to_string()], row)
    .optional()
}

/// Whose IEPs there are of `day` or before.
pub(crate) fn ieps_until(db: &Connection, day: NaiveDate) -> Result<Vec<Option<ChildId>>> {
    db.prepare_cached("SELECT DISTINCT child FROM document WHERE kind = 'iep' AND deleted = 0 AND date <= ?1")?
        .query_map([day.to_string()], |row| row.get::<_, Option<String>>(0))?
        .map(|child| Ok(child?.and_then(|id| id.parse().ok())))
        .collect()
}

/// Every file that a record names, also of papers out of sight: undo brings them back.
pub(crate) fn files(db: &Connection) -> Result<FxHashSet<String>> {
    db.prepare_cached("SELECT DISTINCT file FROM document WHERE file IS NOT NULL")?
        .query_map([], |row| row.get(0))?
        .collect()
}

/// How many are from that time.
pub(crate) fn counted(db: &Connection, stretch: &Stretch) -> Result<u32> {
    let inside = inside("document.seq", "document.id");
    db.prepare_cached(&format!("SELECT count(*) FROM document WHERE deleted = 0 AND {inside}"))?
        .query_row(stretch.asked(), |row| row.get(0))
}
