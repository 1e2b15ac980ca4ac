//! Keeping what was said: the entry, its later versions and tags.

use super::drafts::{CAPTURE, begun, let_go};
use super::entry;
use super::input::{filled, sane, unknown, wall, whole_seconds, zone_of};
use super::names::{child_ref, entry_row, known_children, known_people};
use super::reading::{self, ChipOwner, Chips, PersonChip, Shown};
use super::year::{open_day, open_entry};
use super::{Changed, Done, reply};
use crate::api::{
    Capture, CaptureView, Captured, Choice, DraftView, DueChoice, EditEntry, Edits, EntryView, ErrorCode, Nothing, Op,
    OwnerChoice, TagEntry,
};
use crate::rules::ids::{ChildId, EntryId, PersonId};
use crate::rules::reading::{Due, Who};
use crate::rules::time::{Moment, instant_on};
use crate::store::entries::{I_TOLD, NotedDate, ONLY_ME, Row, THEY_TOLD, version_field};
use crate::store::error::{Error, Result, Trying};
use crate::store::names::{json, name_of};
use crate::store::promises::Owner;
use crate::store::writer::{Kind, Writer};
use crate::store::{Store, children, drafts, people, promises};
use chrono::{DateTime, NaiveDate, NaiveTime, Utc};
use chrono_tz::Tz;
use rusqlite::Connection;
use std::collections::HashMap;
use uuid::Uuid;

const CHANGED: [Changed; 5] =
    [Changed::Entries, Changed::Promises, Changed::People, Changed::Reminders, Changed::Messages];

/// The capture screen.
pub(super) fn open(store: &Store, now: Moment) -> Result<CaptureView> {
    let draft = drafts::by_slot(store.read(), CAPTURE).trying("read the draft")?;
    let draft = draft.map(|row| DraftView { text: row.text, started: wall(row.started, &row.zone), edits: row.edits });
    let children = children::present(store.read()).trying("read the children")?.iter().map(child_ref).collect();
    Ok(CaptureView { now: whole_seconds(now.local()), children, draft })
}

/// Saves an entry with what its chips say, in one log entry; its time is the start of typing.
pub(super) fn capture(store: &mut Store, shown: &mut Shown, request: Capture, now: Moment) -> Result<Done<Captured>> {
    filled(&request.text, ErrorCode::EmptyText)?;
    let begun = begun(store.read(), now)?;
    possible(store.read(), &request.edits)?;
    let chips = shown.chips(store, &request.text, &request.edits, begun)?;
    let written = store.write(Op::Capture, now, |w| {
        let id = w.make(Kind::Entry);
        let said = chips.said_on.map_or(begun.at, |day| start_of(day, begun.zone));
        w.put(Kind::Entry, id, "at", said.timestamp_millis());
        w.put(Kind::Entry, id, "zone", begun.zone.name());
        w.put(Kind::Entry, id, version_field(now.at.timestamp_millis(), 0), request.text.as_str());
        if request.edits.good_news {
            w.put(Kind::Entry, id, "good_news", true);
        }
        put_chips(w, id, &request.text, &chips, begun)?;
        if let Some(message) = request.edits.answers {
            reply::put_answered(
                w,
                message,
                wall(said.timestamp_millis(), begun.zone.name()).date(),
                Some(EntryId(id)),
            )?;
        }
        let_go(w, CAPTURE)?;
        drafts::drop_below(w.db(), CAPTURE).trying("let the drafts go")?;
        Ok(EntryId(id))
    })?;
    Ok(Done::wrote(Captured { id: written.output }, Op::Capture, written.number, &CHANGED))
}

/// Refuses what no chip can mean: people who are not here, days nobody means, and a day of a closed year.
fn possible(db: &Connection, edits: &Edits) -> Result<()> {
    known_people(db, &edits.people)?;
    known_children(db, &edits.child)?;
    edits.said_on.map(|day| open_day(db, sane(day)?)).transpose()?;
    for promise in &edits.promises {
        possible_owner(db, &promise.owner)?;
        possible_due(&promise.due)?;
    }
    edits.chosen.values().try_for_each(|choice| match choice {
        Choice::Person { person } => known_people(db, [person]),
        Choice::NewPerson { .. } => Ok(()),
        Choice::Due { due } => possible_due(due),
        Choice::Promise { owner, due, .. } => {
            owner.iter().try_for_each(|owner| possible_owner(db, owner))?;
            due.iter().try_for_each(possible_due)
        }
    })
}

