//! Search: what stands in the timeline and says what somebody typed.
//!
//! Asks the full-text table only; what is in it is the timeline's. Everything in it is in sight.

use super::one_child::About;
use super::timeline::{BEGINNING, Filter, Row, chosen, number, numbers, row};
use rusqlite::{Connection, OptionalExtension, Result, named_params, params};

/// The found piece; none for a text that holds NUL or a mark itself, which is shown as it begins.
const PIECE: &str = "CASE WHEN instr(CAST(timeline.text AS BLOB), x'00') OR instr(timeline.text, char(2))
    OR instr(timeline.text, char(3)) THEN NULL ELSE snippet(search, 0, char(2), char(3), '…', 32) END";

/// A word that stands in more lines than this tells them apart no longer.
pub(crate) const MANY: u32 = 2_000;

/// In which order matches come.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Order {
    /// The best first.
    Best,
    /// There are so many that none is better than another: the newest first. `many` is where the last of the newest
    /// 2,000 stands in the timeline.
    Newest {
        /// A `seq`.
        many: i64,
    },
}

impl Order {
    /// How far back a first look goes: a page of the newest lies within the newest of all.
    pub(crate) fn since(self) -> i64 {
        match self {
            Self::Best => i64::MIN,
            Self::Newest { many } => many,
        }
    }

    /// As SQL says it.
    pub(super) fn sql(self) -> &'static str {
        match self {
            Self::Best => "rank",
            Self::Newest { .. } => "search.rowid DESC",
        }
    }
}

/// The order in which the matches of an FTS5 query are worth seeing.
pub(crate) fn order(db: &Connection, words: &str) -> Result<Order> {
    Ok(stretch(db, words, i64::MAX, MANY)?.map_or(Order::Best, |many| Order::Newest { many }))
}

/// Where the newest `most` matches before a place in the timeline end; none when there are no more than those.
pub(crate) fn stretch(db: &Connection, words: &str, before: i64, most: u32) -> Result<Option<i64>> {
    db.prepare_cached(
        "SELECT rowid FROM search WHERE search MATCH ?1 AND rowid < ?2 ORDER BY rowid DESC LIMIT 1 OFFSET ?3",
    )?
    .query_row(params![words, before, most], |row| row.get(0))
    .optional()
}

/// Where the newest match of an FTS5 query stands in the timeline.
pub(crate) fn newest(db: &Connection, words: &str) -> Result<Option<i64>> {
    db.prepare_cached("SELECT rowid FROM search WHERE search MATCH ?1 ORDER BY rowid DESC LIMIT 1")?
        .query_row([words], |row| row.get(0))
        .optional()
}

/// Which matches to give.
#[derive(Clone, Copy, Debug)]
pub(crate) struct Part {
    pub(crate) order: Order,
    /// Only what stands here in the timeline or later.
    pub(crate) since: i64,
    /// And before here.
    pub(crate) before: i64,
    pub(crate) skip: i64,
    pub(crate) most: u32,
}

/// Matches of an FTS5 query, with the found piece marked; also of a meeting that lies ahead.
pub(crate) fn found(db: &Connection, words: &str, filter: &Filter, about: &About, part: Part) -> Result<Vec<Row>> {
    let by = part.order.sql();
    let sql = format!(
        "SELECT id, kind, at, zone, good_news, {PIECE}, {BEGINNING}, seq
         FROM search JOIN timeline ON timeline.seq = search.rowid
         WHERE search MATCH :words AND search.rowid >= :since AND search.rowid < :before AND {} ORDER BY {by} LIMIT :most OFFSET :skip",
        chosen()
    );
    let mut query = db.prepare_cached(&sql)?;
    let (who, (also, made)) = (numbers(&filter.who), about.asked());
    let (first, last) = filter.places();
    let rows = query.query_map(
        named_params! {
            ":words": words, ":who": who, ":also": also, ":made": made, ":good_news": filter.good_news, ":agreed": filter.agreed,
            ":kind": filter.kind, ":first": first, ":last": last, ":mark": filter.mark.map_or(0, number), ":since": part.since, ":before": part.before, ":most": part.most,
            ":skip": part.skip,
        },
        row,
    )?;
    rows.collect()
}

/// The newest entries that hold a word, each as it begins; what else holds it does not count.
pub(crate) fn entries_with_word(db: &Connection, word: &str, most: u32) -> Result<Vec<String>> {
    let quoted = format!("\"{}\"", word.replace('"', ""));
    db.prepare_cached(&format!(
        "SELECT {BEGINNING} FROM search CROSS JOIN timeline ON timeline.seq = search.rowid
         WHERE search MATCH ?1 AND kind = 'entry' ORDER BY search.rowid DESC LIMIT ?2"
    ))?
    .query_map(params![quoted, most], |row| Ok(String::from_utf8_lossy(&row.get::<_, Vec<u8>>(0)?).into_owned()))?
    .collect()
}
