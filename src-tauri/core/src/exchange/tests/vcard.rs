use super::{sample, texts, told};
use crate::exchange::vcard::{Card, MOST_CARDS, read, write};
use proptest::prelude::*;

fn cards(name: &str) -> Vec<Card> {
    read(&sample(name)).unwrap_or_else(|refused| panic!("{name}: {refused}"))
}

#[test]
fn outlook_writes_version_2_1_in_its_own_encoding() {
    let pena = Card {
        name: "Sra. Lucía Peña".into(),
        organization: "Lincoln Elementary, Special Education".into(),
        title: "Special Education Teacher".into(),
        emails: texts(&["lpena@lincoln.example"]),
        phones: texts(&["(555) 555-0142", "(555) 555-0187"]),
        note: "Best before 8:00.\nNot on Wednesdays; she is at the other school.".into(),
        ..Card::default()
    };
    assert_eq!(cards("vcard/outlook-2.1.vcf"), [pena]);
}

#[test]
fn a_phone_writes_version_2_1_in_utf_8_and_forgets_to_indent_its_photograph() {
    let bjorn = Card {
        name: "Björn Åström".into(),
        organization: "OT Clinic".into(),
        emails: texts(&["bjorn@otclinic.example"]),
        phones: texts(&["555-0199", "555-0100"]),
        ..Card::default()
    };
    let office = Card { name: "Front office".into(), phones: texts(&["555-0100"]), ..Card::default() };
    assert_eq!(cards("vcard/android-2.1.vcf"), [bjorn, office]);
}

#[test]
fn google_writes_version_3_with_groups_and_nameless_cards() {
    let dana = Card {
        name: "Ms. Dana Whitfield".into(),
        organization: "Lincoln Elementary".into(),
        title: "Speech-Language Pathologist".into(),
        emails: texts(&["dwhitfield@lincoln.example"]),
        phones: texts(&["+1 555-555-0111"]),
        note: "Sees Sam on Tuesdays, 10:15.\nPrefers email; answers the same day.".into(),
        ..Card::default()
    };
    let mail = "office@lincoln.example";
    let office = Card { name: mail.into(), emails: texts(&[mail]), ..Card::default() };
    assert_eq!(cards("vcard/google-3.0.vcf"), [dana, office]);
}

#[test]
fn apple_writes_a_name_in_parts_folded_notes_and_groups_of_people() {
    let note = "A very long note that goes on and on so that the program that wrote it folded the line after \
                seventy-five octets, as it should 😊.";
    let dana = Card {
        name: "Dana Okafor".into(),
        organization: "Lincoln Elementary".into(),
        title: "3rd Grade Teacher".into(),
        emails: texts(&["dokafor@lincoln.example", "dana.okafor@mail.example"]),
        phones: texts(&["(555) 555‑0123"]),
        note: note.into(),
        ..Card::default()
    };
    assert_eq!(cards("vcard/apple-3.0.vcf"), [dana]);
}

#[test]
fn version_4_says_what_is_preferred_with_a_number() {
    let dunn = Card {
        name: "Mr. Terrence Dunn".into(),
        organization: "Lincoln Elementary".into(),
        title: "Principal".into(),
        role: "Administrator".into(),
        emails: texts(&["tdunn@lincoln.example", "office@lincoln.example"]),
        phones: texts(&["+1-555-555-0101;ext=7"]),
        note: "First note\nSecond note".into(),
    };
    assert_eq!(cards("vcard/standard-4.0.vcf"), [dunn]);
}

#[test]
fn the_space_of_a_continued_line_belongs_to_the_text_in_version_2_1_only() {
    let card = |version| format!("BEGIN:VCARD\nVERSION:{version}\nFN:Ms.\n Lee\nEND:VCARD\n");
    let name = |version| read(card(version).as_bytes()).unwrap().remove(0).name;
    assert_eq!((name("2.1"), name("3.0")), ("Ms. Lee".to_owned(), "Ms.Lee".to_owned()));
}

#[test]
fn what_is_wrong_is_told_with_its_line() {
    let table = [
        ("unclosed", "line 5: the card that begins here does not end"),
        ("cut-off", "line 5: the card that begins here does not end"),
        ("not-a-line", "line 5: this is not a line of a card"),
        ("version-5", "line 2: vCard 5.0 is not known; 2.1, 3.0 and 4.0 are"),
        ("between", "line 5: this line stands outside of a card"),
        ("letter", "line 1: there is no card in this file"),
        ("calendar", "line 1: there is no card in this file"),
        ("damaged", "line 5: characters are damaged here"),
        ("picture", "line 3: this is not a text file"),
    ];
    for (name, reason) in table {
        assert_eq!(told(read(&sample(&format!("vcard/bad/{name}.vcf")))), reason, "{name}");
    }
    assert_eq!(told(read(b"")), "line 1: there is no card in this file");
}

#[test]
fn too_many_cards_are_counted_and_refused() {
    let many = "BEGIN:VCARD\nFN:A\nEND:VCARD\n".repeat(MOST_CARDS + 2);
    assert_eq!(told(read(many.as_bytes())), "line 30003: the file has 10002 cards; 10000 are taken at most");
}

#[test]
fn a_card_is_written_as_other_programs_read_it() {
    let lee =
        Card { name: "Ms. Lee, OT".into(), note: "one\ntwo".into(), phones: texts(&["+1 555"]), ..Card::default() };
    let lines = [
        "BEGIN:VCARD",
        "VERSION:3.0",
        r"FN:Ms. Lee\, OT",
        r"N:Ms. Lee\, OT;;;;",
        r"NOTE:one\ntwo",
        "TEL:+1 555",
        "END:VCARD",
        "",
    ];
    assert_eq!(write(&[lee]), lines.join("\r\n"));
}

/// A text as a person types it, with everything that must be escaped.
fn text() -> impl Strategy<Value = String> {
    "[ -~\n\t\u{a0}-\u{ff}ő😊]{0,120}".prop_map(|text| text.trim().to_owned())
}

fn several() -> impl Strategy<Value = Vec<String>> {
    prop::collection::btree_set("[a-z0-9@.+]{1,20}", 0..3).prop_map(|set| set.into_iter().collect())
}

fn card() -> impl Strategy<Value = Card> {
    let texts = ("[A-Z]", text(), text(), text(), text(), text());
    (texts, several(), several()).prop_map(|((initial, name, organization, title, role, note), emails, phones)| Card {
        name: initial + &name,
        organization,
        title,
        role,
        emails,
        phones,
        note,
    })
}

proptest! {
    #[test]
    fn what_is_written_is_read_again(cards in prop::collection::vec(card(), 1..4)) {
        let written = write(&cards);
        prop_assert!(written.split("\r\n").all(|line| line.len() <= 75));
        prop_assert_eq!(read(written.as_bytes()), Ok(cards));
    }
}
