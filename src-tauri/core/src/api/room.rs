//! What belongs around a meeting: who is at the table, the state's rule for drafts, school words, questions, signing, and
//! the look back.

use super::clocks::{ClockDue, ClockRuleView, ClockSource};
use super::common::{MeetingRef, PersonRef};
use super::meetings::NoteTaker;
use crate::rules::ids::MeetingId;
pub use crate::rules::question_bank::QuestionTag;
pub use crate::rules::seats::Seat;
use chrono::NaiveDate;
use serde::{Deserialize, Serialize};

/// Who belongs to a meeting about the plan (C5, D7–D9).
#[derive(Clone, Debug, Serialize)]
#[cfg_attr(test, derive(ts_rs::TS))]
pub struct AtTheTable {
    /// The seats the rule names, in its order.
    pub seats: Vec<SeatView>,
    /// What else the rule says about who comes.
    pub facts: Vec<TableFact>,
}

/// One seat.
#[derive(Clone, Debug, Serialize)]
#[cfg_attr(test, derive(ts_rs::TS))]
pub struct SeatView {
    /// Which.
    pub seat: Seat,
    /// Who is invited and usually sits here.
    pub people: Vec<PersonRef>,
    /// Who is invited and may sit here; only where nobody usually does.
    pub perhaps: Vec<PersonRef>,
    /// Where the rule says so.
    pub source: ClockSource,
}

/// What else the rule says; the words are `table-fact-<id>`.
#[derive(Clone, Debug, Serialize)]
#[cfg_attr(test, derive(ts_rs::TS))]
pub struct TableFact {
    /// Its name.
    pub id: &'static str,
    /// Where it says so.
    pub source: ClockSource,
}

/// A state's own rule about papers before or after a meeting (D16), with the day it makes.
#[derive(Clone, Debug, Serialize)]
#[cfg_attr(test, derive(ts_rs::TS))]
pub struct PapersRule {
    /// By when, for this meeting.
    pub due: ClockDue,
    /// What the rule says.
    pub rule: ClockRuleView,
}

/// How far signing is (G36).
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(test, derive(ts_rs::TS))]
#[serde(rename_all = "snake_case")]
pub enum SigningState {
    /// There was nothing to sign, or nobody said.
    #[default]
    NotAsked,
    /// Signed.
    Signed,
    /// Taken home to read first.
    TakenHome,
}

/// Whether the papers were signed or taken home (G36).
#[derive(Clone, Copy, Debug, Serialize)]
#[cfg_attr(test, derive(ts_rs::TS))]
pub struct SigningView {
    /// How far.
    pub state: SigningState,
    /// The day the parent wants to have read them by; soft, and only once they were taken home.
    pub read_by: Option<NaiveDate>,
}

/// What an earlier meeting with some of the same people left for oneself (C20). Private.
#[derive(Clone, Debug, Serialize)]
#[cfg_attr(test, derive(ts_rs::TS))]
pub struct LastTime {
    /// Which meeting.
    pub meeting: MeetingRef,
    /// What helped; may be empty.
    pub helped: String,
    /// For the next time; may be empty.
    pub next_time: String,
}

/// The two private notes about somebody who is invited (C20); at least one is filled.
#[derive(Clone, Debug, Serialize)]
#[cfg_attr(test, derive(ts_rs::TS))]
pub struct PersonTip {
    /// Who.
    pub person: PersonRef,
    /// What works well with them; may be empty.
    pub works_well: String,
    /// What is good to know; may be empty.
    pub good_to_know: String,
}

/// Notes something about a meeting; a field left out stays.
#[derive(Clone, Debug, Serialize, Deserialize)]
#[cfg_attr(test, derive(ts_rs::TS))]
#[cfg_attr(test, ts(optional_fields))]
pub struct NoteMeeting {
    /// Which meeting.
    pub id: MeetingId,
    /// What it is for (C17).
    #[serde(default)]
    pub purpose: Option<String>,
    /// Which language to interpret, or who bridges (C7).
    #[serde(default)]
    pub interpreter: Option<String>,
    /// What helped (C20).
    #[serde(default)]
    pub helped: Option<String>,
    /// For the next time (C20).
    #[serde(default)]
    pub next_time: Option<String>,
    /// Who takes the notes (G32).
    #[serde(default)]
    pub note_taker: Option<NoteTaker>,
}

/// School words in plain words.
#[derive(Clone, Copy, Debug, Default, Serialize, Deserialize)]
#[cfg_attr(test, derive(ts_rs::TS))]
pub struct GlossaryRequest {
    /// The words of this meeting's notes come first.
    pub meeting: Option<MeetingId>,
}

/// School words in plain words (G35, G67). The words are `glossary-<id>`, with `plain`.
#[derive(Clone, Debug, Serialize)]
#[cfg_attr(test, derive(ts_rs::TS))]
pub struct GlossaryView {
    /// Ids of the words that were noted in the meeting, in order of first mention.
    pub heard: Vec<&'static str>,
    /// All of them.
    pub words: Vec<GlossaryWord>,
    /// The state's own words; empty when no state was chosen.
    pub local: Vec<LocalWord>,
}

/// One word with an explanation.
#[derive(Clone, Debug, Serialize)]
#[cfg_attr(test, derive(ts_rs::TS))]
pub struct GlossaryWord {
    /// Its name.
    pub id: &'static str,
    /// How it is said, in lower case: what a search looks through.
    pub said: Vec<&'static str>,
}

/// What the state calls something. The words are `<general>` and `<id>.full`.
#[derive(Clone, Debug, Serialize)]
#[cfg_attr(test, derive(ts_rs::TS))]
pub struct LocalWord {
    /// The Fluent id; its `full` spells it out.
    pub id: &'static str,
    /// The Fluent id of the general word.
    pub general: &'static str,
}

/// Questions that open a talk (N6).
#[derive(Clone, Debug, Serialize)]
#[cfg_attr(test, derive(ts_rs::TS))]
pub struct QuestionBankView {
    /// By what they are for.
    pub uses: Vec<QuestionUse>,
}

/// The questions that are good for one thing.
#[derive(Clone, Debug, Serialize)]
#[cfg_attr(test, derive(ts_rs::TS))]
pub struct QuestionUse {
    /// What for; the words are `bank-tag-<tag>`.
    pub tag: QuestionTag,
    /// Fluent ids.
    pub questions: Vec<&'static str>,
}
