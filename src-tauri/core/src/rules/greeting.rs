//! How somebody is greeted in a letter: as the parent calls them, first name or title and last name.
//!
//! Only where a name is plainly a name: anything else stays as it was written.

/// Words before a last name.
const TITLES: [&str; 14] =
    ["mr", "mrs", "ms", "miss", "mx", "dr", "prof", "coach", "sr", "sra", "srta", "señor", "señora", "señorita"];

/// Words that begin a last name of several words: nothing before them is left out.
const PARTICLES: [&str; 19] = [
    "de", "del", "della", "di", "da", "dos", "la", "le", "el", "al", "van", "von", "der", "den", "ten", "bin", "ibn",
    "st", "san",
];

/// Words that say it is no person's name.
const PLACES: [&str; 24] = [
    "office",
    "desk",
    "team",
    "driver",
    "bus",
    "teacher",
    "nurse",
    "principal",
    "aide",
    "staff",
    "school",
    "room",
    "class",
    "therapist",
    "counselor",
    "department",
    "transportation",
    "speech",
    "reading",
    "math",
    "lead",
    "front",
    "district",
    "coordinator",
];

/// "Dana" for "Dana Ruiz", "Ms. Ruiz" for "Ms. Dana Ruiz"; everything else as it is.
#[must_use]
pub fn greeted(name: &str) -> String {
    let words: Vec<&str> = name.split_whitespace().collect();
    let short = match words.as_slice() {
        [title, first, last] if is_title(title) && is_name(first) && is_name(last) => Some(format!("{title} {last}")),
        [first, last] if !is_title(first) && is_name(first) && is_name(last) => Some((*first).to_owned()),
        _ => None,
    };
    short.filter(|_| !words.iter().any(|word| is_one_of(&PLACES, word))).unwrap_or_else(|| name.to_owned())
}

fn is_title(word: &str) -> bool {
    is_one_of(&TITLES, word)
}

/// A capital, then small letters: no initial, no particle, no number.
fn is_name(word: &str) -> bool {
    let mut letters = word.chars();
    let capital = letters.next().is_some_and(char::is_uppercase);
    let rest = |letter: char| letter.is_alphabetic() || matches!(letter, '\'' | '’' | '-');
    let long = word.chars().nth(1).is_some_and(char::is_alphabetic) || word.chars().nth(2).is_some();
    capital && long && letters.all(rest) && !is_one_of(&PARTICLES, word)
}

fn is_one_of(words: &[&str], word: &str) -> bool {
    let bare = word.trim_end_matches('.').to_lowercase();
    words.contains(&bare.as_str())
}
