//! The files of papers on the disk (G50): put aside instead of deleted, mended when they come again, away with everything.

use crate::documents::{all, files, report};
use hallway_core::api::{ArrivedDocument, DeleteEverything, DocumentRequest, DocumentSize, NoWords, Nothing, Request};
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

#[test]
fn a_file_that_stopped_hallway_twice_is_kept_and_not_read_again() {
    let mut world = World::new();
    let bytes = report();
    world.paper("report.pdf", &bytes);
    let name = files(&world)[0].file_name().expect("a name").to_owned();
    // The mark that reading leaves when Hallway ends in the middle of it.
    let mark = world.folder().join("documents/reading").join(name);
    for (tries, wanted) in [("", None), ("1", None), ("11", Some(NoWords::Trouble))] {
        for id in all(&mut world) {
            world.remove_document(DocumentRequest { id });
        }
        std::fs::write(&mark, tries).expect("a mark");
        let ArrivedDocument::Kept { no_words, .. } = world.arrives("report.pdf", &bytes) else { panic!("not kept") };
        assert_eq!(no_words, wanted, "{tries}");
        assert_eq!(mark.exists(), wanted.is_some(), "{tries}");
    }
}

#[test]
fn a_file_that_is_damaged_or_away_is_mended_when_it_comes_again() {
    let mut world = World::new();
    let (bytes, id) = (report(), world.paper("report.pdf", &report()));
    let path = files(&world).remove(0);
    let mut other = bytes.clone();
    other[40] ^= 1;
    for damaged in [Some(&bytes[..20]), Some(&other[..]), None] {
        match damaged {
            Some(damaged) => std::fs::write(&path, damaged).expect("damaged"),
            None => std::fs::remove_file(&path).expect("taken away"),
        }
        let ArrivedDocument::Here { document } = world.arrives("report.pdf", &bytes) else { panic!("kept twice") };
        assert_eq!(document.id, id);
        assert_eq!(world.bytes_of(id, DocumentSize::Original), bytes);
    }
    assert_eq!(all(&mut world), [id]);
}

#[test]
fn delete_everything_takes_the_papers_too() {
    let mut world = World::new();
    world.paper("report.pdf", &report());
    world.delete_everything(DeleteEverything { sure: true });
    for folder in ["documents", "documents-gone"] {
        assert!(!world.folder().join(folder).exists(), "{folder}");
    }
    assert!(all(&mut world).is_empty());
    world.paper("report.pdf", &report());
    assert_eq!(files(&world).len(), 1);
}

#[test]
fn where_the_papers_cannot_be_deleted_nothing_is_and_what_waits_to_go_goes_with_the_next_start() {
    let mut world = World::new();
    let id = world.paper("report.pdf", &report());
    let gone = world.folder().join("documents-gone");
    std::fs::write(&gone, b"in the way").expect("a file");
    let sure = DeleteEverything { sure: true };
    assert!(world.call(Request::DeleteEverything(sure)).is_err());
    assert_eq!(world.bytes_of(id, DocumentSize::Original), report());
    std::fs::remove_file(&gone).expect("out of the way");
    // Hallway ended between the two steps.
    std::fs::create_dir_all(gone.join("00")).expect("a folder");
    world.open().expect("a store");
    assert!(!gone.exists());
    assert_eq!(world.bytes_of(id, DocumentSize::Original), report());
}

#[test]
fn a_deletion_that_stopped_before_the_notes_went_brings_the_papers_back() {
    let mut world = World::new();
    let first = world.paper("report.pdf", &report());
    let later = pdf("Later", &["later"]);
    let second = world.paper("later.pdf", &later);
    world.close();
    let (here, gone) = (world.folder().join("documents"), world.folder().join("documents-gone"));
    std::fs::rename(&here, &gone).expect("out of sight");
    world.open().expect("a store");
    assert!(!gone.exists());
    assert_eq!(world.bytes_of(first, DocumentSize::Original), report());
    assert_eq!(world.bytes_of(second, DocumentSize::Original), later);
}

#[test]
fn papers_out_of_sight_come_back_beside_newer_ones_and_what_nobody_names_goes() {
    let mut world = World::new();
    let first = world.paper("report.pdf", &report());
    world.close();
    let gone = world.folder().join("documents-gone");
    std::fs::rename(world.folder().join("documents"), &gone).expect("out of sight");
    let of_nobody = "0".repeat(64);
    std::fs::create_dir_all(gone.join("00")).expect("a folder");
    std::fs::write(gone.join("00").join(&of_nobody), b"deleted before").expect("a file");
    stray(&world, b"came later");
    world.open().expect("a store");
    assert!(!gone.exists());
    assert_eq!(world.bytes_of(first, DocumentSize::Original), report());
    let aside = files(&world).into_iter().find(|path| path.ends_with(&of_nobody)).expect("the newer one");
    assert_eq!(std::fs::read(aside).expect("a file"), b"came later");
}

#[test]
fn where_the_notes_are_gone_papers_out_of_sight_go_with_the_next_start() {
    let mut world = World::new();
    world.paper("report.pdf", &report());
    world.close();
    let gone = world.folder().join("documents-gone");
    std::fs::rename(world.folder().join("documents"), &gone).expect("out of sight");
    std::fs::remove_file(world.file()).expect("the notes");
    world.open().expect("a store");
    assert!(!gone.exists());
    assert!(files(&world).is_empty());
}
