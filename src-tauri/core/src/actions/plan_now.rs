//! Whether a child had a plan for special education on a day: what was kept says so, nothing is guessed.
//!
//! A 504 plan is none of these: who has one may still be evaluated for special education for the first time (D1, D12).

use crate::rules::clocks::ClockKind;
use crate::rules::ids::ChildId;
use crate::rules::sayings::PlanNow;
use crate::store::clocks::Row;
use crate::store::error::{Result, Trying};
use crate::store::{children, clocks, documents};
use chrono::NaiveDate;
use rusqlite::Connection;

/// Whether a plan of `child` was there on `day`: an IEP of that day or before, a review or evaluation that was held by then,
/// or the meeting that wrote the first one. What is about no child in particular is the only child's.
pub(super) fn plan_at(db: &Connection, child: Option<ChildId>, day: NaiveDate) -> Result<PlanNow> {
    let only = match &children::present(db).trying("read the children")?[..] {
        [only] => Some(only.id),
        _ => None,
    };
    let child = child.or(only);
    let ours = |own: Option<ChildId>| own.or(only) == child;
    let mut kept = clocks::open(db).trying("read the dates")?;
    kept.extend(clocks::closed(db).trying("read the dates")?);
    let mut plans = documents::ieps_until(db, day).trying("read the papers")?.into_iter();
    let known = plans.any(ours) || kept.iter().any(|row| ours(row.child) && tells_of_a_plan(row, day));
    Ok(if known { PlanNow::Known } else { PlanNow::None })
}

fn tells_of_a_plan(row: &Row, day: NaiveDate) -> bool {
    match row.kind {
        ClockKind::AnnualReview | ClockKind::ThreeYearEvaluation => row.start <= day,
        ClockKind::IepMeeting => row.closed.is_some_and(|held| held <= day),
        _ => false,
    }
}
