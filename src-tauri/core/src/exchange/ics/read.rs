//! Reads events. To-dos, journals, alarms and free times are passed over.

use super::time::{At, Stamp, after, seen_in, stamp};
use super::zones::Zones;
use super::{Attendee, Event, EventState, IcsFault, MOST_EVENTS, Note, When};
use crate::exchange::Refused;
use crate::exchange::lines::{Properties, Property, without_scheme};
use crate::exchange::text::{decode, typed};
use crate::rules::time::instant;
use chrono::{Days, NaiveDate, NaiveDateTime};
use chrono_tz::Tz;

/// All events of a file, in order. `home` is the reader's zone: instants are told in it, and times without a zone are its.
///
/// # Errors
/// The first thing that is wrong, with its line. Then nothing is taken.
pub fn read(bytes: &[u8], home: Tz) -> Result<Vec<Event>, Refused<IcsFault>> {
    let text = decode(bytes)?;
    let mut reader = Reader::default();
    for (line, property) in Properties::new(&text) {
        let property = property.ok_or_else(|| Refused::at(line, reader.not_a_property()))?;
        reader.take(line, property)?;
    }
    reader.finish(home)
}

#[derive(Default)]
struct Reader {
    /// What has begun and not ended, the innermost last, with its line.
    open: Vec<(String, u32)>,
    zones: Zones,
    event: Draft,
    events: Vec<Draft>,
    count: usize,
    /// Where the first event beyond the limit begins.
    over: u32,
    /// The whole file calls its events off.
    cancels: bool,
}

impl Reader {
    fn not_a_property(&self) -> IcsFault {
        if self.count == 0 && self.open.is_empty() { IcsFault::Empty } else { IcsFault::NotAProperty }
    }

    fn take(&mut self, line: u32, property: Property) -> Result<(), Refused<IcsFault>> {
        match (property.name.as_str(), self.open.last().map(|(name, _)| name.as_str())) {
            ("BEGIN", _) => self.begin(line, property.raw().to_ascii_uppercase()),
            ("END", Some(_)) => self.end(&property.raw().to_ascii_uppercase())?,
            (_, Some("VEVENT")) => self.event.take(line, property),
            (_, Some("VTIMEZONE")) => self.zones.take(&property),
            (_, Some("STANDARD" | "DAYLIGHT")) => self.zones.take_change(&property),
            ("METHOD", Some("VCALENDAR")) => self.cancels = property.says("CANCEL"),
            (_, Some(_)) => {}
            (_, None) if self.count == 0 => return Err(Refused::at(line, IcsFault::Empty)),
            (_, None) => return Err(Refused::at(line, IcsFault::Outside)),
        }
        Ok(())
    }

    fn begin(&mut self, line: u32, what: String) {
        match what.as_str() {
            "VEVENT" => {
                self.event = Draft { line, ..Draft::default() };
                self.count += 1;
                if self.count == MOST_EVENTS + 1 {
                    self.over = line;
                }
            }
            "VTIMEZONE" => self.zones.begin_zone(),
            "STANDARD" | "DAYLIGHT" => self.zones.begin_change(),
            _ => {}
        }
        self.open.push((what, line));
    }

    fn end(&mut self, what: &str) -> Result<(), Refused<IcsFault>> {
        let Some((open, line)) = self.open.pop() else { return Ok(()) };
        if open != what {
            return Err(unclosed(open, line));
        }
        match what {
            "VEVENT" if self.count <= MOST_EVENTS => self.events.push(std::mem::take(&mut self.event)),
            "VTIMEZONE" => self.zones.end_zone(),
            _ => {}
        }
        Ok(())
    }

    fn finish(mut self, home: Tz) -> Result<Vec<Event>, Refused<IcsFault>> {
        if let Some((open, line)) = self.open.pop() {
            return Err(unclosed(open, line));
        }
        match self.count {
            0 => Err(Refused::at(1, IcsFault::Empty)),
            count if count > MOST_EVENTS => Err(Refused::at(self.over, IcsFault::TooMany { count })),
            _ => self.events.into_iter().map(|draft| draft.event(&self.zones, home, self.cancels)).collect(),
        }
    }
}

fn unclosed(what: String, line: u32) -> Refused<IcsFault> {
    Refused::at(line, IcsFault::Unclosed(what.chars().take(20).collect()))
}

#[derive(Default)]
struct Draft {
    line: u32,
    uid: String,
    summary: String,
    place: String,
    state: EventState,
    starts: Option<At>,
    ends: Option<At>,
    lasts: Option<At>,
    attendees: Vec<Attendee>,
    notes: Vec<Note>,
}

