//! Meetings and what they bring with them: documents before, a recap after.

use hallway_core::api::{
    AboutView, CheckMeeting, CountdownState, CountdownWhat, Documents, DueChoice, ErrorCode, Firmness, LineKind,
    MeetingCheck, MeetingKind, MeetingRequest, MeetingStage, MessageAbout, OwnerChoice, PersonFields, Recap, Request,
    Role, SaveLine, SaveMeeting, SavePerson, SavePromise, SentMessage, Speaker, SpeakerView, Undo, WriteMessage,
};
use hallway_core::rules::ids::MeetingId;
use hallway_tests::World;

/// Every kind of meeting.
pub(crate) const KINDS: [MeetingKind; 7] = [
    MeetingKind::Iep,
    MeetingKind::Plan504,
    MeetingKind::Conference,
    MeetingKind::ProblemSolving,
    MeetingKind::Evaluation,
    MeetingKind::Transition,
    MeetingKind::Other,
];

/// An IEP meeting at nine.
pub(crate) fn iep(date: &str) -> SaveMeeting {
    SaveMeeting {
        id: None,
        kind: MeetingKind::Iep,
        title: String::new(),
        date: date.parse().expect("a date"),
        starts: "09:00:00".parse().expect("a time"),
        ends: "10:00:00".parse().expect("a time"),
        place: "Room 12".into(),
        child: None,
        people: Vec::new(),
        with_me: String::new(),
    }
}

fn due(world: &mut World, is: fn(&AboutView) -> bool) -> bool {
    world.today().due.iter().any(|card| is(&card.about))
}

const fn asks(about: &AboutView) -> bool {
    matches!(about, AboutView::AskForDocuments { .. })
}

const fn arrived(about: &AboutView) -> bool {
    matches!(about, AboutView::DocumentsArrived { .. })
}

const fn recap(about: &AboutView) -> bool {
    matches!(about, AboutView::Recap { .. })
}

fn ask_sent(world: &mut World, meeting: MeetingId) {
    let about = MessageAbout::AskForDocuments { meeting };
    let drafted = world.write(WriteMessage { about, anew: false, mailed: None });
    let to = drafted.to.iter().map(|recipient| recipient.person.id).collect();
    world.sent(SentMessage { about, to, subject: drafted.subject, body: drafted.body });
}

#[test]
fn documents_are_asked_for_seven_days_before_and_looked_for_two_days_before() {
    let mut world = World::new();
    let meeting = world.save_meeting(iep("2026-10-01")).meeting.id;
    world.to("2026-09-23T12:00");
    assert!(!due(&mut world, asks));
    world.to("2026-09-24T12:00");
    assert!(due(&mut world, asks));
    ask_sent(&mut world, meeting);
    assert!(!due(&mut world, asks));
    assert_eq!(world.meeting(MeetingRequest { id: meeting }).documents, Documents::Asked);
    world.to("2026-09-29T12:00");
    assert!(due(&mut world, arrived));
    let received = MeetingCheck::Documents { state: Documents::Received };
    world.check_meeting(CheckMeeting { id: meeting, what: received });
    assert!(!due(&mut world, arrived));
}

#[test]
fn a_meeting_that_is_near_asks_today() {
    let mut world = World::new();
    world.save_meeting(iep("2026-09-17"));
    let cards = world.today().due;
    assert!(cards.iter().any(|card| matches!(card.about, AboutView::AskForDocuments { today: true, .. })), "{cards:?}");
}

#[test]
fn moving_a_meeting_moves_both_of_its_reminders() {
    let mut world = World::new();
    let id = world.save_meeting(iep("2026-10-01")).meeting.id;
    world.save_meeting(SaveMeeting { id: Some(id), ..iep("2026-10-08") });
    world.to("2026-09-24T12:00");
    assert!(!due(&mut world, asks));
    world.to("2026-10-01T12:00");
    assert!(due(&mut world, asks));
    ask_sent(&mut world, id);
    world.to("2026-10-05T12:00");
    assert!(!due(&mut world, arrived));
    world.to("2026-10-06T12:00");
    assert!(due(&mut world, arrived));
}

