//! The letter for next year (G62): what an entry can be marked as, and whether a text fits one page.
//!
//! Owns the measure of a page. Refuses to cut: the parent sees that it is long and takes out what can go.

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

/// "Mr." ends no sentence.
fn ends_sentence(word: &str) -> bool {
    let title = matches!(word.to_lowercase().as_str(), "mr." | "mrs." | "ms." | "dr." | "st." | "e.g." | "i.e.");
    word.ends_with(['.', '!', '?']) && !title
}

fn without_end(words: &str) -> &str {
    words.trim_end_matches([',', ';', ':', '-', '–', ' '])
}
