//! Other children by name (G59, pitfall 3): a message gets by without them.
//!
//! Knows only the names it is given, a first name each, and marks the last name with it; names that are guessed stand with
//! the other talk in `oversharing.rs`.

use super::sentence::Sentence;
use super::{Advice, Hit};
use crate::rules::reading::lexicon::{is_title, month, weekday};
use crate::rules::reading::token::fold;

/// Finds the name of another child; somebody with a title is none.
pub(super) fn find(sentence: &Sentence<'_>) -> Option<Hit> {
    let folded: Vec<String> = sentence.other_names.iter().map(|name| fold(name.trim())).collect();
    let named = |at: &usize| folded.iter().any(|name| name == sentence.at(*at));
    let capital = |at: &usize| sentence.token(*at).is_some_and(|t| t.capital);
    let titled = |at: &usize| is_title(sentence.at(at.wrapping_sub(1)));
    let at = (sentence.from..sentence.to).filter(|at| capital(at) && !titled(at)).find(named)?;
    let to = if has_last_name(sentence, at) { at + 2 } else { at + 1 };
    Some(Hit { from: at, to, advice: Advice::OtherChild })
}

/// Whether a last name stands behind a first name: a capital where none is due, and no day.
fn has_last_name(sentence: &Sentence<'_>, at: usize) -> bool {
    let owned = sentence.token(at).is_some_and(|token| token.possessive);
    let last = sentence.at(at + 1);
    let capital = sentence.token(at + 1).is_some_and(|token| token.capital);
    !owned && capital && last.len() > 1 && weekday(last).is_none() && month(last).is_none()
}
