//! Around a meeting: asking for one, one's own topics, an interpreter in time, who takes the notes, its morning, its usual
//! end, and a meeting of a closed year.

use crate::meetings::{KINDS, iep};
use hallway_core::api::{
    AboutView, ChildFields, ComingRow, ComingWhat, ErrorCode, LineKind, MeetingKind, MeetingRequest, MessageAbout,
    MessageView, NoteMeeting, NoteTaker, NoteTakerView, PersonFields, Request, Role, SaveChild, SaveLine, SaveMeeting,
    SavePerson, SavePoints, SaveSchoolYear, SaveSettings, SentMessage, Speaker, SpeakerView, StartExport, TurnYear,
    UsualEnd, WriteMessage,
};
use hallway_core::rules::ids::{MeetingId, PersonId};
use hallway_tests::World;
use hallway_tests::zips::{text, unpacked};

fn written(world: &mut World, about: MessageAbout) -> MessageView {
    world.write(WriteMessage { about, anew: false, mailed: None })
}

fn sent(world: &mut World, about: MessageAbout) {
    let MessageView { to, subject, body, .. } = written(world, about);
    let to = to.into_iter().map(|recipient| recipient.person.id).collect();
    world.sent(SentMessage { about, to, subject, body });
}

fn manager(world: &mut World, name: &str) -> PersonId {
    let role = Some(Role::SpecialEducationTeacher);
    let fields = PersonFields { name: name.into(), role, case_manager: true, ..PersonFields::default() };
    world.save_person(SavePerson { id: None, fields }).person.id
}

const fn note(id: MeetingId) -> NoteMeeting {
    NoteMeeting { id, purpose: None, interpreter: None, helped: None, next_time: None, note_taker: None }
}

// A letter that asks for a meeting (C2)

#[test]
fn asking_for_a_meeting_says_what_for_how_long_and_ends_with_one_question() {
    let mut world = World::new();
    let child = Some(world.child("Leo").id);
    for what in KINDS {
        let letter = written(&mut world, MessageAbout::AskToMeet { what, child, person: None });
        assert!(letter.body.contains("Leo"), "{what:?}: {}", letter.body);
        assert!(letter.body.contains("An hour"), "{what:?}: {}", letter.body);
        assert_eq!(letter.body.matches('?').count(), 1, "{what:?}: {}", letter.body);
        assert!(letter.body.split_whitespace().count() < 120, "{what:?}: {}", letter.body);
        assert!(!letter.subject.is_empty() && !letter.subject.contains('{'), "{what:?}: {}", letter.subject);
        assert!(!letter.body.contains("interpreter") && !letter.body.contains("These times"), "{}", letter.body);
    }
}

#[test]
fn times_that_suit_and_the_language_stand_in_it_once_they_are_known() {
    let mut world = World::new();
    let (meet_times, language) = (Some("Tuesdays, or any day before 9.".into()), Some("Spanish".into()));
    let settings = world.save_settings(SaveSettings { meet_times, language, ..SaveSettings::default() });
    assert_eq!(
        (settings.meet_times.as_str(), settings.language.as_str()),
        ("Tuesdays, or any day before 9.", "Spanish")
    );
    let about = MessageAbout::AskToMeet { what: MeetingKind::Conference, child: None, person: None };
    let body = written(&mut world, about).body;
    assert!(body.contains("These times suit me: Tuesdays, or any day before 9."), "{body}");
    assert!(body.contains("I need an interpreter for Spanish."), "{body}");
    assert!(body.contains("my child"), "{body}");
}

