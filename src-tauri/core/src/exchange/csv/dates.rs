//! Dates as people and spreadsheets write them. A column decides what its cells leave open; what stays open is told.

use crate::rules::time::is_meant;
use chrono::{NaiveDate, NaiveTime};

/// The longest cell that is looked at, in bytes: "Wednesday, September 30th, 2026 at 11:45:00 a.m." is shorter.
const LONGEST: usize = 60;

/// What stands first in 3/4/2026.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum DateOrder {
    /// March 4, as in the United States.
    MonthFirst,
    /// 3 April, as nearly everywhere else.
    DayFirst,
}

/// How sure a date is.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Surety {
    /// It can be read in one way only.
    Plain,
    /// The other dates of its column, or the person, decide which of two ways is meant.
    Decided,
    /// Nothing decides; the month was taken to stand first. To be asked.
    Assumed,
}

/// A date that was read.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct ReadDate {
    /// Between 2000 and 2099.
    pub date: NaiveDate,
    /// The time beside it, where there is one.
    pub time: Option<NaiveTime>,
    /// How sure the date is.
    pub surety: Surety,
}

/// A column of dates.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Dates {
    /// The order in which open dates were read.
    pub order: DateOrder,
    /// One for each cell; `None` where it is empty or no date.
    pub dates: Vec<Option<ReadDate>>,
}

/// Reads a column of dates. `order` is what the person says; `None` leaves it to the column.
#[must_use]
pub fn read_dates<'a>(cells: impl IntoIterator<Item = &'a str>, order: Option<DateOrder>) -> Dates {
    let found: Vec<Option<Found>> = cells.into_iter().map(found).collect();
    let told = order.or_else(|| majority(&found));
    let open = if told.is_some() { Surety::Decided } else { Surety::Assumed };
    let order = told.unwrap_or(DateOrder::MonthFirst);
    let dates = found.into_iter().map(|found| {
        let Found { day, time } = found?;
        let (date, surety) = match (day, order) {
            (Day::Plain(date) | Day::Only(_, date), _) => (date, Surety::Plain),
            (Day::Open { month_first, .. }, DateOrder::MonthFirst) => (month_first, open),
            (Day::Open { day_first, .. }, DateOrder::DayFirst) => (day_first, open),
        };
        Some(ReadDate { date, time, surety })
    });
    Dates { order, dates: dates.collect() }
}

pub(super) fn is_date(cell: &str) -> bool {
    found(cell).is_some()
}

/// Which order more cells of the column can only have.
fn majority(found: &[Option<Found>]) -> Option<DateOrder> {
    let count = |order| found.iter().flatten().filter(|f| matches!(f.day, Day::Only(only, _) if only == order)).count();
    match count(DateOrder::MonthFirst).cmp(&count(DateOrder::DayFirst)) {
        std::cmp::Ordering::Greater => Some(DateOrder::MonthFirst),
        std::cmp::Ordering::Less => Some(DateOrder::DayFirst),
        std::cmp::Ordering::Equal => None,
    }
}

/// A date as far as its own cell tells.
struct Found {
    day: Day,
    time: Option<NaiveTime>,
}

enum Day {
    Plain(NaiveDate),
    /// Numbers that make a date in this order only.
    Only(DateOrder, NaiveDate),
    Open {
        month_first: NaiveDate,
        day_first: NaiveDate,
    },
}

