//! Settings, children, school years and breaks.

use super::clock::state_ref;
use super::drafts::{form, let_go, sign_again};
use super::facts::{state, usual_hours};
use super::input::{filled, sane, unknown};
use super::names::child_ref;
use super::year::open_meeting;
use super::{Changed, Done};
use crate::api::{
    BreakView, ChildFields, ChildView, ErrorCode, Op, OwnWords, SaveBreak, SaveChild, SaveOwnWords, SaveSchoolYear,
    SaveSettings, SchoolYearView, SettingsView, SetupStep,
};
use crate::rules::ids::{BreakId, ChildId, SchoolYearId};
use crate::rules::time::{Moment, plus_days};
use crate::store::error::{Error, Result, Trying};
use crate::store::names::json;
use crate::store::settings::{field, read};
use crate::store::writer::{Kind, Writer, named_id};
use crate::store::{Store, children, school};
use crate::words::languages;
use chrono::{Datelike, NaiveDate, Weekday};
use rusqlite::Connection;
use serde::Serialize;
use serde::de::DeserializeOwned;
use uuid::Uuid;

const CHANGED: [Changed; 2] = [Changed::Settings, Changed::Reminders];

/// All settings.
pub(super) fn settings(store: &Store, now: Moment) -> Result<SettingsView> {
    let db = store.read();
    let (from, until) = usual_hours();
    let paused: Option<NaiveDate> = value(db, "paused_until")?;
    Ok(SettingsView {
        today: now.date(),
        remind_from: value::<Option<_>>(db, "remind_from")?.unwrap_or(from),
        remind_until: value::<Option<_>>(db, "remind_until")?.unwrap_or(until),
        quiet_days: value(db, "quiet_days")?,
        rhythms_off: value(db, "rhythms_off")?,
        paused_until: paused.filter(|until| *until > now.date()),
        details_in_notices: value(db, "details_in_notices")?,
        coaching: value::<Option<bool>>(db, "coaching")?.unwrap_or(true),
        theme: value(db, "theme")?,
        my_name: my_name(db)?,
        reachable: value(db, "reachable")?,
        meet_times: value(db, "meet_times")?,
        language: value(db, "language")?,
        hallway_language: hallway_language(db)?,
        languages: if languages().len() > 1 { languages() } else { &[] },
        state: state(db)?.map(state_ref),
        setup_later: value(db, "setup_later")?,
        children: children::present(db).trying("read the children")?.into_iter().map(child_view).collect(),
        school_years: years(db)?,
        breaks: breaks(db)?,
    })
}

fn value<T: DeserializeOwned + Default>(db: &Connection, name: &str) -> Result<T> {
    read(db, name).trying("read the settings")
}

/// How the parent signs; empty when that is not known.
pub(super) fn my_name(db: &Connection) -> Result<String> {
    value(db, "my_name")
}

/// The language that was chosen for Hallway; empty where none was.
fn hallway_language(db: &Connection) -> Result<String> {
    value(db, "hallway_language")
}

/// The same for a start, which no setting may stop.
pub(crate) fn chosen_language(store: &Store) -> String {
    hallway_language(store.read()).unwrap_or_default()
}

fn child_view(row: children::Row) -> ChildView {
    ChildView {
        child: child_ref(&row),
        own_words: own_words(&row),
        fields: ChildFields {
            name: row.name,
            strengths: row.strengths,
            needs: row.needs,
            what_works: row.what_works,
            warning_signs: row.warning_signs,
            warning_lead: row.warning_lead,
            helps_after: row.helps_after,
        },
    }
}

/// What a child says (C16).
pub(super) fn own_words(row: &children::Row) -> OwnWords {
    let [like, hard, helps, hope] = [&row.own_like, &row.own_hard, &row.own_helps, &row.own_hope].map(Clone::clone);
    OwnWords { like, hard, helps, hope }
}

/// A school year from the row.
pub(super) fn year_view(row: &school::YearRow) -> SchoolYearView {
    SchoolYearView {
        id: row.id,
        first_day: row.first_day,
        last_day: row.last_day,
        last_day_usual: row.last_day_usual,
        closed: row.closed,
    }
}

fn years(db: &Connection) -> Result<Vec<SchoolYearView>> {
    let rows = school::years(db).trying("read the school years")?;
    Ok(rows.iter().rev().map(year_view).collect())
}

fn breaks(db: &Connection) -> Result<Vec<BreakView>> {
    let rows = school::breaks(db).trying("read the breaks")?;
    let view = |row: school::BreakRow| BreakView { id: row.id, name: row.name, first: row.first, last: row.last };
    Ok(rows.into_iter().map(view).collect())
}

