//! Concerns: what the parent sees, hopes for and asked for, who was asked, what is tried, what came of it.

use super::clocks::ClockRef;
use super::common::{ChildRef, PersonRef};
pub use crate::rules::concerns::{ConcernPart, Level};
use crate::rules::ids::{ChildId, ConcernId, EntryId, MessageId, PartId, PersonId};
use crate::rules::next_year::WorthTelling;
use chrono::NaiveDate;
use serde::{Deserialize, Serialize};

/// The concerns.
#[derive(Clone, Debug, Serialize)]
#[cfg_attr(test, derive(ts_rs::TS))]
pub struct ConcernsView {
    /// Local today.
    pub today: NaiveDate,
    /// In the order they were added.
    pub open: Vec<ConcernRow>,
    /// What is over, the last first.
    pub closed: Vec<ConcernRow>,
}

/// One concern, as a list names it.
#[derive(Clone, Debug, Serialize)]
#[cfg_attr(test, derive(ts_rs::TS))]
pub struct ConcernRow {
    /// Which.
    pub id: ConcernId,
    /// One line.
    pub what: String,
    /// About whom; `null` for no child in particular.
    pub child: Option<ChildRef>,
    /// The next day to look again at what is tried.
    pub review: Option<NaiveDate>,
    /// When it was over; `null` while it is open.
    pub closed: Option<NaiveDate>,
    /// The entries that show it.
    pub seen: Vec<EntryId>,
    /// Who was asked.
    pub people: Vec<PersonId>,
}

/// One concern.
#[derive(Clone, Debug, Serialize)]
#[cfg_attr(test, derive(ts_rs::TS))]
pub struct ConcernView {
    /// Which.
    pub id: ConcernId,
    /// Local today.
    pub today: NaiveDate,
    /// One line.
    pub what: String,
    /// About whom; `null` for no child in particular.
    pub child: Option<ChildRef>,
    /// What the parent hopes for (C8); may be empty.
    pub hope: String,
    /// What the parent asked for (C8); may be empty.
    pub asked: String,
    /// What was seen, the oldest first (G43).
    pub seen: Vec<SeenLine>,
    /// Newer entries that may show it too, the newest first.
    pub lately: Vec<SeenLine>,
    /// Other ways to what is hoped for (C11).
    pub ways: Vec<WayLine>,
    /// Who was asked, the first talk first (G16).
    pub talks: Vec<TalkLine>,
    /// Somebody closest to it who was not asked in it yet (G16); `null` when nobody is known.
    pub closest: Option<PersonRef>,
    /// What is tried or was, the first first (G45).
    pub trials: Vec<TrialLine>,
    /// When to look again at a trial that starts today (G45).
    pub review: NaiveDate,
    /// The parent's answers to the three reasons to go higher (G48).
    pub reasons: ConcernReasons,
    /// The open dates to keep in mind that are about this child, or about none in particular.
    pub dates: Vec<ClockRef>,
    /// When it was over; `null` while it is open.
    pub closed: Option<NaiveDate>,
    /// What came of it; may be empty.
    pub came: String,
    /// The first concern there ever was: the one kind line is said here (C12).
    pub first: bool,
}

/// Something the parent saw, as the log has it.
#[derive(Clone, Debug, Serialize)]
#[cfg_attr(test, derive(ts_rs::TS))]
pub struct SeenLine {
    /// Which entry.
    pub entry: EntryId,
    /// Local date.
    pub on: NaiveDate,
    /// Its words, the first 200 letters; empty where it is only for the parent.
    pub text: String,
    /// Shown as being there, no more: others may see the screen.
    pub only_me: bool,
}

/// Another way.
#[derive(Clone, Debug, Serialize)]
#[cfg_attr(test, derive(ts_rs::TS))]
pub struct WayLine {
    /// Which.
    pub id: PartId,
    /// One line.
    pub text: String,
}

/// Somebody who was asked.
#[derive(Clone, Debug, Serialize)]
#[cfg_attr(test, derive(ts_rs::TS))]
pub struct TalkLine {
    /// Where it stands.
    pub from: TalkFrom,
    /// Whom; `null` for somebody unnamed.
    pub person: Option<PersonRef>,
    /// How close they stand to it.
    pub level: Level,
    /// Local date.
    pub on: NaiveDate,
    /// What came of it; empty while nothing has, and where it is only for the parent.
    pub came: String,
    /// What came stands in an entry that is only for the parent, and is covered.
    pub only_me: bool,
}

