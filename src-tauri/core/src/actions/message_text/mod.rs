//! The first draft of each message, from the log and the profile. Empty slots read naturally.
//!
//! A file for each family of letters; this one owns the frame, and how days and meetings read inside a sentence.

mod agreed;
mod ask_to_meet;
mod concern;
mod hello;
mod meeting;
mod said;
mod told;

use super::about_meeting;
use super::facts::state;
use super::names::child_refs;
use super::next_year::letter_text;
use crate::api::{MeetingKind, MessageAbout, PersonRef, Recipient, Role};
use crate::rules::greeting::greeted;
use crate::rules::state::State;
use crate::rules::terms::Term;
use crate::rules::time::Moment;
use crate::store::error::{Result, Trying};
use crate::store::names::name_of;
use crate::store::{meetings, settings};
use crate::words::{FluentValue, id, say, say_local, say_of_in, say_with};
pub(super) use agreed::agreement;
pub(super) use ask_to_meet::interpreter;

use chrono::{Datelike, NaiveDate};
use rusqlite::Connection;
use told::Told;

/// Subject and body.
pub(super) struct Text {
    pub(super) subject: String,
    pub(super) body: String,
}

/// The first draft.
pub(super) fn text(db: &Connection, about: MessageAbout, to: &[Recipient], now: Moment) -> Result<Text> {
    match about {
        MessageAbout::InWriting { entry } => agreed::in_writing(db, entry, to, now),
        MessageAbout::AskAgain { promise } => agreed::ask_again(db, promise, to),
        MessageAbout::AskAgainForDocuments { meeting } => meeting::documents_again(db, meeting, to),
        MessageAbout::AskForDocuments { meeting } => meeting::documents(db, meeting, to, now),
        MessageAbout::AskAboutMeeting { meeting } => about_meeting::text(db, meeting, to),
        MessageAbout::AskToMeet { what, child, .. } => ask_to_meet::ask(db, what, child, to),
        MessageAbout::SendTopics { meeting } => ask_to_meet::topics(db, meeting, to),
        MessageAbout::Recap { meeting } => meeting::recap(db, meeting, to),
        MessageAbout::Introduction { person } => hello::introduction(db, person, to),
        MessageAbout::CheckIn { child, tone, .. } => hello::check_in(db, child, tone, to),
        MessageAbout::NextYear { child } => letter_text(db, child, now),
        MessageAbout::Say { saying, child, person } => said::text(db, saying, &Told::of(db, child, person, now)?, to),
        MessageAbout::Concern { concern, form, .. } => concern::text(db, concern, form, to, now),
    }
}

/// Greeting, paragraphs, signature.
pub(super) fn letter(db: &Connection, to: &[Recipient], paragraphs: &[String]) -> Result<String> {
    let greeted: Vec<String> = std::iter::once(hello(to, state(db)?)).chain(paragraphs.iter().cloned()).collect();
    in_parts(db, &greeted)
}

/// Paragraphs under one signature, without a greeting: a page that is passed on.
pub(super) fn in_parts(db: &Connection, paragraphs: &[String]) -> Result<String> {
    let me: String = settings::read(db, "my_name").trying("read the settings")?;
    let told = paragraphs.iter().filter(|paragraph| !paragraph.is_empty()).cloned();
    let parts: Vec<String> = told.chain([sign_off(&me)]).collect();
    Ok(parts.join("\n\n"))
}

/// The last lines of a letter: thanks, and the name below them.
pub(super) fn sign_off(me: &str) -> String {
    match me.trim() {
        "" => say(id::THANKS_UNSIGNED),
        me => say_with(id::THANKS_SIGNED, &[("me", me.into())]),
    }
}

/// By name; somebody whose name is not known by what they do.
fn hello(to: &[Recipient], state: Option<State>) -> String {
    if let [Recipient { person: PersonRef { name, role: Some(role), .. }, .. }] = to
        && name.is_empty()
        && *role != Role::Other
    {
        return say_with(id::HELLO_ROLE, &[("role", say_of_in(state, "role", &name_of(role)).into())]);
    }
    let names = to.iter().map(|who| who.person.name.as_str()).filter(|name| !name.is_empty()).map(greeted);
    let names: Vec<String> = names.collect();
    let names = match names.as_slice() {
        [one] => one.clone(),
        [one, two] => say_with(id::LIST_TWO, &[("one", one.as_str().into()), ("two", two.as_str().into())]),
        _ => return say(id::HELLO_ALL),
    };
    say_with(id::HELLO, &[("names", names.into())])
}

