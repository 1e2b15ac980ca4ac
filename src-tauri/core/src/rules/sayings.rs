//! What a parent may want to say to somebody at school, each with the way it goes and what it is looked at for.
//!
//! Owns the list. Refuses the words (Fluent's) and the table of ways ([`super::channels`]).

use super::channels::{ChannelRow, MessageNeed};
use super::clocks::{Clock, ClockKind, StartEvent, clock};
use super::handles::Topic;
use super::state::State;
use super::wording;
use serde::{Deserialize, Serialize};

/// Whether a child has a plan for special education already: then an evaluation is another one, and what is counted for the
/// first says nothing about it (D1, D5).
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum PlanNow {
    /// None that is known.
    None,
    /// One was there when the request went out.
    Known,
}

/// One thing to say.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[cfg_attr(test, derive(ts_rs::TS))]
#[serde(rename_all = "snake_case")]
pub enum Saying {
    /// Something somebody did has helped (G24).
    Helped,
    /// Something hard is getting easier (G24).
    Progress,
    /// The child came home happy (G24).
    HappyDay,
    /// How things are going, once a month (N7).
    MonthlyUpdate,
    /// Something from home that is good to know (G58).
    FromHome,
    /// A change of medicine: new, another dose, another time (G58).
    Medicine,
    /// Something in the family (G58).
    Family,
    /// A short night, a hard morning (G58).
    Morning,
    /// What worked at home (G58).
    WorkedAtHome,
    /// How one sees that it gets hard (G58).
    WarningSigns,
    /// What helps after a hard moment (G58).
    HelpsAfter,
    /// A quick question, a time to talk (G19).
    Question,
    /// A meeting at a time that suits everybody, long enough, and who comes (C2, C17).
    Meeting,
    /// What could be practiced at home (C20).
    HomeIdeas,
    /// Something that worries the parent (G21).
    Concern,
    /// A plan the parent sees differently: for a talk, not for a letter (G23).
    Disagreement,
    /// After hard weeks (N1).
    FreshStart,
    /// A formal request: an evaluation (G22).
    Evaluation,
    /// A formal request: a change of the plan (G22).
    PlanChange,
    /// A formal request: copies of records (G22).
    Copies,
}

impl Saying {
    /// Every one, from the lightest to the most formal.
    pub const ALL: [Self; 20] = [
        Self::Helped,
        Self::Progress,
        Self::HappyDay,
        Self::MonthlyUpdate,
        Self::FromHome,
        Self::Medicine,
        Self::Family,
        Self::Morning,
        Self::WorkedAtHome,
        Self::WarningSigns,
        Self::HelpsAfter,
        Self::Question,
        Self::Meeting,
        Self::HomeIdeas,
        Self::Concern,
        Self::Disagreement,
        Self::FreshStart,
        Self::Evaluation,
        Self::PlanChange,
        Self::Copies,
    ];

    /// The kinds of a note from home (G58), the plain one first.
    pub const FROM_HOME: [Self; 7] = [
        Self::FromHome,
        Self::Medicine,
        Self::Family,
        Self::Morning,
        Self::WorkedAtHome,
        Self::WarningSigns,
        Self::HelpsAfter,
    ];

    /// The way it goes, and whether an answer is waited for (G19). Good news goes as a note from home does.
    #[must_use]
    pub fn way(self) -> &'static ChannelRow {
        let need = match self {
            Self::Helped
            | Self::Progress
            | Self::HappyDay
            | Self::FromHome
            | Self::Medicine
            | Self::Family
            | Self::Morning
            | Self::WorkedAtHome
            | Self::WarningSigns
            | Self::HelpsAfter => MessageNeed::FromHome,
            Self::MonthlyUpdate | Self::Question | Self::Meeting | Self::HomeIdeas | Self::FreshStart => {
                MessageNeed::QuickQuestion
            }
            Self::Concern => MessageNeed::Concern,
            Self::Disagreement => MessageNeed::Disagreement,
            Self::Evaluation | Self::PlanChange | Self::Copies => MessageNeed::FormalRequest,
        };
        need.row()
    }

    /// What to write about `topic` when it makes this kind of message (G19). A formal request is one for a change of the
    /// plan unless the topic says more.
    #[must_use]
    pub fn of(need: MessageNeed, topic: Option<Topic>) -> Self {
        match need {
            MessageNeed::QuickQuestion => Self::Question,
            MessageNeed::FromHome => Self::FromHome,
            MessageNeed::Concern => Self::Concern,
            MessageNeed::Disagreement => Self::Disagreement,
            MessageNeed::FormalRequest => match topic {
                Some(Topic::EvaluationRequest) => Self::Evaluation,
                Some(Topic::Office) => Self::Copies,
                _ => Self::PlanChange,
            },
        }
    }

    /// What a formal request is about, for whoever handles it: the other way round of [`Saying::of`].
    #[must_use]
    pub fn topic(self) -> Option<Topic> {
        match self {
            Self::Evaluation => Some(Topic::EvaluationRequest),
            Self::PlanChange => Some(Topic::PlanChange),
            Self::Copies => Some(Topic::Office),
            _ => None,
        }
    }

    /// The date a formal request starts where the family lives (G22): of the dates it may start, the first that counts
    /// from the request and not from something later, such as consent (D2).
    #[must_use]
    pub fn clock(self, state: Option<State>, plan: PlanNow) -> Option<ClockKind> {
        self.clocks(plan).iter().copied().find(|kind| clock(*kind, state).is_some_and(from_the_request))
    }

    /// What a formal request leads to that is counted from a later day, such as consent (D2).
    #[must_use]
    pub fn then(self, state: Option<State>, plan: PlanNow) -> Option<ClockKind> {
        let later = |found: Clock| !from_the_request(found);
        self.clocks(plan).iter().copied().find(|kind| clock(*kind, state).is_some_and(later))
    }

    /// What a state gives for the answer to a request is about the first evaluation, as far as it was read (D15).
    fn clocks(self, plan: PlanNow) -> &'static [ClockKind] {
        match self {
            Self::Evaluation if plan == PlanNow::Known => &[ClockKind::Reevaluation],
            Self::Evaluation => &[ClockKind::InitialEvaluation, ClockKind::ReplyToRequest],
            Self::PlanChange => &[ClockKind::ReplyToRequest],
            Self::Copies => &[ClockKind::Records],
            _ => &[],
        }
    }

    /// What its draft is looked at for.
    #[must_use]
    pub fn wording(self) -> wording::Kind {
        match self {
            Self::Helped | Self::Progress | Self::HappyDay => wording::Kind::Positive,
            Self::FromHome
            | Self::Medicine
            | Self::Family
            | Self::Morning
            | Self::WorkedAtHome
            | Self::WarningSigns
            | Self::HelpsAfter => wording::Kind::Context,
            Self::Question | Self::Meeting | Self::HomeIdeas => wording::Kind::Question,
            Self::MonthlyUpdate | Self::FreshStart => wording::Kind::Update,
            Self::Concern => wording::Kind::Concern,
            Self::Disagreement => wording::Kind::Disagreement,
            Self::Evaluation | Self::PlanChange | Self::Copies => wording::Kind::FormalRequest,
        }
    }
}

fn from_the_request(found: Clock) -> bool {
    matches!(found.rule.starts, StartEvent::RequestReceived | StartEvent::ReferralReceived)
}
