//! A record as one small Automerge document. The only file that names automerge.
//!
//! A record is a flat map: collections are keys with a slash (`person/<id>`), so that two devices which make the
//! same thing merge, and nothing nested can be hidden by a conflict. Keys this version does not know stay.

use crate::rules::ids::DeviceId;
use automerge::legacy::{Key, ObjectId, Op, OpType, SortedVec};
use automerge::transaction::{CommitOptions, Transactable};
use automerge::{ActorId, Automerge, Change, ChangeHash, ExpandedChange, ROOT, ReadDoc, ScalarValue};
use chrono::{DateTime, Utc};
use std::collections::BTreeMap;
use std::num::NonZeroU64;

/// One field's value.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) enum Value {
    /// Text.
    Text(String),
    /// A number, a time in milliseconds.
    Int(i64),
    /// Yes or no.
    Flag(bool),
}

impl From<&str> for Value {
    fn from(text: &str) -> Self {
        Self::Text(text.to_owned())
    }
}
impl From<String> for Value {
    fn from(text: String) -> Self {
        Self::Text(text)
    }
}
impl From<i64> for Value {
    fn from(number: i64) -> Self {
        Self::Int(number)
    }
}
impl From<bool> for Value {
    fn from(flag: bool) -> Self {
        Self::Flag(flag)
    }
}

/// All fields of a record, as shown: the winning value where two devices disagree.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub(crate) struct Fields(BTreeMap<String, Value>);

impl Fields {
    pub(crate) fn text(&self, name: &str) -> Option<&str> {
        match self.0.get(name) {
            Some(Value::Text(text)) => Some(text),
            _ => None,
        }
    }

    pub(crate) fn text_or_empty(&self, name: &str) -> &str {
        self.text(name).unwrap_or_default()
    }

    pub(crate) fn int(&self, name: &str) -> Option<i64> {
        match self.0.get(name) {
            Some(Value::Int(number)) => Some(*number),
            _ => None,
        }
    }

    pub(crate) fn flag(&self, name: &str) -> bool {
        matches!(self.0.get(name), Some(Value::Flag(true)))
    }

    /// Everything, sorted by name.
    pub(crate) fn all(&self) -> impl Iterator<Item = (&str, &Value)> {
        self.0.iter().map(|(name, value)| (name.as_str(), value))
    }

    /// The keys below `prefix/`, sorted, without it.
    pub(crate) fn below<'a>(&'a self, prefix: &str) -> impl Iterator<Item = (&'a str, &'a Value)> + use<'a> {
        let prefix = prefix.to_owned();
        self.0
            .range(format!("{prefix}/")..)
            .map_while(move |(key, value)| Some((key.strip_prefix(&*prefix)?.strip_prefix('/')?, value)))
    }

    /// The keys below `prefix/` whose flag is set, sorted.
    pub(crate) fn set_below(&self, prefix: &str) -> Vec<&str> {
        self.below(prefix).filter(|(_, value)| **value == Value::Flag(true)).map(|(key, _)| key).collect()
    }

    fn apply(&mut self, put: &Put) {
        match &put.value {
            Some(value) => self.0.insert(put.field.clone(), value.clone()),
            None => self.0.remove(&put.field),
        };
    }
}

/// One field to write; no value takes the field out.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) struct Put {
    pub(crate) field: String,
    pub(crate) value: Option<Value>,
}

/// A loaded record.
pub(crate) struct Document {
    automerge: Automerge,
    fields: Fields,
}

impl Document {
    /// A record that does not exist yet.
    fn new(device: DeviceId) -> Self {
        Self { automerge: Automerge::new().with_actor(actor(device)), fields: Fields::default() }
    }

    /// A record from all its changes, in any order.
    pub(crate) fn load(device: DeviceId, changes: Vec<Vec<u8>>) -> Result<Self, String> {
        let mut document = Self::new(device);
        let changes = changes.iter().map(|bytes| Change::try_from(bytes.as_slice())).collect::<Result<Vec<_>, _>>();
        document.automerge.apply_changes(changes.map_err(|e| e.to_string())?).map_err(|e| e.to_string())?;
        document.fields = document.fields_at(&document.automerge.get_heads());
        Ok(document)
    }

    /// The first change of a new record, written without building the document: a thirtieth of the time, and
    /// what Automerge reads from it is the same. A field put twice keeps its last value.
    pub(crate) fn first_change(device: DeviceId, puts: &[Put], at: DateTime<Utc>) -> Option<(Fields, Vec<u8>)> {
        let mut fields = Fields::default();
        puts.iter().for_each(|put| fields.apply(put));
        if fields.0.is_empty() {
            return None;
        }
        let change = ExpandedChange {
            operations: fields.0.iter().map(|(field, value)| put_operation(field, value)).collect(),
            actor_id: actor(device),
            hash: None,
            seq: 1,
            start_op: NonZeroU64::MIN,
            time: at.timestamp(),
            message: None,
            deps: Vec::new(),
            extra_bytes: Vec::new(),
            author: None,
        };
        let bytes = Change::from(change).raw_bytes().to_vec();
        Some((fields, bytes))
    }

    /// What it shows.
    pub(crate) fn fields(&self) -> &Fields {
        &self.fields
    }

