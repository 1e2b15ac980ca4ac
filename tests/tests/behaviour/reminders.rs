//! Reminders arrive at the right moment, once, and tell a stranger nothing.

use chrono::{DateTime, Datelike, Utc};
use hallway_core::api::{
    AboutView, AnswerReminder, ComingWhat, ReminderAnswer, RhythmKind, Role, SaveSchoolYear, SaveSettings, SetupStep,
    Undo,
};
use hallway_core::{Notice, NoticeButton};
use hallway_tests::World;

const AGREED: &str = "Ms. Lee will share the picture schedule by friday";

fn after_an_agreement() -> World {
    let mut world = World::new();
    world.person("Ms. Lee", Role::OccupationalTherapist);
    world.capture(AGREED);
    world
}

fn local(world: &World, notice: &(DateTime<Utc>, Notice)) -> String {
    world.now().at(notice.0).local().format("%a %H:%M").to_string()
}

#[test]
fn an_agreement_is_brought_up_the_next_morning() {
    let mut world = after_an_agreement();
    let shown = world.ring_until("2026-09-15T12:00");
    assert_eq!(shown.len(), 1, "{shown:?}");
    assert!(local(&world, &shown[0]).starts_with("Tue "));
    assert!(world.today().due.iter().any(|card| matches!(card.about, AboutView::InWriting { .. })));
}

#[test]
fn a_notice_says_nothing_to_a_stranger() {
    let mut world = after_an_agreement();
    for (_, notice) in world.ring_until("2026-09-16T20:00") {
        let seen = format!("{} {}", notice.title, notice.body);
        assert!(!["Lee", "picture", "schedule", "friday", "Friday"].iter().any(|word| seen.contains(word)), "{seen}");
    }
}

#[test]
fn details_are_told_only_when_they_were_turned_on() {
    let neutral = after_an_agreement().ring_until("2026-09-15T12:00").remove(0).1.body;
    let mut world = after_an_agreement();
    world.save_settings(SaveSettings { details_in_notices: Some(true), ..Default::default() });
    let told = world.ring_until("2026-09-15T12:00").remove(0).1.body;
    assert!(!neutral.contains("agreed") && told.contains("agreed"), "{neutral} / {told}");
}

#[test]
fn a_restart_on_the_way_does_not_ring_twice() {
    let mut world = after_an_agreement();
    let mut shown = world.ring_until("2026-09-15T12:00");
    world.open().expect("the store again");
    shown.extend(world.ring_until("2026-09-15T19:00"));
    assert_eq!(shown.len(), 1, "{shown:?}");
}

#[test]
fn a_night_of_sleep_gives_one_notice_for_all_that_was_missed() {
    let mut world = after_an_agreement();
    world.to("2026-09-14T08:30");
    world.capture("Mr. Dunn will send the reading log by wednesday");
    let evening = world.now();
    assert!(world.hallway().deliver(evening).expect("notices").is_empty());
    world.to("2026-09-15T14:00");
    let now = world.now();
    let shown = world.hallway().deliver(now).expect("notices");
    assert!(matches!(&shown[..], [notice] if notice.keys.len() == 2), "{shown:?}");
    assert!(world.hallway().deliver(now).expect("notices").is_empty());
}

#[test]
fn done_on_the_notice_ends_it_and_pressing_twice_changes_nothing_more() {
    let mut world = after_an_agreement();
    let (_, notice) = world.ring_until("2026-09-15T12:00").remove(0);
    let now = world.now();
    world.hallway().press(notice.id, NoticeButton::Done, now).expect("pressed");
    let once = world.tables();
    world.hallway().press(notice.id, NoticeButton::Done, now).expect("pressed again");
    assert_eq!(once, world.tables());
    assert!(!world.today().due.iter().any(|card| matches!(card.about, AboutView::InWriting { .. })));
    let later = world.ring_until("2026-09-18T20:00");
    assert!(later.is_empty(), "{later:?}");
}

