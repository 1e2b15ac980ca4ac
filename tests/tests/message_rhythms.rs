//! A call where no answer came, and letters that were slept on: when they speak, on the days on which that usually goes
//! wrong.
#![allow(clippy::unwrap_used, clippy::indexing_slicing)]

mod reminders;

use chrono::{DateTime, Utc, Weekday};
use hallway_core::rules::calendar::{Calendar, Days};
use hallway_core::rules::plan::{Plan, plan};
use hallway_core::rules::rhythms::{
    Facts, HeldFacts, ReminderSettings, ReplyFacts, RhythmKind, Said, after_a_night, rests_with_the_year,
};
use hallway_core::rules::time::Moment;
use reminders::*;

fn sent(at: &str) -> Facts {
    let replies = vec![ReplyFacts { message: id(1), person: Some(id(1)), sent: ny(at) }];
    Facts { replies, calendar: school_year(), ..Facts::default() }
}

fn held(until: DateTime<Utc>) -> Facts {
    Facts { held: vec![HeldFacts { letter: id(1), until }], ..Facts::default() }
}

fn heard(facts: &Facts, at: &str) -> Vec<DateTime<Utc>> {
    rings(&planned(facts, now(at)), "replies/")
}

#[test]
fn a_call_is_suggested_once_when_five_school_days_have_passed() {
    let table = [
        ("over a weekend", "2026-10-06 15:20", "2026-10-13 19:20Z"),
        ("before nine it waits for nine", "2026-10-06 07:10", "2026-10-13 13:00Z"),
        ("in the evening: the next school morning", "2026-10-08 22:30", "2026-10-16 13:00Z"),
        ("sent on a Saturday: Monday is the first of five", "2026-10-10 10:00", "2026-10-16 14:00Z"),
        ("over Thanksgiving", "2026-11-24 12:00", "2026-12-03 17:00Z"),
        ("over winter break", "2026-12-17 12:00", "2027-01-07 17:00Z"),
        ("over the clock change in autumn", "2026-10-30 12:00", "2026-11-06 17:00Z"),
        ("over the clock change in spring", "2027-03-09 12:00", "2027-03-16 16:00Z"),
    ];
    for (what, at, wanted) in table {
        assert_eq!(heard(&sent(at), at), [utc(wanted)], "{what}");
    }
}

#[test]
fn a_summer_is_too_long_to_call_about_what_was_asked_in_june() {
    let mut facts = sent("2027-06-23 12:00");
    assert_eq!(heard(&facts, "2027-06-23 12:00"), NEVER);
    facts.calendar.years.push(Days { first: day("2027-09-07"), last: day("2028-06-23") });
    assert_eq!(heard(&facts, "2027-06-23 12:00"), NEVER);
}

#[test]
fn a_suggestion_of_the_last_weeks_of_school_does_not_stand_over_the_summer() {
    let facts = sent("2027-06-09 12:00");
    let call = [format!("replies/{}/call", tail(1))];
    let calls = |at: &str| {
        let plan = planned(&facts, now(at));
        due(&plan).into_iter().filter(|key| key.starts_with("replies/")).map(str::to_owned).collect::<Vec<_>>()
    };
    assert_eq!(calls("2027-06-16 12:00"), call);
    assert_eq!(calls("2027-06-25 12:00"), call);
    assert_eq!(calls("2027-09-08 12:00"), Vec::<String>::new());
}

#[test]
fn a_snow_day_added_later_moves_the_suggestion() {
    let mut facts = sent("2026-10-06 15:20");
    facts.calendar.breaks.push(Days { first: day("2026-10-09"), last: day("2026-10-09") });
    assert_eq!(heard(&facts, "2026-10-06 15:20"), [utc("2026-10-14 19:20Z")]);
}

