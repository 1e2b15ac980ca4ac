//! Finds who owes what: subject, marker of commitment, verb phrase, date.
//!
//! Owns firmness and the pairing of promises with dates. Refuses what was asked, refused, past, or nobody's doing.

mod allowed;
mod clause;
mod decided;
mod forms;
mod markers;
mod phrase;
mod present;
mod refusals;
mod subject;
mod tries;
mod undone;

use super::dates::{DateMention, Tense};
use super::people::People;
use super::token::Words;
use super::{Due, Firmness, Gender, Kept, Owner, PromiseChip};
use std::borrow::Cow;

/// What promises are read from.
#[derive(Clone, Copy)]
pub(super) struct Source<'a> {
    /// The text.
    pub(super) words: &'a Words<'a>,
    /// The people in it.
    pub(super) people: &'a People,
    /// The dates in it.
    pub(super) dates: &'a [DateMention],
    /// Who says "I".
    pub(super) writer: &'a Owner,
    /// How the text came to be kept.
    pub(super) kept: Kept,
    /// Whether it is the parent's own letter.
    pub(super) own_letter: bool,
}

impl Source<'_> {
    /// Whether "I" is the parent.
    fn is_parents(self) -> bool {
        *self.writer == Owner::Me
    }

    /// Whether the text is what a meeting decided.
    fn is_decision(self) -> bool {
        matches!(self.kept, Kept::Decision | Kept::OwnDecision)
    }

    /// Who "we" are: the writer's side, or those who met with whoever else spoke.
    fn us(self) -> Owner {
        if self.kept == Kept::Decision { Owner::Other(Gender::Any) } else { self.writer.clone() }
    }
}

/// A commitment before its verb phrase is bounded.
#[derive(Clone, Debug)]
struct Draft {
    /// First token of the subject.
    from: usize,
    /// First token of what is owed.
    what_at: usize,
    /// Where the search for the end of the phrase begins.
    verb_at: usize,
    owner: Owner,
    firmness: Firmness,
    /// The base form that stands for the first word of the phrase.
    base: Option<Cow<'static, str>>,
}

/// A promise and the tokens it was read from.
#[derive(Debug)]
pub(super) struct Promise {
    /// What is shown.
    pub(super) chip: PromiseChip,
    /// First token.
    pub(super) from: usize,
    /// One past the last token.
    pub(super) to: usize,
    /// The date it took.
    pub(super) date: Option<usize>,
    /// Others let it go, as the text goes on to say. What the parent forgot is still to be done.
    pub(super) undone: bool,
}

/// All promises of the text, in order.
pub(super) fn find(source: Source<'_>) -> Vec<Promise> {
    let mut promises: Vec<Promise> = Vec::new();
    let mut at = 0;
    while at < source.words.len() {
        let draft = markers::draft(source, at, promises.last())
            .or_else(|| forms::draft(source, at))
            .or_else(|| tries::draft(source, at, promises.last()))
            .or_else(|| present::draft(source, at, promises.last()))
            .or_else(|| decided::draft(source, at))
            .or_else(|| allowed::draft(source, at));
        at = match draft.and_then(|draft| promise(source, draft)) {
            Some(promise) if promise.to > at => {
                let to = promise.to;
                promises.push(promise);
                to
            }
            _ => at + 1,
        };
    }
    promises
}

fn promise(source: Source<'_>, draft: Draft) -> Option<Promise> {
    let phrase = phrase::bounded(source, draft.what_at, draft.verb_at, draft.base.as_deref())?;
    let date = leading(source, draft.from).or_else(|| inside(source, draft.what_at, phrase.window));
    let due = date.and_then(|i| source.dates.get(i)).map_or(Due::Open, |d| d.due.clone());
    let from = date.and_then(|i| source.dates.get(i)).map_or(draft.from, |d| d.from.min(draft.from));
    let chip = PromiseChip {
        span: source.words.span(from, phrase.window),
        owner: draft.owner,
        what: phrase.text,
        firmness: draft.firmness,
        due,
    };
    let verb = chip.what.split(' ').next().unwrap_or_default();
    let undone = chip.owner != Owner::Me && undone::is_undone(source, phrase.window, verb);
    Some(Promise { chip, from: draft.from, to: phrase.window, date, undone })
}

/// The date inside a promise's words: a deadline before any other, the first otherwise.
fn inside(source: Source<'_>, from: usize, to: usize) -> Option<usize> {
    let dated =
        |(_, d): &(usize, &DateMention)| d.from >= from && d.to <= to && d.tense != Tense::Past && d.due != Due::Open;
    let candidates = || source.dates.iter().enumerate().filter(dated);
    candidates().find(|(_, d)| d.deadline).or_else(|| candidates().next()).map(|(i, _)| i)
}

/// "on monday she will": a date that begins the clause.
fn leading(source: Source<'_>, subject: usize) -> Option<usize> {
    let words = source.words;
    let subject = if subject > 0 && clause::is_child(source, subject - 1) { subject - 1 } else { subject };
    let end = if words.before(subject, 1) == "," { subject - 1 } else { subject };
    let begins = |d: &DateMention| {
        let before = words.before(d.from, 1);
        words.ends_sentence(d.from.wrapping_sub(1))
            || clause::is_boundary(before)
            || matches!(before, "says" | "said" | "that")
    };
    let found = source.dates.iter().position(|d| d.to == end && d.due != Due::Open && begins(d))?;
    source.dates.get(found).filter(|d| !matches!(d.tense, Tense::Past)).map(|_| found)
}
