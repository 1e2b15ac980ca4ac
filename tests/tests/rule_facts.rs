//! What else the rules say (D3, D4, D6, D9–D14): each with where it is written down; what nobody read does not ship.
#![allow(clippy::unwrap_used)]

use hallway_core::rules::clocks::{FACTS, Line, NOTICE_PARTS, RIGHTS_PARTS, Read, RuleTopic, rule_facts, rules};
use hallway_core::rules::state::State;
use hallway_tests::words;

#[test]
fn every_rule_fact_has_its_line_its_page_its_day_and_its_words() {
    let worded = words::ids();
    for fact in FACTS {
        let Line::OurWords(line) = fact.source.line else { panic!("{}: our words were expected", fact.id) };
        assert_eq!(line, format!("rule-line-{}", fact.id));
        assert!(worded.contains(line), "{line}");
        assert!(fact.parts.iter().all(|part| worded.contains(*part)), "{:?}", fact.parts);
        let federal = fact.source.citation.starts_with("34 CFR ");
        assert_eq!(federal, fact.source.link.is_some(), "{}: an address where one is certain", fact.id);
        if let Some(link) = fact.source.link {
            let section = fact.source.citation.trim_start_matches("34 CFR ").split('(').next().unwrap();
            assert_eq!(link, format!("https://www.ecfr.gov/current/title-34/section-{section}"));
        }
        let wanted = if fact.id == "notice_parts" { "2026-11-30" } else { "2026-11-22" };
        assert_eq!(fact.source.checked.to_string(), wanted, "{}", fact.id);
    }
    for topic in RuleTopic::ALL {
        let name = serde_json::to_value(topic).unwrap();
        assert!(worded.contains(&format!("rules-{}", name.as_str().unwrap())), "{name}");
    }
}

#[test]
fn each_fact_of_law_has_its_row() {
    use Read::{AtSource, SecondHand};
    let rows = [
        ("D3", "day", "34 CFR 300.11", AtSource),
        ("D3", "school_day", "34 CFR 300.11(c)", AtSource),
        ("D3", "extended_year", "The Department of Education’s comment on 34 CFR 300.11", AtSource),
        ("D4", "in_effect", "34 CFR 300.323(a)", SecondHand),
        ("D4", "services", "34 CFR 300.323(c)", SecondHand),
        ("D6", "notice_parts", "34 CFR 300.503(b)", SecondHand),
        ("D9", "after_school", "34 CFR 300.320(b)", AtSource),
        ("D9", "of_age", "34 CFR 300.320(c)", AtSource),
        ("D10", "records_for_you", "34 CFR 300.613", AtSource),
        ("D10", "records_copies", "34 CFR 300.613", AtSource),
        ("D11", "rights", "34 CFR 300.504", AtSource),
        ("D12", "consent_504", "Office for Civil Rights, guide of 2016", SecondHand),
        ("D12", "group_504", "34 CFR 104.35", SecondHand),
        ("D12", "again_504", "34 CFR 104.35", SecondHand),
        ("D12", "hearing_504", "34 CFR 104.36", SecondHand),
        ("D12", "asked_504", "34 CFR 104.35", SecondHand),
        ("D12", "form_504", "34 CFR 104.35", SecondHand),
        ("D13", "recording", "OSEP, letter of June 4, 2003", SecondHand),
        ("D13", "recording_needed", "OSEP, letter of June 4, 2003", SecondHand),
        ("D13", "recording_kept", "OSEP, letter of June 4, 2003", SecondHand),
        ("D14", "asked_aloud-in", "511 IAC 7-40-4", AtSource),
        ("D14", "asked_aloud-mi", "Michigan Department of Education, 2022", SecondHand),
        ("D14", "asked_aloud-nc", "NC 1503-2.2", SecondHand),
    ];
    for (row, id, citation, read) in rows {
        let fact = FACTS.iter().find(|fact| fact.id == id).unwrap_or_else(|| panic!("{row}: {id}"));
        assert_eq!((fact.source.citation, fact.source.read), (citation, read), "{row}: {id}");
    }
    assert_eq!(FACTS.len(), rows.len(), "every fact belongs to a row");
}

#[test]
fn a_notice_has_its_seven_parts_and_rights_come_at_five_moments() {
    let parts = |id: &str| FACTS.iter().find(|fact| fact.id == id).map(|fact| fact.parts).unwrap();
    assert_eq!(parts("notice_parts"), NOTICE_PARTS);
    assert_eq!(parts("rights"), RIGHTS_PARTS, "once a year, and at four more");
}

#[test]
fn what_nobody_read_at_a_source_does_not_ship() {
    let unread = ["300.322", "300.152", "300.153", "300.507", "300.510", "300.515", "300.518", "99.10"];
    for fact in FACTS {
        assert!(!unread.iter().any(|section| fact.source.citation.contains(section)), "{}", fact.id);
    }
    for state in [State::NewYork, State::Connecticut, State::California, State::Massachusetts, State::Texas] {
        assert!(FACTS.iter().all(|fact| fact.state != Some(state)), "{state:?}");
    }
}

#[test]
fn a_states_fact_is_told_in_that_state_only() {
    let ids = |state| rule_facts(RuleTopic::Evaluation, state).map(|fact| fact.id).collect::<Vec<_>>();
    assert_eq!(ids(Some(State::NorthCarolina)), ["asked_aloud-nc"]);
    assert_eq!(ids(Some(State::Ohio)), [""; 0]);
    assert_eq!(ids(None), [""; 0]);
}

/// Nobody has read these at a page that could be named, or has no line to quote; what is read later leaves the list.
#[test]
fn the_rows_without_a_page_or_a_quoted_line_are_these() {
    let states = || rules().filter(|rule| rule.state.is_some());
    let without_page: Vec<_> = states().filter(|rule| rule.source.link.is_none()).map(|rule| rule.id).collect();
    assert_eq!(
        without_page,
        ["evaluation-fl", "evaluation-nc", "records-ca", "reply-in", "drafts-md", "finished_plan-md"]
    );
    let unquoted = states().filter(|rule| !matches!(rule.source.line, Line::Quoted(_)) && rule.source.link.is_some());
    let unquoted: Vec<_> = unquoted.map(|rule| rule.id).collect();
    assert_eq!(unquoted, ["evaluation-ct", "reply-tx", "drafts-ct", "drafts-dc"]);
}
