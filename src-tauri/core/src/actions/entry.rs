//! One entry in full: versions, chips, the one offer, and what happened around it.

use super::drafts::kept;
use super::input::wall;
use super::names::{child_refs, entry_row, meeting_ref, of_row, person_ref, person_refs, promise_views};
use super::people::working_with;
use super::shortened::shortened;
use super::year::closed_on;
use super::{message, reply};
use crate::api::{
    AroundRow, DueView, EntryDate, EntryView, MayAnswer, MessageAbout, MessageView, PersonAsk, PersonRef, PromiseState,
    VersionView,
};
use crate::rules::ids::{EntryId, PersonId};
use crate::rules::reading::{Precision, school_speaks};
use crate::rules::time::Moment;
use crate::store::entries::ONLY_ME;
use crate::store::error::{Result, Trying};
use crate::store::promises::Owner;
use crate::store::{Store, entries, meetings, messages, people, promises, timeline};
use chrono::NaiveDate;
use rusqlite::Connection;

/// How many lines "Around this" shows at most.
const AROUND: usize = 6;
/// How much of an entry such a line shows, in letters.
const ENTRY: usize = 120;

/// One entry.
pub(super) fn entry(store: &Store, id: EntryId, now: Moment) -> Result<EntryView> {
    let db = store.read();
    let row = entry_row(db, id)?;
    let promises = promises::of_entry(db, id).trying("read the promises")?;
    let closed = closed_on(db, wall(row.at, &row.zone).date())?;
    let closed_year = closed.is_some();
    let offer = if closed_year { None } else { offer(db, &row, now)? };
    Ok(EntryView {
        id,
        today: now.date(),
        at: wall(row.at, &row.zone),
        channel: row.channel,
        good_news: row.good_news,
        i_told: timeline::bears(db, id, entries::I_TOLD).trying("read the marks")?,
        they_told: timeline::bears(db, id, entries::THEY_TOLD).trying("read the marks")?,
        only_me: row.only_me,
        worth_telling: row.worth_telling,
        closed,
        children: child_refs(db, &row.children)?,
        people: person_refs(db, &row.people)?,
        asks: asks(db, &row)?,
        at_school: at_school(db, &row, &promises)?,
        text: row.versions.last().map(|version| version.text.clone()).unwrap_or_default(),
        versions: row
            .versions
            .iter()
            .map(|version| VersionView { at: wall(version.at, &row.zone), text: version.text.clone() })
            .collect(),
        promises: promise_views(db, &promises)?,
        dates: row.dates.iter().map(|(chip, date)| entry_date(chip, date)).collect(),
        offer,
        may_answer: if closed_year { None } else { may_answer(db, &row)? },
        around: around(db, &row, now)?,
        draft: kept(store, &format!("entry/{id}"))?,
    })
}

fn asks(db: &Connection, row: &entries::Row) -> Result<Vec<PersonAsk>> {
    let ask = |ask: &entries::Ask| Ok(PersonAsk { words: ask.words.clone(), people: person_refs(db, &ask.people)? });
    row.asks.iter().map(ask).collect()
}

/// The team, where nobody is named but "the school" said or owes something (G13). It may stay the school.
fn at_school(db: &Connection, row: &entries::Row, promises: &[promises::Row]) -> Result<Vec<PersonRef>> {
    let text = row.versions.last().map(|version| version.text.as_str()).unwrap_or_default();
    let owes = |promise: &promises::Row| promise.owner == Owner::School && promise.state == PromiseState::Open;
    let named = !row.people.is_empty() || !row.asks.is_empty();
    if named
        || !(promises.iter().any(owes) || school_speaks(text))
        || closed_on(db, wall(row.at, &row.zone).date())?.is_some()
    {
        return Ok(Vec::new());
    }
    let child = row.children.first().copied().filter(|_| row.children.len() == 1);
    Ok(working_with(db, child)?.iter().map(of_row).collect())
}

fn entry_date(chip: &str, date: &entries::NotedDate) -> EntryDate {
    let due = match date.on {
        Some(on) => DueView::On { date: on, precision: date.precision.unwrap_or(Precision::Exact) },
        None => DueView::Ask { dates: date.ask.clone() },
    };
    EntryDate { chip: chip.to_owned(), words: date.words.clone(), due }
}

