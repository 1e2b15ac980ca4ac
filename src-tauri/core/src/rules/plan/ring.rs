//! When each window's alarm rings.
//!
//! One moment per window at most, never in the past, never outside the window.

use super::Delivered;
use super::hours::Hours;
use super::live::Live;
use super::soft::Suggestions;
use crate::rules::rhythms::{Weight, Window};
use chrono::{DateTime, Utc};

/// A window and the moment of its alarm.
pub(super) struct Ring<'a> {
    pub(super) at: DateTime<Utc>,
    pub(super) window: &'a Window,
}

/// The rings of everything that has not rung yet; suggestions are spread over days.
pub(super) fn rings<'a>(live: &'a [Live], hours: &Hours, delivered: &[Delivered]) -> Vec<Ring<'a>> {
    let silent = live.iter().filter(|live| !live.rang).map(|live| &live.window);
    let (soft, loud): (Vec<_>, Vec<_>) = silent.partition(|window| window.weight == Weight::Soft);
    let loud = loud.into_iter().filter_map(|window| Some(Ring { at: moment(window, hours)?, window }));
    loud.chain(Suggestions::after(delivered, hours).spread(soft)).collect()
}

/// The first permitted moment from the best one on, else the last permitted one before it. A window that never had a
/// permitted moment rings on a quiet day, in the hours while it can: a meeting or the person's own word set it. One
/// whose permitted moments have passed unheard is left to the list.
fn moment(window: &Window, hours: &Hours) -> Option<DateTime<Utc>> {
    let from = window.best.max(hours.floor);
    if from > window.closes {
        return None;
    }
    let earliest = window.opens.max(hours.floor);
    let later = hours.first(from, window.closes, window.rings);
    let permitted = later.or_else(|| hours.last(earliest, window.best, window.rings));
    let never = || hours.first(window.opens, window.closes, window.rings).is_none();
    permitted.or_else(|| never().then(|| hours.any_day(from, window.closes).unwrap_or(from)))
}
