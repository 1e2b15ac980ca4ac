//! What Hallway remembers. Two doors: `read` and `write`; the only transactions are in here.
//!
//! The log is the truth; the other tables are a projection that [`Store::rebuild`] makes again from it. Refuses to
//! know any rule or word.

pub(crate) mod alarms;
pub(crate) mod answers;
pub(crate) mod children;
pub(crate) mod clocks;
pub(crate) mod concerns;
pub(crate) mod content;
pub(crate) mod devices;
pub(crate) mod documents;
pub(crate) mod drafts;
mod empty;
pub(crate) mod entries;
pub(crate) mod error;
pub(crate) mod import;
pub(crate) mod lines;
mod log;
pub(crate) mod meetings;
pub(crate) mod messages;
mod migrations;
pub(crate) mod names;
pub(crate) mod one_child;
mod parts;
pub(crate) mod people;
mod project;
pub(crate) mod promises;
pub(crate) mod record;
mod schema;
pub(crate) mod school;
pub(crate) mod search;
pub(crate) mod settings;
pub(crate) mod timeline;
pub(crate) mod writer;

use crate::api::Op;
use crate::rules::ids::DeviceId;
use crate::rules::time::Moment;
use chrono::NaiveDate;
use content::Content;
use error::{Error, Result, Trying};
use import::{Import, Tally};
use record::Fields;
use rusqlite::{Connection, OpenFlags, TransactionBehavior};
use std::fs::{File, TryLockError};
use std::path::{Path, PathBuf};
use std::time::Duration;
use uuid::Uuid;
use writer::{Kind, Writer};

/// The name of the file inside the folder.
pub(crate) const FILE: &str = "hallway.db";

/// An open store. Holds the folder's lock, so a second process is told instead of heard.
#[derive(Debug)]
pub(crate) struct Store {
    connection: Connection,
    device: DeviceId,
    writes: u64,
    folder: PathBuf,
    content: Content,
    _lock: File,
}

/// What a write came to.
pub(crate) struct Written<T> {
    pub(crate) output: T,
    /// The number of the log entry; `None` when nothing differed.
    pub(crate) number: Option<u64>,
}

impl Store {
    /// Opens or makes the store in `folder`; a new one belongs to `device`.
    pub(crate) fn open(folder: &Path, device: DeviceId, now: Moment) -> Result<Self> {
        std::fs::create_dir_all(folder).trying("make the folder")?;
        let lock = lock(folder)?;
        let folder = folder.canonicalize().trying("find the folder")?;
        let (connection, device) = open_file(&folder, device, now)?;
        let content = Content::beside(&folder);
        let store = Self { connection, device, writes: 0, folder, content, _lock: lock };
        // What cannot come back or go now does another time.
        let _ = store.settle_papers();
        Ok(store)
    }

    /// The read door.
    pub(crate) fn read(&self) -> &Connection {
        &self.connection
    }

    /// The files of papers.
    pub(crate) fn content(&self) -> &Content {
        &self.content
    }

    /// The files of papers, to take one in.
    pub(crate) fn content_mut(&mut self) -> &mut Content {
        &mut self.content
    }

    /// Puts the files aside that no record names, once in an opening: an upload or an import that stopped half way left
    /// them. The log has the last word, for the tables are only made from it.
    pub(crate) fn sweep(&mut self, today: NaiveDate) -> Result<()> {
        let mut named = documents::files(&self.connection).trying("list the papers' files")?;
        let Some(unnamed) = self.content.unnamed(&named) else { return Ok(()) };
        if !unnamed.is_empty() {
            named.extend(self.files_in_log()?);
        }
        self.content.sweep(&named, today);
        Ok(())
    }

    fn files_in_log(&self) -> Result<Vec<String>> {
        let mut files = Vec::new();
        for (id, kind) in log::records(&self.connection)? {
            if kind == Kind::Document {
                let document = log::load(&self.connection, self.device, &id)?;
                files.extend(document.fields().text("file").map(str::to_owned));
            }
        }
        Ok(files)
    }

    /// How many changes this opening has seen.
    pub(crate) fn writes(&self) -> u64 {
        self.writes
    }

