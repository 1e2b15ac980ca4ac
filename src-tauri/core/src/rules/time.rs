//! Instants, zones and wall time. The only maker of instants from wall time.
//!
//! Refuses to know what time it is: every `now` is an argument.

use chrono::{DateTime, Datelike, Days, Duration, NaiveDate, NaiveDateTime, NaiveTime, Offset, TimeZone, Utc};
use chrono_tz::Tz;
use serde::{Deserialize, Serialize};

/// An instant together with the IANA zone the person is in. Read once, in the shell.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Moment {
    /// The instant, UTC.
    pub at: DateTime<Utc>,
    /// Where the person's clock hangs.
    pub zone: Tz,
}

impl Moment {
    /// The wall time the person reads; UTC at the very ends of the calendar, where a zone would leave it.
    #[must_use]
    pub fn local(&self) -> NaiveDateTime {
        let utc = self.at.naive_utc();
        utc.checked_add_offset(self.zone.offset_from_utc_datetime(&utc).fix()).unwrap_or(utc)
    }

    /// The date the person reads.
    #[must_use]
    pub fn date(&self) -> NaiveDate {
        self.local().date()
    }

    /// The same zone at another instant.
    #[must_use]
    pub fn at(self, at: DateTime<Utc>) -> Self {
        Self { at, ..self }
    }
}

/// The instant at which a wall clock in `zone` shows `local`.
///
/// A time that is skipped in spring becomes the first one after the gap; a time that comes twice in
/// autumn means its first coming.
#[must_use]
pub fn instant(local: NaiveDateTime, zone: Tz) -> DateTime<Utc> {
    let mut wanted = local;
    for _ in 0..=(26 * 4) {
        if let Some(found) = zone.from_local_datetime(&wanted).earliest() {
            return found.with_timezone(&Utc);
        }
        wanted = wanted.checked_add_signed(Duration::minutes(15)).unwrap_or(local);
    }
    Utc.from_utc_datetime(&local)
}

/// The instant of `time` on `date` in `zone`; see [`instant`] for skipped and doubled hours.
#[must_use]
pub fn instant_on(date: NaiveDate, time: NaiveTime, zone: Tz) -> DateTime<Utc> {
    instant(date.and_time(time), zone)
}

/// `date` moved by `days`, which may be negative; stays put at the ends of the calendar.
#[must_use]
pub fn plus_days(date: NaiveDate, days: i64) -> NaiveDate {
    let moved = if days >= 0 {
        date.checked_add_days(Days::new(days.unsigned_abs()))
    } else {
        date.checked_sub_days(Days::new(days.unsigned_abs()))
    };
    moved.unwrap_or(date)
}

/// Whether a parent can mean this date; years outside 2000 to 2099 are slips of the finger.
#[must_use]
pub fn is_meant(date: NaiveDate) -> bool {
    (2000..=2099).contains(&date.year())
}

/// `at` without its seconds: reminders live in whole minutes.
#[must_use]
pub fn whole_minute(at: DateTime<Utc>) -> DateTime<Utc> {
    DateTime::from_timestamp(at.timestamp().div_euclid(60).saturating_mul(60), 0).unwrap_or(at)
}
