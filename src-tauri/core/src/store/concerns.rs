//! Concerns: what worries the parent, from the first thing seen to what came of it.

use super::names::{from_json, json, parse_name};
use super::record::{Fields, Value};
use super::timeline::{self, Event};
use crate::rules::concerns::ConcernPart;
use crate::rules::ids::{ChildId, ConcernId, EntryId, PartId};
use crate::rules::next_year::WorthTelling;
use chrono::NaiveDate;
use rusqlite::{Connection, OptionalExtension, Result, params};
use serde::{Deserialize, Serialize};

/// One concern.
#[derive(Clone, Debug)]
pub(crate) struct Row {
    pub(crate) id: ConcernId,
    pub(crate) what: String,
    pub(crate) child: Option<ChildId>,
    /// What is hoped for, and what was asked for (C8).
    pub(crate) hope: String,
    pub(crate) asked: String,
    /// The entries that show it.
    pub(crate) seen: Vec<EntryId>,
    /// In the order they were added.
    pub(crate) parts: Vec<Part>,
    /// The parent's own answers to the three reasons to go higher (G48).
    pub(crate) direct: String,
    pub(crate) duty: String,
    pub(crate) stakes: String,
    /// When it was over, and what came of it.
    pub(crate) closed: Option<NaiveDate>,
    pub(crate) came: String,
}

/// A way, a talk or a trial.
#[derive(Clone, Debug, Serialize, Deserialize)]
pub(crate) struct Part {
    pub(crate) id: PartId,
    /// When it was written down: milliseconds, UTC.
    pub(crate) kept: i64,
    pub(crate) part: ConcernPart,
    /// A trial that is put into the letter for next year, and what it shows (G62).
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub(crate) shows: Option<WorthTelling>,
}

/// A part as its field holds it.
#[derive(Serialize, Deserialize)]
struct Kept {
    kept: i64,
    #[serde(flatten)]
    part: ConcernPart,
}

/// The field that holds a part.
pub(crate) fn part_field(id: PartId) -> String {
    format!("part/{id}")
}

/// The field that puts a part into the letter for next year: one of its own, so that a changed part stays there.
pub(crate) fn tell_field(id: PartId) -> String {
    format!("tell/{id}")
}

/// The value of that field.
pub(crate) fn part_value(kept: i64, part: ConcernPart) -> String {
    json(&Kept { kept, part })
}

/// Whether a part's field holds something that was done: somebody asked, something tried. A way that is only weighed, and
/// what a newer version knows, are not.
pub(crate) fn is_done(value: &Value) -> bool {
    let Value::Text(text) = value else { return false };
    let kept = serde_json::from_str::<Kept>(text);
    kept.is_ok_and(|kept| matches!(kept.part, ConcernPart::Talk { .. } | ConcernPart::Trial { .. }))
}

const COLUMNS: &str = "id, what, child, hope, asked, seen, parts, direct, duty, stakes, closed, came";

pub(super) fn project(db: &Connection, id: &str, fields: &Fields) -> Result<()> {
    let parts = parts(fields);
    put_event(db, id, fields, &parts)?;
    db.prepare_cached(&format!(
        "INSERT OR REPLACE INTO concern ({COLUMNS}, deleted)
         VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8, ?9, ?10, ?11, ?12, ?13)"
    ))?
    .execute(params![
        id,
        fields.text_or_empty("what"),
        fields.text("child"),
        fields.text_or_empty("hope"),
        fields.text_or_empty("asked"),
        json(&fields.set_below("seen")),
        json(&parts),
        fields.text_or_empty("direct"),
        fields.text_or_empty("duty"),
        fields.text_or_empty("stakes"),
        fields.text("closed"),
        fields.text_or_empty("came"),
        fields.flag("deleted"),
    ])
    .map(drop)
}

/// Puts a concern where search finds it. The ways that are weighed and the reasons to go higher stay out: a search may be made
/// with the school at the table. Of an adult it is found by who was asked by hand; a letter about it is found as a letter.
fn put_event(db: &Connection, id: &str, fields: &Fields, parts: &[Part]) -> Result<()> {
    let of_part = |part: &Part| match &part.part {
        ConcernPart::Way { .. } => String::new(),
        ConcernPart::Talk { came, .. } => came.clone(),
        ConcernPart::Trial { what, came, .. } => format!("{what}\n{came}"),
    };
    let told = ["what", "hope", "asked"].map(|name| fields.text_or_empty(name).to_owned());
    let told = told.into_iter().chain(parts.iter().map(of_part)).chain([fields.text_or_empty("came").to_owned()]);
    let text: Vec<String> = told.map(|text| text.trim().to_owned()).filter(|text| !text.is_empty()).collect();
    let asked: Vec<String> = parts
        .iter()
        .filter_map(|part| if let ConcernPart::Talk { person, .. } = part.part { person } else { None })
        .map(|person| timeline::asked(&person.to_string()))
        .collect();
    let people: Vec<&str> = asked.iter().map(String::as_str).collect();
    let children: Vec<&str> = fields.text("child").into_iter().collect();
    let event = Event {
        id,
        kind: "concern",
        at: timeline::made_at(id),
        zone: "UTC",
        good_news: false,
        text: &text.join("\n"),
        deleted: fields.flag("deleted"),
        people: &people,
        children: &children,
        contact: false,
    };
    timeline::put(db, timeline::seq_of_made(db, id)?, &event).map(drop)
}

/// Ids sort as things were made; what only a newer version understands is left out.
fn parts(fields: &Fields) -> Vec<Part> {
    let part = |(id, value): (&str, &Value)| {
        let Value::Text(text) = value else { return None };
        let Kept { kept, part } = serde_json::from_str(text).ok()?;
        let shows = fields.text(&format!("tell/{id}")).and_then(parse_name);
        Some(Part { id: id.parse().ok()?, kept, part, shows })
    };
    fields.below("part").filter_map(part).collect()
}

fn row(row: &rusqlite::Row<'_>) -> Result<Row> {
    let text = |at: usize| row.get::<_, Option<String>>(at).map(Option::unwrap_or_default);
    Ok(Row {
        id: super::parse_id(&text(0)?)?,
        what: text(1)?,
        child: text(2)?.parse().ok(),
        hope: text(3)?,
        asked: text(4)?,
        seen: from_json(&text(5)?),
        parts: from_json(&text(6)?),
        direct: text(7)?,
        duty: text(8)?,
        stakes: text(9)?,
        closed: text(10)?.parse().ok(),
        came: text(11)?,
    })
}

/// One; `None` when it is not here or out of sight.
pub(crate) fn by_id(db: &Connection, id: ConcernId) -> Result<Option<Row>> {
    db.prepare_cached(&format!("SELECT {COLUMNS} FROM concern WHERE id = ?1 AND deleted = 0"))?
        .query_row([id.to_string()], row)
        .optional()
}

/// The open ones, in the order they were added.
pub(crate) fn open(db: &Connection) -> Result<Vec<Row>> {
    db.prepare_cached(&format!("SELECT {COLUMNS} FROM concern WHERE closed IS NULL AND deleted = 0 ORDER BY id"))?
        .query_map([], row)?
        .collect()
}

/// Those that are over, the last one first.
pub(crate) fn closed(db: &Connection) -> Result<Vec<Row>> {
    let over = "WHERE closed IS NOT NULL AND deleted = 0 ORDER BY closed DESC, id DESC";
    db.prepare_cached(&format!("SELECT {COLUMNS} FROM concern {over}"))?.query_map([], row)?.collect()
}
