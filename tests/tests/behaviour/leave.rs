//! It is mine (story 12): a school year leaves as one file that opens without Hallway, and comes back with the same counts.

use hallway_core::api::{
    AsReference, DeleteEverything, ErrorCode, FileView, ImportedView, LeaveFile, LeaveWhat, LineKind, LogWhat,
    LookAtFile, MessageAbout, NoteMeeting, Nothing, OwnerView, PersonFields, RefusedFile, Request, Role, SaveLine,
    SaveMeeting, SavePerson, SaveSchoolYear, Speaker, StartExport, Undo, WriteMessage,
};
use hallway_core::rules::ids::{MeetingId, SchoolYearId};
use hallway_tests::zips::{Unpacked, text, unpacked};
use hallway_tests::{World, demo};
use std::io::Cursor;

pub(crate) fn year() -> World {
    let end = World::at("2026-11-17T15:20", "America/New_York").now();
    let start = demo::start(end).local().format("%Y-%m-%dT%H:%M").to_string();
    let mut world = World::at(&start, "America/New_York");
    demo::fill(world.hallway(), end).expect("a school year");
    world.to("2026-11-17T15:21");
    world
}

/// What leaves, opened.
pub(crate) fn left(world: &mut World, choice: StartExport) -> Unpacked {
    unpacked(&std::fs::read(world.export(choice)).expect("the file"))
}

/// What becomes of one file of an archive; `None` leaves it out.
type Change<'a> = dyn Fn(&str, &[u8]) -> Option<(String, Vec<u8>)> + 'a;

pub(crate) fn everything() -> StartExport {
    StartExport::default()
}

fn meeting(world: &mut World, title: &str) -> MeetingId {
    let save = SaveMeeting { title: title.into(), ..super::meetings::iep("2026-09-10") };
    world.save_meeting(save).meeting.id
}

fn line(world: &mut World, meeting: MeetingId, text: &str, kind: LineKind) {
    world.save_line(SaveLine { id: None, meeting, speaker: Speaker::Nobody, text: text.into(), kind });
}

#[test]
fn a_year_comes_back_with_the_same_counts() {
    let mut world = year();
    let before = world.leave(Nothing {}).all;
    assert!(
        before.entries >= 60 && before.meetings >= 4 && before.agreements > 10 && before.messages > 0,
        "{before:?}"
    );
    let bytes =
        std::fs::read(world.export(StartExport { private: true, names: true, sensitive: true, ..everything() }))
            .expect("the file");
    let mut other = World::at("2026-11-18T08:00", "America/Chicago");
    other.bring(&bytes);
    let FileView::Year { counts, .. } = other.look_at_file(LookAtFile::default()) else { panic!("no year") };
    assert_eq!(counts, before);
    let ImportedView::Done { counts, here } = other.import_file(LookAtFile::default()) else { panic!("refused") };
    assert_eq!((counts, here), (before, 0));
    assert_eq!(other.leave(Nothing {}).all, before);
    // The same records in the same words.
    let rows = |world: &World| {
        let tables = world.tables();
        ["entry", "promise", "message", "line", "clock", "child", "concern"].map(|name| tables.get(name).map(Vec::len))
    };
    assert_eq!(rows(&world), rows(&other));
    assert_eq!(world.search("picture schedule").len(), other.search("picture schedule").len());
}

#[test]
fn the_same_file_twice_adds_nothing_and_one_undo_takes_all_of_it_back() {
    let mut world = year();
    let bytes = std::fs::read(world.export(everything())).expect("the file");
    let mut other = World::at("2026-11-18T08:00", "America/New_York");
    other.bring(&bytes);
    other.import_file(LookAtFile::default());
    let full = other.leave(Nothing {}).all;
    let number = other.offer().expect("an offer").number;
    other.pass(chrono::Duration::minutes(1));
    other.bring(&bytes);
    let ImportedView::Done { counts, here } = other.import_file(LookAtFile::default()) else { panic!("refused") };
    assert_eq!(counts, hallway_core::api::Counts::default());
    assert!(here > 100);
    other.undo(Undo { number });
    let none = other.leave(Nothing {}).all;
    assert_eq!((none.entries, none.meetings, none.people), (0, 0, 0));
    // What was taken back comes again with the file.
    other.bring(&bytes);
    other.import_file(LookAtFile::default());
    assert_eq!(other.leave(Nothing {}).all, full);
    let before = other.tables();
    other.ask(Request::Rebuild(Nothing {}));
    assert_eq!(other.tables(), before);
}

