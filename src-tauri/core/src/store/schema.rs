//! Pragmas and the ladder over `user_version`. Only adds; refuses a newer file.

use super::error::{Error, Result, Trying};
use super::migrations::LADDER;
use rusqlite::Connection;
use rusqlite::config::DbConfig;

/// Marks the file as ours: "Hlwy".
const APPLICATION_ID: i64 = 0x486c_7779;

/// The file is this connection's alone, as the folder's lock is. Said before the first read, or memory is shared through
/// a file for nothing.
pub(super) fn take(connection: &Connection) -> Result<()> {
    connection.execute_batch("PRAGMA locking_mode = EXCLUSIVE").trying("take the store")
}

/// Settings of a connection. FULL: a saved entry survives a power cut. Temporary tables stay in memory: on
/// phones there is no temp folder to write to, and nothing readable should land there. The log beside the file grows
/// to 16 MB before it is folded in, so that hardly any save waits for it; closing folds it in too. A new file has small
/// pages: a save touches a dozen, each of them a little.
pub(super) fn prepare(connection: &Connection) -> Result<()> {
    // A plan that peeks at what is bound is made again at each use of the statement.
    connection.set_db_config(DbConfig::SQLITE_DBCONFIG_ENABLE_QPSG, true).trying("keep plans stable")?;
    connection
        .execute_batch(
            "PRAGMA page_size = 2048; PRAGMA journal_mode = WAL;
             PRAGMA synchronous = FULL; PRAGMA temp_store = MEMORY; PRAGMA busy_timeout = 2000; PRAGMA trusted_schema = OFF; PRAGMA cache_size = -8000;
             PRAGMA wal_autocheckpoint = 8000;",
        )
        .trying("set up the connection")
}

/// The version this program writes.
pub(super) fn newest() -> i64 {
    i64::try_from(LADDER.len()).unwrap_or(i64::MAX)
}

/// Refuses files that are not ours or are newer, before anything is written.
pub(super) fn examine(connection: &Connection) -> Result<i64> {
    let found: i64 = connection.query_row("PRAGMA user_version", [], |row| row.get(0)).trying("read the version")?;
    let owner: i64 = connection.query_row("PRAGMA application_id", [], |row| row.get(0)).trying("read the owner")?;
    let tables: i64 =
        connection.query_row("SELECT count(*) FROM sqlite_schema", [], |row| row.get(0)).trying("read the schema")?;
    let known = newest();
    if found > known {
        return Err(Error::Newer { found, known });
    }
    if owner != APPLICATION_ID && tables > 0 {
        return Err(Error::input(crate::api::ErrorCode::NotAStore, "a database of another program"));
    }
    Ok(found)
}

/// Climbs from `found` to the newest schema, inside the caller's transaction.
pub(super) fn climb(db: &Connection, found: i64) -> Result<()> {
    let done = usize::try_from(found).unwrap_or_default();
    for (step, rung) in LADDER.iter().enumerate().skip(done) {
        rung(db).trying("climb the schema ladder")?;
        let stamp = format!("PRAGMA user_version = {}; PRAGMA application_id = {APPLICATION_ID};", step + 1);
        db.execute_batch(&stamp).trying("stamp the version")?;
    }
    Ok(())
}
