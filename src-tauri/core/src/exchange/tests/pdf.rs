//! The printed record: whole, paginated, in letters of every neighbour.

use crate::exchange::pdf::{Book, Style};
use flate2::read::ZlibDecoder;
use std::io::Read;

fn bytes(fill: impl FnOnce(&mut Book)) -> Vec<u8> {
    let mut book = Book::new();
    fill(&mut book);
    book.finish("School-year record", "en-US", (2026, 11, 17), |page, of| format!("Page {page} of {of}"))
}

fn count(bytes: &[u8], what: &[u8]) -> usize {
    bytes.windows(what.len()).filter(|part| *part == what).count()
}

/// Every stream that unpacks, as one.
fn streams(bytes: &[u8]) -> Vec<u8> {
    let mut out = Vec::new();
    let mut rest = bytes;
    while let Some(at) = rest.windows(7).position(|part| part == b"stream\n") {
        rest = &rest[at + 7..];
        let mut unpacked = Vec::new();
        if ZlibDecoder::new(rest).read_to_end(&mut unpacked).is_ok() {
            out.extend(unpacked);
        }
    }
    out
}

#[test]
fn an_empty_book_is_one_page_and_a_long_one_has_many() {
    let empty = bytes(|_| {});
    assert!(
        empty.starts_with(b"%PDF-") && count(&empty, b"/Type /Page\n") == 1,
        "{}",
        String::from_utf8_lossy(&empty[..200])
    );
    let long =
        bytes(|book| (0..500).for_each(|day| book.paragraph(Style::Text, &format!("What was said on day {day}"))));
    let pages = count(&long, b"/Type /Page\n");
    assert!((10..16).contains(&pages), "{pages}");
}

#[test]
fn a_table_and_words_without_end_stay_on_the_page() {
    let book = bytes(|book| {
        book.row(&[1.0, 3.0], &["Who", "What"], true);
        for _ in 0..80 {
            book.row(&[1.0, 3.0], &["Ms. Lee", &"share the picture schedule ".repeat(9)], false);
        }
        book.paragraph(Style::Text, &"x".repeat(5_000));
        book.paragraph(Style::Lead, "");
    });
    assert!(count(&book, b"/Type /Page\n") > 5);
}

#[test]
fn accents_are_kept_and_what_the_typeface_has_not_is_spelled() {
    let shown = |text: &str| streams(&bytes(|book| book.paragraph(Style::Text, text)));
    for (one, other) in [("Peña, niño, año, ¿qué?", "Pena, nino, ano, que?"), ("Łukasz Dvořák", "Lukasz Dvorak")]
    {
        assert_ne!(shown(one), shown(other), "{one}");
    }
    // Composed and decomposed are the same letters; an emoji is a word.
    assert_eq!(shown("Peña"), shown("Pen\u{303}a"));
    assert_ne!(shown("good 👍"), shown("good "));
    assert_eq!(shown("\u{0}\u{1}tab\there"), shown("tab here"));
}
