//! A copy of one's own (G55): about once a term, only when there is something new, and never twice for one term.
#![allow(clippy::unwrap_used, clippy::indexing_slicing)]

mod reminders;

use hallway_core::rules::plan::plan;
use hallway_core::rules::rhythms::{About, CopyFacts, Facts, Said};
use reminders::*;

fn year(last: Option<&str>, news: bool) -> Facts {
    Facts { copy: CopyFacts { last: last.map(ny), news }, calendar: school_year(), ..Facts::default() }
}

fn heard(facts: &Facts, at: &str) -> Vec<chrono::DateTime<chrono::Utc>> {
    rings(&planned(facts, now(at)), "year/2026/copy/")
}

#[test]
fn a_copy_is_suggested_once_in_each_term() {
    assert_eq!(heard(&year(None, true), "2026-09-10 12:00"), [ny("2026-12-04 09:00"), ny("2027-04-28 09:00")]);
}

#[test]
fn who_made_one_a_little_while_ago_is_not_asked_for_that_term() {
    let spring = [ny("2027-04-28 09:00")];
    assert_eq!(heard(&year(Some("2026-11-20 18:00"), true), "2026-11-21 12:00"), spring);
    assert_eq!(heard(&year(Some("2026-10-05 18:00"), true), "2026-11-21 12:00"), spring, "sixty days");
    let both = heard(&year(Some("2026-10-04 18:00"), true), "2026-11-21 12:00");
    assert_eq!(both.len(), 2, "older than that");
}

#[test]
fn without_anything_new_nothing_is_suggested() {
    assert_eq!(heard(&year(None, false), "2026-09-10 12:00"), NEVER);
    assert_eq!(due(&planned(&year(None, false), now("2026-12-10 12:00"))), Vec::<&str>::new());
}

#[test]
fn it_rests_after_four_weeks_and_needs_a_year_with_terms() {
    let facts = year(None, true);
    assert_eq!(due(&planned(&facts, now("2026-12-04 08:59"))), Vec::<&str>::new());
    assert_eq!(due(&planned(&facts, now("2026-12-31 12:00"))), ["year/2026/copy/1"]);
    assert_eq!(due(&planned(&facts, now("2027-01-01 12:00"))), Vec::<&str>::new());
    let short = Calendar { years: vec![Days { first: day("2026-09-08"), last: day("2026-12-18") }], ..school_year() };
    assert_eq!(heard(&Facts { calendar: short, ..year(None, true) }, "2026-09-10 12:00"), NEVER);
    assert_eq!(heard(&Facts { calendar: Calendar::default(), ..year(None, true) }, "2026-09-10 12:00"), NEVER);
}

#[test]
fn it_rings_once_and_not_now_puts_it_aside() {
    let mut facts = year(None, true);
    let rung = [delivered("year/2026/copy/1", ny("2026-12-04 09:00"))];
    let later = plan(&facts, now("2026-12-04 12:00"), &settings(), &rung);
    assert_eq!(rings(&later, "year/2026/copy/"), [ny("2027-04-28 09:00")]);
    assert!(later.due.iter().any(|due| due.about == About::Copy), "it stays in the list");
    facts.answers = vec![answer("year/2026/copy/1", Said::Off)];
    assert_eq!(heard(&facts, "2026-11-21 12:00"), [ny("2027-04-28 09:00")], "the other term is its own");
}
