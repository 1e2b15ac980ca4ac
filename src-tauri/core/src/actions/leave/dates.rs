//! Meetings and dates to keep in mind, for a calendar. An event keeps its name, so that a calendar changes what it has.

use super::told::{begins, kind};
use super::year::Range;
use crate::actions::clock::clock_ref;
use crate::actions::facts::state;
use crate::actions::input::zone_of;
use crate::api::ClockDue;
use crate::exchange::ics::{Event, EventState, When};
use crate::store::error::{Result, Trying};
use crate::store::names::name_of;
use crate::store::{clocks, meetings};
use crate::words::say_of_in;
use chrono::NaiveDate;
use rusqlite::Connection;

/// The events of a time, meetings first.
pub(super) fn events(db: &Connection, range: &Range) -> Result<Vec<Event>> {
    let mut events = Vec::new();
    for row in meetings::all(db).trying("read the meetings")? {
        if (range.from..range.until).contains(&begins(&row)) {
            let when = When::Clock { starts: row.starts, ends: row.ends, zone: zone_of(&row.zone) };
            let title = if row.title.is_empty() { kind(db, &row)? } else { row.title };
            events.push(event(format!("meeting-{}@hallway", row.id), title, row.place, when));
        }
    }
    for clock in clocks::open(db).trying("read the dates")? {
        let days = match clock_ref(db, clock.id)?.due {
            ClockDue::On { date } => Some((date, date)),
            ClockDue::Between { first, last } => Some((first, last)),
            ClockDue::NotBefore { .. } | ClockDue::NoNumber | ClockDue::OtherStart | ClockDue::NoDay => None,
        };
        let Some((first, last)) = days.filter(|_| range.holds(clock.start)) else { continue };
        let title = say_of_in(state(db)?, "clock-kind", &name_of(&clock.kind));
        events.push(event(format!("date-{}@hallway", clock.id), title, String::new(), whole_days(first, last)));
    }
    Ok(events)
}

fn whole_days(first: NaiveDate, last: NaiveDate) -> When {
    When::Days { first, last: last.max(first) }
}

fn event(uid: String, summary: String, place: String, when: When) -> Event {
    Event { uid, summary, place, when, state: EventState::Planned, attendees: Vec::new(), notes: Vec::new() }
}
