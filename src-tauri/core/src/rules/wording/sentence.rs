//! One sentence of a draft, and what is plain about it: whether it asks, requests, or says when and how often.
//!
//! Owns where sentences end and what makes one firm but fine. Refuses the principles: each has a file of its own.

use super::classes::FILLERS;
use super::{Draft, Kind};
use crate::rules::reading::Span;
use crate::rules::reading::lexicon::{self, one_of};
use crate::rules::reading::token::{self, Token, Words};

/// A run of tokens that ends with a full stop, a question mark, or the line.
#[derive(Clone, Copy)]
pub(super) struct Sentence<'a> {
    words: &'a Words<'a>,
    /// Its first token.
    pub(super) from: usize,
    /// One past its last token, the mark at its end left out.
    pub(super) to: usize,
    /// What the message is for.
    pub(super) kind: Kind,
    /// Other children whom the message need not name.
    pub(super) other_names: &'a [&'a str],
}

/// The sentences of a part, in order; none is empty.
pub(super) fn cut<'a>(words: &'a Words<'a>, draft: &Draft<'a>) -> impl Iterator<Item = Sentence<'a>> {
    let (kind, other_names) = (draft.kind, draft.other_names);
    let mut from = 0;
    let ends = (0..=words.len()).filter(|&at| at == words.len() || is_end(words.at(at)));
    let sentence = move |to| {
        let sentence = Sentence { words, from, to, kind, other_names };
        from = to + 1;
        (sentence.from < to).then_some(sentence)
    };
    ends.filter_map(sentence)
}

fn is_end(word: &str) -> bool {
    matches!(word, "." | "!" | "?" | "\n")
}

impl Sentence<'_> {
    /// The folded word at `at`; empty outside the sentence.
    pub(super) fn at(&self, at: usize) -> &str {
        if self.from <= at && at < self.to { self.words.at(at) } else { "" }
    }

    /// The token at `at`, inside the sentence.
    pub(super) fn token(&self, at: usize) -> Option<&Token> {
        (self.from <= at && at < self.to).then(|| self.words.token(at)).flatten()
    }

    /// Whether `at` only gives the words around it a tone.
    pub(super) fn is_filler(&self, at: usize) -> bool {
        one_of(FILLERS, self.at(at))
    }

    /// Whether nothing but "and", "so", "honestly" stands before `at`.
    pub(super) fn begins_at(&self, at: usize) -> bool {
        const LEADS: &str = "and but so well ok okay also because , - oh look hey";
        (self.from..at).all(|i| self.is_filler(i) || one_of(LEADS, self.at(i)))
    }

    /// Whether it ends with a question mark.
    pub(super) fn asks(&self) -> bool {
        self.words.at(self.to) == "?"
    }

    /// Whether `at` is a name: a capital where none is due.
    pub(super) fn is_name(&self, at: usize) -> bool {
        self.token(at).is_some_and(|t| {
            let plain = lexicon::weekday(&t.word).is_some() || lexicon::month(&t.word).is_some();
            let word = t.word.as_str();
            t.capital
                && !plain
                && word.len() > 1
                && !self.is_shouted(at)
                && !lexicon::is_common(word)
                && !lexicon::is_title(word)
                && !one_of(NO_NAMES, word)
        })
    }

    /// Whether it is a word in capitals, longer than most short forms: loud, and no name.
    fn is_shouted(&self, at: usize) -> bool {
        let typed = self.typed(at);
        typed.chars().filter(|letter| letter.is_alphabetic()).count() > SHORT_FORM
            && !typed.chars().any(char::is_lowercase)
    }

    /// Whether somebody else's words stand at `at`: he said "nobody likes me".
    pub(super) fn is_quoted(&self, at: usize) -> bool {
        let told = |word: &str| one_of("said says told tells asked yelled wrote telling saying", word);
        self.token(at).is_some_and(|t| t.quoted) && (self.from..at).any(|i| told(self.at(i)))
    }

    /// Whether its end mark was said as `word`.
    pub(super) fn ends_as(&self, word: &str) -> bool {
        self.words.raw(self.to, self.to + 1).eq_ignore_ascii_case(word)
    }

    /// The word at `at` as typed.
    pub(super) fn typed(&self, at: usize) -> &str {
        if self.token(at).is_some() { self.words.raw(at, at + 1) } else { "" }
    }

    /// Whether `at` is a word of letters.
    pub(super) fn is_letters(&self, at: usize) -> bool {
        self.token(at).is_some_and(|t| t.kind == token::Kind::Word)
    }

    /// Whether there is a word in it at all.
    pub(super) fn has_letters(&self) -> bool {
        (self.from..self.to).any(|at| self.is_letters(at))
    }

    /// Where it stands.
    pub(super) fn span(&self) -> Span {
        self.words.span(self.from, self.to)
    }

    /// Where it stands with the mark at its end; the line it ends with stays outside.
    pub(super) fn whole(&self) -> Span {
        let ends_with_mark = !self.words.raw(self.to, self.to + 1).trim().is_empty();
        self.words.span(self.from, if ends_with_mark { self.to + 1 } else { self.to })
    }

    /// The letters of it as typed.
    pub(super) fn raw(&self) -> &str {
        self.words.raw(self.from, self.to)
    }

    /// The sentence without the words at `mark`; `None` when too little is left to stand alone.
    pub(super) fn without(&self, mark: Span) -> Option<String> {
        let (raw, all) = (self.raw(), self.words.span(self.from, self.to + 1));
        let tail = self.words.raw(self.to, self.to + 1);
        let before = raw.get(..mark.start.checked_sub(all.start)?)?.trim_end();
        let after = raw.get(mark.end.checked_sub(all.start)?..)?.trim_start();
        let before = if after.is_empty() || before.is_empty() { before.trim_end_matches([',', ' ']) } else { before };
        let after = after.trim_start_matches([',', ' ']);
        let joined = [before, after].into_iter().filter(|part| !part.is_empty()).collect::<Vec<_>>().join(" ");
        let mut letters = joined.chars();
        let first = letters.next()?.to_uppercase();
        (joined.split(' ').count() > 2).then(|| format!("{first}{}{}", letters.as_str(), tail.trim()))
    }
}

/// How many letters a short form in capitals may have.
const SHORT_FORM: usize = 4;

/// Words with a capital that name nobody.
const NO_NAMES: &str = "iep iep's ot pt slp esy fape idea ocr ada fba bip ard cse ppt adhd asd ptsd pe fyi ok im";
