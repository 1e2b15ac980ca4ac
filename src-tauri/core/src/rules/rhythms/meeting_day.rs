//! The day of a meeting: one notice in the morning, while there is still time before it begins.
//!
//! In the parent's own hours and zone, since it is they who get ready. None for a meeting that begins before their hours,
//! and none on the day it was written down.

use super::MORNING;
use super::facts::{Facts, MeetingFacts};
use super::key::ReminderKey;
use super::window::{About, RingsOn, Weight, Window};
use super::wishes::ReminderSettings;
use crate::rules::time::{Moment, instant, instant_on};
use chrono::Duration;

/// So long before the meeting, at least.
const BEFORE: Duration = Duration::minutes(30);

/// One window per meeting that leaves time in the morning.
pub(super) fn windows(facts: &Facts, now: Moment, settings: &ReminderSettings) -> Vec<Window> {
    facts.meetings.iter().filter_map(|meeting| window(meeting, now, settings)).collect()
}

/// At nine, or at the parent's first hour where that is later or the meeting is early.
fn window(meeting: &MeetingFacts, now: Moment, settings: &ReminderSettings) -> Option<Window> {
    let starts = instant(meeting.starts, meeting.zone);
    let day = now.at(starts).date();
    let latest = starts.checked_sub_signed(BEFORE)?;
    let first = instant_on(day, settings.from, now.zone);
    let usual = instant_on(day, MORNING.max(settings.from).min(settings.until), now.zone);
    let best = if usual <= latest { usual } else { first };
    let written = now.at(meeting.added).date();
    (best <= latest && written < day).then(|| Window {
        key: ReminderKey::meeting_day(meeting),
        about: About::MeetingDay { meeting: meeting.id },
        opens: first,
        best,
        closes: latest,
        lasting: false,
        weight: Weight::Firm,
        rings: RingsOn::AnyDay,
    })
}

impl ReminderKey {
    fn meeting_day(meeting: &MeetingFacts) -> Self {
        Self(format!("meeting_day/{}", meeting.id))
    }
}
