//! What can go wrong below the actions, with what was being tried; one match turns it into a code.

use crate::api::{ErrorCode, Failure};
use rusqlite::ErrorCode as Sqlite;

/// Inside error.
#[derive(Debug, thiserror::Error)]
pub(crate) enum Error {
    /// SQLite said no.
    #[error("{what}: {source}")]
    Database {
        /// What was tried.
        what: &'static str,
        /// What it said.
        source: rusqlite::Error,
    },
    /// The folder or a file in it.
    #[error("{what}: {source}")]
    File {
        /// What was tried.
        what: &'static str,
        /// What the system said.
        source: std::io::Error,
    },
    /// A record's changes do not fit together.
    #[error("record {id}: {detail}")]
    Record {
        /// Which.
        id: String,
        /// Why.
        detail: String,
    },
    /// The file was made by a newer version.
    #[error("schema {found} is newer than {known}")]
    Newer {
        /// In the file.
        found: i64,
        /// The newest this version knows.
        known: i64,
    },
    /// The store is not as it was written.
    #[error("the store is damaged: {detail}")]
    Damaged {
        /// What does not fit.
        detail: String,
    },
    /// Another process has the store open.
    #[error("the store is open in another process")]
    InUse,
    /// The file of a paper is not as it was kept.
    #[error("{name}")]
    Paper {
        /// As a person calls the paper.
        name: String,
    },
    /// Something the person can mend at the field.
    #[error("{code:?}: {detail}")]
    Input {
        /// Which.
        code: ErrorCode,
        /// For the log.
        detail: String,
    },
}

/// Inside result.
pub(crate) type Result<T> = std::result::Result<T, Error>;

impl Error {
    /// Something the person can mend.
    pub(crate) fn input(code: ErrorCode, detail: impl Into<String>) -> Self {
        Self::Input { code, detail: detail.into() }
    }

    fn code(&self) -> ErrorCode {
        match self {
            Self::Database { source, .. } => database_code(source),
            Self::File { source, .. } => file_code(source),
            Self::Record { .. } => ErrorCode::Other,
            Self::Damaged { .. } => ErrorCode::NotAStore,
            Self::Newer { .. } => ErrorCode::StoreNewer,
            Self::InUse => ErrorCode::InUse,
            Self::Paper { .. } => ErrorCode::PaperDamaged,
            Self::Input { code, .. } => *code,
        }
    }
}

fn database_code(error: &rusqlite::Error) -> ErrorCode {
    match error.sqlite_error_code() {
        Some(Sqlite::NotADatabase | Sqlite::DatabaseCorrupt) => ErrorCode::NotAStore,
        Some(Sqlite::DiskFull) => ErrorCode::DiskFull,
        Some(Sqlite::ReadOnly | Sqlite::PermissionDenied | Sqlite::CannotOpen) => ErrorCode::ReadOnly,
        Some(Sqlite::DatabaseBusy | Sqlite::DatabaseLocked) => ErrorCode::InUse,
        _ => ErrorCode::Other,
    }
}

fn file_code(error: &std::io::Error) -> ErrorCode {
    match error.kind() {
        std::io::ErrorKind::PermissionDenied | std::io::ErrorKind::ReadOnlyFilesystem => ErrorCode::ReadOnly,
        std::io::ErrorKind::StorageFull | std::io::ErrorKind::QuotaExceeded => ErrorCode::DiskFull,
        _ => ErrorCode::ReadOnly,
    }
}

impl From<Error> for Failure {
    fn from(error: Error) -> Self {
        Self { code: error.code(), detail: error.to_string() }
    }
}

/// Names what was tried.
pub(crate) trait Trying<T> {
    fn trying(self, what: &'static str) -> Result<T>;
}

impl<T> Trying<T> for rusqlite::Result<T> {
    fn trying(self, what: &'static str) -> Result<T> {
        self.map_err(|source| Error::Database { what, source })
    }
}

impl<T> Trying<T> for std::io::Result<T> {
    fn trying(self, what: &'static str) -> Result<T> {
        self.map_err(|source| Error::File { what, source })
    }
}
