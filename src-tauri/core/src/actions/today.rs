//! Today: what is worth doing now, what comes next, whom one waits for.

use super::facts::{Planning, calendar, planning};
use super::input::{unknown, wall, whole_seconds};
use super::message::case_manager;
use super::names::{
    child_ref, child_refs, entry_row, meeting_ref, meeting_row, person_ref, person_refs, promise_view, promise_views,
};
use super::phase::phase;
use crate::api::{AboutView, ComingRow, ComingWhat, ForChild, PromiseView, ReminderCard, SetupStep, TodayView};
use crate::rules::calendar::Calendar;
use crate::rules::ids::{ChildId, PromiseId};
use crate::rules::plan::{self, Plan, Reminder};
use crate::rules::rhythms::{About, documents_due};
use crate::rules::time::{Moment, plus_days};
use crate::store::error::{Result, Trying};
use crate::store::{Store, children, drafts, entries, meetings, people, promises, settings, timeline};
use chrono::Duration;
use rusqlite::Connection;

/// How far ahead "Coming up" looks, in days, and how many lines it has.
const AHEAD: (i64, usize) = (35, 8);

/// The Today screen.
pub(super) fn today(store: &Store, request: ForChild, now: Moment) -> Result<TodayView> {
    let db = store.read();
    let children = children::present(db).trying("read the children")?;
    let chosen = request.child.and_then(|id| children.iter().find(|child| child.id == id)).or(match &children[..] {
        [only] => Some(only),
        _ => None,
    });
    let Planning { facts, settings, delivered } = planning(db, now)?;
    let plan = plan::plan(&facts, now, &settings, &delivered);
    let narrowed = request.child;
    Ok(TodayView {
        now: whole_seconds(now.local()),
        child: chosen.map(child_ref),
        children: children.iter().map(child_ref).collect(),
        phase: phase(&calendar(db)?, now.date()),
        due: cards(db, &plan.due, narrowed, now)?,
        coming: coming(db, &plan, narrowed, now)?,
        waiting: waiting(db, &plan)?,
        setup: setup(db, children.is_empty(), &facts.calendar, now)?,
        has_entries: timeline::has_entries(db).trying("look for entries")?,
        has_draft: drafts::by_slot(db, "capture").trying("look for a draft")?.is_some(),
    })
}

fn cards(db: &Connection, due: &[Reminder], child: Option<ChildId>, now: Moment) -> Result<Vec<ReminderCard>> {
    let mut cards = Vec::with_capacity(due.len());
    for reminder in due {
        if !concerns(db, &reminder.about, child)? {
            continue;
        }
        cards.push(ReminderCard {
            key: reminder.key.clone(),
            about: about_view(db, &reminder.about)?,
            best_until: whole_seconds(now.at(reminder.closes).local()),
            weight: reminder.weight,
        });
    }
    Ok(cards)
}

/// Whether a reminder is about this child, or about none in particular.
fn concerns(db: &Connection, about: &About, child: Option<ChildId>) -> Result<bool> {
    let Some(child) = child else { return Ok(true) };
    Ok(match about {
        About::CheckIn { child: other, .. } => *other == child,
        About::AskForDocuments { meeting, .. } | About::DocumentsArrived { meeting } | About::Recap { meeting, .. } => {
            meeting_row(db, *meeting)?.child.is_none_or(|other| other == child)
        }
        About::InWriting { entry, .. } => {
            let children = entry_row(db, *entry)?.children;
            children.is_empty() || children.contains(&child)
        }
        About::Introductions { .. } | About::MyPromise { .. } | About::TheirPromise { .. } => true,
    })
}

