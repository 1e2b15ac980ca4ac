//! Entries: what was said, as the parent noted it, with all its versions.

use super::names::{from_json, json, parse_name};
use super::promises;
use super::record::{Fields, Value};
use super::timeline::{self, Event};
use crate::rules::ids::{ChildId, EntryId, PersonId};
use crate::rules::next_year::WorthTelling;
use crate::rules::reading::{Channel, Precision};
use chrono::NaiveDate;
use rusqlite::{Connection, OptionalExtension, Result, params};
use serde::{Deserialize, Serialize};

/// An entry.
#[derive(Clone, Debug)]
pub(crate) struct Row {
    pub(crate) id: EntryId,
    /// Milliseconds, UTC.
    pub(crate) at: i64,
    /// IANA name.
    pub(crate) zone: String,
    pub(crate) channel: Option<Channel>,
    pub(crate) good_news: bool,
    /// It stays out of drafts and records, and lists cover it.
    pub(crate) only_me: bool,
    /// Marked for the letter for next year (G62).
    pub(crate) worth_telling: Option<WorthTelling>,
    pub(crate) children: Vec<ChildId>,
    pub(crate) people: Vec<PersonId>,
    pub(crate) asks: Vec<Ask>,
    pub(crate) dates: Vec<(String, NotedDate)>,
    /// Oldest first; never empty.
    pub(crate) versions: Vec<Version>,
}

/// An adult still to be told apart.
#[derive(Clone, Debug, Serialize, Deserialize)]
pub(crate) struct Ask {
    pub(crate) words: String,
    pub(crate) people: Vec<PersonId>,
}

/// A date in the text.
#[derive(Clone, Debug, Default, Serialize, Deserialize)]
pub(crate) struct NotedDate {
    pub(crate) words: String,
    pub(crate) on: Option<NaiveDate>,
    pub(crate) precision: Option<Precision>,
    pub(crate) ask: Vec<NaiveDate>,
}

/// One version of the text.
#[derive(Clone, Debug, Serialize, Deserialize)]
pub(crate) struct Version {
    /// Milliseconds, UTC.
    pub(crate) at: i64,
    pub(crate) text: String,
}

/// The field that holds the version written at `millis`; sorts by time.
pub(crate) fn version_field(millis: i64, number: usize) -> String {
    format!("version/{millis:015}-{number:04}")
}

/// Who told whom (N9): flags of an entry, which stand in the timeline beside the people it was with.
pub(crate) const I_TOLD: &str = "i_told";
pub(crate) const THEY_TOLD: &str = "they_told";
const MARKS: [&str; 2] = [I_TOLD, THEY_TOLD];
/// It is nobody else's (stories 8, 12): a flag that stands there too, and tells of no talk.
pub(crate) const ONLY_ME: &str = "only_me";

pub(super) fn project(db: &Connection, id: &str, fields: &Fields) -> Result<()> {
    let versions = versions(fields);
    let text = versions.last().map(|version| version.text.as_str()).unwrap_or_default();
    let (people, children, dates) = (people(fields), fields.set_below("child"), dates(fields));
    let deleted = fields.flag("deleted");
    let (at, zone) = (fields.int("at").unwrap_or_default(), fields.text("zone").unwrap_or("UTC"));
    let asks: Vec<Ask> = fields.below("ask").filter_map(|(words, value)| ask(words, value)).collect();
    let told: Vec<&str> = MARKS.into_iter().filter(|mark| fields.flag(mark)).collect();
    let only_me = fields.flag(ONLY_ME).then_some(ONLY_ME);
    let told_of = [people.is_empty(), asks.is_empty(), told.is_empty()].contains(&false);
    let contact = only_me.is_none() && (told_of || fields.text("channel").is_some());
    let with: Vec<&str> = people.iter().chain(&told).copied().chain(only_me).collect();
    let found = search_text(db, id, text)?;
    let event = Event {
        id,
        kind: "entry",
        at,
        zone,
        good_news: fields.flag("good_news"),
        text: &found,
        deleted,
        people: &with,
        children: &children,
        contact,
    };
    let seq = timeline::put(db, timeline::seq_of(db, "entry", id)?, &event)?;
    db.prepare_cached(
        "INSERT OR REPLACE INTO entry (id, at, zone, channel, good_news, children, people, asks, dates, versions, deleted, seq,
         worth_telling) VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8, ?9, ?10, ?11, ?12, ?13)",
    )?
    .execute(params![
        id, at, zone, fields.text("channel"), fields.flag("good_news"), json(&children), json(&people), json(&asks),
        json(&dates), json(&versions), deleted, seq, fields.text("worth_telling")
    ])?;
    note_dates(db, id, if deleted { &[] } else { &dates })
}

