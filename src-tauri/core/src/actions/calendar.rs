//! Meetings out to a calendar, and in from one. Reading keeps nothing: what is chosen goes into the form first.

use super::input::{one_line, zone_of};
use super::leave::other_names;
use super::message_text::{capitalised, meeting_row_name};
use super::names::{meeting_ref, meeting_row, of_row};
use crate::api::{CalendarEvent, CalendarFault, CalendarFile, CalendarNote, CalendarTrouble, CalendarView, PersonRef};
use crate::exchange::ics::{self, Attendee, Event, EventState, IcsFault, When};
use crate::exchange::{Refused, TextFault};
use crate::rules::ids::MeetingId;
use crate::rules::reading::initialled;
use crate::rules::time::{Moment, instant};
use crate::store::error::{Result, Trying};
use crate::store::{Store, meetings, people};
use chrono::{DateTime, NaiveDateTime, Utc};

/// So many events are offered at most.
const OFFERED: usize = 50;

/// A meeting as a calendar file: what, when, where. No guests, so that no calendar program writes to anybody; no notes,
/// and no other student's name (story 12).
pub(super) fn file(store: &Store, id: MeetingId, now: Moment) -> Result<CalendarFile> {
    let db = store.read();
    let row = meeting_row(db, id)?;
    let names = other_names(db, now)?;
    let event = Event {
        uid: format!("{id}@hallway"),
        summary: initialled(&capitalised(&meeting_row_name(db, &row)?), &names),
        place: initialled(&row.place, &names),
        when: When::Clock { starts: row.starts, ends: row.ends, zone: zone_of(&row.zone) },
        state: EventState::Planned,
        attendees: Vec::new(),
        notes: Vec::new(),
    };
    Ok(CalendarFile { name: format!("meeting-{}.ics", row.starts.date()), text: ics::write(&[event], now.at) })
}

/// The events of a calendar file, or why it was not taken.
pub(super) fn read(store: &Store, text: &str, now: Moment) -> Result<CalendarView> {
    let mut events = match ics_events(text, now) {
        Ok(events) => events,
        Err(Refused { what, line }) => {
            return Ok(CalendarView {
                events: Vec::new(),
                trouble: Some(CalendarTrouble { what: fault(&what, text), line }),
            });
        }
    };
    events.sort_by_key(|event| local(event, now).0);
    let first_ahead = events.partition_point(|event| local(event, now).1 < now.local());
    let ahead = events.len() - first_ahead;
    let from = if ahead == 0 { events.len().saturating_sub(OFFERED) } else { first_ahead };
    let team = people::team(store.read()).trying("read the team")?;
    let offered = events.iter().skip(from).take(OFFERED).map(|event| view(store, event, &team, now));
    Ok(CalendarView { events: offered.collect::<Result<_>>()?, trouble: None })
}

/// The events of a calendar file, as they stand in it.
pub(super) fn ics_events(text: &str, now: Moment) -> std::result::Result<Vec<Event>, Refused<IcsFault>> {
    ics::read(text.as_bytes(), now.zone)
}

/// A letter or a page has no event either; only what calls itself a calendar is an empty one.
pub(super) fn fault(fault: &IcsFault, text: &str) -> CalendarFault {
    match fault {
        IcsFault::Text(TextFault::TooLarge { .. }) | IcsFault::TooMany { .. } => CalendarFault::TooBig,
        IcsFault::Empty if text.to_ascii_uppercase().contains("BEGIN:VCALENDAR") => CalendarFault::Empty,
        IcsFault::Empty | IcsFault::Text(_) | IcsFault::Outside | IcsFault::NotAProperty => CalendarFault::NotACalendar,
        IcsFault::Unclosed(_) | IcsFault::NoStart => CalendarFault::CutOff,
        IcsFault::BadTime(_) | IcsFault::BadDuration(_) | IcsFault::EndsBeforeStart => CalendarFault::Time,
    }
}

/// Start and end on the person's own clock; whole days from midnight to midnight.
fn local(event: &Event, now: Moment) -> (NaiveDateTime, NaiveDateTime) {
    let here = |at: DateTime<Utc>| at.with_timezone(&now.zone).naive_local();
    match event.when {
        When::Days { first, last } => {
            (first.and_time(Default::default()), (last + chrono::Days::new(1)).and_time(Default::default()))
        }
        When::Clock { starts, ends, zone } => (here(instant(starts, zone)), here(instant(ends, zone))),
    }
}

fn view(store: &Store, event: &Event, team: &[people::Row], now: Moment) -> Result<CalendarEvent> {
    let (starts, ends) = local(event, now);
    let timed = matches!(event.when, When::Clock { .. });
    let same_day = timed && ends.date() == starts.date() && ends > starts;
    let known = if timed { at_the_same_time(store, starts, now)? } else { None };
    Ok(CalendarEvent {
        title: one_line(&event.summary),
        place: one_line(&event.place),
        date: starts.date(),
        starts: timed.then(|| starts.time()),
        ends: same_day.then(|| ends.time()),
        people: team.iter().filter(|row| is_named(row, &event.attendees)).map(of_row).collect::<Vec<PersonRef>>(),
        cancelled: event.state == EventState::Cancelled,
        notes: event.notes.iter().map(note).collect(),
        known: known.as_ref().map(meeting_ref),
    })
}

fn at_the_same_time(store: &Store, starts: NaiveDateTime, now: Moment) -> Result<Option<meetings::Row>> {
    let begins = instant(starts, now.zone);
    let after = meetings::ending_after(store.read(), begins.timestamp_millis()).trying("read the meetings")?;
    Ok(after.into_iter().find(|row| instant(row.starts, zone_of(&row.zone)) == begins))
}

fn is_named(row: &people::Row, attendees: &[Attendee]) -> bool {
    let same = |one: &str, other: &str| !one.is_empty() && one.trim().eq_ignore_ascii_case(other.trim());
    attendees.iter().any(|who| same(&row.email, &who.email) || same(&row.name, &who.name))
}

fn note(note: &ics::Note) -> CalendarNote {
    match note {
        ics::Note::Repeats(_) => CalendarNote::Repeats,
        ics::Note::OneOfSeries => CalendarNote::OneOfSeries,
        ics::Note::OwnZone(_) | ics::Note::UnknownZone(_) => CalendarNote::Zone,
    }
}
