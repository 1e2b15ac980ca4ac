//! The monthly update (N7): per child, in the middle of a month, for a parent who has sent one before.
//!
//! It begins with the first one that was sent: nobody is asked for more than the check-in asks for (story 6). When nothing
//! was said for two weeks the check-in speaks, and an update is one of its answers: never both. When nothing was said since
//! the last update, the next one takes the place of the second check-in: who writes once a month is asked once a month.

use super::check_in::{self, suggestion, waited_longest};
use super::facts::{ChildFacts, Facts};
use super::key::ReminderKey;
use super::window::{About, Window};
use super::wishes::{ReminderSettings, RhythmKind};
use crate::rules::calendar::Days;
use crate::rules::time::{Moment, plus_days};
use chrono::{Datelike, Months, NaiveDate};

/// The day of the month it waits for.
const MIDDLE: u32 = 15;
/// Days of rest after the last talk: one message can hold it all (G59).
const REST: i64 = 3;
/// Days between two updates, at least.
const APART: i64 = 21;
/// A school year has its hellos first, in days.
const SETTLED: i64 = 21;
/// How long it stays open, in days.
const OPEN: i64 = 7;
/// So much later than the second check-in it may come in its place, in days.
const IN_PLACE: i64 = 7;

/// At most one a month for each child: of the month of the last talk, and of the one after.
pub(super) fn windows(facts: &Facts, now: Moment, settings: &ReminderSettings) -> Vec<Window> {
    let on = !settings.off.contains(&RhythmKind::CheckIn);
    let check_ins = if on { check_in::windows(facts, now, settings) } else { Vec::new() };
    facts.children.iter().flat_map(|child| of_child(child, facts, &check_ins, on, now)).collect()
}

/// The day of the update that comes instead of the second check-in: in the same month or the next one, once the first
/// check-in has had its days. `None` where something was said since the last update, or no such day is near.
pub(super) fn in_place_of_second(child: &ChildFacts, facts: &Facts, now: Moment) -> Option<NaiveDate> {
    let (contact, update) = (now.at(child.last_contact?).date(), now.at(child.last_update?).date());
    let (first, second) = check_in::nudges(facts, child, now).filter(|_| contact == update)?;
    let (rested, second) = (check_in::open_from(first).last, second?);
    let days = months(contact).into_iter().filter_map(|month| day_in(month, rested, update, facts));
    days.min().filter(|day| *day <= plus_days(second, IN_PLACE))
}

/// The month of a day, and the one after.
fn months(day: NaiveDate) -> [NaiveDate; 2] {
    [day, day.checked_add_months(Months::new(1)).unwrap_or(day)]
}

fn of_child(child: &ChildFacts, facts: &Facts, check_ins: &[Window], check_in: bool, now: Moment) -> Vec<Window> {
    let (Some(contact), Some(update)) = (child.last_contact, child.last_update) else { return Vec::new() };
    let (contact, update) = (now.at(contact).date(), now.at(update).date());
    let instead = in_place_of_second(child, facts, now).filter(|_| check_in);
    let days = instead.map_or_else(
        || {
            months(contact)
                .into_iter()
                .filter_map(|month| day_in(month, plus_days(contact, REST), update, facts))
                .collect()
        },
        |day| vec![day],
    );
    days.into_iter().filter_map(|day| alone(window(child, update, day, facts, now), check_ins)).collect()
}

/// The first school day from the middle of that month on, and not before `rested`, if the month has one that is right.
fn day_in(month: NaiveDate, rested: NaiveDate, update: NaiveDate, facts: &Facts) -> Option<NaiveDate> {
    let from = month.with_day(MIDDLE)?.max(rested);
    let day = facts.calendar.school_day_from(from)?;
    let same_month = (day.year(), day.month()) == (month.year(), month.month());
    let new = |year: &Days| year.contains(day) && day < plus_days(year.first, SETTLED);
    let apart = plus_days(update, APART) <= day;
    (same_month && apart && !facts.calendar.years.iter().any(new)).then_some(day)
}

fn window(child: &ChildFacts, last: NaiveDate, day: NaiveDate, facts: &Facts, now: Moment) -> Window {
    let person = waited_longest(&facts.team, child.id);
    let about = About::MonthlyUpdate { child: child.id, person, last };
    let open = Days { first: day, last: plus_days(day, OPEN) };
    suggestion(ReminderKey::monthly_update(child.id, day), about, open, now)
}

/// The window until the check-in of this child opens; none when that is open.
fn alone(window: Window, check_ins: &[Window]) -> Option<Window> {
    let About::MonthlyUpdate { child: own, .. } = window.about else { return None };
    let same = |other: &&Window| matches!(other.about, About::CheckIn { child, .. } if child == own);
    let near = check_ins.iter().filter(same).filter(|other| other.opens < window.closes && window.opens < other.closes);
    let closes = near.map(|other| other.opens).min().map_or(window.closes, |opens| opens.min(window.closes));
    (window.opens < closes).then_some(Window { closes, ..window })
}
