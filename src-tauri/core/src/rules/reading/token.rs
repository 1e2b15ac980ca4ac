//! Cuts text into words and marks that know where they stand, in a folded form the tables can match.
//!
//! Owns what a word is and how a phrase is looked up. Refuses meaning: that is the tables' and the readers'.

use super::{Span, lists, spelling};
use crate::rules::reading::lexicon;

/// What a token is made of.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(in crate::rules) enum Kind {
    /// Letters, or digits with a letter ending ("20th", "3pm").
    Word,
    /// Digits only.
    Number,
    /// Anything that separates.
    Mark,
}

/// One word or mark.
#[derive(Clone, Debug)]
pub(in crate::rules) struct Token {
    /// Where it stands in the text; the parts of one contraction share their span.
    pub(in crate::rules) span: Span,
    /// Lower case, without accents, apostrophes or known misspellings.
    pub(in crate::rules) word: String,
    /// Word, number or mark.
    pub(in crate::rules) kind: Kind,
    /// Begins with a capital in the text.
    pub(in crate::rules) capital: bool,
    /// Ended in 's in the text and is no contraction.
    pub(in crate::rules) possessive: bool,
    /// Stands between quotation marks.
    pub(in crate::rules) quoted: bool,
}

impl Token {
    /// A token of `word` at `span`.
    pub(super) fn new(span: Span, word: String, kind: Kind) -> Self {
        Self { span, word, kind, capital: false, possessive: false, quoted: false }
    }
}

/// The tokens of a text, with lookups that never run out of bounds.
#[derive(Debug)]
pub(in crate::rules) struct Words<'a> {
    text: &'a str,
    tokens: Vec<Token>,
}

impl<'a> Words<'a> {
    /// Cuts `text`.
    pub(in crate::rules) fn new(text: &'a str) -> Self {
        Self { text, tokens: spelling::settle(cut(text)) }
    }

    /// Makes line ends of the tokens `hidden` names: they part, and say nothing.
    pub(super) fn hide(&mut self, hidden: impl Fn(usize) -> bool) {
        for (_, token) in self.tokens.iter_mut().enumerate().filter(|(at, _)| hidden(*at)) {
            *token = Token::new(token.span, "\n".to_owned(), Kind::Mark);
        }
    }

    /// Drops the line ends a mail program put into long sentences: the line is full, and goes on in small letters.
    pub(super) fn unwrap_lines(&mut self) {
        const FULL: usize = 50;
        let (mut line, mut at) = (0, 0);
        while let Some(token) = self.token(at) {
            let (start, end) = (token.span.start, token.span.end);
            let goes_on = self.token(at + 1).is_some_and(|next| next.kind != Kind::Mark && !next.capital);
            let breaks = token.word == "\n";
            let wrapped = breaks && goes_on && self.is_word(at.wrapping_sub(1)) && start - line >= FULL;
            line = if breaks { end } else { line };
            if wrapped {
                self.tokens.remove(at);
            } else {
                at += 1;
            }
        }
    }

    /// How many tokens there are.
    pub(in crate::rules) fn len(&self) -> usize {
        self.tokens.len()
    }

    /// The token at `at`.
    pub(in crate::rules) fn token(&self, at: usize) -> Option<&Token> {
        self.tokens.get(at)
    }

    /// The folded word at `at`; empty beyond the ends.
    pub(in crate::rules) fn at(&self, at: usize) -> &str {
        self.token(at).map_or("", |t| t.word.as_str())
    }

    /// The folded word `back` places before `at`; empty beyond the start.
    pub(super) fn before(&self, at: usize, back: usize) -> &str {
        at.checked_sub(back).map_or("", |i| self.at(i))
    }

    /// Whether `at` is a word or number.
    pub(in crate::rules) fn is_word(&self, at: usize) -> bool {
        self.token(at).is_some_and(|t| t.kind != Kind::Mark)
    }

    /// Whether `at` is a letter word.
    pub(in crate::rules) fn is_letters(&self, at: usize) -> bool {
        self.token(at).is_some_and(|t| t.kind == Kind::Word)
    }

    /// Whether `at` ends a sentence; both ends of the text do.
    pub(super) fn ends_sentence(&self, at: usize) -> bool {
        let ends = |word: &str| word == "\n" || lexicon::one_of(". ! ? ; -> ( )", word);
        self.token(at).is_none_or(|t| t.kind == Kind::Mark && ends(t.word.as_str()))
    }

    /// The first token of the sentence that holds `at`.
    pub(super) fn sentence_start(&self, at: usize) -> usize {
        (0..at).rev().find(|&i| self.ends_sentence(i)).map_or(0, |i| i + 1)
    }

    /// One past the last token of the sentence that holds `at`.
    pub(super) fn sentence_end(&self, at: usize) -> usize {
        (at..self.len()).find(|&i| self.ends_sentence(i)).unwrap_or(self.len())
    }

    /// One past `phrase` when it stands at `at`.
    pub(super) fn phrase(&self, at: usize, phrase: &str) -> Option<usize> {
        let mut next = at;
        if !phrase.starts_with(self.at(at)) {
            return None;
        }
        for word in phrase.split(' ') {
            if self.at(next) != word {
                return None;
            }
            next += 1;
        }
        Some(next)
    }

