//! The first draft of each message, from the log and the profile. Empty slots read naturally.

use super::facts::calendar;
use super::input::{unknown, wall, whole_seconds, zone_of};
use super::message::still_agreed;
use super::names::{child_refs, due_date, entry_row, meeting_row, person_ref};
use crate::api::{CheckInTone, Firmness, LineKind, MeetingKind, MessageAbout, Recipient, Role};
use crate::rules::ids::{ChildId, EntryId, MeetingId, PromiseId};
use crate::rules::reading::Precision;
use crate::rules::rhythms::documents_due;
use crate::rules::time::{Moment, instant};
use crate::store::error::{Result, Trying};
use crate::store::names::name_of;
use crate::store::promises::Owner;
use crate::store::{children, lines, meetings, promises, settings};
use crate::words::{Id, id, say, say_with};
use chrono::{Datelike, NaiveDate, NaiveDateTime, Timelike};
use rusqlite::Connection;

/// Subject and body.
pub(super) struct Text {
    pub(super) subject: String,
    pub(super) body: String,
}

/// The first draft.
pub(super) fn text(db: &Connection, about: MessageAbout, to: &[Recipient], now: Moment) -> Result<Text> {
    match about {
        MessageAbout::InWriting { entry } => in_writing(db, entry, to, now),
        MessageAbout::AskAgain { promise } => ask_again(db, promise, to),
        MessageAbout::AskAgainForDocuments { meeting } => documents_again(db, meeting, to),
        MessageAbout::AskForDocuments { meeting } => documents(db, meeting, to, now),
        MessageAbout::Recap { meeting } => recap(db, meeting, to),
        MessageAbout::Introduction { person } => introduction(db, person, to),
        MessageAbout::CheckIn { child, tone, .. } => check_in(db, child, tone, to),
    }
}

fn letter(db: &Connection, to: &[Recipient], paragraphs: &[String]) -> Result<String> {
    let me: String = settings::read(db, "my_name").trying("read the settings")?;
    let signed = if me.trim().is_empty() {
        say(id::THANKS_UNSIGNED)
    } else {
        say_with(id::THANKS_SIGNED, &[("me", me.trim().into())])
    };
    let mut parts = vec![hello(to)];
    parts.extend(paragraphs.iter().filter(|paragraph| !paragraph.is_empty()).cloned());
    parts.push(signed);
    Ok(parts.join("\n\n"))
}

fn hello(to: &[Recipient]) -> String {
    let names: Vec<&str> = to.iter().map(|who| who.person.name.as_str()).filter(|name| !name.is_empty()).collect();
    let names = match names.as_slice() {
        [one] => (*one).to_owned(),
        [one, two] => say_with(id::LIST_TWO, &[("one", (*one).into()), ("two", (*two).into())]),
        _ => return say(id::HELLO_ALL),
    };
    say_with(id::HELLO, &[("names", names.into())])
}

fn in_writing(db: &Connection, entry: EntryId, to: &[Recipient], now: Moment) -> Result<Text> {
    let row = entry_row(db, entry)?;
    let agreed = still_agreed(db, entry)?;
    let when = said_when(wall(row.at, &row.zone).date(), now.date());
    let lines = agreed.iter().map(|promise| agreement(db, promise, to)).collect::<Result<Vec<_>>>()?;
    let opening = match lines.as_slice() {
        [one] => say_with(id::IN_WRITING_ONE, &[("when", when.into()), ("what", one.as_str().into())]),
        many => {
            let listed: Vec<String> =
                many.iter().map(|line| say_with(id::RECAP_LINE, &[("text", line.into())])).collect();
            format!("{}\n{}", say_with(id::IN_WRITING_OPENING, &[("when", when.into())]), listed.join("\n"))
        }
    };
    let body = letter(db, to, &[format!("{opening} {}", say(id::IN_WRITING_CLOSING))])?;
    Ok(Text { subject: say(id::IN_WRITING_SUBJECT), body: if lines.len() > 1 { spread(&body) } else { body } })
}

/// A list ends before the closing line.
fn spread(body: &str) -> String {
    let closing = say(id::IN_WRITING_CLOSING);
    body.replace(&format!(" {closing}"), &format!("\n\n{closing}"))
}

