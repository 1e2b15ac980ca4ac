//! Papers (G50–G51, G53, stories 5 and 8): kept once and whole, found by their words, put on a meeting's shelf, taken back.

use base64::Engine;
use base64::prelude::BASE64_STANDARD;
use hallway_core::api::{
    ArrivedDocument, BeginDocument, BegunDocument, DocumentFields, DocumentForm, DocumentKind, DocumentPart,
    DocumentRequest, DocumentSize, DocumentUpload, DocumentView, DocumentsRequest, ErrorCode, FinishDocument, LogWhat,
    MeetingRequest, NoWords, Nothing, OnShelf, RefusedDocument, Request, SaveDocument, SaveSchoolYear, Shelf,
    ShelveDocument, Undo,
};
use hallway_core::rules::ids::{DocumentId, MeetingId};
use hallway_tests::papers::{pages, pdf, photo};
use hallway_tests::{World, fixture};
use image::ImageFormat;
use std::path::{Path, PathBuf};

const PDF: &str = "Leo reads forty words in a minute.";

pub(crate) fn report() -> Vec<u8> {
    pdf("Progress report", &[PDF])
}

/// Every file below the papers' folder.
pub(crate) fn files(world: &World) -> Vec<PathBuf> {
    let mut found = Vec::new();
    below(&world.folder().join("documents"), &mut found);
    found.sort();
    found
}

fn below(folder: &Path, found: &mut Vec<PathBuf>) {
    for entry in std::fs::read_dir(folder).into_iter().flatten().flatten() {
        if entry.path().is_dir() { below(&entry.path(), found) } else { found.push(entry.path()) }
    }
}

fn list(world: &mut World, request: DocumentsRequest) -> Vec<DocumentId> {
    let years = world.documents(request).years.into_iter();
    years.flat_map(|year| year.documents).map(|document| document.id).collect()
}

pub(crate) fn all(world: &mut World) -> Vec<DocumentId> {
    list(world, DocumentsRequest::default())
}

fn found(world: &mut World, search: &str) -> Vec<DocumentId> {
    list(world, DocumentsRequest { search: search.into(), ..DocumentsRequest::default() })
}

fn change(world: &mut World, id: DocumentId, change: impl FnOnce(&mut DocumentFields)) -> DocumentView {
    let view = world.document(id);
    let mut fields = DocumentFields {
        title: view.document.title,
        kind: view.document.kind,
        date: Some(view.document.date),
        child: view.document.child.map(|child| child.id),
        note: view.note,
        goal: view.goal,
        sensitive: Some(view.document.sensitive),
    };
    change(&mut fields);
    world.save_document(SaveDocument { id: Some(id), fields, text: String::new(), meeting: None })
}

fn pasted(world: &mut World, text: &str) -> DocumentView {
    let fields = DocumentFields { kind: DocumentKind::Letter, ..DocumentFields::default() };
    world.save_document(SaveDocument { id: None, fields, text: text.into(), meeting: None })
}

#[test]
fn a_file_is_kept_at_once_with_what_its_name_says_and_comes_back_byte_for_byte() {
    let mut world = World::new();
    let bytes = report();
    let id = world.paper("Progress_report Q1.pdf", &bytes);
    let view = world.document(id);
    assert_eq!(
        (view.document.title.as_str(), view.document.kind),
        ("Progress report Q1", DocumentKind::ProgressReport)
    );
    assert_eq!((view.document.form, view.document.sensitive), (DocumentForm::Pdf, false));
    assert_eq!((view.document.date, view.pages, view.no_words), (view.today, Some(1), None));
    assert!(view.words.contains(PDF), "{}", view.words);
    assert_eq!(world.bytes_of(id, DocumentSize::Original), bytes);
    let file = view.file.expect("a file");
    assert!(file.here && file.opens && file.bytes == bytes.len() as u64);
}

