//! Whatever is typed or pasted is stored and shown as typed, or quietly not saved.

use chrono::Duration;
use hallway_core::api::{Capture, ChildFields, EditEntry, Edits, PersonFields};
use hallway_core::api::{ErrorCode, KeepDraft, LogRequest, Piece, Request, SaveChild, SavePerson};
use hallway_tests::World;

fn refused(world: &mut World, request: Request) -> ErrorCode {
    world.call(request).expect_err("a refusal").code
}

#[test]
fn nothing_but_white_space_is_not_saved() {
    let mut world = World::new();
    let id = world.capture("something").id;
    for text in ["", " ", "\n\t \u{a0}\u{2003}"] {
        let capture = Capture { text: text.into(), edits: Edits::default() };
        assert_eq!(refused(&mut world, Request::Capture(capture)), ErrorCode::EmptyText, "{text:?}");
        assert_eq!(refused(&mut world, Request::EditEntry(EditEntry { id, text: text.into() })), ErrorCode::EmptyText);
    }
    assert_eq!(world.log(LogRequest::default()).rows.len(), 1);
    assert_eq!(world.entry(id).text, "something");
}

#[test]
fn odd_texts_come_back_as_typed() {
    let mut world = World::new();
    let odd = [
        "👩‍👧‍👦 🎉 she said yes",
        "שלום, המורה אמרה שהכל בסדר",
        "مرحبا Ms. Lee \u{202e}gnihtemos\u{202c}",
        "a\u{0}b\u{0}c",
        "<script>alert('x')</script> {@html} {{ }} %s",
        "Robert'); DROP TABLE entries;--",
        "\u{feff}bom, \u{7f}delete, \u{1b}[31mred",
        "e\u{301}\u{301}\u{301}\u{301} z̸̧̛a̴l̷g̶o̵",
        "line one\r\nline two\rline three\u{2028}four",
        "odd \u{2}marks\u{3} \u{3}of \u{2}a search",
    ];
    for text in odd {
        let id = world.capture(text).id;
        world.open().expect("the store again");
        assert_eq!(world.entry(id).text, text);
        let newest = world.log(LogRequest::default()).rows.remove(0);
        assert_eq!(newest.text, [Piece { text: text.into(), hit: false }]);
        world.pass(Duration::minutes(1));
    }
    assert_eq!(world.log(LogRequest::default()).rows.len(), odd.len());
    for (words, text) in [("b ", odd[3]), ("marks", odd[9])] {
        assert_eq!(world.search(words).iter().map(World::plain).collect::<Vec<_>>(), [text]);
    }
}

#[test]
fn a_pasted_megabyte_is_kept_and_found() {
    let mut world = World::new();
    let text = "she will send the form by friday. Ms. Lee said so.\n".repeat(21_000);
    assert!(text.len() > 1_000_000);
    world.keep_draft(KeepDraft { slot: "capture".into(), text: text.clone(), edits: Edits::default() });
    let id = world.capture(&text).id;
    assert_eq!(world.entry(id).text, text);
    let rows = world.search("form");
    assert_eq!(rows.len(), 1);
    assert!(World::plain(&rows[0]).len() < 1000);
}

#[test]
fn names_of_any_kind_are_kept_but_an_adult_needs_a_name_or_a_role() {
    let mut world = World::new();
    let nobody = SavePerson { id: None, fields: PersonFields::default() };
    assert_eq!(refused(&mut world, Request::SavePerson(nobody)), ErrorCode::NameMissing);
    let nameless = SaveChild { id: None, fields: ChildFields { name: "  ".into(), ..ChildFields::default() } };
    assert_eq!(refused(&mut world, Request::SaveChild(nameless)), ErrorCode::NameMissing);
    let name = "Señora d'Ávila-O’Neil <b>🎓";
    let fields = PersonFields { name: name.into(), ..PersonFields::default() };
    assert_eq!(world.save_person(SavePerson { id: None, fields }).person.name, name);
}

#[test]
fn a_request_about_nothing_is_told_as_unknown() {
    let mut world = World::new();
    let nowhere = "01890000-0000-7000-8000-000000000000";
    for call in ["entry", "person", "meeting", "message", "remove_entry", "remove_person", "remove_meeting"] {
        let failure = world.call_json(serde_json::json!({ "call": call, "with": { "id": nowhere } }));
        assert_eq!(failure.expect_err("nothing is there").code, ErrorCode::Unknown, "{call}");
    }
}
