//! Today: what is worth doing now, what comes next, whom one waits for.

use super::clock::{asks_kindly, child_of, clock_ref, first_day};
use super::concern::{concern_row, trial_view};
use super::facts::{Planning, calendar, planning};
use super::held::{letter_for, letter_view};
use super::input::{unknown, wall, whole_seconds, zone_of};
use super::leave::last_copy;
use super::message::{child_of as message_child, good_news, is_mailed, monthly_update, still_agreed, whom_to_ask};
use super::names::{
    child_ref, child_refs, due_date, entry_row, is_shown, meeting_ref, meeting_row, narrowed, person_ref, person_refs,
    promise_view, promise_views,
};
use super::phase::phase;
use super::reply::{open_requests, reply_view, sent_row};
use super::room::{drafts_by, still_ahead};
use super::shortened::shortened;
use super::thoughts;
use crate::api::{
    AboutView, ChildRef, ComingRow, ComingWhat, ForChild, MeetingKind, MessageAbout, OpenRequest, PauseView,
    PromiseView, ReminderCard, SetupStep, TodayView,
};
use crate::rules::calendar::Calendar;
use crate::rules::ids::{ChildId, EntryId, MeetingId, PersonId, PromiseId};
use crate::rules::meeting_words;
use crate::rules::plan::{self, Plan, Reminder};
use crate::rules::rhythms::{About, documents_due};
use crate::rules::sentences::sentence_with;
use crate::rules::time::{Moment, instant, instant_on, plus_days};
use crate::store::error::{Result, Trying};
use crate::store::one_child::OneChild;
use crate::store::{Store, children, drafts, entries, meetings, people, promises, settings, timeline};
use chrono::{DateTime, NaiveDate, NaiveTime, Utc};
use rusqlite::Connection;
use uuid::Uuid;

/// How far ahead "Coming up" counts, in days.
const AHEAD: i64 = 60;
/// Beside more than so many things to do no idea stands.
const ROOM_FOR_AN_IDEA: usize = 1;
/// How far ahead it lists, in days, and in how many lines.
const SOON: (i64, usize) = (14, 8);

/// How many letters of a note stand in a line of it.
const NOTED: usize = 160;

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
    let narrowed = narrowed(db, request.child)?;
    let due = cards(db, &plan.due, narrowed, now)?;
    let requests = open_requests(db, narrowed, now)?;
    let (coming, coming_later) = coming(db, &plan, &requests, narrowed, now)?;
    Ok(TodayView {
        now: whole_seconds(now.local()),
        child: chosen.map(child_ref),
        children: children.iter().map(child_ref).collect(),
        phase: phase(&calendar(db)?, now.date()),
        idea: if due.len() <= ROOM_FOR_AN_IDEA { thoughts::weeks(db, &facts.calendar, now)? } else { None },
        due,
        coming,
        coming_later,
        waiting: waiting(db, &plan, narrowed)?,
        requests,
        setup: setup(db, children.is_empty(), wants_year(&plan, &facts.calendar, now))?,
        first_weeks: thoughts::todays(db, &facts.calendar, now)?,
        pause: pause(db, now)?,
        has_entries: entries::any(db).trying("look for entries")?,
        has_draft: drafts::by_slot(db, "capture").trying("look for a draft")?.is_some(),
    })
}

/// A pause that ended is said for so many days.
const TOLD: i64 = 2;

fn pause(db: &Connection, now: Moment) -> Result<Option<PauseView>> {
    let until: Option<NaiveDate> = settings::read(db, "paused_until").trying("read the settings")?;
    let lately = |until: &NaiveDate| now.date() < plus_days(*until, TOLD);
    Ok(until.filter(lately).map(|until| PauseView { until, over: until <= now.date() }))
}

fn cards(db: &Connection, due: &[Reminder], child: Option<OneChild>, now: Moment) -> Result<Vec<ReminderCard>> {
    let mut cards = Vec::with_capacity(due.len());
    for reminder in due {
        // The meeting itself stands first on its day.
        if matches!(reminder.about, About::MeetingDay { .. }) || !concerns(db, &reminder.about, child)? {
            continue;
        }
        cards.push(ReminderCard {
            key: reminder.key.clone(),
            about: about_view(db, &reminder.about, now)?,
            best_until: whole_seconds(now.at(reminder.closes).local()),
            weight: reminder.weight,
            mailed: is_mailed(db, &reminder.about)?,
        });
    }
    let mut cards = once(cards);
    // Nobody is called on a Sunday.
    if !calendar(db)?.is_school_day(now.date()) {
        cards.retain(|card| !matches!(card.about, AboutView::Reply { .. }));
    }
    Ok(cards)
}

