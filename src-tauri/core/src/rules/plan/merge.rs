//! Reminders that fall into the same clock hour share one alarm.
//!
//! Nobody leaves their window for it, and what a meeting sets keeps its moment; who does not fit rings alone.

use super::Alarm;
use super::hours::Hours;
use super::ring::Ring;
use crate::rules::ids::MeetingId;
use crate::rules::rhythms::{About, Weight};
use crate::rules::time::Moment;
use chrono::{DateTime, NaiveDateTime, Timelike, Utc};
use std::cmp::Reverse;
use std::collections::{BTreeMap, HashSet};

/// All alarms, soonest first.
pub(super) fn merge(rings: Vec<Ring>, hours: &Hours) -> Vec<Alarm> {
    let mut by_hour: BTreeMap<_, Vec<Ring>> = BTreeMap::new();
    for ring in rings {
        by_hour.entry(clock_hour(ring.at, hours)).or_default().push(ring);
    }
    let mut alarms: Vec<Alarm> = by_hour.into_values().flat_map(|group| of_hour(group, hours)).collect();
    alarms.sort_by_key(|alarm| alarm.at);
    alarms
}

/// The hour the person's clock shows; the hour that comes twice in autumn counts as two.
fn clock_hour(at: DateTime<Utc>, hours: &Hours) -> (NaiveDateTime, i64) {
    let local = Moment { at, zone: hours.zone }.local();
    let hour = local.date().and_hms_opt(local.hour(), 0, 0).unwrap_or(local);
    (hour, local.signed_duration_since(at.naive_utc()).num_seconds())
}

/// Takes as many as fit the anchor, then as many of the rest as fit theirs, until nobody is left.
fn of_hour(mut rings: Vec<Ring>, hours: &Hours) -> Vec<Alarm> {
    let mut alarms = Vec::new();
    while let Some(at) = anchor(&rings) {
        let (fit, rest): (Vec<_>, Vec<_>) = rings.into_iter().partition(|ring| fits(ring, at, hours));
        alarms.push(alarm(at, fit));
        rings = rest;
    }
    alarms
}

/// The latest moment a meeting set, else the latest of all.
fn anchor(rings: &[Ring]) -> Option<DateTime<Utc>> {
    rings.iter().map(|ring| (ring.window.weight == Weight::Set, ring.at)).max().map(|(_, at)| at)
}

/// Always true for the ring that gave `at`, so each round takes at least one.
fn fits(ring: &Ring, at: DateTime<Utc>, hours: &Hours) -> bool {
    let open = ring.window.opens <= at && at <= ring.window.closes;
    ring.at == at || (open && hours.allow(at, ring.window.rings))
}

/// Two steps of one series are one thing to say: the last one speaks. Nothing is looked for that is asked for only now.
fn alarm(at: DateTime<Utc>, mut rings: Vec<Ring>) -> Alarm {
    rings.sort_by_key(|ring| Reverse((ring.window.best, &ring.window.key)));
    let asked: HashSet<MeetingId> = rings.iter().filter_map(|ring| asks(&ring.window.about)).collect();
    rings.retain(|ring| !matches!(ring.window.about, About::DocumentsArrived { meeting } if asked.contains(&meeting)));
    let mut said = HashSet::new();
    rings.retain(|ring| said.insert(ring.window.key.series()));
    rings.sort_by_key(|ring| (Reverse(ring.window.weight), &ring.window.key));
    let reminders = rings.into_iter().map(|ring| (ring.window.key.clone(), ring.window.about.clone())).collect();
    Alarm { at, reminders }
}

fn asks(about: &About) -> Option<MeetingId> {
    if let About::AskForDocuments { meeting, .. } = about { Some(*meeting) } else { None }
}
