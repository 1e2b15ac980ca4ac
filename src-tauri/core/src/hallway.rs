//! The one door for faces: open a store, call it, and hear what should ring.
//!
//! Every method takes `now`; none reads a clock. What a method acknowledges is on disk.

use crate::api::{Failure, Outcome, Request};
use crate::rules::ids::DeviceId;
use crate::rules::rhythms::ReminderKey;
use crate::rules::time::Moment;
use chrono::{DateTime, Utc};
use std::path::Path;

/// An open Hallway.
#[derive(Debug)]
pub struct Hallway {}

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

#[allow(unused_variables, clippy::todo, missing_docs)]
impl Hallway {
    /// Opens or makes the store in `folder`. `device` names this installation if the store is new.
    pub fn open(folder: &Path, device: DeviceId, now: Moment) -> Result<Self, Failure> {
        todo!()
    }
    /// Answers one request.
    pub fn call(&mut self, request: Request, now: Moment) -> Result<Outcome, Failure> {
        todo!()
    }
    /// Desktop: what to show now, each once; marked as shown on disk before it is returned.
    pub fn deliver(&mut self, now: Moment) -> Result<Vec<Notice>, Failure> {
        todo!()
    }
    /// Everything planned, soonest first, without changing anything.
    pub fn alarms(&mut self, now: Moment) -> Result<Vec<Notice>, Failure> {
        todo!()
    }
    /// Phone: what to change in the system's list; the ledger is on disk before it is returned.
    pub fn reconcile(&mut self, trust: Trust, now: Moment) -> Result<Vec<AlarmStep>, Failure> {
        todo!()
    }
    /// A notice's button was pressed. Idempotent: pressing twice changes nothing more.
    pub fn press(&mut self, notice: i32, button: NoticeButton, now: Moment) -> Result<Outcome, Failure> {
        todo!()
    }
    /// Words for notices.
    pub fn notice_words(&self) -> NoticeWords {
        todo!()
    }
}
