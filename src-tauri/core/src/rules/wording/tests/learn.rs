//! How the table of weights is made.

use super::*;
use crate::rules::wording::{Example, learn};

const UNKIND: Example<'_> =
    Example { kind: Kind::Concern, text: "You are a grumpy wombat.", accept: &[Principle::PersonFromIssue] };
const KIND: Example<'_> = Example { kind: Kind::Concern, text: "He saw a wombat.", accept: &[] };

/// The weights of `name`, as the table has them.
fn weights(table: &str, name: &str) -> Option<String> {
    table.lines().find_map(|line| line.strip_prefix(name)?.strip_prefix('\t').map(str::to_owned))
}

#[test]
fn a_word_weighs_toward_where_it_was_seen() {
    let table = learn(&[UNKIND, UNKIND, UNKIND, KIND, KIND, KIND]);
    let grumpy = weights(&table, "grumpy").expect("a line");
    assert!(grumpy.contains('b') && !grumpy.contains("b-"), "{grumpy}");
    let saw = weights(&table, "saw").expect("a line");
    assert!(saw.starts_with('a') && !saw.starts_with("a-"), "{saw}");
}

#[test]
fn what_was_seen_too_seldom_weighs_nothing() {
    let table = learn(&[UNKIND, UNKIND, KIND, KIND, KIND]);
    assert_eq!(weights(&table, "grumpy"), None);
    assert!(weights(&table, "saw").is_some());
}

#[test]
fn the_same_corpus_gives_the_same_table() {
    let corpus = [UNKIND, KIND, UNKIND, KIND, UNKIND, KIND];
    assert_eq!(learn(&corpus), learn(&corpus));
    assert_eq!(learn(&[]), "");
}
