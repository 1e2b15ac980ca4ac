//! A log kept in a spreadsheet, and cards of a team, come in: columns matched, first rows shown, one step that can be undone.

use hallway_core::api::{
    Counts, DayOrder, FileView, ImportedView, LogColumn, LogFileView, LookAtFile, Nothing, PersonRequest, RefusedFile,
    Request, Role, StartExport, Undo, View, WhoHandles,
};
use hallway_tests::World;
use hallway_tests::zips::{text, unpacked};

const LOG: &str = "Date,Who,Method,What was said,What was agreed,Follow-up needed\n\
09/14/2026,Ms. Lee,Phone,\"She called about reading, twice\",She will send the list,=SUM(A1)\n\
13/14/2026,Ms. Lee,Phone,no such day,,\n\
10/02/2026,Dana Okafor,Email,Asked about the bus,,yes\n";

fn looked(world: &mut World, bytes: &[u8]) -> LogFileView {
    world.bring(bytes);
    match world.look_at_file(LookAtFile::default()) {
        FileView::Log(view) => view,
        other => panic!("{other:?}"),
    }
}

fn refused(world: &mut World, bytes: &[u8]) -> (RefusedFile, String) {
    world.bring(bytes);
    match world.look_at_file(LookAtFile::default()) {
        FileView::Refused { why, place } => (why, place),
        other => panic!("{other:?}"),
    }
}

#[test]
fn a_spreadsheet_becomes_entries_that_one_undo_takes_back() {
    let mut world = World::at("2026-11-18T08:00", "America/New_York");
    world.person("Ms. Lee", Role::Teacher);
    let view = looked(&mut world, LOG.as_bytes());
    assert_eq!(view.columns[..4], [LogColumn::Date, LogColumn::Person, LogColumn::Kind, LogColumn::Text]);
    assert_eq!((view.count, view.left_out, view.left_out_lines), (2, 1, vec![3]));
    assert!(
        view.preview[0].text.starts_with("She called about reading, twice\nWhat was agreed: She will send the list")
    );
    let ImportedView::Done { counts, .. } = world.import_file(LookAtFile::default()) else { panic!("refused") };
    assert_eq!(counts, Counts { entries: 2, ..Counts::default() });
    let number = world.offer().expect("an offer").number;
    let rows = world.search("reading");
    assert_eq!(rows.len(), 1);
    assert_eq!(rows[0].people[0].name, "Ms. Lee");
    assert_eq!(rows[0].at.to_string(), "2026-09-14 00:00:00");
    assert!(rows[0].promises.is_empty(), "an old row rings nothing");
    assert!(World::plain(&world.search("bus")[0]).starts_with("Dana Okafor"), "a name nobody knows stays in the words");
    world.undo(Undo { number });
    assert_eq!(world.leave(Nothing {}).all.entries, 0);
    let number = world.offer().expect("an offer").number;
    world.undo(Undo { number });
    assert_eq!(world.leave(Nothing {}).all.entries, 2);
}

#[test]
fn a_known_name_is_known_with_a_dot_and_without() {
    let mut world = World::at("2026-11-18T08:00", "America/New_York");
    world.person("Dr. Chen", Role::Psychologist);
    world.person("Ms Okafor", Role::Teacher);
    world.bring(b"Date,With,Notes\n2026-09-14,Dr Chen,the wombat\n2026-09-15,ms. okafor,the koala\n");
    world.import_file(LookAtFile::default());
    for (word, name) in [("wombat", "Dr. Chen"), ("koala", "Ms Okafor")] {
        let row = world.search(word).pop().expect("a row");
        assert_eq!((row.people[0].name.as_str(), World::plain(&row)), (name, format!("the {word}")));
    }
}

#[test]
fn a_row_without_an_hour_leaves_without_one() {
    let mut world = World::at("2026-11-18T08:00", "America/New_York");
    world.bring(b"Date,With,Notes\n2026-09-14,,the wombat\n2026-09-15 15:20,,the koala\n");
    world.import_file(LookAtFile::default());
    let files = unpacked(&std::fs::read(world.export(StartExport::default())).expect("a file"));
    let table = text(&files, "log.csv");
    assert!(table.contains("2026-09-14,,") && table.contains("2026-09-15,15:20,"), "{table}");
}

#[test]
fn columns_and_the_order_of_dates_are_the_persons_to_say() {
    let mut world = World::at("2026-11-18T08:00", "America/New_York");
    let view = looked(&mut world, b"when,text,more\n3/4/2026,one,uno\n5/6/2026,two,dos\n");
    assert!(view.order_open && view.order == DayOrder::MonthFirst);
    let columns = vec![LogColumn::Date, LogColumn::Other, LogColumn::Text];
    let request = LookAtFile { columns, order: Some(DayOrder::DayFirst) };
    let FileView::Log(view) = world.look_at_file(request.clone()) else { panic!("no log") };
    assert!(!view.order_open);
    assert_eq!((view.preview[0].date.to_string().as_str(), view.preview[0].text.as_str()), ("2026-04-03", "uno"));
    world.import_file(request);
    assert_eq!((world.search("uno").len(), world.search("one").len()), (1, 0));
}

