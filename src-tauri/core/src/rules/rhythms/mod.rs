//! The rhythms: from facts to windows, one pure file per rhythm (design.md, the table "Reminders").
//!
//! A rhythm says when something is worth doing and what ends it. It never looks at the clock's history, never
//! stores, and never decides about alarms: that is the plan's work.

mod check_in;
mod copies;
mod documents;
mod facts;
mod formal_clocks;
mod held_letters;
mod in_writing;
mod introductions;
mod key;
mod meeting_day;
mod monthly_update;
mod plan_dates;
mod promises;
mod recap;
mod replies;
mod thanks;
mod trials;
mod window;
mod wishes;
mod year;

pub use documents::{documents_asked_on, documents_due};
pub use facts::{
    AgreementFacts, ChildFacts, ClockFacts, CopyFacts, Documents, Facts, HeldFacts, MeetingFacts, NewsFacts,
    PersonFacts, PromiseFacts, PromiseOwner, Recap, ReplyFacts, TrialFacts,
};
pub use held_letters::after_a_night;
pub use key::ReminderKey;
pub use plan_dates::plan_date_opens;
pub use promises::promise_rests;
pub use recap::recap_due;
pub use replies::rests_with_the_year;
pub use window::{About, IntroductionStep, RingsOn, Step, Weight, Window};
pub use wishes::{Answer, ReminderSettings, RhythmKind, Said};

use super::calendar::Calendar;
use super::time::{Moment, plus_days, whole_minute};
use chrono::{NaiveDate, NaiveDateTime, NaiveTime};

/// When mornings begin for a reminder that has no wall time of its own: 9:00 (story 3).
const MORNING: NaiveTime = match NaiveTime::from_hms_opt(9, 0, 0) {
    Some(nine) => nine,
    None => NaiveTime::MIN,
};

/// Every window the facts open, in the past and ahead, of the kinds the person has not switched off.
///
/// Whole minutes, and always `opens <= best <= closes`. Answers are not looked at: that is the plan's.
#[must_use]
pub fn windows(facts: &Facts, now: Moment, settings: &ReminderSettings) -> Vec<Window> {
    RhythmKind::ALL
        .into_iter()
        .filter(|kind| !settings.off.contains(kind))
        .flat_map(|kind| of_kind(kind, facts, now, settings))
        .map(in_whole_minutes)
        .filter(|window| window.opens <= window.best && window.best <= window.closes)
        .collect()
}

fn of_kind(kind: RhythmKind, facts: &Facts, now: Moment, settings: &ReminderSettings) -> Vec<Window> {
    match kind {
        RhythmKind::Introductions => introductions::windows(facts, now),
        RhythmKind::CheckIn => check_in::windows(facts, now, settings),
        RhythmKind::Documents => {
            [documents::windows(facts, now, settings), meeting_day::windows(facts, now, settings)].concat()
        }
        RhythmKind::Recap => recap::windows(facts),
        RhythmKind::InWriting => in_writing::windows(facts, now),
        RhythmKind::Promises => promises::windows(facts, now, settings),
        RhythmKind::FormalClocks => formal_clocks::windows(facts, now),
        RhythmKind::PlanDates => plan_dates::windows(facts, now),
        RhythmKind::Replies => replies::windows(facts, now),
        RhythmKind::HeldLetters => held_letters::windows(facts, now),
        RhythmKind::Trials => trials::windows(facts, now),
        RhythmKind::Year => [year::windows(facts, now), copies::windows(facts, now)].concat(),
        RhythmKind::Thanks => thanks::windows(facts, now, settings),
        RhythmKind::MonthlyUpdate => monthly_update::windows(facts, now, settings),
    }
}

fn in_whole_minutes(window: Window) -> Window {
    Window {
        opens: whole_minute(window.opens),
        best: whole_minute(window.best),
        closes: whole_minute(window.closes),
        ..window
    }
}

/// For how many days a question that only the parent can answer stays in Today.
const STAYS: i64 = 21;
/// So long it stays at least, though the school year ends meanwhile.
const STAYS_AT_LEAST: i64 = 7;

/// The day on which such a question rests by itself: after three weeks, or with the end of the school year it came in.
fn rests_on(day: NaiveDate, calendar: &Calendar) -> NaiveDate {
    let weeks = plus_days(day, STAYS);
    let year = calendar.years.iter().find(|year| year.contains(day));
    year.map_or(weeks, |year| weeks.min(plus_days(year.last, 1)).max(plus_days(day, STAYS_AT_LEAST)))
}

/// The same wall time, `days` later.
fn days_later(local: NaiveDateTime, days: i64) -> NaiveDateTime {
    plus_days(local.date(), days).and_time(local.time())
}
