//! The log: one entry per action, append-only, each naming the hash of the one before. The truth.

use super::error::{Error, Result, Trying};
use super::names::{name_of, parse_name};
use super::parts;
use super::record::Document;
use super::writer::Kind;
use crate::api::Op;
use crate::rules::ids::DeviceId;
use crate::rules::time::Moment;
use rusqlite::{Connection, OptionalExtension, params};
use uuid::Uuid;

/// The newest entry of a device.
pub(super) struct Last {
    /// Place of the device's entry 0, which does not exist.
    slot: i64,
    pub(super) number: u64,
    hash: Vec<u8>,
}

/// A change of one record.
pub(super) struct Change {
    pub(super) record: String,
    pub(super) kind: Kind,
    pub(super) bytes: Vec<u8>,
}

/// Bits of a place below its device's slot: room for a million million entries of each.
const SLOT_BITS: u32 = 40;

/// An entry being written.
pub(super) struct Entry {
    place: i64,
    previous: Vec<u8>,
    at: i64,
    zone: &'static str,
    op: String,
    undoes: Option<i64>,
    hasher: blake3::Hasher,
    changes: Vec<u8>,
}

impl Entry {
    pub(super) fn new(last: &Last, device: DeviceId, now: Moment, op: Op, undoes: Option<u64>) -> Self {
        let number = signed(last.number + 1);
        let mut entry = Self {
            place: last.slot + number,
            previous: last.hash.clone(),
            at: now.at.timestamp_millis(),
            zone: now.zone.name(),
            op: name_of(&op),
            undoes: undoes.map(signed),
            hasher: blake3::Hasher::new(),
            changes: Vec::with_capacity(1024),
        };
        let numbers = [number, entry.at, entry.undoes.unwrap_or_default()];
        let head = head(&entry.previous, &device.to_string(), numbers, [entry.zone, &entry.op]);
        entry.hasher.update(&head);
        entry
    }

    pub(super) fn add(&mut self, db: &Connection, record: &str, kind: Kind, bytes: &[u8]) -> Result<()> {
        for part in [record.as_bytes(), name_of(&kind).as_bytes(), bytes] {
            parts::add(&mut self.changes, part);
        }
        name_record(db, record, self.place).trying("append a change")
    }

    /// `false` when nothing changed: then there is no entry.
    pub(super) fn finish(mut self, db: &Connection) -> Result<bool> {
        if self.changes.is_empty() {
            return Ok(false);
        }
        let hash = self.hasher.update(&self.changes).finalize();
        db.prepare_cached(
            "INSERT INTO log (place, previous, hash, at, zone, op, undoes, changes)
             VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8)",
        )
        .and_then(|mut insert| {
            let hash = hash.as_bytes().as_slice();
            let Self { place, previous, at, zone, op, undoes, changes, .. } = self;
            insert.execute(params![place, previous, hash, at, zone, op, undoes, changes])
        })
        .trying("append to the log")?;
        Ok(true)
    }
}

/// What the hash of an entry begins with. `numbers` are its own, its time and what it undoes; `words` its zone and op.
fn head(previous: &[u8], device: &str, numbers: [i64; 3], words: [&str; 2]) -> Vec<u8> {
    let numbers = numbers.map(i64::to_be_bytes).concat();
    let [zone, op] = words.map(str::as_bytes);
    let mut head = Vec::with_capacity(256);
    for part in [previous, device.as_bytes(), &numbers, zone, op] {
        parts::add(&mut head, part);
    }
    head
}

fn name_record(db: &Connection, record: &str, place: i64) -> rusqlite::Result<()> {
    db.prepare_cached("INSERT INTO log_record (record, place) VALUES (?1, ?2)")?
        .execute(params![record, place])
        .map(drop)
}

