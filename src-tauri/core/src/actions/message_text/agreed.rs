//! Letters about what was agreed: put in writing, and asked about again.

use super::super::input::{unknown, wall};
use super::super::message::still_agreed;
use super::super::names::{called, due_date, entry_row, is_covered, is_written};
use super::{Text, letter, long_date};
use crate::api::Recipient;
use crate::rules::agreement::Form;
use crate::rules::ids::{EntryId, PromiseId};
use crate::rules::reading::Precision;
use crate::rules::time::Moment;
use crate::store::entries;
use crate::store::error::{Result, Trying};
use crate::store::promises::{self, Owner};
use crate::words::{Id, id, say, say_with};
use chrono::NaiveDate;
use rusqlite::Connection;

pub(super) fn in_writing(db: &Connection, entry: EntryId, to: &[Recipient], now: Moment) -> Result<Text> {
    let row = entry_row(db, entry)?;
    let agreed = still_agreed(db, entry)?;
    let when = said_when(wall(row.at, &row.zone).date(), now.date());
    let lines = agreed.iter().map(|promise| agreement(db, promise, to)).collect::<Result<Vec<_>>>()?;
    let words = match (was_talk(&row), is_with(&row, to)) {
        (true, true) => TALK,
        (true, false) => SAID,
        (false, _) => MESSAGE,
    };
    let opening = match lines.as_slice() {
        [one] => say_with(words.one, &[("when", when.into()), ("what", one.as_str().into())]),
        many => {
            let listed: Vec<String> =
                many.iter().map(|line| say_with(id::RECAP_LINE, &[("text", line.into())])).collect();
            format!("{}\n{}", say_with(words.many, &[("when", when.into())]), listed.join("\n"))
        }
    };
    let body = letter(db, to, &[format!("{opening} {}", say(id::IN_WRITING_CLOSING))])?;
    Ok(Text { subject: say(words.subject), body: if lines.len() > 1 { spread(&body) } else { body } })
}

/// How the letter begins: after a talk, after a message that one of the two left, or after a talk with somebody else.
struct Opening {
    subject: Id,
    one: Id,
    many: Id,
}

const TALK: Opening =
    Opening { subject: id::IN_WRITING_SUBJECT, one: id::IN_WRITING_ONE, many: id::IN_WRITING_OPENING };
const MESSAGE: Opening = Opening {
    subject: id::IN_WRITING_SUBJECT_MESSAGE,
    one: id::IN_WRITING_ONE_MESSAGE,
    many: id::IN_WRITING_OPENING_MESSAGE,
};

const SAID: Opening = Opening {
    subject: id::IN_WRITING_SUBJECT_MESSAGE,
    one: id::IN_WRITING_ONE_SAID,
    many: id::IN_WRITING_OPENING_SAID,
};

/// Whoever owes something may not be who the talk was with: they are thanked only where everybody named gets the letter.
fn is_with(row: &entries::Row, to: &[Recipient]) -> bool {
    row.people.iter().all(|person| to.iter().any(|recipient| recipient.person.id == *person))
}

/// Nobody is thanked for talking where there was only a voicemail, an email or a note.
fn was_talk(row: &entries::Row) -> bool {
    let text = row.versions.last().map(|version| version.text.to_lowercase()).unwrap_or_default();
    let left = ["voicemail", "voice mail", "voice message", "left a message", "left me a message", "answering machine"];
    !is_written(row.channel) && !left.iter().any(|words| text.contains(words))
}

/// A list ends before the closing line.
fn spread(body: &str) -> String {
    let closing = say(id::IN_WRITING_CLOSING);
    body.replace(&format!(" {closing}"), &format!("\n\n{closing}"))
}

/// "Ms. Lee will share the schedule by Friday, October 9"; the only one in `to` is spoken to. A sentence that has its own
/// subject gets no other.
pub(in crate::actions) fn agreement(db: &Connection, promise: &promises::Row, to: &[Recipient]) -> Result<String> {
    let told = promise.told();
    let by = by(db, promise)?;
    let what = match told.form {
        Form::Whole => {
            let words = if told.tries { id::AGREED_WHOLE_SOFT } else { id::AGREED_WHOLE };
            return Ok(say_with(words, &[("what", told.deed.into()), ("by", by.into())]));
        }
        Form::Thing => say_with(id::AGREED_THING, &[("what", told.deed.into())]),
        Form::Deed => told.deed,
    };
    let pick = |when_firm: Id, when_soft: Id| if told.tries { when_soft } else { when_firm };
    let mut name = String::new();
    let words = match &promise.owner {
        Owner::Me => pick(id::AGREED_ME, id::AGREED_ME_SOFT),
        Owner::Person(person) if matches!(to, [only] if only.person.id == *person) => {
            pick(id::AGREED_YOU, id::AGREED_YOU_SOFT)
        }
        Owner::Person(person) => {
            name = called(db, *person)?;
            pick(id::AGREED_OTHER, id::AGREED_OTHER_SOFT)
        }
        Owner::School | Owner::Ask(_) => pick(id::AGREED_SCHOOL, id::AGREED_SCHOOL_SOFT),
    };
    Ok(say_with(words, &[("what", what.into()), ("by", by.into()), ("name", name.into())]))
}

/// " by Friday, October 9"; nothing where no day was said.
pub(super) fn by(db: &Connection, promise: &promises::Row) -> Result<String> {
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

/// Two kind lines about something that was said and has not happened yet; of what is only for the parent without its words.
pub(super) fn ask_again(db: &Connection, promise: PromiseId, to: &[Recipient]) -> Result<Text> {
    let row = promises::by_id(db, promise).trying("read a promise")?.ok_or_else(|| unknown("promise", promise))?;
    let told = row.told();
    let what = told.deed.trim_end_matches(['.', '?']);
    let ask = match told.form {
        _ if is_covered(db, &row)? => say(id::ASK_AGAIN_UNSAID),
        Form::Deed => say_with(id::ASK_AGAIN, &[("what", what.into())]),
        Form::Thing => {
            say_with(id::ASK_AGAIN, &[("what", say_with(id::AGREED_THING, &[("what", what.into())]).into())])
        }
        Form::Whole => say_with(id::ASK_AGAIN_WHOLE, &[("what", what.into())]),
    };
    let body = letter(db, to, &[ask, say(id::ASK_AGAIN_DAY)])?;
    Ok(Text { subject: say(id::ASK_AGAIN_SUBJECT), body })
}
