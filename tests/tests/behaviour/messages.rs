//! Messages: drafted for the right people, and for those the parent chose instead.

use hallway_core::api::{
    AboutView, AnswerPromise, DueChoice, Edits, Firmness, KeepDraft, MessageAbout, MessageView, OwnerChoice,
    PromiseState, Role, SavePromise, Saying, SentMessage, WriteMessage,
};
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
    world.write(WriteMessage { about, anew: false, mailed: None })
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
    world.keep_draft(KeepDraft { slot: drafted.slot.clone(), text: String::new(), edits, unread: None });
    world.open().expect("the store again");
    let both = write(&mut world, about);
    assert_eq!(names(&both), ["Ms. Garcia", "Mr. Dunn"]);
    assert!(both.body.contains("Ms. Garcia and Mr. Dunn") && !both.own_words, "{}", both.body);
    assert!(both.mail.expect("an address").starts_with("mailto:garcia@school.example,dunn@school.example?"));

    let edits = Edits { removed: vec![garcia.to_string()], people: vec![dunn], ..Edits::default() };
    world.keep_draft(KeepDraft { slot: drafted.slot, text: "Thank you\nMy own words".into(), edits, unread: None });
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
    world.keep_draft(KeepDraft { slot, text: "Thank you\nMy own words".into(), edits, unread: None });
    let anew = world.write(WriteMessage { about, anew: true, mailed: None });
    assert_eq!(names(&anew), ["Ms. Garcia", "Mr. Dunn"]);
    assert!(!anew.own_words && anew.body.contains("Ms. Garcia and Mr. Dunn"), "{}", anew.body);
    assert!(!write(&mut world, about).own_words);
}

#[test]
fn a_third_message_in_a_week_says_how_many_there_were() {
    let mut world = World::new();
    let dunn = with_mail(&mut world, "Mr. Dunn", "");
    let garcia = with_mail(&mut world, "Ms. Garcia", "");
    let about = |person| MessageAbout::Say { saying: Saying::FromHome, child: None, person: Some(person) };
    let lately = |world: &mut World, person| write(world, about(person)).lately;
    for day in ["2026-09-14T08:10", "2026-09-16T08:10"] {
        world.to(day);
        let (subject, body) = ("A small note from home".into(), "He slept badly.".into());
        world.sent(SentMessage { about: about(dunn), to: vec![dunn], subject, body });
    }
    assert_eq!((lately(&mut world, dunn), lately(&mut world, garcia)), (2, 0));
    world.to("2026-09-21T08:11");
    assert_eq!(lately(&mut world, dunn), 1, "the first was more than a week ago");
    world.to("2026-09-15T08:10");
    assert_eq!(lately(&mut world, dunn), 1, "a clock that was set back counts nothing ahead");
}

fn brought_up(world: &mut World) -> Option<usize> {
    world.today().due.into_iter().find_map(|card| match card.about {
        AboutView::InWriting { promises, .. } => Some(promises.len()),
        _ => None,
    })
}

#[test]
fn what_was_dropped_or_kept_is_not_asked_for_in_writing_any_more() {
    for state in [PromiseState::Dropped, PromiseState::Kept] {
        let mut world = World::new();
        let entry =
            world.capture("Ms. Garcia will send the form by friday. Mr. Dunn will call the bus office by monday.");
        let [form, call] = &entry.promises[..] else { panic!("{:?}", entry.promises) };
        let about = MessageAbout::InWriting { entry: entry.id };
        assert_eq!(brought_up(&mut world), Some(2));
        world.answer_promise(AnswerPromise { id: form.id, state });
        assert_eq!(brought_up(&mut world), Some(1));
        let body = write(&mut world, about).body;
        assert!(body.contains(&call.what) && !body.contains(&form.what), "{body}");
        assert!(world.entry(entry.id).offer.is_some());
        world.answer_promise(AnswerPromise { id: call.id, state });
        assert_eq!(brought_up(&mut world), None);
        assert!(world.entry(entry.id).offer.is_none());
        let now = world.now();
        assert_eq!(world.hallway().alarms(now).expect("alarms"), []);
        assert!(write(&mut world, about).body.contains(&form.what), "asked for, the words are still there");
        world.answer_promise(AnswerPromise { id: call.id, state: PromiseState::Open });
        assert_eq!(brought_up(&mut world), Some(1));
    }
}

#[test]
fn what_was_asked_after_in_a_letter_stands_in_writing() {
    let mut world = World::new();
    let dunn = with_mail(&mut world, "Mr. Dunn", "");
    let entry = world.capture("Mr. Dunn will call the bus office by monday.");
    let promise = entry.promises.first().expect("a promise").id;
    assert_eq!(brought_up(&mut world), Some(1));
    let (about, subject, body) = (MessageAbout::AskAgain { promise }, "The bus".into(), "Did you hear?".into());
    world.sent(SentMessage { about, to: vec![dunn], subject, body });
    assert_eq!(brought_up(&mut world), None, "they have it in writing now");
    assert!(world.entry(entry.id).offer.is_none());
    assert!(world.entry(entry.id).promises[0].in_writing.is_some());
}

