//! A store in a folder of its own and a clock that moves when it is told to.

use crate::{ring, tables};
use chrono::{DateTime, Duration, NaiveDateTime, Utc};
use chrono_tz::Tz;
use hallway_core::api::{Failure, Outcome, Request, UndoOffer, View};
use hallway_core::rules::ids::DeviceId;
use hallway_core::rules::time::{Moment, instant};
use hallway_core::{Hallway, Notice};
use std::path::{Path, PathBuf};
use tempfile::TempDir;
use uuid::Uuid;

/// The moment at which a wall clock in `zone` shows `local`, as in `2026-09-14T08:10`.
///
/// # Panics
/// When `local` or `zone` cannot be read.
#[must_use]
pub fn moment(local: &str, zone: &str) -> Moment {
    let zone: Tz = zone.parse().expect("an IANA zone");
    Moment { at: instant(wall(local), zone), zone }
}

fn wall(local: &str) -> NaiveDateTime {
    let read = |format| NaiveDateTime::parse_from_str(local, format);
    read("%Y-%m-%dT%H:%M").or_else(|_| read("%Y-%m-%dT%H:%M:%S")).expect("a wall time like 2026-09-14T08:10")
}

/// One parent's device.
#[derive(Debug)]
pub struct World {
    folder: TempDir,
    device: DeviceId,
    hallway: Option<Hallway>,
    now: Moment,
    undo: Option<UndoOffer>,
}

impl Default for World {
    fn default() -> Self {
        Self::new()
    }
}

impl World {
    /// An empty store on Monday, 14 September 2026, 8:10 in New York: second week of school, at drop-off.
    #[must_use]
    pub fn new() -> Self {
        Self::at("2026-09-14T08:10", "America/New_York")
    }

    /// An empty store at another time and place.
    ///
    /// # Panics
    /// When the store cannot be made.
    #[must_use]
    pub fn at(local: &str, zone: &str) -> Self {
        let folder = tempfile::tempdir().expect("a folder");
        let mut world =
            Self { folder, device: DeviceId(Uuid::from_u128(1)), hallway: None, now: moment(local, zone), undo: None };
        world.open().expect("a new store");
        world
    }

    /// Closes the store and opens it again, as a restart does.
    ///
    /// # Errors
    /// As [`Hallway::open`].
    pub fn open(&mut self) -> Result<(), Failure> {
        self.hallway = None;
        self.hallway = Some(Hallway::open(self.folder.path(), self.device, self.now)?);
        Ok(())
    }

    /// Closes the store.
    pub fn close(&mut self) {
        self.hallway = None;
    }

    /// Where the store is.
    #[must_use]
    pub fn folder(&self) -> &Path {
        self.folder.path()
    }

    /// The database file.
    ///
    /// # Panics
    /// When there is none.
    #[must_use]
    pub fn file(&self) -> PathBuf {
        tables::file(self.folder()).expect("a database in the folder")
    }

    /// The open store.
    ///
    /// # Panics
    /// After [`World::close`].
    pub fn hallway(&mut self) -> &mut Hallway {
        self.hallway.as_mut().expect("an open store")
    }

    /// What time it is.
    #[must_use]
    pub const fn now(&self) -> Moment {
        self.now
    }

    /// Sets the wall clock in the same zone; back is allowed. Nothing rings.
    pub fn to(&mut self, local: &str) {
        self.now.at = instant(wall(local), self.now.zone);
    }

    /// Travels: another zone, the same instant.
    ///
    /// # Panics
    /// When `zone` cannot be read.
    pub fn travel(&mut self, zone: &str) {
        self.now.zone = zone.parse().expect("an IANA zone");
    }

    /// Lets time pass. Nothing rings.
    pub fn pass(&mut self, time: Duration) {
        self.now.at += time;
    }

    /// Lets time pass with the desktop's alarm loop awake; gives every notice with the time it came.
    ///
    /// # Panics
    /// When a notice cannot be kept as shown.
    pub fn ring_until(&mut self, local: &str) -> Vec<(DateTime<Utc>, Notice)> {
        let end = self.now.at(instant(wall(local), self.now.zone));
        let now = std::mem::replace(&mut self.now, end);
        ring::between(self.hallway(), now, end).expect("notices")
    }

    /// One call, as a face makes it.
    ///
    /// # Errors
    /// As [`Hallway::call`].
    pub fn call(&mut self, request: Request) -> Result<Outcome, Failure> {
        let now = self.now;
        let outcome = self.hallway().call(request, now)?;
        if outcome.undo.is_some() {
            self.undo.clone_from(&outcome.undo);
        }
        Ok(outcome)
    }

    /// One call as JSON, both ways.
    ///
    /// # Errors
    /// As [`Hallway::call`].
    ///
    /// # Panics
    /// When the request is none of the contract.
    pub fn call_json(&mut self, request: serde_json::Value) -> Result<serde_json::Value, Failure> {
        let request = serde_json::from_value(request).expect("a request of the contract");
        self.call(request).map(|outcome| serde_json::to_value(outcome).expect("JSON"))
    }

    /// One call that works.
    ///
    /// # Panics
    /// When it does not.
    pub fn ask(&mut self, request: Request) -> View {
        let shown = format!("{request:?}");
        self.call(request).unwrap_or_else(|failure| panic!("{failure:?} to {shown:.200}")).view
    }

    /// What the undo bar offers after the last change.
    #[must_use]
    pub const fn offer(&self) -> Option<&UndoOffer> {
        self.undo.as_ref()
    }

    /// Every row of every table that a rebuild makes anew.
    #[must_use]
    pub fn tables(&self) -> tables::Dump {
        tables::dump(&self.file())
    }
}
