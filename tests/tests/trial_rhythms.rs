//! The day to look again at what was tried (G45): when it speaks, on the days on which that usually goes wrong.
#![allow(clippy::unwrap_used, clippy::indexing_slicing)]

mod reminders;

use chrono::{DateTime, Utc, Weekday};
use hallway_core::rules::concerns::{Level, level, review_day};
use hallway_core::rules::plan::{Plan, plan};
use hallway_core::rules::rhythms::{Facts, ReminderSettings, RhythmKind, Said, TrialFacts};
use hallway_core::rules::roles::Role;
use hallway_core::rules::time::Moment;
use reminders::*;

fn trial(review: &str, kept: &str) -> Facts {
    let trials = vec![TrialFacts { concern: id(1), part: id(2), review: day(review), kept: ny(kept) }];
    Facts { trials, calendar: school_year(), ..Facts::default() }
}

fn heard(facts: &Facts, at: &str) -> Vec<DateTime<Utc>> {
    rings(&planned(facts, now(at)), "trials/")
}

fn key() -> String {
    format!("trials/{}/2026-11-17", tail(2))
}

#[test]
fn six_weeks_are_forty_two_days() {
    let table = [
        ("2026-10-06", "2026-11-17"),
        ("2026-09-20", "2026-11-01"),
        ("2028-01-18", "2028-02-29"),
        ("2026-11-19", "2026-12-31"),
        ("2026-12-01", "2027-01-12"),
    ];
    for (start, review) in table {
        assert_eq!(review_day(day(start)), day(review), "{start}");
    }
}

#[test]
fn one_question_on_the_morning_of_the_day() {
    let table = [
        ("a Tuesday", "2026-11-17", "2026-11-17 14:00Z"),
        ("the day with 25 hours", "2026-11-01", "2026-11-01 14:00Z"),
        ("the day with 23 hours", "2027-03-14", "2027-03-14 13:00Z"),
        ("a Saturday: only the parent looks", "2026-11-21", "2026-11-21 14:00Z"),
        ("in a break", "2026-12-24", "2026-12-24 14:00Z"),
        ("in summer", "2027-07-20", "2027-07-20 13:00Z"),
        ("29 February", "2028-02-29", "2028-02-29 14:00Z"),
    ];
    for (what, review, rings) in table {
        assert_eq!(heard(&trial(review, "2026-10-06 15:20"), "2026-10-06 15:20"), [utc(rings)], "{what}");
    }
}

#[test]
fn nobody_is_asked_about_what_they_have_just_typed() {
    let today = trial("2026-10-06", "2026-10-06 15:20");
    assert_eq!(heard(&today, "2026-10-06 15:20"), [utc("2026-10-07 13:00Z")]);
    assert_eq!(due(&planned(&today, now("2026-10-06 15:20"))), Vec::<&str>::new());
    let past = trial("2026-09-01", "2026-10-06 23:30");
    assert_eq!(heard(&past, "2026-10-06 23:30"), [utc("2026-10-07 13:00Z")]);
}

#[test]
fn it_stays_until_it_is_answered_and_rings_once() {
    let mut facts = trial("2026-11-17", "2026-10-06 15:20");
    assert_eq!(due(&planned(&facts, now("2026-11-17 08:59"))), Vec::<&str>::new());
    assert_eq!(due(&planned(&facts, now("2026-12-08 08:59"))), [key()]);
    let rung = [delivered(&key(), utc("2026-11-17 14:00Z"))];
    assert_eq!(rings(&plan(&facts, now("2026-11-17 12:00"), &settings(), &rung), "trials/"), NEVER);
    let west = Moment { at: utc("2026-11-17 16:00Z"), zone: LOS_ANGELES };
    assert_eq!(rings(&plan(&facts, west, &settings(), &rung), "trials/"), NEVER, "after a flight west");
    facts.answers = vec![answer(&key(), Said::NotNow(ny("2026-11-18 09:00")))];
    assert_eq!(due(&planned(&facts, now("2026-11-17 12:00"))), Vec::<&str>::new());
    assert_eq!(heard(&facts, "2026-11-17 12:00"), [utc("2026-11-18 14:00Z")]);
    facts.answers = vec![answer(&key(), Said::Done)];
    assert_eq!(heard(&facts, "2026-11-01 12:00"), NEVER);
}