#[test]
fn the_file_opens_without_hallway() {
    let mut world = year();
    let files = left(&mut world, everything());
    let names: Vec<&str> = files.keys().map(String::as_str).filter(|name| !name.starts_with("papers/")).collect();
    assert_eq!(
        names,
        ["School-year record.pdf", "index.html", "log.csv", "manifest.json", "meetings and dates.ics", "records.jsonl"]
    );
    let page = text(&files, "index.html");
    assert!(page.contains("<h2>What happened</h2>") && page.contains("picture schedule") && !page.contains("<script"));
    assert!(page.contains("href=\"School-year%20record.pdf\""), "the ways to the other files");
    assert!(page.contains("<th>How it stands</th>"));
    let pdf = &files["School-year record.pdf"];
    assert!(pdf.starts_with(b"%PDF-") && pdf.trim_ascii_end().ends_with(b"%%EOF"));
    let log = text(&files, "log.csv");
    let rows = hallway_core::exchange::csv::read(log.as_bytes()).expect("a table").rows.len();
    let all = world.leave(Nothing {}).all;
    assert_eq!(rows, (all.entries + all.messages + all.meetings) as usize);
    let events = hallway_core::exchange::ics::read(&files["meetings and dates.ics"], chrono_tz::America::New_York);
    assert!(events.expect("a calendar").len() >= all.meetings as usize);
    let manifest: serde_json::Value = serde_json::from_slice(&files["manifest.json"]).expect("JSON");
    assert_eq!(manifest["counts"]["entries"], all.entries);
    assert_eq!(manifest["private"], false);
}

#[test]
fn private_notes_stay_unless_they_are_ticked() {
    let mut world = World::new();
    let fields = PersonFields {
        name: "Ms. Lee".into(),
        role: Some(Role::Teacher),
        works_well: "likes a short note".into(),
        good_to_know: "busy on Mondays".into(),
        ..Default::default()
    };
    world.save_person(SavePerson { id: None, fields });
    let id = meeting(&mut world, "Fall meeting");
    line(&mut world, id, "they want to look at reading", LineKind::Note);
    line(&mut world, id, "I was close to tears", LineKind::Private);
    let helped = Some("leaving the phone in the car".into());
    world.note_meeting(NoteMeeting {
        id,
        purpose: None,
        interpreter: None,
        helped,
        next_time: Some("breathe".into()),
        note_taker: None,
    });
    for private in [false, true] {
        let files = left(&mut world, StartExport { private, ..everything() });
        for name in ["index.html", "records.jsonl"] {
            let text = text(&files, name);
            assert_eq!(text.contains("close to tears"), private, "{name}");
            assert!(text.contains("look at reading"));
        }
        let records = text(&files, "records.jsonl");
        assert_eq!(records.contains("short note") && records.contains("busy on Mondays"), private);
        assert_eq!(records.contains("phone in the car") && records.contains("breathe"), private);
        assert_eq!(text(&files, "index.html").contains("Left out of this record: private notes"), !private);
    }
    let cards = world.leave_file(LeaveFile { what: LeaveWhat::Cards, child: None });
    let path = world.hallway().left(&cards.name).expect("the cards");
    let cards = std::fs::read_to_string(path).expect("text");
    assert!(cards.contains("FN:Ms. Lee") && !cards.contains("busy"));
}

#[test]
fn other_students_keep_only_their_first_letter_unless_they_are_ticked() {
    let mut world = World::new();
    world.child("Sam");
    world.person("Ms. Lee", Role::Teacher);
    world.capture("Ms. Lee said Sam played with Marcus and then Marcus hit him. Marcus's mom will call by friday");
    let shown = |names: bool, world: &mut World| {
        let files = left(world, StartExport { names, ..everything() });
        ["index.html", "log.csv", "records.jsonl"].map(|name| text(&files, name)).join("\n")
    };
    let masked = shown(false, &mut world);
    assert!(!masked.to_lowercase().contains("marcus"), "{masked}");
    assert!(
        masked.contains("Sam played with M. and then M. hit him. M.'s mom") || masked.contains("M.&#39;s mom"),
        "{masked}"
    );
    assert!(masked.contains("Ms. Lee"));
    assert!(shown(true, &mut world).contains("Marcus hit him"));
}

