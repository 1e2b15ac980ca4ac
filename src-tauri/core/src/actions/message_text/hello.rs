//! The first letter of the year, and the short notes between meetings.

use super::super::names::child_refs;
use super::super::next_year::warning;
use super::{Text, capitalised, letter, sentence};
use crate::api::{CheckInTone, DocumentKind, Recipient, Role};
use crate::rules::ids::{ChildId, PersonId};
use crate::store::error::{Result, Trying};
use crate::store::{children, documents, people, settings};
use crate::words::{Id, id, say, say_with};
use chrono::Datelike;
use rusqlite::Connection;

pub(super) fn introduction(db: &Connection, person: PersonId, to: &[Recipient]) -> Result<Text> {
    let children = works_with(db, person)?;
    let me: String = settings::read(db, "my_name").trying("read the settings")?;
    let reachable: String = settings::read(db, "reachable").trying("read the settings")?;
    let name = listed(children.iter().map(|row| row.name.as_str()));
    let (name, many) = (name.as_str(), children.len() > 1);
    let with_names = |words: Id| {
        say_with(words, &[("child", name.into()), ("count", if many { 2 } else { 1 }.into()), ("me", me.trim().into())])
    };
    let opening = match (name.is_empty(), me.trim().is_empty()) {
        (true, _) => say(id::INTRODUCTION_OPENING_PLAIN),
        (false, true) => with_names(id::INTRODUCTION_OPENING_UNSIGNED),
        (false, false) => with_names(id::INTRODUCTION_OPENING),
    };
    let reach = match reachable.trim() {
        "" => String::new(),
        reachable => say_with(id::INTRODUCTION_REACH, &[("reachable", reachable.trim_end_matches('.').into())]),
    };
    let question = either(name, id::INTRODUCTION_QUESTION, id::INTRODUCTION_QUESTION_PLAIN);
    let first = format!("{} {}", capitalised(&opening), say(id::INTRODUCTION_GLAD));
    let needs = !brief_role(db, person)?;
    let mut parts = vec![first];
    for child in &children {
        let plan = if needs { plan(db, child, many)? } else { String::new() };
        if many {
            parts.push([two_facts(child, needs), plan].join("\n").trim().to_owned());
        } else {
            parts.extend([profile(child, needs), plan]);
        }
    }
    parts.extend([reach, question]);
    let body = letter(db, to, &parts)?;
    Ok(Text { subject: either(name, id::INTRODUCTION_SUBJECT, id::INTRODUCTION_SUBJECT_PLAIN), body })
}

/// The children somebody works with; where none is ticked, all of them. Which of several is not guessed.
fn works_with(db: &Connection, person: PersonId) -> Result<Vec<children::Row>> {
    let ticked = people::by_id(db, person).trying("read an adult")?.map(|row| row.children).unwrap_or_default();
    let all = children::present(db).trying("read the children")?;
    let (theirs, others): (Vec<_>, Vec<_>) = all.into_iter().partition(|row| ticked.contains(&row.id));
    Ok(if theirs.is_empty() { others } else { theirs })
}

/// "Leo", "Leo and Mia", "Leo, Mia and Ana".
fn listed<'n>(names: impl Iterator<Item = &'n str>) -> String {
    let names: Vec<&str> = names.filter(|name| !name.is_empty()).collect();
    match names.as_slice() {
        [before @ .., last] if !before.is_empty() => {
            say_with(id::LIST_TWO, &[("one", before.join(", ").into()), ("two", (*last).into())])
        }
        names => names.concat(),
    }
}

/// Whether this role is told only what they see: the office and the bus need no list of needs.
fn brief_role(db: &Connection, person: PersonId) -> Result<bool> {
    let row = people::by_id(db, person).trying("read an adult")?;
    Ok(matches!(row.and_then(|row| row.role), Some(Role::Office | Role::Bus)))
}

