//! Say it another way (G47, N3): the table, its words, and what a second look says about both sides of a pair.
#![allow(clippy::unwrap_used)]

use hallway_core::rules::phrase_book::{PAIRS, Situation, pairs};
use hallway_core::rules::wording::{Advice, Draft, Kind, check};
use hallway_tests::words;
use std::collections::BTreeSet;

/// What a second look says about a sentence in such a letter.
fn marked(kind: Kind, text: &str) -> Vec<Advice> {
    let draft = Draft { kind, subject: "", body: text, other_names: &[] };
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

/// What the letter is looked at for where such words are wanted.
fn kind(situation: Situation) -> Kind {
    match situation {
        Situation::Differ | Situation::Asking => Kind::Disagreement,
        Situation::Thanks => Kind::Positive,
        _ => Kind::Concern,
    }
}

#[test]
fn what_to_try_passes_a_second_look() {
    for (id, situation) in PAIRS {
        let text = words::text(id);
        assert_eq!(marked(Kind::Context, &text), [], "{text}");
        let beyond = |advice: &Advice| !matches!(advice, Advice::NoQuestion | Advice::ManyQuestions);
        let found: Vec<_> = marked(kind(*situation), &text).into_iter().filter(beyond).collect();
        assert_eq!(found, [], "{text}");
    }
}

#[test]
fn what_it_stands_for_is_marked_in_the_letter_it_would_stand_in() {
    let unmarked = |(id, situation): &&(&str, Situation)| {
        let found = marked(kind(*situation), &words::text(&format!("{id}.instead")));
        found.iter().all(|advice| matches!(advice, Advice::NoQuestion | Advice::ManyQuestions))
    };
    let missed: Vec<_> = PAIRS.iter().filter(unmarked).map(|(id, _)| *id).collect();
    assert_eq!(missed, Vec::<&str>::new());
}

#[test]
fn half_of_what_it_stands_for_is_marked_wherever_it_stands() {
    let known =
        |(id, _): &&(&str, Situation)| !marked(Kind::Context, &words::text(&format!("{id}.instead"))).is_empty();
    let marked = PAIRS.iter().filter(known).count();
    assert!(marked * 2 >= PAIRS.len(), "{marked} of {}", PAIRS.len());
}
