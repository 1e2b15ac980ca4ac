//! Settles tokens before reading: contractions, abbreviations, misspellings, dictated marks, dots that end nothing.
//!
//! Owns which letters mean which word. Refuses to change spans: every token still points at the text.

use super::lexicon;
use super::spellings::{ABBREVIATIONS, CONTRACTIONS, SPELLINGS};
use super::token::{Kind, Token};
use rustc_hash::FxHashMap;
use std::borrow::Cow;
use std::sync::LazyLock;
use strsim::osa_distance;

/// All passes, in order.
pub(super) fn settle(tokens: Vec<Token>) -> Vec<Token> {
    let tokens = join(quoted(tokens));
    let mut words = Vec::with_capacity(tokens.len() + 8);
    tokens.into_iter().for_each(|token| apart(token, &mut words));
    let tokens = words;
    let tokens = spoken_marks(tokens);
    let tokens = lost_apostrophes(tokens);
    weekdays(with(tokens))
}

/// Notes which tokens stand between quotation marks, while the marks are still there.
fn quoted(mut tokens: Vec<Token>) -> Vec<Token> {
    let mut inside = false;
    for token in &mut tokens {
        if token.word == "\"" {
            inside = !inside;
        }
        token.quoted = inside;
    }
    tokens
}

/// Joins what belongs together (20th, p.m., 1.5, ->) and drops dots and hyphens that end nothing.
fn join(tokens: Vec<Token>) -> Vec<Token> {
    let mut joined: Vec<Token> = Vec::with_capacity(tokens.len());
    let mut rest = tokens.into_iter().peekable();
    while let Some(token) = rest.next() {
        let next = rest.peek();
        if let Some(last) = joined.last_mut()
            && absorbs(last, &token)
        {
            last.span.end = token.span.end;
            last.word = merged(&last.word, &token.word);
            last.kind = if last.word == "->" { Kind::Mark } else { Kind::Word };
        } else if let Some(last) = joined.last_mut()
            && is_inner_dot(last, &token, next)
        {
            let whole = is_initials(last) && next.is_some_and(|next| !touches(&token, next) && begins_anew(next));
            last.span.end = token.span.end;
            if whole {
                joined.push(token);
            }
        } else if !ends_nothing(joined.last(), &token, next) {
            joined.push(rewritten(token));
        }
    }
    joined
}

fn touches(left: &Token, right: &Token) -> bool {
    left.span.end == right.span.start
}

/// Whether `last` takes `token` into itself.
fn absorbs(last: &Token, token: &Token) -> bool {
    const TAKES: [(&str, &str); 8] =
        [("-", ">"), ("=", ">"), ("w", "/"), ("w/", "o"), ("w/", "in"), ("w/", "out"), ("b", "/"), ("b/", "c")];
    let pair = (last.word.as_str(), token.word.as_str());
    let ending = lexicon::one_of("st nd rd th am pm", pair.1);
    let dotted = is_dotted(last) && (is_initial(token) || last.kind == Kind::Number && token.kind == Kind::Number);
    touches(last, token) && (last.kind == Kind::Number && ending || TAKES.contains(&pair) || dotted)
}

fn merged(last: &str, word: &str) -> String {
    match word {
        ">" => "->".to_owned(),
        // "1.5" is one number.
        _ if word.starts_with(|c: char| c.is_ascii_digit()) => format!("{last}.{word}"),
        _ => format!("{last}{word}"),
    }
}

/// A letter of "F.B.A.".
fn is_initial(token: &Token) -> bool {
    token.kind == Kind::Word && token.word.len() == 1 && token.word.bytes().all(|b| b.is_ascii_alphabetic())
}

/// Whether a dot was taken into the token: "f." of "F.B.A.", "1." of "1.5".
fn is_dotted(token: &Token) -> bool {
    token.word.is_ascii() && token.span.end - token.span.start > token.word.len()
}

/// A dot inside "F.B.A." and "1.5", or after the last letter.
fn is_inner_dot(last: &Token, dot: &Token, next: Option<&Token>) -> bool {
    let letters = is_initial(last) || is_initials(last);
    let number = last.kind == Kind::Number && !is_dotted(last);
    let goes_on = next
        .is_some_and(|next| touches(dot, next) && (letters && is_initial(next) || number && next.kind == Kind::Number));
    dot.word == "." && touches(last, dot) && (goes_on || is_initials(last))
}

/// "F.B" of "F.B.A.", or all of it.
fn is_initials(token: &Token) -> bool {
    is_dotted(token) && token.word.len() > 1 && token.word.bytes().all(|b| b.is_ascii_alphabetic())
}

/// Whether a sentence begins here: after "at 10 a.m." "I" does, "Friday" does not.
fn begins_anew(token: &Token) -> bool {
    let day = lexicon::weekday(&token.word).is_some() || lexicon::weekday_short(&token.word).is_some();
    token.capital && !day && lexicon::month(&token.word).is_none()
}

