//! The check-in: per child, one suggestion 14 days after the last contact and one at 28, then silence (G61, A4.2).
//!
//! Sleeps in breaks and summer. Never asks per person, unless the parent set a cadence for that person.

use super::MORNING;
use super::facts::{ChildFacts, Facts, PersonFacts};
use super::key::ReminderKey;
use super::window::{About, RingsOn, Weight, Window};
use super::wishes::{ReminderSettings, RhythmKind};
use super::{introductions, monthly_update};
use crate::rules::calendar::Days;
use crate::rules::ids::{ChildId, PersonId};
use crate::rules::roles::Nearness;
use crate::rules::time::{Moment, instant_on, plus_days};
use chrono::NaiveDate;

/// The first nudge, in days after the last contact.
const FIRST: u16 = 14;
/// The second and last one.
const SECOND: u16 = 28;
/// How long a nudge stays open, in days: never into the next one, which comes at least so long after it.
const OPEN: i64 = 14;

/// Two windows per child, and one per person with an own cadence. A monthly update that nothing followed makes room for
/// the next one instead of the second (N7).
pub(super) fn windows(facts: &Facts, now: Moment, settings: &ReminderSettings) -> Vec<Window> {
    let updates = !settings.off.contains(&RhythmKind::MonthlyUpdate);
    let instead = |child| updates && monthly_update::in_place_of_second(child, facts, now).is_some();
    let hellos = !settings.off.contains(&RhythmKind::Introductions);
    let greeting = |child: &ChildFacts| introductions::days(facts, child.id, now).filter(|_| hellos);
    let of_child = |child| of_child(facts, child, instead(child), greeting(child), now);
    let by_child = facts.children.iter().flat_map(of_child);
    let by_person = facts.team.iter().filter_map(|person| of_person(facts, person, now));
    by_child.chain(by_person).collect()
}

/// The days of both nudges. One that falls on a day without school waits for the next school day, and pushes the second one
/// along, so that a break never ends with both.
pub(super) fn nudges(facts: &Facts, child: &ChildFacts, now: Moment) -> Option<(NaiveDate, Option<NaiveDate>)> {
    let last = now.at(child.last_contact.unwrap_or(child.since)).date();
    let first = facts.calendar.school_day_from(plus_days(last, FIRST.into()))?;
    let gap = i64::from(SECOND - FIRST);
    Some((first, facts.calendar.school_day_from(plus_days(last, SECOND.into()).max(plus_days(first, gap)))))
}

/// A nudge that would fall among the hellos waits until they are over.
fn of_child(facts: &Facts, child: &ChildFacts, instead: bool, hellos: Option<Days>, now: Moment) -> Vec<Window> {
    let contact = child.last_contact.unwrap_or(child.since);
    let Some((first, second)) = nudges(facts, child, now) else { return Vec::new() };
    let after = |day| match &hellos {
        Some(days) if days.contains(day) => facts.calendar.school_day_from(plus_days(days.last, 1)),
        _ => Some(day),
    };
    let (Some(first), second) = (after(first), second.and_then(after)) else { return Vec::new() };
    let second = second.filter(|second| *second > first);
    let person = waited_longest(&facts.team, child.id);
    let nudge = |days, open| {
        let key = ReminderKey::check_in(child.id, contact.date_naive(), days);
        let days = child.last_contact.map(|_| days);
        suggestion(key, About::CheckIn { child: child.id, person, days }, open, now)
    };
    let last_one = second.filter(|_| !instead).map(|day| nudge(SECOND, open_from(day)));
    std::iter::once(nudge(FIRST, open_from(first))).chain(last_one).collect()
}

fn of_person(facts: &Facts, person: &PersonFacts, now: Moment) -> Option<Window> {
    let days = person.cadence_days.filter(|days| *days > 0)?;
    let own = person.children.first();
    let about = facts.children.iter().find(|child| own.is_none_or(|id| *id == child.id));
    let child = own.copied().or(about.map(|child| child.id))?;
    let last = person.last_contact.map_or(person.added, |at| now.at(at).date());
    let named = person.last_contact.map_or(person.added, |at| at.date_naive());
    let day = facts.calendar.school_day_from(plus_days(last, days.into()))?;
    let noted = person.last_contact.or(about.and_then(|child| child.last_contact));
    let about = About::CheckIn { child, person: Some(person.id), days: noted.map(|_| days) };
    Some(suggestion(ReminderKey::own_cadence(child, named, person.id), about, open_from(day), now))
}

/// The days on which a nudge stands.
pub(super) fn open_from(day: NaiveDate) -> Days {
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

/// Who has waited longest of those who work with the child, and of the others only where nobody does: a principal nobody
/// ever wrote to is not the first to hear from (G16). Never contacted comes first, then who is nearest, then list order.
pub(super) fn waited_longest(team: &[PersonFacts], child: ChildId) -> Option<PersonId> {
    let of_child = |person: &&PersonFacts| person.children.is_empty() || person.children.contains(&child);
    let order = |person: &&PersonFacts| {
        let near = Nearness::of(person.role, person.case_manager);
        (!near.works_with_child(), person.last_contact, near)
    };
    team.iter().filter(of_child).min_by_key(order).map(|person| person.id)
}
