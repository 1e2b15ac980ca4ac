//! The concerns in a year's file: the parent's own work on a matter. What was asked, of whom, what is tried and what came of
//! it goes along; the ways that are weighed and the reasons to go higher are private lines (G48, C11).

use super::told::{Telling, day};
use super::year::Range;
use crate::actions::input::wall;
use crate::actions::names::{called, person_ref};
use crate::actions::shortened::shortened;
use crate::api::ConcernPart;
use crate::rules::concerns::level;
use crate::store::concerns::{self, Part, Row};
use crate::store::entries;
use crate::store::error::{Result, Trying};
use crate::store::names::name_of;
use crate::words::{Id, id, say, say_of, say_with};
use chrono::NaiveDate;
use rusqlite::Connection;
use uuid::Uuid;

/// Those that were written down in that time, the first first.
pub(super) fn held(db: &Connection, range: &Range) -> Result<Vec<Row>> {
    let open = concerns::open(db).trying("read the concerns")?.into_iter();
    let closed = concerns::closed(db).trying("read the concerns")?;
    let made = |id: Uuid| id.get_timestamp().and_then(|at| i64::try_from(at.to_unix().0).ok()).map(|at| at * 1000);
    let within = |row: &Row| {
        made(row.id.0).is_some_and(|at| range.from <= at && at < range.until) && range.is_about(row.child, row.id.0)
    };
    let mut rows: Vec<Row> = open.chain(closed).filter(within).collect();
    rows.sort_by_key(|row| row.id);
    Ok(rows)
}

/// The most letters that are told of an entry a concern points at.
const FIRST_WORDS: usize = 120;

/// Everything the parent wrote in them, and where they saw it, to look for names.
pub(super) fn texts(db: &Connection, range: &Range, private: bool) -> Result<Vec<String>> {
    let of = |row: Row| {
        let parts = row.parts.into_iter().flat_map(|part| match part.part {
            ConcernPart::Way { text } => vec![text],
            ConcernPart::Talk { came, .. } => vec![came],
            ConcernPart::Trial { what, came, .. } => vec![what, came],
        });
        [row.what, row.hope, row.asked, row.direct, row.duty, row.stakes, row.came]
            .into_iter()
            .chain(parts.collect::<Vec<_>>())
    };
    let rows = held(db, range)?;
    let mut texts = Vec::new();
    for row in &rows {
        texts.extend(seen(db, row, private)?.into_iter().map(|(_, text)| text));
    }
    texts.extend(rows.into_iter().flat_map(of));
    Ok(texts)
}

/// What a parent saw: the entries a concern points at, the first day first. Those that are gone are left out, and those that
/// are only for the parent where private lines are.
fn seen(db: &Connection, row: &Row, private: bool) -> Result<Vec<(NaiveDate, String)>> {
    let mut found = Vec::new();
    for id in &row.seen {
        let entry = entries::by_id(db, *id).trying("read an entry")?;
        found.extend(entry.filter(|entry| private || !entry.only_me).map(|entry| {
            let text = entry.versions.last().map(|version| version.text.clone()).unwrap_or_default();
            (entry.at, wall(entry.at, &entry.zone).date(), text)
        }));
    }
    found.sort();
    Ok(found.into_iter().map(|(_, on, text)| (on, text)).collect())
}

impl Telling<'_> {
    /// A concern: its title, and its lines in their order.
    pub(super) fn concern(&self, row: &Row) -> Result<(String, Vec<String>)> {
        let child = self.children(row.child.as_slice())?;
        let lead = [self.plain(&row.what), child].into_iter().filter(|part| !part.is_empty());
        let mut lines = Vec::new();
        for (words, text) in [(id::RECORD_HOPE, &row.hope), (id::RECORD_ASKED, &row.asked)] {
            lines.extend((!text.is_empty()).then(|| self.labelled(words, text)));
        }
        for (on, text) in seen(self.db, row, self.private)? {
            let first = text.lines().map(str::trim).find(|line| !line.is_empty()).unwrap_or_default();
            let text = shortened(&self.plain(first), FIRST_WORDS);
            lines.push(say_with(id::RECORD_SEEN, &[("date", day(on).into()), ("text", text.into())]));
        }
        for Part { part, .. } in &row.parts {
            lines.extend(self.part(part)?);
        }
        for text in [&row.direct, &row.duty, &row.stakes] {
            lines.extend((self.private && !text.is_empty()).then(|| self.labelled(id::RECORD_PRIVATE, text)));
        }
        lines.extend(row.closed.map(|on| say_with(id::RECORD_OVER, &[("date", day(on).into())])));
        lines.extend(self.came(&row.came));
        Ok((lead.collect::<Vec<_>>().join(" · "), lines))
    }

    fn labelled(&self, words: Id, text: &str) -> String {
        say_with(words, &[("text", self.plain(text).into())])
    }

    fn came(&self, came: &str) -> Option<String> {
        (!came.is_empty()).then(|| self.labelled(id::RECORD_CAME, came))
    }

    fn part(&self, part: &ConcernPart) -> Result<Vec<String>> {
        let (line, came) = match part {
            ConcernPart::Way { text } => (self.private.then(|| self.labelled(id::RECORD_WAY, text)), None),
            ConcernPart::Talk { person, on, came } => {
                let person = person.map(|id| person_ref(self.db, id)).transpose()?;
                let level = say_of("record-level", &name_of(&level(person.as_ref().and_then(|known| known.role))));
                let who = person.map_or_else(|| Ok(say(id::RECORD_SOMEONE)), |known| called(self.db, known.id))?;
                let parts = [("date", day(*on).into()), ("who", who.into()), ("level", level.into())];
                (Some(say_with(id::RECORD_TALKED, &parts)), self.came(came))
            }
            ConcernPart::Trial { what, start, review, came, reviewed } => {
                let parts =
                    [("what", self.plain(what).into()), ("start", day(*start).into()), ("review", day(*review).into())];
                let looked = reviewed.map(|on| say_with(id::RECORD_LOOKED, &[("date", day(on).into())]));
                let line = [Some(say_with(id::RECORD_TRIED, &parts)), looked].into_iter().flatten();
                (Some(line.collect::<Vec<_>>().join(" ")), self.came(came))
            }
        };
        Ok(line.into_iter().chain(came).collect())
    }
}
