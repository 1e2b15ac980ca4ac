//! What the profile and the log can tell in a letter about one child.
//!
//! Refuses what would not stand well in front of a stranger: long, many-lined, asking, or what a second look would mark.

use super::super::input::wall;
use super::meeting::noted;
use super::{in_line, long_date, sentence};
use crate::rules::ids::{ChildId, PersonId};
use crate::rules::time::Moment;
use crate::rules::wording::{Draft, Kind, check};
use crate::store::error::{Result, Trying};
use crate::store::timeline::{self, Filter, contact_about, note_about};
use crate::store::{children, entries, lines, meetings, promises, settings};
use crate::words::{id, say};
use rusqlite::Connection;

/// The most words of one thing that is told: a letter is read in under a minute (G11).
const MOST_WORDS: usize = 30;

/// How far back the log is looked at, in days: good news stays good longer than an observation stays true.
const GOOD_NEWS_DAYS: i64 = 31;
const SEEN_DAYS: i64 = 14;

/// How far back a meeting is still the one that is meant, in days.
const MEETING_DAYS: i64 = 60;

/// How many entries are looked through.
const LOOKED_AT: u32 = 40;

const DAY: i64 = 86_400_000;

/// What is known; every part may be missing.
pub(super) struct Told {
    /// The child's name, or "my child".
    pub(super) child: String,
    /// Sentences of the profile.
    pub(super) needs: Option<String>,
    pub(super) works: Option<String>,
    /// How the parent is reached, without an end.
    pub(super) reachable: Option<String>,
    /// What this person said they would do, and did: "share the picture schedule".
    pub(super) kept: Option<String>,
    /// Good news, with its day (G24).
    pub(super) good: Option<Wrote>,
    /// What was seen at home, with its day (G43).
    pub(super) seen: Option<Wrote>,
    /// The last meeting, and the next one.
    pub(super) met: Option<Met>,
    pub(super) next: Option<Met>,
}

/// Something from the log.
pub(super) struct Wrote {
    pub(super) date: String,
    pub(super) words: String,
}

/// A meeting as it reads inside a sentence.
pub(super) struct Met {
    pub(super) name: String,
    pub(super) date: String,
    /// The parent's own "I noted that", a line each (G39).
    pub(super) noted: String,
}

impl Told {
    /// All that can be told.
    pub(super) fn of(
        db: &Connection,
        child: Option<ChildId>,
        person: Option<PersonId>,
        now: Moment,
    ) -> Result<Self> {
        let children = children::present(db).trying("read the children")?;
        let row = child.and_then(|id| children.iter().find(|row| row.id == id));
        let reachable: String = settings::read(db, "reachable").trying("read the settings")?;
        let kept = person.map(|id| promises::kept_of(db, id)).transpose().trying("read the promises")?.flatten();
        let entries = lately(db, child.filter(|_| children.len() > 1), now)?;
        let since = |days: i64| now.at.timestamp_millis() - days * DAY;
        let good = entries.iter().filter(|row| row.good_news && row.at >= since(GOOD_NEWS_DAYS));
        let seen = entries.iter().filter(|row| is_seen(row) && row.at >= since(SEEN_DAYS));
        Ok(Self {
            child: row.map(|row| row.name.trim()).filter(|name| !name.is_empty()).map_or_else(my_child, str::to_owned),
            needs: row.and_then(|row| fitting(&row.needs)).map(|text| sentence(&text)),
            works: row.and_then(|row| fitting(&row.what_works)).map(|text| sentence(&text)),
            reachable: fitting(&reachable).map(|text| text.trim_end_matches('.').to_owned()),
            kept: kept.and_then(|row| fitting(row.what.trim_end_matches('.'))),
            good: wrote(db, good)?,
            seen: wrote(db, seen)?,
            met: last(db, child, now)?,
            next: next(db, child, now)?,
        })
    }
}

fn my_child() -> String {
    say(id::SAYING_CHILD)
}

