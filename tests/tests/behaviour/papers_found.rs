//! Papers found again and handed on: narrowed to a kind, copied under any title, known by what their names and days say.

use hallway_core::api::{DocumentFields, DocumentKind, DocumentRequest, DocumentView, DocumentsRequest, SaveDocument};
use hallway_core::rules::ids::DocumentId;
use hallway_tests::World;
use hallway_tests::papers::pdf;

fn said(world: &mut World, id: DocumentId, change: impl FnOnce(&mut DocumentFields)) -> DocumentView {
    let DocumentView { document, note, goal, .. } = world.document(id);
    let mut fields = DocumentFields {
        title: document.title,
        kind: document.kind,
        date: Some(document.date),
        child: document.child.map(|child| child.id),
        note,
        goal,
        sensitive: Some(document.sensitive),
    };
    change(&mut fields);
    world.save_document(SaveDocument { id: Some(id), fields, text: String::new(), meeting: None })
}

#[test]
fn a_search_narrowed_to_a_kind_finds_it_behind_many_of_another() {
    let mut world = World::new();
    let fields = |kind| DocumentFields { title: "Reading".into(), kind, ..DocumentFields::default() };
    let keep = |world: &mut World, kind, text: &str| {
        let save = SaveDocument { id: None, fields: fields(kind), text: text.into(), meeting: None };
        world.save_document(save).document.id
    };
    let filler = "Other words stand here, so that the one word is worth less. ".repeat(8);
    let wanted = keep(&mut world, DocumentKind::Iep, &format!("{filler} giraffe"));
    for number in 0..6 {
        keep(&mut world, DocumentKind::Letter, &format!("giraffe giraffe {number}"));
    }
    let request = DocumentsRequest {
        search: "giraffe".into(),
        kind: Some(DocumentKind::Iep),
        most: 3,
        ..DocumentsRequest::default()
    };
    let view = world.documents(request);
    let found: Vec<DocumentId> = view.years.iter().flat_map(|year| &year.documents).map(|found| found.id).collect();
    assert_eq!((found, view.more), (vec![wanted], false));
}

#[test]
fn an_emptied_day_stays_the_known_one_and_a_mark_stays_until_it_is_taken_off() {
    let mut world = World::new();
    let id = world.paper("doctor.pdf", &pdf("Report", &["private"]));
    said(&mut world, id, |fields| fields.date = "2024-05-12".parse().ok());
    let view = said(&mut world, id, |fields| {
        (fields.date, fields.kind, fields.sensitive) = (None, DocumentKind::Letter, None);
    });
    assert_eq!(view.document.date.to_string(), "2024-05-12");
    assert!(view.document.sensitive);
}

#[test]
fn a_paper_of_any_title_can_be_copied() {
    let mut world = World::new();
    let id = world.paper("scan.pdf", &pdf("Plan", &["final"]));
    said(&mut world, id, |fields| fields.title = format!("{}\u{202e}fdp.exe", "成績".repeat(60)));
    let left = world.copy_document(DocumentRequest { id });
    assert!(left.name.len() < 140 && left.name.ends_with(".pdf") && !left.name.contains('\u{202e}'), "{}", left.name);
}

#[test]
fn a_copy_that_was_opened_can_only_be_read_and_is_opened_again() {
    let mut world = World::new();
    let id = world.paper("plan.pdf", &pdf("Plan", &["final"]));
    let folder = tempfile::tempdir().expect("a folder");
    let copies = folder.path().join("papers");
    let open = |world: &mut World| world.hallway().copy_of(id, &copies).expect("a paper").expect("a copy");
    let copy = open(&mut world);
    let made = std::fs::metadata(&copy).expect("a copy");
    assert!(made.permissions().readonly());
    #[cfg(unix)]
    {
        use std::os::unix::fs::PermissionsExt;
        for folder in [copies.as_path(), copy.parent().expect("a folder")] {
            assert_eq!(std::fs::metadata(folder).expect("a folder").permissions().mode() & 0o777, 0o700);
        }
    }
    // What a program wrote there all the same is not thrown away by opening it again.
    std::fs::remove_file(&copy).expect("the copy");
    std::fs::write(&copy, b"changed").expect("another");
    assert_eq!(open(&mut world), copy);
    assert_eq!(std::fs::read(&copy).expect("it"), b"changed");
}

#[test]
fn a_text_is_found_by_the_words_inside() {
    let mut world = World::new();
    let find = |world: &mut World, search: &str| -> Vec<DocumentId> {
        let request = DocumentsRequest { search: search.into(), ..DocumentsRequest::default() };
        world.documents(request).years.iter().flat_map(|year| &year.documents).map(|found| found.id).collect()
    };
    for (name, bytes, word) in [
        ("notes.txt", b"The bus aide\r\nbrings a giraffe".as_slice(), "giraffe"),
        ("plan.md", b"# Plan\nuse the walrus card", "walrus"),
        ("log.csv", b"Date,Note\n9/3,saw a heron", "heron"),
        ("old.TXT", b"se\xf1or pelican", "pelican"),
    ] {
        let id = world.paper(name, bytes);
        assert_eq!(find(&mut world, word), [id], "{name}");
        let view = world.document(id);
        assert_eq!((view.no_words, view.pages), (None, None), "{name}");
    }
    // What only calls itself a text, one without a word, and another program's file are kept without words.
    for (name, bytes) in [("a.txt", b"\0\x01otter".as_slice()), ("b.txt", b" \n "), ("c.docx", b"otter")] {
        let id = world.paper(name, bytes);
        assert_eq!(world.document(id).no_words, None, "{name}");
    }
    assert_eq!(find(&mut world, "otter"), []);
}

#[test]
fn of_a_long_text_as_many_words_are_found_as_of_a_pdf() {
    use hallway_core::exchange::pdf_words::MOST_WORDS;
    let long = format!("heron {} walrus", "word ".repeat(MOST_WORDS / 5));
    let words = hallway_core::exchange::words(long.as_bytes()).expect("a text");
    assert!(words.starts_with("heron word") && words.len() <= MOST_WORDS && !words.contains("walrus"));
}
