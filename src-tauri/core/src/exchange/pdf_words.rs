//! Reads the words of a PDF, so that they can be searched. Not the writer: that is `pdf`.
//!
//! Bounded in pages, in what a part of it may unpack to, and in words. No file is worth more than a refusal.

use lopdf::content::{Content, Operation};
use lopdf::{DecompressError, Document, Encoding, Error, LoadOptions, Object, ObjectId};
use std::collections::BTreeMap;
use std::panic::{AssertUnwindSafe, catch_unwind};

/// The most pages that are read.
pub const MOST_PAGES: usize = 2_000;
/// The most words that are kept, in bytes.
pub const MOST_WORDS: usize = 200_000;
/// The largest file that is read, in bytes: a larger one holds pictures.
pub const MOST_READ: u64 = 60 * 1024 * 1024;
/// The most that one part of it may unpack to, in bytes.
const MOST_UNPACKED: usize = 16 * 1024 * 1024;
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
    catch_unwind(AssertUnwindSafe(|| read_all(bytes))).unwrap_or_else(|_| Err(PdfFault::Damaged("a stop".to_owned())))
}

fn read_all(bytes: &[u8]) -> Result<PdfWords, PdfFault> {
    let options = LoadOptions { max_decompressed_size: Some(MOST_UNPACKED), ..LoadOptions::default() };
    let document = Document::load_mem_with_options(bytes, options).map_err(|error| fault(&error))?;
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

/// The words of every page; a page that cannot be read is left out.
fn words(document: &Document) -> String {
    let mut words = String::new();
    for page in document.page_iter().take(MOST_PAGES) {
        let text = page_text(document, page).unwrap_or_default();
        for word in text.split(|letter: char| letter.is_whitespace() || letter.is_control()).filter(|w| !w.is_empty()) {
            if words.len() + word.len() + 1 > MOST_WORDS {
                return words;
            }
            if !words.is_empty() {
                words.push(' ');
            }
            words.push_str(word);
        }
    }
    words
}

/// The letters of a page in the order they are drawn, with a space wherever the pen moves on.
fn page_text(document: &Document, page: ObjectId) -> Result<String, Error> {
    let fonts = document.get_page_fonts(page)?;
    let mut encodings: BTreeMap<&[u8], Encoding<'_>> = BTreeMap::new();
    for (name, font) in &fonts {
        if let Ok(encoding) = font.get_font_encoding_with_limit(document, MOST_UNPACKED) {
            encodings.insert(name, encoding);
        }
    }
    let content = Content::decode(&document.get_page_content_with_limit(page, MOST_UNPACKED)?)?;
    let (mut text, mut font) = (String::new(), None);
    for Operation { operator, operands } in &content.operations {
        match operator.as_str() {
            "Tf" => font = operands.first().and_then(|name| encodings.get(name.as_name().ok()?)),
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

fn draw(text: &mut String, font: Option<&Encoding<'_>>, drawn: &[Object]) {
    let Some(encoding) = font else { return };
    for what in drawn {
        match what {
            Object::String(bytes, _) => text.push_str(&Document::decode_text(encoding, bytes).unwrap_or_default()),
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
