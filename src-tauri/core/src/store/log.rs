//! The log: one entry per action, append-only, each naming the hash of the one before. The truth.

use super::error::{Error, Result, Trying};
use super::names::{json, name_of, parse_name};
use super::record::Document;
use super::writer::Kind;
use crate::api::Op;
use crate::rules::ids::DeviceId;
use crate::rules::time::Moment;
use rusqlite::{Connection, OptionalExtension, params};
use uuid::Uuid;

/// The newest entry of a device.
pub(super) struct Last {
    pub(super) number: u64,
    hash: Vec<u8>,
}

/// A change of one record.
pub(super) struct Change {
    pub(super) record: String,
    pub(super) kind: Kind,
    pub(super) bytes: Vec<u8>,
}

/// An entry being written.
pub(super) struct Entry {
    device: String,
    number: i64,
    previous: Vec<u8>,
    at: i64,
    zone: &'static str,
    op: String,
    undoes: Option<i64>,
    hasher: blake3::Hasher,
    records: Vec<String>,
}

impl Entry {
    pub(super) fn new(last: &Last, device: DeviceId, now: Moment, op: Op, undoes: Option<u64>) -> Self {
        let mut entry = Self {
            device: device.to_string(),
            number: signed(last.number + 1),
            previous: last.hash.clone(),
            at: now.at.timestamp_millis(),
            zone: now.zone.name(),
            op: name_of(&op),
            undoes: undoes.map(signed),
            hasher: blake3::Hasher::new(),
            records: Vec::new(),
        };
        let numbers = [entry.number, entry.at, entry.undoes.unwrap_or_default()];
        add_head(&mut entry.hasher, &entry.previous, &entry.device, numbers, [entry.zone, &entry.op]);
        entry
    }

    pub(super) fn add(&mut self, db: &Connection, record: &str, kind: Kind, bytes: &[u8]) -> Result<()> {
        let kind = name_of(&kind);
        add_change(&mut self.hasher, record, &kind, bytes);
        db.prepare_cached("INSERT INTO log_change (record, device, number, kind, bytes) VALUES (?1, ?2, ?3, ?4, ?5)")
            .and_then(|mut insert| insert.execute(params![record, self.device, self.number, kind, bytes]))
            .trying("append a change")?;
        self.records.push(record.to_owned());
        Ok(())
    }

    /// `false` when nothing changed: then there is no entry.
    pub(super) fn finish(self, db: &Connection) -> Result<bool> {
        if self.records.is_empty() {
            return Ok(false);
        }
        let hash = self.hasher.finalize();
        db.prepare_cached(
            "INSERT INTO log (device, number, previous, hash, at, zone, op, undoes, records)
             VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8, ?9)",
        )
        .and_then(|mut insert| {
            let hash = hash.as_bytes().as_slice();
            insert.execute(params![
                self.device,
                self.number,
                self.previous,
                hash,
                self.at,
                self.zone,
                self.op,
                self.undoes,
                json(&self.records)
            ])
        })
        .trying("append to the log")?;
        Ok(true)
    }
}

/// `numbers` are the entry's own, its time and what it undoes; `words` its zone and op.
fn add_head(hasher: &mut blake3::Hasher, previous: &[u8], device: &str, numbers: [i64; 3], words: [&str; 2]) {
    let numbers = numbers.map(i64::to_be_bytes).concat();
    let [zone, op] = words.map(str::as_bytes);
    for part in [previous, device.as_bytes(), &numbers, zone, op] {
        add_part(hasher, part);
    }
}

fn add_change(hasher: &mut blake3::Hasher, record: &str, kind: &str, bytes: &[u8]) {
    for part in [record.as_bytes(), kind.as_bytes(), bytes] {
        add_part(hasher, part);
    }
}

/// Length first, so that no two lists of parts hash alike.
fn add_part(hasher: &mut blake3::Hasher, part: &[u8]) {
    hasher.update(&(part.len() as u64).to_be_bytes());
    hasher.update(part);
}

pub(super) fn last(db: &Connection, device: DeviceId) -> Result<Last> {
    let found = db
        .prepare_cached("SELECT number, hash FROM log WHERE device = ?1 ORDER BY number DESC LIMIT 1")
        .and_then(|mut query| {
            query.query_row([device.to_string()], |row| Ok((row.get::<_, i64>(0)?, row.get(1)?))).optional()
        })
        .trying("read the end of the log")?;
    let (number, hash) = found.unwrap_or_default();
    Ok(Last { number: unsigned(number), hash })
}

/// Whether a device has written anything.
pub(super) fn has_entry(db: &Connection, device: DeviceId) -> Result<bool> {
    Ok(last(db, device)?.number > 0)
}

