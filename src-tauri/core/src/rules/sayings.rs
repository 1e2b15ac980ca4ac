//! What a parent may want to say to somebody at school, each with the way it goes and what it is looked at for.
//!
//! Owns the list. Refuses the words (Fluent's) and the table of ways ([`super::channels`]).

use super::channels::{ChannelRow, MessageNeed};
use super::wording;
use serde::{Deserialize, Serialize};

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
    /// A quick question, a time to talk (G19).
    Question,
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
    pub const ALL: [Self; 13] = [
        Self::Helped,
        Self::Progress,
        Self::HappyDay,
        Self::MonthlyUpdate,
        Self::FromHome,
        Self::Question,
        Self::HomeIdeas,
        Self::Concern,
        Self::Disagreement,
        Self::FreshStart,
        Self::Evaluation,
        Self::PlanChange,
        Self::Copies,
    ];

    /// The way it goes, and whether an answer is waited for (G19). Good news goes as a note from home does.
    #[must_use]
    pub fn way(self) -> &'static ChannelRow {
        let need = match self {
            Self::Helped | Self::Progress | Self::HappyDay | Self::FromHome => MessageNeed::FromHome,
            Self::MonthlyUpdate | Self::Question | Self::HomeIdeas | Self::FreshStart => MessageNeed::QuickQuestion,
            Self::Concern => MessageNeed::Concern,
            Self::Disagreement => MessageNeed::Disagreement,
            Self::Evaluation | Self::PlanChange | Self::Copies => MessageNeed::FormalRequest,
        };
        need.row()
    }

    /// What its draft is looked at for.
    #[must_use]
    pub fn wording(self) -> wording::Kind {
        match self {
            Self::Helped | Self::Progress | Self::HappyDay => wording::Kind::Positive,
            Self::FromHome => wording::Kind::Context,
            Self::Question | Self::HomeIdeas => wording::Kind::Question,
            Self::MonthlyUpdate | Self::FreshStart => wording::Kind::Update,
            Self::Concern => wording::Kind::Concern,
            Self::Disagreement => wording::Kind::Disagreement,
            Self::Evaluation | Self::PlanChange | Self::Copies => wording::Kind::FormalRequest,
        }
    }
}
