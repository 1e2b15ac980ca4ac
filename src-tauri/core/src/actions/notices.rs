//! From the plan to what a person sees outside the window: the ledger, the words, the buttons.

use super::facts::{Planning, planning};
use super::message_text::meeting_row_name;
use super::names::{meeting_row, person_ref};
use super::reminders::answer_all;
use super::{Changed, Done};
use crate::api::{Nothing, Outcome, ReminderAnswer, View};
use crate::hallway::{AlarmStep, Notice, NoticeButton, Trust};
use crate::rules::plan::deliver::{self, Notice as Shown};
use crate::rules::plan::reconcile::{self, LedgerRow, Ring, Step, Wanted};
use crate::rules::plan::{self, Alarm, Delivered, Plan};
use crate::rules::rhythms::{About, ReminderKey};
use crate::rules::time::Moment;
use crate::store::alarms::{self, Armed, Reminders};
use crate::store::error::{Result, Trying};
use crate::store::{Store, promises, settings};
use crate::words::{id, say, say_with};
use chrono::{DateTime, Duration, Utc};
use rusqlite::Connection;

/// Rung alarms keep their buttons this long.
const BUTTONS_WORK: Duration = Duration::days(30);

/// Desktop: what to show now. The marks are on disk before anything is returned, so nothing shows twice.
pub(crate) fn deliver(store: &mut Store, now: Moment) -> Result<Vec<Notice>> {
    let Planning { facts, settings, delivered } = planning(store.read(), now)?;
    let due = plan::plan(&facts, now, &settings, &delivered).due;
    store.write_local(|db| {
        let armed = alarms::armed(db).trying("read the ledger")?;
        let (horizon, alarms): (Vec<Armed>, Vec<Armed>) = armed.into_iter().partition(Armed::is_horizon);
        let planned: Vec<Alarm> =
            alarms.iter().map(|row| Alarm { at: row.row.at, reminders: row.reminders.clone() }).collect();
        let delivery = deliver::deliver(&planned, &due, now, &settings, &delivered);
        for mark in &delivery.marks {
            alarms::mark(db, mark).trying("mark what has rung")?;
        }
        let mut notices = Vec::new();
        for shown in delivery.notices {
            notices.push(show(db, &alarms, shown, now.at)?);
        }
        for row in horizon.iter().filter(|row| deliver::may_speak(row.row.at, now, &settings) && row.row.at <= now.at) {
            alarms::ring(db, row.row.id).trying("mark the horizon")?;
            notices.push(horizon_notice(row.row.id, row.row.at));
        }
        forget_passed(db, &delivery.held, now.at)?;
        arm(db, now, Passed::Waits)?;
        Ok(notices)
    })
}

/// What has passed and was neither shown nor held is over or answered; the plan knows what is left of it.
fn forget_passed(db: &Connection, held: &[Alarm], now: DateTime<Utc>) -> Result<()> {
    let waits = |row: &LedgerRow| {
        held.iter().any(|alarm| alarm.at == row.at && alarm.reminders.iter().any(|(key, _)| row.keys.contains(key)))
    };
    let armed = alarms::armed(db).trying("read the ledger")?;
    for row in armed.iter().map(|armed| &armed.row).filter(|row| row.at <= now && !waits(row)) {
        alarms::forget(db, row.id).trying("tidy the ledger")?;
    }
    Ok(())
}

/// Gives a notice its id: the row of its alarm, or a new one for several that were missed.
fn show(db: &Connection, armed: &[Armed], shown: Shown, now: DateTime<Utc>) -> Result<Notice> {
    let (reminders, at, away) = match shown {
        Shown::Alarm(alarm) => (alarm.reminders, alarm.at, false),
        Shown::WhileAway(reminders) => (reminders, now, true),
    };
    let keys: Vec<ReminderKey> = reminders.iter().map(|(key, _)| key.clone()).collect();
    let same = armed.iter().find(|row| row.row.at == at && row.row.keys == keys).map(|row| row.row.id);
    let id = alarms::arm(db, same, at, &keys, &reminders, "").trying("write the ledger")?;
    alarms::ring(db, id).trying("write the ledger")?;
    let body = body(db, &reminders, away)?;
    Ok(Notice { id, at: now.max(at), title: say(id::NOTICE_TITLE), body, keys })
}

/// What an armed alarm means whose moment has passed.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Passed {
    /// The system rang it.
    Rang,
    /// Nobody rang it: it waits for its notice, and is not planned a second time.
    Waits,
}

/// Brings the ledger to the plan of now and answers what the system must be told.
fn arm(db: &Connection, now: Moment, passed: Passed) -> Result<Vec<Step>> {
    let armed = alarms::armed(db).trying("read the ledger")?;
    let mut ledger: Vec<LedgerRow> = armed.into_iter().map(|row| row.row).collect();
    let Planning { facts, settings, mut delivered } = planning(db, now)?;
    delivered.extend(reconcile::rung(&ledger, now.at));
    ledger.retain(|row| passed == Passed::Rang || row.at > now.at);
    let plan = plan::plan(&facts, now, &settings, &delivered);
    let steps = reconcile::reconcile(&wanted(db, plan)?, &ledger, now.at);
    let mut told = Vec::with_capacity(steps.len());
    for step in steps {
        told.push(carry_out(db, step)?);
    }
    alarms::forget_rung_before(db, (now.at - BUTTONS_WORK).timestamp_millis()).trying("tidy the ledger")?;
    Ok(told)
}