/// Changes settings; a field left out stays.
pub(super) fn save(store: &mut Store, request: SaveSettings, now: Moment) -> Result<Done<SettingsView>> {
    check_hours(store, &request, now)?;
    let signed = my_name(store.read())?;
    let written = store.write(Op::SaveSettings, now, |w| {
        put(w, "remind_from", request.remind_from.as_ref());
        put(w, "remind_until", request.remind_until.as_ref());
        put(w, "quiet_days", request.quiet_days.as_ref());
        put(w, "rhythms_off", request.rhythms_off.as_ref());
        put(w, "paused_until", request.paused_until.as_ref());
        put(w, "details_in_notices", request.details_in_notices.as_ref());
        put(w, "coaching", request.coaching.as_ref());
        put(w, "theme", request.theme.as_ref());
        put(w, "my_name", request.my_name.as_ref());
        if let Some(name) = &request.my_name {
            sign_again(w.db(), &signed, name)?;
        }
        put(w, "reachable", request.reachable.as_ref());
        put(w, "meet_times", request.meet_times.as_ref());
        put(w, "language", request.language.as_ref());
        put(w, "hallway_language", request.hallway_language.as_ref());
        put(w, "state", request.state.as_ref());
        put(w, "setup_later", request.setup_later.as_ref());
        Ok(())
    })?;
    answer(store, Op::SaveSettings, written.number, now)
}

pub(super) fn answer(store: &Store, op: Op, number: Option<u64>, now: Moment) -> Result<Done<SettingsView>> {
    let view = settings(store, now)?;
    Ok(Done::wrote(view, op, number, &CHANGED))
}

pub(super) fn put<T: Serialize>(w: &mut Writer<'_>, name: &str, value: Option<&T>) {
    if let Some(value) = value {
        w.put(Kind::Setting, named_id("setting", "settings"), field(name), json(value));
    }
}

fn check_hours(store: &Store, request: &SaveSettings, now: Moment) -> Result<()> {
    let known = settings(store, now)?;
    let from = request.remind_from.unwrap_or(known.remind_from);
    let until = request.remind_until.unwrap_or(known.remind_until);
    if from >= until {
        return Err(Error::input(ErrorCode::EndsBeforeStart, "the reminder hours end before they start"));
    }
    request.paused_until.map(sane).transpose().map(drop)
}

/// Adds or changes a child and the profile.
pub(super) fn save_child(store: &mut Store, request: SaveChild, now: Moment) -> Result<Done<SettingsView>> {
    filled(&request.fields.name, ErrorCode::NameMissing)?;
    if let Some(id) = request.id {
        present(store, id)?;
    }
    let written = store.write(Op::SaveSettings, now, |w| {
        let id = request.id.map_or_else(
            || {
                let id = w.make(Kind::Child);
                w.put(Kind::Child, id, "added", now.at.timestamp_millis());
                id
            },
            |id| id.0,
        );
        let fields = &request.fields;
        w.put(Kind::Child, id, "name", fields.name.trim());
        let texts = [
            ("strengths", &fields.strengths),
            ("needs", &fields.needs),
            ("what_works", &fields.what_works),
            ("warning_signs", &fields.warning_signs),
            ("warning_lead", &fields.warning_lead),
            ("helps_after", &fields.helps_after),
        ];
        put_texts(w, id, &texts);
        let_go(w, &form("child", request.id))
    })?;
    let mut done = answer(store, Op::SaveSettings, written.number, now)?;
    if !done.changed.is_empty() {
        done.changed.extend([Changed::Entries, Changed::People, Changed::Meetings]);
    }
    Ok(done)
}

fn put_texts(w: &mut Writer<'_>, child: Uuid, texts: &[(&str, &String)]) {
    for (name, text) in texts {
        let text = text.trim();
        w.put_or_clear(Kind::Child, child, *name, (!text.is_empty()).then_some(text));
    }
}

/// Keeps the child's own words (C16).
pub(super) fn save_own_words(store: &mut Store, request: &SaveOwnWords, now: Moment) -> Result<Done<SettingsView>> {
    present(store, request.id)?;
    let OwnWords { like, hard, helps, hope } = &request.own_words;
    let texts = [("own_like", like), ("own_hard", hard), ("own_helps", helps), ("own_hope", hope)];
    let ready = request.meeting.filter(|_| texts.iter().any(|(_, text)| !text.trim().is_empty()));
    if let Some(meeting) = ready {
        open_meeting(store.read(), meeting)?;
    }
    let written = store.write(Op::SaveSettings, now, |w| {
        put_texts(w, request.id.0, &texts);
        if let Some(meeting) = ready {
            w.put(Kind::Meeting, meeting.0, "own_words_ready", true);
        }
        let_go(w, &form("own_words", Some(request.id)))
    })?;
    let mut done = answer(store, Op::SaveSettings, written.number, now)?;
    done.changed.extend(ready.map(|_| Changed::Meetings));
    Ok(done)
}

fn present(store: &Store, id: ChildId) -> Result<()> {
    let children = children::present(store.read()).trying("read the children")?;
    children.iter().any(|child| child.id == id).then_some(()).ok_or_else(|| unknown("child", id))
}

