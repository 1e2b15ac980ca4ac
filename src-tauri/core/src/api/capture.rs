//! Capture and the log.

use super::common::{
    Channel, ChildRef, DueChoice, DueView, Firmness, OwnerChoice, OwnerView, PersonRef, Piece, PromiseView, Role,
};
use crate::rules::agreement::Told;
use crate::rules::documents::DocumentKind;
use crate::rules::ids::{ChildId, ConcernId, DocumentId, EntryId, MeetingId, MessageId, PersonId, SchoolYearId};
use crate::rules::sayings::Saying;
use chrono::{NaiveDate, NaiveDateTime};
use serde::{Deserialize, Serialize};
use std::collections::BTreeMap;

/// The capture screen.
#[derive(Clone, Debug, Serialize)]
#[cfg_attr(test, derive(ts_rs::TS))]
pub struct CaptureView {
    /// Local now.
    pub now: NaiveDateTime,
    /// All children, to choose from when there are several.
    pub children: Vec<ChildRef>,
    /// What was being typed, if anything.
    pub draft: Option<DraftView>,
}

/// A draft that is kept on disk, on this device only.
#[derive(Clone, Debug, Serialize)]
#[cfg_attr(test, derive(ts_rs::TS))]
pub struct DraftView {
    /// As typed.
    pub text: String,
    /// Start of typing, local: the entry's time.
    pub started: NaiveDateTime,
    /// What was done to the chips so far.
    pub edits: Edits,
}

/// Keeps a draft.
#[derive(Clone, Debug, Serialize, Deserialize)]
#[cfg_attr(test, derive(ts_rs::TS))]
#[cfg_attr(test, ts(optional_fields))]
pub struct KeepDraft {
    /// `capture`, `entry/<id>`, `message/<key>` as a message view names it, `meeting/<id>` for the line being
    /// noted; for a form `person/new`, `person/<id>`, `child/new`, `meeting/new`, `meeting/<id>/form` and the like.
    pub slot: String,
    /// As typed, or the fields of a form as the face packs them; empty, without a choice made, lets the draft go.
    pub text: String,
    /// What was done to the chips so far.
    #[serde(default)]
    pub edits: Edits,
    /// The draft was not read yet: what is kept already stays, and words of capture go below it.
    #[serde(default)]
    pub unread: Option<bool>,
}

/// Asks for the draft of a form.
#[derive(Clone, Debug, Serialize, Deserialize)]
#[cfg_attr(test, derive(ts_rs::TS))]
pub struct DraftRequest {
    /// As in [`KeepDraft`].
    pub slot: String,
}

/// What was being typed in a form.
#[derive(Clone, Debug, Serialize)]
#[cfg_attr(test, derive(ts_rs::TS))]
pub struct KeptText {
    /// As it was kept; `null` when nothing was.
    pub text: Option<String>,
}

/// What the parent did to the chips. Keyed by chip id, so it holds while the text grows.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
#[cfg_attr(test, derive(ts_rs::TS))]
#[serde(default)]
pub struct Edits {
    /// Chips taken away with ×.
    pub removed: Vec<String>,
    /// Chips answered or changed.
    pub chosen: BTreeMap<String, Choice>,
    /// People added by hand.
    pub people: Vec<PersonId>,
    /// Agreements added by hand; their chips are `added:1`, `added:2` and so on.
    pub promises: Vec<AddedPromise>,
    /// Chosen channel; `null` leaves it to the reading.
    pub channel: Option<Channel>,
    /// Chosen child; `null` leaves it to the reading.
    pub child: Option<ChildId>,
    /// Marked as good news.
    pub good_news: bool,
    /// The day it was said, chosen; `null` leaves it to the reading.
    pub said_on: Option<NaiveDate>,
    /// Of a message: when its words were given to the mail program. Asked about until the parent has answered.
    pub mailed: Option<NaiveDateTime>,
    /// Of an entry: the sent message it is the answer to.
    pub answers: Option<MessageId>,
}

/// An agreement added by hand.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[cfg_attr(test, derive(ts_rs::TS))]
pub struct AddedPromise {
    /// What.
    pub what: String,
    /// Who.
    pub owner: OwnerChoice,
    /// Firm or soft.
    pub firmness: Firmness,
    /// By when.
    pub due: DueChoice,
}

