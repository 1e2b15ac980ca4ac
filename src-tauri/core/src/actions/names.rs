//! References with names: adults, children, meetings, promises, as chips and lines show them.

use super::facts::state;
use super::input::{unknown, wall};
use crate::api::{ChildRef, DueView, MeetingRef, OwnerView, PersonRef, PromiseView};
use crate::rules::ids::{ChildId, EntryId, MeetingId, PersonId};
use crate::rules::reading::Channel;
use crate::rules::roles::Role;
use crate::rules::time::plus_days;
use crate::store::entries::ONLY_ME;
use crate::store::error::{Result, Trying};
use crate::store::names::name_of;
use crate::store::one_child::OneChild;
use crate::store::promises::Owner;
use crate::store::{children, entries, meetings, messages, one_child, people, promises, timeline};
use crate::words::{id, say, say_of_in, say_with};
use chrono::{Duration, NaiveDate};
use rusqlite::Connection;
use uuid::Uuid;

/// An adult by id; one that never arrived on this device shows as removed.
pub(super) fn person_ref(db: &Connection, id: PersonId) -> Result<PersonRef> {
    let row = people::by_id(db, id).trying("read an adult")?;
    Ok(row.as_ref().map_or(PersonRef { id, name: String::new(), role: None, removed: true }, of_row))
}

/// An adult from the row.
pub(super) fn of_row(row: &people::Row) -> PersonRef {
    PersonRef { id: row.id, name: row.name.clone(), role: row.role, removed: row.deleted }
}

/// "Ms. Lee", or "the speech therapist" when only the role is known, else "somebody at school": the same in every letter
/// and record.
pub(super) fn called(db: &Connection, person: PersonId) -> Result<String> {
    let person = person_ref(db, person)?;
    if !person.name.is_empty() {
        return Ok(person.name);
    }
    let Some(role) = person.role.filter(|role| *role != Role::Other) else { return Ok(say(id::RECORD_SOMEONE)) };
    let role = say_of_in(state(db)?, "role", &name_of(&role));
    Ok(say_with(id::CALLED_ROLE, &[("role", role.into())]))
}

/// Adults by id, in order.
pub(super) fn person_refs(db: &Connection, ids: &[PersonId]) -> Result<Vec<PersonRef>> {
    ids.iter().map(|id| person_ref(db, *id)).collect()
}

/// Children by id, in order; those that are gone are left out.
pub(super) fn child_refs(db: &Connection, ids: &[ChildId]) -> Result<Vec<ChildRef>> {
    if ids.is_empty() {
        return Ok(Vec::new());
    }
    let all = children::all(db).trying("read the children")?;
    Ok(ids.iter().filter_map(|id| all.iter().find(|child| child.id == *id)).map(child_ref).collect())
}

/// Refuses adults who never were on this device; those taken off the list stay named where they were.
pub(super) fn known_people<'i>(db: &Connection, ids: impl IntoIterator<Item = &'i PersonId>) -> Result<()> {
    ids.into_iter().try_for_each(|id| match people::by_id(db, *id).trying("read an adult")? {
        Some(_) => Ok(()),
        None => Err(unknown("person", id)),
    })
}

/// Refuses children who never were on this device.
pub(super) fn known_children<'i>(db: &Connection, ids: impl IntoIterator<Item = &'i ChildId>) -> Result<()> {
    let children = children::all(db).trying("read the children")?;
    let known = |id: &ChildId| children.iter().any(|row| row.id == *id);
    ids.into_iter().find(|id| !known(id)).map_or(Ok(()), |id| Err(unknown("child", id)))
}

/// The child a list is narrowed to; one that is not here (any more) narrows nothing.
pub(super) fn narrowed(db: &Connection, child: Option<ChildId>) -> Result<Option<OneChild>> {
    let children = children::present(db).trying("read the children")?;
    let here = child.filter(|id| children.iter().any(|row| row.id == *id));
    here.map(|id| one_child::alone(db, id)).transpose().trying("read the children")
}

/// Whether what names this child, or nobody in particular, goes into a list.
pub(super) fn is_shown(list: Option<OneChild>, named: Option<ChildId>, made: Uuid) -> bool {
    list.is_none_or(|list| list.is_about(named.as_slice(), made))
}

/// A child from the row.
pub(super) fn child_ref(row: &children::Row) -> ChildRef {
    ChildRef { id: row.id, name: row.name.clone() }
}

/// A meeting from the row.
pub(super) fn meeting_ref(row: &meetings::Row) -> MeetingRef {
    MeetingRef {
        id: row.id,
        kind: row.kind,
        title: row.title.clone(),
        starts: row.starts,
        ends: row.ends,
        place: row.place.clone(),
    }
}

