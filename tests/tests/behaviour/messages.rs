//! Messages: drafted for the right people, and for those the parent chose instead.

use hallway_core::api::{Edits, KeepDraft, MessageAbout, MessageView, Role, WriteMessage};
use hallway_core::rules::ids::PersonId;
use hallway_tests::World;

fn with_mail(world: &mut World, name: &str, email: &str) -> PersonId {
    let fields = hallway_core::api::PersonFields {
        name: name.into(),
        role: Some(Role::Teacher),
        email: email.into(),
        ..Default::default()
    };
    world.save_person(hallway_core::api::SavePerson { id: None, fields }).person.id
}

fn write(world: &mut World, about: MessageAbout) -> MessageView {
    world.write(WriteMessage { about, anew: false })
}

fn names(view: &MessageView) -> Vec<&str> {
    view.to.iter().map(|recipient| recipient.person.name.as_str()).collect()
}

#[test]
fn recipients_are_chosen_and_the_address_and_the_greeting_follow() {
    let mut world = World::new();
    let garcia = with_mail(&mut world, "Ms. Garcia", "garcia@school.example");
    let dunn = with_mail(&mut world, "Mr. Dunn", "dunn@school.example");
    let entry = world.capture("Ms. Garcia will send the form by friday").id;
    let about = MessageAbout::InWriting { entry };
    let drafted = write(&mut world, about);
    assert_eq!(names(&drafted), ["Ms. Garcia"]);

    let edits = Edits { people: vec![dunn], ..Edits::default() };
    world.keep_draft(KeepDraft { slot: drafted.slot.clone(), text: String::new(), edits });
    world.open().expect("the store again");
    let both = write(&mut world, about);
    assert_eq!(names(&both), ["Ms. Garcia", "Mr. Dunn"]);
    assert!(both.body.contains("Ms. Garcia and Mr. Dunn") && !both.own_words, "{}", both.body);
    assert!(both.mail.expect("an address").starts_with("mailto:garcia@school.example,dunn@school.example?"));

    let edits = Edits { removed: vec![garcia.to_string()], people: vec![dunn], ..Edits::default() };
    world.keep_draft(KeepDraft { slot: drafted.slot, text: "Thank you\nMy own words".into(), edits });
    let own = write(&mut world, about);
    assert_eq!(names(&own), ["Mr. Dunn"]);
    assert!(own.own_words && own.body == "My own words");
    assert!(own.mail.expect("an address").starts_with("mailto:dunn@school.example?"));
}

#[test]
fn a_fresh_draft_keeps_the_chosen_recipients() {
    let mut world = World::new();
    with_mail(&mut world, "Ms. Garcia", "");
    let dunn = with_mail(&mut world, "Mr. Dunn", "");
    let entry = world.capture("Ms. Garcia will send the form by friday").id;
    let about = MessageAbout::InWriting { entry };
    let slot = write(&mut world, about).slot;
    let edits = Edits { people: vec![dunn], ..Edits::default() };
    world.keep_draft(KeepDraft { slot, text: "Thank you\nMy own words".into(), edits });
    let anew = world.write(WriteMessage { about, anew: true });
    assert_eq!(names(&anew), ["Ms. Garcia", "Mr. Dunn"]);
    assert!(!anew.own_words && anew.body.contains("Ms. Garcia and Mr. Dunn"), "{}", anew.body);
    assert!(!write(&mut world, about).own_words);
}
