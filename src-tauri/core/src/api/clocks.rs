//! Dates that a rule counts from something that happened, with where the rule says so.

use super::common::ChildRef;
pub use crate::rules::clocks::{ClockKind, Exception, Gap, Reaches, Read, RuleTopic, Standing, StartEvent, Unit};
use crate::rules::ids::{ChildId, ClockId, MessageId};
pub use crate::rules::state::State;
use chrono::NaiveDate;
use serde::{Deserialize, Serialize};

/// A state, by name.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize)]
#[cfg_attr(test, derive(ts_rs::TS))]
pub struct StateRef {
    /// Its two letters.
    pub letters: State,
    /// Its own name, the same in every language.
    pub name: &'static str,
}

/// Every state, to choose one.
#[derive(Clone, Debug, Serialize)]
#[cfg_attr(test, derive(ts_rs::TS))]
pub struct StatesView {
    /// By name.
    pub states: Vec<StateRef>,
}

/// The dates to keep in mind.
#[derive(Clone, Debug, Serialize)]
#[cfg_attr(test, derive(ts_rs::TS))]
pub struct ClocksView {
    /// Local today.
    pub today: NaiveDate,
    /// The state whose rules are shown; `null` when none was chosen.
    pub state: Option<StateRef>,
    /// What can be added, each with the rule that holds.
    pub kinds: Vec<ClockKindView>,
    /// Soonest first; those without a day last.
    pub open: Vec<ClockView>,
    /// What has happened, the last first.
    pub closed: Vec<ClockView>,
}

/// A kind of date, before anything was kept for it.
#[derive(Clone, Debug, Serialize)]
#[cfg_attr(test, derive(ts_rs::TS))]
pub struct ClockKindView {
    /// What about.
    pub kind: ClockKind,
    /// The rule that holds; its start is what to ask for.
    pub rule: ClockRuleView,
}

/// What the rules say, one level below the dates (G66).
#[derive(Clone, Debug, Serialize)]
#[cfg_attr(test, derive(ts_rs::TS))]
pub struct RulesView {
    /// The state whose rules are shown; `null` when none was chosen.
    pub state: Option<StateRef>,
    /// By what they are about.
    pub topics: Vec<RuleTopicView>,
}

/// What the rules say about one thing.
#[derive(Clone, Debug, Serialize)]
#[cfg_attr(test, derive(ts_rs::TS))]
pub struct RuleTopicView {
    /// What about; the words are `rules-<topic>`.
    pub topic: RuleTopic,
    /// Rules that name a time, or say that there is none.
    pub rules: Vec<ClockKindView>,
    /// What else they say.
    pub facts: Vec<RuleFactView>,
}

/// One fact; what it says is the line of its source.
#[derive(Clone, Debug, Serialize)]
#[cfg_attr(test, derive(ts_rs::TS))]
pub struct RuleFactView {
    /// Its name.
    pub id: &'static str,
    /// The Fluent ids of what the line lists; mostly none.
    pub parts: &'static [&'static str],
    /// Where it says so.
    pub source: ClockSource,
}

/// One date.
#[derive(Clone, Debug, Serialize)]
#[cfg_attr(test, derive(ts_rs::TS))]
pub struct ClockView {
    /// Which.
    pub id: ClockId,
    /// What about.
    pub kind: ClockKind,
    /// For whom; `null` for no child in particular.
    pub child: Option<ChildRef>,
    /// What happened on `start`.
    pub starts: StartEvent,
    /// When.
    pub start: NaiveDate,
    /// `start` is the day its request was sent: nobody has said when it came.
    pub sent: bool,
    /// The parent's own words; may be empty.
    pub note: String,
    /// When it was over; `null` while it is open.
    pub closed: Option<NaiveDate>,
    /// It was over in a school year that is closed: it can be read, not changed (G2).
    pub year_closed: bool,
    /// By when.
    pub due: ClockDue,
    /// Why that is a range; empty where it is none.
    pub gaps: Vec<Gap>,
    /// It comes again, so it is not opened again once it was held.
    pub comes_again: bool,
    /// Saying that it has happened starts the next one.
    pub starts_next: bool,
    /// The rule that holds.
    pub rule: ClockRuleView,
}

/// A date, as a reminder names it.
#[derive(Clone, Debug, Serialize)]
#[cfg_attr(test, derive(ts_rs::TS))]
pub struct ClockRef {
    /// Which.
    pub id: ClockId,
    /// What about.
    pub kind: ClockKind,
    /// For whom.
    pub child: Option<ChildRef>,
    /// By when.
    pub due: ClockDue,
    /// Saying that it has happened starts the next one.
    pub starts_next: bool,
}

