//! The made-up school year is what it says it is, in every season.

use hallway_core::api::{ForChild, Request, View};
use hallway_tests::{World, demo};

fn shown_at(now: &str) -> World {
    let end = World::at(now, "America/New_York").now();
    let mut world = World::at(&demo::start(end).local().format("%Y-%m-%dT%H:%M").to_string(), "America/New_York");
    demo::fill(world.hallway(), end).expect("a school year");
    world.to(now);
    world
}

#[test]
fn the_demo_holds_a_child_eleven_people_sixty_entries_and_four_meetings() {
    let mut world = shown_at("2026-11-17T15:20");
    let today = world.today();
    assert_eq!(today.children.len(), 1);
    assert_eq!(world.people(ForChild::default()).team.len(), 11);
    let View::Meetings(meetings) = world.ask(Request::Meetings(ForChild::default())) else { panic!("meetings") };
    assert_eq!((meetings.ahead.len(), meetings.past.len()), (1, 3));
    let file = world.file();
    let entries: u32 = hallway_tests::tables::look(&file)
        .query_row("SELECT count(*) FROM entry WHERE deleted = 0", [], |row| row.get(0))
        .expect("entries");
    assert_eq!(entries, 60);
}

#[test]
fn today_shows_a_little_and_never_a_flood() {
    for now in ["2026-11-17T15:20", "2026-11-16T07:30", "2027-02-20T10:00", "2027-05-05T21:00"] {
        let today = shown_at(now).today();
        assert!((2..=4).contains(&today.due.len()), "{now}: {:?}", today.due);
        assert!(!today.waiting.is_empty() && !today.coming.is_empty(), "{now}");
    }
}

#[test]
fn the_same_moment_gives_the_same_demo() {
    assert_eq!(shown_at("2026-11-17T15:20").tables(), shown_at("2026-11-17T15:20").tables());
}
