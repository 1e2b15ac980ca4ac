//! Dates to keep in mind (story 11): counted by the rule that holds, with where it says so, and never a verdict.

use crate::meetings::iep;
use hallway_core::NoticeButton;
use hallway_core::api::{
    AboutView, AnswerReminder, ChildRequest, ClockDue, ClockKind, ClockLine, ClockRequest, ClockTime, ClockView,
    CloseClock, ErrorCode, Gap, MeetingKind, MeetingRequest, ReminderAnswer, ReminderKey, Request, RuleTopic,
    RulesView, SaveBreak, SaveClock, SaveMeeting, SaveSchoolYear, SaveSettings, Standing, StartEvent, State, Undo,
    Unit,
};
use hallway_core::rules::ids::ClockId;
use hallway_tests::World;

pub fn day(text: &str) -> chrono::NaiveDate {
    text.parse().expect("a date")
}

pub fn dated(kind: ClockKind, start: &str) -> SaveClock {
    SaveClock { id: None, kind, child: None, start: day(start), note: String::new(), message: None }
}

fn consent(world: &mut World) -> ClockView {
    world.save_clock(dated(ClockKind::InitialEvaluation, "2026-10-06"))
}

fn living_in(state: State) -> World {
    let mut world = World::at("2026-10-06T15:20", "America/New_York");
    choose(&mut world, Some(state));
    world
}

fn choose(world: &mut World, state: Option<State>) {
    world.save_settings(SaveSettings { state: Some(state), ..Default::default() });
}

fn only(world: &mut World) -> ClockView {
    let mut open = world.clocks().open;
    assert_eq!(open.len(), 1, "{open:?}");
    open.remove(0)
}

fn last(world: &World) -> Undo {
    Undo { number: world.offer().expect("an offer to undo").number }
}

#[test]
fn consent_without_a_state_shows_the_federal_default_with_its_source() {
    let mut world = World::at("2026-10-06T15:20", "America/New_York");
    let clock = consent(&mut world);
    assert_eq!(clock.due, ClockDue::On { date: day("2026-12-05") });
    assert_eq!(clock.rule.standing, Standing::FederalDefault);
    assert_eq!(clock.rule.time, ClockTime::Within { count: 60, unit: Unit::CalendarDays });
    assert_eq!(clock.rule.source.citation, "34 CFR 300.301(c)(1)");
    assert_eq!(clock.rule.source.link, Some("https://www.ecfr.gov/current/title-34/section-300.301"));
    assert_eq!(clock.rule.source.checked, day("2026-08-31"));
    assert!(matches!(clock.rule.source.line, ClockLine::Quoted { .. }));
    assert!(world.clocks().state.is_none());
}

#[test]
fn every_kind_of_date_is_told_before_anything_was_kept_for_it() {
    let mut world = World::at("2026-10-06T15:20", "America/New_York");
    let view = world.rules();
    let told: Vec<ClockKind> = view.topics.iter().flat_map(|topic| &topic.rules).map(|rule| rule.kind).collect();
    for kind in ClockKind::KEPT.into_iter().chain([ClockKind::PriorNotice, ClockKind::RecordsBeforeMeeting]) {
        assert!(told.contains(&kind), "{kind:?}");
    }
    let states_own = [ClockKind::DraftsBefore, ClockKind::FinishedPlan, ClockKind::EligibilityMeeting];
    assert!(!told.iter().any(|kind| states_own.contains(kind)), "no federal rule gives these: {told:?}");
    assert!(view.state.is_none());
}