/// Between an entry's own words and what else search looks through.
pub(crate) const BESIDE: char = '\u{1}';

/// What search looks through: the words, then what was agreed in other ones.
fn search_text(db: &Connection, id: &str, text: &str) -> Result<String> {
    let mut found = text.to_owned();
    for what in promises::whats_of_entry(db, id)? {
        if !text.contains(&what) {
            found.push(if found.contains(BESIDE) { '\n' } else { BESIDE });
            found.push_str(&what);
        }
    }
    Ok(found)
}

/// Writes an entry's search text anew, after an agreement changed.
pub(super) fn index(db: &Connection, id: &str) -> Result<()> {
    let known = db
        .prepare_cached("SELECT versions, seq FROM entry WHERE id = ?1")?
        .query_row([id], |row| Ok((row.get::<_, String>(0)?, row.get(1)?)))
        .optional()?;
    let Some((versions, seq)) = known else { return Ok(()) };
    let versions: Vec<Version> = from_json(&versions);
    let text = versions.last().map(|version| version.text.as_str()).unwrap_or_default();
    timeline::set_text(db, seq, &search_text(db, id, text)?)
}

fn versions(fields: &Fields) -> Vec<Version> {
    let version = |(key, value): (&str, &Value)| match value {
        Value::Text(text) => Some(Version { at: key.split('-').next()?.parse().ok()?, text: text.clone() }),
        _ => None,
    };
    fields.below("version").filter_map(version).collect()
}

fn people(fields: &Fields) -> Vec<&str> {
    let mut people: Vec<(i64, &str)> = fields
        .below("person")
        .filter_map(|(id, value)| if let Value::Int(place) = value { Some((*place, id)) } else { None })
        .collect();
    people.sort_unstable();
    people.into_iter().map(|(_, id)| id).collect()
}

fn ask(words: &str, value: &Value) -> Option<Ask> {
    let Value::Text(people) = value else { return None };
    Some(Ask { words: words.to_owned(), people: from_json(people) })
}

fn dates(fields: &Fields) -> Vec<(String, NotedDate)> {
    let date = |(chip, value): (&str, &Value)| match value {
        Value::Text(text) => Some((chip.to_owned(), from_json(text))),
        _ => None,
    };
    fields.below("date").filter_map(date).collect()
}

fn note_dates(db: &Connection, id: &str, dates: &[(String, NotedDate)]) -> Result<()> {
    db.prepare_cached("DELETE FROM noted_date WHERE entry = ?1")?.execute([id])?;
    let mut insert = db.prepare_cached("INSERT OR IGNORE INTO noted_date (date, entry) VALUES (?1, ?2)")?;
    for date in dates.iter().filter_map(|(_, date)| date.on) {
        insert.execute(params![date.to_string(), id])?;
    }
    Ok(())
}

