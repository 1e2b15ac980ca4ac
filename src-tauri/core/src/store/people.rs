//! The adults of the team.

use super::names::{from_json, json, parse_name};
use super::record::Fields;
use crate::rules::ids::{ChildId, PersonId, SchoolYearId};
use crate::rules::reading::{Channel, KnownPerson};
use crate::rules::roles::Role;
use chrono::NaiveDate;
use rusqlite::{Connection, OptionalExtension, Result, params};

/// An adult.
#[derive(Clone, Debug)]
pub(crate) struct Row {
    pub(crate) id: PersonId,
    pub(crate) name: String,
    pub(crate) role: Option<Role>,
    pub(crate) role_words: String,
    pub(crate) area: String,
    pub(crate) email: String,
    pub(crate) phone: String,
    pub(crate) preferred_channel: Option<Channel>,
    pub(crate) case_manager: bool,
    pub(crate) children: Vec<ChildId>,
    pub(crate) works_well: String,
    pub(crate) good_to_know: String,
    pub(crate) cadence_days: Option<u16>,
    pub(crate) introduced: Option<NaiveDate>,
    /// Milliseconds, UTC.
    pub(crate) added: i64,
    pub(crate) deleted: bool,
    /// Not on the team of the year that goes on.
    pub(crate) away: bool,
    /// The school years that were closed with them on the team.
    pub(crate) years: Vec<SchoolYearId>,
}

const COLUMNS: &str = "id, name, role, role_words, email, phone, preferred_channel, case_manager, children,
    works_well, good_to_know, cadence_days, introduced, added, deleted, area, away, years";

pub(super) fn project(db: &Connection, id: &str, fields: &Fields) -> Result<()> {
    db.prepare_cached(&format!(
        "INSERT OR REPLACE INTO person ({COLUMNS})
         VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8, ?9, ?10, ?11, ?12, ?13, ?14, ?15, ?16, ?17, ?18)"
    ))?
    .execute(params![
        id,
        fields.text_or_empty("name"),
        fields.text("role"),
        fields.text_or_empty("role_words"),
        fields.text_or_empty("email"),
        fields.text_or_empty("phone"),
        fields.text("preferred_channel"),
        fields.flag("case_manager"),
        json(&fields.set_below("child")),
        fields.text_or_empty("works_well"),
        fields.text_or_empty("good_to_know"),
        fields.int("cadence_days"),
        fields.text("introduced"),
        fields.int("added").unwrap_or_default(),
        fields.flag("deleted"),
        fields.text_or_empty("area"),
        fields.flag("away"),
        json(&fields.set_below("year")),
    ])
    .map(drop)
}

fn row(row: &rusqlite::Row<'_>) -> Result<Row> {
    let text = |at: usize| row.get::<_, Option<String>>(at).map(Option::unwrap_or_default);
    Ok(Row {
        id: super::parse_id(&text(0)?)?,
        name: text(1)?,
        role: parse_name(&text(2)?),
        role_words: text(3)?,
        email: text(4)?,
        phone: text(5)?,
        preferred_channel: parse_name(&text(6)?),
        case_manager: row.get(7)?,
        children: from_json(&text(8)?),
        works_well: text(9)?,
        good_to_know: text(10)?,
        cadence_days: row.get(11)?,
        introduced: text(12)?.parse().ok(),
        added: row.get(13)?,
        deleted: row.get(14)?,
        area: text(15)?,
        away: row.get(16)?,
        years: from_json(&text(17)?),
    })
}

/// One adult, also one taken off the list: a name in an old entry stays readable.
pub(crate) fn by_id(db: &Connection, id: PersonId) -> Result<Option<Row>> {
    db.prepare_cached(&format!("SELECT {COLUMNS} FROM person WHERE id = ?1"))?
        .query_row([id.to_string()], row)
        .optional()
}

/// Everybody as the reading knows them, in the order in which they were added. "The OT" is who it is this year; a name is
/// still theirs.
pub(crate) fn known(db: &Connection) -> Result<Vec<KnownPerson>> {
    db.prepare_cached("SELECT id, name, CASE away WHEN 0 THEN role END FROM person WHERE deleted = 0 ORDER BY id")?
        .query_map([], |row| {
            let role = row.get_ref(2)?.as_str_or_null()?.and_then(parse_name);
            Ok(KnownPerson { id: super::parse_id(row.get_ref(0)?.as_str()?)?, name: row.get(1)?, role })
        })?
        .collect()
}

/// The team of the year that goes on, in the order in which they were added.
pub(crate) fn team(db: &Connection) -> Result<Vec<Row>> {
    db.prepare_cached(&format!("SELECT {COLUMNS} FROM person WHERE deleted = 0 AND away = 0 ORDER BY id"))?
        .query_map([], row)?
        .collect()
}

/// Who was on the team of an earlier year and is not any more, in the order in which they were added.
pub(crate) fn away(db: &Connection) -> Result<Vec<Row>> {
    db.prepare_cached(&format!("SELECT {COLUMNS} FROM person WHERE deleted = 0 AND away = 1 ORDER BY id"))?
        .query_map([], row)?
        .collect()
}

/// Everybody, also those taken off the list, in the order in which they were added.
pub(crate) fn all(db: &Connection) -> Result<Vec<Row>> {
    db.prepare_cached(&format!("SELECT {COLUMNS} FROM person ORDER BY id"))?.query_map([], row)?.collect()
}