#[test]
fn later_on_the_notice_brings_it_back_the_next_morning() {
    let mut world = after_an_agreement();
    let (_, notice) = world.ring_until("2026-09-15T12:00").remove(0);
    let now = world.now();
    world.hallway().press(notice.id, NoticeButton::Later, now).expect("pressed");
    assert!(world.ring_until("2026-09-15T21:00").is_empty());
    let next = world.ring_until("2026-09-16T12:00");
    assert_eq!(next.len(), 1, "{next:?}");
    assert_eq!(world.now().at(next[0].0).date().day(), 16);
}

#[test]
fn an_answered_reminder_stays_answered_after_a_restart() {
    let mut world = after_an_agreement();
    world.to("2026-09-15T12:00");
    let due = world.today().due;
    let card = due.iter().find(|card| matches!(card.about, AboutView::InWriting { .. })).expect("a card");
    world.answer(AnswerReminder { key: card.key.clone(), answer: ReminderAnswer::Off });
    world.open().expect("the store again");
    assert!(!world.today().due.iter().any(|other| other.key == card.key));
}

#[test]
fn a_reminder_that_is_not_wanted_stays_away_until_that_is_taken_back() {
    let mut world = after_an_agreement();
    world.to("2026-09-15T12:00");
    let wanted =
        |world: &mut World| world.today().due.iter().any(|card| matches!(card.about, AboutView::InWriting { .. }));
    let card = world.today().due.into_iter().find(|card| matches!(card.about, AboutView::InWriting { .. }));
    world.answer(AnswerReminder { key: card.expect("a card").key, answer: ReminderAnswer::Off });
    let number = world.offer().expect("an offer to undo").number;
    world.to("2026-09-17T12:00");
    assert!(!wanted(&mut world), "its later steps stay away too");
    world.undo(Undo { number });
    assert!(wanted(&mut world));
}

#[test]
fn two_quiet_weeks_bring_one_suggestion_of_whom_to_write_to() {
    let mut world = World::new();
    world.child("Leo");
    let lee = world.person("Ms. Lee", Role::OccupationalTherapist);
    world.capture("hello to ms lee");
    let shown = world.ring_until("2026-10-09T20:00");
    let suggested = world.today().due.into_iter().filter_map(|card| match card.about {
        AboutView::CheckIn { person, .. } => Some(person),
        _ => None,
    });
    let suggested: Vec<_> = suggested.collect();
    assert!(matches!(&suggested[..], [Some(person)] if person.id == lee), "{suggested:?}");
    assert_eq!(shown.len(), 1, "{shown:?}");
    assert!(shown[0].0 >= "2026-09-28T00:00:00Z".parse::<DateTime<Utc>>().expect("an instant"));
}

#[test]
fn whom_nobody_knows_yet_is_greeted_and_no_short_note_is_written_before() {
    let mut world = World::new();
    world.child("Leo");
    let lee = world.person("Ms. Lee", Role::Teacher);
    let dunn = world.person("Mr. Dunn", Role::Teacher);
    world.capture("talked to ms lee");
    world.to("2026-10-01T12:00");
    let hello = |world: &mut World| {
        world.today().due.into_iter().find_map(|card| match card.about {
            AboutView::CheckIn { person: Some(person), hello, .. } => Some((person.id, hello)),
            _ => None,
        })
    };
    assert_eq!(hello(&mut world), Some((dunn, true)));
    world.introduce(hallway_core::api::Introduce { id: dunn, on: Some(world.now().date()) });
    world.to("2026-10-20T12:00");
    assert_eq!(hello(&mut world), Some((lee, false)));
}

#[test]
fn one_person_comes_up_once_a_day_however_many_children_it_is_about() {
    let mut world = World::new();
    world.child("Leo");
    world.child("Mia");
    world.person("Ms. Lee", Role::Teacher);
    world.capture("talked to ms lee");
    world.to("2026-09-21T12:00");
    let coming = world.today().coming;
    let notes =
        coming.iter().filter(|row| matches!(&row.what, ComingWhat::Reminder { about: AboutView::CheckIn { .. } }));
    assert_eq!(notes.map(|row| row.date.to_string()).collect::<Vec<_>>(), ["2026-09-28"], "{coming:?}");
}

