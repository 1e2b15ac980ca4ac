//! After a message was sent: an answer is logged against it, a call is suggested where none came (G21), and a formal
//! request leads to its date (G22).

use hallway_core::api::{
    AboutView, AnswerMessage, AnswerReminder, Capture, ClockKind, ClockTime, CloseClock, Edits, EntryRequest,
    ErrorCode, ForChild, MessageAbout, MessageRequest, MessageView, OwnerView, PersonFields, ReminderAnswer,
    ReminderCard, Request, RequestClock, Role, SaveClock, SavePerson, SaveSchoolYear, SaveSettings, Saying,
    SentMessage, Standing, StartEvent, State, Undo, Unit, View, WriteMessage,
};
use hallway_core::rules::ids::{ChildId, MessageId, PersonId};
use hallway_tests::World;

/// A Tuesday; the fifth school day after it is the Tuesday after.
const SENT: &str = "2026-10-06T15:20";
pub(super) const FIVE_DAYS_ON: &str = "2026-10-13T15:20";

pub(super) struct Story {
    pub(super) world: World,
    pub(super) leo: ChildId,
    pub(super) lee: PersonId,
}

pub(super) fn story() -> Story {
    let mut world = World::at(SENT, "America/New_York");
    let leo = world.child("Leo").id;
    let fields = PersonFields {
        name: "Ms. Lee".into(),
        role: Some(Role::Teacher),
        phone: "555-0142".into(),
        ..PersonFields::default()
    };
    let lee = world.save_person(SavePerson { id: None, fields }).person.id;
    Story { world, leo, lee }
}

impl Story {
    fn send(&mut self, saying: Saying) -> MessageId {
        let about = MessageAbout::Say { saying, child: Some(self.leo), person: Some(self.lee) };
        let (subject, body) = ("Something I have noticed".into(), "What are you seeing in class?".into());
        self.world.sent(SentMessage { about, to: vec![self.lee], subject, body }).id.expect("a sent message")
    }

    pub(super) fn message(&mut self, id: MessageId) -> MessageView {
        match self.world.ask(Request::Message(MessageRequest { id })) {
            View::Message(view) => view,
            other => panic!("{other:?}"),
        }
    }

    pub(super) fn card(&mut self) -> Option<ReminderCard> {
        let due = self.world.today().due;
        due.into_iter().find(|card| matches!(card.about, AboutView::Reply { .. }))
    }

    fn take_back(&mut self) {
        let number = self.world.offer().expect("an offer to undo").number;
        self.world.undo(Undo { number });
    }
}

#[test]
fn a_worry_without_an_answer_suggests_a_call_after_five_school_days() {
    let mut story = story();
    let id = story.send(Saying::Concern);
    story.world.to("2026-10-13T15:19");
    assert!(story.card().is_none());
    story.world.to(FIVE_DAYS_ON);
    let card = story.card().expect("a suggestion");
    let AboutView::Reply { message, person, phone, sent, .. } = card.about else { panic!("{card:?}") };
    assert_eq!((message, phone.as_str(), sent.to_string().as_str()), (id, "555-0142", "2026-10-06 15:20:00"));
    assert_eq!(person.map(|person| person.name).as_deref(), Some("Ms. Lee"));
}

#[test]
fn two_letters_to_one_person_suggest_one_call() {
    let mut story = story();
    let first = story.send(Saying::Concern);
    let second = story.send(Saying::Question);
    story.world.to(FIVE_DAYS_ON);
    let calls = |story: &mut Story| {
        let due = story.world.today().due;
        due.into_iter().filter(|card| matches!(card.about, AboutView::Reply { .. })).map(|card| card.key.0).collect()
    };
    let open: Vec<String> = calls(&mut story);
    assert_eq!(open, [format!("replies/{first}/call")]);
    story.world.answer_message(AnswerMessage { id: first, answered: true, entry: None, paper: None });
    let open: Vec<String> = calls(&mut story);
    assert_eq!(open, [format!("replies/{second}/call")]);
}

