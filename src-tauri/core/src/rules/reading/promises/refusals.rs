//! What sounds like a promise and is none: questions, conditions, hopes, refusals, plain facts.
//!
//! Owns those filters. Refuses to change firmness.

use super::{Source, clause};
use crate::rules::reading::lexicon;
use crate::rules::reading::people::Whom;

const UNSURE: &str = "
if whether unless hope hoping wish wishing wonder wondering when until before asked ask who why what how where
";

/// Whether the clause whose subject begins at `from` only asks, wishes or supposes.
pub(super) fn is_supposed(source: Source<'_>, from: usize, marker: usize) -> bool {
    let words = source.words;
    let before = if words.before(from, 1) == "that" { words.before(from, 2) } else { words.before(from, 1) };
    lexicon::one_of(UNSURE, before) || is_question(source, from, marker)
}

/// Whether a note asks: it ends in "?", or it begins with "can you".
pub(super) fn asks(source: Source<'_>, at: usize) -> bool {
    const ASKING: &str = "can could would will do does did is are should may have has what when where who how why";
    let words = source.words;
    let turned = lexicon::one_of(ASKING, words.at(at)) && clause::is_subject(words.at(at + 1));
    turned || words.at(words.sentence_end(at)) == "?"
}

/// A sentence that ends in "?", or a marker before its subject.
fn is_question(source: Source<'_>, from: usize, marker: usize) -> bool {
    let words = source.words;
    let asks = words.at(words.sentence_end(marker)) == "?";
    let next = marker + 1;
    let somebody = source
        .people
        .holding(next)
        .is_some_and(|m| m.from == next && matches!(m.whom, Whom::Adult(_) | Whom::Child(_)));
    let subject_after = clause::is_subject(words.at(next)) || somebody || words.at(next) == "the";
    asks || from == marker && subject_after
}

/// Whether the promise was made in a marker's past: "was going to", "would have".
pub(super) fn is_over(source: Source<'_>, marker: usize, verb: usize) -> bool {
    let words = source.words;
    let had = words.at(verb) == "have" && (lexicon::is_past(words.at(verb + 1)) || words.at(verb + 1) == "to");
    matches!(words.at(marker), "would" | "should" | "could" | "might") && had
}

const EVENTS: &str = "
concert party trip show play dance game day weather week weekend year school class meeting conference
night fair assembly practice break recess morning afternoon kids kid students children everything nothing
thing things life time summer winter spring fall sale picnic festival parade drill testing test tests
house iep ard rain snow power behavior talk conversation friend family mood head stomach cold fever
answer month
";
const FACTS: &str = "
fine okay ok hot cold late fun hard great good busy long short tough closed out off over canceled
cancelled rough interesting sad mad happy nice upset tired gone away absent sick home retiring leaving
excited proud glad surprised better worse late early there weird loud crowded a an the eight nine ten
";
const BECOMES: &str = "improve get take help look feel sound show matter last grow pass work end";

/// Whether `verb` of a thing is a plain fact: the concert will be friday, it will take time.
pub(super) fn is_fact_of_thing(source: Source<'_>, subject: usize, marker: usize, verb: usize) -> bool {
    let words = source.words;
    let linked = (subject + 1..marker).find(|&i| lexicon::one_of("to of for at in from with on", words.at(i)));
    let event = lexicon::one_of(EVENTS, words.before(linked.unwrap_or(marker), 1));
    let next = words.at(verb + 1);
    let dated = source.dates.iter().any(|d| d.from == verb + 1);
    let fact = words.at(verb) == "be" && (lexicon::one_of(FACTS, next) || dated);
    let becomes = words.at(verb) != "be"
        && (lexicon::is_state(words.at(verb)) && words.at(verb) != "happen"
            || lexicon::one_of(BECOMES, words.at(verb)));
    event || fact || becomes
}

/// Whether `verb` is nothing somebody does: to be out, to need, to have a cold.
pub(super) fn is_state_of_person(source: Source<'_>, verb: usize) -> bool {
    let words = source.words;
    let word = words.at(verb);
    let next = words.at(verb + 1);
    match word {
        "be" => {
            !lexicon::one_of("at there here with in on", next)
                && !lexicon::is_participle(next)
                && lexicon::base_of_ing(next).is_none()
        }
        "have" => !has_ready(source, verb),
        "leave" => lexicon::one_of("at on for early now soon", next),
        "love" => false,
        "know" => true,
        "see" => words.ends_sentence(verb + 1) || matches!(next, "," | "you"),
        _ => lexicon::is_state(word),
    }
}

/// "have the report ready", "have it to me by friday", "have a cone put out": something is made to be.
fn has_ready(source: Source<'_>, verb: usize) -> bool {
    let words = source.words;
    let end = words.sentence_end(verb).min(verb + 12);
    let made = words.has(verb + 2, end, |w| lexicon::one_of("ready done finished back me us him out in at up", w));
    let dated = source.dates.iter().any(|d| d.from > verb + 1 && d.from <= end);
    match words.at(verb + 1) {
        "to" | "no" | "pe" | "art" | "gym" => false,
        "a" | "an" => made,
        _ => made || dated,
    }
}
