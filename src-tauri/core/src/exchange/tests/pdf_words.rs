//! The words of a PDF: found where they are letters, and a reason where they are not.

use super::sample;
use crate::exchange::pdf_words::{MOST_PAGES, MOST_WORDS, PdfFault, read, read_within};
use proptest::prelude::*;

#[test]
fn the_same_letters_are_read_however_the_file_is_packed() {
    for name in ["letters.pdf", "packed.pdf", "no-password.pdf"] {
        let found = read(&sample(&format!("pdf_words/{name}"))).unwrap_or_else(|fault| panic!("{name}: {fault}"));
        assert_eq!(found.pages, 1, "{name}");
        assert_eq!(found.words, "Progress report Leo reads forty words in a minute. Peña, año. 1 / 1", "{name}");
    }
}

#[test]
fn what_cannot_be_read_says_why() {
    assert_eq!(read(&sample("pdf_words/bad/password.pdf")), Err(PdfFault::Encrypted));
    for name in ["cut-off.pdf", "first-line.pdf"] {
        assert!(matches!(read(&sample(&format!("pdf_words/bad/{name}"))), Err(PdfFault::Damaged(_))), "{name}");
    }
    assert!(matches!(read(b""), Err(PdfFault::Damaged(_))));
}

#[test]
fn two_lines_are_two_words_and_a_wide_gap_parts_letters() {
    let drawn =
        "BT /F1 12 Tf 72 700 Td (first) Tj 0 -14 Td (second) Tj T* [(th) -20 (ird) -400 (fourth)] TJ (fifth) ' ET";
    let found = read(&file(1, drawn)).expect("words");
    assert_eq!(found.words, "first second third fourth fifth");
}

#[test]
fn pages_and_words_have_an_end() {
    let most = u32::try_from(MOST_PAGES).expect("a number");
    assert_eq!(read(&file(MOST_PAGES, "")).expect("all pages").pages, most);
    assert_eq!(read(&file(MOST_PAGES + 1, "")), Err(PdfFault::TooManyPages { pages: most + 1 }));
    let long = format!("BT /F1 12 Tf ({}) Tj ET", "word ".repeat(60_000));
    let words = read(&file(1, &long)).expect("words").words;
    assert!(words.len() <= MOST_WORDS && words.len() > MOST_WORDS - 10, "{}", words.len());
}

#[test]
fn all_parts_together_have_an_end() {
    let drawn = format!("BT /F1 12 Tf (word) Tj ET {}", " ".repeat(970));
    let found = read_within(&file(30, &drawn), 10 * 1_024).expect("the first pages");
    assert_eq!((found.pages, found.words.split(' ').count()), (30, 10));
    // Its objects lie in parts that are packed: with nothing left to unpack them there is no page.
    let packed = sample("pdf_words/packed.pdf");
    assert!(matches!(read_within(&packed, 16), Err(PdfFault::Damaged(_))), "{:?}", read_within(&packed, 16));
    assert!(read_within(&packed, 100_000).is_ok());
}

/// Pages that all draw the same, in a file without a table, as a careless program leaves it.
fn file(count: usize, drawn: &str) -> Vec<u8> {
    let kids: String = (0..count).map(|page| format!("{} 0 R ", page + 5)).collect();
    let font = "<< /Type /Font /Subtype /Type1 /BaseFont /Helvetica /Encoding /WinAnsiEncoding >>";
    let mut out = format!(
        "%PDF-1.4\n1 0 obj\n<< /Type /Catalog /Pages 2 0 R >>\nendobj\n2 0 obj\n<< /Type /Pages /Count {count} /Kids [{kids}] >>\nendobj\n\
         3 0 obj\n{font}\nendobj\n4 0 obj\n<< /Length {} >>\nstream\n{drawn}\nendstream\nendobj\n",
        drawn.len()
    );
    for page in 0..count {
        out.push_str(&format!(
            "{} 0 obj\n<< /Type /Page /Parent 2 0 R /Resources << /Font << /F1 3 0 R >> >> /Contents 4 0 R >>\nendobj\n",
            page + 5
        ));
    }
    out.push_str("trailer\n<< /Root 1 0 R >>\n%%EOF\n");
    out.into_bytes()
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(200))]

    #[test]
    fn any_bytes_are_read_or_refused(bytes in prop::collection::vec(any::<u8>(), 0..2_000)) {
        let _ = read(&bytes);
    }

    #[test]
    fn a_file_with_changed_bytes_is_read_or_refused(
        changes in prop::collection::vec((0..4_000_usize, any::<u8>()), 1..24),
    ) {
        let mut bytes = file(2, "BT /F1 12 Tf 72 700 Td (first) Tj [(a) -400 (b)] TJ ET");
        for (at, byte) in changes {
            let at = at % bytes.len();
            bytes[at] = byte;
        }
        let _ = read(&bytes);
    }
}
