//! Meetings: before, during, after.

use super::common::{ChildRef, MeetingKind, MeetingRef, PersonRef, PromiseView};
use super::documents::MeetingShelf;
use super::messages::MessageView;
use super::room::{AtTheTable, LastTime, PapersRule, PersonTip, SigningState, SigningView};
use super::settings::SchoolYearView;
use crate::rules::clocks::ClockKind;
use crate::rules::ids::{ChildId, ClockId, LineId, MeetingId, PersonId};
pub use crate::rules::rhythms::{Documents, Recap};
use chrono::{NaiveDate, NaiveDateTime, NaiveTime};
use serde::{Deserialize, Serialize};

/// All meetings.
#[derive(Clone, Debug, Serialize)]
#[cfg_attr(test, derive(ts_rs::TS))]
pub struct MeetingsView {
    /// Local today.
    pub today: NaiveDate,
    /// Ahead or going on, soonest first.
    pub ahead: Vec<MeetingRow>,
    /// Past, newest first.
    pub past: Vec<MeetingRow>,
}

/// One row.
#[derive(Clone, Debug, Serialize)]
#[cfg_attr(test, derive(ts_rs::TS))]
pub struct MeetingRow {
    /// Which.
    pub meeting: MeetingRef,
    /// Who comes.
    pub people: Vec<PersonRef>,
    /// How far the documents are.
    pub documents: Documents,
    /// How far the recap is.
    pub recap: Recap,
    /// Its school year is closed: it can be read, not changed (G2).
    pub closed: bool,
}

/// One meeting.
#[derive(Clone, Copy, Debug, Serialize, Deserialize)]
#[cfg_attr(test, derive(ts_rs::TS))]
pub struct MeetingRequest {
    /// Which.
    pub id: MeetingId,
}

/// One meeting in full.
#[derive(Clone, Debug, Serialize)]
#[cfg_attr(test, derive(ts_rs::TS))]
pub struct MeetingView {
    /// Local now, in the person's zone.
    pub now: NaiveDateTime,
    /// Kind, title, time, place.
    pub meeting: MeetingRef,
    /// Which of the three tabs opens.
    pub stage: MeetingStage,
    /// About whom.
    pub child: Option<ChildRef>,
    /// Who is invited.
    pub people: Vec<PersonRef>,
    /// Who comes with the parent; may be empty (G32).
    pub with_me: String,
    /// Who takes the notes (G32).
    pub note_taker: NoteTakerView,
    /// The school year it belongs to is closed: it can be read, not changed (G2).
    pub closed: Option<SchoolYearView>,
    /// Ask, drafts here, meeting, recap: on one line.
    pub countdown: Vec<CountdownStep>,
    /// Concerns in order; from the fourth on they are parked (G30).
    pub concerns: Vec<String>,
    /// Questions in order; from the fourth on they are parked (G30).
    pub questions: Vec<String>,
    /// The agenda was asked for.
    pub agenda_asked: bool,
    /// The child's own words are ready.
    pub own_words_ready: bool,
    /// Notebook, pen and papers are packed (G31).
    pub packed: bool,
    /// How far the documents are.
    pub documents: Documents,
    /// What lies ready for it (G31).
    pub shelf: MeetingShelf,
    /// How far the recap is.
    pub recap: Recap,
    /// The notes, in order.
    pub lines: Vec<LineView>,
    /// The line being noted, as the face keeps it in the slot `meeting/<id>`; not saved yet.
    pub draft: Option<String>,
    /// What was decided: owner, what, by when.
    pub decisions: Vec<PromiseView>,
    /// The recap as sent.
    pub recap_message: Option<MessageView>,
    /// What it is for; may be empty (C17).
    pub purpose: String,
    /// Which language to interpret, or who bridges; may be empty (C7).
    pub interpreter: String,
    /// The day a letter about this meeting asked for one (C7).
    pub interpreter_asked: Option<NaiveDate>,
    /// The child comes along, for all of it or a part (C16, D9).
    pub child_comes: bool,
    /// Who belongs to it; `null` for a meeting the rule does not speak of (C5, D7).
    pub table: Option<AtTheTable>,
    /// The state's own rule for drafts before it; `null` where no source gives one (D16).
    pub drafts_rule: Option<PapersRule>,
    /// The state's own rule for the finished plan after it (D16).
    pub finished_rule: Option<PapersRule>,
    /// Signed, or taken home to read (G36).
    pub signing: SigningView,
    /// The next yearly review of the plan or evaluation, to be kept with one tap (D5); `null` where there is none to offer.
    pub next_review: Option<NextReview>,
    /// By when the one is that was kept with this meeting.
    pub review_kept: Option<NaiveDate>,
    /// What helped; private, may be empty (C20).
    pub helped: String,
    /// For the next time; private, may be empty (C20).
    pub next_time: String,
    /// What earlier meetings with some of the same people left, newest first, at most three (C20). Private.
    pub last_times: Vec<LastTime>,
    /// The private notes about those invited (C20).
    pub tips: Vec<PersonTip>,
    /// Somebody is invited, and no earlier meeting with any of them is kept (G63).
    pub first_time: bool,
}