/// Where the entries of a device stand; a device that is new here gets the next slot.
fn slot(db: &Connection, device: DeviceId) -> rusqlite::Result<i64> {
    let device = device.to_string();
    let mut query = db.prepare_cached("SELECT slot FROM log_device WHERE device = ?1")?;
    let found = query.query_row([&device], |row| row.get::<_, i64>(0)).optional()?;
    let slot = match found {
        Some(slot) => slot,
        None => db.prepare_cached("INSERT INTO log_device (device) VALUES (?1)")?.insert([&device])?,
    };
    Ok(slot << SLOT_BITS)
}

pub(super) fn last(db: &Connection, device: DeviceId) -> Result<Last> {
    let slot = slot(db, device).trying("find this device in the log")?;
    let found = db
        .prepare_cached("SELECT place, hash FROM log WHERE place BETWEEN ?1 AND ?2 ORDER BY place DESC LIMIT 1")
        .and_then(|mut query| {
            let within = params![slot, slot + (1 << SLOT_BITS) - 1];
            query.query_row(within, |row| Ok((row.get::<_, i64>(0)?, row.get(1)?))).optional()
        })
        .trying("read the end of the log")?;
    let (place, hash) = found.unwrap_or((slot, Vec::new()));
    Ok(Last { slot, number: unsigned(place - slot), hash })
}

/// Whether a device has written anything.
pub(super) fn has_entry(db: &Connection, device: DeviceId) -> Result<bool> {
    Ok(last(db, device)?.number > 0)
}

/// Reads the whole log and holds every entry against its hash: each must follow the one before, and the records must
/// name them all.
pub(super) fn verify(db: &Connection) -> Result<()> {
    let mut query = db
        .prepare(
            "SELECT coalesce(device, ''), place, previous, hash, at, zone, op, coalesce(undoes, 0), changes FROM log
             LEFT JOIN log_device ON slot = place >> 40 ORDER BY place",
        )
        .trying("verify the log")?;
    let mut rows = query.query([]).trying("verify the log")?;
    let (mut before, mut hash, mut named) = (0, Vec::new(), 0);
    while let Some(row) = rows.next().trying("verify the log")? {
        let entry = Sealed::read(row).trying("verify the log")?;
        if entry.place >> SLOT_BITS != before >> SLOT_BITS {
            (before, hash) = (entry.place >> SLOT_BITS << SLOT_BITS, Vec::new());
        }
        if entry.place != before + 1 || entry.previous != hash || entry.hash != entry.seal().as_bytes() {
            return Err(Error::Damaged { detail: format!("entry {} of {}", entry.number(), entry.device) });
        }
        named += read_changes(&entry.changes)?.len();
        (before, hash) = (entry.place, entry.hash);
    }
    let all: i64 = db.query_row("SELECT count(*) FROM log_record", [], |row| row.get(0)).trying("verify the log")?;
    if usize::try_from(all) == Ok(named) {
        return Ok(());
    }
    Err(Error::Damaged { detail: format!("{named} changes, {all} of them named") })
}

/// An entry as it stands in the log.
struct Sealed {
    device: String,
    place: i64,
    previous: Vec<u8>,
    hash: Vec<u8>,
    at: i64,
    zone: String,
    op: String,
    undoes: i64,
    changes: Vec<u8>,
}

impl Sealed {
    fn read(row: &rusqlite::Row<'_>) -> rusqlite::Result<Self> {
        Ok(Self {
            device: row.get(0)?,
            place: row.get(1)?,
            previous: row.get(2)?,
            hash: row.get(3)?,
            at: row.get(4)?,
            zone: row.get(5)?,
            op: row.get(6)?,
            undoes: row.get(7)?,
            changes: row.get(8)?,
        })
    }

    fn number(&self) -> i64 {
        self.place & ((1 << SLOT_BITS) - 1)
    }

    /// The hash it should have.
    fn seal(&self) -> blake3::Hash {
        let head = head(&self.previous, &self.device, [self.number(), self.at, self.undoes], [&self.zone, &self.op]);
        blake3::Hasher::new().update(&head).update(&self.changes).finalize()
    }
}

