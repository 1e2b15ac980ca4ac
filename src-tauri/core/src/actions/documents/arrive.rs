//! A file that comes in as a paper: part by part, looked at, kept once. Until it is kept nothing of it stays.

use super::{CHANGED, check_meeting, make, put_fields, put_shelf};
use crate::actions::Done;
use crate::actions::documents::document_ref;
use crate::actions::input::{one_line, unknown};
use crate::actions::names::known_children;
use crate::api::{
    ArrivedDocument, BeginDocument, BegunDocument, DocumentFields, DocumentForm, DocumentKind, DocumentPart,
    DocumentUpload, ErrorCode, FinishDocument, NoWords, Nothing, Op, RefusedDocument,
};
use crate::exchange;
use crate::exchange::pdf_words::{self, MOST_READ, PdfFault, PdfWords};
use crate::rules::documents::{PDF_WITHIN, ending, is_text, title_of};
use crate::rules::ids::DocumentId;
use crate::rules::time::Moment;
use crate::store::Store;
use crate::store::content::Coming;
use crate::store::documents::{self, Row};
use crate::store::error::{Error, Result, Trying};
use crate::store::names::name_of;
use crate::store::writer::{Kind, Writer};
use base64::Engine;
use base64::prelude::BASE64_STANDARD;

/// The largest file that is taken, in bytes.
pub(in crate::actions) const MOST_BYTES: u64 = 100 * 1024 * 1024;
/// The most bytes in one part.
const PART: u32 = 1024 * 1024;
/// The longest name of a file, in letters.
const MOST_NAME: usize = 200;

/// A file is about to come; one that was on its way is let go.
pub(in crate::actions) fn begin(store: &mut Store, request: &BeginDocument) -> Result<BegunDocument> {
    let why = match request.bytes {
        0 => RefusedDocument::Empty,
        bytes if bytes > MOST_BYTES => RefusedDocument::TooLarge,
        bytes => {
            let upload = store.content_mut().begin(&file_name(&request.name), bytes)?;
            return Ok(BegunDocument::Ready { upload, part: PART });
        }
    };
    Ok(BegunDocument::Refused { why })
}

/// The last part of a path, as one line.
fn file_name(name: &str) -> String {
    let last = name.rsplit(['/', '\\']).next().unwrap_or(name);
    let letters: Vec<char> = one_line(last).chars().collect();
    // The ending is what other programs go by, so a long name loses its beginning.
    letters.iter().skip(letters.len().saturating_sub(MOST_NAME)).collect()
}

/// Takes the next part.
pub(in crate::actions) fn part(store: &mut Store, request: &DocumentPart) -> Result<Nothing> {
    let upload = request.upload;
    let bytes = BASE64_STANDARD.decode(&request.part).map_err(|error| no_part(format!("no Base64: {error}")))?;
    let coming = coming(store, upload)?;
    let next = coming.bytes + bytes.len() as u64;
    if request.at != coming.bytes || next > coming.said || bytes.len() > PART as usize {
        let detail = format!("{} to {next} of {}, at {}", request.at, coming.said, coming.bytes);
        store.content_mut().stop(upload);
        return Err(no_part(detail));
    }
    let taken = coming.take(&bytes);
    if taken.is_err() {
        store.content_mut().stop(upload);
    }
    taken.map(|()| Nothing {})
}

fn no_part(detail: String) -> Error {
    Error::input(ErrorCode::NotUnderstood, detail)
}

fn coming(store: &mut Store, upload: u32) -> Result<&mut Coming> {
    store.content_mut().coming(upload).ok_or_else(|| unknown("upload", upload))
}

/// Lets a file go; nothing of it stays.
pub(in crate::actions) fn stop(store: &mut Store, request: DocumentUpload) -> Nothing {
    store.content_mut().stop(request.upload);
    Nothing {}
}

/// All parts have come: the file is kept, then the record that names it.
pub(in crate::actions) fn finish(
    store: &mut Store,
    request: &FinishDocument,
    now: Moment,
) -> Result<Done<ArrivedDocument>> {
    let db = store.read();
    known_children(db, &request.child)?;
    check_meeting(db, request.meeting.as_ref())?;
    let came = match look(coming(store, request.upload)?)? {
        Ok(came) => came,
        Err(why) => {
            store.content_mut().stop(request.upload);
            return Ok(Done::read(ArrivedDocument::Refused { why }));
        }
    };
    let known = documents::with_file(store.read(), &came.hash).trying("look for the same file")?;
    // Also a file that is known: what is here of it may be away or damaged.
    store.content_mut().keep(request.upload)?.ok_or_else(|| unknown("upload", request.upload))?;
    match known {
        Some(row) => here(store, request, &row, now),
        None => keep(store, request, &came, now),
    }
}

