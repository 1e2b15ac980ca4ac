//! The team: who they are, and when somebody was last in touch.

use super::contact_kinds::kinds_of;
use super::drafts::{form, let_go};
use super::input::{blank, one_line, sane, unknown, wall};
use super::log;
use super::names::{known_children, meeting_ref, narrowed, of_row, promise_views, shown_of};
use super::year::years_of;
use super::{Changed, Done};
use crate::api::{
    ErrorCode, ForChild, Introduce, Nothing, Op, PeopleView, PersonFields, PersonRow, PersonView, SavePerson,
};
use crate::rules::handles::part;
use crate::rules::ids::{ChildId, PersonId};
use crate::rules::time::Moment;
use crate::store::error::{Error, Result, Trying};
use crate::store::names::name_of;
use crate::store::writer::{Kind, Writer};
use crate::store::{Store, meetings, people, timeline};
use chrono::NaiveDate;
use rusqlite::Connection;
use uuid::Uuid;

const CHANGED: [Changed; 4] = [Changed::People, Changed::Entries, Changed::Meetings, Changed::Reminders];

/// The team: the case manager first, then by role, then by name.
pub(super) fn people(store: &Store, request: ForChild, now: Moment) -> Result<PeopleView> {
    let db = store.read();
    let child = narrowed(db, request.child)?;
    let mut team = working_with(db, child.map(|child| child.id))?;
    team.sort_by_cached_key(|row| (!row.case_manager, row.role.is_none(), row.role, row.name.to_lowercase()));
    let team = team.iter().map(|row| person_row(db, row, now)).collect::<Result<_>>()?;
    let earlier = people::away(db).trying("read the team")?;
    Ok(PeopleView { today: now.date(), team, earlier: earlier.iter().map(of_row).collect() })
}

/// The team of one child, or of all.
pub(super) fn working_with(db: &Connection, child: Option<ChildId>) -> Result<Vec<people::Row>> {
    let works_with =
        |row: &people::Row| child.is_none_or(|child| row.children.is_empty() || row.children.contains(&child));
    Ok(people::team(db).trying("read the team")?.into_iter().filter(works_with).collect())
}

fn person_row(db: &Connection, row: &people::Row, now: Moment) -> Result<PersonRow> {
    let open = shown_of(db, row.id)?.len();
    Ok(PersonRow {
        person: of_row(row),
        case_manager: row.case_manager,
        introduced: row.introduced,
        last_contact: last_contact(db, row.id, now)?,
        open_promises: u32::try_from(open).unwrap_or(u32::MAX),
    })
}

/// The day on which somebody was last in touch.
pub(super) fn last_contact(db: &Connection, id: PersonId, now: Moment) -> Result<Option<NaiveDate>> {
    let last = timeline::last_contact(db, &id.to_string(), now.at.timestamp_millis()).trying("read the timeline")?;
    Ok(last.map(|at| wall(at, now.zone.name()).date()))
}

/// One adult in full.
pub(super) fn person(store: &Store, id: PersonId, now: Moment) -> Result<PersonView> {
    let db = store.read();
    let row = row(db, id)?;
    let meetings = meetings::ending_after(db, now.at.timestamp_millis()).trying("read the meetings")?;
    let promises = shown_of(db, id)?;
    Ok(PersonView {
        today: now.date(),
        person: of_row(&row),
        part: row.role.and_then(part),
        away: row.away,
        years: years_of(db, &row)?,
        introduced: row.introduced,
        last_contact: last_contact(db, id, now)?,
        recent: log::with_person(db, &id.to_string(), now, 5)?,
        kinds: kinds_of(db, id, now)?,
        promises: promise_views(db, &promises)?,
        meetings: meetings.iter().filter(|meeting| meeting.people.contains(&id)).map(meeting_ref).collect(),
        fields: fields(row),
    })
}

/// An adult who is in sight.
pub(super) fn row(db: &Connection, id: PersonId) -> Result<people::Row> {
    let found = people::by_id(db, id).trying("read an adult")?;
    found.filter(|row| !row.deleted).ok_or_else(|| unknown("person", id))
}

fn fields(row: people::Row) -> PersonFields {
    PersonFields {
        name: row.name,
        role: row.role,
        role_words: row.role_words,
        area: row.area,
        email: row.email,
        phone: row.phone,
        preferred_channel: row.preferred_channel,
        case_manager: row.case_manager,
        children: row.children,
        works_well: row.works_well,
        good_to_know: row.good_to_know,
        cadence_days: row.cadence_days,
    }
}

