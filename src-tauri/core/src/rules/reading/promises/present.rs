//! Commitments in the plain present: "ms lee sends the form by friday", "i send notes by 10/16", "and text me fri".
//!
//! Owns those forms; only a deadline, "from now on" or a promise just before makes one. Refuses habits, and what is asked or supposed.

use super::forms::drafted;
use super::subject::{self, Kind};
use super::{Draft, Promise, Source, clause, refusals};
use crate::rules::reading::Owner;
use crate::rules::reading::dates::{DateMention, Tense};
use crate::rules::reading::lexicon;

/// The commitment whose verb stands at `at`.
pub(super) fn draft(source: Source<'_>, at: usize, last: Option<&Promise>) -> Option<Draft> {
    going_on(source, at, last).or_else(|| by_deadline(source, at, last))
}

/// "She will check on him this week and text me fri": of whoever owes what stands before.
fn going_on(source: Source<'_>, at: usize, last: Option<&Promise>) -> Option<Draft> {
    let words = source.words;
    let last = last.filter(|last| last.to + 1 == at && last.date.is_some() && words.before(at, 1) == "and")?;
    let does = lexicon::is_verb(words.at(at)) && words.is_word(at + 1) && !clause::begins(source, at);
    let verb = does.then(|| drafted(at, at, last.chip.owner.clone(), None))?;
    Some(Draft { firmness: last.chip.firmness, ..verb })
}

/// "Ms. Lee sends the form by friday", "sends it home daily from now on".
fn by_deadline(source: Source<'_>, at: usize, last: Option<&Promise>) -> Option<Draft> {
    let words = source.words;
    let subject = subject::before(source, at);
    let by_me = subject.kind == Kind::Owner(Owner::Me);
    let base = if by_me { lexicon::base(words.at(at)) } else { lexicon::base_of_s(words.at(at)) }?;
    let owner = match subject.kind {
        Kind::Owner(owner) => owner,
        Kind::Left => last.filter(|last| last.to + 1 == at && words.before(at, 1) == ",")?.chip.owner.clone(),
        _ => return None,
    };
    let end = (at..words.sentence_end(at)).find(|&i| matches!(words.at(i), "," | "because" | "so" | "but"));
    let end = end.unwrap_or(words.sentence_end(at));
    let by = |from: usize, to: usize| !words.has(from, to, |w| matches!(w, "until" | "before"));
    let ahead = |d: &DateMention| d.deadline && d.tense == Tense::Ahead && d.from > at && d.from <= end;
    let due = source.dates.iter().any(|d| ahead(d) && by(d.from, d.to));
    let lasts = (at..end).any(|i| words.any_phrase(i, "from now on|going forward").is_some());
    let tells = clause::reports(words.at(at)) || matches!(words.at(at + 1), "that" | "to");
    let supposed = subject.from < at && refusals::is_supposed(source, subject.from, at);
    ((due || lasts) && !tells && !supposed && words.is_word(at + 1))
        .then(|| drafted(subject.from, at, owner, Some(base)))
}
