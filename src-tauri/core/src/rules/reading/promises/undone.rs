//! What was promised and, as the text goes on to say, did not happen: "she said she would call and never did", "… nothing."
//!
//! Owns the words for it right after the promise. Refuses a "didn't" with a verb of its own: "he didn't eat", "not yet seen".

use super::{Source, clause};
use crate::rules::reading::lexicon;
use crate::rules::reading::people::Whom;

const DENIED: &str = "did not|has not|have not|had not|never did|never has|never have|never|still has not|forgot";
/// What is said of it alone.
const NOTHING: &str =
    "nothing|nothing yet|still nothing|nothing so far|no call|no answer|no reply|no word|crickets|nada";
/// What may stand at the end where the verb is left out.
const LEFT_OUT: &str = "yet ever though after at all so far again still lol";
/// Past forms that tell it of the promise.
const HAPPENED: &str = "happen happened came come sent arrived showed followed";

/// Whether the words from `to` on deny the promise whose verb is `verb`.
pub(super) fn is_undone(source: Source<'_>, to: usize, verb: &str) -> bool {
    let words = source.words;
    let first = (to..to + 3).find(|&i| !lexicon::one_of(", - . ; and but then so \n", words.at(i))).unwrap_or(to);
    if first == to {
        return false;
    }
    let mut at = first;
    if lexicon::one_of("she he they it that", words.at(at)) {
        at += 1;
    } else if let Some(mention) = source.people.holding(at).filter(|m| matches!(m.whom, Whom::Adult(_))) {
        at = mention.to;
    }
    let unnamed = at == first;
    let at = if matches!(words.at(at), "just" | "also" | "actually" | "then") { at + 1 } else { at };
    if let Some(after) = words.any_phrase(at, NOTHING) {
        return !words.is_word(after);
    }
    let Some(after) = words.any_phrase(at, DENIED) else { return false };
    let next = words.at(after);
    let end = (after..words.len()).find(|&i| !lexicon::one_of(LEFT_OUT, words.at(i))).unwrap_or(words.len());
    let left_out = !words.is_word(end) || clause::is_boundary(words.at(end));
    let same =
        next == verb || lexicon::one_of(HAPPENED, next) || next.strip_prefix(verb).is_some_and(|end| end == "ed");
    let forgot = words.at(at) == "forgot";
    // With a sentence of its own and nobody named, it is the parent who forgot.
    let by_me = forgot && unnamed && (to..at).any(|i| words.ends_sentence(i));
    !by_me && (left_out || same || forgot && matches!(next, "to" | "it" | "about"))
}