/// Two lines, when something was firmly agreed by word of mouth and nothing is in writing (G64).
fn offer(db: &Connection, row: &entries::Row, now: Moment) -> Result<Option<MessageView>> {
    if !message::waits_for_writing(db, row)? {
        return Ok(None);
    }
    message::current(db, MessageAbout::InWriting { entry: row.id }, now).map(Some)
}

/// The letter a pasted email seems to answer; none once it is an answer.
fn may_answer(db: &Connection, row: &entries::Row) -> Result<Option<MayAnswer>> {
    let known = !messages::answered_by(db, row.id).trying("look for messages")?.is_empty();
    let Some(version) = row.versions.last().filter(|_| !known) else { return Ok(None) };
    reply::may_answer(db, &version.text, &row.people, wall(row.at, &row.zone).date())
}

fn around(db: &Connection, row: &entries::Row, now: Moment) -> Result<Vec<AroundRow>> {
    let mut rows: Vec<(NaiveDate, AroundRow)> = Vec::new();
    let until = now.at.timestamp_millis();
    for person in row.people.iter().take(3) {
        add(&mut rows, introduced(db, *person)?);
        for event in timeline::with(db, &person.to_string(), until, 4).trying("read the timeline")? {
            add(&mut rows, event_row(db, row, &event)?);
        }
    }
    for meeting in meetings::ending_after(db, until).trying("read the meetings")? {
        if meeting.people.iter().any(|person| row.people.contains(person)) {
            let date = meeting.starts.date();
            rows.push((date, AroundRow::Meeting { date, meeting: meeting_ref(&meeting) }));
        }
    }
    let day = wall(row.at, &row.zone).date();
    rows.sort_by_key(|(date, _)| (*date - day).num_days().abs());
    rows.truncate(AROUND);
    rows.sort_by_key(|(date, _)| *date);
    Ok(rows.into_iter().map(|(_, row)| row).collect())
}

fn add(rows: &mut Vec<(NaiveDate, AroundRow)>, found: Option<(NaiveDate, AroundRow)>) {
    rows.extend(found.filter(|(_, found)| !rows.iter().any(|(_, known)| same(known, found))));
}

fn same(a: &AroundRow, b: &AroundRow) -> bool {
    match (a, b) {
        (AroundRow::Entry { id: a, .. }, AroundRow::Entry { id: b, .. }) => a == b,
        (AroundRow::Message { id: a, .. }, AroundRow::Message { id: b, .. }) => a == b,
        (AroundRow::Meeting { meeting: a, .. }, AroundRow::Meeting { meeting: b, .. }) => a == b,
        _ => false,
    }
}

/// The day of a hello, or the letter as which it went out: that may be older than the newest events.
fn introduced(db: &Connection, person: PersonId) -> Result<Option<(NaiveDate, AroundRow)>> {
    let row = people::by_id(db, person).trying("read an adult")?;
    let Some(date) = row.and_then(|row| row.introduced) else { return Ok(None) };
    let letter = messages::newest_about(db, &format!("introduction/{person}")).trying("read the messages")?;
    Ok(Some(match letter.filter(|letter| wall(letter.sent, &letter.zone).date() == date) {
        Some(letter) => (date, AroundRow::Message { date, id: letter.id, subject: letter.subject }),
        None => (date, AroundRow::Introduced { date, person: person_ref(db, person)? }),
    }))
}

fn event_row(db: &Connection, row: &entries::Row, event: &timeline::Row) -> Result<Option<(NaiveDate, AroundRow)>> {
    let date = wall(event.at, &event.zone).date();
    Ok(match (event.kind.as_str(), event.id.parse(), event.id.parse()) {
        ("entry", Ok(id), _) if id != row.id && !timeline::bears(db, id, ONLY_ME).trying("read the marks")? => {
            Some((date, AroundRow::Entry { date, id, text: shortened(event.text.as_str(), ENTRY) }))
        }
        ("message", _, Ok(id)) => messages::by_id(db, id)
            .trying("read a message")?
            .map(|message| (date, AroundRow::Message { date, id, subject: message.subject })),
        _ => None,
    })
}
