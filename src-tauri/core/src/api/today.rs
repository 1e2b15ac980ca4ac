//! Today, and the answers to reminders.

use super::clocks::ClockRef;
use super::common::{ChildRef, MeetingRef, PersonRef, PromiseView};
use super::messages::MessageAbout;
use crate::rules::ids::{ConcernId, EntryId, MessageId, PartId};
pub use crate::rules::phases::Phase;
pub use crate::rules::rhythms::{IntroductionStep, ReminderKey, RhythmKind, Step, Weight};
use chrono::{NaiveDate, NaiveDateTime};
use serde::{Deserialize, Serialize};

/// What is worth doing now, what comes next, whom one waits for.
#[derive(Clone, Debug, Serialize)]
#[cfg_attr(test, derive(ts_rs::TS))]
pub struct TodayView {
    /// Local now.
    pub now: NaiveDateTime,
    /// The child it is about: the only one, or the chosen one.
    pub child: Option<ChildRef>,
    /// All children.
    pub children: Vec<ChildRef>,
    /// Where in the school year, when its first day is known.
    pub phase: Option<PhaseView>,
    /// Worth doing now, most pressing first.
    pub due: Vec<ReminderCard>,
    /// Coming up in the next two weeks, soonest first, at most eight.
    pub coming: Vec<ComingRow>,
    /// What comes after those, within sixty days, soonest first.
    pub coming_later: Vec<ComingRow>,
    /// Whom one waits for.
    pub waiting: Vec<PromiseView>,
    /// Formal requests without an answer, the oldest first: they wait until it came or their date is over, and rest with the
    /// school year (G22).
    pub requests: Vec<OpenRequest>,
    /// First run: what could be added, each of which can wait.
    pub setup: Vec<SetupStep>,
    /// A thought for the first weeks with a new team, its Fluent id (N4); none while hints are off.
    #[cfg_attr(test, ts(type = "string | null"))]
    pub first_weeks: Option<&'static str>,
    /// One idea for this week, its Fluent id (N16); none in a break, beside more than one thing to do, or while hints are
    /// off.
    #[cfg_attr(test, ts(type = "string | null"))]
    pub idea: Option<&'static str>,
    /// A pause from reminders that goes on, or ended lately.
    pub pause: Option<PauseView>,
    /// Whether anything was ever captured.
    pub has_entries: bool,
    /// Something is being typed in capture.
    pub has_draft: bool,
}

/// A formal request that went out and has no answer yet.
#[derive(Clone, Debug, Serialize)]
#[cfg_attr(test, derive(ts_rs::TS))]
pub struct OpenRequest {
    /// The sent message.
    pub message: MessageId,
    /// What it was for.
    pub sent_for: MessageAbout,
    /// When it was sent, local to where that was.
    pub sent: NaiveDateTime,
    /// The first it went to.
    pub person: Option<PersonRef>,
}

/// A pause from reminders.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize)]
#[cfg_attr(test, derive(ts_rs::TS))]
pub struct PauseView {
    /// The day reminders come again, local.
    pub until: NaiveDate,
    /// That day has come: said for two days.
    pub over: bool,
}

/// The phase of the school year (G61).
#[derive(Clone, Copy, Debug, PartialEq, Serialize)]
#[cfg_attr(test, derive(ts_rs::TS))]
pub struct PhaseView {
    /// Which.
    pub phase: Phase,
    /// Week of the school year, from 1; 0 before it begins.
    pub week: u32,
    /// How much of the phase is over, 0 to 1.
    pub done: f32,
}

/// One thing worth doing.
#[derive(Clone, Debug, Serialize)]
#[cfg_attr(test, derive(ts_rs::TS))]
pub struct ReminderCard {
    /// To answer it with.
    pub key: ReminderKey,
    /// What about.
    pub about: AboutView,
    /// Until when it is at its best, local; in the past means: still fine.
    pub best_until: NaiveDateTime,
    /// How loudly.
    pub weight: Weight,
    /// Its message was given to the mail program, and nobody said yet whether it was sent.
    pub mailed: bool,
}

