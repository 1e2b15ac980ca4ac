//! Papers as shown: the list by school year, one paper, a meeting's shelf.

use super::super::shortened::shortened;
use super::arrive::MOST_BYTES;
use crate::actions::input::unknown;
use crate::actions::log::match_words;
use crate::actions::names::{child_refs, meeting_ref, narrowed};
use crate::actions::reply::paper_may_answer;
use crate::actions::year::paper_closed;
use crate::api::{
    DocumentFile, DocumentForm, DocumentRef, DocumentView, DocumentsRequest, DocumentsView, DocumentsYear,
    MeetingShelf, Shelf, ShelfRow,
};
use crate::rules::documents::opens;
use crate::rules::ids::{DocumentId, MeetingId};
use crate::rules::time::Moment;
use crate::rules::year_span::year_span;
use crate::store::documents::{self, Chosen, Row};
use crate::store::error::{Result, Trying};
use crate::store::{Store, meetings, school};
use chrono::NaiveDate;
use rusqlite::Connection;

/// Papers listed at once, and at most.
const USUAL: u32 = 60;
const MOST: u32 = 5_000;
/// How much of a PDF's words one paper shows, in letters.
const FIRST_WORDS: usize = 1_200;

/// A paper that must be there.
pub(in crate::actions) fn document_row(db: &Connection, id: DocumentId) -> Result<Row> {
    documents::by_id(db, id).trying("read a paper")?.ok_or_else(|| unknown("paper", id))
}

/// A paper as a line names it.
pub(in crate::actions) fn document_ref(db: &Connection, row: &Row) -> Result<DocumentRef> {
    Ok(DocumentRef {
        id: row.id,
        title: row.title.clone(),
        kind: row.kind,
        form: row.form,
        date: row.date,
        child: child_refs(db, row.child.as_slice())?.pop(),
        sensitive: row.sensitive,
    })
}

/// The papers, by school year. What an upload that stopped half way left is put aside meanwhile.
pub(in crate::actions) fn documents(
    store: &mut Store,
    request: &DocumentsRequest,
    now: Moment,
) -> Result<DocumentsView> {
    store.sweep(now.date())?;
    let db = store.read();
    let child = narrowed(db, request.child)?;
    let chosen = Chosen { child, kind: request.kind };
    let most = if request.most == 0 { USUAL } else { request.most.min(MOST) };
    let searched = !request.search.trim().is_empty();
    let mut rows = if searched {
        found(db, request, chosen, most + 1)?
    } else {
        documents::newest(db, chosen, most + 1).trying("list the papers")?
    };
    let more = rows.len() > most as usize;
    rows.truncate(most as usize);
    Ok(DocumentsView {
        today: now.date(),
        years: if searched { one_group(db, &rows)? } else { by_year(db, &rows)? },
        kinds: documents::kinds(db).trying("list the kinds")?,
        more,
        most_bytes: MOST_BYTES,
    })
}

fn found(db: &Connection, request: &DocumentsRequest, chosen: Chosen, most: u32) -> Result<Vec<Row>> {
    let words = match_words(&request.search);
    if words.is_empty() {
        return Ok(Vec::new());
    }
    documents::found(db, &words, chosen, most).trying("search the papers")
}

fn one_group(db: &Connection, rows: &[Row]) -> Result<Vec<DocumentsYear>> {
    let documents = refs(db, rows.iter())?;
    Ok(if documents.is_empty() { Vec::new() } else { vec![DocumentsYear { days: None, documents }] })
}

fn refs<'r>(db: &Connection, rows: impl Iterator<Item = &'r Row>) -> Result<Vec<DocumentRef>> {
    rows.map(|row| document_ref(db, row)).collect()
}

/// Every paper in the year that holds its day; the years part all time between them.
fn by_year(db: &Connection, rows: &[Row]) -> Result<Vec<DocumentsYear>> {
    let years = school::years(db).trying("read the school years")?;
    let days: Vec<(NaiveDate, NaiveDate)> = years.iter().map(|year| (year.first_day, year.last_day)).collect();
    if days.is_empty() {
        return one_group(db, rows);
    }
    let mut groups = Vec::new();
    for (place, year) in days.iter().enumerate().rev() {
        let span = year_span(&days, place);
        let documents = refs(db, rows.iter().filter(|row| span.holds(row.date)))?;
        if !documents.is_empty() {
            groups.push(DocumentsYear { days: Some(*year), documents });
        }
    }
    Ok(groups)
}

/// One paper in full.
pub(in crate::actions) fn view(store: &Store, id: DocumentId, now: Moment) -> Result<DocumentView> {
    let db = store.read();
    let row = document_row(db, id)?;
    let fields = store.fields(id.0)?.unwrap_or_default();
    let words = if row.form == DocumentForm::Words { "text" } else { "words" };
    let most = if row.form == DocumentForm::Words { usize::MAX } else { FIRST_WORDS };
    let shelves =
        row.shelves.iter().filter_map(|(meeting, shelf)| shelf_row(db, MeetingId(*meeting), *shelf).transpose());
    Ok(DocumentView {
        today: now.date(),
        document: document_ref(db, &row)?,
        note: row.note.clone(),
        goal: row.goal.clone(),
        words: shortened(fields.text_or_empty(words), most),
        no_words: row.no_words,
        pages: row.pages,
        file: row.file.as_deref().map(|file| DocumentFile {
            name: row.name.clone(),
            bytes: row.bytes,
            here: store.content().has(file),
            opens: opens(&row.name),
        }),
        shelves: shelves.collect::<Result<_>>()?,
        may_answer: paper_may_answer(db, fields.text_or_empty("text"), row.date)?,
        closed: paper_closed(db, &row, now)?,
    })
}

/// A meeting that is gone meanwhile is left out.
fn shelf_row(db: &Connection, meeting: MeetingId, shelf: Shelf) -> Result<Option<ShelfRow>> {
    let row = meetings::by_id(db, meeting).trying("read a meeting")?;
    Ok(row.map(|row| ShelfRow { meeting: meeting_ref(&row), shelf }))
}

/// What lies ready for a meeting (G31).
pub(in crate::actions) fn shelf(db: &Connection, meeting: MeetingId) -> Result<MeetingShelf> {
    let mut shelf = MeetingShelf::default();
    for row in documents::of_meeting(db, meeting).trying("read the shelf")? {
        match row.shelves.get(&meeting.0) {
            Some(Shelf::Arrived) => shelf.arrived.push(document_ref(db, &row)?),
            Some(Shelf::Bring) => shelf.bring.push(document_ref(db, &row)?),
            None => {}
        }
    }
    Ok(shelf)
}
