//! Documents before a meeting: ask seven days ahead, look whether they came 48 hours ahead (G29, A4.1).
//!
//! Both keep the meeting's own wall time in the school's zone, so they move with it. 48 hours is courtesy, not law; where
//! a state has a rule with a day, both follow that day, and look no later than courtesy would (D16).
//! Both come early rather than late, so that the school still has a day to act.

use super::days_later;
use super::facts::{Documents, Facts, MeetingFacts};
use super::key::ReminderKey;
use super::window::{About, RingsOn, Weight, Window};
use super::wishes::ReminderSettings;
use crate::rules::calendar::Calendar;
use crate::rules::time::{Moment, instant, instant_on, plus_days};
use chrono::{DateTime, Datelike, NaiveDate, NaiveDateTime, Utc};

/// Ask this many days ahead.
const ASK: i64 = 7;
/// Look whether they came this many days ahead: 48 hours on the wall clock.
const CHECK: i64 = 2;
/// How far a day may move back to a school day: over a winter break, not over a summer.
const REACH: u8 = 21;

/// Up to two windows per meeting, until the documents are here or the meeting begins.
pub(super) fn windows(facts: &Facts, now: Moment, settings: &ReminderSettings) -> Vec<Window> {
    let days = |meeting| Before { meeting, calendar: &facts.calendar, settings };
    facts.meetings.iter().flat_map(|meeting| days(meeting).windows(now)).collect()
}

/// When the school is asked to send the drafts by: 48 hours before, or on the school day before that (G29); on
/// `drafts_by`, the day a state's rule makes, where that comes sooner (D16).
#[must_use]
pub fn documents_due(starts: NaiveDateTime, drafts_by: Option<NaiveDate>, calendar: &Calendar) -> NaiveDateTime {
    let check = days_later(starts, -CHECK);
    let courtesy = calendar.school_day_until(check.date(), REACH).unwrap_or(check.date());
    drafts_by.map_or(courtesy, |day| day.min(courtesy)).and_time(check.time())
}

/// The day to ask for the drafts: a week before, or the school day before that (G29); as long before the day that a
/// state's rule makes as otherwise before the 48 hours (D16).
#[must_use]
pub fn documents_asked_on(starts: NaiveDateTime, drafts_by: Option<NaiveDate>, calendar: &Calendar) -> NaiveDate {
    let ask = first_asked(starts, drafts_by);
    calendar.school_day_until(ask, REACH).unwrap_or(ask)
}

fn first_asked(starts: NaiveDateTime, drafts_by: Option<NaiveDate>) -> NaiveDate {
    let week_before = plus_days(starts.date(), -ASK);
    drafts_by.map_or(week_before, |day| week_before.min(plus_days(day, CHECK - ASK)))
}

/// The days before one meeting.
struct Before<'a> {
    meeting: &'a MeetingFacts,
    calendar: &'a Calendar,
    settings: &'a ReminderSettings,
}

