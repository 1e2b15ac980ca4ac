//! Finds the date expressions of a text and resolves them against the day it was noted on.
//!
//! Owns spans and values of dates. Refuses to guess: what has two readings is asked, what has none is open.

mod atoms;
mod breaks;
mod counted;
mod governor;
mod join;
mod meetings;
mod named;
mod numbered;
pub(super) mod resolve;
mod vague;

use super::token::Words;
use super::{DateChip, Due, Roster};
use chrono::NaiveDate;
pub(super) use governor::Tense;

/// What a date expression needs to be read.
#[derive(Clone, Copy)]
pub(super) struct Source<'a> {
    /// The text.
    pub(super) words: &'a Words<'a>,
    /// The day it was noted on.
    pub(super) today: NaiveDate,
    /// Breaks and meetings.
    pub(super) roster: &'a Roster,
}

/// A date expression in the text.
#[derive(Clone, Debug)]
pub(super) struct DateMention {
    /// First token, its preposition included.
    pub(super) from: usize,
    /// One past the last token.
    pub(super) to: usize,
    /// What it means as a due date; `Open` for vague, recurring and past ones.
    pub(super) due: Due,
    /// Whether it looks ahead.
    pub(super) tense: Tense,
    /// Said as a deadline: "by", "until", "due".
    pub(super) deadline: bool,
    /// A whole week or month: worth a chip only when something is to happen in it.
    wide: bool,
}

impl DateMention {
    /// The chip of a date that hangs on no promise: ahead or ambiguous, never the conversation's own day.
    pub(super) fn chip(&self, words: &Words<'_>, today: NaiveDate) -> Option<DateChip> {
        let ahead = match self.tense {
            Tense::Ahead => true,
            Tense::Present => !self.wide,
            Tense::Past | Tense::Today | Tense::Open => false,
        };
        let today = matches!(self.due, Due::On(day) if day.on == today);
        let only_before = matches!(self.due, Due::BeforeMeeting { hours: 0, .. });
        let shown = ahead && !today && !only_before && self.due != Due::Open;
        shown.then(|| DateChip { span: words.span(self.from, self.to), due: self.due.clone() })
    }
}

/// All date expressions of the text, in order.
pub(super) fn find(source: Source<'_>) -> Vec<DateMention> {
    let joined = join::joined(source, atoms::find(source));
    joined.into_iter().map(|atom| mention(source, &atom)).collect()
}

fn mention(source: Source<'_>, atom: &atoms::Atom) -> DateMention {
    let due = resolve::due(source.today, &atom.core);
    let tense = governor::tense(source, atom);
    let due = if tense == Tense::Past { Due::Open } else { due };
    let from = join::lead(source.words, atom.from);
    let to = join::tail(source.words, atom.to);
    let deadline = (from..atom.from).any(|i| matches!(source.words.at(i), "by" | "until" | "due" | "before"));
    let wide = matches!(atom.core, atoms::Core::Week(_) | atoms::Core::About(_));
    DateMention { from, to, due, tense, deadline, wide }
}
