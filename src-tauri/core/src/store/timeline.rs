//! The timeline: what the log shows, what search finds, and when somebody was last in touch.

use super::entries::ONLY_ME;
use super::names::json;
use super::one_child::{About, narrowed};
use crate::rules::ids::EntryId;
use rusqlite::{Connection, OptionalExtension, Result, params};
use std::collections::BTreeSet;
use uuid::Uuid;

/// One thing that happened.
pub(super) struct Event<'a> {
    pub(super) id: &'a str,
    pub(super) kind: &'static str,
    pub(super) at: i64,
    pub(super) zone: &'a str,
    pub(super) good_news: bool,
    pub(super) text: &'a str,
    pub(super) deleted: bool,
    /// Adults it was with.
    pub(super) people: &'a [&'a str],
    /// Children it is about; none means all.
    pub(super) children: &'a [&'a str],
    /// Whether it counts as having been in touch.
    pub(super) contact: bool,
}

impl Event<'_> {
    /// Whom it stands for in `timeline_with`, each once.
    fn who(&self) -> BTreeSet<i64> {
        let about = if self.contact { contact_about } else { note_about };
        let children = self.children.iter().map(|child| about(Some(child)));
        let all = self.children.is_empty().then(|| about(None));
        let people = self.people.iter().map(|person| (*person).to_owned());
        people.chain(children).chain(all).map(|name| number(&name)).collect()
    }
}

/// What stands for a name in `timeline_with`: a number, so that a row is small.
pub(super) fn number(name: &str) -> i64 {
    let hash = blake3::hash(name.as_bytes());
    i64::from_be_bytes(*hash.as_bytes().first_chunk().unwrap_or(&[0; 8]))
}

pub(super) fn numbers(names: &[String]) -> String {
    json(&names.iter().map(|name| number(name)).collect::<Vec<_>>())
}

/// Whom a row of `timeline_with` stands for, beside adults by their id.
pub(crate) fn contact_about(child: Option<&str>) -> String {
    format!("contact/{}", child.unwrap_or("all"))
}

/// A row about a child that was no contact: a note to oneself.
pub(crate) fn note_about(child: Option<&str>) -> String {
    format!("note/{}", child.unwrap_or("all"))
}

/// An adult who was asked about something: no being in touch.
pub(crate) fn asked(person: &str) -> String {
    format!("asked/{person}")
}

/// Writes an event and its search text; `seq` is where it stood until now. Answers where it stands.
pub(super) fn put(db: &Connection, seq: Option<i64>, event: &Event<'_>) -> Result<i64> {
    let agreed = match seq {
        Some(seq) => take_out(db, seq)?,
        None => false,
    };
    let seq = free_from(db, first_at(event.at) + turn(event.id))?;
    insert(db, seq, event, agreed)?;
    if event.deleted {
        return Ok(seq);
    }
    index(db, seq, event.text)?;
    let mut insert = db.prepare_cached("INSERT INTO timeline_with (who, seq) VALUES (?1, ?2)")?;
    event.who().iter().try_for_each(|who| insert.execute(params![who, seq]).map(drop))?;
    Ok(seq)
}

/// Where a record of `table` stands; none when it is new.
pub(super) fn seq_of(db: &Connection, table: &'static str, id: &str) -> Result<Option<i64>> {
    db.prepare_cached(&format!("SELECT seq FROM {table} WHERE id = ?1"))?.query_row([id], |row| row.get(0)).optional()
}

/// When a record was made (milliseconds), as its id tells.
pub(super) fn made_at(id: &str) -> i64 {
    let made = id.parse::<Uuid>().ok().and_then(|id| id.get_timestamp());
    made.map_or(0, |made| {
        let (seconds, nanos) = made.to_unix();
        i64::try_from(seconds).unwrap_or_default() * 1000 + i64::from(nanos / 1_000_000)
    })
}

/// Where a record stands whose table keeps no place: it never leaves the millisecond it was made in.
pub(super) fn seq_of_made(db: &Connection, id: &str) -> Result<Option<i64>> {
    let at = made_at(id);
    db.prepare_cached("SELECT seq FROM timeline WHERE seq >= ?1 AND seq < ?2 AND id = ?3")?
        .query_row(params![first_at(at), first_at(at + 1), id], |row| row.get(0))
        .optional()
}

/// Gives an event another search text.
pub(super) fn set_text(db: &Connection, seq: i64, text: &str) -> Result<()> {
    let (indexed, _) = stored(db, seq)?;
    if indexed.as_deref() == Some(text) {
        return Ok(());
    }
    unindex(db, seq, indexed.as_deref())?;
    db.prepare_cached("UPDATE timeline SET text = ?2 WHERE seq = ?1")?.execute(params![seq, text])?;
    if indexed.is_some() { index(db, seq, text) } else { Ok(()) }
}

