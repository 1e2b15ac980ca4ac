//! Trials (G45): on the day to look again at what was tried, one question.
//!
//! Rings once and stays until it is answered. After three weeks, and soon after the last day of school, it leaves Today by
//! itself: by then the weeks that were tried are too far back to say, and asking on would only weigh. The trial stays in
//! its concern, where one can look at it any day. Says nothing about who did what meanwhile.

use super::facts::{Facts, TrialFacts};
use super::key::ReminderKey;
use super::window::{About, RingsOn, Weight, Window};
use super::{MORNING, rests_on};
use crate::rules::time::{Moment, instant_on, plus_days};

/// One window per trial that nobody has looked at again.
pub(super) fn windows(facts: &Facts, now: Moment) -> Vec<Window> {
    facts.trials.iter().map(|trial| window(trial, facts, now)).collect()
}

/// What is written down when its day is here already rings the next morning: nobody is asked about what they just typed.
fn window(trial: &TrialFacts, facts: &Facts, now: Moment) -> Window {
    let morning = |day| instant_on(day, MORNING, now.zone);
    let day = trial.review.max(plus_days(now.at(trial.kept).date(), 1));
    Window {
        key: ReminderKey::trial(trial.part, trial.review),
        about: About::Trial { concern: trial.concern, trial: trial.part },
        opens: morning(day),
        best: morning(day),
        closes: morning(rests_on(day, &facts.calendar)),
        lasting: false,
        weight: Weight::Firm,
        rings: RingsOn::AnyDay,
    }
}