#[test]
fn it_rings_once_and_names_nobody() {
    let mut story = story();
    let id = story.send(Saying::Concern);
    let shown = story.world.ring_until("2026-10-19T20:00");
    let bodies: Vec<_> = shown.iter().map(|(_, notice)| notice.body.as_str()).collect();
    assert_eq!(bodies, ["A reminder is waiting"]);
    story.world.save_settings(SaveSettings { details_in_notices: Some(true), ..SaveSettings::default() });
    story.world.answer_message(AnswerMessage { id, answered: true, entry: None, paper: None });
    story.send(Saying::Question);
    let told = story.world.ring_until("2026-10-30T20:00");
    assert!(told.iter().any(|(_, notice)| notice.body.contains("A call may be easier")), "{told:?}");
}

#[test]
fn what_needs_no_answer_never_asks_for_one() {
    for saying in [Saying::FromHome, Saying::Helped, Saying::Progress, Saying::HappyDay, Saying::Disagreement] {
        let mut story = story();
        let id = story.send(saying);
        story.world.to(FIVE_DAYS_ON);
        assert!(story.card().is_none(), "{saying:?}");
        assert!(story.message(id).clock.is_none(), "{saying:?}");
    }
}

#[test]
fn what_they_answered_is_an_entry_and_ends_the_waiting() {
    let mut story = story();
    let id = story.send(Saying::Concern);
    story.world.to("2026-10-08T08:00");
    let edits = Edits { answers: Some(id), people: vec![story.lee], ..Edits::default() };
    let text = "Ms. Lee wrote back, she will move his seat by friday".to_owned();
    let entry = story.world.capture_as(Capture { text, edits });
    assert_eq!(entry.promises.len(), 1, "an agreement in it is read");
    let answer = story.message(id).answer.expect("an answer");
    assert_eq!((answer.on.to_string().as_str(), answer.entry), ("2026-10-08", Some(entry.id)));
    story.world.to(FIVE_DAYS_ON);
    assert!(story.card().is_none());
}

#[test]
fn the_schools_own_words_in_an_answer_are_theirs_and_what_they_tell_of_yesterday_is_not_its_day() {
    let mut story = story();
    let id = story.send(Saying::Concern);
    let edits = Edits { answers: Some(id), ..Edits::default() };
    let text = "Yesterday I saw what you mean. I will put him by the window on Monday. Could you send his glasses?";
    let entry = story.world.capture_as(Capture { text: text.to_owned(), edits });
    let [promise] = entry.promises.as_slice() else { panic!("one promise: {:?}", entry.promises) };
    let owner = match &promise.owner {
        OwnerView::Person { person } => Some(person.id),
        _ => None,
    };
    assert_eq!((promise.what.as_str(), owner), ("put him by the window", Some(story.lee)));
    assert_eq!(entry.at.date().to_string(), "2026-10-06");
}

#[test]
fn undo_of_the_answer_waits_again() {
    let mut story = story();
    let id = story.send(Saying::Concern);
    let edits = Edits { answers: Some(id), ..Edits::default() };
    story.world.captured_as(Capture { text: "she called back".into(), edits });
    story.take_back();
    assert!(story.message(id).answer.is_none());
    let answered = story.world.answer_message(AnswerMessage { id, answered: true, entry: None, paper: None });
    assert!(answered.answer.is_some_and(|answer| answer.entry.is_none()));
    let open = story.world.answer_message(AnswerMessage { id, answered: false, entry: None, paper: None });
    assert!(open.answer.is_none());
    story.world.to(FIVE_DAYS_ON);
    assert!(story.card().is_some());
}

#[test]
fn taking_the_answering_entry_out_waits_again_and_undo_ends_it_again() {
    let mut story = story();
    let id = story.send(Saying::Concern);
    let edits = Edits { answers: Some(id), ..Edits::default() };
    let entry = story.world.captured_as(Capture { text: "she called back".into(), edits }).id;
    story.world.ask(Request::RemoveEntry(EntryRequest { id: entry }));
    assert!(story.message(id).answer.is_none());
    story.world.to(FIVE_DAYS_ON);
    assert!(story.card().is_some(), "a call is suggested again");
    story.take_back();
    assert_eq!(story.message(id).answer.and_then(|answer| answer.entry), Some(entry));
    assert!(story.card().is_none());
}

#[test]
fn an_answer_that_was_only_ticked_stays_when_an_entry_goes() {
    let mut story = story();
    let id = story.send(Saying::Concern);
    story.world.answer_message(AnswerMessage { id, answered: true, entry: None, paper: None });
    let entry = story.world.capture("Leo read a whole page").id;
    story.world.ask(Request::RemoveEntry(EntryRequest { id: entry }));
    assert!(story.message(id).answer.is_some());
}

