//! The school year: its picture, its turn, and what a closed one allows: what happened in it stays as it is, what is
//! still open goes on.

use super::documents::document_row;
use super::facts::{calendar, closed_years};
use super::input::{instant_of, sane, unknown, wall, zone_of};
use super::names::{child_refs, entry_row, is_shown, meeting_row, narrowed, of_row};
use super::phase::phase;
use super::settings::{set_up_year, settings, usual_last_day, year_view};
use super::{Changed, Done};
use crate::api::{
    ErrorCode, Op, PersonRef, PersonRequest, PersonView, SchoolYearView, SettingsView, StageView, StretchView,
    TurnOverView, TurnYear, YearBreak, YearMeeting, YearRequest, YearView,
};
use crate::rules::calendar::{Calendar, Days};
use crate::rules::cycle::{CYCLE, FIRST_TWO_WEEKS};
use crate::rules::ids::{DocumentId, EntryId, MeetingId, SchoolYearId};
use crate::rules::time::{Moment, instant_on, plus_days};
use crate::rules::turn_over::{is_closed, over};
use crate::rules::year_picture::{Event, Kind as Happened, Stretch, months, weeks};
use crate::store::error::{Error, Result, Trying};
use crate::store::one_child::OneChild;
use crate::store::school::YearRow;
use crate::store::timeline::{self, contact_about};
use crate::store::writer::{Kind, Writer};
use crate::store::{Store, children, documents, meetings, people, school};
use chrono::{DateTime, NaiveDate, NaiveTime, Utc};
use rusqlite::Connection;
use uuid::Uuid;

const CHANGED: [Changed; 5] =
    [Changed::Settings, Changed::People, Changed::Entries, Changed::Meetings, Changed::Reminders];

/// A year as a picture and as text.
pub(super) fn year(store: &Store, request: YearRequest, now: Moment) -> Result<YearView> {
    let db = store.read();
    let rows = school::years(db).trying("read the school years")?;
    let chosen = match request.id {
        Some(id) => Some(*rows.iter().find(|row| row.id == id).ok_or_else(|| unknown("school year", id))?),
        None => current(&rows, now.date()),
    };
    let calendar = calendar(db)?;
    let child = narrowed(db, request.child)?;
    let mut view = YearView {
        today: now.date(),
        year: chosen.as_ref().map(year_view),
        years: rows.iter().rev().map(year_view).collect(),
        phase: chosen.filter(|row| days(row).contains(now.date())).and_then(|_| phase(&calendar, now.date())),
        weeks: Vec::new(),
        months: Vec::new(),
        meetings: Vec::new(),
        breaks: breaks(db, chosen.as_ref())?,
        people: on_team(db, chosen.as_ref())?,
        cycle: CYCLE.iter().map(|row| StageView { stage: row.stage, when: row.when, holds: row.holds }).collect(),
        turn_over: over(&calendar, &closed_years(db)?, now.date()).is_some(),
    };
    if let Some(row) = chosen {
        let events = happened(db, days(&row), child, now)?;
        view.weeks = weeks(days(&row), &calendar, &events).iter().map(stretch_view).collect();
        view.months = months(days(&row), &calendar, &events).iter().map(stretch_view).collect();
        view.meetings = year_meetings(db, days(&row), child, now)?;
    }
    Ok(view)
}

fn current(rows: &[YearRow], today: NaiveDate) -> Option<YearRow> {
    rows.iter().rfind(|row| days(row).contains(today)).or_else(|| rows.last()).copied()
}

fn days(row: &YearRow) -> Days {
    Days { first: row.first_day, last: row.last_day }
}

fn stretch_view(stretch: &Stretch) -> StretchView {
    let Stretch { days, counts, off } = *stretch;
    StretchView {
        first: days.first,
        last: days.last,
        talks: counts.talks,
        written: counts.written,
        meetings: counts.meetings,
        good_news: counts.good_news,
        off,
    }
}

/// From the first moment of a run of days to the first after it, in milliseconds.
fn span(days: Days, now: Moment) -> (i64, i64) {
    let start = |date| instant_on(date, NaiveTime::MIN, now.zone).timestamp_millis();
    (start(days.first), start(plus_days(days.last, 1)))
}

/// What happened in a year, until now; notes to oneself are no contact.
fn happened(db: &Connection, days: Days, child: Option<OneChild>, now: Moment) -> Result<Vec<Event>> {
    let known = children::all(db).trying("read the children")?;
    let about = known.iter().map(|row| row.id).filter(|id| child.is_none_or(|chosen| chosen.id == *id));
    let who: Vec<String> = about.map(|id| contact_about(Some(&id.to_string()))).chain([contact_about(None)]).collect();
    let (from, until) = span(days, now);
    let until = until.min(now.at.timestamp_millis() + 1);
    let since = child.map_or(Uuid::nil(), |child| child.since);
    let rows = timeline::contacts(db, &who, since, [from, until]).trying("read the timeline")?;
    Ok(rows.iter().map(event).collect())
}

