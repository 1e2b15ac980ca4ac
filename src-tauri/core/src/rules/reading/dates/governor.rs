//! Whether a date looks ahead or back: the nearest verb decides.
//!
//! Owns "on the 2nd she told me" against "moved to the 2nd". Refuses to change the date.

use super::Source;
use super::atoms::{Atom, Core, Pick};
use crate::rules::reading::lexicon;
use crate::rules::reading::token::Words;

/// Where a date lies, seen from the telling.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(in crate::rules::reading) enum Tense {
    /// Something is going to be then.
    Ahead,
    /// Beside a verb of the present, or none: a fragment.
    Present,
    /// It was then.
    Past,
    /// The conversation's own day; a due date, never a date of its own.
    Today,
    /// Ahead, without a date.
    Open,
}

/// The tense of one atom.
pub(super) fn tense(source: Source<'_>, atom: &Atom) -> Tense {
    match atom.core {
        Core::Past => return Tense::Past,
        Core::Open => return Tense::Open,
        Core::Today => return Tense::Today,
        Core::Before(..) | Core::Either(_) | Core::Day(_, Pick::Next | Pick::This) => return Tense::Ahead,
        _ => {}
    }
    let words = source.words;
    let sure = |w: &str| lexicon::one_of("tomorrow in within from couple after next following", w);
    if words.has(atom.from, atom.to, sure) {
        return Tense::Ahead;
    }
    if is_heading(source, atom) {
        return Tense::Past;
    }
    let lead = words.before(atom.from, 1);
    if lexicon::one_of("by until due before starting beginning to for from", lead) {
        return Tense::Ahead;
    }
    left(words, atom.from).or_else(|| right(words, atom.to)).unwrap_or(Tense::Present)
}

/// A note that begins with a day of the last two weeks begins with its own date.
fn is_heading(source: Source<'_>, atom: &Atom) -> bool {
    let Core::Date(date) = atom.core else { return false };
    let written = source.words.at(atom.from + 1) == "/" || lexicon::month(source.words.at(atom.from)).is_some();
    atom.from == 0 && written && (date == source.today || (date - source.today).num_days() > 340)
}

/// The nearest verb before the date in its clause.
fn left(words: &Words<'_>, from: usize) -> Option<Tense> {
    let start = words.sentence_start(from);
    for at in (start.max(from.saturating_sub(14))..from).rev() {
        match words.at(at) {
            "," | "but" | "so" | "then" | "because" => return None,
            "and" if at + 1 >= from.saturating_sub(1) => return None,
            _ => {}
        }
        if let Some(tense) = verb_tense(words, at, from) {
            return Some(tense);
        }
    }
    None
}

/// The nearest verb after the date in its clause.
fn right(words: &Words<'_>, to: usize) -> Option<Tense> {
    let end = words.sentence_end(to).min(to + 6);
    for at in to..end {
        if matches!(words.at(at), "," | "but" | "and" | "so") {
            return None;
        }
        if let Some(tense) = verb_tense(words, at, to) {
            return Some(tense);
        }
    }
    None
}

const ARRANGED: &str = "
moved rescheduled pushed scheduled changed switched set planned booked picked confirmed suggested offered
proposed invited postponed signed agreed wanted needed
";
const SAID: &str = "said told asked mentioned reminded announced thought says";

/// What the word at `at` says about a date at `date`, when it is a verb.
fn verb_tense(words: &Words<'_>, at: usize, date: usize) -> Option<Tense> {
    let word = words.at(at);
    let before = words.before(at, 1);
    let was = matches!(before, "was" | "were");
    if lexicon::one_of("will to can could would may might should going want wants need needs due", word) {
        future_of(words, at, date)
    } else if lexicon::one_of(ARRANGED, word) && !was {
        Some(Tense::Ahead)
    } else if lexicon::one_of(SAID, word) && at < date {
        Some(if words.before(date, 1) == "on" { Tense::Past } else { Tense::Ahead })
    } else if lexicon::is_past(word) && !is_attribute(before) || word.ends_with("ing") && was {
        Some(Tense::Past)
    } else if lexicon::is_verb(word) && lexicon::one_of("to will can i we they not", before) {
        Some(Tense::Ahead)
    } else {
        let present = lexicon::one_of("is are am has have starts works", word) || lexicon::base_of_ing(word).is_some();
        present.then_some(Tense::Present)
    }
}

/// A modal looks ahead unless something that happened follows it; "to" only before a verb or the date itself.
fn future_of(words: &Words<'_>, at: usize, date: usize) -> Option<Tense> {
    let next = words.at(at + 1);
    let leads = words.at(at) != "to" || at + 1 == date || lexicon::is_verb(next) || lexicon::is_state(next);
    (leads && next != "have").then_some(Tense::Ahead)
}

/// Words before a past form that make it an attribute or a passive: "extended time", "will be done".
fn is_attribute(before: &str) -> bool {
    const BEFORE: &str = "
is are be am a an the his her my our their about of with for in to have get more some these this two
three new it all getting being
";
    lexicon::one_of(BEFORE, before)
}
