//! What a contact was for, in a few kinds: for a look back at what went to and fro (G18, N12).
//!
//! Owns the kinds. Refuses a score and a target: what happened is told, nothing is set against it (N15).

use super::sayings::Saying;
use serde::Serialize;

/// What a contact was for.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize)]
#[cfg_attr(test, derive(ts_rs::TS))]
#[serde(rename_all = "snake_case")]
pub enum ContactKind {
    /// Good news, thanks, an update.
    GoodNews,
    /// Something small to ask or arrange.
    Question,
    /// A note from home.
    FromHome,
    /// A worry, another view, a fresh start.
    Worry,
    /// A formal request.
    Formal,
    /// What was agreed or decided, in writing; a letter that is passed on.
    InWriting,
    /// The first hello.
    Hello,
    /// A talk.
    Talk,
    /// A meeting.
    Meeting,
}

impl ContactKind {
    /// Every one, the warm ones first.
    pub const ALL: [Self; 9] = [
        Self::GoodNews,
        Self::Hello,
        Self::FromHome,
        Self::Talk,
        Self::Question,
        Self::Worry,
        Self::Meeting,
        Self::InWriting,
        Self::Formal,
    ];

    /// Of a message where a need was chosen.
    #[must_use]
    pub fn of(saying: Saying) -> Self {
        match saying {
            Saying::Helped | Saying::Progress | Saying::HappyDay | Saying::MonthlyUpdate => Self::GoodNews,
            Saying::Question | Saying::Meeting | Saying::HomeIdeas => Self::Question,
            Saying::Concern | Saying::Disagreement | Saying::FreshStart => Self::Worry,
            Saying::Evaluation | Saying::PlanChange | Saying::Copies => Self::Formal,
            Saying::FromHome
            | Saying::Medicine
            | Saying::Family
            | Saying::Morning
            | Saying::WorkedAtHome
            | Saying::WarningSigns
            | Saying::HelpsAfter => Self::FromHome,
        }
    }
}
