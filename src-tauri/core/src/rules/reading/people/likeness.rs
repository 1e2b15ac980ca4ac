//! How alike a typed or dictated name is to a known one.
//!
//! Owns edit distance and sound. Refuses to decide who is meant.

use rustc_hash::FxHashMap;
use std::cell::RefCell;
use std::rc::Rc;
use strsim::{jaro_winkler, osa_distance};

/// How well a name fits, weakest first.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub(super) enum Fit {
    /// "Miss D" for Dana.
    FirstInitial,
    /// "Mr. D".
    Initial,
    /// Misspelt or misheard.
    Alike,
    /// As entered.
    Exact,
}

/// A part of a known name.
#[derive(Debug)]
pub(super) struct Part {
    letters: String,
    sound: Rc<Sound>,
}

impl Part {
    pub(super) fn new(letters: String) -> Self {
        Self { sound: sound(&letters), letters }
    }

    /// Whether it begins with the single letter `said`.
    pub(super) fn has_initial(&self, said: &str) -> bool {
        said.len() == 1 && self.letters.starts_with(said)
    }

    /// "ms lees room": the name with its possessive ending, typed without the apostrophe.
    pub(super) fn is_owned(&self, said: &str) -> bool {
        said.strip_suffix('s') == Some(&self.letters) && !self.letters.ends_with('s')
    }

    fn sounds_like(&self, said: &str) -> bool {
        !self.sound.consonants.is_empty() && sound(said) == self.sound
    }
}

/// Whether `said` after a title can be `part`.
pub(super) fn titled(said: &str, part: &Part) -> Option<Fit> {
    let known = part.letters.as_str();
    if said == known {
        return Some(Fit::Exact);
    }
    let mut letters = said.chars();
    let first = letters.next()?;
    if letters.next().is_none() {
        return known.starts_with(first).then_some(Fit::Initial);
    }
    let close = part.is_owned(said) || misspelt(said, known) || part.sounds_like(said);
    let long = said.len() > 5 && known.starts_with(first) && jaro_winkler(said, known) >= 0.9;
    let shortened = said.len() > 2 && known.len() > said.len() + 3 && known.starts_with(said);
    (close || long || shortened).then_some(Fit::Alike)
}

/// Whether `said` without a title can be `part`: only near misspellings of longer names.
pub(super) fn alone(said: &str, part: &Part) -> Option<Fit> {
    let known = part.letters.as_str();
    if said == known {
        return Some(Fit::Exact);
    }
    let close = misspelt(said, known) || known.len() > 4 && said.len() > 4 && part.sounds_like(said);
    close.then_some(Fit::Alike)
}

/// A slip of the finger: same first letter, one letter off, two in a long name, a swap in a short one.
fn misspelt(said: &str, known: &str) -> bool {
    if said.chars().next() != known.chars().next() || said.len().abs_diff(known.len()) > 8 {
        return false;
    }
    let slips = osa_distance(said, known);
    let swapped = said.len() == known.len() && sorted(said) == sorted(known);
    match known.chars().count() {
        0..=3 => false,
        4 => slips == 1 && swapped,
        5..=6 => slips == 1,
        _ => slips <= 2,
    }
}

fn sorted(word: &str) -> Vec<char> {
    let mut letters: Vec<char> = word.chars().collect();
    letters.sort_unstable();
    letters
}

/// How many sounds are remembered: a roster and the words of an entry.
const REMEMBERED: usize = 512;

thread_local! {
    /// A word is compared with every name, and the names stay the same.
    static SOUNDS: RefCell<FxHashMap<String, Rc<Sound>>> = RefCell::default();
}

fn sound(name: &str) -> Rc<Sound> {
    SOUNDS.with_borrow_mut(|sounds| {
        if let Some(known) = sounds.get(name) {
            return Rc::clone(known);
        }
        if sounds.len() >= REMEMBERED {
            sounds.clear();
        }
        let sound = Rc::new(Sound::of(name));
        sounds.insert(name.to_owned(), Rc::clone(&sound));
        sound
    })
}

/// What dictation keeps of a name: its consonants, its first vowel, its syllables.
#[derive(Debug, PartialEq, Eq)]
struct Sound {
    consonants: String,
    first_vowel: Option<char>,
    syllables: usize,
}

const LETTERS: &[(&str, &str)] = &[
    ("sch", "sk"),
    ("tch", "1"),
    ("ch", "1"),
    ("cz", "1"),
    ("sh", "2"),
    ("ph", "f"),
    ("gh", ""),
    ("ck", "k"),
    ("qu", "kw"),
    ("q", "k"),
    ("wr", "r"),
    ("kn", "n"),
    ("wh", "w"),
    ("dge", "j"),
    ("th", "t"),
    ("ce", "se"),
    ("ci", "si"),
    ("cy", "si"),
    ("c", "k"),
    ("x", "ks"),
    ("z", "s"),
    ("v", "v"),
    ("y", "i"),
    ("eau", "o"),
    ("ow", "o"),
    ("aw", "o"),
    ("ew", "u"),
    ("ei", "e"),
    ("h", ""),
];

impl Sound {
    fn of(name: &str) -> Self {
        let voiced = name.strip_prefix('h').map_or(name.to_owned(), |rest| format!("3{rest}"));
        let spelt = LETTERS.iter().fold(voiced, |word, (from, to)| word.replace(from, to));
        let is_vowel = |c: char| matches!(c, 'a' | 'e' | 'i' | 'o' | 'u');
        let silent =
            spelt.strip_suffix('e').filter(|rest| name.ends_with('e') && rest.len() > 1 && !rest.ends_with(is_vowel));
        let spoken = silent.unwrap_or(&spelt);
        let mut consonants: Vec<char> = spoken.chars().filter(|c| !is_vowel(*c)).collect();
        consonants.dedup();
        let groups = spoken.split(|c| !is_vowel(c)).filter(|group| !group.is_empty());
        let class = |c: char| match c {
            'a' => 'a',
            'o' | 'u' => 'o',
            _ => 'e',
        };
        Self {
            consonants: consonants.into_iter().collect(),
            first_vowel: spoken.chars().find(|c| is_vowel(*c)).map(class),
            syllables: groups.count(),
        }
    }
}