/// The paper that has this file already; it is put on the shelf it came for.
fn here(store: &mut Store, request: &FinishDocument, row: &Row, now: Moment) -> Result<Done<ArrivedDocument>> {
    let arrived = ArrivedDocument::Here { document: document_ref(store.read(), row)? };
    if request.meeting.is_none() {
        return Ok(Done::read(arrived));
    }
    let written = store.write(Op::SaveDocument, now, |w| {
        put_shelf(w, row.id.0, request.meeting.as_ref());
        Ok(())
    })?;
    Ok(Done::wrote(arrived, Op::SaveDocument, written.number, &CHANGED))
}

/// A file that came whole.
struct Came {
    hash: String,
    name: String,
    bytes: u64,
    form: DocumentForm,
}

fn look(coming: &Coming) -> Result<std::result::Result<Came, RefusedDocument>> {
    if coming.bytes != coming.said {
        return Ok(Err(RefusedDocument::Incomplete));
    }
    let form = DocumentForm::of_start(&coming.start(PDF_WITHIN)?);
    Ok(match (form, ending(&coming.name).as_str()) {
        (DocumentForm::Pdf, _) | (DocumentForm::Picture, _) => Ok(came(coming, form)),
        (_, "pdf") => Err(RefusedDocument::NotAPdf),
        (_, "jpg" | "jpeg" | "png" | "webp") => Err(RefusedDocument::NotAPicture),
        _ => Ok(came(coming, form)),
    })
}

fn came(coming: &Coming, form: DocumentForm) -> Came {
    Came { hash: coming.hash(), name: coming.name.clone(), bytes: coming.bytes, form }
}

fn keep(store: &mut Store, request: &FinishDocument, came: &Came, now: Moment) -> Result<Done<ArrivedDocument>> {
    let words = words(store, came)?;
    let kind = DocumentKind::of_name(&came.name);
    let fields = DocumentFields { kind, child: request.child, ..DocumentFields::default() };
    let written = store.write(Op::SaveDocument, now, |w| {
        let id = make(w, came.form);
        put_file(w, id, came);
        put_words(w, id, words.as_ref());
        put_fields(w, id, &fields, &title_of(&came.name), now);
        put_shelf(w, id, request.meeting.as_ref());
        Ok(DocumentId(id))
    })?;
    let db = store.read();
    let row = super::document_row(db, written.output)?;
    let arrived = ArrivedDocument::Kept { document: document_ref(db, &row)?, no_words: row.no_words };
    Ok(Done::wrote(arrived, Op::SaveDocument, written.number, &CHANGED))
}

fn put_file(w: &mut Writer<'_>, id: uuid::Uuid, came: &Came) {
    w.put(Kind::Document, id, "file", came.hash.as_str());
    w.put(Kind::Document, id, "name", came.name.as_str());
    w.put(Kind::Document, id, "bytes", i64::try_from(came.bytes).unwrap_or(i64::MAX));
}

type Words = std::result::Result<PdfWords, NoWords>;

fn put_words(w: &mut Writer<'_>, id: uuid::Uuid, words: Option<&Words>) {
    match words {
        Some(Ok(found)) => {
            // Only a PDF has pages.
            if found.pages > 0 {
                w.put(Kind::Document, id, "pages", i64::from(found.pages));
            }
            if found.words.is_empty() {
                w.put(Kind::Document, id, "no_words", name_of(&NoWords::Scanned));
            } else {
                w.put(Kind::Document, id, "words", found.words.as_str());
            }
        }
        Some(Err(why)) => w.put(Kind::Document, id, "no_words", name_of(why)),
        None => {}
    }
}

/// The words of a PDF or a text that was kept; `None` for what has none to read.
fn words(store: &Store, came: &Came) -> Result<Option<Words>> {
    if came.form == DocumentForm::File && is_text(&came.name) && came.bytes <= exchange::MOST_BYTES as u64 {
        let words = exchange::words(&store.content().whole(&came.hash)?).filter(|words| !words.is_empty());
        return Ok(words.map(|words| Ok(PdfWords { pages: 0, words })));
    }
    if came.form != DocumentForm::Pdf {
        return Ok(None);
    }
    if came.bytes > MOST_READ {
        return Ok(Some(Err(NoWords::TooLarge)));
    }
    let bytes = store.content().whole(&came.hash)?;
    let read = store.content().guarded(&came.hash, || pdf_words::read(&bytes))?;
    Ok(Some(match read {
        None => Err(NoWords::Trouble),
        Some(Err(PdfFault::Encrypted)) => Err(NoWords::Encrypted),
        Some(Err(PdfFault::TooManyPages { .. })) => Err(NoWords::TooManyPages),
        Some(Err(PdfFault::Damaged(_))) => Err(NoWords::Damaged),
        Some(Ok(found)) => Ok(found),
    }))
}
