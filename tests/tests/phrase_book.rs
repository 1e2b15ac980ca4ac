//! Say it another way (G47, N3): the table, its words, and what a second look says about both sides of a pair.
#![allow(clippy::unwrap_used)]

use hallway_core::rules::phrase_book::{PAIRS, Situation, pairs};
use hallway_core::rules::wording::{Advice, Draft, Kind, check};
use hallway_tests::words;
use std::collections::BTreeSet;

/// What a second look says about a sentence, wherever it stands in a letter.
fn marked(text: &str) -> Vec<Advice> {
    let draft = Draft { kind: Kind::Context, subject: "", body: text, other_names: &[] };
    check(&draft).into_iter().map(|flag| flag.advice).collect()
}

#[test]
fn the_first_pair_is_the_guides_is_it_still_in_place_what_was_seen_and_when() {
    let (id, situation) = PAIRS.first().unwrap();
    assert_eq!((*id, *situation), ("pair-extended_time", Situation::HelpInPlace));
    let text = words::text(id);
    assert!(text.starts_with("Is the extra time on tests still in place?"), "{text}");
    assert!(text.contains("Tuesday"), "{text}");
}

#[test]
fn every_situation_has_pairs_and_every_pair_both_its_sides() {
    assert!(Situation::ALL.into_iter().all(|situation| pairs(situation).count() >= 1));
    let table: BTreeSet<String> =
        PAIRS.iter().flat_map(|(id, _)| [(*id).to_owned(), format!("{id}.instead")]).collect();
    assert_eq!(table.len(), 2 * PAIRS.len());
    let worded = words::ids().into_iter().filter(|id| id.starts_with("pair-") && !id.starts_with("pair-for-"));
    assert_eq!(table, worded.collect());
}

#[test]
fn what_to_try_passes_a_second_look() {
    let texts = PAIRS.iter().map(|(id, _)| words::text(id));
    let flagged: Vec<_> = texts.map(|text| (marked(&text), text)).filter(|(advice, _)| !advice.is_empty()).collect();
    assert_eq!(flagged, []);
}

#[test]
fn half_of_what_it_stands_for_is_marked_by_a_second_look() {
    let sides = PAIRS.iter().map(|(id, _)| words::text(&format!("{id}.instead")));
    let found = sides.filter(|text| !marked(text).is_empty()).count();
    assert!(found * 2 >= PAIRS.len(), "{found} of {}", PAIRS.len());
}
