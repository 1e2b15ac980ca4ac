//! What a parent may want to say: one letter for each need, from what is known, and natural where nothing is.

use hallway_core::api::{
    AnswerPromise, Awaits, Capture, Channel, ChildFields, Edits, LogWhat, MessageAbout, MessageNeed, MessageView,
    PersonFields, PromiseState, Role, SaveChild, SavePerson, SaveSettings, Saying, SentMessage, WriteMessage,
};
use hallway_core::rules::ids::{ChildId, PersonId};
use hallway_core::rules::wording::{Draft, Principle, check};
use hallway_tests::World;

/// What is read in under a minute.
const MINUTE: usize = 200;

fn write(world: &mut World, saying: Saying, child: Option<ChildId>, person: Option<PersonId>) -> MessageView {
    world.write(WriteMessage { about: MessageAbout::Say { saying, child, person }, anew: false, mailed: None })
}

/// A profile that is filled, and a teacher who is known.
fn full() -> (World, ChildId, PersonId) {
    let mut world = World::new();
    let fields = ChildFields {
        name: "Leo".into(),
        strengths: "Builds anything".into(),
        needs: "A quiet place after lunch".into(),
        what_works: "Pictures of the day. A break before reading.".into(),
        ..ChildFields::default()
    };
    let view = world.save_child(SaveChild { id: None, fields });
    let child = view.children[0].child.id;
    world.save_settings(SaveSettings {
        my_name: Some("Ana Torres".into()),
        reachable: Some("mornings at 555-0142.".into()),
        ..SaveSettings::default()
    });
    let fields = PersonFields {
        name: "Ms. Lee".into(),
        role: Some(Role::OccupationalTherapist),
        email: "lee@school.example".into(),
        ..PersonFields::default()
    };
    let person = world.save_person(SavePerson { id: None, fields }).person.id;
    (world, child, person)
}

fn well_made(saying: Saying, view: &MessageView) {
    let text = format!("{}\n{}", view.subject, view.body);
    assert!(!view.subject.is_empty() && !view.body.is_empty(), "{saying:?}");
    for gap in ["[", "]", "{", "}", "  ", " .", " ,", "“”", ": \n"] {
        assert!(!text.contains(gap), "{saying:?} has {gap:?}:\n{text}");
    }
    assert!(text.split_whitespace().count() <= MINUTE, "{saying:?} is long:\n{text}");
    let way = view.way.as_ref().expect("a way");
    let questions = view.body.matches('?').count();
    if way.awaits == Awaits::Nothing && way.need != MessageNeed::Disagreement {
        assert_eq!(questions, 0, "{saying:?} asks though nothing is waited for:\n{text}");
        return;
    }
    assert_eq!(questions, 1, "{saying:?}:\n{text}");
    let before_the_name = view.body.split("\n\nThank you").next().expect("the letter");
    assert!(before_the_name.ends_with('?'), "{saying:?} does not end with its question:\n{text}");
}

#[test]
fn every_letter_is_whole_and_short_with_a_full_profile() {
    let (mut world, child, person) = full();
    for saying in Saying::ALL {
        let view = write(&mut world, saying, Some(child), Some(person));
        well_made(saying, &view);
        if saying != Saying::Disagreement {
            assert!(view.body.starts_with("Hi Ms. Lee,"), "{}", view.body);
            assert!(view.body.ends_with("Thank you,\nAna Torres"), "{}", view.body);
            assert!(view.mail.expect("an address").starts_with("mailto:lee@school.example?"));
        }
    }
}

#[test]
fn every_letter_is_whole_and_short_when_nothing_is_known() {
    for saying in Saying::ALL {
        let view = write(&mut World::new(), saying, None, None);
        well_made(saying, &view);
        assert!(view.to.is_empty() && !view.body.contains("Hi"), "{}", view.body);
    }
}

#[test]
fn a_first_draft_needs_no_second_look_beyond_a_detail_of_thanks() {
    let (mut world, child, person) = full();
    let mut found = Vec::new();
    for saying in Saying::ALL {
        let known = write(&mut world, saying, Some(child), Some(person));
        for view in [known, write(&mut World::new(), saying, None, None)] {
            let draft = Draft { kind: saying.wording(), subject: &view.subject, body: &view.body, other_names: &[] };
            let mut flags = check(&draft);
            flags.retain(|flag| flag.principle() != Principle::ConcreteThanks);
            found.extend(
                flags.iter().map(|flag| {
                    (saying, flag.advice, view.body.get(flag.mark.start..flag.mark.end).map(str::to_owned))
                }),
            );
        }
    }
    assert_eq!(found, []);
}

