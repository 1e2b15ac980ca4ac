//! A record, cards and dates for one child (story 12): what is about the sisters and brothers stays, what is about all goes.

use hallway_core::api::{
    ChildFields, ClockKind, Counts, DocumentFields, ErrorCode, FileView, ForChild, ImportedView, LeaveFile, LeaveWhat,
    LookAtFile, MessageAbout, PersonFields, Request, Role, SaveChild, SaveClock, SaveConcern, SaveDocument,
    SaveMeeting, SavePerson, Saying, SentMessage, StartExport, TagEntry,
};
use hallway_core::rules::ids::ChildId;
use hallway_tests::World;
use hallway_tests::zips::{text, unpacked};

/// Leo, Mia and what was kept of each, of both and of nobody in particular: "wombat" is Mia's alone.
fn two() -> (World, [ChildId; 2]) {
    let mut world = World::new();
    let leo = world.child("Leo").id;
    let fields = ChildFields { name: "Mia".into(), strengths: "draws a wombat".into(), ..ChildFields::default() };
    let children = world.save_child(SaveChild { id: None, fields }).children;
    let mia = children.iter().find(|view| view.child.id != leo).expect("Mia").child.id;
    for (name, with) in [("Ms. Lee", vec![]), ("Mr. Dunn", vec![leo]), ("Ms. Wombat", vec![mia])] {
        let fields =
            PersonFields { name: name.into(), role: Some(Role::Teacher), children: with, ..PersonFields::default() };
        world.save_person(SavePerson { id: None, fields });
    }
    for (words, about) in [
        ("the koala book", vec![leo]),
        ("the wombat book will come by friday", vec![mia]),
        ("the numbat book", vec![leo, mia]),
        ("the quokka book", vec![]),
    ] {
        let entry = world.capture(&format!("Ms. Lee said {words}")).id;
        world.tag(TagEntry { id: Some(entry), children: Some(about), ..TagEntry::default() });
    }
    for (child, word) in [(leo, "koala"), (mia, "wombat")] {
        let about = Some(child);
        let meeting = SaveMeeting { title: word.into(), child: about, ..super::meetings::iep("2026-09-24") };
        world.save_meeting(meeting);
        let clock = super::clocks::dated(ClockKind::Records, "2026-09-14");
        world.save_clock(SaveClock { child: about, note: word.into(), ..clock });
        let concern = SaveConcern {
            id: None,
            what: format!("The {word}"),
            child: about,
            hope: String::new(),
            asked: String::new(),
        };
        world.save_concern(concern);
        let fields = DocumentFields { title: word.into(), child: about, ..DocumentFields::default() };
        world.save_document(SaveDocument { id: None, fields, text: word.into(), meeting: None });
        let about = MessageAbout::Say { saying: Saying::Question, child: about, person: None };
        world.sent(SentMessage { about, to: Vec::new(), subject: word.into(), body: word.into() });
    }
    (world, [leo, mia])
}