fn event(row: &timeline::Contact) -> Event {
    let at: DateTime<Utc> = instant_of(row.at);
    let kind = match row.kind.as_str() {
        "message" => Happened::Written,
        "meeting" => Happened::Meeting,
        _ => Happened::Talk,
    };
    Event { on: at.with_timezone(&zone_of(&row.zone)).date_naive(), kind, good_news: row.good_news }
}

fn year_meetings(db: &Connection, days: Days, child: Option<OneChild>, now: Moment) -> Result<Vec<YearMeeting>> {
    let rows = meetings::ending_after(db, span(days, now).0).trying("read the meetings")?;
    let ours = |row: &meetings::Row| days.contains(row.starts.date()) && is_shown(child, row.child, row.id.0);
    let view =
        |row: meetings::Row| YearMeeting { id: row.id, date: row.starts.date(), kind: row.kind, title: row.title };
    Ok(rows.into_iter().filter(ours).map(view).collect())
}

fn breaks(db: &Connection, year: Option<&YearRow>) -> Result<Vec<YearBreak>> {
    let Some(year) = year else { return Ok(Vec::new()) };
    let rows = school::breaks(db).trying("read the breaks")?;
    let inside = |row: &school::BreakRow| row.first <= year.last_day && row.last >= year.first_day;
    let view = |row: school::BreakRow| YearBreak { name: row.name, first: row.first, last: row.last };
    Ok(rows.into_iter().filter(inside).map(view).collect())
}

/// Who is on the team; of a closed year, who was.
fn on_team(db: &Connection, year: Option<&YearRow>) -> Result<Vec<PersonRef>> {
    let team = people::team(db).trying("read the team")?;
    let Some(year) = year.filter(|year| year.closed.is_some()) else { return Ok(team.iter().map(of_row).collect()) };
    let mut all = team;
    all.extend(people::away(db).trying("read the team")?);
    let mut was: Vec<_> = all.iter().filter(|row| row.years.contains(&year.id)).collect();
    was.sort_by_key(|row| row.id);
    Ok(was.into_iter().map(of_row).collect())
}

/// What the turn works with.
pub(super) fn turn_over(store: &Store, now: Moment) -> Result<TurnOverView> {
    let db = store.read();
    let rows = school::years(db).trying("read the school years")?;
    let old = old_year(db, &rows, now)?;
    let after = old.map_or(NaiveDate::MIN, |old| old.last_day);
    let next = rows.iter().find(|row| row.first_day > after && row.closed.is_none() && row.last_day >= now.date());
    let ids: Vec<_> = children::present(db).trying("read the children")?.iter().map(|row| row.id).collect();
    Ok(TurnOverView {
        today: now.date(),
        old: old.as_ref().map(year_view),
        next: next.map(year_view),
        team: asked_about(db, old.as_ref(), now)?.iter().map(of_row).collect(),
        children: child_refs(db, &ids)?,
        first_weeks: &FIRST_TWO_WEEKS,
    })
}

/// Who is on the team and was in the old year already: who was added after its last day belongs to the new one.
fn asked_about(db: &Connection, old: Option<&YearRow>, now: Moment) -> Result<Vec<people::Row>> {
    let mut team = people::team(db).trying("read the team")?;
    if let Some(old) = old {
        team.retain(|row| wall(row.added, now.zone.name()).date() <= old.last_day);
    }
    Ok(team)
}

fn old_year(db: &Connection, rows: &[YearRow], now: Moment) -> Result<Option<YearRow>> {
    let over = over(&calendar(db)?, &closed_years(db)?, now.date());
    Ok(over.and_then(|over| rows.iter().rfind(|row| days(row) == over).copied()))
}

/// Closes the year that is over, empties the team but for those who stay, starts the new year: one change, so that one
/// Undo takes all of it back. Who stays keeps the hello that was said; who is new has none yet (G3, G4).
pub(super) fn turn(store: &mut Store, request: &TurnYear, now: Moment) -> Result<Done<TurnOverView>> {
    let db = store.read();
    let rows = school::years(db).trying("read the school years")?;
    let old = old_year(db, &rows, now)?.ok_or_else(|| unknown("school year that is over", now.date()))?;
    let first = sane(request.first_day)?;
    let last = sane(request.last_day.unwrap_or_else(|| usual_last_day(first)))?;
    if first <= old.last_day || last <= first {
        return Err(Error::input(
            ErrorCode::EndsBeforeStart,
            "the new year starts after the old one and ends after that",
        ));
    }
    let team = asked_about(db, Some(&old), now)?;
    if let Some(stranger) = request.stay.iter().find(|id| !team.iter().any(|row| row.id == **id)) {
        return Err(unknown("person on the team", stranger));
    }
    let next = rows.iter().find(|row| row.first_day > old.last_day).map(|row| row.id);
    let written = store.write(Op::TurnYear, now, |w| {
        w.put(Kind::SchoolYear, old.id.0, "closed", now.date().to_string());
        for row in &team {
            w.put(Kind::Person, row.id.0, format!("year/{}", old.id), true);
            if !request.stay.contains(&row.id) {
                w.put(Kind::Person, row.id.0, "away", true);
            }
        }
        set_up_year(w, next, first, request.last_day)
    })?;
    let view = turn_over(store, now)?;
    Ok(Done::wrote(view, Op::TurnYear, written.number, &CHANGED))
}