#[test]
fn a_file_of_many_parts_comes_whole() {
    let mut world = World::new();
    let bytes: Vec<u8> = (0..3_400_000_u32).map(|at| (at.wrapping_mul(2_654_435_761) >> 24) as u8).collect();
    let id = world.paper("recording.m4a", &bytes);
    assert_eq!(world.bytes_of(id, DocumentSize::Original), bytes);
    let view = world.document(id);
    assert_eq!((view.document.form, view.document.kind), (DocumentForm::File, DocumentKind::Other));
    assert!(!view.file.expect("a file").opens, "what is not known is saved, not opened");
}

#[test]
fn the_same_file_twice_is_told_and_kept_once() {
    let mut world = World::new();
    let id = world.paper("report.pdf", &report());
    let kept = files(&world);
    assert_eq!(kept.len(), 1);
    let ArrivedDocument::Here { document } = world.arrives("another name.pdf", &report()) else { panic!("kept twice") };
    assert_eq!(document.id, id);
    assert_eq!((files(&world), all(&mut world)), (kept, vec![id]));
}

#[test]
fn a_paper_taken_out_may_come_again_with_the_same_file() {
    let mut world = World::new();
    let first = world.paper("report.pdf", &report());
    world.remove_document(DocumentRequest { id: first });
    let again = world.paper("report.pdf", &report());
    assert_eq!(all(&mut world), [again]);
    assert_eq!(files(&world).len(), 1);
}

#[test]
fn nothing_in_it_and_more_than_a_hundred_megabytes_are_refused_before_a_byte_comes() {
    let mut world = World::new();
    let refused = |world: &mut World, bytes| match world.begin_document(BeginDocument { name: "x.pdf".into(), bytes }) {
        BegunDocument::Refused { why } => Some(why),
        BegunDocument::Ready { .. } => None,
    };
    assert_eq!(refused(&mut world, 0), Some(RefusedDocument::Empty));
    assert_eq!(refused(&mut world, 100 * 1024 * 1024 + 1), Some(RefusedDocument::TooLarge));
    assert_eq!(refused(&mut world, 100 * 1024 * 1024), None);
}

fn ready(world: &mut World, name: &str, bytes: u64) -> u32 {
    match world.begin_document(BeginDocument { name: name.into(), bytes }) {
        BegunDocument::Ready { upload, .. } => upload,
        BegunDocument::Refused { why } => panic!("{why:?}"),
    }
}

fn part(upload: u32, at: u64, bytes: &[u8]) -> DocumentPart {
    DocumentPart { upload, at, part: BASE64_STANDARD.encode(bytes) }
}

#[test]
fn a_number_of_bytes_that_is_not_the_one_said_is_refused_and_leaves_nothing() {
    let mut world = World::new();
    let upload = ready(&mut world, "x.txt", 10);
    world.document_part(part(upload, 0, b"12345"));
    let arrived = world.finish_document(FinishDocument { upload, child: None, meeting: None });
    assert!(matches!(arrived, ArrivedDocument::Refused { why: RefusedDocument::Incomplete }), "{arrived:?}");
    assert!(files(&world).is_empty() && all(&mut world).is_empty());
    // More than was said, a part at the wrong place, and letters that are none.
    let bad = [part(0, 0, b"1234567"), part(0, 3, b"12"), DocumentPart { part: "§".into(), ..part(0, 0, b"") }];
    for bad in bad {
        let upload = ready(&mut world, "x.txt", 6);
        let failure = world.call(Request::DocumentPart(DocumentPart { upload, ..bad })).expect_err("no part");
        assert_eq!(failure.code, ErrorCode::NotUnderstood);
    }
}

