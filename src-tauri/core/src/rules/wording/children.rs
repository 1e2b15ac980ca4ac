//! Other children by name (G59, pitfall 3): a message gets by without them.
//!
//! Knows only the names it is given, a first name each, and marks the last name with it; names that are guessed stand with
//! the other talk in `oversharing.rs`.

use super::sentence::Sentence;
use super::{Advice, Hit};
use crate::rules::reading::lexicon::is_title;
use crate::rules::reading::token::fold;

/// Finds the name of another child; somebody with a title is none.
pub(super) fn find(sentence: &Sentence<'_>) -> Option<Hit> {
    let folded: Vec<String> = sentence.other_names.iter().map(|name| fold(name.trim())).collect();
    let named = |at: &usize| folded.iter().any(|name| name == sentence.at(*at));
    let capital = |at: &usize| sentence.token(*at).is_some_and(|t| t.capital);
    let titled = |at: &usize| is_title(sentence.at(at.wrapping_sub(1)));
    let at = (sentence.from..sentence.to).filter(|at| capital(at) && !titled(at)).find(named)?;
    let to = if sentence.is_name(at + 1) { at + 2 } else { at + 1 };
    Some(Hit { from: at, to, advice: Advice::OtherChild })
}
