//! Formal clocks (D3): what holds for every start, in whole calendars and in those a parent entered in part.
#![allow(clippy::unwrap_used)]

use chrono::{Datelike, Days as Later, NaiveDate, Weekday};
use hallway_core::rules::calendar::{Calendar, Days};
use hallway_core::rules::clocks::{Deadline, Time, deadline, rules};
use proptest::prelude::*;

fn day(text: &str) -> NaiveDate {
    text.parse().unwrap()
}

/// A school year of a plausible kind that begins in `year`: it starts and ends on a school day, Thanksgiving week may be
/// off, winter break is long, a week may be off in fall, three days in February, one or two weeks in spring. The breaks
/// are grouped by the part of the year they are in.
fn school_year(year: i32) -> impl Strategy<Value = (Days, Vec<Vec<Days>>)> {
    let date = move |year, month, day| NaiveDate::from_ymd_opt(year, month, day).unwrap();
    let monday = move |year, month, days: std::ops::RangeInclusive<u32>| {
        days.map(|day| date(year, month, day)).find(|day| day.weekday() == Weekday::Mon).unwrap()
    };
    let run = |first: NaiveDate, more: u64| Days { first, last: first + Later::new(more) };
    let ends = (0u64..=38, 0u64..=42);
    let winter = (0u64..=9, 0u64..=9);
    let weeks = (0u64..=3, 0u64..=1, 0u64..=20, 0u64..=40, 0u64..=1);
    (ends, winter, weeks).prop_map(move |((first, last), (away, back), (thanks, fall, some, spring, long))| {
        let labor = monday(year, 9, 1..=7);
        let memorial = monday(year + 1, 5, 25..=31);
        let thanksgiving = monday(year, 11, 19..=25) + Later::new(3);
        let free =
            |day: NaiveDate| matches!(day.weekday(), Weekday::Sat | Weekday::Sun) || [labor, memorial].contains(&day);
        let first = (date(year, 8, 1) + Later::new(first)).iter_days().find(|day| !free(*day)).unwrap();
        let last =
            (0..5).map(|back| date(year + 1, 5, 19) + Later::new(last) - Later::new(back)).find(|day| !free(*day));
        let weekday = |day: NaiveDate| day.iter_days().find(|day| !free(*day)).unwrap();
        let breaks = vec![
            vec![run(labor, 0), run(weekday(date(year, 10, 1) + Later::new(some)), 4 * fall)],
            vec![run(weekday(date(year, 11, 2) + Later::new(some / 4)), 0)],
            vec![Days { first: thanksgiving - Later::new(thanks), last: thanksgiving + Later::new(1) }],
            vec![Days { first: date(year, 12, 16) + Later::new(away), last: date(year + 1, 1, 1) + Later::new(back) }],
            vec![run(date(year + 1, 2, 3) + Later::new(some), 2)],
            vec![run(date(year + 1, 3, 4) + Later::new(spring), 4 + 5 * long)],
            vec![run(memorial, 0)],
        ];
        (Days { first, last: last.unwrap() }, breaks)
    })
}

/// What a parent has entered of a year: nothing, or its days without some parts' days off or without its end.
type Entered = (bool, bool, [bool; 7]);

/// Three whole years, and the same as far as a parent entered them.
fn calendars() -> impl Strategy<Value = (Calendar, Calendar)> {
    let entered = || (prop::bool::weighted(0.8), prop::bool::weighted(0.7), any::<[bool; 7]>());
    let years = (school_year(2025), school_year(2026), school_year(2027));
    (years, [entered(), entered(), entered()]).prop_map(|(years, entered)| {
        let (mut whole, mut partly) = (Calendar::default(), Calendar::default());
        for (year, entered) in [years.0, years.1, years.2].into_iter().zip(entered) {
            whole.years.push(year.0);
            whole.breaks.extend(year.1.iter().flatten());
            enter(&mut partly, year, entered);
        }
        (whole, partly)
    })
}

fn enter(calendar: &mut Calendar, (year, breaks): (Days, Vec<Vec<Days>>), (known, ends, parts): Entered) {
    if known {
        let usual = NaiveDate::from_weekday_of_month_opt(year.last.year(), 6, Weekday::Fri, 2).unwrap();
        calendar.years.push(Days { last: if ends { year.last } else { usual }, ..year });
        calendar.usual_ends.extend((!ends).then_some(usual));
    }
    calendar.breaks.extend(breaks.into_iter().zip(parts).filter(|(_, kept)| *kept).flat_map(|(part, _)| part));
}

fn span(deadline: Deadline) -> (NaiveDate, NaiveDate) {
    match deadline {
        Deadline::On(day) | Deadline::NotBefore(day) => (day, day),
        Deadline::Between(first, last) => (first, last),
    }
}

fn start_in_2026() -> impl Strategy<Value = NaiveDate> {
    (0u64..500).prop_map(|more| day("2025-10-01") + Later::new(more))
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 256, failure_persistence: None, ..ProptestConfig::default() })]

    #[test]
    fn a_deadline_is_never_before_its_start_and_a_draft_never_after_its_meeting(start in start_in_2026(), (whole, partly) in calendars()) {
        for rule in rules() {
            for known in [&whole, &partly, &Calendar::default()] {
                let Some((first, last)) = deadline(rule, start, known).map(span) else { continue };
                prop_assert!(first <= last, "{}", rule.id);
                match rule.time {
                    Time::Before(..) => prop_assert!(last <= start, "{}", rule.id),
                    _ => prop_assert!(first > start, "{}", rule.id),
                }
            }
        }
    }

    #[test]
    fn a_range_holds_the_exact_day_of_every_plausible_school_year(start in start_in_2026(), (whole, partly) in calendars()) {
        let bare = Calendar { breaks: Vec::new(), ..whole.clone() };
        for rule in rules() {
            let Some(Deadline::On(exact)) = deadline(rule, start, &whole) else { continue };
            for known in [&bare, &partly, &Calendar::default()] {
                let (first, last) = deadline(rule, start, known).map(span).unwrap();
                prop_assert!(first <= exact && exact <= last, "{}: {start} gives {exact}, not in {first} to {last}", rule.id);
            }
        }
    }

    #[test]
    fn a_later_start_never_has_an_earlier_end(start in start_in_2026(), later in 1u64..40, (whole, partly) in calendars()) {
        for rule in rules() {
            for known in [&whole, &partly, &Calendar::default()] {
                let two = [start, start + Later::new(later)].map(|start| deadline(rule, start, known).map(span));
                let [Some(early), Some(late)] = two else { continue };
                prop_assert!(early.0 <= late.0 && early.1 <= late.1, "{}", rule.id);
            }
        }
    }
}
