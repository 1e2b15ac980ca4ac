//! Letters before a meeting that one writes first: asking for one that has no day yet (C2), and one's own topics (G28).

use super::super::names::{child_refs, meeting_row};
use super::{Text, letter, meeting_name, told_of};
use crate::actions::meeting::usual_minutes;
use crate::api::{MeetingKind, Recipient};
use crate::rules::ids::{ChildId, MeetingId};
use crate::store::error::{Result, Trying};
use crate::store::settings;
use crate::words::{Id, id, say, say_with};
use rusqlite::Connection;

/// How many concerns and questions one meeting has room for (G30).
const ROOM: usize = 3;

/// What it is about, how long, which times suit, an interpreter where one is needed; ends with one question (G8).
pub(super) fn ask(db: &Connection, what: MeetingKind, child: Option<ChildId>, to: &[Recipient]) -> Result<Text> {
    let child = child_refs(db, child.as_slice())?.pop().map_or_else(|| say(id::SAYING_CHILD), |child| child.name);
    let meeting = meeting_name(db, what, "")?;
    let arguments = [("child", child.as_str().into()), ("meeting", meeting.as_str().into())];
    let paragraphs = [
        say_with(purpose(what), &arguments),
        [say(length(what)), times(db)?].join(" ").trim().to_owned(),
        interpreter(db)?,
        say_with(id::ASK_TO_MEET_WHO, &arguments),
        say(id::ASK_TO_MEET_ASK),
    ];
    let unnamed = matches!(what, MeetingKind::ProblemSolving | MeetingKind::Other);
    let subject = if unnamed { id::ASK_TO_MEET_SUBJECT } else { id::ASK_TO_MEET_SUBJECT_KIND };
    Ok(Text { subject: say_with(subject, &arguments), body: letter(db, to, &paragraphs)? })
}

fn purpose(what: MeetingKind) -> Id {
    match what {
        MeetingKind::Iep => id::ASK_TO_MEET_IEP,
        MeetingKind::Plan504 => id::ASK_TO_MEET_PLAN504,
        MeetingKind::Conference => id::ASK_TO_MEET_CONFERENCE,
        MeetingKind::ProblemSolving => id::ASK_TO_MEET_PROBLEM_SOLVING,
        MeetingKind::Evaluation => id::ASK_TO_MEET_EVALUATION,
        MeetingKind::Transition => id::ASK_TO_MEET_TRANSITION,
        MeetingKind::Other => id::ASK_TO_MEET_OTHER,
    }
}

fn length(what: MeetingKind) -> Id {
    if usual_minutes(what) > 60 { id::ASK_TO_MEET_LONGER } else { id::ASK_TO_MEET_HOUR }
}

fn times(db: &Connection) -> Result<String> {
    let times: String = settings::read(db, "meet_times").trying("read the settings")?;
    let times = times.trim().trim_end_matches('.');
    Ok(if times.is_empty() { String::new() } else { say_with(id::ASK_TO_MEET_TIMES, &[("times", times.into())]) })
}

/// That an interpreter is needed; empty where the family speaks the school's language (C7).
pub(in crate::actions) fn interpreter(db: &Connection) -> Result<String> {
    let language: String = settings::read(db, "language").trying("read the settings")?;
    Ok(match language.trim() {
        "" => String::new(),
        language => say_with(id::INTERPRETER_NEEDED, &[("language", language.into())]),
    })
}

/// What one would like to talk about and ask, as far as it is brought; asks for the agenda (G28).
pub(super) fn topics(db: &Connection, meeting: MeetingId, to: &[Recipient]) -> Result<Text> {
    let row = meeting_row(db, meeting)?;
    let arguments = told_of(db, &row)?;
    let (concerns, questions) = (listed(&row.concerns), listed(&row.questions));
    let parts = [
        say_with(id::TOPICS_OPENING, &arguments),
        under(id::TOPICS_CONCERNS, &concerns),
        under(id::TOPICS_QUESTIONS, &questions),
        say(id::TOPICS_ASK),
    ];
    Ok(Text { subject: say_with(id::TOPICS_SUBJECT, &arguments), body: letter(db, to, &parts)? })
}

fn listed(points: &[String]) -> Vec<String> {
    points.iter().take(ROOM).map(|point| say_with(id::RECAP_LINE, &[("text", point.trim().into())])).collect()
}

fn under(title: Id, lines: &[String]) -> String {
    if lines.is_empty() { String::new() } else { format!("{}\n{}", say(title), lines.join("\n")) }
}
