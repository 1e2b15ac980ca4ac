//! Words a hand may have meant when it typed another one.
//!
//! Owns what one slip of a finger is. Refuses to know which of them are words: who asks looks them up.

use std::collections::BTreeSet;

/// Shorter words are too near to too many others.
const SHORTEST: usize = 4;
/// Shorter parts are too near to everything.
const SHORTEST_PART: usize = 3;
/// Longer ones are no word.
const LONGEST: usize = 24;

/// Every word that is one slip away: a letter left out, doubled or added, another one, two that changed places, or a space
/// that is missing. In small letters; none for a word that is very short or long, or that holds a digit.
#[must_use]
pub fn one_slip_away(word: &str) -> BTreeSet<String> {
    let letters: Vec<char> = word.to_lowercase().chars().collect();
    let plain = letters.iter().all(|letter| letter.is_alphabetic());
    if !plain || !(SHORTEST..=LONGEST).contains(&letters.len()) {
        return BTreeSet::new();
    }
    let mut away: BTreeSet<String> = (0..=letters.len()).flat_map(|at| slips(letters.split_at(at))).collect();
    away.remove(&letters.iter().collect::<String>());
    away
}

fn slips((head, tail): (&[char], &[char])) -> Vec<String> {
    let with = |middle: &[char], skip: usize| {
        let rest = tail.get(skip..).unwrap_or_default();
        head.iter().chain(middle).chain(rest).collect::<String>()
    };
    let mut slips: Vec<String> = ('a'..='z').map(|letter| with(&[letter], 0)).collect();
    if let [first, rest @ ..] = tail {
        slips.push(with(&[], 1));
        slips.extend(('a'..='z').map(|letter| with(&[letter], 1)));
        slips.extend(rest.first().map(|second| with(&[*second, *first], 2)));
        slips.extend((head.len() >= SHORTEST_PART && tail.len() >= SHORTEST_PART).then(|| with(&[' '], 0)));
    }
    slips
}

#[cfg(test)]
mod tests {
    use super::one_slip_away;

    #[test]
    fn a_letter_left_out_added_changed_or_swapped_is_one_slip() {
        assert!(one_slip_away("wordlist").contains("word list"));
        for typed in ["spech", "speechh", "speach", "sepech", "Spech"] {
            assert!(one_slip_away(typed).contains("speech"), "{typed}");
        }
        assert!(!one_slip_away("spch").contains("speech"), "two slips are a guess");
        assert!(!one_slip_away("speech").contains("speech"), "what was typed is not another word");
    }

    #[test]
    fn short_words_and_numbers_are_left_as_they_are() {
        for typed in ["", "ot", "iep", "504", "2026", "b4the"] {
            assert!(one_slip_away(typed).is_empty(), "{typed}");
        }
    }
}
