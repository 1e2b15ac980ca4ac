//! What several screens share: references, dates, promises, chips' values.

use crate::rules::agreement::Told;
use crate::rules::ids::{ChildId, EntryId, MeetingId, PersonId, PromiseId};
pub use crate::rules::reading::{Channel, Firmness, Precision};
pub use crate::rules::roles::Role;
use chrono::{NaiveDate, NaiveDateTime};
use serde::{Deserialize, Serialize};

/// No fields.
#[derive(Clone, Copy, Debug, Default, Serialize, Deserialize)]
#[cfg_attr(test, derive(ts_rs::TS), ts(type = "Record<string, never>"))]
pub struct Nothing {}

/// A list that can be narrowed to one child.
#[derive(Clone, Copy, Debug, Default, Serialize, Deserialize)]
#[cfg_attr(test, derive(ts_rs::TS))]
pub struct ForChild {
    /// Only this child; `null` for all.
    #[serde(default)]
    pub child: Option<ChildId>,
}

/// A child, as named on a chip.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
#[cfg_attr(test, derive(ts_rs::TS))]
pub struct ChildRef {
    /// Who.
    pub id: ChildId,
    /// First name.
    pub name: String,
}

/// An adult, as named on a chip. With an empty name the role's word stands for it.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
#[cfg_attr(test, derive(ts_rs::TS))]
pub struct PersonRef {
    /// Who.
    pub id: PersonId,
    /// As entered; may be empty when only the role is known.
    pub name: String,
    /// What they do.
    pub role: Option<Role>,
    /// Removed from the list since; shown as such, never dropped.
    pub removed: bool,
}

/// A meeting, as named in a line.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
#[cfg_attr(test, derive(ts_rs::TS))]
pub struct MeetingRef {
    /// Which.
    pub id: MeetingId,
    /// Its kind; the words come from Fluent.
    pub kind: MeetingKind,
    /// The parent's own title; empty when none.
    pub title: String,
    /// Local start.
    pub starts: NaiveDateTime,
    /// Local end.
    pub ends: NaiveDateTime,
    /// Where; may be empty.
    pub place: String,
}

/// Kinds of meetings (G27).
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(test, derive(ts_rs::TS))]
#[serde(rename_all = "snake_case")]
pub enum MeetingKind {
    /// IEP meeting, under whatever name the state has for it.
    Iep,
    /// 504 plan meeting.
    Plan504,
    /// Parent–teacher conference.
    Conference,
    /// To work out one thing together.
    ProblemSolving,
    /// Evaluation or eligibility.
    Evaluation,
    /// Transition.
    Transition,
    /// Anything else.
    Other,
}

/// Who owes a promise, as shown.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
#[cfg_attr(test, derive(ts_rs::TS))]
#[serde(tag = "is", rename_all = "snake_case")]
pub enum OwnerView {
    /// The parent.
    Me,
    /// An adult on the list.
    Person {
        /// Who.
        person: PersonRef,
    },
    /// An adult who becomes new with this entry, or one of several: named by the chip.
    Chip {
        /// The person chip's id.
        chip: String,
    },
    /// The school, nobody named.
    School,
}

/// Who owes a promise, as chosen.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(test, derive(ts_rs::TS))]
#[serde(tag = "is", rename_all = "snake_case")]
pub enum OwnerChoice {
    /// The parent.
    Me,
    /// An adult on the list.
    Person {
        /// Who.
        person: PersonId,
    },
    /// An adult who becomes new with this entry, or is still asked: as in [`OwnerView::Chip`].
    Chip {
        /// The person chip's id.
        chip: String,
    },
    /// The school, nobody named.
    School,
}

/// By when.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
#[cfg_attr(test, derive(ts_rs::TS))]
#[serde(tag = "is", rename_all = "snake_case")]
pub enum DueView {
    /// No date.
    Open,
    /// A day.
    On {
        /// Local date.
        date: NaiveDate,
        /// How sure.
        precision: Precision,
    },
    /// Two or more readings: the chip asks.
    Ask {
        /// Soonest first.
        dates: Vec<NaiveDate>,
    },
    /// Hangs on a meeting.
    BeforeMeeting {
        /// Hours before its start.
        hours: u32,
        /// Which, when known.
        meeting: Option<MeetingRef>,
        /// The date that makes, when the meeting is known.
        date: Option<NaiveDate>,
    },
}

/// A date, as chosen.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(test, derive(ts_rs::TS))]
#[serde(tag = "is", rename_all = "snake_case")]
pub enum DueChoice {
    /// No date.
    Open,
    /// This day.
    On {
        /// Local date.
        date: NaiveDate,
    },
}

