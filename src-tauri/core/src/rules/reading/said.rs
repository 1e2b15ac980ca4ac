//! The day a talk was on, when the words tell that it was not today: "yesterday I talked to Ms. Lee".
//!
//! Pure; never changes the text. Prefers silence to a guess: only the day of the first talk the text names, or one that
//! begins a note without a verb, counts. "She says she emailed it yesterday" names no day of its own.

use super::token::Words;
use super::{beginning, lexicon};
use crate::rules::time::plus_days;
use chrono::{Datelike, NaiveDate};

/// What is talking, beside what was only done or felt.
const TALKS: &str = "
talked spoke met saw ran caught called phoned chatted told stopped asked said bumped texted messaged emailed wrote had
mentioned visited pulled sat cornered grabbed discussed heard
";
/// How far back in days a note looks.
const BACK: i64 = 60;

/// The day before `today` on which the talk took place.
#[must_use]
pub fn said_on(text: &str, today: NaiveDate) -> Option<NaiveDate> {
    let words = Words::new(beginning(text));
    let mut at = 0;
    while at < words.len() {
        match past_day(&words, at, today) {
            Some((to, day)) if is_of_talk(&words, at, to) => return earlier(day, today),
            Some((to, _)) => at = to,
            None => at += 1,
        }
    }
    None
}

fn earlier(day: NaiveDate, today: NaiveDate) -> Option<NaiveDate> {
    (1..=BACK).contains(&(today - day).num_days()).then_some(day)
}

/// One past the words of a day that is over, and the day.
fn past_day(words: &Words<'_>, at: usize, today: NaiveDate) -> Option<(usize, NaiveDate)> {
    let back = |days: i64| plus_days(today, -days);
    if let Some(to) = words.phrase(at, "the day before yesterday") {
        return Some((to, back(2)));
    }
    if let Some(to) = words.any_phrase(at, "yesterday|last night") {
        return Some((part_of_day(words, to), back(1)));
    }
    if let Some(to) = words.any_phrase(at, "today|this morning|this afternoon|earlier today|just now") {
        return Some((to, today));
    }
    ago(words, at, today).or_else(|| weekday(words, at, today))
}

/// "yesterday morning", "monday afternoon".
fn part_of_day(words: &Words<'_>, at: usize) -> usize {
    words.any_phrase(at, "morning|afternoon|evening|night|at noon").unwrap_or(at)
}

/// "two days ago", "a week ago".
fn ago(words: &Words<'_>, at: usize, today: NaiveDate) -> Option<(usize, NaiveDate)> {
    let count = if words.at(at) == "a" { 1 } else { i64::from(lexicon::number(words.at(at))?) };
    let days = match words.at(at + 1).trim_end_matches('s') {
        "day" => count,
        "week" => count * 7,
        _ => return None,
    };
    (words.at(at + 2) == "ago" && days <= BACK).then(|| (at + 3, plus_days(today, -days)))
}

/// "on monday", "last friday", "monday morning": the latest one before today.
fn weekday(words: &Words<'_>, at: usize, today: NaiveDate) -> Option<(usize, NaiveDate)> {
    let lead = matches!(words.at(at), "on" | "last" | "this");
    let over = words.at(at) == "last" || words.phrase(at, "this past").is_some();
    let day_at = if words.phrase(at, "this past").is_some() { at + 2 } else { at + usize::from(lead) };
    let day = lexicon::weekday(words.at(day_at))?;
    let ahead =
        matches!(words.at(at), "this") && !over || matches!(words.before(at, 1), "by" | "next" | "until" | "till");
    let back = i64::from(today.weekday().days_since(day));
    // On a Monday, "monday" may be today or a week ago.
    (!ahead && back > 0).then(|| (part_of_day(words, day_at + 1), plus_days(today, -back)))
}

/// Whether the day of `from..to` is that of the first talk: its nearest verb is one, and none stands before it.
fn is_of_talk(words: &Words<'_>, from: usize, to: usize) -> bool {
    let start = words.sentence_start(from);
    let stops = |at: usize| matches!(words.at(at), "," | "but" | "so" | "then" | "because" | "and" | "that" | "about");
    let left = (start..from).rev().take_while(|&at| !stops(at)).find(|&at| is_verb(words, at));
    let after =
        || (to..words.sentence_end(to).min(to + 12)).take_while(|&at| !stops(at)).find(|&at| is_verb(words, at));
    match left.or_else(after) {
        Some(verb) if reports_about(words, verb, from) => false,
        Some(verb) => is_talk(words, verb) && !(0..verb).any(|at| is_verb(words, at)),
        None => from == 0 && (1..=words.len()).contains(&to),
    }
}

/// "she said friday" tells what was said, "she said on friday" when.
fn reports_about(words: &Words<'_>, verb: usize, day: usize) -> bool {
    let named = lexicon::weekday(words.at(day)).is_some();
    verb < day && named && lexicon::one_of("said told asked mentioned wrote", words.at(verb))
}

fn is_verb(words: &Words<'_>, at: usize) -> bool {
    let word = words.at(at);
    lexicon::is_past(word)
        || lexicon::one_of("is are was were will would can could should says has have does did said", word)
}

/// A talk, not a meltdown that somebody had; a thing that was written is no talk of its own.
fn is_talk(words: &Words<'_>, at: usize) -> bool {
    let after = words.at(at + 1);
    match words.at(at) {
        "had" => {
            words.has(at + 1, at + 6, |word| lexicon::one_of("meeting conference call chat talk conversation", word))
        }
        "ran" => after == "into",
        "bumped" => after == "into",
        "emailed" | "wrote" | "texted" | "messaged" => !matches!(after, "it" | "them" | "that" | "the" | "about"),
        word => lexicon::one_of(TALKS, word),
    }
}
