//! Every keystroke is kept: drafts live on disk from the first one.

use hallway_core::api::{
    DraftRequest, Edits, KeepDraft, LineKind, MeetingRequest, MessageAbout, PersonRequest, Request, Role, SaveLine,
    SaveMeeting, SavePerson, Speaker, View, WriteMessage,
};
use hallway_tests::World;

fn type_into(world: &mut World, slot: &str, text: &str) {
    world.keep_draft(KeepDraft { slot: slot.into(), text: text.into(), edits: Edits::default(), unread: None });
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
    world.keep_draft(KeepDraft { slot: "capture".into(), text: "x".into(), edits: edits.clone(), unread: None });
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
    let drafted = world.write(WriteMessage { about, anew: false, mailed: None });
    type_into(&mut world, &drafted.slot, "Thank you\nMy own words");
    world.open().expect("the store again");
    let kept = world.write(WriteMessage { about, anew: false, mailed: None });
    assert_eq!((kept.subject.as_str(), kept.body.as_str()), ("Thank you", "My own words"));
    let offer = world.entry(entry).offer.expect("the offer");
    assert_eq!((offer.subject, offer.body, offer.mail), (kept.subject, kept.body, kept.mail));
    let anew = world.write(WriteMessage { about, anew: true, mailed: None });
    assert_eq!((anew.subject, anew.body), (drafted.subject, drafted.body));
}

fn kept(world: &mut World, slot: &str) -> Option<String> {
    world.draft(DraftRequest { slot: slot.into() }).text
}

#[test]
fn the_line_being_noted_survives_a_restart_until_it_is_kept() {
    let mut world = World::new();
    let meeting = world.save_meeting(super::meetings::iep("2026-09-14")).meeting.id;
    type_into(&mut world, &format!("meeting/{meeting}"), "she sees him tire after lu");
    world.open().expect("the store again");
    assert_eq!(world.meeting(MeetingRequest { id: meeting }).draft.as_deref(), Some("she sees him tire after lu"));
    let line = SaveLine {
        meeting,
        id: None,
        speaker: Speaker::Nobody,
        text: "she sees him tire after lunch".into(),
        kind: LineKind::Note,
    };
    let view = world.save_line(line);
    assert_eq!((view.draft, view.lines.len()), (None, 1));
}

#[test]
fn a_half_filled_form_is_there_after_a_restart_and_goes_with_its_save() {
    let mut world = World::new();
    let slots = ["person/new", "child/new", "meeting/new"];
    for slot in slots {
        type_into(&mut world, slot, r#"{"name":"Ms. Le"}"#);
    }
    world.open().expect("the store again");
    for slot in slots {
        assert_eq!(kept(&mut world, slot).as_deref(), Some(r#"{"name":"Ms. Le"}"#), "{slot}");
    }
    world.person("Ms. Lee", Role::Speech);
    world.child("Leo");
    world.save_meeting(super::meetings::iep("2026-10-01"));
    for slot in slots {
        assert_eq!(kept(&mut world, slot), None, "{slot}");
    }
}

#[test]
fn a_change_in_the_making_belongs_to_its_own_record() {
    let mut world = World::new();
    let lee = world.person("Ms. Lee", Role::Speech);
    let other = world.person("Mr. Dunn", Role::Teacher);
    type_into(&mut world, &format!("person/{lee}"), "{}");
    type_into(&mut world, &format!("person/{other}"), "{}");
    let fields = world.ask(Request::Person(PersonRequest { id: lee }));
    let View::Person(view) = fields else { panic!("a person") };
    world.save_person(SavePerson { id: Some(lee), fields: view.fields });
    assert_eq!(kept(&mut world, &format!("person/{lee}")), None);
    assert!(kept(&mut world, &format!("person/{other}")).is_some());
    let meeting = world.save_meeting(super::meetings::iep("2026-10-01")).meeting.id;
    type_into(&mut world, &format!("meeting/{meeting}"), "a line");
    type_into(&mut world, &format!("meeting/{meeting}/form"), "{}");
    world.save_meeting(SaveMeeting { id: Some(meeting), ..super::meetings::iep("2026-10-02") });
    assert_eq!(kept(&mut world, &format!("meeting/{meeting}/form")), None);
    assert_eq!(kept(&mut world, &format!("meeting/{meeting}")).as_deref(), Some("a line"));
}

#[test]
fn words_typed_before_a_draft_was_read_never_take_its_place() {
    let mut world = World::new();
    let unread = |slot: &str, text: &str| KeepDraft {
        slot: slot.into(),
        text: text.into(),
        edits: Edits::default(),
        unread: Some(true),
    };
    world.keep_draft(unread("capture", "first"));
    world.keep_draft(unread("capture", "second"));
    assert_eq!(world.open_capture().draft.expect("the draft").text, "first\nsecond");
    world.keep_draft(unread("person/new", "{}"));
    world.keep_draft(unread("person/new", r#"{"name":""}"#));
    assert_eq!(kept(&mut world, "person/new").as_deref(), Some("{}"));
}
