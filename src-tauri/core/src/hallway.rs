//! The one door for faces: open a store, call it, and hear what should ring.
//!
//! Every method takes `now`; none reads a clock. What a method acknowledges is on disk.

use crate::actions;
use crate::api::{Failure, Outcome, Request};
use crate::rules::ids::{DeviceId, DocumentId};
use crate::rules::rhythms::ReminderKey;
use crate::rules::time::Moment;
use crate::store::Store;
use crate::words::{choose, id, say};
use chrono::{DateTime, Utc};
use std::path::{Path, PathBuf};

/// An open Hallway.
#[derive(Debug)]
pub struct Hallway {
    store: Store,
    shown: actions::Shown,
    files: actions::Files,
}

/// Something a person sees outside the window.
#[derive(Clone, Debug, PartialEq, Eq, serde::Serialize)]
pub struct Notice {
    /// Stable and positive.
    pub id: i32,
    /// When it speaks.
    pub at: DateTime<Utc>,
    /// "Hallway".
    pub title: String,
    /// Neutral unless the parent turned details on.
    pub body: String,
    /// What it is about; empty for the horizon notice. Internal: never shown, never given to the system.
    pub keys: Vec<ReminderKey>,
}

/// A button of a notice.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum NoticeButton {
    /// Done.
    Done,
    /// Later.
    Later,
    /// Open: shows the window at Today, changes nothing.
    Open,
}

/// The words on a notice's buttons, in the language of the store.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct NoticeWords {
    /// "Done".
    pub done: String,
    /// "Later".
    pub later: String,
    /// "Open".
    pub open: String,
    /// The channel's name in the phone's settings.
    pub channel: String,
    /// The body of a test notice.
    pub test: String,
    /// "New entry".
    pub tray_new_entry: String,
    /// "Open Hallway".
    pub tray_open: String,
    /// "Quit".
    pub tray_quit: String,
}

/// What the phone's alarm list needs.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum AlarmStep {
    /// Take this one out.
    Cancel(i32),
    /// Set this one; the same id replaces.
    Set(Notice),
}

/// How much the phone's own list can be trusted.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Trust {
    /// Set only what changed.
    Ledger,
    /// Set everything again: at start, after a reboot, after permission came.
    Nothing,
}

impl Hallway {
    /// Opens or makes the store in `folder`. `device` names this installation if the store is new.
    ///
    /// # Errors
    /// The codes of [`crate::api::ErrorCode`] that have a screen of their own; nothing is overwritten.
    pub fn open(folder: &Path, device: DeviceId, now: Moment) -> Result<Self, Failure> {
        let store = Store::open(folder, device, now)?;
        Ok(Self { store, shown: actions::Shown::default(), files: actions::Files::beside(folder) })
    }

    /// Chooses what this process speaks: the language in the settings, else `system`'s, else English. The first choice
    /// stays, so a face asks this before anything is said or shown; with one language built in there is none.
    pub fn speak(&self, system: Option<&str>) {
        let chosen = actions::chosen_language(&self.store);
        choose(&[chosen.as_str(), system.unwrap_or_default()]);
    }

    /// Where files that leave are put, and how this device calls that place. A folder beside the store until told.
    pub fn leave_into(&mut self, folder: PathBuf, called: String) {
        self.files.leave_into(folder, called);
    }

    /// The path of a file that was written; `None` for a name that is none of them.
    #[must_use]
    pub fn left(&self, name: &str) -> Option<PathBuf> {
        self.files.left(name)
    }

    /// A copy of a paper in `folder`, for another program to open; `None` for what is only saved, never opened.
    ///
    /// # Errors
    /// When the paper is not here, or cannot be copied.
    pub fn copy_of(&self, paper: DocumentId, folder: &Path) -> Result<Option<PathBuf>, Failure> {
        Ok(actions::copy_into(&self.store, paper, folder)?)
    }

    /// Answers one request.
    ///
    /// # Errors
    /// What the person can mend or should know; nothing was changed then.
    pub fn call(&mut self, request: Request, now: Moment) -> Result<Outcome, Failure> {
        Ok(actions::call(&mut self.store, &mut self.shown, &mut self.files, request, now)?)
    }

    /// Desktop: what to show now, each once; marked as shown on disk before it is returned.
    ///
    /// # Errors
    /// When the store cannot be read or written; then nothing counts as shown.
    pub fn deliver(&mut self, now: Moment) -> Result<Vec<Notice>, Failure> {
        Ok(actions::deliver(&mut self.store, now)?)
    }

    /// Everything planned, soonest first, without changing anything; numbered by place, not by the ledger.
    ///
    /// # Errors
    /// When the store cannot be read.
    pub fn alarms(&mut self, now: Moment) -> Result<Vec<Notice>, Failure> {
        Ok(actions::pending(&self.store, now)?)
    }

    /// Phone: what to change in the system's list; the ledger is on disk before it is returned.
    ///
    /// # Errors
    /// When the store cannot be read or written; then the ledger is as before.
    pub fn reconcile(&mut self, trust: Trust, now: Moment) -> Result<Vec<AlarmStep>, Failure> {
        Ok(actions::reconcile(&mut self.store, trust, now)?)
    }

    /// A notice's button was pressed. Done on a notice that speaks for several does nothing: the parent looks
    /// first. Idempotent: pressing twice changes nothing more.
    ///
    /// # Errors
    /// When the store cannot be read or written.
    pub fn press(&mut self, notice: i32, button: NoticeButton, now: Moment) -> Result<Outcome, Failure> {
        Ok(actions::press(&mut self.store, notice, button, now)?)
    }

    /// The one thing a notice is about, as Today shows it now; `None` for several, for none, and when it is answered.
    ///
    /// # Errors
    /// When the store cannot be read.
    pub fn about(&self, notice: i32, now: Moment) -> Result<Option<ReminderKey>, Failure> {
        Ok(actions::about(&self.store, notice, now)?)
    }

    /// Words for notices and the tray.
    #[must_use]
    pub fn notice_words(&self) -> NoticeWords {
        NoticeWords {
            done: say(id::NOTICE_DONE),
            later: say(id::NOTICE_LATER),
            open: say(id::NOTICE_OPEN),
            channel: say(id::NOTICE_CHANNEL),
            test: say(id::NOTICE_TEST),
            tray_new_entry: say(id::TRAY_NEW_ENTRY),
            tray_open: say(id::TRAY_OPEN),
            tray_quit: say(id::TRAY_QUIT),
        }
    }
}
