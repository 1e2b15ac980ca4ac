//! Alarms: hours, hours shared, what was missed, pauses, the horizon; and the school calendar below them.
#![allow(clippy::unwrap_used, clippy::indexing_slicing)]

mod reminders;

use chrono::{Duration, Weekday};
use chrono_tz::Tz;
use hallway_core::rules::calendar::Calendar;
use hallway_core::rules::clocks::ClockKind;
use hallway_core::rules::plan::{MOST_ALARMS, plan};
use hallway_core::rules::rhythms::{
    Facts, HeldFacts, PersonFacts, ReminderSettings, ReplyFacts, RhythmKind, TrialFacts,
};
use reminders::*;

#[test]
fn a_kind_that_is_switched_off_is_silent_and_the_others_are_not() {
    let mut facts = Facts { team: new_team().team, ..quiet_for_a_while() };
    facts.meetings = vec![with_documents(1, "2026-10-29 09:00"), ended(2, "2026-10-13 15:20")];
    facts.agreements = vec![agreement(1, "2026-10-13 15:10")];
    facts.promises = vec![mine(1, "2026-10-16")];
    facts.clocks = vec![clock(1, ClockKind::Records, "2026-10-01"), clock(2, ClockKind::AnnualReview, "2026-01-10")];
    facts.replies = vec![ReplyFacts { message: id(1), person: None, sent: ny("2026-10-08 12:00") }];
    facts.held = vec![HeldFacts { letter: id(1), until: ny("2026-10-14 09:00") }];
    facts.trials =
        vec![TrialFacts { concern: id(1), part: id(1), review: day("2026-10-14"), kept: ny("2026-09-02 12:00") }];
    let kinds = [
        "introductions/",
        "check_in/",
        "documents/",
        "recap/",
        "in_writing/",
        "promises/",
        "formal_clocks/",
        "plan_dates/",
        "year/",
        "replies/",
        "held_letters/",
        "trials/",
    ];
    for (kind, key) in RhythmKind::ALL.into_iter().zip(kinds) {
        let off = ReminderSettings { off: vec![kind], ..settings() };
        let begin = if key == "introductions/" { "2026-09-01 12:00" } else { "2026-10-13 16:00" };
        assert_ne!(rings(&planned(&facts, now(begin)), key), NEVER, "{key} rings when on");
        let plan = plan(&facts, now(begin), &off, &[]);
        assert_eq!(rings(&plan, key), NEVER, "{key} is silent when off");
        assert_ne!(plan.alarms, []);
    }
}

#[test]
fn reminders_of_one_clock_hour_share_an_alarm_at_the_moment_the_meeting_set() {
    let facts = Facts {
        meetings: vec![ended(1, "2026-10-13 09:20")],
        agreements: vec![agreement(1, "2026-10-13 15:10")],
        ..Facts::default()
    };
    let plan = planned(&facts, now("2026-10-13 16:00"));
    let keys: Vec<_> = plan.alarms[0].reminders.iter().map(|(key, _)| key.0.as_str()).collect();
    assert_eq!(plan.alarms[0].at, utc("2026-10-14 13:20Z"));
    assert_eq!(keys, [format!("recap/{}/first", tail(1)), format!("in_writing/{}/first", tail(1))]);
}

#[test]
fn a_reminder_that_is_not_open_yet_at_the_shared_moment_rings_alone() {
    let meetings = vec![with_documents(1, "2026-10-23 17:20")];
    let facts = Facts { meetings, promises: vec![mine(1, "2026-10-17")], ..Facts::default() };
    let early = ReminderSettings { until: time("17:40"), ..settings() };
    let plan = plan(&facts, now("2026-10-16 12:00"), &early, &[]);
    assert_eq!(rings(&plan, "documents/")[0], utc("2026-10-16 21:20Z"));
    assert_eq!(rings(&plan, "promises/"), [utc("2026-10-16 21:40Z")]);
}

#[test]
fn two_steps_that_fall_together_speak_once_and_as_the_last_one() {
    let quiet = ReminderSettings { quiet_days: vec![Weekday::Sat, Weekday::Sun], ..settings() };
    let facts = Facts {
        meetings: vec![ended(1, "2026-10-16 15:20")],
        agreements: vec![agreement(2, "2026-10-16 15:10")],
        ..Facts::default()
    };
    let friday = plan(&facts, now("2026-10-16 16:00"), &quiet, &[]);
    let [alarm] = &friday.alarms[..] else { panic!("{:?}", friday.alarms) };
    let keys: Vec<_> = alarm.reminders.iter().map(|(key, _)| key.0.clone()).collect();
    assert_eq!(keys, [format!("recap/{}/last", tail(1)), format!("in_writing/{}/last", tail(2))]);
    assert_eq!(alarm.at, ny("2026-10-16 20:00"));
    let rang: Vec<_> = keys.iter().map(|key| delivered(key, alarm.at)).collect();
    assert_eq!(plan(&facts, now("2026-10-16 20:01"), &quiet, &rang).alarms, [], "the first step was said with it");
}

