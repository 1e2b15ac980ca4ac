//! Other students' names in what leaves (story 12, G56): in no file of a record and in no calendar, unless they are ticked.

use hallway_core::api::{
    ChildFields, ClockKind, LeaveFile, LeaveWhat, MeetingRequest, NoteMeeting, OwnWords, PersonFields, Role, SaveChild,
    SaveMeeting, SaveOwnWords, SavePerson, SavePoints, SaveSettings, StartExport,
};
use hallway_core::exchange::pdf_words;
use hallway_core::rules::ids::MeetingId;
use hallway_tests::World;
use hallway_tests::zips::unpacked;

/// A year in which one other student, Marcus, was written of in every place that holds a parent's words.
fn school() -> (World, MeetingId) {
    let mut world = World::new();
    let fields = ChildFields {
        name: "Leo".into(),
        needs: "Not to sit beside Marcus.".into(),
        helps_after: "A walk, away from Marcus".into(),
        ..ChildFields::default()
    };
    let child = world.save_child(SaveChild { id: None, fields }).children[0].child.id;
    let own_words = OwnWords { hard: "Marcus is loud".into(), ..OwnWords::default() };
    world.save_own_words(SaveOwnWords { id: child, own_words, meeting: None });
    let fields = PersonFields {
        name: "Ms. Lee".into(),
        role: Some(Role::Teacher),
        good_to_know: "She is kind to Marcus too".into(),
        ..PersonFields::default()
    };
    world.save_person(SavePerson { id: None, fields });
    world.capture("Ms. Lee said Leo played with Marcus and then Marcus hit him");
    let save = SaveMeeting {
        title: "About Marcus and recess".into(),
        place: "Room of Marcus".into(),
        with_me: "the mom of Marcus".into(),
        ..super::meetings::iep("2026-09-24")
    };
    let id = world.save_meeting(save).meeting.id;
    world.note_meeting(NoteMeeting {
        id,
        purpose: Some("A better recess with Marcus".into()),
        interpreter: Some("the aunt of Marcus".into()),
        helped: Some("not naming Marcus".into()),
        next_time: Some("bring the note on Marcus".into()),
        note_taker: None,
    });
    world.save_points(SavePoints {
        id,
        concerns: vec!["Marcus and Leo at recess".into()],
        questions: vec!["Where does Marcus sit?".into()],
    });
    let clock = super::clocks::dated(ClockKind::Records, "2026-09-14");
    world.save_clock(hallway_core::api::SaveClock { note: "asked again after Marcus".into(), ..clock });
    (world, id)
}

/// All of a record as a person can read it, file by file.
fn read(world: &mut World, choice: StartExport) -> Vec<(String, String)> {
    let files = unpacked(&std::fs::read(world.export(choice)).expect("the file"));
    let text = |name: &str, bytes: &[u8]| match name.strip_suffix(".pdf") {
        Some(_) => pdf_words::read(bytes).expect("a PDF").words,
        None => String::from_utf8(bytes.to_vec()).expect("text"),
    };
    files.iter().map(|(name, bytes)| (name.clone(), text(name, bytes))).collect()
}

/// What a calendar says, its folded lines in one.
fn plain(text: &str) -> String {
    text.replace("\r\n ", "")
}

#[test]
fn no_file_of_a_record_names_another_student_unless_they_are_ticked() {
    let (mut world, _) = school();
    for private in [false, true] {
        for (name, text) in read(&mut world, StartExport { private, ..StartExport::default() }) {
            let text = plain(&text);
            let around =
                text.find("Marcus").map(|at| text[at.saturating_sub(60)..].chars().take(120).collect::<String>());
            assert_eq!(around, None, "{name}");
            assert!(!name.contains("Marcus"));
        }
    }
    let whole = read(&mut world, StartExport { private: true, names: true, ..StartExport::default() });
    let records = whole.iter().find(|(name, _)| name == "records.jsonl").map(|(_, text)| text.as_str());
    let records = records.expect("the records");
    for words in
        ["Room of Marcus", "beside Marcus", "Marcus is loud", "kind to Marcus", "aunt of Marcus", "mom of Marcus"]
    {
        assert!(records.contains(words), "{words}");
    }
}

#[test]
fn a_calendar_of_meetings_names_no_other_student_either() {
    let (mut world, id) = school();
    let left = world.leave_file(LeaveFile { what: LeaveWhat::Dates, child: None });
    let path = world.hallway().left(&left.name).expect("the dates");
    let text = plain(&std::fs::read_to_string(path).expect("text"));
    assert!(text.contains("SUMMARY:About M. and recess") && text.contains("LOCATION:Room of M."), "{text}");
    assert!(!text.contains("Marcus"), "{text}");
    let text = plain(&world.meeting_file(MeetingRequest { id }).text);
    assert!(text.contains("SUMMARY:About M. and recess") && text.contains("LOCATION:Room of M."), "{text}");
}

#[test]
fn a_title_that_names_the_parent_keeps_the_name_everywhere() {
    let (mut world, _) = school();
    let my_name = Some("Ana Ruiz".to_owned());
    world.save_settings(SaveSettings { my_name, ..SaveSettings::default() });
    world.save_meeting(SaveMeeting { title: "Ana helped him up".into(), ..super::meetings::iep("2026-10-01") });
    world.capture("Ana helped him up, then Ms. Lee told Ana");
    for (name, text) in read(&mut world, StartExport::default()) {
        let told = ["index.html", "log.csv", "meetings and dates.ics", "records.jsonl"].contains(&name.as_str());
        assert!(!told || plain(&text).contains("Ana helped him up"), "{name}: {text}");
    }
}

#[test]
fn a_contact_card_says_what_somebody_does_without_another_students_name() {
    let (mut world, _) = school();
    let fields = PersonFields { name: "Ms. Day".into(), role_words: "aide of Marcus".into(), ..Default::default() };
    world.save_person(SavePerson { id: None, fields });
    let left = world.leave_file(LeaveFile { what: LeaveWhat::Cards, child: None });
    let path = world.hallway().left(&left.name).expect("the cards");
    let text = std::fs::read_to_string(path).expect("text");
    assert!(text.contains("TITLE:aide of M.") && !text.contains("Marcus"), "{text}");
}
