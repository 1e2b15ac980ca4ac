//! The only reader of the clock. Everything below the shell takes `now` as an argument.

use chrono_tz::Tz;
use hallway_core::rules::time::Moment;
use std::time::Instant;

/// This instant and the zone this device is in; UTC where the device does not say.
#[cfg(not(feature = "test-clock"))]
#[allow(clippy::disallowed_methods, reason = "the shell is where the clock is read")]
pub(crate) fn now() -> Moment {
    let zone = iana_time_zone::get_timezone().ok().and_then(|name| name.parse().ok()).unwrap_or(Tz::UTC);
    Moment { at: chrono::Utc::now(), zone }
}

/// What the file named in `HALLWAY_TEST_CLOCK` says: `2026-09-18T10:00:00Z America/New_York`.
#[cfg(feature = "test-clock")]
pub(crate) fn now() -> Moment {
    let said = std::env::var("HALLWAY_TEST_CLOCK").ok().and_then(|file| std::fs::read_to_string(file).ok());
    said.as_deref().and_then(moment).unwrap_or(Moment { at: chrono::DateTime::UNIX_EPOCH, zone: Tz::UTC })
}

#[cfg(feature = "test-clock")]
fn moment(said: &str) -> Option<Moment> {
    let (at, zone) = said.trim().split_once(' ')?;
    Some(Moment { at: at.parse().ok()?, zone: zone.parse().ok()? })
}

/// Time that only runs forward, and on most systems stands still while the computer sleeps.
#[cfg(desktop)]
#[allow(clippy::disallowed_methods, reason = "compared with the wall clock to notice sleep")]
pub(crate) fn ticks() -> Instant {
    Instant::now()
}
