//! Meetings.

use super::names::{from_json, json, parse_name};
use super::record::{Fields, Value};
use super::timeline::{self, Event};
use crate::api::{MeetingKind, SigningState};
use crate::rules::ids::{ChildId, MeetingId, PersonId, PromiseId};
use crate::rules::rhythms::{Documents, Recap};
use chrono::NaiveDateTime;
use rusqlite::{Connection, OptionalExtension, Result, params};

/// A meeting.
#[derive(Clone, Debug)]
pub(crate) struct Row {
    pub(crate) id: MeetingId,
    pub(crate) kind: MeetingKind,
    pub(crate) title: String,
    /// Wall time at school.
    pub(crate) starts: NaiveDateTime,
    /// Wall time at school, after the start.
    pub(crate) ends: NaiveDateTime,
    /// IANA name.
    pub(crate) zone: String,
    pub(crate) place: String,
    pub(crate) child: Option<ChildId>,
    pub(crate) people: Vec<PersonId>,
    pub(crate) with_me: String,
    pub(crate) concerns: Vec<String>,
    pub(crate) questions: Vec<String>,
    pub(crate) agenda_asked: bool,
    pub(crate) own_words_ready: bool,
    pub(crate) packed: bool,
    pub(crate) documents: Documents,
    pub(crate) recap: Recap,
    /// What it is for (C17).
    pub(crate) purpose: String,
    /// Which language, or who bridges (C7).
    pub(crate) interpreter: String,
    pub(crate) child_comes: bool,
    pub(crate) signing: SigningState,
    /// The promise to read the papers at home (G36).
    pub(crate) reading: Option<PromiseId>,
    /// Private (C20).
    pub(crate) helped: String,
    /// Private (C20).
    pub(crate) next_time: String,
    /// When it was written down: milliseconds, UTC.
    pub(crate) added: i64,
}

const COLUMNS: &str = "id, kind, title, starts, ends, zone, place, child, people, with_me, concerns, questions,
    agenda_asked, own_words_ready, packed, documents, recap, added, purpose, interpreter, child_comes, signing, reading,
    helped, next_time";

pub(super) fn project(db: &Connection, id: &str, fields: &Fields) -> Result<()> {
    let people = fields.set_below("person");
    let seq = put_event(db, id, fields, &people)?;
    db.prepare_cached(&format!(
        "INSERT OR REPLACE INTO meeting ({COLUMNS}, ends_at, deleted, seq) VALUES
         (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8, ?9, ?10, ?11, ?12, ?13, ?14, ?15, ?16, ?17, ?18, ?19, ?20, ?21,
          ?22, ?23, ?24, ?25, ?26, ?27, ?28)"
    ))?
    .execute(params![
        id,
        fields.text("kind").unwrap_or("other"),
        fields.text_or_empty("title"),
        fields.text_or_empty("starts"),
        fields.text_or_empty("ends"),
        fields.text("zone").unwrap_or("UTC"),
        fields.text_or_empty("place"),
        fields.text("child"),
        json(&people),
        fields.text_or_empty("with_me"),
        json(&points(fields, "concern")),
        json(&points(fields, "question")),
        fields.flag("agenda_asked"),
        fields.flag("own_words_ready"),
        fields.flag("packed"),
        fields.text("documents").unwrap_or("to_ask"),
        fields.text("recap").unwrap_or("to_send"),
        fields.int("added").unwrap_or_default(),
        fields.text_or_empty("purpose"),
        fields.text_or_empty("interpreter"),
        fields.flag("child_comes"),
        fields.text("signing").unwrap_or("not_asked"),
        fields.text("reading"),
        fields.text_or_empty("helped"),
        fields.text_or_empty("next_time"),
        fields.int("ends_at").unwrap_or_default(),
        fields.flag("deleted"),
        seq,
    ])
    .map(drop)
}

/// Puts a meeting on the timeline; gives where it stands there.
fn put_event(db: &Connection, id: &str, fields: &Fields, people: &[&str]) -> Result<i64> {
    let children: Vec<&str> = fields.text("child").into_iter().collect();
    let own: Vec<&str> = ["concern", "question"].into_iter().flat_map(|name| points(fields, name)).collect();
    let event = Event {
        id,
        kind: "meeting",
        at: fields.int("starts_at").unwrap_or_default(),
        zone: fields.text("zone").unwrap_or("UTC"),
        good_news: false,
        text: &search_text(db, id, fields.text_or_empty("title"), fields.text_or_empty("place"), &own)?,
        deleted: fields.flag("deleted"),
        people,
        children: &children,
        contact: true,
    };
    timeline::put(db, timeline::seq_of(db, "meeting", id)?, &event)
}

