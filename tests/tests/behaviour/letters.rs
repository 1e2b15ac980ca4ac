//! First drafts that staff read: plain sentences, kind questions.

use crate::meetings::iep;
use hallway_core::api::{
    AboutView, ChildFields, MeetingKind, MessageAbout, PersonFields, Role, SaveChild, SaveMeeting, SavePerson,
    SentMessage, WriteMessage,
};
use hallway_core::rules::ids::PersonId;
use hallway_tests::World;

fn with_leo() -> World {
    let mut world = World::new();
    let fields = ChildFields {
        name: "Leo".into(),
        strengths: "Builds anything".into(),
        needs: "A quiet place after lunch.".into(),
        what_works: "Pictures of the day".into(),
        ..ChildFields::default()
    };
    world.save_child(SaveChild { id: None, fields });
    world
}

fn introduction(world: &mut World, person: PersonId) -> String {
    world.write(WriteMessage { about: MessageAbout::Introduction { person }, anew: false, mailed: None }).body
}

#[test]
fn an_introduction_has_three_plain_sentences_each_with_its_own_beginning() {
    let mut world = with_leo();
    let teacher = world.person("Mr. Dunn", Role::Teacher);
    let body = introduction(&mut world, teacher);
    let told = "What Leo loves and does well: Builds anything.\nWhat Leo needs: A quiet place after lunch.\n\
                What works: Pictures of the day.";
    assert!(body.contains(told), "{body}");
}

#[test]
fn warning_signs_with_their_lead_and_what_helps_after_come_last_and_only_when_known() {
    let mut world = with_leo();
    let teacher = world.person("Mr. Dunn", Role::Teacher);
    let bus = world.person("Mr. Tran", Role::Bus);
    assert!(!introduction(&mut world, teacher).contains("Signs"));
    let known = world.settings_view().children.remove(0);
    let fields = ChildFields {
        warning_signs: "Goes quiet".into(),
        warning_lead: "About ten minutes.".into(),
        helps_after: "Water, no questions".into(),
        ..known.fields
    };
    world.save_child(SaveChild { id: Some(known.child.id), fields });
    let body = introduction(&mut world, teacher);
    let told = "What works: Pictures of the day.\nSigns that it gets hard, about ten minutes before: Goes quiet.\n\
                What helps after a hard moment: Water, no questions.";
    assert!(body.contains(told), "{body}");
    assert!(!introduction(&mut world, bus).contains("Signs"));
}

#[test]
fn the_office_and_the_bus_are_not_told_what_a_child_needs() {
    let mut world = with_leo();
    for role in [Role::Office, Role::Bus] {
        let person = world.person("Ms. Hill", role);
        let body = introduction(&mut world, person);
        assert!(!body.contains("quiet place") && body.contains("Pictures of the day"), "{body}");
    }
}

fn with_mia(world: &mut World) {
    let fields = ChildFields {
        name: "Mia".into(),
        strengths: "Sings all day".into(),
        what_works: "A timer".into(),
        ..ChildFields::default()
    };
    world.save_child(SaveChild { id: None, fields });
}

#[test]
fn a_hello_to_somebody_who_works_with_two_children_names_both_with_two_facts_each() {
    let mut world = with_leo();
    with_mia(&mut world);
    let children: Vec<_> = world.settings_view().children.iter().map(|known| known.child.id).collect();
    let fields = |children: &[_]| PersonFields {
        name: "Ms. Lee".into(),
        role: Some(Role::OccupationalTherapist),
        children: children.to_vec(),
        ..PersonFields::default()
    };
    let both = world.save_person(SavePerson { id: None, fields: fields(&children) }).person.id;
    let any = world.person("Mr. Dunn", Role::Teacher);
    for person in [both, any] {
        let view =
            world.write(WriteMessage { about: MessageAbout::Introduction { person }, anew: false, mailed: None });
        let told = "Leo and Mia are my children, and I wanted to say hello before the year gets busy. I am glad you are on the \
                    team.\n\nWhat Leo loves and does well: Builds anything.\nWhat Leo needs: A quiet place after lunch.\n\n\
                    What Mia loves and does well: Sings all day.\nWhat works for Mia: A timer.\n\n\
                    What would help you most to know about Leo and Mia?";
        assert!(view.body.contains(told), "{}", view.body);
        assert_eq!(view.subject, "Hello from Leo and Mia’s family");
    }
    let one = world.save_person(SavePerson { id: None, fields: fields(&children[1..]) }).person.id;
    let body = introduction(&mut world, one);
    assert!(body.contains("Mia is my child") && !body.contains("Leo"), "{body}");
}