/// One promise has one card: after it was asked about in a letter a call comes before the question, and what is asked about
/// by itself need not be put in writing first.
fn once(mut cards: Vec<ReminderCard>) -> Vec<ReminderCard> {
    let called = |card: &ReminderCard| match card.about {
        AboutView::Reply { sent_for: MessageAbout::AskAgain { promise }, .. } => Some(promise),
        _ => None,
    };
    let own = |card: &ReminderCard| match &card.about {
        AboutView::MyPromise { promise } | AboutView::TheirPromise { promise } => Some(promise.id),
        _ => None,
    };
    let calls: Vec<PromiseId> = cards.iter().filter_map(called).collect();
    cards.retain(|card| own(card).is_none_or(|promise| !calls.contains(&promise)));
    let asked: Vec<PromiseId> = cards.iter().filter_map(own).collect();
    cards.retain_mut(|card| match &mut card.about {
        AboutView::InWriting { promises, .. } if !promises.is_empty() => {
            promises.retain(|promise| !asked.contains(&promise.id));
            !promises.is_empty()
        }
        _ => true,
    });
    cards
}

/// Whether a reminder is about this child, or about none in particular.
fn concerns(db: &Connection, about: &About, child: Option<OneChild>) -> Result<bool> {
    let Some(child) = child else { return Ok(true) };
    Ok(match about {
        About::CheckIn { child: other, .. } | About::MonthlyUpdate { child: other, .. } => *other == child.id,
        About::Thanks { entry, .. } => entry_concerns(db, *entry, child)?,
        About::AskForDocuments { meeting, .. }
        | About::DocumentsArrived { meeting }
        | About::Recap { meeting, .. }
        | About::MeetingDay { meeting } => meeting_concerns(db, *meeting, child)?,
        About::InWriting { entry, .. } => entry_concerns(db, *entry, child)?,
        About::MyPromise { promise } | About::TheirPromise { promise } => promise_concerns(db, *promise, child)?,
        About::ClockAhead { clock } | About::ClockHappened { clock } | About::PlanDate { clock, .. } => {
            child.is_about(child_of(db, *clock)?.as_slice(), clock.0)
        }
        About::Letter { child: other } => *other == child.id,
        About::Reply { message } => is_about(db, &sent_row(db, *message)?.about, child, message.0)?,
        About::HeldLetter { letter } => is_about(db, &letter_for(db, *letter)?, child, Uuid::max())?,
        About::Trial { concern, .. } => child.is_about(concern_row(db, *concern)?.child.as_slice(), concern.0),
        About::LookBack | About::TurnOver | About::Copy | About::Introductions { .. } => true,
    })
}

/// Whether an entry is about this child, or about none in particular.
fn entry_concerns(db: &Connection, entry: EntryId, child: OneChild) -> Result<bool> {
    Ok(child.is_about(&entry_row(db, entry)?.children, entry.0))
}

/// The same of a meeting.
fn meeting_concerns(db: &Connection, meeting: MeetingId, child: OneChild) -> Result<bool> {
    Ok(child.is_about(meeting_row(db, meeting)?.child.as_slice(), meeting.0))
}

/// The same of a promise: by the entry or the meeting it was made in.
fn promise_concerns(db: &Connection, id: PromiseId, child: OneChild) -> Result<bool> {
    let row = promises::by_id(db, id).trying("read a promise")?.ok_or_else(|| unknown("promise", id))?;
    Ok(match (row.entry, row.meeting) {
        (Some(entry), _) => entry_concerns(db, entry, child)?,
        (None, Some(meeting)) => meeting_concerns(db, meeting, child)?,
        (None, None) => child.is_about(&[], id.0),
    })
}

/// Whether a message is about this child, or about none in particular.
fn is_about(db: &Connection, message: &MessageAbout, child: OneChild, made: Uuid) -> Result<bool> {
    Ok(child.is_about(message_child(db, message)?.as_slice(), made))
}

