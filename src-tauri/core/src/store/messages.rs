//! Sent messages, exactly as they went out.

use super::names::{from_json, json};
use super::record::Fields;
use super::timeline::{self, Event};
use crate::api::MessageAbout;
use crate::rules::channels::Awaits;
use crate::rules::ids::{ChildId, ConcernId, EntryId, MessageId, PersonId};
use chrono::NaiveDate;
use rusqlite::{Connection, OptionalExtension, Result, params};

/// A sent message.
#[derive(Clone, Debug)]
pub(crate) struct Row {
    pub(crate) id: MessageId,
    pub(crate) about: MessageAbout,
    pub(crate) people: Vec<PersonId>,
    pub(crate) subject: String,
    pub(crate) body: String,
    /// Milliseconds, UTC.
    pub(crate) sent: i64,
    /// IANA name.
    pub(crate) zone: String,
    /// The day an answer came.
    pub(crate) answered: Option<NaiveDate>,
    /// Where it was written down.
    pub(crate) answer: Option<EntryId>,
}

const COLUMNS: &str = "id, about, people, subject, body, sent, zone, answered, answer";

pub(super) fn project(db: &Connection, id: &str, fields: &Fields) -> Result<()> {
    let people = fields.set_below("person");
    let (sent, zone) = (fields.int("sent").unwrap_or_default(), fields.text("zone").unwrap_or("UTC"));
    let (subject, body) = (fields.text_or_empty("subject"), fields.text_or_empty("body"));
    let deleted = fields.flag("deleted");
    let text = format!("{subject}\n{body}");
    let children: Vec<&str> = fields.text("child").into_iter().chain(fields.set_below("child")).collect();
    let event = Event {
        id,
        kind: "message",
        at: sent,
        zone,
        good_news: false,
        text: &text,
        deleted,
        people: &people,
        children: &children,
        contact: true,
    };
    let seq = timeline::put(db, timeline::seq_of(db, "message", id)?, &event)?;
    db.prepare_cached(&format!(
        "INSERT OR REPLACE INTO message ({COLUMNS}, subject_of, deleted, seq, awaits) VALUES
         (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8, ?9, ?10, ?11, ?12, ?13)"
    ))?
    .execute(params![
        id,
        fields.text_or_empty("about"),
        json(&people),
        subject,
        body,
        sent,
        zone,
        fields.text("answered"),
        fields.text("answer"),
        fields.text_or_empty("subject_of"),
        deleted,
        seq,
        awaits(fields.text_or_empty("about")),
    ])
    .map(drop)
}

/// Whether a message of this kind waits for an answer (G19); one that only a newer version understands does not.
fn awaits(about: &str) -> bool {
    let about = serde_json::from_str::<MessageAbout>(about);
    about.ok().and_then(|about| about.way()).is_some_and(|way| way.awaits == Awaits::Answer)
}

fn row(row: &rusqlite::Row<'_>) -> Result<Row> {
    let about: String = row.get(1)?;
    Ok(Row {
        id: super::parse_id(&row.get::<_, String>(0)?)?,
        about: serde_json::from_str(&about).map_err(|_| rusqlite::Error::InvalidColumnName(about))?,
        people: from_json(&row.get::<_, String>(2)?),
        subject: row.get(3)?,
        body: row.get(4)?,
        sent: row.get(5)?,
        zone: row.get(6)?,
        answered: row.get::<_, Option<String>>(7)?.and_then(|day| day.parse().ok()),
        answer: row.get::<_, Option<String>>(8)?.and_then(|id| id.parse().ok()),
    })
}

/// One message; `None` when it is not here or out of sight.
pub(crate) fn by_id(db: &Connection, id: MessageId) -> Result<Option<Row>> {
    db.prepare_cached(&format!("SELECT {COLUMNS} FROM message WHERE id = ?1 AND deleted = 0"))?
        .query_row([id.to_string()], row)
        .optional()
}

/// Which of these children a message names.
pub(crate) fn named(db: &Connection, id: MessageId, children: &[ChildId]) -> Result<Vec<ChildId>> {
    let mut names = db.prepare_cached(
        "SELECT EXISTS (SELECT 1 FROM timeline_with WHERE who = ?1 AND seq = (SELECT seq FROM message WHERE id = ?2))",
    )?;
    let mut named = Vec::new();
    for child in children {
        let who = timeline::number(&timeline::contact_about(Some(&child.to_string())));
        if names.query_row(params![who, id.to_string()], |row| row.get(0))? {
            named.push(*child);
        }
    }
    Ok(named)
}

