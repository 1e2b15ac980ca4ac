//! Reads the words of a PDF, so that they can be searched. Not the writer: that is `pdf`.
//!
//! Bounded in pages, in what a part of it and all of it may unpack to, and in words. No file is worth more than a refusal.
//! A file that stops the reader all the same stops Hallway; whoever calls marks it before.

use lopdf::content::{Content, Operation};
use lopdf::{DecompressError, Dictionary, Document, Encoding, Error, LoadOptions, Object, ObjectId, Stream};
use std::cell::Cell;
use std::collections::BTreeMap;

/// The most pages that are read.
pub const MOST_PAGES: usize = 2_000;
/// The most words that are kept, in bytes.
pub const MOST_WORDS: usize = 200_000;
/// The largest file that is read, in bytes: a larger one holds pictures.
pub const MOST_READ: u64 = 60 * 1024 * 1024;
/// The most that one part of it may unpack to, in bytes.
const MOST_UNPACKED: usize = 16 * 1024 * 1024;
/// The most that all parts unpack to together, in bytes; what comes after is left out.
const MOST_TOGETHER: usize = 128 * 1024 * 1024;
/// A gap this wide stands between two words, in thousandths of a letter's size.
const WORD_GAP: i64 = 180;
const WORD_GAP_REAL: f32 = 180.0;

/// What a PDF says.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct PdfWords {
    /// How many pages it has.
    pub pages: u32,
    /// Its words in order, one space between them, at most [`MOST_WORDS`] bytes; empty for pictures of pages.
    pub words: String,
}

/// Why there are no words.
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
pub enum PdfFault {
    /// It opens with a password only.
    #[error("it opens with a password only")]
    Encrypted,
    /// More than [`MOST_PAGES`].
    #[error("it has {pages} pages; {MOST_PAGES} are read at most")]
    TooManyPages {
        /// How many.
        pages: u32,
    },
    /// Its parts do not fit together, or grow too large.
    #[error("it cannot be read: {0}")]
    Damaged(String),
}

/// Reads the words of a PDF.
///
/// # Errors
/// Why there are none. A page that cannot be read is left out.
pub fn read(bytes: &[u8]) -> Result<PdfWords, PdfFault> {
    read_within(bytes, MOST_TOGETHER)
}

thread_local! {
    /// Bytes that the file being read may still unpack to: the filter of its objects is a plain function.
    static LEFT: Cell<usize> = const { Cell::new(0) };
}

/// Reads what unpacks to `most` bytes together.
pub(super) fn read_within(bytes: &[u8], most: usize) -> Result<PdfWords, PdfFault> {
    LEFT.set(most);
    let filter = Some(fitting as lopdf::FilterFunc);
    let load = |force_reconstruct| {
        let max_decompressed_size = Some(MOST_UNPACKED);
        let options = LoadOptions { max_decompressed_size, filter, force_reconstruct, ..LoadOptions::default() };
        Document::load_mem_with_options(bytes, options).map_err(|error| fault(&error))
    };
    let mut document = load(false)?;
    if !document.is_encrypted() && document.page_iter().next().is_none() {
        // A wrong table hides the pages; with a filter the reader does not look for them itself.
        document = load(true)?;
    }
    if document.is_encrypted() {
        return Err(PdfFault::Encrypted);
    }
    // One more than are read tells enough; the tree may go in circles.
    let pages = document.page_iter().take(MOST_PAGES + 1).count();
    if pages > MOST_PAGES {
        let pages = document.page_iter().take(100_000).count();
        return Err(PdfFault::TooManyPages { pages: u32::try_from(pages).unwrap_or(u32::MAX) });
    }
    let pages = u32::try_from(pages).unwrap_or(u32::MAX);
    if pages == 0 {
        return Err(PdfFault::Damaged("no page".to_owned()));
    }
    Ok(PdfWords { pages, words: words(&document) })
}

/// Leaves out a part full of objects that would unpack to more than is left.
fn fitting(id: ObjectId, object: &mut Object) -> Option<(ObjectId, Object)> {
    // Of what lies in the file itself the reader keeps `object`, of what was packed the answer: that is never a stream.
    match object.as_stream() {
        Ok(stream) => (!stream.dict.has_type(b"ObjStm") || spend(stream)).then_some((id, Object::Null)),
        Err(_) => Some((id, object.clone())),
    }
}

