//! The letter that asks what is not known about a meeting yet (C2, C5, C7, C17). What is known is not asked.

use super::input::wall;
use super::message_text::{Text, interpreter, letter, told_of};
use super::names::{child_refs, meeting_row};
use super::room::empty_seats;
use crate::api::{MessageAbout, Recipient};
use crate::rules::ids::MeetingId;
use crate::store::error::{Result, Trying};
use crate::store::meetings::{self, Row};
use crate::store::messages;
use crate::store::names::name_of;
use crate::words::{Id, id, say, say_with};
use chrono::NaiveDate;
use rusqlite::Connection;

/// From this many minutes on nobody is asked whether the time is enough.
const LONG_ENOUGH: i64 = 60;

/// Subject and body.
pub(super) fn text(db: &Connection, meeting: MeetingId, to: &[Recipient]) -> Result<Text> {
    let row = meeting_row(db, meeting)?;
    let arguments = told_of(db, &row)?;
    let enough = [("minutes", minutes(&row).into())];
    let asked: Vec<String> = questions(db, &row)?.into_iter().map(|id| say_with(id, &enough)).collect();
    let listed: Vec<String> = asked.iter().map(|text| say_with(id::RECAP_LINE, &[("text", text.into())])).collect();
    let opening = say_with(if listed.is_empty() { id::ABOUT_MEETING_PLAIN } else { id::ABOUT_MEETING }, &arguments);
    let first = if listed.is_empty() { opening } else { format!("{opening}\n{}", listed.join("\n")) };
    let paragraphs = [first, told(db, &row)?.join(" "), say(id::ABOUT_MEETING_CLOSING)];
    Ok(Text { subject: say_with(id::ABOUT_MEETING_SUBJECT, &arguments), body: letter(db, to, &paragraphs)? })
}

fn questions(db: &Connection, row: &Row) -> Result<Vec<Id>> {
    let who = row.people.is_empty() || !empty_seats(db, row)?.is_empty();
    let wanted = [
        (row.purpose.is_empty() && !i_asked_for_it(db, row)?, id::ABOUT_MEETING_PURPOSE),
        (who, id::ABOUT_MEETING_WHO),
        (row.place.is_empty(), id::ABOUT_MEETING_PLACE),
        (minutes(row) < LONG_ENOUGH, id::ABOUT_MEETING_TIME),
    ];
    Ok(wanted.into_iter().filter(|(open, _)| *open).map(|(_, id)| id).collect())
}

/// How many days before a meeting a letter may have asked for it.
const ASKED_BEFORE: i64 = 120;

/// Whether a letter of one's own asked for this meeting: then nobody need say what it is for. It asked for one, the next of
/// its kind.
fn i_asked_for_it(db: &Connection, row: &Row) -> Result<bool> {
    let letters = messages::under(db, &format!("ask_to_meet/{}/", name_of(&row.kind))).trying("read the messages")?;
    let about = |about| matches!(about, MessageAbout::AskToMeet { child, .. } if child.is_none() || child == row.child);
    let mut asking = letters.iter().filter(|letter| {
        let before = (row.starts.date() - wall(letter.sent, &letter.zone).date()).num_days();
        about(letter.about) && (0..=ASKED_BEFORE).contains(&before)
    });
    // The newest has the fewest meetings between it and this one.
    let Some(letter) = asking.next_back() else { return Ok(false) };
    let (sent, ours) = (wall(letter.sent, &letter.zone), |met: &Row| (met.kind, met.child) == (row.kind, row.child));
    let since = meetings::ending_after(db, letter.sent).trying("read the meetings")?;
    Ok(!since.iter().any(|met| ours(met) && sent < met.starts && met.starts < row.starts))
}

fn minutes(row: &Row) -> i64 {
    (row.ends - row.starts).num_minutes()
}

/// What the school is told, so that nobody is surprised: who comes along, and who bridges.
fn told(db: &Connection, row: &Row) -> Result<Vec<String>> {
    let child = child_refs(db, row.child.as_slice())?.pop().map(|child| child.name);
    let mut told = Vec::new();
    told.push(match row.interpreter.as_str() {
        "" => interpreter(db)?,
        who => say_with(id::ABOUT_MEETING_INTERPRETER, &[("who", who.into())]),
    });
    if !row.with_me.is_empty() {
        told.push(say_with(id::ABOUT_MEETING_WITH_ME, &[("who", row.with_me.as_str().into())]));
    }
    if row.child_comes {
        told.push(match child {
            Some(child) => say_with(id::ABOUT_MEETING_CHILD, &[("child", child.into())]),
            None => say(id::ABOUT_MEETING_CHILD_PLAIN),
        });
    }
    told.retain(|line| !line.is_empty());
    Ok(told)
}

/// The day on which a letter about a meeting last asked for an interpreter: its own words say so, whoever they named (C7).
pub(super) fn interpreter_asked(db: &Connection, meeting: MeetingId) -> Result<Option<NaiveDate>> {
    let asks = [(id::INTERPRETER_NEEDED, "language"), (id::ABOUT_MEETING_INTERPRETER, "who")]
        .map(|(words, name)| until_named(&say_with(words, &[(name, NAMED.into())])));
    let letters = ["ask_for_documents", "ask_about_meeting"].map(|letter| format!("{letter}/{meeting}"));
    let mut days = Vec::new();
    for letter in letters {
        let sent = messages::all_about(db, &letter).trying("read the messages")?;
        let asked = sent.iter().filter(|row| asks.iter().any(|ask| !ask.is_empty() && row.body.contains(ask)));
        days.extend(asked.map(|row| wall(row.sent, &row.zone).date()));
    }
    Ok(days.into_iter().max())
}

/// Stands where a language or a name would.
const NAMED: &str = "\u{fffc}";

/// What a sentence says before it names something.
fn until_named(sentence: &str) -> String {
    sentence
        .split(NAMED)
        .next()
        .unwrap_or_default()
        .trim_end_matches(|letter: char| !letter.is_alphanumeric())
        .to_owned()
}
