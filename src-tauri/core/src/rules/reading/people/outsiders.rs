//! People who never join the team: kin, other students, substitutes.
//!
//! Owns how parents name them. Refuses everybody else.

use super::Whom;
use super::readers::{Found, Scan};
use crate::rules::reading::lexicon::{self, Gender};
use crate::rules::reading::token::Words;

const PEERS: &str = "
friend buddy classmate kid boy girl student child peer bestie pal playmate cousin brother sister son
daughter twin neighbor seatmate partner guy bully toddler baby
";
const KIN: &[(&str, Gender)] = &[
    ("mom", Gender::She),
    ("mother", Gender::She),
    ("mommy", Gender::She),
    ("dad", Gender::He),
    ("father", Gender::He),
    ("husband", Gender::He),
    ("wife", Gender::She),
    ("grandma", Gender::She),
    ("grandmother", Gender::She),
    ("nana", Gender::She),
    ("abuela", Gender::She),
    ("grandpa", Gender::He),
    ("grandfather", Gender::He),
    ("abuelo", Gender::He),
    ("aunt", Gender::She),
    ("auntie", Gender::She),
    ("tia", Gender::She),
    ("uncle", Gender::He),
    ("tio", Gender::He),
    ("sister", Gender::She),
    ("brother", Gender::He),
    ("son", Gender::He),
    ("daughter", Gender::She),
    ("cousin", Gender::Any),
    ("ex", Gender::Any),
    ("boyfriend", Gender::He),
    ("girlfriend", Gender::She),
    ("babysitter", Gender::Any),
    ("sitter", Gender::Any),
    ("nanny", Gender::Any),
    ("stepmom", Gender::She),
    ("stepdad", Gender::He),
    ("grandparents", Gender::Any),
    ("niece", Gender::She),
    ("nephew", Gender::He),
    ("hubby", Gender::He),
    ("partner", Gender::Any),
    ("fiance", Gender::Any),
    ("friend", Gender::Any),
    ("buddy", Gender::Any),
    ("classmate", Gender::Any),
    ("kid", Gender::Any),
    ("boy", Gender::He),
    ("girl", Gender::She),
    ("twin", Gender::Any),
    ("neighbor", Gender::Any),
    ("student", Gender::Any),
    ("peer", Gender::Any),
    ("grandson", Gender::He),
];

/// Somebody outside at `at`, with the name that follows.
pub(super) fn outsider(scan: &Scan<'_>, at: usize) -> Option<Found> {
    substitute(scan, at).or_else(|| of_somebody(scan, at)).or_else(|| relation(scan, at)).or_else(|| named(scan, at))
}

/// Whether a word says what somebody is to the child, and is no name: "friend", "mom".
pub(in crate::rules::reading) fn names_of_kin_or_peers(word: &str) -> bool {
    KIN.iter().any(|(kin, _)| *kin == word) || lexicon::one_of(PEERS, word)
}

fn found(from: usize, to: usize, gender: Gender) -> Found {
    Found::other(from, to, Whom::Outsider, gender)
}

/// "the sub", "a substitute mr cole".
fn substitute(scan: &Scan<'_>, at: usize) -> Option<Found> {
    let words = scan.words;
    if !matches!(words.at(at), "sub" | "substitute" | "subs") {
        return None;
    }
    let after = words.any_phrase(at + 1, "teacher|aide|para|nurse").unwrap_or(at + 1);
    let name_at = words.any_phrase(after, ",|named|was|is").unwrap_or(after);
    let to = match lexicon::title(words.at(name_at)) {
        Some(_) => name_at + 2,
        None if name_at > after && words.at(name_at - 1) == "named" => name_at + 1,
        None => after,
    };
    let gender = lexicon::title(words.at(name_at)).map_or(Gender::Any, |(_, g)| g);
    Some(found(at, to, gender))
}

/// "marcus's mom".
fn of_somebody(scan: &Scan<'_>, at: usize) -> Option<Found> {
    let words = scan.words;
    let owned = words.token(at).is_some_and(|t| t.possessive);
    let kin = KIN.iter().find(|(kin, _)| *kin == words.at(at + 1))?;
    owned.then(|| found(at, at + 2, kin.1))
}

/// "my husband", "his friend jake", "grandma", "my sister's".
fn relation(scan: &Scan<'_>, at: usize) -> Option<Found> {
    let words = scan.words;
    let kin = KIN.iter().find(|(kin, _)| *kin == words.at(at));
    let peer = lexicon::one_of(PEERS, words.at(at));
    if kin.is_none() && !peer {
        return None;
    }
    let named_at = words.any_phrase(at + 1, "named|called|name|, named");
    let name_at = named_at.unwrap_or(at + 1);
    let known = scan.names.iter().any(|name| name.alone(words, name_at).is_some());
    let is_name = named_at.is_some() || known || can_be_name(words, name_at);
    let to = if is_name && words.is_letters(name_at) { name_at + 1 } else { at + 1 };
    Some(found(at, to, kin.map_or(Gender::Any, |(_, gender)| *gender)))
}

fn can_be_name(words: &Words<'_>, at: usize) -> bool {
    let word = words.at(at);
    words.is_letters(at)
        && word.len() > 1
        && !lexicon::is_title(word)
        && (!lexicon::is_common(word) || super::context::is_capital(words, at))
}

/// "marcus from his class", "played with marcus", "marcus hit him": a first name among children.
fn named(scan: &Scan<'_>, at: usize) -> Option<Found> {
    const AMONG: &str = "
in his class|in her class|from his class|from her class|from class|in class|on the bus|from the bus
at his table|at her table|in his group|in her group|in their class|from recess
";
    const DID: &str = "hit pushed bit kicked shoved teased tripped punched bullied cried";
    const BESIDE: &str = "
played with|plays with|play with|playing with|next to|fight with|fighting with|sits with|sits by
pushed by|hit by|friends with|he and|invited|paired with|lunch with|recess with
";
    let words = scan.words;
    if !words.is_letters(at)
        || lexicon::is_common(words.at(at))
        || lexicon::is_title(words.at(at))
        || scan.child_at(at).is_some()
    {
        return None;
    }
    let beside =
        at.checked_sub(2).and_then(|i| words.any_phrase(i, BESIDE)) == Some(at) || words.before(at, 1) == "invited";
    let among = words.any_phrase(at + 1, AMONG).is_some() || lexicon::one_of(DID, words.at(at + 1));
    let adult = lexicon::is_title(words.before(at, 1)) || scan.is_surname(at);
    (!adult && (beside || among)).then(|| found(at, at + 1, Gender::Any))
}

/// Whether the adult named up to `to` only stands in for another.
pub(super) fn stands_in(words: &Words<'_>, to: usize) -> bool {
    let at = words.any_phrase(to, "is|was|, who is|who is|who was|, who was|,|(").unwrap_or(to);
    let at = words.any_phrase(at, "the|a|our|her|his|a long term|the long term|their").unwrap_or(at);
    let stands = matches!(words.at(at), "sub" | "substitute" | "subbing" | "substituting");
    stands && !(words.at(at) == "sub" && at == to)
}

/// "the sub for dana is ms green".
pub(super) fn is_named_sub(words: &Words<'_>, at: usize) -> bool {
    let start = words.sentence_start(at).max(at.saturating_sub(7));
    matches!(words.before(at, 1), "is" | "was" | "named") && words.has(start, at, |w| matches!(w, "sub" | "substitute"))
}
