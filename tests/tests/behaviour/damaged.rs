//! A store that cannot be used is told apart, and nothing in it is overwritten.

use hallway_core::api::ErrorCode;
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
