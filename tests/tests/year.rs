//! The year's own rhythm, its turn, its picture and the measure of a page, on their hard days.
#![allow(clippy::unwrap_used, clippy::indexing_slicing)]

mod reminders;

use hallway_core::rules::next_year::{PAGE, first_sentence, lines, worth_telling};
use hallway_core::rules::rhythms::{ChildFacts, Facts, ReminderSettings, RhythmKind, Said};
use hallway_core::rules::turn_over::{is_closed, over, turns};
use hallway_core::rules::year_picture::{Event, Kind, months, weeks};
use proptest::prelude::*;
use reminders::*;

fn run(first: &str, last: &str) -> Days {
    Days { first: day(first), last: day(last) }
}

/// A child of whom somebody heard a moment ago, so that only the year speaks.
fn facts(years: &[Days]) -> Facts {
    let calendar =
        Calendar { years: years.to_vec(), breaks: vec![run("2026-12-21", "2027-01-08")], ..Calendar::default() };
    let children = vec![ChildFacts { last_contact: Some(ny("2030-01-01 12:00")), ..child(1, "2026-10-05 15:00") }];
    Facts { children, calendar, ..Facts::default() }
}

fn one() -> Facts {
    facts(&[run("2026-09-08", "2027-06-11")])
}

fn of_the_year(facts: &Facts, at: &str) -> Vec<String> {
    let plan = planned(facts, now(at));
    due(&plan).into_iter().filter(|key| key.starts_with("year/")).map(str::to_owned).collect()
}

#[test]
fn the_look_back_waits_for_a_school_day_in_january_and_is_gone_in_february() {
    let looked = "year/2026/look_back".to_owned();
    let rows = [
        ("2027-01-08 12:00", false),
        ("2027-01-11 12:00", true),
        ("2027-01-31 12:00", true),
        ("2027-02-01 12:00", false),
    ];
    for (at, shown) in rows {
        assert_eq!(of_the_year(&one(), at).contains(&looked), shown, "{at}");
    }
    assert_eq!(rings(&planned(&one(), now("2027-01-02 12:00")), &looked), [ny("2027-01-11 09:00")]);
}

#[test]
fn a_year_that_began_in_december_has_no_look_back() {
    let late = facts(&[run("2026-12-01", "2027-06-11")]);
    assert!(of_the_year(&late, "2027-01-12 12:00").is_empty());
}

#[test]
fn the_letter_is_asked_for_on_the_first_of_may_for_each_child() {
    let mut two = one();
    two.children.push(ChildFacts { id: id(2), ..two.children[0].clone() });
    assert!(of_the_year(&two, "2027-04-30 23:00").is_empty());
    let both = [format!("year/2026/letter/{}", tail(1)), format!("year/2026/letter/{}", tail(2))];
    assert_eq!(of_the_year(&two, "2027-05-01 12:00"), both);
    assert!(of_the_year(&two, "2027-06-11 12:00").contains(&both[0]), "until the last day of school");
    assert!(!of_the_year(&two, "2027-06-12 12:00").contains(&both[0]));
}

#[test]
fn where_school_ends_in_may_the_letter_comes_four_weeks_before() {
    let early = facts(&[run("2026-08-10", "2027-05-14")]);
    let letter = format!("year/2026/letter/{}", tail(1));
    assert_eq!(rings(&planned(&early, now("2027-04-01 12:00")), &letter), [ny("2027-04-16 09:00")]);
}

#[test]
fn the_turn_is_offered_after_the_last_day_and_again_before_school_is_back() {
    let turn = |at| of_the_year(&one(), at).iter().any(|key| key.starts_with("year/2026/turn_over/"));
    // Without a new first day, school is taken to be back on 1 September.
    let rows = [
        ("2027-06-11 12:00", false),
        ("2027-06-12 12:00", true),
        ("2027-07-02 12:00", true),
        ("2027-07-04 12:00", false),
        ("2027-08-10 12:00", false),
        ("2027-08-11 12:00", true),
        ("2027-09-29 12:00", true),
        ("2027-09-30 12:00", false),
    ];
    for (at, shown) in rows {
        assert_eq!(turn(at), shown, "{at}");
    }
}