/// By when, as far as it can be said. Nothing says how many days are left.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize)]
#[cfg_attr(test, derive(ts_rs::TS))]
#[serde(tag = "is", rename_all = "snake_case")]
pub enum ClockDue {
    /// By this day.
    On {
        /// Local date.
        date: NaiveDate,
    },
    /// By one of these days: the school's days off, or the state's holidays, are not all known.
    Between {
        /// The first it can be.
        first: NaiveDate,
        /// The last it can be.
        last: NaiveDate,
    },
    /// Not before this day.
    NotBefore {
        /// Local date.
        date: NaiveDate,
    },
    /// The rule names no number.
    NoNumber,
    /// The rule counts from something else than what was kept: ask for that day.
    OtherStart,
    /// The entered calendar has no days to count.
    NoDay,
}

/// A rule, with where it says so.
#[derive(Clone, Debug, Serialize)]
#[cfg_attr(test, derive(ts_rs::TS))]
pub struct ClockRuleView {
    /// Whether it is the state's own, federal, or the federal default.
    pub standing: Standing,
    /// How much time, and how it is counted.
    pub time: ClockTime,
    /// From what.
    pub starts: StartEvent,
    /// What is done by then.
    pub reaches: Reaches,
    /// What the state does differently while counting.
    pub exception: Exception,
    /// The Fluent id of what else to know.
    pub note: Option<&'static str>,
    /// Where it says so.
    pub source: ClockSource,
}

/// How much time a rule gives.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize)]
#[cfg_attr(test, derive(ts_rs::TS))]
#[serde(tag = "is", rename_all = "snake_case")]
pub enum ClockTime {
    /// So many units after the start.
    Within {
        /// How many.
        count: u16,
        /// Of what.
        unit: Unit,
    },
    /// So many units before it.
    Before {
        /// How many.
        count: u16,
        /// Of what.
        unit: Unit,
    },
    /// The rule names no number.
    NoNumber,
}

/// Where a rule is written down.
#[derive(Clone, Debug, Serialize)]
#[cfg_attr(test, derive(ts_rs::TS))]
pub struct ClockSource {
    /// "34 CFR 300.301(c)(1)".
    pub citation: &'static str,
    /// Where it can be read; shown as text, since a face opens no pages.
    pub link: Option<&'static str>,
    /// What it says.
    pub line: ClockLine,
    /// When that was last looked at.
    pub checked: NaiveDate,
    /// At the source, or on a page about it.
    pub read: Read,
}

/// What a source says.
#[derive(Clone, Debug, Serialize)]
#[cfg_attr(test, derive(ts_rs::TS))]
#[serde(tag = "is", rename_all = "snake_case")]
pub enum ClockLine {
    /// Its own words.
    Quoted {
        /// In English, as written.
        text: &'static str,
    },
    /// Ours.
    OurWords {
        /// The Fluent id.
        id: &'static str,
    },
}

/// Adds (`id` null) or changes a date. What `start` means is what the rule that holds asks for.
#[derive(Clone, Debug, Serialize, Deserialize)]
#[cfg_attr(test, derive(ts_rs::TS))]
pub struct SaveClock {
    /// Which; `null` adds one.
    pub id: Option<ClockId>,
    /// What about: one of [`ClocksView::kinds`].
    pub kind: ClockKind,
    /// For whom; `null` for no child in particular.
    pub child: Option<ChildId>,
    /// When it happened.
    pub start: NaiveDate,
    /// The parent's own words; may be empty.
    pub note: String,
    /// The sent request it is kept for, when there is one (G22); left out it stays.
    #[serde(default)]
    #[cfg_attr(test, ts(optional))]
    pub message: Option<MessageId>,
}

/// Says that it has happened, or that it has not. A review or evaluation of the plan starts the next one, where none is
/// open, and is not opened again: `not_understood`. A day to come is `date_out_of_range`, one before the start
/// `ends_before_start`.
#[derive(Clone, Copy, Debug, Serialize, Deserialize)]
#[cfg_attr(test, derive(ts_rs::TS))]
pub struct CloseClock {
    /// Which.
    pub id: ClockId,
    /// On which day; `null` opens it again.
    pub on: Option<NaiveDate>,
}

/// One date.
#[derive(Clone, Copy, Debug, Serialize, Deserialize)]
#[cfg_attr(test, derive(ts_rs::TS))]
pub struct ClockRequest {
    /// Which.
    pub id: ClockId,
}
