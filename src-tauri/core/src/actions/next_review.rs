//! After a meeting about the plan: the next yearly review, kept with one tap (D5).
//!
//! Offers what the rule says and what nobody has kept yet; keeps nothing by itself.

use super::input::zone_of;
use super::room::is_about_the_plan;
use crate::api::NextReview;
use crate::rules::calendar::Calendar;
use crate::rules::clocks::{ClockKind, Deadline, Due, clock, due};
use crate::rules::ids::ChildId;
use crate::rules::time::{Moment, instant};
use crate::store::error::{Result, Trying};
use crate::store::meetings::Row;
use crate::store::{children, clocks};
use chrono::NaiveDate;
use rusqlite::Connection;

/// The review a year from this meeting; `None` before its end, for a meeting the rule does not speak of, once that year is
/// over, and where a date from then or later is kept already.
pub(super) fn next_review(db: &Connection, row: &Row, now: Moment) -> Result<Option<NextReview>> {
    if !is_about_the_plan(row.kind) || now.at < instant(row.ends, zone_of(&row.zone)) {
        return Ok(None);
    }
    let (on, child) = (row.starts.date(), child_of(db, row)?);
    let open = clocks::open(db).trying("read the dates")?;
    let same = |other: Option<ChildId>| child.is_none() || other.is_none() || other == child;
    let reviews = open.iter().filter(|clock| clock.kind == ClockKind::AnnualReview && same(clock.child));
    let newest = reviews.max_by_key(|clock| clock.start);
    let kept = newest.is_some_and(|clock| clock.start >= on);
    let day = year_on(on).filter(|day| *day > now.date() && !kept);
    Ok(day.map(|day| NextReview { held: newest.map(|clock| clock.id), child, on, day }))
}

/// By when the plan is looked at again; the rule is the same in every state.
fn year_on(on: NaiveDate) -> Option<NaiveDate> {
    let rule = clock(ClockKind::AnnualReview, None)?.rule;
    match due(rule, rule.starts, on, &Calendar::default()) {
        Due::By(Deadline::On(day)) => Some(day),
        _ => None,
    }
}

/// Whom the meeting was about; where there is only one child, that one.
fn child_of(db: &Connection, row: &Row) -> Result<Option<ChildId>> {
    let children = children::present(db).trying("read the children")?;
    let only = if let [only] = children.as_slice() { Some(only.id) } else { None };
    Ok(row.child.or(only))
}