#[test]
fn who_is_asked_for_a_meeting_follows_its_kind() {
    let mut world = World::new();
    let (dunn, park) = (world.person("Mr. Dunn", Role::Teacher), manager(&mut world, "Ms. Park"));
    let to = |world: &mut World, what, person| {
        let about = MessageAbout::AskToMeet { what, child: None, person };
        written(world, about).to.into_iter().map(|recipient| recipient.person.id).collect::<Vec<_>>()
    };
    assert_eq!(to(&mut world, MeetingKind::Iep, None), [park]);
    assert_eq!(to(&mut world, MeetingKind::Conference, None), [dunn]);
    assert_eq!(to(&mut world, MeetingKind::Iep, Some(dunn)), [dunn], "whom the parent chose");
    sent(&mut world, MessageAbout::AskToMeet { what: MeetingKind::Iep, child: None, person: None });
    assert_eq!(world.search("").len(), 1, "it stands in the log");
}

// One's own topics (G28)

#[test]
fn my_topics_go_out_with_the_first_three_and_the_agenda_counts_as_asked_for() {
    let mut world = World::new();
    let id = world.save_meeting(iep("2026-10-29")).meeting.id;
    let points = |all: &[&str]| all.iter().map(|point| (*point).to_owned()).collect::<Vec<_>>();
    let concerns = points(&["Reading out loud", "The loud hall", "Homework", "A fourth"]);
    world.save_points(SavePoints { id, concerns, questions: points(&["What works in class"]) });
    let about = MessageAbout::SendTopics { meeting: id };
    let letter = written(&mut world, about);
    assert!(letter.body.contains("– Reading out loud\n– The loud hall\n– Homework"), "{}", letter.body);
    assert!(letter.body.contains("– What works in class") && !letter.body.contains("A fourth"), "{}", letter.body);
    assert!(letter.body.ends_with("Thank you") && letter.body.contains("Is there an agenda"), "{}", letter.body);
    assert!(!world.meeting(MeetingRequest { id }).agenda_asked);
    sent(&mut world, about);
    assert!(world.meeting(MeetingRequest { id }).agenda_asked);
}

// An interpreter in time (C7)

#[test]
fn letters_before_a_meeting_ask_for_the_interpreter_until_one_is_noted() {
    let mut world = World::new();
    let id = world.save_meeting(iep("2026-10-29")).meeting.id;
    let letters = [MessageAbout::AskForDocuments { meeting: id }, MessageAbout::AskAboutMeeting { meeting: id }];
    let asks = |world: &mut World| letters.map(|about| written(world, about).body.contains("interpreter for Spanish"));
    assert_eq!(asks(&mut world), [false, false]);
    world.save_settings(SaveSettings { language: Some("Spanish".into()), ..SaveSettings::default() });
    assert_eq!(asks(&mut world), [true, true]);
    world.note_meeting(NoteMeeting { interpreter: Some("Ms. Ruiz, Spanish".into()), ..note(id) });
    assert_eq!(asks(&mut world), [false, false]);
    assert!(written(&mut world, letters[1]).body.contains("Ms. Ruiz, Spanish"));
}

#[test]
fn the_day_on_which_an_interpreter_was_asked_for_is_that_of_the_letter() {
    let mut world = World::new();
    manager(&mut world, "Ms. Park");
    let id = world.save_meeting(iep("2026-10-29")).meeting.id;
    let asked = |world: &mut World| world.meeting(MeetingRequest { id }).interpreter_asked.map(|day| day.to_string());
    sent(&mut world, MessageAbout::AskAboutMeeting { meeting: id });
    assert_eq!(asked(&mut world), None, "that letter needed none");
    world.save_settings(SaveSettings { language: Some("Spanish".into()), ..SaveSettings::default() });
    world.to("2026-09-16T10:00");
    sent(&mut world, MessageAbout::AskForDocuments { meeting: id });
    assert_eq!(asked(&mut world).as_deref(), Some("2026-09-16"));
    world.save_settings(SaveSettings { language: Some(String::new()), ..SaveSettings::default() });
    assert_eq!(asked(&mut world).as_deref(), Some("2026-09-16"), "what was asked stays asked");
    world.note_meeting(NoteMeeting { interpreter: Some("Ms. Ruiz, Spanish".into()), ..note(id) });
    world.to("2026-09-18T10:00");
    sent(&mut world, MessageAbout::AskAboutMeeting { meeting: id });
    assert_eq!(asked(&mut world).as_deref(), Some("2026-09-18"));
}

