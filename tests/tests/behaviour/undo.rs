//! Every action can be taken back, also after a restart.

use hallway_core::api::{
    AnswerPromise, EntryRequest, ErrorCode, MeetingRequest, PromiseState, Request, SaveSchoolYear, SaveSettings,
    SchoolYearRequest, Undo,
};
use hallway_tests::World;

fn last(world: &World) -> Undo {
    Undo { number: world.offer().expect("an offer to undo").number }
}

#[test]
fn a_capture_is_taken_back() {
    let mut world = World::new();
    world.capture("ms lee will send the form by friday");
    let undo = last(&world);
    world.undo(undo);
    assert!(world.search("").is_empty());
    assert!(world.today().waiting.is_empty());
}

#[test]
fn an_undo_outlives_a_restart_and_can_be_undone_itself() {
    let mut world = World::new();
    let id = world.capture("kept for later").id;
    let capture = last(&world);
    world.open().expect("the store again");
    world.undo(capture);
    world.open().expect("the store again");
    assert!(world.search("").is_empty());
    let taken_back = last(&world);
    world.undo(taken_back);
    assert_eq!(world.entry(id).text, "kept for later");
}

#[test]
fn a_removed_entry_comes_back_with_what_was_agreed() {
    let mut world = World::new();
    let before = world.capture("ms lee will send the form by friday");
    world.ask(Request::RemoveEntry(EntryRequest { id: before.id }));
    assert!(world.search("").is_empty());
    let undo = last(&world);
    world.undo(undo);
    let after = world.entry(before.id);
    assert_eq!(after.text, before.text);
    assert_eq!(after.promises, before.promises);
}

#[test]
fn an_undone_edit_shows_the_words_from_before() {
    let mut world = World::new();
    let id = world.capture("first words").id;
    world.edit(id, "second words");
    let undo = last(&world);
    world.undo(undo);
    assert_eq!(world.entry(id).text, "first words");
}

#[test]
fn answers_settings_and_meetings_are_taken_back_too() {
    let mut world = World::new();
    let promise = world.capture("ms lee will send the form by friday").promises[0].id;
    world.answer_promise(AnswerPromise { id: promise, state: PromiseState::Kept });
    let undo = last(&world);
    world.undo(undo);
    assert_eq!(world.today().waiting[0].state, PromiseState::Open);
    world.save_settings(SaveSettings { coaching: Some(false), ..Default::default() });
    let undo = last(&world);
    world.undo(undo);
    assert!(world.save_settings(SaveSettings::default()).coaching);
    let meeting = world.save_meeting(super::meetings::iep("2026-10-01")).meeting.id;
    world.ask(Request::RemoveMeeting(MeetingRequest { id: meeting }));
    let undo = last(&world);
    world.undo(undo);
    assert_eq!(world.meeting(MeetingRequest { id: meeting }).meeting.id, meeting);
}

#[test]
fn what_was_never_done_cannot_be_undone() {
    let mut world = World::new();
    let failure = world.call(Request::Undo(Undo { number: 4711 })).expect_err("nothing to undo");
    assert_eq!(failure.code, ErrorCode::Unknown);
}

#[test]
fn a_school_year_is_taken_out_and_comes_back() {
    let mut world = World::new();
    let first_day = "2026-09-08".parse().expect("a date");
    let year = world.save_year(SaveSchoolYear { id: None, first_day, last_day: None }).school_years[0];
    assert!(world.today().phase.is_some());
    let view = world.remove_year(SchoolYearRequest { id: year.id });
    assert!(view.school_years.is_empty() && world.today().phase.is_none());
    let undo = last(&world);
    world.undo(undo);
    assert_eq!(world.save_settings(SaveSettings::default()).school_years[0].last_day, year.last_day);
    world.remove_year(SchoolYearRequest { id: year.id });
    let failure = world.call(Request::RemoveSchoolYear(SchoolYearRequest { id: year.id })).expect_err("gone");
    assert_eq!(failure.code, ErrorCode::Unknown);
}
