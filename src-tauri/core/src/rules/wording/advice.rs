//! What a flag says: its principle, one line why, and one question or observation to use instead.
//!
//! Owns the ids of `words/en/wording.ftl`. Refuses the texts: those are Fluent's.

use serde::{Deserialize, Serialize};

/// What the guide says makes a message work; each flag names one.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[cfg_attr(test, derive(ts_rs::TS))]
#[serde(rename_all = "snake_case")]
pub enum Principle {
    /// P1: separate the issue from the person (G42).
    PersonFromIssue,
    /// P2: lead with what was seen (G43).
    Observation,
    /// P3: ask before asserting (G44).
    AskFirst,
    /// P4: be clear about what is wanted (G45).
    Specific,
    /// P5: leave the relationship whole (G46).
    Relationship,
    /// Interests before positions (N13, C8, C9).
    Interests,
    /// Being heard, valued, met with interest (C6).
    Respect,
    /// Keep records, do not wave them (G56).
    QuietDocumentation,
    /// Start with the person closest to it (G16, G17).
    LowestLevel,
    /// Not every matter is legal (G63).
    NotLegal,
    /// A recap is factual (G39).
    FactualRecap,
    /// Nothing beyond what school needs (G59).
    Oversharing,
    /// One real question (G8).
    OneQuestion,
    /// Under a minute to read (G11).
    Length,
    /// Thanks with one true detail (G25).
    ConcreteThanks,
}

/// How much it matters what a flag is about: the gravest is told first.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Gravity {
    /// It hurts a person, closes a door, or shows what is private of a child, a body or a family.
    Person,
    /// It weakens the point.
    Point,
    /// A kindly tip on the form of the whole.
    Form,
}

impl Principle {
    /// How grave it is to go against it.
    #[must_use]
    pub fn gravity(self) -> Gravity {
        match self {
            Self::PersonFromIssue | Self::Respect | Self::Relationship | Self::Oversharing => Gravity::Person,
            Self::OneQuestion | Self::Length | Self::ConcreteThanks => Gravity::Form,
            Self::Observation
            | Self::AskFirst
            | Self::Specific
            | Self::Interests
            | Self::QuietDocumentation
            | Self::LowestLevel
            | Self::NotLegal
            | Self::FactualRecap => Gravity::Point,
        }
    }
}

/// What is said about a flag.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[cfg_attr(test, derive(ts_rs::TS))]
#[serde(rename_all = "snake_case")]
pub enum Advice {
    /// A judgment of a person.
    PersonFromIssue,
    /// "Always", "nothing", a verdict.
    Observation,
    /// A motive told as a fact.
    AskFirst,
    /// A wish without a what.
    Specific,
    /// A threat or a closed door.
    Relationship,
    /// A demand.
    Interests,
    /// An insult, or shouting.
    Respect,
    /// Sarcasm.
    Sarcasm,
    /// A record held up.
    QuietDocumentation,
    /// Past the person who could answer.
    LowestLevel,
    /// Law as a lever.
    NotLegal,
    /// A mood in a recap.
    FactualRecap,
    /// An aside in a recap; the sentence stands without it.
    RecapAside,
    /// Trouble in the family.
    TroubleAtHome,
    /// Health beyond what school needs.
    HealthDetail,
    /// Talk about somebody else.
    TalkOfOthers,
    /// Another child by name.
    OtherChild,
    /// No question to answer.
    NoQuestion,
    /// More questions than one.
    ManyQuestions,
    /// More than a minute to read.
    Length,
    /// Thanks without a detail.
    ConcreteThanks,
}

impl Advice {
    /// Every advice there is.
    pub const ALL: [Self; 21] = [
        Self::PersonFromIssue,
        Self::Observation,
        Self::AskFirst,
        Self::Specific,
        Self::Relationship,
        Self::Interests,
        Self::Respect,
        Self::Sarcasm,
        Self::QuietDocumentation,
        Self::LowestLevel,
        Self::NotLegal,
        Self::FactualRecap,
        Self::RecapAside,
        Self::TroubleAtHome,
        Self::HealthDetail,
        Self::TalkOfOthers,
        Self::OtherChild,
        Self::NoQuestion,
        Self::ManyQuestions,
        Self::Length,
        Self::ConcreteThanks,
    ];