/// What a chip was changed to.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[cfg_attr(test, derive(ts_rs::TS))]
#[serde(tag = "is", rename_all = "snake_case")]
pub enum Choice {
    /// This adult.
    Person {
        /// Who.
        person: PersonId,
    },
    /// Somebody new.
    NewPerson {
        /// As it should be written.
        name: String,
        /// What they do.
        role: Option<Role>,
    },
    /// This date, or none.
    Due {
        /// By when.
        due: DueChoice,
    },
    /// These words, this owner, this date. `null` keeps what was read.
    Promise {
        /// What.
        what: Option<String>,
        /// Who.
        owner: Option<OwnerChoice>,
        /// Firm or soft.
        firmness: Option<Firmness>,
        /// By when.
        due: Option<DueChoice>,
    },
}

/// Reads a text.
#[derive(Clone, Debug, Serialize, Deserialize)]
#[cfg_attr(test, derive(ts_rs::TS))]
pub struct ReadEntry {
    /// As typed.
    pub text: String,
    /// What was done to the chips so far.
    #[serde(default)]
    pub edits: Edits,
    /// What the text is.
    #[serde(default)]
    pub text_is: TextIs,
}

/// What a text is that is read.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(test, derive(ts_rs::TS))]
#[serde(rename_all = "snake_case")]
pub enum TextIs {
    /// An entry that is being written.
    #[default]
    Entry,
    /// A line of a meeting that says what was decided.
    Decision,
    /// The same, said by the parent: "we" is the parent's side.
    OwnDecision,
}

/// The reading of a text as chips.
#[derive(Clone, Debug, PartialEq, Serialize)]
#[cfg_attr(test, derive(ts_rs::TS))]
pub struct ReadingView {
    /// Adults.
    pub people: Vec<PersonChipView>,
    /// Agreements.
    pub promises: Vec<PromiseChipView>,
    /// Dates that hang on no agreement.
    pub dates: Vec<DateChipView>,
    /// Channel: chosen or read.
    pub channel: Option<Channel>,
    /// The children it is about.
    pub children: Vec<ChildRef>,
    /// The day it was said, chosen or read, when that is not today; its chip is `said`.
    pub said_on: Option<NaiveDate>,
    /// The day the words tell, when its school year is closed: the note is kept as of today.
    pub said_closed: Option<NaiveDate>,
}

/// Where in the text, in UTF-16 code units (what a web view counts in).
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize)]
#[cfg_attr(test, derive(ts_rs::TS))]
pub struct Mark {
    /// First.
    pub start: u32,
    /// One past the last.
    pub end: u32,
}

/// One adult.
#[derive(Clone, Debug, PartialEq, Serialize)]
#[cfg_attr(test, derive(ts_rs::TS))]
pub struct PersonChipView {
    /// Stable while the text grows.
    pub chip: String,
    /// Where named; `null` when added by hand.
    pub mark: Option<Mark>,
    /// Who.
    pub who: WhoView,
}

/// Who.
#[derive(Clone, Debug, PartialEq, Serialize)]
#[cfg_attr(test, derive(ts_rs::TS))]
#[serde(tag = "is", rename_all = "snake_case")]
pub enum WhoView {
    /// On the list.
    Known {
        /// Who.
        person: PersonRef,
    },
    /// Two or more fit: the chip asks.
    Ask {
        /// Whom it may mean.
        people: Vec<PersonRef>,
    },
    /// Becomes new with this entry.
    New {
        /// As it will be written; may be empty.
        name: String,
        /// What they do.
        role: Option<Role>,
    },
}

/// One agreement.
#[derive(Clone, Debug, PartialEq, Serialize)]
#[cfg_attr(test, derive(ts_rs::TS))]
pub struct PromiseChipView {
    /// Stable while the text grows.
    pub chip: String,
    /// Where read.
    pub mark: Option<Mark>,
    /// Who owes it.
    pub owner: OwnerView,
    /// What.
    pub what: String,
    /// Firm, or only a try.
    pub firmness: Firmness,
    /// The same as a sentence needs it.
    pub told: Told,
    /// By when.
    pub due: DueView,
}

