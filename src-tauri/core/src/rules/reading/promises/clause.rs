//! Where clauses begin and end.
//!
//! Owns boundary words and the look-ahead for a new subject. Refuses owners.

use super::Source;
use crate::rules::reading::lexicon;
use crate::rules::reading::people::Whom;
use crate::rules::reading::token::Words;

const BOUNDARIES: &[&str] = &[
    "", ",", ":", "-", "and", "but", "so", "then", "also", "plus", "because", "or", "though", "although", "anyway",
    "oh", "fyi", "btw", "ok", "okay", "well", "yes", "one", "two", "three", "first", "second", "agreed", "quote", "if",
    "when", "while",
];
const REPORTS: &str = "
said says say told tells promised promises mentioned swore agreed confirmed thinks thought explained
assured announced replied answered texted emailed wrote writes messaged responded added
";
/// Modals and the like: whoever stands before one is a subject.
const MODALS: &str = "will would might may could should can is are was were has had did does";

/// Whether `word` separates clauses.
pub(super) fn is_boundary(word: &str) -> bool {
    BOUNDARIES.contains(&word)
}

/// Whether `word` reports what somebody said.
pub(super) fn reports(word: &str) -> bool {
    lexicon::one_of(REPORTS, word)
}

/// Whether something was reported before `at` in its sentence, or in the one before when it ends in ":".
pub(super) fn is_reported(words: &Words<'_>, at: usize) -> bool {
    words.has(words.sentence_start(at), at, reports)
}

/// Whether `word` is a pronoun that begins a clause.
pub(super) fn is_subject(word: &str) -> bool {
    lexicon::one_of("i she he they we it there that this you", word)
}

/// Whether a new clause begins at `at`: a subject with its verb, or a verb of telling without one.
pub(super) fn begins(source: Source<'_>, at: usize) -> bool {
    let words = source.words;
    let at = (at..at + 3).find(|&i| !lexicon::one_of("then also just that now oh maybe", words.at(i))).unwrap_or(at);
    let word = words.at(at);
    if lexicon::one_of("i she he they we it there", word) {
        return true;
    }
    if let Some(mention) = source.people.holding(at).filter(|m| m.from == at) {
        return acts(words, mention.to);
    }
    let own = words.any_phrase(at, "remind me|need to|have to|have got to|will|my job|going to|remember to|do not");
    own.is_some() || lexicon::is_past(word) && word != "need" || lexicon::one_of(MODALS, word) || noun_acts(source, at)
}

/// "the district will", "his group is": a noun and a modal soon after.
fn noun_acts(source: Source<'_>, at: usize) -> bool {
    let words = source.words;
    let determined = lexicon::one_of("the his her our my their", words.at(at));
    determined && (at + 2..at + 5).any(|i| lexicon::one_of("will would is was should might", words.at(i)))
}

/// Whether a verb of acting or being follows at `at`.
pub(super) fn acts(words: &Words<'_>, at: usize) -> bool {
    let at = (at..at + 3).find(|&i| !lexicon::is_adverb(words.at(i))).unwrap_or(at);
    let word = words.at(at);
    lexicon::one_of(MODALS, word)
        || reports(word)
        || lexicon::is_past(word)
        || lexicon::one_of("wants needs both comes gets also", word)
}

/// The first token of the noun phrase that ends before `end`, and whether something stands there.
pub(super) fn noun_start(source: Source<'_>, end: usize) -> usize {
    let words = source.words;
    let floor = words.sentence_start(end).max(end.saturating_sub(10));
    let date_end = |i: usize| source.dates.iter().any(|d| d.to == i + 1 && d.from >= floor);
    let stops = |i: usize| {
        let word = words.at(i);
        let reported =
            reports(word) || matches!(word, "me" | "us" | "that" | "per" | "him") || is_boundary(word) && word != "or";
        let subject = matches!(word, "i" | "she" | "he" | "they" | "we")
            || lexicon::is_past(word) && !lexicon::is_participle(word);
        let adult = source
            .people
            .holding(i)
            .is_some_and(|m| matches!(m.whom, Whom::Adult(_)) && !m.possessive && m.to == i + 1);
        reported || subject || adult || date_end(i)
    };
    (floor..end).rev().find(|&i| stops(i)).map_or(floor, |i| i + 1)
}

/// Whether the mention at `at` is one of the parent's children.
pub(super) fn is_child(source: Source<'_>, at: usize) -> bool {
    source.people.holding(at).is_some_and(|m| matches!(m.whom, Whom::Child(_)))
}