/// A reminder's subject with names.
pub(super) fn about_view(db: &Connection, about: &About, now: Moment) -> Result<AboutView> {
    Ok(match about {
        About::Introductions { people, step } => {
            AboutView::Introductions { people: person_refs(db, people)?, step: *step }
        }
        About::CheckIn { child, person, days } => AboutView::CheckIn {
            child: child_by_id(db, *child)?,
            person: person.map(|id| person_ref(db, id)).transpose()?,
            days: *days,
            hello: person.map(|id| is_unknown(db, id, now)).transpose()?.unwrap_or_default(),
        },
        About::Thanks { entry, child, person, last } => AboutView::Thanks {
            entry: *entry,
            written: wall_day(db, *entry)?,
            person: person.map(|id| person_ref(db, id)).transpose()?,
            last: *last,
            letter: good_news(*child, *person),
        },
        About::MonthlyUpdate { child, person, last } => AboutView::MonthlyUpdate {
            child: child_by_id(db, *child)?,
            last: *last,
            letter: monthly_update(*child, *person),
        },
        About::AskForDocuments { meeting, today } => {
            let row = meeting_row(db, *meeting)?;
            let person = whom_to_ask(db, &row)?.map(|id| person_ref(db, id)).transpose()?;
            let here_by = documents_due(row.starts, still_ahead(drafts_by(db, &row)?, now), &calendar(db)?);
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
            let promises = still_agreed(db, *entry)?;
            let said = wall(row.at, &row.zone);
            AboutView::InWriting { entry: *entry, said, promises: promise_views(db, &promises)?, step: *step }
        }
        About::MyPromise { promise } => AboutView::MyPromise { promise: promise_by_id(db, *promise)? },
        About::TheirPromise { promise } => AboutView::TheirPromise { promise: promise_by_id(db, *promise)? },
        About::ClockAhead { clock } => AboutView::ClockAhead { clock: clock_ref(db, *clock)? },
        About::ClockHappened { clock } => {
            AboutView::ClockHappened { clock: clock_ref(db, *clock)?, letter: asks_kindly(db, *clock)? }
        }
        About::LookBack => AboutView::LookBack,
        About::Letter { child } => AboutView::Letter { child: child_by_id(db, *child)? },
        About::TurnOver => AboutView::TurnOver,
        About::PlanDate { clock, days } => AboutView::PlanDate { clock: clock_ref(db, *clock)?, days: *days },
        About::Reply { message } => reply_view(db, *message)?,
        About::MeetingDay { meeting } => AboutView::MeetingDay { meeting: meeting_ref(&meeting_row(db, *meeting)?) },
        About::Copy => AboutView::Copy { last: last_copy(db, now)? },
        About::HeldLetter { letter } => letter_view(db, *letter, now)?,
        About::Trial { concern, trial } => trial_view(db, *concern, *trial)?,
    })
}

/// Whether nobody was in touch with somebody, nor greeted them: they hear hello first.
fn is_unknown(db: &Connection, id: PersonId, now: Moment) -> Result<bool> {
    let greeted = people::by_id(db, id).trying("read an adult")?.is_some_and(|row| row.introduced.is_some());
    let last = timeline::last_contact(db, &id.to_string(), now.at.timestamp_millis()).trying("read the timeline")?;
    Ok(!greeted && last.is_none())
}

fn child_by_id(db: &Connection, id: ChildId) -> Result<ChildRef> {
    child_refs(db, &[id])?.pop().ok_or_else(|| unknown("child", id))
}

/// The day an entry tells of.
fn wall_day(db: &Connection, entry: EntryId) -> Result<NaiveDate> {
    let row = entry_row(db, entry)?;
    Ok(wall(row.at, &row.zone).date())
}

fn promise_by_id(db: &Connection, id: PromiseId) -> Result<PromiseView> {
    let row = promises::by_id(db, id).trying("read a promise")?.ok_or_else(|| unknown("promise", id))?;
    promise_view(db, &row)
}

fn due_of(db: &Connection, id: PromiseId) -> Result<Option<NaiveDate>> {
    let row = promises::by_id(db, id).trying("read a promise")?.ok_or_else(|| unknown("promise", id))?;
    due_date(db, &row)
}

/// Something ahead, before it is put into words.
enum Ahead<'a> {
    Meeting(Box<meetings::Row>),
    Reminder(&'a About),
    Noted(EntryId),
}