    /// One past the longest of `phrases` that stands at `at`; they are parted by bars or line ends.
    pub(in crate::rules) fn any_phrase(&self, at: usize, phrases: &'static str) -> Option<usize> {
        let longest = |begun: &[&str]| begun.iter().filter_map(|phrase| self.phrase(at, phrase)).max();
        lists::begun(phrases, self.at(at), longest)
    }

    /// Whether `word` stands anywhere in `from..to`.
    pub(super) fn has(&self, from: usize, to: usize, word: impl Fn(&str) -> bool) -> bool {
        (from..to).any(|i| word(self.at(i)))
    }

    /// The bytes of `from..to`.
    pub(in crate::rules) fn span(&self, from: usize, to: usize) -> Span {
        let start = self.token(from).map_or(self.text.len(), |t| t.span.start);
        let end = to.checked_sub(1).and_then(|i| self.token(i)).map_or(start, |t| t.span.end);
        Span { start, end: end.max(start) }
    }

    /// The text of `from..to` as written.
    pub(in crate::rules) fn raw(&self, from: usize, to: usize) -> &'a str {
        let Span { start, end } = self.span(from, to);
        self.text.get(start..end).unwrap_or_default()
    }
}

/// The class a character belongs to while cutting.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Class {
    Letter,
    Digit,
    Apostrophe,
    Space,
    Mark,
    Skip,
}

fn class(c: char) -> Class {
    match c {
        '\n' | '\r' => Class::Mark,
        '\'' | '\u{2019}' | '\u{2018}' | '\u{02BC}' => Class::Apostrophe,
        '0'..='9' => Class::Digit,
        '\u{0300}'..='\u{036F}' => Class::Letter,
        _ if c.is_alphabetic() => Class::Letter,
        _ if c.is_whitespace() => Class::Space,
        '.' | ',' | '!' | '?' | ';' | ':' | '-' | '\u{2013}' | '\u{2014}' | '>' | '\u{2192}' | '(' | ')' | '/'
        | '&' | '+' | '@' | '"' | '\u{201C}' | '\u{201D}' | '\u{2026}' | '\u{2022}' | '*' | '=' | '#' => Class::Mark,
        _ => Class::Skip,
    }
}

fn cut(text: &str) -> Vec<Token> {
    let chars: Vec<(usize, char)> = text.char_indices().collect();
    let class_at = |i: usize| chars.get(i).map_or(Class::Space, |&(_, c)| class(c));
    let byte_at = |i: usize| chars.get(i).map_or(text.len(), |&(b, _)| b);
    let mut tokens = Vec::new();
    let mut at = 0;
    while at < chars.len() {
        let here = class_at(at);
        let mut end = at + 1;
        if matches!(here, Class::Letter | Class::Digit) {
            end = word_end(at, &class_at);
        }
        let span = Span { start: byte_at(at), end: byte_at(end) };
        let raw = text.get(span.start..span.end).unwrap_or_default();
        match here {
            Class::Letter | Class::Digit => tokens.push(word_token(span, raw)),
            Class::Mark => tokens.push(mark_token(span, raw)),
            Class::Apostrophe | Class::Space | Class::Skip => {}
        }
        at = end;
    }
    tokens
}

/// One past the word that starts at `at`: letters with inner apostrophes, or digits with an ordinal or hour ending.
fn word_end(at: usize, class_at: &impl Fn(usize) -> Class) -> usize {
    let start = class_at(at);
    let mut end = at + 1;
    loop {
        let here = class_at(end);
        let inner = here == Class::Apostrophe && start == Class::Letter && class_at(end + 1) == Class::Letter;
        let grows = here == start || inner || (start == Class::Letter && here == Class::Digit);
        if !grows {
            return end;
        }
        end += 1;
    }
}

fn word_token(span: Span, raw: &str) -> Token {
    let kind = if raw.bytes().all(|b| b.is_ascii_digit()) { Kind::Number } else { Kind::Word };
    let mut token = Token::new(span, fold(raw), kind);
    token.capital = raw.chars().next().is_some_and(char::is_uppercase);
    token
}

fn mark_token(span: Span, raw: &str) -> Token {
    let word = match raw {
        "\r" => "\n",
        "\u{2013}" | "\u{2014}" => "-",
        "\u{2192}" => "->",
        "\u{201C}" | "\u{201D}" => "\"",
        "\u{2026}" => ".",
        "\u{2022}" | "*" => "\n",
        other => other,
    };
    Token::new(span, word.to_owned(), Kind::Mark)
}

/// Lower case without accents; straight apostrophes. Scripts without a Latin fold stay as they are.
pub(in crate::rules) fn fold(raw: &str) -> String {
    if raw.is_ascii() {
        return raw.to_ascii_lowercase();
    }
    let mut folded = String::with_capacity(raw.len());
    for c in raw.chars() {
        match c {
            '\u{2019}' | '\u{2018}' | '\u{02BC}' => folded.push('\''),
            '\u{00C0}'..='\u{024F}' => {
                folded.push_str(&deunicode::deunicode_char(c).unwrap_or_default().to_lowercase())
            }
            '\u{0300}'..='\u{036F}' => {}
            _ => folded.extend(c.to_lowercase()),
        }
    }
    folded
}
