//! Meetings and dates to keep in mind, for a calendar. An event keeps its name, so that a calendar changes what it has.
//!
//! Other students' names stay here, as in a record (story 12).

use super::told::{Telling, begins, kind};
use super::year::Range;
use crate::actions::clock::clock_ref;
use crate::actions::facts::state;
use crate::actions::input::zone_of;
use crate::actions::reading::roster;
use crate::api::ClockDue;
use crate::exchange::ics::{Event, EventState, When};
use crate::rules::ids::PersonId;
use crate::rules::reading::{KnownPerson, Names, Roster, other_students, strangers};
use crate::rules::time::Moment;
use crate::store::error::{Result, Trying};
use crate::store::names::name_of;
use crate::store::{clocks, meetings, search, settings};
use crate::words::say_of_in;
use chrono::NaiveDate;
use rusqlite::Connection;
use uuid::Uuid;

/// In how many entries a name of a title is looked for.
const LOOKED_AT: u32 = 20;

/// Other students who are named in a meeting's title or place: where these tell it, or the log does.
pub(in crate::actions) fn other_names(db: &Connection, now: Moment) -> Result<Names> {
    let rows = meetings::all(db).trying("read the meetings")?;
    names_in(db, rows.iter().flat_map(|row| [row.title.as_str(), row.place.as_str()]), now)
}

/// Other students who are named in short texts: where these tell it, or the log does.
pub(super) fn names_in<'t>(db: &Connection, texts: impl Iterator<Item = &'t str>, now: Moment) -> Result<Names> {
    let roster = with_parent(db, now)?;
    let (mut names, mut asked) = (Names::default(), Names::default());
    for text in texts {
        other_students(text, &roster, &mut names);
        asked.extend(strangers(text, &roster));
    }
    for word in asked.into_iter().filter(|word| !names.contains(word)).collect::<Vec<_>>() {
        let mut known = Names::default();
        for entry in search::entries_with_word(db, &word, LOOKED_AT).trying("look for a name")? {
            other_students(&entry, &roster, &mut known);
        }
        if known.contains(&word) {
            names.insert(word);
        }
    }
    Ok(names)
}

/// The roster with the parent on it, whose own name is no other student's.
pub(super) fn with_parent(db: &Connection, now: Moment) -> Result<Roster> {
    let mut roster = roster(db, now)?;
    let name: String = settings::read(db, "my_name").trying("read the settings")?;
    if !name.trim().is_empty() {
        roster.people.push(KnownPerson { id: PersonId(Uuid::nil()), name, role: None });
    }
    Ok(roster)
}

/// The events of a time, meetings first.
pub(super) fn events(telling: &Telling<'_>, range: &Range) -> Result<Vec<Event>> {
    let db = telling.db;
    let mut events = Vec::new();
    for row in meetings::all(db).trying("read the meetings")? {
        if (range.from..range.until).contains(&begins(&row)) && range.is_about(row.child, row.id.0) {
            let when = When::Clock { starts: row.starts, ends: row.ends, zone: zone_of(&row.zone) };
            let title = if row.title.is_empty() { kind(db, &row)? } else { telling.plain(&row.title) };
            events.push(event(format!("meeting-{}@hallway", row.id), title, telling.plain(&row.place), when));
        }
    }
    for clock in clocks::open(db).trying("read the dates")? {
        let days = match clock_ref(db, clock.id)?.due {
            ClockDue::On { date } => Some((date, date)),
            ClockDue::Between { first, last } => Some((first, last)),
            ClockDue::NotBefore { .. } | ClockDue::NoNumber | ClockDue::OtherStart | ClockDue::NoDay => None,
        };
        let Some((first, last)) = days.filter(|_| range.holds(clock.start) && range.is_about(clock.child, clock.id.0))
        else {
            continue;
        };
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
