//! Trials (G45): on the day to look again at what was tried, one question.
//!
//! Rings once and stays until it is answered; says nothing about who did what meanwhile.

use super::MORNING;
use super::facts::{Facts, TrialFacts};
use super::key::ReminderKey;
use super::window::{About, RingsOn, Weight, Window};
use crate::rules::time::{Moment, instant_on, plus_days};

/// For how many days it may still ring when its morning was missed.
const OPEN: i64 = 7;

/// One window per trial that nobody has looked at again.
pub(super) fn windows(facts: &Facts, now: Moment) -> Vec<Window> {
    facts.trials.iter().map(|trial| window(trial, now)).collect()
}

/// What is written down when its day is here already rings the next morning: nobody is asked about what they just typed.
fn window(trial: &TrialFacts, now: Moment) -> Window {
    let morning = |day| instant_on(day, MORNING, now.zone);
    let day = trial.review.max(plus_days(now.at(trial.kept).date(), 1));
    Window {
        key: ReminderKey::trial(trial.part, trial.review),
        about: About::Trial { concern: trial.concern, trial: trial.part },
        opens: morning(day),
        best: morning(day),
        closes: morning(plus_days(day, OPEN)),
        lasting: true,
        weight: Weight::Firm,
        rings: RingsOn::AnyDay,
    }
}
