//! Meetings out to a calendar, and in from one.

use super::common::{MeetingRef, PersonRef};
use chrono::{NaiveDate, NaiveTime};
use serde::{Deserialize, Serialize};

/// A file to hand on. It names no child in its name.
#[derive(Clone, Debug, Serialize)]
#[cfg_attr(test, derive(ts_rs::TS))]
pub struct CalendarFile {
    /// A plain file name: "meeting-2026-10-15.ics".
    pub name: String,
    /// What is in it.
    pub text: String,
}

/// The text of a calendar file. Nothing is kept of it.
#[derive(Clone, Debug, Serialize, Deserialize)]
#[cfg_attr(test, derive(ts_rs::TS))]
pub struct ReadCalendar {
    /// As it stands in the file.
    pub text: String,
}

/// What a calendar file says.
#[derive(Clone, Debug, Serialize)]
#[cfg_attr(test, derive(ts_rs::TS))]
pub struct CalendarView {
    /// What is ahead, soonest first, at most 50; the last past ones where nothing is ahead.
    pub events: Vec<CalendarEvent>,
    /// Why nothing could be taken.
    pub trouble: Option<CalendarTrouble>,
}

/// One event, in the person's own zone.
#[derive(Clone, Debug, Serialize)]
#[cfg_attr(test, derive(ts_rs::TS))]
pub struct CalendarEvent {
    /// May be empty.
    pub title: String,
    /// May be empty.
    pub place: String,
    /// Local date.
    pub date: NaiveDate,
    /// Local start; `null` for a whole day.
    pub starts: Option<NaiveTime>,
    /// Local end; `null` where the file names none on that day.
    pub ends: Option<NaiveTime>,
    /// Those of the team who are named in it.
    pub people: Vec<PersonRef>,
    /// It was called off.
    pub cancelled: bool,
    /// What to look at before it is taken.
    pub notes: Vec<CalendarNote>,
    /// A meeting that starts then is kept already.
    pub known: Option<MeetingRef>,
}

/// What a person should know about the way an event was read.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize)]
#[cfg_attr(test, derive(ts_rs::TS))]
#[serde(rename_all = "snake_case")]
pub enum CalendarNote {
    /// It comes again and again; the first one was taken.
    Repeats,
    /// It is one of several.
    OneOfSeries,
    /// Its zone is one of its own, or not known: the time wants a look.
    Zone,
}

/// The whole days of a calendar file, from the school year on.
#[derive(Clone, Debug, Serialize)]
#[cfg_attr(test, derive(ts_rs::TS))]
pub struct DaysOffView {
    /// Soonest first, at most 120.
    pub days: Vec<DayOff>,
    /// Why nothing could be taken.
    pub trouble: Option<CalendarTrouble>,
}

/// A whole day, or several in a row.
#[derive(Clone, Debug, Serialize)]
#[cfg_attr(test, derive(ts_rs::TS))]
pub struct DayOff {
    /// As the file calls it; may be empty.
    pub name: String,
    /// Local date.
    pub first: NaiveDate,
    /// Local date, not before the first.
    pub last: NaiveDate,
    /// By its name it is without school: a box that is ticked at first.
    pub likely: bool,
    /// A break that is kept already covers it.
    pub known: bool,
    /// It comes again by a rule; only the first one is here.
    pub repeats: bool,
}

/// Keeps several breaks, all or none; `not_understood` for none, and for more than 120.
#[derive(Clone, Debug, Serialize, Deserialize)]
#[cfg_attr(test, derive(ts_rs::TS))]
pub struct AddBreaks {
    /// Those that were chosen.
    pub days: Vec<NewBreak>,
}

/// Days without school.
#[derive(Clone, Debug, Serialize, Deserialize)]
#[cfg_attr(test, derive(ts_rs::TS))]
pub struct NewBreak {
    /// May be empty.
    #[serde(default)]
    pub name: String,
    /// Local date.
    pub first: NaiveDate,
    /// Local date, not before the first.
    pub last: NaiveDate,
}

/// Why a file was not taken, and where.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize)]
#[cfg_attr(test, derive(ts_rs::TS))]
pub struct CalendarTrouble {
    /// What was wrong; the words are `calendar-trouble-<what>`.
    pub what: CalendarFault,
    /// The line as an editor counts it, from 1.
    pub line: u32,
}

/// What was wrong with a file.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize)]
#[cfg_attr(test, derive(ts_rs::TS))]
#[serde(rename_all = "snake_case")]
pub enum CalendarFault {
    /// It is no calendar.
    NotACalendar,
    /// It is a calendar without an event.
    Empty,
    /// It breaks off.
    CutOff,
    /// A day or a time in it cannot be read.
    Time,
    /// It is too big, or has too many events.
    TooBig,
    /// No whole day in it is still to come.
    NoDays,
}
