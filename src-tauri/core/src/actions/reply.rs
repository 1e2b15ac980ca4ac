//! After a message was sent: the answer that came (G21), and the date a formal request starts (G22).

use super::clock::{clock_ref, of_message, rule_view, state_ref};
use super::documents::document_row;
use super::facts::{calendar, state};
use super::input::{unknown, wall, zone_of};
use super::message::{child_of, sent_view};
use super::names::{entry_row, is_shown, person_ref};
use super::plan_now::plan_at;
use super::{Changed, Done};
use crate::api::{
    AboutView, AnswerMessage, ClockKindView, ClockRef, MayAnswer, MessageAbout, MessageAnswer, MessageView, Op,
    OpenRequest, PromiseState, RequestClock,
};
use crate::rules::channels::MessageNeed;
use crate::rules::clocks::{ClockKind, clock};
use crate::rules::ids::{ChildId, EntryId, MessageId, PersonId};
use crate::rules::mail_head::{AnswerHead, answer_head};
use crate::rules::rhythms::rests_with_the_year;
use crate::rules::sayings::Saying;
use crate::rules::time::{Moment, instant, instant_on, plus_days};
use crate::store::error::{Result, Trying};
use crate::store::names::name_of;
use crate::store::one_child::OneChild;
use crate::store::writer::{Kind, Writer};
use crate::store::{Store, clocks, entries, meetings, messages, people, promises, timeline};
use chrono::{NaiveDate, NaiveTime};
use chrono_tz::Tz;
use rusqlite::Connection;

const CHANGED: [Changed; 2] = [Changed::Messages, Changed::Reminders];

/// A message that was sent.
pub(super) fn sent_row(db: &Connection, id: MessageId) -> Result<messages::Row> {
    messages::by_id(db, id).trying("read a message")?.ok_or_else(|| unknown("message", id))
}

/// Says that an answer came today, or on the day of what it stands in, or none after all.
pub(super) fn answer(store: &mut Store, request: AnswerMessage, now: Moment) -> Result<Done<MessageView>> {
    let db = store.read();
    sent_row(db, request.id)?;
    let on = match (request.entry, request.paper) {
        (Some(entry), _) => entry_row(db, entry).map(|row| wall(row.at, &row.zone).date())?,
        (None, Some(paper)) => document_row(db, paper)?.date.min(now.date()),
        (None, None) => now.date(),
    };
    let written = store.write(Op::AnswerMessage, now, |w| {
        if request.answered {
            return put_answered(w, request.id, on, request.entry);
        }
        put_unanswered(w, request.id);
        Ok(())
    })?;
    let db = store.read();
    let view = sent_view(db, sent_row(db, request.id)?)?;
    Ok(Done::wrote(view, Op::AnswerMessage, written.number, &CHANGED))
}

fn put_unanswered(w: &mut Writer<'_>, id: MessageId) {
    for field in ["answered", "answer"] {
        w.put_or_clear(Kind::Message, id.0, field, None::<String>);
    }
}

/// An entry that was taken out answered nothing: what it answered waits again.
pub(super) fn take_answers_back(w: &mut Writer<'_>, entry: EntryId) -> Result<()> {
    for message in messages::answered_by(w.db(), entry).trying("look for messages")? {
        put_unanswered(w, message);
    }
    Ok(())
}

/// Notes an answer; a message that was taken back meanwhile is left alone, and so is the entry's own word.
pub(super) fn put_answered(w: &mut Writer<'_>, id: MessageId, on: NaiveDate, entry: Option<EntryId>) -> Result<()> {
    if messages::by_id(w.db(), id).trying("read a message")?.is_some() {
        w.put(Kind::Message, id.0, "answered", on.to_string());
        w.put_or_clear(Kind::Message, id.0, "answer", entry.map(|entry| entry.to_string()));
    }
    Ok(())
}

/// The answer as shown; one whose entry is not here (any more) still came.
pub(super) fn answer_of(db: &Connection, row: &messages::Row) -> Result<Option<MessageAnswer>> {
    let Some(on) = row.answered else { return Ok(None) };
    let entry = row.answer.map(|id| entries::by_id(db, id)).transpose().trying("read an entry")?.flatten();
    Ok(Some(MessageAnswer { on, entry: entry.map(|entry| entry.id) }))
}

