//! The facts the rhythms look at: open things only, so the cost never grows with history.
//!
//! Plain values, filled by the store; they know no rule.

use super::wishes::Answer;
use crate::rules::calendar::{Calendar, Days};
use crate::rules::clocks::{self, ClockKind, Due, StartEvent};
use crate::rules::ids::{
    ChildId, ClockId, ConcernId, EntryId, LetterId, MeetingId, MessageId, PartId, PersonId, PromiseId,
};
use crate::rules::reading::Firmness;
use crate::rules::roles::Role;
use crate::rules::state::State;
use chrono::{DateTime, NaiveDate, NaiveDateTime, Utc};
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
    /// Open formal clocks and plan dates.
    pub clocks: Vec<ClockFacts>,
    /// Sent messages that wait for an answer.
    pub replies: Vec<ReplyFacts>,
    /// Letters the parent wanted to sleep on.
    pub held: Vec<HeldFacts>,
    /// What is tried in open concerns, and nobody has looked at again.
    pub trials: Vec<TrialFacts>,
    /// Good news of the last weeks.
    pub news: Vec<NewsFacts>,
    /// When a thank-you or good news went out last, to anybody (G24).
    pub last_thanks: Option<DateTime<Utc>>,
    /// The parent's own copy.
    pub copy: CopyFacts,
    /// The state whose rules hold; `None` has the federal ones.
    pub state: Option<State>,
    /// School years and breaks.
    pub calendar: Calendar,
    /// Those of the years that were closed by a turn (G2).
    pub closed_years: Vec<Days>,
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
    /// When the last monthly update about this child went out (N7); the rhythm begins with the first.
    pub last_update: Option<DateTime<Utc>>,
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
    /// What they do, as far as it was named.
    pub role: Option<Role>,
    /// They are the case manager (G15).
    pub case_manager: bool,
    /// Own cadence in days, opt-in; `None` follows the child's window only (A4.2).
    pub cadence_days: Option<u16>,
}

/// One meeting. Its wall time is the school's.
#[derive(Clone, Debug)]
pub struct MeetingFacts {
    /// Which.
    pub id: MeetingId,
    /// Local start.
    pub starts: NaiveDateTime,
    /// Local end, after the start.
    pub ends: NaiveDateTime,
    /// The school's zone.
    pub zone: Tz,
    /// When it was written down: nobody is reminded of what they have just typed.
    pub added: DateTime<Utc>,
    /// The day by which the state's own rule has the drafts, where it was still to come when the meeting was written down
    /// (D16); the first day it can be.
    pub drafts_by: Option<NaiveDate>,
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
    /// When it was said; the evening when only the day is known.
    pub said: DateTime<Utc>,
    /// When it was written down: nothing rings for it before the next morning.
    pub noted: DateTime<Utc>,
}

/// An open promise.
#[derive(Clone, Debug)]
pub struct PromiseFacts {
    /// Which.
    pub id: PromiseId,
    /// Whose.
    pub owner: PromiseOwner,
    /// Firm, or only a try.
    pub firmness: Firmness,
    /// Local due date, computed from the meeting where it hangs on one; `None` has no reminder.
    pub due: Option<NaiveDate>,
    /// When it was written down: nobody is reminded of what they have just typed.
    pub made: DateTime<Utc>,
}

/// A start that was kept for a rule to count from, and is still open.
#[derive(Clone, Debug)]
pub struct ClockFacts {
    /// Which.
    pub id: ClockId,
    /// What about.
    pub kind: ClockKind,
    /// What happened on `start`.
    pub starts: StartEvent,
    /// Local date.
    pub start: NaiveDate,
    /// When it was written down: nobody is reminded of what they have just typed.
    pub kept: DateTime<Utc>,
}

impl ClockFacts {
    /// By when, as the rule of the family's state and the school's calendar have it today.
    pub(super) fn due(&self, facts: &Facts) -> Due {
        let rule = clocks::clock(self.kind, facts.state);
        rule.map_or(Due::NoNumber, |clock| clocks::due(clock.rule, self.starts, self.start, &facts.calendar))
    }
}

/// A sent message that waits for an answer and has none (G21).
#[derive(Clone, Debug)]
pub struct ReplyFacts {
    /// Which.
    pub message: MessageId,
    /// Whom one would call: the first it went to.
    pub person: Option<PersonId>,
    /// When it was sent.
    pub sent: DateTime<Utc>,
}

/// A letter that is not sent yet, kept until a morning (G46).
#[derive(Clone, Debug)]
pub struct HeldFacts {
    /// Which.
    pub letter: LetterId,
    /// The morning.
    pub until: DateTime<Utc>,
}

/// The copy the parent keeps of everything (G55).
#[derive(Clone, Copy, Debug, Default)]
pub struct CopyFacts {
    /// When the last one was made.
    pub last: Option<DateTime<Utc>>,
    /// Something was written down since.
    pub news: bool,
}

/// Something that is tried until a day to look again (G45).
#[derive(Clone, Debug)]
pub struct TrialFacts {
    /// In which concern.
    pub concern: ConcernId,
    /// Which.
    pub part: PartId,
    /// The day to look again, local.
    pub review: NaiveDate,
    /// When it was written down: nobody is reminded of what they have just typed.
    pub kept: DateTime<Utc>,
}

/// Good news that was written down (G24).
#[derive(Clone, Debug)]
pub struct NewsFacts {
    /// In which entry.
    pub entry: EntryId,
    /// About whom; none means all.
    pub children: Vec<ChildId>,
    /// Whom it was with, when that is one person.
    pub person: Option<PersonId>,
    /// When it happened.
    pub at: DateTime<Utc>,
}

/// Who owes a promise.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum PromiseOwner {
    /// The parent.
    Me,
    /// Somebody at school, named or not.
    School,
}