#[test]
fn the_rules_are_those_of_the_chosen_state_where_it_has_its_own() {
    let mut world = living_in(State::Michigan);
    let evaluation = world.rules().topics.remove(0);
    assert_eq!(evaluation.topic, RuleTopic::Evaluation);
    let times: Vec<_> = evaluation.rules.iter().map(|rule| (rule.kind, rule.rule.time, rule.rule.standing)).collect();
    let school_days = |count| ClockTime::Within { count, unit: Unit::SchoolDays };
    assert_eq!(
        times,
        [
            (ClockKind::ReplyToRequest, school_days(10), Standing::State),
            (ClockKind::InitialEvaluation, school_days(30), Standing::State)
        ]
    );
    let told = |view: &RulesView| view.topics[0].facts.iter().map(|fact| fact.id).collect::<Vec<_>>();
    assert_eq!(told(&world.rules()), ["asked_aloud-mi"]);
    choose(&mut world, Some(State::Indiana));
    assert_eq!(told(&world.rules()), ["asked_aloud-in"]);
    choose(&mut world, None);
    assert!(told(&world.rules()).is_empty());
    choose(&mut world, Some(State::Maryland));
    let meeting = world.rules().topics.into_iter().find(|topic| topic.topic == RuleTopic::Meeting).expect("meetings");
    assert_eq!(meeting.rules[0].rule.time, ClockTime::Before { count: 5, unit: Unit::BusinessDays });
}

#[test]
fn washington_has_a_range_until_the_calendar_is_entered() {
    let mut world = living_in(State::Washington);
    let clock = consent(&mut world);
    assert!(matches!(clock.due, ClockDue::Between { .. }));
    assert_eq!(clock.gaps, [Gap::SchoolYear]);
    let (first_day, last_day) = (day("2026-09-02"), Some(day("2027-06-11")));
    world.save_year(SaveSchoolYear { id: None, first_day, last_day });
    assert_eq!(only(&mut world).gaps, [Gap::DaysOff]);
    for (first, last) in [("2026-09-07", "2026-09-07"), ("2026-11-11", "2026-11-11"), ("2026-11-26", "2026-11-27")] {
        world.save_break(SaveBreak { id: None, name: String::new(), first: day(first), last: day(last) });
    }
    let clock = only(&mut world);
    assert_eq!(clock.gaps, []);
    assert_eq!(clock.due, ClockDue::On { date: day("2026-11-25") });
    assert_eq!(
        (clock.rule.standing, world.clocks().state.map(|state| state.name)),
        (Standing::State, Some("Washington"))
    );
}

#[test]
fn virginia_asks_for_the_referral_and_counts_nothing_from_another_day() {
    let mut world = World::at("2026-10-06T15:20", "America/New_York");
    let id = consent(&mut world).id;
    choose(&mut world, Some(State::Virginia));
    let kinds = world.clocks().kinds;
    let asked = kinds.iter().find(|row| row.kind == ClockKind::InitialEvaluation).map(|row| row.rule.starts);
    assert_eq!(asked, Some(StartEvent::ReferralReceived));
    let clock = only(&mut world);
    assert_eq!((clock.due, clock.starts), (ClockDue::OtherStart, StartEvent::ConsentReceived));
    let referred = world.save_clock(SaveClock { id: Some(id), ..dated(ClockKind::InitialEvaluation, "2026-09-21") });
    assert_eq!(referred.starts, StartEvent::ReferralReceived);
    assert!(matches!(referred.due, ClockDue::Between { .. }));
    choose(&mut world, None);
    assert_eq!(only(&mut world).due, ClockDue::OtherStart, "nor is the referral taken for consent");
}

#[test]
fn records_are_due_in_45_days_and_a_504_plan_shows_no_number() {
    let mut world = World::at("2026-10-06T15:20", "America/New_York");
    let records = world.save_clock(dated(ClockKind::Records, "2026-10-06"));
    assert_eq!(records.due, ClockDue::On { date: day("2026-11-20") });
    assert_eq!(records.rule.note, Some("clock-note-records"), "and before the meeting");
    for state in State::ALL {
        choose(&mut world, Some(state));
        let plan = world.save_clock(dated(ClockKind::Plan504Evaluation, "2026-10-06"));
        assert_eq!((plan.due, plan.rule.time), (ClockDue::NoNumber, ClockTime::NoNumber));
        assert!(
            !serde_json::to_string(&plan.rule.time).expect("JSON").contains(|letter: char| letter.is_ascii_digit())
        );
        world.remove_clock(ClockRequest { id: plan.id });
    }
}