/// Marks an event as holding an agreement, or not any more.
pub(super) fn set_agreed(db: &Connection, seq: i64, agreed: bool) -> Result<()> {
    db.prepare_cached("UPDATE timeline SET agreed = ?2 WHERE seq = ?1 AND agreed <> ?2")?
        .execute(params![seq, agreed])
        .map(drop)
}

/// The newest moment, not after `now`, at which somebody was in touch; a note that is only for the parent tells of none.
pub(crate) fn last_contact(db: &Connection, who: &str, now: i64) -> Result<Option<i64>> {
    let newest = db
        .prepare_cached(
            "SELECT seq FROM timeline_with w WHERE who = ?1 AND seq < ?2
             AND NOT EXISTS (SELECT 1 FROM timeline_with o WHERE o.who = ?3 AND o.seq = w.seq) ORDER BY seq DESC LIMIT 1",
        )?
        .query_row(params![number(who), first_at(now + 1), number(ONLY_ME)], |row| row.get::<_, i64>(0))
        .optional()?;
    Ok(newest.map(|seq| seq >> TURN_BITS))
}

/// Below the milliseconds of a `seq`: the turn among what happened in the same one.
const TURN_BITS: u32 = 20;
/// Milliseconds that fit above, about the years 1691 to 2248.
const MOST_AT: i64 = 1 << 43;

/// The first `seq` of a millisecond.
pub(crate) fn first_at(at: i64) -> i64 {
    at.clamp(-MOST_AT, MOST_AT - 1) << TURN_BITS
}

/// The turn of a record: the number of its change, then its place in it, as `Writer::make` puts them into the id.
fn turn(id: &str) -> i64 {
    let bytes = id.parse::<Uuid>().unwrap_or_default().into_bytes();
    let [.., high, low, _, place] = *bytes.first_chunk::<10>().unwrap_or(&[0; 10]);
    i64::from(high & 0x0f) << 16 | i64::from(low) << 8 | i64::from(place)
}

/// `seq`, or the next that nothing stands at.
fn free_from(db: &Connection, seq: i64) -> Result<i64> {
    let mut taken = db.prepare_cached("SELECT EXISTS (SELECT 1 FROM timeline WHERE seq = ?1)")?;
    let mut seq = seq;
    while taken.query_row([seq], |row| row.get(0))? {
        seq += 1;
    }
    Ok(seq)
}

/// Empties the timeline and its search.
pub(super) fn clear(db: &Connection) -> Result<()> {
    db.execute_batch(
        "INSERT INTO search (search) VALUES ('delete-all'); DELETE FROM timeline; DELETE FROM timeline_with;",
    )
}

/// The text that search knows of an event, none when it is out of sight; and whether it holds an agreement.
fn stored(db: &Connection, seq: i64) -> Result<(Option<String>, bool)> {
    db.prepare_cached("SELECT CASE deleted WHEN 0 THEN text END, agreed FROM timeline WHERE seq = ?1")?
        .query_row([seq], |row| Ok((row.get(0)?, row.get(1)?)))
}

fn index(db: &Connection, seq: i64, text: &str) -> Result<()> {
    db.prepare_cached("INSERT INTO search (rowid, text) VALUES (?1, ?2)")?.execute(params![seq, text]).map(drop)
}

fn unindex(db: &Connection, seq: i64, indexed: Option<&str>) -> Result<()> {
    let Some(text) = indexed else { return Ok(()) };
    db.prepare_cached("INSERT INTO search (search, rowid, text) VALUES ('delete', ?1, ?2)")?
        .execute(params![seq, text])
        .map(drop)
}

/// Takes an event out, to be put anew; answers whether it held an agreement.
fn take_out(db: &Connection, seq: i64) -> Result<bool> {
    let (indexed, agreed) = stored(db, seq)?;
    unindex(db, seq, indexed.as_deref())?;
    db.prepare_cached(
        "DELETE FROM timeline_with WHERE (who, seq) IN
         (SELECT value, seq FROM timeline, json_each(timeline.who) WHERE seq = ?1)",
    )?
    .execute([seq])?;
    db.prepare_cached("DELETE FROM timeline WHERE seq = ?1")?.execute([seq])?;
    Ok(agreed)
}

