//! Answers to reminders, and whether reminders work.

use super::concern::put_reviewed;
use super::facts::{Planning, planning};
use super::held::{HELD, release};
use super::input::{unknown, wall, whole_seconds};
use super::reply::put_answered;
use super::today::about_view;
use super::{Changed, Done};
use crate::api::{
    AlarmView, AnswerReminder, Documents, ErrorCode, Nothing, Op, PromiseState, Recap, ReminderAnswer,
    ReminderHealthView,
};
use crate::rules::plan::{self, Plan};
use crate::rules::rhythms::{About, ReminderKey};
use crate::rules::time::{Moment, instant_on, plus_days};
use crate::store::error::{Error, Result, Trying};
use crate::store::names::name_of;
use crate::store::writer::{Kind, Writer, named_id};
use crate::store::{Store, alarms};
use chrono::{DateTime, NaiveTime, Utc};

const CHANGED: [Changed; 6] =
    [Changed::Reminders, Changed::Meetings, Changed::Promises, Changed::Clocks, Changed::Messages, Changed::Concerns];

/// "Not now" hides a check-in this long (story 6), anything else until the next morning.
const CHECK_IN_RESTS: i64 = 7;

/// What has not happened yet is asked about again after so many days.
const NOT_YET_RESTS: i64 = 14;

/// Answers one reminder. Done also does what it says: a promise is kept, documents are here. What is over on a day the
/// parent must name is not done by it.
pub(super) fn answer(store: &mut Store, request: AnswerReminder, now: Moment) -> Result<Done<Nothing>> {
    let about = known(store, &request.key, now)?.ok_or_else(|| unknown("reminder", &request.key.0))?;
    if request.answer == ReminderAnswer::Done && request.key.asks_for_a_day() {
        return Err(Error::input(ErrorCode::NotUnderstood, "on which day it happened is asked first"));
    }
    answer_all(store, &[(request.key, about)], request.answer, now)
}

/// Answers several at once, in one change.
pub(super) fn answer_all(
    store: &mut Store,
    reminders: &[(ReminderKey, About)],
    answer: ReminderAnswer,
    now: Moment,
) -> Result<Done<Nothing>> {
    let written = store.write(Op::AnswerReminder, now, |w| {
        for (key, about) in reminders {
            put_answer(w, key, answer);
            if answer == ReminderAnswer::Done {
                put_done(w, key, about)?;
            }
        }
        Ok(())
    })?;
    Ok(Done::wrote(Nothing {}, Op::AnswerReminder, written.number, &CHANGED))
}

/// A reminder that is due or coming; answering anything else would answer nothing.
fn known(store: &Store, key: &ReminderKey, now: Moment) -> Result<Option<About>> {
    let plan = current(store, now)?;
    let found = plan.due.into_iter().chain(plan.coming).find(|reminder| reminder.key == *key);
    Ok(found.map(|reminder| reminder.about))
}

/// The plan as of now.
pub(super) fn current(store: &Store, now: Moment) -> Result<Plan> {
    let Planning { facts, settings, delivered } = planning(store.read(), now)?;
    Ok(plan::plan(&facts, now, &settings, &delivered))
}

fn put_answer(w: &mut Writer<'_>, key: &ReminderKey, answer: ReminderAnswer) {
    match answer {
        ReminderAnswer::NotYet => rest(w, key, NOT_YET_RESTS),
        _ => put(w, key, answer, if key.is_soft() { CHECK_IN_RESTS } else { 1 }),
    }
}

/// Puts a reminder aside for some days, as "not now" does.
pub(super) fn rest(w: &mut Writer<'_>, key: &ReminderKey, days: i64) {
    put(w, key, ReminderAnswer::NotNow, days);
}

fn put(w: &mut Writer<'_>, key: &ReminderKey, answer: ReminderAnswer, days: i64) {
    let id = named_id("answer", &key.0);
    let now = w.now();
    w.put(Kind::Answer, id, "key", key.0.as_str());
    w.put(Kind::Answer, id, "said", name_of(&answer));
    w.put(Kind::Answer, id, "at", now.at.timestamp_millis());
    let until = (answer == ReminderAnswer::NotNow).then(|| rests_until(days, now).timestamp_millis());
    w.put_or_clear(Kind::Answer, id, "until", until);
}

/// Ends a reminder: what it asked for was done elsewhere.
pub(super) fn done(w: &mut Writer<'_>, key: &ReminderKey) {
    put(w, key, ReminderAnswer::Done, 0);
}

fn rests_until(days: i64, now: Moment) -> DateTime<Utc> {
    let morning = NaiveTime::from_hms_opt(9, 0, 0).unwrap_or_default();
    instant_on(plus_days(now.date(), days), morning, now.zone)
}

fn put_done(w: &mut Writer<'_>, key: &ReminderKey, about: &About) -> Result<()> {
    match about {
        About::AskForDocuments { meeting, .. } => {
            w.put(Kind::Meeting, meeting.0, "documents", name_of(&Documents::Asked));
        }
        About::DocumentsArrived { meeting } => {
            w.put(Kind::Meeting, meeting.0, "documents", name_of(&Documents::Received));
        }
        About::Recap { meeting, .. } => w.put(Kind::Meeting, meeting.0, "recap", name_of(&Recap::Sent)),
        About::MyPromise { promise } | About::TheirPromise { promise } => {
            w.put(Kind::Promise, promise.0, "state", name_of(&PromiseState::Kept));
        }
        About::Reply { message } => put_answered(w, *message, w.now().date(), None)?,
        About::HeldLetter { letter } => {
            let until = release(w.db(), *letter)?;
            w.put_or_clear(Kind::Answer, named_id("answer", &key.0), HELD, until);
        }
        About::Trial { concern, trial } => put_reviewed(w, *concern, *trial)?,
        About::Introductions { .. }
        | About::CheckIn { .. }
        | About::Thanks { .. }
        | About::MonthlyUpdate { .. }
        | About::InWriting { .. }
        | About::ClockAhead { .. }
        | About::ClockHappened { .. }
        | About::PlanDate { .. }
        | About::LookBack
        | About::Letter { .. }
        | About::MeetingDay { .. }
        | About::Copy
        | About::TurnOver => {}
    }
    Ok(())
}

/// Whether reminders work: the next five alarms and the last that rang.
pub(super) fn health(store: &Store, now: Moment) -> Result<ReminderHealthView> {
    let db = store.read();
    let plan = current(store, now)?;
    let view = |alarm: &plan::Alarm| {
        let about = alarm.reminders.iter().map(|(_, about)| about_view(db, about, now)).collect::<Result<_>>()?;
        Ok(AlarmView { at: whole_seconds(now.at(alarm.at).local()), about })
    };
    let last = alarms::last_delivered(db).trying("read what has rung")?;
    Ok(ReminderHealthView {
        next: plan.alarms.iter().take(5).map(view).collect::<Result<_>>()?,
        planned: u32::try_from(plan.alarms.len()).unwrap_or(u32::MAX),
        last: last.map(|at| wall(at, now.zone.name())),
        horizon: plan.horizon.map(|at| whole_seconds(now.at(at).local())),
    })
}
