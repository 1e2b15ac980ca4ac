//! What gets refused at the field, and the shapes of what is shown.

use crate::api::ErrorCode;
use crate::rules::time::is_meant;
use crate::store::error::{Error, Result};
use chrono::{DateTime, NaiveDate, NaiveDateTime, Timelike, Utc};
use chrono_tz::Tz;
use std::fmt::Display;

/// Refuses a year nobody meant.
pub(super) fn sane(date: NaiveDate) -> Result<NaiveDate> {
    if is_meant(date) { Ok(date) } else { Err(Error::input(ErrorCode::DateOutOfRange, date.to_string())) }
}

/// Refuses white space where words are needed.
pub(super) fn filled(text: &str, code: ErrorCode) -> Result<&str> {
    if blank(text) { Err(Error::input(code, "nothing but white space")) } else { Ok(text) }
}

/// Whether there is nothing to see: white space, NUL, or letters without any width.
pub(super) fn blank(text: &str) -> bool {
    let unseen = |letter| matches!(letter, '\0' | '\u{ad}' | '\u{200b}'..='\u{200f}' | '\u{2060}' | '\u{feff}');
    text.chars().all(|letter| letter.is_whitespace() || unseen(letter))
}

/// One line: titles and places go into subjects and lists.
pub(super) fn one_line(text: &str) -> String {
    text.split(|letter: char| letter.is_whitespace() || letter.is_control())
        .filter(|word| !word.is_empty())
        .collect::<Vec<_>>()
        .join(" ")
}

/// A record that is not here (any more).
pub(super) fn unknown(what: &str, id: impl Display) -> Error {
    Error::input(ErrorCode::Unknown, format!("no {what} {id}"))
}

/// The wall time of an instant in a stored zone.
pub(super) fn wall(millis: i64, zone: &str) -> NaiveDateTime {
    whole_seconds(instant_of(millis).with_timezone(&zone_of(zone)).naive_local())
}

/// A stored instant.
pub(super) fn instant_of(millis: i64) -> DateTime<Utc> {
    DateTime::from_timestamp_millis(millis).unwrap_or_default()
}

/// A stored zone; UTC for one this version does not know.
pub(super) fn zone_of(zone: &str) -> Tz {
    zone.parse().unwrap_or(Tz::UTC)
}

/// A wall time without its fraction of a second.
pub(super) fn whole_seconds(local: NaiveDateTime) -> NaiveDateTime {
    local.with_nanosecond(0).unwrap_or(local)
}