/// The yearly review that follows a meeting about the plan, or the evaluation three years after one (D5).
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize)]
#[cfg_attr(test, derive(ts_rs::TS))]
pub struct NextReview {
    /// Which of the two.
    pub kind: ClockKind,
    /// The date this meeting ends: it was held then, and the next one is counted from it.
    pub held: Option<ClockId>,
    /// For whom.
    pub child: Option<ChildId>,
    /// The day of the meeting, from which it is counted.
    pub on: NaiveDate,
    /// By when it comes again.
    pub day: NaiveDate,
}

/// Who takes the notes (G32).
#[derive(Clone, Debug, PartialEq, Serialize)]
#[cfg_attr(test, derive(ts_rs::TS))]
#[serde(tag = "is", rename_all = "snake_case")]
pub enum NoteTakerView {
    /// Nobody was chosen.
    Nobody,
    /// The parent.
    Me,
    /// Who comes along.
    WithMe,
    /// Somebody of the team.
    Person {
        /// Who.
        person: PersonRef,
    },
}

/// Who takes the notes, as chosen (G32).
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(test, derive(ts_rs::TS))]
#[serde(tag = "is", rename_all = "snake_case")]
pub enum NoteTaker {
    /// Nobody.
    Nobody,
    /// The parent.
    Me,
    /// Who comes along.
    WithMe,
    /// Somebody of the team.
    Person {
        /// Who.
        person: PersonId,
    },
}

/// Where the meeting is in time.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize)]
#[cfg_attr(test, derive(ts_rs::TS))]
#[serde(rename_all = "snake_case")]
pub enum MeetingStage {
    /// Ahead.
    Before,
    /// From fifteen minutes before the start to the end.
    During,
    /// Over.
    After,
}

/// One point of the countdown.
#[derive(Clone, Debug, Serialize)]
#[cfg_attr(test, derive(ts_rs::TS))]
pub struct CountdownStep {
    /// Which.
    pub what: CountdownWhat,
    /// Local date.
    pub date: NaiveDate,
    /// Done, next or later.
    pub state: CountdownState,
}

/// The points of the countdown.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize)]
#[cfg_attr(test, derive(ts_rs::TS))]
#[serde(rename_all = "snake_case")]
pub enum CountdownWhat {
    /// Ask for the documents.
    Ask,
    /// Documents here.
    Documents,
    /// The meeting.
    Meeting,
    /// Recap by.
    Recap,
}

/// Where a point stands.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize)]
#[cfg_attr(test, derive(ts_rs::TS))]
#[serde(rename_all = "snake_case")]
pub enum CountdownState {
    /// Behind us.
    Done,
    /// The next one.
    Next,
    /// Later.
    Later,
}

/// One line of the notes (G34).
#[derive(Clone, Debug, Serialize)]
#[cfg_attr(test, derive(ts_rs::TS))]
pub struct LineView {
    /// Which.
    pub id: LineId,
    /// When it was written, local.
    pub at: NaiveDateTime,
    /// Who said it.
    pub speaker: SpeakerView,
    /// What.
    pub text: String,
    /// A note, a disagreement, or private.
    pub kind: LineKind,
}

/// Who said a line.
#[derive(Clone, Debug, PartialEq, Serialize)]
#[cfg_attr(test, derive(ts_rs::TS))]
#[serde(tag = "is", rename_all = "snake_case")]
pub enum SpeakerView {
    /// The parent.
    Me,
    /// The child.
    Child,
    /// Who comes along with the parent (G32).
    WithMe,
    /// An adult.
    Person {
        /// Who.
        person: PersonRef,
    },
    /// Not said.
    Nobody,
}

/// Who said a line, as chosen.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(test, derive(ts_rs::TS))]
#[serde(tag = "is", rename_all = "snake_case")]
pub enum Speaker {
    /// The parent.
    Me,
    /// The child.
    Child,
    /// Who comes along with the parent (G32).
    WithMe,
    /// An adult.
    Person {
        /// Who.
        person: PersonId,
    },
    /// Not said.
    Nobody,
}

