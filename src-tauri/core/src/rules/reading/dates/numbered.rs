//! Dates by number: "oct 15", "10/15", "the 20th".
//!
//! Owns US month/day order. Refuses grades, periods, times of day and fractions.

use super::Source;
use super::atoms::{Core, Found};
use super::resolve;
use crate::rules::reading::lexicon;
use crate::rules::reading::token::{Kind, Words};
use crate::rules::time::{is_meant, plus_days};
use chrono::{Datelike, NaiveDate};

/// "oct 15", "October 15th, 2026", "15th of october".
pub(super) fn calendar_date(source: Source<'_>, at: usize) -> Found {
    let words = source.words;
    if let Some(month) = lexicon::month(words.at(at)) {
        let day_at = words.phrase(at + 1, "the").unwrap_or(at + 1);
        let (to, day) = day_number(words, day_at)?;
        return dated(source, to, month, day);
    }
    let (after, day) = day_number(words, at)?;
    let month_at = words.phrase(after, "of").unwrap_or(after);
    let month = lexicon::month(words.at(month_at))?;
    let doubtful = matches!(words.at(month_at), "may" | "march" | "mar") && month_at == after;
    (!doubtful).then(|| dated(source, month_at + 1, month, day))?
}

/// A day of the month in digits or words and one past it: 1–31, no hour, no part of a fraction.
fn day_number(words: &Words<'_>, at: usize) -> Option<(usize, u32)> {
    let tens = match words.at(at) {
        "twenty" => Some(20),
        "thirty" => Some(30),
        _ => None,
    };
    let ones = lexicon::ordinal(words.at(at + 1)).filter(|ones| *ones < 10);
    if let (Some(tens), Some(ones)) = (tens, ones) {
        return Some((at + 2, tens + ones)).filter(|(_, day)| *day <= 31);
    }
    let day = lexicon::ordinal(words.at(at)).or_else(|| words.at(at).parse().ok())?;
    let clock = matches!(words.at(at + 1), ":" | "/");
    ((1..=31).contains(&day) && !clock).then_some((at + 1, day))
}

/// A date with an optional year; a date that does not exist is read as none.
fn dated(source: Source<'_>, to: usize, month: u32, day: u32) -> Found {
    let words = source.words;
    let year_at = words.any_phrase(to, ",|/").unwrap_or(to);
    let first_of = |year: &i32| NaiveDate::from_ymd_opt(*year, 1, 1).is_some_and(is_meant);
    match words.at(year_at).parse::<i32>().ok().filter(first_of) {
        Some(year) => {
            let date = NaiveDate::from_ymd_opt(year, month, day)?;
            Some((year_at + 1, if date < source.today { Core::Past } else { Core::Date(date) }))
        }
        None => Some(one_or_two(source, to, month, day)),
    }
}

/// A day of a month, or two to choose from: "oct 15 or 16".
fn one_or_two(source: Source<'_>, to: usize, month: u32, day: u32) -> (usize, Core) {
    let date = |day: u32| resolve::next_date(source.today, month, day);
    let more = source.words.phrase(to, "or").and_then(|at| day_number(source.words, at));
    match (date(day), more.and_then(|(to, other)| Some((to, date(other)?)))) {
        (Some(first), Some((to, other))) => (to, Core::Either(vec![first, other])),
        (Some(only), None) => (to, Core::Date(only)),
        _ => (to, Core::Past),
    }
}

/// "10/15", "10/15/26", "2026-10-15"; not "9/10 times" nor "1/2 hour".
pub(super) fn slashed(source: Source<'_>, at: usize) -> Found {
    let words = source.words;
    let number = |i: usize| words.token(i).filter(|t| t.kind == Kind::Number).and_then(|t| t.word.parse::<u32>().ok());
    let (first, second) = (number(at)?, number(at + 2)?);
    if first >= 2000 && words.at(at + 1) == "-" && words.at(at + 3) == "-" {
        let date = NaiveDate::from_ymd_opt(i32::try_from(first).ok()?, second, number(at + 4)?)?;
        return is_meant(date).then_some((at + 5, Core::Date(date)));
    }
    let share = lexicon::one_of("of times time hour cup correct day trials days on", words.at(at + 3));
    if words.at(at + 1) != "/" || share || !(1..=12).contains(&first) || words.before(at, 1) == "/" {
        return None;
    }
    if words.at(at + 3) == "/" {
        let year = number(at + 4).map(|y| if y < 100 { 2000 + y } else { y })?;
        let date = NaiveDate::from_ymd_opt(i32::try_from(year).ok()?, first, second);
        return Some((at + 5, date.filter(|date| is_meant(*date)).map_or(Core::Past, Core::Date)));
    }
    (second <= 31).then(|| one_or_two(source, at + 3, first, second))
}

/// "the 20th", "by the twentieth"; not "5th grade". In words, from the tenth on no noun needs to be ruled out.
pub(super) fn ordinal_day(source: Source<'_>, at: usize) -> Found {
    let words = source.words;
    let number_at = words.phrase(at, "the").unwrap_or(at);
    let (to, day) = day_number(words, number_at)?;
    lexicon::ordinal(words.before(to, 1))?;
    let digits = words.at(number_at).starts_with(|c: char| c.is_ascii_digit());
    let placed = number_at > at && lexicon::one_of("by on until before for of", words.before(at, 1));
    let late = day >= 10 && placed && words.before(at, 1) != "of";
    let thing = |word: &str| lexicon::one_of(THINGS_COUNTED, word);
    let ends = !words.is_letters(to) || lexicon::one_of("at and or so but to she he i", words.at(to));
    if thing(words.at(to)) || !(digits || placed && ends || late) || words.before(at, 1) == "/" {
        return None;
    }
    if let Some(after) = words.any_phrase(to, "of this month|of the month") {
        return Some((after, Core::Date(resolve::next_day_of_month(source.today, day)?)));
    }
    if let Some(after) = words.phrase(to, "of next month") {
        let end = resolve::month_end(source.today, 0)?;
        return Some((after, Core::Date(plus_days(end, 1).with_day(day)?)));
    }
    Some((to, Core::Date(resolve::next_day_of_month(source.today, day)?)))
}

const THINGS_COUNTED: &str = "
grade grader graders grades period quarter hour floor street ave time one percentile percent week
trimester marking place row year day days step draft attempt thing trial try warning offense incident
session block semester person
";
