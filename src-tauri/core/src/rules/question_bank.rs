//! Questions that open a talk (N6), by what they are for; most turn one of C10 and C17 round.
//!
//! Owns which question serves what. Refuses an order of merit: a bank is looked through, not worked off.

use serde::Serialize;

/// What a question is good for (N6).
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize)]
#[cfg_attr(test, derive(ts_rs::TS))]
#[serde(rename_all = "snake_case")]
pub enum QuestionTag {
    /// Getting to know a new team.
    NewTeam,
    /// When things are stuck (C10, C11).
    Stuck,
    /// How it is going (N10).
    Progress,
    /// What a child is good at.
    Strengths,
    /// The student's own part (C16).
    Student,
    /// Before a meeting (C17).
    BeforeMeeting,
}

impl QuestionTag {
    /// All of them; the Fluent id of each is "bank-tag-" and its name.
    pub const ALL: [Self; 6] =
        [Self::NewTeam, Self::Stuck, Self::Progress, Self::Strengths, Self::Student, Self::BeforeMeeting];
}

/// Every question by its Fluent id, with what it is good for.
pub const QUESTIONS: &[(&str, &[QuestionTag])] = {
    use QuestionTag::{BeforeMeeting, NewTeam, Progress, Strengths, Stuck, Student};
    &[
        ("bank-working", &[Progress, Strengths]),
        ("bank-thinking", &[Stuck]),
        ("bank-see", &[Progress, NewTeam]),
        ("bank-help-home", &[Progress]),
        ("bank-progress", &[Progress]),
        ("bank-strength", &[Strengths]),
        ("bank-next", &[Stuck]),
        ("bank-know", &[NewTeam]),
        ("bank-reach", &[NewTeam]),
        ("bank-good-day", &[NewTeam, Strengths]),
        ("bank-differ", &[Stuck, Progress]),
        ("bank-could-we", &[Stuck]),
        ("bank-tried", &[Stuck]),
        ("bank-needs", &[Stuck]),
        ("bank-other-ways", &[Stuck]),
        ("bank-add", &[Stuck]),
        ("bank-look-again", &[Progress]),
        ("bank-likes", &[Strengths]),
        ("bank-smile", &[Strengths]),
        ("bank-says", &[Student]),
        ("bank-take-part", &[Student]),
        ("bank-choices", &[Student]),
        ("bank-purpose", &[BeforeMeeting]),
        ("bank-who-comes", &[BeforeMeeting]),
        ("bank-bring", &[BeforeMeeting]),
        ("bank-how-long", &[BeforeMeeting]),
        ("bank-care", &[BeforeMeeting]),
        ("bank-visit", &[BeforeMeeting, NewTeam]),
        ("bank-notes", &[BeforeMeeting]),
    ]
};

/// The questions that are good for `tag`.
pub fn questions(tag: QuestionTag) -> impl Iterator<Item = &'static str> {
    QUESTIONS.iter().filter(move |(_, tags)| tags.contains(&tag)).map(|(id, _)| *id)
}
