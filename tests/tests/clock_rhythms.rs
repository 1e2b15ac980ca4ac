//! Formal clocks and plan dates: when they speak, on the days on which that usually goes wrong.
#![allow(clippy::unwrap_used, clippy::indexing_slicing)]

mod reminders;

use chrono::{DateTime, Utc, Weekday};
use hallway_core::rules::calendar::Days;
use hallway_core::rules::clocks::{ClockKind, StartEvent};
use hallway_core::rules::plan::plan;
use hallway_core::rules::rhythms::{ClockFacts, Facts, ReminderSettings, RhythmKind, Said};
use hallway_core::rules::state::State;
use reminders::*;

/// With a day off in September and in December too, so that no part of the fall is without any.
fn in_school(clock: ClockFacts) -> Facts {
    let facts = Facts { clocks: vec![clock], calendar: school_year(), ..Facts::default() };
    ["2026-09-28", "2026-12-14"].into_iter().fold(facts, snow_day)
}

fn anywhere(clock: ClockFacts) -> Facts {
    Facts { clocks: vec![clock], ..Facts::default() }
}

fn living_in(state: State, facts: Facts) -> Facts {
    Facts { state: Some(state), ..facts }
}

fn kept(clock: ClockFacts, at: &str) -> ClockFacts {
    ClockFacts { kept: ny(at), ..clock }
}

fn records(asked: &str) -> ClockFacts {
    clock(1, ClockKind::Records, asked)
}

fn consent(given: &str) -> ClockFacts {
    clock(1, ClockKind::InitialEvaluation, given)
}

fn snow_day(facts: Facts, date: &str) -> Facts {
    let mut calendar = facts.calendar;
    calendar.breaks.push(Days { first: day(date), last: day(date) });
    Facts { calendar, ..facts }
}

/// What the day does, the facts, when one plans, and when it must ring: the quiet word, then the question.
struct HardDay(&'static str, Facts, &'static str, &'static [&'static str]);

#[rustfmt::skip]
fn table() -> Vec<HardDay> {
    vec![
        HardDay("a week ahead, and on the school day after", in_school(records("2026-10-06")),
            "2026-10-07 12:00", &["2026-11-13 14:00Z", "2026-11-23 14:00Z"]),
        HardDay("a week ahead lies behind Thanksgiving, and the day itself on a Saturday", in_school(consent("2026-10-06")),
            "2026-10-07 12:00", &["2026-11-25 14:00Z", "2026-12-07 14:00Z"]),
        HardDay("the question waits for school after winter break", in_school(records("2026-11-09")),
            "2026-11-10 12:00", &["2026-12-17 14:00Z", "2027-01-04 14:00Z"]),
        HardDay("a summer is too long to wait", in_school(records("2027-05-20")),
            "2027-05-21 12:00", &["2027-06-25 13:00Z", "2027-07-05 13:00Z"]),
        HardDay("autumn: the day is the one with 25 hours", in_school(records("2026-09-17")),
            "2026-09-18 12:00", &["2026-10-23 13:00Z", "2026-11-02 14:00Z"]),
        HardDay("spring: the day is the one with 23 hours", in_school(records("2027-01-28")),
            "2027-01-29 12:00", &["2027-03-05 14:00Z", "2027-03-15 13:00Z"]),
        HardDay("kept two days before: the next morning", in_school(kept(records("2026-10-06"), "2026-11-18 12:00")),
            "2026-11-18 12:01", &["2026-11-19 14:00Z", "2026-11-23 14:00Z"]),
        HardDay("kept on the last evening: only the question", in_school(kept(records("2026-10-06"), "2026-11-20 21:00")),
            "2026-11-20 21:01", &["2026-11-23 14:00Z"]),
        HardDay("kept when it was over: the question, on the next morning", in_school(kept(records("2026-10-06"), "2026-11-30 12:00")),
            "2026-11-30 12:01", &["2026-12-01 14:00Z"]),
        HardDay("a range: before its first day and after its last", living_in(State::Washington, anywhere(consent("2026-10-06"))),
            "2026-10-07 12:00", &["2026-11-17 14:00Z", "2027-01-14 14:00Z"]),
        HardDay("with the calendar the range is a day", living_in(State::Washington, in_school(consent("2026-10-06"))),
            "2026-10-07 12:00", &["2026-11-17 14:00Z", "2026-11-25 14:00Z"]),
        HardDay("a snow day added later moves both", snow_day(living_in(State::Washington, in_school(consent("2026-10-06"))), "2026-11-12"),
            "2026-11-13 12:00", &["2026-11-18 14:00Z", "2026-11-30 14:00Z"]),
        HardDay("29 February comes back as the 28th", anywhere(clock(1, ClockKind::AnnualReview, "2028-02-29")),
            "2028-12-15 12:00", &["2028-12-30 14:00Z", "2029-01-29 14:00Z"]),
        HardDay("three years on, over a clock change", anywhere(clock(1, ClockKind::ThreeYearEvaluation, "2024-05-03")),
            "2027-02-20 12:00", &["2027-03-04 14:00Z", "2027-04-03 13:00Z"]),
        HardDay("a review kept five weeks ahead has only the second word", anywhere(kept(clock(1, ClockKind::AnnualReview, "2025-12-20"), "2026-11-15 12:00")),
            "2026-11-15 12:01", &["2026-11-20 14:00Z"]),
    ]
}