#[test]
fn the_suggestion_lets_go_by_itself_and_rests_a_week_when_put_aside() {
    let mut facts = sent("2026-10-06 15:20");
    let key = format!("replies/{}/call", tail(1));
    assert_eq!(due(&planned(&facts, now("2026-10-13 15:19"))), Vec::<&str>::new());
    assert_eq!(due(&planned(&facts, now("2026-10-13 15:20"))), [key.as_str()]);
    assert_eq!(due(&planned(&facts, now("2026-10-27 20:00"))), [key.as_str()]);
    assert_eq!(due(&planned(&facts, now("2026-10-28 00:00"))), Vec::<&str>::new());
    facts.answers = vec![answer(&key, Said::NotNow(ny("2026-10-20 09:00")))];
    assert_eq!(due(&planned(&facts, now("2026-10-19 12:00"))), Vec::<&str>::new());
    assert_eq!(heard(&facts, "2026-10-14 12:00"), [utc("2026-10-20 13:00Z")]);
    facts.answers = vec![answer(&key, Said::Off)];
    assert_eq!(heard(&facts, "2026-10-14 12:00"), NEVER);
}

#[test]
fn two_suggestions_never_ring_on_one_day() {
    let mut facts = sent("2026-10-06 15:20");
    facts.replies.push(ReplyFacts { message: id(2), person: Some(id(2)), sent: ny("2026-10-06 15:21") });
    assert_eq!(heard(&facts, "2026-10-07 12:00"), ["2026-10-13 19:20Z", "2026-10-14 19:21Z"].map(utc));
}

#[test]
fn one_call_serves_all_that_waits_with_one_person_and_a_later_question_has_its_own() {
    let mut facts = sent("2026-10-06 15:20");
    facts.replies.push(ReplyFacts { message: id(2), person: Some(id(1)), sent: ny("2026-10-07 08:00") });
    assert_eq!(heard(&facts, "2026-10-07 12:00"), [utc("2026-10-13 19:20Z")]);
    facts.replies.push(ReplyFacts { message: id(3), person: Some(id(1)), sent: ny("2026-10-22 12:00") });
    assert_eq!(heard(&facts, "2026-10-22 12:00"), ["2026-10-22 19:20Z", "2026-10-29 16:00Z"].map(utc));
    facts.replies.remove(0);
    assert_eq!(due(&planned(&facts, now("2026-10-14 12:00"))), [format!("replies/{}/call", tail(2))]);
}

#[test]
fn what_has_rung_does_not_ring_again_after_a_flight_west() {
    let facts = sent("2026-10-06 15:20");
    let rung = [delivered(&format!("replies/{}/call", tail(1)), utc("2026-10-13 19:20Z"))];
    let there = hallway_core::rules::time::Moment { at: utc("2026-10-13 20:00Z"), zone: LOS_ANGELES };
    assert_eq!(rings(&plan(&facts, there, &settings(), &rung), "replies/"), NEVER);
}

#[test]
fn a_night_ends_at_nine_or_at_the_parents_nearest_hour() {
    let ends = |at: &str, settings: &ReminderSettings| after_a_night(now(at), settings);
    assert_eq!(ends("2026-10-06 21:30", &settings()), ny("2026-10-07 09:00"));
    assert_eq!(ends("2026-10-07 01:30", &settings()), ny("2026-10-07 09:00"), "in the small hours: the same day");
    assert_eq!(ends("2026-10-07 05:00", &settings()), ny("2026-10-08 09:00"));
    assert_eq!(ends("2026-10-31 21:00", &settings()), ny("2026-11-01 09:00"), "the day with 25 hours");
    assert_eq!(ends("2028-02-28 21:00", &settings()), ny("2028-02-29 09:00"));
    let late = ReminderSettings { from: time("10:30"), ..settings() };
    assert_eq!(ends("2026-10-06 21:30", &late), ny("2026-10-07 10:30"));
    let early = ReminderSettings { from: time("06:00"), until: time("08:15"), ..settings() };
    assert_eq!(ends("2026-10-06 21:30", &early), ny("2026-10-07 08:15"));
}