#[test]
fn a_first_name_alone_is_cut_and_the_team_and_the_parent_keep_theirs() {
    let mut world = World::new();
    world.child("Leo");
    world.person("Emily", Role::Aide);
    let my_name = Some("Ana Ruiz".to_owned());
    world.save_settings(hallway_core::api::SaveSettings { my_name, ..Default::default() });
    world.capture("Leo fell at recess. Aiden helped him up, then Emily helped him in. Emily told Ana");
    for names in [false, true] {
        let files = left(&mut world, StartExport { names, ..everything() });
        for name in ["index.html", "log.csv", "records.jsonl"] {
            let told = text(&files, name);
            assert_eq!(told.contains("Aiden"), names, "{name}");
            assert!(told.contains("Emily helped him in. Emily told Ana"), "{name}: {told}");
        }
    }
}

#[test]
fn a_record_says_that_not_every_name_is_seen_and_keeps_no_first_name_beside_a_last_one() {
    let mut world = World::new();
    world.child("Leo");
    world.capture("Tyler Johnson pushed Leo on the bus");
    for names in [false, true] {
        let files = left(&mut world, StartExport { names, ..everything() });
        for name in ["index.html", "log.csv", "records.jsonl"] {
            assert_eq!(text(&files, name).contains("Tyler"), names, "{name}");
        }
        let page = text(&files, "index.html");
        assert_eq!(page.contains("It cannot see every one: please look it over."), !names, "{page}");
    }
}

#[test]
fn edits_show_the_first_words_with_their_date() {
    let mut world = World::new();
    let id = world.capture("Ms. Lee saw him read alone").id;
    world.to("2026-09-16T09:00");
    world.edit(id, "Ms. Lee saw him read two pages alone");
    let page = text(&left(&mut world, everything()), "index.html");
    assert!(page.contains("First written on Monday, September 14, 2026: Ms. Lee saw him read alone"), "{page}");
}

#[test]
fn a_year_holds_its_own_days_and_a_draft_leaves_no_trace() {
    let mut world = World::at("2026-06-10T09:00", "America/New_York");
    let save = |first: &str, last: &str, world: &mut World| -> SchoolYearId {
        let day = |text: &str| text.parse().expect("a day");
        let view = world.save_year(SaveSchoolYear { id: None, first_day: day(first), last_day: Some(day(last)) });
        view.school_years.into_iter().find(|year| year.first_day == day(first)).expect("the year").id
    };
    let old = save("2025-09-02", "2026-06-12", &mut world);
    let new = save("2026-08-31", "2027-06-11", &mut world);
    world.capture("Ms. Lee said goodbye");
    world.to("2026-08-20T09:00");
    let entry = world.capture("Mr. Dunn will send the plan by friday").id;
    let about = MessageAbout::InWriting { entry };
    let slot = world.write(WriteMessage { about, anew: false, mailed: None }).slot;
    let edits = hallway_core::api::Edits::default();
    let draft = "Angry words\nI never want to see this again";
    world.keep_draft(hallway_core::api::KeepDraft { slot, text: draft.into(), edits, unread: None });
    let page = |year, world: &mut World| {
        let files = left(world, StartExport { year: Some(year), ..everything() });
        ["index.html", "records.jsonl"].map(|name| text(&files, name)).join("\n")
    };
    let (old, new) = (page(old, &mut world), page(new, &mut world));
    assert!(old.contains("goodbye") && !old.contains("send the plan"));
    assert!(new.contains("send the plan") && !new.contains("goodbye"));
    assert!(!new.contains("never want to see"));
}

#[test]
fn a_record_can_be_stopped_and_leaves_nothing_behind() {
    let mut world = year();
    let begun = world.start_export(everything());
    assert!(begun.file.is_none() && begun.total > 10);
    world.continue_export(Nothing {});
    assert!(world.leave(Nothing {}).under_way.expect("under way").done > 0);
    world.ask(Request::CancelExport(Nothing {}));
    assert!(world.leave(Nothing {}).under_way.is_none());
    let files = std::fs::read_dir(world.folder().join("files")).expect("the folder").count();
    assert_eq!(files, 0);
    assert_eq!(
        world.call(Request::ContinueExport(Nothing {})).expect_err("nothing to go on with").code,
        ErrorCode::Unknown
    );
}