#[test]
fn any_contact_ends_the_suggestion() {
    let mut world = World::new();
    world.child("Leo");
    world.person("Ms. Lee", Role::OccupationalTherapist);
    world.capture("hello to ms lee");
    world.to("2026-10-01T12:00");
    assert!(world.today().due.iter().any(|card| matches!(card.about, AboutView::CheckIn { .. })));
    world.capture("quick hello at pick-up");
    assert!(!world.today().due.iter().any(|card| matches!(card.about, AboutView::CheckIn { .. })));
}

#[test]
fn a_rhythm_that_is_off_is_silent_and_pausing_rests_all() {
    let mut world = after_an_agreement();
    world.save_settings(SaveSettings { rhythms_off: Some(vec![RhythmKind::InWriting]), ..Default::default() });
    assert!(world.ring_until("2026-09-16T20:00").is_empty());
    let mut world = after_an_agreement();
    let until = "2026-09-17".parse().expect("a date");
    world.save_settings(SaveSettings { paused_until: Some(until), ..Default::default() });
    assert!(world.ring_until("2026-09-16T23:00").is_empty());
}

#[test]
fn notices_keep_to_the_parents_hours() {
    let mut world = after_an_agreement();
    let time = |text: &str| Some(text.parse().expect("a time"));
    let hours = SaveSettings { remind_from: time("12:00:00"), remind_until: time("13:00:00"), ..Default::default() };
    world.save_settings(hours);
    for notice in world.ring_until("2026-09-25T20:00") {
        let at = local(&world, &notice);
        assert!(at.contains(" 12:") || at.ends_with("13:00"), "{at}");
    }
}

#[test]
fn a_first_run_offers_and_asks_for_nothing() {
    let mut world = World::new();
    let today = world.today();
    assert_eq!(today.setup, [SetupStep::Child, SetupStep::SchoolYear, SetupStep::People]);
    assert!(today.due.is_empty() && !today.has_entries);
    world.save_settings(SaveSettings { setup_later: Some(vec![SetupStep::Child]), ..Default::default() });
    assert!(!world.today().setup.contains(&SetupStep::Child));
}

#[test]
fn when_summer_is_over_and_no_new_year_was_entered_one_line_asks_for_its_first_day() {
    let mut world = World::new();
    world.child("Leo");
    world.person("Ms. Lee", Role::OccupationalTherapist);
    let year = |first: &str| SaveSchoolYear { id: None, first_day: first.parse().expect("a date"), last_day: None };
    world.save_settings(SaveSettings { setup_later: Some(vec![SetupStep::SchoolYear]), ..Default::default() });
    world.save_year(year("2026-09-08"));
    let asks = |world: &mut World, at: &str| {
        world.to(at);
        world.today().setup == [SetupStep::SchoolYear]
    };
    assert!(!asks(&mut world, "2026-10-01T12:00") && !asks(&mut world, "2027-07-15T12:00"));
    assert!(!asks(&mut world, "2027-08-15T12:00"), "the turn of the year asks for it");
    let turn =
        world.today().due.iter().find(|card| matches!(card.about, AboutView::TurnOver)).expect("the turn").key.clone();
    world.answer(AnswerReminder { key: turn, answer: ReminderAnswer::Off });
    assert!(asks(&mut world, "2027-08-15T12:00"), "put aside once was about another year");
    assert!(asks(&mut world, "2027-10-01T12:00"));
    assert_eq!(world.today().phase, None, "no summer in October");
    world.save_year(year("2027-09-07"));
    assert!(!asks(&mut world, "2027-10-01T12:00"));
    assert!(world.today().phase.is_some());
}

#[test]
fn who_was_greeted_by_hand_is_not_suggested_before_who_was_not() {
    let mut world = World::new();
    world.child("Leo");
    let lee = world.person("Ms. Lee", Role::Teacher);
    let dunn = world.person("Mr. Dunn", Role::Teacher);
    let today = world.now().date();
    world.introduce(hallway_core::api::Introduce { id: lee, on: Some(today) });
    world.to("2026-10-09T12:00");
    let mut suggested = world.today().due.into_iter().filter_map(|card| match card.about {
        AboutView::CheckIn { person, .. } => person.map(|person| person.id),
        _ => None,
    });
    assert_eq!(suggested.next(), Some(dunn));
}
