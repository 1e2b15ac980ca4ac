//! Introductions: in the first two weeks of school, one reminder per step for everybody not yet introduced (G4).
//!
//! Silent after day 14: who joins the team later is never nagged about.

use super::MORNING;
use super::facts::{Facts, PersonFacts};
use super::key::ReminderKey;
use super::window::{About, IntroductionStep, RingsOn, Weight, Window};
use crate::rules::calendar::Days;
use crate::rules::ids::{ChildId, PersonId};
use crate::rules::time::{Moment, instant_on, plus_days};
use chrono::{Datelike, NaiveDate, NaiveTime};

/// One step, counted in days from the first day of school.
struct Stage {
    step: IntroductionStep,
    opens: i64,
    best: i64,
    closes: i64,
    until: NaiveTime,
}

/// The last of the two weeks, counted from the first day of school.
const LAST_DAY: i64 = 14;

/// The last step opens two days early, so that a quiet fourteenth day still leaves a day to ring on.
const STAGES: [Stage; 3] = [
    Stage { step: IntroductionStep::Open, opens: 0, best: 0, closes: 7, until: MORNING },
    Stage { step: IntroductionStep::Nudge, opens: 7, best: 7, closes: 12, until: MORNING },
    Stage { step: IntroductionStep::Last, opens: 12, best: LAST_DAY, closes: 15, until: NaiveTime::MIN },
];

/// The steps of the running year, else of the next one; a step without people is left out.
pub(super) fn windows(facts: &Facts, now: Moment) -> Vec<Window> {
    let Some(year) = facts.calendar.year_at(now.date()) else { return Vec::new() };
    STAGES.iter().filter_map(|stage| window(stage, year, &facts.team, now)).collect()
}

fn window(stage: &Stage, year: Days, team: &[PersonFacts], now: Moment) -> Option<Window> {
    let people = not_introduced(team, plus_days(year.first, stage.best));
    if people.is_empty() {
        return None;
    }
    let on = |day, time| instant_on(plus_days(year.first, day), time, now.zone);
    Some(Window {
        key: ReminderKey::introductions(year.first.year(), stage.step),
        about: About::Introductions { people, step: stage.step },
        opens: on(stage.opens, MORNING),
        best: on(stage.best, MORNING),
        closes: on(stage.closes, stage.until),
        lasting: false,
        weight: Weight::Soft,
        rings: RingsOn::AnyDay,
    })
}

/// The days on which somebody who works with this child is still to be greeted: a hello is the short note of these weeks.
pub(super) fn days(facts: &Facts, child: ChildId, now: Moment) -> Option<Days> {
    let year = facts.calendar.year_at(now.date())?;
    let last = plus_days(year.first, LAST_DAY);
    let open = |person: &PersonFacts| {
        let theirs = person.children.is_empty() || person.children.contains(&child);
        theirs && !person.introduced && person.added <= last
    };
    facts.team.iter().any(open).then_some(Days { first: year.first, last })
}

fn not_introduced(team: &[PersonFacts], added_by: NaiveDate) -> Vec<PersonId> {
    team.iter().filter(|person| !person.introduced && person.added <= added_by).map(|person| person.id).collect()
}
