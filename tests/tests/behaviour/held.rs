//! Sleep on it (G46): a letter is kept until the morning, comes back, and goes when it is sent or let go. What is heated
//! is better said (G23), and nothing is ever blocked.

use hallway_core::api::{
    AboutView, AnswerReminder, CheckWording, Edits, HoldMessage, KeepDraft, MeetingRequest, MessageAbout,
    MessageRequest, Nothing, ReminderAnswer, ReminderCard, Request, SaveSettings, Saying, SentMessage, Undo,
    WriteMessage,
};
use hallway_core::rules::ids::PersonId;
use hallway_tests::World;

fn story() -> (World, MessageAbout, PersonId) {
    let mut world = World::at("2026-10-06T21:30", "America/New_York");
    let child = world.child("Leo").id;
    let person = world.person("Ms. Lee", hallway_core::api::Role::Teacher);
    let about = MessageAbout::Say { saying: Saying::Concern, child: Some(child), person: Some(person) };
    (world, about, person)
}

fn card(world: &mut World) -> Option<ReminderCard> {
    world.today().due.into_iter().find(|card| matches!(card.about, AboutView::HeldLetter { .. }))
}

#[test]
fn a_letter_that_is_slept_on_comes_back_in_the_morning_with_its_words() {
    let (mut world, about, person) = story();
    let drafted = world.write(WriteMessage { about, anew: false, mailed: None });
    let held = world.hold(HoldMessage { about, hold: true });
    assert_eq!(held.held.expect("a morning").to_string(), "2026-10-07 09:00:00");
    assert!(held.own_words && held.body == drafted.body);
    assert!(card(&mut world).is_none());
    world.open().expect("the store again");
    let shown = world.ring_until("2026-10-07T12:00");
    assert_eq!(shown.iter().map(|(_, notice)| notice.body.as_str()).collect::<Vec<_>>(), ["A reminder is waiting"]);
    let AboutView::HeldLetter { letter_for, people } = card(&mut world).expect("it is back").about else { panic!() };
    assert_eq!((letter_for, people[0].id), (about, person));
}

#[test]
fn it_goes_when_it_is_sent_when_it_is_let_go_and_when_it_is_done() {
    for end in ["sent", "let go", "done"] {
        let (mut world, about, person) = story();
        world.hold(HoldMessage { about, hold: true });
        world.to("2026-10-07T09:00");
        let key = card(&mut world).expect("it is back").key;
        match end {
            "sent" => {
                let (subject, body) = ("Subject".into(), "What are you seeing?".into());
                world.sent(SentMessage { about, to: vec![person], subject, body });
            }
            "let go" => drop(world.hold(HoldMessage { about, hold: false })),
            _ => drop(world.answer(AnswerReminder { key, answer: ReminderAnswer::Done })),
        }
        assert!(card(&mut world).is_none(), "{end}");
        let view = world.write(WriteMessage { about, anew: false, mailed: None });
        assert_eq!((view.held, view.own_words), (None, end != "sent"), "{end}");
    }
}

#[test]
fn it_comes_back_at_the_parents_hour_and_may_be_slept_on_again() {
    let (mut world, about, _) = story();
    let from = "10:30:00".parse().expect("a time");
    world.save_settings(SaveSettings { remind_from: Some(from), ..SaveSettings::default() });
    world.hold(HoldMessage { about, hold: true });
    world.to("2026-10-07T10:29");
    assert!(card(&mut world).is_none());
    world.to("2026-10-07T10:30");
    assert!(card(&mut world).is_some());
    world.hold(HoldMessage { about, hold: true });
    assert!(card(&mut world).is_none());
    world.to("2026-10-08T10:30");
    assert!(card(&mut world).is_some());
}

fn is_heated(world: &mut World, about: MessageAbout, body: &str) -> bool {
    world.check_wording(CheckWording { about, subject: String::new(), body: body.into(), left: Vec::new() }).heated
}

#[test]
fn blame_is_heated_and_plain_disagreement_is_not() {
    let (mut world, about, _) = story();
    for hot in ["You are lazy and unprofessional. What now?", "Fix this or we are done talking to you. Clear?"] {
        assert!(is_heated(&mut world, about, hot), "{hot}");
    }
    for firm in [
        "I don't agree with this plan. What are you seeing?",
        "I am requesting an evaluation in writing.",
        "He was left alone and got hurt. What happened?",
        "I hope we can help him. When could we talk, and what do you see?",
    ] {
        assert!(!is_heated(&mut world, about, firm), "{firm}");
    }
    world.save_settings(SaveSettings { coaching: Some(false), ..SaveSettings::default() });
    assert!(!is_heated(&mut world, about, "You are lazy and unprofessional."), "with hints off nothing is said");
}