/// Plain sentences in the order strengths, needs, what works, warning signs, what helps after (G6, G58), each with its own
/// beginning.
fn profile(child: &children::Row, with_needs: bool) -> String {
    let signs = (with_needs && !child.warning_signs.trim().is_empty()).then(|| warning(child));
    let after = (with_needs && !child.helps_after.trim().is_empty())
        .then(|| say_with(id::INTRODUCTION_HELPS_AFTER, &[("what", sentence(&child.helps_after).into())]));
    let facts = facts(child, with_needs, id::INTRODUCTION_WORKS).into_iter();
    facts.chain(signs).chain(after).collect::<Vec<_>>().join("\n")
}

/// Of each of several children the first two: a hello is read in a minute (G11).
fn two_facts(child: &children::Row, with_needs: bool) -> String {
    let facts = facts(child, with_needs, id::INTRODUCTION_WORKS_NAMED);
    facts.into_iter().take(2).collect::<Vec<_>>().join("\n")
}

/// What is known, strengths first (G6).
fn facts(child: &children::Row, with_needs: bool, works: Id) -> Vec<String> {
    let parts = [
        (id::INTRODUCTION_LOVES, &child.strengths, true),
        (id::INTRODUCTION_NEEDS, &child.needs, with_needs),
        (works, &child.what_works, true),
    ];
    let told = parts.into_iter().filter(|(_, text, wanted)| *wanted && !text.trim().is_empty());
    let line = |(words, text, _): (Id, &String, bool)| {
        say_with(words, &[("child", child.name.as_str().into()), ("what", sentence(text).into())])
    };
    told.map(line).collect()
}

/// Names the newest plan that is kept (G9), and of several children whose it is; one that is marked sensitive is not spoken
/// of.
fn plan(db: &Connection, child: &children::Row, many: bool) -> Result<String> {
    let newest = documents::newest_plan(db, child.id).trying("look for the newest plan")?;
    Ok(newest.map_or_else(String::new, |row| {
        let words = match (row.kind == DocumentKind::Plan504, many) {
            (true, false) => id::INTRODUCTION_PLAN_504,
            (false, false) => id::INTRODUCTION_PLAN_IEP,
            (true, true) => id::INTRODUCTION_PLAN_504_NAMED,
            (false, true) => id::INTRODUCTION_PLAN_IEP_NAMED,
        };
        say_with(words, &[("child", child.name.as_str().into()), ("day", dated(row.date).into())])
    }))
}

/// "October 6, 2026": a plan may be from an earlier year.
fn dated(date: chrono::NaiveDate) -> String {
    let month = say_with(id::MONTH, &[("month", date.month().into())]);
    let (day, year) = (date.day().to_string(), date.year().to_string());
    say_with(id::DATE_YEAR, &[("month", month.into()), ("day", day.into()), ("year", year.into())])
}

fn either(child: &str, with: Id, without: Id) -> String {
    if child.is_empty() { say(without) } else { say_with(with, &[("child", child.into())]) }
}

pub(super) fn check_in(db: &Connection, child: ChildId, tone: CheckInTone, to: &[Recipient]) -> Result<Text> {
    let known = child_refs(db, &[child])?;
    let name = known.first().map(|child| child.name.as_str()).unwrap_or_default();
    let works = children::present(db).trying("read the children")?.into_iter().find(|row| row.id == child);
    let works = works.map(|row| row.what_works.trim().to_owned()).unwrap_or_default();
    let (subject, line) = match tone {
        CheckInTone::Thanks => (id::CHECK_IN_THANKS_SUBJECT, id::CHECK_IN_THANKS),
        CheckInTone::WhatWorked if works.is_empty() => (id::CHECK_IN_WORKED_SUBJECT, id::CHECK_IN_WORKED_PLAIN),
        CheckInTone::WhatWorked => (id::CHECK_IN_WORKED_SUBJECT, id::CHECK_IN_WORKED),
        CheckInTone::OneQuestion => (id::CHECK_IN_QUESTION_SUBJECT, id::CHECK_IN_QUESTION),
    };
    let line = say_with(line, &[("child", name.into()), ("what", works.into())]);
    Ok(Text { subject: say(subject), body: letter(db, to, &[capitalised(&line)])? })
}