#[test]
fn the_confirmation_goes_to_everybody_there_and_to_whoever_owes_something() {
    let mut world = World::new();
    with_mail(&mut world, "Ms. Garcia", "");
    let dunn = with_mail(&mut world, "Mr. Dunn", "");
    let entry = world.capture("Ms. Garcia will send the form by friday").id;
    let about = MessageAbout::InWriting { entry };
    let by_hand = SavePromise {
        id: None,
        entry: Some(entry),
        meeting: None,
        owner: OwnerChoice::Person { person: dunn },
        what: "call the bus office".into(),
        firmness: Firmness::Firm,
        due: DueChoice::Open,
    };
    world.save_promise(by_hand);
    assert_eq!(names(&write(&mut world, about)), ["Ms. Garcia", "Mr. Dunn"]);
}

#[test]
fn a_soft_agreement_that_begins_with_try_is_no_try_to_try() {
    let mut world = World::new();
    let garcia = with_mail(&mut world, "Ms. Garcia", "");
    let entry = world.capture("Ms. Garcia will send the form by friday").id;
    for (what, told) in [("try an aide", "you’ll try an aide"), ("find an aide", "you’ll try to find an aide")] {
        let soft = SavePromise {
            id: None,
            entry: Some(entry),
            meeting: None,
            owner: OwnerChoice::Person { person: garcia },
            what: what.into(),
            firmness: Firmness::Soft,
            due: DueChoice::Open,
        };
        world.save_promise(soft);
        let body = write(&mut world, MessageAbout::InWriting { entry }).body;
        assert!(body.contains(told) && !body.contains("try to try"), "{body}");
    }
}

#[test]
fn somebody_without_a_name_is_greeted_by_what_they_do_and_a_list_says_what_it_is_about() {
    let mut world = World::new();
    let nurse = with_mail(&mut world, "", "");
    let say = |person| MessageAbout::Say { saying: Saying::FromHome, child: None, person };
    let known = write(&mut world, say(Some(nurse)));
    assert!(known.body.starts_with("Hello to the teacher,\n\n"), "{}", known.body);
    let nobody = write(&mut world, say(None));
    assert!(nobody.body.starts_with("Hello,\n\n"), "{}", nobody.body);
    world.sent(SentMessage { about: say(None), to: Vec::new(), subject: nobody.subject, body: nobody.body });
    let rows = world.log(hallway_core::api::LogRequest::default()).rows;
    let text: String = rows[0].text.iter().map(|piece| piece.text.as_str()).collect();
    assert!(text.starts_with("A small note from home") && !text.contains("Hello,"), "{text}");
}

#[test]
fn how_one_signs_is_put_under_letters_begun_before_unless_their_end_was_changed() {
    let mut world = World::new();
    let say = |saying| MessageAbout::Say { saying, child: None, person: None };
    let kept = |world: &mut World, saying, end: &str| {
        let view = write(world, say(saying));
        let text = format!("{}\nMy own words{end}", view.subject);
        world.keep_draft(KeepDraft { slot: view.slot, text, edits: view.edits, unread: None });
    };
    kept(&mut world, Saying::Question, "\n\nThank you");
    kept(&mut world, Saying::FromHome, "\n\nSee you Monday");
    let sign = |world: &mut World, name: &str| {
        let my_name = Some(name.to_owned());
        world.save_settings(hallway_core::api::SaveSettings { my_name, ..Default::default() });
    };
    sign(&mut world, "Ana");
    assert_eq!(write(&mut world, say(Saying::Question)).body, "My own words\n\nThank you,\nAna");
    sign(&mut world, "Ana Torres");
    assert_eq!(write(&mut world, say(Saying::Question)).body, "My own words\n\nThank you,\nAna Torres");
    assert_eq!(write(&mut world, say(Saying::FromHome)).body, "My own words\n\nSee you Monday");
}

#[test]
fn taking_back_a_name_takes_it_from_under_the_letters_too() {
    let mut world = World::new();
    let say = MessageAbout::Say { saying: Saying::Question, child: None, person: None };
    let view = write(&mut world, say);
    let text = format!("{}\nMy own words\n\nThank you", view.subject);
    world.keep_draft(KeepDraft { slot: view.slot, text, edits: view.edits, unread: None });
    let sign = |world: &mut World, name: &str| {
        let my_name = Some(name.to_owned());
        world.save_settings(hallway_core::api::SaveSettings { my_name, ..Default::default() });
        hallway_core::api::Undo { number: world.offer().expect("an offer to undo").number }
    };
    let ana = sign(&mut world, "Ana");
    assert_eq!(write(&mut world, say).body, "My own words\n\nThank you,\nAna");
    world.undo(ana);
    assert_eq!(write(&mut world, say).body, "My own words\n\nThank you");
    sign(&mut world, "Bea");
    assert_eq!(write(&mut world, say).body, "My own words\n\nThank you,\nBea");
}