/// A short text, else its first sentence when that is short; nothing that asks.
fn fitting(text: &str) -> Option<String> {
    let short = |text: &str| !text.is_empty() && text.split_whitespace().count() <= MOST_WORDS && !text.contains('?');
    let line = text.trim().lines().next().unwrap_or_default().trim();
    let first = line.split_inclusive(['.', '!']).next().unwrap_or_default().trim();
    let whole = if text.trim().lines().count() > 1 { first } else { line };
    [whole, first].into_iter().find(|text| short(text)).map(str::to_owned)
}

/// The newest entries; of several children only those that name this one.
fn lately(db: &Connection, child: Option<ChildId>, now: Moment) -> Result<Vec<entries::Row>> {
    let about = |child: ChildId| {
        let child = child.to_string();
        vec![contact_about(Some(&child)), note_about(Some(&child))]
    };
    let filter = Filter {
        who: child.map(about).unwrap_or_default(),
        good_news: false,
        agreed: false,
        written: false,
        now: now.at.timestamp_millis(),
    };
    let before = (now.at.timestamp_millis(), i64::MAX);
    let rows = timeline::page(db, &filter, &[], before, LOOKED_AT).trying("read the log")?;
    let ids = rows.iter().filter(|row| row.kind == "entry").filter_map(|row| row.id.parse().ok());
    let found = ids.map(|id| entries::by_id(db, id).trying("read an entry")).collect::<Result<Vec<_>>>()?;
    Ok(found.into_iter().flatten().collect())
}

/// Whether it was seen at home: with nobody else in it, and no news.
fn is_seen(row: &entries::Row) -> bool {
    !row.good_news && row.people.is_empty() && row.asks.is_empty() && row.channel.is_none()
}

/// The newest that can be told.
fn wrote<'r>(db: &Connection, rows: impl Iterator<Item = &'r entries::Row>) -> Result<Option<Wrote>> {
    for row in rows {
        let words = row.versions.last().map(|version| version.text.trim()).unwrap_or_default();
        let agreed = !promises::of_entry(db, row.id).trying("read the promises")?.is_empty();
        if !agreed && can_be_told(words) {
            let date = long_date(wall(row.at, &row.zone).date());
            return Ok(Some(Wrote { date, words: sentence(words) }));
        }
    }
    Ok(None)
}

/// Whether a stranger may read it: one short line that asks nothing, quotes nobody, and that a second look passes (G59).
fn can_be_told(words: &str) -> bool {
    let short = words.split_whitespace().count() <= MOST_WORDS;
    let plain = !words.is_empty() && !words.contains(['\n', '?', '“', '”', '"']);
    let draft = Draft { kind: Kind::Context, subject: "", body: words, other_names: &[] };
    short && plain && check(&draft).is_empty()
}

fn is_about(row: &meetings::Row, child: Option<ChildId>) -> bool {
    row.child.is_none() || child.is_none() || row.child == child
}

fn last(db: &Connection, child: Option<ChildId>, now: Moment) -> Result<Option<Met>> {
    let until = now.at.timestamp_millis();
    let held = meetings::ended_until(db, until).trying("read the meetings")?;
    let recent = now.date() - chrono::Duration::days(MEETING_DAYS);
    let row = held.iter().find(|row| is_about(row, child)).filter(|row| row.starts.date() >= recent);
    row.map(|row| met(db, row)).transpose()
}

fn next(db: &Connection, child: Option<ChildId>, now: Moment) -> Result<Option<Met>> {
    let ahead = meetings::ending_after(db, now.at.timestamp_millis()).trying("read the meetings")?;
    ahead.iter().find(|row| is_about(row, child)).map(|row| met(db, row)).transpose()
}

fn met(db: &Connection, row: &meetings::Row) -> Result<Met> {
    let notes = lines::of_meeting(db, row.id).trying("read the notes")?;
    Ok(Met { name: in_line(row.kind, &row.title), date: long_date(row.starts.date()), noted: noted(&notes) })
}