fn insert(db: &Connection, seq: i64, event: &Event<'_>, agreed: bool) -> Result<()> {
    db.prepare_cached(
        "INSERT INTO timeline (seq, id, kind, at, zone, good_news, agreed, text, who, deleted)
         VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8, ?9, ?10)",
    )?
    .execute(params![
        seq,
        event.id,
        event.kind,
        event.at,
        event.zone,
        event.good_news,
        agreed,
        event.text,
        json(&event.who()),
        event.deleted
    ])
    .map(drop)
}

/// One row of the log.
pub(crate) struct Row {
    pub(crate) id: String,
    pub(crate) kind: String,
    pub(crate) at: i64,
    pub(crate) zone: String,
    pub(crate) good_news: bool,
    pub(crate) text: Text,
    /// Place in the order, for the next page.
    pub(crate) seq: i64,
}

/// What a row shows of its text.
pub(crate) enum Text {
    /// How it begins, exactly as typed.
    Plain(String),
    /// The piece that was found, with hits between U+0002 and U+0003.
    Found(String),
}

impl Text {
    /// How it begins; a found piece with its marks.
    pub(crate) fn as_str(&self) -> &str {
        match self {
            Self::Plain(text) | Self::Found(text) => text,
        }
    }
}

/// How a text begins, as bytes: as text, SQLite would end it at the first NUL.
pub(super) const BEGINNING: &str = "substr(CAST(timeline.text AS BLOB), 1, 1600)";

/// What to show of the log.
pub(crate) struct Filter {
    pub(crate) who: Vec<String>,
    pub(crate) good_news: bool,
    pub(crate) agreed: bool,
    /// Only records of this kind; of any when it is empty.
    pub(crate) kind: &'static str,
    /// Only from one moment to before another, in milliseconds.
    pub(crate) between: Option<(i64, i64)>,
    /// Only what bears this mark (N9).
    pub(crate) mark: Option<&'static str>,
    pub(crate) now: i64,
}

impl Filter {
    /// Where its time begins and ends in the timeline.
    pub(super) fn places(&self) -> (i64, i64) {
        self.between.map_or((i64::MIN, i64::MAX), |(from, until)| (first_at(from), first_at(until)))
    }
}

/// The kind stands first: it is told before a long text is read through.
pub(super) fn chosen() -> String {
    let narrowed = narrowed("timeline.seq", "timeline.id", [":also", ":made"]);
    format!(
        "(:good_news = 0 OR good_news = 1) AND (:agreed = 0 OR agreed = 1) AND (:kind = '' OR kind = :kind) AND timeline.seq >= :first AND timeline.seq < :last
    AND (:mark = 0 OR EXISTS (SELECT 1 FROM timeline_with w WHERE w.seq = timeline.seq AND w.who = :mark))
    AND (:who = '[]' OR EXISTS (SELECT 1 FROM timeline_with w WHERE w.seq = timeline.seq AND w.who IN (SELECT value FROM json_each(:who))))
    AND {narrowed}"
    )
}

/// One page, newest first, before `seq`. What was written about it is found, never listed among what was said. Only a meeting
/// can lie ahead: anything else was written down already, under a clock that went wrong.
pub(crate) fn page(db: &Connection, filter: &Filter, about: &About, before: i64, most: u32) -> Result<Vec<Row>> {
    let sql = format!(
        "SELECT id, kind, at, zone, good_news, NULL, {BEGINNING}, seq FROM timeline
         WHERE (at <= :now OR kind <> 'meeting') AND {} AND (:kind <> '' OR kind NOT IN ('document', 'concern', 'own_words'))
         AND deleted = 0 AND seq < :before
         ORDER BY seq DESC LIMIT :most",
        chosen()
    );
    let mut query = db.prepare_cached(&sql)?;
    let (who, (also, made)) = (numbers(&filter.who), about.asked());
    let (first, last) = filter.places();
    let rows = query.query_map(
        rusqlite::named_params! {
            ":who": who, ":also": also, ":made": made, ":good_news": filter.good_news, ":agreed": filter.agreed,
            ":kind": filter.kind, ":first": first, ":last": last, ":mark": filter.mark.map_or(0, number), ":now": filter.now, ":before": before,
            ":most": most,
        },
        row,
    )?;
    rows.collect()
}

pub(super) fn row(row: &rusqlite::Row<'_>) -> Result<Row> {
    Ok(Row {
        id: row.get(0)?,
        kind: row.get(1)?,
        at: row.get(2)?,
        zone: row.get(3)?,
        good_news: row.get(4)?,
        text: match row.get(5)? {
            Some(piece) => Text::Found(piece),
            // Of no bytes at all a piece is nothing.
            None => Text::Plain(whole_letters(row.get::<_, Option<_>>(6)?.unwrap_or_default())),
        },
        seq: row.get(7)?,
    })
}

