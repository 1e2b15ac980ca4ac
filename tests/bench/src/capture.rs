//! A durable capture beside a raw fsynced INSERT, in turns, so that both see the same disk.

use crate::Place;
use crate::figure::{Figure, quantile};
use crate::fill::{self, now, promised, said};
use chrono::Duration;
use rusqlite::Connection;
use std::path::Path;
use std::time::Instant;

const TURNS: u32 = 1500;

pub(crate) fn measure(place: &Place) -> Result<Vec<Figure>, String> {
    let folder = fill::store(place, place.entries, 10)?;
    let mut hallway = fill::open(folder.path())?;
    let raw = raw(folder.path()).map_err(|error| error.to_string())?;
    let (mut captures, mut inserts) = (Vec::new(), Vec::new());
    for turn in 0..TURNS {
        let at = now().at(now().at + Duration::seconds(turn.into()));
        let started = Instant::now();
        insert(&raw, turn).map_err(|error| error.to_string())?;
        inserts.push(started.elapsed());
        let text = promised(turn);
        // As on screen: the text was read while it was typed, and its chips were looked at.
        fill::read(&mut hallway, text.clone(), at).map_err(said)?;
        let started = Instant::now();
        fill::save(&mut hallway, text, at).map_err(said)?;
        captures.push(started.elapsed());
    }
    let entries = place.counted();
    let mut figure = |name: &str, part, times| {
        let (found, other) = (quantile(&mut captures, part), quantile(&mut inserts, part));
        Figure::beside(name, "ms", found, times, "a raw fsynced INSERT", other)
    };
    Ok(vec![
        figure(&format!("durable capture at {entries} entries, p50"), 0.5, 1.5),
        figure(&format!("durable capture at {entries} entries, p99"), 0.99, 2.5),
    ])
}

fn raw(folder: &Path) -> rusqlite::Result<Connection> {
    let raw = Connection::open(folder.join("raw.sqlite3"))?;
    raw.pragma_update(None, "journal_mode", "WAL")?;
    raw.pragma_update(None, "synchronous", "FULL")?;
    raw.execute_batch("CREATE TABLE note (id INTEGER PRIMARY KEY, at INTEGER NOT NULL, text TEXT NOT NULL) STRICT")?;
    Ok(raw)
}

fn insert(raw: &Connection, turn: u32) -> rusqlite::Result<usize> {
    let mut statement = raw.prepare_cached("INSERT INTO note (at, text) VALUES (?1, ?2)")?;
    statement.execute((now().at.timestamp_millis(), promised(turn)))
}
