//! "Who handles this?" (G14, G16, G19, story 9): every row of both tables, and typed questions.
#![allow(clippy::unwrap_used)]

use hallway_core::rules::channels::{Awaits, CHANNELS, EndsWith, MessageNeed};
use hallway_core::rules::handles::{QUESTION_BYTES, TEAM, Topic, Turn, handling, topics, who};
use hallway_core::rules::reading::Channel;
use hallway_core::rules::roles::Role;
use hallway_tests::{fixture, words};
use proptest::prelude::*;
use serde::Deserialize;

#[derive(Deserialize)]
struct Asked {
    question: String,
    /// `None` for a question that has nothing to do with school.
    first: Option<Role>,
    /// Written before the lexicon and never tuned on.
    held: bool,
}

fn questions() -> Vec<Asked> {
    serde_json::from_str(&std::fs::read_to_string(fixture("handles.json")).unwrap()).unwrap()
}

fn first(question: &str) -> Option<Role> {
    who(question).first().map(|handling| handling.role)
}

fn right(held: bool) -> (usize, usize, Vec<String>) {
    let all: Vec<_> = questions().into_iter().filter(|asked| asked.held == held).collect();
    let (good, bad): (Vec<_>, Vec<_>) = all.iter().partition(|asked| first(&asked.question) == asked.first);
    let wrong = bad.iter().map(|asked| format!("{}: {:?}", asked.question, topics(&asked.question)));
    (good.len(), all.len(), wrong.collect())
}

#[test]
fn questions_seen_while_building_go_to_the_right_person() {
    let (good, all, wrong) = right(false);
    assert!(good == all, "{good} of {all}\n{}", wrong.join("\n"));
}

#[test]
fn questions_held_out_go_to_the_right_person() {
    let (good, all, _) = right(true);
    println!("held out: {good} of {all}");
    assert!(good * 100 >= all * 85, "{good} of {all}");
}

#[test]
fn every_row_of_the_role_table_is_reached_by_a_typed_question() {
    let asked = [
        ("his homework takes too long", Role::Teacher),
        ("how is she doing on her goals", Role::SpecialEducationTeacher),
        ("speech sounds", Role::Speech),
        ("pencil grip", Role::OccupationalTherapist),
        ("his wheelchair and the stairs", Role::PhysicalTherapist),
        ("he worries a lot", Role::Counselor),
        ("what do the test results mean", Role::Psychologist),
        ("is the playground safe", Role::Principal),
        ("we want another placement", Role::Director),
    ];
    for (question, role) in asked {
        assert_eq!(first(question), Some(role), "{question}");
        assert!(TEAM.iter().any(|row| row.roles.contains(&role)), "{role:?}");
    }
}

#[test]
fn the_role_table_has_six_rows_from_the_classroom_to_the_district() {
    let firsts: Vec<_> = TEAM.iter().map(|row| row.roles[0]).collect();
    let known = [
        Role::Teacher,
        Role::SpecialEducationTeacher,
        Role::Speech,
        Role::Psychologist,
        Role::Principal,
        Role::Director,
    ];
    assert_eq!(firsts, known);
}

