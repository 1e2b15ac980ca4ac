//! Plan dates (D5): the yearly review and the three-year evaluation, 60 and 30 days ahead.
//!
//! Time enough to find a day together. Asks nothing afterwards: when it was held, the next one is counted from then.

use super::MORNING;
use super::facts::{ClockFacts, Facts};
use super::key::ReminderKey;
use super::window::{About, RingsOn, Weight, Window};
use crate::rules::clocks::{Deadline, Due};
use crate::rules::time::{Moment, instant_on, plus_days};
use chrono::NaiveDate;

/// The first nudge, in days ahead.
const FIRST: u16 = 60;
/// The second and last one.
const SECOND: u16 = 30;
/// For how many days the list keeps a nudge.
const OPEN: i64 = 14;

/// The day of the first nudge for a plan date due then: from here on a meeting may be the one it asks for (D5).
#[must_use]
pub fn plan_date_opens(due: NaiveDate) -> NaiveDate {
    ahead(due, FIRST)
}

fn ahead(due: NaiveDate, days: u16) -> NaiveDate {
    plus_days(due, -i64::from(days))
}

/// Up to two windows per plan date.
pub(super) fn windows(facts: &Facts, now: Moment) -> Vec<Window> {
    let dates = facts.clocks.iter().filter(|clock| clock.kind.is_plan_date());
    dates.flat_map(|clock| [FIRST, SECOND].into_iter().filter_map(|days| of_date(clock, days, facts, now))).collect()
}

fn of_date(clock: &ClockFacts, days: u16, facts: &Facts, now: Moment) -> Option<Window> {
    let Due::By(Deadline::On(due)) = clock.due(facts) else { return None };
    window(clock, due, days, now)
}

/// `None` for a nudge whose time was over when the date was kept: the next one comes by itself.
fn window(clock: &ClockFacts, due: NaiveDate, days: u16, now: Moment) -> Option<Window> {
    let morning = |day| instant_on(day, MORNING, now.zone);
    let day = ahead(due, days);
    let (opens, closes) = (morning(day), morning(plus_days(day, OPEN)));
    let best = if clock.kept < opens { opens } else { morning(plus_days(now.at(clock.kept).date(), 1)) };
    let about = About::PlanDate { clock: clock.id, days };
    let key = ReminderKey::plan_date(clock.id, days);
    let (weight, rings) = (Weight::Set, RingsOn::AnyDay);
    (best <= closes).then_some(Window { key, about, opens, best, closes, lasting: false, weight, rings })
}