#[test]
fn a_long_profile_leaves_every_letter_under_a_minute() {
    let (mut world, ..) = full();
    let long = "Loud rooms are hard and so are sudden changes of any kind at all. ".repeat(40);
    let fields = ChildFields { name: "Mia".into(), needs: long.clone(), what_works: long, ..ChildFields::default() };
    let view = world.save_child(SaveChild { id: None, fields });
    let mia = view.children.iter().find(|known| known.child.name == "Mia").expect("Mia").child.id;
    for saying in Saying::ALL {
        well_made(saying, &write(&mut world, saying, Some(mia), None));
    }
}

#[test]
fn the_need_sets_the_way_and_whether_an_answer_is_waited_for() {
    let mut world = World::new();
    let mut way = |saying| write(&mut world, saying, None, None).way.expect("a way");
    assert_eq!(way(Saying::FromHome).awaits, Awaits::Nothing);
    assert_eq!(way(Saying::Helped).awaits, Awaits::Nothing);
    let concern = way(Saying::Concern);
    assert_eq!((concern.first, concern.then), (vec![Channel::Email], Some(Channel::Phone)));
    assert_eq!(way(Saying::Disagreement).first, [Channel::Phone, Channel::InPerson]);
    assert_eq!(way(Saying::Copies).need, MessageNeed::FormalRequest);
}

#[test]
fn thanks_name_what_this_person_said_and_did() {
    let (mut world, child, lee) = full();
    let promise = world.capture("ms lee will share the picture schedule by friday").promises[0].id;
    let plain = write(&mut world, Saying::Helped, Some(child), Some(lee)).body;
    assert!(!plain.contains("picture schedule"), "nothing is thanked for before it was done: {plain}");
    world.answer_promise(AnswerPromise { id: promise, state: PromiseState::Kept });
    let thanks = write(&mut world, Saying::Helped, Some(child), Some(lee));
    assert!(thanks.body.contains("You said you would share the picture schedule, and you did."), "{}", thanks.body);
    let other = world.person("Mr. Dunn", Role::Teacher);
    assert!(!write(&mut world, Saying::Helped, Some(child), Some(other)).body.contains("picture schedule"));
}

fn good_news(world: &mut World, text: &str) {
    let edits = Edits { good_news: true, ..Edits::default() };
    world.capture_as(Capture { text: text.into(), edits });
}

#[test]
fn good_news_from_the_log_is_told_with_its_day_for_a_month() {
    let (mut world, child, lee) = full();
    good_news(&mut world, "Leo read a whole page to his sister");
    let told = "On Monday, September 14 I wrote this down: “Leo read a whole page to his sister.”";
    for saying in [Saying::Progress, Saying::HappyDay, Saying::MonthlyUpdate] {
        let view = write(&mut world, saying, Some(child), Some(lee));
        assert!(view.body.contains(told), "{saying:?}: {}", view.body);
        well_made(saying, &view);
    }
    world.to("2026-10-20T12:00");
    assert!(!write(&mut world, Saying::Progress, Some(child), Some(lee)).body.contains("whole page"));
}

#[test]
fn a_concern_leads_with_what_was_seen_then_the_hope_then_asks() {
    let (mut world, child, lee) = full();
    world.capture("He cried before every math page this week");
    let body = write(&mut world, Saying::Concern, Some(child), Some(lee)).body;
    let place = |words: &str| body.find(words).unwrap_or_else(|| panic!("{words:?} in {body}"));
    assert!(place("“He cried before every math page this week.”") < place("I hope"));
    assert!(place("I hope") < place("What are you seeing in class?"));
}

#[test]
fn what_somebody_said_or_what_would_be_marked_is_never_told() {
    let (mut world, child, lee) = full();
    world.capture("new sound cards. she laughed and said she'd make them stronger");
    world.capture("He told the bus driver");
    world.capture("She'll make new cards");
    world.capture("She will try it on Monday");
    world.capture("Call the dentist");
    world.capture("Told Ms. Lee that he cries before math");
    world.capture("My husband and I had another fight and he slept badly");
    world.capture("Is it the noise?");
    let body = write(&mut world, Saying::Concern, Some(child), Some(lee)).body;
    assert!(!body.contains("wrote this down"), "{body}");
}