/// "Ms. Lee will share the schedule by Friday, October 9"; the only one in `to` is spoken to.
pub(super) fn agreement(db: &Connection, promise: &promises::Row, to: &[Recipient]) -> Result<String> {
    let firm = promise.firmness == Firmness::Firm;
    let pick = |when_firm: Id, when_soft: Id| if firm { when_firm } else { when_soft };
    let mut name = String::new();
    let words = match &promise.owner {
        Owner::Me => pick(id::AGREED_ME, id::AGREED_ME_SOFT),
        Owner::Person(person) if matches!(to, [only] if only.person.id == *person) => {
            pick(id::AGREED_YOU, id::AGREED_YOU_SOFT)
        }
        Owner::Person(person) => {
            name = person_ref(db, *person)?.name;
            if name.is_empty() {
                pick(id::AGREED_SCHOOL, id::AGREED_SCHOOL_SOFT)
            } else {
                pick(id::AGREED_OTHER, id::AGREED_OTHER_SOFT)
            }
        }
        Owner::School | Owner::Ask(_) => pick(id::AGREED_SCHOOL, id::AGREED_SCHOOL_SOFT),
    };
    let by = by(db, promise)?;
    let what = promise.what.trim();
    Ok(say_with(words, &[("what", what.into()), ("by", by.into()), ("name", name.into())]))
}

/// " by Friday, October 9"; nothing where no day was said.
fn by(db: &Connection, promise: &promises::Row) -> Result<String> {
    let date = due_date(db, promise)?;
    Ok(match (promise.hours_before, date) {
        (Some(hours), None) => say_with(id::BY_MEETING, &[("hours", hours.into())]),
        (_, Some(date)) => {
            let words = if promise.precision == Precision::Exact { id::BY_DATE } else { id::BY_ABOUT };
            say_with(words, &[("date", long_date(date).into())])
        }
        (None, None) => String::new(),
    })
}

fn said_when(said: NaiveDate, today: NaiveDate) -> String {
    match (today - said).num_days() {
        0 => say(id::SAID_TODAY),
        1 => say(id::SAID_YESTERDAY),
        _ => say_with(id::SAID_ON, &[("date", long_date(said).into())]),
    }
}

/// "Friday, October 9".
pub(super) fn long_date(date: NaiveDate) -> String {
    let weekday = say_with(id::WEEKDAY, &[("day", date.weekday().number_from_monday().into())]);
    let month = say_with(id::MONTH, &[("month", date.month().into())]);
    let day = date.day().to_string();
    say_with(id::DATE_LONG, &[("weekday", weekday.into()), ("month", month.into()), ("day", day.into())])
}

fn date_and_time(local: NaiveDateTime) -> String {
    let (afternoon, hour) = whole_seconds(local).hour12();
    let words = if afternoon { id::TIME_AFTERNOON } else { id::TIME_MORNING };
    let minute = format!("{:02}", local.minute());
    let time = say_with(words, &[("hour", hour.to_string().into()), ("minute", minute.into())]);
    say_with(id::DATE_AND_TIME, &[("date", long_date(local.date()).into()), ("time", time.into())])
}

/// "IEP meeting", or the parent's own title.
pub(super) fn meeting_name(kind: MeetingKind, title: &str) -> String {
    if title.is_empty() { say_with(id::MEETING_KIND, &[("kind", name_of(&kind).into())]) } else { title.to_owned() }
}

/// Where the day to have them by is past, the letter names none.
fn documents(db: &Connection, meeting: MeetingId, to: &[Recipient], now: Moment) -> Result<Text> {
    let row = meeting_row(db, meeting)?;
    let name = in_line(row.kind, &row.title);
    let date = long_date(row.starts.date());
    let by = documents_due(row.starts, &calendar(db)?);
    let late = instant(by, zone_of(&row.zone)) <= now.at;
    let arguments = [("meeting", name.into()), ("date", date.into())];
    let on_time = || say_with(id::DOCUMENTS_ASK, &[("by", date_and_time(by).into())]);
    let ask = if late { say(id::DOCUMENTS_ASK_LATE) } else { on_time() };
    let first = format!("{} {ask}", say_with(id::DOCUMENTS_OPENING, &arguments));
    let body = letter(db, to, &[first, say(id::DOCUMENTS_AGENDA)])?;
    Ok(Text { subject: say_with(id::DOCUMENTS_SUBJECT, &arguments), body })
}

/// Two kind lines about something that was said and has not happened yet.
fn ask_again(db: &Connection, promise: PromiseId, to: &[Recipient]) -> Result<Text> {
    let row = promises::by_id(db, promise).trying("read a promise")?.ok_or_else(|| unknown("promise", promise))?;
    let ask = say_with(id::ASK_AGAIN, &[("what", row.what.trim().trim_end_matches(['.', '?']).into())]);
    let body = letter(db, to, &[ask, say(id::ASK_AGAIN_DAY)])?;
    Ok(Text { subject: say(id::ASK_AGAIN_SUBJECT), body })
}

