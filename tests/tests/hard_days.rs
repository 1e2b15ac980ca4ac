//! The days on which reminders usually go wrong, each with the instant written out.
#![allow(clippy::unwrap_used, clippy::indexing_slicing)]

mod reminders;

use chrono::{DateTime, NaiveDateTime, NaiveTime, Utc};
use hallway_core::rules::calendar::Days;
use hallway_core::rules::plan::deliver::deliver;
use hallway_core::rules::plan::plan;
use hallway_core::rules::rhythms::{AgreementFacts, ChildFacts, Facts, MeetingFacts, PromiseFacts, ReminderSettings};
use hallway_core::rules::time::{Moment, instant};
use reminders::*;

/// What the day does, the facts, when one plans, whose alarm, and when it must ring.
struct HardDay(&'static str, Facts, &'static str, &'static str, &'static [&'static str]);

fn met(meeting: MeetingFacts) -> Facts {
    Facts { meetings: vec![meeting], calendar: school_year(), ..Facts::default() }
}

fn agreed(agreement: AgreementFacts) -> Facts {
    Facts { agreements: vec![agreement], ..Facts::default() }
}

fn promised(promise: PromiseFacts) -> Facts {
    Facts { promises: vec![promise], calendar: school_year(), ..Facts::default() }
}

fn talked(child: ChildFacts) -> Facts {
    Facts { children: vec![child], ..Facts::default() }
}

fn snow_day(facts: Facts, date: &str) -> Facts {
    let mut calendar = facts.calendar;
    calendar.breaks.push(Days { first: day(date), last: day(date) });
    Facts { calendar, ..facts }
}

#[rustfmt::skip]
fn table() -> Vec<HardDay> {
    vec![
        HardDay("spring: 24 hours on the wall are 23 on the way", met(ended(1, "2027-03-13 15:20")),
            "2027-03-13 16:00", "recap/", &["2027-03-14 19:20Z", "2027-03-15 19:20Z"]),
        HardDay("autumn: 24 hours on the wall are 25 on the way", met(ended(1, "2026-10-31 15:20")),
            "2026-10-31 16:00", "recap/", &["2026-11-01 20:20Z", "2026-11-02 20:20Z"]),
        HardDay("spring: the meeting's week crosses the change", met(with_documents(1, "2027-03-16 09:00")),
            "2027-03-01 12:00", "documents/", &["2027-03-09 14:00Z", "2027-03-14 13:00Z"]),
        HardDay("autumn: the meeting's week crosses the change", met(with_documents(1, "2026-11-03 09:00")),
            "2026-10-01 12:00", "documents/", &["2026-10-27 13:00Z", "2026-11-01 14:00Z"]),
        HardDay("autumn: said on the evening before", agreed(agreement(1, "2026-10-31 17:00")),
            "2026-10-31 17:01", "in_writing/", &["2026-11-01 14:00Z", "2026-11-02 22:00Z"]),
        HardDay("29 February is fourteen days after the 15th", talked(child(1, "2028-02-15 10:00")),
            "2028-02-20 12:00", "check_in/", &["2028-02-29 14:00Z", "2028-03-14 13:00Z"]),
        HardDay("the evening before 1 March is 29 February", promised(mine(1, "2028-03-01")),
            "2028-02-20 12:00", "promises/", &["2028-02-29 23:00Z"]),
        HardDay("the evening before 1 March is 28 February in other years", promised(mine(1, "2027-03-01")),
            "2027-02-20 12:00", "promises/", &["2027-02-28 23:00Z"]),
        HardDay("the 31st: the evening before the 1st", promised(mine(1, "2026-11-01")),
            "2026-10-20 12:00", "promises/", &["2026-10-31 22:00Z"]),
        HardDay("the 31st: a fortnight later, on Monday", talked(child(1, "2027-01-31 10:00")),
            "2027-02-01 12:00", "check_in/", &["2027-02-15 14:00Z", "2027-03-01 14:00Z"]),
        HardDay("midnight: said one minute before", agreed(agreement(1, "2026-10-13 23:59")),
            "2026-10-13 23:59", "in_writing/", &["2026-10-14 13:00Z", "2026-10-16 00:00Z"]),
        HardDay("midnight: said one minute after", agreed(agreement(1, "2026-10-14 00:01")),
            "2026-10-14 00:02", "in_writing/", &["2026-10-15 13:00Z", "2026-10-16 00:00Z"]),
        HardDay("midnight: a meeting that ends with the day", met(ended(1, "2026-10-14 00:00")),
            "2026-10-14 00:01", "recap/", &["2026-10-15 12:00Z", "2026-10-16 00:00Z"]),
        HardDay("a break: the question waits for school", promised(theirs(1, "2026-12-18")),
            "2026-12-10 12:00", "promises/", &["2027-01-04 14:00Z"]),
        HardDay("a break: asking comes before it", met(with_documents(1, "2027-01-05 09:00")),
            "2026-12-10 12:00", "documents/", &["2026-12-18 14:00Z", "2027-01-03 14:00Z"]),
        HardDay("before the snow day", promised(theirs(1, "2027-01-21")),
            "2027-01-20 12:00", "promises/", &["2027-01-22 14:00Z"]),
        HardDay("a snow day added later", snow_day(promised(theirs(1, "2027-01-21")), "2027-01-22"),
            "2027-01-20 12:00", "promises/", &["2027-01-25 14:00Z"]),
        HardDay("a snow day on the day of the nudge pushes the second one along", snow_day(quiet_for_a_while(), "2026-10-19"),
            "2026-10-18 12:00", "check_in/", &["2026-10-20 13:00Z", "2026-11-03 14:00Z"]),
        HardDay("a snow day on the Friday before a Monday meeting", snow_day(met(with_documents(1, "2027-01-25 09:00")), "2027-01-22"),
            "2027-01-10 12:00", "documents/", &["2027-01-18 14:00Z", "2027-01-21 14:00Z"]),
        HardDay("autumn: the clock changes between the Friday look and the Monday meeting", met(with_documents(1, "2026-11-02 09:00")),
            "2026-10-20 12:00", "documents/", &["2026-10-26 13:00Z", "2026-10-30 13:00Z"]),
        HardDay("spring: the clock changes between the Friday look and the Monday meeting", met(with_documents(1, "2027-03-15 09:00")),
            "2027-03-01 12:00", "documents/", &["2027-03-08 14:00Z", "2027-03-12 14:00Z"]),
        HardDay("29 February: 48 hours before a meeting on 2 March", met(with_documents(1, "2028-03-02 09:00")),
            "2028-02-20 12:00", "documents/", &["2028-02-24 14:00Z", "2028-02-29 14:00Z"]),
        HardDay("29 February: the day after a meeting on the 28th", met(ended(1, "2028-02-28 15:00")),
            "2028-02-28 15:10", "recap/", &["2028-02-29 20:00Z", "2028-03-01 20:00Z"]),
        HardDay("29 February: said the evening before", agreed(agreement(1, "2028-02-28 17:00")),
            "2028-02-28 17:01", "in_writing/", &["2028-02-29 14:00Z", "2028-03-01 22:00Z"]),
        HardDay("the 31st: said on it, in writing on the 1st", agreed(agreement(1, "2026-12-31 15:00")),
            "2026-12-31 15:01", "in_writing/", &["2027-01-01 14:00Z", "2027-01-02 20:00Z"]),
        HardDay("midnight: a promise for the day that begins, written down on its eve", promised(PromiseFacts { made: ny("2026-10-13 23:59"), ..mine(1, "2026-10-14") }),
            "2026-10-13 23:59", "promises/", &["2026-10-14 13:00Z"]),
        HardDay("year end: the evening before New Year", promised(mine(1, "2027-01-01")),
            "2026-12-20 12:00", "promises/", &["2026-12-31 23:00Z"]),
        HardDay("year end: a meeting on the last day", met(ended(1, "2026-12-31 16:00")),
            "2026-12-31 16:30", "recap/", &["2027-01-01 21:00Z", "2027-01-02 21:00Z"]),
    ]
}

#[test]
fn every_hard_day_rings_at_the_instant_written_down() {
    for HardDay(what, facts, at, key, expected) in table() {
        let expected: Vec<_> = expected.iter().map(|text| utc(text)).collect();
        assert_eq!(rings(&planned(&facts, now(at)), key), expected, "{what}");
    }
}

#[test]
fn a_skipped_wall_time_is_the_first_after_the_gap_and_a_doubled_one_its_first_coming() {
    let all_day = ReminderSettings { from: NaiveTime::MIN, until: time("23:59"), ..settings() };
    let first = |ends, at| rings(&plan(&met(ended(1, ends)), now(at), &all_day, &[]), "recap/")[0];
    assert_eq!(first("2027-03-13 02:30", "2027-03-13 03:00"), utc("2027-03-14 07:00Z"));
    assert_eq!(first("2026-10-31 01:30", "2026-10-31 03:00"), utc("2026-11-01 05:30Z"));
}

#[test]
fn a_day_that_begins_at_one_because_midnight_was_skipped_still_has_its_reminders() {
    let cairo = chrono_tz::Africa::Cairo;
    let now = Moment { at: instant(wall("2027-04-28 12:00"), cairo), zone: cairo };
    let all_day = ReminderSettings { from: NaiveTime::MIN, until: time("23:59"), ..settings() };
    let plan = plan(&promised(mine(1, "2027-04-30")), now, &all_day, &[]);
    assert_eq!(rings(&plan, "promises/"), [instant(wall("2027-04-29 18:00"), cairo)]);
}

#[test]
fn nine_stays_nine_when_the_parent_flies_from_new_york_to_los_angeles() {
    let facts = talked(child(1, "2026-10-05 15:00"));
    let before = planned(&facts, now("2026-10-10 12:00"));
    let there = Moment { at: ny("2026-10-10 20:00"), zone: LOS_ANGELES };
    assert_eq!(rings(&before, "check_in/")[0], utc("2026-10-19 13:00Z"));
    assert_eq!(rings(&planned(&facts, there), "check_in/")[0], utc("2026-10-19 16:00Z"));
}

#[test]
fn what_rang_in_new_york_does_not_ring_again_in_los_angeles() {
    let mut facts = talked(child(1, "2026-10-05 15:00"));
    facts.promises = vec![mine(1, "2026-10-20")];
    let landed = Moment { at: ny("2026-10-19 18:05"), zone: LOS_ANGELES };
    let nudge = format!("check_in/{}/2026-10-05/14", tail(1));
    let promise = format!("promises/{}/mine", tail(1));
    let rang = [delivered(&nudge, ny("2026-10-19 09:00")), delivered(&promise, ny("2026-10-19 18:00"))];
    let plan = plan(&facts, landed, &settings(), &rang);
    assert_eq!((rings(&plan, &nudge), rings(&plan, &promise)), (vec![], vec![]));
}

#[test]
fn a_snow_day_entered_after_the_nudge_rang_does_not_ring_it_again() {
    let key = format!("check_in/{}/2026-10-05/14", tail(1));
    let rang = [delivered(&key, ny("2026-10-19 09:00"))];
    let plan = plan(&snow_day(quiet_for_a_while(), "2026-10-19"), now("2026-10-19 10:00"), &settings(), &rang);
    assert_eq!(rings(&plan, &key), NEVER);
}

#[test]
fn the_look_for_papers_keeps_the_schools_wall_time_and_its_quiet_days_wherever_the_parent_is() {
    let quiet = ReminderSettings { quiet_days: vec![chrono::Weekday::Sat, chrono::Weekday::Sun], ..settings() };
    let tokyo = Moment { at: ny("2026-10-20 12:00"), zone: chrono_tz::Asia::Tokyo };
    let all_day = ReminderSettings { from: NaiveTime::MIN, until: time("23:59"), ..quiet };
    let plan = plan(&met(with_documents(1, "2026-10-26 09:00")), tokyo, &all_day, &[]);
    assert_eq!(rings(&plan, &format!("documents/{}/arrived", tail(1))), [ny("2026-10-23 09:00")]);
}

#[test]
fn a_week_switched_off_is_silent_and_the_next_one_is_not() {
    let mut facts = talked(child(1, "2026-10-05 15:00"));
    facts.promises = vec![mine(1, "2026-10-21"), mine(2, "2026-10-28")];
    let off = ReminderSettings { paused_until: Some(ny("2026-10-25 00:00")), ..settings() };
    let plan = plan(&facts, now("2026-10-18 12:00"), &off, &[]);
    let all: Vec<_> = plan.alarms.iter().map(|alarm| alarm.at).collect();
    assert_eq!(all, ["2026-10-26 13:00Z", "2026-10-27 22:00Z", "2026-11-02 14:00Z"].map(utc));
    assert_eq!(due(&plan), Vec::<&str>::new(), "the lists do not rest, but nothing is due yet");
}

#[test]
fn a_clock_set_back_a_year_rings_nothing_twice_and_loses_nothing() {
    let facts = after_meeting();
    let last = planned(&facts, now("2026-10-14 15:00")).alarms;
    let rang = [delivered(&format!("recap/{}/first", tail(1)), ny("2026-10-14 15:20"))];
    let wrong = now("2025-10-14 15:21");
    assert_eq!(deliver(&last, &[], wrong, &settings(), &rang).notices, []);
    let a_year_early = plan(&facts, wrong, &settings(), &rang);
    assert_eq!(rings(&a_year_early, "recap/"), [utc("2026-10-15 19:20Z")]);
    let right = now("2026-10-14 15:25");
    let again = plan(&facts, right, &settings(), &rang);
    assert_eq!(deliver(&last, &again.due, right, &settings(), &rang).notices, []);
    assert_eq!(rings(&again, "recap/"), [utc("2026-10-15 19:20Z")]);
}

#[test]
fn no_wall_time_in_any_zone_breaks_the_clock() {
    let ends: [DateTime<Utc>; 2] = [DateTime::<Utc>::MIN_UTC, DateTime::<Utc>::MAX_UTC];
    for zone in chrono_tz::TZ_VARIANTS {
        let _ = ends.map(|at| (Moment { at, zone }.local(), instant(at.naive_utc(), zone)));
        let _ = [NaiveDateTime::MIN, NaiveDateTime::MAX].map(|local| instant(local, zone));
    }
}
