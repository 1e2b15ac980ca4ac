//! A phrase in 100,000 entries beside the bare FTS5 query on the same index.

use crate::Place;
use crate::figure::{Figure, quantile};
use crate::fill::{self, now, said};
use hallway_core::api::{LogRequest, Request, View};
use hallway_tests::tables;
use rusqlite::Connection;
use std::time::Instant;

const TURNS: usize = 40;
const PHRASE: &str = "picture schedule";

const BARE: &str = "SELECT rowid, snippet(search, 0, '', '', '…', 24) FROM search \
    WHERE search MATCH ?1 ORDER BY rank LIMIT 50";

pub(crate) fn measure(place: &Place) -> Result<Vec<Figure>, String> {
    let folder = fill::store(place, place.entries, 10)?;
    let mut hallway = fill::open(folder.path())?;
    let bare = tables::look(&tables::file(folder.path()).ok_or("no database")?);
    let (mut searches, mut queries) = (Vec::new(), Vec::new());
    for _ in 0..TURNS {
        let started = Instant::now();
        let rows = query(&bare).map_err(|error| error.to_string())?;
        queries.push(started.elapsed());
        let started = Instant::now();
        let request = Request::Log(LogRequest { search: PHRASE.into(), ..LogRequest::default() });
        let outcome = hallway.call(request, now()).map_err(said)?;
        searches.push(started.elapsed());
        let View::Log(log) = outcome.view else { return Err("the log answered with something else".into()) };
        if rows != 50 || log.rows.len() != 50 {
            return Err(format!("{rows} and {} rows instead of 50", log.rows.len()));
        }
    }
    let (found, other) = (quantile(&mut searches, 0.5), quantile(&mut queries, 0.5));
    let name = &format!("a phrase in {} entries, first 50 with snippets", place.counted());
    Ok(vec![Figure::beside(name, "ms", found, 3.0, "the bare FTS5 query", other)])
}

fn query(bare: &Connection) -> rusqlite::Result<usize> {
    let mut statement = bare.prepare_cached(BARE)?;
    let rows = statement.query_map([format!("\"{PHRASE}\"")], |row| row.get::<_, String>(1))?;
    rows.collect::<Result<Vec<_>, _>>().map(|rows| rows.len())
}
