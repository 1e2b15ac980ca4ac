//! Who owes: the subject before a marker, a pronoun's adult, the parent, or nobody named.
//!
//! Owns owner resolution. Refuses children, kin, and things nobody does.

use super::{Promise, Source, clause};
use crate::rules::reading::Owner;
use crate::rules::reading::lexicon::{self, Gender};
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

const NOBODY_NAMED: &str = "
school district team someone somebody staff teachers aides office people department company board woman
lady administration admin therapists counselors specialists nurses principals paras coaches ladies folks
";

/// The subject that ends before `at`.
pub(super) fn before(source: Source<'_>, at: usize) -> Subject {
    let words = source.words;
    let Some(last) = last_word(source, at) else {
        return Subject { from: at, kind: Kind::Left };
    };
    let word = words.at(last);
    if lexicon::one_of("i we she he they it that this there you which nobody everyone who", word) {
        return Subject { from: last, kind: pronoun(source, word, last) };
    }
    let apposed = if word == "," { last.checked_sub(1) } else { None };
    let being = lexicon::one_of("going supposed planning hoping trying", words.at(at));
    let mention = source.people.holding(last).filter(|m| !m.possessive || being);
    if let Some(mention) = mention.or_else(|| apposed.and_then(|i| source.people.holding(i))) {
        return Subject { from: mention.from, kind: named(mention) };
    }
    if words.ends_sentence(last) || clause::is_boundary(word) || clause::reports(word) || matches!(word, "me" | "us") {
        return Subject { from: at, kind: Kind::Left };
    }
    noun(source, last + 1)
}

/// The last word of the subject before `at`, adverbs and auxiliaries passed.
fn last_word(source: Source<'_>, at: usize) -> Option<usize> {
    let words = source.words;
    let modal = words.at(at) == "will";
    let skipped = |word: &str| {
        lexicon::is_adverb(word) && word != "please"
            || lexicon::one_of("all both themselves herself himself", word)
            || !modal && lexicon::one_of("is am are was were not been has", word)
    };
    (0..at).rev().find(|&i| !skipped(words.at(i)))
}

fn named(mention: &Mention) -> Kind {
    match mention.whom {
        Whom::Adult(index) => Kind::Owner(Owner::Person(index)),
        Whom::Child(_) | Whom::Outsider => Kind::Nobody,
    }
}

fn pronoun(source: Source<'_>, word: &str, at: usize) -> Kind {
    match word {
        "i" if is_quoted(source, at) => {
            last_adult(source, at).or_else(|| only_adult(source)).map_or(Kind::Nobody, Kind::Owner)
        }
        "i" | "we" if is_copied(source, at) => Kind::Owner(last_adult(source, at).unwrap_or(Owner::Other(Gender::Any))),
        "i" | "we" if source.is_parents() && !source.own_letter && is_to_you(source, at) => {
            Kind::Owner(last_adult(source, at).or_else(|| only_adult(source)).unwrap_or(Owner::Unnamed))
        }
        "i" => Kind::Owner(source.writer.clone()),
        "you" if is_yours(source, at) => Kind::Owner(Owner::Me),
        "we" => Kind::We,
        "she" | "he" => match source.people.meant(word, at) {
            Some(mention) if is_child_meant(source, mention, at) => Kind::Nobody,
            // "Nora said she will": whoever is named later is not meant.
            Some(mention) if mention.from > at && is_child_named(source, source.words.sentence_start(at), at) => {
                Kind::Nobody
            }
            Some(mention) => named(mention),
            None if is_adults(source, word, at) => Kind::Owner(Owner::Other(lexicon::of_pronoun(word))),
            None => Kind::Nobody,
        },
        "they" => Kind::Owner(they(source, at)),
        "who" => at.checked_sub(1).and_then(|i| source.people.holding(i)).map_or(Kind::Nobody, named),
        _ => Kind::Nobody,
    }
}

/// A child named after an adult of no known gender is meant, unless the verb is an adult's.
fn is_child_meant(source: Source<'_>, adult: &Mention, at: usize) -> bool {
    let after = adult.to.max(source.words.sentence_start(at));
    adult.gender == Gender::Any && is_child_named(source, after, at) && !is_to_us(source, at) && !is_errand(source, at)
}

fn is_child_named(source: Source<'_>, from: usize, to: usize) -> bool {
    source.people.mentions.iter().any(|m| matches!(m.whom, Whom::Child(_)) && m.from >= from && m.to <= to)
}

