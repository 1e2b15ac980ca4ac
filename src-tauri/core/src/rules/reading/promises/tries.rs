//! What is only a try, said without "will": "maybe ms lee tries a cushion", "and maybe try a seat near the door".
//!
//! Owns those forms. Refuses what somebody thinks or always does: "maybe she talks too fast".

use super::forms::{drafted, is_dated};
use super::subject::{self, Kind};
use super::{Draft, Promise, Source};
use crate::rules::reading::Firmness::Soft;
use crate::rules::reading::Owner;
use crate::rules::reading::lexicon;
use crate::rules::reading::people::Whom;
use crate::rules::reading::token::Words;

/// The try that begins at `at`.
pub(super) fn draft(source: Source<'_>, at: usize, last: Option<&Promise>) -> Option<Draft> {
    beside(source, at, last).or_else(|| hedged(source, at))
}

/// Where the verb of a try stands that goes on from a promise: "maybe try a seat", "try a wobble cushion".
pub(super) fn begins(words: &Words<'_>, at: usize) -> Option<usize> {
    let at = if matches!(words.at(at), "then" | "also") { at + 1 } else { at };
    if lexicon::is_hedge(words.at(at)) {
        return lexicon::is_verb(words.at(at + 1)).then_some(at + 1);
    }
    words.any_phrase(at, "try a|try an|try the|try his|try her|try some|try to|try out").map(|_| at)
}

/// "She will email me on Friday and maybe try a seat": of whoever owes what stands before.
fn beside(source: Source<'_>, at: usize, last: Option<&Promise>) -> Option<Draft> {
    let words = source.words;
    let last = last.filter(|last| last.to + 1 == at && matches!(words.before(at, 1), "and" | ","))?;
    let verb = begins(words, at)?;
    Some(Draft { firmness: Soft, ..drafted(at, verb, last.chip.owner.clone(), None) })
}

/// "Ms. Lee maybe tries a cushion", "maybe she tries a cushion", "mr harlan hopefully gets it fixed".
fn hedged(source: Source<'_>, at: usize) -> Option<Draft> {
    let words = source.words;
    if !lexicon::is_hedge(words.at(at)) {
        return None;
    }
    let base_at =
        |verb: usize| lexicon::base_of_s(words.at(verb)).or_else(|| (words.at(verb) == "try").then_some("try"));
    // "Caught ms lee, maybe she tries": who stands before the hedge need not be who does it.
    let subjects = [owner_before(source, at), owner_after(source, at)];
    let found = subjects.into_iter().flatten().find_map(|subject| Some((subject.clone(), base_at(subject.2)?)));
    let ((from, owner, verb), base) = found?;
    let plain = !lexicon::one_of("too so very hard harder", words.at(verb + 1));
    let meant = words.at(at) == "hopefully" || base == "try" || is_dated(source, verb);
    let object = words.is_word(verb + 1) || words.at(at) == "hopefully";
    let asks = words.at(words.sentence_end(at)) == "?";
    (plain && meant && object && !asks).then(|| Draft { firmness: Soft, ..drafted(from, verb, owner, Some(base)) })
}

/// The subject before the hedge: where it begins, who it is, where its verb stands.
fn owner_before(source: Source<'_>, at: usize) -> Option<(usize, Owner, usize)> {
    let subject = subject::before(source, at);
    match subject.kind {
        Kind::Owner(owner) => Some((subject.from, owner, at + 1)),
        _ => None,
    }
}

/// The subject after a hedge that begins the clause.
fn owner_after(source: Source<'_>, at: usize) -> Option<(usize, Owner, usize)> {
    // "Maybe after break they try".
    let who = source.dates.iter().find(|d| d.from == at + 1).map_or(at + 1, |d| d.to);
    if let Some(mention) = source.people.holding(who).filter(|m| m.from == who && !m.possessive) {
        let Whom::Adult(index) = mention.whom else { return None };
        return Some((at, Owner::Person(index), mention.to));
    }
    let verb = who + 1;
    lexicon::one_of("she he they", source.words.at(who)).then_some(())?;
    match subject::before(source, verb).kind {
        Kind::Owner(owner) => Some((at, owner, verb)),
        _ => None,
    }
}