/// Takes a child out of sight.
pub(super) fn remove_child(store: &mut Store, id: ChildId, now: Moment) -> Result<Done<SettingsView>> {
    present(store, id)?;
    hide(store, Kind::Child, id.0, now)
}

/// Adds or changes a school year. Who once put that aside is asked again when this year is over.
pub(super) fn save_school_year(store: &mut Store, request: SaveSchoolYear, now: Moment) -> Result<Done<SettingsView>> {
    let first = sane(request.first_day)?;
    let last = sane(request.last_day.unwrap_or_else(|| usual_last_day(first)))?;
    if last <= first {
        return Err(Error::input(ErrorCode::EndsBeforeStart, "the year ends before it starts"));
    }
    request.id.map(|id| open_year(store, id)).transpose()?;
    let written = store.write(Op::SaveSettings, now, |w| {
        set_up_year(w, request.id, first, request.last_day)?;
        let_go(w, &form("year", request.id))
    })?;
    answer(store, Op::SaveSettings, written.number, now)
}

/// Writes the days of a new or a known year inside a change; without a last day the usual one stands in for it.
pub(super) fn set_up_year(
    w: &mut Writer<'_>,
    id: Option<SchoolYearId>,
    first: NaiveDate,
    last: Option<NaiveDate>,
) -> Result<()> {
    let later: Vec<SetupStep> = value(w.db(), "setup_later")?;
    let still: Vec<_> = later.iter().copied().filter(|step| *step != SetupStep::SchoolYear).collect();
    put(w, "setup_later", (still.len() < later.len()).then_some(&still));
    let id = id.map_or_else(|| w.make(Kind::SchoolYear), |id| id.0);
    w.put(Kind::SchoolYear, id, "first_day", first.to_string());
    w.put(Kind::SchoolYear, id, "last_day", last.unwrap_or_else(|| usual_last_day(first)).to_string());
    w.put_or_clear(Kind::SchoolYear, id, "last_day_usual", last.is_none().then_some(true));
    Ok(())
}

/// Takes a school year out of sight; what was kept in it stays in the log.
pub(super) fn remove_school_year(store: &mut Store, id: SchoolYearId, now: Moment) -> Result<Done<SettingsView>> {
    open_year(store, id)?;
    hide(store, Kind::SchoolYear, id.0, now)
}

/// Takes a record out of sight; the log keeps it.
fn hide(store: &mut Store, kind: Kind, id: Uuid, now: Moment) -> Result<Done<SettingsView>> {
    let written = store.write(Op::RemoveSetting, now, |w| {
        w.put(kind, id, "deleted", true);
        Ok(())
    })?;
    answer(store, Op::RemoveSetting, written.number, now)
}

/// Refuses a year that is not here, and one that is closed.
fn open_year(store: &Store, id: SchoolYearId) -> Result<()> {
    let rows = school::years(store.read()).trying("read the school years")?;
    let row = rows.iter().find(|row| row.id == id).ok_or_else(|| unknown("school year", id))?;
    if row.closed.is_some() {
        return Err(Error::input(ErrorCode::YearClosed, row.first_day.to_string()));
    }
    Ok(())
}

fn known_break(store: &Store, id: BreakId) -> Result<()> {
    let rows = school::breaks(store.read()).trying("read the breaks")?;
    rows.iter().any(|row| row.id == id).then_some(()).ok_or_else(|| unknown("break", id))
}

/// The second Friday of the June that follows.
pub(super) fn usual_last_day(first: NaiveDate) -> NaiveDate {
    let june = |year| NaiveDate::from_weekday_of_month_opt(year, 6, Weekday::Fri, 2);
    let same_year = june(first.year()).filter(|day| *day > plus_days(first, 30));
    same_year.or_else(|| june(first.year() + 1)).unwrap_or_else(|| plus_days(first, 290))
}

/// Adds or changes a break.
pub(super) fn save_break(store: &mut Store, request: SaveBreak, now: Moment) -> Result<Done<SettingsView>> {
    let (first, last) = (sane(request.first)?, sane(request.last)?);
    if last < first {
        return Err(Error::input(ErrorCode::EndsBeforeStart, "the break ends before it starts"));
    }
    request.id.map(|id| known_break(store, id)).transpose()?;
    let written = store.write(Op::SaveSettings, now, |w| {
        let id = request.id.map_or_else(|| w.make(Kind::Break), |id| id.0);
        w.put(Kind::Break, id, "name", request.name.trim());
        w.put(Kind::Break, id, "first", first.to_string());
        w.put(Kind::Break, id, "last", last.to_string());
        let_go(w, &form("break", request.id))
    })?;
    answer(store, Op::SaveSettings, written.number, now)
}

/// Takes a break out of sight.
pub(super) fn remove_break(store: &mut Store, id: BreakId, now: Moment) -> Result<Done<SettingsView>> {
    known_break(store, id)?;
    hide(store, Kind::Break, id.0, now)
}
