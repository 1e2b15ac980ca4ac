//! Everything away: the papers and the database together, or neither.

use super::error::{Error, Result, Trying};
use super::{FILE, Store, alarms, documents, open_file, writer};
use crate::api::ErrorCode;
use crate::rules::ids::DeviceId;
use crate::rules::time::Moment;
use rusqlite::Connection;
use std::io::ErrorKind;
use std::path::Path;

/// Closes a connection; one that cannot be closed comes back.
type Close = fn(Connection) -> std::result::Result<(), Box<(Connection, rusqlite::Error)>>;

fn close(connection: Connection) -> std::result::Result<(), Box<(Connection, rusqlite::Error)>> {
    connection.close().map_err(Box::new)
}

/// What lies beside the database, and in the end the database: while it is there, nothing is lost.
const ENDINGS: [&str; 4] = ["-wal", "-shm", "-journal", ""];

impl Store {
    /// Deletes the papers and the database and begins an empty one, as another device. The alarms that the system still
    /// holds stay in its ledger without a word of what they were about, so that the next look at it takes them back.
    ///
    /// Where the database cannot be deleted everything stays, which is [`ErrorCode::NotDeleted`] whatever was in the way.
    /// With any other error the notes are gone.
    pub(crate) fn empty(&mut self, now: Moment) -> Result<()> {
        self.empty_with(now, close, |file| std::fs::remove_file(file))
    }

    fn empty_with(&mut self, now: Moment, close: Close, remove: impl Fn(&Path) -> std::io::Result<()>) -> Result<()> {
        let armed = alarms::armed(&self.connection).trying("read the ledger").map_err(stays)?;
        self.settle_papers().map_err(stays)?;
        // Before the database, which alone names them: papers without it would stay unseen.
        self.content.empty().map_err(stays)?;
        if let Err(error) = self.let_go(close) {
            self.bring_papers_back();
            return Err(stays(error));
        }
        if let Err(error) = self.delete_database(remove)
            && self.is_on_disk()
        {
            let reopened = open_file(&self.folder, self.device, now);
            let reopened = reopened.map(|(connection, device)| (self.connection, self.device) = (connection, device));
            self.bring_papers_back();
            return Err(stays(reopened.err().unwrap_or(error)));
        }
        self.begin_anew(&armed, now)?;
        self.content.forget()
    }

    /// Lets go of the connection; one that cannot be closed stays in use.
    fn let_go(&mut self, close: Close) -> Result<()> {
        let nowhere = Connection::open_in_memory().trying("let go of the store")?;
        close(std::mem::replace(&mut self.connection, nowhere)).or_else(|refused| {
            let (old, error) = *refused;
            self.connection = old;
            Err(error).trying("close the store")
        })
    }

    /// Ends at the first file that cannot go.
    fn delete_database(&self, remove: impl Fn(&Path) -> std::io::Result<()>) -> Result<()> {
        ENDINGS.iter().try_for_each(|ending| match remove(&self.folder.join(format!("{FILE}{ending}"))) {
            Err(error) if error.kind() != ErrorKind::NotFound => Err(error).trying("delete the store"),
            _ => Ok(()),
        })
    }

    /// A file that cannot even be looked at is still there.
    fn is_on_disk(&self) -> bool {
        let looked = std::fs::symlink_metadata(self.folder.join(FILE));
        !looked.is_err_and(|error| error.kind() == ErrorKind::NotFound)
    }

    fn begin_anew(&mut self, armed: &[alarms::Armed], now: Moment) -> Result<()> {
        let next = DeviceId(writer::named_id("device after", &self.device.to_string()));
        (self.connection, self.device) = open_file(&self.folder, next, now)?;
        self.writes += 1;
        if !alarms::armed(&self.connection).trying("read the ledger")?.is_empty() {
            return Ok(());
        }
        self.write_local(|db| {
            let keep = |alarm: &alarms::Armed| alarms::arm(db, Some(alarm.row.id), alarm.row.at, &[], &Vec::new(), "");
            armed.iter().try_for_each(|alarm| keep(alarm).map(drop)).trying("keep the ledger")
        })
    }

    fn bring_papers_back(&self) {
        if self.content.bring_back().is_err() {
            // One by one, as far as that goes; the next opening does the rest.
            let _ = self.settle_papers();
        }
    }

    /// Ends a deletion of the papers that stopped half way: what a record names comes back, what none names goes. The log
    /// has the last word.
    pub(super) fn settle_papers(&self) -> Result<()> {
        if !self.content.is_any_gone() {
            return Ok(());
        }
        let mut named = documents::files(&self.connection).trying("list the papers' files")?;
        named.extend(self.files_in_log()?);
        self.content.settle(&named)
    }
}