/// How many days back a letter is looked for that a pasted email may answer.
const ANSWERED_WITHIN: i64 = 366;

/// The newest letter that waits and that this text clearly answers: of its subject, from whom it went to, or with them where
/// the head names nobody. It is only offered; `day` is when the text is from.
pub(super) fn may_answer(
    db: &Connection,
    text: &str,
    people: &[PersonId],
    day: NaiveDate,
) -> Result<Option<MayAnswer>> {
    let Some(head) = answer_head(text) else { return Ok(None) };
    let since = instant_on(plus_days(day, -ANSWERED_WITHIN), NaiveTime::MIN, Tz::UTC).timestamp_millis();
    newest_of(db, &head, &messages::waiting(db, since).trying("read the messages")?, people, day)
}

/// The same of an email kept as a paper, which no letter links to: none once a letter that it answers was answered on its
/// day.
pub(super) fn paper_may_answer(db: &Connection, text: &str, day: NaiveDate) -> Result<Option<MayAnswer>> {
    let Some(head) = answer_head(text) else { return Ok(None) };
    let answered = messages::answered_on(db, day).trying("read the messages")?;
    if newest_of(db, &head, &answered, &[], day)?.is_some() {
        return Ok(None);
    }
    may_answer(db, text, &[], day)
}

fn newest_of(
    db: &Connection,
    head: &AnswerHead<'_>,
    letters: &[messages::Row],
    people: &[PersonId],
    day: NaiveDate,
) -> Result<Option<MayAnswer>> {
    for row in letters.iter().rev() {
        let sent = wall(row.sent, &row.zone).date();
        if sent <= day && head.is_about(&row.subject) && is_from(db, head, &row.people, people)? {
            return Ok(Some(MayAnswer { message: row.id, sent }));
        }
    }
    Ok(None)
}

fn is_from(db: &Connection, head: &AnswerHead<'_>, to: &[PersonId], with: &[PersonId]) -> Result<bool> {
    if !head.names_somebody() {
        return Ok(to.iter().any(|id| with.contains(id)));
    }
    for id in to {
        let row = people::by_id(db, *id).trying("read an adult")?;
        if row.is_some_and(|row| head.is_from(&row.name, &row.email)) {
            return Ok(true);
        }
    }
    Ok(false)
}

/// Whether what was asked is still open by now: not once the meeting has begun, or the one asked for is set or was, what was
/// promised came or was let go, or one has been in touch since the note. Never of a hello.
pub(super) fn still_asks(db: &Connection, row: &messages::Row, now: Moment) -> Result<bool> {
    let ahead = || meetings::ending_after(db, now.at.timestamp_millis()).trying("read the meetings");
    let begins = |row: &meetings::Row| instant(row.starts, zone_of(&row.zone)) > now.at;
    match &row.about {
        MessageAbout::AskAboutMeeting { meeting } | MessageAbout::SendTopics { meeting } => {
            Ok(ahead()?.iter().any(|row| row.id == *meeting && begins(row)))
        }
        MessageAbout::AskToMeet { what, child, .. } => {
            let it = |row: &meetings::Row| row.kind == *what && (child.is_none() || row.child == *child);
            let since = meetings::ending_after(db, row.sent).trying("read the meetings")?;
            Ok(!since.iter().any(|meeting| {
                it(meeting) && instant(meeting.starts, zone_of(&meeting.zone)).timestamp_millis() > row.sent
            }))
        }
        MessageAbout::AskAgain { promise } => {
            let promise = promises::by_id(db, *promise).trying("read a promise")?;
            Ok(promise.is_some_and(|row| row.state == PromiseState::Open))
        }
        MessageAbout::Introduction { .. } => Ok(false),
        MessageAbout::CheckIn { person, .. } => {
            let last = timeline::last_contact(db, &person.to_string(), now.at.timestamp_millis());
            Ok(last.trying("read the timeline")?.is_none_or(|last| last <= row.sent))
        }
        _ => Ok(true),
    }
}

