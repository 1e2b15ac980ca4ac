//! Today says a thing once, in the order of its days, and thinks of nothing that is done.

use crate::clocks::{dated, day};
use crate::meetings::iep;
use hallway_core::api::{
    AboutView, ChildFields, ClockKind, MessageAbout, Role, SaveChild, SaveSchoolYear, SaveSettings, SentMessage,
    WriteMessage,
};
use hallway_core::rules::cycle::FIRST_TWO_WEEKS;
use hallway_tests::World;
use std::collections::BTreeSet;

/// What stands on Today about promises, one word per card.
fn cards(world: &mut World) -> Vec<&'static str> {
    let due = world.today().due;
    let about = |about: &AboutView| match about {
        AboutView::TheirPromise { .. } => Some("question"),
        AboutView::MyPromise { .. } => Some("mine"),
        AboutView::InWriting { .. } => Some("writing"),
        AboutView::Reply { .. } => Some("call"),
        _ => None,
    };
    due.iter().filter_map(|card| about(&card.about)).collect()
}

#[test]
fn a_promise_that_was_asked_about_again_has_one_card_when_it_comes_back() {
    let mut world = World::new();
    let lee = world.person("Ms. Lee", Role::OccupationalTherapist);
    let promise = world.capture("Ms. Lee will share the picture schedule by friday").promises[0].id;
    world.to("2026-09-21T10:00");
    let about = MessageAbout::AskAgain { promise };
    let letter = world.write(WriteMessage { about, anew: false, mailed: None });
    world.sent(SentMessage { about, to: vec![lee], subject: letter.subject, body: letter.body });
    assert_eq!(cards(&mut world), [""; 0]);
    world.to("2026-09-29T12:00");
    assert_eq!(cards(&mut world), ["call"]);
}

#[test]
fn what_is_asked_about_by_itself_is_not_put_in_writing_too() {
    let mut world = World::new();
    world.person("Ms. Lee", Role::OccupationalTherapist);
    world.capture("Ms. Lee will share the picture schedule by tomorrow. I will send the reading log by october 20.");
    world.to("2026-09-16T10:00");
    assert_eq!(cards(&mut world), ["question", "writing"]);
    let due = world.today().due;
    let told = due.iter().find_map(|card| match &card.about {
        AboutView::InWriting { promises, .. } => Some(promises.len()),
        _ => None,
    });
    assert_eq!(told, Some(1), "the other one only");
}

#[test]
fn what_comes_up_stands_in_the_order_of_the_days_it_tells() {
    let mut world = World::new();
    world.save_meeting(iep("2026-09-24"));
    world.save_clock(dated(ClockKind::Records, "2026-08-14"));
    world.capture("I will send the reading log by september 25");
    let rows = world.today().coming;
    let days: Vec<String> = rows.iter().map(|row| row.date.to_string()).collect();
    assert_eq!(days, ["2026-09-17", "2026-09-22", "2026-09-24", "2026-09-25", "2026-09-28"], "{rows:?}");
}

#[test]
fn what_is_done_in_the_first_weeks_or_has_a_card_of_its_own_is_not_said_again() {
    let mut world = World::at("2026-09-08T10:00", "America/New_York");
    world.save_year(SaveSchoolYear { id: None, first_day: day("2026-09-08"), last_day: None });
    let shown = |world: &mut World| {
        let days = 8..22;
        let cards = days.filter_map(|date| {
            world.to(&format!("2026-09-{date:02}T10:00"));
            world.today().first_weeks
        });
        cards.collect::<BTreeSet<_>>()
    };
    let all = FIRST_TWO_WEEKS.into_iter().collect::<BTreeSet<_>>();
    assert_eq!(shown(&mut world), all);
    world.to("2026-09-08T11:00");
    world.person("Ms. Lee", Role::Teacher);
    world.save_settings(SaveSettings { reachable: Some("by phone after four".into()), ..SaveSettings::default() });
    let fields = ChildFields { name: "Leo".into(), strengths: "Trains".into(), ..ChildFields::default() };
    world.save_child(SaveChild { id: None, fields });
    let left = BTreeSet::from(["first-weeks-question", "first-weeks-plan", "first-weeks-case_manager"]);
    assert_eq!(shown(&mut world), left);
}

#[test]
fn what_i_said_i_would_do_some_day_comes_back_as_a_suggestion_and_stands_under_no_day() {
    let mut world = World::new();
    let entry = world.capture("I will look for the old report");
    assert_eq!(entry.promises.len(), 1, "{entry:?}");
    assert!(world.today().coming.is_empty(), "no day stands for it");
    world.to("2026-09-21T10:00");
    assert_eq!(cards(&mut world), ["mine"]);
    world.to("2026-10-20T10:00");
    assert_eq!(cards(&mut world), [""; 0]);
}

#[test]
fn while_there_is_somebody_to_greet_no_short_note_is_suggested_beside_the_hello() {
    let mut world = World::at("2026-08-24T19:00", "America/New_York");
    world.save_year(SaveSchoolYear { id: None, first_day: day("2026-09-08"), last_day: None });
    let fields = ChildFields { name: "Leo".into(), ..ChildFields::default() };
    world.save_child(SaveChild { id: None, fields });
    world.person("Ms. Lee", Role::Teacher);
    world.to("2026-09-08T15:00");
    let due = world.today().due;
    assert!(due.iter().any(|card| matches!(card.about, AboutView::Introductions { .. })), "{due:?}");
    assert!(!due.iter().any(|card| matches!(card.about, AboutView::CheckIn { .. })), "{due:?}");
}
