//! A child who was added later: what was written down before, and names no child, is not about them.

use hallway_core::api::{
    ComingWhat, DocumentFields, DocumentsRequest, ForChild, LogRequest, MessageAbout, PersonFields, Role, SaveConcern,
    SaveDocument, SavePerson, SaveSchoolYear, SentMessage, StartExport, TagEntry, YearRequest,
};
use hallway_core::rules::ids::ChildId;
use hallway_tests::World;
use hallway_tests::zips::{text, unpacked};

/// Iris alone at first, with a hello, a talk, a meeting, a paper, a concern; then Leo, and a talk about nobody in particular.
fn two() -> (World, [ChildId; 2]) {
    let mut world = World::new();
    let iris = world.child("Iris").id;
    let lee = world.person("Ms. Lee", Role::Teacher);
    let hello = MessageAbout::Introduction { person: lee };
    let body = "The wombat is my child.".to_owned();
    world.sent(SentMessage { about: hello, to: vec![lee], subject: "Hello".into(), body });
    world.capture("Ms. Lee said the wombat book will come on December 1");
    world.save_meeting(super::meetings::iep("2026-12-03"));
    let fields = DocumentFields { title: "Draft wombat".into(), ..DocumentFields::default() };
    world.save_document(SaveDocument { id: None, fields, text: "wombat".into(), meeting: None });
    let (hope, asked) = (String::new(), String::new());
    world.save_concern(SaveConcern { id: None, what: "The wombat".into(), child: None, hope, asked });
    world.to("2026-11-16T08:10");
    let leo = world.child("Leo").id;
    world.capture("Ms. Lee likes the koala book");
    let id = Some(world.capture("an old koala").id);
    world.tag(TagEntry { id, said_on: "2026-10-01".parse().ok(), ..TagEntry::default() });
    (world, [iris, leo])
}

fn shown(world: &mut World, child: Option<ChildId>, search: &str) -> String {
    let rows = world.log(LogRequest { child, search: search.into(), ..LogRequest::default() }).rows;
    rows.iter().map(World::plain).collect::<Vec<_>>().join("\n")
}

#[test]
fn what_names_no_child_and_was_written_down_before_a_child_was_added_is_not_about_them() {
    let (mut world, [iris, leo]) = two();
    let log = shown(&mut world, Some(leo), "");
    assert!(log.contains("koala") && log.contains("an old koala") && !log.contains("wombat"), "{log}");
    assert_eq!(shown(&mut world, Some(leo), "wombat"), "");
    for child in [None, Some(iris)] {
        let log = shown(&mut world, child, "");
        assert!(log.contains("wombat") && log.contains("koala"), "{log}");
        assert!(shown(&mut world, child, "wombat").contains("wombat"));
    }
}

#[test]
fn every_list_of_a_child_who_was_added_later_leaves_it_out() {
    let (mut world, [iris, leo]) = two();
    for (child, there) in [(iris, true), (leo, false)] {
        let child = Some(child);
        let papers = |search: &str| DocumentsRequest { child, search: search.into(), ..DocumentsRequest::default() };
        assert_eq!(!world.documents(papers("")).years.is_empty(), there);
        assert_eq!(!world.documents(papers("wombat")).years.is_empty(), there);
        assert_eq!(!world.meetings(ForChild { child }).ahead.is_empty(), there);
        assert_eq!(!world.concerns(ForChild { child }).open.is_empty(), there);
        let today = world.today_for(ForChild { child });
        let noted = today.coming.iter().chain(&today.coming_later);
        let noted = noted.filter(|row| matches!(row.what, ComingWhat::Noted { .. } | ComingWhat::Meeting { .. }));
        assert_eq!(noted.count() > 0, there, "{:?}", today.coming);
    }
    let written = |world: &mut World, child| {
        let months = world.year(YearRequest { id: None, child }).months;
        months.iter().map(|month| month.written).sum::<u32>()
    };
    let day = |text: &str| text.parse().expect("a day");
    world.save_year(SaveSchoolYear { id: None, first_day: day("2026-09-08"), last_day: Some(day("2027-06-11")) });
    assert_eq!(written(&mut world, Some(iris)), 1);
    assert_eq!(written(&mut world, Some(leo)), 0);
}

#[test]
fn a_record_for_a_child_who_was_added_later_holds_nothing_from_before() {
    let (mut world, [iris, leo]) = two();
    let choice = StartExport { child: Some(leo), private: true, names: true, ..StartExport::default() };
    let files = unpacked(&std::fs::read(world.export(choice)).expect("the file"));
    for (name, bytes) in files.iter().filter(|(name, _)| !name.ends_with(".pdf")) {
        let told = String::from_utf8_lossy(bytes);
        assert!(!format!("{name} {told}").to_lowercase().contains("wombat"), "{name}: {told}");
    }
    assert!(text(&files, "log.csv").contains("koala"));
    let counts = world.leave_for(ForChild { child: Some(leo) }).all;
    assert_eq!((counts.entries, counts.messages, counts.meetings), (2, 0, 0));
    assert_eq!((counts.documents, counts.concerns, counts.agreements), (0, 0, 0));
    let counts = world.leave_for(ForChild { child: Some(iris) }).all;
    assert_eq!((counts.entries, counts.messages, counts.documents), (3, 1, 1));
}

#[test]
fn a_mark_holds_whenever_it_was_written_down() {
    let (mut world, [iris, leo]) = two();
    let id = Some(world.capture("Ms. Lee said the numbat book will come").id);
    world.tag(TagEntry { id, children: Some(vec![leo]), ..TagEntry::default() });
    assert!(shown(&mut world, Some(leo), "numbat").contains("numbat"));
    assert_eq!(shown(&mut world, Some(iris), "numbat"), "");
}

#[test]
fn a_hello_is_about_the_children_somebody_works_with() {
    let (mut world, [iris, leo]) = two();
    let mut hello = |name: &str, children: &[ChildId]| {
        let fields = PersonFields { name: name.into(), children: children.to_vec(), ..PersonFields::default() };
        let person = world.save_person(SavePerson { id: None, fields }).person.id;
        let body = format!("I am glad to meet you, {name}.");
        let about = MessageAbout::Introduction { person };
        world.sent(SentMessage { about, to: vec![person], subject: "Hello".into(), body });
    };
    hello("Mr. Dunn", &[iris]);
    hello("Ms. Park", &[iris, leo]);
    hello("Dr. Abara", &[]);
    let log = shown(&mut world, Some(leo), "");
    assert!(!log.contains("Dunn") && log.contains("Park") && log.contains("Abara"), "{log}");
    let choice = StartExport { child: Some(iris), ..StartExport::default() };
    let files = unpacked(&std::fs::read(world.export(choice)).expect("the file"));
    let table = text(&files, "log.csv");
    let row = |name: &str| table.lines().find(|line| line.contains(name)).unwrap_or_default().to_owned();
    assert!(row("Mr. Dunn").contains(",Iris,"), "{table}");
    assert!(row("Ms. Park").contains(",Iris,"), "{table}");
}
