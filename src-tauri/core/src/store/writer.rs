//! The `w` of a write: collects what changes, then appends one log entry and projects the touched records.

use super::error::Result;
use super::record::{Document, Put, Value};
use super::{log, project};
use crate::api::Op;
use crate::rules::ids::DeviceId;
use crate::rules::time::Moment;
use rusqlite::Connection;
use uuid::{Builder, Uuid};

/// Record kinds, as the log names them.
#[derive(Clone, Copy, Debug, PartialEq, Eq, serde::Serialize, serde::Deserialize)]
#[serde(rename_all = "snake_case")]
pub(crate) enum Kind {
    Answer,
    Break,
    Child,
    Clock,
    Concern,
    Device,
    Document,
    Entry,
    Line,
    Meeting,
    Message,
    Person,
    Promise,
    SchoolYear,
    Setting,
}

impl Kind {
    /// Whether records of this kind come and go; the others exist once per name and only lose their fields.
    fn is_made(self) -> bool {
        !matches!(self, Self::Answer | Self::Setting | Self::Device)
    }
}

struct Touched {
    kind: Kind,
    id: Uuid,
    made: bool,
    puts: Vec<Put>,
}

/// One change in the making.
pub(crate) struct Writer<'t> {
    db: &'t Connection,
    device: DeviceId,
    now: Moment,
    last: log::Last,
    made: u32,
    undoes: Option<u64>,
    touched: Vec<Touched>,
}

impl<'t> Writer<'t> {
    pub(super) fn begin(db: &'t Connection, device: DeviceId, now: Moment) -> Result<Self> {
        let last = log::last(db, device)?;
        Ok(Self { db, device, now, last, made: 0, undoes: None, touched: Vec::new() })
    }

    /// Reads inside the change; sees what was there before it.
    pub(crate) fn db(&self) -> &'t Connection {
        self.db
    }

    /// When the change happens.
    pub(crate) fn now(&self) -> Moment {
        self.now
    }

    /// The id of a new record: `UUIDv7` of the moment, then log number and place in the change, so that ids sort as
    /// things were made; told apart from other devices by a hash.
    pub(crate) fn make(&mut self, kind: Kind) -> Uuid {
        let id = self.fresh_id();
        self.made += 1;
        self.touched.push(Touched { kind, id, made: true, puts: Vec::with_capacity(12) });
        id
    }

    /// An id for a part of a record, as unique as a record's own.
    pub(crate) fn make_part(&mut self) -> Uuid {
        let id = self.fresh_id();
        self.made += 1;
        id
    }

    /// A new record under an id it has elsewhere.
    pub(super) fn bring(&mut self, kind: Kind, id: Uuid) {
        self.made += 1;
        self.touched.push(Touched { kind, id, made: true, puts: Vec::with_capacity(12) });
    }

    /// Sets one field.
    pub(crate) fn put(&mut self, kind: Kind, id: Uuid, field: impl Into<String>, value: impl Into<Value>) {
        self.puts(kind, id).push(Put { field: field.into(), value: Some(value.into()) });
    }

    /// Sets one field, or takes it out.
    pub(crate) fn put_or_clear(
        &mut self,
        kind: Kind,
        id: Uuid,
        field: impl Into<String>,
        value: Option<impl Into<Value>>,
    ) {
        self.puts(kind, id).push(Put { field: field.into(), value: value.map(Into::into) });
    }

    /// Takes back the log entry `number` of this device where nobody wrote since; `false` when there is none.
    pub(crate) fn take_back(&mut self, number: u64) -> Result<bool> {
        let changes = log::changes(self.db, self.device, number)?;
        for change in &changes {
            let document = log::load(self.db, self.device, &change.record)?;
            let id = log::parse(&change.record)?;
            let puts = if change.kind.is_made() && document.made_by(&change.bytes) {
                vec![Put { field: "deleted".to_owned(), value: Some(Value::Flag(true)) }]
            } else {
                log::named(&change.record, document.inverse(&change.bytes))?
            };
            self.puts(change.kind, id).extend(puts);
        }
        self.undoes = Some(number);
        Ok(!changes.is_empty())
    }

    pub(super) fn finish(self, op: Op) -> Result<Option<u64>> {
        let number = self.last.number + 1;
        let mut entry = log::Entry::new(&self.last, self.device, self.now, op, self.undoes);
        for touched in self.touched {
            let id = touched.id.hyphenated().to_string();
            let changed = if touched.made {
                Document::first_change(self.device, &touched.puts, self.now.at)
            } else {
                let document = log::load(self.db, self.device, &id)?;
                log::named(&id, document.next_change(&touched.puts, self.now.at))?
            };
            let Some((fields, bytes)) = changed else { continue };
            entry.add(self.db, &id, touched.kind, &bytes)?;
            project::project(self.db, touched.kind, &id, &fields)?;
        }
        Ok(entry.finish(self.db)?.then_some(number))
    }

    fn puts(&mut self, kind: Kind, id: Uuid) -> &mut Vec<Put> {
        // What was just begun is looked for first: most fields follow their record.
        let at = self.touched.iter().rposition(|touched| touched.id == id).unwrap_or_else(|| {
            self.touched.push(Touched { kind, id, made: false, puts: Vec::new() });
            self.touched.len() - 1
        });
        // `at` was found or just pushed.
        #[allow(clippy::indexing_slicing)]
        &mut self.touched[at].puts
    }

    fn fresh_id(&self) -> Uuid {
        let mut hasher = blake3::Hasher::new();
        hasher.update(self.device.0.as_bytes());
        hasher.update(&self.last.number.to_be_bytes());
        hasher.update(&self.made.to_be_bytes());
        let [number, made] = [self.last.number, u64::from(self.made)].map(u64::to_be_bytes);
        let mut random = [number[6], number[7], made[6], made[7], 0, 0, 0, 0, 0, 0];
        random.iter_mut().skip(4).zip(hasher.finalize().as_bytes()).for_each(|(to, from)| *to = *from);
        let millis = u64::try_from(self.now.at.timestamp_millis()).unwrap_or_default();
        Builder::from_unix_timestamp_millis(millis, &random).into_uuid()
    }
}

/// The id of a record that exists once per name, the same on every device.
pub(crate) fn named_id(kind: &str, name: &str) -> Uuid {
    let hash = blake3::hash(format!("{kind}/{name}").as_bytes());
    let mut bytes = [0; 16];
    bytes.iter_mut().zip(hash.as_bytes()).for_each(|(to, from)| *to = *from);
    Builder::from_custom_bytes(bytes).into_uuid()
}