#[test]
fn an_entry_taken_out_on_the_way_is_not_told_and_a_second_file_takes_no_others_name() {
    let mut world = World::new();
    let id = world.capture("Ms. Lee will send the form by friday").id;
    world.start_export(everything());
    world.ask(Request::RemoveEntry(hallway_core::api::EntryRequest { id }));
    let mut progress = world.continue_export(Nothing {});
    while progress.file.is_none() {
        progress = world.continue_export(Nothing {});
    }
    let first = progress.file.expect("a file").name;
    let second = world.export(everything());
    assert_eq!(first, "School-year record, everything.zip");
    assert!(second.ends_with("School-year record, everything (2).zip"), "{second:?}");
}

#[test]
fn a_name_of_a_file_cannot_lead_elsewhere() {
    let mut world = World::new();
    world.export(everything());
    for name in ["../hallway.db", "/etc/passwd", "..", "", "x/../School-year record, everything.zip", "missing.zip"] {
        assert_eq!(world.hallway().left(name), None, "{name}");
    }
}

#[test]
fn what_cannot_be_is_refused_with_its_place_and_changes_nothing() {
    let mut world = year();
    let files = left(&mut world, everything());
    let rezipped = |change: &Change<'_>| {
        let mut out = zip::ZipWriter::new(Cursor::new(Vec::new()));
        for (name, bytes) in &files {
            if let Some((name, bytes)) = change(name, bytes) {
                out.start_file(name, zip::write::SimpleFileOptions::default()).expect("a file");
                std::io::Write::write_all(&mut out, &bytes).expect("its bytes");
            }
        }
        out.finish().expect("a ZIP").into_inner()
    };
    let same = |name: &str, bytes: &[u8]| Some((name.to_owned(), bytes.to_vec()));
    let whole = rezipped(&same);
    let cases: Vec<(&str, Vec<u8>, RefusedFile, &str)> = vec![
        ("an end that is missing", whole[..whole.len() / 2].to_vec(), RefusedFile::DamagedZip, ""),
        (
            "no manifest",
            rezipped(&|n, b| (n != "manifest.json").then(|| same(n, b)).flatten()),
            RefusedFile::NotOurs,
            "",
        ),
        (
            "a name that leads out",
            rezipped(&|n, b| same(if n == "log.csv" { "../log.csv" } else { n }, b)),
            RefusedFile::BadName,
            "../log.csv",
        ),
        (
            "a newer version",
            rezipped(&|n, b| {
                let text = String::from_utf8_lossy(b).into_owned();
                let newer = [1, 2]
                    .iter()
                    .fold(text, |text, known| text.replace(&format!("\"version\": {known}"), "\"version\": 3"));
                let newer = newer.into_bytes();
                same(n, if n == "manifest.json" { &newer } else { b })
            }),
            RefusedFile::Newer,
            "",
        ),
        (
            "a record that is none",
            rezipped(&|n, b| {
                let broken = String::from_utf8_lossy(b).replacen("{\"kind\":\"entry\"", "{\"kind\":12", 1).into_bytes();
                same(n, if n == "records.jsonl" { &broken } else { b })
            }),
            RefusedFile::BadRecord,
            "line",
        ),
        (
            "a record of a kind that stays",
            rezipped(&|n, b| {
                let other = String::from_utf8_lossy(b).replacen("{\"kind\":\"entry\"", "{\"kind\":\"setting\"", 1);
                same(n, if n == "records.jsonl" { other.as_bytes() } else { b })
            }),
            RefusedFile::DamagedZip,
            "records.jsonl",
        ),
        (
            "bytes that were changed",
            rezipped(&|n, b| {
                let other = String::from_utf8_lossy(b).replacen("picture", "pictures", 1);
                same(n, if n == "records.jsonl" { other.as_bytes() } else { b })
            }),
            RefusedFile::DamagedZip,
            "records.jsonl",
        ),
        (
            "a bomb",
            rezipped(&|n, b| same(n, if n == "log.csv" { &[b'0'; 40_000_000] } else { b })),
            RefusedFile::Swollen,
            "log.csv",
        ),
    ];
    let mut other = World::at("2026-11-18T08:00", "America/New_York");
    let empty = other.tables();
    for (what, bytes, wanted, at) in cases {
        other.bring(&bytes);
        let FileView::Refused { why, place } = other.look_at_file(LookAtFile::default()) else {
            panic!("{what}: taken")
        };
        assert!(why == wanted && place.contains(at), "{what}: {why:?} {place}");
        let ImportedView::Refused { why, .. } = other.import_file(LookAtFile::default()) else {
            panic!("{what}: taken")
        };
        assert!(why == wanted || why == RefusedFile::BadRecord, "{what}: {why:?}");
        assert_eq!(other.tables(), empty, "{what}");
    }
}

