//! Everything away: the papers and the database together, or neither.

use super::error::{Error, Result, Trying};
use super::{FILE, Store, alarms, open_file, writer};
use crate::api::ErrorCode;
use crate::rules::ids::DeviceId;
use crate::rules::time::Moment;
use rusqlite::Connection;
use std::io::ErrorKind;
use std::path::Path;

impl Store {
    /// Deletes the papers and the database and begins an empty one, as another device. The alarms that the system still
    /// holds stay in its ledger without a word of what they were about, so that the next look at it takes them back.
    ///
    /// Where the database cannot be deleted everything stays, and that is told. What is left of it beside is told in the
    /// end: a store is open all the same.
    pub(crate) fn empty(&mut self, now: Moment) -> Result<()> {
        self.empty_with(now, |file| std::fs::remove_file(file))
    }

    fn empty_with(&mut self, now: Moment, remove: impl Fn(&Path) -> std::io::Result<()>) -> Result<()> {
        let armed = alarms::armed(&self.connection).trying("read the ledger")?;
        // Before the database, which alone names them: papers without it would stay unseen.
        self.content.empty()?;
        let deleted = self.delete_database(remove);
        let next = DeviceId(writer::named_id("device after", &self.device.to_string()));
        if let Err(error @ Error::Input { .. }) = deleted {
            self.content.bring_back()?;
            (self.connection, self.device) = open_file(&self.folder, self.device, now)?;
            return Err(error);
        }
        (self.connection, self.device) = open_file(&self.folder, next, now)?;
        self.writes += 1;
        if alarms::armed(&self.connection).trying("read the ledger")?.is_empty() {
            self.write_local(|db| {
                let keep =
                    |alarm: &alarms::Armed| alarms::arm(db, Some(alarm.row.id), alarm.row.at, &[], &Vec::new(), "");
                armed.iter().try_for_each(|alarm| keep(alarm).map(drop)).trying("keep the ledger")
            })?;
        }
        deleted.and(self.content.forget())
    }

    /// Lets go of the connection, and deletes its files as far as they can be: none where the notes themselves stay.
    fn delete_database(&mut self, remove: impl Fn(&Path) -> std::io::Result<()>) -> Result<()> {
        let nowhere = Connection::open_in_memory().trying("let go of the store")?;
        let old = std::mem::replace(&mut self.connection, nowhere);
        old.close().map_err(|(_, error)| error).trying("close the store")?;
        let mut deleted = Ok(());
        for ending in ["", "-wal", "-shm", "-journal"] {
            match remove(&self.folder.join(format!("{FILE}{ending}"))) {
                Err(error) if error.kind() == ErrorKind::NotFound => {}
                Err(error) if ending.is_empty() => {
                    return Err(Error::input(ErrorCode::NotDeleted, format!("delete the store: {error}")));
                }
                other => deleted = deleted.and(other.trying("delete the store")),
            }
        }
        deleted
    }
}

#[cfg(test)]
mod tests {
    use super::super::writer::Kind;
    use super::*;
    use crate::api::Op;
    use uuid::Uuid;

    #[test]
    fn where_the_notes_cannot_be_deleted_the_papers_stay_with_them_and_it_is_told() {
        let folder = tempfile::tempdir().expect("a folder");
        let now = Moment { at: chrono::DateTime::UNIX_EPOCH, zone: chrono_tz::UTC };
        let device = DeviceId(Uuid::from_u128(7));
        let mut store = Store::open(folder.path(), device, now).expect("a store");
        let written = store.write(Op::SaveSettings, now, |w| {
            w.put(Kind::Setting, writer::named_id("setting", "signature"), "value", "\"Anna\"");
            Ok(())
        });
        written.expect("something to lose");
        let paper = folder.path().join("documents/ab/paper");
        std::fs::create_dir_all(paper.parent().expect("a folder")).expect("a folder");
        std::fs::write(&paper, "a paper").expect("a paper");
        let records = |store: &Store| {
            store.read().query_row("SELECT count(*) FROM log", [], |row| row.get::<_, i64>(0)).expect("the log")
        };
        let before = records(&store);
        let refused = store.empty_with(now, |_| Err(ErrorKind::PermissionDenied.into())).expect_err("refused");
        assert!(matches!(refused, Error::Input { code: ErrorCode::NotDeleted, .. }), "{refused}");
        assert_eq!((records(&store), store.device), (before, device));
        assert!(paper.exists());
        store.empty(now).expect("now it goes");
        assert!(!paper.exists());
        assert_ne!(store.device, device);
    }
}