/// Everything is still here.
fn stays(error: Error) -> Error {
    Error::input(ErrorCode::NotDeleted, error.to_string())
}

#[cfg(test)]
mod tests {
    use super::super::writer::Kind;
    use super::*;
    use crate::api::Op;
    use std::path::PathBuf;
    use tempfile::TempDir;
    use uuid::Uuid;

    const NOW: Moment = Moment { at: chrono::DateTime::UNIX_EPOCH, zone: chrono_tz::UTC };
    const DEVICE: DeviceId = DeviceId(Uuid::from_u128(7));

    /// A store with a note and a paper that it names.
    fn filled() -> (TempDir, Store, PathBuf) {
        let folder = tempfile::tempdir().expect("a folder");
        let mut store = Store::open(folder.path(), DEVICE, NOW).expect("a store");
        let hash = "ab".repeat(32);
        let written = store.write(Op::SaveSettings, NOW, |w| {
            w.put(Kind::Setting, writer::named_id("setting", "signature"), "value", "\"Anna\"");
            let paper = w.make(Kind::Document);
            w.put(Kind::Document, paper, "file", hash.as_str());
            Ok(())
        });
        written.expect("something to lose");
        let paper = folder.path().join("documents/ab").join(hash);
        std::fs::create_dir_all(paper.parent().expect("a folder")).expect("a folder");
        std::fs::write(&paper, "a paper").expect("a paper");
        (folder, store, paper)
    }

    fn records(store: &Store) -> i64 {
        store.read().query_row("SELECT count(*) FROM log", [], |row| row.get(0)).expect("the log")
    }

    /// Nothing went, it is told, the store can be used, and another try deletes all of it.
    fn keeps_everything(close: Close, remove: impl Fn(&Path) -> std::io::Result<()>) {
        let (folder, mut store, paper) = filled();
        let before = records(&store);
        let refused = store.empty_with(NOW, close, remove).expect_err("refused");
        assert!(matches!(refused, Error::Input { code: ErrorCode::NotDeleted, .. }), "{refused}");
        assert_eq!((records(&store), store.device), (before, DEVICE));
        assert!(paper.exists());
        assert!(!folder.path().join("documents-gone").exists());
        store.write_local(|_| Ok(())).expect("a store in use");
        store.empty(NOW).expect("now it goes");
        assert!(!paper.exists());
        assert_ne!(store.device, DEVICE);
    }

    fn refuse(ending: &'static str) -> impl Fn(&Path) -> std::io::Result<()> {
        move |file| match file.to_string_lossy().ends_with(ending) {
            true => Err(ErrorKind::PermissionDenied.into()),
            false => std::fs::remove_file(file),
        }
    }

    #[test]
    fn where_the_notes_cannot_be_deleted_the_papers_stay_with_them_and_it_is_told() {
        keeps_everything(close, refuse(FILE));
    }

    #[test]
    fn where_a_file_beside_the_notes_cannot_be_deleted_nothing_is() {
        keeps_everything(close, refuse("-wal"));
        keeps_everything(close, refuse("-journal"));
    }

    #[test]
    fn where_the_store_cannot_be_closed_nothing_is_deleted() {
        let busy = |old| Err(Box::new((old, rusqlite::Error::InvalidQuery)));
        keeps_everything(busy, |file| std::fs::remove_file(file));
    }

    #[test]
    fn papers_whose_way_back_is_barred_come_back_one_by_one_and_the_store_stays_open() {
        let (folder, mut store, paper) = filled();
        let barred = folder.path().join("documents/shown/picture");
        let bar = |_: &Path| {
            std::fs::create_dir_all(&barred)?;
            Err(ErrorKind::PermissionDenied.into())
        };
        let before = records(&store);
        for _ in 0..2 {
            store.empty_with(NOW, close, bar).expect_err("refused");
            assert_eq!((records(&store), paper.exists()), (before, true));
        }
    }

    #[test]
    fn notes_that_are_gone_after_all_take_the_papers_along() {
        let (folder, mut store, paper) = filled();
        let late = |file: &Path| std::fs::remove_file(file).and(Err(ErrorKind::TimedOut.into()));
        let only_notes = |file: &Path| if file.ends_with(FILE) { late(file) } else { Ok(()) };
        store.empty_with(NOW, close, only_notes).expect("it went");
        assert!(!paper.exists() && !folder.path().join("documents-gone").exists());
        assert_ne!(store.device, DEVICE);
    }
}