/// "Friday, October 9".
pub(super) fn long_date(date: NaiveDate) -> String {
    let weekday = say_with(id::WEEKDAY, &[("day", date.weekday().number_from_monday().into())]);
    let month = say_with(id::MONTH, &[("month", date.month().into())]);
    let day = date.day().to_string();
    say_with(id::DATE_LONG, &[("weekday", weekday.into()), ("month", month.into()), ("day", day.into())])
}

/// "Tuesday, October 6, 2026".
pub(super) fn full_date(date: NaiveDate) -> String {
    let weekday = say_with(id::WEEKDAY, &[("day", date.weekday().number_from_monday().into())]);
    let month = say_with(id::MONTH, &[("month", date.month().into())]);
    let (day, year) = (date.day().to_string(), date.year().to_string());
    let parts = [("weekday", weekday.into()), ("month", month.into()), ("day", day.into()), ("year", year.into())];
    say_with(id::RECORD_DAY, &parts)
}

/// The long date, with its year where that is not the year of `now`.
pub(super) fn year_told(date: NaiveDate, now: Moment) -> String {
    if date.year() == now.date().year() { long_date(date) } else { full_date(date) }
}

/// "IEP meeting", as the state calls it, or the parent's own title.
pub(super) fn meeting_name(db: &Connection, kind: MeetingKind, title: &str) -> Result<String> {
    if !title.is_empty() {
        return Ok(title.to_owned());
    }
    let iep = say_local(Term::IepMeeting, state(db)?);
    Ok(say_with(id::MEETING_KIND, &[("kind", name_of(&kind).into()), ("iep", iep.into())]))
}

/// The meeting inside a sentence: "the IEP meeting"; its own title as it is.
pub(super) fn in_line(db: &Connection, kind: MeetingKind, title: &str) -> Result<String> {
    let name = meeting_name(db, kind, title)?;
    Ok(if title.is_empty() { say_with(id::MEETING_IN_LINE, &[("meeting", name.into())]) } else { name })
}

/// What a letter around a meeting says of it: `meeting` for a subject line, which names no child, `whose` for a sentence
/// ("Leo’s IEP meeting"), and its `date`.
pub(super) fn told_of(db: &Connection, row: &meetings::Row) -> Result<[(&'static str, FluentValue<'static>); 3]> {
    let meeting = in_line(db, row.kind, &row.title)?;
    let whose = match child_refs(db, row.child.as_slice())?.pop().filter(|child| !names(&row.title, &child.name)) {
        Some(child) => {
            let id = if row.title.is_empty() { id::MEETING_OF_CHILD } else { id::MEETING_TITLED_OF_CHILD };
            say_with(id, &[("child", child.name.into()), ("meeting", meeting_row_name(db, row)?.into())])
        }
        None => meeting.clone(),
    };
    Ok([("meeting", meeting.into()), ("whose", whose.into()), ("date", long_date(row.starts.date()).into())])
}

/// Whether a title says the first name of a child, also as "Leo’s".
fn names(title: &str, child: &str) -> bool {
    let words =
        |text: &str| text.split(|letter: char| !letter.is_alphanumeric()).map(str::to_lowercase).collect::<Vec<_>>();
    words(child).first().is_some_and(|name| words(title).contains(name))
}

/// The name of a meeting row in a sentence.
pub(super) fn meeting_row_name(db: &Connection, row: &meetings::Row) -> Result<String> {
    meeting_name(db, row.kind, &row.title)
}

/// Begins with a capital letter.
pub(super) fn capitalised(text: &str) -> String {
    let mut letters = text.chars();
    letters.next().map_or_else(String::new, |first| first.to_uppercase().chain(letters).collect())
}

/// What somebody typed, with an end to it.
pub(super) fn sentence(text: &str) -> String {
    let text = text.trim();
    let end = if text.ends_with(['.', '!', '?', '…', '”']) { "" } else { "." };
    format!("{text}{end}")
}
