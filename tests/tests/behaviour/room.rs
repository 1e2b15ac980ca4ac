//! Around a meeting: who is at the table, the state's rule, the letter that asks, signing, and what stays for next time.

use crate::meetings::iep;
use hallway_core::api::{
    AboutView, CheckMeeting, ClockDue, Documents, DueView, GlossaryRequest, LineKind, MeetingCheck, MeetingKind,
    MeetingRequest, MeetingView, MessageAbout, NoteMeeting, Nothing, OwnerView, PersonFields, PromiseRequest,
    PromiseView, QuestionTag, Request, Role, SaveLine, SaveMeeting, SavePerson, SaveSettings, Seat, SigningState,
    Speaker, State, Undo, WriteMessage,
};
use hallway_core::rules::ids::{MeetingId, PersonId};
use hallway_core::rules::question_bank::QUESTIONS;
use hallway_tests::World;

const fn note(id: MeetingId) -> NoteMeeting {
    NoteMeeting { id, purpose: None, interpreter: None, helped: None, next_time: None, note_taker: None }
}

fn with(world: &mut World, people: Vec<PersonId>, date: &str) -> MeetingView {
    world.save_meeting(SaveMeeting { people, ..iep(date) })
}

fn in_state(world: &mut World, state: State) {
    world.save_settings(SaveSettings { state: Some(Some(state)), ..SaveSettings::default() });
}

fn letter(world: &mut World, meeting: MeetingId) -> String {
    let about = MessageAbout::AskAboutMeeting { meeting };
    world.write(WriteMessage { about, anew: false, mailed: None }).body
}

fn sign(world: &mut World, id: MeetingId, state: SigningState, read_by: Option<&str>) -> MeetingView {
    let read_by = read_by.map(|date| date.parse().expect("a date"));
    world.check_meeting(CheckMeeting { id, what: MeetingCheck::Signing { state, read_by } })
}

#[test]
fn where_a_state_has_a_rule_reminders_letter_and_countdown_follow_it() {
    let mut world = World::at("2026-10-01T08:10", "America/New_York");
    world.save_settings(SaveSettings { state: Some(Some(State::Maryland)), ..Default::default() });
    let meeting = world.save_meeting(iep("2026-10-29")).meeting.id;
    let asks = |world: &mut World| {
        let due = world.today().due;
        due.into_iter().find_map(|card| match card.about {
            AboutView::AskForDocuments { here_by, today, .. } => Some((here_by.to_string(), today)),
            _ => None,
        })
    };
    let steps = |world: &mut World| {
        let view = world.meeting(MeetingRequest { id: meeting });
        view.countdown.iter().map(|step| step.date.to_string()).take(2).collect::<Vec<_>>()
    };
    assert_eq!(steps(&mut world), ["2026-10-16", "2026-10-21"]);
    world.to("2026-10-15T12:00");
    assert_eq!(asks(&mut world), None);
    world.to("2026-10-16T12:00");
    assert_eq!(asks(&mut world), Some(("2026-10-21 09:00:00".into(), false)));
    let about = MessageAbout::AskForDocuments { meeting };
    let ask = |world: &mut World| world.write(WriteMessage { about, anew: false, mailed: None }).body;
    assert!(ask(&mut world).contains("Wednesday, October 21"), "{}", ask(&mut world));
    world.to("2026-10-22T12:00");
    assert!(ask(&mut world).contains("Tuesday, October 27"), "its day is over: {}", ask(&mut world));
    world.save_settings(SaveSettings { state: Some(None), ..Default::default() });
    assert_eq!(steps(&mut world), ["2026-10-22", "2026-10-27"], "elsewhere as before");
}

#[test]
fn a_meeting_entered_after_the_states_day_is_looked_after_at_48_hours() {
    let mut world = World::at("2026-10-23T08:10", "America/New_York");
    world.save_settings(SaveSettings { state: Some(Some(State::Maryland)), ..Default::default() });
    let meeting = world.save_meeting(iep("2026-10-29")).meeting.id;
    let asked = MeetingCheck::Documents { state: Documents::Asked };
    world.check_meeting(CheckMeeting { id: meeting, what: asked });
    let arrived = |world: &mut World| {
        world.today().due.iter().any(|card| matches!(card.about, AboutView::DocumentsArrived { .. }))
    };
    assert!(!arrived(&mut world), "nobody is asked about what was asked for just now");
    world.to("2026-10-27T09:00");
    assert!(arrived(&mut world));
}

