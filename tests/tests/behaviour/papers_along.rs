//! Papers that leave with a year and come back (G53, story 12), and the newest plan in the first letter (G9).

use hallway_core::api::{
    ChildFields, DocumentFields, DocumentKind, DocumentRequest, DocumentSize, DocumentsRequest, ErrorCode, FileView,
    ImportedView, LookAtFile, MessageAbout, Nothing, RefusedFile, Request, Role, SaveChild, SaveDocument,
    SaveSchoolYear, StartExport, Undo, WriteMessage,
};
use hallway_core::rules::ids::{ChildId, DocumentId, PersonId};
use hallway_tests::World;
use hallway_tests::papers::{pdf, photo};
use hallway_tests::zips::{Unpacked, packed, unpacked};
use image::ImageFormat;

fn fields(title: &str, kind: DocumentKind, date: &str) -> DocumentFields {
    DocumentFields { title: title.into(), kind, date: date.parse().ok(), ..DocumentFields::default() }
}

fn say(world: &mut World, id: DocumentId, fields: DocumentFields) {
    world.save_document(SaveDocument { id: Some(id), fields, text: String::new(), meeting: None });
}

/// A report, a photo of the same day and title, an email, and a doctor's letter.
fn kept() -> World {
    let mut world = World::at("2026-11-17T15:20", "America/New_York");
    let report = world.paper("q1.pdf", &pdf("Progress report", &["forty words"]));
    let again = world.paper("q1.jpg", &photo(80, 60, ImageFormat::Jpeg));
    let more = world.paper("q1b.pdf", &pdf("Progress report", &["page two"]));
    for id in [report, again, more] {
        say(&mut world, id, fields("Progress: Q1", DocumentKind::ProgressReport, "2026-11-02"));
    }
    let doctor = world.paper("doctor.pdf", &pdf("Report", &["private"]));
    say(&mut world, doctor, fields("Dr. Vance", DocumentKind::Medical, "2026-10-01"));
    let text = "Subject: Hello\n\nThank you.".to_owned();
    let email = fields("", DocumentKind::Letter, "2026-09-30");
    world.save_document(SaveDocument { id: None, fields: email, text, meeting: None });
    world
}

fn exported(world: &mut World, sensitive: bool) -> Vec<u8> {
    std::fs::read(world.export(StartExport { sensitive, ..StartExport::default() })).expect("the file")
}

fn papers(files: &Unpacked) -> Vec<&str> {
    files.keys().map(String::as_str).filter(|name| name.starts_with("papers/")).collect()
}

#[test]
fn papers_leave_in_a_folder_with_names_a_person_reads_and_the_sensitive_ones_stay() {
    let mut world = kept();
    let files = unpacked(&exported(&mut world, false));
    let names = [
        "papers/2026-09-30 Hello.txt",
        "papers/2026-11-02 Progress  Q1 (2).pdf",
        "papers/2026-11-02 Progress  Q1.jpg",
        "papers/2026-11-02 Progress  Q1.pdf",
    ];
    assert_eq!(papers(&files), names);
    let page = String::from_utf8(files["index.html"].clone()).expect("UTF-8");
    for name in names {
        assert!(
            page.contains(&format!("href=\"{}\"", name.replace(' ', "%20").replace('(', "%28").replace(')', "%29"))),
            "{name}: {page}"
        );
    }
    assert!(page.contains("Monday, November 2, 2026 · Progress report · Progress: Q1"));
    assert!(page.contains("Hello") && !page.contains("Vance"));
    let email = String::from_utf8(files[names[0]].clone()).expect("UTF-8");
    assert_eq!(email, "Subject: Hello\n\nThank you.", "what was pasted can be read without Hallway");
    let records = String::from_utf8(files["records.jsonl"].clone()).expect("UTF-8");
    assert!(!records.contains("Vance"));
    let whole = unpacked(&exported(&mut world, true));
    assert_eq!(papers(&whole).len(), 5);
}

