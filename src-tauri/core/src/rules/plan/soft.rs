//! Suggestions: at most one a day over all children and rhythms, at most one check-in per child and week (story 6),
//! and one thank-you a week.
//!
//! A suggestion that finds no day in its window stays in the list and does not ring.

use super::Delivered;
use super::hours::{Hours, REACH};
use super::ring::Ring;
use crate::rules::rhythms::{ReminderKey, Window};
use crate::rules::time::{Moment, plus_days};
use chrono::{DateTime, NaiveDate, Utc};
use std::collections::{BTreeSet, HashMap};

/// Days between two check-ins about one child, and between two thanks.
const A_WEEK: u64 = 7;

/// The days that already have their suggestion.
pub(super) struct Suggestions<'a> {
    hours: &'a Hours<'a>,
    days: BTreeSet<NaiveDate>,
    weekly: HashMap<String, BTreeSet<NaiveDate>>,
}

impl<'a> Suggestions<'a> {
    pub(super) fn after(delivered: &[Delivered], hours: &'a Hours) -> Self {
        let mut all = Self { hours, days: BTreeSet::new(), weekly: HashMap::new() };
        for mark in delivered.iter().filter(|mark| mark.key.is_soft()) {
            all.take(&mark.key, hours.date(mark.at));
        }
        all
    }

    /// Gives each window its day, the one that has waited longest first.
    pub(super) fn spread<'w>(mut self, mut windows: Vec<&'w Window>) -> Vec<Ring<'w>> {
        windows.sort_by_key(|window| (window.best, &window.key));
        windows.into_iter().filter_map(|window| Some(Ring { at: self.place(window)?, window })).collect()
    }

    fn place(&mut self, window: &Window) -> Option<DateTime<Utc>> {
        let at = self.later(window).or_else(|| self.earlier(window))?;
        self.take(&window.key, self.hours.date(at));
        Some(at)
    }

    /// From the best moment on, at its wall time on each further day.
    fn later(&self, window: &Window) -> Option<DateTime<Utc>> {
        let from = window.best.max(self.hours.floor);
        let mut moments = self.days_from(from, 1, window).map(|at| at.max(from));
        moments.find(|at| *at <= window.closes && self.hours.allow(*at, window.rings) && self.free(window, *at))
    }

    fn earlier(&self, window: &Window) -> Option<DateTime<Utc>> {
        let from = window.opens.max(self.hours.floor);
        let mut moments = self.days_from(window.best, -1, window);
        moments.find(|at| from <= *at && *at <= window.best && self.free(window, *at))
    }

    fn days_from(&self, at: DateTime<Utc>, step: i64, window: &Window) -> impl Iterator<Item = DateTime<Utc>> {
        let time = Moment { at: window.best, zone: self.hours.zone }.local().time();
        let (day, rings) = (self.hours.date(at), window.rings);
        (0..REACH).filter_map(move |n| self.hours.near(plus_days(day, n * step), time, rings))
    }

    fn free(&self, window: &Window, at: DateTime<Utc>) -> bool {
        let day = self.hours.date(at);
        let own = window.key.once_a_week().and_then(|child| self.weekly.get(child));
        let same_week = |other: &NaiveDate| day.signed_duration_since(*other).num_days().unsigned_abs() < A_WEEK;
        !self.days.contains(&day) && !own.is_some_and(|days| days.iter().any(same_week))
    }

    fn take(&mut self, key: &ReminderKey, day: NaiveDate) {
        self.days.insert(day);
        if let Some(name) = key.once_a_week() {
            self.weekly.entry(name.to_owned()).or_default().insert(day);
        }
    }
}