fn read_changes(bytes: &[u8]) -> Result<Vec<Change>> {
    let parts = parts::read(bytes).ok_or_else(|| Error::Damaged { detail: "a change that breaks off".to_owned() })?;
    let (changes, rest) = parts.as_chunks::<3>();
    if !rest.is_empty() {
        return Err(Error::Damaged { detail: "a change without its bytes".to_owned() });
    }
    changes
        .iter()
        .map(|&[record, kind, bytes]| {
            let record = String::from_utf8_lossy(record).into_owned();
            let kind = known_kind(&record, &String::from_utf8_lossy(kind))?;
            Ok(Change { record, kind, bytes: bytes.to_vec() })
        })
        .collect()
}

/// The changes of one entry, in order.
pub(super) fn changes(db: &Connection, device: DeviceId, number: u64) -> Result<Vec<Change>> {
    let slot = slot(db, device).trying("find this device in the log")?;
    let found: Option<Vec<u8>> = db
        .prepare_cached("SELECT changes FROM log WHERE place = ?1")
        .and_then(|mut query| query.query_row([slot + signed(number)], |row| row.get(0)).optional())
        .trying("read a log entry")?;
    read_changes(&found.unwrap_or_default())
}

/// Whether any entry names a record.
pub(super) fn has_record(db: &Connection, record: &str) -> Result<bool> {
    db.prepare_cached("SELECT EXISTS (SELECT 1 FROM log_record WHERE record = ?1)")
        .and_then(|mut query| query.query_row([record], |row| row.get(0)))
        .trying("look for a record")
}

/// The entries of one import: those beside `number` that were written at the same moment for the same reason. Any other
/// entry stands alone.
pub(super) fn together(db: &Connection, device: DeviceId, number: u64) -> Result<Vec<u64>> {
    let slot = slot(db, device).trying("find this device in the log")?;
    let import = name_of(&Op::ImportFile);
    let at = |number: u64| {
        db.prepare_cached("SELECT at FROM log WHERE place = ?1 AND op = ?2")
            .and_then(|mut query| {
                query.query_row(params![slot + signed(number), import], |row| row.get::<_, i64>(0)).optional()
            })
            .trying("read a log entry")
    };
    let Some(when) = at(number)? else { return Ok(vec![number]) };
    let (mut first, mut last) = (number, number);
    while first > 1 && at(first - 1)? == Some(when) {
        first -= 1;
    }
    while at(last + 1)? == Some(when) {
        last += 1;
    }
    Ok((first..=last).collect())
}

/// A record from all its changes.
pub(super) fn load(db: &Connection, device: DeviceId, record: &str) -> Result<Document> {
    let mut query = db
        .prepare_cached("SELECT changes FROM log_record JOIN log USING (place) WHERE record = ?1 ORDER BY place")
        .trying("read a record")?;
    let mut rows = query.query([record]).trying("read a record")?;
    let mut changes = Vec::new();
    while let Some(row) = rows.next().trying("read a record")? {
        let entry: Vec<u8> = row.get(0).trying("read a record")?;
        let own = read_changes(&entry)?.into_iter().filter(|change| change.record == record);
        changes.extend(own.map(|change| change.bytes));
    }
    named(record, Document::load(device, changes))
}

/// Every record, in the order in which they first appear.
pub(super) fn records(db: &Connection) -> Result<Vec<(String, Kind)>> {
    let mut query = db.prepare("SELECT changes FROM log ORDER BY place").trying("list the records")?;
    let mut rows = query.query([]).trying("list the records")?;
    let mut seen = std::collections::HashSet::new();
    let mut records = Vec::new();
    while let Some(row) = rows.next().trying("list the records")? {
        let entry: Vec<u8> = row.get(0).trying("list the records")?;
        for change in read_changes(&entry)? {
            if seen.insert(change.record.clone()) {
                records.push((change.record, change.kind));
            }
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
