//! Who handles this: the roles the rules name, as the people of this team.

use super::message::child_of;
use super::names::{child_ref, narrowed, of_row};
use super::people::{last_contact, working_with};
use crate::api::{
    ChildRef, HandlesPerson, HandlesRow, MessageAbout, MessageNeed, PersonRef, Saying, TopicGroupView, Turn,
    WhoHandles, WhoHandlesView,
};
use crate::rules::handles::{GROUPS, Handling, before, handling, names_area, part, who};
use crate::rules::ids::{ChildId, PersonId};
use crate::rules::roles::Role;
use crate::rules::time::Moment;
use crate::store::error::{Result, Trying};
use crate::store::{Store, children, entries, meetings, messages, people, timeline};
use rusqlite::Connection;
use std::cmp::Reverse;

/// How many of the newest contacts with somebody are looked through for one that asked.
const LOOKED_AT: u32 = 40;

/// The team a question is held against.
struct Asked<'a> {
    question: &'a str,
    /// The child it is narrowed to.
    child: Option<ChildId>,
    children: Vec<ChildRef>,
    team: Vec<Member>,
}

/// An adult and when one was last in touch.
struct Member {
    row: people::Row,
    last_contact: Option<chrono::NaiveDate>,
}

/// Who handles a topic or a question.
pub(super) fn who_handles(store: &Store, request: &WhoHandles, now: Moment) -> Result<WhoHandlesView> {
    let asked = asked(store, request, now)?;
    let found = request.topic.map_or_else(|| who(&request.question), handling);
    let need = |handling: Handling| Handling { need: request.need.unwrap_or(handling.need), ..handling };
    let mut rows = Vec::new();
    for handling in found.into_iter().map(need) {
        let chance = before(handling).map(|closest| not_asked_yet(store.read(), closest, asked.child, now));
        rows.push(HandlesRow { chance: chance.transpose()?.flatten(), ..asked.row(handling) });
    }
    let groups = GROUPS.iter().map(|(group, topics)| TopicGroupView { group: *group, topics });
    Ok(WhoHandlesView {
        today: now.date(),
        groups: groups.collect(),
        case_manager: asked.case_manager_beside(&rows),
        rows,
    })
}

fn asked<'a>(store: &Store, request: &'a WhoHandles, now: Moment) -> Result<Asked<'a>> {
    let db = store.read();
    let child = narrowed(db, request.child)?.map(|child| child.id);
    let member = |row: people::Row| Ok(Member { last_contact: last_contact(db, row.id, now)?, row });
    let team = working_with(db, child)?.into_iter().map(member).collect::<Result<_>>()?;
    let children = children::present(db).trying("read the children")?.iter().map(child_ref).collect();
    Ok(Asked { question: &request.question, child, children, team })
}

impl Asked<'_> {
    fn with_role(&self, role: Role) -> impl Iterator<Item = &Member> {
        self.team.iter().filter(move |member| member.row.role == Some(role))
    }

    fn row(&self, handling: Handling) -> HandlesRow {
        let mut people: Vec<_> = self.with_role(handling.role).map(|member| self.person(member, handling)).collect();
        people.sort_by_cached_key(|known| {
            (Reverse(known.area_named), Reverse(known.case_manager), known.person.name.to_lowercase())
        });
        HandlesRow {
            role: handling.role,
            topic: handling.topic,
            turn: handling.turn,
            need: handling.need,
            saying: Saying::of(handling.need, handling.topic),
            part: part(handling.role),
            people,
            chance: None,
        }
    }

    fn person(&self, Member { row, last_contact }: &Member, handling: Handling) -> HandlesPerson {
        HandlesPerson {
            person: of_row(row),
            case_manager: row.case_manager,
            area: row.area.clone(),
            area_named: [&row.area, &row.role_words].into_iter().any(|area| names_area(self.question, area)),
            phone: row.phone.clone(),
            preferred_channel: row.preferred_channel,
            way: handling.need.way(row.preferred_channel),
            last_contact: *last_contact,
            children: self.children_of(row),
        }
    }

    /// About whom one may write: the chosen child, else those they work with, else all. Which of several is not guessed.
    fn children_of(&self, row: &people::Row) -> Vec<ChildRef> {
        let of = |wanted: &dyn Fn(ChildId) -> bool| -> Vec<_> {
            self.children.iter().filter(|child| wanted(child.id)).cloned().collect()
        };
        if let Some(chosen) = self.child {
            return of(&|id| id == chosen);
        }
        let ticked = of(&|id| row.children.contains(&id));
        if ticked.is_empty() { self.children.clone() } else { ticked }
    }

    fn case_manager_beside(&self, rows: &[HandlesRow]) -> Option<PersonRef> {
        let open = rows.iter().any(|row| row.turn == Turn::First && row.people.is_empty());
        let shown = |id| rows.iter().flat_map(|row| &row.people).any(|known| known.person.id == id);
        let manager = self.team.iter().find(|member| member.row.case_manager && !shown(member.row.id));
        manager.filter(|_| open).map(|member| of_row(&member.row))
    }
}

/// Somebody of the team with this role, when none of them was talked with about the child yet (G16).
pub(super) fn not_asked_yet(
    db: &Connection,
    role: Role,
    child: Option<ChildId>,
    now: Moment,
) -> Result<Option<PersonRef>> {
    let team: Vec<_> = working_with(db, child)?.into_iter().filter(|row| row.role == Some(role)).collect();
    for row in &team {
        if was_asked(db, row.id, child, now)? {
            return Ok(None);
        }
    }
    Ok(team.first().map(of_row))
}

/// Whether somebody could have answered: a talk, a meeting or a letter about the child. A hello and good news ask nothing.
fn was_asked(db: &Connection, person: PersonId, child: Option<ChildId>, now: Moment) -> Result<bool> {
    let rows = timeline::with(db, &person.to_string(), now.at.timestamp_millis(), LOOKED_AT);
    for row in rows.trying("read the timeline")?.into_iter().filter(|row| !row.good_news) {
        let about = match row.kind.as_str() {
            "entry" => of_entry(db, &row.id)?,
            "message" => of_message(db, &row.id)?,
            _ => of_meeting(db, &row.id)?,
        };
        if about.is_some_and(|about| child.is_none_or(|child| about.is_empty() || about.contains(&child))) {
            return Ok(true);
        }
    }
    Ok(false)
}

/// The children a talk was about.
fn of_entry(db: &Connection, id: &str) -> Result<Option<Vec<ChildId>>> {
    let Ok(id) = id.parse() else { return Ok(None) };
    Ok(entries::by_id(db, id).trying("read an entry")?.map(|row| row.children))
}

/// The child a letter was about; none for a letter that asked nothing.
fn of_message(db: &Connection, id: &str) -> Result<Option<Vec<ChildId>>> {
    let Ok(id) = id.parse() else { return Ok(None) };
    let Some(row) = messages::by_id(db, id).trying("read a message")? else { return Ok(None) };
    let asks = match &row.about {
        MessageAbout::Introduction { .. } | MessageAbout::CheckIn { .. } | MessageAbout::NextYear { .. } => false,
        about => about.way().is_none_or(|way| way.need != MessageNeed::FromHome),
    };
    let child = asks.then(|| child_of(db, &row.about)).transpose()?;
    Ok(child.map(|child| child.into_iter().collect()))
}

fn of_meeting(db: &Connection, id: &str) -> Result<Option<Vec<ChildId>>> {
    let Ok(id) = id.parse() else { return Ok(None) };
    Ok(meetings::by_id(db, id).trying("read a meeting")?.map(|row| row.child.into_iter().collect()))
}
