//! What a newer Hallway wrote into the same store: this one shows what it knows and never guesses the rest.

use hallway_core::api::{AboutView, AnswerReminder, ReminderAnswer, Role};
use hallway_core::{NoticeButton, Trust};
use hallway_tests::World;
use rusqlite::Connection;

fn after_an_agreement() -> World {
    let mut world = World::new();
    world.person("Ms. Lee", Role::OccupationalTherapist);
    world.capture("Ms. Lee will share the picture schedule by friday");
    world
}

/// What a newer version would have written.
fn write(world: &mut World, sql: &str) {
    world.close();
    let database = Connection::open(world.file()).expect("the database");
    assert!(database.execute(sql, []).expect("a change") > 0, "{sql}");
    drop(database);
    world.open().expect("the store again");
}

fn is_due(world: &mut World) -> bool {
    world.today().due.iter().any(|card| matches!(card.about, AboutView::InWriting { .. }))
}

#[test]
fn an_answer_in_unknown_words_silences_nothing() {
    let mut world = after_an_agreement();
    let due = world.today().due;
    let card = due.iter().find(|card| matches!(card.about, AboutView::InWriting { .. })).expect("a card");
    world.answer(AnswerReminder { key: card.key.clone(), answer: ReminderAnswer::Off });
    assert!(!is_due(&mut world));
    write(&mut world, "UPDATE answer SET said = 'when_the_leaves_fall'");
    assert!(is_due(&mut world));
    write(&mut world, "UPDATE answer SET said = 'not_now', until = NULL");
    assert!(is_due(&mut world));
}

#[test]
fn a_meeting_with_papers_in_an_unknown_state_is_left_alone() {
    let mut world = World::new();
    world.save_meeting(super::meetings::iep("2026-09-17"));
    assert!(!world.today().due.is_empty());
    write(&mut world, "UPDATE meeting SET documents = 'in_the_cloud', recap = 'sung'");
    let now = world.now();
    let alarms = world.hallway().alarms(now).expect("alarms");
    let mut spoken = alarms.iter().flat_map(|notice| &notice.keys);
    assert!(spoken.all(|key| key.0.starts_with("meeting_day/")), "only of its day: {alarms:?}");
    assert!(world.today().due.is_empty());
}

#[test]
fn an_alarm_in_unknown_words_is_taken_back_and_its_button_does_nothing() {
    let mut world = after_an_agreement();
    let now = world.now();
    let told = world.hallway().reconcile(Trust::Ledger, now).expect("steps");
    write(&mut world, "UPDATE alarm SET keys = '{}', reminders = '[{}]', fingerprint = 'newer'");
    let again = world.hallway().reconcile(Trust::Ledger, now).expect("steps");
    assert_eq!(again.len(), told.len() * 2, "taken back and set anew: {again:?}");
    write(&mut world, "UPDATE alarm SET state = 'humming'");
    let ids = told.len() * 2;
    for id in 1..=i32::try_from(ids).expect("few") {
        let pressed = world.hallway().press(id, NoticeButton::Done, now).expect("a press");
        assert!(pressed.undo.is_none(), "{pressed:?}");
    }
    assert!(is_due(&mut world));
}
