//! Sentences parents say, and what is read from them.
//!
//! Owns the roster the tables share. Refuses the corpora: those are measured by `cargo xtask reading`.

mod dates;
mod decided;
mod people;
mod promises;
mod rough;
mod said;
mod sentences;
mod voice;

use super::*;
use uuid::Uuid;

/// Tuesday.
fn tuesday() -> NaiveDate {
    day(10, 6)
}

fn day(month: u32, day: u32) -> NaiveDate {
    NaiveDate::from_ymd_opt(2026, month, day).unwrap()
}

fn roster() -> Roster {
    let people = [
        ("Ms. Lee", Some(Role::OccupationalTherapist)),
        ("Mr. Dunn", Some(Role::Principal)),
        ("Dana Whitfield", Some(Role::Speech)),
        ("Dana Okafor", Some(Role::Teacher)),
        ("Grace Hill", Some(Role::Nurse)),
        ("Sra. Peña", Some(Role::Office)),
        ("", Some(Role::Aide)),
    ];
    let person = |(i, (name, role)): (usize, &(&str, Option<Role>))| KnownPerson {
        id: PersonId(Uuid::from_u128(i as u128)),
        name: (*name).to_owned(),
        role: *role,
    };
    Roster {
        people: people.iter().enumerate().map(person).collect(),
        children: vec![KnownChild { id: ChildId(Uuid::from_u128(90)), name: "Leo".to_owned() }],
        meetings: vec![KnownMeeting {
            id: MeetingId(Uuid::from_u128(91)),
            words: vec!["IEP meeting".to_owned(), "IEP".to_owned()],
            starts: day(10, 29).and_hms_opt(9, 0, 0).unwrap(),
        }],
        breaks: vec![KnownBreak { name: "Thanksgiving break".to_owned(), first: day(11, 25), last: day(11, 27) }],
        my_name: "Anna Gomez".to_owned(),
    }
}

fn reading(text: &str) -> Reading {
    read(text, tuesday(), &roster(), Kept::Note)
}

/// A person as a word: the roster's name, "role" for a nameless one, "?" for a choice, "+Ms. X" for a new one.
fn word(roster: &Roster, who: &Who) -> String {
    match who {
        Who::Known(id) => {
            let person = roster.people.iter().find(|p| p.id == *id).unwrap();
            if person.name.is_empty() { "role".to_owned() } else { person.name.clone() }
        }
        Who::Ask(ids) => "?".repeat(ids.len()),
        Who::New { name, role } => format!("+{name}{}", role.map_or(String::new(), |r| format!("/{r:?}"))),
    }
}

fn people(text: &str) -> Vec<String> {
    reading(text).people.iter().map(|chip| word(&roster(), &chip.who)).collect()
}

/// "owner: what" of each promise, with "~" before a soft one.
fn promises(text: &str) -> Vec<String> {
    promises_of(&reading(text))
}

fn promises_of(reading: &Reading) -> Vec<String> {
    let line = |p: &PromiseChip| {
        let owner = match &p.owner {
            Owner::Me => "me".to_owned(),
            Owner::Unnamed => "-".to_owned(),
            Owner::Other(_) => "other".to_owned(),
            Owner::Person(index) => word(&roster(), &reading.people[*index].who),
        };
        let soft = if p.firmness == Firmness::Soft { "~" } else { "" };
        format!("{soft}{owner}: {}", p.what)
    };
    reading.promises.iter().map(line).collect()
}
