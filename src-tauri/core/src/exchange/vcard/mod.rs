//! Team members as contact cards: reads vCard 2.1, 3.0 and 4.0, writes 3.0.
//!
//! Takes what a parent needs to reach somebody. Leaves photographs, addresses and birthdays where they are.

mod read;
mod write;

pub use read::read;
pub use write::write;

use super::TextFault;

/// The most cards that are taken from one file.
pub const MOST_CARDS: usize = 10_000;

/// One person's card. All texts are trimmed and may be empty.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Card {
    /// As the card shows it; else put together from its parts, else the organisation, else the first address.
    pub name: String,
    /// The school, and the department behind a comma.
    pub organization: String,
    /// "Occupational Therapist".
    pub title: String,
    /// What they do, where it differs from the title.
    pub role: String,
    /// The preferred one first.
    pub emails: Vec<String>,
    /// As written, the preferred one first.
    pub phones: Vec<String>,
    /// Several notes follow each other on lines of their own.
    pub note: String,
}

/// Why a file of cards is refused.
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
pub enum VcardFault {
    /// It cannot be read as text.
    #[error(transparent)]
    Text(#[from] TextFault),
    /// There is no card in it.
    #[error("there is no card in this file")]
    Empty,
    /// A line that belongs to no card.
    #[error("this line stands outside of a card")]
    Outside,
    /// Neither `NAME:value` nor the rest of the line before.
    #[error("this is not a line of a card")]
    NotAProperty,
    /// A version nobody has defined.
    #[error("vCard {0} is not known; 2.1, 3.0 and 4.0 are")]
    Version(String),
    /// The card that begins here has no end.
    #[error("the card that begins here does not end")]
    Unclosed,
    /// More than [`MOST_CARDS`].
    #[error("the file has {count} cards; {MOST_CARDS} are taken at most")]
    TooMany {
        /// How many there are.
        count: usize,
    },
}
