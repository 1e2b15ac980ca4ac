//! The records that travel in a year's file, without what stays at home.

use super::concerns::held;
use super::told::Telling;
use super::year::{Range, without};
use crate::api::LineKind;
use crate::exchange::archive::{Counts, Field, Record};
use crate::rules::ids::{EntryId, MeetingId, PersonId};
use crate::store::Store;
use crate::store::concerns::is_done;
use crate::store::error::{Result, Trying};
use crate::store::names::name_of;
use crate::store::record::{Fields, Value};
use crate::store::writer::Kind;
use crate::store::{children, clocks, lines, people, promises, school, timeline};
use rusqlite::Connection;
use uuid::Uuid;

/// What is nobody else's: two fields about an adult (N14), the two minutes after a meeting (C20), the parent's reasons to go
/// higher with a concern (G48).
const PRIVATE: [(Kind, &str); 7] = [
    (Kind::Person, "works_well"),
    (Kind::Person, "good_to_know"),
    (Kind::Meeting, "helped"),
    (Kind::Meeting, "next_time"),
    (Kind::Concern, "direct"),
    (Kind::Concern, "duty"),
    (Kind::Concern, "stakes"),
];
/// Fields in which the parent wrote about others.
const WORDS: &[&str] = &[
    "version",
    "what",
    "text",
    "subject",
    "body",
    "title",
    "note",
    "concern",
    "question",
    "date",
    "purpose",
    "place",
    "with_me",
    "interpreter",
    "helped",
    "next_time",
    "hope",
    "asked",
    "came",
    "direct",
    "duty",
    "stakes",
    "part",
    "goal",
    // Of a paper: what its PDF says, and how its file was called.
    "words",
    "name",
];

/// Of an adult what the parent says of them; names and addresses are the adult's own.
const OF_A_PERSON: [&str; 4] = ["role_words", "area", "works_well", "good_to_know"];

/// Whether the parent wrote about others in a field. Of their own child, in all but the name.
fn is_words(kind: Kind, name: &str) -> bool {
    match kind {
        Kind::Child => name != "name",
        Kind::Person => OF_A_PERSON.contains(&name),
        _ => WORDS.contains(&name.split('/').next().unwrap_or(name)),
    }
}

/// What the parent wrote in a record, to look for names.
pub(super) fn words(store: &Store, kind: Kind, id: Uuid) -> Result<Vec<String>> {
    let fields = store.fields(id)?.unwrap_or_default();
    let text = |(name, value): (&str, &Value)| match value {
        Value::Text(text) if is_words(kind, name) => Some(text.clone()),
        _ => None,
    };
    Ok(fields.all().filter_map(text).collect())
}

/// What every file needs before the first thing that happened: children, team, calendar, dates to keep in mind,
/// concerns by the day they were written down.
pub(super) fn ground(store: &Store, range: &Range, private: bool) -> Result<Vec<(Kind, Uuid)>> {
    let db = store.read();
    let children = children::present(db).trying("read the children")?.into_iter();
    let children = children.filter(|row| range.has(row.id)).map(|row| (Kind::Child, row.id.0));
    let people = adults(db, range, private)?.into_iter().map(|id| (Kind::Person, id.0));
    let years = school::years(db).trying("read the school years")?.into_iter();
    let years = years.filter(|row| range.holds(row.first_day)).map(|row| (Kind::SchoolYear, row.id.0));
    let breaks = school::breaks(db).trying("read the breaks")?.into_iter();
    let breaks = breaks.filter(|row| range.holds(row.first)).map(|row| (Kind::Break, row.id.0));
    let dates = [clocks::open(db).trying("read the dates")?, clocks::closed(db).trying("read the dates")?].concat();
    let dates = dates
        .into_iter()
        .filter(|row| range.holds(row.start) && range.is_about(row.child, row.id.0))
        .map(|row| (Kind::Clock, row.id.0));
    let concerns = held(db, range)?.into_iter().map(|row| (Kind::Concern, row.id.0));
    Ok(children.chain(people).chain(years).chain(breaks).chain(dates).chain(concerns).collect())
}