/// Bytes as text, without a letter that was cut at the end.
fn whole_letters(mut bytes: Vec<u8>) -> String {
    if let Err(cut) = std::str::from_utf8(&bytes) {
        bytes.truncate(cut.valid_up_to());
    }
    String::from_utf8(bytes).unwrap_or_default()
}

/// A time, and whom what happened in it is about.
pub(crate) struct Stretch {
    /// Milliseconds, UTC; `until` not included.
    pub(crate) from: i64,
    pub(crate) until: i64,
    pub(crate) about: About,
}

/// What lies in a stretch, of `place`, a `seq`, and the `id` there.
pub(super) fn inside(place: &str, id: &str) -> String {
    format!("{place} >= ?1 AND {place} < ?2 AND {}", narrowed(place, id, ["?3", "?4"]))
}

/// What does not bear the mark ?5, at `place`, a `seq`; 0 for all.
pub(super) fn unmarked(place: &str) -> String {
    format!(
        "(?5 = 0 OR NOT EXISTS
         (SELECT 1 FROM timeline_with marked WHERE marked.who = ?5 AND marked.seq = {place}))"
    )
}

impl Stretch {
    /// What `inside` is asked with.
    pub(super) fn asked(&self) -> (i64, i64, String, &str) {
        let (who, since) = self.about.asked();
        (first_at(self.from), first_at(self.until), who, since)
    }
}

/// What happened in it but for what bears the mark `without`, oldest first: kind and id.
pub(crate) fn between(db: &Connection, stretch: &Stretch, without: Option<&str>) -> Result<Vec<(String, Uuid)>> {
    let (from, until, about, made) = stretch.asked();
    db.prepare_cached(&format!(
        "SELECT kind, id FROM timeline WHERE {} AND deleted = 0 AND {} ORDER BY seq",
        inside("timeline.seq", "timeline.id"),
        unmarked("timeline.seq")
    ))?
    .query_map(params![from, until, about, made, without.map_or(0, number)], |row| {
        Ok((row.get(0)?, super::parse_id(&row.get::<_, String>(1)?)?))
    })?
    .collect()
}

/// How many entries, messages and meetings there are in it.
pub(crate) fn counted(db: &Connection, stretch: &Stretch) -> Result<[u32; 3]> {
    let mut query = db.prepare_cached(&format!(
        "SELECT count(*) FILTER (WHERE kind = 'entry'), count(*) FILTER (WHERE kind = 'message'),
         count(*) FILTER (WHERE kind = 'meeting') FROM timeline WHERE {} AND deleted = 0",
        inside("timeline.seq", "timeline.id")
    ))?;
    query.query_row(stretch.asked(), |row| Ok([row.get(0)?, row.get(1)?, row.get(2)?]))
}

/// How many entries in it bear a mark, and how many promises were made in those: few, so they are counted from the mark.
pub(crate) fn marked(db: &Connection, stretch: &Stretch, mark: &str) -> Result<[u32; 2]> {
    let (from, until, about, made) = stretch.asked();
    let of = format!(
        "timeline_with marked JOIN timeline ON timeline.seq = marked.seq AND timeline.deleted = 0
         WHERE marked.who = ?5 AND {}",
        inside("timeline.seq", "timeline.id")
    );
    let mut query = db.prepare_cached(&format!(
        "SELECT count(*), coalesce(sum((SELECT count(*) FROM promise
          WHERE (promise.state <> 'open') IN (0, 1) AND promise.entry = timeline.id AND promise.deleted = 0)), 0)
         FROM {of}"
    ))?;
    query.query_row(params![from, until, about, made, number(mark)], |row| Ok([row.get(0)?, row.get(1)?]))
}

/// Whether somebody is named in it (in an entry, a message, a meeting, or as asked about a concern), but for what bears the
/// mark `without`.
pub(crate) fn names(db: &Connection, stretch: &Stretch, person: &str, without: Option<&str>) -> Result<bool> {
    let (from, until, about, made) = stretch.asked();
    db.prepare_cached(&format!(
        "SELECT EXISTS (SELECT 1 FROM timeline_with named WHERE named.who IN (?6, ?7) AND {} AND {})",
        inside("named.seq", "(SELECT id FROM timeline WHERE timeline.seq = named.seq)"),
        unmarked("named.seq")
    ))?
    .query_row(
        params![from, until, about, made, without.map_or(0, number), number(person), number(&asked(person))],
        |row| row.get(0),
    )
}

