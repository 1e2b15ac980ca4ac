//! The day a talk was on: read from the words, changed by hand, followed by the letter and the reminders.

use chrono::NaiveDate;
use hallway_core::api::{
    Capture, Edits, ErrorCode, KeepDraft, MessageAbout, PromiseState, Request, TagEntry, WriteMessage,
};
use hallway_tests::World;

const YESTERDAY: &str = "yesterday morning I talked to Ms. Diaz, she will send the list by friday";

fn day(text: &str) -> NaiveDate {
    text.parse().expect("a date")
}

#[test]
fn yesterdays_talk_is_kept_as_yesterdays_and_the_words_as_typed() {
    let mut world = World::at("2026-09-15T15:20", "America/New_York");
    assert_eq!(world.read(YESTERDAY).said_on, Some(day("2026-09-14")));
    let entry = world.capture(YESTERDAY);
    assert_eq!(entry.at, day("2026-09-14").and_hms_opt(0, 0, 0).expect("midnight"));
    assert_eq!(entry.text, YESTERDAY);
    let offer = entry.offer.expect("two lines");
    assert!(offer.body.contains("talking with me yesterday"), "{}", offer.body);
}

#[test]
fn the_day_is_changed_by_hand_before_and_after_saving() {
    let mut world = World::at("2026-09-15T15:20", "America/New_York");
    let chosen = Edits { said_on: Some(day("2026-09-11")), ..Edits::default() };
    let entry = world.capture_as(Capture { text: YESTERDAY.into(), edits: chosen });
    assert_eq!(entry.at.date(), day("2026-09-11"));
    let gone = Edits { removed: vec!["said".into()], ..Edits::default() };
    let today = world.capture_as(Capture { text: YESTERDAY.into(), edits: gone });
    assert_eq!(today.at.to_string(), "2026-09-15 15:20:00");
    let tag = |said| TagEntry { id: Some(today.id), said_on: Some(said), ..TagEntry::default() };
    assert_eq!(world.tag(tag(day("2026-09-10"))).at.date(), day("2026-09-10"));
    assert_eq!(world.tag(tag(day("2026-09-15"))).at.to_string(), "2026-09-15 15:20:00", "its own day has its hour");
    let failure = world.call(Request::TagEntry(tag(day("2026-09-16")))).expect_err("nothing was said tomorrow");
    assert_eq!(failure.code, ErrorCode::DateOutOfRange);
}

#[test]
fn what_was_said_yesterday_asks_for_writing_the_morning_after_it_was_noted() {
    let mut world = World::at("2026-09-15T15:20", "America/New_York");
    world.capture(YESTERDAY);
    let rung = world.ring_until("2026-09-17T20:00");
    let writing: Vec<String> = rung
        .iter()
        .filter(|(_, notice)| notice.keys.iter().any(|key| key.0.starts_with("in_writing")))
        .map(|(at, _)| world.now().at(*at).local().to_string())
        .collect();
    assert_eq!(writing.first().map(String::as_str), Some("2026-09-16 09:00:00"), "{writing:?}");
    assert!(writing.iter().all(|at| at.as_str() < "2026-09-16 20:01"), "48 hours after it was said: {writing:?}");
}

#[test]
fn what_was_said_twice_is_agreed_once() {
    let mut world = World::new();
    let entry = world.capture("Ms. Lee will send the form by friday. ok. Ms. Lee will send the form by friday");
    assert_eq!(entry.promises.len(), 1, "{:?}", entry.promises);
    assert_eq!(entry.promises[0].state, PromiseState::Open);
}

#[test]
fn that_the_mail_program_has_the_words_is_known_after_a_restart_until_it_is_answered() {
    let mut world = World::new();
    let entry = world.capture("Ms. Garcia will send the form by friday").id;
    let about = MessageAbout::InWriting { entry };
    let drafted = world.write(WriteMessage { about, anew: false, mailed: Some(true) });
    world.to("2026-09-15T09:00");
    world.open().expect("the store again");
    let kept = world.write(WriteMessage { about, anew: false, mailed: None });
    assert_eq!(kept.body, drafted.body, "the words stay as they went out, whatever day it is");
    assert!(kept.edits.mailed.is_some());
    assert!(world.today().due.iter().any(|card| card.mailed));
    let not_yet = world.write(WriteMessage { about, anew: false, mailed: Some(false) });
    assert_eq!((not_yet.edits.mailed, not_yet.body), (None, drafted.body));
    assert!(world.today().due.iter().all(|card| !card.mailed));
    world.keep_draft(KeepDraft { slot: kept.slot, text: String::new(), edits: Edits::default(), unread: None });
}