/// One date.
#[derive(Clone, Debug, PartialEq, Serialize)]
#[cfg_attr(test, derive(ts_rs::TS))]
pub struct DateChipView {
    /// Stable while the text grows.
    pub chip: String,
    /// Where read.
    pub mark: Option<Mark>,
    /// The words in the text.
    pub words: String,
    /// What it means.
    pub due: DueView,
}

/// Saves an entry. The text is read again, so what is saved is what the chips show.
#[derive(Clone, Debug, Serialize, Deserialize)]
#[cfg_attr(test, derive(ts_rs::TS))]
pub struct Capture {
    /// As typed; kept byte for byte.
    pub text: String,
    /// What was done to the chips.
    #[serde(default)]
    pub edits: Edits,
}

/// A saved entry; ask for it to see it.
#[derive(Clone, Copy, Debug, Serialize)]
#[cfg_attr(test, derive(ts_rs::TS))]
pub struct Captured {
    /// Which.
    pub id: EntryId,
}

/// Which page of the log.
#[derive(Clone, Debug, Default, Serialize, Deserialize)]
#[cfg_attr(test, derive(ts_rs::TS))]
#[serde(default)]
pub struct LogRequest {
    /// Words to find; empty shows everything, newest first.
    pub search: String,
    /// Only with this adult.
    pub person: Option<PersonId>,
    /// Only about this child.
    pub child: Option<ChildId>,
    /// Only this kind.
    pub kind: LogKind,
    /// Only of this school year and the summer after it.
    pub year: Option<SchoolYearId>,
    /// The page after this place, from [`LogView::next`].
    pub after: Option<String>,
}

/// Kinds to filter the log by.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(test, derive(ts_rs::TS))]
#[serde(rename_all = "snake_case")]
pub enum LogKind {
    /// Everything.
    #[default]
    All,
    /// Good news.
    GoodNews,
    /// With an agreement.
    Agreements,
    /// What I wrote.
    Written,
    /// What I told them (N9).
    ITold,
    /// What they told me (N9).
    TheyTold,
    /// Meetings.
    Meetings,
    /// Papers.
    Papers,
}

/// One page of the log, 50 rows.
#[derive(Clone, Debug, Serialize)]
#[cfg_attr(test, derive(ts_rs::TS))]
pub struct LogView {
    /// Local today, for "Today" and "Yesterday".
    pub today: NaiveDate,
    /// Newest first; best first in a search.
    pub rows: Vec<LogRow>,
    /// Ask for the next page with this; `null` at the end.
    pub next: Option<String>,
    /// Where nothing was found: the same search with its typing mended, which finds something.
    pub meant: Option<String>,
}

/// One row of the log.
#[derive(Clone, Debug, Serialize)]
#[cfg_attr(test, derive(ts_rs::TS))]
pub struct LogRow {
    /// What it is.
    pub what: LogWhat,
    /// When, local.
    pub at: NaiveDateTime,
    /// How.
    pub channel: Option<Channel>,
    /// With whom.
    pub people: Vec<PersonRef>,
    /// The beginning of the text, or the piece that was found; empty for what is covered.
    pub text: Vec<Piece>,
    /// Only for me: that it is there is shown, and nothing else of it, for others may see the screen (story 8).
    pub only_me: bool,
    /// Good news.
    pub good_news: bool,
    /// What was agreed.
    pub promises: Vec<PromiseView>,
}

/// What a row of the log opens.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
#[cfg_attr(test, derive(ts_rs::TS))]
#[serde(tag = "is", rename_all = "snake_case")]
pub enum LogWhat {
    /// An entry.
    Entry {
        /// Which.
        id: EntryId,
    },
    /// A sent message.
    Message {
        /// Which.
        id: MessageId,
        /// What was said with it, where a need was chosen.
        saying: Option<Saying>,
    },
    /// A meeting that was held; in a search also one that lies ahead.
    Meeting {
        /// Which.
        id: MeetingId,
    },
    /// A paper that was found.
    Document {
        /// Which.
        id: DocumentId,
        /// Its kind.
        kind: DocumentKind,
        /// Marked sensitive: only its title is shown.
        sensitive: bool,
    },
    /// A concern that was found.
    Concern {
        /// Which.
        id: ConcernId,
    },
    /// A child's own words that were found.
    OwnWords {
        /// Whose.
        id: ChildId,
        /// The child's name.
        name: String,
    },
}
