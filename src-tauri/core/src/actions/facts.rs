//! What the rhythms look at, gathered from the store: open things only.

use super::input::{instant_of, wall, zone_of};
use super::message::waits_for_writing;
use super::names::{due_date, is_covered};
use super::reply::still_asks;
use super::room::drafts_by;
use crate::rules::calendar::{Calendar, Days};
use crate::rules::concerns::ConcernPart;
use crate::rules::plan::Delivered;
use crate::rules::rhythms::{
    AgreementFacts, ChildFacts, ClockFacts, CopyFacts, Facts, HeldFacts, MeetingFacts, NewsFacts, PersonFacts,
    PromiseFacts, PromiseOwner, Recap, ReminderSettings, ReplyFacts, TrialFacts, promise_rests,
};
use crate::rules::state::State;
use crate::rules::time::{Moment, instant_on};
use crate::store::error::{Result, Trying};
use crate::store::names::parse_name;
use crate::store::promises::Owner;
use crate::store::timeline::{self, contact_about};
use crate::store::{
    alarms, answers, children, clocks, concerns, drafts, entries, meetings, messages, one_child, people, promises,
    school, settings,
};
use chrono::{DateTime, Duration, NaiveDate, NaiveTime, Utc};
use rusqlite::Connection;

/// A recap is offered this long after a meeting; then the meeting is history.
const RECAP_DAYS: i64 = 30;
/// An agreement is offered for writing this long.
const AGREEMENT_DAYS: i64 = 15;

/// The suggestion of a call is over by then, whatever breaks lie between.
const REPLY_DAYS: i64 = 90;

/// Good news is looked for so far back; thanks are soon after it.
const NEWS_DAYS: i64 = 30;
/// The setting that says when the last copy was made: milliseconds, UTC.
pub(super) const LAST_COPY: &str = "last_copy";

/// Everything a plan needs.
pub(super) struct Planning {
    pub(super) facts: Facts,
    pub(super) settings: ReminderSettings,
    pub(super) delivered: Vec<Delivered>,
}

/// Gathers what a plan needs.
pub(super) fn planning(db: &Connection, now: Moment) -> Result<Planning> {
    let settings = reminder_settings(db, now)?;
    let mut facts = facts(db, now)?;
    let mut delivered = Vec::new();
    for subject in subjects(&facts) {
        facts.answers.extend(answers::about(db, &subject).trying("read the answers")?);
        delivered.extend(alarms::delivered_about(db, &subject).trying("read what has rung")?);
    }
    delivered
        .extend(alarms::soft_since(db, (now.at - Duration::days(8)).timestamp_millis()).trying("read the ledger")?);
    Ok(Planning { facts, settings, delivered })
}

/// The things a reminder can be about, as the second part of its name.
fn subjects(facts: &Facts) -> Vec<String> {
    let children = facts.children.iter().map(|child| child.id.to_string());
    let meetings = facts.meetings.iter().map(|meeting| meeting.id.to_string());
    let agreements = facts.agreements.iter().map(|agreement| agreement.entry.to_string());
    let promises = facts.promises.iter().map(|promise| promise.id.to_string());
    let clocks = facts.clocks.iter().map(|clock| clock.id.to_string());
    let replies = facts.replies.iter().map(|reply| reply.message.to_string());
    let held = facts.held.iter().map(|held| held.letter.to_string());
    let trials = facts.trials.iter().map(|trial| trial.part.to_string());
    let years = facts.calendar.years.iter().map(|year| chrono::Datelike::year(&year.first).to_string());
    children
        .chain(meetings)
        .chain(agreements)
        .chain(promises)
        .chain(clocks)
        .chain(replies)
        .chain(held)
        .chain(trials)
        .chain(years)
        .chain(std::iter::once("family".to_owned()))
        .collect()
}