/// Opens a closed year again.
pub(super) fn reopen(store: &mut Store, id: SchoolYearId, now: Moment) -> Result<Done<SettingsView>> {
    let rows = school::years(store.read()).trying("read the school years")?;
    rows.iter().find(|row| row.id == id).ok_or_else(|| unknown("school year", id))?;
    let written = store.write(Op::ReopenYear, now, |w| {
        w.put_or_clear(Kind::SchoolYear, id.0, "closed", None::<String>);
        Ok(())
    })?;
    let view = settings(store, now)?;
    Ok(Done::wrote(view, Op::ReopenYear, written.number, &CHANGED))
}

/// Takes somebody of an earlier year on the team again.
pub(super) fn return_person(store: &mut Store, request: PersonRequest, now: Moment) -> Result<Done<PersonView>> {
    super::people::row(store.read(), request.id)?;
    let written = store.write(Op::ReturnPerson, now, |w: &mut Writer<'_>| {
        w.put_or_clear(Kind::Person, request.id.0, "away", None::<bool>);
        Ok(())
    })?;
    let view = super::people::person(store, request.id, now)?;
    Ok(Done::wrote(view, Op::ReturnPerson, written.number, &CHANGED))
}

/// The closed year a day belongs to; `None` when what happened on it can be changed.
pub(super) fn closed_on(db: &Connection, date: NaiveDate) -> Result<Option<SchoolYearView>> {
    let rows = school::years(db).trying("read the school years")?;
    let found = rows.iter().find(|row| row.closed.is_some() && is_closed(&[days(row)], date));
    Ok(found.map(year_view))
}

/// Refuses what would change something of a day of a closed year.
pub(super) fn open_day(db: &Connection, date: NaiveDate) -> Result<()> {
    refuse(closed_on(db, date)?)
}

fn refuse(closed: Option<SchoolYearView>) -> Result<()> {
    match closed {
        Some(year) => Err(Error::input(ErrorCode::YearClosed, year.first_day.to_string())),
        None => Ok(()),
    }
}

/// Refuses to change a paper of a closed year.
pub(super) fn open_paper(db: &Connection, id: DocumentId, now: Moment) -> Result<documents::Row> {
    let row = document_row(db, id)?;
    refuse(paper_closed(db, &row, now)?)?;
    Ok(row)
}

/// Refuses a day for a paper on which it could not be changed any more.
pub(super) fn stays_open(db: &Connection, row: &documents::Row, date: NaiveDate, now: Moment) -> Result<()> {
    refuse(closed_with(db, row, date, now)?)
}

/// Refuses to change an entry of a closed year.
pub(super) fn open_entry(db: &Connection, id: EntryId) -> Result<()> {
    let row = entry_row(db, id)?;
    open_day(db, instant_of(row.at).with_timezone(&zone_of(&row.zone)).date_naive())
}

/// Refuses to change a meeting of a closed year.
pub(super) fn open_meeting(db: &Connection, id: MeetingId) -> Result<meetings::Row> {
    let row = meeting_row(db, id)?;
    open_day(db, row.starts.date())?;
    Ok(row)
}

/// The closed year a paper stood in when that was closed. An old one that is found later joins its year, and can be put
/// right.
pub(super) fn paper_closed(db: &Connection, row: &documents::Row, now: Moment) -> Result<Option<SchoolYearView>> {
    closed_with(db, row, row.date, now)
}

/// The closed year that held a paper of this day when it was closed. Of a year only the day of its closing is known: what
/// was kept on that day was there.
fn closed_with(db: &Connection, row: &documents::Row, date: NaiveDate, now: Moment) -> Result<Option<SchoolYearView>> {
    let made = row.id.0.get_timestamp().and_then(|at| i64::try_from(at.to_unix().0).ok());
    let kept = wall(made.unwrap_or_default() * 1000, now.zone.name()).date();
    Ok(closed_on(db, date)?.filter(|year| year.closed.is_some_and(|on| kept <= on)))
}

/// The closed years somebody was on the team of, newest first.
pub(super) fn years_of(db: &Connection, row: &people::Row) -> Result<Vec<SchoolYearView>> {
    let rows = school::years(db).trying("read the school years")?;
    Ok(rows.iter().rev().filter(|year| row.years.contains(&year.id)).map(year_view).collect())
}

/// The days of the year that goes on, else of the last one that began.
pub(super) fn latest(calendar: &Calendar, today: NaiveDate) -> Option<Days> {
    calendar.years.iter().rfind(|year| year.first <= today).copied()
}