/// A reminder's subject with names.
pub(super) fn about_view(db: &Connection, about: &About) -> Result<AboutView> {
    Ok(match about {
        About::Introductions { people, step } => {
            AboutView::Introductions { people: person_refs(db, people)?, step: *step }
        }
        About::CheckIn { child, person, days } => AboutView::CheckIn {
            child: child_refs(db, &[*child])?.pop().ok_or_else(|| unknown("child", child))?,
            person: person.map(|id| person_ref(db, id)).transpose()?,
            days: *days,
        },
        About::AskForDocuments { meeting, today } => {
            let row = meeting_row(db, *meeting)?;
            let person = case_manager(db, &row.people)?.pop().map(|id| person_ref(db, id)).transpose()?;
            let here_by = documents_due(row.starts, &calendar(db)?);
            AboutView::AskForDocuments { meeting: meeting_ref(&row), person, today: *today, here_by }
        }
        About::DocumentsArrived { meeting } => {
            AboutView::DocumentsArrived { meeting: meeting_ref(&meeting_row(db, *meeting)?) }
        }
        About::Recap { meeting, step } => {
            AboutView::Recap { meeting: meeting_ref(&meeting_row(db, *meeting)?), step: *step }
        }
        About::InWriting { entry, step } => {
            let row = entry_row(db, *entry)?;
            let promises = promises::of_entry(db, *entry).trying("read the promises")?;
            let said = wall(row.at, &row.zone);
            AboutView::InWriting { entry: *entry, said, promises: promise_views(db, &promises)?, step: *step }
        }
        About::MyPromise { promise } => AboutView::MyPromise { promise: promise_by_id(db, *promise)? },
        About::TheirPromise { promise } => AboutView::TheirPromise { promise: promise_by_id(db, *promise)? },
    })
}

fn promise_by_id(db: &Connection, id: PromiseId) -> Result<PromiseView> {
    let row = promises::by_id(db, id).trying("read a promise")?.ok_or_else(|| unknown("promise", id))?;
    promise_view(db, &row)
}

fn coming(db: &Connection, plan: &Plan, child: Option<ChildId>, now: Moment) -> Result<Vec<ComingRow>> {
    let last = plus_days(now.date(), AHEAD.0);
    let mut rows = Vec::new();
    for reminder in &plan.coming {
        let date = now.at(reminder.opens).date();
        if date <= last && concerns(db, &reminder.about, child)? {
            rows.push(ComingRow { date, what: ComingWhat::Reminder { about: about_view(db, &reminder.about)? } });
        }
    }
    for meeting in meetings::ending_after(db, now.at.timestamp_millis()).trying("read the meetings")? {
        let ours = child.is_none() || meeting.child.is_none() || meeting.child == child;
        if ours && meeting.starts.date() <= last + Duration::days(30) {
            let what = ComingWhat::Meeting { meeting: meeting_ref(&meeting) };
            rows.push(ComingRow { date: meeting.starts.date(), what });
        }
    }
    for (date, id) in entries::noted(db, now.date(), last).trying("read the noted dates")? {
        let text = entry_row(db, id)?.versions.pop().map(|version| version.text).unwrap_or_default();
        let text = text.chars().take(160).collect();
        rows.push(ComingRow { date, what: ComingWhat::Noted { entry: id, text, owner: None } });
    }
    rows.sort_by_key(|row| row.date);
    rows.truncate(AHEAD.1);
    Ok(rows)
}

fn waiting(db: &Connection, plan: &Plan) -> Result<Vec<PromiseView>> {
    plan.waiting.iter().map(|waiting| promise_by_id(db, waiting.promise)).collect()
}

/// What a first run offers, and the first day of school again when a summer ends; put aside is put aside.
fn setup(db: &Connection, no_child: bool, calendar: &Calendar, now: Moment) -> Result<Vec<SetupStep>> {
    let later: Vec<SetupStep> = settings::read(db, "setup_later").trying("read the settings")?;
    let nobody = people::team(db).trying("read the team")?.is_empty();
    let no_year = calendar.years.is_empty() || calendar.wants_new_year(now.date());
    let open = [(SetupStep::Child, no_child), (SetupStep::SchoolYear, no_year), (SetupStep::People, nobody)];
    Ok(open.into_iter().filter(|(step, open)| *open && !later.contains(step)).map(|(step, _)| step).collect())
}
