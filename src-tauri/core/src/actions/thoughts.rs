//! The quiet thoughts on Today: a card a day in the first two weeks, then one idea a week (N4, N16); and putting one away.

use super::input::unknown;
use super::{Changed, Done};
use crate::api::{Nothing, Op, PutAwayCard};
use crate::rules::calendar::Calendar;
use crate::rules::cycle::{CASE_MANAGER, CHILD, FIRST_TWO_WEEKS, HELLO, TIMES};
use crate::rules::first_weeks::{PutAway, card};
use crate::rules::ideas::{IDEAS, idea};
use crate::rules::time::Moment;
use crate::store::error::{Result, Trying};
use crate::store::names::json;
use crate::store::settings::{field, read, read_below};
use crate::store::writer::{Kind, named_id};
use crate::store::{Store, children, people};
use rusqlite::Connection;

/// The prefix of the settings that say on which day a card was put away.
const AWAY: &str = "card_away";

/// Today's card of the first weeks; none while hints are off.
pub(super) fn todays(db: &Connection, calendar: &Calendar, now: Moment) -> Result<Option<&'static str>> {
    let Some(away) = put_away_before(db)? else { return Ok(None) };
    Ok(card(&calendar.years, now.date(), &away, &done(db)?))
}

/// What of the first weeks is done, or stands on Today by itself: who is on the team and not greeted yet has a card there.
fn done(db: &Connection) -> Result<Vec<&'static str>> {
    let team = people::team(db).trying("read the team")?;
    let children = children::present(db).trying("read the children")?;
    let reachable: String = read(db, "reachable").trying("read the settings")?;
    let done = [
        (HELLO, !team.is_empty()),
        (
            CHILD,
            !children.is_empty() && children.iter().all(|child| !child.strengths.is_empty() || !child.needs.is_empty()),
        ),
        (TIMES, !reachable.is_empty()),
        (CASE_MANAGER, team.iter().any(|person| person.case_manager)),
    ];
    Ok(done.into_iter().filter_map(|(card, done)| done.then_some(card)).collect())
}

/// This week's idea; none while hints are off.
pub(super) fn weeks(db: &Connection, calendar: &Calendar, now: Moment) -> Result<Option<&'static str>> {
    Ok(put_away_before(db)?.and_then(|away| idea(calendar, now.date(), &away)))
}

/// What was put away, and when; `None` while hints are off.
fn put_away_before(db: &Connection) -> Result<Option<Vec<PutAway>>> {
    let coaching = read::<Option<bool>>(db, "coaching").trying("read the settings")?.unwrap_or(true);
    coaching.then(|| read_below(db, AWAY).trying("read the cards")).transpose()
}

/// Puts a card or an idea away for this school year; can be undone.
pub(super) fn put_away(store: &mut Store, request: &PutAwayCard, now: Moment) -> Result<Done<Nothing>> {
    let card = request.card.as_str();
    let known = FIRST_TWO_WEEKS.contains(&card) || IDEAS.iter().any(|idea| idea.id == card);
    known.then_some(()).ok_or_else(|| unknown("card", &request.card))?;
    let written = store.write(Op::SaveSettings, now, |w| {
        let name = field(&format!("{AWAY}/{}", request.card));
        w.put(Kind::Setting, named_id("setting", "settings"), name, json(&now.date()));
        Ok(())
    })?;
    Ok(Done::wrote(Nothing {}, Op::SaveSettings, written.number, &[Changed::Settings]))
}
