//! Reading an entry: from one breath of typed or dictated text to people, promises, dates, channel and child.
//!
//! Offline, no model. Prefers silence to a guess: an unclear date is asked, an unclear adult is asked, and
//! "will try" never becomes a promise (product.md, pitfalls 6 and 7). Never changes the text.

mod channel;
mod dates;
mod given;
mod given_names;
pub(super) mod lexicon;
pub(super) mod lists;
mod others;
mod people;
mod promises;
mod said;
mod school;
mod spelling;
mod spellings;
#[cfg(test)]
mod tests;
pub(super) mod token;
mod voice;
mod words;

use crate::rules::ids::{ChildId, MeetingId, PersonId};
use crate::rules::roles::Role;
use chrono::{NaiveDate, NaiveDateTime};
pub use lexicon::Gender;
pub use others::{Names, classmates, initialled, other_students, strangers};
use people::names_of_kin_or_peers;
pub(crate) use people::{may_be, of_title};
pub use said::said_on;
pub use school::school_speaks;
use serde::{Deserialize, Serialize};

/// What the reader already knows: the team, the children, the calendar. Never the text's past.
#[derive(Clone, Debug, Default)]
pub struct Roster {
    /// The team of this school year and the adults known from before.
    pub people: Vec<KnownPerson>,
    /// The parent's children.
    pub children: Vec<KnownChild>,
    /// Meetings ahead, soonest first: a due date may hang on one.
    pub meetings: Vec<KnownMeeting>,
    /// Breaks that are in the calendar: "after break" has a date only with one.
    pub breaks: Vec<KnownBreak>,
    /// How the parent signs; empty when that is not known. A letter to this name is not the parent's own.
    pub my_name: String,
}

/// An adult the parent has entered.
#[derive(Clone, Debug)]
pub struct KnownPerson {
    /// Who.
    pub id: PersonId,
    /// As entered: "Ms. Lee", "Dana Lee", "Mr. Dunn", or empty when only the role is known.
    pub name: String,
    /// What they do; `None` when not said.
    pub role: Option<Role>,
}

/// A child of the parent.
#[derive(Clone, Debug)]
pub struct KnownChild {
    /// Which child.
    pub id: ChildId,
    /// First name as entered.
    pub name: String,
}

/// A meeting that is ahead.
#[derive(Clone, Debug)]
pub struct KnownMeeting {
    /// Which meeting.
    pub id: MeetingId,
    /// What parents call it: "IEP meeting", "conference".
    pub words: Vec<String>,
    /// Local start.
    pub starts: NaiveDateTime,
}

/// Days without school, both ends included.
#[derive(Clone, Debug)]
pub struct KnownBreak {
    /// "Winter break".
    pub name: String,
    /// First day without school.
    pub first: NaiveDate,
    /// Last day without school.
    pub last: NaiveDate,
}

/// A piece of the text, in bytes, end not included.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub struct Span {
    /// First byte.
    pub start: usize,
    /// One past the last byte.
    pub end: usize,
}

/// The reading of one entry. No chip, no data.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Reading {
    /// Adults, in order of first mention, each once.
    pub people: Vec<PersonChip>,
    /// Who owes what.
    pub promises: Vec<PromiseChip>,
    /// Dates that hang on no promise.
    pub dates: Vec<DateChip>,
    /// How it was said, when the text tells.
    pub channel: Option<Channel>,
    /// The parent's children the text names.
    pub children: Vec<ChildId>,
    /// Whose words the text is.
    pub voice: Voice,
}

/// How a text came to be kept.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Kept {
    /// As any other: the parent's words, unless it begins as a letter to the parent does.
    Note,
    /// As the answer to a letter: the school's words, unless the parent tells of the answer.
    Answer,
    /// As what a meeting decided: "we" are those who met, and "OT starts Monday" is a deed.
    Decision,
    /// The same, as the parent said it: "we" are the parent's side.
    OwnDecision,
}

/// Whose words a text is.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum Voice {
    /// "I" is the parent.
    #[default]
    Parent,
    /// "I" is who wrote it, and "you" is the parent.
    School,
}

/// One adult in the text.
#[derive(Clone, Debug, PartialEq)]
pub struct PersonChip {
    /// Where first named.
    pub span: Span,
    /// Who it is.
    pub who: Who,
}

/// Who an adult in the text is.
#[derive(Clone, Debug, PartialEq)]
pub enum Who {
    /// On the roster.
    Known(PersonId),
    /// Two or more of the roster fit: ask. In roster order.
    Ask(Vec<PersonId>),
    /// Not on the roster: offered as new. Name as it should be written ("Ms. Alvarez"; empty when only the
    /// role was said), and the role when the text tells.
    New {
        /// Display name, titles normalised ("Ms.", "Mr.", "Mrs.", "Dr.").
        name: String,
        /// Said beside the name, or the only thing said.
        role: Option<Role>,
    },
}