/// The planned alarms with their words.
fn wanted(db: &Connection, plan: Plan) -> Result<Vec<Wanted>> {
    let rings = plan.alarms.into_iter().map(Ring::Alarm).chain(plan.horizon.map(Ring::Horizon));
    rings.map(|ring| Ok(Wanted { words: words(db, &reminders(&ring))?, ring })).collect()
}

/// Writes one step to the ledger; an added alarm comes back with its id.
fn carry_out(db: &Connection, step: Step) -> Result<Step> {
    match &step {
        Step::Delivered { id, keys, at } => {
            for key in keys.iter().filter(|key| key.0 != reconcile::HORIZON) {
                alarms::mark(db, &Delivered { key: key.clone(), at: *at }).trying("mark what has rung")?;
            }
            alarms::ring(db, *id).trying("write the ledger")?;
        }
        Step::Cancel { id } => alarms::forget(db, *id).trying("write the ledger")?,
        Step::Keep { .. } => {}
        Step::Add { id, wanted } => {
            let Wanted { ring, .. } = wanted;
            let id = alarms::arm(db, *id, ring.at(), &ring.keys(), &reminders(ring), &wanted.fingerprint());
            return Ok(Step::Add { id: Some(id.trying("write the ledger")?), wanted: wanted.clone() });
        }
    }
    Ok(step)
}

fn reminders(ring: &Ring) -> Reminders {
    match ring {
        Ring::Alarm(alarm) => alarm.reminders.clone(),
        Ring::Horizon(_) => Vec::new(),
    }
}

/// Phone: what to change in the system's own list. The ledger is on disk before this returns.
pub(crate) fn reconcile(store: &mut Store, trust: Trust, now: Moment) -> Result<Vec<AlarmStep>> {
    store.write_local(|db| {
        let steps = arm(db, now, Passed::Rang)?;
        let cancelled = steps.iter().filter_map(|step| match step {
            Step::Cancel { id } => Some(AlarmStep::Cancel(*id)),
            _ => None,
        });
        let mut told: Vec<AlarmStep> = cancelled.collect();
        for row in alarms::armed(db).trying("read the ledger")? {
            let changed = steps.iter().any(|step| matches!(step, Step::Add { id, .. } if *id == Some(row.row.id)));
            if changed || trust == Trust::Nothing {
                told.push(AlarmStep::Set(notice(db, &row)?));
            }
        }
        Ok(told)
    })
}

/// Everything planned, soonest first; changes nothing.
pub(crate) fn pending(store: &Store, now: Moment) -> Result<Vec<Notice>> {
    let Planning { facts, settings, delivered } = planning(store.read(), now)?;
    let Plan { alarms, horizon, .. } = plan::plan(&facts, now, &settings, &delivered);
    let db = store.read();
    let mut notices = Vec::new();
    for (place, alarm) in (1..).zip(&alarms) {
        let keys = alarm.reminders.iter().map(|(key, _)| key.clone()).collect();
        let body = body(db, &alarm.reminders, false)?;
        notices.push(Notice { id: place, at: alarm.at, title: say(id::NOTICE_TITLE), body, keys });
    }
    notices.extend(horizon.map(|at| horizon_notice(i32::MAX, at)));
    notices.sort_by_key(|notice| notice.at);
    Ok(notices)
}

fn notice(db: &Connection, row: &Armed) -> Result<Notice> {
    if row.reminders.is_empty() {
        return Ok(horizon_notice(row.row.id, row.row.at));
    }
    let body = body(db, &row.reminders, false)?;
    Ok(Notice { id: row.row.id, at: row.row.at, title: say(id::NOTICE_TITLE), body, keys: row.row.keys.clone() })
}

fn horizon_notice(id: i32, at: DateTime<Utc>) -> Notice {
    Notice { id, at, title: say(id::NOTICE_TITLE), body: say(id::NOTICE_HORIZON), keys: Vec::new() }
}

/// Title and body as the system would be told them.
fn words(db: &Connection, reminders: &Reminders) -> Result<String> {
    let body = if reminders.is_empty() { say(id::NOTICE_HORIZON) } else { body(db, reminders, false)? };
    Ok(format!("{}\n{body}", say(id::NOTICE_TITLE)))
}

/// Neutral unless the parent turned details on: a lock screen says nothing to a stranger.
fn body(db: &Connection, reminders: &Reminders, away: bool) -> Result<String> {
    let details: bool = settings::read(db, "details_in_notices").trying("read the settings")?;
    if details {
        let lines = reminders.iter().map(|(_, about)| detail(db, about)).collect::<Result<Vec<_>>>()?;
        return Ok(lines.join("\n"));
    }
    let words = if away { id::NOTICE_AWAY } else { id::NOTICE_NEUTRAL };
    Ok(say_with(words, &[("count", reminders.len().into())]))
}