/// Kinds of lines.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(test, derive(ts_rs::TS))]
#[serde(rename_all = "snake_case")]
pub enum LineKind {
    /// What was said.
    #[default]
    Note,
    /// "I noted that…": goes into the recap as its own line (G39).
    Noted,
    /// The child's words, chosen for the recap; without that they stay out of it.
    Told,
    /// Stays out of the recap.
    Private,
}

/// Adds (`id` null), moves or changes a meeting.
#[derive(Clone, Debug, Serialize, Deserialize)]
#[cfg_attr(test, derive(ts_rs::TS))]
pub struct SaveMeeting {
    /// Which; `null` adds one.
    pub id: Option<MeetingId>,
    /// Kind.
    pub kind: MeetingKind,
    /// Own title; may be empty.
    #[serde(default)]
    pub title: String,
    /// Local date.
    pub date: NaiveDate,
    /// Local start.
    pub starts: NaiveTime,
    /// Local end, after the start.
    pub ends: NaiveTime,
    /// Where; may be empty.
    #[serde(default)]
    pub place: String,
    /// About whom.
    #[serde(default)]
    pub child: Option<ChildId>,
    /// Who is invited.
    #[serde(default)]
    pub people: Vec<PersonId>,
    /// Who comes with the parent; may be empty.
    #[serde(default)]
    pub with_me: String,
}

/// Asks when a meeting usually ends, so that it need not be typed.
#[derive(Clone, Copy, Debug, Serialize, Deserialize)]
#[cfg_attr(test, derive(ts_rs::TS))]
pub struct UsualEnd {
    /// Kind.
    pub kind: MeetingKind,
    /// Local start.
    pub starts: NaiveTime,
}

/// When it usually ends.
#[derive(Clone, Copy, Debug, Serialize)]
#[cfg_attr(test, derive(ts_rs::TS))]
pub struct UsualEndView {
    /// Local end, on the same day.
    pub ends: NaiveTime,
}

/// Concerns and questions, all of them, in order.
#[derive(Clone, Debug, Serialize, Deserialize)]
#[cfg_attr(test, derive(ts_rs::TS))]
pub struct SavePoints {
    /// Which meeting.
    pub id: MeetingId,
    /// The first three are brought, the rest is parked (G30).
    pub concerns: Vec<String>,
    /// The first three are brought, the rest is parked (G30).
    pub questions: Vec<String>,
}

/// Ticks one preparation.
#[derive(Clone, Copy, Debug, Serialize, Deserialize)]
#[cfg_attr(test, derive(ts_rs::TS))]
pub struct CheckMeeting {
    /// Which meeting.
    pub id: MeetingId,
    /// What.
    pub what: MeetingCheck,
}

/// What can be ticked.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(test, derive(ts_rs::TS))]
#[serde(tag = "is", rename_all = "snake_case")]
pub enum MeetingCheck {
    /// The agenda was asked for.
    AgendaAsked {
        /// Or not.
        on: bool,
    },
    /// The child's own words are ready.
    OwnWordsReady {
        /// Or not.
        on: bool,
    },
    /// The bag is packed.
    Packed {
        /// Or not.
        on: bool,
    },
    /// The child comes along.
    ChildComes {
        /// Or not.
        on: bool,
    },
    /// The papers were signed, or taken home.
    Signing {
        /// How far.
        state: SigningState,
        /// The day to have read them by; only for what was taken home.
        read_by: Option<NaiveDate>,
    },
    /// The documents.
    Documents {
        /// How far.
        state: Documents,
    },
    /// The recap.
    Recap {
        /// How far.
        state: Recap,
    },
}

/// Adds (`id` null) or changes a line.
#[derive(Clone, Debug, Serialize, Deserialize)]
#[cfg_attr(test, derive(ts_rs::TS))]
pub struct SaveLine {
    /// Which meeting.
    pub meeting: MeetingId,
    /// Which line; `null` adds one.
    pub id: Option<LineId>,
    /// Who said it.
    pub speaker: Speaker,
    /// What.
    pub text: String,
    /// Note, disagreement, private.
    #[serde(default)]
    pub kind: LineKind,
}

/// One line.
#[derive(Clone, Copy, Debug, Serialize, Deserialize)]
#[cfg_attr(test, derive(ts_rs::TS))]
pub struct LineRequest {
    /// Which meeting.
    pub meeting: MeetingId,
    /// Which line.
    pub id: LineId,
}
