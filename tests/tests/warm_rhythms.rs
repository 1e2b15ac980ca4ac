//! Good news that is worth telling (G24) and the monthly update (N7): their days, written out.
#![allow(clippy::unwrap_used, clippy::indexing_slicing)]

mod reminders;

use hallway_core::rules::calendar::{Calendar, Days};
use hallway_core::rules::plan::plan;
use hallway_core::rules::rhythms::{About, ChildFacts, Facts, NewsFacts, ReminderSettings, RhythmKind, Said};
use reminders::*;

/// One child, spoken about on Monday, 5 October; a team of one; everybody was greeted.
fn family(news: &[&str]) -> Facts {
    let news = (1..).zip(news).map(|(n, at)| told(n, at)).collect();
    Facts {
        children: vec![child(1, "2026-10-05 15:00")],
        team: vec![person(1)],
        calendar: school_year(),
        news,
        ..Facts::default()
    }
}

fn told(n: u32, at: &str) -> NewsFacts {
    NewsFacts { entry: id(n), children: vec![id(1)], person: None, at: ny(at) }
}

fn without(kind: RhythmKind) -> ReminderSettings {
    ReminderSettings { off: vec![kind], ..settings() }
}

// Good news

#[test]
fn good_news_is_worth_telling_the_next_school_day_and_for_a_week() {
    let facts = family(&["2026-10-06 15:20"]);
    let plan = planned(&facts, now("2026-10-06 18:00"));
    assert_eq!(due(&plan), Vec::<&str>::new());
    assert_eq!(rings(&plan, "thanks/"), [utc("2026-10-07 13:00Z")]);
    let key = "thanks/family/2026-10-05";
    assert_eq!(due(&planned(&facts, now("2026-10-07 09:00"))), [key]);
    assert_eq!(due(&planned(&facts, now("2026-10-14 08:59"))), [key]);
    assert_eq!(due(&planned(&facts, now("2026-10-14 09:00"))), Vec::<&str>::new());
}

#[test]
fn without_good_news_nothing_is_suggested() {
    let plan = planned(&family(&[]), now("2026-10-06 18:00"));
    assert_eq!(rings(&plan, "thanks/"), NEVER);
}

#[test]
fn several_good_days_of_a_week_are_one_suggestion() {
    let facts = family(&["2026-10-06 15:20", "2026-10-07 15:20", "2026-10-08 15:20"]);
    let plan = planned(&facts, now("2026-10-06 18:00"));
    assert_eq!(rings(&plan, "thanks/"), [utc("2026-10-07 13:00Z")]);
    let due = planned(&facts, now("2026-10-08 18:00")).due;
    assert_eq!(due.len(), 1);
    assert!(matches!(due[0].about, About::Thanks { entry, .. } if entry == id(1)), "{due:?}");
}

#[test]
fn two_weeks_of_good_news_are_a_week_apart() {
    let mut facts = family(&["2026-10-09 15:20", "2026-10-12 15:20"]);
    facts.children[0] = child(1, "2026-10-12 08:00");
    let quiet = without(RhythmKind::MonthlyUpdate);
    let plan = plan(&facts, now("2026-10-09 18:00"), &quiet, &[]);
    assert_eq!(rings(&plan, "thanks/"), ["2026-10-12 13:00Z", "2026-10-19 13:00Z"].map(utc));
}

#[test]
fn what_was_told_is_told_and_the_next_rests_for_a_week() {
    let mut facts = family(&["2026-10-06 15:20"]);
    facts.last_thanks = Some(ny("2026-10-06 20:00"));
    assert_eq!(rings(&planned(&facts, now("2026-10-06 21:00")), "thanks/"), NEVER);
    facts.news.push(told(2, "2026-10-08 15:00"));
    let plan = planned(&facts, now("2026-10-08 18:00"));
    assert_eq!(rings(&plan, "thanks/"), [utc("2026-10-13 13:00Z")]);
    match planned(&facts, now("2026-10-13 10:00")).due[0].about {
        About::Thanks { last, .. } => assert_eq!(last, Some(day("2026-10-06"))),
        ref other => panic!("{other:?}"),
    }
}

#[test]
fn a_friday_waits_for_monday_and_a_break_for_its_end() {
    let friday = planned(&family(&["2026-10-09 15:20"]), now("2026-10-09 18:00"));
    assert_eq!(rings(&friday, "thanks/"), [utc("2026-10-12 13:00Z")]);
    let mut facts = family(&["2026-12-18 15:20"]);
    facts.children[0] = child(1, "2026-12-18 15:20");
    let quiet = ReminderSettings { off: vec![RhythmKind::CheckIn, RhythmKind::MonthlyUpdate], ..settings() };
    let plan = plan(&facts, now("2026-12-18 18:00"), &quiet, &[]);
    assert_eq!(rings(&plan, "thanks/"), [utc("2027-01-04 14:00Z")]);
}

