//! The check-in: per child, one suggestion 14 days after the last contact and one at 28, then silence (G61, A4.2).
//!
//! Sleeps in breaks and summer. Never asks per person, unless the parent set a cadence for that person.

use super::MORNING;
use super::facts::{ChildFacts, Facts, PersonFacts};
use super::key::ReminderKey;
use super::window::{About, RingsOn, Weight, Window};
use crate::rules::calendar::Days;
use crate::rules::ids::{ChildId, PersonId};
use crate::rules::time::{Moment, instant_on, plus_days};
use chrono::NaiveDate;

/// The first nudge, in days after the last contact.
const FIRST: u16 = 14;
/// The second and last one.
const SECOND: u16 = 28;
/// How long a nudge stays open, in days: never into the next one, which comes at least so long after it.
const OPEN: i64 = 14;

/// Two windows per child, and one per person with an own cadence.
pub(super) fn windows(facts: &Facts, now: Moment) -> Vec<Window> {
    let by_child = facts.children.iter().flat_map(|child| of_child(facts, child, now));
    let by_person = facts.team.iter().filter_map(|person| of_person(facts, person, now));
    by_child.chain(by_person).collect()
}

/// A nudge that falls on a day without school waits for the next school day, and pushes the second one along, so
/// that a break never ends with both.
fn of_child(facts: &Facts, child: &ChildFacts, now: Moment) -> Vec<Window> {
    let contact = child.last_contact.unwrap_or(child.since);
    let last = now.at(contact).date();
    let Some(first) = facts.calendar.school_day_from(plus_days(last, FIRST.into())) else { return Vec::new() };
    let gap = i64::from(SECOND - FIRST);
    let second = facts.calendar.school_day_from(plus_days(last, SECOND.into()).max(plus_days(first, gap)));
    let person = waited_longest(&facts.team, child.id);
    let nudge = |days, open| {
        let key = ReminderKey::check_in(child.id, contact.date_naive(), days);
        suggestion(key, About::CheckIn { child: child.id, person, days }, open, now)
    };
    let last_one = second.map(|day| nudge(SECOND, open_from(day)));
    std::iter::once(nudge(FIRST, open_from(first))).chain(last_one).collect()
}

fn of_person(facts: &Facts, person: &PersonFacts, now: Moment) -> Option<Window> {
    let days = person.cadence_days.filter(|days| *days > 0)?;
    let child = person.children.first().copied().or(facts.children.first().map(|child| child.id))?;
    let last = person.last_contact.map_or(person.added, |at| now.at(at).date());
    let named = person.last_contact.map_or(person.added, |at| at.date_naive());
    let day = facts.calendar.school_day_from(plus_days(last, days.into()))?;
    let about = About::CheckIn { child, person: Some(person.id), days };
    Some(suggestion(ReminderKey::own_cadence(child, named, person.id), about, open_from(day), now))
}

fn open_from(day: NaiveDate) -> Days {
    Days { first: day, last: plus_days(day, OPEN) }
}

pub(super) fn suggestion(key: ReminderKey, about: About, open: Days, now: Moment) -> Window {
    let morning = |date| instant_on(date, MORNING, now.zone);
    Window {
        key,
        about,
        opens: morning(open.first),
        best: morning(open.first),
        closes: morning(open.last),
        lasting: false,
        weight: Weight::Soft,
        rings: RingsOn::SchoolDays,
    }
}

/// Who has waited longest: never contacted comes first, then list order.
pub(super) fn waited_longest(team: &[PersonFacts], child: ChildId) -> Option<PersonId> {
    let works_with = |person: &&PersonFacts| person.children.is_empty() || person.children.contains(&child);
    team.iter().filter(works_with).min_by_key(|person| person.last_contact).map(|person| person.id)
}
