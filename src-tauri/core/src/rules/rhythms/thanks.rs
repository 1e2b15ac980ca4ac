//! Thanks (G24, G63): good news of a week is worth telling, the next school day, at most once a week.
//!
//! Silent while a note or an update about that child is suggested anyway, and once something good was told since.

use super::check_in::{self, suggestion};
use super::facts::{Facts, NewsFacts};
use super::key::ReminderKey;
use super::monthly_update;
use super::window::{About, Window};
use super::wishes::{ReminderSettings, RhythmKind};
use crate::rules::calendar::Days;
use crate::rules::ids::ChildId;
use crate::rules::time::{Moment, plus_days};
use chrono::{Datelike, NaiveDate};

/// Days between two of them, and how long one stays open.
const A_WEEK: i64 = 7;
/// Good news stays worth telling this long, in days: a winter break is shorter.
const FRESH: i64 = 21;

/// One window for each week with good news that was not told yet.
pub(super) fn windows(facts: &Facts, now: Moment, settings: &ReminderSettings) -> Vec<Window> {
    let others = others(facts, now, settings);
    let mut windows = Vec::new();
    let mut last = facts.last_thanks.map(|at| now.at(at).date());
    for news in first_of_each_week(facts) {
        let Some(day) = day_for(news, last, facts, now) else { continue };
        last = Some(day);
        windows.extend(alone(window(news, day, facts, now), news, &others));
    }
    windows
}

/// What was told since then is told.
fn first_of_each_week(facts: &Facts) -> Vec<&NewsFacts> {
    let mut news: Vec<_> = facts.news.iter().filter(|news| facts.last_thanks.is_none_or(|at| news.at > at)).collect();
    news.sort_by_key(|news| (news.at, news.entry));
    news.dedup_by_key(|news| monday(news));
    news
}

/// Of its week, by a clock that does not travel: the name must stay.
fn monday(news: &NewsFacts) -> NaiveDate {
    let day = news.at.date_naive();
    plus_days(day, -i64::from(day.weekday().num_days_from_monday()))
}

/// The next school day, a week after the last one, while the news is fresh.
fn day_for(news: &NewsFacts, last: Option<NaiveDate>, facts: &Facts, now: Moment) -> Option<NaiveDate> {
    let happened = now.at(news.at).date();
    let next = plus_days(happened, 1);
    let from = last.map_or(next, |day| next.max(plus_days(day, A_WEEK)));
    facts.calendar.school_day_from(from).filter(|day| *day <= plus_days(happened, FRESH))
}

fn window(news: &NewsFacts, day: NaiveDate, facts: &Facts, now: Moment) -> Window {
    let child = match news.children.as_slice() {
        [only] => Some(*only),
        _ => None,
    };
    let last = facts.last_thanks.map(|at| now.at(at).date());
    let about = About::Thanks { entry: news.entry, child, person: news.person, last };
    let open = Days { first: day, last: plus_days(day, A_WEEK) };
    suggestion(ReminderKey::thanks(monday(news)), about, open, now)
}

/// What else is suggested, with the child it is about: there the good news can be told, too.
fn others(facts: &Facts, now: Moment, settings: &ReminderSettings) -> Vec<(ChildId, Window)> {
    let on = |kind| !settings.off.contains(&kind);
    let check_ins = if on(RhythmKind::CheckIn) { check_in::windows(facts, now, settings) } else { Vec::new() };
    let updates = on(RhythmKind::MonthlyUpdate).then(|| monthly_update::windows(facts, now, settings));
    let all = check_ins.into_iter().chain(updates.unwrap_or_default());
    all.filter_map(|window| match window.about {
        About::CheckIn { child, .. } | About::MonthlyUpdate { child, .. } => Some((child, window)),
        _ => None,
    })
    .collect()
}

/// The window until another suggestion about the same child opens; none when one is open.
fn alone(window: Window, news: &NewsFacts, others: &[(ChildId, Window)]) -> Option<Window> {
    let same = others.iter().filter(|(child, _)| news.children.is_empty() || news.children.contains(child));
    let near = same.filter(|(_, other)| other.opens < window.closes && window.opens < other.closes);
    let closes = near.map(|(_, other)| other.opens).min().map_or(window.closes, |opens| opens.min(window.closes));
    (window.opens < closes).then_some(Window { closes, ..window })
}