    /// Writes what differs and answers the change's bytes; `None` when nothing differs.
    fn change(&mut self, puts: &[Put], at: DateTime<Utc>) -> Result<Option<Vec<u8>>, String> {
        let puts: Vec<&Put> = puts.iter().filter(|put| self.fields.0.get(&put.field) != put.value.as_ref()).collect();
        if puts.is_empty() {
            return Ok(None);
        }
        let mut transaction = self.automerge.transaction();
        for put in &puts {
            match &put.value {
                Some(value) => transaction.put(ROOT, put.field.as_str(), scalar(value)),
                None => transaction.delete(ROOT, put.field.as_str()),
            }
            .map_err(|e| e.to_string())?;
        }
        transaction.commit_with(CommitOptions::default().with_time(at.timestamp()));
        for put in puts {
            self.fields.apply(put);
        }
        Ok(self.automerge.get_last_local_change().map(|change| change.raw_bytes().to_vec()))
    }

    /// Writes what differs; answers what it shows then and the change's bytes.
    pub(crate) fn next_change(mut self, puts: &[Put], at: DateTime<Utc>) -> Result<Option<(Fields, Vec<u8>)>, String> {
        let bytes = self.change(puts, at)?;
        Ok(bytes.map(|bytes| (self.fields, bytes)))
    }

    /// What to write so that `change` is taken back where nobody wrote since.
    pub(crate) fn inverse(&self, change: &[u8]) -> Result<Vec<Put>, String> {
        let change = Change::try_from(change).map_err(|e| e.to_string())?;
        let before = self.fields_at(change.deps());
        let after = self.fields_at(&[change.hash()]);
        let mut names: Vec<&String> = before.0.keys().chain(after.0.keys()).collect();
        names.sort_unstable();
        names.dedup();
        let still = |name: &&String| self.fields.0.get(*name) == after.0.get(*name);
        let touched = |name: &&String| before.0.get(*name) != after.0.get(*name);
        let back = |name: &String| Put { field: name.clone(), value: before.0.get(name).cloned() };
        Ok(names.into_iter().filter(touched).filter(still).map(back).collect())
    }

    /// Whether `change` is the record's first: taking it back takes the record out of sight.
    pub(crate) fn made_by(&self, change: &[u8]) -> bool {
        Change::try_from(change).is_ok_and(|change| change.deps().is_empty())
    }

    fn fields_at(&self, heads: &[ChangeHash]) -> Fields {
        let keys = self.automerge.keys_at(ROOT, heads);
        let value = |key: &String| match self.automerge.get_at(ROOT, key.as_str(), heads) {
            Ok(Some((automerge::Value::Scalar(found), _))) => value(&found),
            _ => None,
        };
        Fields(keys.filter_map(|key| value(&key).map(|value| (key, value))).collect())
    }
}

fn actor(device: DeviceId) -> ActorId {
    ActorId::from(device.0.as_bytes().as_slice())
}

fn put_operation(field: &str, value: &Value) -> Op {
    Op {
        action: OpType::Put(scalar(value)),
        obj: ObjectId::Root,
        key: Key::Map(field.into()),
        pred: SortedVec::new(),
        insert: false,
    }
}

fn scalar(value: &Value) -> ScalarValue {
    match value {
        Value::Text(text) => ScalarValue::Str(text.as_str().into()),
        Value::Int(number) => ScalarValue::Int(*number),
        Value::Flag(flag) => ScalarValue::Boolean(*flag),
    }
}

fn value(found: &ScalarValue) -> Option<Value> {
    match found {
        ScalarValue::Str(text) => Some(Value::Text(text.to_string())),
        ScalarValue::Int(number) => Some(Value::Int(*number)),
        ScalarValue::Boolean(flag) => Some(Value::Flag(*flag)),
        _ => None,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn put(field: &str, value: impl Into<Value>) -> Put {
        Put { field: field.to_owned(), value: Some(value.into()) }
    }

    #[test]
    fn a_first_change_reads_back_as_written_and_can_be_built_upon() {
        let device = DeviceId(uuid::Uuid::from_u128(7));
        let at = DateTime::UNIX_EPOCH;
        let puts = [put("text", "first"), put("text", "héllo\0 👋"), put("at", 12_i64), put("good", true)];
        let (fields, bytes) = Document::first_change(device, &puts, at).unwrap();
        let mut document = Document::load(device, vec![bytes.clone()]).unwrap();
        assert_eq!(document.fields(), &fields);
        let later = document.change(&[put("text", "later")], at).unwrap().unwrap();
        let document = Document::load(device, vec![later.clone(), bytes]).unwrap();
        assert_eq!(document.fields().text("text"), Some("later"));
        assert_eq!(document.inverse(&later).unwrap(), vec![put("text", "héllo\0 👋")]);
    }

    #[test]
    fn a_field_that_two_devices_wrote_keeps_both_values() {
        let (one, two) = (DeviceId(uuid::Uuid::from_u128(1)), DeviceId(uuid::Uuid::from_u128(2)));
        let at = DateTime::UNIX_EPOCH;
        let (_, first) = Document::first_change(one, &[put("state", "open")], at).unwrap();
        let here =
            Document::load(one, vec![first.clone()]).unwrap().change(&[put("state", "kept")], at).unwrap().unwrap();
        let there =
            Document::load(two, vec![first.clone()]).unwrap().change(&[put("state", "dropped")], at).unwrap().unwrap();
        let merged = Document::load(one, vec![there, first, here]).unwrap();
        assert_eq!(merged.automerge.get_all(ROOT, "state").unwrap().len(), 2);
    }
}
