//! What a kept start comes to under the rule that holds now.
//!
//! Refuses to count from a day that means something else than the rule asks for: states differ in what starts a clock.

use super::deadline::{Deadline, deadline};
use super::rule::{ClockRule, StartEvent, Time};
use crate::rules::calendar::Calendar;
use chrono::NaiveDate;

/// By when, as far as it can be said.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Due {
    /// Counted from the day that was kept.
    By(Deadline),
    /// The rule names no number, and none is shown (D6, D12).
    NoNumber,
    /// The rule counts from something else than what was kept: that day is asked for first (D2).
    OtherStart,
    /// The entered calendar has no days to count.
    NoDay,
}

/// When the time of `rule` is over, for somebody who kept that `event` was on `start`.
#[must_use]
pub fn due(rule: &ClockRule, event: StartEvent, start: NaiveDate, calendar: &Calendar) -> Due {
    if rule.time == Time::NoNumber {
        return Due::NoNumber;
    }
    if rule.starts != event {
        return Due::OtherStart;
    }
    deadline(rule, start, calendar).map_or(Due::NoDay, Due::By)
}
