//! Papers that are kept: taken in part by part, listed, shown, put on a meeting's shelf.

use super::common::{ChildRef, MeetingRef};
use super::messages::MayAnswer;
use super::settings::SchoolYearView;
pub use crate::rules::documents::{DocumentForm, DocumentKind, NoWords, Shelf};
use crate::rules::ids::{ChildId, DocumentId, MeetingId};
use chrono::NaiveDate;
use serde::{Deserialize, Serialize};

/// What to list.
#[derive(Clone, Debug, Default, Serialize, Deserialize)]
#[cfg_attr(test, derive(ts_rs::TS))]
#[serde(default)]
pub struct DocumentsRequest {
    /// Only about this child, and about none in particular; `null` for all.
    pub child: Option<ChildId>,
    /// Only of this kind; `null` for all.
    pub kind: Option<DocumentKind>,
    /// Words to find; the best matches come first, in one group.
    pub search: String,
    /// How many at most; 0 for the usual number.
    pub most: u32,
}

/// The papers, by school year.
#[derive(Clone, Debug, Serialize)]
#[cfg_attr(test, derive(ts_rs::TS))]
pub struct DocumentsView {
    /// Local today.
    pub today: NaiveDate,
    /// The newest year first; found papers stand in one group without a year.
    pub years: Vec<DocumentsYear>,
    /// The kinds that are kept at all, for a filter.
    pub kinds: Vec<DocumentKind>,
    /// There are more than these.
    pub more: bool,
    /// The largest file that is taken, in bytes.
    #[cfg_attr(test, ts(type = "number"))]
    pub most_bytes: u64,
}

/// The papers of one school year, the newest first.
#[derive(Clone, Debug, Serialize)]
#[cfg_attr(test, derive(ts_rs::TS))]
pub struct DocumentsYear {
    /// First and last day of school; `null` where no year is known.
    pub days: Option<(NaiveDate, NaiveDate)>,
    /// The papers.
    pub documents: Vec<DocumentRef>,
}

/// A paper, as named in a line.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
#[cfg_attr(test, derive(ts_rs::TS))]
pub struct DocumentRef {
    /// Which.
    pub id: DocumentId,
    /// Its title; never empty but for a file without a name.
    pub title: String,
    /// Its kind; the words come from Fluent.
    pub kind: DocumentKind,
    /// What it is made of.
    pub form: DocumentForm,
    /// The day it is from.
    pub date: NaiveDate,
    /// About whom.
    pub child: Option<ChildRef>,
    /// Marked sensitive: it stays out of a record unless it is asked for, and what is in it out of a search's lines.
    pub sensitive: bool,
}

/// One paper.
#[derive(Clone, Copy, Debug, Serialize, Deserialize)]
#[cfg_attr(test, derive(ts_rs::TS))]
pub struct DocumentRequest {
    /// Which.
    pub id: DocumentId,
}

/// One paper in full.
#[derive(Clone, Debug, Serialize)]
#[cfg_attr(test, derive(ts_rs::TS))]
pub struct DocumentView {
    /// Local today.
    pub today: NaiveDate,
    /// Title, kind, day, child.
    pub document: DocumentRef,
    /// The parent's own words about it; may be empty.
    pub note: String,
    /// Which goal it shows; may be empty (G51).
    pub goal: String,
    /// All of a pasted text; the first words of a PDF. Empty when there are none.
    pub words: String,
    /// Why there are none.
    pub no_words: Option<NoWords>,
    /// Of a PDF that was read.
    pub pages: Option<u32>,
    /// Its file; `null` for words alone.
    pub file: Option<DocumentFile>,
    /// Meetings it lies ready for.
    pub shelves: Vec<ShelfRow>,
    /// The letter it seems to answer.
    pub may_answer: Option<MayAnswer>,
    /// The school year it stood in when that was closed: it can be read, not changed (G2).
    pub closed: Option<SchoolYearView>,
}

/// The file of a paper.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
#[cfg_attr(test, derive(ts_rs::TS))]
pub struct DocumentFile {
    /// As it came.
    pub name: String,
    /// How large, in bytes.
    #[cfg_attr(test, ts(type = "number"))]
    pub bytes: u64,
    /// It is on this device.
    pub here: bool,
    /// Another program may be asked to open it; else it is only saved.
    pub opens: bool,
}

/// A meeting a paper lies ready for.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
#[cfg_attr(test, derive(ts_rs::TS))]
pub struct ShelfRow {
    /// Which.
    pub meeting: MeetingRef,
    /// Arrived for it, or to bring.
    pub shelf: Shelf,
}

/// What lies ready for a meeting, the oldest paper first (G31).
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize)]
#[cfg_attr(test, derive(ts_rs::TS))]
pub struct MeetingShelf {
    /// What the school sent.
    pub arrived: Vec<DocumentRef>,
    /// What to bring.
    pub bring: Vec<DocumentRef>,
}

/// What the parent says of a paper.
#[derive(Clone, Debug, Default, Serialize, Deserialize)]
#[cfg_attr(test, derive(ts_rs::TS))]
#[serde(default)]
pub struct DocumentFields {
    /// Empty for the file's name, or for the first line of a pasted text.
    pub title: String,
    /// Its kind.
    pub kind: DocumentKind,
    /// The day it is from; `null` for today.
    pub date: Option<NaiveDate>,
    /// About whom.
    pub child: Option<ChildId>,
    /// The parent's own words about it.
    pub note: String,
    /// Which goal it shows.
    pub goal: String,
    /// `null` leaves it to the kind.
    pub sensitive: Option<bool>,
}

