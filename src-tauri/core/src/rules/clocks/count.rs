//! Which days count, and the first and the last day on which a count can end.
//!
//! Owns the walk over days. What the parent entered is sure; for the rest both ends of the plausible year are walked.

use super::assumed::{self, Spare, Stretch};
use super::gap::Gap;
use super::holidays;
use super::rule::{Exception, Unit};
use crate::rules::calendar::{Calendar, Days};
use crate::rules::time::plus_days;
use chrono::{Datelike, NaiveDate, Weekday};
use std::collections::BTreeSet;

/// No walk goes further, in days: the longest rule needs less than a year.
const FARTHEST: usize = 1_500;
/// No summer is shorter, in days.
const SHORTEST_SUMMER: i64 = 28;
/// Two entered years that lie further apart have one between them that was not entered, in days.
const LONGEST_SUMMER: i64 = 120;
/// Breaks of more school days than this are not counted in California.
const LONG_BREAK: usize = 5;

/// Which way to count.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Toward {
    /// Days after the start.
    Later,
    /// Days before it.
    Earlier,
}

/// Whether a day counts.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Counts {
    Yes,
    No,
    /// In a part of the year the parent did not enter.
    Unknown,
}

/// What is known about a day's place in the school year.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Place {
    /// In an entered year, in a stretch of it that has a day off.
    Term,
    /// In an entered year, in a stretch without any: no year is like that, so its days off are not known.
    BareTerm,
    /// Surely in summer.
    Summer,
    /// Where an entered year may end, whose last day nobody entered.
    YearEnd,
    /// In no entered year.
    Unknown,
}

/// One way of counting over one calendar.
pub(super) struct Count<'a> {
    pub(super) calendar: &'a Calendar,
    unit: Unit,
    pub(super) exception: Exception,
    /// The stretches of entered years that have a day off.
    told: BTreeSet<(i32, Stretch)>,
}

impl<'a> Count<'a> {
    pub(super) fn new(calendar: &'a Calendar, unit: Unit, exception: Exception) -> Self {
        let in_school = |day: NaiveDate| calendar.years.iter().any(|year| year.contains(day));
        let told = calendar.breaks.iter().flat_map(assumed::told_by).filter(|(_, day)| in_school(*day));
        Self { calendar, unit, exception, told: told.map(|(stretch, _)| stretch).collect() }
    }

    /// The first day on which `n` counted days can be over.
    pub(super) fn earliest(&self, start: NaiveDate, n: u16, toward: Toward) -> Option<NaiveDate> {
        self.walk(start, n, toward, |day| match self.counts(day) {
            Counts::Yes => true,
            Counts::No => false,
            Counts::Unknown => !self.surely_does_not_count(day),
        })
    }

    /// The day by which `n` counted days are over in any plausible year.
    pub(super) fn latest(&self, start: NaiveDate, n: u16, toward: Toward) -> Option<NaiveDate> {
        let mut season = None;
        let mut spare = 0;
        self.walk(start, n, toward, |day| {
            if season.replace(assumed::season(day)) != Some(assumed::season(day)) {
                spare = self.spare().days(day);
            }
            match self.counts(day) {
                Counts::Yes => true,
                Counts::No => false,
                Counts::Unknown if self.may_not_count(day) => false,
                Counts::Unknown if spare > 0 => {
                    spare -= 1;
                    false
                }
                Counts::Unknown => true,
            }
        })
    }

    /// What is missing for saying whether `day` counts; `None` where it makes no difference.
    pub(super) fn gap(&self, day: NaiveDate) -> Option<Gap> {
        let open = self.counts(day) == Counts::Unknown && !self.surely_does_not_count(day);
        let open = open && (self.may_not_count(day) || self.spare().days(day) > 0);
        open.then(|| match (self.unit, self.place(day)) {
            (Unit::BusinessDays, _) => Gap::StateHolidays,
            (_, Place::Unknown) => Gap::SchoolYear,
            (_, Place::YearEnd) => Gap::LastDay,
            _ => Gap::DaysOff,
        })
    }

    /// How many days count after `start` up to `end`, in an entered year with its breaks; `None` elsewhere.
    pub(super) fn sure_days(&self, start: NaiveDate, end: NaiveDate) -> Option<u16> {
        let days: Vec<_> =
            start.iter_days().skip(1).take_while(|day| *day <= end).map(|day| self.counts(day)).collect();
        let sure = !days.contains(&Counts::Unknown);
        let counted = days.into_iter().filter(|counts| *counts == Counts::Yes).count();
        u16::try_from(counted).ok().filter(|_| sure)
    }

    fn walk(
        &self,
        start: NaiveDate,
        n: u16,
        toward: Toward,
        mut counts: impl FnMut(NaiveDate) -> bool,
    ) -> Option<NaiveDate> {
        let step = if toward == Toward::Later { 1 } else { -1 };
        let days = std::iter::successors(Some(start), |day| Some(plus_days(*day, step)));
        let mut counted = days.skip(1).take(FARTHEST).filter(|day| counts(*day));
        usize::from(n).checked_sub(1).map_or(Some(start), |last| counted.nth(last))
    }

    fn counts(&self, day: NaiveDate) -> Counts {
        match (self.unit, self.exception) {
            (Unit::BusinessDays, _) if is_weekend(day) => Counts::No,
            (Unit::BusinessDays, _) => Counts::Unknown,
            (Unit::SchoolDays, _) if is_weekend(day) => Counts::No,
            (Unit::SchoolDays, _) | (_, Exception::HolidaysOut) => self.unless_off(day),
            (_, Exception::SummerOut) => self.unless_summer(day),
            (_, Exception::LongBreaksOut) => self.unless_long_break(day),
            _ => Counts::Yes,
        }
    }