/// Whether a pronoun without a name is no child: by what is done, or because "she called back".
fn is_adults(source: Source<'_>, word: &str, at: usize) -> bool {
    let by_child = || is_child_named(source, source.words.sentence_start(at), at);
    is_to_us(source, at) || is_caller(source, word, at) || is_errand(source, at) && !by_child()
}

/// "She will call me": whoever it is, it is no child.
fn is_to_us(source: Source<'_>, at: usize) -> bool {
    let end = source.words.sentence_end(at).min(at + 8);
    source.words.has(at, end, |w| matches!(w, "me" | "us"))
}

/// "She will print the list": what only adults do.
fn is_errand(source: Source<'_>, at: usize) -> bool {
    const ERRANDS: &str = "send email print copy schedule mail update order post fax";
    let end = source.words.sentence_end(at).min(at + 4);
    source.words.has(at, end, |w| lexicon::one_of(ERRANDS, w))
}

/// "She called back, she will move his seat": whoever called is no child.
fn is_caller(source: Source<'_>, word: &str, at: usize) -> bool {
    const REACHED: &str = "called emailed texted messaged phoned replied responded";
    let words = source.words;
    (0..at).any(|i| words.at(i) == word && lexicon::one_of(REACHED, words.at(i + 1)))
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

/// "We will call you": whoever says it speaks to the parent, whose notes these are.
fn is_to_you(source: Source<'_>, at: usize) -> bool {
    let end = source.words.sentence_end(at).min(at + 8);
    let meant = |i: &usize| {
        source.words.at(*i) == "you" && source.words.before(*i, 1) != "thank" && source.words.at(i + 1) != "know"
    };
    (at..end).any(|i| meant(&i))
}

/// "You said you would send it": what the school repeats of the parent's own words.
fn is_yours(source: Source<'_>, at: usize) -> bool {
    let words = source.words;
    let before = if words.before(at, 1) == "that" { at.saturating_sub(1) } else { at };
    let said = clause::reports(words.before(before, 1)) || matches!(words.before(before, 1), "me" | "us");
    let agrees = words.any_phrase(at + 1, "promised to|agreed to|offered to|volunteered to|promised me|promised us");
    !source.is_parents() && (said && words.has(before.saturating_sub(3), before, |w| w == "you") || agrees.is_some())
}

/// Whether the parent repeats somebody's own words: between quotation marks, or after "quote".
fn is_quoted(source: Source<'_>, at: usize) -> bool {
    let words = source.words;
    let start = words.sentence_start(at);
    let own = (start..at).any(|i| words.any_phrase(i, "i said|i told|i wrote|i asked").is_some());
    !own && (words.has(start, at, |w| w == "quote") || words.token(at).is_some_and(|t| t.quoted))
}

/// After "Ms. Lee wrote:", where her words begin with "I" or have spoken of "I" or "you" before, and not of her.
fn is_copied(source: Source<'_>, at: usize) -> bool {
    const OPENERS: &str = "yes ok okay sure thanks thank you no problem absolutely of course hi and so , . !";
    let words = source.words;
    let line = (0..at).rev().find(|&i| words.at(i) == "\n").map_or(0, |i| i + 1);
    let Some(colon) = (line..at).rev().find(|&i| words.at(i) == ":") else { return false };
    let back = if lexicon::one_of("back me us", words.before(colon, 1)) { 2 } else { 1 };
    let told = clause::reports(words.before(colon, back)) && words.before(colon, back + 1) != "i";
    let opens = (colon + 1..at).all(|i| lexicon::one_of(OPENERS, words.at(i)));
    let spoke = words.has(colon + 1, at, |w| matches!(w, "i" | "we" | "you"));
    let of_her = words.has(at, words.sentence_end(at), |w| lexicon::one_of("her him them", w));
    source.is_parents() && told && (opens || spoke && !of_her)
}

/// The adult last named before `at`.
pub(super) fn last_adult(source: Source<'_>, at: usize) -> Option<Owner> {
    let adult = |m: &&Mention| matches!(m.whom, Whom::Adult(_)) && m.to <= at && !m.possessive;
    match source.people.mentions.iter().rev().find(adult).map(|m| &m.whom) {
        Some(Whom::Adult(index)) => Some(Owner::Person(*index)),
        _ => None,
    }
}

fn only_adult(source: Source<'_>) -> Option<Owner> {
    (source.people.chips.len() == 1).then_some(Owner::Person(0))
}

/// A noun phrase that ends at `end`: an adult with more words, "someone at the district", or a thing.
fn noun(source: Source<'_>, end: usize) -> Subject {
    let words = source.words;
    let from = clause::noun_start(source, end);
    let described = lexicon::one_of("from at in over on with who and", words.at(from));
    let somebody = from.checked_sub(1).and_then(|i| source.people.holding(i)).filter(|m| m.to == from);
    if let Some(mention) = somebody.filter(|_| described) {
        return Subject { from: mention.from, kind: named(mention) };
    }
    let kind = if from == end {
        Kind::Left
    } else if words.has(from, end, |w| lexicon::one_of(NOBODY_NAMED, w)) {
        Kind::Owner(Owner::Unnamed)
    } else if clause::is_child(source, end - 1) || is_stranger(source, from, end) {
        Kind::Nobody
    } else {
        Kind::Thing
    };
    Subject { from, kind }
}

/// "karen will call": one bare word before a verb only people do is somebody's name.
fn is_stranger(source: Source<'_>, from: usize, end: usize) -> bool {
    const PEOPLE_DO: &str = "
call email text send tell ask sit play bring give talk help pick let make write watch drive teach read
";
    let verb = (end..end + 4).find(|&i| lexicon::is_verb(source.words.at(i)));
    let unnamed = source.people.holding(from).is_none();
    unnamed && from + 1 == end && verb.is_some_and(|i| lexicon::one_of(PEOPLE_DO, source.words.at(i)))
}

/// Who owes when the clause has no subject of its own.
pub(super) fn left_out(source: Source<'_>, at: usize, verb: usize, last: Option<&Promise>) -> Owner {
    let words = source.words;
    let start = words.sentence_start(at);
    let goes_on = lexicon::one_of("and then also , but", words.before(at, 1));
    if let Some(promise) = last.filter(|p| goes_on && p.from >= start) {
        return promise.chip.owner.clone();
    }
    match carried(source, start, at).filter(|_| goes_on) {
        Some(owner) => owner,
        None if !source.is_parents() => source.writer.clone(),
        None if is_to_adult(source, at, verb) => Owner::Me,
        None => last_adult(source, at).unwrap_or_else(|| {
            let has = |from: usize, to: usize, list: &'static str| words.has(from, to, |w| lexicon::one_of(list, w));
            let bare =
                (start..at).rev().map(|i| lexicon::of_pronoun(words.at(i))).find(|gender| *gender != Gender::Any);
            match (has(start, at, "they"), bare) {
                (true, _) => Owner::Unnamed,
                (_, Some(gender)) => Owner::Other(gender),
                _ if has(at, words.sentence_end(at), "me us") => Owner::Other(Gender::Any),
                _ => Owner::Me,
            }
        }),
    }
}

/// "She was not sure and will ask": whoever the clause before is about goes on; an unknown "she" is
/// somebody else, never the parent.
fn carried(source: Source<'_>, start: usize, at: usize) -> Option<Owner> {
    let words = source.words;
    let subject = (start..at).rev().find(|&i| lexicon::one_of("i she he they", words.at(i)));
    let owner = |kind: Kind| match kind {
        Kind::Owner(owner) => Some(owner),
        _ => None,
    };
    match subject {
        Some(i) if matches!(words.at(i), "she" | "he") => {
            Some(owner(pronoun(source, words.at(i), i)).unwrap_or(Owner::Other(lexicon::of_pronoun(words.at(i)))))
        }
        Some(i) => owner(pronoun(source, words.at(i), i)),
        None => source.people.holding(start).filter(|m| m.from == start && !m.possessive).and_then(|m| owner(named(m))),
    }
}

/// "will email her": the parent writes to the adult just named.
fn is_to_adult(source: Source<'_>, at: usize, verb: usize) -> bool {
    let words = source.words;
    let to_us = words.has(verb, words.sentence_end(verb), |w| matches!(w, "me" | "us"));
    let object = words.at(verb + 1);
    let named = source.people.holding(verb + 1).is_some();
    let told = match words.at(verb) {
        "send" => matches!(object, "her" | "him") && is_of_last(source, at, object),
        "let" => named,
        "email" | "call" | "text" | "ask" | "tell" | "thank" | "remind" | "message" | "write" | "warn" => {
            named || matches!(object, "her" | "him" | "them")
        }
        _ => false,
    };
    told && !to_us
}

/// Whether "her" or "him" goes with the title of the adult last named.
fn is_of_last(source: Source<'_>, at: usize, pronoun: &str) -> bool {
    let gender = if pronoun == "her" { Gender::She } else { Gender::He };
    let adult = |m: &&Mention| matches!(m.whom, Whom::Adult(_)) && m.to <= at;
    source.people.mentions.iter().rev().find(adult).is_some_and(|m| m.gender == gender)
}
