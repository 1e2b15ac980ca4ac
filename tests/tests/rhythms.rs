//! Every row of the rhythms table that hangs on no meeting, and the dates of story 6, written out.
#![allow(clippy::unwrap_used, clippy::indexing_slicing)]

mod reminders;

use chrono::Weekday;
use hallway_core::rules::calendar::Days;
use hallway_core::rules::ids::PersonId;
use hallway_core::rules::plan::{Reminder, Waiting, plan};
use hallway_core::rules::reading::Firmness;
use hallway_core::rules::rhythms::{About, Facts, IntroductionStep, PersonFacts, PromiseFacts, ReminderSettings, Said};
use hallway_core::rules::roles::Role;
use reminders::*;

// Introductions

fn introduces(facts: &Facts, at: &str) -> Vec<PersonId> {
    let plan = planned(facts, now("2026-09-01 12:00"));
    let about = plan.alarms.into_iter().find(|alarm| alarm.at == utc(at)).map(|alarm| alarm.reminders[0].1.clone());
    match about {
        Some(About::Introductions { people, .. }) => people,
        _ => Vec::new(),
    }
}

#[test]
fn introductions_ring_at_nine_on_day_0_7_and_14_for_everybody_at_once() {
    let plan = planned(&new_team(), now("2026-09-01 12:00"));
    let nine = ["2026-09-08 13:00Z", "2026-09-15 13:00Z", "2026-09-22 13:00Z"].map(utc);
    assert_eq!(rings(&plan, "introductions/2026/"), nine);
    assert_eq!(introduces(&new_team(), "2026-09-15 13:00Z"), [id(1), id(2)]);
    assert_eq!(coming(&plan), ["introductions/2026/open"]);
}

#[test]
fn introductions_end_when_everybody_is_introduced() {
    let mut facts = new_team();
    facts.team[0].introduced = true;
    assert_eq!(introduces(&facts, "2026-09-15 13:00Z"), [id(2)]);
    facts.team[1].introduced = true;
    assert_eq!(rings(&planned(&facts, now("2026-09-10 12:00")), "introductions/"), NEVER);
}

#[test]
fn who_joins_between_gets_the_remaining_steps_and_who_joins_after_day_14_none() {
    let mut facts = new_team();
    facts.team[0].added = day("2026-09-12");
    facts.team[1].added = day("2026-09-23");
    let plan = planned(&facts, now("2026-09-01 12:00"));
    assert_eq!(rings(&plan, "introductions/"), ["2026-09-15 13:00Z", "2026-09-22 13:00Z"].map(utc));
    assert_eq!(introduces(&facts, "2026-09-22 13:00Z"), [id(1)]);
    assert_eq!(due(&planned(&facts, now("2026-09-24 12:00"))), Vec::<&str>::new());
}

#[test]
fn the_last_introduction_rings_before_a_quiet_fourteenth_day() {
    let quiet = ReminderSettings { quiet_days: vec![Weekday::Tue], ..settings() };
    let plan = plan(&new_team(), now("2026-09-18 12:00"), &quiet, &[]);
    assert_eq!(rings(&plan, "introductions/2026/last"), [utc("2026-09-21 13:00Z")]);
}

#[test]
fn the_due_list_shows_one_introduction_step_at_a_time() {
    let step = |at: &str| match &planned(&new_team(), now(at)).due[..] {
        [only] => only.about.clone(),
        other => panic!("{other:?}"),
    };
    let people = vec![id(1), id(2)];
    let wanted = |step| About::Introductions { people: people.clone(), step };
    assert_eq!(step("2026-09-08 09:00"), wanted(IntroductionStep::Open));
    assert_eq!(step("2026-09-15 09:00"), wanted(IntroductionStep::Nudge));
    assert_eq!(step("2026-09-22 23:59"), wanted(IntroductionStep::Last));
    assert_eq!(planned(&new_team(), now("2026-09-23 00:00")).due, []);
}

// Check-in (story 6)

#[test]
fn day_13_says_nothing_day_14_one_thing_day_28_one_more_and_then_silence() {
    let facts = quiet_for_a_while();
    let plan = planned(&facts, now("2026-10-18 23:00"));
    assert_eq!(due(&plan), Vec::<&str>::new());
    assert_eq!(rings(&plan, "check_in/"), ["2026-10-19 13:00Z", "2026-11-02 14:00Z"].map(utc));
    let key = |days| format!("check_in/{}/2026-10-05/{days}", tail(1));
    assert_eq!(due(&planned(&facts, now("2026-10-19 09:00"))), [key(14)]);
    assert_eq!(due(&planned(&facts, now("2026-11-02 09:00"))), [key(28)]);
    let later = planned(&facts, now("2026-11-16 09:00"));
    assert_eq!((due(&later), rings(&later, "check_in/")), (vec![], vec![]));
}

