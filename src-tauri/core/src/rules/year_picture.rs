//! The school year as one strip (ui.md): weeks with what happened in them, and the same facts by month as text.
//!
//! Counts what happened; sets nothing against anything (N15).

use super::calendar::{Calendar, Days};
use super::time::plus_days;
use chrono::{Datelike, NaiveDate};

/// What happened.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Kind {
    /// A talk, a call, a note about one.
    Talk,
    /// A message that was sent.
    Written,
    /// A meeting.
    Meeting,
}

/// One thing that happened, on a local date.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Event {
    /// When.
    pub on: NaiveDate,
    /// What.
    pub kind: Kind,
    /// Good news.
    pub good_news: bool,
}

/// How often.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Counts {
    /// Talks.
    pub talks: u32,
    /// Messages.
    pub written: u32,
    /// Meetings.
    pub meetings: u32,
    /// How many of the talks were good news.
    pub good_news: u32,
}

impl Counts {
    fn of<'e>(events: impl Iterator<Item = &'e Event>) -> Self {
        events.fold(Self::default(), |mut counts, event| {
            *match event.kind {
                Kind::Talk => &mut counts.talks,
                Kind::Written => &mut counts.written,
                Kind::Meeting => &mut counts.meetings,
            } += 1;
            counts.good_news += u32::from(event.good_news);
            counts
        })
    }
}

/// A stretch of the year: a week from Monday, or a month; the first and the last one as far as the year goes.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Stretch {
    /// Its days inside the year.
    pub days: Days,
    /// What happened.
    pub counts: Counts,
    /// No school on any of its weekdays.
    pub off: bool,
}

/// The weeks of a year, each from Monday to Sunday.
#[must_use]
pub fn weeks(year: Days, calendar: &Calendar, events: &[Event]) -> Vec<Stretch> {
    let monday = |date: NaiveDate| plus_days(date, -i64::from(date.weekday().num_days_from_monday()));
    stretches(year, calendar, events, |date| plus_days(monday(date), 7))
}

/// The months of a year.
#[must_use]
pub fn months(year: Days, calendar: &Calendar, events: &[Event]) -> Vec<Stretch> {
    stretches(year, calendar, events, |date| {
        let (next_year, next) = if date.month() == 12 { (date.year() + 1, 1) } else { (date.year(), date.month() + 1) };
        NaiveDate::from_ymd_opt(next_year, next, 1).unwrap_or_else(|| plus_days(date, 31))
    })
}

/// No year is taken to be longer than this, in days.
const LONGEST: i64 = 400;

fn stretches(year: Days, calendar: &Calendar, events: &[Event], next: impl Fn(NaiveDate) -> NaiveDate) -> Vec<Stretch> {
    let end = year.last.min(plus_days(year.first, LONGEST));
    let mut sorted = events.to_vec();
    sorted.sort_by_key(|event| event.on);
    let starts =
        std::iter::successors(Some(year.first), |date| Some(next(*date)).filter(|next| next > date && *next <= end));
    starts.map(|first| stretch(Days { first, last: plus_days(next(first), -1).min(end) }, calendar, &sorted)).collect()
}

fn stretch(days: Days, calendar: &Calendar, sorted: &[Event]) -> Stretch {
    let from = sorted.partition_point(|event| event.on < days.first);
    let until = sorted.partition_point(|event| event.on <= days.last);
    let inside = sorted.get(from..until).unwrap_or_default();
    let length = (days.last - days.first).num_days();
    let off = !(0..=length).any(|day| calendar.is_school_day(plus_days(days.first, day)));
    Stretch { days, counts: Counts::of(inside.iter()), off }
}