#[test]
fn good_news_of_the_last_day_of_school_is_not_brought_up_in_fall() {
    let mut facts = family(&["2027-06-25 15:20"]);
    facts.calendar.years.push(Days { first: day("2027-09-07"), last: day("2028-06-23") });
    assert_eq!(rings(&planned(&facts, now("2027-06-25 18:00")), "thanks/"), NEVER);
}

#[test]
fn a_note_that_is_suggested_anyway_tells_the_good_news_too() {
    let facts = family(&["2026-10-20 15:20"]);
    let plan_now = planned(&facts, now("2026-10-20 18:00"));
    assert_eq!(rings(&plan_now, "thanks/"), NEVER);
    let quiet = ReminderSettings { off: vec![RhythmKind::CheckIn, RhythmKind::MonthlyUpdate], ..settings() };
    let alone = plan(&facts, now("2026-10-20 18:00"), &quiet, &[]);
    assert_eq!(rings(&alone, "thanks/"), [utc("2026-10-21 13:00Z")]);
}

#[test]
fn an_update_tells_the_good_news_too() {
    let mut facts = family(&["2026-10-13 15:20"]);
    facts.children[0] = ChildFacts { last_update: Some(ny("2026-09-15 15:00")), ..child(1, "2026-10-12 15:00") };
    let plan = planned(&facts, now("2026-10-13 18:00"));
    assert_eq!(rings(&plan, "thanks/"), [utc("2026-10-14 13:00Z")]);
    let at_the_middle = due(&planned(&facts, now("2026-10-15 10:00"))).join(" ");
    assert_eq!(at_the_middle, format!("monthly_update/{}/2026-10", tail(1)));
}

#[test]
fn not_now_lets_thanks_rest_for_a_week_whatever_comes_and_done_ends_only_its_own() {
    let mut facts = family(&["2026-10-07 15:20", "2026-10-12 15:20"]);
    facts.children[0] = child(1, "2026-10-12 16:00");
    let quiet = without(RhythmKind::MonthlyUpdate);
    let at = |facts: &Facts| plan(facts, now("2026-10-15 10:00"), &quiet, &[]);
    facts.answers = vec![answer("thanks/family/2026-10-05", Said::NotNow(ny("2026-10-19 09:00")))];
    assert_eq!(due(&at(&facts)), Vec::<&str>::new());
    assert_eq!(rings(&at(&facts), "thanks/"), [utc("2026-10-19 13:00Z")]);
    facts.answers = vec![answer("thanks/family/2026-10-05", Said::Done)];
    assert_eq!(due(&at(&facts)), ["thanks/family/2026-10-12"]);
    facts.answers = vec![answer("thanks/family/2026-10-05", Said::Off)];
    assert_eq!(due(&at(&facts)), Vec::<&str>::new());
}

#[test]
fn quiet_days_and_a_pause_are_kept() {
    let facts = family(&["2026-10-06 15:20"]);
    let quiet = ReminderSettings { quiet_days: vec![chrono::Weekday::Wed], ..settings() };
    let next = plan(&facts, now("2026-10-06 18:00"), &quiet, &[]);
    assert_eq!(rings(&next, "thanks/"), [utc("2026-10-08 13:00Z")]);
    let paused = ReminderSettings { paused_until: Some(ny("2026-10-20 00:00")), ..settings() };
    assert_eq!(rings(&plan(&facts, now("2026-10-06 18:00"), &paused, &[]), "thanks/"), NEVER);
}

// The monthly update

/// The first update went out in September.
fn spoken_on(at: &str) -> Facts {
    let child = ChildFacts { last_update: Some(ny("2026-09-15 15:00")), ..child(1, at) };
    Facts { children: vec![child], ..family(&[]) }
}

#[test]
fn nobody_is_asked_for_an_update_before_they_sent_the_first() {
    let mut facts = spoken_on("2026-10-08 15:00");
    facts.children[0].last_update = None;
    assert_eq!(rings(&planned(&facts, now("2026-10-09 12:00")), "monthly_update/"), NEVER);
}

#[test]
fn the_middle_of_a_month_is_a_good_day_when_something_was_said_shortly_before() {
    let facts = spoken_on("2026-10-08 15:00");
    let plan = planned(&facts, now("2026-10-09 12:00"));
    assert_eq!(rings(&plan, "monthly_update/"), [utc("2026-10-15 13:00Z")]);
    let key = format!("monthly_update/{}/2026-10", tail(1));
    assert_eq!(due(&planned(&facts, now("2026-10-15 09:00"))), [key.as_str()]);
    assert_eq!(due(&planned(&facts, now("2026-10-22 09:00"))), [format!("check_in/{}/2026-10-08/14", tail(1))]);
}

#[test]
fn after_a_talk_an_update_rests_for_some_days() {
    let plan = planned(&spoken_on("2026-10-14 15:00"), now("2026-10-14 18:00"));
    assert_eq!(rings(&plan, "monthly_update/"), [utc("2026-10-19 13:00Z")]);
    let late = planned(&spoken_on("2026-10-30 15:00"), now("2026-10-30 18:00"));
    assert_eq!(rings(&late, "monthly_update/"), NEVER);
}

