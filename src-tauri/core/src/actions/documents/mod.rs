//! Papers: kept, listed, said something of, put on a meeting's shelf, taken out of sight.
//!
//! A closed school year takes papers all the same: an old report is found when a drawer is tidied. Those it had stay as they
//! are.

mod arrive;
mod look;
mod view;

pub(super) use arrive::{MOST_BYTES, begin, finish, part, stop};
pub(crate) use look::copy_into;
pub(super) use look::{keep_copy, read, readable};
pub(super) use view::{document_ref, document_row, documents, shelf, view};

use super::drafts::{form, let_go};
use super::input::{blank, filled, one_line, sane};
use super::names::known_children;
use super::year::{open_meeting, open_paper, stays_open};
use super::{Changed, Done};
use crate::api::{
    DocumentFields, DocumentForm, DocumentView, ErrorCode, Nothing, OnShelf, Op, SaveDocument, ShelveDocument,
};
use crate::rules::documents::{mail_day, title_of};
use crate::rules::ids::{ChildId, DocumentId};
use crate::rules::time::Moment;
use crate::store::documents::{Row, shelf_field};
use crate::store::error::{Result, Trying};
use crate::store::names::name_of;
use crate::store::writer::{Kind, Writer};
use crate::store::{Store, meetings};
use chrono::NaiveDate;
use rusqlite::Connection;
use uuid::Uuid;

const CHANGED: [Changed; 1] = [Changed::Documents];

/// The longest pasted text, in letters.
const MOST_TEXT: usize = 500_000;
/// The longest title that Hallway makes itself, in letters.
const MOST_TITLE: usize = 80;

/// Changes what is said of a paper, or keeps a pasted text as one.
pub(super) fn save(store: &mut Store, request: SaveDocument, now: Moment) -> Result<Done<DocumentView>> {
    let db = store.read();
    let known = request.id.map(|id| open_paper(db, id, now)).transpose()?;
    if let (Some(row), Some(date)) = (&known, request.fields.date) {
        stays_open(db, row, date, now)?;
    }
    checked(db, &request.fields, known.as_ref().and_then(|row| row.child))?;
    check_meeting(db, request.meeting.as_ref())?;
    if known.is_none() {
        filled(&request.text, ErrorCode::EmptyText)?;
        if request.text.chars().nth(MOST_TEXT).is_some() {
            return Err(crate::store::error::Error::input(ErrorCode::NotUnderstood, "a text without end"));
        }
    }
    let written = store.write(Op::SaveDocument, now, |w| {
        let id = request.id.map_or_else(|| make_words(w, &request), |id| id.0);
        let mailed = mail_day(&request.text).filter(|day| known.is_none() && *day <= now.date());
        let fields = kept(&request.fields, known.as_ref(), mailed);
        put_fields(w, id, &fields, &titled(&request, known.as_ref()), now);
        put_shelf(w, id, request.meeting.as_ref().filter(|_| known.is_none()));
        let_go(w, &form("document", request.id))?;
        Ok(DocumentId(id))
    })?;
    answer(store, written.output, Op::SaveDocument, written.number, now)
}

fn answer(store: &Store, id: DocumentId, op: Op, number: Option<u64>, now: Moment) -> Result<Done<DocumentView>> {
    Ok(Done::wrote(view(store, id, now)?, op, number, &CHANGED))
}

fn checked(db: &Connection, fields: &DocumentFields, child: Option<ChildId>) -> Result<()> {
    fields.date.map(sane).transpose()?;
    known_children(db, fields.child.iter().filter(|id| child != Some(**id)))
}

fn check_meeting(db: &Connection, shelf: Option<&OnShelf>) -> Result<()> {
    shelf.map_or(Ok(()), |on| open_meeting(db, on.meeting).map(drop))
}

fn make_words(w: &mut Writer<'_>, request: &SaveDocument) -> Uuid {
    let id = make(w, DocumentForm::Words);
    w.put(Kind::Document, id, "text", request.text.replace("\r\n", "\n").trim());
    id
}

/// A new paper of this form.
fn make(w: &mut Writer<'_>, form: DocumentForm) -> Uuid {
    let (id, now) = (w.make(Kind::Document), w.now());
    w.put(Kind::Document, id, "form", name_of(&form));
    w.put(Kind::Document, id, "added", now.at.timestamp_millis());
    w.put(Kind::Document, id, "zone", now.zone.name());
    id
}

