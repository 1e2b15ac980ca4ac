//! Who belongs to a meeting about the plan (C5, D7–D9).
#![allow(clippy::unwrap_used)]

use hallway_core::rules::clocks::Line;
use hallway_core::rules::roles::Role;
use hallway_core::rules::seats::{FACTS, Fit, SEATS, Seat, facts};
use hallway_tests::words;

fn fit(seat: Seat, role: Option<Role>) -> Fit {
    SEATS.iter().find(|rule| rule.seat == seat).unwrap().fit(role)
}

#[test]
fn the_four_seats_stand_in_the_order_of_the_rule() {
    let sections: Vec<_> = SEATS.iter().map(|rule| rule.source.citation).collect();
    assert_eq!(
        sections,
        ["34 CFR 300.321(a)(2)", "34 CFR 300.321(a)(3)", "34 CFR 300.321(a)(4)", "34 CFR 300.321(a)(5)"]
    );
}

#[test]
fn a_role_fills_a_seat_perhaps_or_not_at_all() {
    let rows = [
        (Seat::RegularTeacher, Some(Role::Teacher), Fit::Usual),
        (Seat::RegularTeacher, Some(Role::SpecialEducationTeacher), Fit::No),
        (Seat::SpecialTeacher, Some(Role::SpecialEducationTeacher), Fit::Usual),
        (Seat::SpecialTeacher, Some(Role::Speech), Fit::Perhaps),
        (Seat::SpecialTeacher, Some(Role::Aide), Fit::No),
        (Seat::Representative, Some(Role::Principal), Fit::Usual),
        (Seat::Representative, Some(Role::Director), Fit::Usual),
        (Seat::Representative, Some(Role::Teacher), Fit::No),
        (Seat::Results, Some(Role::Psychologist), Fit::Usual),
        (Seat::Results, Some(Role::SpecialEducationTeacher), Fit::Perhaps),
        (Seat::Results, Some(Role::Bus), Fit::No),
        (Seat::Representative, Some(Role::Other), Fit::No),
        (Seat::Results, None, Fit::No),
    ];
    for (seat, role, wanted) in rows {
        assert_eq!(fit(seat, role), wanted, "{seat:?} {role:?}");
    }
}

#[test]
fn the_child_is_asked_only_where_life_after_school_is_talked_about() {
    let asked = |transition| facts(transition).any(|fact| fact.id == "student_asked");
    assert!(asked(true));
    assert!(!asked(false));
}

#[test]
fn every_seat_and_fact_has_its_line_its_page_its_day_and_its_words() {
    let sources = SEATS.iter().map(|rule| rule.source).chain(FACTS.iter().map(|fact| fact.source));
    for source in sources {
        assert!(source.citation.starts_with("34 CFR 300.321("), "{}", source.citation);
        assert!(matches!(source.line, Line::Quoted(line) if line.len() > 20));
        assert!(source.link.unwrap().starts_with("https://sites.ed.gov/idea/regs/b/d/300.321/"));
        assert_eq!(source.checked.to_string(), "2026-11-25");
    }
    let worded = words::ids();
    for fact in FACTS {
        assert!(worded.contains(&format!("table-fact-{}", fact.id)), "{}", fact.id);
    }
    for seat in ["regular_teacher", "special_teacher", "representative", "results"] {
        assert!(worded.contains(&format!("seat-{seat}")), "{seat}");
    }
}