/// The newest message about a thing (`in_writing/<entry>`, `recap/<meeting>` …).
pub(crate) fn newest_about(db: &Connection, subject_of: &str) -> Result<Option<Row>> {
    db.prepare_cached(&format!(
        "SELECT {COLUMNS} FROM message WHERE subject_of = ?1 AND deleted = 0 ORDER BY sent DESC LIMIT 1"
    ))?
    .query_row([subject_of], row)
    .optional()
}

/// All about a thing, the oldest first.
pub(crate) fn all_about(db: &Connection, subject_of: &str) -> Result<Vec<Row>> {
    db.prepare_cached(&format!("SELECT {COLUMNS} FROM message WHERE subject_of = ?1 AND deleted = 0 ORDER BY sent"))?
        .query_map([subject_of], row)?
        .collect()
}

/// Those about a concern, in any form, the oldest first.
pub(crate) fn about_concern(db: &Connection, concern: ConcernId) -> Result<Vec<Row>> {
    // Between the slash and the letter after it: what begins with `concern/<id>/`.
    db.prepare_cached(&format!(
        "SELECT {COLUMNS} FROM message WHERE subject_of > ?1 || '/' AND subject_of < ?1 || '0' AND deleted = 0 ORDER BY sent"
    ))?
    .query_map([format!("concern/{concern}")], row)?
    .collect()
}

/// Those whose answer is this entry.
pub(crate) fn answered_by(db: &Connection, entry: EntryId) -> Result<Vec<MessageId>> {
    db.prepare_cached("SELECT id FROM message WHERE answer = ?1 AND deleted = 0")?
        .query_map([entry.to_string()], |row| super::parse_id(&row.get::<_, String>(0)?))?
        .collect()
}

/// Those sent since `since` (milliseconds) that wait for an answer, the oldest first.
pub(crate) fn waiting(db: &Connection, since: i64) -> Result<Vec<Row>> {
    db.prepare_cached(&format!(
        "SELECT {COLUMNS} FROM message WHERE awaits = 1 AND answered IS NULL AND deleted = 0 AND sent >= ?1 ORDER BY sent"
    ))?
    .query_map([since], row)?
    .collect()
}

/// Those whose answer came on a day, the oldest first.
pub(crate) fn answered_on(db: &Connection, day: NaiveDate) -> Result<Vec<Row>> {
    db.prepare_cached(&format!("SELECT {COLUMNS} FROM message WHERE answered = ?1 AND deleted = 0 ORDER BY sent"))?
        .query_map([day.to_string()], row)?
        .collect()
}

/// Those about what begins with a prefix that wait for an answer, the oldest first.
pub(crate) fn unanswered_under(db: &Connection, prefix: &str) -> Result<Vec<Row>> {
    db.prepare_cached(&format!(
        "SELECT {COLUMNS} FROM message WHERE {UNDER} AND awaits = 1 AND answered IS NULL ORDER BY sent"
    ))?
    .query_map([prefix], row)?
    .collect()
}

/// What was sent about what begins with a prefix, the oldest first.
pub(crate) fn under(db: &Connection, prefix: &str) -> Result<Vec<Row>> {
    db.prepare_cached(&format!("SELECT {COLUMNS} FROM message WHERE {UNDER} ORDER BY sent"))?
        .query_map([prefix], row)?
        .collect()
}

/// What begins with a prefix, in the index of `subject_of`.
const UNDER: &str = "subject_of >= ?1 AND subject_of < ?1 || '~' AND deleted = 0";

/// When a thank-you or good news went out last, to anybody (milliseconds; G24).
pub(crate) fn last_thanks(db: &Connection) -> Result<Option<i64>> {
    let thanks = ["say/helped/", "say/progress/", "say/happy_day/"].map(|name| (name, ""));
    let notes = ("check_in/", "AND json_extract(about, '$.tone') = 'thanks'");
    let newest = |(prefix, more): (&str, &str)| last_under(db, prefix, more);
    let all = thanks.into_iter().chain([notes]).map(newest).collect::<Result<Vec<_>>>()?;
    Ok(all.into_iter().flatten().max())
}

/// When the last monthly update about a child went out (milliseconds; N7).
pub(crate) fn last_update(db: &Connection, child: ChildId) -> Result<Option<i64>> {
    last_under(db, &format!("say/monthly_update/{child}/"), "")
}

fn last_under(db: &Connection, prefix: &str, more: &str) -> Result<Option<i64>> {
    db.prepare_cached(&format!("SELECT max(sent) FROM message WHERE {UNDER} {more}"))?
        .query_row([prefix], |row| row.get(0))
}
