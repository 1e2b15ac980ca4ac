//! The rhythms: from facts to windows, one pure file per rhythm (design.md, the table "Reminders").
//!
//! A rhythm says when something is worth doing and what ends it. It never looks at the clock's history, never
//! stores, and never decides about alarms: that is the plan's work.

use super::calendar::Calendar;
use super::ids::{ChildId, EntryId, MeetingId, PersonId, PromiseId};
use super::reading::Firmness;
use chrono::{DateTime, NaiveDate, NaiveDateTime, NaiveTime, Utc, Weekday};
use chrono_tz::Tz;
use serde::{Deserialize, Serialize};

/// Everything the rhythms look at: open things only, so the cost never grows with history.
#[derive(Clone, Debug, Default)]
pub struct Facts {
    /// The parent's children.
    pub children: Vec<ChildFacts>,
    /// The team of the current school year.
    pub team: Vec<PersonFacts>,
    /// Meetings ahead, and past ones whose recap is still open.
    pub meetings: Vec<MeetingFacts>,
    /// Spoken agreements that are not in writing yet.
    pub agreements: Vec<AgreementFacts>,
    /// Open promises.
    pub promises: Vec<PromiseFacts>,
    /// School years and breaks.
    pub calendar: Calendar,
    /// What the person said to earlier reminders.
    pub answers: Vec<Answer>,
}

/// One child.
#[derive(Clone, Debug)]
pub struct ChildFacts {
    /// Who.
    pub id: ChildId,
    /// The last contact about this child, any person, any channel (G61, product story 6).
    pub last_contact: Option<DateTime<Utc>>,
    /// When the child was added: the rhythm starts here when there was no contact yet.
    pub since: DateTime<Utc>,
}

/// One adult of the team.
#[derive(Clone, Debug)]
pub struct PersonFacts {
    /// Who.
    pub id: PersonId,
    /// The children they work with; empty means all.
    pub children: Vec<ChildId>,
    /// When they joined the list, local date.
    pub added: NaiveDate,
    /// The parent has introduced themselves this school year, or said it is not needed.
    pub introduced: bool,
    /// The last contact with this person.
    pub last_contact: Option<DateTime<Utc>>,
    /// Own cadence in days, opt-in; `None` follows the child's window only (A4.2).
    pub cadence_days: Option<u16>,
}

/// One meeting. Its wall time is the school's.
#[derive(Clone, Debug)]
pub struct MeetingFacts {
    /// Which.
    pub id: MeetingId,
    /// About which child, when said.
    pub child: Option<ChildId>,
    /// Local start.
    pub starts: NaiveDateTime,
    /// Local end, after the start.
    pub ends: NaiveDateTime,
    /// The school's zone.
    pub zone: Tz,
    /// When the parent entered it.
    pub added: DateTime<Utc>,
    /// How far the documents are.
    pub documents: Documents,
    /// The recap was sent, or is not wanted.
    pub recap: Recap,
}

/// How far a meeting's documents are (G29).
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(test, derive(ts_rs::TS))]
#[serde(rename_all = "snake_case")]
pub enum Documents {
    /// This kind of meeting has none, or the parent wants none.
    NotWanted,
    /// Not asked for yet.
    ToAsk,
    /// Asked for.
    Asked,
    /// Here.
    Received,
}

/// How far a meeting's recap is (G38).
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(test, derive(ts_rs::TS))]
#[serde(rename_all = "snake_case")]
pub enum Recap {
    /// Not sent yet.
    ToSend,
    /// Sent.
    Sent,
    /// The parent wants none.
    NotWanted,
}

/// Something agreed by word of mouth (G64).
#[derive(Clone, Debug)]
pub struct AgreementFacts {
    /// The entry that holds it.
    pub entry: EntryId,
    /// When it was said.
    pub said: DateTime<Utc>,
}

/// An open promise.
#[derive(Clone, Debug)]
pub struct PromiseFacts {
    /// Which.
    pub id: PromiseId,
    /// Whose.
    pub owner: PromiseOwner,
    /// Firm, or only a try. Soft ones are shown, never asked after.
    pub firmness: Firmness,
    /// Local due date, computed from the meeting where it hangs on one; `None` has no reminder.
    pub due: Option<NaiveDate>,
}

/// Who owes a promise.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum PromiseOwner {
    /// The parent.
    Me,
    /// Somebody at school, named or not.
    School,
}

/// The stable name of one reminder: what it is about, never when. `recap/<meeting>/first`.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[cfg_attr(test, derive(ts_rs::TS))]
#[serde(transparent)]
pub struct ReminderKey(pub String);

/// What the person said to a reminder.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Answer {
    /// To which.
    pub key: ReminderKey,
    /// What.
    pub said: Said,
}

/// The three answers.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Said {
    /// Done: never again.
    Done,
    /// Not before this instant.
    NotNow(DateTime<Utc>),
    /// This one is not wanted: never again.
    Off,
}

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
        /// 14 or 28 days (or the person's own cadence).
        days: u16,
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
    /// Theirs: one school day after the date, a gentle question.
    TheirPromise {
        /// Which.
        promise: PromiseId,
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

/// The person's own wishes about reminders.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct ReminderSettings {
    /// First permitted minute of the day, local.
    pub from: NaiveTime,
    /// Last permitted minute, local; after `from`.
    pub until: NaiveTime,
    /// Weekdays without alarms.
    pub quiet_days: Vec<Weekday>,
    /// Kinds switched off altogether.
    pub off: Vec<RhythmKind>,
    /// All alarms rest until this instant ("pause reminders"; pitfall 4).
    pub paused_until: Option<DateTime<Utc>>,
}

/// The kinds a person can switch off.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[cfg_attr(test, derive(ts_rs::TS))]
#[serde(rename_all = "snake_case")]
pub enum RhythmKind {
    /// Introductions in the first two weeks.
    Introductions,
    /// The 2–4 week check-in.
    CheckIn,
    /// Documents before a meeting.
    Documents,
    /// The recap after a meeting.
    Recap,
    /// A spoken agreement in writing.
    InWriting,
    /// Promises.
    Promises,
}
