//! A pasted email that clearly answers a letter is offered as its answer: one tap links it, nothing does so by itself.

use crate::replies::{Story, story};
use hallway_core::api::{AnswerMessage, DocumentFields, MessageAbout, Op, SaveDocument, Saying, SentMessage, Undo};
use hallway_core::rules::ids::{DocumentId, EntryId, MessageId};

const SUBJECT: &str = "A quick question";

fn asked(story: &mut Story) -> MessageId {
    let about = MessageAbout::Say { saying: Saying::Question, child: Some(story.leo), person: Some(story.lee) };
    let body = "When could we talk?".into();
    let sent = SentMessage { about, to: vec![story.lee], subject: SUBJECT.into(), body };
    story.world.sent(sent).id.expect("a sent message")
}

fn pasted(from: &str, subject: &str) -> String {
    format!("From: {from}\nSubject: {subject}\n\nTuesday after school works for me.")
}

fn offered(story: &mut Story, text: &str) -> (EntryId, Option<MessageId>) {
    let entry = story.world.capture(text);
    (entry.id, entry.may_answer.map(|letter| letter.message))
}

#[test]
fn an_email_that_answers_a_letter_is_offered_as_its_answer_and_linked_with_one_tap() {
    let mut story = story();
    let id = asked(&mut story);
    story.world.to("2026-10-08T16:00");
    let (entry, letter) = offered(&mut story, &pasted("Karen Lee <klee@school.org>", "Re: A quick question"));
    assert_eq!(letter, Some(id));
    assert!(story.message(id).answer.is_none(), "never by itself");
    let linked = story.world.answer_message(AnswerMessage { id, answered: true, entry: Some(entry), paper: None });
    let answer = linked.answer.expect("an answer");
    assert_eq!((answer.entry, answer.on.to_string().as_str()), (Some(entry), "2026-10-08"));
    assert_eq!(story.world.entry(entry).may_answer, None);
    story.world.to("2026-10-13T15:20");
    assert!(story.card().is_none(), "nobody waits any more");
    let offer = story.world.offer().expect("an offer to undo");
    assert_eq!(offer.op, Op::AnswerMessage);
    story.world.undo(Undo { number: offer.number });
    assert!(story.card().is_some() && story.world.entry(entry).may_answer.is_some());
}

#[test]
fn what_is_not_clearly_an_answer_is_not_offered() {
    let mut story = story();
    asked(&mut story);
    let texts = [
        pasted("Karen Lee <klee@school.org>", SUBJECT),
        pasted("Karen Lee <klee@school.org>", "Re: The bus"),
        pasted("Tom Dunn <tdunn@school.org>", "Re: A quick question"),
        "Ms. Lee said re: a quick question that Tuesday works.".to_owned(),
    ];
    for text in texts {
        assert_eq!(offered(&mut story, &text).1, None, "{text}");
    }
}

fn paper(story: &mut Story, date: &str) -> DocumentId {
    let fields = DocumentFields { date: date.parse().ok(), ..DocumentFields::default() };
    let text = pasted("Ms. Lee", "Re: A quick question");
    story.world.save_document(SaveDocument { id: None, fields, text, meeting: None }).document.id
}

#[test]
fn an_email_kept_as_a_paper_offers_the_same_and_its_day_is_the_day_of_the_answer() {
    let mut story = story();
    let id = asked(&mut story);
    let paper = paper(&mut story, "2026-10-08");
    story.world.to("2026-10-20T10:00");
    assert_eq!(story.world.document(paper).may_answer.map(|letter| letter.message), Some(id));
    let answered = story.world.answer_message(AnswerMessage { id, answered: true, entry: None, paper: Some(paper) });
    let answer = answered.answer.expect("an answer");
    assert_eq!((answer.entry, answer.on.to_string().as_str()), (None, "2026-10-08"));
    assert_eq!(story.world.document(paper).may_answer, None);
}

#[test]
fn a_paper_that_answered_one_letter_does_not_offer_an_older_one_of_the_same_subject() {
    let mut story = story();
    let older = asked(&mut story);
    story.world.pass(chrono::Duration::minutes(5));
    let newer = asked(&mut story);
    let first = paper(&mut story, "2026-10-08");
    let next = paper(&mut story, "2026-10-09");
    let offered = |story: &mut Story, paper| story.world.document(paper).may_answer.map(|letter| letter.message);
    assert_eq!(offered(&mut story, first), Some(newer));
    story.world.to("2026-10-20T10:00");
    story.world.answer_message(AnswerMessage { id: newer, answered: true, entry: None, paper: Some(first) });
    assert_eq!((offered(&mut story, first), offered(&mut story, next)), (None, Some(older)));
    let number = story.world.offer().expect("an offer to undo").number;
    story.world.undo(Undo { number });
    assert_eq!(offered(&mut story, first), Some(newer));
}
