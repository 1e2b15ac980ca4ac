//! Promises with a date: mine the evening before; theirs one school day after, a gentle question.
//!
//! Only firm ones: "will try" is shown and never asked after (pitfall 6). The list keeps them until kept or dropped.

use super::MORNING;
use super::facts::{Facts, PromiseFacts, PromiseOwner};
use super::key::ReminderKey;
use super::window::{About, RingsOn, Weight, Window};
use super::wishes::ReminderSettings;
use crate::rules::calendar::Calendar;
use crate::rules::reading::Firmness;
use crate::rules::time::{Moment, instant_on, plus_days};
use chrono::{Datelike, NaiveDate, NaiveTime};

/// The evening, as far as the person's reminder hours reach: 18:00.
const EVENING: NaiveTime = match NaiveTime::from_hms_opt(18, 0, 0) {
    Some(six) => six,
    None => NaiveTime::MIN,
};
/// How many days the gentle question may still ring when its morning was missed.
const OPEN: i64 = 21;

/// How many days the question waits for school to be back.
const WAIT: i64 = 21;

/// One window per firm promise with a date.
pub(super) fn windows(facts: &Facts, now: Moment, settings: &ReminderSettings) -> Vec<Window> {
    let firm = facts.promises.iter().filter(|promise| promise.firmness == Firmness::Firm);
    firm.filter_map(|promise| {
        let due = promise.due?;
        Some(match promise.owner {
            PromiseOwner::Me => mine(promise, due, now, settings),
            PromiseOwner::School => theirs(promise, due, now, &facts.calendar),
        })
    })
    .collect()
}

fn mine(promise: &PromiseFacts, due: NaiveDate, now: Moment, settings: &ReminderSettings) -> Window {
    let evening = EVENING.min(settings.until).max(settings.from);
    let opens = instant_on(evening_before(due, settings), evening, now.zone);
    Window {
        key: ReminderKey::my_promise(promise.id),
        about: About::MyPromise { promise: promise.id },
        opens,
        best: opens,
        closes: instant_on(plus_days(due, 1), NaiveTime::MIN, now.zone),
        lasting: true,
        weight: Weight::Firm,
        rings: RingsOn::AnyDay,
    }
}

/// The day before, or the last one before that which is not quiet, so that there is still time to keep it.
fn evening_before(due: NaiveDate, settings: &ReminderSettings) -> NaiveDate {
    let mut days = (1..=6).map(|back| plus_days(due, -back));
    days.find(|day| !settings.quiet_days.contains(&day.weekday())).unwrap_or(plus_days(due, -1))
}

/// Over a break the question waits for school; a summer is too long to wait, so there the next day asks.
fn theirs(promise: &PromiseFacts, due: NaiveDate, now: Moment, calendar: &Calendar) -> Window {
    let school_day = calendar.next_school_day(due).filter(|day| *day <= plus_days(due, WAIT));
    let day = school_day.unwrap_or(plus_days(due, 1));
    let opens = instant_on(day, MORNING, now.zone);
    Window {
        key: ReminderKey::their_promise(promise.id),
        about: About::TheirPromise { promise: promise.id },
        opens,
        best: opens,
        closes: instant_on(plus_days(day, OPEN), MORNING, now.zone),
        lasting: true,
        weight: Weight::Firm,
        rings: if school_day.is_some() { RingsOn::SchoolDays } else { RingsOn::AnyDay },
    }
}
