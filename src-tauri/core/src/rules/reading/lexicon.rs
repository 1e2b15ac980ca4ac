//! What class a word belongs to: verbs, titles, days, numbers, and the common words no name may be guessed from.
//!
//! Owns the lookups; the lists stand in `words.rs` and `spellings.rs`. Refuses context.

pub(in crate::rules) use super::lists::one_of;
use super::lists::words;
use super::words::{ADVERBS, COMMON, FUNCTION, NOT_PAST, PAST, STATES, VERBS};
use chrono::Weekday;
use rustc_hash::FxHashSet;
use std::sync::LazyLock;

/// The days in full, Monday first.
pub(super) const WEEKDAYS: &[&str] = &["monday", "tuesday", "wednesday", "thursday", "friday", "saturday", "sunday"];

/// Heads that take 's for "is" and 'd for "would".
pub(super) const PRONOUN_HEADS: &str = "i he she it that there they we you who what where here how this";

/// Words before "period" that make it a lesson.
pub(super) const BEFORE_PERIOD: &str = "
a the his her each every same this that class lunch math reading free prep planning study grading marking
trial one two three four five six seven
";

/// Words after which "sat" and "sun" are days.
pub(super) const BEFORE_DAY: &str = "on by this next last until before after or / coming every fri friday";

/// Words that may have lost an apostrophe: word, pronoun, verb, and what makes it the word itself.
pub(super) const LOST: &[(&str, &str, &str, &[&str])] = &[
    (
        "ill",
        "i",
        "will",
        &[
            "was", "is", "be", "been", "being", "feel", "feels", "feeling", "felt", "got", "too", "so", "very",
            "still", "really", "fell", "he", "she", "they", "were", "are", "not",
        ],
    ),
    (
        "well",
        "we",
        "will",
        &[
            "as", "so", "very", "pretty", "really", "is", "was", "did", "do", "does", "doing", "go", "goes", "going",
            "went", "work", "works", "worked", "sleeping", "slept", "not", "feel", "behaved", "how",
        ],
    ),
    ("hell", "he", "will", &["the", "a", "what", "of", "like", "raise"]),
    ("shell", "she", "will", &["the", "a", "his", "her", "egg", "taco", "sea", "new"]),
    ("shed", "she", "would", &["the", "a", "his", "her", "our", "tool", "garden", "to"]),
    ("wed", "we", "would", &["on", "by", "next", "this", "last", "until", "for", "or", "and", "/", "-", "before"]),
    ("id", "i", "would", &["the", "a", "an", "his", "her", "my", "your", "our", "school", "photo", "student", "new"]),
];

static VERB_SET: LazyLock<FxHashSet<&str>> = LazyLock::new(|| words(VERBS));
static STATE_SET: LazyLock<FxHashSet<&str>> = LazyLock::new(|| words(STATES));
static PAST_SET: LazyLock<FxHashSet<&str>> = LazyLock::new(|| words(PAST));
static NOT_PAST_SET: LazyLock<FxHashSet<&str>> = LazyLock::new(|| words(NOT_PAST));
static ADVERB_SET: LazyLock<FxHashSet<&str>> = LazyLock::new(|| words(ADVERBS));
static FUNCTION_SET: LazyLock<FxHashSet<&str>> = LazyLock::new(|| words(FUNCTION));
static COMMON_SET: LazyLock<FxHashSet<&str>> = LazyLock::new(|| words(COMMON));

/// A base verb of doing: "send", "check".
pub(in crate::rules) fn is_verb(word: &str) -> bool {
    VERB_SET.contains(word)
}

/// The word itself, when it is a base verb of doing.
pub(super) fn base(word: &str) -> Option<&'static str> {
    VERB_SET.get(word).copied()
}

/// A base verb of being or feeling: nobody promises to need.
pub(in crate::rules) fn is_state(word: &str) -> bool {
    STATE_SET.contains(word)
}

/// A word that may stand between subject and verb.
pub(super) fn is_adverb(word: &str) -> bool {
    ADVERB_SET.contains(word)
}

/// A past form: "told", "emailed".
pub(in crate::rules) fn is_past(word: &str) -> bool {
    PAST_SET.contains(word) || (word.len() > 4 && word.ends_with("ed") && !NOT_PAST_SET.contains(word))
}

/// The base of "sending", when it is a verb of doing.
pub(super) fn base_of_ing(word: &str) -> Option<&'static str> {
    let stem = word.strip_suffix("ing").filter(|s| s.len() > 1)?;
    let mut undoubled = stem.to_owned();
    undoubled.pop();
    [stem.to_owned(), format!("{stem}e"), undoubled].iter().find_map(|base| VERB_SET.get(base.as_str()).copied())
}

/// The base of "sends" or "tries", when it is a verb of doing.
pub(super) fn base_of_s(word: &str) -> Option<&'static str> {
    let stem = word.strip_suffix('s')?;
    let short = stem.strip_suffix('e').unwrap_or(stem);
    let y = short.strip_suffix('i').map(|s| format!("{s}y")).unwrap_or_default();
    VERB_SET.get(stem).or_else(|| VERB_SET.get(short)).or_else(|| VERB_SET.get(y.as_str())).copied()
}

/// Whether a promise can be a passive of `word`: "sent", "emailed", "added".
pub(super) fn is_participle(word: &str) -> bool {
    matches!(
        word,
        "sent"
            | "given"
            | "done"
            | "made"
            | "written"
            | "put"
            | "set"
            | "brought"
            | "held"
            | "taken"
            | "shown"
            | "built"
    ) || (word.len() > 4 && word.ends_with("ed") && base_of_ed(word).is_some())
}