/// A pasted text about health, and one that names another student.
#[test]
fn pasted_words_leave_as_a_text_without_other_names_and_stay_when_they_are_sensitive() {
    let mut world = World::at("2026-11-17T15:20", "America/New_York");
    leo(&mut world);
    let mut paste = |title, kind, text: &str| {
        let fields = fields(title, kind, "2026-11-03");
        world.save_document(SaveDocument { id: None, fields, text: text.into(), meeting: None });
    };
    paste("Recess", DocumentKind::Letter, "Leo played with Marcus and then Marcus hit him.");
    paste("Dr. Vance", DocumentKind::Medical, "Sleep is better.");
    let files = unpacked(&exported(&mut world, false));
    assert_eq!(papers(&files), ["papers/2026-11-03 Recess.txt"]);
    let text = String::from_utf8(files["papers/2026-11-03 Recess.txt"].clone()).expect("UTF-8");
    assert_eq!(text, "Leo played with M. and then M. hit him.");
    let whole = unpacked(&exported(&mut world, true));
    assert_eq!(papers(&whole).len(), 2);
    let counts = world.leave(Nothing {}).all;
    let mut other = World::at("2026-11-18T08:00", "America/New_York");
    other.bring(&packed(&whole));
    assert!(matches!(other.import_file(LookAtFile::default()), ImportedView::Done { .. }));
    assert_eq!(other.leave(Nothing {}).all, counts);
    let kept = std::fs::read_dir(other.folder().join("documents")).into_iter().flatten().flatten();
    let kept = kept.filter(|folder| folder.file_name().len() == 2).count();
    assert_eq!(kept, 0, "the words come with their record, not as a file no record names");
}

#[test]
fn names_of_other_students_are_left_out_of_all_but_the_papers_themselves() {
    let mut world = kept();
    leo(&mut world);
    let text = "Leo played with Marcus and then Marcus hit him.".to_owned();
    world.save_document(SaveDocument { id: None, fields: DocumentFields::default(), text, meeting: None });
    let id = world.paper("Marcus at recess.pdf", &pdf("Note", &["Leo played with Devon and then Devon hit him."]));
    say(&mut world, id, fields("Recess with Marcus", DocumentKind::Letter, "2026-11-03"));
    let files = unpacked(&exported(&mut world, false));
    let text = |name: &str| String::from_utf8(files[name].clone()).expect("UTF-8");
    let (page, records) = (text("index.html"), text("records.jsonl"));
    for name in ["marcus", "devon"] {
        assert!(!page.to_lowercase().contains(name) && !records.to_lowercase().contains(name), "{page} {records}");
    }
    assert!(records.contains("played with D."), "{records}");
    assert!(papers(&files).contains(&"papers/2026-11-03 Recess with M.pdf"), "{:?}", papers(&files));
    let (whole, stayed) = ("with every name in them.", "Papers marked as sensitive are not in this record.");
    assert!(page.contains(whole) && page.contains(stayed), "{page}");
    let choice = StartExport { names: true, sensitive: true, ..StartExport::default() };
    let files = unpacked(&std::fs::read(world.export(choice)).expect("the file"));
    let page = String::from_utf8(files["index.html"].clone()).expect("UTF-8");
    assert!(page.contains("Recess with Marcus") && !page.contains(whole) && !page.contains(stayed), "{page}");
}