/// What search looks through: title and place on the first line, which is what the log shows, then what was said and
/// decided, and one's own points. A private line stays out: a search may be made with the school at the table.
fn search_text(db: &Connection, id: &str, title: &str, place: &str, own: &[impl AsRef<str>]) -> Result<String> {
    let mut query = db.prepare_cached(
        "SELECT text FROM (SELECT 0 AS part, id, text FROM line WHERE meeting = ?1 AND deleted = 0 AND kind <> 'private'
         UNION ALL SELECT 1, id, what FROM promise WHERE meeting = ?1 AND deleted = 0) ORDER BY part, id",
    )?;
    let mut lines = vec![format!("{title} {place}").trim().to_owned()];
    for line in query.query_map([id], |row| row.get(0))? {
        lines.push(line?);
    }
    lines.extend(own.iter().map(|point| point.as_ref().to_owned()));
    Ok(lines.join("\n"))
}

/// Writes a meeting's search text anew, after a line or a decision changed.
pub(super) fn index(db: &Connection, id: &str) -> Result<()> {
    let known = db
        .prepare_cached("SELECT title, place, concerns, questions, seq FROM meeting WHERE id = ?1")?
        .query_row([id], |row| {
            let text = |at: usize| row.get::<_, String>(at);
            Ok(([text(0)?, text(1)?], [text(2)?, text(3)?], row.get(4)?))
        })
        .optional()?;
    let Some(([title, place], points, seq)) = known else { return Ok(()) };
    let own: Vec<String> = points.iter().flat_map(|points| from_json::<Vec<String>>(points)).collect();
    timeline::set_text(db, seq, &search_text(db, id, &title, &place, &own)?)
}

fn points<'a>(fields: &'a Fields, name: &'a str) -> Vec<&'a str> {
    fields
        .below(name)
        .filter_map(|(_, value)| if let Value::Text(text) = value { Some(text.as_str()) } else { None })
        .collect()
}

fn row(row: &rusqlite::Row<'_>) -> Result<Row> {
    let text = |at: usize| row.get::<_, Option<String>>(at).map(Option::unwrap_or_default);
    Ok(Row {
        id: super::parse_id(&text(0)?)?,
        kind: parse_name(&text(1)?).unwrap_or(MeetingKind::Other),
        title: text(2)?,
        starts: super::parse_id(&text(3)?)?,
        ends: super::parse_id(&text(4)?)?,
        zone: text(5)?,
        place: text(6)?,
        child: text(7)?.parse().ok(),
        people: from_json(&text(8)?),
        with_me: text(9)?,
        concerns: from_json(&text(10)?),
        questions: from_json(&text(11)?),
        agenda_asked: row.get(12)?,
        own_words_ready: row.get(13)?,
        packed: row.get(14)?,
        // In the words of a newer version: nobody is reminded of what this one does not understand.
        documents: parse_name(&text(15)?).unwrap_or(Documents::NotWanted),
        recap: parse_name(&text(16)?).unwrap_or(Recap::NotWanted),
        purpose: text(18)?,
        interpreter: text(19)?,
        child_comes: row.get(20)?,
        signing: parse_name(&text(21)?).unwrap_or_default(),
        reading: text(22)?.parse().ok(),
        helped: text(23)?,
        next_time: text(24)?,
        added: row.get(17)?,
    })
}

/// One meeting; `None` when it is not here or out of sight.
pub(crate) fn by_id(db: &Connection, id: MeetingId) -> Result<Option<Row>> {
    db.prepare_cached(&format!("SELECT {COLUMNS} FROM meeting WHERE id = ?1 AND deleted = 0"))?
        .query_row([id.to_string()], row)
        .optional()
}

/// Those that end after `since` (milliseconds), soonest first.
pub(crate) fn ending_after(db: &Connection, since: i64) -> Result<Vec<Row>> {
    db.prepare_cached(&format!(
        "SELECT {COLUMNS} FROM meeting WHERE deleted = 0 AND ends_at > ?1 ORDER BY ends_at, id"
    ))?
    .query_map([since], row)?
    .collect()
}

/// Those that ended until `until` (milliseconds), newest first, at most 200.
pub(crate) fn ended_until(db: &Connection, until: i64) -> Result<Vec<Row>> {
    db.prepare_cached(&format!(
        "SELECT {COLUMNS} FROM meeting WHERE deleted = 0 AND ends_at <= ?1 ORDER BY ends_at DESC, id LIMIT 200"
    ))?
    .query_map([until], row)?
    .collect()
}

/// Those that ended until `until` (milliseconds) and were looked back on, newest first, at most 50.
pub(crate) fn looked_back(db: &Connection, until: i64) -> Result<Vec<Row>> {
    db.prepare_cached(&format!(
        "SELECT {COLUMNS} FROM meeting WHERE deleted = 0 AND ends_at <= ?1 AND (helped <> '' OR next_time <> '')
         ORDER BY ends_at DESC, id LIMIT 50"
    ))?
    .query_map([until], row)?
    .collect()
}

/// All of them, in the order in which they begin.
pub(crate) fn all(db: &Connection) -> Result<Vec<Row>> {
    db.prepare_cached(&format!("SELECT {COLUMNS} FROM meeting WHERE deleted = 0 ORDER BY starts, id"))?
        .query_map([], row)?
        .collect()
}
