//! Promises: added or changed by hand, kept, let go.
//!
//! What was agreed in a closed school year stays as it was agreed; what became of it can be said at any time.

use super::input::{filled, sane, unknown};
use super::names::{entry_row, known_people, meeting_row, promise_view};
use super::year::{open_entry, open_meeting};
use super::{Changed, Done};
use crate::api::{AnswerPromise, DueChoice, ErrorCode, Nothing, Op, OwnerChoice, PromiseView, SavePromise};
use crate::rules::ids::{EntryId, MeetingId, PromiseId};
use crate::rules::time::Moment;
use crate::store::error::{Result, Trying};
use crate::store::names::name_of;
use crate::store::promises::Owner;
use crate::store::writer::{Kind, Writer};
use crate::store::{Store, entries, meetings, promises};
use rusqlite::Connection;
use uuid::Uuid;

const CHANGED: [Changed; 4] = [Changed::Promises, Changed::Entries, Changed::Meetings, Changed::Reminders];

fn promise(store: &Store, id: PromiseId) -> Result<PromiseView> {
    promise_view(store.read(), &row(store, id)?)
}

fn row(store: &Store, id: PromiseId) -> Result<promises::Row> {
    promises::by_id(store.read(), id).trying("read a promise")?.ok_or_else(|| unknown("promise", id))
}

/// Refuses to change what was agreed in a closed year. What it was agreed in may be gone.
fn open(db: &Connection, entry: Option<EntryId>, meeting: Option<MeetingId>) -> Result<()> {
    if let Some(row) = entry.map(|id| entries::by_id(db, id)).transpose().trying("read an entry")?.flatten() {
        open_entry(db, row.id)?;
    }
    if let Some(row) = meeting.map(|id| meetings::by_id(db, id)).transpose().trying("read a meeting")?.flatten() {
        open_meeting(db, row.id)?;
    }
    Ok(())
}

/// Adds or changes a promise.
pub(super) fn save(store: &mut Store, request: SavePromise, now: Moment) -> Result<Done<PromiseView>> {
    filled(&request.what, ErrorCode::EmptyText)?;
    let known = request.id.map(|id| row(store, id)).transpose()?;
    if known.is_none() {
        request.entry.map(|id| entry_row(store.read(), id)).transpose()?;
        request.meeting.map(|id| meeting_row(store.read(), id)).transpose()?;
    }
    let (entry, meeting) = known.map_or((request.entry, request.meeting), |row| (row.entry, row.meeting));
    open(store.read(), entry, meeting)?;
    let owner = owner(store, &request.owner, entry)?;
    let written = store.write(Op::SavePromise, now, |w| {
        let id = request.id.map_or_else(|| make(w, &request), |id| id.0);
        w.put(Kind::Promise, id, "owner", owner.stored());
        w.put(Kind::Promise, id, "what", request.what.trim());
        w.put(Kind::Promise, id, "firmness", name_of(&request.firmness));
        put_due(w, id, &request.due)?;
        Ok(PromiseId(id))
    })?;
    let view = promise(store, written.output)?;
    Ok(Done::wrote(view, Op::SavePromise, written.number, &CHANGED))
}

fn make(w: &mut Writer<'_>, request: &SavePromise) -> Uuid {
    let id = w.make(Kind::Promise);
    let now = w.now();
    w.put(Kind::Promise, id, "said", now.at.timestamp_millis());
    w.put(Kind::Promise, id, "zone", now.zone.name());
    w.put_or_clear(Kind::Promise, id, "entry", request.entry.map(|id| id.to_string()));
    w.put_or_clear(Kind::Promise, id, "meeting", request.meeting.map(|id| id.to_string()));
    id
}

/// Whoever is still asked in the entry can owe something too; a chip that is no question leaves it to the school.
fn owner(store: &Store, owner: &OwnerChoice, entry: Option<EntryId>) -> Result<Owner> {
    Ok(match owner {
        OwnerChoice::Me => Owner::Me,
        OwnerChoice::School => Owner::School,
        OwnerChoice::Person { person } => {
            known_people(store.read(), [person])?;
            Owner::Person(*person)
        }
        OwnerChoice::Chip { chip } => {
            let entry = entry.map(|id| entry_row(store.read(), id)).transpose()?;
            let asked = entry.is_some_and(|row| row.asks.iter().any(|ask| ask.words == *chip));
            if asked { Owner::Ask(chip.clone()) } else { Owner::School }
        }
    })
}

/// A date chosen by hand replaces whatever was read.
fn put_due(w: &mut Writer<'_>, id: Uuid, due: &DueChoice) -> Result<()> {
    let date = match due {
        DueChoice::Open => None,
        DueChoice::On { date } => Some(sane(*date)?.to_string()),
    };
    w.put_or_clear(Kind::Promise, id, "due", date);
    w.put_or_clear(Kind::Promise, id, "due_ask", None::<String>);
    w.put_or_clear(Kind::Promise, id, "hours_before", None::<i64>);
    w.put_or_clear(Kind::Promise, id, "before_meeting", None::<String>);
    w.put_or_clear(Kind::Promise, id, "precision", None::<String>);
    Ok(())
}

/// Kept, dropped, or open again.
pub(super) fn answer(store: &mut Store, request: AnswerPromise, now: Moment) -> Result<Done<PromiseView>> {
    row(store, request.id)?;
    let written = store.write(Op::AnswerPromise, now, |w| {
        w.put(Kind::Promise, request.id.0, "state", name_of(&request.state));
        Ok(())
    })?;
    let view = promise(store, request.id)?;
    Ok(Done::wrote(view, Op::AnswerPromise, written.number, &CHANGED))
}

/// Takes a promise out of sight.
pub(super) fn remove(store: &mut Store, id: PromiseId, now: Moment) -> Result<Done<Nothing>> {
    let known = row(store, id)?;
    open(store.read(), known.entry, known.meeting)?;
    let written = store.write(Op::RemovePromise, now, |w| {
        w.put(Kind::Promise, id.0, "deleted", true);
        Ok(())
    })?;
    Ok(Done::wrote(Nothing {}, Op::RemovePromise, written.number, &CHANGED))
}
