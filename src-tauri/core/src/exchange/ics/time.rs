//! Dates, times and lengths of time as calendars write them.

use super::zones::{Place, Zones};
use super::{IcsFault, Note};
use crate::exchange::Refused;
use crate::exchange::lines::Property;
use crate::rules::time::instant;
use chrono::{DateTime, Days, FixedOffset, NaiveDate, NaiveDateTime, TimeDelta, Utc};
use chrono_tz::Tz;

/// A property with the line it stands on.
pub(super) struct At {
    pub(super) line: u32,
    pub(super) property: Property,
}

/// When something starts or ends.
pub(super) enum Stamp {
    Day(NaiveDate),
    Clock { local: NaiveDateTime, zone: Tz, note: Option<Note> },
}

/// Reads a start or an end; what has no zone of its own is in `home`.
pub(super) fn stamp(at: &At, zones: &Zones, home: Tz) -> Result<Stamp, Refused<IcsFault>> {
    let text = at.property.raw();
    let bad = || Refused::at(at.line, IcsFault::BadTime(short(text)));
    if let Some(day) = day(text) {
        return Ok(Stamp::Day(day));
    }
    if let Some(utc) = text.strip_suffix(['Z', 'z']) {
        let local = seen_in(home, wall(utc).ok_or_else(bad)?.and_utc());
        return Ok(Stamp::Clock { local, zone: home, note: None });
    }
    let local = wall(text).ok_or_else(bad)?;
    let Some(name) = at.property.param("TZID") else { return Ok(Stamp::Clock { local, zone: home, note: None }) };
    Ok(match zones.find(name, local) {
        Place::Zone(zone) => Stamp::Clock { local, zone, note: None },
        Place::Offset(offset) => {
            Stamp::Clock { local: moved(local, offset, home), zone: home, note: Some(Note::OwnZone(name.to_owned())) }
        }
        Place::Unknown => Stamp::Clock { local, zone: home, note: Some(Note::UnknownZone(name.to_owned())) },
    })
}

/// The wall time in `zone` at an instant.
pub(super) fn seen_in(zone: Tz, at: DateTime<Utc>) -> NaiveDateTime {
    at.with_timezone(&zone).naive_local()
}

fn moved(local: NaiveDateTime, offset: FixedOffset, home: Tz) -> NaiveDateTime {
    let utc = local.checked_sub_offset(offset).unwrap_or(local);
    seen_in(home, utc.and_utc())
}

fn day(text: &str) -> Option<NaiveDate> {
    digits(text, 8).then(|| NaiveDate::parse_from_str(text, "%Y%m%d").ok()).flatten()
}

/// "20261014T153000".
pub(super) fn wall(text: &str) -> Option<NaiveDateTime> {
    let (date, time) = text.split_once(['T', 't'])?;
    let plain = digits(date, 8) && digits(time, 6);
    plain.then(|| NaiveDateTime::parse_from_str(&format!("{date}{time}"), "%Y%m%d%H%M%S").ok()).flatten()
}

fn digits(text: &str, count: usize) -> bool {
    text.len() == count && text.bytes().all(|b| b.is_ascii_digit())
}

/// `start` moved by a length of time: days on the calendar, hours on the clock that ticks.
pub(super) fn after(start: NaiveDateTime, zone: Tz, at: &At) -> Result<NaiveDateTime, Refused<IcsFault>> {
    let text = at.property.raw();
    let bad = || Refused::at(at.line, IcsFault::BadDuration(short(text)));
    let (days, clock) = duration(text).ok_or_else(bad)?;
    let day = start.checked_add_days(days).ok_or_else(bad)?;
    if clock.is_zero() {
        return Ok(day);
    }
    Ok(seen_in(zone, instant(day, zone).checked_add_signed(clock).ok_or_else(bad)?))
}

/// "P1DT2H30M" → a day, and two and a half hours. At most a hundred years.
pub(super) fn duration(text: &str) -> Option<(Days, TimeDelta)> {
    let rest = text.strip_prefix('+').unwrap_or(text).strip_prefix('P')?;
    let (mut days, mut seconds, mut number) = (0_u64, 0_i64, None::<u32>);
    for c in rest.chars() {
        if let Some(digit) = c.to_digit(10) {
            number = Some(number.unwrap_or(0).checked_mul(10)?.checked_add(digit)?);
            continue;
        }
        match c {
            'T' if number.is_none() => {}
            'W' => days += u64::from(number.take()?) * 7,
            'D' => days += u64::from(number.take()?),
            'H' => seconds += i64::from(number.take()?) * 3600,
            'M' => seconds += i64::from(number.take()?) * 60,
            'S' => seconds += i64::from(number.take()?),
            _ => return None,
        }
    }
    let most = 36_525;
    let whole =
        rest.ends_with(['W', 'D', 'H', 'M', 'S']) && days <= most && seconds <= i64::try_from(most).ok()? * 86_400;
    whole.then(|| (Days::new(days), TimeDelta::seconds(seconds)))
}

fn short(text: &str) -> String {
    text.chars().take(40).collect()
}
