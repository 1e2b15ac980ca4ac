//! The message as a whole: one real question, under a minute, thanks with a detail.

use super::*;
use crate::rules::wording::advice::Advice;

fn whole(kind: Kind, body: &str) -> Vec<Advice> {
    check(&draft(kind, body)).iter().map(|flag| flag.advice).collect()
}

#[test]
fn an_introduction_ends_with_one_real_question() {
    assert_eq!(whole(Kind::Introduction, "Hi, I'm Dana. Leo is new to your class."), [Advice::NoQuestion]);
    assert!(whole(Kind::Introduction, "Hi, I'm Dana. What would you like to know about Leo?").is_empty());
    assert!(whole(Kind::Introduction, "Hi, I'm Dana. Let me know what you would like to hear.").is_empty());
}

#[test]
fn two_questions_are_one_too_many() {
    let body = "He was sad on Monday. What happened at lunch? Who sat with him?";
    assert_eq!(whole(Kind::Concern, body), [Advice::ManyQuestions]);
    assert!(whole(Kind::Question, body).is_empty());
}

#[test]
fn a_question_that_wants_no_answer_is_none() {
    assert_eq!(whole(Kind::Update, "He slept through the night. Right?"), [Advice::NoQuestion]);
}

#[test]
fn more_than_a_minute_to_read_is_told_from_there_on() {
    let body = format!("What do you see? {}", "We went to the park. ".repeat(50));
    let found = check(&draft(Kind::Concern, &body));
    assert_eq!(found[0].advice, Advice::Length);
    assert_eq!(body[..found[0].mark.start].split_whitespace().count(), 200);
}

#[test]
fn thanks_want_one_true_detail() {
    assert_eq!(whole(Kind::Positive, "You are a great teacher. Thank you for all you do!"), [Advice::ConcreteThanks]);
    assert!(whole(Kind::Positive, "Thank you for moving her seat on Monday.").is_empty());
    assert!(whole(Kind::Positive, "He smiled when you saved him the window seat.").is_empty());
}

#[test]
fn an_empty_draft_is_left_alone() {
    for kind in [Kind::Introduction, Kind::Positive, Kind::Concern, Kind::Recap] {
        assert!(whole(kind, "").is_empty());
        assert!(whole(kind, " \n\n ").is_empty());
    }
}
