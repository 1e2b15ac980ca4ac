//! The person's reminder hours: which minutes may ring.
//!
//! Knows no window but the moments it is asked about, and nothing before the first minute still to come.

use super::live::{minute_from, plus};
use crate::rules::calendar::Calendar;
use crate::rules::rhythms::{ReminderSettings, RingsOn};
use crate::rules::time::{Moment, instant_on, plus_days, whole_minute};
use chrono::{DateTime, Datelike, Duration, NaiveDate, NaiveTime, Utc, Weekday};
use chrono_tz::Tz;

/// How many days a search goes; longer than any window.
pub(super) const REACH: i64 = 62;

/// Whether every day of the week is quiet: then nothing rings at all, and the lists stay complete.
pub(super) fn always_quiet(settings: &ReminderSettings) -> bool {
    let mut day = Weekday::Mon;
    (0..7).all(|_| {
        day = day.succ();
        settings.quiet_days.contains(&day)
    })
}

/// The hours of one person, seen from one moment.
pub(super) struct Hours<'a> {
    calendar: &'a Calendar,
    settings: &'a ReminderSettings,
    pub(super) zone: Tz,
    /// The first minute an alarm may be set for: after now, and not while reminders are paused.
    pub(super) floor: DateTime<Utc>,
}

impl<'a> Hours<'a> {
    pub(super) fn new(calendar: &'a Calendar, settings: &'a ReminderSettings, now: Moment) -> Self {
        let next = plus(whole_minute(now.at), Duration::minutes(1));
        let floor = settings.paused_until.map_or(next, |until| next.max(minute_from(until)));
        Self { calendar, settings, zone: now.zone, floor }
    }

    pub(super) fn date(&self, at: DateTime<Utc>) -> NaiveDate {
        Moment { at, zone: self.zone }.date()
    }

    /// The permitted minutes of a day, both ends included.
    pub(super) fn of_day(&self, day: NaiveDate, rings: RingsOn) -> Option<(DateTime<Utc>, DateTime<Utc>)> {
        let quiet = self.settings.quiet_days.contains(&day.weekday());
        let no_school = rings == RingsOn::SchoolDays && !self.calendar.is_school_day(day);
        let from = minute_from(instant_on(day, self.settings.from, self.zone));
        let until = whole_minute(instant_on(day, self.settings.until, self.zone));
        (!quiet && !no_school && from <= until).then_some((from, until))
    }

    pub(super) fn allow(&self, at: DateTime<Utc>, rings: RingsOn) -> bool {
        self.of_day(self.date(at), rings).is_some_and(|(from, until)| from <= at && at <= until)
    }

    /// The first permitted moment from `from` to `to`.
    pub(super) fn first(&self, from: DateTime<Utc>, to: DateTime<Utc>, rings: RingsOn) -> Option<DateTime<Utc>> {
        let days = (0..REACH).filter_map(|n| self.of_day(plus_days(self.date(from), n), rings));
        let mut moments = days.map(|(start, end)| (start.max(from), end));
        moments.find(|(at, end)| at <= end).map(|(at, _)| at).filter(|at| *at <= to)
    }

    /// The first moment from `from` to `to` in the hours of any day, quiet or not.
    pub(super) fn any_day(&self, from: DateTime<Utc>, to: DateTime<Utc>) -> Option<DateTime<Utc>> {
        let hours = |day| {
            let end = |time| instant_on(day, time, self.zone);
            (minute_from(end(self.settings.from)), whole_minute(end(self.settings.until)))
        };
        let mut days = (0..REACH).map(|n| hours(plus_days(self.date(from), n)));
        let at = days.find(|(start, end)| (*start).max(from) <= *end).map(|(start, _)| start.max(from));
        at.filter(|at| *at <= to)
    }

    /// The last permitted moment from `from` to `to`.
    pub(super) fn last(&self, from: DateTime<Utc>, to: DateTime<Utc>, rings: RingsOn) -> Option<DateTime<Utc>> {
        let days = (0..REACH).filter_map(|n| self.of_day(plus_days(self.date(to), -n), rings));
        let mut moments = days.map(|(start, end)| (start, end.min(to)));
        moments.find(|(start, at)| start <= at).map(|(_, at)| at).filter(|at| *at >= from)
    }

    /// The permitted moment of `day` that comes nearest to `time`.
    pub(super) fn near(&self, day: NaiveDate, time: NaiveTime, rings: RingsOn) -> Option<DateTime<Utc>> {
        let wanted = minute_from(instant_on(day, time, self.zone));
        self.of_day(day, rings).map(|(from, until)| wanted.clamp(from, until))
    }
}
