//! Dates by counting: "in 3 days", "within two weeks", "a week from friday", "a couple weeks".
//!
//! Owns units and their precision. Refuses durations ("for two weeks") and what lies back.

use super::Source;
use super::atoms::{Core, Found};
use super::resolve;
use crate::rules::reading::lexicon;
use crate::rules::reading::token::Words;
use crate::rules::time::plus_days;

/// A count and its unit: days one unit has, and whether the count was said exactly.
pub(super) struct Count {
    /// One past the unit.
    pub(super) to: usize,
    /// How many; two when a range was said.
    pub(super) many: Vec<u32>,
    /// Days of one unit; 0 for hours.
    pub(super) days: u32,
    /// "couple" is not exact.
    pub(super) exact: bool,
}

/// "3 days", "a week", "two or three weeks", "a couple of weeks".
pub(super) fn count(words: &Words<'_>, at: usize) -> Option<Count> {
    let (mut next, mut many, exact) = amount(words, at)?;
    if matches!(words.at(next), "or" | "to" | "-")
        && let Some(more) = lexicon::number(words.at(next + 1))
    {
        many.push(more);
        next += 2;
    }
    if matches!(words.at(next), "full" | "more" | "calendar") {
        next += 1;
    }
    let days = unit(words.at(next))?;
    if words.at(next + 1) == "or" && matches!(words.at(next + 2), "two" | "so") {
        many.extend(lexicon::number(words.at(next + 2)));
        next += 2;
    }
    Some(Count { to: next + 1, many, days, exact })
}

fn amount(words: &Words<'_>, at: usize) -> Option<(usize, Vec<u32>, bool)> {
    let couple = words.any_phrase(at, "a couple of|a couple|couple of|couple|the next couple of|the next couple");
    if let Some(to) = couple {
        return Some((to, vec![2], false));
    }
    if matches!(words.at(at), "a" | "an" | "the") && unit(words.at(at + 1)).is_some() {
        return Some((at + 1, vec![1], true));
    }
    let at = words.phrase(at, "the next").or_else(|| words.phrase(at, "about")).unwrap_or(at);
    lexicon::number(words.at(at)).map(|n| (at + 1, vec![n], true))
}

fn unit(word: &str) -> Option<u32> {
    match word {
        "hour" | "hours" | "minutes" | "minute" => Some(0),
        "day" | "days" => Some(1),
        "week" | "weeks" => Some(7),
        "month" | "months" => Some(30),
        _ => None,
    }
}

/// Any counted date that starts at `at`.
pub(super) fn counted(source: Source<'_>, at: usize) -> Found {
    let words = source.words;
    if matches!(words.at(at), "in" | "within" | "inside") {
        let count = count(words, at + 1)?;
        let to = words.any_phrase(count.to, "from now|from today|time").unwrap_or(count.to);
        return (!words.before(at, 1).is_empty() || at == 0).then(|| (to, ahead(source, &count)));
    }
    let count = count(words, at)?;
    from_anchor(source, &count).or_else(|| bare_couple(source, at, &count))
}

/// "two weeks from today", "a week from friday".
fn from_anchor(source: Source<'_>, count: &Count) -> Found {
    let words = source.words;
    if let Some(to) = words.any_phrase(count.to, "from now|from today") {
        let exact = words.before(to, 1) == "today";
        let days = i64::from(count.days) * i64::from(*count.many.first()?);
        return Some((to, if exact { Core::Date(plus_days(source.today, days)) } else { ahead(source, count) }));
    }
    let anchor = words.phrase(count.to, "from")?;
    let day = match words.at(anchor) {
        "tomorrow" => plus_days(source.today, 1),
        word => resolve::coming(source.today, lexicon::weekday(word)?),
    };
    let days = i64::from(count.days) * i64::from(*count.many.first()?);
    Some((anchor + 1, Core::Date(plus_days(day, days))))
}

/// "a couple weeks", said without "in"; not "for a couple weeks" nor "the past couple weeks".
fn bare_couple(source: Source<'_>, at: usize, count: &Count) -> Found {
    let words = source.words;
    let lasts = lexicon::one_of("for last past every these previous the been", words.before(at, 1));
    let back = lexicon::one_of("ago back before after off late early", words.at(count.to));
    (!count.exact && count.days > 0 && !lasts && !back).then(|| (count.to, ahead(source, count)))
}

fn ahead(source: Source<'_>, count: &Count) -> Core {
    let day = |many: &u32| match count.days {
        0 if *many >= 24 => plus_days(source.today, i64::from(many / 24)),
        days => plus_days(source.today, i64::from(days) * i64::from(*many)),
    };
    let days: Vec<_> = count.many.iter().map(day).collect();
    match days.as_slice() {
        [only] if count.days == 0 && *only == source.today => Core::Today,
        [only] if count.exact && count.days <= 1 => Core::Date(*only),
        [only] => Core::About(*only),
        _ => Core::Either(days),
    }
}
