//! A pasted email that clearly answers a letter is offered as its answer: one tap links it, nothing does so by itself.

use crate::replies::{Story, story};
use hallway_core::api::{AnswerMessage, DocumentFields, MessageAbout, Op, SaveDocument, Saying, SentMessage, Undo};
use hallway_core::rules::ids::{EntryId, MessageId};

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
    let linked = story.world.answer_message(AnswerMessage { id, answered: true, entry: Some(entry) });
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

#[test]
fn an_email_kept_as_a_paper_offers_the_same() {
    let mut story = story();
    let id = asked(&mut story);
    let text = pasted("Ms. Lee", "Re: A quick question");
    let fields = DocumentFields { date: "2026-10-08".parse().ok(), ..DocumentFields::default() };
    let paper = story.world.save_document(SaveDocument { id: None, fields, text, meeting: None }).document.id;
    assert_eq!(story.world.document(paper).may_answer.map(|letter| letter.message), Some(id));
    story.world.answer_message(AnswerMessage { id, answered: true, entry: None });
    assert_eq!(story.world.document(paper).may_answer, None);
}
