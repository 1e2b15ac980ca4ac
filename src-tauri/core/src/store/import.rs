//! Records that were made elsewhere, on their way in: each under its own id, so that the same file taken twice adds nothing.
//!
//! What is here stays as it is. What was taken back here comes again. A child, an adult, a year or a break that is here
//! under another id stands for the one in the file.

use super::error::{Error, Result, Trying};
use super::log;
use super::names::{name_of, parse_name};
use super::record::Value;
use super::writer::{Kind, Writer};
use super::{children, clocks, concerns, documents, entries, lines, meetings, messages, people, promises, school};
use crate::api::{ErrorCode, Op};
use crate::rules::ids::DeviceId;
use crate::rules::time::Moment;
use rusqlite::{Connection, OptionalExtension};
use rustc_hash::{FxHashMap, FxHashSet};
use uuid::Uuid;

/// Records in one log entry: a record is loaded from whole entries, so they stay small.
const TOGETHER: usize = 400;
/// Letters of text in one log entry: the words of a few long papers fill one.
const MOST_TEXT: usize = 1_000_000;

/// What an import came to.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub(crate) struct Tally {
    /// New records and those that came again, by kind.
    pub(crate) new: FxHashMap<&'static str, u32>,
    /// Those that were here before.
    pub(crate) here: u32,
}

/// An import under way.
pub(crate) struct Import<'t> {
    db: &'t Connection,
    device: DeviceId,
    now: Moment,
    writer: Writer<'t>,
    /// Those in the open entry.
    waiting: Vec<(Kind, Uuid)>,
    /// How much text is in it.
    text: usize,
    seen: FxHashSet<Uuid>,
    /// The file's id → the id of the same thing here.
    same: FxHashMap<String, String>,
    tally: Tally,
    number: Option<u64>,
}

impl<'t> Import<'t> {
    pub(super) fn begin(db: &'t Connection, device: DeviceId, now: Moment) -> Result<Self> {
        Ok(Self {
            db,
            device,
            now,
            writer: Writer::begin(db, device, now)?,
            waiting: Vec::new(),
            text: 0,
            seen: FxHashSet::default(),
            same: FxHashMap::default(),
            tally: Tally::default(),
            number: None,
        })
    }

    /// Takes one record of the kind that `kind` names.
    pub(crate) fn take(&mut self, kind: &str, id: Uuid, fields: Vec<(String, Value)>) -> Result<()> {
        let kind = parse_name::<Kind>(kind).filter(|kind| taken(*kind));
        let Some(kind) = kind else { return Err(refused(id, "of a kind that is not taken")) };
        if !self.seen.insert(id) {
            return Err(refused(id, "twice in the file"));
        }
        let fields = self.translated(fields);
        if let Some(twin) = self.twin(kind, id, &fields)? {
            self.same.insert(id.to_string(), twin);
            self.tally.here += 1;
            return Ok(());
        }
        match log::has_record(self.db, &id.hyphenated().to_string())? {
            true if !self.is_deleted(kind, id)? => {
                self.tally.here += 1;
                return Ok(());
            }
            true => self.writer.put_or_clear(kind, id, "deleted", None::<bool>),
            false => self.writer.bring(kind, id),
        }
        self.write(kind, id, fields)
    }

    /// A new record, written by `fill`.
    pub(crate) fn make(&mut self, kind: Kind, fields: Vec<(String, Value)>) -> Result<()> {
        let id = self.writer.make(kind);
        self.write(kind, id, fields)
    }

    fn write(&mut self, kind: Kind, id: Uuid, fields: Vec<(String, Value)>) -> Result<()> {
        for (name, value) in fields {
            if let Value::Text(text) = &value {
                self.text += text.len();
            }
            self.writer.put(kind, id, name, value);
        }
        *self.tally.new.entry(word(kind)).or_default() += 1;
        self.waiting.push((kind, id));
        if self.waiting.len() < TOGETHER && self.text < MOST_TEXT { Ok(()) } else { self.flush() }
    }

    pub(super) fn finish(mut self) -> Result<(Tally, Option<u64>)> {
        self.flush()?;
        Ok((self.tally, self.number))
    }

    /// Ends a log entry; whatever cannot be read again is refused, and with it everything.
    fn flush(&mut self) -> Result<()> {
        let next = Writer::begin(self.db, self.device, self.now)?;
        self.text = 0;
        let number = std::mem::replace(&mut self.writer, next).finish(Op::ImportFile)?;
        self.number = self.number.or(number);
        self.writer = Writer::begin(self.db, self.device, self.now)?;
        for (kind, id) in std::mem::take(&mut self.waiting) {
            if !self.is_sound(kind, id) {
                return Err(refused(id, "with a value that cannot be"));
            }
        }
        Ok(())
    }

    /// Ids of things that are here under another one, wherever they stand.
    fn translated(&self, fields: Vec<(String, Value)>) -> Vec<(String, Value)> {
        if self.same.is_empty() {
            return fields;
        }
        let here = |id: &str| self.same.get(id).cloned();
        let field = |(name, value): (String, Value)| {
            let name = match name.split_once('/') {
                Some((part, id)) => here(id).map_or(name.clone(), |id| format!("{part}/{id}")),
                None => name,
            };
            let value = match value {
                // What a message is about, and a talk of a concern, name ids inside of a longer word.
                Value::Text(text) if matches!(name.as_str(), "about" | "subject_of") || name.starts_with("part/") => {
                    Value::Text(self.inside(text))
                }
                Value::Text(text) => Value::Text(here(&text).unwrap_or(text)),
                other => other,
            };
            (name, value)
        };
        fields.into_iter().map(field).collect()
    }

