//! From a record's fields to the rows of its table. Nothing is decided here; a value of a newer version that
//! means nothing to this one stays in the record and takes its default in the table.

use super::error::{Result, Trying};
use super::record::Fields;
use super::writer::Kind;
use super::{
    answers, children, clocks, concerns, devices, documents, entries, lines, meetings, messages, people, promises,
    school, settings, timeline,
};
use rusqlite::Connection;

/// Writes the rows of one record anew.
pub(super) fn project(db: &Connection, kind: Kind, id: &str, fields: &Fields) -> Result<()> {
    match kind {
        Kind::Answer => answers::project(db, id, fields),
        Kind::Break => school::project_break(db, id, fields),
        Kind::Child => children::project(db, id, fields),
        Kind::Clock => clocks::project(db, id, fields),
        Kind::Concern => concerns::project(db, id, fields),
        Kind::Device => devices::project(db, id, fields),
        Kind::Document => documents::project(db, id, fields),
        Kind::Entry => entries::project(db, id, fields),
        Kind::Line => lines::project(db, id, fields),
        Kind::Meeting => meetings::project(db, id, fields),
        Kind::Message => messages::project(db, id, fields),
        Kind::Person => people::project(db, id, fields),
        Kind::Promise => promises::project(db, id, fields),
        Kind::SchoolYear => school::project_year(db, id, fields),
        Kind::Setting => settings::project(db, fields),
    }
    .trying("project a record")
}

/// Empties every projected table.
pub(super) fn clear(db: &Connection) -> Result<()> {
    timeline::clear(db).trying("empty the search")?;
    db.execute_batch(
        "DELETE FROM entry; DELETE FROM noted_date; DELETE FROM promise; DELETE FROM child; DELETE FROM school_year;
         DELETE FROM school_break; DELETE FROM person; DELETE FROM meeting; DELETE FROM line; DELETE FROM message;
         DELETE FROM clock; DELETE FROM concern; DELETE FROM document; DELETE FROM answer; DELETE FROM setting; DELETE FROM device;",
    )
    .trying("empty the tables")
}
