//! What happened, in words for a page and a table: the same on paper, in a browser and in a spreadsheet.

use super::papers;
use crate::actions::documents::document_row;
use crate::actions::facts::state;
use crate::actions::input::{wall, zone_of};
use crate::actions::message_text::{agreement, capitalised, full_date};
use crate::actions::names::{called, due_date, entry_row, meeting_row};
use crate::api::{LineKind, PromiseState, StartExport};
use crate::rules::ids::{ChildId, DocumentId, EntryId, MeetingId, MessageId, PersonId};
use crate::rules::reading::{Names, Precision, initialled};
use crate::rules::terms::Term;
use crate::rules::time::instant;
use crate::store::error::{Result, Trying};
use crate::store::names::name_of;
use crate::store::promises::Owner;
use crate::store::{children, lines, meetings, messages, promises};
use crate::words::{id, say, say_local, say_of, say_with};
use chrono::{NaiveDate, NaiveDateTime, NaiveTime, Timelike};
use rusqlite::Connection;

/// How much may be told.
pub(super) struct Telling<'a> {
    pub(super) db: &'a Connection,
    /// With private lines.
    pub(super) private: bool,
    /// Other students' names, to be cut to their first letter.
    pub(super) names: &'a Names,
    /// The only child it is about; `None` for all.
    pub(super) child: Option<ChildId>,
}

/// One thing that happened.
pub(super) struct Told {
    pub(super) at: NaiveDateTime,
    /// "In person".
    pub(super) how: String,
    /// "Ms. Lee, Mr. Dunn"; empty when nobody is named.
    pub(super) with: String,
    /// The child's name; empty for none in particular.
    pub(super) about: String,
    pub(super) text: String,
    /// What stands beside: good news, first words, what was agreed.
    pub(super) beside: Vec<String>,
    pub(super) agreed: Vec<String>,
}

impl Told {
    /// "Tuesday, October 6, 2026, 3:20 PM": without a time where only the day is known.
    pub(super) fn when(&self) -> String {
        moment(self.at)
    }

    /// "In person with Ms. Lee".
    pub(super) fn lead(&self) -> String {
        if self.with.is_empty() {
            return self.how.clone();
        }
        say_with(id::RECORD_WITH, &[("how", self.how.as_str().into()), ("names", self.with.as_str().into())])
    }
}

impl Told {
    /// "15:20"; nothing where only the day is known.
    pub(super) fn hour(&self) -> String {
        if self.at.time() == NaiveTime::MIN { String::new() } else { self.at.format("%H:%M").to_string() }
    }
}