fn possible_owner(db: &Connection, owner: &OwnerChoice) -> Result<()> {
    if let OwnerChoice::Person { person } = owner { known_people(db, [person]) } else { Ok(()) }
}

fn possible_due(due: &DueChoice) -> Result<()> {
    if let DueChoice::On { date } = due { sane(*date).map(drop) } else { Ok(()) }
}

/// A day as an entry's time: its first moment, because no hour is known.
fn start_of(day: NaiveDate, zone: Tz) -> DateTime<Utc> {
    instant_on(day, NaiveTime::MIN, zone)
}

fn put_chips(w: &mut Writer<'_>, id: Uuid, text: &str, chips: &Chips, begun: Moment) -> Result<()> {
    if let Some(channel) = chips.channel {
        w.put(Kind::Entry, id, "channel", name_of(&channel));
    }
    for child in &chips.children {
        w.put(Kind::Entry, id, format!("child/{child}"), true);
    }
    let owners = put_people(w, id, text, &chips.people);
    for date in &chips.dates {
        if let Some(noted) = noted_date(text, date) {
            w.put(Kind::Entry, id, format!("date/{}", date.chip), json(&noted));
        }
    }
    for promise in &chips.promises {
        let owner = match &promise.owner {
            ChipOwner::Me => Owner::Me,
            ChipOwner::School => Owner::School,
            ChipOwner::Person(person) => Owner::Person(*person),
            ChipOwner::Chip(chip) => owners.get(chip.as_str()).cloned().unwrap_or(Owner::School),
        };
        let record = w.make(Kind::Promise);
        w.put(Kind::Promise, record, "entry", id.to_string());
        w.put(Kind::Promise, record, "owner", owner.stored());
        w.put(Kind::Promise, record, "what", promise.what.as_str());
        w.put(Kind::Promise, record, "firmness", name_of(&promise.firmness));
        w.put(Kind::Promise, record, "said", begun.at.timestamp_millis());
        w.put(Kind::Promise, record, "zone", begun.zone.name());
        put_due(w, record, &promise.due);
    }
    Ok(())
}

/// Who each person chip became: known adults by id, new ones made here, unclear ones asked later.
fn put_people<'c>(w: &mut Writer<'_>, id: Uuid, text: &str, people: &'c [PersonChip]) -> HashMap<&'c str, Owner> {
    let mut owners = HashMap::new();
    for (place, person) in (1..).zip(people) {
        let owner = match &person.who {
            Who::Known(known) => Owner::Person(*known),
            Who::New { name, role } => {
                let made = w.make(Kind::Person);
                let added = w.now().at.timestamp_millis();
                w.put(Kind::Person, made, "name", name.as_str());
                w.put_or_clear(Kind::Person, made, "role", role.as_ref().map(name_of));
                w.put(Kind::Person, made, "added", added);
                Owner::Person(PersonId(made))
            }
            Who::Ask(candidates) => {
                let words = person.span.map_or(person.chip.as_str(), |span| reading::words(text, span));
                w.put(Kind::Entry, id, format!("ask/{words}"), json(candidates));
                Owner::Ask(words.to_owned())
            }
        };
        if let Owner::Person(person) = &owner {
            w.put(Kind::Entry, id, format!("person/{person}"), place);
        }
        owners.insert(person.chip.as_str(), owner);
    }
    owners
}

fn noted_date(text: &str, date: &reading::DateChip) -> Option<NotedDate> {
    let words = reading::words(text, date.span).to_owned();
    match &date.due {
        Due::On(day) => Some(NotedDate { words, on: Some(day.on), precision: Some(day.precision), ask: Vec::new() }),
        Due::Ask(dates) => Some(NotedDate { words, ask: dates.clone(), ..NotedDate::default() }),
        Due::Open | Due::BeforeMeeting { .. } => None,
    }
}

