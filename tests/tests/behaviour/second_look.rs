//! Saying it well: a second look at a letter, which marks, says why and offers, and changes nothing by itself.

use hallway_core::api::{
    Advice, CheckInTone, CheckWording, KeepDraft, MessageAbout, Part, Request, Role, SaveSettings, Saying, SentMessage,
    WordingFlag, WriteMessage,
};
use hallway_core::rules::ids::MeetingId;
use hallway_tests::World;

fn about(saying: Saying) -> MessageAbout {
    MessageAbout::Say { saying, child: None, person: None }
}

fn look(world: &mut World, about: MessageAbout, body: &str) -> Vec<WordingFlag> {
    world.check_wording(CheckWording { about, subject: String::new(), body: body.into(), left: Vec::new() }).flags
}

/// The words between two marks, counted as a web view counts them.
fn between(text: &str, start: u32, end: u32) -> String {
    let units: Vec<u16> = text.encode_utf16().collect();
    String::from_utf16(&units[start as usize..end as usize]).expect("whole letters")
}

fn a_meeting(world: &mut World) -> MeetingId {
    world.save_meeting(super::meetings::iep("2026-09-11")).meeting.id
}

#[test]
fn marked_words_are_quoted_exactly_also_behind_letters_of_two_units() {
    let mut world = World::new();
    let body = "Hi 😀 Ms. Lee,\n\nYou obviously don’t care about him. What are you seeing in class?";
    let flags = look(&mut world, about(Saying::Concern), body);
    assert!(!flags.is_empty(), "a motive told as a fact is seen");
    for flag in &flags {
        assert_eq!(between(body, flag.mark.start, flag.mark.end), flag.words);
    }
}

#[test]
fn a_mark_in_the_subject_counts_in_the_subject() {
    let mut world = World::new();
    let request = CheckWording {
        about: about(Saying::Copies),
        subject: "VIOLATION of IDEA".into(),
        body: "Could you send me a copy of the plan?".into(),
        left: Vec::new(),
    };
    let flags = world.check_wording(request).flags;
    assert_eq!(flags[0].part, Part::Subject, "{flags:?}");
}

#[test]
fn plain_disagreement_and_plain_requests_get_no_second_look() {
    let mut world = World::new();
    let firm = "I don’t agree with this plan. Could we try the slant board for six weeks?";
    assert!(look(&mut world, about(Saying::Disagreement), firm).is_empty());
    let request = "I am asking for an evaluation of my child. Please answer by Friday, October 9.";
    assert!(look(&mut world, about(Saying::Evaluation), request).is_empty());
}

#[test]
fn a_letter_that_wants_an_answer_and_asks_nothing_is_told_so_without_quoting_it() {
    let mut world = World::new();
    let flags = look(&mut world, about(Saying::Concern), "On Monday he came home without his lunch.");
    let flag = flags.iter().find(|flag| flag.advice == Advice::NoQuestion).expect("the question is missed");
    assert_eq!(flag.words, "");
    let note = look(&mut world, about(Saying::FromHome), "On Monday he slept badly.");
    assert!(note.is_empty(), "a note from home asks nothing: {note:?}");
}

#[test]
fn a_suggestion_takes_the_place_of_its_whole_sentence_and_of_nothing_else() {
    let mut world = World::new();
    let meeting = a_meeting(&mut world);
    let body = "This is what I wrote down: 😀\nAs usual, the bus was not on the list.\nThank you";
    let flag = look(&mut world, MessageAbout::Recap { meeting }, body).remove(0);
    let suggestion = flag.suggestion.expect("a sentence without the aside");
    let sentence = between(body, suggestion.mark.start, suggestion.mark.end);
    assert_eq!(sentence, "As usual, the bus was not on the list.");
    assert_eq!(suggestion.text, "The bus was not on the list.");
}

#[test]
fn looking_changes_and_keeps_nothing() {
    let mut world = World::new();
    let about = about(Saying::Concern);
    let drafted = world.write(WriteMessage { about, anew: false, mailed: None });
    let (slot, text) = (drafted.slot, "A thought\nYou never listen. Why?".to_owned());
    world.keep_draft(KeepDraft { slot, text, edits: drafted.edits, unread: None });
    let asked =
        CheckWording { about, subject: "Another".into(), body: "You never listen. Why?".into(), left: Vec::new() };
    let outcome = world.call(Request::CheckWording(asked)).expect("an answer");
    assert!(outcome.changed.is_empty() && outcome.undo.is_none());
    let kept = world.write(WriteMessage { about, anew: false, mailed: None });
    assert_eq!((kept.subject.as_str(), kept.body.as_str()), ("A thought", "You never listen. Why?"));
}

