//! Files as other programs write them, files that are broken, and what was written read again.

mod csv;
mod dates;
mod ics;
mod pdf;
mod pdf_words;
mod picture;
mod rough;
mod vcard;

use super::Refused;
use std::fmt::Display;
use std::path::Path;

/// A file in tests/fixtures/exchange.
fn sample(name: &str) -> Vec<u8> {
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("../../tests/fixtures/exchange");
    std::fs::read(folder.join(name)).unwrap_or_else(|error| panic!("{name}: {error}"))
}

/// The line and the reason, as a person would be told.
fn told<T, What: Display + std::fmt::Debug>(read: Result<T, Refused<What>>) -> String {
    match read {
        Ok(_) => "taken".to_owned(),
        Err(refused) => refused.to_string(),
    }
}

fn texts(texts: &[&str]) -> Vec<String> {
    texts.iter().map(|text| (*text).to_owned()).collect()
}
