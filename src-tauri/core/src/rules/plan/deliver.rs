//! On a desktop nobody rings for us: what to show at this look. Pure; the shell polls and shows.
//!
//! Never twice, not after a clock was set back; what was missed comes as one notice, in the person's hours.

use super::hours::{Hours, always_quiet};
use super::live::latest;
use super::{Alarm, Delivered, Reminder};
use crate::rules::calendar::Calendar;
use crate::rules::rhythms::{About, ReminderKey, ReminderSettings, RingsOn};
use crate::rules::time::Moment;
use chrono::{DateTime, Duration, Utc};
use std::collections::HashSet;

/// Later than this, an alarm was missed: the machine slept, or the clock jumped.
const MISSED_AFTER: Duration = Duration::minutes(2);

/// One notice.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Notice {
    /// An alarm, on time or the only one missed.
    Alarm(Alarm),
    /// "While you were away": what was missed and what came with it, oldest first.
    WhileAway(Vec<(ReminderKey, About)>),
}

/// What one look decided.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Delivery {
    /// Show these, in order.
    pub notices: Vec<Notice>,
    /// Write these down before showing.
    pub marks: Vec<Delivered>,
    /// Missed and not said yet: these wait for the person's hours, or for the end of the pause.
    pub held: Vec<Alarm>,
}

/// What to show at `now`, of the `alarms` planned at the last look (the store keeps them over a restart).
///
/// `due` is the list of a plan made at `now`: what was answered elsewhere or is over is not shown any more. Keep the
/// alarms of the plan made after it, with the new marks; a plan moves what it finds unheard to the next minute, so
/// never let one replace the alarms without a look before. What is held stays with the alarms.
#[must_use]
pub fn deliver(
    alarms: &[Alarm],
    due: &[Reminder],
    now: Moment,
    settings: &ReminderSettings,
    delivered: &[Delivered],
) -> Delivery {
    let alarms = unheard(alarms, due, now.at, delivered);
    let (alarms, held): (Vec<_>, Vec<_>) = alarms.into_iter().partition(|alarm| may_speak(alarm.at, now, settings));
    let marks = alarms.iter().flat_map(|alarm| marks(alarm, now.at)).collect();
    Delivery { notices: notices(last_steps(alarms), now.at), marks, held }
}

/// Whether what was planned for `at` may be said now: on time, or late in the person's hours, and never in a pause.
#[must_use]
pub fn may_speak(at: DateTime<Utc>, now: Moment, settings: &ReminderSettings) -> bool {
    let paused = always_quiet(settings) || settings.paused_until.is_some_and(|until| now.at < until);
    !paused && (!was_missed(at, now.at) || may_catch_up(now, settings))
}

/// One by one when all are on time; together as soon as one of several was missed.
fn notices(alarms: Vec<Alarm>, now: DateTime<Utc>) -> Vec<Notice> {
    if alarms.len() > 1 && alarms.iter().any(|alarm| was_missed(alarm.at, now)) {
        vec![Notice::WhileAway(alarms.into_iter().flat_map(|alarm| alarm.reminders).collect())]
    } else {
        alarms.into_iter().map(Notice::Alarm).collect()
    }
}

/// The alarms whose moment has come, each without what was heard before, is over, or stands in an earlier one.
fn unheard(alarms: &[Alarm], due: &[Reminder], now: DateTime<Utc>, delivered: &[Delivered]) -> Vec<Alarm> {
    let open: HashSet<_> = due.iter().map(|reminder| reminder.key.series()).collect();
    let heard = latest(delivered);
    let mut said = HashSet::new();
    let mut come: Vec<_> = alarms.iter().filter(|alarm| alarm.at <= now).collect();
    come.sort_by_key(|alarm| alarm.at);
    let rest = come.into_iter().map(|alarm| {
        let heard = |key: &ReminderKey| heard.get(key).is_some_and(|at| *at >= alarm.at);
        let mut wanted = |key: &ReminderKey| open.contains(key.series()) && !heard(key) && said.insert(key.clone());
        Alarm { at: alarm.at, reminders: alarm.reminders.iter().filter(|(key, _)| wanted(key)).cloned().collect() }
    });
    rest.filter(|alarm| !alarm.reminders.is_empty()).collect()
}

/// Of several steps of one series, only the last.
fn last_steps(alarms: Vec<Alarm>) -> Vec<Alarm> {
    let mut said = HashSet::new();
    let mut last: Vec<Alarm> = alarms
        .into_iter()
        .rev()
        .map(|mut alarm| {
            alarm.reminders.retain(|(key, _)| said.insert(key.series().to_owned()));
            alarm
        })
        .collect();
    last.retain(|alarm| !alarm.reminders.is_empty());
    last.reverse();
    last
}

fn was_missed(at: DateTime<Utc>, now: DateTime<Utc>) -> bool {
    now.signed_duration_since(at) > MISSED_AFTER
}

/// Whether now is in the person's hours; when they permit no minute at all, waiting would be for ever.
fn may_catch_up(now: Moment, settings: &ReminderSettings) -> bool {
    let no_calendar = Calendar::default();
    let hours = Hours::new(&no_calendar, settings, now);
    let never = hours.first(hours.floor, DateTime::<Utc>::MAX_UTC, RingsOn::AnyDay).is_none();
    never || hours.allow(now.at, RingsOn::AnyDay)
}

fn marks(alarm: &Alarm, now: DateTime<Utc>) -> Vec<Delivered> {
    alarm.reminders.iter().map(|(key, _)| Delivered { key: key.clone(), at: now }).collect()
}
