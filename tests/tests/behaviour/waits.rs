//! What asks a question waits for its answer, until it settled itself (G19, G21).

use crate::replies::{FIVE_DAYS_ON, Story, story};
use hallway_core::api::{
    AboutView, AnswerMessage, AnswerPromise, Awaits, CheckInTone, EndsWith, MeetingKind, MeetingRequest, MessageAbout,
    PromiseState, Request, Role, SaveMeeting, Saying, SentMessage,
};
use hallway_core::rules::ids::{MeetingId, MessageId, PromiseId};

impl Story {
    fn send_about(&mut self, about: MessageAbout) -> MessageId {
        let (subject, body) = ("A question".into(), "Which day would suit you?".into());
        self.world.sent(SentMessage { about, to: vec![self.lee], subject, body }).id.expect("a sent message")
    }

    fn promise(&mut self) -> PromiseId {
        self.world.capture("ms lee will share the picture schedule by friday").promises[0].id
    }

    fn meeting(&mut self, date: &str) -> MeetingId {
        self.world.save_meeting(SaveMeeting { child: Some(self.leo), ..crate::meetings::iep(date) }).meeting.id
    }

    /// What asks a question of its own, beside the needs a parent chooses.
    fn questions(&mut self) -> [MessageAbout; 5] {
        let (child, person, meeting, promise) = (self.leo, self.lee, self.meeting("2026-10-28"), self.promise());
        let what = MeetingKind::Conference;
        [
            MessageAbout::AskToMeet { what, child: Some(child), person: Some(person) },
            MessageAbout::AskAboutMeeting { meeting },
            MessageAbout::SendTopics { meeting },
            MessageAbout::AskAgain { promise },
            MessageAbout::CheckIn { child, person, tone: CheckInTone::OneQuestion },
        ]
    }
}

#[test]
fn whatever_asks_a_question_waits_for_its_answer_as_a_quick_question_does() {
    for at in 0..5 {
        let mut story = story();
        let about = story.questions()[at];
        let id = story.send_about(about);
        let way = story.message(id).way.expect("a way");
        assert_eq!((way.awaits, way.ends), (Awaits::Answer, EndsWith::Answer), "{about:?}");
        story.world.to(FIVE_DAYS_ON);
        let card = story.card().unwrap_or_else(|| panic!("a call for {about:?}"));
        assert!(matches!(card.about, AboutView::Reply { message, .. } if message == id));
        story.world.answer_message(AnswerMessage { id, answered: true, entry: None, paper: None });
        assert!(story.card().is_none(), "{about:?}");
    }
}

#[test]
fn a_hello_a_thank_you_what_worked_and_a_recap_wait_for_nothing() {
    let mut story = story();
    let (child, person) = (story.leo, story.lee);
    let meeting = story.meeting("2026-10-05");
    let quiet = [
        MessageAbout::CheckIn { child, person, tone: CheckInTone::Thanks },
        MessageAbout::CheckIn { child, person, tone: CheckInTone::WhatWorked },
        MessageAbout::Introduction { person },
        MessageAbout::Recap { meeting },
        MessageAbout::NextYear { child },
    ];
    for about in quiet {
        let id = story.send_about(about);
        assert!(story.message(id).way.is_none(), "{about:?}");
    }
    story.world.to(FIVE_DAYS_ON);
    assert!(story.card().is_none());
}

#[test]
fn a_question_that_settled_itself_suggests_no_call() {
    let waits = |at: usize, settle: fn(&mut Story)| {
        let mut story = story();
        let about = story.questions()[at];
        story.send_about(about);
        story.world.to("2026-10-12T12:00");
        settle(&mut story);
        story.world.to(FIVE_DAYS_ON);
        story.card().is_some()
    };
    let conference = |story: &mut Story| {
        let kind = MeetingKind::Conference;
        let fields = SaveMeeting { kind, child: Some(story.leo), ..crate::meetings::iep("2026-10-21") };
        story.world.save_meeting(fields);
    };
    assert!(!waits(0, conference), "the meeting has its day");
    let talk = |story: &mut Story| drop(story.world.capture("talked to ms lee at pickup"));
    assert!(!waits(4, talk), "one has been in touch");
    assert!(waits(4, |story| drop(story.world.capture("he slept badly"))));
    assert!(waits(1, talk), "what is asked about a meeting is not answered by any talk");
}

#[test]
fn what_was_asked_again_waits_until_it_came_and_a_meetings_questions_until_it_begins() {
    let mut story = story();
    let promise = story.promise();
    story.send_about(MessageAbout::AskAgain { promise });
    story.world.to(FIVE_DAYS_ON);
    assert!(story.card().is_some());
    story.world.answer_promise(AnswerPromise { id: promise, state: PromiseState::Kept });
    assert!(story.card().is_none());
    let meeting = story.meeting("2026-10-14");
    story.world.to("2026-10-06T15:20");
    story.send_about(MessageAbout::AskAboutMeeting { meeting });
    story.world.to(FIVE_DAYS_ON);
    assert!(story.card().is_some());
    story.world.to("2026-10-14T09:00");
    assert!(story.card().is_none());
}

#[test]
fn a_meeting_that_was_asked_for_stays_answered_once_it_began_and_one_before_the_letter_is_no_answer() {
    let mut story = story();
    let (kind, child, person) = (MeetingKind::Conference, story.leo, story.lee);
    let conference = |date| SaveMeeting { kind, child: Some(child), ..crate::meetings::iep(date) };
    story.world.save_meeting(conference("2026-10-05"));
    story.send_about(MessageAbout::AskToMeet { what: kind, child: Some(child), person: Some(person) });
    story.world.to(FIVE_DAYS_ON);
    assert!(story.card().is_some(), "the one before the letter");
    let id = story.world.save_meeting(conference("2026-10-15")).meeting.id;
    for at in ["2026-10-15T09:20", "2026-10-16T12:00"] {
        story.world.to(at);
        assert!(story.card().is_none(), "{at}");
    }
    story.world.ask(Request::RemoveMeeting(MeetingRequest { id }));
    assert!(story.card().is_some(), "a meeting that was taken out is none");
}

#[test]
fn a_call_that_was_made_ends_the_suggestion_of_one_and_the_letter_waits_on() {
    let mut story = story();
    let dunn = story.world.person("Mr. Dunn", Role::Teacher);
    let about = MessageAbout::Say { saying: Saying::Evaluation, child: Some(story.leo), person: Some(story.lee) };
    story.world.capture("Called Ms. Lee about the reading log");
    let id = story.send_about(about);
    story.world.to(FIVE_DAYS_ON);
    assert!(story.card().is_some(), "the call before the letter");
    for elsewhere in ["Called Mr. Dunn. He will ask Ms. Lee", "talked to ms lee at pickup"] {
        let people = story.world.capture(elsewhere).people;
        assert!(people.iter().any(|person| person.id == story.lee), "{elsewhere}");
        assert!(story.card().is_some(), "{elsewhere}");
    }
    story.world.capture("Called Ms. Lee. She will look at it with Mr. Dunn");
    assert!(story.card().is_none());
    assert!(story.world.today().requests.iter().any(|request| request.message == id), "it still waits");
    let about = MessageAbout::Say { saying: Saying::Question, child: None, person: Some(dunn) };
    let (subject, body) = ("A question".into(), "Which day?".into());
    story.world.sent(SentMessage { about, to: vec![dunn], subject, body });
    story.world.to("2026-10-21T12:00");
    assert!(story.card().is_some(), "nobody called Mr. Dunn since");
}