#[test]
fn any_contact_starts_the_window_again() {
    let mut facts = quiet_for_a_while();
    facts.children[0] = child(1, "2026-10-20 08:05");
    let plan = planned(&facts, now("2026-10-20 09:00"));
    assert_eq!(rings(&plan, "check_in/"), ["2026-11-03 14:00Z", "2026-11-17 14:00Z"].map(utc));
    assert_eq!(due(&plan), Vec::<&str>::new());
}

#[test]
fn without_any_contact_the_window_starts_when_the_child_was_added() {
    let mut facts = quiet_for_a_while();
    facts.children[0].last_contact = None;
    facts.children[0].since = ny("2026-09-30 12:00");
    assert_eq!(rings(&planned(&facts, now("2026-10-01 12:00")), "check_in/")[0], utc("2026-10-14 13:00Z"));
}

#[test]
fn a_check_in_tells_of_no_last_contact_where_none_was_noted() {
    let told = |talked: Option<&str>, wrote: Option<&str>, cadence_days| {
        let mut facts = quiet_for_a_while();
        facts.children[0].last_contact = talked.map(ny);
        facts.children[0].since = ny("2026-09-30 12:00");
        facts.team = vec![PersonFacts { last_contact: wrote.map(ny), cadence_days, ..person(1) }];
        let plan = planned(&facts, now("2026-10-21 10:00"));
        let days = |about: &About| match about {
            About::CheckIn { days, .. } => *days,
            other => panic!("{other:?}"),
        };
        plan.due.iter().map(|due| days(&due.about)).collect::<Vec<_>>()
    };
    assert_eq!(told(Some("2026-10-05 15:00"), None, None), [Some(14)]);
    assert_eq!(told(None, None, None), [None]);
}

#[test]
fn the_check_in_suggests_whom_nobody_wrote_to_then_who_waited_longest_then_list_order() {
    let suggested = |team: Vec<PersonFacts>| {
        let plan = planned(&Facts { team, ..quiet_for_a_while() }, now("2026-10-19 10:00"));
        match plan.due[0].about {
            About::CheckIn { person, days: Some(14), .. } => person,
            ref other => panic!("{other:?}"),
        }
    };
    let wrote = |n, at| PersonFacts { last_contact: Some(ny(at)), ..person(n) };
    let recent = wrote(1, "2026-10-05 15:00");
    let early = wrote(2, "2026-09-09 15:00");
    assert_eq!(suggested(vec![recent.clone(), early.clone()]), Some(id(2)));
    assert_eq!(suggested(vec![recent.clone(), early.clone(), person(3), person(4)]), Some(id(3)));
    let others = PersonFacts { children: vec![id(9)], ..person(3) };
    assert_eq!(suggested(vec![recent, early, others]), Some(id(2)));
    assert_eq!(suggested(Vec::new()), None);
}

#[test]
fn the_check_in_suggests_who_works_with_the_child_before_who_leads() {
    let suggested = |team: Vec<PersonFacts>| {
        let plan = planned(&Facts { team, ..quiet_for_a_while() }, now("2026-10-19 10:00"));
        let About::CheckIn { person, .. } = plan.due[0].about else { panic!("{:?}", plan.due) };
        person
    };
    let wrote = |n, role, at: Option<&str>| PersonFacts { role: Some(role), last_contact: at.map(ny), ..person(n) };
    let talked = Some("2026-10-05 15:00");
    for leads in [Role::Principal, Role::AssistantPrincipal, Role::Director, Role::Nurse, Role::Office, Role::Bus] {
        for works in [Role::Teacher, Role::SpecialEducationTeacher, Role::Speech, Role::Aide, Role::Other] {
            let team = vec![wrote(1, leads, None), wrote(2, works, talked)];
            assert_eq!(suggested(team), Some(id(2)), "{leads:?} {works:?}");
        }
        assert_eq!(suggested(vec![wrote(1, leads, None)]), Some(id(1)), "nobody else is on the list");
    }
    let new = vec![
        wrote(1, Role::Speech, None),
        wrote(2, Role::Teacher, None),
        wrote(3, Role::SpecialEducationTeacher, None),
        PersonFacts { case_manager: true, ..wrote(4, Role::Counselor, None) },
    ];
    assert_eq!(suggested(new.clone()), Some(id(4)), "the case manager first");
    assert_eq!(suggested(new[..3].to_vec()), Some(id(3)), "then the special education teacher");
    assert_eq!(suggested(new[..2].to_vec()), Some(id(2)), "then the class teacher");
}

