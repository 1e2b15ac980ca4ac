//! What went to and fro with somebody, by kind: the last of each, and the mix of the last ten (G18, N12).

use super::input::wall;
use crate::api::{CheckInTone, ContactKind, KindCount, LastOfKind, LogWhat, MessageAbout, PersonKinds};
use crate::rules::ids::{EntryId, PersonId};
use crate::rules::time::Moment;
use crate::store::error::{Result, Trying};
use crate::store::timeline::{self, Row};
use crate::store::{concerns, messages};
use rusqlite::Connection;
use std::collections::HashSet;

/// How many contacts are looked through.
const LOOKED_AT: u32 = 100;
/// The newest so many are the mix.
const MIX: usize = 10;

struct Contact {
    kind: ContactKind,
    last: LastOfKind,
}

/// Of one adult.
pub(super) fn kinds_of(db: &Connection, person: PersonId, now: Moment) -> Result<PersonKinds> {
    let rows = timeline::with(db, &person.to_string(), now.at.timestamp_millis(), LOOKED_AT);
    let rows = rows.trying("read the timeline")?;
    let worries = worries(db)?;
    let contacts = rows.iter().map(|row| contact(db, row, &worries)).collect::<Result<Vec<_>>>()?;
    let contacts: Vec<Contact> = contacts.into_iter().flatten().collect();
    let last = |kind| contacts.iter().find(|contact| contact.kind == kind).map(|contact| contact.last.clone());
    let count = |kind| {
        let count = contacts.iter().take(MIX).filter(|contact| contact.kind == kind).count();
        (count > 0).then(|| KindCount { kind, count: u32::try_from(count).unwrap_or(u32::MAX) })
    };
    Ok(PersonKinds {
        last: ContactKind::ALL.into_iter().filter_map(last).collect(),
        mix: ContactKind::ALL.into_iter().filter_map(count).collect(),
    })
}

/// Entries that show a concern which is open.
fn worries(db: &Connection) -> Result<HashSet<EntryId>> {
    Ok(concerns::open(db).trying("read the concerns")?.into_iter().flat_map(|concern| concern.seen).collect())
}

fn contact(db: &Connection, row: &Row, worries: &HashSet<EntryId>) -> Result<Option<Contact>> {
    let Some((kind, what)) = kind_of(db, row, worries)? else { return Ok(None) };
    let last = LastOfKind { kind, on: wall(row.at, &row.zone).date(), what };
    Ok(Some(Contact { kind, last }))
}

fn kind_of(db: &Connection, row: &Row, worries: &HashSet<EntryId>) -> Result<Option<(ContactKind, LogWhat)>> {
    Ok(match row.kind.as_str() {
        "entry" => row.id.parse().ok().map(|id| {
            let worry = worries.contains(&id);
            let kind = match (row.good_news, worry) {
                (true, _) => ContactKind::GoodNews,
                (false, true) => ContactKind::Worry,
                (false, false) => ContactKind::Talk,
            };
            (kind, LogWhat::Entry { id })
        }),
        "message" => {
            let Ok(id) = row.id.parse() else { return Ok(None) };
            let found = messages::by_id(db, id).trying("read a message")?;
            found.map(|message| (of_message(&message.about), LogWhat::Message { id, saying: message.about.saying() }))
        }
        _ => row.id.parse().ok().map(|id| (ContactKind::Meeting, LogWhat::Meeting { id })),
    })
}

fn of_message(about: &MessageAbout) -> ContactKind {
    if let Some(saying) = about.saying() {
        return ContactKind::of(saying);
    }
    match about {
        MessageAbout::CheckIn { tone: CheckInTone::OneQuestion, .. }
        | MessageAbout::AskForDocuments { .. }
        | MessageAbout::AskAgain { .. }
        | MessageAbout::AskAgainForDocuments { .. }
        | MessageAbout::AskAboutMeeting { .. } => ContactKind::Question,
        MessageAbout::CheckIn { .. } => ContactKind::GoodNews,
        MessageAbout::Introduction { .. } => ContactKind::Hello,
        _ => ContactKind::InWriting,
    }
}
