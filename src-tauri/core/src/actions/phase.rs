//! The phase of the school year as the contract tells it (G61).

use crate::api::{Phase, PhaseView};
use crate::rules::calendar::Calendar;
use crate::rules::phases::{self, place};
use chrono::NaiveDate;

/// The phase of `today`; `None` without a school year, or when the last one is over for longer than a summer.
pub(super) fn phase(calendar: &Calendar, today: NaiveDate) -> Option<PhaseView> {
    let place = place(calendar, today)?;
    let phase = match place.phase {
        phases::Phase::SetUp => Phase::SetUp,
        phases::Phase::Maintain => Phase::Maintain,
        phases::Phase::SecondHalf => Phase::SecondHalf,
        phases::Phase::Transition => Phase::Transition,
        phases::Phase::Summer => Phase::Summer,
    };
    Some(PhaseView { phase, week: place.week, done: place.done })
}