#[test]
fn a_winter_break_swallows_the_nudge_until_school_is_back_and_never_gives_two() {
    let facts = Facts { children: vec![child(1, "2026-12-10 15:00")], ..quiet_for_a_while() };
    let plan = planned(&facts, now("2026-12-20 12:00"));
    assert_eq!(rings(&plan, "check_in/"), ["2027-01-04 14:00Z", "2027-01-18 14:00Z"].map(utc));
}

#[test]
fn a_suggestion_that_is_open_sleeps_through_the_break() {
    let facts = Facts { children: vec![child(1, "2026-12-04 15:00")], ..quiet_for_a_while() };
    assert_eq!(due(&planned(&facts, now("2026-12-18 12:00"))).len(), 1);
    let plan = planned(&facts, now("2026-12-22 12:00"));
    assert_eq!(due(&plan), Vec::<&str>::new());
    assert!(rings(&plan, "check_in/").iter().all(|at| *at >= utc("2027-01-04 13:00Z")), "{plan:?}");
}

#[test]
fn summer_is_silent_until_the_next_year_begins() {
    let mut facts = Facts { children: vec![child(1, "2027-06-18 15:00")], ..quiet_for_a_while() };
    let next = Days { first: day("2027-09-07"), last: day("2028-06-23") };
    facts.calendar.years.push(next);
    let plan = planned(&facts, now("2027-07-01 12:00"));
    assert_eq!(rings(&plan, "check_in/"), ["2027-09-07 13:00Z", "2027-09-21 13:00Z"].map(utc));
}

#[test]
fn when_no_next_year_was_entered_the_check_in_wakes_with_september() {
    let facts = Facts {
        children: vec![child(1, "2027-06-18 15:00")],
        closed_years: school_year().years,
        ..quiet_for_a_while()
    };
    let plan = planned(&facts, now("2027-07-01 12:00"));
    assert_eq!(rings(&plan, "check_in/"), ["2027-09-01 13:00Z", "2027-09-15 13:00Z"].map(utc));
    assert_eq!(due(&planned(&facts, now("2027-08-20 12:00"))), Vec::<&str>::new());
    assert_eq!(due(&planned(&facts, now("2027-09-01 09:00"))), [format!("check_in/{}/2027-06-18/14", tail(1))]);
}

#[test]
fn a_talk_in_the_second_winter_after_the_last_entered_year_still_counts_its_weeks() {
    let facts = Facts { children: vec![child(1, "2029-01-15 15:00")], ..quiet_for_a_while() };
    let plan = planned(&facts, now("2029-01-16 12:00"));
    assert_eq!(rings(&plan, "check_in/"), ["2029-01-29 14:00Z", "2029-02-12 14:00Z"].map(utc));
}

#[test]
fn a_persons_own_cadence_is_one_more_window() {
    let often = PersonFacts { cadence_days: Some(10), last_contact: Some(ny("2026-10-05 15:00")), ..person(5) };
    let facts = Facts { team: vec![often], ..quiet_for_a_while() };
    let plan = planned(&facts, now("2026-10-06 12:00"));
    let key = format!("check_in/{}/2026-10-05/{}", tail(1), tail(5));
    assert_eq!(rings(&plan, &key), [utc("2026-10-15 13:00Z")]);
    assert_eq!(rings(&plan, "check_in/")[1], utc("2026-10-22 13:00Z"), "a week between two about one child");
}

#[test]
fn three_children_get_their_suggestions_on_three_days() {
    let children = [1, 2, 3].map(|n| child(n, "2026-10-05 15:00")).to_vec();
    let plan = planned(&Facts { children, ..quiet_for_a_while() }, now("2026-10-06 12:00"));
    let first_round = ["2026-10-19 13:00Z", "2026-10-20 13:00Z", "2026-10-21 13:00Z"].map(utc);
    assert_eq!(rings(&plan, "check_in/")[..3], first_round);
}

