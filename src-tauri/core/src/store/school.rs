//! School years and breaks.

use super::record::Fields;
use crate::rules::ids::{BreakId, SchoolYearId};
use chrono::NaiveDate;
use rusqlite::{Connection, Result, params};

/// A school year.
#[derive(Clone, Copy, Debug)]
pub(crate) struct YearRow {
    pub(crate) id: SchoolYearId,
    pub(crate) first_day: NaiveDate,
    pub(crate) last_day: NaiveDate,
    /// Nobody entered `last_day`: the usual one stands in for it.
    pub(crate) last_day_usual: bool,
    /// The day on which the next year began in Hallway; from then on nothing of it is changed.
    pub(crate) closed: Option<NaiveDate>,
}

/// Days without school.
#[derive(Clone, Debug)]
pub(crate) struct BreakRow {
    pub(crate) id: BreakId,
    pub(crate) name: String,
    pub(crate) first: NaiveDate,
    pub(crate) last: NaiveDate,
}

pub(super) fn project_year(db: &Connection, id: &str, fields: &Fields) -> Result<()> {
    db.prepare_cached(
        "INSERT OR REPLACE INTO school_year (id, first_day, last_day, deleted, closed, last_day_usual)
         VALUES (?1, ?2, ?3, ?4, ?5, ?6)",
    )?
    .execute(params![
        id,
        fields.text_or_empty("first_day"),
        fields.text_or_empty("last_day"),
        fields.flag("deleted"),
        fields.text("closed"),
        fields.flag("last_day_usual")
    ])
    .map(drop)
}

pub(super) fn project_break(db: &Connection, id: &str, fields: &Fields) -> Result<()> {
    db.prepare_cached(
        "INSERT OR REPLACE INTO school_break (id, name, first, last, deleted) VALUES (?1, ?2, ?3, ?4, ?5)",
    )?
    .execute(params![
        id,
        fields.text_or_empty("name"),
        fields.text_or_empty("first"),
        fields.text_or_empty("last"),
        fields.flag("deleted")
    ])
    .map(drop)
}

/// All school years, oldest first.
pub(crate) fn years(db: &Connection) -> Result<Vec<YearRow>> {
    let sql = "SELECT id, first_day, last_day, last_day_usual, closed FROM school_year WHERE deleted = 0
         ORDER BY first_day, id";
    db.prepare_cached(sql)?
        .query_map([], |row| {
            Ok(YearRow {
                id: super::parse_id(&row.get::<_, String>(0)?)?,
                first_day: super::parse_id(&row.get::<_, String>(1)?)?,
                last_day: super::parse_id(&row.get::<_, String>(2)?)?,
                last_day_usual: row.get(3)?,
                closed: row.get::<_, Option<String>>(4)?.and_then(|date| date.parse().ok()),
            })
        })?
        .collect()
}

/// All breaks, by date.
pub(crate) fn breaks(db: &Connection) -> Result<Vec<BreakRow>> {
    db.prepare_cached("SELECT id, name, first, last FROM school_break WHERE deleted = 0 ORDER BY first, id")?
        .query_map([], |row| {
            Ok(BreakRow {
                id: super::parse_id(&row.get::<_, String>(0)?)?,
                name: row.get(1)?,
                first: super::parse_id(&row.get::<_, String>(2)?)?,
                last: super::parse_id(&row.get::<_, String>(3)?)?,
            })
        })?
        .collect()
}