#[test]
fn a_recap_is_drafted_from_the_notes_and_asked_for_a_day_after() {
    let mut world = World::new();
    let dunn = world.person("Mr. Dunn", Role::Teacher);
    let id = world.save_meeting(SaveMeeting { people: vec![dunn], ..iep("2026-09-16") }).meeting.id;
    world.to("2026-09-16T09:30");
    assert_eq!(world.meeting(MeetingRequest { id }).stage, MeetingStage::During);
    let line = |text: &str, kind| SaveLine { meeting: id, id: None, speaker: Speaker::Me, text: text.into(), kind };
    world.save_line(line("extra time is on the wall", LineKind::Noted));
    world.save_line(line("he seemed tired", LineKind::Private));
    world.to("2026-09-17T12:00");
    assert!(due(&mut world, recap));
    let about = MessageAbout::Recap { meeting: id };
    let drafted = world.write(WriteMessage { about, anew: false, mailed: None });
    assert!(drafted.body.contains("extra time is on the wall"), "{}", drafted.body);
    assert!(!drafted.body.contains("tired"), "{}", drafted.body);
    world.sent(SentMessage { about, to: vec![dunn], subject: drafted.subject, body: drafted.body });
    assert!(!due(&mut world, recap));
    assert_eq!(world.meeting(MeetingRequest { id }).recap, Recap::Sent);
}

#[test]
fn papers_are_never_asked_of_another_childs_case_manager() {
    let mut world = World::new();
    let (ada, leo) = (world.child("Ada").id, world.child("Leo").id);
    let dunn = world.person("Mr. Dunn", Role::Teacher);
    let manager = |name: &str, child| PersonFields {
        name: name.into(),
        case_manager: true,
        children: vec![child],
        ..PersonFields::default()
    };
    world.save_person(SavePerson { id: None, fields: manager("Ms. Ada's", ada) });
    let of_leo = SaveMeeting { child: Some(leo), people: vec![dunn], ..iep("2026-09-17") };
    let meeting = world.save_meeting(of_leo).meeting.id;
    let about = MessageAbout::AskForDocuments { meeting };
    let asked = |world: &mut World| {
        let mut to = world.write(WriteMessage { about, anew: false, mailed: None }).to;
        let card = world.today().due.into_iter().find_map(|card| match card.about {
            AboutView::AskForDocuments { person, .. } => person,
            _ => None,
        });
        assert_eq!(card.as_ref(), to.first().map(|to| &to.person));
        to.remove(0).person.id
    };
    assert_eq!(asked(&mut world), dunn);
    let own = world.save_person(SavePerson { id: None, fields: manager("Ms. Leo's", leo) }).person.id;
    assert_eq!(asked(&mut world), own);
}

#[test]
fn a_removed_meeting_takes_its_decisions_along_and_brings_them_back() {
    let mut world = World::new();
    let meeting = world.save_meeting(iep("2026-09-14")).meeting.id;
    world.to("2026-09-14T11:00");
    let decision = SavePromise {
        id: None,
        entry: None,
        meeting: Some(meeting),
        owner: OwnerChoice::School,
        what: "send the draft".into(),
        firmness: Firmness::Firm,
        due: DueChoice::On { date: "2026-09-16".parse().expect("a date") },
    };
    world.save_promise(decision);
    world.ask(Request::RemoveMeeting(MeetingRequest { id: meeting }));
    assert!(world.today().waiting.is_empty());
    let number = world.offer().expect("an offer").number;
    let rings = world.now();
    assert!(world.hallway().alarms(rings).expect("alarms").is_empty());
    world.undo(Undo { number });
    assert_eq!(world.today().waiting.len(), 1);
    assert_eq!(world.meeting(MeetingRequest { id: meeting }).decisions.len(), 1);
}

#[test]
fn a_meeting_moved_from_far_away_stays_on_the_schools_clock() {
    let mut world = World::new();
    let id = world.save_meeting(iep("2026-10-01")).meeting.id;
    world.travel("Europe/Berlin");
    world.save_meeting(SaveMeeting { id: Some(id), ..iep("2026-10-08") });
    world.travel("America/New_York");
    world.to("2026-10-08T09:30");
    let view = world.meeting(MeetingRequest { id });
    assert_eq!((view.meeting.starts.to_string().as_str(), view.stage), ("2026-10-08 09:00:00", MeetingStage::During));
}

#[test]
fn papers_follow_the_kind_of_meeting_until_the_parent_decides() {
    let mut world = World::new();
    let talk = SaveMeeting { kind: MeetingKind::Conference, ..iep("2026-09-17") };
    let id = world.save_meeting(talk.clone()).meeting.id;
    assert!(!due(&mut world, asks));
    world.save_meeting(SaveMeeting { id: Some(id), ..iep("2026-09-17") });
    assert!(due(&mut world, asks));
    let none = MeetingCheck::Documents { state: Documents::NotWanted };
    world.check_meeting(CheckMeeting { id, what: none });
    world.save_meeting(SaveMeeting { id: Some(id), kind: MeetingKind::Plan504, ..talk });
    assert!(!due(&mut world, asks));
}