/// Adds or changes an adult.
pub(super) fn save(store: &mut Store, request: SavePerson, now: Moment) -> Result<Done<PersonView>> {
    check(&request.fields)?;
    let known = request.id.map(|id| row(store.read(), id)).transpose()?;
    if known.as_ref().is_some_and(|row| row.away) {
        return Err(Error::input(ErrorCode::YearClosed, "somebody of an earlier year"));
    }
    let before = known.as_ref().map_or(&[][..], |row| &row.children);
    known_children(store.read(), request.fields.children.iter().filter(|id| !before.contains(id)))?;
    let written = store.write(Op::SavePerson, now, |w| {
        let id = request.id.map_or_else(
            || {
                let id = w.make(Kind::Person);
                w.put(Kind::Person, id, "added", now.at.timestamp_millis());
                id
            },
            |id| id.0,
        );
        put_fields(w, id, &request.fields);
        let_go(w, &form("person", request.id))?;
        for child in known.iter().flat_map(|row| &row.children).filter(|child| !request.fields.children.contains(child))
        {
            w.put_or_clear(Kind::Person, id, format!("child/{child}"), None::<bool>);
        }
        Ok(PersonId(id))
    })?;
    let view = person(store, written.output, now)?;
    Ok(Done::wrote(view, Op::SavePerson, written.number, &CHANGED))
}

fn check(fields: &PersonFields) -> Result<()> {
    if blank(&fields.name) && fields.role.is_none() {
        return Err(Error::input(ErrorCode::NameMissing, "neither a name nor a role"));
    }
    let email = fields.email.trim();
    let odd = |letter: char| letter.is_whitespace() || letter.is_control() || matches!(letter, ',' | ';' | '<' | '>');
    if !email.is_empty() && (email.contains(odd) || !email.contains('@')) {
        return Err(Error::input(ErrorCode::NotUnderstood, "no mail address"));
    }
    if fields.cadence_days.is_some_and(|days| !(7..=90).contains(&days)) {
        return Err(Error::input(ErrorCode::NotUnderstood, "a rhythm of 7 to 90 days"));
    }
    Ok(())
}

fn put_fields(w: &mut Writer<'_>, id: Uuid, fields: &PersonFields) {
    let texts = [
        ("name", &fields.name),
        ("role_words", &fields.role_words),
        ("email", &fields.email),
        ("phone", &fields.phone),
        ("works_well", &fields.works_well),
        ("good_to_know", &fields.good_to_know),
    ];
    for (name, text) in texts {
        let text = text.trim();
        w.put_or_clear(Kind::Person, id, name, (!text.is_empty()).then_some(text));
    }
    let area = one_line(&fields.area);
    w.put_or_clear(Kind::Person, id, "area", (!area.is_empty()).then_some(area));
    w.put_or_clear(Kind::Person, id, "role", fields.role.as_ref().map(name_of));
    w.put_or_clear(Kind::Person, id, "preferred_channel", fields.preferred_channel.as_ref().map(name_of));
    w.put_or_clear(Kind::Person, id, "cadence_days", fields.cadence_days.map(i64::from));
    w.put(Kind::Person, id, "case_manager", fields.case_manager);
    for child in &fields.children {
        w.put(Kind::Person, id, format!("child/{child}"), true);
    }
}

/// Marks an introduction as made, or not.
pub(super) fn introduce(store: &mut Store, request: Introduce, now: Moment) -> Result<Done<PersonView>> {
    row(store.read(), request.id)?;
    let on = request.on.map(sane).transpose()?;
    let written = store.write(Op::Introduce, now, |w| {
        w.put_or_clear(Kind::Person, request.id.0, "introduced", on.map(|date| date.to_string()));
        Ok(())
    })?;
    let view = person(store, request.id, now)?;
    Ok(Done::wrote(view, Op::Introduce, written.number, &CHANGED))
}

/// Takes an adult off the list; entries keep the name.
pub(super) fn remove(store: &mut Store, id: PersonId, now: Moment) -> Result<Done<Nothing>> {
    row(store.read(), id)?;
    let written = store.write(Op::RemovePerson, now, |w| {
        w.put(Kind::Person, id.0, "deleted", true);
        Ok(())
    })?;
    Ok(Done::wrote(Nothing {}, Op::RemovePerson, written.number, &CHANGED))
}
