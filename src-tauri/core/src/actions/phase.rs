//! The phase of the school year as the contract tells it (G61).

use crate::api::PhaseView;
use crate::rules::calendar::Calendar;
use crate::rules::phases::place;
use chrono::NaiveDate;

/// The phase of `today`; `None` without a school year, or when the last one is over for longer than a summer.
pub(super) fn phase(calendar: &Calendar, today: NaiveDate) -> Option<PhaseView> {
    let place = place(calendar, today)?;
    Some(PhaseView { phase: place.phase, week: place.week, done: place.done })
}
