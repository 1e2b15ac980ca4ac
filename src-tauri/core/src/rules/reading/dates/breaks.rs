//! "After break", "before winter break", "the monday after thanksgiving".
//!
//! Owns which break is meant. Refuses holidays the calendar does not hold: they give no date.

use super::Source;
use super::atoms::{Core, Found};
use crate::rules::reading::token::{Words, fold};
use crate::rules::reading::{KnownBreak, lexicon};
use crate::rules::time::plus_days;
use chrono::{Datelike, NaiveDate, Weekday};

const NAMES: &str = "break vacation recess holiday holidays";
const KINDS: &str = "thanksgiving winter christmas xmas holiday spring fall summer february mid-winter easter";

/// A break with "after", "before" or "over" in front of it.
pub(super) fn around_break(source: Source<'_>, at: usize) -> Found {
    let words = source.words;
    let day = lexicon::weekday(words.at(at));
    let at = if day.is_some() { at + 1 } else { words.any_phrase(at, "right|sometime").unwrap_or(at) };
    let back = words.any_phrase(
        at,
        "
after|following|when we get back from|when we are back from|once we are back from|when they get back from
when school is back from|first thing after
",
    );
    if let Some(from) = back {
        let (to, found) = break_at(source, from)?;
        return Some((to, found.map_or(Core::Open, |b| after(source, b, day))));
    }
    let from = words.any_phrase(at, "before|over|during")?;
    let (to, found) = break_at(source, from)?;
    let ahead = found.filter(|_| words.at(at) == "before").map(last_before);
    Some((to, ahead.map_or(Core::Open, Core::About)))
}

/// One past the break's words, and the break when the calendar holds it.
fn break_at<'a>(source: Source<'a>, at: usize) -> Option<(usize, Option<&'a KnownBreak>)> {
    let words = source.words;
    let at = words.any_phrase(at, "the|this").unwrap_or(at);
    let kind = words.at(at);
    let ahead = || source.roster.breaks.iter().filter(|b| b.last >= source.today);
    if lexicon::one_of(KINDS, kind) {
        let named = lexicon::one_of(NAMES, words.at(at + 1));
        let found = ahead().filter(|b| is_kind(b, kind)).min_by_key(|b| b.first);
        let holiday = matches!(kind, "thanksgiving" | "christmas" | "xmas" | "easter" | "summer") || named;
        return (holiday || found.is_some() && named).then_some((at + 1 + usize::from(named), found));
    }
    is_break_alone(words, at).then(|| (at + 1, ahead().min_by_key(|b| b.first)))
}

/// "break" as days off, not "a movement break" nor "break time".
fn is_break_alone(words: &Words<'_>, at: usize) -> bool {
    matches!(words.at(at), "break" | "vacation" | "holidays") && !matches!(words.at(at + 1), "time" | "room" | "card")
}

fn is_kind(known: &KnownBreak, kind: &str) -> bool {
    let name = fold(&known.name);
    let same: &[&str] = match kind {
        "christmas" | "xmas" | "holiday" | "winter" => &["winter", "christmas", "holiday"],
        _ => &[],
    };
    name.contains(kind) || same.iter().any(|other| name.contains(other))
}

/// The first school day after a break, or the weekday that was said after it.
fn after(source: Source<'_>, known: &KnownBreak, day: Option<Weekday>) -> Core {
    let in_break = |date: NaiveDate| source.roster.breaks.iter().any(|b| b.first <= date && date <= b.last);
    let fits = |date: &NaiveDate| match day {
        Some(day) => date.weekday() == day,
        None => date.weekday().num_days_from_monday() < 5 && !in_break(*date),
    };
    let found = (1..=30).map(|n| plus_days(known.last, n)).find(fits);
    found.map_or(Core::Open, |date| if day.is_some() { Core::Date(date) } else { Core::About(date) })
}

fn last_before(known: &KnownBreak) -> NaiveDate {
    let is_school = |date: &NaiveDate| date.weekday().num_days_from_monday() < 5;
    (1..=4).map(|n| plus_days(known.first, -n)).find(is_school).unwrap_or(known.first)
}
