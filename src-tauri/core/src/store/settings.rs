//! Settings: one record, a row per field.

use super::names::from_json;
use super::record::{Fields, Value};
use rusqlite::{Connection, OptionalExtension, Result, params};
use serde::de::DeserializeOwned;

/// The prefix of a setting's field in its record.
pub(crate) fn field(name: &str) -> String {
    format!("setting/{name}")
}

pub(super) fn project(db: &Connection, fields: &Fields) -> Result<()> {
    db.prepare_cached("DELETE FROM setting")?.execute([])?;
    let mut insert = db.prepare_cached("INSERT INTO setting (name, value) VALUES (?1, ?2)")?;
    for (name, value) in fields.below("setting") {
        if let Value::Text(text) = value {
            insert.execute(params![name, text])?;
        }
    }
    Ok(())
}

/// A setting's value, or its default.
pub(crate) fn read<T: DeserializeOwned + Default>(db: &Connection, name: &str) -> Result<T> {
    let found: Option<String> = db
        .prepare_cached("SELECT value FROM setting WHERE name = ?1")?
        .query_row([name], |row| row.get(0))
        .optional()?;
    Ok(found.map(|text| from_json(&text)).unwrap_or_default())
}

/// The settings whose names begin with `prefix/`, by the rest of the name.
pub(crate) fn read_below<T: DeserializeOwned>(db: &Connection, prefix: &str) -> Result<Vec<(String, T)>> {
    let prefix = format!("{prefix}/");
    let mut query =
        db.prepare_cached("SELECT name, value FROM setting WHERE name >= ?1 AND name < ?1 || '~' ORDER BY name")?;
    let rows = query.query_map([&prefix], |row| Ok((row.get::<_, String>(0)?, row.get::<_, String>(1)?)))?;
    let read = |(name, value): (String, String)| {
        Some((name.strip_prefix(&prefix)?.to_owned(), serde_json::from_str(&value).ok()?))
    };
    Ok(rows.collect::<Result<Vec<_>>>()?.into_iter().filter_map(read).collect())
}