#[test]
fn papers_that_are_asked_for_only_now_are_not_looked_for_in_the_same_breath() {
    let pause = paused("2026-10-28 09:00");
    let facts = Facts { meetings: vec![with_documents(1, "2026-10-29 09:00")], ..Facts::default() };
    let plan = plan(&facts, now("2026-10-20 12:00"), &pause, &[]);
    assert_eq!(plan.alarms.len(), 1);
    assert_eq!(plan.alarms[0].reminders[0].0.0, format!("documents/{}/ask", tail(1)));
    assert_eq!(plan.alarms[0].reminders.len(), 1);
}

#[test]
fn what_missed_its_permitted_hours_is_listed_and_does_not_ring_in_the_night() {
    let facts = Facts { meetings: vec![ended(1, "2026-10-13 21:00")], ..Facts::default() };
    let night = planned(&facts, now("2026-10-15 20:30"));
    assert_eq!((rings(&night, "recap/"), night.due.len()), (vec![], 1));
    let tomorrow = Facts { meetings: vec![with_documents(1, "2026-10-29 07:30")], ..Facts::default() };
    let entered_late = planned(&tomorrow, now("2026-10-28 21:00"));
    assert_eq!((entered_late.alarms, entered_late.due.len()), (vec![], 1));
}

#[test]
fn quiet_hours_hold_an_alarm_until_they_end() {
    let facts = Facts { meetings: vec![with_documents(1, "2026-10-29 07:00")], ..Facts::default() };
    let plan = planned(&facts, now("2026-10-01 12:00"));
    assert_eq!(rings(&plan, "documents/"), ["2026-10-22 12:00Z", "2026-10-27 12:00Z"].map(utc));
}

#[test]
fn what_was_missed_and_is_still_open_rings_at_the_next_permitted_moment_and_only_once() {
    let facts = after_meeting();
    let key = format!("recap/{}/first", tail(1));
    assert_eq!(rings(&planned(&facts, now("2026-10-14 22:00")), &key), [utc("2026-10-15 12:00Z")]);
    assert_eq!(rings(&planned(&facts, now("2026-10-15 10:00")), &key), [utc("2026-10-15 14:01Z")]);
    let rang = [delivered(&key, ny("2026-10-14 15:20"))];
    assert_eq!(rings(&plan(&facts, now("2026-10-15 10:00"), &settings(), &rang), &key), NEVER);
}

#[test]
fn a_calendar_without_years_counts_monday_to_friday() {
    let calendar = Calendar::default();
    assert!(calendar.is_school_day(day("2026-07-15")));
    assert!(!calendar.is_school_day(day("2026-07-18")));
    assert_eq!(calendar.next_school_day(day("2026-07-17")), Some(day("2026-07-20")));
    assert!(!calendar.in_break(day("2026-07-18")));
}

#[test]
fn school_days_are_counted_over_weekends_breaks_and_summer() {
    let calendar = school_year();
    assert_eq!(calendar.school_days_after(day("2026-11-24"), 2), Some(day("2026-11-30")));
    assert_eq!(calendar.school_days_after(day("2026-12-18"), 1), Some(day("2027-01-04")));
    assert_eq!(calendar.next_school_day(day("2026-07-15")), Some(day("2026-09-08")));
    assert_eq!(calendar.next_school_day(day("2027-06-25")), Some(day("2027-09-01")), "no next year was entered");
    assert!(calendar.in_break(day("2026-12-24")) && calendar.in_break(day("2027-07-01")));
    assert!(!calendar.in_break(day("2027-09-02")) && !calendar.in_break(day("2028-07-04")));
    assert!(!calendar.in_break(day("2026-11-21")));
}

#[test]
fn no_summer_lasts_longer_than_fourteen_weeks() {
    let back = |last: &str| {
        let years = vec![Days { first: day("2026-01-10"), last: day(last) }];
        Calendar { years, ..Calendar::default() }.taken_to_be_back()
    };
    assert_eq!(back("2027-06-25"), Some(day("2027-09-01")));
    assert_eq!(back("2027-05-20"), Some(day("2027-08-26")));
    assert_eq!(back("2027-09-01"), Some(day("2027-12-08")));
    assert_eq!(Calendar::default().taken_to_be_back(), None);
}

fn paused(until: &str) -> ReminderSettings {
    ReminderSettings { paused_until: Some(ny(until)), ..settings() }
}

#[test]
fn a_pause_holds_every_alarm_until_it_ends_and_leaves_the_list_complete() {
    let plan = plan(&after_meeting(), now("2026-10-13 16:00"), &paused("2026-10-15 10:00"), &[]);
    assert_eq!(rings(&plan, "recap/"), ["2026-10-15 14:00Z", "2026-10-15 19:20Z"].map(utc));
    assert_eq!(due(&plan), [format!("recap/{}/first", tail(1))]);
}

