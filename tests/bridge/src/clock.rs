//! Reading the real clock, and reading a moment that somebody wrote.

use chrono::{DateTime, NaiveDateTime, Utc};
use chrono_tz::Tz;
use hallway_core::rules::time::{Moment, instant};
use std::time::SystemTime;

/// Now, in the system's zone.
pub fn real() -> Result<Moment, String> {
    let name = iana_time_zone::get_timezone().unwrap_or_else(|_| "UTC".into());
    Ok(Moment { at: SystemTime::now().into(), zone: zone(&name)? })
}

/// The moment that `at` and `zone` mean; what is left out stays as in `base`. `at` is a wall time in the zone
/// (`2026-10-06T15:20`) or an instant (`2026-10-06T19:20:00Z`).
pub fn read(at: Option<&str>, zone_name: Option<&str>, base: &Moment) -> Result<Moment, String> {
    let zone = zone_name.map_or(Ok(base.zone), zone)?;
    let at = at.map_or(Ok(base.at), |at| instant_or_wall(at, zone))?;
    Ok(Moment { at, zone })
}

fn zone(name: &str) -> Result<Tz, String> {
    name.parse().map_err(|_| format!("{name} is no IANA zone"))
}

fn instant_or_wall(text: &str, zone: Tz) -> Result<DateTime<Utc>, String> {
    if let Ok(at) = DateTime::parse_from_rfc3339(text) {
        return Ok(at.with_timezone(&Utc));
    }
    let formats = ["%Y-%m-%dT%H:%M", "%Y-%m-%dT%H:%M:%S", "%Y-%m-%d %H:%M"];
    let wall = formats.iter().find_map(|format| NaiveDateTime::parse_from_str(text, format).ok());
    wall.map(|wall| instant(wall, zone)).ok_or_else(|| format!("{text} is no time like 2026-10-06T15:20"))
}

#[cfg(test)]
mod tests {
    use super::{read, zone};
    use hallway_core::rules::time::Moment;

    fn base() -> Moment {
        Moment { at: "2026-10-06T19:20:00Z".parse().unwrap(), zone: zone("America/New_York").unwrap() }
    }

    #[test]
    fn a_wall_time_hangs_in_the_zone_that_comes_with_it() {
        let now = read(Some("2026-10-07T08:00"), Some("America/Los_Angeles"), &base()).unwrap();
        assert_eq!(now.at.to_rfc3339(), "2026-10-07T15:00:00+00:00");
    }

    #[test]
    fn what_is_left_out_stays() {
        assert_eq!(read(None, None, &base()).unwrap(), base());
        assert_eq!(read(Some("2026-10-06T19:20:00Z"), None, &base()).unwrap(), base());
        assert!(read(Some("tomorrow"), None, &base()).is_err());
    }
}