#[test]
fn a_held_letter_comes_back_once_and_stays_until_it_is_answered() {
    let facts = held(ny("2026-10-07 09:00"));
    let key = format!("held_letters/{}/morning", tail(1));
    let plan_at = |at: &str| planned(&facts, now(at));
    assert_eq!(rings(&plan_at("2026-10-06 21:30"), "held_letters/"), [utc("2026-10-07 13:00Z")]);
    assert_eq!(due(&plan_at("2026-10-06 21:30")), Vec::<&str>::new());
    assert_eq!(due(&plan_at("2026-10-28 08:59")), [key.as_str()]);
    assert_eq!(due(&plan_at("2026-10-28 09:00")), Vec::<&str>::new(), "after three weeks it rests");
    let rung = [delivered(&key, utc("2026-10-07 13:00Z"))];
    assert_eq!(rings(&plan(&facts, now("2026-10-07 12:00"), &settings(), &rung), "held_letters/"), NEVER);
    let quiet = ReminderSettings { quiet_days: vec![Weekday::Wed], ..settings() };
    let quiet = plan(&facts, now("2026-10-06 21:30"), &quiet, &[]);
    assert_eq!(rings(&quiet, "held_letters/"), [utc("2026-10-08 12:00Z")]);
}

#[test]
fn a_held_letter_rests_after_three_weeks_and_with_the_school_year() {
    let table = [
        ("over the clock change in autumn", "2026-10-20 09:00", "2026-11-10 09:00"),
        ("over winter break", "2026-12-18 10:30", "2027-01-08 10:30"),
        ("no further than the day after the last day of school", "2027-06-15 09:00", "2027-06-26 09:00"),
        ("on the last day of school a week is left", "2027-06-25 09:00", "2027-07-02 09:00"),
        ("29 February", "2028-02-29 09:00", "2028-03-21 09:00"),
    ];
    for (what, until, rests) in table {
        let facts = Facts { calendar: school_year(), ..held(ny(until)) };
        let at = |minutes| Moment { at: ny(rests) + chrono::Duration::minutes(minutes), zone: NEW_YORK };
        let shown = |plan: &Plan| due(plan).iter().filter(|key| key.starts_with("held_letters/")).count();
        let (before, after) = (planned(&facts, at(-1)), planned(&facts, at(0)));
        assert_eq!((shown(&before), shown(&after)), (1, 0), "{what}");
        assert_eq!(rings(&after, "held_letters/"), NEVER, "{what}");
    }
}

#[test]
fn each_is_switched_off_alone() {
    let facts = Facts { held: held(ny("2026-10-07 09:00")).held, ..sent("2026-10-06 15:20") };
    for (kind, off, on) in
        [(RhythmKind::Replies, "replies/", "held_letters/"), (RhythmKind::HeldLetters, "held_letters/", "replies/")]
    {
        let settings = ReminderSettings { off: vec![kind], ..settings() };
        let plan = plan(&facts, now("2026-10-06 21:30"), &settings, &[]);
        assert_eq!(rings(&plan, off), NEVER);
        assert_ne!(rings(&plan, on), NEVER);
    }
}

#[test]
fn a_formal_request_rests_with_its_school_year_and_never_before_an_answer_could_come() {
    let years = [("2026-09-08", "2027-06-25"), ("2027-09-07", "2028-06-23")];
    let years = years.map(|(first, last)| Days { first: day(first), last: day(last) }).to_vec();
    let calendar = Calendar { years, ..Calendar::default() };
    let table = [
        ("in the fall", "2026-10-06", "2027-06-26"),
        ("on the last day of school: over the summer", "2027-06-25", "2027-09-23"),
        ("in April: ninety days", "2027-04-20", "2027-07-19"),
        ("in the summer: the year that follows", "2027-07-20", "2028-06-24"),
        ("before the first year that is known", "2026-05-04", "2027-05-04"),
        ("after the last", "2028-10-02", "2029-10-02"),
    ];
    for (what, sent, rests) in table {
        assert_eq!(rests_with_the_year(day(sent), &calendar), day(rests), "{what}");
    }
    assert_eq!(rests_with_the_year(day("2026-10-06"), &Calendar::default()), day("2027-10-06"), "no year is known");
}
