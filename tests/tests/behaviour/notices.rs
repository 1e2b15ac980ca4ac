//! Nothing missed is swallowed: a computer says later what it could not say in time.

use hallway_core::Notice;
use hallway_core::api::{Role, SaveSettings};
use hallway_tests::World;

/// An agreement of Monday morning, which speaks on Tuesday at nine, and a look at the plan.
fn after_an_agreement() -> World {
    let mut world = World::new();
    world.person("Ms. Lee", Role::OccupationalTherapist);
    world.capture("Ms. Lee will share the picture schedule by friday");
    assert_eq!(look(&mut world, "2026-09-14T08:10"), []);
    world
}

fn look(world: &mut World, at: &str) -> Vec<Notice> {
    world.to(at);
    let now = world.now();
    world.hallway().deliver(now).expect("a look")
}

#[test]
fn what_was_missed_and_found_in_the_night_comes_once_in_the_morning() {
    let mut world = after_an_agreement();
    assert_eq!(look(&mut world, "2026-09-15T23:00"), []);
    world.open().expect("the store again");
    assert_eq!(look(&mut world, "2026-09-16T07:59"), []);
    assert_eq!(look(&mut world, "2026-09-16T08:00").len(), 1);
    assert_eq!(look(&mut world, "2026-09-16T08:01"), []);
}

#[test]
fn what_was_missed_and_found_in_a_pause_comes_once_after_it() {
    let mut world = after_an_agreement();
    world.to("2026-09-15T10:00");
    let until = "2026-09-16".parse().expect("a date");
    world.save_settings(SaveSettings { paused_until: Some(until), ..Default::default() });
    assert_eq!(look(&mut world, "2026-09-15T12:00"), []);
    assert_eq!(look(&mut world, "2026-09-15T19:00"), []);
    assert_eq!(look(&mut world, "2026-09-16T08:00").len(), 1);
    assert_eq!(look(&mut world, "2026-09-16T08:01"), []);
}

#[test]
fn what_was_answered_while_it_waited_for_the_morning_is_not_said() {
    let mut world = after_an_agreement();
    assert_eq!(look(&mut world, "2026-09-15T23:00"), []);
    let key = world.today().due.remove(0).key;
    world.answer(hallway_core::api::AnswerReminder { key, answer: hallway_core::api::ReminderAnswer::Done });
    assert_eq!(look(&mut world, "2026-09-16T08:00"), []);
}

#[test]
fn a_clock_that_was_a_year_ahead_for_a_minute_of_the_night_swallows_nothing() {
    let told = |mut world: World| -> Vec<_> {
        let shown = world.ring_until("2026-09-25T20:00");
        shown.into_iter().map(|(at, notice)| (at, notice.keys)).collect()
    };
    let steady = after_an_agreement();
    let mut jumped = after_an_agreement();
    assert_eq!(look(&mut jumped, "2027-09-14T03:00"), []);
    assert_eq!(look(&mut jumped, "2026-09-14T08:12"), []);
    assert_eq!(told(jumped), told(steady));
}
