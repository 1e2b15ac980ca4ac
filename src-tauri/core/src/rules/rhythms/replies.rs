//! Replies (G21): what waits for an answer and has none after five school days makes one quiet suggestion of a call.
//!
//! Says nothing about what needs no answer (G20), nothing in a break, and lets go by itself.

use super::MORNING;
use super::facts::{Facts, ReplyFacts};
use super::key::ReminderKey;
use super::window::{About, RingsOn, Weight, Window};
use crate::rules::calendar::Calendar;
use crate::rules::channels::ANSWER_DAYS;
use crate::rules::ids::PersonId;
use crate::rules::time::{Moment, instant_on, plus_days};
use chrono::{NaiveDate, NaiveTime};

/// For how many school days the suggestion stands.
const OPEN: u16 = 10;

/// How many days the fifth school day may be away, and how many the suggestion may stand: over a winter break, not over a
/// summer. Nobody wants to be called in the fall about a question of the spring.
const REACH: i64 = 28;

/// After this hour nobody at school picks up the phone.
const SCHOOL_ENDS: NaiveTime = match NaiveTime::from_hms_opt(16, 0, 0) {
    Some(four) => four,
    None => NaiveTime::MIN,
};

/// So many days a formal request waits at the least: longer than the schools of a state may take to answer one.
const WAITS_AT_LEAST: i64 = 90;

/// And so many where no school year is known.
const A_YEAR: i64 = 365;

/// The day on which a formal request without an answer, or a promise of theirs nobody spoke of again, leaves Today by
/// itself, nothing else of it changed: with the school year it was sent or is due in, one of the summer with the year
/// that follows. One of the last weeks stays over the summer (G22).
#[must_use]
pub fn rests_with_the_year(sent: NaiveDate, calendar: &Calendar) -> NaiveDate {
    let ended = calendar.years.iter().map(|year| year.last).find(|last| sent <= *last);
    let rests = ended.map_or(plus_days(sent, A_YEAR), |last| plus_days(last, 1).min(plus_days(sent, A_YEAR)));
    rests.max(plus_days(sent, WAITS_AT_LEAST))
}

/// One window per message that waits; of several to one person at a time the first, because one call serves them all.
pub(super) fn windows(facts: &Facts, now: Moment) -> Vec<Window> {
    let waiting = facts.replies.iter().filter_map(|reply| Some((reply.person, window(reply, facts, now)?)));
    let mut waiting: Vec<_> = waiting.collect();
    waiting.sort_by_key(|(_, window)| window.opens);
    let mut calls: Vec<(Option<PersonId>, Window)> = Vec::new();
    for (person, window) in waiting {
        let open = |call: &(Option<PersonId>, Window)| call.0 == person && window.opens < call.1.closes;
        if person.is_none() || !calls.iter().any(open) {
            calls.push((person, window));
        }
    }
    calls.into_iter().map(|(_, window)| window).collect()
}

/// From the fifth school day on, not before the hour at which it was sent: only then five days have passed. What was sent
/// in the evening waits for the next school morning: nobody can be called at night.
fn window(reply: &ReplyFacts, facts: &Facts, now: Moment) -> Option<Window> {
    let sent = now.at(reply.sent).local();
    let fifth = facts.calendar.school_days_after(sent.date(), ANSWER_DAYS)?;
    let (day, time) = if sent.time() > SCHOOL_ENDS {
        (facts.calendar.next_school_day(fifth)?, MORNING)
    } else {
        (fifth, sent.time().max(MORNING))
    };
    let last = facts.calendar.school_days_after(day, OPEN)?;
    let gone = plus_days(last, 1).min(plus_days(day, REACH));
    let opens = instant_on(day, time, now.zone);
    (day <= plus_days(sent.date(), REACH)).then(|| Window {
        key: ReminderKey::reply(reply.message),
        about: About::Reply { message: reply.message },
        opens,
        best: opens,
        closes: instant_on(gone, NaiveTime::MIN, now.zone),
        lasting: false,
        weight: Weight::Soft,
        rings: RingsOn::SchoolDays,
    })
}
