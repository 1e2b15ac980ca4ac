//! The devices that write to this store, and which of them this one is.

use super::error::{Result, Trying};
use super::record::Fields;
use crate::rules::ids::DeviceId;
use rusqlite::{Connection, OptionalExtension, params};

pub(super) fn project(db: &Connection, id: &str, fields: &Fields) -> rusqlite::Result<()> {
    db.prepare_cached("INSERT OR REPLACE INTO device (id, added) VALUES (?1, ?2)")?
        .execute(params![id, fields.int("added").unwrap_or_default()])
        .map(drop)
}

/// Which device this is; `None` in a store that was just made.
pub(super) fn here(db: &Connection) -> Result<Option<DeviceId>> {
    let found: Option<String> =
        db.query_row("SELECT device FROM here", [], |row| row.get(0)).optional().trying("read this device's name")?;
    Ok(found.and_then(|id| id.parse().ok()))
}

pub(super) fn set_here(db: &Connection, device: DeviceId) -> Result<()> {
    db.execute("INSERT OR IGNORE INTO here (device) VALUES (?1)", [device.to_string()])
        .map(drop)
        .trying("name this device")
}