#[test]
fn an_answer_survives_a_rebuild_and_a_restart() {
    let mut story = story();
    let id = story.send(Saying::Concern);
    story.world.answer_message(AnswerMessage { id, answered: true, entry: None, paper: None });
    let before = story.world.tables();
    story.world.ask(Request::Rebuild(hallway_core::api::Nothing {}));
    assert_eq!(story.world.tables(), before);
    story.world.open().expect("the store again");
    assert!(story.message(id).answer.is_some());
}

#[test]
fn the_words_of_an_answer_are_kept_also_when_its_message_is_gone() {
    let mut story = story();
    let id = story.send(Saying::Concern);
    story.take_back();
    let edits = Edits { answers: Some(id), ..Edits::default() };
    let text = "she called back".to_owned();
    assert_eq!(story.world.capture_as(Capture { text, edits }).versions.len(), 1);
    let refused =
        story.world.call(Request::AnswerMessage(AnswerMessage { id, answered: true, entry: None, paper: None }));
    assert_eq!(refused.expect_err("it is gone").code, ErrorCode::Unknown);
}

#[test]
fn done_is_an_answer_and_not_now_rests_a_week() {
    let mut story = story();
    let id = story.send(Saying::Concern);
    story.world.to(FIVE_DAYS_ON);
    let key = story.card().expect("a suggestion").key;
    story.world.answer(AnswerReminder { key: key.clone(), answer: ReminderAnswer::NotNow });
    story.world.to("2026-10-19T20:00");
    assert!(story.card().is_none());
    story.world.to("2026-10-20T09:00");
    assert!(story.card().is_some());
    story.world.answer(AnswerReminder { key, answer: ReminderAnswer::Done });
    assert!(story.card().is_none() && story.message(id).answer.is_some());
}

fn offered(story: &mut Story, saying: Saying, state: Option<State>) -> Option<ClockKind> {
    story.world.save_settings(SaveSettings { state: Some(state), ..SaveSettings::default() });
    let id = story.send(saying);
    match story.message(id).clock {
        Some(RequestClock::Offered { kind, start, child, .. }) => {
            assert_eq!((start.to_string().as_str(), child), ("2026-10-06", Some(story.leo)));
            Some(kind)
        }
        Some(kept @ RequestClock::Kept { .. }) => panic!("{kept:?}"),
        None => None,
    }
}

#[test]
fn a_formal_request_offers_the_date_that_counts_from_it() {
    let mut story = story();
    let table = [
        (Saying::Copies, None, Some(ClockKind::Records)),
        (Saying::PlanChange, None, Some(ClockKind::ReplyToRequest)),
        (Saying::Evaluation, None, Some(ClockKind::ReplyToRequest)),
        (Saying::Evaluation, Some(State::Virginia), Some(ClockKind::InitialEvaluation)),
        (Saying::Question, None, None),
    ];
    for (saying, state, wanted) in table {
        assert_eq!(offered(&mut story, saying, state), wanted, "{saying:?} {state:?}");
    }
}

#[test]
fn one_tap_keeps_the_date_with_its_request_and_undo_offers_it_again() {
    let mut story = story();
    let id = story.send(Saying::Copies);
    let Some(RequestClock::Offered { kind, start, child, .. }) = story.message(id).clock else { panic!("no offer") };
    story.world.save_clock(SaveClock { id: None, kind, child, start, note: String::new(), message: Some(id) });
    let Some(RequestClock::Kept { clock, .. }) = story.message(id).clock else { panic!("not kept") };
    assert_eq!((clock.kind, story.world.clocks().open.len()), (ClockKind::Records, 1));
    let changed = SaveClock { id: Some(clock.id), kind, child, start, note: "by email".into(), message: None };
    story.world.save_clock(changed);
    assert!(matches!(story.message(id).clock, Some(RequestClock::Kept { .. })), "a change keeps what it is for");
    story.take_back();
    story.take_back_number(2);
    assert!(matches!(story.message(id).clock, Some(RequestClock::Offered { .. })));
}

