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