#[test]
fn an_upload_that_is_stopped_or_killed_leaves_nothing() {
    let mut world = World::new();
    let upload = ready(&mut world, "x.txt", 10);
    world.document_part(part(upload, 0, b"12345"));
    assert_eq!(files(&world).len(), 1);
    world.stop_document(DocumentUpload { upload });
    assert!(files(&world).is_empty());
    let gone = world.call(Request::DocumentPart(part(upload, 5, b"67890"))).expect_err("an upload that is gone");
    assert_eq!(gone.code, ErrorCode::Unknown);
    // A second file lets go of the first.
    let first = ready(&mut world, "x.txt", 10);
    let second = ready(&mut world, "y.txt", 1);
    assert!(world.call(Request::DocumentPart(part(first, 0, b"1"))).is_err());
    world.document_part(part(second, 0, b"1"));
    assert_eq!(files(&world).len(), 1);
    // What a killed Hallway left half done goes with the next start.
    let left = world.folder().join("documents/coming");
    world.close();
    std::fs::create_dir_all(&left).expect("a folder");
    std::fs::write(left.join("7.part"), b"half").expect("a file");
    world.open().expect("a store");
    assert!(files(&world).is_empty());
}

#[test]
fn a_paper_taken_out_comes_back_whole_with_undo_also_after_a_restart() {
    let mut world = World::new();
    let (bytes, id) = (report(), world.paper("report.pdf", &report()));
    world.remove_document(DocumentRequest { id });
    let number = world.offer().expect("an offer").number;
    let gone = world.call(Request::Document(DocumentRequest { id })).expect_err("out of sight");
    assert_eq!(gone.code, ErrorCode::Unknown);
    assert!(found(&mut world, "forty words").is_empty());
    world.open().expect("a store");
    all(&mut world);
    world.undo(Undo { number });
    assert_eq!(world.bytes_of(id, DocumentSize::Original), bytes);
    assert_eq!(found(&mut world, "forty words"), [id]);
}

#[test]
fn adding_one_can_be_taken_back_too() {
    let mut world = World::new();
    world.paper("report.pdf", &report());
    let number = world.offer().expect("an offer").number;
    world.undo(Undo { number });
    assert!(all(&mut world).is_empty());
}

#[test]
fn health_is_sensitive_until_the_parent_says_otherwise() {
    let mut world = World::new();
    let id = world.paper("OT therapy report.pdf", &report());
    assert!(world.document(id).document.sensitive);
    let view = change(&mut world, id, |fields| fields.sensitive = Some(false));
    assert!(!view.document.sensitive);
    let other = world.paper("worksheet.pdf", &pages(1, "a worksheet"));
    assert!(!world.document(other).document.sensitive);
    let view = change(&mut world, other, |fields| {
        (fields.kind, fields.sensitive) = (DocumentKind::Medical, None);
    });
    assert!(view.document.sensitive);
}

#[test]
fn papers_are_found_by_title_note_and_the_words_inside() {
    let mut world = World::new();
    let id = world.paper("scan 0012.pdf", &report());
    change(&mut world, id, |fields| fields.note = "Page four says what helps.".into());
    let mail = pasted(&mut world, "Subject: Reading group\n\nHello, the reading group moves to Tuesdays.").document.id;
    for (search, wanted) in [("0012", id), ("what helps", id), ("forty", id), ("minute", id), ("tuesd", mail)] {
        assert_eq!(found(&mut world, search), [wanted], "{search}");
    }
    assert!(found(&mut world, "giraffe").is_empty() && found(&mut world, "…").is_empty());
    let rows = world.search("forty words");
    assert_eq!(rows.len(), 1);
    assert!(matches!(rows[0].what, LogWhat::Document { id: known, .. } if known == id));
    assert!(World::plain(&rows[0]).contains("forty"), "{}", World::plain(&rows[0]));
}

#[test]
fn what_is_in_a_sensitive_paper_is_found_and_not_shown() {
    let mut world = World::new();
    let id = world.paper("doctor.pdf", &report());
    change(&mut world, id, |fields| fields.title = "Letter of Dr. Vance".into());
    let rows = world.search("forty words");
    assert!(matches!(rows[0].what, LogWhat::Document { sensitive: true, .. }));
    assert_eq!(World::plain(&rows[0]), "Letter of Dr. Vance");
}

