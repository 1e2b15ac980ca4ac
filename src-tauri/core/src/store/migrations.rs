//! The ladder: one step per released schema. A step is never edited once released.

mod gather;

use rusqlite::{Connection, Result};

/// From nothing to the newest schema; `user_version` says how many were taken.
pub(super) const LADDER: &[fn(&Connection) -> Result<()>] = &[
    |db| db.execute_batch(include_str!("migrations/0001_first.sql")),
    |db| db.execute_batch(include_str!("migrations/0002_by_record.sql")),
    |db| db.execute_batch(include_str!("migrations/0003_fewer_pages.sql")),
    |db| {
        db.execute_batch(include_str!("migrations/0004_whole_year.sql"))?;
        gather::changes(db)
    },
    |db| db.execute_batch(include_str!("migrations/0005_documents.sql")),
    // Search learned concerns, children's own words and one's own points; the tables stay. Who climbs is projected anew, and
    // an older Hallway, which would leave words in search that are gone, refuses the file.
    |_| Ok(()),
];
