//! Signed, or taken home to read first (G36). What was taken home is a promise of one's own, so it comes back on its day.

use super::input::sane;
use crate::api::{Firmness, PromiseState, SigningState, SigningView};
use crate::rules::ids::PromiseId;
use crate::store::error::{Result, Trying};
use crate::store::meetings::Row;
use crate::store::names::name_of;
use crate::store::promises::{self, Owner};
use crate::store::writer::{Kind, Writer};
use crate::words::id::READ_AT_HOME;
use crate::words::say;
use chrono::NaiveDate;
use rusqlite::Connection;
use uuid::Uuid;

/// How far it is, with the day of the promise as it stands now.
pub(super) fn view(db: &Connection, row: &Row) -> Result<SigningView> {
    let read_by = match row.signing {
        SigningState::TakenHome => reading(db, row)?.and_then(|promise| promise.due),
        SigningState::NotAsked | SigningState::Signed => None,
    };
    Ok(SigningView { state: row.signing, read_by })
}

/// The promise to read; `None` once it was taken away.
fn reading(db: &Connection, row: &Row) -> Result<Option<promises::Row>> {
    let found = row.reading.map(|id| promises::by_id(db, id)).transpose().trying("read a promise")?;
    Ok(found.flatten())
}

/// Puts how far it is. Taken home makes the promise or moves its day; anything else takes an open one back.
pub(super) fn put(w: &mut Writer<'_>, row: &Row, state: SigningState, read_by: Option<NaiveDate>) -> Result<()> {
    let known = reading(w.db(), row)?;
    w.put(Kind::Meeting, row.id.0, "signing", name_of(&state));
    if state != SigningState::TakenHome {
        if let Some(open) = known.filter(|promise| promise.state == PromiseState::Open) {
            w.put(Kind::Promise, open.id.0, "deleted", true);
        }
        return Ok(());
    }
    let due = read_by.map(sane).transpose()?.map(|date| date.to_string());
    let id = known.map_or_else(|| make(w, row), |promise| promise.id.0);
    w.put_or_clear(Kind::Promise, id, "due", due);
    Ok(())
}

fn make(w: &mut Writer<'_>, row: &Row) -> Uuid {
    let id = w.make(Kind::Promise);
    let now = w.now();
    w.put(Kind::Promise, id, "said", now.at.timestamp_millis());
    w.put(Kind::Promise, id, "zone", now.zone.name());
    w.put(Kind::Promise, id, "meeting", row.id.to_string());
    w.put(Kind::Promise, id, "owner", Owner::Me.stored());
    w.put(Kind::Promise, id, "what", say(READ_AT_HOME));
    w.put(Kind::Promise, id, "firmness", name_of(&Firmness::Firm));
    w.put(Kind::Meeting, row.id.0, "reading", PromiseId(id).to_string());
    id
}