#[test]
fn the_dates_stand_soonest_first_and_those_without_a_day_last() {
    let mut world = World::at("2026-10-06T15:20", "America/New_York");
    for (kind, start) in [
        (ClockKind::Plan504Evaluation, "2026-10-01"),
        (ClockKind::AnnualReview, "2026-02-10"),
        (ClockKind::Records, "2026-10-06"),
    ] {
        world.save_clock(dated(kind, start));
    }
    let kinds: Vec<_> = world.clocks().open.into_iter().map(|clock| clock.kind).collect();
    assert_eq!(kinds, [ClockKind::Records, ClockKind::AnnualReview, ClockKind::Plan504Evaluation]);
}

#[test]
fn what_happened_is_closed_opened_again_removed_and_each_is_taken_back() {
    let mut world = World::at("2026-10-06T15:20", "America/New_York");
    let id = consent(&mut world).id;
    world.to("2026-12-01T12:00");
    let on = Some(day("2026-11-30"));
    world.close_clock(CloseClock { id, on });
    let undo = last(&world);
    let view = world.clocks();
    assert_eq!((view.open.len(), view.closed.first().and_then(|clock| clock.closed)), (0, on));
    world.undo(undo);
    assert_eq!(only(&mut world).closed, None);
    world.close_clock(CloseClock { id, on });
    world.close_clock(CloseClock { id, on: None });
    assert_eq!(only(&mut world).id, id);
    world.remove_clock(ClockRequest { id });
    let undo = last(&world);
    assert!(world.clocks().open.is_empty());
    world.open().expect("the store again");
    world.undo(undo);
    assert_eq!(only(&mut world).start, day("2026-10-06"));
}

#[test]
fn a_review_that_was_held_starts_the_next_one_and_one_undo_takes_both_back() {
    let mut world = World::at("2026-10-06T15:20", "America/New_York");
    let clock = world.save_clock(dated(ClockKind::AnnualReview, "2025-10-20"));
    let id = clock.id;
    assert!(clock.comes_again && clock.starts_next);
    world.to("2026-10-16T12:00");
    world.close_clock(CloseClock { id, on: Some(day("2026-10-15")) });
    let undo = last(&world);
    let next = only(&mut world);
    assert_eq!((next.start, next.due), (day("2026-10-15"), ClockDue::On { date: day("2027-10-15") }));
    world.undo(undo);
    assert_eq!(only(&mut world).id, id);
}

#[test]
fn the_state_is_chosen_taken_back_and_let_go() {
    let mut world = living_in(State::Texas);
    choose(&mut world, None);
    assert!(world.clocks().state.is_none());
    let undo = last(&world);
    world.undo(undo);
    assert_eq!(world.clocks().state.map(|state| state.letters), Some(State::Texas));
    let json = serde_json::json!({"call": "save_settings", "with": {"coaching": false}});
    world.call_json(json).expect("settings");
    assert!(world.clocks().state.is_some(), "a field left out stays");
    let json = serde_json::json!({"call": "save_settings", "with": {"state": null}});
    world.call_json(json).expect("settings");
    assert!(world.clocks().state.is_none(), "null chooses none");
}

#[test]
fn what_cannot_be_is_refused_and_nothing_is_kept() {
    let mut world = World::at("2026-10-06T15:20", "America/New_York");
    let id = consent(&mut world).id;
    let code = |world: &mut World, request| world.call(request).expect_err("refused").code;
    let refused = [
        (Request::SaveClock(dated(ClockKind::Records, "1926-10-06")), ErrorCode::DateOutOfRange),
        (Request::SaveClock(dated(ClockKind::DraftsBefore, "2026-10-06")), ErrorCode::NotUnderstood),
        (Request::CloseClock(CloseClock { id, on: Some(day("2026-10-05")) }), ErrorCode::EndsBeforeStart),
        (Request::CloseClock(CloseClock { id, on: Some(day("2026-10-07")) }), ErrorCode::DateOutOfRange),
        (Request::CloseClock(CloseClock { id, on: Some(day("2062-10-06")) }), ErrorCode::DateOutOfRange),
        (Request::RemoveClock(ClockRequest { id: ClockId(uuid::Uuid::nil()) }), ErrorCode::Unknown),
    ];
    for (request, wanted) in refused {
        assert_eq!(code(&mut world, request), wanted);
    }
    assert_eq!(only(&mut world).closed, None);
}