#[test]
fn a_recap_says_who_spoke_and_has_the_childs_words_only_when_chosen() {
    let mut world = World::new();
    let leo = world.child("Leo");
    let speech = world.person("", Role::Speech);
    let meeting = SaveMeeting { child: Some(leo.id), people: vec![speech], ..iep("2026-09-16") };
    let id = world.save_meeting(meeting).meeting.id;
    world.to("2026-09-16T09:30");
    let line = |speaker, kind, text: &str| SaveLine { meeting: id, id: None, speaker, text: text.into(), kind };
    world.save_line(line(Speaker::Child, LineKind::Note, "I hate the loud hall"));
    world.save_line(line(Speaker::Child, LineKind::Told, "I like the drawing table"));
    world.save_line(line(Speaker::Person { person: speech }, LineKind::Note, "two words at a time now"));
    let view = world.save_line(line(Speaker::Person { person: speech }, LineKind::Private, "seemed tired"));
    assert!(matches!(view.lines[3].speaker, SpeakerView::Person { .. }), "a private line keeps who said it");
    let body = world.write(WriteMessage { about: MessageAbout::Recap { meeting: id }, anew: false, mailed: None }).body;
    assert!(!body.contains("loud hall") && !body.contains("tired"), "{body}");
    assert!(body.contains("– Leo: I like the drawing table"), "{body}");
    assert!(body.contains("– Someone at school: two words at a time now"), "{body}");
}

#[test]
fn a_countdown_has_no_open_point_in_the_past() {
    let mut world = World::new();
    let today = world.now().date();
    let id = world.save_meeting(iep("2026-09-16")).meeting.id;
    let open = |world: &mut World| {
        let steps = world.meeting(MeetingRequest { id }).countdown;
        steps.into_iter().filter(|step| step.state != CountdownState::Done).map(|step| step.date).collect::<Vec<_>>()
    };
    assert_eq!(open(&mut world)[0], today, "ask today");
    world.to("2026-09-15T12:00");
    let dates = open(&mut world);
    assert!(dates.iter().all(|date| *date >= world.now().date()), "{dates:?}");
    assert_eq!(dates.len(), 3, "ask, meeting, recap");
    world.to("2026-09-17T12:00");
    let steps = world.meeting(MeetingRequest { id }).countdown;
    let done: Vec<_> = steps.iter().filter(|step| step.state == CountdownState::Done).map(|step| step.what).collect();
    assert_eq!(done, [CountdownWhat::Meeting], "nobody asked for the drafts, and nobody said that they came");
}

#[test]
fn a_title_of_its_own_stands_in_a_sentence_without_a_second_article() {
    let mut world = World::new();
    let id = world.save_meeting(SaveMeeting { title: "The loud hall".into(), ..iep("2026-10-01") }).meeting.id;
    let subject =
        world.write(WriteMessage { about: MessageAbout::Recap { meeting: id }, anew: false, mailed: None }).subject;
    assert!(subject.starts_with("My notes from The loud hall on"), "{subject}");
    let plain = world.save_meeting(iep("2026-10-02")).meeting.id;
    let subject =
        world.write(WriteMessage { about: MessageAbout::Recap { meeting: plain }, anew: false, mailed: None }).subject;
    assert!(subject.starts_with("My notes from the IEP meeting on"), "{subject}");
}

#[test]
fn an_impossible_meeting_is_refused_at_its_field() {
    let mut world = World::new();
    let mut refused = |meeting| world.call(Request::SaveMeeting(meeting)).expect_err("an impossible meeting").code;
    let backwards = SaveMeeting { ends: "08:00:00".parse().expect("a time"), ..iep("2026-10-01") };
    assert_eq!(refused(backwards), ErrorCode::EndsBeforeStart);
    assert_eq!(refused(iep("9999-10-01")), ErrorCode::DateOutOfRange);
    assert_eq!(refused(iep("1066-10-01")), ErrorCode::DateOutOfRange);
    assert!(world.today().coming.is_empty());
}

#[test]
fn a_mail_cannot_smuggle_in_a_header() {
    let mut world = World::new();
    let id = world.save_meeting(SaveMeeting { title: "x\r\nBcc: all@school".into(), ..iep("2026-10-01") }).meeting.id;
    let drafted =
        world.write(WriteMessage { about: MessageAbout::AskForDocuments { meeting: id }, anew: false, mailed: None });
    assert!(!drafted.subject.contains(['\r', '\n']));
    let mail = drafted.mail.expect("a short mail");
    assert!(mail.starts_with("mailto:") && mail.len() <= 1800, "{mail}");
    assert!(!mail.to_lowercase().split('&').any(|field| field.starts_with("bcc=")), "{mail}");
}

