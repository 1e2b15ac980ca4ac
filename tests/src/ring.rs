//! The desktop's alarm loop, as fast as the clock can be moved.

use chrono::{DateTime, Utc};
use hallway_core::api::Failure;
use hallway_core::rules::time::Moment;
use hallway_core::{Hallway, Notice};

/// Goes from `from` to `to` and stops at each planned alarm in between, so that every notice carries its true time.
///
/// # Errors
/// When the store cannot be read, or a notice cannot be kept as shown.
pub fn between(hallway: &mut Hallway, from: Moment, to: Moment) -> Result<Vec<(DateTime<Utc>, Notice)>, Failure> {
    let mut shown = Vec::new();
    let mut now = to.at(from.at);
    loop {
        shown.extend(hallway.deliver(now)?.into_iter().map(|notice| (now.at, notice)));
        match next(hallway, now, to)? {
            Some(at) => now = now.at(at),
            None => break,
        }
    }
    shown.extend(hallway.deliver(to)?.into_iter().map(|notice| (to.at, notice)));
    Ok(shown)
}

fn next(hallway: &mut Hallway, now: Moment, to: Moment) -> Result<Option<DateTime<Utc>>, Failure> {
    let planned = hallway.alarms(now)?.into_iter().map(|notice| notice.at);
    Ok(planned.filter(|at| now.at < *at && *at <= to.at).min())
}