/// What comes up, by the clock; and what is past the two weeks or the eighth line.
fn coming(
    db: &Connection,
    plan: &Plan,
    requests: &[OpenRequest],
    child: Option<OneChild>,
    now: Moment,
) -> Result<(Vec<ComingRow>, Vec<ComingRow>)> {
    let mut ahead = ahead(db, plan, requests, child, now)?;
    ahead.sort_by_key(|(date, at, _)| (*date, *at));
    once_a_day(&mut ahead);
    let soon = plus_days(now.date(), SOON.0);
    let shown = ahead.iter().take(SOON.1).take_while(|(date, ..)| *date <= soon).count();
    let rows =
        ahead.iter().map(|(date, _, what)| Ok(ComingRow { date: *date, what: coming_what(db, *date, what, now)? }));
    let mut rows = rows.collect::<Result<Vec<_>>>()?;
    let later = rows.split_off(shown);
    Ok((rows, later))
}

/// Meetings, reminders that open and noted dates, each with its day and moment; a noted date begins its day. What stands
/// elsewhere on Today, or in the row of a meeting, stands there only.
fn ahead<'a>(
    db: &Connection,
    plan: &'a Plan,
    requests: &[OpenRequest],
    child: Option<OneChild>,
    now: Moment,
) -> Result<Vec<(NaiveDate, DateTime<Utc>, Ahead<'a>)>> {
    let last = plus_days(now.date(), AHEAD);
    let mut ahead = Vec::new();
    let meetings = meetings_until(db, last, child, now)?;
    for meeting in &meetings {
        let zone = zone_of(&meeting.zone);
        if now.at < instant(meeting.ends, zone) {
            let at = instant(meeting.starts, zone);
            ahead.push((meeting.starts.date(), at, Ahead::Meeting(Box::new(meeting.clone()))));
        }
    }
    for reminder in &plan.coming {
        let opens = now.at(reminder.opens).date();
        let own_row = opens <= last && !stands_elsewhere(db, plan, requests, &reminder.about, now)?;
        if own_row && concerns(db, &reminder.about, child)? {
            let date = own_day(db, &reminder.about, now)?.unwrap_or(opens);
            ahead.push((date, reminder.opens, Ahead::Reminder(&reminder.about)));
        }
    }
    for (date, id) in entries::noted(db, now.date(), last).trying("read the noted dates")? {
        let entry = entry_row(db, id)?;
        let told = meetings.iter().any(|meeting| meeting.starts.date() == date && tells_of(&entry, meeting));
        if !told && child.is_none_or(|child| child.is_about(&entry.children, id.0)) {
            ahead.push((date, instant_on(date, NaiveTime::MIN, now.zone), Ahead::Noted(id)));
        }
    }
    Ok(ahead)
}

/// One short note to somebody a day, whichever child it is about.
fn once_a_day(ahead: &mut Vec<(NaiveDate, DateTime<Utc>, Ahead)>) {
    let mut noted = Vec::new();
    ahead.retain(|(date, _, what)| {
        let Ahead::Reminder(About::CheckIn { person, .. }) = what else { return true };
        let new = !noted.contains(&(*date, *person));
        noted.push((*date, *person));
        new
    });
}

/// The day a reminder is about, where it has one that is still to come: it opens some time before.
fn own_day(db: &Connection, about: &About, now: Moment) -> Result<Option<NaiveDate>> {
    let day = match about {
        About::MyPromise { promise } => due_of(db, *promise)?,
        About::ClockAhead { clock } | About::ClockHappened { clock } | About::PlanDate { clock, .. } => {
            first_day(clock_ref(db, *clock)?.due)
        }
        _ => None,
    };
    Ok(day.filter(|day| *day >= now.date()))
}

/// The meetings of a child until a day: those of today too that are over.
fn meetings_until(
    db: &Connection,
    last: NaiveDate,
    child: Option<OneChild>,
    now: Moment,
) -> Result<Vec<meetings::Row>> {
    let morning = instant_on(now.date(), NaiveTime::MIN, now.zone).timestamp_millis();
    let mut rows = meetings::ending_after(db, morning).trying("read the meetings")?;
    rows.retain(|row| row.starts.date() <= last && is_shown(child, row.child, row.id.0));
    Ok(rows)
}

