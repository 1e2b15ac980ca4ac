//! Joins neighbouring date expressions: "thursday or friday", "friday the 20th", "end of day tomorrow".
//!
//! Owns what two dates beside each other mean together, and which small words around a date belong to it.

use super::Source;
use super::atoms::{Atom, Core, Pick};
use super::resolve;
use crate::rules::reading::token::Words;
use crate::rules::reading::{Due, lexicon};
use chrono::{Datelike, NaiveDate};

/// Atoms with their neighbours, joined where they are one expression.
pub(super) fn joined(source: Source<'_>, atoms: Vec<Atom>) -> Vec<Atom> {
    let mut out: Vec<Atom> = Vec::with_capacity(atoms.len());
    for atom in atoms {
        match out.last_mut() {
            Some(last) => match together(source, last, &atom) {
                Some(core) => {
                    last.core = core;
                    last.to = atom.to;
                }
                None => out.push(atom),
            },
            None => out.push(atom),
        }
    }
    out
}

fn together(source: Source<'_>, left: &Atom, right: &Atom) -> Option<Core> {
    let gap: Vec<&str> = (left.to..right.from).map(|i| source.words.at(i)).collect();
    if gap.len() > 3 {
        return None;
    }
    let same_day = match (&left.core, &right.core) {
        (Core::Open, Core::Week(_) | Core::Day(..) | Core::Date(_) | Core::About(_)) if gap.is_empty() => {
            Some(right.core.clone())
        }
        (Core::Today, Core::Day(..) | Core::Date(_)) if matches!(gap.as_slice(), [] | ["on"] | ["of"]) => {
            Some(right.core.clone())
        }
        (Core::Day(day, _), Core::Date(date)) | (Core::Date(date), Core::Day(day, _)) if is_apposed(&gap) => {
            let said = resolve::coming(source.today, *day);
            Some(if date.weekday() == *day { Core::Date(*date) } else { Core::Either(vec![said, *date]) })
        }
        _ => None,
    };
    same_day.or_else(|| is_choice(source.words, left, &gap).then(|| either(source, left, right))?)
}

fn is_apposed(gap: &[&str]) -> bool {
    matches!(gap, [] | [","] | ["("] | ["the"] | [",", "the"] | ["-"])
}

/// "a or b", "a/b", "a, maybe b", "between a and b".
fn is_choice(words: &Words<'_>, left: &Atom, gap: &[&str]) -> bool {
    let choice = |w: &&str| lexicon::one_of("or / maybe possibly - to", w);
    let filler = |w: &&str| choice(w) || lexicon::one_of(", by on the even else and probably", w);
    let between = matches!(words.before(left.from, 1), "between") && gap == ["and"];
    between || gap.iter().any(choice) && gap.iter().all(filler)
}

fn either(source: Source<'_>, left: &Atom, right: &Atom) -> Option<Core> {
    let mut days = days(source, &left.core)?;
    match (&left.core, &right.core, days.first()) {
        (Core::Day(first, _), Core::Day(second, Pick::Bare), Some(from))
            if second.num_days_from_monday() > first.num_days_from_monday() =>
        {
            days.push(resolve::coming(*from, *second));
        }
        _ => days.extend(self::days(source, &right.core)?),
    }
    Some(Core::Either(days))
}

fn days(source: Source<'_>, core: &Core) -> Option<Vec<NaiveDate>> {
    match resolve::due(source.today, core) {
        Due::On(day) => Some(vec![day.on]),
        Due::Ask(days) => Some(days),
        _ => None,
    }
}

/// The first token of a date with its prepositions.
pub(super) fn lead(words: &Words<'_>, from: usize) -> usize {
    const LEADS: &str = "
by on before until around sometime due in at the starting beginning for early late later like than no
between this coming end of first thing within from again
";
    let mut from = from;
    let particle = |before: &str, word: &str| before == "no" && word != "later" || before == "by" && word == "on";
    while lexicon::one_of(LEADS, words.before(from, 1)) && !particle(words.before(from, 1), words.at(from)) {
        from -= 1;
    }
    from
}

/// One past a date with its time of day and "at the latest".
pub(super) fn tail(words: &Words<'_>, to: usize) -> usize {
    const TAILS: &str = "
at the latest|at latest|or so|or sooner|or earlier|ish|morning|afternoon|evening|night|at noon
first thing|before school|after school|during school|at lunch|before lunch|after lunch|somewhere around
end of day|eod|by end of day|sometime|on|in the morning|in the afternoon|at the very latest
";
    let mut to = to;
    while let Some(next) = words.any_phrase(to, TAILS).or_else(|| clock(words, to)) {
        to = next;
    }
    to
}

/// "at 3", "at 8:15 am", "3pm".
fn clock(words: &Words<'_>, at: usize) -> Option<usize> {
    let hour_at = words.any_phrase(at, "at|around|by|at around|@").unwrap_or(at);
    let word = words.at(hour_at);
    let with_half = |w: &str| w.ends_with("am") || w.ends_with("pm");
    let digits = word.starts_with(|c: char| c.is_ascii_digit());
    let hour = lexicon::number(word).is_some_and(|n| n <= 12 || (n > 100 && n < 1300));
    if !(digits && with_half(word) || hour && hour_at > at || hour && words.at(at + 1) == ":") {
        return None;
    }
    let minutes = if words.at(hour_at + 1) == ":" { hour_at + 3 } else { hour_at + 1 };
    Some(words.any_phrase(minutes, "am|pm|oclock").unwrap_or(minutes))
}
