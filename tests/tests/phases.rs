//! The phases of a school year and the tables around them (G61, G63).
#![allow(clippy::unwrap_used)]

use chrono::NaiveDate;
use hallway_core::rules::calendar::{Calendar, Days};
use hallway_core::rules::cycle::{CYCLE, FIRST_TWO_WEEKS, HABITS, HELLO, Stage, When};
use hallway_core::rules::first_weeks::card;
use hallway_core::rules::ideas::{Fits, IDEAS, idea};
use hallway_core::rules::phases::{Phase, place};
use hallway_tests::words;
use proptest::prelude::*;

fn day(text: &str) -> NaiveDate {
    text.parse().unwrap()
}

fn year(first: &str, last: &str) -> Calendar {
    Calendar { years: vec![Days { first: day(first), last: day(last) }], ..Calendar::default() }
}

#[test]
fn a_year_goes_through_its_phases() {
    let calendar = year("2026-09-02", "2027-06-11");
    let rows = [
        ("2026-08-20", Phase::Summer, 0),
        ("2026-09-02", Phase::SetUp, 1),
        ("2026-09-15", Phase::SetUp, 2),
        ("2026-09-16", Phase::Maintain, 3),
        ("2026-12-31", Phase::Maintain, 18),
        ("2027-01-01", Phase::SecondHalf, 18),
        ("2027-04-30", Phase::SecondHalf, 35),
        ("2027-05-01", Phase::Transition, 35),
        ("2027-06-11", Phase::Transition, 41),
        ("2027-06-12", Phase::Summer, 0),
    ];
    for (date, phase, week) in rows {
        let place = place(&calendar, day(date)).unwrap();
        assert_eq!((place.phase, place.week), (phase, week), "{date}");
    }
    assert_eq!(place(&Calendar::default(), day("2026-09-02")), None);
}

#[test]
fn a_year_of_one_day_has_one_phase() {
    let calendar = year("2026-09-02", "2026-09-02");
    assert_eq!(place(&calendar, day("2026-09-02")).map(|place| (place.phase, place.done)), Some((Phase::SetUp, 1.0)));
}

#[test]
fn the_cycle_has_the_six_rows_of_the_guide() {
    let rows = [
        (Stage::SetUp, When::FirstTwoWeeks),
        (Stage::Maintain, When::EveryTwoToFourWeeks),
        (Stage::Meet, When::AroundMeetings),
        (Stage::Address, When::AsNeeded),
        (Stage::Document, When::AllYear),
        (Stage::Transition, When::MayAndJune),
    ];
    assert_eq!(CYCLE.map(|row| (row.stage, row.when)), rows);
}

#[test]
fn every_text_is_among_the_words() {
    let words = words::ids();
    let name = |value: serde_json::Value| value.as_str().unwrap().to_owned();
    let stage = |row: &Stage| format!("cycle-{}", name(serde_json::to_value(row).unwrap()));
    let when = |row: &When| format!("cycle-when-{}", name(serde_json::to_value(row).unwrap()));
    let named = CYCLE.iter().flat_map(|row| [stage(&row.stage), when(&row.when)]);
    let held = CYCLE.iter().flat_map(|row| row.holds).chain(&FIRST_TWO_WEEKS).chain(&HABITS).copied();
    for id in named.chain(held.chain(IDEAS.map(|idea| idea.id)).map(str::to_owned)) {
        assert!(words.contains(&id), "{id}");
    }
}

#[test]
fn the_first_two_weeks_have_one_card_a_day_and_no_other_day_has_one() {
    let years = year("2026-09-08", "2027-06-25").years;
    let on = |date: &str| card(&years, day(date), &[], &[]);
    assert_eq!(on("2026-09-07"), None);
    assert_eq!((on("2026-09-08"), on("2026-09-09")), (Some("first-weeks-hello"), Some("first-weeks-child")));
    assert_eq!(on("2026-09-14"), Some("first-weeks-hello"));
    assert!(on("2026-09-21").is_some());
    let greeted: Vec<_> =
        (8..22).map(|date| card(&years, day(&format!("2026-09-{date:02}")), &[], &[HELLO]).unwrap()).collect();
    assert!(!greeted.contains(&HELLO), "what is done is not thought of: {greeted:?}");
    assert_eq!((on("2026-09-22"), card(&[], day("2026-09-08"), &[], &[])), (None, None));
}