// Who takes the notes (G32)

#[test]
fn the_notes_are_taken_by_me_by_who_comes_along_or_by_somebody_of_the_team() {
    let mut world = World::new();
    let (park, dunn) = (manager(&mut world, "Ms. Park"), world.person("Mr. Dunn", Role::Teacher));
    let meeting = SaveMeeting { people: vec![park], with_me: "Dana".into(), ..iep("2026-10-29") };
    let id = world.save_meeting(meeting.clone()).meeting.id;
    let taker = |world: &mut World| world.meeting(MeetingRequest { id }).note_taker;
    let choose =
        |world: &mut World, taker| world.note_meeting(NoteMeeting { note_taker: Some(taker), ..note(id) }).note_taker;
    assert_eq!(taker(&mut world), NoteTakerView::Nobody);
    assert_eq!(choose(&mut world, NoteTaker::WithMe), NoteTakerView::WithMe);
    assert_eq!(choose(&mut world, NoteTaker::Me), NoteTakerView::Me);
    let NoteTakerView::Person { person } = choose(&mut world, NoteTaker::Person { person: park }) else { panic!() };
    assert_eq!(person.name, "Ms. Park");
    world.note_meeting(NoteMeeting { purpose: Some("The plan".into()), ..note(id) });
    assert!(matches!(taker(&mut world), NoteTakerView::Person { .. }), "what is left out stays");
    world.save_meeting(SaveMeeting { id: Some(id), people: vec![dunn], ..meeting.clone() });
    assert_eq!(taker(&mut world), NoteTakerView::Nobody, "who is not invited takes none");
    choose(&mut world, NoteTaker::WithMe);
    world.save_meeting(SaveMeeting { id: Some(id), with_me: String::new(), ..meeting });
    assert_eq!(taker(&mut world), NoteTakerView::Nobody, "nobody comes along");
    world.open().expect("the store again");
    assert_eq!(choose(&mut world, NoteTaker::Nobody), NoteTakerView::Nobody);
}

#[test]
fn somebody_who_is_not_here_cannot_take_the_notes() {
    let mut world = World::new();
    let id = world.save_meeting(iep("2026-10-29")).meeting.id;
    let person = "00000000-0000-7000-8000-000000000001".parse().expect("an id");
    let taker = NoteMeeting { note_taker: Some(NoteTaker::Person { person }), ..note(id) };
    let failure = world.call(Request::NoteMeeting(taker)).expect_err("nobody knows them");
    assert_eq!(failure.code, ErrorCode::Unknown);
}

// The morning of its day

#[test]
fn the_morning_of_a_meeting_has_one_neutral_notice_and_no_second_card() {
    let mut world = World::new();
    let meeting = SaveMeeting { kind: MeetingKind::Conference, ..iep("2026-09-17") };
    let afternoon = SaveMeeting {
        starts: "15:00:00".parse().expect("a time"),
        ends: "16:00:00".parse().expect("a time"),
        ..meeting
    };
    world.save_meeting(afternoon);
    let shown = world.ring_until("2026-09-17T12:00");
    let (at, notice) = shown.first().expect("one notice");
    assert_eq!((shown.len(), at.to_rfc3339().as_str()), (1, "2026-09-17T13:00:00+00:00"), "{shown:?}");
    assert_eq!((notice.title.as_str(), notice.body.as_str()), ("Hallway", "A reminder is waiting"));
    let today = world.today();
    assert!(
        !today.due.iter().any(|card| matches!(card.about, AboutView::MeetingDay { .. })),
        "the meeting itself is there"
    );
    let again = |row: &&ComingRow| matches!(&row.what, ComingWhat::Reminder { about: AboutView::MeetingDay { .. } });
    assert_eq!(today.coming.iter().filter(again).count(), 0);
    world.save_settings(SaveSettings { details_in_notices: Some(true), ..SaveSettings::default() });
    let next = SaveMeeting { kind: MeetingKind::Conference, ..iep("2026-09-21") };
    world.save_meeting(SaveMeeting {
        starts: "15:00:00".parse().expect("a time"),
        ends: "16:00:00".parse().expect("a time"),
        ..next
    });
    let shown = world.ring_until("2026-09-21T12:00");
    assert!(shown.iter().any(|(_, notice)| notice.body.contains("Today: conference")), "{shown:?}");
}