#[test]
fn what_has_not_happened_yet_is_asked_for_in_two_kind_lines_and_then_rests() {
    let mut world = World::new();
    let lee = world.person("Ms. Lee", Role::OccupationalTherapist);
    let promise = world.capture("ms lee will share the picture schedule by friday").promises[0].id;
    world.to("2026-09-21T12:00");
    let asks =
        |world: &mut World| world.today().due.iter().any(|card| matches!(card.about, AboutView::TheirPromise { .. }));
    assert!(asks(&mut world));
    let about = MessageAbout::AskAgain { promise };
    let drafted = world.write(WriteMessage { about, anew: false, mailed: None });
    assert!(drafted.body.contains("Did you get a chance to share the picture schedule?"), "{}", drafted.body);
    assert_eq!(drafted.to.len(), 1);
    world.sent(SentMessage { about, to: vec![lee], subject: drafted.subject, body: drafted.body });
    assert!(!asks(&mut world));
    world.to("2026-09-24T12:00");
    assert!(asks(&mut world));
}

#[test]
fn a_letter_around_a_meeting_says_whose_it_is_in_its_sentence_and_not_in_its_subject() {
    let mut world = with_leo();
    let child = Some(world.settings_view().children[0].child.id);
    let meeting = world.save_meeting(SaveMeeting { child, ..iep("2026-10-15") }).meeting.id;
    let titled =
        world.save_meeting(SaveMeeting { child, title: "Reading talk".into(), ..iep("2026-10-22") }).meeting.id;
    let letters = [
        MessageAbout::AskForDocuments { meeting },
        MessageAbout::AskAgainForDocuments { meeting },
        MessageAbout::AskAboutMeeting { meeting },
        MessageAbout::SendTopics { meeting },
        MessageAbout::Recap { meeting },
    ];
    for about in letters {
        let letter = world.write(WriteMessage { about, anew: false, mailed: None });
        assert!(letter.body.contains("Leo’s IEP meeting on Thursday, October 15"), "{}", letter.body);
        assert!(!letter.subject.contains("Leo"), "{}", letter.subject);
    }
    let about = MessageAbout::SendTopics { meeting: titled };
    let letter = world.write(WriteMessage { about, anew: false, mailed: None });
    assert!(letter.body.contains("Reading talk for Leo on"), "{}", letter.body);
    for (title, told) in [("Leo’s IEP", "Leo’s IEP on"), ("Leonard reads", "Leonard reads for Leo on")] {
        let meeting = world.save_meeting(SaveMeeting { child, title: title.into(), ..iep("2026-10-27") }).meeting.id;
        let about = MessageAbout::SendTopics { meeting };
        let letter = world.write(WriteMessage { about, anew: false, mailed: None });
        assert!(letter.body.contains(told), "{}", letter.body);
    }
}

#[test]
fn nobody_is_asked_what_a_meeting_is_for_that_one_asked_for_oneself() {
    let mut world = with_leo();
    let child = Some(world.settings_view().children[0].child.id);
    let person = world.person("Mr. Dunn", Role::Teacher);
    let meeting = world.save_meeting(SaveMeeting { child, ..iep("2026-10-29") }).meeting.id;
    let asks = |world: &mut World| {
        let about = MessageAbout::AskAboutMeeting { meeting };
        world.write(WriteMessage { about, anew: true, mailed: None }).body.contains("What is the meeting for?")
    };
    assert!(asks(&mut world));
    let what = MeetingKind::Conference;
    for (what, still) in [(what, true), (MeetingKind::Iep, false)] {
        let about = MessageAbout::AskToMeet { what, child, person: Some(person) };
        let (subject, body) = ("A time to meet".into(), "Which day would suit you?".into());
        world.sent(SentMessage { about, to: vec![person], subject, body });
        assert_eq!(asks(&mut world), still, "{what:?}");
    }
}

#[test]
fn a_letter_asked_for_one_meeting_and_not_for_the_next_of_its_kind() {
    let mut world = with_leo();
    let child = Some(world.settings_view().children[0].child.id);
    let person = world.person("Mr. Dunn", Role::Teacher);
    let about = MessageAbout::AskToMeet { what: MeetingKind::Iep, child, person: Some(person) };
    let (subject, body) = ("A time to meet".into(), "Which day would suit you?".into());
    world.sent(SentMessage { about, to: vec![person], subject, body });
    let called = world.save_meeting(SaveMeeting { child, ..iep("2026-12-10") }).meeting.id;
    let asks = |world: &mut World, meeting| {
        let about = MessageAbout::AskAboutMeeting { meeting };
        world.write(WriteMessage { about, anew: true, mailed: None }).body.contains("What is the meeting for?")
    };
    world.save_meeting(SaveMeeting { child: None, ..iep("2026-10-08") });
    assert!(!asks(&mut world, called), "the next of its kind for Leo is the one asked for");
    let wanted = world.save_meeting(SaveMeeting { child, ..iep("2026-10-20") }).meeting.id;
    assert!(!asks(&mut world, wanted) && asks(&mut world, called));
}
