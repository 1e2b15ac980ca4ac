//! Dates by name: weekdays, "next week", "end of the month", "tomorrow".
//!
//! Owns those words. Refuses numbers: see `numbered`.

use super::Source;
use super::atoms::{Core, Found, Pick};
use super::{numbered, resolve};
use crate::rules::reading::lexicon;
use crate::rules::reading::token::Words;
use crate::rules::time::plus_days;

/// Weekdays with what says which: "this coming friday", "next tues", "friday after next", "friday next week".
pub(super) fn weekday(source: Source<'_>, at: usize) -> Found {
    let words = source.words;
    let (day_at, pick) = match words.at(at) {
        "next" => (at + 1, Pick::Next),
        "this" | "coming" | "upcoming" => (words.any_phrase(at + 1, "coming|upcoming").unwrap_or(at + 1), Pick::This),
        _ => (at, Pick::Bare),
    };
    let day = lexicon::weekday(words.at(day_at))?;
    let after = day_at + 1;
    let is_thing = lexicon::one_of("folder folders newsletter packet club letter mornings", words.at(after));
    // "Cotreat weds now" is every week's; "moved to friday now" is a day.
    let habit = words.at(after) == "now" && !lexicon::one_of("to on by for until is", words.before(at, 1));
    if is_thing || habit {
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
    let at = words.any_phrase(at, "of|in|,").unwrap_or(at);
    let this = words.phrase(at, "this week").map(|to| (to, 0));
    this.or_else(|| words.any_phrase(at, "next week|the following week").map(|to| (to, 1)))
        .or_else(|| words.phrase(at, "the week after next").map(|to| (to, 2)))
}

/// Whole weeks and weekends.
pub(super) fn week(source: Source<'_>, at: usize) -> Found {
    const WEEKS: &[(i64, &str)] = &[
        (
            0,
            "
this week|later this week|end of the week|end of week|end of this week|the end of the week|eow
the end of this week|later in the week|weeks end|week end
",
        ),
        (
            1,
            "
next week|end of next week|the end of next week|the following week|early next week|late next week
later next week|the week after|next wk
",
        ),
        (2, "the week after next|week after next|the following week after next"),
    ];
    let words = source.words;
    let found = WEEKS.iter().find_map(|(weeks, said)| words.any_phrase(at, said).map(|to| (to, *weeks)));
    if let Some((to, weeks)) = found {
        let day_at = words.any_phrase(to, "on|,").unwrap_or(to);
        let day = lexicon::weekday(words.at(day_at));
        let dated = day.map(|day| (day_at + 1, Core::Date(resolve::day_of_week(source.today, weeks, day))));
        return dated.or(Some((to, Core::Week(weeks))));
    }
    weekend(source, at).or_else(|| week_of(source, at))
}

fn weekend(source: Source<'_>, at: usize) -> Found {
    let to = source.words.any_phrase(at, "this weekend|the weekend|over the weekend|this coming weekend")?;
    Some((to, Core::About(resolve::day_of_week(source.today, 0, chrono::Weekday::Sun))))
}

/// "the week of the 20th", "week of oct 12".
fn week_of(source: Source<'_>, at: usize) -> Found {
    let after = source.words.any_phrase(at, "the week of|week of")?;
    let readers = [numbered::calendar_date, numbered::slashed, numbered::ordinal_day];
    match readers.iter().find_map(|read| read(source, after))? {
        (to, Core::Date(date)) => Some((to, Core::About(resolve::friday(date, 0)))),
        _ => None,
    }
}

/// "end of the month", "this month", "end of october", "mid november".
pub(super) fn month_end(source: Source<'_>, at: usize) -> Found {
    const ENDS: &[(u32, &str)] = &[
        (
            0,
            "
end of the month|end of month|eom|the end of the month|end of this month|later this month|this month
months end
",
        ),
        (1, "next month|end of next month|the end of next month"),
    ];
    let words = source.words;
    let found = ENDS.iter().find_map(|(months, said)| words.any_phrase(at, said).map(|to| (to, *months)));
    if let Some((to, months)) = found {
        return Some((to, Core::About(resolve::month_end(source.today, months)?)));
    }
    let name_at = words.any_phrase(at, "end of|the end of|late")?;
    let month = lexicon::month(words.at(name_at)).filter(|_| words.at(name_at).len() > 3)?;
    let first = resolve::next_date(plus_days(source.today, -31), month, 1)?;
    is_month_alone(words, name_at).then_some(())?;
    Some((name_at + 1, Core::About(resolve::month_end(first, 0)?)))
}

fn is_month_alone(words: &Words<'_>, at: usize) -> bool {
    let next = words.at(at + 1);
    lexicon::number(next).is_none() && lexicon::ordinal(next).is_none()
}

/// Today, tomorrow and their parts.
pub(super) fn near_day(source: Source<'_>, at: usize) -> Found {
    const TODAY: &str = "
today|tonight|this afternoon|this evening|later today|end of the day|end of day|the end of the day
end of today|end of the school day|eod|close of business|cob|after school today|end of the day today
";
    let words = source.words;
    if let Some(to) = words.any_phrase(at, TODAY) {
        return Some((to, Core::Today));
    }
    if let Some(to) = words.any_phrase(at, "the day after tomorrow|day after tomorrow") {
        return Some((to, Core::Date(plus_days(source.today, 2))));
    }
    words.phrase(at, "tomorrow").map(|to| (to, Core::Date(plus_days(source.today, 1))))
}