impl Draft {
    fn take(&mut self, line: u32, property: Property) {
        match property.name.as_str() {
            "UID" => self.uid = property.text(),
            "SUMMARY" => self.summary = property.text(),
            "LOCATION" => self.place = property.text(),
            "STATUS" if property.says("CANCELLED") => self.state = EventState::Cancelled,
            "RRULE" => self.notes = vec![Note::Repeats(property.text())],
            "RECURRENCE-ID" => self.notes = vec![Note::OneOfSeries],
            "ATTENDEE" | "ORGANIZER" => self.attendees.extend(attendee(&property)),
            "DTSTART" => self.starts = Some(At { line, property }),
            "DTEND" => self.ends = Some(At { line, property }),
            "DURATION" => self.lasts = Some(At { line, property }),
            _ => {}
        }
    }

    fn event(mut self, zones: &Zones, home: Tz, cancels: bool) -> Result<Event, Refused<IcsFault>> {
        let starts = self.starts.take().ok_or(Refused::at(self.line, IcsFault::NoStart))?;
        let when = match stamp(&starts, zones, home)? {
            Stamp::Day(first) => self.days(first, zones, home)?,
            Stamp::Clock { local, zone, note } => {
                self.notes.extend(note);
                self.clock(local, zone, zones, home)?
            }
        };
        let mut seen = rustc_hash::FxHashSet::default();
        self.attendees.retain(|who| seen.insert((who.name.clone(), who.email.clone())));
        let state = if cancels { EventState::Cancelled } else { self.state };
        let Self { uid, summary, place, attendees, notes, .. } = self;
        Ok(Event { uid, summary, place, when, state, attendees, notes })
    }

    /// The end of whole days is the day after the last one.
    fn days(&self, first: NaiveDate, zones: &Zones, home: Tz) -> Result<When, Refused<IcsFault>> {
        let midnight = first.and_time(chrono::NaiveTime::MIN);
        let (line, end) = match (&self.ends, &self.lasts) {
            (Some(at), _) => match stamp(at, zones, home)? {
                Stamp::Day(day) => (at.line, day),
                Stamp::Clock { local, .. } => (at.line, local.date()),
            },
            (None, Some(at)) => (at.line, after(midnight, Tz::UTC, at)?.date()),
            (None, None) => (self.line, first),
        };
        if end < first {
            return Err(Refused::at(line, IcsFault::EndsBeforeStart));
        }
        Ok(When::Days { first, last: end.checked_sub_days(Days::new(1)).unwrap_or(end).max(first) })
    }

    fn clock(&self, starts: NaiveDateTime, zone: Tz, zones: &Zones, home: Tz) -> Result<When, Refused<IcsFault>> {
        let (line, ends) = match (&self.ends, &self.lasts) {
            (Some(at), _) => (at.line, end_in(zone, starts, stamp(at, zones, home)?)),
            (None, Some(at)) => (at.line, after(starts, zone, at)?),
            (None, None) => (self.line, starts),
        };
        if ends < starts && instant(ends, zone) < instant(starts, zone) {
            return Err(Refused::at(line, IcsFault::EndsBeforeStart));
        }
        Ok(When::Clock { starts, ends: ends.max(starts), zone })
    }
}

/// The wall time in the start's zone at which an event ends; a day alone means the start's own time on it.
fn end_in(zone: Tz, starts: NaiveDateTime, end: Stamp) -> NaiveDateTime {
    match end {
        Stamp::Day(day) => day.and_time(starts.time()),
        Stamp::Clock { local, zone: own, .. } if own == zone => local,
        Stamp::Clock { local, zone: own, .. } => seen_in(zone, instant(local, own)),
    }
}

fn attendee(property: &Property) -> Option<Attendee> {
    let name = property.param("CN").map(caret_decoded).unwrap_or_default();
    let address = property.raw();
    let bare = without_scheme(address, "mailto:");
    let email = if bare.len() < address.len() && bare.contains('@') { typed(bare) } else { String::new() };
    let someone = Attendee { name, email };
    (!someone.name.is_empty() || !someone.email.is_empty()).then_some(someone)
}

/// A parameter's value as a person would type it (RFC 6868).
fn caret_decoded(value: &str) -> String {
    let pieces = value.split("^^").map(|piece| piece.replace("^n", "\n").replace("^'", "\""));
    typed(&pieces.collect::<Vec<_>>().join("^"))
}