#[test]
fn the_dates_are_made_again_from_the_log() {
    let mut world = living_in(State::Washington);
    let id = consent(&mut world).id;
    world.to("2026-11-20T12:00");
    world.close_clock(CloseClock { id, on: Some(day("2026-11-20")) });
    let before = world.tables();
    world.ask(Request::Rebuild(hallway_core::api::Nothing {}));
    assert_eq!(world.tables(), before);
}

/// When reminders rang; "open Hallway to keep them coming" is none.
fn rung(world: &mut World, until: &str) -> Vec<String> {
    let shown = world.ring_until(until).into_iter().filter(|(_, notice)| !notice.keys.is_empty());
    shown.map(|(at, _)| at.to_string()).collect()
}

fn asked_after(world: &mut World) -> Option<ReminderKey> {
    let due = world.today().due;
    due.into_iter().find(|card| matches!(card.about, AboutView::ClockHappened { .. })).map(|card| card.key)
}

fn brought_up(world: &mut World) -> Option<ReminderKey> {
    let due = world.today().due;
    due.into_iter().find(|card| matches!(card.about, AboutView::PlanDate { .. })).map(|card| card.key)
}

#[test]
fn a_date_is_brought_up_a_week_ahead_and_asked_after_once_and_the_day_named_closes_it() {
    let mut world = World::at("2026-10-06T15:20", "America/New_York");
    let id = consent(&mut world).id;
    let rung = rung(&mut world, "2027-01-15T12:00");
    assert_eq!(rung, ["2026-11-27 14:00:00 UTC", "2026-12-07 14:00:00 UTC"]);
    assert!(asked_after(&mut world).is_some());
    world.close_clock(CloseClock { id, on: Some(day("2026-12-02")) });
    let undo = last(&world);
    assert!(asked_after(&mut world).is_none() && world.clocks().open.is_empty());
    world.undo(undo);
    assert!(asked_after(&mut world).is_some());
}

#[test]
fn done_invents_no_day_neither_on_the_notice_nor_on_the_card() {
    for (kind, start, at) in [
        (ClockKind::InitialEvaluation, "2026-10-06", "2026-12-08T12:00"),
        (ClockKind::AnnualReview, "2025-12-20", "2026-10-22T12:00"),
    ] {
        let mut world = World::at("2026-10-06T15:20", "America/New_York");
        world.save_clock(dated(kind, start));
        let (_, notice) = world.ring_until(at).pop().expect("a notice");
        let key = notice.keys.first().expect("about something").clone();
        let before = world.tables();
        let now = world.now();
        let pressed = world.hallway().press(notice.id, NoticeButton::Done, now).expect("a press");
        assert!(pressed.undo.is_none() && world.tables() == before, "{kind:?}");
        let request = Request::AnswerReminder(AnswerReminder { key, answer: ReminderAnswer::Done });
        assert_eq!(world.call(request).expect_err("refused").code, ErrorCode::NotUnderstood);
        assert_eq!(only(&mut world).closed, None);
    }
}

#[test]
fn a_date_that_is_opened_again_or_corrected_is_asked_after_again() {
    let mut world = World::at("2026-10-06T15:20", "America/New_York");
    let id = consent(&mut world).id;
    world.to("2026-12-08T12:00");
    let off = |world: &mut World, key| world.answer(AnswerReminder { key, answer: ReminderAnswer::Off });
    let key = asked_after(&mut world).expect("the question");
    off(&mut world, key);
    assert!(asked_after(&mut world).is_none());
    world.close_clock(CloseClock { id, on: Some(day("2026-12-02")) });
    world.close_clock(CloseClock { id, on: None });
    let undo = last(&world);
    assert!(asked_after(&mut world).is_some(), "not yet after all");
    world.undo(undo);
    assert!(asked_after(&mut world).is_none() && world.clocks().open.is_empty(), "and that is taken back");
}