impl Telling<'_> {
    /// A text as it may be told.
    pub(super) fn plain(&self, text: &str) -> String {
        initialled(text, self.names)
    }

    pub(super) fn entry(&self, entry: EntryId) -> Result<Told> {
        let row = entry_row(self.db, entry)?;
        let text = row.versions.last().map(|version| self.plain(&version.text)).unwrap_or_default();
        let rows = promises::of_entry(self.db, entry).trying("read the agreements")?;
        let agreed = rows.iter().map(|row| self.agreed(row)).collect::<Result<Vec<_>>>()?;
        let mut beside = Vec::new();
        if row.good_news {
            beside.push(say(id::RECORD_GOOD_NEWS));
        }
        if let [first, .., _] = row.versions.as_slice() {
            let date = day(wall(first.at, &row.zone).date());
            let text = self.plain(&first.text);
            beside.push(say_with(id::RECORD_FIRST_WORDS, &[("date", date.into()), ("text", text.into())]));
        }
        let unsaid = if row.people.is_empty() { id::RECORD_NOTE } else { id::RECORD_TALK };
        let how = row.channel.map_or_else(|| say(unsaid), |channel| say_of("channel", &name_of(&channel)));
        let about = self.children(&row.children)?;
        Ok(Told { at: wall(row.at, &row.zone), how, with: self.people(&row.people)?, about, text, beside, agreed })
    }

    pub(super) fn message(&self, message: MessageId) -> Result<Option<Told>> {
        let Some(row) = messages::by_id(self.db, message).trying("read a message")? else { return Ok(None) };
        let text = self.plain(&format!("{}\n{}", row.subject, row.body));
        let with = self.people(&row.people)?;
        let how = say(id::RECORD_KIND_MESSAGE);
        let at = wall(row.sent, &row.zone);
        let all: Vec<ChildId> =
            children::all(self.db).trying("read the children")?.into_iter().map(|row| row.id).collect();
        let about = self.children(&messages::named(self.db, message, &all).trying("read a message")?)?;
        Ok(Some(Told { at, how, with, about, text, beside: Vec::new(), agreed: Vec::new() }))
    }

    /// A meeting as one of the things that happened; its notes stand in the part about meetings.
    pub(super) fn meeting(&self, meeting: MeetingId) -> Result<Told> {
        let row = meeting_row(self.db, meeting)?;
        let rows = promises::of_meeting(self.db, meeting).trying("read the decisions")?;
        let agreed = rows.iter().map(|row| self.agreed(row)).collect::<Result<Vec<_>>>()?;
        let text = [&row.title, &row.place].map(|part| self.plain(part)).into_iter().filter(|part| !part.is_empty());
        Ok(Told {
            at: row.starts,
            how: kind(self.db, &row)?,
            with: self.people(&row.people)?,
            about: self.children(row.child.as_slice())?,
            text: text.collect::<Vec<_>>().join(", "),
            beside: Vec::new(),
            agreed,
        })
    }

    /// A paper: what it is called, and what the parent says of it.
    pub(super) fn document(&self, document: DocumentId) -> Result<Told> {
        let row = document_row(self.db, document)?;
        let text = [&row.title, &row.note, &row.goal].map(|part| self.plain(part)).into_iter();
        Ok(Told {
            at: row.date.and_time(NaiveTime::MIN),
            how: papers::kind(self.db, row.kind)?,
            with: String::new(),
            about: self.children(row.child.as_slice())?,
            text: text.filter(|part| !part.is_empty()).collect::<Vec<_>>().join("\n"),
            beside: Vec::new(),
            agreed: Vec::new(),
        })
    }

    /// The notes of a meeting, line by line.
    pub(super) fn notes(&self, meeting: MeetingId) -> Result<Vec<String>> {
        let row = meeting_row(self.db, meeting)?;
        let mut notes = Vec::new();
        for (points, words) in [(&row.concerns, id::RECORD_CONCERN), (&row.questions, id::RECORD_QUESTION)] {
            let told = points.iter().map(|text| say_with(words, &[("text", self.plain(text).into())]));
            notes.extend(told);
        }
        for line in lines::of_meeting(self.db, meeting).trying("read the notes")? {
            let text = self.plain(&line.text);
            match line.kind {
                LineKind::Private if !self.private => {}
                LineKind::Private => notes.push(say_with(id::RECORD_PRIVATE, &[("text", text.into())])),
                _ => notes.push(self.said(&row, &line.speaker, text)?),
            }
        }
        let decided = promises::decided_in(self.db, meeting).trying("read the decisions")?;
        for row in &decided {
            notes.push(say_with(id::RECORD_DECIDED, &[("what", self.agreed(row)?.into())]));
        }
        Ok(notes)
    }

    fn said(&self, meeting: &meetings::Row, speaker: &str, text: String) -> Result<String> {
        let who = match speaker {
            "me" => say(id::RECORD_ME),
            "child" => say(id::RECORD_CHILD),
            "with_me" if !meeting.with_me.is_empty() => self.plain(&meeting.with_me),
            other => match other.parse() {
                Ok(person) => called(self.db, person)?,
                Err(_) => return Ok(text),
            },
        };
        Ok(say_with(id::RECORD_SAID, &[("who", capitalised(&who).into()), ("text", text.into())]))
    }

    /// "Ms. Lee will share the schedule by Friday, October 9".
    fn agreed(&self, row: &promises::Row) -> Result<String> {
        Ok(self.plain(&capitalised(&agreement(self.db, row, &[])?)))
    }

    /// A row of the table: said on, who, what, by, how it stands.
    pub(super) fn agreement(&self, row: &promises::Row) -> Result<[String; 5]> {
        let who = match &row.owner {
            Owner::Me => say(id::RECORD_ME),
            Owner::Person(person) => called(self.db, *person)?,
            Owner::School | Owner::Ask(_) => say(id::RECORD_SCHOOL),
        };
        let told = row.told();
        let mut what = self.plain(&told.deed);
        if told.tries {
            what = say_with(id::RECORD_WILL_TRY, &[("what", what.into())]);
        }
        let by = due_date(self.db, row)?.map(day).unwrap_or_default();
        let about = !by.is_empty() && row.precision == Precision::Approximate;
        let by = if about { say_with(id::RECORD_AROUND, &[("date", by.into())]) } else { by };
        let state = match row.state {
            PromiseState::Open => id::RECORD_STATE_OPEN,
            PromiseState::Kept => id::RECORD_STATE_KEPT,
            PromiseState::Dropped => id::RECORD_STATE_DROPPED,
        };
        Ok([day(wall(row.said, &row.zone).date()), capitalised(&who), what, by, say(state)])
    }

    fn people(&self, people: &[PersonId]) -> Result<String> {
        let named = people.iter().map(|id| called(self.db, *id));
        Ok(named.collect::<Result<Vec<_>>>()?.join(", "))
    }

    pub(super) fn children(&self, children: &[ChildId]) -> Result<String> {
        let all = children::all(self.db).trying("read the children")?;
        let told = children.iter().filter(|id| self.child.is_none_or(|only| only == **id));
        let names = told.filter_map(|id| all.iter().find(|row| row.id == *id)).map(|row| row.name.as_str());
        Ok(names.collect::<Vec<_>>().join(", "))
    }
}

/// "IEP meeting", as the state calls it.
pub(super) fn kind(db: &Connection, row: &meetings::Row) -> Result<String> {
    let iep = say_local(Term::IepMeeting, state(db)?);
    Ok(say_with(id::RECORD_MEETING_KIND, &[("kind", name_of(&row.kind).into()), ("iep", iep.into())]))
}

/// When a meeting begins, as an instant in milliseconds.
pub(super) fn begins(row: &meetings::Row) -> i64 {
    instant(row.starts, zone_of(&row.zone)).timestamp_millis()
}

/// What is not in a record, said in it, line by line.
pub(super) fn left_out(choice: StartExport) -> [String; 2] {
    let unless = |along: bool, words| if along { String::new() } else { say(words) };
    [unless(choice.private, id::RECORD_LEFT_OUT_PRIVATE), unless(choice.names, id::RECORD_INITIALS)]
}

/// "Tuesday, October 6, 2026".
pub(super) fn day(date: NaiveDate) -> String {
    full_date(date)
}

fn moment(at: NaiveDateTime) -> String {
    let date = day(at.date());
    if (at.hour(), at.minute(), at.second()) == (0, 0, 0) {
        return date;
    }
    let (afternoon, hour) = at.hour12();
    let words = if afternoon { id::TIME_AFTERNOON } else { id::TIME_MORNING };
    let time = say_with(words, &[("hour", hour.to_string().into()), ("minute", format!("{:02}", at.minute()).into())]);
    say_with(id::RECORD_DAY_TIME, &[("day", date.into()), ("time", time.into())])
}