#[test]
fn the_same_words_have_the_same_key_however_the_letter_around_them_changes() {
    let mut world = World::new();
    let keys = |flags: Vec<WordingFlag>| flags.into_iter().map(|flag| flag.key).collect::<Vec<_>>();
    let one = keys(look(&mut world, about(Saying::Concern), "You never listen. What did you see?"));
    let two =
        keys(look(&mut world, about(Saying::Concern), "Thank you for Monday. You never listen. What did you see?"));
    assert!(!one.is_empty() && one == two, "{one:?} {two:?}");
}

#[test]
fn with_hints_off_there_is_nothing_to_say() {
    let mut world = World::new();
    let body = "You never listen. What did you see?";
    assert!(!look(&mut world, about(Saying::Concern), body).is_empty());
    world.save_settings(SaveSettings { coaching: Some(false), ..SaveSettings::default() });
    assert!(look(&mut world, about(Saying::Concern), body).is_empty());
}

#[test]
fn a_very_long_letter_is_looked_at_and_told_to_be_long() {
    let mut world = World::new();
    let body = format!("{} What did you see?", "On Monday he read one page. ".repeat(4_000));
    let flags = look(&mut world, about(Saying::Concern), &body);
    assert!(flags.iter().any(|flag| flag.advice == Advice::Length && flag.words.is_empty()), "{flags:?}");
}

#[test]
fn hallways_own_letters_about_talks_and_meetings_need_no_second_look() {
    let mut world = World::new();
    let child = world.child("Leo").id;
    let person = world.person("Ms. Lee", Role::OccupationalTherapist);
    let talk = world.capture("ms lee will share the picture schedule by friday");
    let (entry, promise) = (talk.id, talk.promises[0].id);
    let meeting = a_meeting(&mut world);
    let mut letters = vec![
        MessageAbout::InWriting { entry },
        MessageAbout::AskAgain { promise },
        MessageAbout::AskForDocuments { meeting },
        MessageAbout::AskAgainForDocuments { meeting },
        MessageAbout::Recap { meeting },
        MessageAbout::Introduction { person },
    ];
    let tones = [CheckInTone::Thanks, CheckInTone::WhatWorked, CheckInTone::OneQuestion];
    letters.extend(tones.map(|tone| MessageAbout::CheckIn { child, person, tone }));
    let mut found = Vec::new();
    for about in letters {
        let view = world.write(WriteMessage { about, anew: false, mailed: None });
        let (subject, body) = (view.subject, view.body);
        let flags = world.check_wording(CheckWording { about, subject, body: body.clone(), left: Vec::new() }).flags;
        let beyond = flags.into_iter().filter(|flag| flag.advice != Advice::ConcreteThanks);
        found.extend(beyond.map(|flag| (about, flag.words, body.clone())));
    }
    assert!(found.is_empty(), "{found:#?}");
}

/// A letter with more to look at than a person reads at once.
const HOT: &str = "You people NEVER listen to us. This is illegal. He never gets his breaks. I demand an aide. \
                   You are the problem here. What did you see?";

fn look_again(world: &mut World, left: Vec<String>) -> hallway_core::api::WordingView {
    world.check_wording(CheckWording { about: about(Saying::Concern), subject: String::new(), body: HOT.into(), left })
}

#[test]
fn what_is_left_makes_room_for_the_next_until_nothing_is_left_to_say() {
    let mut world = World::new();
    let mut left: Vec<String> = Vec::new();
    let mut seen = 0;
    loop {
        let flags = look_again(&mut world, left.clone()).flags;
        assert!(flags.len() <= 3 && flags.iter().all(|flag| !left.contains(&flag.key)), "{flags:?}");
        let Some(first) = flags.into_iter().next() else { break };
        seen += 1;
        left.push(first.key);
    }
    assert!(seen >= 5, "each of the five sentences had its turn: {seen}");
}

#[test]
fn a_hot_letter_stays_one_however_much_of_it_is_left() {
    let mut world = World::new();
    let mut left = Vec::new();
    for _ in 0..6 {
        let view = look_again(&mut world, left.clone());
        assert!(view.heated, "{left:?}");
        left.extend(view.flags.into_iter().map(|flag| flag.key));
    }
}