#[test]
fn a_known_first_day_moves_the_second_offer() {
    let known = facts(&[run("2026-09-08", "2027-06-11"), run("2027-08-16", "2028-06-09")]);
    let last = "year/2026/turn_over/last".to_owned();
    assert_eq!(of_the_year(&known, "2027-07-25 12:00"), Vec::<String>::new());
    assert_eq!(of_the_year(&known, "2027-07-26 12:00"), std::slice::from_ref(&last));
    assert_eq!(of_the_year(&known, "2027-09-13 08:00"), [last], "four weeks into the new year");
    assert_eq!(of_the_year(&known, "2027-09-14 12:00"), Vec::<String>::new());
}

#[test]
fn a_closed_year_is_never_offered_and_neither_is_one_before_it() {
    let years = [run("2025-09-08", "2026-06-12"), run("2026-09-08", "2027-06-11")];
    let mut closed = facts(&years);
    closed.closed_years = vec![years[1]];
    assert_eq!(turns(&closed.calendar, &closed.closed_years), []);
    assert_eq!(over(&closed.calendar, &closed.closed_years, day("2027-07-01")), None);
    assert_eq!(over(&closed.calendar, &[], day("2027-07-01")), Some(years[1]));
    assert_eq!(over(&closed.calendar, &[], day("2027-06-11")), None.or(Some(years[0])), "the last day is still school");
}

#[test]
fn the_summer_after_a_closed_year_can_be_written_in() {
    let closed = [run("2026-09-08", "2027-06-11")];
    let rows = [
        ("2026-09-07", false),
        ("2026-09-08", true),
        ("2027-06-11", true),
        ("2027-06-12", false),
        ("2028-02-29", false),
    ];
    for (on, read_only) in rows {
        assert_eq!(is_closed(&closed, day(on)), read_only, "{on}");
    }
}

#[test]
fn one_answer_serves_both_offers_and_one_switch_all_of_the_year() {
    let mut facts = one();
    facts.answers = vec![answer("year/2026/turn_over/first", Said::Off)];
    assert!(of_the_year(&facts, "2027-08-20 12:00").is_empty());
    let off = ReminderSettings { off: vec![RhythmKind::Year], ..settings() };
    let plan = hallway_core::rules::plan::plan(&one(), now("2027-05-02 12:00"), &off, &[]);
    assert_eq!(due(&plan), Vec::<&str>::new());
}

fn happened(on: &str, kind: Kind, good_news: bool) -> Event {
    Event { on: day(on), kind, good_news }
}

#[test]
fn weeks_go_from_monday_and_a_break_is_off() {
    let year = run("2026-09-08", "2027-01-15");
    let calendar = Calendar {
        years: vec![year],
        breaks: vec![run("2026-12-21", "2027-01-01"), run("2026-11-26", "2026-11-27")],
        ..Calendar::default()
    };
    let events = [
        happened("2026-09-08", Kind::Talk, true),
        happened("2026-09-13", Kind::Written, false),
        happened("2026-09-14", Kind::Meeting, false),
        happened("2027-01-16", Kind::Talk, false),
    ];
    let weeks = weeks(year, &calendar, &events);
    assert_eq!((weeks[0].days, weeks[1].days.first), (run("2026-09-08", "2026-09-13"), day("2026-09-14")));
    assert_eq!((weeks[0].counts.talks, weeks[0].counts.good_news, weeks[0].counts.written), (1, 1, 1));
    assert_eq!(weeks[1].counts.meetings, 1);
    let off: Vec<_> = weeks.iter().filter(|week| week.off).map(|week| week.days.first).collect();
    assert_eq!(off, [day("2026-12-21"), day("2026-12-28")], "Thanksgiving week has school");
    assert_eq!(weeks.last().unwrap().days, run("2027-01-11", "2027-01-15"));
    assert_eq!(weeks.iter().map(|week| week.counts.talks).sum::<u32>(), 1, "what is past the year is not its");
}

