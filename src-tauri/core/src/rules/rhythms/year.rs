//! The year's own rhythm (G2, G62, N18): a look back in January, the letter in May, the turn when school is over.
//!
//! Each is a suggestion with a window of weeks, asked once and answered once.

use super::MORNING;
use super::facts::Facts;
use super::key::ReminderKey;
use super::window::{About, RingsOn, Weight, Window};
use crate::rules::calendar::Days;
use crate::rules::time::{Moment, instant_on, plus_days};
use crate::rules::turn_over::turns;
use chrono::{Datelike, NaiveDate};

/// A year that began less than this before January has little to look back at, in days.
const ENOUGH_TO_SEE: i64 = 60;
/// A letter needs some weeks before the last day of school, in days.
const LETTER_AHEAD: i64 = 28;
/// The turn rings some days after the last day of school: the first ones are for resting.
const REST: i64 = 3;

/// The windows of every year that is known.
pub(super) fn windows(facts: &Facts, now: Moment) -> Vec<Window> {
    let years = || facts.calendar.years.iter().copied();
    let looks = years().filter_map(|year| look_back(year, facts, now));
    let letters = years().flat_map(|year| letters(year, facts, now));
    looks.chain(letters).chain(turn_overs(facts, now)).collect()
}

/// In January, on a school day of its second week.
fn look_back(year: Days, facts: &Facts, now: Moment) -> Option<Window> {
    let january = |day| NaiveDate::from_ymd_opt(year.last.year(), 1, day);
    let day = facts.calendar.school_day_from(january(8)?)?;
    let worth = plus_days(year.first, ENOUGH_TO_SEE) <= day && day <= year.last;
    let span = Days { first: day, last: january(31)? };
    (worth && day <= span.last).then(|| window(ReminderKey::look_back(year), About::LookBack, span, day, now))
}

/// From 1 May, sooner where school ends soon after it; one for each child.
fn letters(year: Days, facts: &Facts, now: Moment) -> Vec<Window> {
    let may = NaiveDate::from_ymd_opt(year.last.year(), 5, 1).unwrap_or(year.last);
    let day = may.min(plus_days(year.last, -LETTER_AHEAD));
    if day < plus_days(year.first, ENOUGH_TO_SEE) {
        return Vec::new();
    }
    let span = Days { first: day, last: year.last };
    let letter = |child| window(ReminderKey::letter(year, child), About::Letter { child }, span, day, now);
    facts.children.iter().map(|child| letter(child.id)).collect()
}

fn turn_overs(facts: &Facts, now: Moment) -> Vec<Window> {
    let both = turns(&facts.calendar, &facts.closed_years).into_iter().flat_map(|turn| {
        [
            (turn.fresh, "first", plus_days(turn.fresh.first, REST).min(turn.fresh.last)),
            (turn.around, "last", turn.around.first),
        ]
        .map(|(span, step, best)| window(ReminderKey::turn_over(turn.old, step), About::TurnOver, span, best, now))
    });
    both.collect()
}

fn window(key: ReminderKey, about: About, span: Days, best: NaiveDate, now: Moment) -> Window {
    let morning = |day| instant_on(day, MORNING, now.zone);
    Window {
        key,
        about,
        opens: morning(span.first),
        best: morning(best),
        closes: morning(plus_days(span.last, 1)),
        lasting: false,
        weight: Weight::Soft,
        rings: RingsOn::AnyDay,
    }
}
