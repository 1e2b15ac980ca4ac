//! Taking everything along: the record of a school year as a file, and what comes in from one.

use super::common::PersonRef;
pub use crate::exchange::archive::Counts;
use crate::rules::ids::{ChildId, EntryId, MessageId, SchoolYearId};
use chrono::NaiveDate;
use serde::{Deserialize, Serialize};

/// What can be taken along.
#[derive(Clone, Debug, Serialize)]
#[cfg_attr(test, derive(ts_rs::TS))]
pub struct LeaveView {
    /// Local today.
    pub today: NaiveDate,
    /// School years, the newest first.
    pub years: Vec<LeaveYear>,
    /// All that is kept but for private notes.
    pub all: Counts,
    /// All that is kept.
    pub all_with_private: Counts,
    /// Where files are put, as this device calls it.
    pub folder: String,
    /// The day of the last copy that holds the current days (G55); `null` when there is none.
    pub last_copy: Option<NaiveDate>,
    /// A record that is being written.
    pub under_way: Option<LeaveProgress>,
}

/// A school year's folder.
#[derive(Clone, Debug, Serialize)]
#[cfg_attr(test, derive(ts_rs::TS))]
pub struct LeaveYear {
    /// Which.
    pub id: SchoolYearId,
    /// First day of school.
    pub first_day: NaiveDate,
    /// Last day of school.
    pub last_day: NaiveDate,
    /// What is in it without private notes.
    pub counts: Counts,
    /// What is in it with private notes.
    pub with_private: Counts,
}

/// What goes along. Private notes and names stay out unless they are asked for (N14, story 12).
#[derive(Clone, Copy, Debug, Default, Serialize, Deserialize)]
#[cfg_attr(test, derive(ts_rs::TS))]
pub struct StartExport {
    /// Which school year; `null` for everything.
    pub year: Option<SchoolYearId>,
    /// Only what is about this child, or about nobody in particular; `null` for all.
    #[serde(default)]
    pub child: Option<ChildId>,
    /// With entries that are only for me, private lines of meetings and of concerns and the private fields about adults.
    pub private: bool,
    /// With the names of other students in full.
    pub names: bool,
    /// With papers that are marked sensitive.
    #[serde(default)]
    pub sensitive: bool,
}

/// How far a record is.
#[derive(Clone, Debug, Serialize)]
#[cfg_attr(test, derive(ts_rs::TS))]
pub struct LeaveProgress {
    /// Steps done.
    pub done: u32,
    /// Of so many, at least 1.
    pub total: u32,
    /// The file, once it is whole.
    pub file: Option<LeftFile>,
}

/// A file that was written.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
#[cfg_attr(test, derive(ts_rs::TS))]
pub struct LeftFile {
    /// Its name.
    pub name: String,
    /// Where it is, as this device calls it.
    pub folder: String,
    /// How large, in bytes.
    #[cfg_attr(test, ts(type = "number"))]
    pub bytes: u64,
}

/// A small file, written at once.
#[derive(Clone, Copy, Debug, Serialize, Deserialize)]
#[cfg_attr(test, derive(ts_rs::TS))]
pub struct LeaveFile {
    /// Which.
    pub what: LeaveWhat,
    /// Only for this child; `null` for all.
    #[serde(default)]
    pub child: Option<ChildId>,
}

/// Small files.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(test, derive(ts_rs::TS))]
#[serde(rename_all = "snake_case")]
pub enum LeaveWhat {
    /// The team as contact cards (vCard), without private fields.
    Cards,
    /// Meetings and dates to keep in mind, for a calendar (ICS).
    Dates,
}

/// A part of a file that comes in, in order.
#[derive(Clone, Debug, Serialize, Deserialize)]
#[cfg_attr(test, derive(ts_rs::TS))]
pub struct BringPart {
    /// Whether a new file begins; whatever waited is let go.
    pub first: bool,
    /// Up to a few megabytes of it, as Base64.
    pub part: String,
}

/// Looks at the file that came in; nothing is changed.
#[derive(Clone, Debug, Default, Serialize, Deserialize)]
#[cfg_attr(test, derive(ts_rs::TS))]
#[serde(default)]
pub struct LookAtFile {
    /// For a table: what each column is; empty leaves it to Hallway.
    pub columns: Vec<LogColumn>,
    /// For a table: what stands first in 3/4/2026; `null` leaves it to the other dates.
    pub order: Option<DayOrder>,
}

/// What a column of a log holds.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(test, derive(ts_rs::TS))]
#[serde(rename_all = "snake_case")]
pub enum LogColumn {
    /// The day.
    Date,
    /// The time of day.
    Time,
    /// By phone, in person …
    Kind,
    /// With whom.
    Person,
    /// What was said.
    Text,
    /// Left out.
    Other,
}

