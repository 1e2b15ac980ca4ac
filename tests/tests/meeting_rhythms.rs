//! The rhythms around a meeting: documents (story 5) and recap (story 4), with their dates written out.
#![allow(clippy::unwrap_used, clippy::indexing_slicing)]

mod reminders;

use chrono::Weekday;
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

// When weekends are quiet or the school is closed

fn quiet_weekends() -> ReminderSettings {
    ReminderSettings { quiet_days: vec![Weekday::Sat, Weekday::Sun], ..settings() }
}

/// When a meeting's two reminders ring, in a school year with breaks.
fn document_rings(starts: &str, settings: &ReminderSettings) -> [Vec<chrono::DateTime<chrono::Utc>>; 2] {
    let facts = Facts { meetings: vec![with_documents(1, starts)], calendar: school_year(), ..Facts::default() };
    let plan = plan(&facts, now("2026-10-01 12:00"), settings, &[]);
    ["ask", "arrived"].map(|step| rings(&plan, &format!("documents/{}/{step}", tail(1))))
}

fn looked_for(starts: &str, settings: &ReminderSettings) -> Vec<chrono::DateTime<chrono::Utc>> {
    document_rings(starts, settings)[1].clone()
}

fn asked_for(starts: &str, settings: &ReminderSettings) -> Vec<chrono::DateTime<chrono::Utc>> {
    document_rings(starts, settings)[0].clone()
}

#[test]
fn with_quiet_weekends_the_school_always_has_a_day_left_to_send_what_is_missing() {
    let week = [
        ("2026-10-26 09:00", "2026-10-23 09:00", "Monday: the Friday before"),
        ("2026-10-27 09:00", "2026-10-26 08:00", "Tuesday: first thing on Monday"),
        ("2026-10-28 09:00", "2026-10-26 09:00", "Wednesday: 48 hours"),
        ("2026-10-29 09:00", "2026-10-27 09:00", "Thursday: 48 hours"),
        ("2026-10-30 09:00", "2026-10-28 09:00", "Friday: 48 hours"),
        ("2026-10-31 09:00", "2026-10-29 09:00", "Saturday: 48 hours"),
        ("2026-10-25 09:00", "2026-10-23 09:00", "Sunday: 48 hours"),
    ];
    for (starts, expected, what) in week {
        assert_eq!(looked_for(starts, &quiet_weekends()), [ny(expected)], "{what}");
    }
}

#[test]
fn a_monday_meeting_is_looked_after_on_friday_even_when_saturdays_may_ring() {
    assert_eq!(looked_for("2026-10-26 09:00", &settings()), [ny("2026-10-23 09:00")]);
    assert_eq!(looked_for("2026-10-27 09:00", &settings()), [ny("2026-10-25 09:00")], "Monday is left for Tuesday's");
}

#[test]
fn a_break_before_the_meeting_moves_the_look_ahead_of_it() {
    let rings = |starts| looked_for(starts, &quiet_weekends());
    assert_eq!(rings("2026-11-30 09:00"), [ny("2026-11-25 09:00")], "the Wednesday before Thanksgiving");
    assert_eq!(rings("2026-12-01 09:00"), [ny("2026-11-30 08:00")], "school is back on Monday");
    assert_eq!(rings("2027-01-05 09:00"), [ny("2027-01-04 08:00")], "the first day after the winter break");
}

#[test]
fn a_meeting_on_the_first_day_after_a_long_break_is_not_looked_after_before_it_was_asked_for() {
    let [ask, arrived] = document_rings("2027-01-04 09:00", &quiet_weekends());
    assert_eq!(ask, [ny("2026-12-18 09:00")]);
    assert_eq!(arrived, [ny("2027-01-01 09:00")], "the parent can look, and bring what is missing");
}

#[test]
fn narrow_hours_never_push_the_look_into_the_last_day() {
    let evenings = ReminderSettings { from: time("16:00"), ..quiet_weekends() };
    assert_eq!(looked_for("2026-10-26 09:00", &evenings), [ny("2026-10-23 16:00")]);
    assert_eq!(looked_for("2026-10-27 09:00", &evenings), [ny("2026-10-23 16:00")]);
    let mornings = ReminderSettings { until: time("10:00"), ..quiet_weekends() };
    assert_eq!(looked_for("2026-10-27 15:00", &mornings), [ny("2026-10-26 08:00")]);
    assert_eq!(looked_for("2026-10-28 15:00", &mornings), [ny("2026-10-27 08:00")]);
    assert_eq!(looked_for("2026-10-26 15:00", &mornings), [ny("2026-10-23 10:00")]);
}

#[test]
fn asking_comes_before_a_quiet_day_not_after_it() {
    let thursdays = ReminderSettings { quiet_days: vec![Weekday::Thu], ..settings() };
    assert_eq!(asked_for("2026-10-29 09:00", &thursdays), [ny("2026-10-21 09:00")]);
    let and_wednesdays = ReminderSettings { quiet_days: vec![Weekday::Wed, Weekday::Thu], ..settings() };
    assert_eq!(asked_for("2026-12-03 09:00", &and_wednesdays), [ny("2026-11-24 09:00")], "Thanksgiving and quiet");
    assert_eq!(asked_for("2026-10-31 09:00", &quiet_weekends()), [ny("2026-10-23 09:00")], "a meeting on Saturday");
}

#[test]
fn asking_whose_earlier_day_is_past_rings_at_the_next_permitted_hour() {
    let thursdays = ReminderSettings { quiet_days: vec![Weekday::Thu], ..settings() };
    let plan = plan(&before_meeting(), now("2026-10-22 10:00"), &thursdays, &[]);
    assert_eq!(rings(&plan, &format!("documents/{}/ask", tail(1))), [ny("2026-10-23 08:00")]);
}

