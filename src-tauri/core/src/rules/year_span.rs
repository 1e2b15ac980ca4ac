//! Which days a school year's folder holds (G53): the years part all time between them, so that nothing falls between two.
//!
//! Knows dates only; a year without an end goes on, the first one begins with the first note.

use super::time::plus_days;
use chrono::NaiveDate;

/// The days of one folder, both ends included; `None` has no end on that side.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct YearSpan {
    /// First day.
    pub from: Option<NaiveDate>,
    /// Last day.
    pub until: Option<NaiveDate>,
}

impl YearSpan {
    /// Whether a day is inside.
    #[must_use]
    pub fn holds(&self, day: NaiveDate) -> bool {
        self.from.is_none_or(|from| day >= from) && self.until.is_none_or(|until| day <= until)
    }
}

/// The span of the year at `place` among `years`, each its first and last day of school, in order of their first days. A
/// summer belongs to the year it leads to: the talks in August are about the new one.
#[must_use]
pub fn year_span(years: &[(NaiveDate, NaiveDate)], place: usize) -> YearSpan {
    let next = years.get(place + 1).map(|(first, _)| *first);
    let before = place.checked_sub(1).and_then(|before| years.get(before));
    let own = years.get(place).map(|(first, _)| *first);
    YearSpan {
        from: before.map(|(_, last)| begins(*last, own)),
        until: next.map(|next| plus_days(begins(years.get(place).map_or(next, |(_, last)| *last), Some(next)), -1)),
    }
}

/// The day after the year before ended; where the two overlap, the first day of the later one.
fn begins(before_ended: NaiveDate, first_day: Option<NaiveDate>) -> NaiveDate {
    let after = plus_days(before_ended, 1);
    first_day.map_or(after, |first| first.min(after))
}

#[cfg(test)]
mod tests {
    use super::*;

    fn day(text: &str) -> NaiveDate {
        text.parse().unwrap()
    }

    fn years(given: &[(&str, &str)]) -> Vec<(NaiveDate, NaiveDate)> {
        given.iter().map(|(first, last)| (day(first), day(last))).collect()
    }

    #[test]
    fn the_only_year_holds_everything() {
        assert_eq!(year_span(&years(&[("2026-08-31", "2027-06-11")]), 0), YearSpan::default());
    }

    #[test]
    fn years_part_all_days_between_them() {
        let cases: &[&[(&str, &str)]] = &[
            &[("2025-09-02", "2026-06-12"), ("2026-08-31", "2027-06-11"), ("2027-09-01", "2028-06-09")],
            // Year-round, without a day between.
            &[("2025-07-01", "2026-06-30"), ("2026-07-01", "2027-06-30")],
            // Entered by mistake: they overlap, or have the same first day.
            &[("2025-09-02", "2026-09-30"), ("2026-08-31", "2027-06-11")],
            &[("2026-08-31", "2027-06-11"), ("2026-08-31", "2027-06-11")],
        ];
        for case in cases {
            let years = years(case);
            let spans: Vec<YearSpan> = (0..years.len()).map(|place| year_span(&years, place)).collect();
            let mut date = day("2025-01-01");
            while date < day("2029-01-01") {
                let holding = spans.iter().filter(|span| span.holds(date)).count();
                assert_eq!(holding, 1, "{date} in {case:?}");
                date = plus_days(date, 1);
            }
        }
    }

    #[test]
    fn a_talk_in_the_summer_belongs_to_the_year_it_leads_to() {
        let years = years(&[("2025-09-02", "2026-06-12"), ("2026-08-31", "2027-06-11")]);
        assert!(year_span(&years, 1).holds(day("2026-08-20")));
        assert!(year_span(&years, 0).holds(day("2026-06-12")));
        assert!(!year_span(&years, 0).holds(day("2026-06-13")));
    }
}