/// What is said of a paper: a day that was emptied stays the known one, or is that of its email; a mark that nobody took off
/// stays.
fn kept(fields: &DocumentFields, known: Option<&Row>, mailed: Option<NaiveDate>) -> DocumentFields {
    let mark = known.is_some_and(|row| row.sensitive).then_some(true);
    DocumentFields {
        date: fields.date.or_else(|| known.map(|row| row.date)).or(mailed),
        sensitive: fields.sensitive.or(mark),
        ..fields.clone()
    }
}

fn put_fields(w: &mut Writer<'_>, id: Uuid, fields: &DocumentFields, title: &str, now: Moment) {
    let text = |text: &str| Some(text.trim().to_owned()).filter(|text| !text.is_empty());
    let day = fields.date.unwrap_or_else(|| now.date());
    w.put(Kind::Document, id, "title", title);
    w.put(Kind::Document, id, "kind", name_of(&fields.kind));
    w.put(Kind::Document, id, "date", day.to_string());
    w.put_or_clear(Kind::Document, id, "child", fields.child.map(|child| child.to_string()));
    w.put_or_clear(Kind::Document, id, "note", text(&fields.note));
    w.put_or_clear(Kind::Document, id, "goal", text(&one_line(&fields.goal)));
    w.put(Kind::Document, id, "sensitive", fields.sensitive.unwrap_or_else(|| fields.kind.is_sensitive()));
}

fn put_shelf(w: &mut Writer<'_>, id: Uuid, shelf: Option<&OnShelf>) {
    if let Some(OnShelf { meeting, shelf }) = shelf {
        w.put(Kind::Document, id, shelf_field(*meeting), name_of(shelf));
    }
}

/// The title that was typed, else the file's name, else how the text begins.
fn titled(request: &SaveDocument, known: Option<&Row>) -> String {
    let typed = one_line(&request.fields.title);
    if !blank(&typed) {
        return typed;
    }
    known.map_or_else(
        || first_line(&request.text),
        |row| if row.name.is_empty() { row.title.clone() } else { title_of(&row.name) },
    )
}

/// Of an email its subject, else the first line that says something.
fn first_line(text: &str) -> String {
    let lines = || text.lines().map(one_line).filter(|line| !blank(line));
    let subject = lines().take(12).find_map(|line| {
        let (name, value) = line.split_once(':')?;
        (name.trim().eq_ignore_ascii_case("subject") && !blank(value)).then(|| value.trim().to_owned())
    });
    let line = subject.or_else(|| lines().next()).unwrap_or_default();
    match line.char_indices().nth(MOST_TITLE) {
        Some((end, _)) => format!("{}…", line.get(..end).unwrap_or(&line).trim_end()),
        None => line,
    }
}

/// Puts a paper on a meeting's shelf, or takes it from there (G31).
pub(super) fn shelve(store: &mut Store, request: ShelveDocument, now: Moment) -> Result<Done<DocumentView>> {
    let db = store.read();
    document_row(db, request.id)?;
    // A meeting that is gone can still be let go of.
    if request.shelf.is_some() || meetings::by_id(db, request.meeting).trying("read a meeting")?.is_some() {
        open_meeting(db, request.meeting)?;
    }
    let written = store.write(Op::SaveDocument, now, |w| {
        let shelf = request.shelf.map(|shelf| name_of(&shelf));
        w.put_or_clear(Kind::Document, request.id.0, shelf_field(request.meeting), shelf);
        Ok(())
    })?;
    answer(store, request.id, Op::SaveDocument, written.number, now)
}

/// Takes a paper out of sight. Its file stays for as long as the log knows it, so that undo brings both back.
pub(super) fn remove(store: &mut Store, id: DocumentId, now: Moment) -> Result<Done<Nothing>> {
    open_paper(store.read(), id, now)?;
    let written = store.write(Op::RemoveDocument, now, |w| {
        w.put(Kind::Document, id.0, "deleted", true);
        Ok(())
    })?;
    Ok(Done::wrote(Nothing {}, Op::RemoveDocument, written.number, &CHANGED))
}
