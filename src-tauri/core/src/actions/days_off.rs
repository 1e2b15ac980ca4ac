//! Days without school in from a calendar file. Reading keeps nothing; what is ticked is kept in one step.

use super::Done;
use super::calendar::{fault, ics_events};
use super::facts::calendar;
use super::input::{one_line, sane};
use super::settings::answer;
use crate::api::{
    AddBreaks, CalendarFault, CalendarTrouble, DayOff, DaysOffView, ErrorCode, Op, ReadCalendar, SettingsView,
};
use crate::exchange::Refused;
use crate::exchange::ics::{Event, EventState, Note, When};
use crate::rules::calendar::Calendar;
use crate::rules::days_off::is_likely_off;
use crate::rules::time::Moment;
use crate::store::Store;
use crate::store::error::{Error, Result};
use crate::store::writer::Kind;
use chrono::NaiveDate;
use std::collections::BTreeSet;

/// So many are offered and taken at most: more than a school year has.
const MOST: usize = 120;

/// The whole days of a calendar file from the school year on, or why it was not taken.
pub(super) fn read(store: &Store, request: &ReadCalendar, now: Moment) -> Result<DaysOffView> {
    let trouble = |what, line| Ok(DaysOffView { days: Vec::new(), trouble: Some(CalendarTrouble { what, line }) });
    let events = match ics_events(&request.text, now) {
        Ok(events) => events,
        Err(Refused { what, line }) => return trouble(fault(&what, &request.text), line),
    };
    let known = calendar(store.read())?;
    let since = begins(&known, now.date());
    let whole: BTreeSet<Days> = events.iter().filter_map(whole_days).filter(|days| days.last >= since).collect();
    if whole.is_empty() {
        return trouble(CalendarFault::NoDays, 1);
    }
    let days = whole.into_iter().take(MOST).map(|days| days.offered(&known)).collect();
    Ok(DaysOffView { days, trouble: None })
}

/// From when days are worth keeping: the first day of the year that goes on or comes, else today.
fn begins(known: &Calendar, today: NaiveDate) -> NaiveDate {
    let ahead = known.years.iter().filter(|year| year.last >= today).map(|year| year.first);
    ahead.min().map_or(today, |first| first.min(today))
}

/// Whole days of a file, in their order.
#[derive(Clone, PartialEq, Eq, PartialOrd, Ord)]
struct Days {
    first: NaiveDate,
    last: NaiveDate,
    name: String,
    repeats: bool,
}

fn whole_days(event: &Event) -> Option<Days> {
    let When::Days { first, last } = event.when else { return None };
    let repeats = event.notes.iter().any(|note| matches!(note, Note::Repeats(_)));
    let planned = event.state == EventState::Planned && sane(first).is_ok() && sane(last).is_ok();
    planned.then(|| Days { first, last, name: one_line(&event.summary), repeats })
}

impl Days {
    fn offered(self, known: &Calendar) -> DayOff {
        let Self { first, last, name, repeats } = self;
        let here = known.breaks.iter().any(|days| days.first <= first && last <= days.last);
        let length = last.signed_duration_since(first).num_days() + 1;
        DayOff { likely: !here && is_likely_off(&name, length), known: here, name, first, last, repeats }
    }
}

/// Keeps the chosen ones, all or none, as one step.
pub(super) fn add(store: &mut Store, request: &AddBreaks, now: Moment) -> Result<Done<SettingsView>> {
    if request.days.is_empty() || request.days.len() > MOST {
        return Err(Error::input(ErrorCode::NotUnderstood, format!("{} days", request.days.len())));
    }
    for day in &request.days {
        if sane(day.last)? < sane(day.first)? {
            return Err(Error::input(ErrorCode::EndsBeforeStart, "the break ends before it starts"));
        }
    }
    let written = store.write(Op::AddBreaks, now, |w| {
        for day in &request.days {
            let id = w.make(Kind::Break);
            w.put(Kind::Break, id, "name", one_line(&day.name));
            w.put(Kind::Break, id, "first", day.first.to_string());
            w.put(Kind::Break, id, "last", day.last.to_string());
        }
        Ok(())
    })?;
    answer(store, Op::AddBreaks, written.number, now)
}