#[test]
fn the_log_lists_what_was_said_and_no_papers() {
    let mut world = World::new();
    world.paper("report.pdf", &report());
    let entry = world.capture("caught Ms. Lee at the door").id;
    let rows = world.search("");
    assert_eq!(rows.len(), 1);
    assert!(matches!(rows[0].what, LogWhat::Entry { id } if id == entry));
}

#[test]
fn a_pdf_without_words_to_read_is_kept_and_says_why() {
    let mut world = World::new();
    let read = |name: &str| std::fs::read(fixture("exchange/pdf_words/bad").join(name)).expect("a sample");
    let cases = [
        ("password.pdf", read("password.pdf"), NoWords::Encrypted),
        ("cut-off.pdf", read("cut-off.pdf"), NoWords::Damaged),
        ("long.pdf", pages(5_000, "one of many"), NoWords::TooManyPages),
        ("scan.pdf", pages(3, ""), NoWords::Scanned),
    ];
    for (name, bytes, why) in cases {
        let ArrivedDocument::Kept { document, no_words } = world.arrives(name, &bytes) else { panic!("{name}") };
        assert_eq!(no_words, Some(why), "{name}");
        let view = world.document(document.id);
        assert_eq!((view.no_words, view.words.as_str()), (Some(why), ""), "{name}");
        assert_eq!(world.bytes_of(document.id, DocumentSize::Original), bytes, "{name}");
    }
    assert_eq!(found(&mut world, "long").len(), 1);
}

#[test]
fn a_pdf_or_a_picture_that_is_none_is_refused_and_nothing_stays() {
    let mut world = World::new();
    let cases = [("plan.PDF", RefusedDocument::NotAPdf), ("photo.jpeg", RefusedDocument::NotAPicture)];
    for (name, wanted) in cases {
        let arrived = world.arrives(name, b"<html>Please sign in</html>");
        assert!(matches!(arrived, ArrivedDocument::Refused { why } if why == wanted), "{arrived:?}");
    }
    assert!(files(&world).is_empty() && all(&mut world).is_empty());
}

#[test]
fn a_photo_is_made_to_fit_the_screen_and_its_original_stays() {
    let mut world = World::new();
    let bytes = photo(2_000, 1_000, ImageFormat::Jpeg);
    let id = world.paper("IMG_0412.jpg", &bytes);
    let size = |bytes: &[u8]| {
        let picture = image::load_from_memory(bytes).expect("a picture");
        (picture.width(), picture.height())
    };
    assert_eq!(size(&world.bytes_of(id, DocumentSize::Thumb)), (240, 120));
    assert_eq!(size(&world.bytes_of(id, DocumentSize::Screen)), (1_600, 800));
    assert_eq!(world.bytes_of(id, DocumentSize::Original), bytes);
    // What was made can be made again.
    std::fs::remove_dir_all(world.folder().join("documents/shown")).expect("the made ones");
    assert_eq!(size(&world.bytes_of(id, DocumentSize::Thumb)), (240, 120));
}

#[test]
fn a_damaged_photo_is_kept_and_nothing_is_shown_of_it() {
    let mut world = World::new();
    let bytes = photo(400, 300, ImageFormat::Png);
    let id = world.paper("photo.png", &bytes[..bytes.len() / 3]);
    assert!(world.bytes_of(id, DocumentSize::Screen).is_empty());
    assert!(world.bytes_of(id, DocumentSize::Thumb).is_empty());
    assert!(!world.bytes_of(id, DocumentSize::Original).is_empty());
}

