//! Looks into a copy of the database file, for an open store has it to itself: what is in the tables, and whether the
//! file is sound.

use rusqlite::Connection;
use rusqlite::types::Value;
use std::collections::BTreeMap;
use std::ops::Deref;
use std::path::{Path, PathBuf};
use tempfile::TempDir;

/// Table → its rows, each column written out, sorted.
pub type Dump = BTreeMap<String, Vec<String>>;

/// The database of a store's folder.
#[must_use]
pub fn file(folder: &Path) -> Option<PathBuf> {
    let entries = std::fs::read_dir(folder).ok()?.flatten().map(|entry| entry.path());
    let mut found: Vec<_> = entries.filter(|path| is_database(path)).collect();
    found.sort();
    found.into_iter().next()
}

fn is_database(path: &Path) -> bool {
    path.extension().is_some_and(|ending| matches!(ending.to_str(), Some("db" | "sqlite" | "hallway")))
}

/// A database to look into: a copy as it is on the disk now, with what waits beside it.
pub struct Look {
    database: Connection,
    _folder: TempDir,
}

impl Deref for Look {
    type Target = Connection;

    fn deref(&self) -> &Connection {
        &self.database
    }
}

/// Copies a store's database and opens the copy.
///
/// # Panics
/// When it cannot be copied or opened.
#[must_use]
pub fn look(file: &Path) -> Look {
    let folder = tempfile::tempdir().expect("a folder for the copy");
    let copy = folder.path().join("look.db");
    std::fs::copy(file, &copy).expect("a copy");
    let beside = |path: &Path| path.with_file_name(format!("{}-wal", path.file_name().unwrap_or_default().display()));
    if beside(file).exists() {
        std::fs::copy(beside(file), beside(&copy)).expect("a copy of what waits");
    }
    Look { database: Connection::open(&copy).expect("a database to look into"), _folder: folder }
}

/// Every row of every ordinary table; the search index is no table but a way to find rows.
///
/// # Panics
/// When a table cannot be read.
#[must_use]
pub fn dump(file: &Path) -> Dump {
    let database = look(file);
    names(&database).into_iter().map(|name| (name.clone(), rows(&database, &name))).collect()
}

/// SQLite's own words about the file: `ok` when it is sound.
///
/// # Panics
/// When it cannot be asked.
#[must_use]
pub fn integrity(file: &Path) -> String {
    let ask = look(file);
    ask.query_row("PRAGMA integrity_check", [], |row| row.get(0)).expect("an integrity check")
}

fn names(database: &Connection) -> Vec<String> {
    let indexes = column(database, "SELECT name FROM sqlite_schema WHERE sql LIKE 'CREATE VIRTUAL TABLE%'");
    let all = column(database, "SELECT name FROM sqlite_schema WHERE type = 'table' AND name NOT LIKE 'sqlite_%'");
    let plain = |name: &String| !indexes.iter().any(|index| name == index || name.starts_with(&format!("{index}_")));
    all.into_iter().filter(plain).collect()
}

fn column(database: &Connection, sql: &str) -> Vec<String> {
    let mut statement = database.prepare(sql).expect("the schema");
    let values = statement.query_map([], |row| row.get(0)).expect("the schema");
    values.map(|value| value.expect("a text")).collect()
}

fn rows(database: &Connection, table: &str) -> Vec<String> {
    let mut statement = database.prepare(&format!("SELECT * FROM \"{table}\"")).expect("a table");
    let width = statement.column_count();
    let row = |row: &rusqlite::Row<'_>| (0..width).map(|column| row.get(column)).collect::<Result<Vec<Value>, _>>();
    let read = statement.query_map([], row).expect("rows");
    let mut rows: Vec<_> = read.map(|values| format!("{:?}", values.expect("a row"))).collect();
    rows.sort();
    rows
}