/// The events with `who` nearest to `at`, newest first.
pub(crate) fn with(db: &Connection, who: &str, until: i64, most: u32) -> Result<Vec<Row>> {
    db.prepare_cached(&format!(
        "SELECT id, kind, timeline.at, zone, good_news, NULL, {BEGINNING}, timeline.seq FROM timeline_with w
         JOIN timeline ON timeline.seq = w.seq WHERE w.who = ?1 AND (timeline.at <= ?2 OR kind <> 'meeting') ORDER BY w.seq DESC LIMIT ?3"
    ))?
    .query_map(params![number(who), until, most], row)?
    .collect()
}

/// One time of having been in touch, or a meeting.
pub(crate) struct Contact {
    pub(crate) at: i64,
    pub(crate) zone: String,
    pub(crate) kind: String,
    pub(crate) good_news: bool,
}

/// Contacts with any of `who` from `from` to before `until` (milliseconds), by time, each once; those about no child in
/// particular from the record with the id `since` on.
pub(crate) fn contacts(db: &Connection, who: &[String], since: Uuid, [from, until]: [i64; 2]) -> Result<Vec<Contact>> {
    db.prepare_cached(
        "SELECT at, zone, kind, good_news FROM timeline WHERE deleted = 0 AND seq IN
         (SELECT w.seq FROM json_each(?1) JOIN timeline_with w ON w.who = value AND w.seq >= ?2 AND w.seq < ?3)
         AND (id >= ?4 OR NOT EXISTS (SELECT 1 FROM timeline_with a WHERE a.who = ?5 AND a.seq = timeline.seq))
         ORDER BY seq",
    )?
    .query_map(
        params![numbers(who), first_at(from), first_at(until), since.to_string(), number(&contact_about(None))],
        |row| Ok(Contact { at: row.get(0)?, zone: row.get(1)?, kind: row.get(2)?, good_news: row.get(3)? }),
    )?
    .collect()
}

/// Whether an entry bears a mark (N9).
pub(crate) fn bears(db: &Connection, entry: EntryId, mark: &str) -> Result<bool> {
    db.prepare_cached(
        "SELECT EXISTS (SELECT 1 FROM timeline_with WHERE who = ?1 AND seq = (SELECT seq FROM entry WHERE id = ?2))",
    )?
    .query_row(params![number(mark), entry.to_string()], |row| row.get(0))
}

/// How many messages went to somebody from `since` until `until` (milliseconds).
pub(crate) fn messages_with(db: &Connection, who: &str, since: i64, until: i64) -> Result<u32> {
    db.prepare_cached(
        "SELECT count(*) FROM timeline_with w JOIN timeline ON timeline.seq = w.seq
         WHERE w.who = ?1 AND w.seq >= ?2 AND w.seq < ?3 AND kind = 'message'",
    )?
    .query_row(params![number(who), first_at(since), first_at(until + 1)], |row| row.get(0))
}

/// Entries since `since` (milliseconds) that hold an agreement.
pub(crate) fn agreed_since(db: &Connection, since: i64) -> Result<Vec<EntryId>> {
    db.prepare_cached("SELECT id FROM timeline WHERE agreed = 1 AND deleted = 0 AND seq >= ?1 ORDER BY seq")?
        .query_map([first_at(since)], |row| super::parse_id(&row.get::<_, String>(0)?))?
        .collect()
}

/// Entries of that time (milliseconds, both ends included) that are good news.
pub(crate) fn good_news_since(db: &Connection, since: i64, until: i64) -> Result<Vec<EntryId>> {
    db.prepare_cached(
        "SELECT id FROM timeline WHERE good_news = 1 AND kind = 'entry' AND deleted = 0 AND seq >= ?1 AND seq < ?2 ORDER BY seq",
    )?
    .query_map([first_at(since), first_at(until + 1)], |row| super::parse_id(&row.get::<_, String>(0)?))?
    .collect()
}

/// Whether an entry, a message or a meeting was written down after `since` (milliseconds): their ids begin with that time.
pub(crate) fn made_since(db: &Connection, since: i64) -> Result<bool> {
    let millis = u64::try_from(since).unwrap_or_default();
    let first = uuid::Builder::from_unix_timestamp_millis(millis + 1, &[0; 10]).into_uuid().to_string();
    db.prepare_cached(
        "SELECT EXISTS (SELECT 1 FROM entry WHERE id >= ?1 AND deleted = 0)
             OR EXISTS (SELECT 1 FROM message WHERE id >= ?1 AND deleted = 0)
             OR EXISTS (SELECT 1 FROM meeting WHERE id >= ?1 AND deleted = 0)",
    )?
    .query_row([first], |row| row.get(0))
}
