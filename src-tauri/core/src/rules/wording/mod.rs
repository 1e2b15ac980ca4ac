//! Saying it well: a second look at a draft before it goes out, and one kinder way to make the same point.
//!
//! Offline, pure, never blocks and never rewrites: a flag marks words, says why, and offers one question or
//! observation. Prefers silence to a false flag: plain disagreement, requests and safety pass (product.md, pitfall 11).

mod advice;
mod ask_first;
mod children;
mod class_deeds;
mod class_words;
mod classes;
mod documentation;
mod doors;
mod firm;
mod held_up;
mod interests;
mod lean;
mod learn;
mod legal;
mod lowest_level;
mod message;
mod observation;
mod oversharing;
mod pattern;
mod person;
mod proof;
mod recap;
mod relationship;
mod respect;
mod sarcasm;
mod sentence;
mod specific;
#[cfg(test)]
mod tests;
mod upward;
mod vague;

pub use crate::rules::reading::Span;
pub use advice::{Advice, Principle};
pub use learn::{Example, learn};

use crate::rules::reading::token::Words;
use advice::Gravity;
use sentence::Sentence;
use serde::{Deserialize, Serialize};

/// What a message is for (G5, G18, G24, G25, G38, G41).
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Kind {
    /// The first message of a school year.
    Introduction,
    /// Good news, or thanks.
    Positive,
    /// Something to know about the child, no answer needed.
    Context,
    /// A question.
    Question,
    /// Something that worries the parent.
    Concern,
    /// A plan the parent does not agree with.
    Disagreement,
    /// A request that starts something formal, such as an evaluation.
    FormalRequest,
    /// What a meeting decided.
    Recap,
    /// What was agreed in passing.
    Confirm,
    /// How things are going.
    Update,
}

/// A message before it is sent.
#[derive(Clone, Copy, Debug)]
pub struct Draft<'a> {
    /// What it is for.
    pub kind: Kind,
    /// Its subject line; may be empty.
    pub subject: &'a str,
    /// Its text as typed.
    pub body: &'a str,
    /// First names of other children the parent has noted, whom a message need not name (G59).
    pub other_names: &'a [&'a str],
}

/// Where the marked words stand.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize)]
#[cfg_attr(test, derive(ts_rs::TS))]
#[serde(rename_all = "snake_case")]
pub enum Part {
    /// The subject line.
    Subject,
    /// The text.
    Body,
}

/// One thing worth a second look.
#[derive(Clone, Debug, PartialEq)]
pub struct Flag {
    /// Which part of the message [`Flag::mark`] counts in.
    pub part: Part,
    /// The words it is about, in bytes of that part; never empty.
    pub mark: Span,
    /// What is said about them.
    pub advice: Advice,
    /// The sentence without the marked words, where they can simply be left out.
    pub suggestion: Option<String>,
    /// The sentence it stands in, with its end, in bytes of that part: what a suggestion takes the place of.
    pub sentence: Span,
}

impl Flag {
    /// The principle behind it.
    #[must_use]
    pub fn principle(&self) -> Principle {
        self.advice.principle()
    }
}

/// The most flags one draft gets: more would be a lecture.
pub const MOST_FLAGS: usize = 3;

/// The most that is looked at of one part, in bytes: some six pages.
pub const READ_BYTES: usize = 16_000;

/// What a finder saw in a sentence: tokens from `from` to before `to`.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
struct Hit {
    from: usize,
    to: usize,
    advice: Advice,
}

type Finder = fn(&Sentence<'_>) -> Option<Hit>;

/// What is looked for in each sentence, the most helpful first; `lean.rs` weighs what they find.
const FINDERS: &[Finder] = &[
    oversharing::find,
    legal::find,
    lowest_level::find,
    documentation::find,
    recap::find,
    sarcasm::find,
    relationship::find,
    interests::only,
    specific::find,
    interests::find,
    ask_first::find,
    person::find,
    respect::find,
    documentation::against,
    observation::find,
];

/// What the tables find in a sentence, with its place among [`FINDERS`], counted from one.
fn found(sentence: &Sentence<'_>) -> Vec<(usize, Hit)> {
    (1..).zip(FINDERS).filter_map(|(rank, find)| find(sentence).map(|hit| (rank, hit))).collect()
}

/// What a sentence is flagged for: another child's name or a dose before all else, or what its words lean to.
fn flagged(sentence: &Sentence<'_>) -> Option<(usize, Hit)> {
    let named = children::find(sentence).map(|hit| (0, hit));
    let dosed = || oversharing::dose(sentence).map(|hit| (1, hit));
    named.or_else(dosed).or_else(|| lean::settle(sentence, &found(sentence)))
}

/// Looks at a draft: the first [`MOST_FLAGS`] of all that [`look`] sees (story 9).
#[must_use]
pub fn check(draft: &Draft<'_>) -> Vec<Flag> {
    let mut flags = look(draft);
    flags.truncate(MOST_FLAGS);
    flags
}

/// Everything worth a second look in a draft, one flag per sentence at most, the gravest first.
///
/// Reads the first [`READ_BYTES`] of each part. A principle is named again only when none is left to name.
#[must_use]
pub fn look(draft: &Draft<'_>) -> Vec<Flag> {
    let subject = Words::new(beginning(draft.subject));
    let body = Words::new(beginning(draft.body));
    let mut found = in_sentences(draft, Part::Subject, &subject);
    found.extend(in_sentences(draft, Part::Body, &body));
    found.sort_by_key(|(rank, flag)| (*rank, flag.part, flag.mark));
    let mut flags: Vec<Flag> = found.into_iter().map(|(_, flag)| flag).collect();
    flags.extend(message::flags(draft, &body));
    most_helpful(flags)
}

/// The flags of a part's sentences with their place among [`FINDERS`].
fn in_sentences(draft: &Draft<'_>, part: Part, words: &Words<'_>) -> Vec<(usize, Flag)> {
    let flag = |sentence: Sentence<'_>| {
        let (rank, hit) = flagged(&sentence)?;
        let mark = words.span(hit.from, hit.to);
        let suggestion = hit.advice.can_be_left_out().then(|| sentence.without(mark)).flatten();
        (mark.start < mark.end)
            .then_some((rank, Flag { part, mark, advice: hit.advice, suggestion, sentence: sentence.whole() }))
    };
    sentence::cut(words, draft).filter_map(flag).collect()
}

/// What hurts a person or shows what is private first, tips on form last; within each, every principle once before any
/// comes again.
fn most_helpful(flags: Vec<Flag>) -> Vec<Flag> {
    let mut ordered: Vec<((Gravity, bool), Flag)> = Vec::new();
    for flag in flags {
        let principle = flag.principle();
        let again = ordered.iter().any(|(_, other)| other.principle() == principle);
        ordered.push(((principle.gravity(), again), flag));
    }
    ordered.sort_by_key(|(place, _)| *place);
    ordered.into_iter().map(|(_, flag)| flag).collect()
}

/// The first [`READ_BYTES`] of a text, cut between characters.
pub(crate) fn beginning(text: &str) -> &str {
    let end = (0..=READ_BYTES.min(text.len())).rev().find(|&i| text.is_char_boundary(i));
    end.and_then(|end| text.get(..end)).unwrap_or_default()
}