#[test]
fn a_card_that_was_put_away_is_gone_for_the_year_and_the_next_one_waits_a_day() {
    let years = [Days { first: day("2026-09-08"), last: day("2027-06-25") }];
    let away = [("first-weeks-hello".to_owned(), day("2026-09-08"))];
    assert_eq!(card(&years, day("2026-09-08"), &away, &[]), None);
    let rest: Vec<_> =
        (9..22).map(|date| card(&years, day(&format!("2026-09-{date:02}")), &away, &[]).unwrap()).collect();
    assert!(!rest.contains(&"first-weeks-hello"), "{rest:?}");
    assert!(FIRST_TWO_WEEKS.iter().skip(1).all(|id| rest.contains(id)), "{rest:?}");
    let all: Vec<_> = FIRST_TWO_WEEKS.iter().map(|id| ((*id).to_owned(), day("2026-09-08"))).collect();
    assert_eq!(card(&years, day("2026-09-10"), &all, &[]), None);
    let next = [Days { first: day("2027-09-07"), last: day("2028-06-23") }];
    assert_eq!(card(&next, day("2027-09-07"), &all, &[]), Some("first-weeks-hello"), "a new year begins anew");
}

proptest! {
    #[test]
    fn every_day_of_every_year_has_a_phase(length in 0u64..400, at in 0u64..400) {
        let first = day("2026-08-01");
        let last = first + chrono::Days::new(length);
        let calendar = Calendar { years: vec![Days { first, last }], ..Calendar::default() };
        let today = first + chrono::Days::new(at.min(length));
        let place = place(&calendar, today).unwrap();
        prop_assert!((0.0..=1.0).contains(&place.done) && place.week >= 1);
    }
}

/// A school year with a winter break.
fn year_with_break() -> Calendar {
    let winter = Days { first: day("2026-12-19"), last: day("2027-01-03") };
    Calendar { breaks: vec![winter], ..year("2026-09-02", "2027-06-11") }
}

#[test]
fn an_idea_comes_after_the_first_two_weeks_and_sleeps_in_breaks_and_in_summer() {
    let calendar = year_with_break();
    let rows = [
        ("2026-08-20", None),
        ("2026-09-15", None),
        ("2026-09-16", Some(Fits::AllYear)),
        ("2026-12-18", Some(Fits::AllYear)),
        ("2026-12-19", None),
        ("2027-01-04", Some(Fits::AllYear)),
        // The week of Friday, April 30 began in April, and has one idea.
        ("2027-05-02", Some(Fits::AllYear)),
        ("2027-05-03", Some(Fits::TheEnd)),
        ("2027-06-11", Some(Fits::TheEnd)),
        ("2027-06-12", None),
    ];
    for (date, fits) in rows {
        let shown = idea(&calendar, day(date), &[]);
        assert_eq!(IDEAS.iter().find(|one| Some(one.id) == shown).map(|one| one.fits), fits, "{date}");
    }
    assert_eq!(idea(&Calendar::default(), day("2026-10-07"), &[]), None, "without a school year nobody knows the week");
}

#[test]
fn a_week_has_one_idea_and_the_next_week_another() {
    let calendar = year_with_break();
    let mut monday = day("2026-09-21");
    let mut last = None;
    while monday < day("2026-12-14") {
        let week: Vec<_> = (0..7).map(|ahead| idea(&calendar, monday + chrono::Days::new(ahead), &[])).collect();
        assert!(week.iter().all(|one| *one == week[0] && one.is_some()), "{monday}: {week:?}");
        assert_ne!(week[0], last, "{monday}");
        last = week[0];
        monday = monday + chrono::Days::new(7);
    }
}

#[test]
fn an_idea_put_away_is_gone_for_the_year_and_none_comes_before_the_next_week() {
    let calendar = year_with_break();
    let mut away = Vec::new();
    for week in 0..11 {
        let wednesday = day("2026-09-23") + chrono::Days::new(7 * week);
        let shown = idea(&calendar, wednesday, &away).unwrap();
        assert!(!away.iter().any(|(gone, _)| gone == shown), "{shown} was put away");
        away.push((shown.to_owned(), wednesday));
        assert_eq!(idea(&calendar, wednesday, &away), None);
        assert_eq!(
            idea(&calendar, day("2026-09-27") + chrono::Days::new(7 * week), &away),
            None,
            "Sunday is the same week"
        );
    }
    assert_eq!(idea(&calendar, day("2026-12-09"), &away), None, "all were put away");
    let next_year = Calendar { years: vec![Days { first: day("2027-09-01"), last: day("2028-06-09") }], ..calendar };
    assert!(idea(&next_year, day("2027-09-22"), &away).is_some(), "a new year begins anew");
}