fn detail(db: &Connection, about: &About) -> Result<String> {
    let of_meeting = |words, meeting| {
        let row = meeting_row(db, meeting)?;
        Ok(say_with(words, &[("meeting", meeting_row_name(db, &row)?.into())]))
    };
    match about {
        About::Introductions { .. } => Ok(say(id::NOTICE_INTRODUCTIONS)),
        About::CheckIn { person, .. } => {
            let name = person.map(|id| person_ref(db, id)).transpose()?.map(|who| who.name).unwrap_or_default();
            let to = if name.is_empty() { name } else { say_with(id::NOTICE_TO_NAME, &[("name", name.into())]) };
            Ok(say_with(id::NOTICE_CHECK_IN, &[("name", to.into())]))
        }
        About::Thanks { .. } => Ok(say(id::NOTICE_THANKS)),
        About::MonthlyUpdate { .. } => Ok(say(id::NOTICE_MONTHLY_UPDATE)),
        About::AskForDocuments { meeting, .. } => of_meeting(id::NOTICE_ASK_FOR_DOCUMENTS, *meeting),
        About::DocumentsArrived { meeting } => of_meeting(id::NOTICE_DOCUMENTS_ARRIVED, *meeting),
        About::Recap { meeting, .. } => of_meeting(id::NOTICE_RECAP, *meeting),
        About::InWriting { .. } => Ok(say(id::NOTICE_IN_WRITING)),
        About::ClockAhead { .. } => Ok(say(id::NOTICE_CLOCK_AHEAD)),
        About::ClockHappened { .. } => Ok(say(id::NOTICE_CLOCK_HAPPENED)),
        About::PlanDate { .. } => Ok(say(id::NOTICE_PLAN_DATE)),
        About::LookBack => Ok(say(id::NOTICE_LOOK_BACK)),
        About::Letter { .. } => Ok(say(id::NOTICE_LETTER)),
        About::TurnOver => Ok(say(id::NOTICE_TURN_OVER)),
        About::Reply { .. } => Ok(say(id::NOTICE_REPLY)),
        About::MeetingDay { meeting } => of_meeting(id::NOTICE_MEETING_DAY, *meeting),
        About::Copy => Ok(say(id::NOTICE_COPY)),
        About::HeldLetter { .. } => Ok(say(id::NOTICE_HELD_LETTER)),
        About::Trial { .. } => Ok(say(id::NOTICE_TRIAL)),
        About::MyPromise { promise } | About::TheirPromise { promise } => {
            let row = promises::by_id(db, *promise).trying("read a promise")?;
            let mine = matches!(about, About::MyPromise { .. });
            let words = if mine { id::NOTICE_MY_PROMISE } else { id::NOTICE_THEIR_PROMISE };
            Ok(say_with(words, &[("what", row.map(|row| row.what).unwrap_or_default().into())]))
        }
    }
}

/// A notice's button. Done on a notice that speaks for several, or that asks for a day, answers nothing: the parent looks
/// first.
pub(crate) fn press(store: &mut Store, notice: i32, button: NoticeButton, now: Moment) -> Result<Outcome> {
    let found = alarms::by_id(store.read(), notice).trying("read the ledger")?;
    let reminders = found.map(|row| row.reminders).unwrap_or_default();
    let answer = match (button, reminders.as_slice()) {
        (NoticeButton::Open, _) | (_, []) => None,
        (NoticeButton::Done, [(key, _)]) if !key.asks_for_a_day() => Some(ReminderAnswer::Done),
        (NoticeButton::Done, _) => None,
        (NoticeButton::Later, _) => Some(ReminderAnswer::NotNow),
    };
    let open = still_open(store, &reminders, now)?;
    let done = match answer {
        Some(answer) if !open.is_empty() => answer_all(store, &open, answer, now)?,
        _ => Done { view: Nothing {}, changed: vec![Changed::Reminders], undo: None },
    };
    Ok(done.into_view(View::AnswerReminder))
}

/// The one thing a notice is about, as Today shows it now.
pub(crate) fn about(store: &Store, notice: i32, now: Moment) -> Result<Option<ReminderKey>> {
    let found = alarms::by_id(store.read(), notice).trying("read the ledger")?;
    let keys = found.map(|found| found.row.keys).unwrap_or_default();
    let [only] = keys.as_slice() else { return Ok(None) };
    let plan = super::reminders::current(store, now)?;
    Ok(plan.due.into_iter().map(|reminder| reminder.key).find(|key| key.series() == only.series()))
}

/// What was answered since stays answered.
fn still_open(store: &Store, reminders: &Reminders, now: Moment) -> Result<Reminders> {
    let plan = super::reminders::current(store, now)?;
    let open = |key: &ReminderKey| plan.due.iter().any(|reminder| reminder.key.series() == key.series());
    Ok(reminders.iter().filter(|(key, _)| open(key)).cloned().collect())
}