#[test]
fn a_suggestion_that_rang_today_keeps_the_others_for_tomorrow() {
    let facts = Facts { children: vec![child(2, "2026-10-05 15:00")], ..quiet_for_a_while() };
    let rang = [delivered(&format!("check_in/{}/2026-10-01/14", tail(1)), ny("2026-10-19 08:30"))];
    let plan = plan(&facts, now("2026-10-19 08:40"), &settings(), &rang);
    assert_eq!(rings(&plan, "check_in/")[0], utc("2026-10-20 13:00Z"));
}

#[test]
fn not_now_hides_a_suggestion_for_its_week_and_the_second_one_too_when_it_lasts_longer() {
    let key = format!("check_in/{}/2026-10-05/14", tail(1));
    let rang = [delivered(&key, ny("2026-10-19 09:00"))];
    let until = |date: &str| {
        let answers = vec![answer(&key, Said::NotNow(ny(date)))];
        plan(&Facts { answers, ..quiet_for_a_while() }, now("2026-10-19 10:00"), &settings(), &rang)
    };
    let a_week = until("2026-10-26 09:00");
    assert_eq!(due(&a_week), Vec::<&str>::new());
    assert_eq!(rings(&a_week, "check_in/"), ["2026-10-26 13:00Z", "2026-11-02 14:00Z"].map(utc));
    assert_eq!(rings(&until("2026-11-04 09:00"), "check_in/"), [utc("2026-11-04 14:00Z")]);
}

// In writing

#[test]
fn a_spoken_agreement_comes_back_the_next_morning_and_at_48_hours() {
    let facts = Facts { agreements: vec![agreement(1, "2026-10-13 15:10")], ..Facts::default() };
    let plan = planned(&facts, now("2026-10-13 15:11"));
    assert_eq!(due(&plan), [format!("in_writing/{}/first", tail(1))]);
    assert_eq!(rings(&plan, "in_writing/"), ["2026-10-14 13:00Z", "2026-10-15 19:10Z"].map(utc));
}

#[test]
fn a_spoken_agreement_is_let_go_after_two_weeks() {
    let facts = Facts { agreements: vec![agreement(1, "2026-10-13 15:10")], ..Facts::default() };
    assert_eq!(planned(&facts, now("2026-10-27 15:00")).due.len(), 1);
    assert_eq!(planned(&facts, now("2026-10-27 15:11")).due, []);
}

#[test]
fn what_is_due_stands_there_alone_and_its_next_step_does_not_come_up_beside_it() {
    let facts = Facts {
        agreements: vec![agreement(1, "2026-10-13 15:10")],
        meetings: vec![ended(2, "2026-10-13 15:20")],
        ..quiet_for_a_while()
    };
    for at in ["2026-10-14 16:00", "2026-10-20 12:00", "2026-11-03 12:00"] {
        let plan = planned(&facts, now(at));
        let series =
            |list: &[Reminder]| list.iter().map(|reminder| reminder.key.series().to_owned()).collect::<Vec<_>>();
        let (due, coming) = (series(&plan.due), series(&plan.coming));
        assert!(!due.is_empty() && coming.iter().all(|series| !due.contains(series)), "{at}: {due:?} {coming:?}");
    }
}

// Promises

#[test]
fn my_promise_rings_the_evening_before() {
    let facts = Facts { promises: vec![mine(1, "2026-10-16")], ..Facts::default() };
    let plan = planned(&facts, now("2026-10-13 12:00"));
    assert_eq!(rings(&plan, "promises/"), [utc("2026-10-15 22:00Z")]);
    assert_eq!(due(&planned(&facts, now("2026-10-20 12:00"))), [format!("promises/{}/mine", tail(1))]);
}

