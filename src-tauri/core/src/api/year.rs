//! The school year: its picture, its turn, the look back and the letter for next year.

use super::common::{ChildRef, MeetingKind, PersonRef};
use super::settings::{OwnWords, SchoolYearView};
use super::today::PhaseView;
use crate::rules::cycle::{Stage, When};
use crate::rules::ids::{ChildId, ConcernId, EntryId, MeetingId, PartId, PersonId, SchoolYearId};
pub use crate::rules::next_year::WorthTelling;
use chrono::NaiveDate;
use serde::{Deserialize, Serialize};

/// Which year, and of which child.
#[derive(Clone, Copy, Debug, Default, Serialize, Deserialize)]
#[cfg_attr(test, derive(ts_rs::TS))]
#[serde(default)]
pub struct YearRequest {
    /// Which; `null` is the one that goes on, else the newest.
    pub id: Option<SchoolYearId>,
    /// What happened about this child; `null` about all.
    pub child: Option<ChildId>,
}

/// A school year as a picture, and the same facts as text (ui.md).
#[derive(Clone, Debug, Serialize)]
#[cfg_attr(test, derive(ts_rs::TS))]
pub struct YearView {
    /// Local today.
    pub today: NaiveDate,
    /// Which; `null` when no year was entered.
    pub year: Option<SchoolYearView>,
    /// All years, newest first.
    pub years: Vec<SchoolYearView>,
    /// Where today is, when this year goes on.
    pub phase: Option<PhaseView>,
    /// Its weeks, from Monday, as far as it goes.
    pub weeks: Vec<StretchView>,
    /// The same by month.
    pub months: Vec<StretchView>,
    /// The meetings of the year, by date, those ahead too.
    pub meetings: Vec<YearMeeting>,
    /// Breaks inside the year, by date.
    pub breaks: Vec<YearBreak>,
    /// Who was on the team of this year.
    pub people: Vec<PersonRef>,
    /// The six parts of every year (G61).
    pub cycle: Vec<StageView>,
    /// A turn of the year may be made now (G2).
    pub turn_over: bool,
}

/// A week or a month of a year.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize)]
#[cfg_attr(test, derive(ts_rs::TS))]
pub struct StretchView {
    /// First day inside the year.
    pub first: NaiveDate,
    /// Last day inside the year.
    pub last: NaiveDate,
    /// Talks.
    pub talks: u32,
    /// Sent messages.
    pub written: u32,
    /// Meetings that were held.
    pub meetings: u32,
    /// How many of the talks were good news.
    pub good_news: u32,
    /// No school on any of its days.
    pub off: bool,
}

/// A meeting of the year.
#[derive(Clone, Debug, Serialize)]
#[cfg_attr(test, derive(ts_rs::TS))]
pub struct YearMeeting {
    /// Which.
    pub id: MeetingId,
    /// Local date.
    pub date: NaiveDate,
    /// Kind.
    pub kind: MeetingKind,
    /// Its own title; may be empty.
    pub title: String,
}

/// A break of the year.
#[derive(Clone, Debug, Serialize)]
#[cfg_attr(test, derive(ts_rs::TS))]
pub struct YearBreak {
    /// "Winter break"; may be empty.
    pub name: String,
    /// First day off.
    pub first: NaiveDate,
    /// Last day off.
    pub last: NaiveDate,
}

/// A part of the cycle (G61).
#[derive(Clone, Copy, Debug, Serialize)]
#[cfg_attr(test, derive(ts_rs::TS))]
pub struct StageView {
    /// Which; its words are `cycle-<stage>`.
    pub stage: Stage,
    /// When; its words are `cycle-when-<when>`.
    pub when: When,
    /// What it holds: ids of words.
    pub holds: &'static [&'static str],
}

