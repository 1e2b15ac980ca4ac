//! Other children by name (G59, pitfall 3): a message gets by without them.
//!
//! Knows only the names it is given; names that are guessed stand with the other talk in `oversharing.rs`.

use super::sentence::Sentence;
use super::{Advice, Hit};
use crate::rules::reading::token::fold;

/// Finds the name of another child.
pub(super) fn find(sentence: &Sentence<'_>) -> Option<Hit> {
    let folded: Vec<String> = sentence.other_names.iter().map(|name| fold(name.trim())).collect();
    let named = |at: &usize| folded.iter().any(|name| name == sentence.at(*at));
    let capital = |at: &usize| sentence.token(*at).is_some_and(|t| t.capital);
    let at = (sentence.from..sentence.to).filter(capital).find(named)?;
    Some(Hit { from: at, to: at + 1, advice: Advice::OtherChild })
}
