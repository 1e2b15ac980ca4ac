//! Dates by name: weekdays, "next week", "end of the month", "oct 15", "10/15", "the 20th", "tomorrow".
//!
//! Owns US month/day order. Refuses grades, periods, times of day and fractions.

use super::Source;
use super::atoms::{Core, Found, Pick};
use super::resolve;
use crate::rules::reading::lexicon;
use crate::rules::reading::token::{Kind, Words};
use crate::rules::time::plus_days;
use chrono::{Datelike, NaiveDate};

/// Weekdays with what says which: "this coming friday", "next tues", "friday after next", "friday next week".
pub(super) fn weekday(source: Source<'_>, at: usize) -> Found {
    let words = source.words;
    let (day_at, pick) = match words.at(at) {
        "next" => (at + 1, Pick::Next),
        "this" | "coming" | "upcoming" => {
            (words.any_phrase(at + 1, &["coming", "upcoming"]).unwrap_or(at + 1), Pick::This)
        }
        _ => (at, Pick::Bare),
    };
    let day = lexicon::weekday(words.at(day_at))?;
    let after = day_at + 1;
    let is_thing =
        matches!(words.at(after), "folder" | "folders" | "newsletter" | "packet" | "club" | "letter" | "mornings");
    if is_thing {
        return Some((after, Core::Past));
    }
    if let Some(to) = words.phrase(after, "after next") {
        return Some((to, Core::Date(plus_days(resolve::coming(source.today, day), 7))));
    }
    if let Some((to, weeks)) = of_week(words, after) {
        return Some((to, Core::Date(resolve::day_of_week(source.today, weeks, day))));
    }
    Some((after, Core::Day(day, pick)))
}

/// "of next week" after a weekday, with the weeks from now.
fn of_week(words: &Words<'_>, at: usize) -> Option<(usize, i64)> {
    let at = words.any_phrase(at, &["of", "in", ","]).unwrap_or(at);
    let this = words.phrase(at, "this week").map(|to| (to, 0));
    this.or_else(|| words.any_phrase(at, &["next week", "the following week"]).map(|to| (to, 1)))
        .or_else(|| words.phrase(at, "the week after next").map(|to| (to, 2)))
}

/// Whole weeks and weekends.
pub(super) fn week(source: Source<'_>, at: usize) -> Found {
    const WEEKS: &[(i64, &[&str])] = &[
        (
            0,
            &[
                "this week",
                "later this week",
                "end of the week",
                "end of week",
                "end of this week",
                "the end of the week",
                "eow",
                "the end of this week",
                "later in the week",
                "weeks end",
                "week end",
            ],
        ),
        (
            1,
            &[
                "next week",
                "end of next week",
                "the end of next week",
                "the following week",
                "early next week",
                "late next week",
                "later next week",
                "the week after",
                "next wk",
            ],
        ),
        (2, &["the week after next", "week after next", "the following week after next"]),
    ];
    let words = source.words;
    let found = WEEKS.iter().find_map(|(weeks, said)| words.any_phrase(at, said).map(|to| (to, *weeks)));
    if let Some((to, weeks)) = found {
        let day_at = words.any_phrase(to, &["on", ","]).unwrap_or(to);
        let day = lexicon::weekday(words.at(day_at));
        let dated = day.map(|day| (day_at + 1, Core::Date(resolve::day_of_week(source.today, weeks, day))));
        return dated.or(Some((to, Core::Week(weeks))));
    }
    weekend(source, at).or_else(|| week_of(source, at))
}

fn weekend(source: Source<'_>, at: usize) -> Found {
    let to =
        source.words.any_phrase(at, &["this weekend", "the weekend", "over the weekend", "this coming weekend"])?;
    Some((to, Core::About(resolve::day_of_week(source.today, 0, chrono::Weekday::Sun))))
}

/// "the week of the 20th", "week of oct 12".
fn week_of(source: Source<'_>, at: usize) -> Found {
    let after = source.words.any_phrase(at, &["the week of", "week of"])?;
    let readers = [calendar_date, slashed, ordinal_day];
    match readers.iter().find_map(|read| read(source, after))? {
        (to, Core::Date(date)) => Some((to, Core::About(resolve::friday(date, 0)))),
        _ => None,
    }
}

/// "end of the month", "this month", "end of october", "mid november".
pub(super) fn month_end(source: Source<'_>, at: usize) -> Found {
    const ENDS: &[(u32, &[&str])] = &[
        (
            0,
            &[
                "end of the month",
                "end of month",
                "eom",
                "the end of the month",
                "end of this month",
                "later this month",
                "this month",
                "months end",
            ],
        ),
        (1, &["next month", "end of next month", "the end of next month"]),
    ];
    let words = source.words;
    let found = ENDS.iter().find_map(|(months, said)| words.any_phrase(at, said).map(|to| (to, *months)));
    if let Some((to, months)) = found {
        return Some((to, Core::About(resolve::month_end(source.today, months)?)));
    }
    let name_at = words.any_phrase(at, &["end of", "the end of", "late"])?;
    let month = lexicon::month(words.at(name_at)).filter(|_| words.at(name_at).len() > 3)?;
    let first = resolve::next_date(plus_days(source.today, -31), month, 1)?;
    is_month_alone(words, name_at).then_some(())?;
    Some((name_at + 1, Core::About(resolve::month_end(first, 0)?)))
}

