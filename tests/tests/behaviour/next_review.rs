//! The next yearly review after a meeting about the plan (D5): offered only where it is clear whose and which it is.

use crate::clocks::{dated, day};
use crate::meetings::iep;
use hallway_core::api::{ClockKind, MeetingRequest, NextReview, SaveClock, SaveMeeting};
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