#[test]
fn papers_come_back_with_the_same_counts_bytes_and_words() {
    let mut world = kept();
    let bytes = exported(&mut world, true);
    let counts = world.leave(Nothing {}).all;
    assert_eq!(counts.documents, 5);
    let mut other = World::at("2026-11-18T08:00", "America/New_York");
    other.bring(&bytes);
    let FileView::Year { counts: said, .. } = other.look_at_file(LookAtFile::default()) else { panic!("no year") };
    assert_eq!(said, counts);
    let ImportedView::Done { counts: came, .. } = other.import_file(LookAtFile::default()) else { panic!("refused") };
    assert_eq!(came.documents, 5);
    assert_eq!(other.leave(Nothing {}).all, counts);
    let ids = |world: &mut World| -> Vec<DocumentId> {
        let years = world.documents(DocumentsRequest::default()).years.into_iter();
        years.flat_map(|year| year.documents).map(|document| document.id).collect()
    };
    let known = ids(&mut world);
    assert_eq!(ids(&mut other), known);
    for id in known {
        let file = world.document(id).file;
        assert_eq!(other.document(id).file, file);
        if file.is_some() {
            let bytes = world.bytes_of(id, DocumentSize::Original);
            assert_eq!(other.bytes_of(id, DocumentSize::Original), bytes);
        }
    }
    assert_eq!(other.search("forty words").len(), 1);
    // The same file twice adds nothing, and one undo takes all of it back.
    let number = other.offer().expect("an offer").number;
    other.bring(&bytes);
    let ImportedView::Done { counts: again, here } = other.import_file(LookAtFile::default()) else {
        panic!("refused")
    };
    assert_eq!((again.documents, here), (0, 5));
    other.undo(Undo { number });
    assert_eq!(other.leave(Nothing {}).all.documents, 0);
}

#[test]
fn a_paper_that_was_changed_on_the_way_stops_all_of_it() {
    let mut world = kept();
    let bytes = exported(&mut world, false);
    let damaged = |change: &dyn Fn(&mut Unpacked)| {
        let mut files = unpacked(&bytes);
        change(&mut files);
        packed(&files)
    };
    let name = "papers/2026-11-02 Progress  Q1.jpg";
    let cases = [
        damaged(&|files| drop(files.remove(name))),
        damaged(&|files| files.get_mut(name).expect("a photo")[100] ^= 1),
        damaged(&|files| files.get_mut(name).expect("a photo").truncate(100)),
    ];
    for bytes in cases {
        let mut other = World::at("2026-11-18T08:00", "America/New_York");
        let before = other.tables();
        other.bring(&bytes);
        match other.import_file(LookAtFile::default()) {
            ImportedView::Refused { why, place } => assert_eq!((why, place.as_str()), (RefusedFile::DamagedZip, name)),
            taken => panic!("{taken:?}"),
        }
        assert_eq!(other.tables(), before);
        assert!(other.documents(DocumentsRequest::default()).years.is_empty());
        // What had come before the damaged one is put aside, once a paper is kept here.
        let own = other.paper("own.pdf", &pdf("Own", &["own"]));
        other.open().expect("a store");
        other.documents(DocumentsRequest::default());
        let files = |folder: std::path::PathBuf| std::fs::read_dir(folder).into_iter().flatten().flatten();
        let folders = files(other.folder().join("documents")).filter(|folder| folder.file_name().len() == 2);
        assert_eq!(folders.flat_map(|folder| files(folder.path())).count(), 1);
        assert!(!other.bytes_of(own, DocumentSize::Original).is_empty());
    }
}

#[test]
fn a_damaged_paper_stops_the_record_and_is_named() {
    let mut world = kept();
    let folder = world.folder().join("documents");
    let kept = std::fs::read_dir(&folder).expect("papers").flatten().filter(|folder| folder.file_name().len() == 2);
    let path = kept
        .flat_map(|folder| std::fs::read_dir(folder.path()).expect("files").flatten())
        .find(|file| std::fs::read(file.path()).expect("a paper").starts_with(&[0xff, 0xd8]));
    let path = path.expect("the photo").path();
    let photo = std::fs::read(&path).expect("the photo");
    let mut damaged = photo.clone();
    damaged[100] ^= 1;
    std::fs::write(&path, damaged).expect("damaged");
    world.start_export(StartExport::default());
    let failure = (0..1_000).find_map(|_| world.call(Request::ContinueExport(Nothing {})).err()).expect("a failure");
    assert_eq!((failure.code, failure.detail.as_str()), (ErrorCode::PaperDamaged, "2026-11-02 Progress  Q1.jpg"));
    // The same file added again mends it.
    world.arrives("q1.jpg", &photo);
    assert_eq!(papers(&unpacked(&exported(&mut world, false))).len(), 4);
}

