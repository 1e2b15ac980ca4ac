//! What a meeting decided, said without a promise: "OT starts Monday", "Leo gets 30 min a week", "we move his seat".
//!
//! Owns those forms; they are asked for only where the parent says that it is a decision. Refuses other notes.

use super::forms::drafted;
use super::subject::{self, Kind};
use super::{Draft, Source, allowed, clause, refusals};
use crate::rules::reading::Owner;
use crate::rules::reading::lexicon;
use std::borrow::Cow;

/// The decision that begins at `at`.
pub(super) fn draft(source: Source<'_>, at: usize) -> Option<Draft> {
    if !(source.is_decision() || is_agreed(source, at)) || refusals::is_supposed(source, at, at) {
        return None;
    }
    [to_do, given, started, done].iter().find_map(|form| form(source, at))
}

/// "Ms. Lee and I agreed: she does heavy work, I do bath time".
fn is_agreed(source: Source<'_>, at: usize) -> bool {
    let words = source.words;
    let colon = (words.sentence_start(at)..at).find(|&i| words.at(i) == ":");
    colon.is_some_and(|colon| lexicon::one_of("agreed decided plan deal agreement", words.before(colon, 1)))
}

/// "We decided to try a cushion".
fn to_do(source: Source<'_>, at: usize) -> Option<Draft> {
    let verb = source.words.any_phrase(at, "decided to|chose to|decision is to|decision was to|plan is to")?;
    let subject = subject::before(source, at);
    let owner = match subject.kind {
        Kind::Owner(owner) => owner,
        Kind::We => source.us(),
        Kind::Left | Kind::Thing => Owner::Unnamed,
        Kind::Nobody => return None,
    };
    source.words.is_letters(verb).then(|| drafted(subject.from.min(at), verb, owner, None))
}

/// "Leo gets 30 min of OT a week": given by the school.
fn given(source: Source<'_>, at: usize) -> Option<Draft> {
    const GETS: &str = "
gets|receives|is getting|will get|will receive|will have|is going to get|is going to have|can have|may have|can get
";
    let to = source.words.any_phrase(at, GETS).filter(|&to| source.words.is_word(to))?;
    let (from, child) = allowed::child_before(source, at)?;
    let base = Some(Cow::Owned(format!("give {child}")));
    Some(Draft { base, ..drafted(from, to - 1, Owner::Unnamed, None) })
}

/// "Speech starts Monday", "the new schedule begins on the 12th".
fn started(source: Source<'_>, at: usize) -> Option<Draft> {
    let words = source.words;
    let verb = match words.at(at) {
        "starts" | "start" => "start",
        "begins" | "begin" => "begin",
        _ => return None,
    };
    let subject = subject::before(source, at);
    let first = words.at(subject.from);
    let rest = words.raw(subject.from + 1, at);
    let determined = lexicon::one_of("the a an his her our their", first) && subject.from + 1 < at;
    let thing =
        if determined { Cow::Owned(format!("{first} {rest}")) } else { Cow::Borrowed(words.raw(subject.from, at)) };
    let base = (subject.kind == Kind::Thing).then(|| Cow::Owned(format!("{verb} {thing}")))?;
    let base = Some(base);
    Some(Draft { base, ..drafted(subject.from, at, Owner::Unnamed, None) })
}

/// "Ms. Lee sends a note home on Fridays", "we move him to the front".
fn done(source: Source<'_>, at: usize) -> Option<Draft> {
    let words = source.words;
    let subject = subject::before(source, at);
    let (owner, base) = match subject.kind {
        Kind::Owner(owner @ Owner::Person(_)) => (owner, lexicon::base_of_s(words.at(at))?),
        Kind::Owner(owner @ Owner::Unnamed) => {
            let word = words.at(at);
            (owner, lexicon::base_of_s(word).or_else(|| lexicon::base(word))?)
        }
        Kind::We => (source.us(), lexicon::base(words.at(at))?),
        Kind::Owner(Owner::Me) => (Owner::Me, lexicon::base(words.at(at))?),
        _ => return None,
    };
    let tells = clause::reports(words.at(at)) || words.at(at + 1) == "that";
    (!tells && words.is_word(at + 1)).then(|| drafted(subject.from, at, owner, Some(base)))
}