#[test]
fn a_meeting_before_the_hours_has_no_notice() {
    let mut world = World::new();
    let early =
        SaveMeeting { kind: MeetingKind::Conference, starts: "07:30:00".parse().expect("a time"), ..iep("2026-09-17") };
    world.save_meeting(SaveMeeting { ends: "08:15:00".parse().expect("a time"), ..early });
    assert!(world.ring_until("2026-09-17T12:00").is_empty());
}

// Its usual end

#[test]
fn a_talk_takes_an_hour_and_a_plan_an_hour_and_a_half() {
    let mut world = World::new();
    let mut ends = |kind, starts: &str| {
        world.usual_end(UsualEnd { kind, starts: starts.parse().expect("a time") }).ends.to_string()
    };
    assert_eq!(ends(MeetingKind::Conference, "09:00:00"), "10:00:00");
    assert_eq!(ends(MeetingKind::Iep, "09:00:00"), "10:30:00");
    assert_eq!(ends(MeetingKind::Plan504, "13:15:00"), "14:15:00");
    assert_eq!(ends(MeetingKind::Evaluation, "22:29:00"), "23:59:00");
    assert_eq!(ends(MeetingKind::Evaluation, "22:30:00"), "23:59:00", "on the same day");
}

// A meeting of a closed year

#[test]
fn a_meeting_of_a_closed_year_says_so_and_refuses_every_change() {
    let mut world = World::at("2026-10-06T08:10", "America/New_York");
    let day = |text: &str| text.parse().expect("a date");
    world.save_child(SaveChild { id: None, fields: ChildFields { name: "Leo".into(), ..ChildFields::default() } });
    world.save_year(SaveSchoolYear { id: None, first_day: day("2026-09-02"), last_day: Some(day("2027-06-11")) });
    let id = world.save_meeting(iep("2026-10-29")).meeting.id;
    assert!(world.meeting(MeetingRequest { id }).closed.is_none());
    world.to("2027-07-25T10:00");
    world.turn_year(TurnYear { first_day: day("2027-08-30"), last_day: None, stay: Vec::new() });
    let view = world.meeting(MeetingRequest { id });
    assert_eq!(view.closed.expect("its year").first_day, day("2026-09-02"));
    let taker = Request::NoteMeeting(NoteMeeting { note_taker: Some(NoteTaker::Me), ..note(id) });
    assert_eq!(world.call(taker).expect_err("it is closed").code, ErrorCode::YearClosed);
}

#[test]
fn who_comes_along_can_be_the_one_who_said_a_line_and_is_named_in_the_recap_and_the_record() {
    let mut world = World::at("2026-10-06T15:20", "America/New_York");
    let meeting = SaveMeeting { with_me: "Dana".into(), ..iep("2026-10-05") };
    let id = world.save_meeting(meeting).meeting.id;
    let said = "he sleeps better now".to_owned();
    let line = SaveLine { id: None, meeting: id, speaker: Speaker::WithMe, text: said, kind: LineKind::Note };
    assert_eq!(world.save_line(line).lines[0].speaker, SpeakerView::WithMe);
    assert!(written(&mut world, MessageAbout::Recap { meeting: id }).body.contains("– Dana: he sleeps better now"));
    let path = world.export(StartExport::default());
    let files = unpacked(&std::fs::read(path).expect("the file"));
    assert!(text(&files, "index.html").contains("Dana: he sleeps better now"));
}
