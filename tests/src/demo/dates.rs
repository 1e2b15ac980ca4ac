//! The dates to keep in mind of the demo: a look at the records that was asked for, and the plan's yearly review.

use super::days::Days;
use super::parent::Parent;
use chrono::NaiveDate;
use hallway_core::api::{ClockKind, Failure, Request, SaveClock};
use hallway_core::rules::ids::ChildId;
use hallway_core::rules::time::plus_days;

/// Both lie so far ahead that Today has nothing to say about them.
pub(super) fn keep(parent: &mut Parent<'_>, days: &Days, child: ChildId) -> Result<(), Failure> {
    let mut keep = |kind, start: NaiveDate, note: &str| {
        let clock = SaveClock { id: None, kind, child: Some(child), start, note: note.into(), message: None };
        parent.ask(Request::SaveClock(clock)).map(drop)
    };
    keep(ClockKind::AnnualReview, plus_days(days.date(0), 100 - 365), "")?;
    keep(ClockKind::Records, days.date(8), "Asked for by email to Mrs. Hahn.")
}