    fn inside(&self, text: String) -> String {
        self.same.iter().fold(text, |text, (there, here)| text.replace(there.as_str(), here))
    }

    /// The same child, adult, year or break, here under another id.
    fn twin(&self, kind: Kind, id: Uuid, fields: &[(String, Value)]) -> Result<Option<String>> {
        let text = |name: &str| match fields.iter().find(|(known, _)| known == name) {
            Some((_, Value::Text(text))) => text.trim().to_lowercase(),
            _ => String::new(),
        };
        let alike = |one: &str, other: &str| !other.is_empty() && one.trim().to_lowercase() == other;
        let id = id.to_string();
        let found = match kind {
            Kind::Child => {
                let all = children::present(self.db).trying("read the children")?;
                all.into_iter().find(|row| alike(&row.name, &text("name"))).map(|row| row.id.to_string())
            }
            Kind::Person => {
                let role = text("role");
                let same = |row: &people::Row| {
                    alike(&row.name, &text("name")) && row.role.as_ref().map(name_of).unwrap_or_default() == role
                };
                people::team(self.db).trying("read the team")?.into_iter().find(same).map(|row| row.id.to_string())
            }
            Kind::SchoolYear => {
                let all = school::years(self.db).trying("read the school years")?;
                all.into_iter().find(|row| row.first_day.to_string() == text("first_day")).map(|row| row.id.to_string())
            }
            Kind::Break => {
                let same = |row: &school::BreakRow| {
                    (row.first.to_string(), row.last.to_string()) == (text("first"), text("last"))
                };
                school::breaks(self.db).trying("read the breaks")?.into_iter().find(same).map(|row| row.id.to_string())
            }
            _ => None,
        };
        Ok(found.filter(|found| *found != id))
    }

    fn is_deleted(&self, kind: Kind, id: Uuid) -> Result<bool> {
        let Some(table) = table(kind) else { return Ok(false) };
        self.db
            .prepare_cached(&format!("SELECT deleted FROM {table} WHERE id = ?1"))
            .and_then(|mut query| query.query_row([id.to_string()], |row| row.get(0)).optional())
            .trying("look for a record")
            .map(|deleted: Option<bool>| deleted.unwrap_or(true))
    }

    /// Whether the record is read as a screen will read it.
    fn is_sound(&self, kind: Kind, id: Uuid) -> bool {
        let text = id.to_string();
        let db = self.db;
        match kind {
            Kind::Entry => text
                .parse()
                .is_ok_and(|id| entries::by_id(db, id).is_ok_and(|row| row.is_none_or(|row| !row.versions.is_empty()))),
            Kind::Promise => text.parse().is_ok_and(|id| promises::by_id(db, id).is_ok()),
            Kind::Person => text.parse().is_ok_and(|id| people::by_id(db, id).is_ok()),
            Kind::Meeting => text
                .parse()
                .is_ok_and(|id| meetings::by_id(db, id).is_ok_and(|row| row.is_none_or(|row| row.starts < row.ends))),
            Kind::Message => text.parse().is_ok_and(|id| messages::by_id(db, id).is_ok()),
            Kind::Clock => text.parse().is_ok_and(|id| clocks::by_id(db, id).is_ok()),
            Kind::Concern => text.parse().is_ok_and(|id| concerns::by_id(db, id).is_ok()),
            Kind::Document => text.parse().is_ok_and(|id| documents::by_id(db, id).is_ok()),
            Kind::Child => children::all(db).is_ok(),
            Kind::SchoolYear => school::years(db).is_ok(),
            Kind::Break => school::breaks(db).is_ok(),
            Kind::Line => self.line_is_sound(&text),
            Kind::Answer | Kind::Device | Kind::Setting => false,
        }
    }

    fn line_is_sound(&self, id: &str) -> bool {
        let meeting = self
            .db
            .prepare_cached("SELECT meeting FROM line WHERE id = ?1")
            .and_then(|mut query| query.query_row([id], |row| row.get::<_, String>(0)));
        meeting.is_ok_and(|meeting| meeting.parse().is_ok_and(|meeting| lines::of_meeting(self.db, meeting).is_ok()))
    }
}

/// Kinds that travel in a file. What this device is and how it is set stays with it.
fn taken(kind: Kind) -> bool {
    table(kind).is_some()
}

fn table(kind: Kind) -> Option<&'static str> {
    Some(match kind {
        Kind::Break => "school_break",
        Kind::Child => "child",
        Kind::Clock => "clock",
        Kind::Concern => "concern",
        Kind::Document => "document",
        Kind::Entry => "entry",
        Kind::Line => "line",
        Kind::Meeting => "meeting",
        Kind::Message => "message",
        Kind::Person => "person",
        Kind::Promise => "promise",
        Kind::SchoolYear => "school_year",
        Kind::Answer | Kind::Device | Kind::Setting => return None,
    })
}

/// The name a kind is counted under: that of its table.
fn word(kind: Kind) -> &'static str {
    table(kind).unwrap_or_default()
}

fn refused(id: Uuid, why: &str) -> Error {
    Error::input(ErrorCode::NotUnderstood, format!("a record {why}: {id}"))
}
