//! The languages there are, and the one this process speaks: letters, notices, records and the page's words alike.
//!
//! It is chosen once, when the store is open, and stays until the process ends. Who asks before, hears English.

use super::LANGUAGES;
use fluent_bundle::concurrent::FluentBundle;
use fluent_bundle::{FluentArgs, FluentResource};
use serde::Serialize;
use std::sync::OnceLock;
use unic_langid::LanguageIdentifier;

/// What the page shows: Fluent texts, each the source of one file.
#[derive(Clone, Copy, Debug, Serialize)]
pub struct ScreenWords {
    /// BCP 47; dates and numbers follow it too.
    pub language: &'static str,
    /// The files of a new entry first; what English has and the language lacks, last.
    pub files: &'static [&'static str],
}

/// One language that is built in.
#[derive(Clone, Copy, Debug, Serialize)]
#[cfg_attr(test, derive(ts_rs::TS))]
pub struct Language {
    /// BCP 47: "en-US".
    pub tag: &'static str,
    /// What it calls itself: "English".
    pub name: &'static str,
    /// What core speaks; a later text stands in for an earlier one.
    #[serde(skip)]
    pub(super) sources: &'static [&'static str],
    /// What the page shows; an earlier text stands before a later one.
    #[serde(skip)]
    pub(super) screens: &'static [&'static str],
}

/// The language of this process.
pub(super) struct Spoken {
    words: ScreenWords,
    bundle: FluentBundle<FluentResource>,
}

static SPOKEN: OnceLock<Spoken> = OnceLock::new();

impl Spoken {
    pub(super) fn new(language: Language) -> Self {
        let words = ScreenWords { language: language.tag, files: language.screens };
        let known = language.tag.parse::<LanguageIdentifier>().unwrap_or_default();
        let mut bundle = FluentBundle::new_concurrent(vec![known]);
        bundle.set_use_isolating(false);
        for source in language.sources {
            let resource = match FluentResource::try_new((*source).to_owned()) {
                Ok(resource) | Err((resource, _)) => resource,
            };
            bundle.add_resource_overriding(resource);
        }
        Self { words, bundle }
    }

    pub(super) fn said(&self, id: &str, args: Option<&FluentArgs<'_>>) -> String {
        let pattern = self.bundle.get_message(id).and_then(|message| message.value());
        pattern
            .map(|pattern| self.bundle.format_pattern(pattern, args, &mut Vec::new()).into_owned())
            .unwrap_or_default()
    }
}

/// The languages built in, English first.
#[must_use]
pub fn languages() -> &'static [Language] {
    LANGUAGES
}

/// The words of the screens. They need no store, so the page has them before anything has answered; where there are
/// several languages, they are those of the chosen one once [`crate::Hallway::speak`] was asked.
#[must_use]
pub fn screen_words() -> ScreenWords {
    spoken().words
}

/// The language of the words, BCP 47.
pub(crate) fn language() -> &'static str {
    spoken().words.language
}

pub(super) fn spoken() -> &'static Spoken {
    SPOKEN.get_or_init(|| Spoken::new(english()))
}

/// Chooses the language of this process: the first of `wanted` that is built in, else English. Only the first choice
/// counts, and with one language there is none.
pub(crate) fn choose(wanted: &[&str]) {
    if LANGUAGES.len() > 1 {
        let found = wanted.iter().find_map(|wanted| fitting(LANGUAGES, wanted));
        SPOKEN.get_or_init(|| Spoken::new(found.unwrap_or_else(english)));
    }
}

/// Has this process speak words that are not built in, for trying a language: `files` are Fluent texts of core and of the
/// screens, `language` is its name, BCP 47. What they lack stays English. `false` when a language was chosen before.
pub fn speak_other(language: &str, files: Vec<String>) -> bool {
    // Words stay as long as the process does, whichever they are.
    let files: Vec<&'static str> = files.into_iter().map(|text| &*text.leak()).collect();
    let tag: &'static str = language.to_owned().leak();
    SPOKEN.set(Spoken::new(over(english(), tag, &files))).is_ok()
}

/// `files` before English, as a language that is built in has them.
pub(super) fn over(english: Language, tag: &'static str, files: &[&'static str]) -> Language {
    let sources = [english.sources, files].concat().leak();
    let screens = [files, english.screens].concat().leak();
    Language { tag, name: tag, sources, screens }
}

pub(super) fn english() -> Language {
    LANGUAGES.first().copied().unwrap_or(Language { tag: "en-US", name: "", sources: &[], screens: &[] })
}

/// The language that `wanted` names: itself, else one of the same language elsewhere. Systems write "es_MX.UTF-8" too.
pub(super) fn fitting(known: &[Language], wanted: &str) -> Option<Language> {
    let wanted = wanted.split(['.', '@']).next().unwrap_or_default().replace('_', "-");
    let main = |tag: &str| tag.split('-').next().unwrap_or_default().to_lowercase();
    let exact = known.iter().find(|language| language.tag.eq_ignore_ascii_case(&wanted));
    exact.or_else(|| known.iter().find(|language| main(language.tag) == main(&wanted))).copied()
}
