//! Dates to keep in mind: a start is kept, the rule that holds makes the day, and somebody says that it has happened.

use super::drafts::{form, let_go};
use super::facts::{calendar, state};
use super::input::{one_line, sane, unknown, wall};
use super::names::{child_refs, is_shown, known_children, narrowed};
use super::year::{closed_on, open_day};
use super::{Changed, Done};
use crate::api::{
    ClockDue, ClockKindView, ClockLine, ClockRef, ClockRuleView, ClockSource, ClockTime, ClockView, ClocksView,
    CloseClock, ErrorCode, ForChild, MessageAbout, Nothing, Op, SaveClock, StateRef, StatesView,
};
use crate::rules::calendar::Calendar;
use crate::rules::clocks::{
    Clock, ClockKind, ClockRule, Deadline, Due, Gap, Line, Sourced, StartEvent, Time, clock, due, gaps,
};
use crate::rules::ids::{ChildId, ClockId, MessageId};
use crate::rules::sayings::Saying;
use crate::rules::state::State;
use crate::rules::time::Moment;
use crate::store::answers;
use crate::store::clocks::{self, Row};
use crate::store::error::{Error, Result, Trying};
use crate::store::names::name_of;
use crate::store::writer::{Kind, Writer, named_id};
use crate::store::{Store, messages};
use chrono::NaiveDate;
use rusqlite::Connection;
use uuid::Uuid;

const CHANGED: [Changed; 3] = [Changed::Clocks, Changed::Reminders, Changed::Messages];

/// Every state, by name.
pub(super) fn states() -> StatesView {
    StatesView { states: State::ALL.into_iter().map(state_ref).collect() }
}

/// A state with its name.
pub(super) fn state_ref(state: State) -> StateRef {
    StateRef { letters: state, name: state.name() }
}

/// What turns a kept start into a day.
struct Ground {
    state: Option<State>,
    calendar: Calendar,
}

impl Ground {
    fn of(db: &Connection) -> Result<Self> {
        Ok(Self { state: state(db)?, calendar: calendar(db)? })
    }

    fn rule(&self, kind: ClockKind) -> Result<Clock> {
        clock(kind, self.state).ok_or_else(|| unknown("rule for", name_of(&kind)))
    }

    fn due(&self, row: &Row) -> Result<ClockDue> {
        Ok(shown(due(self.rule(row.kind)?.rule, row.starts, row.start, &self.calendar)))
    }

    fn gaps(&self, row: &Row) -> Result<Vec<Gap>> {
        let rule = self.rule(row.kind)?.rule;
        Ok(if rule.starts == row.starts { gaps(rule, row.start, &self.calendar) } else { Vec::new() })
    }

    fn view(&self, db: &Connection, row: Row) -> Result<ClockView> {
        Ok(ClockView {
            id: row.id,
            kind: row.kind,
            child: child_refs(db, row.child.as_slice())?.pop(),
            starts: row.starts,
            start: row.start,
            due: self.due(&row)?,
            gaps: self.gaps(&row)?,
            sent: is_day_sent(db, &row)?,
            comes_again: row.kind.is_plan_date(),
            starts_next: starts_next(db, &row)?,
            note: row.note,
            closed: row.closed,
            year_closed: row.closed.map(|on| closed_on(db, on)).transpose()?.flatten().is_some(),
            rule: rule_view(self.rule(row.kind)?),
        })
    }
}

/// Whether a date starts on the day its request was sent: that day is known, the day it came is not.
fn is_day_sent(db: &Connection, row: &Row) -> Result<bool> {
    let Some(message) = clocks::message_of(db, row.id).trying("read a date")? else { return Ok(false) };
    let sent = messages::by_id(db, message).trying("read a message")?;
    Ok(sent.is_some_and(|sent| wall(sent.sent, &sent.zone).date() == row.start))
}

/// All dates, open and over.
pub(super) fn clocks(store: &Store, request: ForChild, now: Moment) -> Result<ClocksView> {
    let db = store.read();
    let ground = Ground::of(db)?;
    let child = narrowed(db, request.child)?;
    let shown = |row: &Row| is_shown(child, row.child, row.id.0);
    let views = |rows: Vec<Row>| rows.into_iter().filter(shown).map(|row| ground.view(db, row)).collect::<Result<_>>();
    let mut open: Vec<ClockView> = views(clocks::open(db).trying("read the dates")?)?;
    open.sort_by_key(|clock| (first_day(clock.due).is_none(), first_day(clock.due)));
    let kind = |kind| Ok(ClockKindView { kind, rule: rule_view(ground.rule(kind)?) });
    Ok(ClocksView {
        today: now.date(),
        state: ground.state.map(state_ref),
        kinds: ClockKind::KEPT.into_iter().map(kind).collect::<Result<_>>()?,
        open,
        closed: views(clocks::closed(db).trying("read the dates")?)?,
    })
}

