//! A school year as one ZIP (G53, story 12): what a person opens, and beside it the records Hallway takes back in.
//!
//! `manifest.json` says what is inside, `records.jsonl` holds one record a line. Nothing is ever unpacked to a disk: only
//! these two are read, and within limits that hold for what a file says of itself and for what comes out of it.

mod read;
mod write;

pub use read::Archive;
pub use write::Packing;

use serde::{Deserialize, Serialize};
use std::collections::BTreeMap;

/// What the file is.
pub const MANIFEST: &str = "manifest.json";
/// The records, one a line.
pub const RECORDS: &str = "records.jsonl";
/// The folder of papers, each as it is.
pub const PAPERS: &str = "papers/";
/// How the manifest calls itself.
const FORMAT: &str = "hallway-school-year";
/// The newest version that is read: one with papers inside.
const VERSION: u32 = 2;
/// The version of a record without papers, which an older Hallway takes too.
const VERSION_PLAIN: u32 = 1;

/// The largest file that is taken, in bytes: a gigabyte of papers and more.
pub const MOST_BYTES: u64 = 2 * 1024 * 1024 * 1024;
/// The most files in it.
pub const MOST_FILES: usize = 20_000;
/// The most that all files together say to be unpacked, in bytes.
pub const MOST_UNPACKED: u64 = 4 * 1024 * 1024 * 1024;
/// The most records.
pub const MOST_RECORDS: u32 = 500_000;
/// The longest record, in bytes.
const MOST_LINE: u64 = 16 * 1024 * 1024;
/// The longest manifest, in bytes.
const MOST_MANIFEST: u64 = 32 * 1024 * 1024;
/// Plain text packs to a tenth; what packs to less than a five-hundredth is made to fill a disk.
const MOST_RATIO: u64 = 500;
/// A small file may pack as well as it likes.
const SMALL: u64 = 1024 * 1024;

/// How many of each kind.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(test, derive(ts_rs::TS))]
#[serde(default)]
pub struct Counts {
    /// Notes of what was said.
    pub entries: u32,
    /// Who owes what.
    pub agreements: u32,
    /// Meetings.
    pub meetings: u32,
    /// Sent messages.
    pub messages: u32,
    /// Adults.
    pub people: u32,
    /// Dates to keep in mind.
    pub dates: u32,
    /// Papers.
    pub documents: u32,
    /// Concerns.
    pub concerns: u32,
}

impl Counts {
    /// Of two spans of days together; the adults are the same in both.
    #[must_use]
    pub fn and(self, other: Self) -> Self {
        Self {
            entries: self.entries + other.entries,
            agreements: self.agreements + other.agreements,
            meetings: self.meetings + other.meetings,
            messages: self.messages + other.messages,
            people: self.people.max(other.people),
            dates: self.dates + other.dates,
            documents: self.documents + other.documents,
            concerns: self.concerns + other.concerns,
        }
    }
}

/// A file beside the manifest.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct FileNote {
    /// Its path in the ZIP.
    pub name: String,
    /// Unpacked, in bytes.
    pub bytes: u64,
    /// BLAKE3 of its bytes, in hexadecimal.
    pub blake3: String,
    /// Words of a record, to be read without Hallway; they come back with the record.
    #[serde(default, skip_serializing_if = "std::ops::Not::not")]
    pub words: bool,
}

impl FileNote {
    /// Whether it is a paper's own file.
    fn is_paper(&self) -> bool {
        self.name.starts_with(PAPERS) && !self.words
    }
}

/// What an archive says of itself.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct Manifest {
    /// Always the same word.
    pub format: String,
    /// The version of the format.
    pub version: u32,
    /// "School-year record 2026–27".
    pub title: String,
    /// When it was written, local, `YYYY-MM-DDTHH:MM:SS`.
    pub made: String,
    /// Whether private notes are inside.
    pub private: bool,
    /// Whether other students are named in full.
    pub names: bool,
    /// How many of each kind.
    pub counts: Counts,
    /// How many lines [`RECORDS`] has.
    pub records: u32,
    /// Everything beside the manifest.
    pub files: Vec<FileNote>,
}

/// One field of a record.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(untagged)]
pub enum Field {
    /// Yes or no.
    Flag(bool),
    /// A number, a time in milliseconds.
    Int(i64),
    /// Text.
    Text(String),
}

/// One record.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Record {
    /// As the log names it: `entry`, `promise` …
    pub kind: String,
    /// The same on every device.
    pub id: uuid::Uuid,
    /// Name → value.
    pub fields: BTreeMap<String, Field>,
}

/// Why an archive is refused.
#[derive(Debug, thiserror::Error)]
pub enum ArchiveFault {
    /// No ZIP, or one that is cut off.
    #[error("this is no ZIP file, or its end is missing")]
    NotAZip,
    /// Larger than [`MOST_BYTES`].
    #[error("the file has {bytes} bytes; {MOST_BYTES} are read at most")]
    TooLarge {
        /// How large.
        bytes: u64,
    },
    /// More than [`MOST_FILES`].
    #[error("there are {count} files in it; {MOST_FILES} are taken at most")]
    TooManyFiles {
        /// How many.
        count: usize,
    },
    /// A name that leads elsewhere.
    #[error("the name '{0}' leads out of the folder")]
    BadName(String),
    /// Two things of one name, or parts that lie over each other.
    #[error("its parts lie over each other")]
    Overlapping,
    /// More comes out than can be meant.
    #[error("'{0}' would grow too large")]
    Swollen(String),
    /// There is no manifest: another program's ZIP.
    #[error("there is no {MANIFEST} in it")]
    NoManifest,
    /// The manifest is none.
    #[error("{MANIFEST} cannot be read: {0}")]
    BadManifest(String),
    /// Made by a newer Hallway.
    #[error("version {0} of the format is newer than {VERSION}")]
    Newer(u32),
    /// A file that the manifest names is missing or is another one.
    #[error("'{0}' is missing or damaged")]
    Damaged(String),
    /// A line that is no record.
    #[error("line {line} of {RECORDS}: {detail}")]
    BadRecord {
        /// From 1.
        line: u32,
        /// Why.
        detail: String,
    },
    /// The manifest promises another number of records.
    #[error("{found} records were found, {said} were said")]
    Counts {
        /// By the manifest.
        said: u32,
        /// In the file.
        found: u32,
    },
}