#[test]
fn where_no_rule_of_the_state_is_known_the_federal_one_is_named_as_the_default_with_its_days() {
    let mut story = story();
    story.world.save_settings(SaveSettings { state: Some(Some(State::NewYork)), ..SaveSettings::default() });
    let id = story.send(Saying::Evaluation);
    let Some(RequestClock::Offered { kind, rule, then, state, .. }) = story.message(id).clock else {
        panic!("no offer")
    };
    assert_eq!((kind, rule.time), (ClockKind::ReplyToRequest, ClockTime::NoNumber));
    let then = then.expect("what is counted from consent");
    assert_eq!(then.kind, ClockKind::InitialEvaluation);
    assert_eq!(then.rule.time, ClockTime::Within { count: 60, unit: Unit::CalendarDays });
    assert_eq!((then.rule.starts, then.rule.standing), (StartEvent::ConsentReceived, Standing::FederalDefault));
    assert_eq!(state.map(|state| state.name), Some("New York"));
    story.world.save_settings(SaveSettings { state: Some(Some(State::Virginia)), ..SaveSettings::default() });
    let Some(RequestClock::Offered { kind, rule, .. }) = story.message(id).clock else { panic!("no offer") };
    assert_eq!((kind, rule.standing), (ClockKind::InitialEvaluation, Standing::State));
}

impl Story {
    fn waiting(&mut self) -> Vec<MessageId> {
        self.world.today().requests.into_iter().map(|request| request.message).collect()
    }
}

#[test]
fn a_formal_request_stays_in_waiting_for_until_an_answer_came_and_rings_no_more() {
    for saying in [Saying::Evaluation, Saying::PlanChange, Saying::Copies] {
        let mut story = story();
        let id = story.send(saying);
        assert_eq!(story.waiting(), [id], "{saying:?}");
        story.world.ring_until("2026-10-29T20:00");
        for at in ["2026-10-30T09:00", "2026-12-24T12:00", "2027-05-03T09:00"] {
            let rung = story.world.ring_until(at);
            assert!(rung.iter().all(|(_, notice)| !notice.body.contains("call")), "{saying:?} {rung:?}");
            assert!(story.card().is_none() && story.waiting() == [id], "{saying:?} at {at}");
        }
        let request = story.world.today().requests.remove(0);
        assert_eq!(request.person.map(|person| person.name).as_deref(), Some("Ms. Lee"));
        story.world.answer_message(AnswerMessage { id, answered: true, entry: None, paper: None });
        assert!(story.waiting().is_empty());
        story.take_back();
        assert_eq!(story.waiting(), [id], "undo waits again");
    }
}

#[test]
fn a_formal_request_rests_with_the_school_year_and_can_still_be_answered() {
    let mut story = story();
    let (first_day, last_day) = ("2026-09-01".parse().expect("a day"), "2027-06-18".parse().ok());
    story.world.save_year(SaveSchoolYear { id: None, first_day, last_day });
    let id = story.send(Saying::Evaluation);
    story.world.to("2027-06-18T20:00");
    assert_eq!(story.waiting(), [id]);
    for at in ["2027-06-19T08:00", "2027-09-20T08:00", "2029-03-05T08:00"] {
        story.world.to(at);
        assert!(story.waiting().is_empty(), "{at}");
    }
    assert!(story.message(id).answer.is_none());
    assert!(
        story.world.answer_message(AnswerMessage { id, answered: true, entry: None, paper: None }).answer.is_some()
    );
}

#[test]
fn a_request_whose_date_is_over_waits_no_more_and_what_needs_no_date_never_stands_there() {
    let mut story = story();
    for saying in [Saying::Concern, Saying::Question, Saying::FromHome] {
        story.send(saying);
    }
    assert!(story.waiting().is_empty());
    let id = story.send(Saying::Copies);
    let start = "2026-10-06".parse().expect("a date");
    let date =
        SaveClock { id: None, kind: ClockKind::Records, child: None, start, note: String::new(), message: Some(id) };
    let clock = story.world.save_clock(date).id;
    assert_eq!(story.waiting(), [id], "its date is open");
    let other = story.world.child("Mia").id;
    let of = |story: &mut Story, child| story.world.today_for(ForChild { child: Some(child) }).requests.len();
    let leo = story.leo;
    assert_eq!((of(&mut story, leo), of(&mut story, other)), (1, 0));
    story.world.to("2026-11-02T12:00");
    story.world.close_clock(CloseClock { id: clock, on: Some("2026-11-02".parse().expect("a date")) });
    assert!(story.waiting().is_empty());
}

