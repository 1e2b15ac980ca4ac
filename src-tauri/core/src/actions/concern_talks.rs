//! Who was asked in a concern (G16): by hand, in a letter about it, or in an entry that shows it and names somebody.

use super::input::wall;
use super::names::person_ref;
use crate::api::{ConcernPart, Level, TalkFrom, TalkLine};
use crate::rules::concerns::level;
use crate::rules::ids::{EntryId, PersonId};
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
    talks.extend(letters(db, row)?);
    talks.extend(seen_with(db, row)?);
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

/// Letters about it, to each they went to; what came is the answer.
fn letters(db: &Connection, row: &Row) -> Result<Vec<TalkLine>> {
    let mut lines = Vec::new();
    for message in messages::about_concern(db, row.id).trying("read the messages")? {
        let on = wall(message.sent, &message.zone).date();
        let came = message.answer.map(|id| words_of(db, id)).transpose()?.unwrap_or_default();
        for person in &message.people {
            let from = TalkFrom::Letter { message: message.id };
            lines.push(line(db, from, Some(*person), on, came.clone())?);
        }
    }
    Ok(lines)
}

/// Entries that show it and name somebody; the answer to a letter stands with the letter.
fn seen_with(db: &Connection, row: &Row) -> Result<Vec<TalkLine>> {
    let mut lines = Vec::new();
    for id in &row.seen {
        let Some(entry) = entries::by_id(db, *id).trying("read an entry")? else { continue };
        let on = wall(entry.at, &entry.zone).date();
        let words = words_of(db, *id)?;
        for person in &entry.people {
            lines.push(line(db, TalkFrom::Entry { entry: *id }, Some(*person), on, words.clone())?);
        }
    }
    Ok(lines)
}

fn words_of(db: &Connection, id: EntryId) -> Result<String> {
    let entry = entries::by_id(db, id).trying("read an entry")?;
    let text = entry.and_then(|mut entry| entry.versions.pop()).map(|version| version.text);
    Ok(text.unwrap_or_default().chars().take(LETTERS).collect())
}

fn line(db: &Connection, from: TalkFrom, id: Option<PersonId>, on: NaiveDate, came: String) -> Result<TalkLine> {
    let person = id.map(|id| person_ref(db, id)).transpose()?;
    let level = person.as_ref().map_or(Level::Closest, |person| level(person.role));
    Ok(TalkLine { from, person, level, on, came })
}