/// A meeting that must be there.
pub(super) fn meeting_row(db: &Connection, id: MeetingId) -> Result<meetings::Row> {
    meetings::by_id(db, id).trying("read a meeting")?.ok_or_else(|| unknown("meeting", id))
}

/// An entry that must be there.
pub(super) fn entry_row(db: &Connection, id: EntryId) -> Result<entries::Row> {
    entries::by_id(db, id).trying("read an entry")?.ok_or_else(|| unknown("entry", id))
}

/// Whether a promise was made in an entry that is only for the parent: its words stand on that entry's own page only.
pub(super) fn is_covered(db: &Connection, row: &promises::Row) -> Result<bool> {
    row.entry.map_or(Ok(false), |id| timeline::bears(db, id, ONLY_ME)).trying("read the marks")
}

/// The open promises of an adult that others may see on the screen.
pub(super) fn shown_of(db: &Connection, person: PersonId) -> Result<Vec<promises::Row>> {
    let mut shown = Vec::new();
    for row in promises::open_of(db, person).trying("read the promises")? {
        if !is_covered(db, &row)? {
            shown.push(row);
        }
    }
    Ok(shown)
}

/// Promises as shown.
pub(super) fn promise_views(db: &Connection, rows: &[promises::Row]) -> Result<Vec<PromiseView>> {
    rows.iter().map(|row| promise_view(db, row)).collect()
}

/// A promise as shown.
pub(super) fn promise_view(db: &Connection, row: &promises::Row) -> Result<PromiseView> {
    Ok(PromiseView {
        id: row.id,
        owner: owner(db, &row.owner)?,
        what: row.what.clone(),
        firmness: row.firmness,
        told: row.told(),
        due: due(db, row)?,
        state: row.state,
        entry: row.entry,
        meeting: row.meeting,
        said: wall(row.said, &row.zone),
        in_writing: in_writing(db, row)?,
    })
}

fn owner(db: &Connection, owner: &Owner) -> Result<OwnerView> {
    Ok(match owner {
        Owner::Me => OwnerView::Me,
        Owner::School => OwnerView::School,
        Owner::Person(id) => OwnerView::Person { person: person_ref(db, *id)? },
        Owner::Ask(words) => OwnerView::Chip { chip: words.clone() },
    })
}

fn due(db: &Connection, row: &promises::Row) -> Result<DueView> {
    if let Some(hours) = row.hours_before {
        let meeting = row.before_meeting.map(|id| meetings::by_id(db, id)).transpose();
        let meeting = meeting.trying("read a meeting")?.flatten();
        let date = meeting.as_ref().map(|meeting| hours_before(meeting, hours));
        return Ok(DueView::BeforeMeeting { hours, meeting: meeting.as_ref().map(meeting_ref), date });
    }
    Ok(match (row.due, row.due_ask.is_empty()) {
        (Some(date), _) => DueView::On { date, precision: row.precision },
        (None, false) => DueView::Ask { dates: row.due_ask.clone() },
        (None, true) => DueView::Open,
    })
}

/// The local date `hours` before a meeting.
pub(super) fn hours_before(meeting: &meetings::Row, hours: u32) -> NaiveDate {
    let before = meeting.starts.checked_sub_signed(Duration::hours(i64::from(hours)));
    before.map_or(plus_days(meeting.starts.date(), 0), |moment| moment.date())
}

/// The day a promise is due, when there is one.
pub(super) fn due_date(db: &Connection, row: &promises::Row) -> Result<Option<NaiveDate>> {
    Ok(match due(db, row)? {
        DueView::On { date, .. } => Some(date),
        DueView::BeforeMeeting { date, .. } => date,
        DueView::Open | DueView::Ask { .. } => None,
    })
}

/// Since when a promise stands somewhere in writing: a sent message, the question after it too, or it came in writing.
pub(super) fn in_writing(db: &Connection, row: &promises::Row) -> Result<Option<NaiveDate>> {
    let told = match (row.entry, row.meeting) {
        (Some(entry), _) => Some(format!("in_writing/{entry}")),
        (None, Some(meeting)) => Some(format!("recap/{meeting}")),
        (None, None) => None,
    };
    for about in told.into_iter().chain([format!("ask_again/{}", row.id)]) {
        if let Some(message) = messages::newest_about(db, &about).trying("look for a message")? {
            return Ok(Some(wall(message.sent, &message.zone).date()));
        }
    }
    let Some(entry) = row.entry else { return Ok(None) };
    let entry = entries::by_id(db, entry).trying("read an entry")?;
    Ok(entry.filter(|entry| is_written(entry.channel)).map(|entry| wall(entry.at, &entry.zone).date()))
}

/// Whether what came this way is in writing already.
pub(super) fn is_written(channel: Option<Channel>) -> bool {
    matches!(channel, Some(Channel::Email | Channel::App | Channel::Note))
}