/// A promise.
#[derive(Clone, Debug, PartialEq, Serialize)]
#[cfg_attr(test, derive(ts_rs::TS))]
pub struct PromiseView {
    /// Which.
    pub id: PromiseId,
    /// Who owes it.
    pub owner: OwnerView,
    /// What: "share the picture schedule".
    pub what: String,
    /// Firm, or only a try.
    pub firmness: Firmness,
    /// The same as a sentence needs it.
    pub told: Told,
    /// By when.
    pub due: DueView,
    /// Open, kept or dropped.
    pub state: PromiseState,
    /// The entry it was read from.
    pub entry: Option<EntryId>,
    /// The meeting it was decided in.
    pub meeting: Option<MeetingId>,
    /// When it was said, local.
    pub said: NaiveDateTime,
    /// Since when it stands in a sent message.
    pub in_writing: Option<NaiveDate>,
}

/// What became of a promise.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(test, derive(ts_rs::TS))]
#[serde(rename_all = "snake_case")]
pub enum PromiseState {
    /// Not yet.
    Open,
    /// Done.
    Kept,
    /// Let go.
    Dropped,
}

/// One promise.
#[derive(Clone, Copy, Debug, Serialize, Deserialize)]
#[cfg_attr(test, derive(ts_rs::TS))]
pub struct PromiseRequest {
    /// Which.
    pub id: PromiseId,
}

/// Adds (`id` null) or changes a promise.
#[derive(Clone, Debug, Serialize, Deserialize)]
#[cfg_attr(test, derive(ts_rs::TS))]
pub struct SavePromise {
    /// Which; `null` adds one.
    pub id: Option<PromiseId>,
    /// The entry it belongs to; only when adding.
    #[serde(default)]
    pub entry: Option<EntryId>,
    /// The meeting it was decided in; only when adding.
    #[serde(default)]
    pub meeting: Option<MeetingId>,
    /// Who owes it.
    pub owner: OwnerChoice,
    /// What.
    pub what: String,
    /// Firm or soft.
    pub firmness: Firmness,
    /// By when.
    pub due: DueChoice,
}

/// Kept, dropped, or open again.
#[derive(Clone, Copy, Debug, Serialize, Deserialize)]
#[cfg_attr(test, derive(ts_rs::TS))]
pub struct AnswerPromise {
    /// Which.
    pub id: PromiseId,
    /// What became of it.
    pub state: PromiseState,
}

/// A piece of shown text; hits of a search are marked.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
#[cfg_attr(test, derive(ts_rs::TS))]
pub struct Piece {
    /// The text.
    pub text: String,
    /// Part of what was searched for.
    pub hit: bool,
}

/// What a change did, in one word. The undo bar's words come from Fluent, `undo-<op>`.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(test, derive(ts_rs::TS))]
#[serde(rename_all = "snake_case")]
pub enum Op {
    /// A new entry.
    Capture,
    /// An entry's text or tags.
    EditEntry,
    /// An entry taken out.
    RemoveEntry,
    /// A promise added or changed.
    SavePromise,
    /// A promise kept, dropped, reopened.
    AnswerPromise,
    /// A promise taken out.
    RemovePromise,
    /// An adult added or changed.
    SavePerson,
    /// An introduction.
    Introduce,
    /// An adult taken off.
    RemovePerson,
    /// A meeting added or changed.
    SaveMeeting,
    /// A meeting taken out.
    RemoveMeeting,
    /// A line of notes.
    SaveLine,
    /// A line taken out.
    RemoveLine,
    /// A message kept as sent.
    SentMessage,
    /// An answer to a message that came, or did not after all.
    AnswerMessage,
    /// An answer to a reminder.
    AnswerReminder,
    /// A date to keep in mind, added or changed.
    SaveClock,
    /// It has happened, or is open again.
    CloseClock,
    /// A date to keep in mind, taken out.
    RemoveClock,
    /// A concern or something in it, added or changed.
    SaveConcern,
    /// A concern is over, or is open again.
    CloseConcern,
    /// A concern or something in it, taken out.
    RemoveConcern,
    /// A paper kept or changed.
    SaveDocument,
    /// A paper taken out.
    RemoveDocument,
    /// A new school year, with the old one closed.
    TurnYear,
    /// A closed year opened again.
    ReopenYear,
    /// Somebody of an earlier year, on the team again.
    ReturnPerson,
    /// Settings, child, year, breaks.
    SaveSettings,
    /// A child, school year or break taken out.
    RemoveSetting,
    /// Days without school, from a calendar file.
    AddBreaks,
    /// A file of another Hallway or another program, taken in.
    ImportFile,
    /// Something taken back.
    Undo,
    /// This device's first entry; never offered for undo.
    Join,
}
