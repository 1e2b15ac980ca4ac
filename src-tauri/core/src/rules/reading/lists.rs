//! Word and phrase lists, cut once and then looked up by hash.
//!
//! A list is a constant, so its place in memory names it. Owns the looking up; the lists stand where they are used.

use rustc_hash::{FxHashMap, FxHashSet};
use std::cell::RefCell;

/// The phrases of a list by their first word.
type Phrases = FxHashMap<&'static str, Vec<&'static str>>;
/// The words of a list.
type Words = FxHashSet<&'static str>;
/// Lists by their place in memory.
type Cut<T> = RefCell<FxHashMap<(usize, usize), T>>;

thread_local! {
    static PHRASES: Cut<Phrases> = RefCell::default();
    static WORDS: Cut<Words> = RefCell::default();
}

/// A list of fewer bytes is read through quicker than its hash is made.
const SHORT: usize = 24;

/// Whether `word` is one of `list`, words with white space between.
pub(in crate::rules) fn one_of(list: &'static str, word: &str) -> bool {
    if list.len() < SHORT {
        return list.split_ascii_whitespace().any(|one| one == word);
    }
    WORDS.with_borrow_mut(|cut| cut.entry(place(list)).or_insert_with(|| words(list)).contains(word))
}

/// The words of a list, white space between.
pub(super) fn words(list: &'static str) -> Words {
    list.split_ascii_whitespace().collect()
}

/// What `choose` makes of the phrases that begin with `first`; `list` parts them by bars or line ends.
pub(super) fn begun<T>(
    list: &'static str,
    first: &str,
    choose: impl FnOnce(&[&'static str]) -> Option<T>,
) -> Option<T> {
    PHRASES.with_borrow_mut(|cut| {
        cut.entry(place(list)).or_insert_with(|| phrases(list)).get(first).and_then(|p| choose(p))
    })
}

fn phrases(list: &'static str) -> Phrases {
    by_first_word(list.split(['|', '\n']).filter(|phrase| !phrase.is_empty()), |phrase| phrase)
}

/// Things by the first word of their phrase, so that a text's word finds the few it can begin.
pub(super) fn by_first_word<T>(
    things: impl Iterator<Item = T>,
    phrase: impl Fn(&T) -> &'static str,
) -> FxHashMap<&'static str, Vec<T>> {
    let mut words: FxHashMap<_, Vec<T>> = FxHashMap::default();
    for thing in things {
        words.entry(phrase(&thing).split(' ').next().unwrap_or_default()).or_default().push(thing);
    }
    words
}

fn place(list: &'static str) -> (usize, usize) {
    (list.as_ptr() as usize, list.len())
}
