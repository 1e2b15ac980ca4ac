//! The files of papers on the disk (G50): put aside instead of deleted, mended when they come again, away with everything.

use crate::documents::{all, files, report};
use hallway_core::api::{DocumentRequest, DocumentSize, Nothing, Request};
use hallway_tests::World;
use hallway_tests::papers::pdf;
use std::path::PathBuf;

/// Files that lie under their hash, not those put aside.
fn in_place(world: &World) -> usize {
    files(world).iter().filter(|path| !path.starts_with(world.folder().join("documents/left"))).count()
}

fn stray(world: &World, bytes: &[u8]) -> PathBuf {
    let stray = world.folder().join("documents/00").join("0".repeat(64));
    std::fs::create_dir_all(stray.parent().expect("a folder")).expect("made");
    std::fs::write(&stray, bytes).expect("a file");
    stray
}

#[test]
fn a_file_that_no_record_names_is_put_aside_for_weeks_and_one_of_a_removed_paper_stays() {
    let mut world = World::at("2026-10-07T15:20", "America/New_York");
    let id = world.paper("report.pdf", &report());
    world.remove_document(DocumentRequest { id });
    let stray = stray(&world, b"left by a crash");
    world.open().expect("a store");
    assert!(all(&mut world).is_empty());
    assert!(!stray.exists());
    assert_eq!(in_place(&world), 1, "undo brings the paper back");
    let aside = world.folder().join("documents/left/2026-10-07").join("0".repeat(64));
    assert_eq!(std::fs::read(&aside).expect("put aside"), b"left by a crash");
    for (now, there) in [("2027-01-05T08:00", true), ("2027-01-06T08:00", false)] {
        world.to(now);
        world.open().expect("a store");
        all(&mut world);
        assert_eq!(aside.exists(), there, "{now}");
    }
}

#[test]
fn an_older_database_put_back_loses_no_file_and_the_newer_one_has_them_again() {
    let mut world = World::new();
    let first = world.paper("report.pdf", &report());
    world.close();
    let older = std::fs::read(world.file()).expect("a store");
    world.open().expect("a store");
    let second = world.paper("later.pdf", &pdf("Later", &["later"]));
    let bytes = world.bytes_of(second, DocumentSize::Original);
    world.close();
    let newer = std::fs::read(world.file()).expect("a store");
    std::fs::write(world.file(), older).expect("put back");
    world.open().expect("a store");
    assert_eq!(all(&mut world), [first]);
    assert_eq!((files(&world).len(), in_place(&world)), (2, 1));
    world.close();
    std::fs::write(world.file(), newer).expect("put back");
    world.open().expect("a store");
    assert_eq!(all(&mut world).len(), 2);
    assert_eq!(world.bytes_of(second, DocumentSize::Original), bytes);
}

#[test]
fn where_no_record_names_a_file_or_only_the_log_does_every_file_stays() {
    let mut world = World::new();
    let id = world.paper("report.pdf", &report());
    world.close();
    // A table that forgot a paper: the log still names it.
    let db = rusqlite::Connection::open(world.file()).expect("a store");
    db.execute("DELETE FROM document", []).expect("forgotten");
    drop(db);
    world.open().expect("a store");
    all(&mut world);
    assert_eq!(in_place(&world), 1);
    world.ask(Request::Rebuild(Nothing {}));
    assert_eq!(world.bytes_of(id, DocumentSize::Original), report());
    // A database that is gone.
    world.close();
    std::fs::remove_file(world.file()).expect("lost");
    world.open().expect("a store");
    assert!(all(&mut world).is_empty());
    assert_eq!(in_place(&world), 1);
}
