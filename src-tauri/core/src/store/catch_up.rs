//! What an older Hallway kept and did not show to search: concerns, children's own words, one's own points for a meeting.
//! Looked for at every opening, and nearly always not there. Tables and schema are the same, so no step of the ladder does it.

use super::error::{Result, Trying};
use super::writer::Kind;
use super::{children, concerns, log, meetings, project, timeline};
use crate::rules::ids::DeviceId;
use rusqlite::Connection;

/// Shows search what it does not know yet. A record that cannot be read is left for a repair.
pub(super) fn catch_up(db: &Connection, device: DeviceId) -> Result<()> {
    let concerns = concerns::ids(db).trying("list the concerns")?.into_iter().map(|id| (Kind::Concern, id));
    let children = children::ids(db).trying("list the children")?.into_iter().map(|id| (Kind::Child, id));
    for (kind, id) in concerns.chain(children) {
        if timeline::seq_of_made(db, &id).trying("look into the search")?.is_none()
            && let Ok(document) = log::load(db, device, &id)
        {
            project::project(db, kind, &id, document.fields())?;
        }
    }
    for id in meetings::with_unseen_points(db).trying("look for points")? {
        meetings::index(db, &id).trying("show search the points")?;
    }
    Ok(())
}