#[test]
fn a_pasted_email_is_a_paper_named_by_its_subject_and_stays_as_it_came() {
    let mut world = World::new();
    let text = "From: Ms. Lee\nSubject: Picture schedule\n\nHere it is.\n\nMs. Lee";
    let view = pasted(&mut world, text);
    assert_eq!((view.document.title.as_str(), view.document.form), ("Picture schedule", DocumentForm::Words));
    assert_eq!((view.words.as_str(), view.file), (text, None));
    let changed = change(&mut world, view.document.id, |fields| fields.title = String::new());
    assert_eq!((changed.document.title.as_str(), changed.words.as_str()), ("Picture schedule", text));
    let empty = SaveDocument { id: None, fields: DocumentFields::default(), text: " \n".into(), meeting: None };
    assert_eq!(world.call(Request::SaveDocument(empty)).expect_err("nothing").code, ErrorCode::EmptyText);
}

#[test]
fn a_pasted_email_has_the_day_of_its_head_where_it_can_be_read() {
    let mut world = World::new();
    let today = world.now().date();
    let day = |text: &str| text.parse::<chrono::NaiveDate>().expect("a date");
    for (head, wanted) in [
        ("Date: Thu, Sep 3, 2026 at 3:15 PM", day("2026-09-03")),
        ("Date: Thu, 3 Sep 2026 15:15:00 -0400", day("2026-09-03")),
        ("Sent: Thursday, September 3, 2026 3:15 PM", day("2026-09-03")),
        ("Date: 9/3/2026", day("2026-09-03")),
        ("Date: soon", today),
        ("Date: Fri, Oct 30, 2099", today),
    ] {
        let view = pasted(&mut world, &format!("From: Ms. Lee\n{head}\nSubject: Picture schedule\n\nHere it is."));
        assert_eq!(view.document.date, wanted, "{head}");
    }
}

#[test]
fn papers_stand_by_school_year_and_day_and_can_be_narrowed() {
    let mut world = World::new();
    for (first_day, last_day) in [("2025-09-02", "2026-06-12"), ("2026-08-31", "2027-06-11")] {
        let (first_day, last_day) = (first_day.parse().expect("a day"), last_day.parse().ok());
        world.save_year(SaveSchoolYear { id: None, first_day, last_day });
    }
    let plan = pasted(&mut world, "The plan").document.id;
    let card = pasted(&mut world, "The card").document.id;
    let note = pasted(&mut world, "A note").document.id;
    change(&mut world, plan, |fields| (fields.kind, fields.date) = (DocumentKind::Iep, "2026-05-12".parse().ok()));
    change(&mut world, card, |fields| {
        (fields.kind, fields.date) = (DocumentKind::ReportCard, "2026-09-10".parse().ok())
    });
    let view = world.documents(DocumentsRequest::default());
    let years: Vec<Vec<DocumentId>> =
        view.years.iter().map(|year| year.documents.iter().map(|document| document.id).collect()).collect();
    assert_eq!(years, [vec![note, card], vec![plan]]);
    assert_eq!(view.kinds, [DocumentKind::Iep, DocumentKind::ReportCard, DocumentKind::Letter]);
    let kind = Some(DocumentKind::Iep);
    assert_eq!(list(&mut world, DocumentsRequest { kind, ..DocumentsRequest::default() }), [plan]);
    let few = world.documents(DocumentsRequest { most: 2, ..DocumentsRequest::default() });
    assert!(few.more && !view.more);
    let far = SaveDocument {
        id: Some(plan),
        fields: DocumentFields { date: "1926-05-12".parse().ok(), ..DocumentFields::default() },
        text: String::new(),
        meeting: None,
    };
    assert_eq!(world.call(Request::SaveDocument(far)).expect_err("a day").code, ErrorCode::DateOutOfRange);
}

fn meeting(world: &mut World) -> MeetingId {
    world.save_meeting(super::meetings::iep("2026-10-14")).meeting.id
}

