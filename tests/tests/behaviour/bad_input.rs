//! Whatever is typed or pasted is stored and shown as typed, or quietly not saved.

use chrono::Duration;
use hallway_core::api::{Capture, ChildFields, EditEntry, Edits, PersonFields};
use hallway_core::api::{ErrorCode, KeepDraft, LogRequest, Piece, Request, SaveChild, SavePerson};
use hallway_tests::World;
use serde_json::json;

fn refused(world: &mut World, request: Request) -> ErrorCode {
    world.call(request).expect_err("a refusal").code
}

#[test]
fn nothing_but_white_space_is_not_saved() {
    let mut world = World::new();
    let id = world.capture("something").id;
    for text in ["", " ", "\n\t \u{a0}\u{2003}", "\u{200b}", "\u{feff}\u{2060} \u{0}"] {
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
    world.keep_draft(KeepDraft { slot: "capture".into(), text: text.clone(), edits: Edits::default(), unread: None });
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

/// Each request names something that never was here.
fn about_nothing(meeting: &str, entry: &str) -> Vec<serde_json::Value> {
    let nowhere = "01890000-0000-7000-8000-000000000000";
    let me = json!({ "is": "me" });
    let them = json!({ "is": "person", "person": nowhere });
    let firm = |owner: &serde_json::Value| json!({ "id": null, "owner": owner, "what": "call", "firmness": "firm", "due": { "is": "open" } });
    let with = |mut what: serde_json::Value, field: &str, value: serde_json::Value| {
        what[field] = value;
        what
    };
    let iep = json!({ "id": null, "kind": "iep", "date": "2026-10-01", "starts": "09:00:00", "ends": "10:00:00" });
    let line = json!({ "meeting": meeting, "id": null, "speaker": me, "text": "x" });
    let sent =
        json!({ "about": { "kind": "in_writing", "entry": entry }, "to": [nowhere], "subject": "x", "body": "x" });
    let edits = |edits| json!({ "call": "capture", "with": { "text": "x", "edits": edits } });
    vec![
        json!({ "call": "save_line", "with": with(line.clone(), "id", nowhere.into()) }),
        json!({ "call": "save_line", "with": with(line, "speaker", them.clone()) }),
        json!({ "call": "remove_line", "with": { "meeting": meeting, "id": nowhere } }),
        json!({ "call": "save_school_year", "with": { "id": nowhere, "first_day": "2026-09-01", "last_day": null } }),
        json!({ "call": "save_break", "with":
            { "id": nowhere, "name": "", "first": "2026-12-01", "last": "2026-12-02" } }),
        json!({ "call": "save_meeting", "with": with(iep.clone(), "people", json!([nowhere])) }),
        json!({ "call": "save_meeting", "with": with(iep, "child", nowhere.into()) }),
        json!({ "call": "save_promise", "with": firm(&them) }),
        json!({ "call": "save_promise", "with": with(firm(&me), "meeting", nowhere.into()) }),
        json!({ "call": "save_promise", "with": with(firm(&me), "entry", nowhere.into()) }),
        json!({ "call": "tag_entry", "with": { "id": entry, "add_people": [nowhere] } }),
        json!({ "call": "tag_entry", "with": { "id": entry, "children": [nowhere] } }),
        json!({ "call": "sent_message", "with": sent }),
        edits(json!({ "people": [nowhere] })),
        edits(json!({ "child": nowhere })),
        edits(json!({ "chosen": { "person:x": { "is": "person", "person": nowhere } } })),
        edits(json!({ "promises": [with(firm(&them), "id", json!(null))] })),
    ]
}

#[test]
fn who_was_never_here_is_not_written_down() {
    let mut world = World::new();
    let entry = world.capture("something").id.to_string();
    let meeting = world.save_meeting(super::meetings::iep("2026-10-01")).meeting.id.to_string();
    let before = world.tables();
    for request in about_nothing(&meeting, &entry) {
        let failure = world.call_json(request.clone()).expect_err("nothing is there");
        assert_eq!(failure.code, ErrorCode::Unknown, "{request}");
        assert_eq!(world.tables(), before, "{request}");
    }
}

#[test]
fn a_day_nobody_means_is_no_day_in_words_and_is_refused_when_chosen() {
    let mut world = World::new();
    for day in ["10/15/9999", "9999-10-15", "1066-10-14", "10/15/1999", "october 15, 9999"] {
        let reading = world.read(&format!("Ms. Garcia will send the form by {day}"));
        let dates: Vec<_> = reading.promises.iter().map(|promise| format!("{:?}", promise.due)).collect();
        assert!(dates.iter().all(|due| !due.contains("9999") && !due.contains("1999")), "{day}: {dates:?}");
    }
    for (date, fine) in [("9999-10-15", false), ("1999-12-31", false), ("2000-01-01", true), ("2099-12-31", true)] {
        let due = json!({ "is": "on", "date": date });
        let added = json!({ "what": "call", "owner": { "is": "me" }, "firmness": "firm", "due": due });
        let with = |edits| json!({ "call": "capture", "with": { "text": "x", "edits": edits } });
        for edits in [json!({ "promises": [added] }), json!({ "chosen": { "date:x": { "is": "due", "due": due } } })] {
            let code = world.call_json(with(edits)).err().map(|failure| failure.code);
            assert_eq!(code, (!fine).then_some(ErrorCode::DateOutOfRange), "{date}");
        }
    }
}
