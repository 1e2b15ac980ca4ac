//! The morning of a meeting: one notice while there is still time, in the parent's own hours.
#![allow(clippy::unwrap_used, clippy::indexing_slicing)]

mod reminders;

use chrono::{DateTime, Utc, Weekday};
use hallway_core::rules::plan::plan;
use hallway_core::rules::rhythms::{Facts, MeetingFacts, ReminderSettings, RhythmKind};
use hallway_core::rules::time::Moment;
use reminders::*;

fn on(starts: &str) -> Facts {
    let added = ny("2026-08-01 12:00");
    Facts { meetings: vec![MeetingFacts { added, ..meeting(1, starts) }], ..Facts::default() }
}

fn heard_with(facts: &Facts, settings: &ReminderSettings, at: Moment) -> Vec<DateTime<Utc>> {
    rings(&plan(facts, at, settings, &[]), &format!("meeting_day/{}", tail(1)))
}

fn heard(facts: &Facts, settings: &ReminderSettings) -> Vec<DateTime<Utc>> {
    heard_with(facts, settings, now("2026-10-01 12:00"))
}

#[test]
fn one_notice_in_the_morning_while_there_is_time() {
    let table = [
        ("2026-10-29 15:00", Some("2026-10-29 09:00"), "in the afternoon"),
        ("2026-10-29 09:30", Some("2026-10-29 09:00"), "half an hour is enough"),
        ("2026-10-29 09:29", Some("2026-10-29 08:00"), "else at the first hour"),
        ("2026-10-29 08:30", Some("2026-10-29 08:00"), "just in time"),
        ("2026-10-29 08:29", None, "before there is time"),
        ("2026-10-29 07:15", None, "before the hours"),
        ("2026-11-01 10:00", Some("2026-11-01 09:00"), "the day with 25 hours"),
        ("2027-03-14 10:00", Some("2027-03-14 09:00"), "the day with 23 hours"),
        ("2026-10-31 10:00", Some("2026-10-31 09:00"), "a Saturday"),
    ];
    for (starts, rings, what) in table {
        assert_eq!(heard(&on(starts), &settings()), rings.map(ny).into_iter().collect::<Vec<_>>(), "{what}");
    }
}

#[test]
fn the_parents_hours_are_kept() {
    let from_ten = ReminderSettings { from: time("10:00"), ..settings() };
    assert_eq!(heard(&on("2026-10-29 15:00"), &from_ten), [ny("2026-10-29 10:00")]);
    assert_eq!(heard(&on("2026-10-29 10:15"), &from_ten), NEVER);
    let until_half_past_eight = ReminderSettings { from: time("07:00"), until: time("08:30"), ..settings() };
    assert_eq!(heard(&on("2026-10-29 15:00"), &until_half_past_eight), [ny("2026-10-29 08:30")]);
    let off = ReminderSettings { off: vec![RhythmKind::Documents], ..settings() };
    assert_eq!(heard(&on("2026-10-29 15:00"), &off), NEVER);
    let paused = ReminderSettings { paused_until: Some(ny("2026-10-30 00:00")), ..settings() };
    assert_eq!(heard(&on("2026-10-29 15:00"), &paused), NEVER);
    let quiet = ReminderSettings { quiet_days: vec![Weekday::Thu], ..settings() };
    assert_eq!(heard(&on("2026-10-29 15:00"), &quiet), [ny("2026-10-29 09:00")], "a meeting set it");
}

#[test]
fn what_was_written_down_that_day_needs_no_notice() {
    let added = |at| MeetingFacts { added: ny(at), ..meeting(1, "2026-10-29 15:00") };
    let today = Facts { meetings: vec![added("2026-10-29 07:00")], ..Facts::default() };
    assert_eq!(heard_with(&today, &settings(), now("2026-10-29 07:00")), NEVER);
    let before = Facts { meetings: vec![added("2026-10-28 23:50")], ..Facts::default() };
    assert_eq!(heard_with(&before, &settings(), now("2026-10-28 23:50")), [ny("2026-10-29 09:00")]);
}

#[test]
fn away_from_home_it_is_the_morning_where_the_parent_is() {
    let west = Moment { zone: LOS_ANGELES, ..now("2026-10-28 12:00") };
    assert_eq!(heard_with(&on("2026-10-29 15:00"), &settings(), west), [utc("2026-10-29 16:00Z")]);
    assert_eq!(heard_with(&on("2026-10-29 11:00"), &settings(), west), NEVER, "eight there is when it begins");
}

#[test]
fn it_shares_the_alarm_of_its_hour_and_moves_with_the_meeting() {
    let facts = Facts { promises: vec![theirs(7, "2026-10-28")], calendar: school_year(), ..on("2026-10-29 15:00") };
    let shared = planned(&facts, now("2026-10-20 12:00"));
    let morning = shared.alarms.iter().find(|alarm| alarm.at == ny("2026-10-29 09:00")).unwrap();
    assert_eq!(morning.reminders.len(), 2, "{morning:?}");
    let rung = [delivered(&format!("meeting_day/{}", tail(1)), ny("2026-10-29 09:00"))];
    let again =
        |starts, at| rings(&plan(&on(starts), now(at), &settings(), &rung), &format!("meeting_day/{}", tail(1)));
    assert_eq!(again("2026-10-29 15:00", "2026-10-29 10:00"), NEVER);
    assert_eq!(again("2026-10-30 15:00", "2026-10-29 10:00"), [ny("2026-10-30 09:00")]);
}

#[test]
fn a_flight_to_another_morning_does_not_tell_of_the_meeting_again() {
    let early = MeetingFacts {
        zone: chrono_tz::Europe::London,
        added: ny("2026-08-01 12:00"),
        ..meeting(1, "2026-10-16 04:30")
    };
    let facts = Facts { meetings: vec![early], ..Facts::default() };
    let hours = ReminderSettings { from: time("04:00"), until: time("04:30"), ..settings() };
    let at_home = now("2026-10-15 04:29");
    assert_eq!(heard_with(&facts, &hours, at_home), [ny("2026-10-15 04:30")]);
    let rung = [delivered(&format!("meeting_day/{}", tail(1)), ny("2026-10-15 04:30"))];
    let there = Moment { zone: chrono_tz::Europe::London, ..now("2026-10-15 12:00") };
    assert_eq!(rings(&plan(&facts, there, &hours, &rung), "meeting_day/"), NEVER);
}