/// Whether a part fits into what is left, which is then less by it.
fn spend(stream: &Stream) -> bool {
    let unpacked = stream.decompressed_content_with_limit(LEFT.get().min(MOST_UNPACKED));
    unpacked.is_ok_and(|unpacked| spend_bytes(unpacked.len()))
}

fn spend_bytes(bytes: usize) -> bool {
    let left = LEFT.get().checked_sub(bytes);
    LEFT.set(left.unwrap_or_default());
    left.is_some()
}

/// The words of every page; a page that cannot be read is left out.
fn words(document: &Document) -> String {
    let (mut words, mut known) = (String::new(), Encodings::new());
    for page in document.page_iter().take(MOST_PAGES) {
        let text = page_text(document, page, &mut known).unwrap_or_default();
        if !gather(&mut words, &text) {
            break;
        }
    }
    words
}

/// Adds the words of `text`, one space between them; `false` once there are as many as are kept.
pub(super) fn gather(words: &mut String, text: &str) -> bool {
    for word in text.split(|letter: char| letter.is_whitespace() || letter.is_control()).filter(|w| !w.is_empty()) {
        if words.len() + word.len() + 1 > MOST_WORDS {
            return false;
        }
        if !words.is_empty() {
            words.push(' ');
        }
        words.push_str(word);
    }
    true
}

/// How the letters of each font are written, by where the font lies in memory; `None` for one that cannot be read.
type Encodings<'d> = BTreeMap<*const Dictionary, Option<Encoding<'d>>>;

/// The letters of a page in the order they are drawn, with a space wherever the pen moves on.
fn page_text<'d>(document: &'d Document, page: ObjectId, known: &mut Encodings<'d>) -> Result<String, Error> {
    let fonts = document.get_page_fonts(page)?;
    for font in fonts.values() {
        known.entry(std::ptr::from_ref(*font)).or_insert_with(|| encoding(document, font));
    }
    let encodings = |name: &[u8]| known.get(&std::ptr::from_ref(*fonts.get(name)?))?.as_ref();
    let drawn = document.get_page_content_with_limit(page, LEFT.get().min(MOST_UNPACKED))?;
    spend_bytes(drawn.len());
    let content = Content::decode(&drawn)?;
    let (mut text, mut font) = (String::new(), None);
    for Operation { operator, operands } in &content.operations {
        if text.len() > MOST_WORDS {
            break;
        }
        match operator.as_str() {
            "Tf" => font = operands.first().and_then(|name| encodings(name.as_name().ok()?)),
            "Tj" | "TJ" => draw(&mut text, font, operands),
            "'" | "\"" => {
                text.push('\n');
                draw(&mut text, font, operands);
            }
            "Td" | "TD" | "Tm" | "T*" | "ET" => text.push('\n'),
            _ => {}
        }
    }
    Ok(text)
}

/// How a font writes its letters, where what it needs for that fits into what is left.
fn encoding<'d>(document: &'d Document, font: &'d Dictionary) -> Option<Encoding<'d>> {
    let part = |name: &[u8]| font.get_deref(name, document).and_then(Object::as_stream).ok();
    let fits = [b"Encoding".as_slice(), b"ToUnicode"].into_iter().filter_map(part).all(spend);
    fits.then(|| font.get_font_encoding_with_limit(document, MOST_UNPACKED).ok()).flatten()
}

fn draw(text: &mut String, font: Option<&Encoding<'_>>, drawn: &[Object]) {
    let Some(encoding) = font else { return };
    for what in drawn {
        match what {
            Object::String(bytes, _) => {
                // One byte may stand for many letters.
                let bytes = bytes.get(..MOST_WORDS).unwrap_or(bytes);
                text.push_str(&Document::decode_text(encoding, bytes).unwrap_or_default());
            }
            Object::Array(more) => draw(text, font, more),
            Object::Integer(gap) if *gap < -WORD_GAP => text.push(' '),
            Object::Real(gap) if *gap < -WORD_GAP_REAL => text.push(' '),
            _ => {}
        }
    }
}

fn fault(error: &Error) -> PdfFault {
    match error {
        Error::InvalidPassword | Error::Decryption(_) => PdfFault::Encrypted,
        Error::Decompress(DecompressError::MemoryLimitExceeded { .. }) => {
            PdfFault::Damaged("it grows too large".into())
        }
        other => PdfFault::Damaged(other.to_string()),
    }
}