#[test]
fn a_window_that_ends_during_a_pause_is_only_shown() {
    let plan = plan(&after_meeting(), now("2026-10-13 16:00"), &paused("2026-10-20 10:00"), &[]);
    assert_eq!(rings(&plan, "recap/"), NEVER);
    assert_eq!(due(&plan).len(), 1);
}

#[test]
fn seven_quiet_days_mean_no_notice_at_all_and_a_complete_list() {
    let days = [Weekday::Mon, Weekday::Tue, Weekday::Wed, Weekday::Thu, Weekday::Fri, Weekday::Sat, Weekday::Sun];
    let never = ReminderSettings { quiet_days: days.to_vec(), ..settings() };
    let plan = plan(&after_meeting(), now("2026-10-13 16:00"), &never, &[]);
    assert_eq!((plan.alarms.len(), plan.horizon), (0, None));
    assert_eq!(due(&plan).len() + plan.coming.len(), 1);
}

#[test]
fn a_window_with_only_quiet_days_keeps_the_hours() {
    let days = vec![Weekday::Tue, Weekday::Wed, Weekday::Thu, Weekday::Fri, Weekday::Sat, Weekday::Sun];
    let quiet = ReminderSettings { quiet_days: days, from: time("16:00"), ..settings() };
    let plan = plan(&after_meeting(), now("2026-10-13 16:00"), &quiet, &[]);
    assert_eq!(rings(&plan, "recap/")[0], utc("2026-10-14 20:00Z"));
}

#[test]
fn the_horizon_comes_four_weeks_after_the_last_visit_and_stands_still_all_day() {
    let facts = Facts { children: vec![child(1, "2026-10-05 15:00")], ..Facts::default() };
    for visit in ["2026-10-06 00:05", "2026-10-06 12:00", "2026-10-06 23:00"] {
        assert_eq!(planned(&facts, now(visit)).horizon, Some(utc("2026-11-03 13:00Z")));
    }
}

#[test]
fn the_horizon_comes_before_the_last_alarm_when_more_wait_than_fit() {
    let date = |n: u32| (day("2026-10-10") + Duration::days(n.into())).to_string();
    let promises = (0..60).map(|n| mine(n, &date(n))).collect();
    let plan = planned(&Facts { promises, ..Facts::default() }, now("2026-10-01 12:00"));
    assert_eq!(plan.alarms.len(), MOST_ALARMS);
    assert_eq!(plan.alarms[MOST_ALARMS - 1].at, utc("2026-11-27 23:00Z"));
    assert_eq!(plan.horizon, Some(utc("2026-11-27 22:00Z")));
}

#[test]
fn an_empty_plan_without_a_child_has_no_horizon_and_neither_has_one_with_everything_off() {
    assert_eq!(planned(&Facts::default(), now("2026-10-01 12:00")).horizon, None);
    let facts = Facts { children: vec![child(1, "2026-10-05 15:00")], ..Facts::default() };
    let off = ReminderSettings { off: RhythmKind::ALL.to_vec(), ..settings() };
    assert_eq!(plan(&facts, now("2026-10-06 12:00"), &off, &[]).horizon, None);
}

#[test]
fn the_far_ends_of_the_calendar_do_no_harm() {
    use chrono::{DateTime, NaiveDate, NaiveDateTime, Utc};
    let days = [NaiveDate::MIN, day("9999-12-31"), NaiveDate::MAX];
    for (date, zone) in
        days.iter().flat_map(|date| ["America/New_York", "Pacific/Kiritimati"].map(|zone| (*date, zone)))
    {
        let zone: Tz = zone.parse().unwrap();
        let local = NaiveDateTime::new(date, time("23:59"));
        let at: DateTime<Utc> = local.and_utc();
        let mut facts = new_team();
        facts.meetings = vec![with_documents(1, "2026-10-29 09:00"), ended(2, "2026-10-29 09:00")];
        facts
            .meetings
            .iter_mut()
            .for_each(|meeting| (meeting.starts, meeting.ends, meeting.zone) = (local, local, zone));
        facts.promises = vec![mine(1, "2026-10-16"), theirs(2, "2026-10-16")];
        facts.promises.iter_mut().for_each(|promise| promise.due = Some(date));
        facts.agreements = vec![agreement(1, "2026-10-16 10:00")];
        facts.agreements[0].said = at;
        facts.children = vec![child(1, "2026-10-05 15:00")];
        facts.children[0].last_contact = Some(at);
        facts.team[0] = PersonFacts { cadence_days: Some(u16::MAX), last_contact: Some(at), ..person(1) };
        facts.calendar.breaks[0].last = date;
        facts.calendar.years[0].last = date;
        for now in [now("2026-10-01 12:00"), hallway_core::rules::time::Moment { at, zone }] {
            let pause = ReminderSettings { paused_until: Some(at), ..settings() };
            let _ = (plan(&facts, now, &settings(), &[]), plan(&facts, now, &pause, &[]));
        }
    }
}