fn is_month_alone(words: &Words<'_>, at: usize) -> bool {
    let next = words.at(at + 1);
    lexicon::number(next).is_none() && lexicon::ordinal(next).is_none()
}

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
    let year_at = words.any_phrase(to, &[",", "/"]).unwrap_or(to);
    let year = words.at(year_at).parse::<i32>().ok().filter(|y| (2000..2100).contains(y));
    match year {
        Some(year) => {
            let date = NaiveDate::from_ymd_opt(year, month, day)?;
            Some((year_at + 1, if date < source.today { Core::Past } else { Core::Date(date) }))
        }
        None => Some((to, resolve::next_date(source.today, month, day).map_or(Core::Past, Core::Date))),
    }
}

/// "10/15", "10/15/26", "2026-10-15"; not "9/10 times" nor "1/2 hour".
pub(super) fn slashed(source: Source<'_>, at: usize) -> Found {
    let words = source.words;
    let number = |i: usize| words.token(i).filter(|t| t.kind == Kind::Number).and_then(|t| t.word.parse::<u32>().ok());
    let (first, second) = (number(at)?, number(at + 2)?);
    if first >= 2000 && words.at(at + 1) == "-" && words.at(at + 3) == "-" {
        let date = NaiveDate::from_ymd_opt(i32::try_from(first).ok()?, second, number(at + 4)?)?;
        return Some((at + 5, Core::Date(date)));
    }
    let share =
        matches!(words.at(at + 3), "of" | "times" | "time" | "hour" | "cup" | "correct" | "day" | "trials" | "days");
    if words.at(at + 1) != "/" || share || !(1..=12).contains(&first) || words.before(at, 1) == "/" {
        return None;
    }
    if words.at(at + 3) == "/" {
        let year = number(at + 4).map(|y| if y < 100 { 2000 + y } else { y })?;
        let date = NaiveDate::from_ymd_opt(i32::try_from(year).ok()?, first, second);
        return Some((at + 5, date.map_or(Core::Past, Core::Date)));
    }
    (second <= 31).then(|| (at + 3, resolve::next_date(source.today, first, second).map_or(Core::Past, Core::Date)))
}

/// "the 20th", "by the twentieth"; not "5th grade".
pub(super) fn ordinal_day(source: Source<'_>, at: usize) -> Found {
    let words = source.words;
    let number_at = words.phrase(at, "the").unwrap_or(at);
    let (to, day) = day_number(words, number_at)?;
    lexicon::ordinal(words.before(to, 1))?;
    let digits = words.at(number_at).starts_with(|c: char| c.is_ascii_digit());
    let placed = number_at > at && matches!(words.before(at, 1), "by" | "on" | "until" | "before" | "for" | "of");
    let thing = |word: &str| THINGS_COUNTED.contains(&word);
    let ends =
        !words.is_letters(to) || matches!(words.at(to), "at" | "and" | "or" | "so" | "but" | "to" | "she" | "he" | "i");
    if thing(words.at(to)) || !(digits || placed && ends) || words.before(at, 1) == "/" {
        return None;
    }
    if let Some(after) = words.any_phrase(to, &["of this month", "of the month"]) {
        return Some((after, Core::Date(resolve::next_day_of_month(source.today, day)?)));
    }
    if let Some(after) = words.phrase(to, "of next month") {
        let end = resolve::month_end(source.today, 0)?;
        return Some((after, Core::Date(plus_days(end, 1).with_day(day)?)));
    }
    Some((to, Core::Date(resolve::next_day_of_month(source.today, day)?)))
}

const THINGS_COUNTED: &[&str] = &[
    "grade",
    "grader",
    "graders",
    "grades",
    "period",
    "quarter",
    "hour",
    "floor",
    "street",
    "ave",
    "time",
    "one",
    "percentile",
    "percent",
    "week",
    "trimester",
    "marking",
    "place",
    "row",
    "year",
    "day",
    "days",
    "step",
    "draft",
    "attempt",
    "thing",
    "trial",
    "try",
    "warning",
    "offense",
    "incident",
    "session",
    "block",
    "semester",
    "person",
];

/// Today, tomorrow and their parts.
pub(super) fn near_day(source: Source<'_>, at: usize) -> Found {
    const TODAY: &[&str] = &[
        "today",
        "tonight",
        "this afternoon",
        "this evening",
        "later today",
        "end of the day",
        "end of day",
        "the end of the day",
        "end of today",
        "end of the school day",
        "eod",
        "close of business",
        "cob",
        "after school today",
        "end of the day today",
    ];
    let words = source.words;
    if let Some(to) = words.any_phrase(at, TODAY) {
        return Some((to, Core::Today));
    }
    if let Some(to) = words.any_phrase(at, &["the day after tomorrow", "day after tomorrow"]) {
        return Some((to, Core::Date(plus_days(source.today, 2))));
    }
    words.phrase(at, "tomorrow").map(|to| (to, Core::Date(plus_days(source.today, 1))))
}