fn facts(db: &Connection, now: Moment) -> Result<Facts> {
    let calendar = calendar(db)?;
    Ok(Facts {
        children: child_facts(db, now)?,
        team: team_facts(db, now)?,
        meetings: meeting_facts(db, now)?,
        agreements: agreement_facts(db, now)?,
        promises: promise_facts(db, &calendar, now)?,
        clocks: clock_facts(db)?,
        replies: reply_facts(db, now)?,
        held: held_facts(db)?,
        trials: trial_facts(db)?,
        news: news_facts(db, now)?,
        last_thanks: messages::last_thanks(db).trying("read the messages")?.map(instant_of),
        copy: copy_facts(db)?,
        state: state(db)?,
        calendar,
        closed_years: closed_years(db)?,
        answers: Vec::new(),
    })
}

fn last_contact(db: &Connection, who: &str, now: Moment) -> Result<Option<DateTime<Utc>>> {
    let last = timeline::last_contact(db, who, now.at.timestamp_millis()).trying("read the timeline")?;
    Ok(last.map(instant_of))
}

fn child_facts(db: &Connection, now: Moment) -> Result<Vec<ChildFacts>> {
    let all = last_contact(db, &contact_about(None), now)?;
    let child = |row: &children::Row| {
        let own = last_contact(db, &contact_about(Some(&row.id.to_string())), now)?;
        // What was about nobody in particular before a child was added was not about them.
        let first = one_child::alone(db, row.id).trying("read the children")?.since.is_nil();
        let all = all.filter(|at| first || *at >= instant_of(row.added));
        let update = messages::last_update(db, row.id).trying("read the messages")?;
        Ok(ChildFacts {
            id: row.id,
            last_contact: own.max(all),
            since: instant_of(row.added),
            last_update: update.map(instant_of),
        })
    };
    children::present(db).trying("read the children")?.iter().map(child).collect()
}

/// A hello that was said outside the log, at noon of its day: it was a contact too.
fn hello(row: &people::Row, now: Moment) -> Option<DateTime<Utc>> {
    let noon = NaiveTime::from_hms_opt(12, 0, 0)?;
    row.introduced.map(|day| instant_on(day, noon, now.zone)).filter(|at| *at <= now.at)
}

fn team_facts(db: &Connection, now: Moment) -> Result<Vec<PersonFacts>> {
    let person = |row: people::Row| {
        Ok(PersonFacts {
            id: row.id,
            added: wall(row.added, now.zone.name()).date(),
            introduced: row.introduced.is_some(),
            last_contact: last_contact(db, &row.id.to_string(), now)?.max(hello(&row, now)),
            role: row.role,
            case_manager: row.case_manager,
            cadence_days: row.cadence_days,
            children: row.children,
        })
    };
    people::team(db).trying("read the team")?.into_iter().map(person).collect()
}

fn meeting_facts(db: &Connection, now: Moment) -> Result<Vec<MeetingFacts>> {
    let since = (now.at - Duration::days(RECAP_DAYS)).timestamp_millis();
    let rows = meetings::ending_after(db, since).trying("read the meetings")?;
    let open = |row: &meetings::Row| row.recap == Recap::ToSend || row.ends >= now.local() - Duration::days(1);
    let facts = |row: meetings::Row| {
        Ok(MeetingFacts {
            id: row.id,
            starts: row.starts,
            ends: row.ends,
            zone: zone_of(&row.zone),
            added: instant_of(row.added),
            drafts_by: drafts_by(db, &row)?,
            documents: row.documents,
            recap: row.recap,
        })
    };
    rows.into_iter().filter(open).map(facts).collect()
}

fn agreement_facts(db: &Connection, now: Moment) -> Result<Vec<AgreementFacts>> {
    let since = (now.at - Duration::days(AGREEMENT_DAYS)).timestamp_millis();
    let mut facts = Vec::new();
    for id in timeline::agreed_since(db, since).trying("read the agreements")? {
        let Some(row) = entries::by_id(db, id).trying("read an entry")? else { continue };
        if waits_for_writing(db, &row)? {
            let noted = row.versions.first().map_or(row.at, |first| first.at);
            facts.push(AgreementFacts { entry: id, said: said(&row), noted: instant_of(noted) });
        }
    }
    Ok(facts)
}

