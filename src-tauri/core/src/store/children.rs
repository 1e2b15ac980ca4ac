//! The parent's children, with their profiles.

use super::record::Fields;
use crate::rules::ids::ChildId;
use rusqlite::{Connection, Result, params};

/// A child.
#[derive(Clone, Debug)]
pub(crate) struct Row {
    pub(crate) id: ChildId,
    pub(crate) name: String,
    pub(crate) strengths: String,
    pub(crate) needs: String,
    pub(crate) what_works: String,
    /// Milliseconds, UTC.
    pub(crate) added: i64,
    pub(crate) deleted: bool,
}

pub(super) fn project(db: &Connection, id: &str, fields: &Fields) -> Result<()> {
    db.prepare_cached(
        "INSERT OR REPLACE INTO child (id, name, strengths, needs, what_works, added, deleted)
         VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7)",
    )?
    .execute(params![
        id,
        fields.text_or_empty("name"),
        fields.text_or_empty("strengths"),
        fields.text_or_empty("needs"),
        fields.text_or_empty("what_works"),
        fields.int("added").unwrap_or_default(),
        fields.flag("deleted"),
    ])
    .map(drop)
}

/// All, also those taken out of sight, in the order in which they were added.
pub(crate) fn all(db: &Connection) -> Result<Vec<Row>> {
    db.prepare_cached("SELECT id, name, strengths, needs, what_works, added, deleted FROM child ORDER BY id")?
        .query_map([], |row| {
            Ok(Row {
                id: super::parse_id(&row.get::<_, String>(0)?)?,
                name: row.get(1)?,
                strengths: row.get(2)?,
                needs: row.get(3)?,
                what_works: row.get(4)?,
                added: row.get(5)?,
                deleted: row.get(6)?,
            })
        })?
        .collect()
}

/// Those in sight.
pub(crate) fn present(db: &Connection) -> Result<Vec<Row>> {
    Ok(all(db)?.into_iter().filter(|child| !child.deleted).collect())
}
