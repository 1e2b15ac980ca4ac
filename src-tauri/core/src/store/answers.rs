//! What the person said to reminders.

use super::record::Fields;
use crate::rules::rhythms::{Answer, ReminderKey, Said};
use chrono::{DateTime, Utc};
use rusqlite::{Connection, Result, params};

/// The thing a reminder is about: the second part of its key.
pub(crate) fn subject(key: &ReminderKey) -> &str {
    key.0.split('/').nth(1).unwrap_or_default()
}

pub(super) fn project(db: &Connection, id: &str, fields: &Fields) -> Result<()> {
    let (Some(key), Some(said)) = (fields.text("key"), fields.text("said")) else {
        return db.prepare_cached("DELETE FROM answer WHERE id = ?1")?.execute([id]).map(drop);
    };
    db.prepare_cached(
        "INSERT OR REPLACE INTO answer (id, key, subject, said, until, at, deleted) VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7)",
    )?
    .execute(params![
        id,
        key,
        subject(&ReminderKey(key.to_owned())),
        said,
        fields.int("until"),
        fields.int("at").unwrap_or_default(),
        fields.flag("deleted"),
    ])
    .map(drop)
}

/// The answers about one thing, oldest first; without those in words of a newer version.
pub(crate) fn about(db: &Connection, subject: &str) -> Result<Vec<Answer>> {
    db.prepare_cached("SELECT key, said, until FROM answer WHERE subject = ?1 AND deleted = 0 ORDER BY at")?
        .query_map([subject], |row| {
            let said: String = row.get(1)?;
            let key = ReminderKey(row.get(0)?);
            Ok(parse(&said, row.get(2)?).map(|said| Answer { key, said }))
        })?
        .filter_map(Result::transpose)
        .collect()
}

/// Never guesses: a reminder that speaks once too often is better than one that is silent for ever.
fn parse(said: &str, until: Option<i64>) -> Option<Said> {
    match said {
        "done" => Some(Said::Done),
        "not_now" => until.and_then(DateTime::<Utc>::from_timestamp_millis).map(Said::NotNow),
        "off" => Some(Said::Off),
        _ => None,
    }
}