/// Where it stands that somebody was asked.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Serialize)]
#[cfg_attr(test, derive(ts_rs::TS))]
#[serde(tag = "is", rename_all = "snake_case")]
pub enum TalkFrom {
    /// Written into the concern by hand.
    Own {
        /// Which part of it.
        part: PartId,
    },
    /// A letter about it; what came of it is the answer.
    Letter {
        /// Which message.
        message: MessageId,
    },
    /// An entry that shows it, with somebody in it.
    Entry {
        /// Which.
        entry: EntryId,
    },
}

/// What is tried.
#[derive(Clone, Debug, Serialize)]
#[cfg_attr(test, derive(ts_rs::TS))]
pub struct TrialLine {
    /// Which.
    pub id: PartId,
    /// One line.
    pub what: String,
    /// Local date.
    pub start: NaiveDate,
    /// The day to look again.
    pub review: NaiveDate,
    /// What came of it; may be empty.
    pub came: String,
    /// When one looked again; `null` while it is tried.
    pub reviewed: Option<NaiveDate>,
}

/// The parent's own answers to the three reasons to go higher (G48). Nobody weighs them.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(test, derive(ts_rs::TS))]
pub struct ConcernReasons {
    /// Was it raised directly, and what came of it?
    pub direct: String,
    /// Is something the plan or a rule promises not happening?
    pub duty: String,
    /// What is at stake for the child?
    pub stakes: String,
}

/// One concern.
#[derive(Clone, Copy, Debug, Serialize, Deserialize)]
#[cfg_attr(test, derive(ts_rs::TS))]
pub struct ConcernRequest {
    /// Which.
    pub id: ConcernId,
}

/// Adds (`id` null) or changes a concern.
#[derive(Clone, Debug, Serialize, Deserialize)]
#[cfg_attr(test, derive(ts_rs::TS))]
pub struct SaveConcern {
    /// Which; `null` adds one.
    pub id: Option<ConcernId>,
    /// One line; not empty.
    pub what: String,
    /// About whom; `null` for no child in particular.
    pub child: Option<ChildId>,
    /// What the parent hopes for.
    pub hope: String,
    /// What the parent asked for.
    pub asked: String,
}

/// Says that an entry shows it, or does not.
#[derive(Clone, Copy, Debug, Serialize, Deserialize)]
#[cfg_attr(test, derive(ts_rs::TS))]
pub struct SeeConcern {
    /// Which concern.
    pub id: ConcernId,
    /// Which entry.
    pub entry: EntryId,
    /// Whether it belongs to it.
    pub belongs: bool,
}

/// Adds (`part` null) or changes a way, a talk or a trial.
#[derive(Clone, Debug, Serialize, Deserialize)]
#[cfg_attr(test, derive(ts_rs::TS))]
pub struct SaveConcernPart {
    /// Of which concern.
    pub id: ConcernId,
    /// Which; `null` adds one.
    pub part: Option<PartId>,
    /// As it is from now on. A way and a trial have words, a talk a person or words.
    pub now: ConcernPart,
}

/// One part of a concern.
#[derive(Clone, Copy, Debug, Serialize, Deserialize)]
#[cfg_attr(test, derive(ts_rs::TS))]
pub struct ConcernPartRequest {
    /// Of which concern.
    pub id: ConcernId,
    /// Which.
    pub part: PartId,
}

/// Puts a trial into the letter for next year, or takes it out (G62).
#[derive(Clone, Copy, Debug, Serialize, Deserialize)]
#[cfg_attr(test, derive(ts_rs::TS))]
pub struct TellPart {
    /// Of which concern.
    pub id: ConcernId,
    /// Which.
    pub part: PartId,
    /// What it shows; `null` takes it out.
    pub shows: Option<WorthTelling>,
}

/// Keeps the parent's answers to the three reasons.
#[derive(Clone, Debug, Serialize, Deserialize)]
#[cfg_attr(test, derive(ts_rs::TS))]
pub struct SaveConcernReasons {
    /// Of which concern.
    pub id: ConcernId,
    /// All three.
    pub reasons: ConcernReasons,
}

/// Says that a concern is over, or that it is not.
#[derive(Clone, Debug, Serialize, Deserialize)]
#[cfg_attr(test, derive(ts_rs::TS))]
pub struct CloseConcern {
    /// Which.
    pub id: ConcernId,
    /// On which day; `null` opens it again.
    pub on: Option<NaiveDate>,
    /// What came of it; may be empty.
    pub came: String,
}