fn put_due(w: &mut Writer<'_>, promise: Uuid, due: &Due) {
    match due {
        Due::Open => {}
        Due::On(day) => {
            w.put(Kind::Promise, promise, "due", day.on.to_string());
            w.put(Kind::Promise, promise, "precision", name_of(&day.precision));
        }
        Due::Ask(dates) => w.put(Kind::Promise, promise, "due_ask", json(dates)),
        Due::BeforeMeeting { hours, meeting } => {
            w.put(Kind::Promise, promise, "hours_before", i64::from(*hours));
            w.put_or_clear(Kind::Promise, promise, "before_meeting", meeting.map(|id| id.to_string()));
        }
    }
}

/// Gives an entry a new version; the earlier ones stay.
pub(super) fn edit(store: &mut Store, request: EditEntry, now: Moment) -> Result<Done<EntryView>> {
    filled(&request.text, ErrorCode::EmptyText)?;
    let row = entry_row(store.read(), request.id)?;
    open_entry(store.read(), request.id)?;
    let newest = row.versions.last().map(|version| version.text.as_str());
    let same = newest == Some(request.text.as_str());
    let after_last = row.versions.last().map_or(0, |version| version.at + 1);
    let field = version_field(now.at.timestamp_millis().max(after_last), row.versions.len());
    let written = store.write(Op::EditEntry, now, |w| {
        if !same {
            w.put(Kind::Entry, request.id.0, field, request.text.as_str());
        }
        let_go(w, &format!("entry/{}", request.id))
    })?;
    let view = entry::entry(store, request.id, now)?;
    Ok(Done::wrote(view, Op::EditEntry, written.number, &[Changed::Entries]))
}

/// Changes who, how, and which day was meant.
pub(super) fn tag(store: &mut Store, request: TagEntry, now: Moment) -> Result<Done<EntryView>> {
    let id = request.id.ok_or_else(|| unknown("entry", "without id"))?;
    let row = entry_row(store.read(), id)?;
    if changes_more_than_the_marks(&request) {
        open_entry(store.read(), id)?;
    }
    known_people(store.read(), &request.add_people)?;
    known_children(store.read(), request.children.iter().flatten())?;
    let written = store.write(Op::EditEntry, now, |w| {
        tag_people(w, &row, &request)?;
        if let Some(channel) = &request.channel {
            w.put_or_clear(Kind::Entry, id.0, "channel", channel.as_ref().map(name_of));
        }
        if let Some(good_news) = request.good_news {
            w.put(Kind::Entry, id.0, "good_news", good_news);
        }
        for (mark, on) in [(I_TOLD, request.i_told), (THEY_TOLD, request.they_told), (ONLY_ME, request.only_me)] {
            if let Some(on) = on {
                w.put_or_clear(Kind::Entry, id.0, mark, on.then_some(true));
            }
        }
        if let Some(shows) = &request.worth_telling {
            w.put_or_clear(Kind::Entry, id.0, "worth_telling", shows.as_ref().map(name_of));
        }
        if let Some(children) = &request.children {
            put_children(w, &row, children);
        }
        if let Some(resolve) = &request.date {
            resolve_date(w, &row, &resolve.chip, resolve.date)?;
        }
        if let Some(day) = request.said_on {
            open_day(w.db(), day)?;
            w.put(Kind::Entry, id.0, "at", said_at(&row, day, now)?);
        }
        Ok(())
    })?;
    let view = entry::entry(store, id, now)?;
    Ok(Done::wrote(view, Op::EditEntry, written.number, &CHANGED))
}

/// Who goes, who joins, and whom a word or "the school" meant.
fn tag_people(w: &mut Writer<'_>, row: &Row, request: &TagEntry) -> Result<()> {
    let id = row.id;
    let mut place = i64::try_from(row.people.len()).unwrap_or(i64::MAX);
    for person in &request.remove_people {
        w.put_or_clear(Kind::Entry, id.0, format!("person/{person}"), None::<i64>);
    }
    for person in request.add_people.iter().filter(|person| !row.people.contains(person)) {
        place += 1;
        w.put(Kind::Entry, id.0, format!("person/{person}"), place);
    }
    if let Some(resolve) = &request.resolve {
        resolve_ask(w, id, &resolve.words, resolve.person, place + 1)?;
    }
    if let Some(person) = request.at_school {
        is_the_school(w, id, person, place + 1)?;
    }
    Ok(())
}

