//! What a school year looks like at least and at most, where the parent entered none.
//!
//! Owns the plausible school year: it begins between 1 August and 8 September and ends between 19 May and 30 June; winter
//! break lies between 15 December and 10 January and holds Christmas to New Year's Day; Thanksgiving is off, its week may
//! be; and in each season some more days may be off, as counted in [`Spare`]. A range made with it holds the exact day of
//! every such year. Where some days off were entered, those of the same [`Stretch`] are taken to be entered too.
//! Refuses to say more about any school.

use super::holidays;
use crate::rules::calendar::Days;
use chrono::{Datelike, NaiveDate, Weekday};

/// Longer breaks are looked at this far, in days: none tells of more stretches.
const LONGEST_BREAK: usize = 60;

/// A part of the year in which a school has days off: without any entered, those of the part are not known.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub(super) enum Stretch {
    /// To the end of October.
    Fall,
    /// From November to 14 December, without Thanksgiving week.
    LateFall,
    ThanksgivingWeek,
    /// From 15 December to 10 January.
    AroundNewYear,
    /// To the end of February.
    Winter,
    /// March and April.
    Spring,
    /// From May to July.
    YearEnd,
}

/// The stretch of a date, with the year in which it begins.
pub(super) fn stretch(date: NaiveDate) -> (i32, Stretch) {
    let stretch = match date.month() {
        _ if may_be_winter(date) => Stretch::AroundNewYear,
        _ if holidays::in_thanksgiving_week(date) => Stretch::ThanksgivingWeek,
        1 | 2 => Stretch::Winter,
        3 | 4 => Stretch::Spring,
        5..=7 => Stretch::YearEnd,
        8..=10 => Stretch::Fall,
        _ => Stretch::LateFall,
    };
    let in_january = stretch == Stretch::AroundNewYear && date.month() == 1;
    (date.year() - i32::from(in_january), stretch)
}

/// The stretches whose days off are taken to be entered because `run` is: the one it begins in, and each of the two that
/// are known for a break of their own. Weekends tell nothing. With a day of `run` in each.
pub(super) fn told_by(run: &Days) -> impl Iterator<Item = ((i32, Stretch), NaiveDate)> {
    let days = run.first.iter_days().take_while(|day| *day <= run.last).take(LONGEST_BREAK);
    let weekdays = days.filter(|day| !matches!(day.weekday(), Weekday::Sat | Weekday::Sun));
    weekdays.enumerate().map(|(place, day)| (place, stretch(day), day)).filter_map(|(place, stretch, day)| {
        let own = matches!(stretch.1, Stretch::ThanksgivingWeek | Stretch::AroundNewYear);
        (place == 0 || own).then_some((stretch, day))
    })
}

/// A year whose end nobody entered: it goes on to the first day at least and to the last at most.
pub(super) fn ends(usual: NaiveDate) -> (NaiveDate, NaiveDate) {
    let day = |month, day| NaiveDate::from_ymd_opt(usual.year(), month, day).unwrap_or(usual);
    (day(5, 19).min(usual), day(6, 30).max(usual))
}

/// Whether `date` lies in the summer of every plausible year.
pub(super) fn is_summer(date: NaiveDate) -> bool {
    date.month() == 7
}

/// Whether `date` lies in the winter break of every plausible year.
pub(super) fn is_winter(date: NaiveDate) -> bool {
    between(date, (12, 25), (12, 31)) || (date.month(), date.day()) == (1, 1)
}

/// Whether `date` may be a day off that every plausible year has at about this time.
pub(super) fn may_be_off(date: NaiveDate) -> bool {
    may_be_winter(date) || holidays::in_thanksgiving_week(date) || holidays::is_federal(date)
}

/// Whether `date` may lie in winter break.
pub(super) fn may_be_winter(date: NaiveDate) -> bool {
    between(date, (12, 15), (12, 31)) || between(date, (1, 1), (1, 10))
}

/// Whether `date` may lie in summer.
pub(super) fn may_be_summer(date: NaiveDate) -> bool {
    between(date, (5, 20), (9, 7))
}

fn between(date: NaiveDate, first: (u32, u32), last: (u32, u32)) -> bool {
    (first..=last).contains(&(date.month(), date.day()))
}

/// Days off that fall anywhere in a season: a fall, winter or spring week, a day for the staff, snow, a state holiday.
#[derive(Clone, Copy, Debug)]
pub(super) enum Spare {
    /// School days: at most a week in October, a week in February, eight days in March and April.
    SchoolDays,
    /// Calendar days in school holidays, weekends inside them included.
    Holidays,
    /// Calendar days in breaks of more than five school days: a spring break of two weeks.
    LongBreaks,
    /// State holidays.
    Offices,
}

/// The season of a date, as the year and the number of the season in it; seasons lie in order.
pub(super) fn season(date: NaiveDate) -> (i32, u8) {
    let season = match date.month() {
        1 => 0,
        2 => 1,
        3 | 4 => 2,
        5 | 6 => 3,
        7 => 4,
        8 | 9 => 5,
        10 => 6,
        11 => 7,
        _ => 8,
    };
    (date.year(), season)
}

impl Spare {
    /// How many days may be off in the season of `date`, beside those that [`may_be_off`].
    pub(super) fn days(self, date: NaiveDate) -> u16 {
        let season = usize::from(season(date).1);
        let table: [u16; 9] = match self {
            Self::SchoolDays => [2, 5, 8, 2, 0, 3, 5, 2, 1],
            Self::Holidays => [4, 9, 12, 4, 0, 6, 9, 4, 2],
            Self::LongBreaks => [0, 0, 16, 0, 0, 0, 0, 0, 0],
            Self::Offices => [1, 1, 2, 2, 1, 2, 1, 3, 2],
        };
        table.get(season).copied().unwrap_or_default()
    }
}