fn heard(facts: &Facts, at: &str) -> Vec<DateTime<Utc>> {
    let plan = planned(facts, now(at));
    let mut all = rings(&plan, "formal_clocks/");
    all.extend(rings(&plan, "plan_dates/"));
    all
}

#[test]
fn hard_days() {
    for HardDay(what, facts, at, wanted) in table() {
        let wanted: Vec<_> = wanted.iter().map(|at| utc(at)).collect();
        assert_eq!(heard(&facts, at), wanted, "{what}");
    }
}

#[test]
fn nothing_rings_where_the_rule_names_no_number_or_asks_for_another_day() {
    let silent = [
        anywhere(clock(1, ClockKind::Plan504Evaluation, "2026-10-06")),
        anywhere(clock(1, ClockKind::ReplyToRequest, "2026-10-06")),
        living_in(State::Virginia, anywhere(consent("2026-10-06"))),
    ];
    for facts in silent {
        let plan = planned(&facts, now("2026-10-07 12:00"));
        assert_eq!((plan.alarms, plan.due, plan.coming), (vec![], vec![], vec![]));
    }
}

#[test]
fn where_only_the_first_possible_day_is_known_there_is_only_the_question_and_it_leaves_time_to_sign() {
    let referred = ClockFacts { starts: StartEvent::ReferralReceived, ..consent("2026-10-06") };
    let rings = heard(&living_in(State::Connecticut, in_school(referred)), "2026-10-07 12:00");
    // 45 school days end on 10 December; two weeks and a day later lies in winter break.
    assert_eq!(rings, [utc("2027-01-04 14:00Z")]);
}

#[test]
fn a_quiet_day_moves_the_word_to_the_next_that_may_ring() {
    let quiet = ReminderSettings { quiet_days: vec![Weekday::Fri], ..settings() };
    let plan = plan(&in_school(records("2026-10-06")), now("2026-10-07 12:00"), &quiet, &[]);
    assert_eq!(rings(&plan, "formal_clocks/")[0], utc("2026-11-14 13:00Z"));
}

#[test]
fn the_question_stays_in_the_list_for_six_weeks_or_until_it_is_answered_and_rings_once() {
    let mut facts = in_school(records("2026-10-06"));
    let key = format!("formal_clocks/{}/happened", tail(1));
    let rung = [delivered(&key, utc("2026-11-23 14:00Z"))];
    let later = plan(&facts, now("2027-01-04 08:59"), &settings(), &rung);
    assert_eq!((due(&later), rings(&later, "formal_clocks/")), (vec![key.as_str()], vec![]));
    let rested = plan(&facts, now("2027-01-04 09:00"), &settings(), &rung);
    assert_eq!((due(&rested), rings(&rested, "formal_clocks/")), (vec![], vec![]));
    facts.answers = vec![answer(&key, Said::Off)];
    assert_eq!(planned(&facts, now("2026-12-01 12:00")).due, []);
}

#[test]
fn not_yet_at_the_end_of_the_six_weeks_is_asked_again_in_two_weeks_all_the_same() {
    let mut facts = in_school(records("2026-10-06"));
    let key = format!("formal_clocks/{}/happened", tail(1));
    let rung = [delivered(&key, utc("2026-11-23 14:00Z"))];
    facts.answers = vec![answer(&key, Said::NotNow(ny("2027-01-04 09:00")))];
    let said = plan(&facts, now("2026-12-21 12:00"), &settings(), &rung);
    assert_eq!((due(&said), rings(&said, "formal_clocks/")), (vec![], vec![ny("2027-01-04 09:00")]));
    let stands = |at| due(&plan(&facts, now(at), &settings(), &rung)).contains(&key.as_str());
    assert_eq!(["2027-01-04 08:59", "2027-01-04 09:00", "2027-01-24 12:00"].map(stands), [false, true, true]);
    assert!(!stands("2027-01-25 09:00"), "then it waits with its date");
}

#[test]
fn done_with_the_quiet_word_leaves_the_question_and_done_with_a_plan_date_ends_both() {
    let mut facts = in_school(records("2026-10-06"));
    facts.answers = vec![answer(&format!("formal_clocks/{}/ahead", tail(1)), Said::Done)];
    assert_eq!(heard(&facts, "2026-11-13 12:00"), [utc("2026-11-23 14:00Z")]);
    let mut review = anywhere(clock(1, ClockKind::AnnualReview, "2025-12-20"));
    review.answers = vec![answer(&format!("plan_dates/{}/60", tail(1)), Said::Done)];
    assert_eq!(heard(&review, "2026-10-22 12:00"), NEVER);
}

#[test]
fn each_kind_is_switched_off_alone() {
    let mut facts = in_school(records("2026-10-06"));
    facts.clocks.push(clock(2, ClockKind::AnnualReview, "2025-12-20"));
    let off = ReminderSettings { off: vec![RhythmKind::FormalClocks], ..settings() };
    let plan = plan(&facts, now("2026-10-07 12:00"), &off, &[]);
    assert_eq!(rings(&plan, "formal_clocks/"), NEVER);
    assert_eq!(rings(&plan, "plan_dates/"), ["2026-10-21 13:00Z", "2026-11-20 14:00Z"].map(utc));
}