#[test]
fn a_record_for_one_child_holds_nothing_that_is_only_about_another() {
    let (mut world, [leo, mia]) = two();
    let choice = StartExport { child: Some(leo), private: true, names: true, ..StartExport::default() };
    let path = world.export(choice);
    assert!(path.ends_with("School-year record, everything, Leo.zip"), "{path:?}");
    let bytes = std::fs::read(path).expect("the file");
    let files = unpacked(&bytes);
    for (name, bytes) in files.iter().filter(|(name, _)| !name.ends_with(".pdf")) {
        let told = String::from_utf8_lossy(bytes).to_lowercase();
        assert!(!told.contains("wombat") && !told.contains("mia"), "{name}: {told}");
    }
    for (name, words) in [
        ("index.html", ["koala", "numbat", "quokka", "Leo"]),
        ("log.csv", ["koala", "numbat", "quokka", "Leo"]),
        ("records.jsonl", ["koala", "numbat", "quokka", "Mr. Dunn"]),
        ("meetings and dates.ics", ["koala", "koala", "BEGIN", "END"]),
    ] {
        let told = text(&files, name);
        words.iter().for_each(|words| assert!(told.contains(words), "{words} in {name}: {told}"));
    }
    let wanted = world.leave_for(ForChild { child: Some(leo) }).all;
    let held =
        Counts { entries: 3, agreements: 0, meetings: 1, messages: 1, people: 2, dates: 1, documents: 1, concerns: 1 };
    assert_eq!(wanted, held);
    assert_eq!(world.leave_for(ForChild { child: Some(mia) }).all.agreements, 1);
    let mut other = World::at("2026-11-18T08:00", "America/New_York");
    other.bring(&bytes);
    let FileView::Year { counts, title } = other.look_at_file(LookAtFile::default()) else { panic!("no year") };
    assert_eq!((counts, title.as_str()), (held, "School-year record, Leo"));
    let ImportedView::Done { counts, .. } = other.import_file(LookAtFile::default()) else { panic!("refused") };
    assert_eq!(counts, held);
    let here: Vec<String> = other.settings_view().children.into_iter().map(|view| view.child.name).collect();
    assert_eq!(here, ["Leo"]);
}

#[test]
fn it_is_no_copy_of_all_and_a_child_who_is_not_here_is_refused() {
    let (mut world, [leo, _]) = two();
    world.export(StartExport { child: Some(leo), ..StartExport::default() });
    assert_eq!(world.leave_for(ForChild::default()).last_copy, None, "the other child's notes are not in it");
    world.export(StartExport::default());
    assert!(world.leave_for(ForChild::default()).last_copy.is_some());
    let child = World::new().child("Somebody else").id;
    let stranger = Some(ChildId(uuid::Uuid::from_u128(child.0.as_u128() ^ 1)));
    for request in [
        Request::StartExport(StartExport { child: stranger, ..StartExport::default() }),
        Request::LeaveFile(LeaveFile { what: LeaveWhat::Cards, child: stranger }),
        Request::Leave(ForChild { child: stranger }),
    ] {
        assert_eq!(world.call(request).expect_err("a refusal").code, ErrorCode::Unknown);
    }
}

#[test]
fn cards_and_dates_can_be_one_childs_too() {
    let (mut world, [leo, _]) = two();
    let mut left = |what| {
        let file = world.leave_file(LeaveFile { what, child: Some(leo) });
        assert!(file.name.contains(", Leo."), "{}", file.name);
        std::fs::read_to_string(world.hallway().left(&file.name).expect("the file")).expect("text")
    };
    let cards = left(LeaveWhat::Cards);
    assert!(cards.contains("Ms. Lee") && cards.contains("Mr. Dunn") && !cards.contains("Wombat"), "{cards}");
    let dates = left(LeaveWhat::Dates);
    assert_eq!(dates.matches("BEGIN:VEVENT").count(), 2, "{dates}");
    assert!(dates.contains("koala") && !dates.contains("wombat"), "{dates}");
}

#[test]
fn an_adult_who_works_with_the_other_child_alone_keeps_a_name_where_they_are_named() {
    let (mut world, [leo, _]) = two();
    let entry = world.capture("Ms. Wombat said the bandicoot book is for both, and she will bring it").id;
    world.tag(TagEntry { id: Some(entry), children: Some(Vec::new()), ..TagEntry::default() });
    let bytes =
        std::fs::read(world.export(StartExport { child: Some(leo), ..StartExport::default() })).expect("a file");
    let mut other = World::at("2026-11-18T08:00", "America/New_York");
    other.bring(&bytes);
    other.import_file(LookAtFile::default());
    let people = other.entry(entry).people;
    assert_eq!(people.iter().map(|person| person.name.as_str()).collect::<Vec<_>>(), ["Ms. Wombat"]);
}
