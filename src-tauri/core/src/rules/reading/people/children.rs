//! Whether a word names one of the parent's children.
//!
//! Owns pet names and slips of the finger. Refuses words that only look like a name.

use super::context;
use crate::rules::reading::KnownChild;
use crate::rules::reading::lexicon;
use crate::rules::reading::token::{Words, fold};
use strsim::osa_distance;

/// Whether the word at `at` is this child: by name, shortened, as a pet name, or misspelt.
pub(super) fn is_child(words: &Words<'_>, at: usize, child: &KnownChild) -> bool {
    let name = fold(&child.name);
    let said = words.at(at);
    if said == name {
        return !lexicon::is_common(said) || stands_as_name(words, at);
    }
    let pet = said.strip_prefix(name.as_str()).is_some_and(|end| lexicon::one_of("y ie s my mie ny h ito ita", end));
    let short = name.len() > 4 && said.len() > 2 && name.starts_with(said) && name.len() <= said.len() + 5;
    let slip = name.len() > 3 && osa_distance(said, &name) == 1 && said.chars().next() == name.chars().next();
    !lexicon::is_common(said) && name.len() > 2 && (pet || short || slip)
}

/// A name that is also a word, where only a name can stand: "Will had", "hope's", "for Grace".
fn stands_as_name(words: &Words<'_>, at: usize) -> bool {
    words.token(at).is_some_and(|t| t.possessive)
        || context::is_capital(words, at)
        || lexicon::is_past(words.at(at + 1))
        || lexicon::one_of("is has needs will", words.at(at + 1))
}
