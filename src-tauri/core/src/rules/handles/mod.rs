//! "Who handles this?" (G14, G16, G19): a topic or a typed question, and who is closest to it.
//!
//! Owns the answer by role; which person of the team that is, and who is the case manager (G15), the caller knows.
//! Offline, no model. Refuses to guess: a question without a word of any topic has no answer.

mod lexicon;
mod matching;
mod stem;
mod topic;

use super::channels::MessageNeed;
use super::reading::token::Words;
use super::roles::{ROLE_WORDS, Role};
use serde::Serialize;

pub use topic::{GROUPS, TEAM, TeamPart, TeamRow, Topic, TopicGroup, part};

/// The most that is read of one question, in bytes.
pub const QUESTION_BYTES: usize = 500;

/// Somebody who can help.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Handling {
    /// Who, by role.
    pub role: Role,
    /// With what; `None` when the question only names a role.
    pub topic: Option<Topic>,
    /// Where they stand in the row of people to ask.
    pub turn: Turn,
    /// What kind of message it makes, which says the channel (G19).
    pub need: MessageNeed,
}

/// Whom to ask before whom (G16).
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize)]
#[cfg_attr(test, derive(ts_rs::TS))]
#[serde(rename_all = "snake_case")]
pub enum Turn {
    /// The person closest to it.
    First,
    /// Next, when the first could not settle it, or beside them.
    Then,
}

/// Who handles `topic`, the person closest to it first.
#[must_use]
pub fn handling(topic: Topic) -> Vec<Handling> {
    let turn = |at| if at == 0 { Turn::First } else { Turn::Then };
    let handling =
        |(at, role): (usize, &Role)| Handling { role: *role, topic: Some(topic), turn: turn(at), need: topic.need() };
    topic.roles().iter().enumerate().map(handling).collect()
}

/// Who handles what `question` asks, each role once, the best guess first; with two topics, each has its own first. A
/// role that is only named stands for itself. Empty when no word is known. Reads the first [`QUESTION_BYTES`] only.
#[must_use]
pub fn who(question: &str) -> Vec<Handling> {
    let words = words(question);
    let mut found: Vec<Handling> = Vec::new();
    for handling in matching::topics(&words).into_iter().flat_map(handling) {
        if found.iter().all(|known| known.role != handling.role) {
            found.push(handling);
        }
    }
    if found.is_empty() { named(&words).into_iter().collect() } else { found }
}

/// The topics of `question`, the likeliest first.
#[must_use]
pub fn topics(question: &str) -> Vec<Topic> {
    matching::topics(&words(question))
}

/// Whether `question` speaks of something in `area`: "his math homework" of "reading and math".
#[must_use]
pub fn names_area(question: &str, area: &str) -> bool {
    let asked = matching::stems(&words(question));
    matching::stems(&words(area)).iter().any(|stem| asked.contains(stem))
}

/// The role that is closest to what `handling` is about, when the principal or the director stands after it (G16). `None`
/// for everybody else, and where going there first is right.
#[must_use]
pub fn before(handling: Handling) -> Option<Role> {
    let above = matches!(handling.role, Role::Principal | Role::AssistantPrincipal | Role::Director);
    let closest = handling.topic.and_then(|topic| topic.roles().first().copied());
    closest.filter(|closest| above && *closest != handling.role && part(*closest) != part(handling.role))
}

/// The roles a question names: "who is the librarian".
fn named(words: &[String]) -> Option<Handling> {
    let text = format!(" {} ", words.join(" "));
    let longest = ROLE_WORDS.iter().filter(|(said, ..)| text.contains(&format!(" {said} ")));
    let (_, role, _) = longest.max_by_key(|(said, ..)| said.len())?;
    Some(Handling { role: *role, topic: None, turn: Turn::First, need: MessageNeed::QuickQuestion })
}

/// The folded words of a question; marks part nothing here.
fn words(question: &str) -> Vec<String> {
    let end = (0..=QUESTION_BYTES.min(question.len())).rev().find(|&at| question.is_char_boundary(at));
    let words = Words::new(end.and_then(|end| question.get(..end)).unwrap_or_default());
    (0..words.len()).filter(|&at| words.is_word(at)).map(|at| words.at(at).to_owned()).collect()
}
