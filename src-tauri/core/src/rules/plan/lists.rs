//! The lists in the app: due, coming, waiting for. Complete whatever the system did with the alarms.
//!
//! Shows one step of a series at a time, and nothing that needs the school while it is closed.

use super::live::{Live, plus};
use super::{Reminder, Waiting};
use crate::rules::calendar::Calendar;
use crate::rules::rhythms::{About, PromiseFacts, PromiseOwner, RingsOn, Window};
use crate::rules::time::{Moment, plus_days};
use chrono::{DateTime, Duration, Utc};
use std::cmp::Reverse;
use std::collections::HashSet;

/// A question counts as fresh for this many days, though its alarm may come later.
const FRESH: Duration = Duration::days(7);

/// How far the coming list looks ahead, in days.
const COMING: i64 = 60;

/// Open and not closed, or lasting; what is still at its best first, then by weight, then what closes soonest.
pub(super) fn due(live: &[Live], calendar: &Calendar, now: Moment) -> Vec<Reminder> {
    let in_break = calendar.in_break(now.date());
    let awake = |window: &&Window| window.rings == RingsOn::AnyDay || !in_break;
    let mut open: Vec<_> = windows(live).filter(|window| is_due(window, now.at)).filter(awake).collect();
    open.sort_by_key(|window| (window.best, &window.key));
    let mut due = first_of_each_series(open);
    due.sort_by_key(|window| (best_until(window) <= now.at, Reverse(window.weight), best_until(window), &window.key));
    due.into_iter().map(reminder).collect()
}

/// Opens later, soonest first; the next step of what is due already waits for its turn.
pub(super) fn coming(live: &[Live], due: &[Reminder], now: Moment) -> Vec<Reminder> {
    let last = plus_days(now.date(), COMING);
    let stands: HashSet<&str> = due.iter().map(|reminder| reminder.key.series()).collect();
    let soon = |window: &&Window| window.opens > now.at && now.at(window.opens).date() <= last;
    let mut coming: Vec<_> =
        windows(live).filter(soon).filter(|window| !stands.contains(window.key.series())).collect();
    coming.sort_by_key(|window| (window.opens, window.best, &window.key));
    first_of_each_series(coming).into_iter().map(reminder).collect()
}

/// What others owe, firm or not.
pub(super) fn waiting(promises: &[PromiseFacts]) -> Vec<Waiting> {
    let theirs = promises.iter().filter(|promise| promise.owner == PromiseOwner::School);
    let mut waiting: Vec<_> = theirs.map(|promise| Waiting { promise: promise.id, due: promise.due }).collect();
    waiting.sort_by_key(|waiting| (waiting.due.is_none(), waiting.due));
    waiting
}

fn windows(live: &[Live]) -> impl Iterator<Item = &Window> {
    live.iter().map(|live| &live.window)
}

fn is_due(window: &Window, now: DateTime<Utc>) -> bool {
    window.opens <= now && (now < window.closes || window.lasting)
}

fn first_of_each_series(windows: Vec<&Window>) -> Vec<&Window> {
    let mut seen = HashSet::new();
    windows.into_iter().filter(|window| seen.insert(window.key.series())).collect()
}

fn best_until(window: &Window) -> DateTime<Utc> {
    match window.about {
        About::TheirPromise { .. } | About::ClockHappened { .. } | About::HeldLetter { .. } | About::Trial { .. } => {
            window.closes.min(plus(window.opens, FRESH))
        }
        _ => window.closes,
    }
}

fn reminder(window: &Window) -> Reminder {
    Reminder {
        key: window.key.clone(),
        about: window.about.clone(),
        opens: window.opens,
        closes: best_until(window),
        weight: window.weight,
    }
}