/// Whether a mark between two tokens is only spelling: "ms.", "oct. 5", "drop-off", a quote.
fn ends_nothing(last: Option<&Token>, token: &Token, next: Option<&Token>) -> bool {
    match token.word.as_str() {
        "\"" | "#" | "=" => true,
        ":" => last.is_some_and(|l| matches!(l.word.as_str(), "re" | "fwd")),
        "." => last.is_some_and(|l| dot_of_abbreviation(l, next)),
        "-" => last.zip(next).is_some_and(|(l, n)| {
            touches(l, token)
                && touches(token, n)
                && l.kind == Kind::Word
                && n.kind == Kind::Word
                && lexicon::weekday(&l.word).is_none()
        }),
        _ => false,
    }
}

fn dot_of_abbreviation(last: &Token, next: Option<&Token>) -> bool {
    let word = last.word.as_str();
    let Some(next) = next else { return lexicon::is_title(word) && word.len() <= 4 };
    let goes_on = !next.capital && next.kind != Kind::Mark;
    let numbered = next.kind == Kind::Number;
    let dated = numbered || lexicon::one_of("morning afternoon at or and to about in before after", &next.word);
    let short_date = lexicon::weekday_short(word).is_some() || lexicon::month(word).is_some();
    // "St. Mary" is a school.
    let named = last.capital && next.capital && lexicon::one_of("st mt ft", word);
    lexicon::is_title(word) && word.len() <= 4
        || short_date && dated
        || goes_on && (lexicon::one_of(ABBREVIATIONS, word) || word.len() == 1 && last.kind == Kind::Word)
        || numbered && lexicon::one_of("no max est temp", word)
        || named
        || lexicon::one_of(", . )", &next.word)
}

fn rewritten(mut token: Token) -> Token {
    match token.word.as_str() {
        "&" | "+" => token.word = "and".to_owned(),
        "@" => token.word = "at".to_owned(),
        _ => return token,
    }
    token.kind = Kind::Word;
    token
}

/// The listed spellings and what they stand for; the first of two wins.
static LISTED: LazyLock<FxHashMap<&str, &str>> =
    LazyLock::new(|| SPELLINGS.iter().rev().chain(CONTRACTIONS.iter().rev()).copied().collect());

/// Adds one token as the words it stands for.
fn apart(token: Token, words: &mut Vec<Token>) {
    let word = token.word.as_str();
    let said = LISTED.get(word).map(|to| Cow::Borrowed(*to)).or_else(|| contraction(word).map(Cow::Owned));
    match said {
        Some(said) => words.extend(said.split(' ').map(|part| Token { word: part.to_owned(), ..token })),
        None => words.push(without_possessive(token)),
    }
}

/// "she'll" as "she will"; `None` when the word is none.
fn contraction(word: &str) -> Option<String> {
    let (head, tail) = word.rsplit_once('\'')?;
    let pronoun = lexicon::one_of(lexicon::PRONOUN_HEADS, head);
    match tail {
        "ll" | "l" => Some(format!("{head} will")),
        "m" | "re" => Some(format!("{head} are")),
        "ve" => Some(format!("{head} have")),
        "d" if pronoun => Some(format!("{head} would")),
        "s" if pronoun => Some(format!("{head} is")),
        "t" => head.strip_suffix('n').map(|verb| format!("{} not", whole_verb(verb))),
        _ => None,
    }
}

fn whole_verb(verb: &str) -> &str {
    match verb {
        "wo" => "will",
        "ca" => "can",
        "ai" => "is",
        other => other,
    }
}

fn without_possessive(mut token: Token) -> Token {
    if let Some(head) = token.word.strip_suffix("'s").or_else(|| token.word.strip_suffix('\'')) {
        token.word = head.to_owned();
        token.possessive = true;
    }
    token.word.retain(|c| c != '\'' || token.kind == Kind::Mark);
    token
}

/// Dictated "period", "comma", "question mark", "new line" as the marks they are.
fn spoken_marks(tokens: Vec<Token>) -> Vec<Token> {
    if !tokens.iter().any(|t| matches!(t.word.as_str(), "period" | "comma" | "question" | "exclamation" | "new")) {
        return tokens;
    }
    let word_at = |i: usize| tokens.get(i).map_or("", |t| t.word.as_str());
    let mut spoken = Vec::with_capacity(tokens.len());
    let mut at = 0;
    while let Some(token) = tokens.get(at) {
        let before = at.checked_sub(1).map_or("", &word_at);
        let (mark, used) = match (token.word.as_str(), word_at(at + 1)) {
            ("period", next) if is_full_stop(before, next) => (".", 1),
            ("comma", _) => (",", 1),
            ("question", "mark") => ("?", 2),
            ("exclamation", "point" | "mark") => ("!", 2),
            ("new", "line" | "paragraph") => ("\n", 2),
            _ => ("", 1),
        };
        if mark.is_empty() {
            spoken.push(token.clone());
        } else {
            spoken.push(Token::new(token.span, mark.to_owned(), Kind::Mark));
        }
        at += used;
    }
    spoken
}

