//! Any text at all: never a panic, marks on characters, three flags at most, the same answer twice.

use super::*;
use crate::rules::wording::{class_deeds, class_words, classes};
use proptest::prelude::*;

const KINDS: [Kind; 10] = [
    Kind::Introduction,
    Kind::Positive,
    Kind::Context,
    Kind::Question,
    Kind::Concern,
    Kind::Disagreement,
    Kind::FormalRequest,
    Kind::Recap,
    Kind::Confirm,
    Kind::Update,
];

/// Words that set the rules off, between anything.
fn fragments() -> impl Strategy<Value = String> {
    let known = prop::sample::select(vec![
        "you",
        "never",
        "always",
        "i",
        "demand",
        "or",
        "else",
        "illegal",
        "ms",
        "Lund",
        "lazy",
        "the",
        "principal",
        "cc'ing",
        "for",
        "record",
        "as",
        "usual",
        "finally",
        ",",
        ".",
        "?",
        "!",
        "\n",
        "\"",
        "said",
        "not",
        "period",
        "SHAME",
        "ON",
        "YOU",
        "\u{2019}",
        "é",
        "\u{301}",
        "\0",
        "שלום",
        "😊",
        "divorce",
        "Abilify",
        "if",
        "will",
        "-",
    ]);
    prop::collection::vec(prop_oneof![4 => known.prop_map(str::to_owned), 1 => ".{0,6}"], 0..40)
        .prop_map(|w| w.join(" "))
}

fn holds(kind: Kind, text: &str) {
    let draft = Draft { subject: text, ..draft(kind, text) };
    let found = check(&draft);
    assert!(found.len() <= MOST_FLAGS);
    assert_eq!(found, check(&draft));
    for flag in &found {
        let words = text.get(flag.mark.start..flag.mark.end);
        assert!(words.is_some_and(|words| !words.is_empty()), "{flag:?} in {text:?}");
    }
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(64))]

    #[test]
    fn any_fragments_are_looked_at_without_panic(text in fragments(), kind in prop::sample::select(KINDS.to_vec())) {
        holds(kind, &text);
    }

    #[test]
    fn any_characters_are_looked_at_without_panic(text in "\\PC{0,120}") {
        holds(Kind::Recap, &text);
    }
}

#[test]
fn a_megabyte_is_looked_at_up_to_its_bound() {
    holds(Kind::Concern, &"é ".repeat(500_000));
    holds(Kind::Recap, &"\u{1F600}".repeat(300_000));
}

#[test]
fn every_class_in_the_tables_is_known() {
    let files = [
        include_str!("../ask_first.rs"),
        include_str!("../documentation.rs"),
        include_str!("../doors.rs"),
        include_str!("../held_up.rs"),
        include_str!("../interests.rs"),
        include_str!("../legal.rs"),
        include_str!("../lowest_level.rs"),
        include_str!("../message.rs"),
        include_str!("../observation.rs"),
        include_str!("../oversharing.rs"),
        include_str!("../person.rs"),
        include_str!("../proof.rs"),
        include_str!("../recap.rs"),
        include_str!("../relationship.rs"),
        include_str!("../respect.rs"),
        include_str!("../sarcasm.rs"),
        include_str!("../firm.rs"),
        include_str!("../specific.rs"),
        include_str!("../upward.rs"),
        include_str!("../vague.rs"),
    ];
    for file in files {
        for table in file.split("Patterns::of(").skip(1).filter_map(|rest| rest.split('"').nth(1)) {
            let named = table.split('{').skip(1).filter_map(|rest| rest.split('}').next());
            named.for_each(|name| assert!(!classes::class(name).is_empty(), "{name}"));
        }
    }
}

#[test]
fn no_class_is_listed_twice() {
    let mut names: Vec<&str> = class_words::PEOPLE.iter().chain(class_deeds::DEEDS).map(|(name, _)| *name).collect();
    names.sort_unstable();
    let count = names.len();
    names.dedup();
    assert_eq!(names.len(), count);
}