#[test]
fn the_first_meeting_with_these_people_is_known_as_such() {
    let mut world = World::new();
    let (park, dunn) =
        (world.person("Ms. Park", Role::SpecialEducationTeacher), world.person("Mr. Dunn", Role::Teacher));
    let first = world.save_meeting(SaveMeeting { people: vec![park], ..iep("2026-09-16") }).meeting.id;
    let again = world.save_meeting(SaveMeeting { people: vec![park, dunn], ..iep("2026-10-16") }).meeting.id;
    let other = world.save_meeting(SaveMeeting { people: vec![dunn], ..iep("2026-10-01") }).meeting.id;
    let nobody = world.save_meeting(iep("2026-10-02")).meeting.id;
    let mut first_time = |id| world.meeting(MeetingRequest { id }).first_time;
    assert!(first_time(first) && first_time(other));
    assert!(!first_time(again) && !first_time(nobody));
}

#[test]
fn who_is_invited_fills_the_seats_and_an_empty_one_is_only_shown() {
    let mut world = World::new();
    let people = vec![
        world.person("Mr. Dunn", Role::Teacher),
        world.person("Ms. Park", Role::SpecialEducationTeacher),
        world.person("Ms. Okafor", Role::Aide),
    ];
    let table = with(&mut world, people, "2026-10-01").table.expect("a plan meeting has a table");
    let names = |seat: Seat| {
        let found = table.seats.iter().find(|view| view.seat == seat).expect("every seat");
        let name =
            |people: &[hallway_core::api::PersonRef]| people.iter().map(|who| who.name.clone()).collect::<Vec<_>>();
        (name(&found.people), name(&found.perhaps))
    };
    assert_eq!(names(Seat::RegularTeacher), (vec!["Mr. Dunn".into()], vec![]));
    assert_eq!(names(Seat::SpecialTeacher), (vec!["Ms. Park".into()], vec![]));
    assert_eq!(names(Seat::Representative), (vec![], vec![]));
    assert_eq!(names(Seat::Results), (vec![], vec!["Mr. Dunn".into(), "Ms. Park".into()]));
    assert!(world.today().due.iter().all(|card| !format!("{:?}", card.about).contains("Seat")), "nobody is warned");
}

#[test]
fn a_talk_with_a_teacher_has_no_table() {
    let mut world = World::new();
    for kind in [MeetingKind::Conference, MeetingKind::ProblemSolving, MeetingKind::Plan504, MeetingKind::Other] {
        assert!(world.save_meeting(SaveMeeting { kind, ..iep("2026-10-01") }).table.is_none(), "{kind:?}");
    }
    let transition = world.save_meeting(SaveMeeting { kind: MeetingKind::Transition, ..iep("2026-10-01") });
    assert!(transition.table.expect("a table").facts.iter().any(|fact| fact.id == "student_asked"));
}

#[test]
fn drafts_are_a_rule_only_in_a_state_with_a_source() {
    let mut world = World::new();
    let id = world.save_meeting(iep("2026-10-15")).meeting.id;
    let rule = |world: &mut World| world.meeting(MeetingRequest { id }).drafts_rule;
    assert!(rule(&mut world).is_none(), "no state, no rule");
    in_state(&mut world, State::Texas);
    assert!(rule(&mut world).is_none(), "48 hours is courtesy");
    in_state(&mut world, State::Maryland);
    let shown = rule(&mut world).expect("Maryland has one");
    // Thursday 15 October: five business days before is Thursday 8, or Wednesday 7 with Columbus Day off.
    assert!(
        matches!(shown.due, ClockDue::Between { first, last }
        if first.to_string().as_str() <= "2026-10-07" && last.to_string() == "2026-10-08"),
        "{:?}",
        shown.due
    );
    assert!(world.meeting(MeetingRequest { id }).finished_rule.is_some(), "and the plan comes after it");
    let talk = world.save_meeting(SaveMeeting { kind: MeetingKind::Conference, ..iep("2026-10-15") });
    assert!(talk.drafts_rule.is_none());
}

