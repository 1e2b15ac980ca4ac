//! Held letters (G46): what the parent wanted to sleep on comes back in the morning they chose.
//!
//! Due until it is sent or let go; rings once. After three weeks, and soon after the last day of school, it leaves Today by
//! itself: a letter nobody wants to send any more must not ask for ever, and a new team is not the one it was written to.
//! Its words stay, among the letters that were begun. Never says what the letter holds.

use super::facts::{Facts, HeldFacts};
use super::key::ReminderKey;
use super::window::{About, RingsOn, Weight, Window};
use super::wishes::ReminderSettings;
use super::{MORNING, rests_on};
use crate::rules::time::{Moment, instant_on, plus_days};
use chrono::{DateTime, NaiveTime, Utc};

/// Who writes in the small hours sleeps until the same day's morning.
const SMALL_HOURS: NaiveTime = match NaiveTime::from_hms_opt(4, 0, 0) {
    Some(four) => four,
    None => NaiveTime::MIN,
};

/// The morning after a night's sleep: 9:00, or the parent's nearest hour.
#[must_use]
pub fn after_a_night(now: Moment, settings: &ReminderSettings) -> DateTime<Utc> {
    let local = now.local();
    let nights = i64::from(local.time() >= SMALL_HOURS);
    instant_on(plus_days(local.date(), nights), MORNING.min(settings.until).max(settings.from), now.zone)
}

/// One window per held letter.
pub(super) fn windows(facts: &Facts, now: Moment) -> Vec<Window> {
    facts.held.iter().map(|held| window(held, facts, now)).collect()
}

fn window(held: &HeldFacts, facts: &Facts, now: Moment) -> Window {
    let until = now.at(held.until).local();
    Window {
        key: ReminderKey::held_letter(held.letter),
        about: About::HeldLetter { letter: held.letter },
        opens: held.until,
        best: held.until,
        closes: instant_on(rests_on(until.date(), &facts.calendar), until.time(), now.zone),
        lasting: false,
        weight: Weight::Firm,
        rings: RingsOn::AnyDay,
    }
}
