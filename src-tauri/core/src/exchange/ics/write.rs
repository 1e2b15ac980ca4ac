//! Writes meetings. Times are instants: a calendar shows them rightly without the rules of a zone.

use super::{Event, EventState, When};
use crate::exchange::lines::{escaped, put};
use crate::exchange::text::typed;
use crate::rules::time::instant;
use chrono::{DateTime, Days, NaiveDate, NaiveDateTime, Utc};
use chrono_tz::Tz;

/// A calendar file, UTF-8. `stamp` is when it is written. An event keeps its `uid`, so that a calendar that has it already
/// changes it instead of adding another. Notes are not written; nobody is invited by it.
#[must_use]
pub fn write(events: &[Event], stamp: DateTime<Utc>) -> String {
    let mut out = String::new();
    put(&mut out, "BEGIN", "VCALENDAR");
    put(&mut out, "VERSION", "2.0");
    put(&mut out, "PRODID", "-//Hallway//Hallway//EN");
    for event in events {
        put_event(&mut out, event, &utc(stamp));
    }
    put(&mut out, "END", "VCALENDAR");
    out
}

fn put_event(out: &mut String, event: &Event, stamp: &str) {
    put(out, "BEGIN", "VEVENT");
    put(out, "UID", &escaped(&event.uid));
    put(out, "DTSTAMP", stamp);
    match event.when {
        When::Days { first, last } => {
            put(out, "DTSTART;VALUE=DATE", &day(first));
            put(out, "DTEND;VALUE=DATE", &day(last.checked_add_days(Days::new(1)).unwrap_or(last)));
        }
        When::Clock { starts, ends, zone } => {
            put(out, "DTSTART", &clock(starts, zone));
            put(out, "DTEND", &clock(ends, zone));
        }
    }
    put(out, "SUMMARY", &escaped(&event.summary));
    if !event.place.is_empty() {
        put(out, "LOCATION", &escaped(&event.place));
    }
    if event.state == EventState::Cancelled {
        put(out, "STATUS", "CANCELLED");
    }
    for who in &event.attendees {
        let address = if who.email.is_empty() { "invalid:nomail".to_owned() } else { format!("mailto:{}", who.email) };
        put(out, &format!("ATTENDEE;CN=\"{}\"", caret_encoded(&who.name)), &typed(&address).replace('\n', ""));
    }
    put(out, "END", "VEVENT");
}

fn clock(local: NaiveDateTime, zone: Tz) -> String {
    utc(instant(local, zone))
}

fn utc(at: DateTime<Utc>) -> String {
    at.format("%Y%m%dT%H%M%SZ").to_string()
}

fn day(date: NaiveDate) -> String {
    date.format("%Y%m%d").to_string()
}

/// A text inside the quotes of a parameter (RFC 6868).
fn caret_encoded(text: &str) -> String {
    typed(text).replace('^', "^^").replace('\n', "^n").replace('"', "^'")
}
