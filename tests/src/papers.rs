//! Papers made by code: photos, PDFs in letters and without, and how they come in as a face hands them over.

use crate::World;
use base64::Engine;
use base64::prelude::BASE64_STANDARD;
use hallway_core::Hallway;
use hallway_core::api::{
    ArrivedDocument, BeginDocument, BegunDocument, DocumentPart, DocumentRequest, DocumentView, Failure,
    FinishDocument, OnShelf, ReadDocument, Request, View,
};
use hallway_core::exchange::pdf::{Book, Style};
use hallway_core::rules::ids::{ChildId, DocumentId};
use hallway_core::rules::time::Moment;
use image::{ImageFormat, Rgb, RgbImage};
use std::fmt::Write;
use std::io::Cursor;

/// A PDF that says something, with its typeface inside.
#[must_use]
pub fn pdf(title: &str, words: &[&str]) -> Vec<u8> {
    let mut book = Book::new();
    book.paragraph(Style::Title, title);
    words.iter().for_each(|words| book.paragraph(Style::Text, words));
    book.finish(title, "en-US", (2026, 9, 1), |page, of| format!("{page} / {of}"))
}

/// A PDF of this many pages, each with the same words; none for pages without letters.
#[must_use]
pub fn pages(count: usize, words: &str) -> Vec<u8> {
    let drawn =
        if words.is_empty() { "0 0 10 10 re f".to_owned() } else { format!("BT /F1 12 Tf 72 720 Td ({words}) Tj ET") };
    let kids: String = (0..count).fold(String::new(), |mut kids, page| {
        let _ = write!(kids, "{} 0 R ", page + 5);
        kids
    });
    let mut objects = vec![
        "<< /Type /Catalog /Pages 2 0 R >>".to_owned(),
        format!("<< /Type /Pages /Count {count} /Kids [{kids}] >>"),
        "<< /Type /Font /Subtype /Type1 /BaseFont /Helvetica /Encoding /WinAnsiEncoding >>".to_owned(),
        format!("<< /Length {} >>\nstream\n{drawn}\nendstream", drawn.len()),
    ];
    let page = "<< /Type /Page /Parent 2 0 R /MediaBox [0 0 612 792] /Resources << /Font << /F1 3 0 R >> >> /Contents 4 0 R >>";
    objects.extend((0..count).map(|_| page.to_owned()));
    written(&objects)
}

/// Objects numbered from 1, the first being the catalog, as a file with its table.
fn written(objects: &[String]) -> Vec<u8> {
    let mut out = "%PDF-1.4\n".to_owned();
    let mut places = Vec::new();
    for (number, object) in (1..).zip(objects) {
        places.push(out.len());
        let _ = write!(out, "{number} 0 obj\n{object}\nendobj\n");
    }
    let start = out.len();
    let _ = write!(out, "xref\n0 {}\n0000000000 65535 f \n", objects.len() + 1);
    for place in places {
        let _ = writeln!(out, "{place:010} 00000 n ");
    }
    let _ = write!(out, "trailer\n<< /Size {} /Root 1 0 R >>\nstartxref\n{start}\n%%EOF\n", objects.len() + 1);
    out.into_bytes()
}

/// A photo of a worksheet: ruled lines and a few marks, in soft colours.
///
/// # Panics
/// When it cannot be written.
#[must_use]
pub fn photo(width: u32, height: u32, format: ImageFormat) -> Vec<u8> {
    let picture = RgbImage::from_fn(width, height, |x, y| {
        let (line, margin) =
            ((y * 24 / height.max(1)) % 2 == 1 && y % 9 == 0, x * 20 / width.max(1) == 2 && x % 11 < 2);
        let mark = (x + y * 2) % (width / 3).max(1) < 4 && y * 24 / height.max(1) % 5 == 2;
        match (mark, line, margin) {
            (true, ..) => Rgb([58, 74, 102]),
            (_, true, _) => Rgb([176, 196, 210]),
            (_, _, true) => Rgb([206, 150, 130]),
            _ => Rgb([248, 244, 234]),
        }
    });
    let mut out = Cursor::new(Vec::new());
    picture.write_to(&mut out, format).expect("a picture");
    out.into_inner()
}

/// The BLAKE3 of some bytes, in hexadecimal.
#[must_use]
pub fn blake3_of(bytes: &[u8]) -> String {
    blake3::hash(bytes).to_hex().to_string()
}

/// Hands a file over part by part, as a face does.
///
/// # Errors
/// As [`Hallway::call`].
pub fn hand_over(
    hallway: &mut Hallway,
    now: Moment,
    (name, bytes): (&str, &[u8]),
    (child, meeting): (Option<ChildId>, Option<OnShelf>),
) -> Result<ArrivedDocument, Failure> {
    let begin = BeginDocument { name: name.into(), bytes: bytes.len() as u64 };
    let (upload, part) = match hallway.call(Request::BeginDocument(begin), now)?.view {
        View::BeginDocument(BegunDocument::Ready { upload, part }) => (upload, part as usize),
        View::BeginDocument(BegunDocument::Refused { why }) => return Ok(ArrivedDocument::Refused { why }),
        other => unreachable!("{other:?}"),
    };
    for (place, piece) in bytes.chunks(part).enumerate() {
        let part = DocumentPart { upload, at: (place * part) as u64, part: BASE64_STANDARD.encode(piece) };
        hallway.call(Request::DocumentPart(part), now)?;
    }
    match hallway.call(Request::FinishDocument(FinishDocument { upload, child, meeting }), now)?.view {
        View::FinishDocument(arrived) => Ok(arrived),
        other => unreachable!("{other:?}"),
    }
}

impl World {
    /// A file that comes in as a paper.
    ///
    /// # Panics
    /// When a part is not taken.
    pub fn arrives(&mut self, name: &str, bytes: &[u8]) -> ArrivedDocument {
        let begin = BeginDocument { name: name.into(), bytes: bytes.len() as u64 };
        let (upload, part) = match self.begin_document(begin) {
            BegunDocument::Ready { upload, part } => (upload, part as usize),
            BegunDocument::Refused { why } => return ArrivedDocument::Refused { why },
        };
        for (place, piece) in bytes.chunks(part).enumerate() {
            let part = DocumentPart { upload, at: (place * part) as u64, part: BASE64_STANDARD.encode(piece) };
            self.document_part(part);
        }
        self.finish_document(FinishDocument { upload, child: None, meeting: None })
    }

    /// A file that is kept as a paper.
    ///
    /// # Panics
    /// When it is not kept.
    pub fn paper(&mut self, name: &str, bytes: &[u8]) -> DocumentId {
        match self.arrives(name, bytes) {
            ArrivedDocument::Kept { document, .. } => document.id,
            other => panic!("{other:?}"),
        }
    }

    /// One paper.
    pub fn document(&mut self, id: DocumentId) -> DocumentView {
        self.document_as(DocumentRequest { id })
    }

    /// A paper's file in one of its sizes, read piece by piece.
    ///
    /// # Panics
    /// When a piece is no Base64.
    pub fn bytes_of(&mut self, id: DocumentId, size: hallway_core::api::DocumentSize) -> Vec<u8> {
        let mut bytes = Vec::new();
        loop {
            let part = self.read_document(ReadDocument { id, size, at: bytes.len() as u64 });
            bytes.extend(BASE64_STANDARD.decode(&part.part).expect("Base64"));
            if part.part.is_empty() || bytes.len() as u64 >= part.bytes {
                return bytes;
            }
        }
    }
}
