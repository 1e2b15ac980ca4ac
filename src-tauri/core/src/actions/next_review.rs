//! After a meeting about the plan or an evaluation: the next yearly review, or the next evaluation in three years, kept
//! with one tap (D5).
//!
//! Offers what the rule says and what nobody has kept yet; keeps nothing by itself.

use super::input::zone_of;
use super::room::is_about_the_plan;
use crate::api::{MeetingKind, NextReview};
use crate::rules::calendar::Calendar;
use crate::rules::clocks::{ClockKind, Deadline, Due, clock, due};
use crate::rules::ids::ChildId;
use crate::rules::rhythms::plan_date_opens;
use crate::rules::time::{Moment, instant};
use crate::store::error::{Result, Trying};
use crate::store::meetings::Row;
use crate::store::{children, clocks};
use chrono::NaiveDate;
use rusqlite::Connection;

/// What is counted from such a meeting.
fn counted_from(kind: MeetingKind) -> Option<ClockKind> {
    match kind {
        kind if is_about_the_plan(kind) => Some(ClockKind::AnnualReview),
        MeetingKind::Evaluation => Some(ClockKind::ThreeYearEvaluation),
        _ => None,
    }
}

/// The next one, counted from this meeting; `None` before its end, for a meeting the rule does not speak of, once that day is
/// over, where it is not clear whose it would be, and where a date from then or later is kept already. A date that was
/// kept ends with this meeting only once its own reminders have begun: before, the meeting changed the plan in between.
pub(super) fn next_review(db: &Connection, row: &Row, now: Moment) -> Result<Option<NextReview>> {
    let Some(kind) = counted_from(row.kind) else { return Ok(None) };
    if now.at < instant(row.ends, zone_of(&row.zone)) {
        return Ok(None);
    }
    let children = children::present(db).trying("read the children")?;
    let Ok(child) = child_of(row.child, &children) else { return Ok(None) };
    let alone = children.iter().all(|other| Some(other.id) == child);
    let open = clocks::open(db).trying("read the dates")?;
    let same = |clock: &&clocks::Row| clock.child == child || (alone && clock.child.is_none());
    let reviews = open.iter().filter(|clock| clock.kind == kind);
    let newest = reviews.filter(same).max_by_key(|clock| clock.start);
    let on = row.starts.date();
    let far = |clock: &clocks::Row| due_from(kind, clock.start).is_some_and(|due| on < plan_date_opens(due));
    let kept = newest.is_some_and(|clock| clock.start >= on || far(clock));
    let day = due_from(kind, on).filter(|day| *day > now.date() && !kept);
    Ok(day.map(|day| NextReview { kind, held: newest.map(|clock| clock.id), child, on, day }))
}

/// By when the next one is that was kept with this meeting.
pub(super) fn kept(db: &Connection, row: &Row) -> Result<Option<NaiveDate>> {
    let Some(kind) = counted_from(row.kind) else { return Ok(None) };
    let on = row.starts.date();
    let open = clocks::open(db).trying("read the dates")?;
    let theirs = |clock: &&clocks::Row| row.child.is_none() || clock.child.is_none() || clock.child == row.child;
    let from_here = open.iter().filter(|clock| clock.kind == kind && clock.start == on).find(theirs);
    Ok(from_here.and_then(|_| due_from(kind, on)))
}

/// By when it comes again; these rules are the same in every state.
fn due_from(kind: ClockKind, on: NaiveDate) -> Option<NaiveDate> {
    let rule = clock(kind, None)?.rule;
    match due(rule, rule.starts, on, &Calendar::default()) {
        Due::By(Deadline::On(day)) => Some(day),
        _ => None,
    }
}

/// More than one child, and none named.
struct Unclear;

/// Whom the meeting was about; where there is only one child, that one.
fn child_of(named: Option<ChildId>, children: &[children::Row]) -> std::result::Result<Option<ChildId>, Unclear> {
    match (named, children) {
        (Some(child), _) => Ok(Some(child)),
        (None, []) => Ok(None),
        (None, [only]) => Ok(Some(only.id)),
        (None, _) => Err(Unclear),
    }
}
