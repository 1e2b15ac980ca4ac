//! Letters around a meeting: the papers before it, the recap after it.

use super::super::facts::calendar;
use super::super::input::zone_of;
use super::super::names::{called, child_refs, meeting_row, person_ref};
use super::super::room::{drafts_by, still_ahead};
use super::agreed::{agreement, by};
use super::{Text, capitalised, interpreter, letter, long_date, told_of};
use crate::api::{LineKind, Recipient};
use crate::rules::agreement::Form;
use crate::rules::ids::MeetingId;
use crate::rules::rhythms::documents_due;
use crate::rules::time::{Moment, instant};
use crate::store::error::{Result, Trying};
use crate::store::promises::Owner;
use crate::store::{lines, meetings, promises};
use crate::words::{id, say, say_with};
use rusqlite::Connection;

/// Where the day to have them by is past, the letter names none.
pub(super) fn documents(db: &Connection, meeting: MeetingId, to: &[Recipient], now: Moment) -> Result<Text> {
    let row = meeting_row(db, meeting)?;
    let by = documents_due(row.starts, still_ahead(drafts_by(db, &row)?, now), &calendar(db)?);
    let late = instant(by, zone_of(&row.zone)) <= now.at;
    let arguments = told_of(db, &row)?;
    let on_time = || say_with(id::DOCUMENTS_ASK, &[("by", long_date(by.date()).into())]);
    let ask = if late { say(id::DOCUMENTS_ASK_LATE) } else { on_time() };
    let first = format!("{} {ask}", say_with(id::DOCUMENTS_OPENING, &arguments));
    let interpreter = if row.interpreter.is_empty() { interpreter(db)? } else { String::new() };
    let body = letter(db, to, &[first, interpreter, say(id::DOCUMENTS_AGENDA)])?;
    Ok(Text { subject: say_with(id::DOCUMENTS_SUBJECT, &arguments), body })
}

pub(super) fn documents_again(db: &Connection, meeting: MeetingId, to: &[Recipient]) -> Result<Text> {
    let row = meeting_row(db, meeting)?;
    let arguments = told_of(db, &row)?;
    let ask = say_with(id::DOCUMENTS_AGAIN, &arguments);
    let body = letter(db, to, &[ask, say(id::DOCUMENTS_AGAIN_PART)])?;
    Ok(Text { subject: say_with(id::DOCUMENTS_SUBJECT, &arguments), body })
}

pub(super) fn recap(db: &Connection, meeting: MeetingId, to: &[Recipient]) -> Result<Text> {
    let row = meeting_row(db, meeting)?;
    let arguments = told_of(db, &row)?;
    let decisions = promises::decided_in(db, meeting).trying("read the decisions")?;
    let notes = lines::of_meeting(db, meeting).trying("read the notes")?;
    let decided =
        (1_u32..).zip(&decisions).map(|(number, row)| decision(db, number, row)).collect::<Result<Vec<_>>>()?;
    let paragraphs = [
        say_with(id::RECAP_OPENING, &arguments),
        decided.join("\n"),
        talked(db, &row, &notes)?,
        noted(&notes),
        say(id::RECAP_CLOSING),
    ];
    Ok(Text { subject: say_with(id::RECAP_SUBJECT, &arguments), body: letter(db, to, &paragraphs)? })
}

/// "1. Send the draft (Ms. Park by Friday, October 9)": decided, who, when (G38). A sentence says itself who does it.
fn decision(db: &Connection, number: u32, row: &promises::Row) -> Result<String> {
    if row.told().form == Form::Whole {
        let what = capitalised(&agreement(db, row, &[])?);
        return Ok(say_with(id::RECAP_DECIDED_WHOLE, &[("number", number.to_string().into()), ("what", what.into())]));
    }
    let mut who = match &row.owner {
        Owner::Me => say(id::RECAP_ME),
        Owner::Person(person) => called(db, *person)?,
        Owner::School | Owner::Ask(_) => say(id::RECAP_SCHOOL),
    };
    let told = row.told();
    if told.tries {
        who = format!("{who}, {}", say(id::RECAP_SOFT));
    }
    let by = by(db, row)?;
    let what = capitalised(&told.deed);
    let number = number.to_string();
    let arguments = [("number", number.into()), ("what", what.into()), ("who", who.into()), ("by", by.into())];
    Ok(say_with(id::RECAP_DECIDED, &arguments))
}

/// What was said, each line with who said it. The child's own words only when chosen: they are theirs to tell.
fn talked(db: &Connection, meeting: &meetings::Row, notes: &[lines::Row]) -> Result<String> {
    let child = child_refs(db, meeting.child.as_slice())?.pop().map(|child| child.name);
    let said = |line: &lines::Row| {
        let who = match (line.speaker.as_str(), line.speaker.parse()) {
            ("me", _) => say(id::RECAP_ME),
            ("with_me", _) => meeting.with_me.clone(),
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
pub(super) fn noted(notes: &[lines::Row]) -> String {
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
