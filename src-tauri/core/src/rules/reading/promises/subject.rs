//! Who owes: the subject before a marker, a pronoun's adult, the parent, or nobody named.
//!
//! Owns owner resolution. Refuses children, kin, and things nobody does.

use super::{Promise, Source, clause};
use crate::rules::reading::Owner;
use crate::rules::reading::lexicon;
use crate::rules::reading::people::{Mention, Whom};

/// A subject and where it begins.
#[derive(Clone, Debug, PartialEq)]
pub(super) struct Subject {
    pub(super) from: usize,
    pub(super) kind: Kind,
}

/// What stands before a marker.
#[derive(Clone, Debug, PartialEq)]
pub(super) enum Kind {
    /// Somebody who can owe something.
    Owner(Owner),
    /// The parent with others: "we".
    We,
    /// A thing: what is owed about it is nobody's by name.
    Thing,
    /// Nothing stands there: the clause goes on from before.
    Left,
    /// The child, kin, "it": owes nothing.
    Nobody,
}

const NOBODY_NAMED: &[&str] = &[
    "school",
    "district",
    "team",
    "someone",
    "somebody",
    "staff",
    "teachers",
    "aides",
    "office",
    "people",
    "department",
    "company",
    "board",
    "woman",
    "lady",
    "transportation",
    "administration",
    "admin",
];

/// The subject that ends before `at`.
pub(super) fn before(source: Source<'_>, at: usize) -> Subject {
    let words = source.words;
    let skipped = |word: &str| {
        lexicon::is_adverb(word) && word != "please"
            || matches!(word, "all" | "both" | "who" | "themselves" | "herself" | "himself")
    };
    let helps = |word: &str| {
        matches!(word, "is" | "am" | "are" | "was" | "were" | "not" | "been" | "has")
            && !words.at(at).starts_with("will")
    };
    let end = (0..at).rev().find(|&i| !skipped(words.at(i)) && !helps(words.at(i))).map_or(0, |i| i + 1);
    let Some(last) = end.checked_sub(1) else {
        return Subject { from: at, kind: Kind::Left };
    };
    let word = words.at(last);
    if matches!(
        word,
        "i" | "we" | "she" | "he" | "they" | "it" | "that" | "this" | "there" | "you" | "which" | "nobody" | "everyone"
    ) {
        return Subject { from: last, kind: pronoun(source, word, last) };
    }
    if let Some(mention) = source.people.holding(last).filter(|m| !m.possessive) {
        return Subject { from: mention.from, kind: named(mention) };
    }
    if word == ","
        && let Some(mention) = last.checked_sub(1).and_then(|i| source.people.holding(i))
    {
        return Subject { from: mention.from, kind: named(mention) };
    }
    if words.ends_sentence(last) || clause::is_boundary(word) || clause::reports(word) || matches!(word, "me" | "us") {
        return Subject { from: at, kind: Kind::Left };
    }
    noun(source, end)
}

fn named(mention: &Mention) -> Kind {
    match mention.whom {
        Whom::Adult(index) => Kind::Owner(Owner::Person(index)),
        Whom::Child(_) | Whom::Outsider => Kind::Nobody,
    }
}

fn pronoun(source: Source<'_>, word: &str, at: usize) -> Kind {
    match word {
        "i" if is_quoted(source, at) => last_adult(source, at).map_or(Kind::Nobody, Kind::Owner),
        "i" => Kind::Owner(Owner::Me),
        "we" => Kind::We,
        "she" | "he" => match source.people.meant(word, at) {
            Some(mention) => named(mention),
            None if source.people.children.is_empty() => Kind::Owner(Owner::Unnamed),
            None => Kind::Nobody,
        },
        "they" => Kind::Owner(they(source, at)),
        _ => Kind::Nobody,
    }
}

/// "They" is the role last named in the same sentence ("the front office said they"); otherwise nobody.
fn they(source: Source<'_>, at: usize) -> Owner {
    let start = source.words.sentence_start(at);
    let last = source.people.meant("they", at).filter(|m| m.by_role && m.from >= start);
    match last.map(|m| &m.whom) {
        Some(Whom::Adult(index)) => Owner::Person(*index),
        _ => Owner::Unnamed,
    }
}

/// Whether the parent repeats somebody's own words: between quotation marks, or after "quote".
fn is_quoted(source: Source<'_>, at: usize) -> bool {
    let words = source.words;
    let said = words.has(words.sentence_start(at), at, |w| w == "quote");
    said || words.token(at).is_some_and(|t| t.quoted) && clause::is_reported(words, at)
}

/// The adult last named before `at`.
pub(super) fn last_adult(source: Source<'_>, at: usize) -> Option<Owner> {
    let adult = |m: &&Mention| matches!(m.whom, Whom::Adult(_)) && m.to <= at && !m.possessive;
    match source.people.mentions.iter().rev().find(adult)?.whom {
        Whom::Adult(index) => Some(Owner::Person(index)),
        _ => None,
    }
}

/// A noun phrase that ends at `end`: an adult with more words, "someone at the district", or a thing.
fn noun(source: Source<'_>, end: usize) -> Subject {
    let words = source.words;
    let from = clause::noun_start(source, end);
    let described = matches!(words.at(from), "from" | "at" | "in" | "over" | "on" | "with" | "who" | "and");
    let somebody = from.checked_sub(1).and_then(|i| source.people.holding(i)).filter(|m| m.to == from);
    if let Some(mention) = somebody.filter(|_| described) {
        return Subject { from: mention.from, kind: named(mention) };
    }
    let kind = if from == end {
        Kind::Left
    } else if words.has(from, end, |w| NOBODY_NAMED.contains(&w)) {
        Kind::Owner(Owner::Unnamed)
    } else if clause::is_child(source, end - 1) {
        Kind::Nobody
    } else {
        Kind::Thing
    };
    Subject { from, kind }
}

/// Who owes when the clause has no subject of its own.
pub(super) fn left_out(source: Source<'_>, at: usize, verb: usize, last: Option<&Promise>) -> Owner {
    let words = source.words;
    let start = words.sentence_start(at);
    let shared =
        last.filter(|p| p.from >= start && matches!(words.before(at, 1), "and" | "then" | "also" | "," | "but"));
    if let Some(promise) = shared {
        return promise.chip.owner.clone();
    }
    let end = words.sentence_end(verb);
    let to_us = words.has(verb, end, |w| matches!(w, "me" | "us"));
    let tells = matches!(
        words.at(verb),
        "email" | "call" | "text" | "ask" | "tell" | "thank" | "remind" | "message" | "write" | "warn" | "let"
    );
    let object = verb + 1;
    let tells_adult = tells
        && !to_us
        && (matches!(words.at(object), "her" | "him" | "them") && words.at(verb) != "let"
            || source.people.holding(object).is_some());
    if tells_adult {
        return Owner::Me;
    }
    last_adult(source, at).unwrap_or(Owner::Me)
}
