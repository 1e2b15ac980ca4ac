//! The team as contact cards, out and in. Private fields stay here.

use super::dates::names_in;
use crate::actions::facts::state;
use crate::actions::people::working_with;
use crate::api::{Counts, FileView};
use crate::exchange::vcard::Card;
use crate::rules::ids::ChildId;
use crate::rules::reading::{Names, initialled, of_title};
use crate::rules::roles::Role;
use crate::rules::state::State;
use crate::rules::time::Moment;
use crate::store::Store;
use crate::store::error::{Result, Trying};
use crate::store::import::Import;
use crate::store::names::name_of;
use crate::store::people;
use crate::store::record::Value;
use crate::store::writer::Kind;
use crate::words::say_of_in;
use rusqlite::Connection;

/// Names shown before cards are taken.
const SHOWN: usize = 12;

/// A card for everybody on the list who works with this child, or for all of them. Other students' names stay here, as in a
/// record (story 12).
pub(super) fn cards(db: &Connection, child: Option<ChildId>, now: Moment) -> Result<Vec<Card>> {
    let state = state(db)?;
    let team = working_with(db, child)?;
    let names = names_in(db, team.iter().map(|row| row.role_words.as_str()), now)?;
    Ok(team.into_iter().map(|row| card(row, state, &names)).collect())
}

/// What a role is called here.
fn called(role: Role, state: Option<State>) -> String {
    say_of_in(state, "role", &name_of(&role))
}

fn card(row: people::Row, state: Option<State>, names: &Names) -> Card {
    let role = row.role.map(|role| called(role, state)).unwrap_or_default();
    let own = |text: String| Some(text).filter(|text| !text.is_empty()).into_iter().collect();
    Card {
        name: if row.name.is_empty() { role.clone() } else { row.name },
        title: if row.role_words.is_empty() { role } else { initialled(&row.role_words, names) },
        emails: own(row.email),
        phones: own(row.phone),
        ..Card::default()
    }
}

/// What would be taken.
pub(super) fn view(db: &Connection, cards: &[Card]) -> Result<FileView> {
    let new = new(db, cards)?;
    let names = new.iter().take(SHOWN).map(|card| card.name.clone()).collect();
    let [count, here] = [new.len(), cards.len() - new.len()].map(|n| u32::try_from(n).unwrap_or(u32::MAX));
    Ok(FileView::Cards { names, count, here })
}

/// Those whose name is not on the list; each name once.
fn new<'c>(db: &Connection, cards: &'c [Card]) -> Result<Vec<&'c Card>> {
    let team = people::team(db).trying("read the team")?;
    let mut known: std::collections::HashSet<String> = team.iter().map(|row| row.name.trim().to_lowercase()).collect();
    Ok(cards.iter().filter(|card| !card.name.is_empty() && known.insert(card.name.trim().to_lowercase())).collect())
}

/// Takes them onto the list.
pub(super) fn import(store: &mut Store, cards: &[Card], now: Moment) -> Result<(Counts, u32, Option<u64>)> {
    let new: Vec<Card> = new(store.read(), cards)?.into_iter().cloned().collect();
    let here = u32::try_from(cards.len() - new.len()).unwrap_or(u32::MAX);
    let state = state(store.read())?;
    let written = store.import(now, |import: &mut Import<'_>| {
        new.iter().try_for_each(|card| import.make(Kind::Person, fields(card, state, now)))
    })?;
    let people = u32::try_from(new.len()).unwrap_or(u32::MAX);
    Ok((Counts { people, ..Counts::default() }, here, written.number))
}

/// What is kept of a card. Its title names a role where it can be read as one: then "Who handles this?" finds them.
fn fields(card: &Card, state: Option<State>, now: Moment) -> Vec<(String, Value)> {
    let told = if card.title.is_empty() { &card.role } else { &card.title };
    // What Hallway itself calls a role says no more than the role.
    let own = Role::ALL.into_iter().find(|role| called(*role, state).eq_ignore_ascii_case(told.trim()));
    let role = own.or_else(|| of_title(told)).or_else(|| of_title(&card.role));
    let role = role.filter(|role| *role != Role::Other);
    let first = |list: &[String]| list.first().cloned().unwrap_or_default();
    let mail = first(&card.emails);
    let texts = [
        ("name", card.name.clone()),
        ("role", role.map(|role| name_of(&role)).unwrap_or_default()),
        ("role_words", if own.is_some() { String::new() } else { told.clone() }),
        ("email", if mail.contains('@') { mail } else { String::new() }),
        ("phone", first(&card.phones)),
    ];
    let texts = texts.into_iter().filter(|(_, text)| !text.is_empty());
    let mut fields: Vec<(String, Value)> = texts.map(|(name, text)| (name.to_owned(), Value::Text(text))).collect();
    fields.push(("added".to_owned(), Value::Int(now.at.timestamp_millis())));
    fields
}
