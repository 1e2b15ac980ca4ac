//! Step 4: the changes of an entry move from rows of their own into the entry. Its hash stays: it was made of the same bytes.

use crate::store::parts;
use rusqlite::{Connection, Result, params};

/// Fills the log and empties its two older tables.
pub(super) fn changes(db: &Connection) -> Result<()> {
    db.execute_batch("INSERT INTO log_device (device) SELECT DISTINCT device FROM log_3 ORDER BY device")?;
    let mut entries = db.prepare(
        "SELECT (slot << 40) + number, device, number, previous, hash, at, zone, op, undoes, records
         FROM log_3 JOIN log_device USING (device) ORDER BY device, number",
    )?;
    let mut insert = db.prepare("INSERT INTO log VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8)")?;
    let mut name = db.prepare("INSERT INTO log_record (record, place) VALUES (?1, ?2)")?;
    let mut rows = entries.query([])?;
    while let Some(row) = rows.next()? {
        let place: i64 = row.get(0)?;
        let (records, changes) = of_entry(db, row)?;
        insert.execute(params![
            place,
            row.get::<_, Vec<u8>>(3)?,
            row.get::<_, Vec<u8>>(4)?,
            row.get::<_, i64>(5)?,
            row.get::<_, String>(6)?,
            row.get::<_, String>(7)?,
            row.get::<_, Option<i64>>(8)?,
            changes
        ])?;
        records.iter().try_for_each(|record| name.execute(params![record, place]).map(drop))?;
    }
    db.execute_batch("DROP TABLE log_3; DROP TABLE log_change")
}

/// The records of an entry, and its changes one behind the other.
fn of_entry(db: &Connection, entry: &rusqlite::Row<'_>) -> Result<(Vec<String>, Vec<u8>)> {
    let mut query = db.prepare_cached(
        "SELECT record, kind, bytes FROM json_each(?1) named JOIN log_change ON record = named.value
         WHERE device = ?2 AND number = ?3 ORDER BY named.key",
    )?;
    let mut rows =
        query.query(params![entry.get::<_, String>(9)?, entry.get::<_, String>(1)?, entry.get::<_, i64>(2)?])?;
    let (mut records, mut changes) = (Vec::new(), Vec::new());
    while let Some(row) = rows.next()? {
        let (record, kind, bytes): (String, String, Vec<u8>) = (row.get(0)?, row.get(1)?, row.get(2)?);
        for part in [record.as_bytes(), kind.as_bytes(), &bytes] {
            parts::add(&mut changes, part);
        }
        records.push(record);
    }
    Ok((records, changes))
}