/// The marks for the letter and for oneself are set in a closed year too: they say nothing else about what happened.
fn changes_more_than_the_marks(request: &TagEntry) -> bool {
    let people = !request.add_people.is_empty()
        || !request.remove_people.is_empty()
        || request.resolve.is_some()
        || request.at_school.is_some();
    let kind = request.channel.is_some() || request.good_news.is_some() || request.children.is_some();
    let told = request.i_told.is_some() || request.they_told.is_some();
    people || kind || told || request.date.is_some() || request.said_on.is_some()
}

/// The time of an entry that was said on this day. The day it was noted on has its hour; nothing was said tomorrow.
fn said_at(row: &Row, day: NaiveDate, now: Moment) -> Result<i64> {
    if sane(day)? > now.date() {
        return Err(Error::input(ErrorCode::DateOutOfRange, day.to_string()));
    }
    let noted = row.versions.first().map_or(row.at, |first| first.at);
    Ok(if wall(noted, &row.zone).date() == day { noted } else { start_of(day, zone_of(&row.zone)).timestamp_millis() })
}

fn put_children(w: &mut Writer<'_>, row: &Row, children: &[ChildId]) {
    for gone in row.children.iter().filter(|child| !children.contains(child)) {
        w.put_or_clear(Kind::Entry, row.id.0, format!("child/{gone}"), None::<bool>);
    }
    for child in children {
        w.put(Kind::Entry, row.id.0, format!("child/{child}"), true);
    }
}

fn resolve_ask(w: &mut Writer<'_>, id: EntryId, words: &str, person: Option<PersonId>, place: i64) -> Result<()> {
    w.put_or_clear(Kind::Entry, id.0, format!("ask/{words}"), None::<String>);
    let owner = match person {
        Some(person) => {
            people::by_id(w.db(), person).trying("read an adult")?.ok_or_else(|| unknown("person", person))?;
            w.put(Kind::Entry, id.0, format!("person/{person}"), place);
            Owner::Person(person)
        }
        None => Owner::School,
    };
    for promise in promises::of_entry(w.db(), id).trying("read the promises")? {
        if promise.owner == Owner::Ask(words.to_owned()) {
            w.put(Kind::Promise, promise.id.0, "owner", owner.stored());
        }
    }
    Ok(())
}

/// "The school" was this adult, who owes what it owes here.
fn is_the_school(w: &mut Writer<'_>, id: EntryId, person: PersonId, place: i64) -> Result<()> {
    people::by_id(w.db(), person).trying("read an adult")?.ok_or_else(|| unknown("person", person))?;
    w.put(Kind::Entry, id.0, format!("person/{person}"), place);
    for promise in promises::of_entry(w.db(), id).trying("read the promises")? {
        if promise.owner == Owner::School {
            w.put(Kind::Promise, promise.id.0, "owner", Owner::Person(person).stored());
        }
    }
    Ok(())
}

fn resolve_date(w: &mut Writer<'_>, row: &Row, chip: &str, date: Option<NaiveDate>) -> Result<()> {
    let field = format!("date/{chip}");
    let (Some(date), Some((_, noted))) = (date, row.dates.iter().find(|(name, _)| name == chip)) else {
        w.put_or_clear(Kind::Entry, row.id.0, field, None::<String>);
        return Ok(());
    };
    let noted = NotedDate { words: noted.words.clone(), on: Some(sane(date)?), ..NotedDate::default() };
    w.put(Kind::Entry, row.id.0, field, json(&noted));
    Ok(())
}

/// Takes an entry and what was read from it out of sight.
pub(super) fn remove(store: &mut Store, id: EntryId, now: Moment) -> Result<Done<Nothing>> {
    open_entry(store.read(), id)?;
    let written = store.write(Op::RemoveEntry, now, |w| {
        w.put(Kind::Entry, id.0, "deleted", true);
        for promise in promises::of_entry(w.db(), id).trying("read the promises")? {
            w.put(Kind::Promise, promise.id.0, "deleted", true);
        }
        reply::take_answers_back(w, id)
    })?;
    Ok(Done::wrote(Nothing {}, Op::RemoveEntry, written.number, &CHANGED))
}
