//! The school calendar: years, breaks, school days.
//!
//! Knows only what the parent entered. Without a year it counts Monday to Friday and claims nothing about summer; so it
//! does again when the summer after the last entered year must be over.

use super::time::plus_days;
use chrono::{Datelike, NaiveDate, Weekday};
use serde::{Deserialize, Serialize};

/// No summer is taken to last longer than this after the last entered day of school, in days.
const LONGEST_SUMMER: i64 = 98;
/// So long before school is taken to be back, the first day of the new year may be asked for, in days.
const ASK_AHEAD: i64 = 28;

/// Both ends included.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Days {
    /// First day.
    pub first: NaiveDate,
    /// Last day.
    pub last: NaiveDate,
}

impl Days {
    /// Whether `date` is one of them.
    #[must_use]
    pub fn contains(&self, date: NaiveDate) -> bool {
        self.first <= date && date <= self.last
    }
}

/// School years and the days without school inside them.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Calendar {
    /// First to last day of school of each year the parent entered; oldest first.
    pub years: Vec<Days>,
    /// Winter break, a snow day: any run of days without school.
    pub breaks: Vec<Days>,
    /// Last days of `years` that nobody entered: the usual ones stand in for them.
    pub usual_ends: Vec<NaiveDate>,
}

impl Calendar {
    /// Whether there is school on `date`, as far as the parent entered it (D3).
    #[must_use]
    pub fn is_school_day(&self, date: NaiveDate) -> bool {
        !matches!(date.weekday(), Weekday::Sat | Weekday::Sun) && !self.in_break(date)
    }

    /// Whether `date` lies in an entered break, or in a summer between and after the entered years. A plain weekend
    /// does not.
    #[must_use]
    pub fn in_break(&self, date: NaiveDate) -> bool {
        self.in_summer(date) || self.breaks.iter().any(|run| run.contains(date))
    }

    /// The first school day strictly after `date`.
    #[must_use]
    pub fn next_school_day(&self, date: NaiveDate) -> Option<NaiveDate> {
        self.school_day_from(plus_days(date, 1)).filter(|day| *day > date)
    }

    /// `date` itself when there is school, else the first school day after it.
    #[must_use]
    pub fn school_day_from(&self, date: NaiveDate) -> Option<NaiveDate> {
        let most_jumps = 3 * (self.years.len() + self.breaks.len() + 1);
        let mut day = date;
        for _ in 0..=most_jumps {
            if self.is_school_day(day) {
                return Some(day);
            }
            day = self.past_obstacle(day)?;
        }
        None
    }

    /// `date` itself when there is school, else the last school day before it, at most `reach` days back.
    #[must_use]
    pub fn school_day_until(&self, date: NaiveDate, reach: u8) -> Option<NaiveDate> {
        (0..=i64::from(reach)).map(|back| plus_days(date, -back)).find(|day| self.is_school_day(*day))
    }

    /// The `n`th school day after `date`; `date` itself for 0.
    #[must_use]
    pub fn school_days_after(&self, date: NaiveDate, n: u16) -> Option<NaiveDate> {
        (0..n).try_fold(date, |day, _| self.next_school_day(day))
    }

    /// The year that runs on `date`, else the next one to begin.
    #[must_use]
    pub fn year_at(&self, date: NaiveDate) -> Option<Days> {
        let running = self.years.iter().filter(|year| year.contains(date)).max_by_key(|year| year.first);
        running.or_else(|| self.years_after(date).min_by_key(|year| year.first)).copied()
    }

    /// From when school is taken to be in session although no later year was entered: 1 September, or sooner after a
    /// year that ended long before. `None` without any year.
    #[must_use]
    pub fn taken_to_be_back(&self) -> Option<NaiveDate> {
        let last = self.years.iter().map(|year| year.last).max()?;
        let september = |year| NaiveDate::from_ymd_opt(year, 9, 1).filter(|day| *day > last);
        let long_after = plus_days(last, LONGEST_SUMMER);
        Some(september(last.year()).or_else(|| september(last.year() + 1)).unwrap_or(long_after).min(long_after))
    }

    /// Whether the first day of a new year is worth asking for: the last one is over and summer nearly so.
    #[must_use]
    pub fn wants_new_year(&self, date: NaiveDate) -> bool {
        let over = !self.years.iter().any(|year| year.last >= date);
        over && self.taken_to_be_back().is_some_and(|back| plus_days(back, -ASK_AHEAD) <= date)
    }

    /// Whether `date` lies before, between or after the entered years, and school is not taken to be back.
    #[must_use]
    pub fn in_summer(&self, date: NaiveDate) -> bool {
        let before = self.taken_to_be_back().is_some_and(|back| date < back);
        before && !self.years.iter().any(|year| year.contains(date))
    }

    fn years_after(&self, date: NaiveDate) -> impl Iterator<Item = &Days> {
        self.years.iter().filter(move |year| year.first > date)
    }

    /// The first day after what keeps `day` from being a school day: a break, a summer, a weekend day.
    fn past_obstacle(&self, day: NaiveDate) -> Option<NaiveDate> {
        if let Some(run) = self.breaks.iter().find(|run| run.contains(day)) {
            return Some(plus_days(run.last, 1));
        }
        if self.in_summer(day) {
            return self.years_after(day).map(|year| year.first).min().or_else(|| self.taken_to_be_back());
        }
        Some(plus_days(day, 1))
    }
}