fn base_of_ed(word: &str) -> Option<&'static str> {
    let stem = word.strip_suffix("ed")?;
    let mut undoubled = stem.to_owned();
    undoubled.pop();
    let y = stem.strip_suffix('i').map(|s| format!("{s}y")).unwrap_or_default();
    let bases = [stem.to_owned(), format!("{stem}e"), undoubled, y];
    bases.iter().find_map(|base| VERB_SET.get(base.as_str()).copied())
}

/// A word that makes what follows unsure: "maybe".
pub(super) fn is_hedge(word: &str) -> bool {
    one_of("probably maybe hopefully perhaps possibly likely", word)
}

/// A word of grammar: never a surname.
pub(super) fn is_function(word: &str) -> bool {
    FUNCTION_SET.contains(word)
}

/// An ordinary English word: no name is guessed from it by likeness alone.
pub(in crate::rules) fn is_common(word: &str) -> bool {
    COMMON_SET.contains(word)
        || is_verb(word)
        || is_state(word)
        || is_past(word)
        || is_adverb(word)
        || weekday(word).is_some()
        || month(word).is_some()
        || base_of_ing(word).is_some()
        || word.strip_suffix('s').is_some_and(|w| COMMON_SET.contains(w) || is_verb(w))
}

/// The day a full weekday name means.
pub(in crate::rules) fn weekday(word: &str) -> Option<Weekday> {
    WEEKDAYS.contains(&word).then(|| word.parse().ok()).flatten()
}

/// The full name of a shortened weekday.
pub(super) fn weekday_short(word: &str) -> Option<&'static str> {
    let full = match word {
        "mon" => "monday",
        "tue" | "tues" => "tuesday",
        "wed" | "weds" | "wednes" => "wednesday",
        "thu" | "thur" | "thurs" | "thrs" => "thursday",
        "fri" => "friday",
        "sat" => "saturday",
        "sun" => "sunday",
        _ => return None,
    };
    Some(full)
}

/// The number of a month named or shortened.
pub(in crate::rules) fn month(word: &str) -> Option<u32> {
    let number = match word {
        "january" | "jan" => 1,
        "february" | "feb" | "febuary" => 2,
        "march" | "mar" => 3,
        "april" | "apr" => 4,
        "may" => 5,
        "june" | "jun" => 6,
        "july" | "jul" => 7,
        "august" | "aug" => 8,
        "september" | "sept" | "sep" | "septembr" => 9,
        "october" | "oct" | "octber" => 10,
        "november" | "nov" => 11,
        "december" | "dec" => 12,
        _ => return None,
    };
    Some(number)
}

const NUMBERS: &[&str] =
    &["zero", "one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten", "eleven", "twelve"];

/// A small number in digits or words.
pub(super) fn number(word: &str) -> Option<u32> {
    let spelt = || NUMBERS.iter().position(|n| *n == word).and_then(|n| u32::try_from(n).ok());
    word.parse().ok().filter(|n| *n < 10_000).or_else(spelt)
}

const ORDINALS: &[&str] = &[
    "first",
    "second",
    "third",
    "fourth",
    "fifth",
    "sixth",
    "seventh",
    "eighth",
    "ninth",
    "tenth",
    "eleventh",
    "twelfth",
    "thirteenth",
    "fourteenth",
    "fifteenth",
    "sixteenth",
    "seventeenth",
    "eighteenth",
    "nineteenth",
    "twentieth",
];

/// A day of the month as an ordinal: "20th", "twentieth".
pub(super) fn ordinal(word: &str) -> Option<u32> {
    let digits = ["st", "nd", "rd", "th"].iter().find_map(|end| word.strip_suffix(end));
    let spelt = || ORDINALS.iter().position(|n| *n == word).and_then(|n| u32::try_from(n + 1).ok());
    let thirtieth = if word == "thirtieth" { Some(30) } else { None };
    digits.and_then(|d| d.parse().ok()).or_else(spelt).or(thirtieth)
}

/// The pronoun that goes with a title, when there is one.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Gender {
    /// Ms., Mrs., Miss.
    She,
    /// Mr.
    He,
    /// Not said.
    Any,
}

/// A title as it is written on a chip, and its gender.
pub(super) fn title(word: &str) -> Option<(&'static str, Gender)> {
    let found = match word {
        "ms" | "miss" | "mz" => ("Ms.", Gender::She),
        "maestra" | "senorita" | "srta" => ("Ms.", Gender::She),
        "mrs" | "misses" | "missus" | "missis" | "senora" | "sra" => ("Mrs.", Gender::She),
        "mr" | "mister" | "senor" | "sr" | "maestro" => ("Mr.", Gender::He),
        "dr" | "doctor" | "dra" => ("Dr.", Gender::Any),
        "coach" => ("Coach", Gender::Any),
        "profe" | "profesora" | "profesor" => ("Profe", Gender::Any),
        _ => return None,
    };
    Some(found)
}

/// What a subject pronoun says of whom it means.
pub(super) fn of_pronoun(word: &str) -> Gender {
    match word {
        "she" => Gender::She,
        "he" => Gender::He,
        _ => Gender::Any,
    }
}

/// Whether `word` is a title.
pub(in crate::rules) fn is_title(word: &str) -> bool {
    title(word).is_some()
}
