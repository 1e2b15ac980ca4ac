//! Every keystroke is kept: drafts live on disk from the first one.

use hallway_core::api::{Edits, KeepDraft, MessageAbout, WriteMessage};
use hallway_tests::World;

fn type_into(world: &mut World, slot: &str, text: &str) {
    world.keep_draft(KeepDraft { slot: slot.into(), text: text.into(), edits: Edits::default() });
}

#[test]
fn a_draft_survives_a_restart() {
    let mut world = World::new();
    type_into(&mut world, "capture", "caught ms l");
    world.to("2026-09-14T17:00");
    world.open().expect("the store again");
    let draft = world.open_capture().draft.expect("the draft");
    assert_eq!(draft.text, "caught ms l");
    assert_eq!(draft.started.to_string(), "2026-09-14 08:10:00");
    assert!(world.today().has_draft);
}

#[test]
fn chips_changed_while_typing_are_kept_with_the_draft() {
    let mut world = World::new();
    let edits = Edits { good_news: true, removed: vec!["some-chip".into()], ..Edits::default() };
    world.keep_draft(KeepDraft { slot: "capture".into(), text: "x".into(), edits: edits.clone() });
    assert_eq!(world.open_capture().draft.expect("the draft").edits, edits);
}

#[test]
fn saving_lets_the_draft_go_and_so_does_emptying_it() {
    let mut world = World::new();
    type_into(&mut world, "capture", "one");
    world.capture("one");
    assert!(world.open_capture().draft.is_none());
    type_into(&mut world, "capture", "two");
    type_into(&mut world, "capture", "");
    assert!(world.open_capture().draft.is_none());
    assert!(!world.today().has_draft);
}

#[test]
fn words_being_changed_wait_beside_the_entry() {
    let mut world = World::new();
    let id = world.capture("first words").id;
    type_into(&mut world, &format!("entry/{id}"), "better wor");
    world.open().expect("the store again");
    let entry = world.entry(id);
    assert_eq!((entry.text.as_str(), entry.draft.as_deref()), ("first words", Some("better wor")));
    world.edit(id, "better words");
    assert_eq!(world.entry(id).draft, None);
}

#[test]
fn a_message_keeps_the_parents_own_words_until_asked_anew() {
    let mut world = World::new();
    let entry = world.capture("Ms. Garcia will send the form by friday").id;
    let about = MessageAbout::InWriting { entry };
    let drafted = world.write(WriteMessage { about, anew: false });
    type_into(&mut world, &drafted.slot, "Thank you\nMy own words");
    world.open().expect("the store again");
    let kept = world.write(WriteMessage { about, anew: false });
    assert_eq!((kept.subject.as_str(), kept.body.as_str()), ("Thank you", "My own words"));
    let anew = world.write(WriteMessage { about, anew: true });
    assert_eq!((anew.subject, anew.body), (drafted.subject, drafted.body));
}