impl Story {
    /// Takes back the `back`th change before the last.
    fn take_back_number(&mut self, back: u64) {
        let number = self.world.offer().expect("an offer to undo").number - back;
        self.world.undo(Undo { number });
    }
}

#[test]
fn a_date_for_a_message_that_is_not_here_changes_nothing() {
    let mut story = story();
    let id = story.send(Saying::Copies);
    story.take_back();
    let start = "2026-10-06".parse().expect("a date");
    let date =
        SaveClock { id: None, kind: ClockKind::Records, child: None, start, note: String::new(), message: Some(id) };
    let refused = story.world.call(Request::SaveClock(date)).expect_err("no such message");
    assert_eq!((refused.code, story.world.clocks().open.len()), (ErrorCode::Unknown, 0));
}

#[test]
fn a_date_says_whether_its_day_is_the_one_the_request_was_sent_on() {
    let mut story = story();
    let id = story.send(Saying::Evaluation);
    let Some(RequestClock::Offered { kind, start, child, .. }) = story.message(id).clock else { panic!("no offer") };
    let save = |id, start, message| SaveClock { id, kind, child, start, note: String::new(), message };
    let clock = story.world.save_clock(save(None, start, Some(id)));
    assert!(clock.sent, "the day it came is not known");
    let came = "2026-10-08".parse().expect("a date");
    assert!(!story.world.save_clock(save(Some(clock.id), came, None)).sent, "the parent says when it came");
    assert!(!story.world.save_clock(save(None, start, None)).sent, "a day the parent gave");
}

#[test]
fn what_a_request_leads_to_is_told_until_its_date_is_kept_and_then_by_its_day() {
    let mut story = story();
    let id = story.send(Saying::Evaluation);
    let offered = story.message(id).clock;
    let Some(RequestClock::Offered { kind, start, child, then: Some(first), next: None, .. }) = offered else {
        panic!("{offered:?}")
    };
    story.world.save_clock(SaveClock { id: None, kind, child, start, note: String::new(), message: Some(id) });
    let kept = story.message(id).clock;
    let Some(RequestClock::Kept { then: Some(then), next: None, .. }) = kept else { panic!("{kept:?}") };
    assert_eq!((then.kind, first.kind), (ClockKind::InitialEvaluation, ClockKind::InitialEvaluation));
    let signed = SaveClock { id: None, kind: then.kind, child, start, note: String::new(), message: None };
    let signed = story.world.save_clock(signed).id;
    let kept = story.message(id).clock;
    let Some(RequestClock::Kept { then: None, next: Some(next), .. }) = kept else { panic!("{kept:?}") };
    assert_eq!(next.id, signed);
}

#[test]
fn a_formal_request_goes_to_whoever_handles_it_and_to_nobody_where_no_one_does() {
    let mut story = story();
    let leo = story.leo;
    let to = |story: &mut Story, saying| {
        let about = MessageAbout::Say { saying, child: Some(leo), person: None };
        let view = story.world.write(WriteMessage { about, anew: true, mailed: None });
        view.to.into_iter().map(|known| known.person.name).collect::<Vec<_>>()
    };
    assert!(to(&mut story, Saying::Copies).is_empty(), "nobody is made up");
    story.world.person("Ms. Ray", Role::SpecialEducationTeacher);
    for (name, role) in [("Mr. Best", Role::Principal), ("Front desk", Role::Office), ("Dr. Hall", Role::Director)] {
        story.world.person(name, role);
        assert_eq!(to(&mut story, Saying::Copies), [name], "records are kept by {role:?}");
    }
    let table = [(Saying::Evaluation, "Dr. Hall"), (Saying::PlanChange, "Ms. Ray"), (Saying::Copies, "Dr. Hall")];
    for (saying, name) in table {
        assert_eq!(to(&mut story, saying), [name], "{saying:?}");
    }
    assert!(to(&mut story, Saying::Question).is_empty(), "a question goes to whom the parent chooses");
    let fields = PersonFields { name: "Ms. Park".into(), case_manager: true, ..PersonFields::default() };
    story.world.save_person(SavePerson { id: None, fields });
    assert_eq!(to(&mut story, Saying::Copies), ["Ms. Park"]);
}
