//! Which of the known adults a name in the text can be.
//!
//! Owns titles, full names, surnames, first names and initials. Refuses roles and context.

use super::likeness::{self, Fit, Part};
use crate::rules::reading::KnownPerson;
use crate::rules::reading::lexicon::{self, Gender};
use crate::rules::reading::token::{Words, fold};

/// A known adult's name in parts.
#[derive(Debug)]
pub(super) struct Name<'a> {
    /// Whose.
    pub(super) person: &'a KnownPerson,
    /// From the title.
    pub(super) gender: Gender,
    title: Option<&'static str>,
    first: Option<Part>,
    surname: Vec<Part>,
}

impl<'a> Name<'a> {
    /// The parts of a name as entered: "Ms. Smythe-Jones", "Dana Whitfield".
    pub(super) fn of(person: &'a KnownPerson) -> Self {
        let folded = fold(&person.name);
        let mut words: Vec<&str> = folded.split_whitespace().map(bare).filter(|w| !w.is_empty()).collect();
        let titled = words.first().and_then(|w| lexicon::title(w));
        if titled.is_some() {
            words.remove(0);
        }
        let first =
            (words.len() > 1 || titled.is_none()).then(|| words.first().map(|w| Part::new((*w).to_owned()))).flatten();
        let surname = words.get(usize::from(words.len() > 1)..).unwrap_or_default();
        let parts = surname.iter().flat_map(|w| w.split('-')).map(|w| Part::new(w.replace('\'', "")));
        Self {
            person,
            gender: titled.map_or(Gender::Any, |(_, gender)| gender),
            title: titled.map(|(title, _)| title),
            first,
            surname: parts.collect(),
        }
    }

    /// How `words` from `at` on fit after a title: one past the name, and how well.
    pub(super) fn after_title(&self, words: &Words<'_>, at: usize, title: (&str, Gender)) -> Option<(usize, Fit)> {
        if !agrees(self.gender, title.1) {
            return None;
        }
        let doctors = self.title.is_none_or(|known| (known == "Dr.") == (title.0 == "Dr."));
        self.best(words, at, likeness::titled).filter(|(_, fit)| doctors || *fit > Fit::Initial)
    }

    /// How `words` from `at` on fit without a title.
    pub(super) fn alone(&self, words: &Words<'_>, at: usize) -> Option<(usize, Fit)> {
        let careful = |said: &str, known: &Part| match likeness::alone(said, known) {
            Some(Fit::Alike) if lexicon::is_common(said) => None,
            None if known.has_initial(said) => Some(Fit::Initial),
            fit => fit,
        };
        self.best(words, at, careful).filter(|(_, fit)| *fit > Fit::Initial)
    }

    /// Whether `said` is a part of the name with a possessive ending and no apostrophe.
    pub(super) fn owns(&self, said: &str) -> bool {
        self.surname.iter().chain(&self.first).any(|part| part.is_owned(said))
    }

    /// The longest fit: first name with surname, whole surname, a part of it, first name.
    fn best(&self, words: &Words<'_>, at: usize, alike: impl Fn(&str, &Part) -> Option<Fit>) -> Option<(usize, Fit)> {
        let run = |at: usize, parts: &[Part]| {
            let fits = parts.iter().enumerate().map(|(i, part)| alike(words.at(at + i), part));
            let worst = fits.min().flatten()?;
            Some((at + parts.len(), worst))
        };
        let surname = |at: usize| {
            let whole = if self.surname.is_empty() { None } else { run(at, &self.surname) };
            let part = || {
                self.surname
                    .iter()
                    .filter_map(|part| alike(words.at(at), part).map(|fit| (at + 1, fit)))
                    .max_by_key(|f| f.1)
            };
            whole.or_else(part)
        };
        let first = self.first.as_ref().and_then(|first| alike(words.at(at), first));
        let lettered = !lexicon::one_of("i a", words.at(at + 1));
        let joined = |fit: Fit, rest: Fit| if lettered && rest == Fit::Initial { fit } else { fit.min(rest) };
        let full = first.and_then(|fit| surname(at + 1).map(|(to, rest)| (to, joined(fit, rest))));
        let full = full.filter(|(_, fit)| *fit > Fit::Initial);
        let first = first.map(|fit| (at + 1, if fit == Fit::Initial { Fit::FirstInitial } else { fit }));
        full.or_else(|| surname(at)).or(first)
    }
}

/// What the title of a known name tells.
pub(super) fn gender(person: &KnownPerson) -> Gender {
    let first = fold(person.name.split_whitespace().next().unwrap_or_default());
    lexicon::title(bare(&first)).map_or(Gender::Any, |(_, gender)| gender)
}

/// A word of a name without its dots.
fn bare(word: &str) -> &str {
    word.trim_matches(|c: char| !c.is_alphanumeric())
}

/// Whether two genders can be one person's.
pub(super) fn agrees(one: Gender, other: Gender) -> bool {
    one == Gender::Any || other == Gender::Any || one == other
}

/// Whether `pronoun` can mean somebody of this name: "she" is no "Mr. Dunn".
pub(crate) fn may_be(pronoun: Gender, name: &str) -> bool {
    let folded = fold(name);
    let title = folded.split_whitespace().next().and_then(|word| lexicon::title(bare(word)));
    title.is_none_or(|(_, gender)| agrees(gender, pronoun))
}

/// The best fits among `found`: the closest, then the longest.
pub(super) fn best<'n, 'a>(found: Vec<(&'n Name<'a>, usize, Fit)>) -> Vec<(&'n Name<'a>, usize)> {
    let top = found.iter().map(|(_, to, fit)| (*fit, *to)).max();
    let kept = found.into_iter().filter(|(_, to, fit)| top == Some((*fit, *to)));
    kept.map(|(name, to, _)| (name, to)).collect()
}

/// A name nobody on the roster has, as it should be written.
pub(super) fn display(title: &str, words: &Words<'_>, from: usize, to: usize) -> String {
    let parts: Vec<String> = (from..to).map(|at| written(words, at)).collect();
    let hyphen = words.raw(from, to).contains('-');
    let name = parts.join(if hyphen { "-" } else { " " });
    if title.is_empty() { name } else { format!("{title} {name}") }
}

/// One part of a name: capitals as typed when there are any, else the first letter of each piece.
fn written(words: &Words<'_>, at: usize) -> String {
    let raw = words.raw(at, at + 1);
    let raw = raw.strip_suffix("'s").or_else(|| raw.strip_suffix("\u{2019}s")).unwrap_or(raw);
    let shouted = raw.len() > 1 && raw.chars().all(|c| !c.is_lowercase());
    if raw.chars().any(char::is_uppercase) && !shouted {
        return raw.to_owned();
    }
    let mut start = true;
    let mut name = String::with_capacity(raw.len());
    for c in raw.chars() {
        if start {
            name.extend(c.to_uppercase());
        } else {
            name.extend(c.to_lowercase());
        }
        start = c == '\'' || c == '\u{2019}';
    }
    if let Some(rest) = name.strip_prefix("Mc") {
        let mut letters = rest.chars();
        let head: String = letters.next().into_iter().flat_map(char::to_uppercase).collect();
        name = format!("Mc{head}{}", letters.as_str());
    }
    name
}