/// Everybody who works with the child; and who works with another one alone where what goes along names them, for a note
/// about both is not left with somebody nameless.
fn adults(db: &Connection, range: &Range, private: bool) -> Result<Vec<PersonId>> {
    let (stretch, without) = (range.stretch(), without(private));
    let mut adults = Vec::new();
    for row in people::all(db).trying("read the team")? {
        let works = row.children.is_empty() || row.children.iter().any(|child| range.has(*child));
        if works
            || timeline::names(db, &stretch, &row.id.to_string(), without).trying("look for a name")?
            || promises::owed_within(db, &stretch, row.id, without).trying("look for a name")?
        {
            adults.push(row.id);
        }
    }
    Ok(adults)
}

/// An entry's agreements.
pub(super) fn of_entry(store: &Store, entry: EntryId) -> Result<Vec<(Kind, Uuid)>> {
    let rows = promises::of_entry(store.read(), entry).trying("read the agreements")?;
    Ok(rows.into_iter().map(|row| (Kind::Promise, row.id.0)).collect())
}

/// A meeting's notes and decisions.
pub(super) fn of_meeting(store: &Store, meeting: MeetingId, private: bool) -> Result<Vec<(Kind, Uuid)>> {
    let db = store.read();
    let lines = lines::of_meeting(db, meeting).trying("read the notes")?.into_iter();
    let lines = lines.filter(|row| private || row.kind != LineKind::Private).map(|row| (Kind::Line, row.id.0));
    let decided = promises::of_meeting(db, meeting).trying("read the decisions")?;
    Ok(lines.chain(decided.into_iter().map(|row| (Kind::Promise, row.id.0))).collect())
}

/// A record as it travels; `None` when it is not here any more.
pub(super) fn record(store: &Store, telling: &Telling<'_>, kind: Kind, id: Uuid) -> Result<Option<Record>> {
    let Some(fields) = store.fields(id)? else { return Ok(None) };
    Ok(Some(Record { kind: name_of(&kind), id, fields: travelling(telling, kind, &fields) }))
}

fn travelling(telling: &Telling<'_>, kind: Kind, fields: &Fields) -> std::collections::BTreeMap<String, Field> {
    let stays = |name: &str, value: &Value| {
        let weighed = kind == Kind::Concern && name.starts_with("part/") && !is_done(value);
        !telling.private && (weighed || PRIVATE.contains(&(kind, name)))
    };
    fields
        .all()
        .filter(|(name, value)| !stays(name, value))
        .map(|(name, value)| {
            let value = match value {
                Value::Text(text) if is_words(kind, name) || is_ask(text) => Field::Text(telling.plain(text)),
                Value::Text(text) => Field::Text(text.clone()),
                Value::Int(number) => Field::Int(*number),
                Value::Flag(flag) => Field::Flag(*flag),
            };
            (if is_ask(name) { telling.plain(name) } else { name.to_owned() }, value)
        })
        .collect()
}

/// Who is still asked for, in the words of the text: the field of an entry, and whoever owes something in it.
fn is_ask(text: &str) -> bool {
    text.starts_with("ask/")
}

/// Counts a record that was written.
pub(super) fn count(counts: &mut Counts, kind: Kind) {
    let slot = match kind {
        Kind::Entry => &mut counts.entries,
        Kind::Promise => &mut counts.agreements,
        Kind::Meeting => &mut counts.meetings,
        Kind::Message => &mut counts.messages,
        Kind::Person => &mut counts.people,
        Kind::Clock => &mut counts.dates,
        Kind::Concern => &mut counts.concerns,
        Kind::Document => &mut counts.documents,
        _ => return,
    };
    *slot += 1;
}
