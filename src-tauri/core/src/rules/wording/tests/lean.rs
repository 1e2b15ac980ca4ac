//! What no table names and the words lean to.

use super::*;
use crate::rules::wording::found;
use crate::rules::wording::lean::{TABLE, settle};

/// Where the only sentence of `body` leans.
fn leans(kind: Kind, body: &str) -> Option<Principle> {
    let words = Words::new(body);
    let draft = draft(kind, body);
    let sentence = sentence::cut(&words, &draft).next().expect("a sentence");
    settle(&sentence, &found(&sentence)).map(|(_, hit)| hit.advice.principle())
}

#[test]
fn words_lean_to_a_principle_together() {
    let said = [
        ("I have every single email you ever sent in a binder.", Principle::QuietDocumentation),
        ("My lawyer says you are breaking the law.", Principle::NotLegal),
        ("I will be going over your head to the superintendent.", Principle::LowestLevel),
        ("He just needs more help and better support.", Principle::Specific),
        ("His father and I are fighting about the divorce again.", Principle::Oversharing),
    ];
    for (body, wanted) in said {
        assert_eq!(leans(Kind::Concern, body), Some(wanted), "{body}");
    }
}

#[test]
fn a_plain_sentence_leans_nowhere() {
    for body in ["He starts speech on Monday.", "Thank you for the call.", "Could we meet on Tuesday at three?", "Ok."]
    {
        assert_eq!(leans(Kind::Concern, body), None, "{body}");
    }
}

#[test]
fn a_mood_is_out_of_place_in_a_recap_only() {
    let body = "It was decided, as predicted, after a lot of sighing and the usual excuses, to wait.";
    assert_eq!(leans(Kind::Recap, body), Some(Principle::FactualRecap));
    assert_ne!(leans(Kind::Update, body), Some(Principle::FactualRecap));
}

#[test]
fn what_is_quoted_or_taken_back_weighs_nothing() {
    assert!(leans(Kind::Concern, "My lawyer says you are breaking the law.").is_some());
    assert_eq!(leans(Kind::Concern, "He said \"my lawyer says you are breaking the law\"."), None);
    assert!(leans(Kind::Concern, "You are careless and you ignore my son.").is_some());
    assert_eq!(leans(Kind::Concern, "I am not saying that you are careless and you ignore my son."), None);
}

#[test]
fn every_line_of_the_table_is_read() {
    let lines = include_str!("../lean.txt").lines().count();
    assert!(lines > 1_000, "{lines} lines");
    assert_eq!(TABLE.len(), lines);
}

#[test]
fn the_marked_words_are_few_and_begin_and_end_with_a_letter() {
    let body =
        "Whatever the reason was, and I am sure there was one, my dog could have written a better plan than that.";
    let words = Words::new(body);
    let draft = draft(Kind::Disagreement, body);
    let sentence = sentence::cut(&words, &draft).next().expect("a sentence");
    let (_, hit) = settle(&sentence, &[]).expect("it leans");
    let marked = &body[words.span(hit.from, hit.to).start..words.span(hit.from, hit.to).end];
    assert!(hit.to - hit.from <= 8, "{marked}");
    assert!(marked.starts_with(char::is_alphabetic) && marked.ends_with(char::is_alphabetic), "{marked}");
}

/// What a table found, as the whole of a sentence turns out.
fn told(body: &str) -> (Option<Principle>, Option<Principle>) {
    let words = Words::new(body);
    let draft = draft(Kind::Concern, body);
    let sentence = sentence::cut(&words, &draft).next().expect("a sentence");
    let found = found(&sentence);
    let principle = |hit: &(usize, Hit)| hit.1.advice.principle();
    (found.first().map(principle), settle(&sentence, &found).as_ref().map(principle))
}

#[test]
fn a_tables_word_is_left_out_where_the_whole_sentence_is_fine() {
    let body = "I felt shut out when the schedule changed without a word to me.";
    assert_eq!(told(body), (Some(Principle::AskFirst), None));
    let body = "Please nobody give him a drink without thickener, not even a sip, not even at a party.";
    assert_eq!(told(body), (Some(Principle::Observation), None));
}

#[test]
fn a_tables_word_stands_unless_the_sentence_leans_far_to_another() {
    let same = Some(Principle::PersonFromIssue);
    assert_eq!(told("Mr. Alvarez is lazy."), (same, same));
    assert_eq!(told("You are lazy and you know it."), (Some(Principle::AskFirst), same));
}
