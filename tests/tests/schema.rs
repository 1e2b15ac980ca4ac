//! The schema is pinned: the document tells the truth, and every released store still opens without losing a row.

use hallway_tests::World;
use hallway_tests::tables;
use std::collections::BTreeSet;

const DOCUMENT: &str = include_str!("../../src-tauri/core/src/store/schema.sql");

fn statements(sql: &str) -> BTreeSet<String> {
    let code: String = sql.lines().filter(|line| !line.trim_start().starts_with("--")).collect::<Vec<_>>().join("\n");
    let tidy = |statement: &str| statement.split_whitespace().collect::<Vec<_>>().join(" ");
    code.split(';').map(tidy).filter(|statement| !statement.is_empty()).collect()
}

#[test]
fn a_fresh_store_has_exactly_the_documented_schema() {
    let world = World::new();
    let file = tables::file(world.folder()).expect("a store");
    let database = tables::look(&file);
    let mut query = database
        .prepare("SELECT sql FROM sqlite_schema WHERE sql IS NOT NULL AND name NOT LIKE 'search\\_%' ESCAPE '\\'")
        .expect("a query");
    let found: Vec<String> =
        query.query_map([], |row| row.get(0)).expect("rows").collect::<Result<_, _>>().expect("texts");
    let found = found.iter().flat_map(|sql| statements(sql)).collect::<BTreeSet<_>>();
    assert_eq!(found, statements(DOCUMENT), "schema.sql and the ladder differ");
}
