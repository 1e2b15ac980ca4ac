//! The rhythms around a meeting: documents (story 5) and recap (story 4), with their dates written out.
#![allow(clippy::unwrap_used, clippy::indexing_slicing)]

mod reminders;

use hallway_core::rules::plan::plan;
use hallway_core::rules::rhythms::{About, Documents, Facts, MeetingFacts, Recap, ReminderSettings, Said, Step};
use hallway_core::rules::time::Moment;
use reminders::*;

// Documents (story 5)

#[test]
fn documents_are_asked_for_a_week_before_and_looked_for_48_hours_before() {
    let plan = planned(&before_meeting(), now("2026-10-01 12:00"));
    assert_eq!(rings(&plan, &format!("documents/{}/ask", tail(1))), [utc("2026-10-22 13:00Z")]);
    assert_eq!(rings(&plan, &format!("documents/{}/arrived", tail(1))), [utc("2026-10-27 13:00Z")]);
    assert_eq!(plan.alarms.len(), 2);
}

#[test]
fn a_meeting_entered_the_day_before_says_ask_today_and_nothing_in_the_past() {
    let plan = planned(&before_meeting(), now("2026-10-28 10:00"));
    let ask = About::AskForDocuments { meeting: id(1), today: true };
    assert_eq!(plan.alarms.len(), 1);
    assert_eq!((plan.alarms[0].at, &plan.alarms[0].reminders[0].1), (utc("2026-10-28 14:01Z"), &ask));
    assert_eq!(plan.due.iter().map(|due| &due.about).collect::<Vec<_>>(), [&ask]);
}

#[test]
fn asking_turns_into_asking_today_the_day_after_the_week_began() {
    let today = |at| match planned(&before_meeting(), now(at)).due[0].about {
        About::AskForDocuments { today, .. } => today,
        ref other => panic!("{other:?}"),
    };
    assert!(!today("2026-10-22 09:30"));
    assert!(today("2026-10-23 08:00"));
}

#[test]
fn moving_the_meeting_moves_both_document_reminders() {
    let mut facts = before_meeting();
    facts.meetings[0] = with_documents(1, "2026-11-05 10:30");
    let plan = planned(&facts, now("2026-10-01 12:00"));
    assert_eq!(rings(&plan, "documents/"), ["2026-10-29 14:30Z", "2026-11-03 15:30Z"].map(utc));
}

#[test]
fn a_meeting_moved_later_rings_again_and_one_moved_earlier_does_not() {
    let rang = [delivered(&format!("documents/{}/ask", tail(1)), ny("2026-10-22 09:00"))];
    let ask = |starts| {
        let facts = Facts { meetings: vec![with_documents(1, starts)], ..Facts::default() };
        rings(&plan(&facts, now("2026-10-22 10:00"), &settings(), &rang), &format!("documents/{}/ask", tail(1)))
    };
    assert_eq!(ask("2026-10-30 09:00"), [utc("2026-10-23 13:00Z")]);
    assert_eq!(ask("2026-10-28 09:00"), NEVER);
}

#[test]
fn asked_ends_the_asking_and_received_ends_both() {
    let with = |documents| {
        let meetings = vec![MeetingFacts { documents, ..meeting(1, "2026-10-29 09:00") }];
        planned(&Facts { meetings, ..Facts::default() }, now("2026-10-01 12:00")).alarms
    };
    assert_eq!(with(Documents::Asked).len(), 1);
    assert_eq!(with(Documents::Asked)[0].at, utc("2026-10-27 13:00Z"));
    assert_eq!(with(Documents::Received), []);
    assert_eq!(with(Documents::NotWanted), []);
}

#[test]
fn asking_moves_to_the_school_day_before_when_the_week_begins_in_a_break() {
    let meetings = vec![with_documents(1, "2027-01-06 09:00"), with_documents(2, "2026-12-03 09:00")];
    let plan = planned(&Facts { meetings, calendar: school_year(), ..Facts::default() }, now("2026-11-01 12:00"));
    assert_eq!(rings(&plan, &format!("documents/{}/ask", tail(1))), [utc("2026-12-18 14:00Z")]);
    assert_eq!(rings(&plan, &format!("documents/{}/ask", tail(2))), [utc("2026-11-25 14:00Z")]);
}

#[test]
fn document_reminders_end_when_the_meeting_starts() {
    let plan = planned(&before_meeting(), now("2026-10-29 09:00"));
    assert_eq!((plan.due, plan.alarms), (vec![], vec![]));
}

#[test]
fn a_meeting_keeps_the_schools_wall_time_wherever_the_parent_is() {
    let away = Moment { zone: LOS_ANGELES, ..now("2026-10-01 12:00") };
    let early = ReminderSettings { from: time("05:00"), ..settings() };
    let plan = plan(&before_meeting(), away, &early, &[]);
    assert_eq!(rings(&plan, "documents/"), ["2026-10-22 13:00Z", "2026-10-27 13:00Z"].map(utc));
}

// Recap (story 4)

#[test]
fn a_recap_is_prompted_after_24_and_48_hours_and_never_after_sending() {
    let plan = planned(&after_meeting(), now("2026-10-13 15:30"));
    assert_eq!(rings(&plan, "recap/"), ["2026-10-14 19:20Z", "2026-10-15 19:20Z"].map(utc));
    let mut facts = after_meeting();
    facts.meetings[0].recap = Recap::Sent;
    let sent = planned(&facts, now("2026-10-13 15:30"));
    assert_eq!((sent.alarms, sent.due), (vec![], vec![]));
}

#[test]
fn a_recap_is_due_from_the_end_on_and_stays_without_ringing() {
    let step = |at: &str| planned(&after_meeting(), now(at)).due.first().map(|due| due.about.clone());
    let recap = |step| Some(About::Recap { meeting: id(1), step });
    assert_eq!(step("2026-10-13 15:19"), None);
    assert_eq!(step("2026-10-13 15:20"), recap(Step::First));
    assert_eq!(step("2026-10-15 15:20"), recap(Step::Last));
    assert_eq!(step("2026-12-24 15:20"), recap(Step::Last));
    assert_eq!(planned(&after_meeting(), now("2026-10-15 15:20")).alarms, []);
}

#[test]
fn a_recap_prompt_that_would_end_in_the_night_rings_the_evening_before() {
    let facts = Facts { meetings: vec![ended(1, "2026-10-13 21:00")], ..Facts::default() };
    let plan = planned(&facts, now("2026-10-13 21:10"));
    assert_eq!(rings(&plan, "recap/"), ["2026-10-15 12:00Z", "2026-10-16 00:00Z"].map(utc));
}

#[test]
fn off_for_the_first_recap_prompt_is_off_for_the_last() {
    let answers = vec![answer(&format!("recap/{}/first", tail(1)), Said::Off)];
    let plan = planned(&Facts { answers, ..after_meeting() }, now("2026-10-14 16:00"));
    assert_eq!((plan.due, plan.alarms), (vec![], vec![]));
}

#[test]
fn not_now_beyond_48_hours_rings_once_more_because_a_late_recap_is_fine() {
    let answers = vec![answer(&format!("recap/{}/first", tail(1)), Said::NotNow(ny("2026-10-17 10:00")))];
    let plan = planned(&Facts { answers, ..after_meeting() }, now("2026-10-14 16:00"));
    assert_eq!(due(&plan), Vec::<&str>::new());
    assert_eq!(rings(&plan, "recap/"), [utc("2026-10-17 14:00Z")]);
}