#[test]
fn more_papers_than_can_come_back_are_refused_before_a_byte_is_written() {
    let mut world = World::new();
    world.paper("film.mov", b"a long film");
    let folder = world.folder().join("documents");
    let kept = std::fs::read_dir(&folder).expect("papers").flatten().find(|folder| folder.file_name().len() == 2);
    let path = std::fs::read_dir(kept.expect("a folder").path()).expect("files").flatten().next().expect("it").path();
    std::fs::File::options().write(true).open(path).and_then(|file| file.set_len(2 << 30)).expect("a hollow file");
    let failure = world.call(Request::StartExport(StartExport::default())).expect_err("too much");
    assert_eq!(failure.code, ErrorCode::RecordTooLarge);
}

#[test]
fn a_record_says_whether_papers_are_inside_so_that_an_older_hallway_knows() {
    let version = |world: &mut World| {
        let files = unpacked(&exported(world, false));
        let manifest: serde_json::Value = serde_json::from_slice(&files["manifest.json"]).expect("JSON");
        manifest["version"].as_u64()
    };
    assert_eq!(version(&mut World::new()), Some(1));
    assert_eq!(version(&mut kept()), Some(2));
}

#[test]
fn a_record_that_leads_out_of_its_folder_reads_nothing() {
    let mut world = kept();
    let mut files = unpacked(&exported(&mut world, false));
    let records = String::from_utf8(files["records.jsonl"].clone()).expect("UTF-8");
    let line = records.lines().find(|line| line.contains("q1.pdf")).expect("the report").to_owned();
    let at = line.find("\"file\":\"").expect("its file") + 8;
    let outside = format!("{}../hallway.db{}", &line[..at], &line[at + 64..]);
    files.insert("records.jsonl".into(), records.replace(&line, &outside).into_bytes());
    let manifest = String::from_utf8(files["manifest.json"].clone()).expect("UTF-8");
    let mut manifest: serde_json::Value = serde_json::from_str(&manifest).expect("JSON");
    // Whoever writes such a file writes its seal too: without it, it is refused before.
    for note in manifest["files"].as_array_mut().expect("files") {
        if note["name"] == "records.jsonl" {
            note["blake3"] = hallway_tests::papers::blake3_of(&files["records.jsonl"]).into();
        }
    }
    files.insert("manifest.json".into(), manifest.to_string().into_bytes());
    let mut other = World::at("2026-11-18T08:00", "America/New_York");
    other.bring(&packed(&files));
    assert!(matches!(other.import_file(LookAtFile::default()), ImportedView::Done { .. }));
    let years = other.documents(DocumentsRequest::default()).years;
    let ids: Vec<DocumentId> = years.iter().flat_map(|year| &year.documents).map(|document| document.id).collect();
    let lost: Vec<bool> = ids.iter().filter_map(|id| other.document(*id).file.map(|file| file.here)).collect();
    assert_eq!(lost.iter().filter(|here| !**here).count(), 1);
}

#[test]
fn an_old_paper_goes_into_the_year_of_its_day_though_that_year_is_closed() {
    let mut world = World::at("2026-11-17T15:20", "America/New_York");
    for (first_day, last_day) in [("2025-09-02", "2026-06-12"), ("2026-08-31", "2027-06-11")] {
        let (first_day, last_day) = (first_day.parse().expect("a day"), last_day.parse().ok());
        world.save_year(SaveSchoolYear { id: None, first_day, last_day });
    }
    let id = world.paper("card.pdf", &pdf("Report card", &["spring"]));
    say(&mut world, id, fields("Spring", DocumentKind::ReportCard, "2026-06-01"));
    let view = world.leave(Nothing {});
    let counts: Vec<u32> = view.years.iter().map(|year| year.counts.documents).collect();
    assert_eq!(counts, [0, 1]);
    let year = Some(view.years[1].id);
    let files = unpacked(&std::fs::read(world.export(StartExport { year, ..StartExport::default() })).expect("a file"));
    assert_eq!(papers(&files), ["papers/2026-06-01 Spring.pdf"]);
}