/// Whether a note names this meeting, whose row stands for both: about the same child, in the words for its kind.
fn tells_of(entry: &entries::Row, meeting: &meetings::Row) -> bool {
    let own = match meeting.kind {
        MeetingKind::Iep => meeting_words::PLAN,
        MeetingKind::Plan504 => meeting_words::PLAN_504,
        MeetingKind::Conference => meeting_words::CONFERENCE,
        MeetingKind::Evaluation => meeting_words::EVALUATION,
        MeetingKind::Transition => meeting_words::TRANSITION,
        MeetingKind::ProblemSolving | MeetingKind::Other => &[],
    };
    let same_child = meeting.child.is_none_or(|child| entry.children.iter().all(|other| *other == child));
    same_child && entry.versions.last().is_some_and(|version| meeting_words::names_meeting(&version.text, own))
}

/// Their promise and an open request are waited for, the recap of a meeting ahead comes with it, and so does its day.
fn stands_elsewhere(
    db: &Connection,
    plan: &Plan,
    requests: &[OpenRequest],
    about: &About,
    now: Moment,
) -> Result<bool> {
    let waits = |id: PromiseId| plan.waiting.iter().any(|waiting| waiting.promise == id);
    Ok(match about {
        About::MeetingDay { .. } => true,
        About::ClockHappened { .. } => plan.coming.iter().any(|other| {
            matches!((&other.about, about), (About::ClockAhead { clock }, About::ClockHappened { clock: own }) if clock == own)
        }),
        About::TheirPromise { promise } => waits(*promise),
        // One of mine without a day comes by itself; no day stands for it.
        About::MyPromise { promise } => due_of(db, *promise)?.is_none(),
        About::InWriting { entry, .. } => still_agreed(db, *entry)?.iter().any(|row| waits(row.id)),
        About::Recap { meeting, .. } => {
            let row = meeting_row(db, *meeting)?;
            now.at < instant(row.ends, zone_of(&row.zone))
        }
        About::Reply { message } => requests.iter().any(|request| request.message == *message),
        _ => false,
    })
}

fn coming_what(db: &Connection, date: NaiveDate, ahead: &Ahead, now: Moment) -> Result<ComingWhat> {
    Ok(match ahead {
        Ahead::Meeting(row) => ComingWhat::Meeting { meeting: meeting_ref(row) },
        Ahead::Reminder(about) => ComingWhat::Reminder { about: about_view(db, about, now)? },
        Ahead::Noted(id) => {
            let mut row = entry_row(db, *id)?;
            let text = row.versions.pop().filter(|_| !row.only_me).map(|version| version.text).unwrap_or_default();
            let noted = row.dates.iter().find(|(_, noted)| noted.on == Some(date));
            let about = noted.and_then(|(_, noted)| sentence_with(&text, &noted.words)).unwrap_or(&text);
            ComingWhat::Noted { entry: *id, text: shortened(about, NOTED) }
        }
    })
}

fn waiting(db: &Connection, plan: &Plan, child: Option<OneChild>) -> Result<Vec<PromiseView>> {
    let mut views = Vec::new();
    for waiting in &plan.waiting {
        if child.map_or(Ok(true), |child| promise_concerns(db, waiting.promise, child))? {
            views.push(promise_by_id(db, waiting.promise)?);
        }
    }
    Ok(views)
}

/// Whether the first day of school is worth asking for: at the first run, and again when a summer ends and nothing else
/// offers the new year.
fn wants_year(plan: &Plan, calendar: &Calendar, now: Moment) -> bool {
    let offered = plan.due.iter().any(|reminder| reminder.about == About::TurnOver);
    calendar.years.is_empty() || (calendar.wants_new_year(now.date()) && !offered)
}

/// What a first run offers; put aside is put aside.
fn setup(db: &Connection, no_child: bool, no_year: bool) -> Result<Vec<SetupStep>> {
    let later: Vec<SetupStep> = settings::read(db, "setup_later").trying("read the settings")?;
    let nobody = people::team(db).trying("read the team")?.is_empty();
    let open = [(SetupStep::Child, no_child), (SetupStep::SchoolYear, no_year), (SetupStep::People, nobody)];
    Ok(open.into_iter().filter(|(step, open)| *open && !later.contains(step)).map(|(step, _)| step).collect())
}