/// Something agreed: who owes what.
#[derive(Clone, Debug, PartialEq)]
pub struct PromiseChip {
    /// The clause it was read from.
    pub span: Span,
    /// Who owes it.
    pub owner: Owner,
    /// What, as a verb phrase in the text's own words, base form where easy: "share the picture schedule".
    pub what: String,
    /// Said firmly, or only as a try.
    pub firmness: Firmness,
    /// By when.
    pub due: Due,
}

/// Who owes something.
#[derive(Clone, Debug, PartialEq)]
pub enum Owner {
    /// The parent ("I'll", "I need to", "we'll" at home).
    Me,
    /// The adult of this chip: an index into [`Reading::people`].
    Person(usize),
    /// The one the entry is with, where its words name nobody: who wrote it, a bare "she", who speaks for a meeting; and what
    /// a pronoun says of them.
    Other(Gender),
    /// "They", "the school", nobody named.
    Unnamed,
}

/// How firmly it was said.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(test, derive(ts_rs::TS))]
#[serde(rename_all = "snake_case")]
pub enum Firmness {
    /// "She'll send it."
    Firm,
    /// "Will try", "look into it", "should be able to": kept, never shown as a promise.
    Soft,
}

/// By when something is due.
#[derive(Clone, Debug, PartialEq)]
pub enum Due {
    /// The text gives no date ("soon", "at some point").
    Open,
    /// One date.
    On(Day),
    /// Two or more readings: ask. Soonest first.
    Ask(Vec<NaiveDate>),
    /// Hangs on a meeting: this many hours before it starts; the meeting when the roster has one that fits.
    BeforeMeeting {
        /// Hours before the start.
        hours: u32,
        /// The soonest meeting ahead that fits.
        meeting: Option<MeetingId>,
    },
}

/// A resolved day.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Day {
    /// Local date.
    pub on: NaiveDate,
    /// "This week" and "end of week" are the school week's Friday, marked approximate.
    pub precision: Precision,
}

/// How sure a date is.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(test, derive(ts_rs::TS))]
#[serde(rename_all = "snake_case")]
pub enum Precision {
    /// That day.
    Exact,
    /// About then.
    Approximate,
}

/// A date in the text that hangs on no promise ("wants to meet next Friday").
#[derive(Clone, Debug, PartialEq)]
pub struct DateChip {
    /// The words of the date.
    pub span: Span,
    /// What it means; never [`Due::Open`].
    pub due: Due,
}

/// How something was said or written (G19, N11).
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[cfg_attr(test, derive(ts_rs::TS))]
#[serde(rename_all = "snake_case")]
pub enum Channel {
    /// Hallway, pick-up, drop-off, at a meeting.
    InPerson,
    /// A call or voicemail.
    Phone,
    /// E-mail.
    Email,
    /// The school's app, a text message.
    App,
    /// A note in the backpack, a letter.
    Note,
}

/// The most that is read of one entry, in bytes: several minutes of speech. What follows stays text.
pub const READ_BYTES: usize = 4_000;

/// Reads `text`, noted on `today` (the parent's local date) and kept as a note or an answer. Reads the first
/// [`READ_BYTES`] only.
#[must_use]
pub fn read(text: &str, today: NaiveDate, roster: &Roster, kept: Kept) -> Reading {
    let spoken = voice::spoken(beginning(text), roster, kept);
    let voice = spoken.voice();
    let voice::Spoken { words, people, writer, is_email, own_letter } = spoken;
    let dates = dates::find(dates::Source { words: &words, today, roster });
    let source = promises::Source { words: &words, people: &people, dates: &dates, writer: &writer, kept, own_letter };
    let promises = promises::find(source);
    let channel = channel::read(&words, &people, &promises).or(is_email.then_some(Channel::Email));
    let taken: Vec<usize> = promises.iter().filter_map(|p| p.date).collect();
    let free = dates.iter().enumerate().filter(|(i, _)| !taken.contains(i)).map(|(_, d)| d);
    Reading {
        dates: free.filter_map(|d| d.chip(&words, today)).collect(),
        promises: promises.into_iter().filter(|p| !p.undone).map(|p| p.chip).collect(),
        channel,
        children: people.children,
        people: people.chips,
        voice,
    }
}

/// The first [`READ_BYTES`] of a text, cut between characters.
fn beginning(text: &str) -> &str {
    let end = (0..=READ_BYTES.min(text.len())).rev().find(|&i| text.is_char_boundary(i));
    end.and_then(|end| text.get(..end)).unwrap_or_default()
}
