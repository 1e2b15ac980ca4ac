//! The stable names of reminders.
//!
//! A name says what a reminder is about, never when it rings: a moved meeting keeps its names.

use super::window::{IntroductionStep, Step};
use crate::rules::calendar::Days;
use crate::rules::ids::{ChildId, ClockId, EntryId, LetterId, MeetingId, MessageId, PartId, PersonId, PromiseId};
use chrono::{Datelike, NaiveDate};
use serde::{Deserialize, Serialize};

/// Last parts that name a step of a series, not a reminder of its own.
const STEPS: [&str; 8] = ["first", "last", "open", "nudge", "14", "28", "60", "30"];

/// The stable name of one reminder: what it is about, never when. `recap/<meeting>/first`.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[cfg_attr(test, derive(ts_rs::TS))]
#[serde(transparent)]
pub struct ReminderKey(pub String);

impl ReminderKey {
    /// The name without its step. Steps of one series ask for the same thing, so one answer serves them all.
    #[must_use]
    pub fn series(&self) -> &str {
        match self.0.rsplit_once('/') {
            Some((series, step)) if STEPS.contains(&step) || self.comes_again() => series,
            _ => &self.0,
        }
    }

    /// Whether it comes again with something else to tell: a week's thanks, a month's update.
    fn comes_again(&self) -> bool {
        ["thanks/", "monthly_update/"].iter().any(|kind| self.0.starts_with(kind))
    }

    /// Whether "done" ends this one and not the next of its series: people may have joined, there is other news.
    #[must_use]
    pub fn done_by_itself(&self) -> bool {
        self.is_introduction() || self.comes_again()
    }

    /// Whether it is a suggestion, of which at most one rings a day.
    #[must_use]
    pub fn is_soft(&self) -> bool {
        let soft = ["check_in/", "replies/", "year/"];
        let some_day = self.0.starts_with("promises/") && self.series().ends_with("/some_day");
        some_day || self.is_introduction() || self.comes_again() || soft.iter().any(|kind| self.0.starts_with(kind))
    }

    /// Whether it is one of the introductions.
    #[must_use]
    pub fn is_introduction(&self) -> bool {
        self.0.starts_with("introductions/")
    }

    /// Whether it is done only by saying on which day something happened: no button says that.
    #[must_use]
    pub fn asks_for_a_day(&self) -> bool {
        let question = self.0.starts_with("formal_clocks/") && self.0.ends_with("/happened");
        question || self.0.starts_with("plan_dates/")
    }

    /// What rings at most once a week, as written in the name: check-ins about one child, thanks.
    #[must_use]
    pub fn once_a_week(&self) -> Option<&str> {
        let name = self.0.strip_prefix("check_in/").or_else(|| self.0.strip_prefix("thanks/"))?;
        name.split('/').next()
    }

    pub(super) fn introductions(year: i32, step: IntroductionStep) -> Self {
        let step = match step {
            IntroductionStep::Open => "open",
            IntroductionStep::Nudge => "nudge",
            IntroductionStep::Last => "last",
        };
        Self(format!("introductions/{year}/{step}"))
    }

    pub(super) fn check_in(child: ChildId, last_contact: NaiveDate, days: u16) -> Self {
        Self(format!("check_in/{child}/{last_contact}/{days}"))
    }

    pub(super) fn own_cadence(child: ChildId, last_contact: NaiveDate, person: PersonId) -> Self {
        Self(format!("check_in/{child}/{last_contact}/{person}"))
    }

    /// One for the good news of a week, which begins on `monday`.
    pub(super) fn thanks(monday: NaiveDate) -> Self {
        Self(format!("thanks/family/{monday}"))
    }

    pub(super) fn monthly_update(child: ChildId, day: NaiveDate) -> Self {
        Self(format!("monthly_update/{child}/{}-{:02}", day.year(), day.month()))
    }

    pub(super) fn ask_for_documents(meeting: MeetingId) -> Self {
        Self(format!("documents/{meeting}/ask"))
    }

    pub(crate) fn documents_arrived(meeting: MeetingId) -> Self {
        Self(format!("documents/{meeting}/arrived"))
    }

    pub(super) fn recap(meeting: MeetingId, step: Step) -> Self {
        Self(format!("recap/{meeting}/{}", step.name()))
    }

    pub(super) fn in_writing(entry: EntryId, step: Step) -> Self {
        Self(format!("in_writing/{entry}/{}", step.name()))
    }

    pub(super) fn clock_ahead(clock: ClockId) -> Self {
        Self(format!("formal_clocks/{clock}/ahead"))
    }

    pub(super) fn clock_happened(clock: ClockId) -> Self {
        Self(format!("formal_clocks/{clock}/happened"))
    }

    pub(super) fn plan_date(clock: ClockId, days: u16) -> Self {
        Self(format!("plan_dates/{clock}/{days}"))
    }

    pub(crate) fn look_back(year: Days) -> Self {
        Self(format!("year/{}/look_back", year.first.year()))
    }

    pub(crate) fn letter(year: Days, child: ChildId) -> Self {
        Self(format!("year/{}/letter/{child}", year.first.year()))
    }

    pub(super) fn turn_over(year: Days, step: &str) -> Self {
        Self(format!("year/{}/turn_over/{step}", year.first.year()))
    }

    pub(super) fn reply(message: MessageId) -> Self {
        Self(format!("replies/{message}/call"))
    }

    pub(crate) fn held_letter(letter: LetterId) -> Self {
        Self(format!("held_letters/{letter}/morning"))
    }

    /// The question is about that day: a trial that moves by a day asks anew.
    pub(crate) fn trial(trial: PartId, review: NaiveDate) -> Self {
        Self(format!("trials/{trial}/{review}"))
    }

    pub(super) fn my_promise(promise: PromiseId) -> Self {
        Self(format!("promises/{promise}/mine"))
    }

    pub(super) fn some_day(promise: PromiseId, step: Step) -> Self {
        Self(format!("promises/{promise}/some_day/{}", step.name()))
    }

    pub(crate) fn their_promise(promise: PromiseId) -> Self {
        Self(format!("promises/{promise}/theirs"))
    }
}

impl Step {
    fn name(self) -> &'static str {
        match self {
            Self::First => "first",
            Self::Last => "last",
        }
    }
}
