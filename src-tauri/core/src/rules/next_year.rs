//! The letter for next year (G62): what an entry can be marked as, and whether a text fits one page.
//!
//! Owns the measure of a page. Refuses to cut: the parent sees that it is long and takes out what can go.

use super::sentences::{ends_sentence, sentences};
use serde::{Deserialize, Serialize};

/// Letters on a line of a printed page.
const LINE: usize = 88;
/// Lines on a printed page.
pub const PAGE: usize = 46;

/// What an entry shows that is worth telling next year.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[cfg_attr(test, derive(ts_rs::TS))]
#[serde(rename_all = "snake_case")]
pub enum WorthTelling {
    /// Something worked.
    Worked,
    /// Something did not.
    DidNotWork,
    /// Something helps when it is hard.
    Helps,
}

/// How many lines a text takes on paper, broken at words; an empty line is one too.
#[must_use]
pub fn lines(text: &str) -> usize {
    text.trim_end().lines().map(broken).sum()
}

fn broken(line: &str) -> usize {
    let (mut lines, mut length) = (1, 0);
    for word in line.split_whitespace().map(|word| word.chars().count()) {
        let with_space = if length == 0 { word } else { length + 1 + word };
        if with_space > LINE && length > 0 {
            lines += 1;
            length = 0;
        }
        let long = if length == 0 { word } else { length + 1 + word };
        lines += long.saturating_sub(1) / LINE;
        length = if long > LINE { (long - 1) % LINE + 1 } else { long };
    }
    lines
}

/// The first sentence, in at most `most` letters; a longer one ends at a word with "…".
#[must_use]
pub fn first_sentence(text: &str, most: usize) -> String {
    let line = text.split_whitespace().collect::<Vec<_>>().join(" ");
    let mut words = String::new();
    for word in line.split(' ') {
        if words.chars().count() + word.chars().count() >= most {
            return if words.is_empty() {
                word.chars().take(most).collect()
            } else {
                format!("{}…", without_end(&words))
            };
        }
        if !words.is_empty() {
            words.push(' ');
        }
        words.push_str(word);
        if ends_sentence(word) {
            break;
        }
    }
    words
}

/// What of a note is worth telling: as many of its whole sentences as `most` letters hold, without thanks and without
/// those that say what was `agreed`. Where none is left or the first is longer, the first as [`first_sentence`] has it.
#[must_use]
pub fn worth_telling(text: &str, agreed: &[String], most: usize) -> String {
    let tells = |sentence: &&String| {
        let words = words(sentence);
        let thanks = words.first().is_some_and(|first| matches!(first.as_str(), "thank" | "thanks" | "thanked"));
        !thanks && !agreed.iter().any(|what| holds(&words, what))
    };
    let (mut told, mut length) = (Vec::new(), 0);
    let all = sentences(text);
    for sentence in all.iter().filter(tells) {
        length += sentence.chars().count() + 1;
        if length > most {
            break;
        }
        told.push(sentence.as_str());
    }
    if told.is_empty() {
        first_sentence(all.iter().find(tells).map_or(text, String::as_str), most)
    } else {
        told.join(" ")
    }
}

/// Whether these words stand in a sentence one after the other: "call" is not in "recalled".
fn holds(sentence: &[String], what: &str) -> bool {
    let what = words(what);
    !what.is_empty() && sentence.windows(what.len()).any(|part| part == what)
}

fn words(text: &str) -> Vec<String> {
    let words = text.split(|letter: char| !letter.is_alphanumeric()).filter(|word| !word.is_empty());
    words.map(str::to_lowercase).collect()
}

fn without_end(words: &str) -> &str {
    words.trim_end_matches([',', ';', ':', '-', '–', ' '])
}
