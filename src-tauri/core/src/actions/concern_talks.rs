//! Who was asked in a concern (G16): by hand, in a letter about it, or in an entry that shows it and names somebody.

use super::input::wall;
use super::names::person_ref;
use super::shortened::shortened;
use crate::api::{ConcernPart, Level, TalkFrom, TalkLine};
use crate::rules::concerns::level;
use crate::rules::ids::PersonId;
use crate::store::concerns::{Part, Row};
use crate::store::error::{Result, Trying};
use crate::store::{entries, messages};
use chrono::NaiveDate;
use rusqlite::Connection;

/// How much of an entry is shown, in letters.
pub(super) const LETTERS: usize = 200;

/// The talks and letters, the first first.
pub(super) fn talks(db: &Connection, row: &Row) -> Result<Vec<TalkLine>> {
    let mut talks = by_hand(db, row)?;
    let sent = messages::about_concern(db, row.id).trying("read the messages")?;
    talks.extend(letters(db, &sent)?);
    talks.extend(seen_with(db, row, &sent)?);
    talks.sort_by_key(|talk| (talk.on, talk.from));
    Ok(talks)
}

fn by_hand(db: &Connection, row: &Row) -> Result<Vec<TalkLine>> {
    let talk = |part: &Part| match &part.part {
        ConcernPart::Talk { person, on, came } => {
            Some(line(db, TalkFrom::Own { part: part.id }, *person, *on, came.clone()))
        }
        _ => None,
    };
    row.parts.iter().filter_map(talk).collect()
}

/// Letters about it, to each they went to; what came is the answer. One to nobody on the team has its line too.
fn letters(db: &Connection, letters: &[messages::Row]) -> Result<Vec<TalkLine>> {
    let mut lines = Vec::new();
    for message in letters {
        let on = wall(message.sent, &message.zone).date();
        let answer = message.answer.map(|id| entries::by_id(db, id)).transpose().trying("read an entry")?.flatten();
        let to: Vec<_> = message.people.iter().copied().map(Some).collect();
        for person in if to.is_empty() { vec![None] } else { to } {
            let from = TalkFrom::Letter { message: message.id };
            lines.push(covered(answer.as_ref(), line(db, from, person, on, String::new())?));
        }
    }
    Ok(lines)
}

/// Entries that show it and name somebody: who stands first in one was talked with. The answer to a letter stands with the
/// letter, and a note that is only for the parent asked nobody.
fn seen_with(db: &Connection, row: &Row, letters: &[messages::Row]) -> Result<Vec<TalkLine>> {
    let mut lines = Vec::new();
    for id in row.seen.iter().filter(|id| letters.iter().all(|letter| letter.answer != Some(**id))) {
        let Some(entry) = entries::by_id(db, *id).trying("read an entry")? else { continue };
        let on = wall(entry.at, &entry.zone).date();
        if let Some(person) = entry.people.first().filter(|_| !entry.only_me) {
            let from = TalkFrom::Entry { entry: *id };
            lines.push(covered(Some(&entry), line(db, from, Some(*person), on, String::new())?));
        }
    }
    Ok(lines)
}

/// The line with the words of an entry; with none where it is only for the parent.
fn covered(entry: Option<&entries::Row>, line: TalkLine) -> TalkLine {
    let only_me = entry.is_some_and(|entry| entry.only_me);
    let words = entry.filter(|_| !only_me).and_then(|entry| entry.versions.last());
    TalkLine { only_me, came: words.map(|words| shortened(&words.text, LETTERS)).unwrap_or_default(), ..line }
}

fn line(db: &Connection, from: TalkFrom, id: Option<PersonId>, on: NaiveDate, came: String) -> Result<TalkLine> {
    let person = id.map(|id| person_ref(db, id)).transpose()?;
    let level = person.as_ref().map_or(Level::Closest, |person| level(person.role));
    Ok(TalkLine { from, person, level, on, came, only_me: false })
}