/// The open ones; those of a child that was taken off the list rest.
fn clock_facts(db: &Connection) -> Result<Vec<ClockFacts>> {
    let open = clocks::open(db).trying("read the dates")?;
    if open.is_empty() {
        return Ok(Vec::new());
    }
    let present = children::present(db).trying("read the children")?;
    let here = |row: &clocks::Row| row.child.is_none_or(|id| present.iter().any(|child| child.id == id));
    let facts = |row: clocks::Row| ClockFacts {
        id: row.id,
        kind: row.kind,
        starts: row.starts,
        start: row.start,
        kept: instant_of(row.kept),
    };
    Ok(open.into_iter().filter(here).map(facts).collect())
}

/// What still may bring up a call: older messages rest, and so does one after which somebody was called.
fn reply_facts(db: &Connection, now: Moment) -> Result<Vec<ReplyFacts>> {
    let since = (now.at - Duration::days(REPLY_DAYS)).timestamp_millis();
    let mut facts = Vec::new();
    for row in messages::waiting(db, since).trying("read the messages")? {
        let person = row.people.first().copied();
        let call = |person| entries::called(db, person, row.sent, now.at.timestamp_millis());
        let called = person.map(call).transpose().trying("look for a call")?.unwrap_or_default();
        if !called && still_asks(db, &row, now)? {
            facts.push(ReplyFacts { message: row.id, person, sent: instant_of(row.sent) });
        }
    }
    Ok(facts)
}

/// When the last copy was made, and whether anything was written down since.
fn copy_facts(db: &Connection) -> Result<CopyFacts> {
    let last: Option<i64> = settings::read(db, LAST_COPY).trying("read the settings")?;
    let news = timeline::made_since(db, last.unwrap_or_default()).trying("look for news")?;
    Ok(CopyFacts { last: last.map(instant_of), news })
}

fn held_facts(db: &Connection) -> Result<Vec<HeldFacts>> {
    let held = drafts::held(db).trying("read the letters")?;
    Ok(held.into_iter().map(|held| HeldFacts { letter: held.letter, until: instant_of(held.until) }).collect())
}

/// Of open concerns; those of a child that was taken off the list rest.
fn trial_facts(db: &Connection) -> Result<Vec<TrialFacts>> {
    let open = concerns::open(db).trying("read the concerns")?;
    if open.is_empty() {
        return Ok(Vec::new());
    }
    let present = children::present(db).trying("read the children")?;
    let here = |row: &concerns::Row| row.child.is_none_or(|id| present.iter().any(|child| child.id == id));
    let facts = |concern: &concerns::Row, part: &concerns::Part| match part.part {
        ConcernPart::Trial { review, reviewed: None, .. } => {
            Some(TrialFacts { concern: concern.id, part: part.id, review, kept: instant_of(part.kept) })
        }
        _ => None,
    };
    let of_one = |row: &concerns::Row| row.parts.iter().filter_map(|part| facts(row, part)).collect::<Vec<_>>();
    Ok(open.iter().filter(|row| here(row)).flat_map(of_one).collect())
}

/// Good news that was written down lately.
fn news_facts(db: &Connection, now: Moment) -> Result<Vec<NewsFacts>> {
    let since = (now.at - Duration::days(NEWS_DAYS)).timestamp_millis();
    let mut facts = Vec::new();
    for id in timeline::good_news_since(db, since, now.at.timestamp_millis()).trying("read the good news")? {
        let Some(row) = entries::by_id(db, id).trying("read an entry")?.filter(|row| !row.only_me) else {
            continue;
        };
        let person = if let [only] = row.people.as_slice() { Some(*only) } else { None };
        facts.push(NewsFacts { entry: id, person, at: instant_of(row.at), children: row.children });
    }
    Ok(facts)
}