#[test]
fn a_promise_of_mine_without_a_day_comes_back_after_a_week_and_once_more_and_then_rests() {
    let undated = |n, made: &str| PromiseFacts { due: None, made: ny(made), ..mine(n, "2026-10-16") };
    let key = |step: &str| format!("promises/{}/some_day/{step}", tail(1));
    let facts = Facts { promises: vec![undated(1, "2026-10-13 16:00")], ..Facts::default() };
    let table = [
        ("the days after", "2026-10-20 08:59", None),
        ("a week on", "2026-10-20 09:00", Some("first")),
        ("for two weeks", "2026-11-03 08:59", Some("first")),
        ("once more", "2026-11-03 09:00", Some("last")),
        ("as long again", "2026-11-17 08:59", Some("last")),
        ("and no more", "2026-11-17 09:00", None),
        ("nor in spring", "2027-03-10 09:00", None),
    ];
    for (what, at, wanted) in table {
        let wanted: Vec<String> = wanted.map(key).into_iter().collect();
        assert_eq!(due(&planned(&facts, now(at))), wanted, "{what}");
    }
    let rung = rings(&planned(&facts, now("2026-10-13 16:01")), "promises/");
    assert_eq!(rung, [ny("2026-10-20 09:00"), ny("2026-11-03 09:00")]);
    let two =
        Facts { promises: vec![undated(1, "2026-10-13 16:00"), undated(2, "2026-10-13 16:00")], ..Facts::default() };
    let rung = rings(&planned(&two, now("2026-10-13 16:01")), "promises/");
    assert_eq!(rung[..2], [ny("2026-10-20 09:00"), ny("2026-10-21 09:00")], "one suggestion a day");
    for said in [Said::Done, Said::Off] {
        let answers = vec![answer(&key("first"), said)];
        let facts = Facts { answers, ..facts.clone() };
        assert_eq!(planned(&facts, now("2026-11-03 09:00")).due, [], "one answer serves both");
    }
}

#[test]
fn a_promise_of_mine_without_a_day_that_is_put_aside_for_a_week_comes_back_after_that_week() {
    let promises = vec![PromiseFacts { due: None, made: ny("2026-10-13 16:00"), ..mine(1, "2026-10-16") }];
    for (step, until) in [("first", "2026-10-27 09:00"), ("last", "2026-11-10 09:00")] {
        let key = format!("promises/{}/some_day/{step}", tail(1));
        let answers = vec![answer(&key, Said::NotNow(ny(until)))];
        let facts = Facts { promises: promises.clone(), answers, ..Facts::default() };
        assert_eq!(due(&planned(&facts, now(until))), [key], "{until}");
    }
}

#[test]
fn a_promise_put_off_by_a_day_rings_again() {
    let rang = [delivered(&format!("promises/{}/mine", tail(1)), ny("2026-10-15 18:00"))];
    let facts = |due| Facts { promises: vec![mine(1, due)], ..Facts::default() };
    let evening = now("2026-10-15 19:00");
    assert_eq!(rings(&plan(&facts("2026-10-16"), evening, &settings(), &rang), "promises/"), NEVER);
    let again = plan(&facts("2026-10-17"), evening, &settings(), &rang);
    assert_eq!(rings(&again, "promises/"), [utc("2026-10-16 22:00Z")]);
}

#[test]
fn a_promise_of_mine_written_down_after_its_evening_waits_for_the_next_good_moment() {
    let rung = |made: &str, due: &str| {
        let promise = PromiseFacts { made: ny(made), ..mine(1, due) };
        rings(&planned(&Facts { promises: vec![promise], ..Facts::default() }, now(made)), "promises/")
    };
    assert_eq!(rung("2026-10-13 08:10", "2026-10-14"), [ny("2026-10-13 18:00")], "the evening before is ahead");
    assert_eq!(rung("2026-10-13 19:00", "2026-10-14"), [ny("2026-10-14 09:00")], "the morning of the day");
    assert_eq!(rung("2026-10-13 08:10", "2026-10-13"), [ny("2026-10-13 18:00")], "for today: this evening");
    assert_eq!(rung("2026-10-13 19:00", "2026-10-13"), NEVER, "too late to ring, in time for the list");
    assert_eq!(rung("2026-10-13 08:10", "2026-10-09"), NEVER, "a day that has passed");
}

#[test]
fn their_promise_of_a_passed_day_is_not_asked_after_while_it_is_still_being_written_down() {
    let promise = PromiseFacts { made: ny("2026-10-13 15:10"), ..theirs(1, "2026-10-09") };
    let facts = Facts { promises: vec![promise], calendar: school_year(), ..Facts::default() };
    let plan = planned(&facts, now("2026-10-13 15:11"));
    assert_eq!(rings(&plan, "promises/"), [ny("2026-10-14 09:00")]);
    assert_eq!(due(&plan), [format!("promises/{}/theirs", tail(1))]);
}

#[test]
fn the_evening_before_stays_in_the_reminder_hours_and_off_quiet_days() {
    let facts = Facts { promises: vec![mine(1, "2026-10-19")], ..Facts::default() };
    let quiet = ReminderSettings { until: time("17:30"), quiet_days: vec![Weekday::Sun], ..settings() };
    let plan = plan(&facts, now("2026-10-13 12:00"), &quiet, &[]);
    assert_eq!(rings(&plan, "promises/"), [utc("2026-10-17 21:30Z")]);
}

