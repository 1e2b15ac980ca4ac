//! The only reader of the clock. Everything below the shell takes `now` as an argument.

use chrono_tz::Tz;
use hallway_core::rules::time::Moment;

#[cfg(all(feature = "test-clock", not(debug_assertions)))]
compile_error!("the test clock is for tests/app; build what people get with `--package hallway`, without it");

/// This instant and the zone this device is in.
pub(crate) fn now() -> Moment {
    #[cfg(feature = "test-clock")]
    if let Some(moment) = set_by_a_test() {
        return moment;
    }
    read()
}

/// UTC where the device does not say its zone.
#[allow(clippy::disallowed_methods, reason = "the shell is where the clock is read")]
fn read() -> Moment {
    let zone = iana_time_zone::get_timezone().ok().and_then(|name| name.parse().ok()).unwrap_or(Tz::UTC);
    Moment { at: chrono::Utc::now(), zone }
}

/// What the file named in `HALLWAY_TEST_CLOCK` says: `2026-09-18T10:00:00Z America/New_York`.
#[cfg(feature = "test-clock")]
fn set_by_a_test() -> Option<Moment> {
    let said = std::fs::read_to_string(std::env::var_os("HALLWAY_TEST_CLOCK")?).ok()?;
    let (at, zone) = said.trim().split_once(' ')?;
    Some(Moment { at: at.parse().ok()?, zone: zone.parse().ok()? })
}

/// Time that only runs forward, and on most systems stands still while the computer sleeps.
#[cfg(desktop)]
#[allow(clippy::disallowed_methods, reason = "compared with the wall clock to notice sleep")]
pub(crate) fn ticks() -> std::time::Instant {
    std::time::Instant::now()
}