/// Changes what is said of a paper, or keeps a pasted text as one.
#[derive(Clone, Debug, Serialize, Deserialize)]
#[cfg_attr(test, derive(ts_rs::TS))]
pub struct SaveDocument {
    /// Which; `null` keeps `text` as a new one.
    pub id: Option<DocumentId>,
    /// What is said of it.
    pub fields: DocumentFields,
    /// A pasted email or letter; only when adding. It stays as it is.
    #[serde(default)]
    pub text: String,
    /// Puts the new one on a meeting's shelf.
    #[serde(default)]
    pub meeting: Option<OnShelf>,
}

/// A place on a meeting's shelf.
#[derive(Clone, Copy, Debug, Serialize, Deserialize)]
#[cfg_attr(test, derive(ts_rs::TS))]
pub struct OnShelf {
    /// Which meeting.
    pub meeting: MeetingId,
    /// Arrived for it, or to bring.
    pub shelf: Shelf,
}

/// Puts a paper on a meeting's shelf, or takes it from there.
#[derive(Clone, Copy, Debug, Serialize, Deserialize)]
#[cfg_attr(test, derive(ts_rs::TS))]
pub struct ShelveDocument {
    /// Which.
    pub id: DocumentId,
    /// Which meeting.
    pub meeting: MeetingId,
    /// Arrived for it, or to bring; `null` takes it from there.
    pub shelf: Option<Shelf>,
}

/// A file is about to come.
#[derive(Clone, Debug, Serialize, Deserialize)]
#[cfg_attr(test, derive(ts_rs::TS))]
pub struct BeginDocument {
    /// As the person calls the file, with its ending.
    pub name: String,
    /// How large it is, in bytes.
    #[cfg_attr(test, ts(type = "number"))]
    pub bytes: u64,
}

/// Whether it may come.
#[derive(Clone, Debug, Serialize)]
#[cfg_attr(test, derive(ts_rs::TS))]
#[serde(tag = "is", rename_all = "snake_case")]
pub enum BegunDocument {
    /// Its parts may follow.
    Ready {
        /// To name it with.
        upload: u32,
        /// The most bytes in one part.
        part: u32,
    },
    /// It is not taken.
    Refused {
        /// Why.
        why: RefusedDocument,
    },
}

/// The next part of a file.
#[derive(Clone, Debug, Serialize, Deserialize)]
#[cfg_attr(test, derive(ts_rs::TS))]
pub struct DocumentPart {
    /// From [`BegunDocument::Ready`].
    pub upload: u32,
    /// Where it belongs, in bytes: right after the part before.
    #[cfg_attr(test, ts(type = "number"))]
    pub at: u64,
    /// As Base64.
    pub part: String,
}

/// A file on its way.
#[derive(Clone, Copy, Debug, Serialize, Deserialize)]
#[cfg_attr(test, derive(ts_rs::TS))]
pub struct DocumentUpload {
    /// From [`BegunDocument::Ready`].
    pub upload: u32,
}

/// All parts of a file have come: it is kept as a paper, with what its name says of it.
#[derive(Clone, Copy, Debug, Serialize, Deserialize)]
#[cfg_attr(test, derive(ts_rs::TS))]
pub struct FinishDocument {
    /// From [`BegunDocument::Ready`].
    pub upload: u32,
    /// About whom.
    #[serde(default)]
    pub child: Option<ChildId>,
    /// Puts it on a meeting's shelf.
    #[serde(default)]
    pub meeting: Option<OnShelf>,
}

/// What became of a file.
#[derive(Clone, Debug, Serialize)]
#[cfg_attr(test, derive(ts_rs::TS))]
#[serde(tag = "is", rename_all = "snake_case")]
pub enum ArrivedDocument {
    /// It is kept.
    Kept {
        /// As a paper.
        document: DocumentRef,
        /// Why the words of a PDF are not here.
        no_words: Option<NoWords>,
    },
    /// The same file is here already; it is not kept twice.
    Here {
        /// The paper that has it.
        document: DocumentRef,
    },
    /// Nothing of it was kept.
    Refused {
        /// Why.
        why: RefusedDocument,
    },
}

/// Why a file is not kept. The words come from Fluent, `document-refused-<why>`.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize)]
#[cfg_attr(test, derive(ts_rs::TS))]
#[serde(rename_all = "snake_case")]
pub enum RefusedDocument {
    /// Nothing in it.
    Empty,
    /// Larger than what is taken.
    TooLarge,
    /// Another number of bytes came than was said.
    Incomplete,
    /// It is called a PDF and is none.
    NotAPdf,
    /// It is called a picture and is none that a screen shows.
    NotAPicture,
}

/// How large a picture is wanted.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(test, derive(ts_rs::TS))]
#[serde(rename_all = "snake_case")]
pub enum DocumentSize {
    /// A small one for a list.
    Thumb,
    /// One that fits a screen.
    Screen,
    /// The file as it came.
    Original,
}

/// Reads a part of a paper's file.
#[derive(Clone, Copy, Debug, Serialize, Deserialize)]
#[cfg_attr(test, derive(ts_rs::TS))]
pub struct ReadDocument {
    /// Which.
    pub id: DocumentId,
    /// How large; only a picture has another size than its original.
    pub size: DocumentSize,
    /// From where, in bytes.
    #[cfg_attr(test, ts(type = "number"))]
    pub at: u64,
}

/// A part of a file.
#[derive(Clone, Debug, Serialize)]
#[cfg_attr(test, derive(ts_rs::TS))]
pub struct DocumentBytes {
    /// As Base64; empty at the end, and where there is nothing to show.
    pub part: String,
    /// How many bytes there are in all.
    #[cfg_attr(test, ts(type = "number"))]
    pub bytes: u64,
}
