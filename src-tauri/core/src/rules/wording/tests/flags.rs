//! What a flag holds, and how many there are.

use super::*;
use crate::rules::wording::advice::Advice;

const TEXTS: &str = include_str!("../../../words/en/wording.ftl");

#[test]
fn every_advice_has_its_two_lines_and_no_line_is_left_over() {
    let ids: Vec<&str> = Advice::ALL.iter().flat_map(|advice| [advice.why(), advice.offer()]).collect();
    let texts: Vec<&str> = TEXTS.lines().filter_map(|line| line.split_once(" = ")).map(|(id, _)| id).collect();
    assert_eq!(ids.iter().filter(|id| !texts.contains(id)).count(), 0, "{ids:?}");
    assert_eq!(texts.iter().filter(|id| !ids.contains(id)).count(), 0, "{texts:?}");
}

#[test]
fn the_mark_holds_the_words_it_is_about() {
    let body = "Thanks for the note. This is illegal \u{2013} and you know it.";
    let found = flags(Kind::Concern, body);
    assert_eq!(marked(body, &found[0]), "illegal");
}

#[test]
fn a_sentence_gets_one_flag_and_a_draft_three() {
    let one = "You people are lazy, this is illegal, and I am calling the superintendent.";
    assert_eq!(flags(Kind::Concern, one).len(), 1);
    let many = "This is illegal. Mr. Hill is lazy. Shame on you. I demand an aide. Reading is a disaster.";
    assert_eq!(check(&draft(Kind::Concern, many)).len(), MOST_FLAGS);
}

#[test]
fn a_principle_comes_again_only_when_no_other_is_left() {
    let body = "This is illegal. You are violating his rights. Reading is a disaster.";
    let named: Vec<Principle> = flags(Kind::Disagreement, body).iter().map(Flag::principle).collect();
    assert_eq!(named, [Principle::NotLegal, Principle::Observation, Principle::NotLegal]);
}

#[test]
fn the_subject_is_looked_at_too() {
    let draft = Draft { subject: "VIOLATION of IDEA", ..draft(Kind::FormalRequest, "") };
    let found = check(&draft);
    assert_eq!((found[0].part, found[0].principle()), (Part::Subject, Principle::NotLegal));
}

#[test]
fn an_aside_in_a_recap_can_be_left_out() {
    let without = |body| flags(Kind::Recap, body)[0].suggestion.clone();
    let timer = "It was agreed, reluctantly, to try the timer.";
    assert_eq!(without(timer).as_deref(), Some("It was agreed, to try the timer."));
    let bus = "As usual, the bus was not on the list.";
    assert_eq!(without(bus).as_deref(), Some("The bus was not on the list."));
}

#[test]
fn a_demand_has_no_ready_sentence() {
    assert_eq!(flags(Kind::FormalRequest, "I demand an aide.")[0].suggestion, None);
}

#[test]
fn another_childs_name_is_told_before_anything_else() {
    let body = "He takes 20 mg of Zoloft for his anxiety disorder. You are lazy. Everything is a disaster. My lawyer says \
        you are breaking the law. Tyler pushed him on Monday.";
    let draft = Draft { other_names: &["Tyler"], ..draft(Kind::Concern, body) };
    assert_eq!(check(&draft)[0].advice, Advice::OtherChild);
}

#[test]
fn another_child_is_named_only_by_the_names_that_are_known() {
    let draft = Draft { other_names: &["Tyler"], ..draft(Kind::Concern, "On Monday Tyler pushed him. Is that so?") };
    assert_eq!(check(&draft)[0].advice, Advice::OtherChild);
    assert_eq!(flags(Kind::Concern, "On Monday Tyler pushed him.").len(), 0);
}

#[test]
fn what_hurts_or_is_private_comes_before_the_point_and_a_tip_on_form_last() {
    use Advice::{HealthDetail, NoQuestion, NotLegal, Observation, OtherChild, PersonFromIssue, Respect};
    for (body, order) in [
        (
            "Reading is a disaster. This is illegal. Mr. Hill is lazy. Ms. Rivera is lazy.",
            vec![PersonFromIssue, PersonFromIssue, NotLegal, Observation, NoQuestion],
        ),
        (
            "Mr. Hill is lazy. Shame on you. Ms. Rivera is lazy.",
            vec![PersonFromIssue, Respect, PersonFromIssue, NoQuestion],
        ),
        (
            "This is illegal. He takes 20 mg of Zoloft and 5 mg of Abilify. Tyler pushed him. Ms. Rivera is lazy.",
            vec![OtherChild, PersonFromIssue, HealthDetail, NotLegal, NoQuestion],
        ),
        ("Reading is a disaster.", vec![Observation, NoQuestion]),
    ] {
        let draft = Draft { other_names: &["Tyler"], ..draft(Kind::Concern, body) };
        let told: Vec<Advice> = look(&draft).iter().map(|flag| flag.advice).collect();
        assert_eq!(told, order, "{body}");
    }
}

#[test]
fn a_dose_with_the_name_of_a_medicine_is_more_than_school_needs() {
    for body in [
        "He takes 20 mg of Ritalin.",
        "He had 20 mg of Ritalin this morning before the bus came.",
        "She is on 10mg of Focalin now, so lunch may be small.",
        "Leo gets 36 milligrams of Concerta at home.",
        "He takes Ritalin, 20 mg, in the morning.",
        "We gave him 5 mg of his Adderall at seven.",
    ] {
        for kind in [Kind::Update, Kind::Context, Kind::Concern] {
            let found = flags(kind, body);
            assert!(found.iter().any(|flag| flag.advice == Advice::HealthDetail), "{kind:?}: {body} {found:?}");
        }
    }
    for body in [
        "He takes his medicine at noon.",
        "He has a new medicine since Monday and may be sleepy.",
        "He drinks 200 ml of water at lunch.",
        "He walked 20 m today.",
        "He takes his medicine at noon with a snack. Could the nurse remind him?",
    ] {
        for kind in [Kind::Update, Kind::Context, Kind::Question] {
            assert_eq!(principle(kind, body).filter(|p| *p == Principle::Oversharing), None, "{kind:?}: {body}");
        }
    }
}
