//! What a rhythm hands over: a window in time and what it is about.
//!
//! Holds no words; the words are made from [`About`].

use super::key::ReminderKey;
use crate::rules::ids::{
    ChildId, ClockId, ConcernId, EntryId, LetterId, MeetingId, MessageId, PartId, PersonId, PromiseId,
};
use chrono::{DateTime, NaiveDate, Utc};
use serde::{Deserialize, Serialize};

/// When something is worth doing.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Window {
    /// Stable name.
    pub key: ReminderKey,
    /// What it is about; the words are made from this.
    pub about: About,
    /// From here it is shown as due.
    pub opens: DateTime<Utc>,
    /// The moment the alarm should ring, if the person's hours allow.
    pub best: DateTime<Utc>,
    /// After this no alarm rings; the due list may still show it when `lasting` says so.
    pub closes: DateTime<Utc>,
    /// Whether the due list keeps it after `closes` ("it is fine to send it now").
    pub lasting: bool,
    /// How loudly it may speak.
    pub weight: Weight,
    /// On which days its alarm may ring.
    pub rings: RingsOn,
}

/// On which days an alarm may ring, beside the person's own quiet days.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum RingsOn {
    /// Any day: only the parent has to act.
    AnyDay,
    /// School days: somebody at school has to act. Sleeps in breaks and summer (A4.4).
    SchoolDays,
}

/// How loudly a reminder may speak.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize)]
#[cfg_attr(test, derive(ts_rs::TS))]
#[serde(rename_all = "snake_case")]
pub enum Weight {
    /// A suggestion: at most one alarm a day.
    Soft,
    /// Something agreed.
    Firm,
    /// A window that a meeting (or the law) sets: comes through on its own.
    Set,
}

/// What a reminder is about.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize)]
#[cfg_attr(test, derive(ts_rs::TS))]
#[serde(tag = "rhythm", rename_all = "snake_case")]
pub enum About {
    /// Introduce yourself to these people (G4: day 0, 7, 14).
    Introductions {
        /// Not introduced yet, in list order.
        people: Vec<PersonId>,
        /// Which of the three.
        step: IntroductionStep,
    },
    /// Nobody has been in touch (G61): `person` has waited longest.
    CheckIn {
        /// About whom.
        child: ChildId,
        /// Whom to write to, when there is a team.
        person: Option<PersonId>,
        /// 14 or 28 days (or the person's own cadence); `None` where no contact was ever noted, so no last one is told.
        days: Option<u16>,
    },
    /// Good news is worth telling (G24, G63).
    Thanks {
        /// Where it was written down.
        entry: EntryId,
        /// About whom, when that is one child.
        child: Option<ChildId>,
        /// Whom it was with, when that is one person.
        person: Option<PersonId>,
        /// The day on which a thank-you or good news went out last.
        last: Option<NaiveDate>,
    },
    /// How things are going, once a month (N7).
    MonthlyUpdate {
        /// About whom.
        child: ChildId,
        /// Whom to write to, when there is a team: who has waited longest.
        person: Option<PersonId>,
        /// The day of the last one.
        last: NaiveDate,
    },
    /// Ask for the drafts (G29), seven days before the meeting or today.
    AskForDocuments {
        /// Which meeting.
        meeting: MeetingId,
        /// The meeting is nearer than seven days: ask today.
        today: bool,
    },
    /// Did they arrive? 48 hours before (G29).
    DocumentsArrived {
        /// Which meeting.
        meeting: MeetingId,
    },
    /// Send the recap (G38): 24 and 48 hours after the end.
    Recap {
        /// Which meeting.
        meeting: MeetingId,
        /// First or last.
        step: Step,
    },
    /// Put a spoken agreement in writing (G64): next morning and at 48 hours.
    InWriting {
        /// Which entry.
        entry: EntryId,
        /// First or last.
        step: Step,
    },
    /// My own promise: the evening before.
    MyPromise {
        /// Which.
        promise: PromiseId,
    },
    /// Theirs: one school day after the date, a gentle question; of a try, whether it came to that.
    TheirPromise {
        /// Which.
        promise: PromiseId,
    },
    /// A day that a rule sets is near (D1–D15).
    ClockAhead {
        /// Which.
        clock: ClockId,
    },
    /// That day is over: has it happened?
    ClockHappened {
        /// Which.
        clock: ClockId,
    },
    /// The yearly review or the three-year evaluation comes up (D5).
    PlanDate {
        /// Which.
        clock: ClockId,
        /// 60 or 30 days ahead.
        days: u16,
    },
    /// Half of the year is over: what grew, what to try (N18).
    LookBack,
    /// One page for the next team (G62).
    Letter {
        /// About whom.
        child: ChildId,
    },
    /// School is over, or nearly back: start the new year (G2).
    TurnOver,
    /// No answer after five school days: a call may be easier (G21).
    Reply {
        /// To which message.
        message: MessageId,
    },
    /// The day of a meeting.
    MeetingDay {
        /// Which meeting.
        meeting: MeetingId,
    },
    /// A copy of one's own, once a term (G55).
    Copy,
    /// A letter the parent wanted to sleep on (G46).
    HeldLetter {
        /// Which.
        letter: LetterId,
    },
    /// The day to look again at what was tried (G45).
    Trial {
        /// In which concern.
        concern: ConcernId,
        /// Which.
        trial: PartId,
    },
}

/// The first and the last nudge of a rhythm that has two.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize)]
#[cfg_attr(test, derive(ts_rs::TS))]
#[serde(rename_all = "snake_case")]
pub enum Step {
    /// The first.
    First,
    /// The last.
    Last,
}

/// The three nudges of the introductions (G4).
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize)]
#[cfg_attr(test, derive(ts_rs::TS))]
#[serde(rename_all = "snake_case")]
pub enum IntroductionStep {
    /// The first day of school.
    Open,
    /// Day 7.
    Nudge,
    /// Day 14.
    Last,
}
