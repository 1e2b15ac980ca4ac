//! An evaluation of a child who has a plan is another one, not the first: no number is shown for it (D1, D5).

use crate::clocks::dated;
use crate::replies::{Story, story};
use hallway_core::api::{
    AboutView, AnswerReminder, ClockKind, ClockTime, DocumentFields, DocumentKind, MessageAbout, ReminderAnswer,
    Request, RequestClock, SaveClock, SaveDocument, SaveSettings, Saying, SentMessage, Standing, State, WriteMessage,
};

const ASK: &str = "by which day the evaluation can be done?";

fn about(story: &Story) -> MessageAbout {
    MessageAbout::Say { saying: Saying::Evaluation, child: Some(story.leo), person: Some(story.lee) }
}

fn drafted(story: &mut Story) -> String {
    let about = about(story);
    story.world.write(WriteMessage { about, anew: true, mailed: None }).body
}

/// What a request that goes out now would start, and what is counted later.
fn asked(story: &mut Story) -> (ClockKind, ClockTime, Standing, Option<ClockKind>) {
    let about = about(story);
    let (subject, body) = ("An evaluation".into(), "Could we?".into());
    let sent = SentMessage { about, to: vec![story.lee], subject, body };
    let id = story.world.sent(sent).id.expect("a sent message");
    let Some(RequestClock::Offered { kind, rule, then, .. }) = story.message(id).clock else { panic!("no offer") };
    (kind, rule.time, rule.standing, then.map(|then| then.kind))
}

fn paper(story: &mut Story, kind: DocumentKind, date: &str) {
    let fields = DocumentFields { kind, date: date.parse().ok(), child: Some(story.leo), ..DocumentFields::default() };
    story.world.save_document(SaveDocument { id: None, fields, text: "The plan".into(), meeting: None });
}

const ANOTHER: (ClockKind, ClockTime, Standing, Option<ClockKind>) =
    (ClockKind::Reevaluation, ClockTime::NoNumber, Standing::FederalDefault, None);

#[test]
fn where_there_is_a_plan_the_request_starts_another_evaluation_without_a_number() {
    let mut story = story();
    paper(&mut story, DocumentKind::Iep, "2026-03-02");
    assert_eq!(asked(&mut story), ANOTHER);
    assert!(drafted(&mut story).contains(ASK));
    for state in [State::Virginia, State::Michigan, State::Washington] {
        story.world.save_settings(SaveSettings { state: Some(Some(state)), ..SaveSettings::default() });
        assert_eq!(asked(&mut story), ANOTHER, "{state:?}: what it says of the first is not said of this one");
    }
}

#[test]
fn a_review_that_was_held_tells_of_a_plan_too() {
    let mut story = story();
    let review = SaveClock { child: Some(story.leo), ..dated(ClockKind::AnnualReview, "2026-02-10") };
    story.world.save_clock(review);
    assert_eq!(asked(&mut story), ANOTHER);
}

#[test]
fn a_later_plan_a_504_plan_and_anothers_plan_leave_it_the_first() {
    let mut story = story();
    paper(&mut story, DocumentKind::Plan504, "2026-03-02");
    paper(&mut story, DocumentKind::Iep, "2026-12-01");
    let mia = story.world.child("Mia").id;
    story.world.save_clock(SaveClock { child: Some(mia), ..dated(ClockKind::AnnualReview, "2026-02-10") });
    let (kind, time, _, then) = asked(&mut story);
    assert_eq!(
        (kind, time, then),
        (ClockKind::ReplyToRequest, ClockTime::NoNumber, Some(ClockKind::InitialEvaluation))
    );
    assert!(!drafted(&mut story).contains(ASK));
}

/// The question whether it has happened, with its letter.
fn question(story: &mut Story) -> Option<(hallway_core::api::ReminderKey, MessageAbout)> {
    let due = story.world.today().due;
    due.into_iter().find_map(|card| match card.about {
        AboutView::ClockHappened { letter, .. } => Some((card.key, letter)),
        _ => None,
    })
}

#[test]
fn what_has_not_happened_yet_is_asked_about_again_in_two_weeks_and_a_friendly_question_is_one_tap_away() {
    let mut story = story();
    let about = MessageAbout::Say { saying: Saying::Copies, child: Some(story.leo), person: Some(story.lee) };
    let (subject, body) = ("Copies".into(), "Could I have them?".into());
    let sent = SentMessage { about, to: vec![story.lee], subject, body };
    let message = story.world.sent(sent).id;
    story.world.save_clock(SaveClock { child: Some(story.leo), message, ..dated(ClockKind::Records, "2026-10-06") });
    story.world.to("2026-11-23T10:00");
    let (key, letter) = question(&mut story).expect("the question");
    let asks = MessageAbout::Say { saying: Saying::Question, child: Some(story.leo), person: Some(story.lee) };
    assert_eq!(letter, asks, "to whom the request went");
    story.world.ask(Request::AnswerReminder(AnswerReminder { key, answer: ReminderAnswer::NotYet }));
    for (at, asked) in [
        ("2026-11-23T10:01", false),
        ("2026-12-07T08:59", false),
        ("2026-12-07T09:00", true),
        ("2027-01-03T12:00", true),
        ("2027-01-04T12:00", false),
    ] {
        story.world.to(at);
        assert_eq!(question(&mut story).is_some(), asked, "{at}");
    }
    assert_eq!(story.world.clocks().open.len(), 1, "it stays among the dates");
    let kept = story.message(message.expect("sent")).clock;
    assert!(matches!(kept, Some(RequestClock::Kept { .. })), "and with its request");
}
