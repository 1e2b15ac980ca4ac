//! A concern as a letter, or as points for a talk: what was seen, what is hoped for, then what was asked for beside other
//! ways, and one question at the end (G43, G44, C8, C11).

use super::super::concern::concern_row;
use super::super::concern_talks::talks;
use super::super::input::wall;
use super::super::names::child_refs;
use super::told::can_be_told;
use super::{Text, capitalised, letter, sentence, year_told};
use crate::api::{ConcernForm, ConcernPart, Recipient};
use crate::rules::ids::ConcernId;
use crate::rules::time::Moment;
use crate::store::concerns::Row;
use crate::store::entries;
use crate::store::error::{Result, Trying};
use crate::words::{Id, id, say, say_with};
use rusqlite::Connection;

/// The most observations that are told: a letter is read in under a minute (G11).
const MOST_SEEN: usize = 2;

/// The first draft.
pub(super) fn text(
    db: &Connection,
    concern: ConcernId,
    form: ConcernForm,
    to: &[Recipient],
    now: Moment,
) -> Result<Text> {
    let row = concern_row(db, concern)?;
    let seen = seen(db, &row, now)?;
    match form {
        ConcernForm::Letter => {
            let subject = say(id::SAYING_CONCERN_SUBJECT);
            let about = about_whom(db, &row)?;
            Ok(Text { subject, body: letter(db, to, &paragraphs(&row, about.into_iter().chain(seen)))? })
        }
        ConcernForm::Talk => {
            let asked = !talks(db, &row)?.is_empty();
            Ok(Text { subject: say(id::SAYING_DISAGREEMENT_SUBJECT), body: points(&row, &seen, asked) })
        }
    }
}

/// The newest that can be told, the older first.
fn seen(db: &Connection, row: &Row, now: Moment) -> Result<Vec<String>> {
    let mut rows = Vec::new();
    for entry in &row.seen {
        rows.extend(entries::by_id(db, *entry).trying("read an entry")?.filter(|row| !row.only_me));
    }
    rows.sort_by_key(|row| row.at);
    let told = rows.iter().filter_map(|row| {
        let words = row.versions.last().map(|version| version.text.trim()).unwrap_or_default();
        let date = year_told(wall(row.at, &row.zone).date(), now);
        let told = || say_with(id::SAYING_WROTE, &[("date", date.into()), ("words", sentence(words).into())]);
        can_be_told(words).then(told)
    });
    let told: Vec<String> = told.collect();
    Ok(told.into_iter().rev().take(MOST_SEEN).rev().collect())
}

/// Whom it is about, unless the parent's own line says so.
fn about_whom(db: &Connection, row: &Row) -> Result<Option<String>> {
    let child = child_refs(db, row.child.as_slice())?.pop().filter(|child| !row.what.contains(&child.name));
    Ok(child.map(|child| say_with(id::SAYING_CONCERN_OWN_ABOUT, &[("child", child.name.into())])))
}

/// What it is, whom it is about and what was seen, then the hope, the ways, one question; what is not known yet is left out.
fn paragraphs(row: &Row, more: impl Iterator<Item = String>) -> Vec<String> {
    let intro = std::iter::once(what(row)).chain(more).collect::<Vec<_>>().join(" ");
    let hope = if row.hope.is_empty() {
        say(id::SAYING_CONCERN_HOPE)
    } else {
        with(id::SAYING_CONCERN_OWN_HOPE, "hope", &row.hope)
    };
    let asked = if row.asked.is_empty() {
        String::new()
    } else {
        format!("{} {}", with(id::SAYING_CONCERN_OWN_ASKED, "asked", &row.asked), say(id::SAYING_CONCERN_OWN_WAYS))
    };
    let parts = [intro, hope, asked, say(id::SAYING_CONCERN_ASK)];
    parts.iter().map(|part| capitalised(part)).collect()
}

/// A first talk begins with what it is about; "I see this differently" is for one after somebody was asked.
fn points(row: &Row, seen: &[String], asked: bool) -> String {
    let mut points = vec![say(id::SAYING_DISAGREEMENT)];
    points.extend(asked.then(|| say(id::SAYING_DISAGREEMENT_HOW)));
    points.push(what(row));
    points.extend(seen.iter().cloned());
    if !row.hope.is_empty() {
        points.push(with(id::SAYING_CONCERN_OWN_HOPE, "hope", &row.hope));
    }
    if !row.asked.is_empty() {
        points.push(with(id::SAYING_CONCERN_OWN_ASKED, "asked", &row.asked));
    }
    points.extend(row.parts.iter().filter_map(|part| match &part.part {
        ConcernPart::Way { text } => Some(with(id::SAYING_CONCERN_OWN_WAY, "way", text)),
        _ => None,
    }));
    points.push(say(if asked { id::SAYING_DISAGREEMENT_ASK } else { id::SAYING_CONCERN_ASK }));
    let lines = points.iter().flat_map(|point| point.lines()).filter(|line| !line.trim().is_empty());
    let point = |line: &str| say_with(id::SAYING_DISAGREEMENT_POINT, &[("point", line.into())]);
    lines.map(point).collect::<Vec<_>>().join("\n")
}

/// What the concern is, as a sentence.
fn what(row: &Row) -> String {
    with(id::SAYING_CONCERN_OWN_WHAT, "what", &row.what)
}

/// Words of the parent, in a sentence of ours.
fn with(words: Id, name: &str, own: &str) -> String {
    say_with(words, &[(name, sentence(own.trim()).into())])
}