fn other_children(world: &mut World, body: &str) -> Vec<String> {
    let flags = look(world, about(Saying::FromHome), body);
    flags.into_iter().filter(|flag| flag.advice == Advice::OtherChild).map(|flag| flag.words).collect()
}

#[test]
fn another_child_is_told_by_the_letter_itself() {
    let mut world = World::new();
    world.child("Leo");
    world.person("Dana Ruiz", Role::Counselor);
    for (body, name) in [
        ("On Monday his classmate Ben Ortiz took the cards.", "Ben Ortiz"),
        ("Another student, Mia, sat in his seat.", "Mia"),
        ("A boy named Tomas pushed him at recess.", "Tomas"),
        ("He sits with a friend from his class, Harper Cole.", "Harper Cole"),
        ("Leo played with Marcus today.", "Marcus"),
        ("Aiden Brooks took his lunch.", "Aiden Brooks"),
        ("Today Aiden Brooks took his lunch.", "Aiden Brooks"),
        ("Jayden M. bit Leo.", "Jayden"),
        ("Yesterday Mia grabbed his hat.", "Mia"),
        ("Ethan called him a baby.", "Ethan"),
        ("Leo says that Noah hid his shoes.", "Noah"),
    ] {
        assert_eq!(other_children(&mut world, body), [name], "{body}");
    }
}

#[test]
fn the_own_children_the_team_and_the_family_may_be_named() {
    let mut world = World::new();
    world.child("Leo");
    world.person("Dana Ruiz", Role::Counselor);
    for body in [
        "Leo has a friend, and Dana knows her.",
        "Your student, Leo, slept badly.",
        "A student, Leo among them, asked Dana Ruiz.",
        "His sister Ana picks him up. My son Leo waits inside.",
        "He told a classmate, Ms. Hill, and Mr. Dunn. On Monday the other kids went to Boston.",
        "The other children, I think, were kind.",
        "Mrs. Brooks took his lunch to the office.",
        "Dana Ruiz took his lunch to the office.",
        "Dana took his hand and walked him in.",
        "Leo took his lunch to the office.",
        "Ms. Mia grabbed his hat before it fell.",
        "Nurse Emily took his temperature.",
        "Ethan Allen Elementary called him in.",
        "Thank you, Mia",
        "He takes his medicine at noon.",
    ] {
        assert_eq!(other_children(&mut world, body), [""; 0], "{body}");
    }
}

#[test]
fn another_child_is_known_from_the_log() {
    let mut world = World::new();
    world.child("Leo");
    let body = "Leo would like to sit beside Marcus Webb.";
    assert_eq!(other_children(&mut world, body), [""; 0]);
    world.capture("his friend Marcus hit him at recess");
    assert_eq!(other_children(&mut world, body), ["Marcus Webb"]);
    assert_eq!(other_children(&mut world, "Mr. Marcus called."), [""; 0], "an adult with that last name");
}

#[test]
fn another_child_is_known_from_the_log_however_many_letters_name_him_since() {
    let mut world = World::new();
    world.child("Leo");
    world.capture("his friend Marcus hit him at recess");
    for _ in 0..25 {
        let (subject, body) = ("Seats".into(), "Leo likes to sit beside Marcus.".into());
        world.sent(SentMessage { about: about(Saying::Question), to: Vec::new(), subject, body });
    }
    assert_eq!(other_children(&mut world, "Leo would like to sit beside Marcus Webb."), ["Marcus Webb"]);
}

#[test]
fn the_whole_name_of_another_child_is_marked_and_the_first_name_alone_is_the_same() {
    let mut world = World::new();
    world.child("Leo");
    world.person("Ms. Rivera", Role::Teacher);
    for (body, names) in [
        ("Tyler Johnson pushed Leo at recess.", vec!["Tyler Johnson"]),
        ("Yesterday Tyler Johnson pushed Leo.", vec!["Tyler Johnson"]),
        ("Emma Garcia hit Leo on the bus. Later Emma cried.", vec!["Emma Garcia"]),
        ("Emma hit Leo on the bus.", vec!["Emma"]),
        ("Tyler Johnson's mom called.", vec!["Tyler Johnson's"]),
    ] {
        assert_eq!(other_children(&mut world, body), names, "{body}");
    }
    let mut key = |body| look(&mut world, about(Saying::FromHome), body).remove(0).key;
    assert_eq!(key("Emma Garcia hit Leo on the bus."), key("Emma hit Leo on the bus."));
}