/// "by friday period" against "third period", "period 3", "her math period".
fn is_full_stop(before: &str, next: &str) -> bool {
    let lesson = lexicon::ordinal(before).is_some_and(|n| n < 10);
    let of_day = before.is_empty() || lexicon::one_of(lexicon::BEFORE_PERIOD, before);
    !lesson && !of_day && lexicon::number(next).is_none()
}

/// "w" is "with", but not the initial of "dana w said".
fn with(mut tokens: Vec<Token>) -> Vec<Token> {
    let initial = |next: Option<&Token>| {
        next.is_none_or(|n| {
            n.kind == Kind::Mark || lexicon::one_of("from said says will is called told", n.word.as_str())
        })
    };
    for at in 0..tokens.len() {
        let is_initial = initial(tokens.get(at + 1));
        if let Some(token) = tokens.get_mut(at).filter(|t| t.word == "w" && !is_initial) {
            token.word = "with".to_owned();
        }
    }
    tokens
}

/// Weekdays in full, whatever was typed; "sat" and "sun" only where a day can stand.
fn weekdays(mut tokens: Vec<Token>) -> Vec<Token> {
    for at in 0..tokens.len() {
        let before = at.checked_sub(1).and_then(|i| tokens.get(i)).map_or("", |t| t.word.as_str());
        let word = tokens.get(at).map_or("", |t| t.word.as_str());
        let day = match word {
            "sat" | "sun" if !lexicon::one_of(lexicon::BEFORE_DAY, before) => None,
            _ => lexicon::weekday_short(word).or_else(|| misspelt_day(word)),
        };
        if let (Some(day), Some(token)) = (day, tokens.get_mut(at)) {
            token.word = day.to_owned();
        }
    }
    tokens
}

fn misspelt_day(word: &str) -> Option<&'static str> {
    let first = word.chars().next()?;
    if word.len() < 6 || lexicon::is_common(word) {
        return None;
    }
    let far = |day: &str| if day.len() > 7 { 2 } else { 1 };
    let ends_like = |day: &str| day == "tomorrow" || word.ends_with("ay") || word.ends_with("dya");
    let days = lexicon::WEEKDAYS.iter().chain(&["tomorrow", "yesterday"]);
    days.copied()
        .find(|day| day.starts_with(first) && *day != word && ends_like(day) && osa_distance(day, word) <= far(day))
}

/// "ill send" is "i will send"; "was ill" is ill. Only before a verb and not after what makes it a word.
fn lost_apostrophes(tokens: Vec<Token>) -> Vec<Token> {
    if !tokens.iter().any(|token| lexicon::LOST.iter().any(|(word, ..)| *word == token.word)) {
        return tokens;
    }
    let mut settled = Vec::with_capacity(tokens.len());
    for (at, token) in tokens.iter().enumerate() {
        let before = at.checked_sub(1).and_then(|i| tokens.get(i)).map_or("", |t| t.word.as_str());
        let meant = lexicon::LOST.iter().find(|(word, ..)| *word == token.word);
        match meant {
            Some((_, pronoun, verb, never_after))
                if is_told(&tokens, at) || !never_after.contains(&before) && verb_ahead(&tokens, at + 1) =>
            {
                settled.push(Token { word: (*pronoun).to_owned(), ..token.clone() });
                settled.push(Token { word: (*verb).to_owned(), ..token.clone() });
            }
            _ => settled.push(token.clone()),
        }
    }
    settled
}

/// "she said shell": after a verb of telling a clause begins.
fn is_told(tokens: &[Token], at: usize) -> bool {
    let word = |back: usize| at.checked_sub(back).and_then(|i| tokens.get(i)).map_or("", |t| t.word.as_str());
    let told = |w: &str| lexicon::one_of("said says told promised swore mentioned", w);
    let goes_on = tokens.get(at + 1).is_some_and(|t| t.kind == Kind::Word);
    goes_on && (told(word(1)) || told(word(2)) && matches!(word(1), "me" | "us" | "that" | "her" | "him"))
}

/// Whether a base verb follows, adverbs aside.
fn verb_ahead(tokens: &[Token], from: usize) -> bool {
    let ahead = tokens.iter().skip(from).take(3).map(|t| t.word.as_str());
    ahead.into_iter().find(|w| !lexicon::is_adverb(w)).is_some_and(|w| lexicon::is_verb(w) || lexicon::is_state(w))
}
