//! The windows that still matter: the person's answers applied, what has rung marked.
//!
//! The only place where answers and delivered marks meet windows.

use super::Delivered;
use crate::rules::rhythms::{About, Answer, Facts, ReminderKey, ReminderSettings, Said, Weight, Window, windows};
use crate::rules::time::{Moment, whole_minute};
use chrono::{DateTime, Duration, Utc};
use std::collections::{HashMap, HashSet};

/// How long a lasting reminder may ring once a "not now" beyond its window has run out.
const SECOND_CHANCE: Duration = Duration::days(8);

/// How far a window may have moved without being another one.
const PLAY: Duration = Duration::hours(-18);
/// How long before the end of its window a meeting was told of at most, wherever that morning was.
const MORNING_BEFORE: Duration = Duration::minutes(-1_170);

/// A window the person has not answered for good.
pub(super) struct Live {
    /// As the rhythm made it, or moved by "not now".
    pub(super) window: Window,
    /// Its alarm has rung; it stays in the lists.
    pub(super) rang: bool,
}

pub(super) fn live(facts: &Facts, now: Moment, settings: &ReminderSettings, delivered: &[Delivered]) -> Vec<Live> {
    let answers = Answers::of(&facts.answers);
    let rung = latest(delivered);
    let live = windows(facts, now, settings).into_iter().filter_map(|window| {
        let since = answers.not_before(&window).map_or(fresh_since(&window), |until| until.max(fresh_since(&window)));
        let rang = rung.get(&window.key).is_some_and(|at| *at >= since);
        Some(Live { window: answers.apply(window)?, rang })
    });
    let mut live: Vec<Live> = live.collect();
    let said = said_last(&live);
    live.iter_mut()
        .for_each(|live| live.rang |= said.get(live.window.key.series()).is_some_and(|at| live.window.best <= *at));
    live
}

/// The best moment of the last step that has rung, by series: the steps before it need not ring any more.
fn said_last(live: &[Live]) -> HashMap<String, DateTime<Utc>> {
    let mut said: HashMap<String, DateTime<Utc>> = HashMap::new();
    for live in live.iter().filter(|live| live.rang) {
        let at = said.entry(live.window.key.series().to_owned()).or_insert(live.window.best);
        *at = live.window.best.max(*at);
    }
    said
}

/// A mark older than this belongs to an earlier window of the same name, so the alarm rings again.
///
/// What follows the person's own clock moves when they fly west, and must not ring a second time for it: a suggestion
/// rings once for its name, and so does a trial, which has its date in it; a promise and the day of a meeting have less
/// than a day of play, so that one put off to tomorrow rings again. After a flight the same meeting may be on another day,
/// with another morning before it.
fn fresh_since(window: &Window) -> DateTime<Utc> {
    match window.about {
        About::Introductions { .. }
        | About::CheckIn { .. }
        | About::Reply { .. }
        | About::Thanks { .. }
        | About::MonthlyUpdate { .. }
        | About::LookBack
        | About::Letter { .. }
        | About::TurnOver
        | About::Copy
        | About::Trial { .. } => DateTime::<Utc>::MIN_UTC,
        About::MyPromise { .. } if window.weight == Weight::Soft => DateTime::<Utc>::MIN_UTC,
        About::MyPromise { .. }
        | About::TheirPromise { .. }
        | About::ClockAhead { .. }
        | About::ClockHappened { .. }
        | About::PlanDate { .. } => plus(window.opens, PLAY),
        About::MeetingDay { .. } => plus(window.opens, PLAY).min(plus(window.closes, MORNING_BEFORE)),
        _ => window.opens,
    }
}

/// When each reminder rang last.
pub(super) fn latest(delivered: &[Delivered]) -> HashMap<&ReminderKey, DateTime<Utc>> {
    let mut latest = HashMap::new();
    for mark in delivered {
        let at = latest.entry(&mark.key).or_insert(mark.at);
        *at = mark.at.max(*at);
    }
    latest
}

/// Answers by what they reach: a whole series, or one step.
#[derive(Default)]
struct Answers<'a> {
    ended: HashSet<&'a str>,
    not_before: HashMap<&'a str, DateTime<Utc>>,
}

impl<'a> Answers<'a> {
    fn of(answers: &'a [Answer]) -> Self {
        let mut all = Self::default();
        for answer in answers {
            let reach = reach(answer);
            if let Said::NotNow(until) = answer.said {
                let latest = all.not_before.entry(reach).or_insert(until);
                *latest = until.max(*latest);
            } else {
                all.ended.insert(reach);
            }
        }
        all
    }

    fn apply(&self, window: Window) -> Option<Window> {
        let names = [window.key.series(), &window.key.0];
        if names.iter().any(|name| self.ended.contains(name)) {
            return None;
        }
        match self.not_before(&window) {
            Some(until) => not_before(window, until),
            None => Some(window),
        }
    }

    fn not_before(&self, window: &Window) -> Option<DateTime<Utc>> {
        self.not_before.get(window.key.series()).map(|until| minute_from(*until))
    }
}

/// "Done" with one step of the introductions does not stop the next one: people may have joined since.
/// Nor does it end what comes again with other news.
fn reach(answer: &Answer) -> &str {
    if answer.said == Said::Done && answer.key.done_by_itself() { &answer.key.0 } else { answer.key.series() }
}

/// Moves a window behind "not now". A lasting one gets a second chance even when that lies behind its close.
fn not_before(window: Window, until: DateTime<Utc>) -> Option<Window> {
    if until > window.closes && !window.lasting {
        return None;
    }
    let closes = if until > window.closes { plus(until, SECOND_CHANCE) } else { window.closes };
    Some(Window { opens: window.opens.max(until), best: window.best.max(until), closes, ..window })
}

/// The first whole minute that is not before `at`.
pub(super) fn minute_from(at: DateTime<Utc>) -> DateTime<Utc> {
    let minute = whole_minute(at);
    if minute < at { plus(minute, Duration::minutes(1)) } else { minute }
}

/// `at` moved by `by`; stays put at the ends of the calendar.
pub(super) fn plus(at: DateTime<Utc>, by: Duration) -> DateTime<Utc> {
    at.checked_add_signed(by).unwrap_or(at)
}