/// What stands first in 3/4/2026.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(test, derive(ts_rs::TS))]
#[serde(rename_all = "snake_case")]
pub enum DayOrder {
    /// March 4.
    MonthFirst,
    /// 3 April.
    DayFirst,
}

/// What the file is.
#[derive(Clone, Debug, Serialize)]
#[cfg_attr(test, derive(ts_rs::TS))]
#[serde(tag = "is", rename_all = "snake_case")]
pub enum FileView {
    /// A record that Hallway wrote.
    Year {
        /// "School-year record 2026–27".
        title: String,
        /// What is in it.
        counts: Counts,
    },
    /// A table of talks.
    Log(LogFileView),
    /// Contact cards.
    Cards {
        /// The first ones.
        names: Vec<String>,
        /// How many there are.
        count: u32,
        /// How many of them are on the list already.
        here: u32,
    },
    /// It cannot be taken.
    Refused {
        /// Why.
        why: RefusedFile,
        /// The line or the part where, as a person finds it; may be empty.
        place: String,
    },
}

/// A table of talks, before it is taken.
#[derive(Clone, Debug, Serialize)]
#[cfg_attr(test, derive(ts_rs::TS))]
pub struct LogFileView {
    /// The names of the columns; empty where the file has none.
    pub header: Vec<String>,
    /// What each column is taken for.
    pub columns: Vec<LogColumn>,
    /// The first rows, as they are in the file.
    pub sample: Vec<Vec<String>>,
    /// The first entries that come of it.
    pub preview: Vec<LogFileRow>,
    /// How many rows become entries.
    pub count: u32,
    /// Rows that are left out, for they have no day or no words.
    pub left_out: u32,
    /// The lines of the first of them.
    pub left_out_lines: Vec<u32>,
    /// Whether dates could be read in two ways and nothing in the file decides.
    pub order_open: bool,
    /// In which way they are read.
    pub order: DayOrder,
}

/// An entry that would come of a row.
#[derive(Clone, Debug, Serialize)]
#[cfg_attr(test, derive(ts_rs::TS))]
pub struct LogFileRow {
    /// The day.
    pub date: NaiveDate,
    /// Who of the list it was with.
    pub people: Vec<PersonRef>,
    /// Its words.
    pub text: String,
}

/// Why a file is refused. The words come from Fluent, `refused-<why>`.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize)]
#[cfg_attr(test, derive(ts_rs::TS))]
#[serde(rename_all = "snake_case")]
pub enum RefusedFile {
    /// Nothing in it.
    Empty,
    /// Too large, too many rows.
    TooLarge,
    /// A kind that Hallway does not take.
    UnknownKind,
    /// Letters are damaged.
    DamagedText,
    /// A quotation mark without its partner.
    OpenQuote,
    /// No column tells the day, or none the words.
    NoColumns,
    /// Not a whole ZIP, or parts of it are damaged.
    DamagedZip,
    /// A name in it leads out of its folder.
    BadName,
    /// It would grow too large when unpacked.
    Swollen,
    /// A ZIP of another program.
    NotOurs,
    /// Made by a newer Hallway.
    Newer,
    /// A record in it cannot be.
    BadRecord,
    /// A card that is none.
    BadCard,
    /// A row belongs to a closed school year.
    ClosedYear,
}

/// What came in.
#[derive(Clone, Debug, Serialize)]
#[cfg_attr(test, derive(ts_rs::TS))]
#[serde(tag = "is", rename_all = "snake_case")]
pub enum ImportedView {
    /// It is here, in one step that can be taken back.
    Done {
        /// What is new.
        counts: Counts,
        /// How many things were here before and stay as they were.
        here: u32,
    },
    /// Nothing of it was taken.
    Refused {
        /// Why.
        why: RefusedFile,
        /// Where; may be empty.
        place: String,
    },
}

/// A note to be quoted (G57).
#[derive(Clone, Copy, Debug, Serialize, Deserialize)]
#[cfg_attr(test, derive(ts_rs::TS))]
#[serde(tag = "is", rename_all = "snake_case")]
pub enum AsReference {
    /// An entry.
    Entry {
        /// Which.
        id: EntryId,
    },
    /// A sent message.
    Message {
        /// Which.
        id: MessageId,
    },
}

/// The sentence to copy.
#[derive(Clone, Debug, Serialize)]
#[cfg_attr(test, derive(ts_rs::TS))]
pub struct ReferenceView {
    /// "I have a note from our talk on Tuesday, October 6 that says: …".
    pub text: String,
}

/// Everything away: asked for with the word the screen shows, so that no slip of a finger does it.
#[derive(Clone, Debug, Serialize, Deserialize)]
#[cfg_attr(test, derive(ts_rs::TS))]
pub struct DeleteEverything {
    /// Must be `true`: the person ticked that they are sure.
    pub sure: bool,
}
