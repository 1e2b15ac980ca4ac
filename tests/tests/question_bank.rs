//! The question bank (N6, C10, C17).

use hallway_core::rules::question_bank::{QUESTIONS, QuestionTag, questions};
use hallway_tests::words;
use std::collections::BTreeSet;

#[test]
fn every_use_has_at_least_three_questions_and_every_question_a_use() {
    assert!(QuestionTag::ALL.into_iter().all(|tag| questions(tag).count() >= 3));
    assert!(QUESTIONS.iter().all(|(_, tags)| !tags.is_empty()));
    let ids: BTreeSet<_> = QUESTIONS.iter().map(|(id, _)| id).collect();
    assert_eq!(ids.len(), QUESTIONS.len());
}

#[test]
fn the_bank_holds_every_question_that_is_worded() {
    let table: BTreeSet<_> = QUESTIONS.iter().map(|(id, _)| (*id).to_owned()).collect();
    let worded = words::ids().into_iter().filter(|id| id.starts_with("bank-") && !id.starts_with("bank-tag-"));
    assert_eq!(table, worded.filter(|id| id != "bank-use-named").collect());
}