#[test]
fn a_plan_date_that_was_put_off_and_is_corrected_comes_up_again() {
    let mut world = World::at("2026-10-06T15:20", "America/New_York");
    let id = world.save_clock(dated(ClockKind::AnnualReview, "2025-12-10")).id;
    world.to("2026-10-22T12:00");
    let key = brought_up(&mut world).expect("the review");
    world.answer(AnswerReminder { key, answer: ReminderAnswer::Off });
    assert!(brought_up(&mut world).is_none());
    let note = SaveClock { id: Some(id), note: "In Room 4.".into(), ..dated(ClockKind::AnnualReview, "2025-12-10") };
    world.save_clock(note);
    assert!(brought_up(&mut world).is_none(), "a note asks nothing anew");
    world.save_clock(SaveClock { id: Some(id), ..dated(ClockKind::AnnualReview, "2025-12-20") });
    world.to("2026-10-23T12:00");
    assert!(brought_up(&mut world).is_some());
}

#[test]
fn the_next_review_is_made_once_and_a_held_one_is_not_opened_again() {
    let mut world = World::at("2026-10-06T15:20", "America/New_York");
    let (leo, mia) = (world.child("Leo").id, world.child("Mia").id);
    let review = |child, start| SaveClock { child: Some(child), ..dated(ClockKind::AnnualReview, start) };
    let held = world.save_clock(review(leo, "2025-10-20")).id;
    let added = world.save_clock(review(leo, "2026-10-01"));
    assert!(!added.starts_next);
    let of_mia = world.save_clock(review(mia, "2025-10-20"));
    assert!(of_mia.starts_next, "another child's does not stand in for it");
    let closed = world.close_clock(CloseClock { id: held, on: Some(day("2026-10-01")) });
    assert_eq!(closed.closed, Some(day("2026-10-01")));
    assert_eq!(world.clocks().open.len(), 2);
    let request = Request::CloseClock(CloseClock { id: held, on: None });
    assert_eq!(world.call(request).expect_err("refused").code, ErrorCode::NotUnderstood);
    world.close_clock(CloseClock { id: of_mia.id, on: Some(day("2026-10-05")) });
    assert_eq!(world.clocks().open.len(), 2, "Mia's next one");
}

#[test]
fn a_last_day_of_school_not_known_yet_leaves_a_range_until_it_is() {
    let mut world = living_in(State::Massachusetts);
    let first_day = day("2026-09-02");
    let year = world.save_year(SaveSchoolYear { id: None, first_day, last_day: None }).school_years.remove(0);
    assert!(year.last_day_usual);
    let may = day("2027-05-07");
    world.save_break(SaveBreak { id: None, name: String::new(), first: may, last: may });
    world.to("2027-05-03T12:00");
    let clock = world.save_clock(dated(ClockKind::InitialEvaluation, "2027-04-30"));
    assert!(matches!(clock.due, ClockDue::Between { .. }), "{:?}", clock.due);
    assert!(clock.gaps.contains(&Gap::LastDay));
    let last_day = Some(day("2027-06-18"));
    let view = world.save_year(SaveSchoolYear { id: Some(year.id), first_day, last_day });
    assert!(view.school_years.iter().all(|year| !year.last_day_usual));
    let clock = only(&mut world);
    assert_eq!((clock.due, clock.gaps), (ClockDue::On { date: day("2027-06-15") }, vec![]));
}

#[test]
fn a_closed_or_removed_date_and_one_of_a_child_off_the_list_are_not_asked_after() {
    let mut world = World::at("2026-10-06T15:20", "America/New_York");
    let leo = world.child("Leo").id;
    let request = SaveClock { child: Some(leo), ..dated(ClockKind::Records, "2026-10-06") };
    let id = world.save_clock(request).id;
    world.to("2026-12-01T12:00");
    assert!(asked_after(&mut world).is_some());
    world.ask(Request::RemoveChild(ChildRequest { id: leo }));
    assert!(asked_after(&mut world).is_none());
    let undo = last(&world);
    world.undo(undo);
    assert!(asked_after(&mut world).is_some());
    world.remove_clock(ClockRequest { id });
    assert!(asked_after(&mut world).is_none());
}

#[test]
fn a_changed_day_takes_its_reminders_along() {
    let mut world = World::at("2026-10-06T15:20", "America/New_York");
    let id = world.save_clock(dated(ClockKind::Records, "2026-09-01")).id;
    world.to("2026-10-20T12:00");
    assert!(asked_after(&mut world).is_some());
    world.save_clock(SaveClock { id: Some(id), ..dated(ClockKind::Records, "2026-10-01") });
    assert!(asked_after(&mut world).is_none());
    let rung = rung(&mut world, "2026-11-17T12:00");
    assert_eq!(rung, ["2026-11-06 14:00:00 UTC", "2026-11-16 14:00:00 UTC"]);
}