    fn unless_off(&self, day: NaiveDate) -> Counts {
        match self.place(day) {
            _ if self.in_entered_break(day) || holidays::is_certain(day) => Counts::No,
            Place::Summer => Counts::No,
            Place::Term => Counts::Yes,
            Place::BareTerm | Place::YearEnd | Place::Unknown => Counts::Unknown,
        }
    }

    fn unless_summer(&self, day: NaiveDate) -> Counts {
        match self.place(day) {
            Place::Summer => Counts::No,
            Place::YearEnd | Place::Unknown if assumed::may_be_summer(day) => Counts::Unknown,
            _ => Counts::Yes,
        }
    }

    fn unless_long_break(&self, day: NaiveDate) -> Counts {
        match self.place(day) {
            Place::Summer => Counts::No,
            _ if self.in_long_break(day) => Counts::No,
            // A weekend belongs to the break it touches, so both sides of it are looked at.
            Place::Term if weekend_sides(day).all(|side| self.place(side) == Place::Term) => Counts::Yes,
            _ => Counts::Unknown,
        }
    }

    /// Whether a day that nobody entered is one that does not count, in every plausible year.
    fn surely_does_not_count(&self, day: NaiveDate) -> bool {
        match (self.unit, self.exception) {
            (Unit::BusinessDays, _) => holidays::is_certain(day),
            (_, Exception::LongBreaksOut) => assumed::is_summer(day) || assumed::is_winter(day),
            (_, Exception::SummerOut) => assumed::is_summer(day),
            _ => assumed::is_summer(day) || assumed::is_winter(day) || holidays::is_certain(day),
        }
    }

    /// Whether a day that nobody entered may be one that does not count, at its time of the year.
    fn may_not_count(&self, day: NaiveDate) -> bool {
        let summer =
            self.unit != Unit::BusinessDays && self.place(day) != Place::BareTerm && assumed::may_be_summer(day);
        let off = match (self.unit, self.exception) {
            (Unit::BusinessDays, _) => holidays::is_federal(day),
            (_, Exception::LongBreaksOut) => {
                assumed::may_be_winter(day) || weekend_sides(day).any(assumed::may_be_winter)
            }
            (_, Exception::SummerOut) => false,
            _ => assumed::may_be_off(day),
        };
        summer || off
    }

    fn spare(&self) -> Spare {
        match (self.unit, self.exception) {
            (Unit::BusinessDays, _) => Spare::Offices,
            (Unit::SchoolDays, _) => Spare::SchoolDays,
            (_, Exception::LongBreaksOut | Exception::SummerOut) => Spare::LongBreaks,
            _ => Spare::Holidays,
        }
    }

    fn place(&self, day: NaiveDate) -> Place {
        let years = &self.calendar.years;
        if years.iter().any(|year| year.first <= day && day <= self.ends(year).0) {
            return if self.told.contains(&assumed::stretch(day)) { Place::Term } else { Place::BareTerm };
        }
        if years.iter().any(|year| year.first <= day && day <= self.ends(year).1) {
            return Place::YearEnd;
        }
        let before = years.iter().map(|year| self.ends(year).1).filter(|last| *last < day).max();
        let after = years.iter().map(|year| year.first).filter(|first| *first > day).min();
        let whole = before.zip(after).is_some_and(|(last, first)| (first - last).num_days() <= LONGEST_SUMMER);
        let just_over = before.is_some_and(|last| (day - last).num_days() <= SHORTEST_SUMMER);
        let soon = after.is_some_and(|first| (first - day).num_days() <= SHORTEST_SUMMER);
        if whole || just_over || soon { Place::Summer } else { Place::Unknown }
    }

    /// The first and the last day on which `year` can end: the same where it was entered.
    fn ends(&self, year: &Days) -> (NaiveDate, NaiveDate) {
        let usual = self.calendar.usual_ends.contains(&year.last);
        if usual { assumed::ends(year.last) } else { (year.last, year.last) }
    }

    fn in_entered_break(&self, day: NaiveDate) -> bool {
        self.calendar.breaks.iter().any(|run| run.contains(day))
    }

    /// Whether `day` lies in a run of days without school, weekends around it included, of more than five school days.
    fn in_long_break(&self, day: NaiveDate) -> bool {
        let entered = |day| self.in_entered_break(day) || self.place(day) == Place::Summer;
        let off = |day: &NaiveDate| is_weekend(*day) || holidays::is_certain(*day) || entered(*day);
        let run = |step: i64| (0..=i64::from(u8::MAX)).map(move |far| plus_days(day, far * step)).take_while(off);
        let weekdays = run(1).chain(run(-1).skip(1)).filter(|day| !is_weekend(*day));
        weekdays.take(LONG_BREAK + 1).count() > LONG_BREAK
    }
}

/// The Friday before and the Monday after a weekend day; none of another day.
fn weekend_sides(day: NaiveDate) -> impl Iterator<Item = NaiveDate> {
    let sides = match day.weekday() {
        Weekday::Sat => Some([-1, 2]),
        Weekday::Sun => Some([-2, 1]),
        _ => None,
    };
    sides.into_iter().flatten().map(move |far| plus_days(day, far))
}

fn is_weekend(day: NaiveDate) -> bool {
    matches!(day.weekday(), Weekday::Sat | Weekday::Sun)
}
