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

/// Every released schema, frozen with a made-up school year in it. A new schema adds a file; none is ever changed.
const RELEASED: [&str; 5] = ["schema-1.db", "schema-2.db", "schema-3.db", "schema-4.db", "schema-5.db"];

#[test]
fn every_released_store_opens_and_loses_no_row() {
    for released in RELEASED {
        let mut world = World::at("2026-11-17T15:20", "America/New_York");
        world.close();
        let file = world.file();
        let frozen = hallway_tests::fixture("stores").join(released);
        for left in ["hallway.db-wal", "hallway.db-shm"] {
            drop(std::fs::remove_file(world.folder().join(left)));
        }
        std::fs::copy(&frozen, &file).expect("a copy of the frozen store");
        let before = tables::dump(&file);
        world.open().expect("an old store opens");
        let opened = world.tables();
        for (table, rows) in before {
            // Since schema 4 an entry holds its changes, and they are found by their record's name.
            let table = if table == "log_change" { "log_record".to_owned() } else { table };
            assert_eq!(opened.get(&table).map(Vec::len), Some(rows.len()), "{released}: {table}");
        }
        world.ask(Request::Rebuild(Nothing {}));
        assert_eq!(world.tables(), opened, "{released}: made again from its log");
    }
}