#[test]
fn a_meeting_has_a_shelf_of_what_arrived_and_what_to_bring() {
    let mut world = World::new();
    let meeting = meeting(&mut world);
    let draft = world.paper("draft IEP.pdf", &report());
    let sample = world.paper("worksheet.jpg", &photo(60, 40, ImageFormat::Jpeg));
    world.shelve_document(ShelveDocument { id: draft, meeting, shelf: Some(Shelf::Arrived) });
    let view = world.shelve_document(ShelveDocument { id: sample, meeting, shelf: Some(Shelf::Bring) });
    assert_eq!(view.shelves[0].meeting.id, meeting);
    let shelf = world.meeting(MeetingRequest { id: meeting }).shelf;
    assert_eq!((shelf.arrived[0].id, shelf.bring[0].id), (draft, sample));
    world.shelve_document(ShelveDocument { id: sample, meeting, shelf: None });
    assert!(world.meeting(MeetingRequest { id: meeting }).shelf.bring.is_empty());
    // A pasted email may arrive for a meeting at once.
    let meeting = Some(OnShelf { meeting, shelf: Shelf::Arrived });
    let save = SaveDocument { id: None, fields: DocumentFields::default(), text: "The agenda".into(), meeting };
    assert_eq!(world.save_document(save).shelves.len(), 1);
}

#[test]
fn a_file_that_is_known_goes_on_the_shelf_it_came_for() {
    let mut world = World::new();
    let meeting = meeting(&mut world);
    let (bytes, id) = (report(), world.paper("report.pdf", &report()));
    let upload = ready(&mut world, "again.pdf", bytes.len() as u64);
    world.document_part(part(upload, 0, &bytes));
    let on = Some(OnShelf { meeting, shelf: Shelf::Arrived });
    let arrived = world.finish_document(FinishDocument { upload, child: None, meeting: on });
    assert!(matches!(arrived, ArrivedDocument::Here { document } if document.id == id));
    let shelf = world.meeting(MeetingRequest { id: meeting }).shelf;
    assert_eq!(shelf.arrived.iter().map(|document| document.id).collect::<Vec<_>>(), [id]);
    let number = world.offer().expect("an offer").number;
    world.undo(Undo { number });
    assert!(world.meeting(MeetingRequest { id: meeting }).shelf.arrived.is_empty());
    assert_eq!(all(&mut world), [id]);
}

#[test]
fn a_rebuild_gives_identical_tables_even_without_the_files() {
    let mut world = World::new();
    let id = world.paper("report.pdf", &report());
    world.paper("IMG_1.jpg", &photo(60, 40, ImageFormat::Jpeg));
    pasted(&mut world, "An email");
    std::fs::remove_dir_all(world.folder().join("documents")).expect("no files");
    let before = (world.tables(), found(&mut world, "forty"));
    world.ask(Request::Rebuild(Nothing {}));
    assert_eq!((world.tables(), found(&mut world, "forty")), before);
    let view = world.document(id);
    assert!(!view.file.expect("a name").here && view.words.contains(PDF));
    let away = Request::CopyDocument(DocumentRequest { id });
    assert_eq!(world.call(away).expect_err("no file").code, ErrorCode::Unknown);
}

#[test]
fn a_copy_has_a_name_that_a_person_reads_and_only_what_is_safe_is_opened() {
    let mut world = World::new();
    let bytes = report();
    let id = world.paper("scan.pdf", &bytes);
    change(&mut world, id, |fields| fields.title = "Plan: final / signed".into());
    let left = world.copy_document(DocumentRequest { id });
    assert_eq!(left.name, "2026-09-14 Plan  final   signed.pdf");
    let path = world.hallway().left(&left.name).expect("a file");
    assert_eq!(std::fs::read(path).expect("a copy"), bytes);
    let folder = tempfile::tempdir().expect("a folder");
    let copy = world.hallway().copy_of(id, folder.path()).expect("a paper").expect("a copy");
    assert!(copy.starts_with(folder.path()) && copy.extension().is_some_and(|ending| ending == "pdf"));
    let run = world.paper("run me.exe", b"MZ");
    assert_eq!(world.hallway().copy_of(run, folder.path()).expect("a paper"), None);
}
