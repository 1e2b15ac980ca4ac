//! How well a question fits each topic.
//!
//! Owns the weighing. A sure phrase counts more the longer it is, so "reading goal" leads to goals and not to reading.

use super::lexicon::{CUES, Cues};
use super::stem::{meaningful, stem};
use super::topic::Topic;
use crate::rules::reading::lexicon::is_common;
use rustc_hash::FxHashSet;
use std::cmp::Reverse;
use std::sync::LazyLock;
use strsim::osa_distance;

/// What one word of a sure phrase weighs; a hint weighs 1.
const SURE: usize = 3;
/// What a pair weighs.
const PAIR: usize = 7;
/// A single hint is no topic.
const LEAST: usize = 2;

/// A phrase as its stems.
type Phrase = Vec<String>;

/// The cues of a topic, cut and folded.
struct Folded {
    topic: Topic,
    sure: Vec<Phrase>,
    hints: Vec<Phrase>,
    pair: (Vec<Phrase>, Vec<Phrase>),
}

static TABLE: LazyLock<Vec<Folded>> = LazyLock::new(|| CUES.iter().map(folded).collect());

/// Every stem of the table, to find what a misspelt word means.
static KNOWN: LazyLock<FxHashSet<&str>> = LazyLock::new(|| {
    let phrases = TABLE.iter().flat_map(|row| [&row.sure, &row.hints, &row.pair.0, &row.pair.1]).flatten();
    phrases.flatten().map(String::as_str).collect()
});

/// The topics that fit, the best first; those that fit less than half as well are left out.
pub(super) fn topics(words: &[String]) -> Vec<Topic> {
    let said = stems(words);
    let mut found: Vec<(usize, Topic)> = TABLE.iter().map(|row| (weight(row, &said), row.topic)).collect();
    found.sort_by_key(|(weight, _)| Reverse(*weight));
    let best = found.first().map_or(0, |(weight, _)| *weight);
    found.into_iter().filter(|(weight, _)| *weight >= LEAST && weight * 2 > best).map(|(_, topic)| topic).collect()
}

/// The stems of the words that count, misspelt ones mended.
pub(super) fn stems(words: &[String]) -> Vec<String> {
    meaningful(words.iter().map(String::as_str)).map(meant).collect()
}

fn weight(row: &Folded, said: &[String]) -> usize {
    let has = |phrase: &&Phrase| said.windows(phrase.len()).any(|words| words == phrase.as_slice());
    let any = |phrases: &[Phrase]| phrases.iter().any(|phrase| has(&phrase));
    let sure: usize = row.sure.iter().filter(has).map(|phrase| SURE * phrase.len()).sum();
    let hints = row.hints.iter().filter(has).count();
    let pair = if any(&row.pair.0) && any(&row.pair.1) { PAIR } else { 0 };
    sure + hints + pair
}

/// The stem of a word; of a misspelt one, the known stem nearest to it.
fn meant(word: &str) -> String {
    let stem = stem(word);
    let far = match word.len() {
        0..=4 => 0,
        5..=8 => 1,
        _ => 2,
    };
    if far == 0 || KNOWN.contains(stem.as_str()) || is_ordinary(word, &stem) {
        return stem;
    }
    let near = KNOWN.iter().filter(|known| known.len() > 3 && known.chars().next() == stem.chars().next());
    let nearest = near.map(|known| (osa_distance(known, &stem), *known)).min();
    nearest.filter(|(distance, _)| *distance <= far).map_or(stem, |(_, known)| known.to_owned())
}

/// Every word in -ed passes for ordinary, so there the stem alone tells.
fn is_ordinary(word: &str, stem: &str) -> bool {
    is_common(stem) || is_common(word) && !word.ends_with("ed")
}

fn folded(cues: &Cues) -> Folded {
    Folded {
        topic: cues.topic,
        sure: phrases(cues.sure),
        hints: phrases(cues.hints),
        pair: (phrases(cues.pair.0), phrases(cues.pair.1)),
    }
}

fn phrases(list: &'static str) -> Vec<Phrase> {
    list.split('|')
        .map(|phrase| meaningful(phrase.split_whitespace()).map(stem).collect::<Phrase>())
        .filter(|phrase| !phrase.is_empty())
        .collect()
}

#[cfg(test)]
mod tests {
    use super::{CUES, Phrase, meaningful, stem};

    #[test]
    fn no_phrase_is_folded_to_a_single_word() {
        let phrases = CUES.iter().flat_map(|cues| cues.sure.split('|')).map(str::trim);
        let folded = |phrase: &str| -> Phrase { meaningful(phrase.split_whitespace()).map(stem).collect() };
        let single: Vec<_> = phrases.filter(|phrase| phrase.contains(' ') && folded(phrase).len() < 2).collect();
        assert_eq!(single, [""; 0]);
    }
}