#[cfg(target_os = "linux")]
#[test]
fn papers_leave_piece_by_piece_however_many_there_are() {
    let folder = tempfile::tempdir().expect("a folder");
    let mut stream = std::process::Command::new(env!("CARGO_BIN_EXE_stream"));
    let out = stream.arg("papers").arg(folder.path()).arg("40").output().expect("a second process");
    let told = String::from_utf8(out.stdout).expect("UTF-8");
    let number = |line: &str| line.rsplit(' ').next().and_then(|number| number.parse::<u64>().ok());
    let of = |what: &str| told.lines().filter(|line| line.starts_with(what)).filter_map(number).collect::<Vec<u64>>();
    assert!(of("bytes")[0] > 80_000_000, "{told}");
    let [before, after] = of("peak")[..] else { panic!("{told}") };
    assert!(after < before + 16_000, "80 MB left and the memory grew from {before} to {after} kB");
}

fn hello(world: &mut World, person: PersonId) -> String {
    let about = MessageAbout::Introduction { person };
    world.write(WriteMessage { about, anew: true, mailed: None }).body
}

fn leo(world: &mut World) -> ChildId {
    let fields = ChildFields { name: "Leo".into(), needs: "short pages".into(), ..ChildFields::default() };
    world.save_child(SaveChild { id: None, fields }).children[0].child.id
}

#[test]
fn the_first_letter_names_the_newest_plan_where_there_is_one() {
    let mut world = World::new();
    leo(&mut world);
    let teacher = world.person("Ms. Lee", Role::Teacher);
    let bus = world.person("Mr. Bo", Role::Bus);
    assert!(!hello(&mut world, teacher).contains("newest"));
    let old = world.paper("old.pdf", &pdf("IEP", &["old"]));
    let new = world.paper("new.pdf", &pdf("IEP", &["new"]));
    say(&mut world, old, fields("IEP", DocumentKind::Iep, "2025-05-20"));
    say(&mut world, new, fields("IEP", DocumentKind::Iep, "2026-05-12"));
    let letter = hello(&mut world, teacher);
    assert!(letter.contains("The newest IEP I have is from May 12, 2026. I can send you a copy."), "{letter}");
    assert!(!hello(&mut world, bus).contains("newest"), "the bus needs no plan");
    let sensitive = DocumentFields { sensitive: Some(true), ..fields("IEP", DocumentKind::Iep, "2026-05-12") };
    say(&mut world, new, sensitive);
    assert!(hello(&mut world, teacher).contains("May 20, 2025"), "a sensitive one is not spoken of");
    world.remove_document(DocumentRequest { id: old });
    assert!(!hello(&mut world, teacher).contains("newest"));
}

#[test]
fn the_first_letter_speaks_of_no_plan_whose_day_nobody_gave() {
    let mut world = World::new();
    leo(&mut world);
    let teacher = world.person("Ms. Lee", Role::Teacher);
    let scan = world.paper("IEP scan.pdf", &pdf("IEP", &["from another year"]));
    assert_eq!(world.document(scan).document.kind, DocumentKind::Iep);
    assert!(!hello(&mut world, teacher).contains("newest"), "it came today, which is not its day");
    say(&mut world, scan, fields("IEP", DocumentKind::Iep, "2024-05-12"));
    assert!(hello(&mut world, teacher).contains("May 12, 2024"));
}

#[test]
fn a_plan_about_no_child_in_particular_is_not_named_for_one_of_two() {
    let mut world = World::new();
    leo(&mut world);
    let teacher = world.person("Ms. Lee", Role::Teacher);
    let plan = world.paper("plan.pdf", &pdf("IEP", &["whose"]));
    say(&mut world, plan, fields("IEP", DocumentKind::Iep, "2026-05-12"));
    assert!(hello(&mut world, teacher).contains("newest"));
    let fields = ChildFields { name: "Mia".into(), ..ChildFields::default() };
    world.save_child(SaveChild { id: None, fields });
    assert!(!hello(&mut world, teacher).contains("newest"));
}
