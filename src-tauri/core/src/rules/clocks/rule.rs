//! One row of the clock table: value, unit, start, exception and source.
//!
//! Owns the shape. Refuses a row without a source: there is no way to build one.

use crate::rules::state::State;
use chrono::NaiveDate;
use serde::{Deserialize, Serialize};

/// What a clock is about.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[cfg_attr(test, derive(ts_rs::TS))]
#[serde(rename_all = "snake_case")]
pub enum ClockKind {
    /// The first evaluation (D1).
    InitialEvaluation,
    /// The meeting that decides about eligibility, where a state times it on its own.
    EligibilityMeeting,
    /// The meeting that writes the first plan (D4).
    IepMeeting,
    /// The yearly look at the plan (D5).
    AnnualReview,
    /// The evaluation every three years (D5).
    ThreeYearEvaluation,
    /// Another evaluation of a child who has a plan, when a parent asks for one (D5).
    Reevaluation,
    /// Seeing the school's records (D10).
    Records,
    /// Seeing them before a meeting (D10).
    RecordsBeforeMeeting,
    /// The school's answer to a request for an evaluation (D15).
    ReplyToRequest,
    /// Written notice before a change (D6).
    PriorNotice,
    /// Drafts in hand before a meeting, where that is a right (D16).
    DraftsBefore,
    /// The finished plan after the meeting (D16).
    FinishedPlan,
    /// An evaluation under Section 504 (D12).
    Plan504Evaluation,
}

/// How days are counted (D3).
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize)]
#[cfg_attr(test, derive(ts_rs::TS))]
#[serde(rename_all = "snake_case")]
pub enum Unit {
    /// Every day.
    CalendarDays,
    /// Days on which the children of the school attend, also half ones.
    SchoolDays,
    /// Monday to Friday without federal and state holidays.
    BusinessDays,
    /// To the same date of a later year.
    Years,
}

/// How much time a rule gives.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Time {
    /// So many units after the start; the day of the start is not counted.
    Within(u16, Unit),
    /// At least so many units before the start, which is a meeting; 0 means before it begins.
    Before(u16, Unit),
    /// The rule names no number, and none may be shown (D6, D12).
    NoNumber,
}

/// What starts the clock (D2).
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(test, derive(ts_rs::TS))]
#[serde(rename_all = "snake_case")]
pub enum StartEvent {
    /// The school has the signed consent in hand.
    ConsentReceived,
    /// The school has the written referral in hand.
    ReferralReceived,
    /// The school has the request in hand.
    RequestReceived,
    /// The evaluation and its report are done.
    EvaluationDone,
    /// It was decided that the child needs special education.
    EligibilityDecided,
    /// The plan was last reviewed.
    LastReview,
    /// The child was last evaluated.
    LastEvaluation,
    /// A meeting.
    Meeting,
}

/// What is done by the end.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize)]
#[cfg_attr(test, derive(ts_rs::TS))]
#[serde(rename_all = "snake_case")]
pub enum Reaches {
    /// The evaluation.
    Evaluation,
    /// The decision about eligibility.
    Eligibility,
    /// The meeting about the plan.
    PlanMeeting,
    /// A written plan.
    Plan,
    /// Services as the plan says, or a place to have them.
    Services,
    /// The school's offer of services.
    Offer,
    /// An answer in writing.
    Reply,
    /// A look at the records.
    Records,
    /// Drafts of the papers.
    Drafts,
    /// The results of the evaluation.
    Results,
    /// The plan was looked at again.
    Review,
}

/// What a state does differently while counting.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize)]
#[cfg_attr(test, derive(ts_rs::TS))]
#[serde(rename_all = "snake_case")]
pub enum Exception {
    /// Nothing.
    None,
    /// The summer is not counted (PA).
    SummerOut,
    /// Summer and school holidays are not counted (FL).
    HolidaysOut,
    /// Summer and breaks of more than five school days are not counted (CA).
    LongBreaksOut,
    /// The time until consent is signed is not counted, so the first possible day is known and the last is not (CT).
    ConsentTimeOut,
    /// Consent that comes 35 to 44 school days before the last day of school means June 30; a child's absences of three
    /// days or more are added (TX).
    JuneThirtieth,
}

/// How well a row is known.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize)]
#[cfg_attr(test, derive(ts_rs::TS))]
#[serde(rename_all = "snake_case")]
pub enum Read {
    /// At the source named (V).
    AtSource,
    /// On another page that tells what the source says (V2).
    SecondHand,
}

/// What the source says.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Line {
    /// Its own words; an ellipsis where they are cut.
    Quoted(&'static str),
    /// Ours: the Fluent id of a text marked as such.
    OurWords(&'static str),
}

/// Where a number comes from.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Sourced {
    /// The section as lawyers write it: "34 CFR 300.301(c)(1)".
    pub citation: &'static str,
    /// Where it can be read; `None` where no address is certain.
    pub link: Option<&'static str>,
    /// What it says.
    pub line: Line,
    /// When that was last looked at.
    pub checked: NaiveDate,
    /// How well it is known.
    pub read: Read,
}

/// One row.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct ClockRule {
    /// Its lasting name: "evaluation-wa".
    pub id: &'static str,
    /// What about.
    pub kind: ClockKind,
    /// Whose; `None` is federal.
    pub state: Option<State>,
    /// How much time.
    pub time: Time,
    /// From when.
    pub starts: StartEvent,
    /// What is done by then.
    pub reaches: Reaches,
    /// What the state does differently.
    pub exception: Exception,
    /// The Fluent id of what else a person should know.
    pub note: Option<&'static str>,
    /// Where it says so.
    pub source: Sourced,
}

impl ClockRule {
    /// The same row with another start.
    pub(super) const fn from(mut self, starts: StartEvent) -> Self {
        self.starts = starts;
        self
    }

    /// The same row with an exception, and the note that tells it.
    pub(super) const fn except(mut self, exception: Exception, note: &'static str) -> Self {
        self.exception = exception;
        self.note = Some(note);
        self
    }

    /// The same row with a note.
    pub(super) const fn noting(mut self, note: &'static str) -> Self {
        self.note = Some(note);
        self
    }
}

/// When the rows with a quoted line were verified (product.md, list A).
pub(super) const QUOTES_CHECKED: NaiveDate = day(2026, 8, 31);
/// When the other pages were seen.
pub(super) const PAGES_SEEN: NaiveDate = day(2026, 11, 22);
/// When the seven parts of a notice were read, in a copy of the rule.
pub(super) const LIST_READ: NaiveDate = day(2026, 11, 30);

const fn day(year: i32, month: u32, day: u32) -> NaiveDate {
    match NaiveDate::from_ymd_opt(year, month, day) {
        Some(date) => date,
        None => NaiveDate::MIN,
    }
}