    /// The principle it serves.
    #[must_use]
    pub fn principle(self) -> Principle {
        match self {
            Self::PersonFromIssue => Principle::PersonFromIssue,
            Self::Observation => Principle::Observation,
            Self::AskFirst => Principle::AskFirst,
            Self::Specific => Principle::Specific,
            Self::Relationship => Principle::Relationship,
            Self::Interests => Principle::Interests,
            Self::Respect | Self::Sarcasm => Principle::Respect,
            Self::QuietDocumentation => Principle::QuietDocumentation,
            Self::LowestLevel => Principle::LowestLevel,
            Self::NotLegal => Principle::NotLegal,
            Self::FactualRecap | Self::RecapAside => Principle::FactualRecap,
            Self::TroubleAtHome | Self::HealthDetail | Self::TalkOfOthers | Self::OtherChild => Principle::Oversharing,
            Self::NoQuestion | Self::ManyQuestions => Principle::OneQuestion,
            Self::Length => Principle::Length,
            Self::ConcreteThanks => Principle::ConcreteThanks,
        }
    }

    /// The Fluent id of the line that says why.
    #[must_use]
    pub fn why(self) -> &'static str {
        self.ids().0
    }

    /// The Fluent id of the question or observation offered; `$words` is what was marked.
    #[must_use]
    pub fn offer(self) -> &'static str {
        self.ids().1
    }

    /// Whether it is about the message as a whole, and not about the words it marks.
    #[must_use]
    pub fn is_about_the_whole(self) -> bool {
        matches!(self, Self::NoQuestion | Self::Length | Self::ConcreteThanks)
    }

    /// Whether it speaks of blame, contempt or a closed door: what is said better than it is written (G23).
    #[must_use]
    pub fn is_heated(self) -> bool {
        matches!(self.principle(), Principle::PersonFromIssue | Principle::Relationship | Principle::Respect)
    }

    /// Whether the sentence can stand without the marked words.
    pub(super) fn can_be_left_out(self) -> bool {
        self == Self::RecapAside
    }

    fn ids(self) -> (&'static str, &'static str) {
        match self {
            Self::PersonFromIssue => ("wording-person-why", "wording-person-offer"),
            Self::Observation => ("wording-observation-why", "wording-observation-offer"),
            Self::AskFirst => ("wording-ask-why", "wording-ask-offer"),
            Self::Specific => ("wording-specific-why", "wording-specific-offer"),
            Self::Relationship => ("wording-relationship-why", "wording-relationship-offer"),
            Self::Interests => ("wording-interests-why", "wording-interests-offer"),
            Self::Respect => ("wording-respect-why", "wording-respect-offer"),
            Self::Sarcasm => ("wording-sarcasm-why", "wording-sarcasm-offer"),
            Self::QuietDocumentation => ("wording-record-why", "wording-record-offer"),
            Self::LowestLevel => ("wording-level-why", "wording-level-offer"),
            Self::NotLegal => ("wording-legal-why", "wording-legal-offer"),
            Self::FactualRecap => ("wording-recap-why", "wording-recap-offer"),
            Self::RecapAside => ("wording-aside-why", "wording-aside-offer"),
            Self::TroubleAtHome => ("wording-home-why", "wording-home-offer"),
            Self::HealthDetail => ("wording-health-why", "wording-health-offer"),
            Self::TalkOfOthers => ("wording-talk-why", "wording-talk-offer"),
            Self::OtherChild => ("wording-child-why", "wording-child-offer"),
            Self::NoQuestion => ("wording-no-question-why", "wording-no-question-offer"),
            Self::ManyQuestions => ("wording-many-questions-why", "wording-many-questions-offer"),
            Self::Length => ("wording-length-why", "wording-length-offer"),
            Self::ConcreteThanks => ("wording-thanks-why", "wording-thanks-offer"),
        }
    }
}
