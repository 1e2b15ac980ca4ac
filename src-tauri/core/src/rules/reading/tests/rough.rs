//! Any text at all: never a panic, spans on characters, the same answer twice, long text in no time.

use super::*;
use proptest::prelude::*;

/// Words that set the rules off, between anything.
fn fragments() -> impl Strategy<Value = String> {
    let known = prop::sample::select(vec![
        "ms", "lee", "mr", "d", "dana", "will", "'ll", "send", "by", "next", "friday", "the", "20th", "10/", "15",
        "or", "and", "she", "said", "shell", "\"", ".", "?", ":", "->", "period", "not", "before", "iep", "48",
        "hours", "to", "of", "week", "in", "a", "sub", "promised", "waiting", "on", "for", "😊", "é", "\u{301}", "\0",
        "שלום", "\n", "'", "1:1", "may", "-",
    ]);
    prop::collection::vec(prop_oneof![4 => known.prop_map(str::to_owned), 1 => ".{0,6}"], 0..40)
        .prop_map(|w| w.join(" "))
}

fn check(text: &str) {
    let reading = reading(text);
    assert_eq!(reading, super::reading(text));
    let people = reading.people.iter().map(|chip| chip.span);
    let spans =
        people.chain(reading.promises.iter().map(|chip| chip.span)).chain(reading.dates.iter().map(|chip| chip.span));
    for span in spans {
        assert!(text.get(span.start..span.end).is_some(), "{span:?} in {text:?}");
    }
    for promise in &reading.promises {
        assert!(!promise.what.is_empty());
        assert!(!matches!(promise.owner, Owner::Person(index) if index >= reading.people.len()));
    }
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(96))]

    #[test]
    fn any_fragments_are_read_without_panic(text in fragments()) {
        check(&text);
    }

    #[test]
    fn any_characters_are_read_without_panic(text in "\\PC{0,200}") {
        check(&text);
    }
}

#[test]
fn a_megabyte_is_read_up_to_its_bound() {
    check(&"é ms lee will send it by friday and ".repeat(30_000));
    check(&"\u{1F600}".repeat(300_000));
    assert_eq!(reading(&"a".repeat(1_000_000)), Reading::default());
}
