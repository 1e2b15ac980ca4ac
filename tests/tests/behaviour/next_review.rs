//! The next yearly review after a meeting about the plan (D5): offered only where it is clear whose and which it is.

use crate::clocks::{dated, day};
use crate::meetings::iep;
use hallway_core::api::{ClockKind, MeetingKind, MeetingRequest, NextReview, SaveClock, SaveMeeting};
use hallway_core::rules::ids::ChildId;
use hallway_tests::World;

fn review(child: Option<ChildId>, start: &str) -> SaveClock {
    SaveClock { child, ..dated(ClockKind::AnnualReview, start) }
}

/// What is offered two days after a meeting about the plan.
fn offered(world: &mut World, on: &str, child: Option<ChildId>) -> Option<NextReview> {
    let id = world.save_meeting(SaveMeeting { child, ..iep(on) }).meeting.id;
    let after = day(on).succ_opt().and_then(|day| day.succ_opt()).expect("a day");
    world.to(&format!("{after}T12:00"));
    world.meeting(MeetingRequest { id }).next_review
}

#[test]
fn a_meeting_that_names_none_of_two_children_ends_nobodys_review() {
    let mut world = World::at("2026-10-06T08:00", "America/New_York");
    let (leo, mia) = (world.child("Leo").id, world.child("Mia").id);
    world.save_clock(review(Some(mia), "2025-10-20"));
    assert_eq!(offered(&mut world, "2026-10-06", None), None);
    let of_leo = offered(&mut world, "2026-10-09", Some(leo)).expect("his first");
    assert_eq!((of_leo.held, of_leo.child), (None, Some(leo)));
}

#[test]
fn a_review_that_names_no_child_is_a_meetings_only_where_there_is_one_child() {
    let mut world = World::at("2026-10-06T08:00", "America/New_York");
    let leo = world.child("Leo").id;
    let old = world.save_clock(review(None, "2025-10-20")).id;
    assert_eq!(offered(&mut world, "2026-10-06", None).and_then(|offer| offer.held), Some(old));
    world.child("Mia");
    let offer = offered(&mut world, "2026-10-09", Some(leo)).expect("his own");
    assert_eq!(offer.held, None, "it may be Mia's");
}

#[test]
fn a_meeting_in_the_middle_of_the_year_leaves_the_date_of_the_review_alone() {
    // Due on 2027-04-10; its first reminder comes on 2027-02-09.
    for (on, near) in [("2026-10-06", false), ("2027-02-08", false), ("2027-02-09", true), ("2027-04-20", true)] {
        let mut world = World::at("2026-10-05T08:00", "America/New_York");
        world.child("Leo");
        world.save_clock(review(None, "2026-04-10"));
        world.to(&format!("{on}T07:00"));
        assert_eq!(offered(&mut world, on, None).is_some(), near, "{on}");
    }
}

#[test]
fn what_was_kept_with_a_meeting_is_told_there_and_nowhere_else() {
    let mut world = World::at("2026-10-06T08:00", "America/New_York");
    let leo = world.child("Leo").id;
    let id = world.save_meeting(SaveMeeting { child: Some(leo), ..iep("2026-10-06") }).meeting.id;
    let other = world.save_meeting(SaveMeeting { child: Some(leo), ..iep("2026-10-07") }).meeting.id;
    world.to("2026-10-08T12:00");
    let mut kept = |id| world.meeting(MeetingRequest { id }).review_kept;
    assert_eq!((kept(id), kept(other)), (None, None));
    world.save_clock(review(Some(leo), "2026-10-06"));
    let mut kept = |id| world.meeting(MeetingRequest { id }).review_kept;
    assert_eq!((kept(id), kept(other)), (Some(day("2027-10-06")), None));
}

#[test]
fn an_evaluation_meeting_offers_the_next_evaluation_in_three_years() {
    let mut world = World::at("2026-10-06T08:00", "America/New_York");
    let leo = world.child("Leo").id;
    let evaluation = SaveMeeting { kind: MeetingKind::Evaluation, child: Some(leo), ..iep("2026-10-06") };
    let id = world.save_meeting(evaluation).meeting.id;
    assert_eq!(world.meeting(MeetingRequest { id }).next_review, None, "not before it");
    world.to("2026-10-07T12:00");
    let offer = world.meeting(MeetingRequest { id }).next_review.expect("the next one");
    assert_eq!((offer.kind, offer.day), (ClockKind::ThreeYearEvaluation, day("2029-10-06")));
    world.save_clock(SaveClock { child: Some(leo), ..dated(offer.kind, "2026-10-06") });
    assert_eq!(world.meeting(MeetingRequest { id }).next_review, None);
    assert_eq!(world.meeting(MeetingRequest { id }).review_kept, Some(day("2029-10-06")));
}