/// Reads the whole log and holds every entry against its hash: each must follow the one before, and nothing may be
/// left over.
pub(super) fn verify(db: &Connection) -> Result<()> {
    let mut query = db
        .prepare(
            "SELECT device, number, previous, hash, at, zone, op, coalesce(undoes, 0) FROM log ORDER BY device, number",
        )
        .trying("verify the log")?;
    let mut rows = query.query([]).trying("verify the log")?;
    let (mut device, mut number, mut hash, mut changes) = (String::new(), 0, Vec::new(), 0);
    while let Some(row) = rows.next().trying("verify the log")? {
        let entry = Sealed::read(row).trying("verify the log")?;
        if entry.device != device {
            (device, number, hash) = (entry.device.clone(), 0, Vec::new());
        }
        let (found, sealed) = entry.seal(db).trying("verify the log")?;
        if entry.numbers[0] != number + 1 || entry.previous != hash || entry.hash != sealed.as_bytes() {
            return Err(Error::Damaged { detail: format!("entry {} of {device}", entry.numbers[0]) });
        }
        (number, hash, changes) = (entry.numbers[0], entry.hash, changes + found);
    }
    let all: i64 = db.query_row("SELECT count(*) FROM log_change", [], |row| row.get(0)).trying("verify the log")?;
    if all == changes { Ok(()) } else { Err(Error::Damaged { detail: format!("{} changes left over", all - changes) }) }
}

/// An entry as it stands in the log.
struct Sealed {
    device: String,
    previous: Vec<u8>,
    hash: Vec<u8>,
    /// Its own, its time and what it undoes.
    numbers: [i64; 3],
    zone: String,
    op: String,
}

impl Sealed {
    fn read(row: &rusqlite::Row<'_>) -> rusqlite::Result<Self> {
        Ok(Self {
            device: row.get(0)?,
            previous: row.get(2)?,
            hash: row.get(3)?,
            numbers: [row.get(1)?, row.get(4)?, row.get(7)?],
            zone: row.get(5)?,
            op: row.get(6)?,
        })
    }

    /// How many changes it has, and the hash they and the entry should have.
    fn seal(&self, db: &Connection) -> rusqlite::Result<(i64, blake3::Hash)> {
        let mut hasher = blake3::Hasher::new();
        add_head(&mut hasher, &self.previous, &self.device, self.numbers, [&self.zone, &self.op]);
        let mut query = db.prepare_cached(CHANGES)?;
        let mut rows = query.query(params![self.device, self.numbers[0]])?;
        let mut found = 0;
        while let Some(row) = rows.next()? {
            let (record, kind): (String, String) = (row.get(0)?, row.get(1)?);
            add_change(&mut hasher, &record, &kind, &row.get::<_, Vec<u8>>(2)?);
            found += 1;
        }
        Ok((found, hasher.finalize()))
    }
}

const CHANGES: &str = "SELECT record, kind, bytes FROM log, json_each(records) named JOIN log_change
    ON record = named.value AND log_change.device = log.device AND log_change.number = log.number
    WHERE log.device = ?1 AND log.number = ?2 ORDER BY named.key";

/// The changes of one entry, in order.
pub(super) fn changes(db: &Connection, device: DeviceId, number: u64) -> Result<Vec<Change>> {
    let mut query = db.prepare_cached(CHANGES).trying("read a log entry")?;
    let rows = query
        .query_map(params![device.to_string(), signed(number)], |row| {
            Ok((row.get::<_, String>(0)?, row.get::<_, String>(1)?, row.get::<_, Vec<u8>>(2)?))
        })
        .trying("read a log entry")?;
    rows.map(|row| {
        let (record, kind, bytes) = row.trying("read a log entry")?;
        Ok(Change { kind: known_kind(&record, &kind)?, record, bytes })
    })
    .collect()
}

/// A record from all its changes.
pub(super) fn load(db: &Connection, device: DeviceId, record: &str) -> Result<Document> {
    let mut query = db
        .prepare_cached("SELECT bytes FROM log_change WHERE record = ?1 ORDER BY device, number")
        .trying("read a record")?;
    let rows = query.query_map([record], |row| row.get(0)).trying("read a record")?;
    let changes = rows.collect::<rusqlite::Result<Vec<Vec<u8>>>>().trying("read a record")?;
    named(record, Document::load(device, changes))
}

/// Every record, in the order in which they first appear.
pub(super) fn records(db: &Connection) -> Result<Vec<(String, Kind)>> {
    let mut query = db
        .prepare(
            "SELECT record, kind FROM log, json_each(records) named JOIN log_change
             ON record = named.value AND log_change.device = log.device AND log_change.number = log.number
             ORDER BY log.device, log.number, named.key",
        )
        .trying("list the records")?;
    let mut seen = std::collections::HashSet::new();
    let rows = query.query_map([], |row| Ok((row.get(0)?, row.get(1)?))).trying("list the records")?;
    let mut records = Vec::new();
    for row in rows {
        let (record, kind): (String, String) = row.trying("list the records")?;
        if seen.insert(record.clone()) {
            let kind = known_kind(&record, &kind)?;
            records.push((record, kind));
        }
    }
    Ok(records)
}

/// Puts the record's id to an error of its document.
pub(super) fn named<T>(record: &str, result: std::result::Result<T, String>) -> Result<T> {
    result.map_err(|detail| Error::Record { id: record.to_owned(), detail })
}

pub(super) fn parse(record: &str) -> Result<Uuid> {
    named(record, Uuid::parse_str(record).map_err(|e| e.to_string()))
}

fn known_kind(record: &str, kind: &str) -> Result<Kind> {
    named(record, parse_name(kind).ok_or_else(|| format!("unknown kind {kind}")))
}

fn signed(number: u64) -> i64 {
    i64::try_from(number).unwrap_or(i64::MAX)
}

fn unsigned(number: i64) -> u64 {
    u64::try_from(number).unwrap_or_default()
}