/// A date, as a reminder names it.
pub(super) fn clock_ref(db: &Connection, id: ClockId) -> Result<ClockRef> {
    let row = row(db, id)?;
    let child = child_refs(db, row.child.as_slice())?.pop();
    Ok(ClockRef { id, kind: row.kind, child, due: Ground::of(db)?.due(&row)?, starts_next: starts_next(db, &row)? })
}

/// The date kept for a sent request.
pub(super) fn of_message(db: &Connection, message: MessageId) -> Result<Option<ClockRef>> {
    let row = clocks::of_message(db, message).trying("read a date")?;
    row.map(|row| clock_ref(db, row.id)).transpose()
}

/// The child a date is for.
pub(super) fn child_of(db: &Connection, id: ClockId) -> Result<Option<ChildId>> {
    Ok(row(db, id)?.child)
}

/// A question to whom the request went that the date was kept for; to nobody yet, where it was kept for none.
pub(super) fn asks_kindly(db: &Connection, id: ClockId) -> Result<MessageAbout> {
    let message = clocks::message_of(db, id).trying("read a date")?;
    let sent = message.map(|id| messages::by_id(db, id)).transpose().trying("read a message")?.flatten();
    let person = sent.and_then(|sent| sent.people.first().copied());
    Ok(MessageAbout::Say { saying: Saying::Question, child: child_of(db, id)?, person })
}

fn row(db: &Connection, id: ClockId) -> Result<Row> {
    clocks::by_id(db, id).trying("read a date")?.ok_or_else(|| unknown("date", id))
}

/// Refuses to change one that was over in a closed year; while it is open, it goes on.
fn open_row(db: &Connection, id: ClockId) -> Result<Row> {
    let row = row(db, id)?;
    row.closed.map(|on| open_day(db, on)).transpose()?;
    Ok(row)
}

/// Adds or changes a date. What the day means is what the rule that holds now asks for.
pub(super) fn save(store: &mut Store, request: SaveClock, now: Moment) -> Result<Done<ClockView>> {
    if !ClockKind::KEPT.contains(&request.kind) {
        return Err(Error::input(ErrorCode::NotUnderstood, "no start is kept for this kind"));
    }
    sane(request.start)?;
    let db = store.read();
    let known = request.id.map(|id| open_row(db, id)).transpose()?;
    let child = known.as_ref().and_then(|row| row.child);
    known_children(db, request.child.iter().filter(|id| child != Some(**id)))?;
    if let Some(message) = request.message {
        messages::by_id(db, message).trying("read a message")?.ok_or_else(|| unknown("message", message))?;
    }
    let starts = Ground::of(db)?.rule(request.kind)?.rule.starts;
    let written = store.write(Op::SaveClock, now, |w| {
        let id = request.id.map_or_else(|| w.make(Kind::Clock), |id| id.0);
        w.put_or_clear(Kind::Clock, id, "child", request.child.map(|child| child.to_string()));
        if known.is_none_or(|row| (row.kind, row.starts, row.start) != (request.kind, starts, request.start)) {
            put_start(w, id, request.kind, starts, request.start);
            clear_answers(w, ClockId(id))?;
        }
        let note = one_line(&request.note);
        if let Some(message) = request.message {
            w.put(Kind::Clock, id, "message", message.to_string());
        }
        w.put_or_clear(Kind::Clock, id, "note", (!note.is_empty()).then_some(note));
        let_go(w, &form("clock", request.id))?;
        Ok(ClockId(id))
    })?;
    answer(store, written.output, Op::SaveClock, written.number)
}

fn put_start(w: &mut Writer<'_>, id: Uuid, kind: ClockKind, starts: StartEvent, start: NaiveDate) {
    let now = w.now().at.timestamp_millis();
    w.put(Kind::Clock, id, "kind", name_of(&kind));
    w.put(Kind::Clock, id, "starts", name_of(&starts));
    w.put(Kind::Clock, id, "start", start.to_string());
    w.put(Kind::Clock, id, "kept", now);
}

fn answer(store: &Store, id: ClockId, op: Op, number: Option<u64>) -> Result<Done<ClockView>> {
    let db = store.read();
    let view = Ground::of(db)?.view(db, row(db, id)?)?;
    Ok(Done::wrote(view, op, number, &CHANGED))
}