impl Before<'_> {
    /// Once the look has come and nobody was asked, there is nothing to look for: only "ask today" is left.
    fn windows(&self, now: Moment) -> Vec<Window> {
        let look = self.look();
        match self.meeting.documents {
            Documents::NotWanted | Documents::Received => Vec::new(),
            Documents::Asked => vec![self.arrived(look)],
            Documents::ToAsk if now.at >= look => vec![self.ask(now)],
            Documents::ToAsk => vec![self.ask(now), self.arrived(look)],
        }
    }

    fn ask(&self, now: Moment) -> Window {
        let there = Moment { zone: self.meeting.zone, ..now };
        let late = there.local() >= documents_due(self.meeting.starts, self.meeting.drafts_by, self.calendar);
        let today = late || there.date() > self.first_asked();
        let about = About::AskForDocuments { meeting: self.meeting.id, today };
        self.until_start(ReminderKey::ask_for_documents(self.meeting.id), about, self.permitted_on(self.ask_day()))
    }

    fn arrived(&self, look: DateTime<Utc>) -> Window {
        let about = About::DocumentsArrived { meeting: self.meeting.id };
        self.until_start(ReminderKey::documents_arrived(self.meeting.id), about, look)
    }

    fn until_start(&self, key: ReminderKey, about: About, opens: DateTime<Utc>) -> Window {
        Window {
            key,
            about,
            opens,
            best: opens,
            closes: instant(self.meeting.starts, self.meeting.zone),
            lasting: false,
            weight: Weight::Set,
            rings: RingsOn::AnyDay,
        }
    }

    /// A week before, or the last day before that on which there is school and which is not quiet.
    fn ask_day(&self) -> NaiveDate {
        let first = self.first_asked();
        let back = || back_from(first);
        let school = |day: &NaiveDate| self.calendar.is_school_day(*day);
        let best =
            back().find(|day| school(day) && self.may_ring(*day)).or_else(|| back().find(|day| self.may_ring(*day)));
        best.or_else(|| back().find(school)).unwrap_or(first)
    }

    /// On the day a state's rule makes, and never later than without one.
    fn look(&self) -> DateTime<Utc> {
        let courtesy = self.courtesy();
        self.meeting.drafts_by.map_or(courtesy, |day| self.look_from(day.min(self.day(CHECK))).min(courtesy))
    }

    fn courtesy(&self) -> DateTime<Utc> {
        self.look_from(self.day(CHECK))
    }

    fn first_asked(&self) -> NaiveDate {
        first_asked(self.meeting.starts, self.meeting.drafts_by)
    }

    /// The first hour that may ring from `check` on, as long as it leaves the school a day to act; else earlier, but never
    /// before the asking.
    fn look_from(&self, check: NaiveDate) -> DateTime<Utc> {
        let asked = self.ask_day();
        let last = self.calendar.school_day_until(self.day(1), REACH).filter(|day| *day > asked);
        let in_time = || self.first_permitted(self.at(check), self.at(last?));
        let after_asking = |from| back_from(from).take_while(|day| *day > asked).filter(|day| self.may_ring(*day));
        let at_school = || after_asking(check.min(last?)).find(|day| self.calendar.is_school_day(*day));
        let earlier = || at_school().or_else(|| after_asking(check).next()).map(|day| self.permitted_on(day));
        in_time().or_else(earlier).unwrap_or(self.at(check))
    }

    fn day(&self, ahead: i64) -> NaiveDate {
        plus_days(self.meeting.starts.date(), -ahead)
    }

    fn at(&self, day: NaiveDate) -> DateTime<Utc> {
        instant_on(day, self.meeting.starts.time(), self.meeting.zone)
    }

    fn may_ring(&self, day: NaiveDate) -> bool {
        !self.settings.quiet_days.contains(&day.weekday())
    }

    /// The meeting's wall time on `day`, or the last permitted minute before it.
    fn permitted_on(&self, day: NaiveDate) -> DateTime<Utc> {
        let time = self.meeting.starts.time().min(self.settings.until);
        instant_on(day, time, self.meeting.zone)
    }

    fn first_permitted(&self, from: DateTime<Utc>, to: DateTime<Utc>) -> Option<DateTime<Utc>> {
        let date = |at| Moment { at, zone: self.meeting.zone }.date();
        let on = |day, time| instant_on(day, time, self.meeting.zone);
        let days = date(from).iter_days().take_while(|day| *day <= date(to)).filter(|day| self.may_ring(*day));
        let mut hours = days.map(|day| (on(day, self.settings.from).max(from), on(day, self.settings.until).min(to)));
        hours.find(|(at, end)| at <= end).map(|(at, _)| at)
    }
}

fn back_from(day: NaiveDate) -> impl Iterator<Item = NaiveDate> {
    (0..=i64::from(REACH)).map(move |back| plus_days(day, -back))
}