#[test]
fn after_two_quiet_weeks_the_check_in_speaks_alone() {
    let facts = spoken_on("2026-09-29 15:00");
    let plan_now = planned(&facts, now("2026-10-12 12:00"));
    assert_eq!(rings(&plan_now, "monthly_update/"), NEVER);
    assert_eq!(rings(&plan_now, "check_in/")[0], utc("2026-10-13 13:00Z"));
}

#[test]
fn one_a_month_and_three_weeks_apart() {
    let mut facts = spoken_on("2026-10-16 15:00");
    facts.children[0].last_update = Some(ny("2026-10-16 15:00"));
    let next = rings(&planned(&facts, now("2026-10-16 18:00")), "monthly_update/");
    assert_eq!(next, [utc("2026-11-16 14:00Z")], "not a second one in October");
    facts.children[0] = ChildFacts { last_contact: Some(ny("2026-11-06 15:00")), ..facts.children[0].clone() };
    let plan = planned(&facts, now("2026-11-06 18:00"));
    assert_eq!(rings(&plan, "monthly_update/"), [utc("2026-11-16 14:00Z")]);
    match &planned(&facts, now("2026-11-16 10:00")).due[0].about {
        About::MonthlyUpdate { last, .. } => assert_eq!(*last, day("2026-10-16")),
        other => panic!("{other:?}"),
    }
}

#[test]
fn the_hellos_of_a_new_year_come_first_and_summer_is_silent() {
    let mut facts = spoken_on("2026-09-10 15:00");
    facts.children[0].last_update = Some(ny("2026-05-15 15:00"));
    let hellos = planned(&facts, now("2026-09-10 18:00"));
    assert_eq!(rings(&hellos, "monthly_update/"), NEVER);
    let summer = planned(&spoken_on("2027-07-10 15:00"), now("2027-07-10 18:00"));
    assert_eq!(rings(&summer, "monthly_update/"), NEVER);
}

#[test]
fn a_year_nobody_entered_has_its_updates_too() {
    let facts = Facts { calendar: Calendar::default(), ..spoken_on("2026-10-08 15:00") };
    let plan = planned(&facts, now("2026-10-09 12:00"));
    assert_eq!(rings(&plan, "monthly_update/"), [utc("2026-10-15 13:00Z")]);
}

#[test]
fn nothing_was_ever_said_nothing_to_update() {
    let mut facts = spoken_on("2026-10-08 15:00");
    facts.children[0].last_contact = None;
    assert_eq!(rings(&planned(&facts, now("2026-10-09 12:00")), "monthly_update/"), NEVER);
}

#[test]
fn after_an_update_that_nothing_followed_the_next_one_takes_the_place_of_the_second_check_in() {
    let table = [
        ("in the fall", "2026-10-15 15:00", "2026-10-29 13:00Z", "2026-11-16 14:00Z"),
        ("over the hellos", "2026-09-15 15:00", "2026-09-29 13:00Z", "2026-10-15 13:00Z"),
        ("over winter break", "2026-12-15 15:00", "2027-01-04 14:00Z", "2027-01-18 14:00Z"),
        ("over the clock change in spring", "2027-02-16 15:00", "2027-03-02 14:00Z", "2027-03-16 13:00Z"),
    ];
    for (what, sent, check_in, update) in table {
        let child = ChildFacts { last_update: Some(ny(sent)), ..child(1, sent) };
        let mut facts = Facts { children: vec![child], calendar: school_year(), ..Facts::default() };
        let plan_now = planned(&facts, now(sent));
        assert_eq!(rings(&plan_now, "check_in/"), [utc(check_in)], "{what}");
        assert_eq!(rings(&plan_now, "monthly_update/"), [utc(update)], "{what}");
        let off = ReminderSettings { off: vec![RhythmKind::MonthlyUpdate], ..settings() };
        assert_eq!(
            rings(&plan(&facts, now(sent), &off, &[]), "check_in/").len(),
            2,
            "{what}: without updates both nudges"
        );
        facts.children[0].last_contact = Some(ny(sent) + chrono::Duration::days(1));
        assert_eq!(rings(&planned(&facts, now(sent)), "check_in/").len(), 2, "{what}: something was said since");
    }
}

#[test]
fn an_update_of_june_leaves_both_check_ins_to_the_new_year() {
    let child = ChildFacts { last_update: Some(ny("2027-06-15 15:00")), ..child(1, "2027-06-15 15:00") };
    let facts = Facts { children: vec![child], calendar: school_year(), ..Facts::default() };
    let plan = planned(&facts, now("2027-06-16 12:00"));
    assert_eq!(rings(&plan, "monthly_update/"), NEVER);
    assert_eq!(rings(&plan, "check_in/").len(), 2);
}
