//! One entry: its view, and what can be changed in it.

use super::common::{Channel, ChildRef, DueView, MeetingRef, PersonRef, PromiseView};
use super::messages::{MayAnswer, MessageView};
use super::settings::SchoolYearView;
use super::year::WorthTelling;
use crate::rules::ids::{ChildId, EntryId, MessageId, PersonId};
use chrono::{NaiveDate, NaiveDateTime};
use serde::{Deserialize, Deserializer, Serialize};

/// One entry.
#[derive(Clone, Copy, Debug, Serialize, Deserialize)]
#[cfg_attr(test, derive(ts_rs::TS))]
pub struct EntryRequest {
    /// Which.
    pub id: EntryId,
}

/// One entry in full.
#[derive(Clone, Debug, Serialize)]
#[cfg_attr(test, derive(ts_rs::TS))]
pub struct EntryView {
    /// Which.
    pub id: EntryId,
    /// Local today.
    pub today: NaiveDate,
    /// When it was said: start of typing, local where it was typed; midnight when only the day is known.
    pub at: NaiveDateTime,
    /// How.
    pub channel: Option<Channel>,
    /// Good news.
    pub good_news: bool,
    /// I told them (N9).
    pub i_told: bool,
    /// They told me (N9).
    pub they_told: bool,
    /// Only for me: covered in lists, out of drafts, out of a record without private notes (stories 8, 12).
    pub only_me: bool,
    /// Marked for the letter for next year (G62).
    pub worth_telling: Option<WorthTelling>,
    /// The school year it belongs to is closed: it can be read, not changed (G2).
    pub closed: Option<SchoolYearView>,
    /// About whom.
    pub children: Vec<ChildRef>,
    /// With whom.
    pub people: Vec<PersonRef>,
    /// Who is still asked: the words in the text and whom they may mean.
    pub asks: Vec<PersonAsk>,
    /// Whom "the school" may be, where it alone is named as saying or owing something (G13); empty where nothing is asked.
    pub at_school: Vec<PersonRef>,
    /// The newest text.
    pub text: String,
    /// All versions, oldest first; the first is what was typed at the time.
    pub versions: Vec<VersionView>,
    /// What was agreed.
    pub promises: Vec<PromiseView>,
    /// Dates that hang on no agreement.
    pub dates: Vec<EntryDate>,
    /// "Put it in writing": the two lines, when something was agreed and is not in writing.
    pub offer: Option<MessageView>,
    /// The letter it seems to answer.
    pub may_answer: Option<MayAnswer>,
    /// What happened around it, oldest first.
    pub around: Vec<AroundRow>,
    /// Text being edited and not saved yet.
    pub draft: Option<String>,
}

/// An adult still to be told apart.
#[derive(Clone, Debug, PartialEq, Serialize)]
#[cfg_attr(test, derive(ts_rs::TS))]
pub struct PersonAsk {
    /// The words in the text.
    pub words: String,
    /// Whom they may mean.
    pub people: Vec<PersonRef>,
}

/// One version of an entry's text.
#[derive(Clone, Debug, PartialEq, Serialize)]
#[cfg_attr(test, derive(ts_rs::TS))]
pub struct VersionView {
    /// When it was written, local.
    pub at: NaiveDateTime,
    /// As typed.
    pub text: String,
}

/// A date in an entry.
#[derive(Clone, Debug, PartialEq, Serialize)]
#[cfg_attr(test, derive(ts_rs::TS))]
pub struct EntryDate {
    /// Stable within the entry.
    pub chip: String,
    /// The words in the text.
    pub words: String,
    /// What it means.
    pub due: DueView,
}

/// Something around an entry.
#[derive(Clone, Debug, Serialize)]
#[cfg_attr(test, derive(ts_rs::TS))]
#[serde(tag = "is", rename_all = "snake_case")]
pub enum AroundRow {
    /// Introduced yourself to this person.
    Introduced {
        /// Local date.
        date: NaiveDate,
        /// Who.
        person: PersonRef,
    },
    /// A meeting they are invited to.
    Meeting {
        /// Local date.
        date: NaiveDate,
        /// Which.
        meeting: MeetingRef,
    },
    /// An earlier or later entry with the same person.
    Entry {
        /// Local date.
        date: NaiveDate,
        /// Which.
        id: EntryId,
        /// Its beginning.
        text: String,
    },
    /// A message to them.
    Message {
        /// Local date.
        date: NaiveDate,
        /// Which.
        id: MessageId,
        /// Its subject.
        subject: String,
    },
}

/// Gives an entry a new text.
#[derive(Clone, Debug, Serialize, Deserialize)]
#[cfg_attr(test, derive(ts_rs::TS))]
pub struct EditEntry {
    /// Which.
    pub id: EntryId,
    /// The new text.
    pub text: String,
}

/// Changes an entry's tags; a field left out stays.
#[derive(Clone, Debug, Default, Serialize, Deserialize)]
#[cfg_attr(test, derive(ts_rs::TS))]
#[cfg_attr(test, ts(optional_fields))]
pub struct TagEntry {
    /// Which; needed.
    pub id: Option<EntryId>,
    /// Adults to add.
    #[serde(default)]
    pub add_people: Vec<PersonId>,
    /// Adults to take off.
    #[serde(default)]
    pub remove_people: Vec<PersonId>,
    /// Answers "who is this?": the words, and who.
    pub resolve: Option<ResolveAsk>,
    /// Answers "who at the school?": joins the entry, and owes what the school owes in it (G13).
    pub at_school: Option<PersonId>,
    /// How it was said; `null` clears it.
    #[serde(default, deserialize_with = "given", skip_serializing_if = "Option::is_none")]
    pub channel: Option<Option<Channel>>,
    /// Good news or not.
    pub good_news: Option<bool>,
    /// I told them, or not (N9).
    pub i_told: Option<bool>,
    /// They told me, or not (N9).
    pub they_told: Option<bool>,
    /// Only for me, or not; also in a closed year.
    pub only_me: Option<bool>,
    /// Marks it for the letter for next year, also in a closed year; `null` takes the mark off.
    #[serde(default, deserialize_with = "given", skip_serializing_if = "Option::is_none")]
    pub worth_telling: Option<Option<WorthTelling>>,
    /// About these children, and no others.
    pub children: Option<Vec<ChildId>>,
    /// Answers or drops a date chip.
    pub date: Option<ResolveDate>,
    /// The day it was said; not after today.
    pub said_on: Option<NaiveDate>,
}

/// A field that is there is an answer, also when it is `null`.
fn given<'d, D: Deserializer<'d>, T: Deserialize<'d>>(from: D) -> Result<Option<T>, D::Error> {
    T::deserialize(from).map(Some)
}

/// Who was meant.
#[derive(Clone, Debug, Serialize, Deserialize)]
#[cfg_attr(test, derive(ts_rs::TS))]
pub struct ResolveAsk {
    /// The words, as in [`PersonAsk`].
    pub words: String,
    /// Who; `null` lets the question go.
    pub person: Option<PersonId>,
}

/// Which day was meant.
#[derive(Clone, Debug, Serialize, Deserialize)]
#[cfg_attr(test, derive(ts_rs::TS))]
pub struct ResolveDate {
    /// As in [`EntryDate`].
    pub chip: String,
    /// Which; `null` lets the date go.
    pub date: Option<NaiveDate>,
}