#[test]
fn who_wants_reminders_at_weekends_only_hears_both_at_weekends() {
    use Weekday::{Fri, Mon, Thu, Tue, Wed};
    let weekends = ReminderSettings { quiet_days: vec![Mon, Tue, Wed, Thu, Fri], ..settings() };
    let [ask, arrived] = document_rings("2026-10-29 09:00", &weekends);
    assert_eq!((ask, arrived), (vec![ny("2026-10-18 09:00")], vec![ny("2026-10-25 09:00")]));
}

#[test]
fn a_quiet_weekend_moves_with_the_meeting() {
    let step = |starts| document_rings(starts, &quiet_weekends());
    assert_eq!(step("2026-10-26 09:00"), [vec![ny("2026-10-19 09:00")], vec![ny("2026-10-23 09:00")]]);
    assert_eq!(step("2026-11-02 10:30"), [vec![ny("2026-10-26 10:30")], vec![ny("2026-10-30 10:30")]]);
}

#[test]
fn the_look_is_due_from_the_moment_it_rings() {
    let meetings = vec![with_documents(1, "2026-10-26 09:00")];
    let facts = Facts { meetings, ..Facts::default() };
    let list = |at: &str| plan(&facts, now(at), &quiet_weekends(), &[]).due.len();
    assert_eq!((list("2026-10-23 08:59"), list("2026-10-23 09:00")), (1, 1), "after that day only asking is left");
    let asked = MeetingFacts { documents: Documents::Asked, ..with_documents(1, "2026-10-26 09:00") };
    let facts = Facts { meetings: vec![asked], ..Facts::default() };
    let list = |at: &str| plan(&facts, now(at), &quiet_weekends(), &[]).due.len();
    assert_eq!((list("2026-10-23 08:59"), list("2026-10-23 09:00")), (0, 1));
}

// Where a state's rule has a day for the drafts (D16)

/// When a meeting's two reminders ring where a rule has the drafts by `drafts_by`.
fn ruled_rings(
    starts: &str,
    drafts_by: &str,
    settings: &ReminderSettings,
    at: &str,
) -> [Vec<chrono::DateTime<chrono::Utc>>; 2] {
    let meeting = MeetingFacts { drafts_by: Some(day(drafts_by)), ..with_documents(1, starts) };
    let facts = Facts { meetings: vec![meeting], calendar: school_year(), ..Facts::default() };
    let plan = plan(&facts, now(at), settings, &[]);
    ["ask", "arrived"].map(|step| rings(&plan, &format!("documents/{}/{step}", tail(1))))
}

#[test]
fn a_states_day_for_the_drafts_moves_asking_and_looking_ahead() {
    let rows = [
        ("2026-10-29 09:00", "2026-10-21", "2026-10-16 09:00", "2026-10-21 09:00", "five business days"),
        ("2026-10-29 09:00", "2026-10-26", "2026-10-21 09:00", "2026-10-26 09:00", "three school days"),
        ("2026-10-29 09:00", "2026-10-27", "2026-10-22 09:00", "2026-10-27 09:00", "as courtesy has it"),
        ("2026-10-29 09:00", "2026-10-28", "2026-10-22 09:00", "2026-10-27 09:00", "never later than 48 hours"),
        ("2026-10-29 09:00", "2026-10-29", "2026-10-22 09:00", "2026-10-27 09:00", "not even on the day itself"),
        ("2026-12-03 09:00", "2026-11-25", "2026-11-20 09:00", "2026-11-25 09:00", "before Thanksgiving"),
        ("2027-01-05 09:00", "2026-12-18", "2026-12-11 09:00", "2026-12-18 09:00", "before the winter break"),
    ];
    for (starts, rule, ask, look, what) in rows {
        let wanted = [vec![ny(ask)], vec![ny(look)]];
        assert_eq!(ruled_rings(starts, rule, &quiet_weekends(), "2026-10-01 12:00"), wanted, "{what}");
    }
}

#[test]
fn a_states_day_on_a_quiet_or_narrow_day_is_still_met_in_time() {
    let quiet = |days: &[Weekday]| ReminderSettings { quiet_days: days.to_vec(), ..settings() };
    let look = |settings| ruled_rings("2026-10-29 09:00", "2026-10-21", &settings, "2026-10-01 12:00")[1].clone();
    assert_eq!(look(quiet(&[Weekday::Wed])), [ny("2026-10-22 08:00")], "the next hour that may ring");
    let late = ReminderSettings { from: time("16:00"), ..settings() };
    assert_eq!(look(late), [ny("2026-10-21 16:00")]);
    let weekends = quiet(&[Weekday::Mon, Weekday::Tue, Weekday::Wed, Weekday::Thu, Weekday::Fri]);
    assert_eq!(look(weekends), [ny("2026-10-24 08:00")]);
}

#[test]
fn after_a_states_day_that_passed_unasked_only_asking_is_left() {
    let rings = |at| ruled_rings("2026-10-29 09:00", "2026-10-21", &settings(), at);
    assert_eq!(rings("2026-10-20 12:00"), [vec![ny("2026-10-20 12:01")], vec![ny("2026-10-21 09:00")]]);
    assert_eq!(rings("2026-10-22 12:00"), [vec![ny("2026-10-22 12:01")], vec![]]);
}

#[test]
fn a_states_day_keeps_its_wall_time_over_the_change_of_clocks() {
    let [ask, look] = ruled_rings("2026-11-05 09:00", "2026-10-29", &settings(), "2026-10-01 12:00");
    assert_eq!((ask, look), (vec![utc("2026-10-23 13:00Z")], vec![utc("2026-10-29 13:00Z")]));
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