    /// The write door: one immediate transaction, one log entry, records and projection together.
    pub(crate) fn write<T>(
        &mut self,
        op: Op,
        now: Moment,
        work: impl FnOnce(&mut Writer<'_>) -> Result<T>,
    ) -> Result<Written<T>> {
        self.write_then(op, now, work, |_| Ok(()))
    }

    /// The write door, and in the same transaction what follows on this device from the change: `then` sees it done.
    pub(crate) fn write_then<T>(
        &mut self,
        op: Op,
        now: Moment,
        work: impl FnOnce(&mut Writer<'_>) -> Result<T>,
        then: impl FnOnce(&Connection) -> Result<()>,
    ) -> Result<Written<T>> {
        let transaction =
            self.connection.transaction_with_behavior(TransactionBehavior::Immediate).trying("begin a change")?;
        let mut writer = Writer::begin(&transaction, self.device, now)?;
        let output = work(&mut writer)?;
        let number = writer.finish(op)?;
        then(&transaction)?;
        transaction.commit().trying("finish a change")?;
        self.writes += 1;
        Ok(Written { output, number })
    }

    /// The write door for what another Hallway or another program wrote: many records, a log entry for each few hundred of
    /// them, all of them or none. Taking back any of those entries takes back all.
    pub(crate) fn import<E: From<Error>>(
        &mut self,
        now: Moment,
        work: impl FnOnce(&mut Import<'_>) -> std::result::Result<(), E>,
    ) -> std::result::Result<Written<Tally>, E> {
        let transaction =
            self.connection.transaction_with_behavior(TransactionBehavior::Immediate).trying("begin an import")?;
        let mut import = Import::begin(&transaction, self.device, now)?;
        work(&mut import)?;
        let (output, number) = import.finish()?;
        transaction.commit().trying("finish an import")?;
        self.writes += 1;
        Ok(Written { output, number })
    }

    /// What a record shows; `None` when it is not here.
    pub(crate) fn fields(&self, id: Uuid) -> Result<Option<Fields>> {
        fields(&self.connection, self.device, id)
    }

    /// Which device this is.
    pub(crate) fn device(&self) -> DeviceId {
        self.device
    }

    /// The records an entry of the log changed.
    pub(crate) fn touched(&self, number: u64) -> Result<Vec<(Kind, Uuid)>> {
        let changes = log::changes(&self.connection, self.device, number)?;
        changes.iter().map(|change| Ok((change.kind, log::parse(&change.record)?))).collect()
    }

    /// The entries that belong together with `number`: those of one import, else only itself.
    pub(crate) fn together(&self, number: u64) -> Result<Vec<u64>> {
        log::together(&self.connection, self.device, number)
    }

    /// The door for what stays on this device and is no part of the log: drafts, the alarm ledger.
    pub(crate) fn write_local<T>(&mut self, work: impl FnOnce(&Connection) -> Result<T>) -> Result<T> {
        let transaction =
            self.connection.transaction_with_behavior(TransactionBehavior::Immediate).trying("begin a local change")?;
        let output = work(&transaction)?;
        transaction.commit().trying("finish a local change")?;
        Ok(output)
    }

    /// Makes every projected table again from the log, once that is found whole.
    pub(crate) fn rebuild(&mut self) -> Result<()> {
        let device = self.device;
        self.write_local(|db| {
            log::verify(db)?;
            project_anew(db, device)
        })
    }
}

/// What a record shows; `None` when it is not here.
pub(crate) fn fields(db: &Connection, device: DeviceId, id: Uuid) -> Result<Option<Fields>> {
    let id = id.hyphenated().to_string();
    if !log::has_record(db, &id)? {
        return Ok(None);
    }
    Ok(Some(log::load(db, device, &id)?.fields().clone()))
}

/// Opens or makes the database in `folder`; answers which device it belongs to.
fn open_file(folder: &Path, device: DeviceId, now: Moment) -> Result<(Connection, DeviceId)> {
    let flags = OpenFlags::SQLITE_OPEN_READ_WRITE
        | OpenFlags::SQLITE_OPEN_CREATE
        | OpenFlags::SQLITE_OPEN_NO_MUTEX
        | OpenFlags::SQLITE_OPEN_NOFOLLOW;
    let file = folder.join(FILE);
    refuse_orphaned(&file)?;
    let mut connection = Connection::open_with_flags(file, flags).trying("open the store")?;
    schema::take(&connection)?;
    let found = schema::examine(&connection)?;
    schema::prepare(&connection)?;
    connection.set_prepared_statement_cache_capacity(128);
    let device = begin(&mut connection, found, device, now)?;
    Ok((connection, device))
}

/// Every projected table from the log.
fn project_anew(db: &Connection, device: DeviceId) -> Result<()> {
    project::clear(db)?;
    for (id, kind) in log::records(db)? {
        let document = log::load(db, device, &id)?;
        project::project(db, kind, &id, document.fields())?;
    }
    Ok(())
}

/// Brings the schema up and this device into the log, in one transaction: a store is whole or not begun. Answers which
/// device this is.
fn begin(connection: &mut Connection, found: i64, device: DeviceId, now: Moment) -> Result<DeviceId> {
    let transaction =
        connection.transaction_with_behavior(TransactionBehavior::Immediate).trying("begin the first change")?;
    schema::climb(&transaction, found)?;
    let device = devices::here(&transaction)?.unwrap_or(device);
    if found > 0 && found < schema::newest() {
        // An older version may have projected other words; the log knows them all.
        project_anew(&transaction, device)?;
    }
    if !log::has_entry(&transaction, device)? {
        devices::set_here(&transaction, device)?;
        let mut writer = Writer::begin(&transaction, device, now)?;
        writer.put(writer::Kind::Device, device.0, "added", now.at.timestamp_millis());
        writer.finish(Op::Join)?;
    }
    transaction.commit().trying("finish the first change")?;
    Ok(device)
}

/// Changes that wait beside an empty file belong to one that was lost. `SQLite` would throw them away.
fn refuse_orphaned(file: &Path) -> Result<()> {
    let size = |path: &Path| std::fs::metadata(path).map_or(0, |found| found.len());
    let waiting = file.with_file_name(format!("{FILE}-wal"));
    if size(file) == 0 && size(&waiting) > 0 {
        return Err(Error::Damaged { detail: "changes wait beside an empty file".to_owned() });
    }
    Ok(())
}

/// A program that is just being started holds a copy of every lock for a moment, so one refusal proves nothing.
const LOCK_TRIES: u32 = 20;
const LOCK_PAUSE: Duration = Duration::from_millis(10);

fn lock(folder: &Path) -> Result<File> {
    let file = File::options().create(true).append(true).open(folder.join("hallway.lock")).trying("open the lock")?;
    for _ in 0..LOCK_TRIES {
        match file.try_lock() {
            Ok(()) => return Ok(file),
            Err(TryLockError::WouldBlock) => std::thread::sleep(LOCK_PAUSE),
            Err(TryLockError::Error(source)) => return Err(Error::File { what: "take the lock", source }),
        }
    }
    Err(Error::InUse)
}

/// A typed id from its column.
pub(crate) fn parse_id<T: std::str::FromStr>(text: &str) -> rusqlite::Result<T> {
    text.parse().map_err(|_| rusqlite::Error::InvalidColumnName(text.to_owned()))
}
