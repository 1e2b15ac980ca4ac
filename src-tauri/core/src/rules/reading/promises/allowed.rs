//! What the school lets the child do from now on: "they said Leo can sit by the door from now on".
//!
//! Owns that form. Refuses what the child is able to do, and what is for one day.

use super::forms::drafted;
use super::subject::{self, Kind};
use super::{Draft, Source, clause, refusals};
use crate::rules::reading::Owner;
use crate::rules::reading::lexicon;
use crate::rules::reading::people::Whom;
use std::borrow::Cow;

/// What makes leave of the day a lasting one.
const LASTING: &str = "
from now on|going forward|moving forward|from here on|from here on out|whenever he|whenever she|any time he
any time she|anytime he|anytime she|when he needs|when she needs|if he needs|if she needs
for the rest of the year|the rest of the year|the rest of the school year
";

/// The leave whose "can" stands at `at`.
pub(super) fn draft(source: Source<'_>, at: usize) -> Option<Draft> {
    let words = source.words;
    if !lexicon::one_of("can may could will", words.at(at)) {
        return None;
    }
    let (from, child) = child_before(source, at)?;
    let end = words.sentence_end(at);
    let lasting = (at + 1..end).any(|i| words.any_phrase(i, LASTING).is_some());
    let verb = words.at(at + 1);
    let does = lexicon::is_verb(verb) || matches!(verb, "have" | "wear" | "keep" | "eat" | "skip");
    if !lasting && !source.is_decision() || !does || refusals::is_supposed(source, from, at) {
        return None;
    }
    let (said_from, owner) = speaker(source, from)?;
    let mut draft = drafted(said_from, at, owner, None);
    draft.base = Some(Cow::Owned(format!("let {child}")));
    draft.verb_at = at + 1;
    Some(draft)
}

/// The child before "can": where the words for it begin, and how they go on after "let".
pub(super) fn child_before(source: Source<'_>, at: usize) -> Option<(usize, String)> {
    let last = at.checked_sub(1)?;
    let named = |index: usize| source.people.holding(index).filter(|m| matches!(m.whom, Whom::Child(_)));
    if let Some(mention) = named(last).filter(|m| !m.possessive) {
        return Some((mention.from, source.words.raw(mention.from, mention.to).to_owned()));
    }
    let whom = match source.words.at(last) {
        "he" => "him",
        "she" => "her",
        _ => return None,
    };
    (subject::before(source, at).kind == Kind::Nobody).then(|| (last, whom.to_owned()))
}

/// Who said so right before `from`: where that begins, and whose leave it is.
fn speaker(source: Source<'_>, from: usize) -> Option<(usize, Owner)> {
    let words = source.words;
    if source.is_decision() {
        return Some((from, Owner::Unnamed));
    }
    if !source.is_parents() && words.ends_sentence(from.wrapping_sub(1)) {
        return Some((from, source.writer.clone()));
    }
    let mut end = from.checked_sub(1)?;
    while end > 0 && matches!(words.at(end), "that" | "me" | "us") {
        end -= 1;
    }
    let said = lexicon::one_of("said says told agreed promised confirmed decided", words.at(end));
    let subject = subject::before(source, end);
    match subject.kind {
        Kind::Owner(owner) if said && owner != Owner::Me && clause::reports(words.at(end)) => {
            Some((subject.from, owner))
        }
        _ => None,
    }
}