#[test]
fn the_letter_asks_what_is_not_known_and_nothing_else() {
    let mut world = World::new();
    let short = SaveMeeting { ends: "09:45:00".parse().expect("a time"), place: String::new(), ..iep("2026-10-01") };
    let id = world.save_meeting(short.clone()).meeting.id;
    let asks = letter(&mut world, id);
    for wanted in ["What is the meeting for?", "Who will be there", "Where will it be?", "45 minutes"] {
        assert!(asks.contains(wanted), "{wanted}: {asks}");
    }
    assert!(!asks.contains("interpreter") && !asks.contains("with me"), "{asks}");
    let roles = [Role::Teacher, Role::SpecialEducationTeacher, Role::Principal, Role::Psychologist];
    let people = roles.map(|role| world.person(&format!("{role:?}"), role)).to_vec();
    let known = SaveMeeting { id: Some(id), people, with_me: "my sister Dana".into(), ..iep("2026-10-01") };
    world.save_meeting(known);
    let told =
        NoteMeeting { purpose: Some("the yearly review".into()), interpreter: Some("Spanish".into()), ..note(id) };
    world.note_meeting(told);
    world.check_meeting(CheckMeeting { id, what: MeetingCheck::ChildComes { on: true } });
    let tells = letter(&mut world, id);
    assert!(
        !tells.contains("What is the meeting for") && !tells.contains("Who will") && !tells.contains("minutes"),
        "{tells}"
    );
    assert!(tells.contains("anything I should read or bring") && tells.contains("Spanish"), "{tells}");
    assert!(
        tells.contains("I will bring my sister Dana with me.") && tells.contains("My child will be there"),
        "{tells}"
    );
}

#[test]
fn a_note_about_a_meeting_keeps_the_others() {
    let mut world = World::new();
    let id = world.save_meeting(iep("2026-10-01")).meeting.id;
    world.note_meeting(NoteMeeting { purpose: Some("  the  plan\nfor him ".into()), ..note(id) });
    let view = world.note_meeting(NoteMeeting { interpreter: Some("Spanish".into()), ..note(id) });
    assert_eq!((view.purpose.as_str(), view.interpreter.as_str()), ("the plan for him", "Spanish"));
    let moved = world.save_meeting(SaveMeeting { id: Some(id), ..iep("2026-10-02") });
    assert_eq!(moved.purpose, "the plan for him");
    let cleared = world.note_meeting(NoteMeeting { purpose: Some(" ".into()), ..note(id) });
    assert_eq!((cleared.purpose.as_str(), cleared.interpreter.as_str()), ("", "Spanish"));
}

/// What stands with the meeting in the log as agreed, also one's own.
fn made(world: &mut World) -> Vec<PromiseView> {
    let rows = world.search("read the papers");
    rows.into_iter().flat_map(|row| row.promises).collect()
}

#[test]
fn what_was_taken_home_comes_back_on_its_day_and_goes_when_it_was_signed() {
    let mut world = World::new();
    let id = world.save_meeting(iep("2026-09-14")).meeting.id;
    world.to("2026-09-14T09:30");
    let view = sign(&mut world, id, SigningState::TakenHome, Some("2026-09-17"));
    assert_eq!(view.signing.read_by.map(|day| day.to_string()).as_deref(), Some("2026-09-17"));
    assert!(view.decisions.is_empty(), "nobody decided it: {:?}", view.decisions);
    assert!(matches!(made(&mut world).as_slice(), [one] if one.owner == OwnerView::Me));
    let rung = world.ring_until("2026-09-16T21:00");
    assert!(rung.iter().any(|(at, _)| at.to_rfc3339().starts_with("2026-09-16")), "the evening before: {rung:?}");
    let moved = sign(&mut world, id, SigningState::TakenHome, Some("2026-09-21"));
    assert_eq!(moved.signing.read_by.map(|day| day.to_string()).as_deref(), Some("2026-09-21"));
    let one = made(&mut world).pop().expect("one");
    assert!(matches!(one.due, DueView::On { date, .. } if date.to_string() == "2026-09-21"), "the same promise moves");
    let about = MessageAbout::Recap { meeting: id };
    let recap = world.write(WriteMessage { about, anew: false, mailed: None }).body;
    assert!(!recap.to_lowercase().contains("read the papers"), "nor does the recap tell it: {recap}");
    let signed = sign(&mut world, id, SigningState::Signed, None);
    assert_eq!((signed.signing.state, made(&mut world).len()), (SigningState::Signed, 0));
    let number = world.offer().expect("an offer").number;
    world.undo(Undo { number });
    let back = world.meeting(MeetingRequest { id });
    assert_eq!((back.signing.state, made(&mut world).len()), (SigningState::TakenHome, 1));
}