/// The date a sent request starts, kept or on offer, and what comes after it; none for what starts none.
pub(super) fn clock_of(db: &Connection, row: &messages::Row) -> Result<Option<RequestClock>> {
    let Some(saying) = row.about.saying() else { return Ok(None) };
    let (state, child) = (state(db)?, child_of(db, &row.about)?);
    let plan = plan_at(db, child, wall(row.sent, &row.zone).date())?;
    let then = saying.then(state, plan).and_then(|kind| clock(kind, state));
    let then = then.map(|found| ClockKindView { kind: found.rule.kind, rule: rule_view(found) });
    let next = then.as_ref().map(|then| kept_since(db, then.kind, child, row)).transpose()?.flatten();
    if let Some(clock) = of_message(db, row.id)? {
        let next = next.filter(|next| next.id != clock.id);
        let then = then.filter(|then| next.is_none() && then.kind != clock.kind);
        return Ok(Some(RequestClock::Kept { clock, then, next }));
    }
    let Some(offer) = saying.clock(state, plan).and_then(|kind| clock(kind, state)) else { return Ok(None) };
    Ok(Some(RequestClock::Offered {
        kind: offer.rule.kind,
        start: wall(row.sent, &row.zone).date(),
        child,
        rule: rule_view(offer),
        then,
        next,
        state: state.map(state_ref),
    }))
}

/// The newest open date of that kind for that child which starts with the request or after it.
fn kept_since(
    db: &Connection,
    kind: ClockKind,
    child: Option<ChildId>,
    row: &messages::Row,
) -> Result<Option<ClockRef>> {
    let sent = wall(row.sent, &row.zone).date();
    let open = clocks::open(db).trying("read the dates")?;
    let ours = |known: &&clocks::Row| known.kind == kind && known.child == child && known.start >= sent;
    open.iter().rev().find(ours).map(|known| clock_ref(db, known.id)).transpose()
}

/// The formal requests that wait (G22), narrowed to a child: until an answer came, the date they started is over, or they
/// rest by themselves. No reminder follows from that.
pub(super) fn open_requests(db: &Connection, child: Option<OneChild>, now: Moment) -> Result<Vec<OpenRequest>> {
    let formal = Saying::ALL.into_iter().filter(|saying| saying.way().need == MessageNeed::FormalRequest);
    let prefixes: Vec<String> = formal.map(|saying| format!("say/{}/", name_of(&saying))).collect();
    let mut rows = Vec::new();
    for prefix in prefixes {
        rows.extend(messages::unanswered_under(db, &prefix).trying("read the messages")?);
    }
    let calendar = calendar(db)?;
    rows.retain(|row| now.date() < rests_with_the_year(wall(row.sent, &row.zone).date(), &calendar));
    rows.sort_by_key(|row| row.sent);
    let mut open = Vec::new();
    for row in rows {
        let ours = is_shown(child, child_of(db, &row.about)?, row.id.0);
        let kept = clocks::of_message(db, row.id).trying("read a date")?;
        if ours && kept.is_none_or(|clock| clock.closed.is_none()) {
            open.push(open_request(db, &row)?);
        }
    }
    Ok(open)
}

fn open_request(db: &Connection, row: &messages::Row) -> Result<OpenRequest> {
    let person = row.people.first().map(|id| person_ref(db, *id)).transpose()?;
    Ok(OpenRequest { message: row.id, sent_for: row.about, sent: wall(row.sent, &row.zone), person })
}

/// A message that waits, as a reminder tells of it.
pub(super) fn reply_view(db: &Connection, id: MessageId) -> Result<AboutView> {
    let row = sent_row(db, id)?;
    let first = row.people.first().copied();
    let phone = first.map(|id| people::by_id(db, id)).transpose().trying("read an adult")?.flatten();
    Ok(AboutView::Reply {
        message: id,
        sent_for: row.about,
        subject: row.subject,
        sent: wall(row.sent, &row.zone),
        person: first.map(|id| person_ref(db, id)).transpose()?,
        phone: phone.map(|row| row.phone).unwrap_or_default(),
    })
}