fn documents_again(db: &Connection, meeting: MeetingId, to: &[Recipient]) -> Result<Text> {
    let row = meeting_row(db, meeting)?;
    let arguments = [("meeting", in_line(row.kind, &row.title).into()), ("date", long_date(row.starts.date()).into())];
    let ask = say_with(id::DOCUMENTS_AGAIN, &arguments);
    let body = letter(db, to, &[ask, say(id::DOCUMENTS_AGAIN_PART)])?;
    Ok(Text { subject: say_with(id::DOCUMENTS_SUBJECT, &arguments), body })
}

fn recap(db: &Connection, meeting: MeetingId, to: &[Recipient]) -> Result<Text> {
    let row = meeting_row(db, meeting)?;
    let date = long_date(row.starts.date());
    let decisions = promises::of_meeting(db, meeting).trying("read the decisions")?;
    let notes = lines::of_meeting(db, meeting).trying("read the notes")?;
    let decided =
        (1_u32..).zip(&decisions).map(|(number, row)| decision(db, number, row)).collect::<Result<Vec<_>>>()?;
    let paragraphs = [
        say_with(id::RECAP_OPENING, &[("date", date.clone().into())]),
        decided.join("\n"),
        talked(db, &row, &notes)?,
        noted(&notes),
        say(id::RECAP_CLOSING),
    ];
    let name = in_line(row.kind, &row.title);
    let subject = say_with(id::RECAP_SUBJECT, &[("meeting", name.into()), ("date", date.into())]);
    Ok(Text { subject, body: letter(db, to, &paragraphs)? })
}

/// "1. Send the draft (Ms. Park by Friday, October 9)": decided, who, when (G38).
fn decision(db: &Connection, number: u32, row: &promises::Row) -> Result<String> {
    let mut who = match &row.owner {
        Owner::Me => say(id::RECAP_ME),
        Owner::Person(person) => person_ref(db, *person)?.name,
        Owner::School | Owner::Ask(_) => say(id::RECAP_SCHOOL),
    };
    if row.firmness == Firmness::Soft {
        who = format!("{who}, {}", say(id::RECAP_SOFT));
    }
    let by = by(db, row)?;
    let what = capitalised(row.what.trim());
    let number = number.to_string();
    let arguments = [("number", number.into()), ("what", what.into()), ("who", who.into()), ("by", by.into())];
    Ok(say_with(id::RECAP_DECIDED, &arguments))
}

/// Begins with a capital letter.
pub(super) fn capitalised(text: &str) -> String {
    let mut letters = text.chars();
    letters.next().map_or_else(String::new, |first| first.to_uppercase().chain(letters).collect())
}

/// What was said, each line with who said it. The child's own words only when chosen: they are theirs to tell.
fn talked(db: &Connection, meeting: &meetings::Row, notes: &[lines::Row]) -> Result<String> {
    let child = child_refs(db, meeting.child.as_slice())?.pop().map(|child| child.name);
    let said = |line: &lines::Row| {
        let who = match (line.speaker.as_str(), line.speaker.parse()) {
            ("me", _) => say(id::RECAP_ME),
            ("child", _) => child.clone().unwrap_or_else(|| say(id::RECAP_CHILD)),
            (_, Ok(person)) => Some(person_ref(db, person)?.name)
                .filter(|name| !name.is_empty())
                .unwrap_or_else(|| say(id::RECAP_SOMEONE)),
            _ => String::new(),
        };
        let text = line.text.trim();
        Ok(match who.is_empty() {
            true => say_with(id::RECAP_LINE, &[("text", text.into())]),
            false => say_with(id::RECAP_SAID, &[("who", capitalised(&who).into()), ("text", text.into())]),
        })
    };
    let told = |line: &&lines::Row| match line.kind {
        LineKind::Note => line.speaker != "child",
        LineKind::Told => true,
        LineKind::Noted | LineKind::Private => false,
    };
    let lines = notes.iter().filter(told).map(said).collect::<Result<Vec<_>>>()?;
    Ok(if lines.is_empty() { String::new() } else { format!("{}\n{}", say(id::RECAP_TALKED), lines.join("\n")) })
}