#[test]
fn their_promise_is_asked_after_one_school_day_later() {
    let promises = vec![theirs(1, "2026-10-16"), theirs(2, "2026-12-18")];
    let facts = Facts { promises, calendar: school_year(), ..Facts::default() };
    let plan = planned(&facts, now("2026-10-13 12:00"));
    assert_eq!(rings(&plan, "promises/"), ["2026-10-19 13:00Z", "2027-01-04 14:00Z"].map(utc));
}

#[test]
fn their_promise_of_the_last_day_of_school_is_not_forgotten() {
    let facts = Facts { promises: vec![theirs(1, "2027-06-25")], calendar: school_year(), ..Facts::default() };
    assert_eq!(rings(&planned(&facts, now("2027-06-20 12:00")), "promises/"), [utc("2027-06-26 13:00Z")]);
}

#[test]
fn their_promise_of_the_last_day_is_asked_after_before_the_summer_whether_or_not_the_next_year_is_known() {
    let mut facts = Facts { promises: vec![theirs(1, "2027-06-25")], calendar: school_year(), ..Facts::default() };
    facts.calendar.years.push(Days { first: day("2027-09-07"), last: day("2028-06-23") });
    let plan = planned(&facts, now("2027-06-20 12:00"));
    assert_eq!(rings(&plan, "promises/"), [utc("2027-06-26 13:00Z")]);
}

#[test]
fn their_promise_of_late_august_waits_for_school_to_be_back() {
    let facts = Facts { promises: vec![theirs(1, "2027-08-27")], calendar: school_year(), ..Facts::default() };
    assert_eq!(rings(&planned(&facts, now("2027-08-20 12:00")), "promises/"), [utc("2027-09-01 13:00Z")]);
}

#[test]
fn a_try_of_theirs_is_asked_about_once_one_school_day_after_its_day_and_lets_go() {
    let soft = |due| {
        let promises = vec![PromiseFacts { firmness: Firmness::Soft, ..theirs(1, due) }];
        Facts { promises, calendar: school_year(), ..Facts::default() }
    };
    let table = [
        ("a Friday", "2026-10-16", "2026-10-19 13:00Z"),
        ("before Thanksgiving", "2026-11-25", "2026-11-30 14:00Z"),
        ("before winter break", "2026-12-18", "2027-01-04 14:00Z"),
        ("the day before the clock changes", "2027-03-13", "2027-03-15 13:00Z"),
    ];
    for (what, due, wanted) in table {
        assert_eq!(rings(&planned(&soft(due), now("2026-10-13 12:00")), "promises/"), [utc(wanted)], "{what}");
    }
    let key = format!("promises/{}/theirs", tail(1));
    let facts = soft("2026-10-16");
    assert_eq!(due(&planned(&facts, now("2026-10-19 08:59"))), Vec::<&str>::new());
    assert_eq!(due(&planned(&facts, now("2026-10-19 09:00"))), [key.as_str()]);
    let rung = [delivered(&key, utc("2026-10-19 13:00Z"))];
    assert_eq!(rings(&plan(&facts, now("2026-10-19 12:00"), &settings(), &rung), "promises/"), NEVER);
    let rested = planned(&facts, now("2026-11-09 09:00"));
    assert_eq!((due(&rested), rested.waiting.len()), (vec![], 1), "it is still shown");
}

#[test]
fn a_try_of_mine_and_undated_promises_are_shown_and_never_asked_after() {
    let soft = PromiseFacts { firmness: Firmness::Soft, ..mine(4, "2026-10-16") };
    assert_eq!(planned(&Facts { promises: vec![soft], ..Facts::default() }, now("2026-10-13 12:00")).alarms, []);
    let soft = PromiseFacts { firmness: Firmness::Soft, due: None, ..theirs(1, "2026-10-16") };
    let undated = PromiseFacts { due: None, ..theirs(2, "2026-10-16") };
    let facts = Facts { promises: vec![undated, soft, theirs(3, "2026-10-15")], ..Facts::default() };
    let plan = planned(&facts, now("2026-10-13 12:00"));
    let waiting = |n, due: Option<&str>| Waiting { promise: id(n), due: due.map(day) };
    let all = [waiting(3, Some("2026-10-15")), waiting(2, None), waiting(1, None)];
    assert_eq!(plan.waiting, all);
    assert_eq!(plan.alarms.len(), 1);
}