/// What the turn of the year works with (G2).
#[derive(Clone, Debug, Serialize)]
#[cfg_attr(test, derive(ts_rs::TS))]
pub struct TurnOverView {
    /// Local today.
    pub today: NaiveDate,
    /// The year that will be closed; `null` when none is over.
    pub old: Option<SchoolYearView>,
    /// The year that comes after it or goes on, when its days are known.
    pub next: Option<SchoolYearView>,
    /// Who is on the team of the old year, and may stay; with none to close, who is on the team.
    pub team: Vec<PersonRef>,
    /// The children, whose profiles stay.
    pub children: Vec<ChildRef>,
    /// What the first two weeks are good for (G3–G9): ids of words.
    pub first_weeks: &'static [&'static str],
}

/// Closes the year that is over and starts the new one.
#[derive(Clone, Debug, Serialize, Deserialize)]
#[cfg_attr(test, derive(ts_rs::TS))]
pub struct TurnYear {
    /// First day of the new year, after the old one's last.
    pub first_day: NaiveDate,
    /// Last day; `null` takes the second Friday of June that follows.
    pub last_day: Option<NaiveDate>,
    /// Who works with the child in the new year too; the others stay in the old one.
    pub stay: Vec<PersonId>,
}

/// The lines for the letter about one child.
#[derive(Clone, Copy, Debug, Serialize, Deserialize)]
#[cfg_attr(test, derive(ts_rs::TS))]
pub struct LetterRequest {
    /// About whom.
    pub child: ChildId,
}

/// What the letter for next year is made from (G62).
#[derive(Clone, Debug, Serialize)]
#[cfg_attr(test, derive(ts_rs::TS))]
pub struct LetterLinesView {
    /// Local today.
    pub today: NaiveDate,
    /// About whom.
    pub child: ChildRef,
    /// Entries of the year that are marked, oldest first.
    pub lines: Vec<LetterLine>,
    /// What was tried and looked at again this year, the first review first; those that are put in say what they show.
    pub trials: Vec<LetterTrial>,
    /// Good news of the year that is not marked, newest first, at most eight.
    pub good_news: Vec<LetterLine>,
    /// The profile has nothing to tell yet.
    pub no_profile: bool,
    /// The child's own words.
    pub own_words: OwnWords,
    /// No way to reach the parent was entered yet (G7).
    pub no_reach: bool,
}

/// One entry for the letter.
#[derive(Clone, Debug, Serialize)]
#[cfg_attr(test, derive(ts_rs::TS))]
pub struct LetterLine {
    /// Which.
    pub entry: EntryId,
    /// Local date.
    pub on: NaiveDate,
    /// What of it is worth telling.
    pub text: String,
    /// What it shows.
    pub shows: Option<WorthTelling>,
}

/// One trial for the letter (G45).
#[derive(Clone, Debug, Serialize)]
#[cfg_attr(test, derive(ts_rs::TS))]
pub struct LetterTrial {
    /// Of which concern.
    pub concern: ConcernId,
    /// Which.
    pub part: PartId,
    /// When one looked again, local.
    pub on: NaiveDate,
    /// What was tried and, in the parent's words, what came of it.
    pub text: String,
    /// What it shows; `null` while it is only offered.
    pub shows: Option<WorthTelling>,
}

/// Asks whether a letter fits one page.
#[derive(Clone, Debug, Serialize, Deserialize)]
#[cfg_attr(test, derive(ts_rs::TS))]
pub struct FitPage {
    /// The body.
    pub text: String,
}

/// Whether it fits.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize)]
#[cfg_attr(test, derive(ts_rs::TS))]
pub struct PageView {
    /// Lines it takes on paper.
    pub lines: u32,
    /// Lines beyond one page; 0 fits.
    pub over: u32,
}

/// Keeps the look back in January (N18).
#[derive(Clone, Debug, Default, Serialize, Deserialize)]
#[cfg_attr(test, derive(ts_rs::TS))]
pub struct SaveLookBack {
    /// About whom; `null` about all.
    pub child: Option<ChildId>,
    /// What grew; may be empty.
    pub grew: String,
    /// What to try; may be empty.
    pub to_try: String,
}
