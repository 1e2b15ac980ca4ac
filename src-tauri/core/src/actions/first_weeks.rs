//! The cards of the first two weeks: which one Today shows, and putting one away.

use super::input::unknown;
use super::{Changed, Done};
use crate::api::{Nothing, Op, PutAwayCard};
use crate::rules::calendar::Calendar;
use crate::rules::cycle::FIRST_TWO_WEEKS;
use crate::rules::first_weeks::card;
use crate::rules::time::Moment;
use crate::store::Store;
use crate::store::error::{Result, Trying};
use crate::store::names::json;
use crate::store::settings::{field, read, read_below};
use crate::store::writer::{Kind, named_id};
use rusqlite::Connection;

/// The prefix of the settings that say on which day a card was put away.
const AWAY: &str = "card_away";

/// Today's card; none while hints are off.
pub(super) fn todays(db: &Connection, calendar: &Calendar, now: Moment) -> Result<Option<&'static str>> {
    let coaching = read::<Option<bool>>(db, "coaching").trying("read the settings")?.unwrap_or(true);
    if !coaching {
        return Ok(None);
    }
    let away = read_below(db, AWAY).trying("read the cards")?;
    Ok(card(&calendar.years, now.date(), &away))
}

/// Puts a card away for this school year; can be undone.
pub(super) fn put_away(store: &mut Store, request: &PutAwayCard, now: Moment) -> Result<Done<Nothing>> {
    let known = FIRST_TWO_WEEKS.contains(&request.card.as_str());
    known.then_some(()).ok_or_else(|| unknown("card", &request.card))?;
    let written = store.write(Op::SaveSettings, now, |w| {
        let name = field(&format!("{AWAY}/{}", request.card));
        w.put(Kind::Setting, named_id("setting", "settings"), name, json(&now.date()));
        Ok(())
    })?;
    Ok(Done::wrote(Nothing {}, Op::SaveSettings, written.number, &[Changed::Settings]))
}
