//! One child alone: what is about them, and what names nobody in particular and was written down once they were here.

use super::children;
use super::timeline::{contact_about, note_about, number, numbers};
use crate::rules::ids::ChildId;
use rusqlite::{Connection, Result};
use uuid::Uuid;

/// A child that is looked at alone.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) struct OneChild {
    pub(crate) id: ChildId,
    /// What names no child and was written down before this one was added is not about them: of the first, nothing is. Ids
    /// begin with the moment of writing.
    pub(crate) since: Uuid,
}

impl OneChild {
    /// Whether what names these children, or nobody in particular, is about this one.
    pub(crate) fn is_about(&self, named: &[ChildId], made: Uuid) -> bool {
        named.contains(&self.id) || (named.is_empty() && made >= self.since)
    }
}

/// A child alone. What was written down before anybody else was added stays with the first one.
pub(crate) fn alone(db: &Connection, id: ChildId) -> Result<OneChild> {
    let first = children::all(db)?.first().is_none_or(|first| first.id == id);
    Ok(OneChild { id, since: if first { Uuid::nil() } else { id.0 } })
}

/// Whom a list is narrowed to: one child, with what is about nobody in particular; by default all.
#[derive(Clone, Debug, Default)]
pub(crate) struct About {
    /// The child, as `contact_about` and `note_about` name them; empty for all.
    who: Vec<String>,
    /// What names no child counts from the record with this id on.
    since: String,
}

impl About {
    /// This child's.
    pub(crate) fn child(child: Option<OneChild>) -> Self {
        let Some(OneChild { id, since }) = child else { return Self::default() };
        let id = id.to_string();
        Self { who: vec![contact_about(Some(&id)), note_about(Some(&id))], since: since.to_string() }
    }

    /// What `narrowed` is asked with.
    pub(super) fn asked(&self) -> (String, &str) {
        (numbers(&self.who), &self.since)
    }
}

/// Whether what stands at `place`, a `seq`, and bears `id` is about whom `who` and `since` ask for, as `About::asked` gives
/// them. The id is told before anything is looked up: most of a long log is from before a child who was added late.
pub(super) fn narrowed(place: &str, id: &str, [who, since]: [&str; 2]) -> String {
    let [contact, note] = [contact_about(None), note_about(None)].map(|name| number(&name));
    let bears =
        |names: &str| format!("EXISTS (SELECT 1 FROM timeline_with w WHERE w.seq = {place} AND w.who IN ({names}))");
    let (nobody, own) = (bears(&format!("{contact}, {note}")), bears(&format!("SELECT value FROM json_each({who})")));
    format!("({who} = '[]' OR ({id} >= {since} AND {nobody}) OR {own})")
}