#[test]
fn a_table_that_cannot_be_taken_says_why_and_where() {
    let mut world = World::at("2026-11-18T08:00", "America/New_York");
    let empty = world.tables();
    let quote = "Date,Text\n2026-09-14,\"never closed\n2026-09-15,more\n";
    assert_eq!(refused(&mut world, quote.as_bytes()), (RefusedFile::OpenQuote, "line 2".into()));
    let damaged = "Date,Text\n2026-09-14,caf\u{e9} se\u{f1}or ni\u{f1}o\n".as_bytes().to_vec();
    let damaged: Vec<u8> = [&damaged[..], b"2026-09-15,caf\xc3\n"].concat();
    assert_eq!(refused(&mut world, &damaged), (RefusedFile::DamagedText, "line 3".into()));
    assert_eq!(refused(&mut world, b"\x89PNG\r\n\x1a\n\0\0").0, RefusedFile::UnknownKind);
    assert_eq!(refused(&mut world, b"BEGIN:VCALENDAR\r\nEND:VCALENDAR\r\n").0, RefusedFile::UnknownKind);
    assert_eq!(refused(&mut world, b" \n\n").0, RefusedFile::Empty);
    let many: String =
        std::iter::once("Date,Text\n".to_owned()).chain((0..1_000_000).map(|_| "2026-09-14,a\n".to_owned())).collect();
    let (why, place) = refused(&mut world, many.as_bytes());
    assert!(why == RefusedFile::TooLarge && place.starts_with("line "), "{why:?} {place}");
    let ImportedView::Refused { why, .. } = world.import_file(LookAtFile::default()) else { panic!("taken") };
    assert_eq!(why, RefusedFile::TooLarge);
    assert_eq!(world.tables(), empty);
}

#[test]
fn thousands_of_rows_are_one_step() {
    let mut world = World::at("2026-11-18T08:00", "America/New_York");
    let rows: String =
        (0..3_000).map(|row| format!("2026-{:02}-{:02},talk number {row}\n", row % 9 + 1, row % 28 + 1)).collect();
    let view = looked(&mut world, format!("Date,Notes\n{rows}").as_bytes());
    assert_eq!(view.count, 3_000);
    world.import_file(LookAtFile::default());
    let number = world.offer().expect("an offer").number;
    assert_eq!(world.leave(Nothing {}).all.entries, 3_000);
    world.undo(Undo { number });
    assert_eq!(world.leave(Nothing {}).all.entries, 0);
}

#[test]
fn cards_bring_the_team_without_doubles() {
    let mut world = World::new();
    world.person("Ms. Lee", Role::Teacher);
    let cards = "BEGIN:VCARD\nVERSION:3.0\nFN:Dana Okafor\nTITLE:OT\nEMAIL:dana@school.example\nTEL:555-0100\nEND:VCARD\n\
                 BEGIN:VCARD\nVERSION:4.0\nFN:ms. lee\nEND:VCARD\n";
    world.bring(cards.as_bytes());
    let FileView::Cards { names, count, here } = world.look_at_file(LookAtFile::default()) else { panic!("no cards") };
    assert_eq!((names, count, here), (vec!["Dana Okafor".to_owned()], 1, 1));
    world.import_file(LookAtFile::default());
    let people = world.people(hallway_core::api::ForChild::default());
    let found = people.team.iter().filter(|row| row.person.name == "Dana Okafor").count();
    assert_eq!(found, 1);
    assert_eq!(refused(&mut world, b"BEGIN:VCARD\nVERSION:3.0\nFN:A\n").0, RefusedFile::BadCard);
}

#[test]
fn a_title_on_a_card_becomes_a_role_so_that_who_handles_this_finds_them() {
    let mut world = World::new();
    let rows = [
        ("Dana Okafor", "TITLE:OT", Some(Role::OccupationalTherapist), "OT"),
        (
            "Ms. Reyes",
            "TITLE:Speech-Language Pathologist\\, Lincoln School",
            Some(Role::Speech),
            "Speech-Language Pathologist, Lincoln School",
        ),
        ("Mr. Hale", "ROLE:Assistant Principal", Some(Role::AssistantPrincipal), ""),
        ("Ms. Kim", "TITLE:special education teacher", Some(Role::SpecialEducationTeacher), ""),
        ("Mr. Vance", "TITLE:School Resource Officer", None, "School Resource Officer"),
        ("Ms. Ito", "TITLE:Lead\\, 4th grade\r\nROLE:Teacher", Some(Role::Teacher), "Lead, 4th grade"),
        ("Mr. Abel", "TITLE:bus driver", Some(Role::Bus), ""),
        ("Ms. Moss", "NOTE:met at the fair", None, ""),
    ];
    let card = |(name, said, ..): &(&str, &str, Option<Role>, &str)| {
        format!("BEGIN:VCARD\r\nVERSION:4.0\r\nFN:{name}\r\n{said}\r\nEND:VCARD\r\n")
    };
    world.bring(rows.iter().map(card).collect::<String>().as_bytes());
    world.import_file(LookAtFile::default());
    let people = world.people(hallway_core::api::ForChild::default());
    for (name, _, role, words) in rows {
        let person = &people.team.iter().find(|row| row.person.name == name).expect("on the list").person;
        assert_eq!(person.role, role, "{name}");
        let id = person.id;
        let View::Person(view) = world.ask(Request::Person(PersonRequest { id })) else { panic!("no person") };
        assert_eq!(view.fields.role_words, words, "{name}");
    }
    let ask = WhoHandles { question: "speech".into(), topic: None, need: None, child: None };
    let found = world.who_handles(ask);
    assert!(found.rows.iter().any(|row| row.people.iter().any(|known| known.person.name == "Ms. Reyes")));
}

#[test]
fn nothing_came_in() {
    let mut world = World::new();
    let failure = world.call(hallway_core::api::Request::LookAtFile(LookAtFile::default())).expect_err("no file");
    assert_eq!(failure.code, hallway_core::api::ErrorCode::Unknown);
}
