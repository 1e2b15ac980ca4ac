//! Calendars: reads the events of an iCalendar file, writes meetings.
//!
//! Gives the wall time where an event happens and its zone. Expands no rule: the first occurrence is taken, the rule told.

mod read;
mod time;
mod write;
mod zones;

pub use read::read;
pub use write::write;

use super::TextFault;
use chrono::{NaiveDate, NaiveDateTime};
use chrono_tz::Tz;

/// The most events that are taken from one file.
pub const MOST_EVENTS: usize = 10_000;

/// One event of a calendar. All texts are trimmed and may be empty.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Event {
    /// The same whenever the event is written again.
    pub uid: String,
    /// Its title.
    pub summary: String,
    /// A room, an address, a link.
    pub place: String,
    /// When it is.
    pub when: When,
    /// Whether it still takes place.
    pub state: EventState,
    /// Who comes, the one who invites among them.
    pub attendees: Vec<Attendee>,
    /// What a person should know about the way it was read.
    pub notes: Vec<Note>,
}

/// When an event is.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum When {
    /// Whole days.
    Days {
        /// The first one.
        first: NaiveDate,
        /// The last one, not before the first.
        last: NaiveDate,
    },
    /// A time on the clock.
    Clock {
        /// Wall time in `zone`.
        starts: NaiveDateTime,
        /// Wall time in `zone`, not before the start; the same where the file names no end.
        ends: NaiveDateTime,
        /// The event's own zone; that of the reader where the file gives an instant or no zone that is known.
        zone: Tz,
    },
}

/// Whether an event still takes place.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum EventState {
    /// It does.
    #[default]
    Planned,
    /// It was called off.
    Cancelled,
}

/// Somebody who comes to an event.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Attendee {
    /// May be empty.
    pub name: String,
    /// May be empty.
    pub email: String,
}

/// What a person should know about the way an event was read.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Note {
    /// It repeats by this rule (RFC 5545, 3.3.10); the first occurrence was taken.
    Repeats(String),
    /// It is one changed occurrence of an event that repeats, with the same `uid`.
    OneOfSeries,
    /// Its zone is the file's own, of this name; the time was turned into the reader's zone.
    OwnZone(String),
    /// Its zone of this name is not known; the time was taken as it stands, in the reader's zone.
    UnknownZone(String),
}

/// Why a calendar is refused.
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
pub enum IcsFault {
    /// It cannot be read as text.
    #[error(transparent)]
    Text(#[from] TextFault),
    /// There is no event in it.
    #[error("there is no event in this file")]
    Empty,
    /// A line that belongs to no calendar.
    #[error("this line stands outside of a calendar")]
    Outside,
    /// Neither `NAME:value` nor the rest of the line before.
    #[error("this is not a line of a calendar")]
    NotAProperty,
    /// What begins here has no end, or something else ends first.
    #[error("the {0} that begins here does not end")]
    Unclosed(String),
    /// The event that begins here has no start.
    #[error("the event that begins here has no start")]
    NoStart,
    /// Neither a date nor a date and a time of the calendar.
    #[error("'{0}' is no date or time")]
    BadTime(String),
    /// No length of time that goes forward.
    #[error("'{0}' is no length of time")]
    BadDuration(String),
    /// The end is before the start.
    #[error("the event ends before it starts")]
    EndsBeforeStart,
    /// More than [`MOST_EVENTS`].
    #[error("the file has {count} events; {MOST_EVENTS} are taken at most")]
    TooMany {
        /// How many there are.
        count: usize,
    },
}