/// When an entry was said; in the evening when only the day is known.
fn said(row: &entries::Row) -> DateTime<Utc> {
    let local = wall(row.at, &row.zone);
    if local.time() == NaiveTime::MIN {
        return instant_on(local.date(), usual_hours().1, zone_of(&row.zone));
    }
    instant_of(row.at)
}

/// The open ones that do not rest; what rests stays in the log and on the person's page. What was promised in an entry that is
/// only for the parent reminds nobody: Today and a notice are seen by others.
fn promise_facts(db: &Connection, calendar: &Calendar, now: Moment) -> Result<Vec<PromiseFacts>> {
    let promise = |row: &promises::Row| {
        let owner = if row.owner == Owner::Me { PromiseOwner::Me } else { PromiseOwner::School };
        Ok(PromiseFacts {
            id: row.id,
            owner,
            firmness: row.firmness,
            due: due_date(db, row)?,
            made: instant_of(row.said),
        })
    };
    let mut facts = Vec::new();
    for row in promises::open(db).trying("read the promises")? {
        if !is_covered(db, &row)? {
            facts.push(promise(&row)?);
        }
    }
    facts.retain(|promise| !promise_rests(promise, calendar, now));
    Ok(facts)
}

/// School years and breaks as the rules want them.
pub(super) fn calendar(db: &Connection) -> Result<Calendar> {
    let years = school::years(db).trying("read the school years")?;
    let breaks = school::breaks(db).trying("read the breaks")?;
    let usual = |year: &&school::YearRow| year.last_day_usual;
    Ok(Calendar {
        usual_ends: years.iter().filter(usual).map(|year| year.last_day).collect(),
        years: years.into_iter().map(|year| Days { first: year.first_day, last: year.last_day }).collect(),
        breaks: breaks.into_iter().map(|days| Days { first: days.first, last: days.last }).collect(),
    })
}

/// The days of the years that were closed.
pub(super) fn closed_years(db: &Connection) -> Result<Vec<Days>> {
    let years = school::years(db).trying("read the school years")?;
    let closed = years.into_iter().filter(|year| year.closed.is_some());
    Ok(closed.map(|year| Days { first: year.first_day, last: year.last_day }).collect())
}

/// The state the parent named.
pub(super) fn state(db: &Connection) -> Result<Option<State>> {
    settings::read(db, "state").trying("read the settings")
}

/// The hours when nothing else was chosen: 8 in the morning to 8 in the evening.
pub(super) fn usual_hours() -> (NaiveTime, NaiveTime) {
    (NaiveTime::from_hms_opt(8, 0, 0).unwrap_or_default(), NaiveTime::from_hms_opt(20, 0, 0).unwrap_or_default())
}

/// The parent's own wishes about reminders.
pub(super) fn reminder_settings(db: &Connection, now: Moment) -> Result<ReminderSettings> {
    let read = |name: &str| settings::read::<Option<String>>(db, name).trying("read the settings");
    let list = |name: &str| settings::read::<Vec<String>>(db, name).trying("read the settings");
    let (from, until) = usual_hours();
    let time = |text: Option<String>, usual| text.and_then(|text| text.parse().ok()).unwrap_or(usual);
    let paused: Option<NaiveDate> = read("paused_until")?.and_then(|text| text.parse().ok());
    Ok(ReminderSettings {
        from: time(read("remind_from")?, from),
        until: time(read("remind_until")?, until),
        quiet_days: list("quiet_days")?.iter().filter_map(|day| day.parse().ok()).collect(),
        off: list("rhythms_off")?.iter().filter_map(|kind| parse_name(kind)).collect(),
        paused_until: paused.map(|date| instant_on(date, NaiveTime::MIN, now.zone)),
    })
}