/// It has happened, or has not after all.
pub(super) fn close(store: &mut Store, request: CloseClock, now: Moment) -> Result<Done<ClockView>> {
    let known = open_row(store.read(), request.id)?;
    let on = request.on.map(|on| happened_on(&known, on, now)).transpose()?;
    if on.is_none() && known.kind.is_plan_date() {
        return Err(Error::input(ErrorCode::NotUnderstood, "the next one is counted from it"));
    }
    let written = store.write(Op::CloseClock, now, |w| {
        let Some(on) = on else {
            w.put_or_clear(Kind::Clock, known.id.0, "closed", None::<String>);
            return clear_answers(w, known.id);
        };
        put_closed(w, &known, on)
    })?;
    answer(store, request.id, Op::CloseClock, written.number)
}

/// Refuses a day on which it cannot have happened.
fn happened_on(row: &Row, on: NaiveDate, now: Moment) -> Result<NaiveDate> {
    if sane(on)? > now.date() {
        return Err(Error::input(ErrorCode::DateOutOfRange, "that day is still to come"));
    }
    if on < row.start {
        return Err(Error::input(ErrorCode::EndsBeforeStart, "it was over before it started"));
    }
    Ok(on)
}

/// Closes a date; what comes again is counted anew from that day, in the same change.
fn put_closed(w: &mut Writer<'_>, row: &Row, on: NaiveDate) -> Result<()> {
    w.put(Kind::Clock, row.id.0, "closed", on.to_string());
    if starts_next(w.db(), row)? {
        let next = w.make(Kind::Clock);
        w.put_or_clear(Kind::Clock, next, "child", row.child.map(|child| child.to_string()));
        put_start(w, next, row.kind, row.starts, on);
    }
    Ok(())
}

/// Whether closing `row` makes the next one: it comes again, and nobody has added that one yet.
fn starts_next(db: &Connection, row: &Row) -> Result<bool> {
    if row.closed.is_some() || !row.kind.is_plan_date() {
        return Ok(false);
    }
    let open = clocks::open(db).trying("read the dates")?;
    Ok(!open.iter().any(|other| other.id != row.id && (other.kind, other.child) == (row.kind, row.child)))
}

/// Takes back what was said to the reminders of a date: its questions are new ones.
fn clear_answers(w: &mut Writer<'_>, id: ClockId) -> Result<()> {
    for answer in answers::about(w.db(), &id.to_string()).trying("read the answers")? {
        let answer = named_id("answer", &answer.key.0);
        for field in ["key", "said", "at", "until"] {
            w.put_or_clear(Kind::Answer, answer, field, None::<String>);
        }
    }
    Ok(())
}

/// Takes a date out of sight.
pub(super) fn remove(store: &mut Store, id: ClockId, now: Moment) -> Result<Done<Nothing>> {
    open_row(store.read(), id)?;
    let written = store.write(Op::RemoveClock, now, |w| {
        w.put(Kind::Clock, id.0, "deleted", true);
        Ok(())
    })?;
    Ok(Done::wrote(Nothing {}, Op::RemoveClock, written.number, &CHANGED))
}

/// By when, as a face shows it.
pub(super) fn shown(due: Due) -> ClockDue {
    match due {
        Due::By(Deadline::On(date)) => ClockDue::On { date },
        Due::By(Deadline::Between(first, last)) => ClockDue::Between { first, last },
        Due::By(Deadline::NotBefore(date)) => ClockDue::NotBefore { date },
        Due::NoNumber => ClockDue::NoNumber,
        Due::OtherStart => ClockDue::OtherStart,
        Due::NoDay => ClockDue::NoDay,
    }
}

pub(super) fn first_day(due: ClockDue) -> Option<NaiveDate> {
    match due {
        ClockDue::On { date } | ClockDue::NotBefore { date } => Some(date),
        ClockDue::Between { first, .. } => Some(first),
        ClockDue::NoNumber | ClockDue::OtherStart | ClockDue::NoDay => None,
    }
}

/// A rule with where it says so.
pub(super) fn rule_view(Clock { rule, standing }: Clock) -> ClockRuleView {
    let time = match rule.time {
        Time::Within(count, unit) => ClockTime::Within { count, unit },
        Time::Before(count, unit) => ClockTime::Before { count, unit },
        Time::NoNumber => ClockTime::NoNumber,
    };
    let source = source(&rule.source);
    let ClockRule { starts, reaches, exception, note, .. } = *rule;
    ClockRuleView { standing, time, starts, reaches, exception, note, source }
}

/// Where a rule is written down.
pub(super) fn source(source: &Sourced) -> ClockSource {
    let line = match source.line {
        Line::Quoted(text) => ClockLine::Quoted { text },
        Line::OurWords(id) => ClockLine::OurWords { id },
    };
    let Sourced { citation, link, checked, read, .. } = *source;
    ClockSource { citation, link, line, checked, read }
}
