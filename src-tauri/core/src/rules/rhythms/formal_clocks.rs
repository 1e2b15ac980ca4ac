//! Formal clocks (D1–D15): a quiet word a week before the first day it can be, and one question after the last.
//!
//! Never counts down and never says whose turn it was. Silent where the rule names no number, and where the day that
//! was kept means something else than the rule asks for.

use super::MORNING;
use super::facts::{ClockFacts, Facts};
use super::key::ReminderKey;
use super::window::{About, RingsOn, Weight, Window};
use super::wishes::Said;
use crate::rules::calendar::Calendar;
use crate::rules::clocks::{Deadline, Due};
use crate::rules::time::{Moment, instant_on, plus_days};
use chrono::{DateTime, NaiveDate, NaiveTime, Utc};

/// The quiet word comes this many days ahead, on a day with school: somebody there can still be asked.
const AHEAD: i64 = 7;
/// How far a day may move to one with school: over a winter break, not over a summer.
const REACH: u8 = 21;
/// Where only the first possible day is known, the question waits this many days: a signature takes about so long.
const SIGNING: i64 = 14;
/// How many days the question may still ring when its morning was missed.
const OPEN: i64 = 21;
/// And how many days it stands on the list, as with a promise of theirs: then it waits with its request and its date. Put
/// aside near that end, it is asked once more as was said, for as long as it may still ring.
const ASKED: i64 = 42;

/// Up to two windows per open clock; what comes again has a rhythm of its own.
pub(super) fn windows(facts: &Facts, now: Moment) -> Vec<Window> {
    let clocks = facts.clocks.iter().filter(|clock| !clock.kind.is_plan_date());
    clocks.flat_map(|clock| of_clock(clock, facts, now)).collect()
}

fn of_clock(clock: &ClockFacts, facts: &Facts, now: Moment) -> Vec<Window> {
    let Due::By(deadline) = clock.due(facts) else { return Vec::new() };
    let calendar = &facts.calendar;
    let (first, last) = match deadline {
        Deadline::On(day) => (Some(day), day),
        Deadline::Between(first, last) => (Some(first), last),
        Deadline::NotBefore(day) => (None, plus_days(day, SIGNING)),
    };
    let ahead = first.and_then(|first| ahead(clock, first, calendar, now));
    ahead.into_iter().chain([happened(clock, last, facts, now)]).collect()
}

/// `None` when the day was kept so near to its end that no morning is left.
fn ahead(clock: &ClockFacts, first: NaiveDate, calendar: &Calendar, now: Moment) -> Option<Window> {
    let week_before = plus_days(first, -AHEAD);
    let day = calendar.school_day_until(week_before, REACH).unwrap_or(week_before);
    let closes = instant_on(plus_days(first, 1), NaiveTime::MIN, now.zone);
    let window = Window { closes, ..window(ReminderKey::clock_ahead(clock.id), clock, day, now) };
    (window.best < closes).then_some(Window { about: About::ClockAhead { clock: clock.id }, ..window })
}

/// The question stays in the list for six weeks; what nobody answered for so long is not pressing.
fn happened(clock: &ClockFacts, last: NaiveDate, facts: &Facts, now: Moment) -> Window {
    let day_after = plus_days(last, 1);
    let school = facts.calendar.school_day_from(day_after).filter(|day| *day <= plus_days(day_after, REACH.into()));
    let window = window(ReminderKey::clock_happened(clock.id), clock, school.unwrap_or(day_after), now);
    let asked = plus_days(now.at(window.best).date(), ASKED);
    let again = put_aside(facts, &window.key).map(|until| plus_days(now.at(until).date(), OPEN));
    let asked = again.map_or(asked, |again| again.max(asked));
    Window { lasting: now.at < instant_on(asked, MORNING, now.zone), ..window }
}

fn put_aside(facts: &Facts, key: &ReminderKey) -> Option<DateTime<Utc>> {
    let ours = facts.answers.iter().filter(|answer| answer.key == *key);
    ours.filter_map(|answer| if let Said::NotNow(until) = answer.said { Some(until) } else { None }).max()
}

/// From the morning of `day` on; of what was kept later than that, from the next morning: nobody hears at once of what
/// they have just typed.
fn window(key: ReminderKey, clock: &ClockFacts, day: NaiveDate, now: Moment) -> Window {
    let morning = |day| instant_on(day, MORNING, now.zone);
    let opens = morning(day);
    let kept = now.at(clock.kept).date();
    let best = if clock.kept < opens { day } else { plus_days(kept, 1) };
    Window {
        key,
        about: About::ClockHappened { clock: clock.id },
        opens,
        best: morning(best),
        closes: morning(plus_days(best, OPEN)),
        lasting: false,
        weight: Weight::Set,
        rings: RingsOn::AnyDay,
    }
}