#[test]
fn papers_are_wanted_by_a_school_day_everywhere_the_day_is_named() {
    let mut world = World::new();
    let meeting = world.save_meeting(iep("2026-10-05")).meeting.id;
    world.to("2026-09-28T12:00");
    let by = world.today().due.into_iter().find_map(|card| match card.about {
        AboutView::AskForDocuments { here_by, .. } => Some(here_by.to_string()),
        _ => None,
    });
    assert_eq!(by.as_deref(), Some("2026-10-02 09:00:00"), "Friday, not Saturday");
    let letter =
        world.write(WriteMessage { about: MessageAbout::AskForDocuments { meeting }, anew: false, mailed: None }).body;
    assert!(letter.contains("Friday, October 2"), "{letter}");
    let countdown = world.meeting(MeetingRequest { id: meeting }).countdown;
    assert!(countdown.iter().any(|step| step.date.to_string() == "2026-10-02"), "{countdown:?}");
}

#[test]
fn a_request_that_is_late_names_no_day_that_has_passed() {
    let mut world = World::new();
    let meeting = world.save_meeting(iep("2026-09-15")).meeting.id;
    let letter =
        world.write(WriteMessage { about: MessageAbout::AskForDocuments { meeting }, anew: false, mailed: None }).body;
    assert!(!letter.contains("September 13") && !letter.contains("September 11"), "{letter}");
    assert!(letter.contains("progress data") && letter.contains("as soon as"), "{letter}");
}

#[test]
fn papers_are_asked_of_the_special_education_teacher_before_the_class_teacher() {
    let mut world = World::new();
    let leo = world.child("Leo").id;
    let teacher = world.person("Ms. Abel", Role::Teacher);
    let principal = world.person("Mr. Zed", Role::Principal);
    let of_leo = SaveMeeting { child: Some(leo), people: vec![teacher, principal], ..iep("2026-09-17") };
    let meeting = world.save_meeting(of_leo).meeting.id;
    let asked = |world: &mut World| {
        let due = world.today().due;
        due.into_iter().find_map(|card| match card.about {
            AboutView::AskForDocuments { person, .. } => person.map(|person| person.id),
            _ => None,
        })
    };
    assert_eq!(asked(&mut world), Some(teacher), "nobody nearer to the plan is known");
    let special = world.person("Ms. Ortiz", Role::SpecialEducationTeacher);
    assert_eq!(asked(&mut world), Some(special));
    let fields = PersonFields {
        name: "Mr. Lind".into(),
        role: Some(Role::Counselor),
        case_manager: true,
        ..PersonFields::default()
    };
    let manager = world.save_person(SavePerson { id: None, fields }).person.id;
    assert_eq!(asked(&mut world), Some(manager));
    let about = MessageAbout::AskForDocuments { meeting };
    assert_eq!(world.write(WriteMessage { about, anew: false, mailed: None }).to[0].person.id, manager);
}

fn decided(meeting: MeetingId, what: &str) -> SavePromise {
    SavePromise {
        id: None,
        entry: None,
        meeting: Some(meeting),
        owner: OwnerChoice::School,
        what: what.into(),
        firmness: Firmness::Firm,
        due: DueChoice::Open,
    }
}

#[test]
fn a_decision_that_names_who_does_it_gets_no_other_subject() {
    let mut world = World::new();
    let meeting = world.save_meeting(iep("2026-09-14")).meeting.id;
    world.to("2026-09-14T11:00");
    world.save_promise(decided(meeting, "The CSE will meet again in March"));
    world.save_promise(decided(meeting, "the draft"));
    let about = MessageAbout::Recap { meeting };
    let recap = world.write(WriteMessage { about, anew: false, mailed: None }).body;
    assert!(recap.contains("1. The CSE will meet again in March\n2. The draft (school)"), "{recap}");
    let told = world.today().waiting.into_iter().map(|promise| promise.told.deed).collect::<Vec<_>>();
    assert!(told.contains(&"the CSE will meet again in March".to_owned()), "{told:?}");
    let files = crate::leave::left(&mut world, hallway_core::api::StartExport::default());
    let page = hallway_tests::zips::text(&files, "index.html");
    assert!(page.contains("The CSE will meet again in March"), "{page}");
    assert!(!page.to_lowercase().contains("the school will the"), "{page}");
}

#[test]
fn somebody_known_by_role_alone_has_one_name_in_letters_and_records() {
    let mut world = World::new();
    let meeting = world.save_meeting(iep("2026-09-14")).meeting.id;
    let person = world.person("", Role::Director);
    world.to("2026-09-14T11:00");
    world.save_promise(SavePromise { owner: OwnerChoice::Person { person }, ..decided(meeting, "send the papers") });
    let about = MessageAbout::Recap { meeting };
    let recap = world.write(WriteMessage { about, anew: false, mailed: None }).body;
    assert!(recap.contains("1. Send the papers (the director)"), "{recap}");
    let files = crate::leave::left(&mut world, hallway_core::api::StartExport::default());
    let page = hallway_tests::zips::text(&files, "index.html");
    assert!(page.contains("The director will send the papers"), "{page}");
    assert!(page.contains(">The director<") && !page.contains(">The school<"), "{page}");
}