#[test]
fn it_rests_after_three_weeks_and_with_the_school_year() {
    let table = [
        ("three weeks", "2026-11-17", "2026-12-08 09:00"),
        ("over the clock change in autumn", "2026-10-20", "2026-11-10 09:00"),
        ("over winter break", "2026-12-18", "2027-01-08 09:00"),
        ("no further than the day after the last day of school", "2027-06-15", "2027-06-26 09:00"),
        ("near the end of the year a week is left", "2027-06-24", "2027-07-01 09:00"),
        ("in summer", "2027-07-20", "2027-08-10 09:00"),
        ("29 February", "2028-02-29", "2028-03-21 09:00"),
    ];
    for (what, review, rests) in table {
        let facts = trial(review, "2026-10-06 15:20");
        let rests = now(rests);
        let before = Moment { at: rests.at - chrono::Duration::minutes(1), ..rests };
        let shown = |plan: &Plan| due(plan).iter().filter(|key| key.starts_with("trials/")).count();
        let (before, after) = (planned(&facts, before), planned(&facts, rests));
        assert_eq!((shown(&before), shown(&after)), (1, 0), "{what}");
        assert_eq!(rings(&after, "trials/"), NEVER, "{what}");
    }
    let mut facts = trial("2027-06-15", "2026-10-06 15:20");
    facts.calendar.years.push(Days { first: day("2027-09-07"), last: day("2028-06-23") });
    let fresh = planned(&facts, now("2027-09-08 12:00"));
    assert!(due(&fresh).iter().all(|key| !key.starts_with("trials/")), "a new year begins without it");
}

#[test]
fn a_day_that_was_moved_speaks_on_the_new_one_although_the_old_one_rang() {
    let facts = trial("2026-12-01", "2026-10-06 15:20");
    let rung = [delivered(&key(), utc("2026-11-17 14:00Z"))];
    let plan = plan(&facts, now("2026-11-18 12:00"), &settings(), &rung);
    assert_eq!(rings(&plan, "trials/"), [utc("2026-12-01 14:00Z")]);
}

#[test]
fn it_keeps_to_quiet_days_and_is_switched_off_alone() {
    let facts = trial("2026-11-17", "2026-10-06 15:20");
    let quiet = ReminderSettings { quiet_days: vec![Weekday::Tue], ..settings() };
    let quiet = plan(&facts, now("2026-11-16 12:00"), &quiet, &[]);
    assert_eq!(rings(&quiet, "trials/"), [utc("2026-11-18 13:00Z")]);
    let off = ReminderSettings { off: vec![RhythmKind::Trials], ..settings() };
    assert_eq!(rings(&plan(&facts, now("2026-11-16 12:00"), &off, &[]), "trials/"), NEVER);
}

#[test]
fn who_leads_stands_further_away_than_who_works_with_the_child() {
    let levels = [
        (None, Level::Closest),
        (Some(Role::Teacher), Level::Closest),
        (Some(Role::Aide), Level::Closest),
        (Some(Role::AssistantPrincipal), Level::School),
        (Some(Role::Principal), Level::School),
        (Some(Role::Director), Level::District),
    ];
    for (role, wanted) in levels {
        assert_eq!(level(role), wanted, "{role:?}");
    }
}

#[test]
fn a_trial_that_moves_by_a_day_rings_on_the_new_day() {
    let rung = [delivered(&key(), utc("2026-11-17 14:00Z"))];
    let moved = trial("2026-11-18", "2026-11-17 10:00");
    let plan = plan(&moved, now("2026-11-17 10:00"), &settings(), &rung);
    assert_eq!(rings(&plan, "trials/"), [utc("2026-11-18 14:00Z")]);
}
