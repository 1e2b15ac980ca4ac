//! The parent's children, with their profiles and their own words.

use super::record::Fields;
use super::timeline::{self, Event};
use crate::rules::ids::ChildId;
use rusqlite::{Connection, Result, ToSql};

/// A child.
#[derive(Clone, Debug)]
pub(crate) struct Row {
    pub(crate) id: ChildId,
    pub(crate) name: String,
    pub(crate) strengths: String,
    pub(crate) needs: String,
    pub(crate) what_works: String,
    pub(crate) warning_signs: String,
    pub(crate) warning_lead: String,
    pub(crate) helps_after: String,
    pub(crate) own_like: String,
    pub(crate) own_hard: String,
    pub(crate) own_helps: String,
    pub(crate) own_hope: String,
    /// Milliseconds, UTC.
    pub(crate) added: i64,
    pub(crate) deleted: bool,
}

/// Everything that is text, as the log and the table name it.
const TEXTS: [&str; 11] = [
    "name",
    "strengths",
    "needs",
    "what_works",
    "warning_signs",
    "warning_lead",
    "helps_after",
    "own_like",
    "own_hard",
    "own_helps",
    "own_hope",
];

/// What the child says.
const OWN_WORDS: [&str; 4] = ["own_like", "own_hard", "own_helps", "own_hope"];

pub(super) fn project(db: &Connection, id: &str, fields: &Fields) -> Result<()> {
    put_own_words(db, id, fields)?;
    let (added, deleted) = (fields.int("added").unwrap_or_default(), fields.flag("deleted"));
    let texts = TEXTS.map(|name| fields.text_or_empty(name));
    let mut values: Vec<&dyn ToSql> = vec![&id, &added, &deleted];
    values.extend(texts.iter().map(|text| text as &dyn ToSql));
    db.prepare_cached(&format!(
        "INSERT OR REPLACE INTO child (id, added, deleted, {})
         VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8, ?9, ?10, ?11, ?12, ?13, ?14)",
        TEXTS.join(", ")
    ))?
    .execute(values.as_slice())
    .map(drop)
}

/// Puts the child's own words where search finds them.
fn put_own_words(db: &Connection, id: &str, fields: &Fields) -> Result<()> {
    let said: Vec<&str> =
        OWN_WORDS.map(|name| fields.text_or_empty(name)).into_iter().filter(|said| !said.is_empty()).collect();
    let event = Event {
        id,
        kind: "own_words",
        at: timeline::made_at(id),
        zone: "UTC",
        good_news: false,
        text: &said.join("\n"),
        deleted: fields.flag("deleted") || said.is_empty(),
        people: &[],
        children: &[id],
        contact: false,
    };
    timeline::put(db, timeline::seq_of_made(db, id)?, &event).map(drop)
}

/// All, also those taken out of sight, in the order in which they were added.
pub(crate) fn all(db: &Connection) -> Result<Vec<Row>> {
    db.prepare_cached(&format!("SELECT id, added, deleted, {} FROM child ORDER BY id", TEXTS.join(", ")))?
        .query_map([], |row| {
            Ok(Row {
                id: super::parse_id(&row.get::<_, String>(0)?)?,
                added: row.get(1)?,
                deleted: row.get(2)?,
                name: row.get(3)?,
                strengths: row.get(4)?,
                needs: row.get(5)?,
                what_works: row.get(6)?,
                warning_signs: row.get(7)?,
                warning_lead: row.get(8)?,
                helps_after: row.get(9)?,
                own_like: row.get(10)?,
                own_hard: row.get(11)?,
                own_helps: row.get(12)?,
                own_hope: row.get(13)?,
            })
        })?
        .collect()
}

/// Those in sight.
pub(crate) fn present(db: &Connection) -> Result<Vec<Row>> {
    Ok(all(db)?.into_iter().filter(|child| !child.deleted).collect())
}
