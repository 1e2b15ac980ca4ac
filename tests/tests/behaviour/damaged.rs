//! A store that cannot be used is told apart, and nothing in it is overwritten.

use hallway_core::api::{ErrorCode, Nothing, Request};
use hallway_tests::World;
use rusqlite::Connection;
use std::fs;

fn closed() -> World {
    let mut world = World::new();
    world.capture("kept");
    world.close();
    world
}

fn assert_refused_untouched(world: &mut World, code: ErrorCode) {
    let file = world.file();
    let before = fs::read(&file).expect("the file");
    assert_eq!(world.open().expect_err("a refusal").code, code);
    assert_eq!(fs::read(&file).expect("the file"), before);
}

#[test]
fn a_store_of_a_newer_hallway_is_left_alone() {
    let mut world = closed();
    let newer = Connection::open(world.file()).expect("the database");
    newer.pragma_update(None, "user_version", 9999).expect("a newer version");
    drop(newer);
    assert_refused_untouched(&mut world, ErrorCode::StoreNewer);
}

#[test]
fn a_file_that_is_no_database_is_left_alone() {
    for bytes in [&b"a shopping list"[..], &[0_u8; 8192][..], &[255_u8; 100][..]] {
        let mut world = closed();
        fs::write(world.file(), bytes).expect("another file");
        assert_refused_untouched(&mut world, ErrorCode::NotAStore);
    }
}

#[test]
fn a_database_of_another_program_is_left_alone() {
    let mut world = closed();
    let file = world.file();
    fs::remove_file(&file).expect("no store");
    let other = Connection::open(&file).expect("another database");
    other.execute_batch("CREATE TABLE songs (title TEXT); INSERT INTO songs VALUES ('x');").expect("a table");
    drop(other);
    assert_refused_untouched(&mut world, ErrorCode::NotAStore);
}

#[test]
fn a_store_cut_in_half_is_left_alone() {
    let mut world = closed();
    let file = world.file();
    let whole = fs::read(&file).expect("the file");
    fs::write(&file, &whole[..whole.len() / 2]).expect("half of it");
    assert_refused_untouched(&mut world, ErrorCode::NotAStore);
}

#[test]
fn changes_beside_an_empty_file_are_not_thrown_away() {
    for keep_the_file in [true, false] {
        let mut world = World::new();
        world.capture("kept");
        let waiting = world.folder().join("hallway.db-wal");
        let changes = fs::read(&waiting).expect("changes that wait");
        assert!(!changes.is_empty());
        let file = world.file();
        world.close();
        fs::remove_file(&file).expect("no store");
        if keep_the_file {
            fs::write(&file, "").expect("an empty store");
        }
        fs::write(&waiting, &changes).expect("the changes again");
        assert_eq!(world.open().expect_err("a refusal").code, ErrorCode::NotAStore);
        assert_eq!(fs::read(&waiting).expect("the changes"), changes);
        assert_eq!(fs::read(&file).unwrap_or_default(), b"");
    }
}

#[test]
fn a_device_that_was_stopped_before_it_joined_the_log_joins_at_the_next_start() {
    let mut world = World::new();
    let joined = world.tables();
    assert_eq!((joined["here"].len(), joined["device"].len(), joined["log"].len()), (1, 1, 1));
    world.close();
    let database = Connection::open(world.file()).expect("the database");
    database.execute_batch("DELETE FROM log; DELETE FROM log_record; DELETE FROM device;").expect("never joined");
    drop(database);
    world.open().expect("the store again");
    assert_eq!(world.tables(), joined);
}

#[test]
fn a_log_that_was_changed_by_hand_is_told_and_nothing_is_made_from_it() {
    for sql in [
        "UPDATE log SET changes = CAST(substr(changes, 1, length(changes) - 1) || x'2a' AS BLOB) WHERE place = (1 << 40) + 2",
        "UPDATE log SET at = at + 1 WHERE place = (1 << 40) + 2",
        "UPDATE log SET op = 'edit_entry' WHERE place = (1 << 40) + 2",
        "UPDATE log SET changes = x'' WHERE place = (1 << 40) + 2",
        "UPDATE log SET place = place + 1 WHERE place = (1 << 40) + 3",
        "UPDATE log SET previous = x'00' WHERE place = (1 << 40) + 3",
        "DELETE FROM log WHERE place = (1 << 40) + 2",
        "DELETE FROM log WHERE place = (1 << 40) + 3",
    ] {
        let mut world = World::new();
        world.capture("first");
        world.capture("second");
        world.ask(Request::Rebuild(Nothing {}));
        world.close();
        let database = Connection::open(world.file()).expect("the database");
        assert_eq!(database.execute(sql, []).expect("a change"), 1, "{sql}");
        drop(database);
        world.open().expect("the store again");
        let before = world.tables();
        let failure = world.call(Request::Rebuild(Nothing {})).expect_err("a refusal");
        assert_eq!(failure.code, ErrorCode::NotAStore, "{sql}");
        assert_eq!(world.tables(), before, "{sql}");
        assert_eq!(world.search("second").len(), 1);
    }
}