#[test]
fn one_childs_letter_never_tells_of_the_other() {
    let (mut world, leo, lee) = full();
    let mia = world.child("Mia").id;
    let edits = Edits { good_news: true, child: Some(mia), ..Edits::default() };
    world.capture_as(Capture { text: "Mia swam across the pool".into(), edits });
    good_news(&mut world, "He swam across the pool");
    let body = write(&mut world, Saying::HappyDay, Some(leo), Some(lee)).body;
    assert!(body.contains("Leo had a good moment") && !body.contains("pool"), "{body}");
    assert!(write(&mut world, Saying::HappyDay, Some(mia), Some(lee)).body.contains("Mia swam across the pool"));
}

#[test]
fn what_a_teacher_told_is_not_told_back_as_ones_own_good_news() {
    let (mut world, child, lee) = full();
    good_news(&mut world, "Ms. Lee: he cut along the line today, on his own");
    let body = write(&mut world, Saying::Progress, Some(child), Some(lee)).body;
    assert!(!body.contains("cut along the line"), "{body}");
}

#[test]
fn a_disagreement_is_points_for_a_talk() {
    let (mut world, child, lee) = full();
    let view = write(&mut world, Saying::Disagreement, Some(child), Some(lee));
    assert!(view.body.lines().all(|line| line.starts_with("– ")), "{}", view.body);
    assert!(!view.body.contains("Ms. Lee") && !view.body.contains("Ana Torres"), "{}", view.body);
}

#[test]
fn each_formal_request_asks_for_the_day_it_was_received() {
    let (mut world, child, lee) = full();
    for saying in [Saying::Evaluation, Saying::PlanChange, Saying::Copies] {
        let body = write(&mut world, saying, Some(child), Some(lee)).body;
        assert!(body.contains("Could you tell me the day you received this"), "{body}");
    }
}

#[test]
fn what_was_sent_stands_in_the_log_under_its_name_with_its_exact_words_and_time() {
    let (mut world, child, lee) = full();
    let about = MessageAbout::Say { saying: Saying::Concern, child: Some(child), person: Some(lee) };
    let (subject, body) = ("A thought ".to_owned(), " exactly  so\n".to_owned());
    let sent = world.sent(SentMessage { about, to: vec![lee], subject: subject.clone(), body: body.clone() });
    assert_eq!((&sent.subject, &sent.body, sent.about), (&subject, &body, about));
    assert_eq!(sent.sent.expect("a time"), world.now().local());
    let row = world.search("exactly").remove(0);
    assert!(matches!(row.what, LogWhat::Message { saying: Some(Saying::Concern), .. }), "{:?}", row.what);
    assert_eq!(row.people[0].id, lee);
}

#[test]
fn each_need_keeps_its_own_words_for_each_person() {
    let (mut world, child, lee) = full();
    let slots = Saying::ALL.map(|saying| write(&mut world, saying, Some(child), Some(lee)).slot);
    let mut one = slots.to_vec();
    one.sort();
    one.dedup();
    assert_eq!(one.len(), Saying::ALL.len());
    assert_ne!(slots[0], write(&mut world, Saying::Helped, Some(child), None).slot);
}

#[test]
fn each_kind_of_note_from_home_has_its_own_words_from_the_profile() {
    let (mut world, child, lee) = full();
    let known = world.settings_view().children.remove(0);
    let fields = ChildFields {
        warning_signs: "Goes quiet and looks away".into(),
        helps_after: "Water and no questions".into(),
        ..known.fields
    };
    world.save_child(SaveChild { id: Some(child), fields });
    let bodies = Saying::FROM_HOME.map(|saying| write(&mut world, saying, Some(child), Some(lee)).body);
    let mut each = bodies.to_vec();
    each.sort();
    each.dedup();
    assert_eq!(each.len(), Saying::FROM_HOME.len());
    let has = |saying: Saying, words: &str| {
        let place = Saying::FROM_HOME.iter().position(|own| *own == saying).expect("its place");
        assert!(bodies[place].contains(words), "{saying:?}: {}", bodies[place]);
    };
    has(Saying::WarningSigns, "before it gets hard: Goes quiet and looks away.");
    has(Saying::HelpsAfter, "after a hard moment: Water and no questions.");
    has(Saying::WorkedAtHome, "What works: Pictures of the day.");
    has(Saying::Family, "It helps when the day at school goes as it always does.");
}

#[test]
fn a_note_from_home_never_tells_by_its_subject_what_it_is_about() {
    let (mut world, child, lee) = full();
    for saying in Saying::FROM_HOME {
        let view = write(&mut world, saying, Some(child), Some(lee));
        assert_eq!(view.subject, "A small note from home", "{saying:?}");
        assert_eq!(view.way.expect("a way").awaits, Awaits::Nothing);
    }
}
