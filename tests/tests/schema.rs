//! The schema is pinned: the document tells the truth, and every released store still opens without losing a row.

use hallway_core::api::{Nothing, Request};
use hallway_tests::World;
use hallway_tests::tables;
use std::collections::BTreeSet;

const DOCUMENT: &str = include_str!("../../src-tauri/core/src/store/schema.sql");

fn statements(sql: &str) -> BTreeSet<String> {
    let code: String = sql.lines().filter(|line| !line.trim_start().starts_with("--")).collect::<Vec<_>>().join("\n");
    let spaced = |statement: &str| statement.split_whitespace().collect::<Vec<_>>().join(" ");
    // A column that was added later stands after a line break of its own.
    let tidy = |statement: &str| spaced(statement).replace(" ,", ",").replace(" )", ")");
    code.split(';').map(tidy).filter(|statement| !statement.is_empty()).collect()
}

#[test]
fn a_fresh_store_has_exactly_the_documented_schema() {
    let world = World::new();
    let file = tables::file(world.folder()).expect("a store");
    let database = tables::look(&file);
    let mut query = database
        .prepare("SELECT sql FROM sqlite_schema WHERE sql IS NOT NULL AND name NOT LIKE 'search\\_%' ESCAPE '\\' AND name NOT LIKE 'sqlite%'")
        .expect("a query");
    let found: Vec<String> =
        query.query_map([], |row| row.get(0)).expect("rows").collect::<Result<_, _>>().expect("texts");
    let found = found.iter().flat_map(|sql| statements(sql)).collect::<BTreeSet<_>>();
    assert_eq!(found, statements(DOCUMENT), "schema.sql and the ladder differ");
}

/// Every released schema, frozen with a made-up school year in it. A new schema adds a file when it is released, and
/// what is projected changes no more; none is ever changed. Beside each, what search did not know then, its concerns
/// and the children's own words: how many rows it takes in `timeline`, and how many in `timeline_with`.
const RELEASED: [(&str, usize, usize); 6] = [
    ("schema-1.db", 1, 0),
    ("schema-2.db", 1, 0),
    ("schema-3.db", 1, 0),
    ("schema-4.db", 2, 2),
    ("schema-5.db", 2, 2),
    ("schema-6.db", 0, 0),
];

/// A closed world whose file is the frozen one.
fn frozen(released: &str) -> World {
    let mut world = World::at("2026-11-17T15:20", "America/New_York");
    world.close();
    for left in ["hallway.db-wal", "hallway.db-shm"] {
        drop(std::fs::remove_file(world.folder().join(left)));
    }
    let frozen = hallway_tests::fixture("stores").join(released);
    std::fs::copy(&frozen, world.file()).expect("a copy of the frozen store");
    world
}

#[test]
fn every_released_store_opens_and_loses_no_row() {
    for (released, learned, learned_with) in RELEASED {
        let mut world = frozen(released);
        let file = world.file();
        let before = tables::dump(&file);
        world.open().expect("an old store opens");
        let opened = world.tables();
        for (table, rows) in before {
            // Since schema 4 an entry holds its changes, and they are found by their record's name.
            let table = if table == "log_change" { "log_record".to_owned() } else { table };
            let learned = match table.as_str() {
                "timeline" => learned,
                "timeline_with" => learned_with,
                _ => 0,
            };
            assert_eq!(opened.get(&table).map(Vec::len), Some(rows.len() + learned), "{released}: {table}");
        }
        world.ask(Request::Rebuild(Nothing {}));
        assert_eq!(world.tables(), opened, "{released}: made again from its log");
    }
}

#[test]
fn search_learns_at_an_opening_what_an_older_hallway_did_not_show_it() {
    let mut world = frozen("schema-5.db");
    world.open().expect("an old store opens");
    for (words, kind) in [("gets forgotten", "concern"), ("card on his desk", "concern"), ("best thinking", "meeting")]
    {
        let rows = world.search(words);
        let whats: Vec<_> = rows.iter().map(|row| serde_json::to_value(&row.what).expect("a row")).collect();
        assert!(whats.iter().any(|what| what["is"] == kind), "{words}: {whats:?}");
    }
    let learned = world.tables();
    world.open().expect("once more");
    assert_eq!(world.tables(), learned, "nothing is learned twice");
}

#[test]
fn words_an_older_hallway_left_in_search_are_gone_and_it_does_not_write_into_a_store_that_climbed() {
    let mut world = frozen("schema-5.db");
    {
        let older = rusqlite::Connection::open(world.file()).expect("the frozen store");
        let left = older.execute("UPDATE timeline SET text = text || ' walrus' WHERE kind = 'entry'", []);
        assert!(left.expect("words that are no longer there") > 0);
    }
    world.open().expect("an old store opens");
    let texts = world.tables().remove("timeline").expect("a timeline");
    assert!(!texts.iter().any(|row| format!("{row:?}").contains("walrus")), "made anew from the log");
    let version: i64 =
        tables::look(&world.file()).query_row("PRAGMA user_version", [], |row| row.get(0)).expect("a version");
    assert!(version > 5, "an older one refuses what is newer");
}