#[test]
fn a_reading_that_was_taken_away_by_hand_is_made_again_when_asked_for() {
    let mut world = World::new();
    let id = world.save_meeting(iep("2026-09-14")).meeting.id;
    sign(&mut world, id, SigningState::TakenHome, None);
    let reading = made(&mut world).pop().expect("one").id;
    world.ask(Request::RemovePromise(PromiseRequest { id: reading }));
    assert_eq!(world.meeting(MeetingRequest { id }).signing.read_by, None);
    let again = sign(&mut world, id, SigningState::TakenHome, Some("2026-09-18"));
    assert_eq!((made(&mut world).len(), again.signing.read_by.is_some()), (1, true));
}

#[test]
fn a_day_to_read_by_that_nobody_means_is_refused_and_changes_nothing() {
    let mut world = World::new();
    let id = world.save_meeting(iep("2026-09-14")).meeting.id;
    let what = MeetingCheck::Signing { state: SigningState::TakenHome, read_by: "9999-01-01".parse().ok() };
    let code = world.call(Request::CheckMeeting(CheckMeeting { id, what })).expect_err("a far day").code;
    assert_eq!(code, hallway_core::api::ErrorCode::DateOutOfRange);
    let view = world.meeting(MeetingRequest { id });
    assert_eq!((view.signing.state, view.decisions.len()), (SigningState::NotAsked, 0));
}

#[test]
fn the_look_back_is_there_before_the_next_meeting_with_these_people_only() {
    let mut world = World::new();
    let (park, dunn) =
        (world.person("Ms. Park", Role::SpecialEducationTeacher), world.person("Mr. Dunn", Role::Teacher));
    let first = with(&mut world, vec![park], "2026-09-14").meeting.id;
    let next = with(&mut world, vec![park, dunn], "2026-10-01").meeting.id;
    let other = with(&mut world, vec![dunn], "2026-10-02").meeting.id;
    world.to("2026-09-14T12:00");
    let helped = NoteMeeting {
        helped: Some("the drawing she brought".into()),
        next_time: Some("sit beside her".into()),
        ..note(first)
    };
    world.note_meeting(helped);
    let before = world.meeting(MeetingRequest { id: next }).last_times;
    assert!(
        matches!(before.as_slice(), [one] if one.helped == "the drawing she brought" && one.next_time == "sit beside her")
    );
    assert!(world.meeting(MeetingRequest { id: other }).last_times.is_empty());
    assert!(world.meeting(MeetingRequest { id: first }).last_times.is_empty(), "not before itself");
    assert!(world.search("drawing").is_empty(), "a search at the table does not show it");
    let recap = WriteMessage { about: MessageAbout::Recap { meeting: first }, anew: false, mailed: None };
    assert!(!world.write(recap).body.contains("drawing"));
}

#[test]
fn what_is_known_about_people_is_there_before_the_meeting() {
    let mut world = World::new();
    let fields = |name: &str, works_well: &str| PersonFields {
        name: name.into(),
        works_well: works_well.into(),
        ..PersonFields::default()
    };
    let park = world.save_person(SavePerson { id: None, fields: fields("Ms. Park", "one topic at a time") }).person.id;
    let dunn = world.save_person(SavePerson { id: None, fields: fields("Mr. Dunn", "") }).person.id;
    let tips = with(&mut world, vec![park, dunn], "2026-10-01").tips;
    assert!(matches!(tips.as_slice(), [one] if one.works_well == "one topic at a time"), "{tips:?}");
}

#[test]
fn words_of_the_notes_come_first_and_the_states_own_are_there() {
    let mut world = World::new();
    let id = world.save_meeting(iep("2026-09-14")).meeting.id;
    let line = |text: &str| SaveLine {
        meeting: id,
        id: None,
        speaker: Speaker::Nobody,
        text: text.into(),
        kind: LineKind::Note,
    };
    world.save_line(line("they offer SDI and extra time"));
    let view = world.glossary(GlossaryRequest { meeting: Some(id) });
    assert_eq!(view.heard, ["sdi", "extended_time"]);
    assert!(view.words.len() >= 25 && view.local.is_empty());
    in_state(&mut world, State::Texas);
    let local = world.glossary(GlossaryRequest::default()).local;
    assert!(
        local.iter().any(|word| word.id == "term-iep_meeting-tx" && word.general == "term-iep_meeting"),
        "{local:?}"
    );
}

#[test]
fn the_whole_bank_is_reachable_and_what_is_for_a_meeting_stands_first() {
    let mut world = World::new();
    let uses = world.question_bank(Nothing {}).uses;
    assert_eq!(uses[0].tag, QuestionTag::BeforeMeeting);
    assert_eq!(uses.len(), QuestionTag::ALL.len());
    assert!(QUESTIONS.iter().all(|(id, _)| uses.iter().any(|group| group.questions.contains(id))));
}