#[test]
fn a_note_becomes_a_polite_sentence_to_quote() {
    let mut world = World::at("2026-10-06T15:20", "America/New_York");
    let id = world.capture("caught Ms. Lee, she will share the \"picture schedule\"\nby friday.").id;
    world.to("2026-11-20T10:00");
    let text = world.reference(AsReference::Entry { id }).text;
    assert_eq!(
        text,
        "I have a note from our talk on Tuesday, October 6 that says: “caught Ms. Lee, she will share the 'picture schedule' by friday”"
    );
    world.to("2027-02-01T10:00");
    assert!(world.reference(AsReference::Entry { id }).text.contains("October 6, 2026"));
}

#[test]
fn deleting_everything_takes_database_files_and_waiting_notices() {
    let mut world = World::at("2026-09-14T08:10", "America/New_York");
    world.capture("Ms. Lee will send the form by friday");
    world.bring(b"half a file");
    let now = world.now();
    let set = world.hallway().reconcile(hallway_core::Trust::Nothing, now).expect("alarms");
    let ids: Vec<i32> = set
        .iter()
        .filter_map(|step| if let hallway_core::AlarmStep::Set(notice) = step { Some(notice.id) } else { None })
        .collect();
    assert!(!ids.is_empty());
    let refused = world.call(Request::DeleteEverything(DeleteEverything { sure: false })).expect_err("not sure");
    assert_eq!(refused.code, ErrorCode::NotUnderstood);
    world.delete_everything(DeleteEverything { sure: true });
    let all = world.leave(Nothing {}).all;
    assert_eq!(all, hallway_core::api::Counts::default());
    let steps = world.hallway().reconcile(hallway_core::Trust::Ledger, now).expect("alarms");
    for id in ids {
        assert!(steps.contains(&hallway_core::AlarmStep::Cancel(id)), "{id} in {steps:?}");
    }
    assert!(!world.folder().join("coming.part").exists());
    for file in std::fs::read_dir(world.folder()).expect("the folder").flatten() {
        let bytes = std::fs::read(file.path()).unwrap_or_default();
        assert!(!bytes.windows(8).any(|part| part == b"Ms. Lee "), "{:?} still knows", file.path());
    }
    world.capture("A new beginning");
    world.open().expect("the store again");
    assert_eq!(world.search("beginning").len(), 1);
}

#[test]
fn people_and_children_who_are_here_already_are_the_same_ones() {
    let mut world = World::new();
    world.child("Sam");
    world.person("Ms. Lee", Role::Teacher);
    world.capture("Ms. Lee will send Sam the form by friday");
    let bytes = std::fs::read(world.export(everything())).expect("the file");
    let mut other = World::at("2026-11-18T08:00", "America/New_York");
    // An earlier number in the log, so that the ids here are other ones.
    other.capture("something else");
    let (child, lee) = (other.child("sam"), other.person("Ms. Lee", Role::Teacher));
    other.bring(&bytes);
    let ImportedView::Done { counts, here } = other.import_file(LookAtFile::default()) else { panic!("refused") };
    assert_eq!((counts.people, counts.entries, here), (0, 1, 2));
    let row = &other.search("form")[0];
    assert_eq!(row.people.iter().map(|person| person.id).collect::<Vec<_>>(), [lee]);
    let OwnerView::Person { person } = &row.promises[0].owner else { panic!("{row:?}") };
    assert_eq!(person.id, lee);
    let LogWhat::Entry { id } = row.what else { panic!("{row:?}") };
    assert_eq!(other.entry(id).children.iter().map(|one| one.id).collect::<Vec<_>>(), [child.id]);
}