type Way = (MessageNeed, &'static [Channel], Option<Channel>, Awaits, EndsWith);

#[test]
fn the_channel_table_says_what_g19_says() {
    use Channel::{App, Email, InPerson, Note, Phone};
    let rows: Vec<_> = CHANNELS.iter().map(|row| (row.need, row.first, row.then, row.awaits, row.ends)).collect();
    let known: [Way; 5] = [
        (MessageNeed::QuickQuestion, &[Email, App], None, Awaits::Answer, EndsWith::Answer),
        (MessageNeed::FromHome, &[Email, Note], None, Awaits::Nothing, EndsWith::Sent),
        (MessageNeed::Concern, &[Email], Some(Phone), Awaits::Answer, EndsWith::Answer),
        (MessageNeed::Disagreement, &[Phone, InPerson], None, Awaits::Nothing, EndsWith::Talk),
        (MessageNeed::FormalRequest, &[Email, Note], None, Awaits::Answer, EndsWith::DateReceived),
    ];
    assert_eq!(rows, known);
    assert!(CHANNELS.iter().all(|row| row.need.row() == row));
}

#[test]
fn every_row_of_the_channel_table_is_reached_by_a_typed_question() {
    let asked = [
        ("what time does music start", MessageNeed::QuickQuestion),
        ("we had a rough weekend", MessageNeed::FromHome),
        ("she is being bullied", MessageNeed::Concern),
        ("I disagree with the district", MessageNeed::Disagreement),
        ("I want to request an evaluation", MessageNeed::FormalRequest),
    ];
    for (question, need) in asked {
        assert_eq!(who(question).first().map(|handling| handling.need), Some(need), "{question}");
    }
}

#[test]
fn the_closest_comes_first_and_nobody_twice() {
    for topic in Topic::ALL {
        let people = handling(*topic);
        assert!(people.iter().enumerate().all(|(at, person)| (person.turn == Turn::First) == (at == 0)));
        let mut roles: Vec<_> = people.iter().map(|person| person.role).collect();
        roles.sort_unstable();
        roles.dedup();
        assert_eq!(roles.len(), people.len(), "{topic:?}");
    }
}

#[test]
fn nobody_is_sent_straight_to_the_principal_about_what_happens_in_class() {
    let in_class = [Topic::Classwork, Topic::AccommodationMissing, Topic::ClassBehavior, Topic::Bullying];
    assert!(in_class.iter().all(|topic| topic.roles()[0] == Role::Teacher));
    let asked = who("he is not getting his extra time");
    assert_eq!(asked[0].role, Role::Teacher);
    assert!(asked.iter().position(|handling| handling.role == Role::Principal).is_none_or(|at| at > 1));
}

#[test]
fn a_role_that_is_only_named_is_found() {
    assert_eq!(first("who is the librarian"), Some(Role::Other));
    assert_eq!(who("who is the librarian")[0].topic, None);
}

#[test]
fn an_unknown_or_empty_question_has_no_answer() {
    for question in ["", "   ", "?!", "best pizza in town", "12 345", "\u{1F355}"] {
        assert_eq!(who(question), [], "{question}");
    }
}

#[test]
fn accents_capitals_and_typos_are_forgiven() {
    assert_eq!(first("SPEECH THERAPY"), Some(Role::Speech));
    assert_eq!(first("her pensil grip"), Some(Role::OccupationalTherapist));
    assert_eq!(first("wheelchiar"), Some(Role::PhysicalTherapist));
    assert_eq!(first("the bus isn\u{2019}t coming"), Some(Role::Bus));
}

#[test]
fn every_text_is_among_the_words() {
    let words = words::ids();
    let json = |topic: &Topic| serde_json::to_value(topic).unwrap();
    let mut ids: Vec<String> = Vec::new();
    for topic in Topic::ALL {
        let name = json(topic);
        ids.push(format!("handles-{}", name.as_str().unwrap()));
        ids.push(format!("handles-{}.why", name.as_str().unwrap()));
    }
    ids.extend(TEAM.iter().flat_map(|row| [row.does, row.when]).map(str::to_owned));
    ids.extend(CHANNELS.iter().map(|row| row.why.to_owned()));
    for id in ids {
        assert!(words.contains(&id), "{id}");
    }
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 128, failure_persistence: None, ..ProptestConfig::default() })]

    #[test]
    fn any_text_is_answered_without_a_role_twice(text in "\\PC{0,700}") {
        let mut roles: Vec<_> = who(&text).into_iter().map(|handling| handling.role).collect();
        let count = roles.len();
        roles.sort_unstable();
        roles.dedup();
        prop_assert_eq!(roles.len(), count);
    }

    #[test]
    fn what_follows_the_part_that_is_read_changes_nothing(tail in "[a-z ]{0,40}") {
        let text = format!("{}{}", "speech ".repeat(QUESTION_BYTES / 7 + 1), tail);
        prop_assert_eq!(first(&text), Some(Role::Speech));
    }
}