/// Whether somebody was called after one moment and until another (milliseconds): the entry of a call names them first.
pub(crate) fn called(db: &Connection, person: PersonId, since: i64, until: i64) -> Result<bool> {
    let person = person.to_string();
    db.prepare_cached(
        "SELECT EXISTS (SELECT 1 FROM timeline_with w JOIN timeline ON timeline.seq = w.seq JOIN entry ON entry.id = timeline.id
         WHERE w.who = ?1 AND w.seq >= ?2 AND w.seq < ?3 AND entry.channel = 'phone' AND entry.people ->> 0 = ?4
         AND entry.deleted = 0)",
    )?
    .query_row(
        params![timeline::number(&person), timeline::first_at(since + 1), timeline::first_at(until + 1), person],
        |row| row.get(0),
    )
}

/// One entry; `None` when it is not here or out of sight.
pub(crate) fn by_id(db: &Connection, id: EntryId) -> Result<Option<Row>> {
    db.prepare_cached(
        "SELECT at, zone, channel, good_news, children, people, asks, dates, versions, worth_telling,
         EXISTS (SELECT 1 FROM timeline_with marked WHERE marked.who = ?2 AND marked.seq = entry.seq)
         FROM entry WHERE id = ?1 AND deleted = 0",
    )?
    .query_row(params![id.to_string(), timeline::number(ONLY_ME)], |row| {
        let text = |at: usize| row.get::<_, String>(at);
        Ok(Row {
            id,
            at: row.get(0)?,
            zone: row.get(1)?,
            channel: row.get::<_, Option<String>>(2)?.and_then(|name| parse_name(&name)),
            good_news: row.get(3)?,
            only_me: row.get(10)?,
            worth_telling: row.get::<_, Option<String>>(9)?.and_then(|name| parse_name(&name)),
            children: from_json(&text(4)?),
            people: from_json(&text(5)?),
            asks: from_json(&text(6)?),
            dates: from_json(&text(7)?),
            versions: from_json(&text(8)?),
        })
    })
    .optional()
}

/// Entries since `since` (milliseconds) that are marked for the letter, oldest first.
pub(crate) fn worth_telling(db: &Connection, since: i64) -> Result<Vec<Row>> {
    let sql = "SELECT id FROM entry WHERE worth_telling IS NOT NULL AND deleted = 0 AND at >= ?1 ORDER BY at, id";
    by_ids(db, sql, since)
}

/// The newest good news since `since` (milliseconds), newest first, at most fifty.
pub(crate) fn good_news(db: &Connection, since: i64) -> Result<Vec<Row>> {
    let sql = "SELECT id FROM timeline WHERE kind = 'entry' AND good_news = 1 AND deleted = 0 AND seq >= ?1
               ORDER BY seq DESC LIMIT 50";
    by_ids(db, sql, timeline::first_at(since))
}

fn by_ids(db: &Connection, sql: &str, from: i64) -> Result<Vec<Row>> {
    let ids: Vec<String> = db.prepare_cached(sql)?.query_map([from], |row| row.get(0))?.collect::<Result<_>>()?;
    ids.iter().map(|id| by_id(db, super::parse_id(id)?)).filter_map(Result::transpose).collect()
}

/// Whether anything was ever captured.
pub(crate) fn any(db: &Connection) -> Result<bool> {
    db.prepare_cached("SELECT EXISTS (SELECT 1 FROM entry WHERE deleted = 0)")?.query_row([], |row| row.get(0))
}

/// Entries that name a day from `first` to `last`, by day.
pub(crate) fn noted(db: &Connection, first: NaiveDate, last: NaiveDate) -> Result<Vec<(NaiveDate, EntryId)>> {
    db.prepare_cached("SELECT date, entry FROM noted_date WHERE date BETWEEN ?1 AND ?2 ORDER BY date, entry LIMIT 50")?
        .query_map(params![first.to_string(), last.to_string()], |row| {
            Ok((row.get::<_, String>(0)?, row.get::<_, String>(1)?))
        })?
        .map(|row| row.map(|(date, entry)| Some((date.parse().ok()?, entry.parse().ok()?))))
        .filter_map(Result::transpose)
        .collect()
}