#[test]
fn months_end_where_the_year_does() {
    let year = run("2027-12-30", "2028-03-01");
    let calendar = Calendar { years: vec![year], breaks: vec![], ..Calendar::default() };
    let months = months(year, &calendar, &[happened("2028-02-29", Kind::Talk, false)]);
    let spans: Vec<_> = months.iter().map(|month| month.days).collect();
    let wanted = [
        run("2027-12-30", "2027-12-31"),
        run("2028-01-01", "2028-01-31"),
        run("2028-02-01", "2028-02-29"),
        run("2028-03-01", "2028-03-01"),
    ];
    assert_eq!(spans, wanted);
    assert_eq!(months[2].counts.talks, 1);
}

#[test]
fn a_page_breaks_at_words_and_counts_empty_lines() {
    assert_eq!(lines(""), 0);
    assert_eq!(lines("one\n\nthree\n\n"), 3);
    let sixteen_letters = "abcdefghijklmno ".repeat(6);
    assert_eq!(lines(&sixteen_letters), 2, "five words fit on a line of 88");
    assert_eq!(lines(&"x".repeat(200)), 3, "a word without an end");
    assert_eq!(lines(&"line\n".repeat(PAGE + 1)), PAGE + 1);
}

#[test]
fn a_line_of_the_letter_is_the_first_sentence() {
    let rows = [
        ("The side door works. Thanked Ms. Okafor.", "The side door works."),
        ("Mr. Dunn let him stand. It helped.", "Mr. Dunn let him stand."),
        ("no end at all", "no end at all"),
        ("  two\nlines  ", "two lines"),
        ("", ""),
    ];
    for (text, first) in rows {
        assert_eq!(first_sentence(text, 60), first);
    }
    assert_eq!(first_sentence("one two, three four", 10), "one two…");
    assert_eq!(first_sentence(&"x".repeat(100), 10).chars().count(), 10);
}

#[test]
fn a_line_of_the_letter_may_hold_more_than_one_sentence_but_no_thanks_and_no_agreement() {
    let agreed = ["share the picture schedule".to_owned(), "call".to_owned()];
    let rows = [
        ("The side door works. Thanked Ms. Okafor.", "The side door works."),
        ("He was loud. Then the timer came. It calmed him.", "He was loud. Then the timer came. It calmed him."),
        ("It helped. Ms. Lee will share the picture schedule. He smiled.", "It helped. He smiled."),
        ("Thank you, Ms. Lee!", "Thank you, Ms. Lee!"),
        ("Leo thanked the driver. He smiled.", "Leo thanked the driver. He smiled."),
        ("Thanks to Ms. Lee. He smiled.", "He smiled."),
        ("He recalled the song. Ms. Lee will call.", "He recalled the song."),
        ("One. Two two two two two two two two two two two two two two two. Three.", "One."),
        ("", ""),
    ];
    for (text, wanted) in rows {
        assert_eq!(worth_telling(text, &agreed, 60), wanted, "{text}");
    }
}

proptest! {
    #[test]
    fn any_text_has_lines_and_a_short_beginning(text in any::<String>(), most in 1_usize..200) {
        prop_assert!(lines(&text) <= text.chars().count() + 1);
        prop_assert!(first_sentence(&text, most).chars().count() <= most);
        prop_assert!(worth_telling(&text, &[], most).chars().count() <= most);
    }

    #[test]
    fn any_year_is_covered_once_from_end_to_end(start in 0_i64..2000, length in 0_i64..399) {
        let first = hallway_core::rules::time::plus_days(day("2024-01-01"), start);
        let year = Days { first, last: hallway_core::rules::time::plus_days(first, length) };
        let calendar = Calendar { years: vec![year], breaks: vec![], ..Calendar::default() };
        for stretches in [weeks(year, &calendar, &[]), months(year, &calendar, &[])] {
            prop_assert_eq!(stretches.first().map(|s| s.days.first), Some(year.first));
            prop_assert_eq!(stretches.last().map(|s| s.days.last), Some(year.last));
            for pair in stretches.windows(2) {
                prop_assert_eq!(hallway_core::rules::time::plus_days(pair[0].days.last, 1), pair[1].days.first);
            }
        }
    }
}
