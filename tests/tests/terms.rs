//! Words that change from state to state, and words that need explaining (G67, pitfall 14).
#![allow(clippy::unwrap_used)]

use hallway_core::rules::state::State;
use hallway_core::rules::terms::{GLOSSARY, LOCAL_TERMS, Term, explained, local, word};
use hallway_tests::words;
use std::collections::BTreeSet;

fn short(term: Term, state: State) -> Option<&'static str> {
    local(term, state).map(|local| local.short)
}

#[test]
fn each_state_has_the_words_of_the_table() {
    let rows = [
        (Term::IepMeeting, State::Texas, "ARD"),
        (Term::Evaluation, State::Texas, "FIE"),
        (Term::InitialEvaluation, State::Texas, "FIIE"),
        (Term::IepTeam, State::NewYork, "CSE"),
        (Term::PreschoolTeam, State::NewYork, "CPSE"),
        (Term::IepMeeting, State::Connecticut, "PPT"),
        (Term::IepTeam, State::Indiana, "CCC"),
        (Term::CaseManager, State::Indiana, "TOR"),
        (Term::EvaluationReport, State::Ohio, "ETR"),
        (Term::EvaluationReport, State::Pennsylvania, "ER"),
        (Term::ReevaluationReport, State::Pennsylvania, "RR"),
        (Term::PriorNotice, State::Pennsylvania, "NOREP"),
        (Term::IepTeam, State::Michigan, "IEPC"),
        (Term::EvaluationTeam, State::Michigan, "MET"),
        (Term::SpecialEducation, State::Florida, "ESE"),
    ];
    for (term, state, said) in rows {
        assert_eq!(short(term, state), Some(said), "{state:?}");
    }
}

#[test]
fn words_that_nobody_verified_do_not_ship() {
    for state in [State::Kentucky, State::Maine, State::Nebraska] {
        assert!(LOCAL_TERMS.iter().all(|local| local.state != state), "{state:?}");
    }
    assert_eq!(short(Term::EvaluationTeam, State::Texas), None);
}

#[test]
fn the_general_word_stands_where_the_state_has_none_or_is_not_named() {
    assert_eq!(word(Term::IepMeeting, None), "term-iep_meeting");
    assert_eq!(word(Term::IepMeeting, Some(State::Utah)), "term-iep_meeting");
    assert_eq!(word(Term::IepMeeting, Some(State::Texas)), "term-iep_meeting-tx");
}

#[test]
fn a_local_word_is_named_after_its_term_and_state_and_is_there_once() {
    let names: BTreeSet<_> = LOCAL_TERMS.iter().map(|local| (local.term, local.state)).collect();
    assert_eq!(names.len(), LOCAL_TERMS.len());
    for local in LOCAL_TERMS {
        let named = format!("{}-{}", local.term.general(), local.state.letters().to_lowercase());
        assert_eq!(local.id, named);
    }
}

#[test]
fn every_text_is_among_the_words() {
    let words = words::ids();
    let general = Term::ALL.map(|term| term.general().to_owned()).into_iter();
    let local = LOCAL_TERMS.iter().flat_map(|local| [local.id.to_owned(), format!("{}.full", local.id)]);
    let glossary = GLOSSARY.iter().flat_map(|(id, _)| [format!("glossary-{id}"), format!("glossary-{id}.plain")]);
    for id in general.chain(local).chain(glossary) {
        assert!(words.contains(&id), "{id}");
    }
}

#[test]
fn words_with_an_explanation_are_found_in_a_text() {
    let text = "The IEP names OT and extra time. Her IEP also has Specially Designed Instruction.";
    assert_eq!(explained(text), ["iep", "ot", "extended_time", "sdi"]);
    assert_eq!(explained("He had a good day."), [""; 0]);
}

#[test]
fn the_states_are_fifty_and_the_district_with_two_letters_each() {
    let letters: BTreeSet<_> = State::ALL.iter().map(|state| state.letters()).collect();
    assert_eq!(letters.len(), 51);
    assert!(State::ALL.is_sorted_by_key(|state| state.name()));
    for state in State::ALL {
        assert_eq!(State::from_letters(&state.letters().to_lowercase()), Some(state));
        assert_eq!(serde_json::to_value(state).unwrap(), state.letters());
    }
    assert_eq!(State::from_letters("XX"), None);
    assert_eq!(State::DistrictOfColumbia.name(), "District of Columbia");
}