/// What a reminder is about, with names.
#[derive(Clone, Debug, Serialize)]
#[cfg_attr(test, derive(ts_rs::TS))]
#[serde(tag = "rhythm", rename_all = "snake_case")]
pub enum AboutView {
    /// Introduce yourself.
    Introductions {
        /// To whom.
        people: Vec<PersonRef>,
        /// Which nudge.
        step: IntroductionStep,
    },
    /// Say hello.
    CheckIn {
        /// About whom.
        child: ChildRef,
        /// To whom, when there is a team.
        person: Option<PersonRef>,
        /// Days since the last contact when it opened; `None` where no contact was ever noted.
        days: Option<u16>,
        /// Nobody was in touch with them yet, nor greeted them: the note is the hello.
        hello: bool,
    },
    /// Good news is worth telling (G24).
    Thanks {
        /// Where it was written down.
        entry: EntryId,
        /// The day it tells of.
        written: NaiveDate,
        /// Whom it was with, when that is one person.
        person: Option<PersonRef>,
        /// The day on which a thank-you or good news went out last.
        last: Option<NaiveDate>,
        /// The letter that tells it.
        letter: MessageAbout,
    },
    /// A short update each month (N7).
    MonthlyUpdate {
        /// About whom.
        child: ChildRef,
        /// The day of the last one.
        last: NaiveDate,
        /// The letter.
        letter: MessageAbout,
    },
    /// Ask for the documents.
    AskForDocuments {
        /// For which meeting.
        meeting: MeetingRef,
        /// Whom to ask: the case manager, else an attendee.
        person: Option<PersonRef>,
        /// The meeting is near.
        today: bool,
        /// When they should be here, local.
        here_by: NaiveDateTime,
    },
    /// Have they arrived?
    DocumentsArrived {
        /// For which meeting.
        meeting: MeetingRef,
    },
    /// Send the recap.
    Recap {
        /// Of which meeting.
        meeting: MeetingRef,
        /// First or last.
        step: Step,
    },
    /// Put it in writing.
    InWriting {
        /// Which entry.
        entry: EntryId,
        /// When it was said, local.
        said: NaiveDateTime,
        /// What was agreed.
        promises: Vec<PromiseView>,
        /// First or last.
        step: Step,
    },
    /// My own promise.
    MyPromise {
        /// What.
        promise: PromiseView,
    },
    /// Theirs.
    TheirPromise {
        /// What.
        promise: PromiseView,
    },
    /// A day that a rule sets is near.
    ClockAhead {
        /// Which.
        clock: ClockRef,
    },
    /// Has it happened?
    ClockHappened {
        /// Which.
        clock: ClockRef,
        /// A friendly question, where the answer is no.
        letter: MessageAbout,
    },
    /// The yearly review or the three-year evaluation comes up.
    PlanDate {
        /// Which.
        clock: ClockRef,
        /// 60 or 30 days ahead.
        days: u16,
    },
    /// A look back in January.
    LookBack,
    /// The letter for next year.
    Letter {
        /// About whom.
        child: ChildRef,
    },
    /// A new school year.
    TurnOver,
    /// The day of a meeting; only in notices and in the reminder health, for the meeting itself stands on Today.
    MeetingDay {
        /// Which.
        meeting: MeetingRef,
    },
    /// A copy of one's own, once a term.
    Copy {
        /// The day of the last one.
        last: Option<NaiveDate>,
    },
    /// No answer yet: a call may be easier.
    Reply {
        /// To which message.
        message: MessageId,
        /// What it was for.
        sent_for: MessageAbout,
        /// Its subject, as the parent sent it; may be empty.
        subject: String,
        /// When it was sent, local.
        sent: NaiveDateTime,
        /// Whom to call: the first it went to.
        person: Option<PersonRef>,
        /// Their number; may be empty.
        phone: String,
    },
    /// A letter that was slept on.
    HeldLetter {
        /// What for.
        letter_for: MessageAbout,
        /// To whom.
        people: Vec<PersonRef>,
    },
    /// Look again at what was tried.
    Trial {
        /// In which concern.
        concern: ConcernId,
        /// What the concern is, one line.
        what: String,
        /// Which trial in it.
        part: PartId,
        /// What was tried, one line.
        trial: String,
        /// The day to look again.
        review: NaiveDate,
    },
}

/// One line under "Coming up".
#[derive(Clone, Debug, Serialize)]
#[cfg_attr(test, derive(ts_rs::TS))]
pub struct ComingRow {
    /// Local date.
    pub date: NaiveDate,
    /// What.
    pub what: ComingWhat,
}

/// What comes up.
#[derive(Clone, Debug, Serialize)]
#[cfg_attr(test, derive(ts_rs::TS))]
#[serde(tag = "is", rename_all = "snake_case")]
pub enum ComingWhat {
    /// A reminder that opens then.
    Reminder {
        /// What about.
        about: AboutView,
    },
    /// A meeting.
    Meeting {
        /// Which.
        meeting: MeetingRef,
    },
    /// A date from an entry.
    Noted {
        /// Which entry.
        entry: EntryId,
        /// The words of the entry; empty for one that is only for the parent.
        text: String,
    },
}

/// What a first run offers.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize)]
#[cfg_attr(test, derive(ts_rs::TS))]
#[serde(rename_all = "snake_case")]
pub enum SetupStep {
    /// The child's first name.
    Child,
    /// The first day of school.
    SchoolYear,
    /// The people of the team.
    People,
}

/// Answers a reminder.
#[derive(Clone, Debug, Serialize, Deserialize)]
#[cfg_attr(test, derive(ts_rs::TS))]
pub struct AnswerReminder {
    /// Which.
    pub key: ReminderKey,
    /// What.
    pub answer: ReminderAnswer,
}

/// Puts a card of the first two weeks, or an idea, away until next year.
#[derive(Clone, Debug, Serialize, Deserialize)]
#[cfg_attr(test, derive(ts_rs::TS))]
pub struct PutAwayCard {
    /// Its Fluent id, from [`TodayView::first_weeks`] or [`TodayView::idea`].
    pub card: String,
}

/// The answers.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(test, derive(ts_rs::TS))]
#[serde(rename_all = "snake_case")]
pub enum ReminderAnswer {
    /// Done.
    Done,
    /// Not now: a check-in rests for seven days, anything else until the next morning.
    NotNow,
    /// It has not happened yet: the question comes again in two weeks.
    NotYet,
    /// This one is not wanted.
    Off,
}

/// Whether reminders work.
#[derive(Clone, Debug, Serialize)]
#[cfg_attr(test, derive(ts_rs::TS))]
pub struct ReminderHealthView {
    /// The next five alarms.
    pub next: Vec<AlarmView>,
    /// How many are planned in all.
    pub planned: u32,
    /// The last one that rang, local.
    pub last: Option<NaiveDateTime>,
    /// When "Open Hallway" would ring, local.
    pub horizon: Option<NaiveDateTime>,
}

/// One alarm.
#[derive(Clone, Debug, Serialize)]
#[cfg_attr(test, derive(ts_rs::TS))]
pub struct AlarmView {
    /// When, local.
    pub at: NaiveDateTime,
    /// What about, at least one.
    pub about: Vec<AboutView>,
}
