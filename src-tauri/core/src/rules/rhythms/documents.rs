//! Documents before a meeting: ask seven days ahead, look whether they came 48 hours ahead (G29, A4.1).
//!
//! Both keep the meeting's own wall time in the school's zone, so they move with it. 48 hours is courtesy, not law.

use super::days_later;
use super::facts::{Documents, Facts, MeetingFacts};
use super::key::ReminderKey;
use super::window::{About, RingsOn, Weight, Window};
use crate::rules::calendar::Calendar;
use crate::rules::time::{Moment, instant, instant_on, plus_days};
use chrono::{DateTime, Utc};

/// Ask this many days ahead.
const ASK: i64 = 7;
/// Look whether they came this many days ahead: 48 hours on the wall clock.
const CHECK: i64 = 2;
/// How far the asking may move back to a school day: over a winter break, not over a summer.
const REACH: u8 = 21;

/// Up to two windows per meeting, until the documents are here or the meeting begins.
pub(super) fn windows(facts: &Facts, now: Moment) -> Vec<Window> {
    facts.meetings.iter().flat_map(|meeting| of_meeting(meeting, &facts.calendar, now)).collect()
}

/// Once the 48 hours have begun and nobody was asked, there is nothing to look for: only "ask today" is left.
fn of_meeting(meeting: &MeetingFacts, calendar: &Calendar, now: Moment) -> Vec<Window> {
    let check = instant(days_later(meeting.starts, -CHECK), meeting.zone);
    match meeting.documents {
        Documents::NotWanted | Documents::Received => Vec::new(),
        Documents::Asked => vec![arrived(meeting, check)],
        Documents::ToAsk if now.at >= check => vec![ask(meeting, calendar, now)],
        Documents::ToAsk => vec![ask(meeting, calendar, now), arrived(meeting, check)],
    }
}

fn ask(meeting: &MeetingFacts, calendar: &Calendar, now: Moment) -> Window {
    let week_before = plus_days(meeting.starts.date(), -ASK);
    let today = Moment { zone: meeting.zone, ..now }.date() > week_before;
    let day = calendar.school_day_until(week_before, REACH).unwrap_or(week_before);
    let about = About::AskForDocuments { meeting: meeting.id, today };
    let opens = instant_on(day, meeting.starts.time(), meeting.zone);
    until_start(ReminderKey::ask_for_documents(meeting.id), about, opens, meeting)
}

fn arrived(meeting: &MeetingFacts, check: DateTime<Utc>) -> Window {
    let about = About::DocumentsArrived { meeting: meeting.id };
    until_start(ReminderKey::documents_arrived(meeting.id), about, check, meeting)
}

fn until_start(key: ReminderKey, about: About, opens: DateTime<Utc>, meeting: &MeetingFacts) -> Window {
    Window {
        key,
        about,
        opens,
        best: opens,
        closes: instant(meeting.starts, meeting.zone),
        lasting: false,
        weight: Weight::Set,
        rings: RingsOn::AnyDay,
    }
}
