//! Finds the people of a text: adults as chips, children, and those who never join (kin, other students, substitutes).
//!
//! Owns who is named where. Refuses to guess between two: both are asked.

mod children;
mod context;
mod likeness;
mod names;
mod outsiders;
mod pronouns;
mod readers;
mod resolve;
mod roles;

pub(crate) use names::may_be;
pub(super) use outsiders::names_of_kin_or_peers;
pub(crate) use roles::of_title;

use super::lexicon::Gender;
use super::token::Words;
use super::{PersonChip, Roster};
use crate::rules::ids::ChildId;

/// Who a mention is about.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) enum Whom {
    /// The adult of this chip.
    Adult(usize),
    /// One of the parent's children.
    Child(ChildId),
    /// Somebody who never joins.
    Outsider,
}

/// Somebody named in the text.
#[derive(Clone, Debug)]
pub(super) struct Mention {
    /// First token, a determiner or title included.
    pub(super) from: usize,
    /// One past the last token.
    pub(super) to: usize,
    /// Who.
    pub(super) whom: Whom,
    /// The pronoun that can follow.
    pub(super) gender: Gender,
    /// "ms lee's room".
    pub(super) possessive: bool,
    /// Named by role alone: "the front office".
    pub(super) by_role: bool,
    /// Tells what follows: "ms lee said".
    pub(super) speaker: bool,
    /// Only beside what is told: "sit in the hall with tasha".
    pub(super) aside: bool,
}

/// The people of a text.
#[derive(Debug, Default)]
pub(super) struct People {
    /// Adults in order of first mention, each once.
    pub(super) chips: Vec<PersonChip>,
    /// Everybody, in order.
    pub(super) mentions: Vec<Mention>,
    /// The parent's children the text names, each once.
    pub(super) children: Vec<ChildId>,
}

impl People {
    /// The mention that holds the token `at`.
    pub(super) fn holding(&self, at: usize) -> Option<&Mention> {
        self.mentions.iter().find(|m| m.from <= at && at < m.to)
    }
}

/// All people of the text.
pub(super) fn find(words: &Words<'_>, roster: &Roster) -> People {
    let found = readers::scan(words, roster);
    resolve::settled(words, roster, found)
}