#[derive(Clone, Copy)]
enum Token<'a> {
    Number(&'a str),
    Word(&'a str),
    Colon,
}

use Token::{Colon, Number, Word};

fn found(cell: &str) -> Option<Found> {
    if cell.len() > LONGEST {
        return None;
    }
    let lower = cell.to_lowercase().replace("a.m", "am").replace("p.m", "pm");
    let tokens = tokens(&lower);
    let (mut numbers, mut month, mut time) = (Vec::new(), None, None);
    let mut rest = tokens.as_slice();
    loop {
        rest = match rest {
            [] => break,
            [Number(hour), Colon, Number(minute), Colon, Number(second), more @ ..] if time.is_none() => {
                read_time(&mut time, [hour, minute, second], more)?
            }
            [Number(hour), Colon, Number(minute), more @ ..] if time.is_none() => {
                read_time(&mut time, [hour, minute, "0"], more)?
            }
            [Number(hour), Word("am" | "pm"), ..] if time.is_none() => {
                read_time(&mut time, [hour, "0", "0"], rest.get(1..)?)?
            }
            [Number(number), more @ ..] => {
                numbers.push(*number);
                more
            }
            [Word(word), more @ ..] if is_filler(word) => more,
            [Word(word), more @ ..] if month.is_none() => {
                month = Some(named(MONTHS, word)?);
                more
            }
            _ => return None,
        };
    }
    Some(Found { day: day(month, &numbers)?, time })
}

fn tokens(cell: &str) -> Vec<Token<'_>> {
    let kind = |c: char| (c.is_ascii_digit(), c.is_alphabetic(), c == ':');
    let mut tokens = Vec::new();
    let mut rest = cell;
    while let Some(first) = rest.chars().next() {
        let end = rest.find(|c| kind(c) != kind(first)).unwrap_or(rest.len());
        let (run, more) = rest.split_at_checked(end).unwrap_or((rest, ""));
        match kind(first) {
            (true, ..) => tokens.push(Number(run)),
            (_, true, _) => tokens.push(Word(run)),
            (.., true) => tokens.push(Colon),
            _ => {}
        }
        rest = more;
    }
    tokens
}

/// Hour, minute and second, with "am" or "pm" if that comes next; gives back what follows.
fn read_time<'t, 'a>(slot: &mut Option<NaiveTime>, parts: [&str; 3], more: &'t [Token<'a>]) -> Option<&'t [Token<'a>]> {
    let [hour, minute, second] = parts.map(|part| part.parse::<u32>().ok());
    let (hour, more) = match (hour?, more) {
        (hour @ 1..=12, [Word("am"), more @ ..]) => (hour % 12, more),
        (hour @ 1..=12, [Word("pm"), more @ ..]) => (hour % 12 + 12, more),
        (hour, more) => (hour, more),
    };
    *slot = Some(NaiveTime::from_hms_opt(hour, minute?, second?)?);
    Some(more)
}

const MONTHS: &[&str] = &[
    "january",
    "february",
    "march",
    "april",
    "may",
    "june",
    "july",
    "august",
    "september",
    "october",
    "november",
    "december",
];

const WEEKDAYS: &[&str] = &["monday", "tuesday", "wednesday", "thursday", "friday", "saturday", "sunday"];

/// The number, from 1, of a name written out or cut after three letters or more.
fn named(names: &[&str], word: &str) -> Option<u32> {
    let at = names.iter().position(|name| word.len() >= 3 && name.starts_with(word))?;
    u32::try_from(at + 1).ok()
}

fn is_filler(word: &str) -> bool {
    matches!(word, "t" | "at" | "of" | "the" | "st" | "nd" | "rd" | "th") || named(WEEKDAYS, word).is_some()
}

fn day(month: Option<u32>, numbers: &[&str]) -> Option<Day> {
    match (month, numbers) {
        (Some(month), [year, day]) if year.len() == 4 => date(year, month, number(day)?).map(Day::Plain),
        (Some(month), [day, year]) => date(year, month, number(day)?).map(Day::Plain),
        (None, [year, month, day]) if year.len() == 4 => date(year, number(month)?, number(day)?).map(Day::Plain),
        (None, [one, two, year]) => {
            let (one, two) = (number(one)?, number(two)?);
            match (date(year, one, two), date(year, two, one)) {
                (Some(month_first), Some(day_first)) if month_first == day_first => Some(Day::Plain(month_first)),
                (Some(month_first), Some(day_first)) => Some(Day::Open { month_first, day_first }),
                (Some(only), None) => Some(Day::Only(DateOrder::MonthFirst, only)),
                (None, Some(only)) => Some(Day::Only(DateOrder::DayFirst, only)),
                (None, None) => None,
            }
        }
        _ => None,
    }
}

fn number(text: &str) -> Option<u32> {
    (text.len() <= 2).then(|| text.parse().ok()).flatten()
}

fn date(year: &str, month: u32, day: u32) -> Option<NaiveDate> {
    let year = match year.len() {
        4 => year.parse().ok()?,
        2 => year.parse::<i32>().ok()? + 2000,
        _ => return None,
    };
    NaiveDate::from_ymd_opt(year, month, day).filter(|date| is_meant(*date))
}
