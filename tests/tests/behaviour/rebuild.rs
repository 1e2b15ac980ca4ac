//! The log is the truth: replaying it gives the same tables.

use hallway_core::api::{EntryRequest, Nothing, Request, Undo};
use hallway_tests::{World, demo, tables};

#[test]
fn a_rebuild_gives_identical_tables() {
    let end = World::at("2026-11-17T15:20", "America/New_York").now();
    let start = demo::start(end).local().format("%Y-%m-%dT%H:%M").to_string();
    let mut world = World::at(&start, "America/New_York");
    demo::fill(world.hallway(), end).expect("a school year");
    world.to("2026-11-17T15:21");
    let id = world.capture("Mr. Dunn will send the log by friday").id;
    world.edit(id, "Mr. Dunn will send the log by thursday");
    world.ask(Request::RemoveEntry(EntryRequest { id }));
    let number = world.offer().expect("an offer").number;
    world.undo(Undo { number });
    let now = world.now();
    world.hallway().deliver(now).expect("notices");
    let before = (world.tables(), world.search("ms lee").len());
    world.ask(Request::Rebuild(Nothing {}));
    let after = (world.tables(), world.search("ms lee").len());
    for (table, rows) in &before.0 {
        assert_eq!(after.0.get(table), Some(rows), "{table}");
    }
    assert_eq!(before, after);
    assert_eq!(tables::integrity(&world.file()), "ok");
}