#[test]
fn a_review_is_brought_up_60_and_30_days_ahead() {
    let mut world = World::at("2026-10-06T15:20", "America/New_York");
    world.save_clock(dated(ClockKind::AnnualReview, "2025-12-20"));
    let rung = rung(&mut world, "2027-03-01T12:00");
    assert_eq!(rung, ["2026-10-21 13:00:00 UTC", "2026-11-20 14:00:00 UTC"]);
}

#[test]
fn after_a_meeting_about_the_plan_the_next_yearly_review_is_one_tap_away() {
    let mut world = World::at("2026-10-06T08:00", "America/New_York");
    let leo = world.child("Leo").id;
    let id = world.save_meeting(iep("2026-10-06")).meeting.id;
    let offered = |world: &mut World| world.meeting(MeetingRequest { id }).next_review;
    assert_eq!(offered(&mut world), None, "it has not been held yet");
    world.to("2026-10-06T10:00");
    let offer = offered(&mut world).expect("the next one");
    assert_eq!((offer.held, offer.child), (None, Some(leo)));
    assert_eq!((offer.on, offer.day), (day("2026-10-06"), day("2027-10-06")));
    world.save_clock(SaveClock { child: offer.child, ..dated(ClockKind::AnnualReview, "2026-10-06") });
    let undo = last(&world);
    assert_eq!(only(&mut world).due, ClockDue::On { date: day("2027-10-06") });
    assert_eq!(offered(&mut world), None, "it is kept");
    world.undo(undo);
    assert!(offered(&mut world).is_some());
    world.to("2027-10-06T12:00");
    assert_eq!(offered(&mut world), None, "that year is over");
}

#[test]
fn the_review_of_last_year_ends_with_the_meeting_and_the_next_one_is_counted_from_it() {
    let mut world = World::at("2026-10-06T08:00", "America/New_York");
    let old = world.save_clock(dated(ClockKind::AnnualReview, "2025-10-20")).id;
    let id = world.save_meeting(iep("2026-10-06")).meeting.id;
    world.to("2026-10-07T10:00");
    let offer = world.meeting(MeetingRequest { id }).next_review.expect("the next one");
    assert_eq!(offer.held, Some(old));
    world.close_clock(CloseClock { id: old, on: Some(offer.on) });
    assert_eq!(only(&mut world).due, ClockDue::On { date: offer.day });
    assert_eq!(world.meeting(MeetingRequest { id }).next_review, None);
}

#[test]
fn no_yearly_review_is_offered_after_other_meetings_nor_where_a_later_date_is_kept() {
    let mut world = World::at("2026-10-06T08:00", "America/New_York");
    let (leo, mia) = (world.child("Leo").id, world.child("Mia").id);
    let kinds = [
        MeetingKind::Plan504,
        MeetingKind::Conference,
        MeetingKind::ProblemSolving,
        MeetingKind::Evaluation,
        MeetingKind::Other,
    ];
    let others = kinds.map(|kind| world.save_meeting(SaveMeeting { kind, ..iep("2026-10-06") }).meeting.id);
    let of_leo = world.save_meeting(SaveMeeting { child: Some(leo), ..iep("2026-10-06") }).meeting.id;
    let of_mia = world.save_meeting(SaveMeeting { child: Some(mia), ..iep("2026-10-06") }).meeting.id;
    world.to("2026-10-06T12:00");
    let mut offered = |id| world.meeting(MeetingRequest { id }).next_review;
    assert!(others.into_iter().all(|id| offered(id).is_none()));
    assert!(offered(of_leo).is_some() && offered(of_mia).is_some());
    world.save_clock(SaveClock { child: Some(leo), ..dated(ClockKind::AnnualReview, "2026-10-06") });
    let mut offered = |id| world.meeting(MeetingRequest { id }).next_review;
    assert!(offered(of_leo).is_none());
    assert!(offered(of_mia).is_some(), "another child's does not stand in for it");
}