fn undo(world: &mut World) {
    let number = world.offer().expect("an offer").number;
    world.undo(Undo { number });
}

#[test]
fn undo_brings_a_held_letter_back_with_its_words_and_its_morning() {
    let (mut world, about, person) = story();
    world.hold(HoldMessage { about, hold: true });
    let (subject, body) = ("Subject".into(), "What are you seeing?".into());
    let sent = world.sent(SentMessage { about, to: vec![person], subject, body });
    let fresh = world.write(WriteMessage { about, anew: false, mailed: None });
    assert_eq!((fresh.held, fresh.own_words), (None, false));
    undo(&mut world);
    let back = world.write(WriteMessage { about, anew: false, mailed: None });
    assert_eq!(back.held.expect("its morning").to_string(), "2026-10-07 09:00:00");
    assert_eq!((back.own_words, back.body.as_str()), (true, "What are you seeing?"));
    world.to("2026-10-07T09:00");
    assert!(card(&mut world).is_some(), "it comes back in the morning");
    assert!(world.call(Request::Message(MessageRequest { id: sent.id.expect("an id") })).is_err());
}

#[test]
fn undo_of_done_brings_the_reminder_of_a_held_letter_back_without_a_second_notice() {
    let (mut world, about, _) = story();
    world.hold(HoldMessage { about, hold: true });
    assert_eq!(world.ring_until("2026-10-07T12:00").len(), 1);
    let key = card(&mut world).expect("it is back").key;
    world.answer(AnswerReminder { key, answer: ReminderAnswer::Done });
    assert!(card(&mut world).is_none());
    undo(&mut world);
    assert!(card(&mut world).is_some());
    assert!(world.ring_until("2026-10-07T18:00").is_empty(), "it has rung");
}

#[test]
fn undo_of_a_letter_that_nobody_held_holds_nothing() {
    let (mut world, about, person) = story();
    world.sent(SentMessage { about, to: vec![person], subject: "S".into(), body: "What are you seeing?".into() });
    undo(&mut world);
    assert_eq!(world.write(WriteMessage { about, anew: false, mailed: None }).held, None);
}

#[test]
fn a_letter_slept_on_for_weeks_stays_among_the_letters_that_were_begun_until_it_is_sent() {
    let (mut world, about, person) = story();
    assert!(world.begun(Nothing {}).letters.is_empty());
    world.hold(HoldMessage { about, hold: true });
    let other = MessageAbout::Say { saying: Saying::Question, child: None, person: None };
    let slot = world.write(WriteMessage { about: other, anew: false, mailed: None }).slot;
    world.to("2026-11-20T09:00");
    let text = "About reading\nHi Ms. Lee,\n\nWhich book comes next?".to_owned();
    world.keep_draft(KeepDraft { slot, text, edits: Edits::default(), unread: None });
    assert!(card(&mut world).is_none());
    let letters = world.begun(Nothing {}).letters;
    assert_eq!(letters.iter().map(|letter| letter.about).collect::<Vec<_>>(), [other, about], "the newest first");
    assert_eq!(letters[0].words, "Which book comes next?");
    assert_eq!(letters[1].people[0].id, person);
    world.sent(SentMessage { about, to: vec![person], subject: "Subject".into(), body: "How is he?".into() });
    let left: Vec<_> = world.begun(Nothing {}).letters.into_iter().map(|letter| letter.about).collect();
    assert_eq!(left, [other]);
}

#[test]
fn a_begun_letter_about_a_meeting_that_is_gone_is_not_listed() {
    let (mut world, ..) = story();
    let meeting = world.save_meeting(super::meetings::iep("2026-10-20")).meeting.id;
    world.hold(HoldMessage { about: MessageAbout::AskForDocuments { meeting }, hold: true });
    assert_eq!(world.begun(Nothing {}).letters.len(), 1);
    world.call(Request::RemoveMeeting(MeetingRequest { id: meeting })).expect("it is taken out");
    assert!(world.begun(Nothing {}).letters.is_empty());
}