/// Disagreement as one's own note, never as a quarrel (G39).
fn noted(notes: &[lines::Row]) -> String {
    let line = |line: &lines::Row| {
        let text = without_opening(line.text.trim());
        let end = if text.ends_with(['.', '!', '?']) { "" } else { "." };
        say_with(id::RECAP_NOTED, &[("text", format!("{text}{end}").into())])
    };
    notes.iter().filter(|note| note.kind == LineKind::Noted).map(line).collect::<Vec<_>>().join("\n")
}

/// A line that already says "I noted that" does not say it twice.
fn without_opening(text: &str) -> &str {
    let opening = say_with(id::RECAP_NOTED, &[("text", "".into())]);
    match text.get(..opening.len()) {
        Some(start) if start.eq_ignore_ascii_case(&opening) => text.get(opening.len()..).unwrap_or(text).trim_start(),
        _ => text,
    }
}

fn introduction(db: &Connection, person: crate::rules::ids::PersonId, to: &[Recipient]) -> Result<Text> {
    let works_with = crate::store::people::by_id(db, person).trying("read an adult")?.map(|row| row.children);
    let children = children::present(db).trying("read the children")?;
    let child = works_with.and_then(|ids| ids.first().copied());
    let child = child.map_or_else(|| children.first(), |id| children.iter().find(|row| row.id == id));
    let me: String = settings::read(db, "my_name").trying("read the settings")?;
    let reachable: String = settings::read(db, "reachable").trying("read the settings")?;
    let name = child.map(|row| row.name.as_str()).unwrap_or_default();
    let opening = match (name.is_empty(), me.trim().is_empty()) {
        (true, _) => say(id::INTRODUCTION_OPENING_PLAIN),
        (false, true) => say_with(id::INTRODUCTION_OPENING_UNSIGNED, &[("child", name.into())]),
        (false, false) => say_with(id::INTRODUCTION_OPENING, &[("child", name.into()), ("me", me.trim().into())]),
    };
    let reach = match reachable.trim() {
        "" => String::new(),
        reachable => say_with(id::INTRODUCTION_REACH, &[("reachable", reachable.trim_end_matches('.').into())]),
    };
    let question = either(name, id::INTRODUCTION_QUESTION, id::INTRODUCTION_QUESTION_PLAIN);
    let first = format!("{} {}", capitalised(&opening), say(id::INTRODUCTION_GLAD));
    let needs = !brief_role(db, person)?;
    let body = letter(db, to, &[first, profile(child, needs), reach, question])?;
    Ok(Text { subject: either(name, id::INTRODUCTION_SUBJECT, id::INTRODUCTION_SUBJECT_PLAIN), body })
}

/// Whether this role is told only what they see: the office and the bus need no list of needs.
fn brief_role(db: &Connection, person: crate::rules::ids::PersonId) -> Result<bool> {
    let row = crate::store::people::by_id(db, person).trying("read an adult")?;
    Ok(matches!(row.and_then(|row| row.role), Some(Role::Office | Role::Bus)))
}

/// Three plain sentences in the order strengths, needs, what works (G6), each with its own beginning.
fn profile(child: Option<&children::Row>, with_needs: bool) -> String {
    let Some(child) = child else { return String::new() };
    let parts = [
        (id::INTRODUCTION_LOVES, &child.strengths, true),
        (id::INTRODUCTION_NEEDS, &child.needs, with_needs),
        (id::INTRODUCTION_WORKS, &child.what_works, true),
    ];
    let told = parts.into_iter().filter(|(_, text, wanted)| *wanted && !text.trim().is_empty());
    let sentence = |(words, text, _): (Id, &String, bool)| {
        let text = text.trim();
        let end = if text.ends_with(['.', '!', '?', '…']) { "" } else { "." };
        say_with(words, &[("child", child.name.as_str().into()), ("what", format!("{text}{end}").into())])
    };
    told.map(sentence).collect::<Vec<_>>().join("\n")
}

fn either(child: &str, with: Id, without: Id) -> String {
    if child.is_empty() { say(without) } else { say_with(with, &[("child", child.into())]) }
}

fn check_in(db: &Connection, child: ChildId, tone: CheckInTone, to: &[Recipient]) -> Result<Text> {
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

/// The meeting inside a sentence: "the IEP meeting"; its own title as it is.
fn in_line(kind: MeetingKind, title: &str) -> String {
    let name = meeting_name(kind, title);
    if title.is_empty() { say_with(id::MEETING_IN_LINE, &[("meeting", name.into())]) } else { name }
}

/// The name of a meeting row in a sentence.
pub(super) fn meeting_row_name(row: &meetings::Row) -> String {
    meeting_name(row.kind, &row.title)
}
