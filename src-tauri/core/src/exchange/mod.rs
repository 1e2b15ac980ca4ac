//! What enters and leaves as files: team cards, calendars, logs, a whole school year. Bytes in, plain values out.
//!
//! A file is read whole or refused with the reason and the line. Knows no store, no clock, no network.

pub mod archive;
pub mod csv;
pub mod html;
pub mod ics;
mod lines;
pub mod pdf;
pub mod pdf_words;
pub mod picture;
#[cfg(test)]
mod tests;
mod text;
pub mod vcard;

pub use text::{MOST_BYTES, TextFault, words};

/// Why a file was refused, and where; nothing of it was taken.
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
#[error("line {line}: {what}")]
pub struct Refused<What> {
    /// The reason.
    pub what: What,
    /// The line as an editor counts it, from 1.
    pub line: u32,
}

impl<What> Refused<What> {
    fn at(line: u32, what: impl Into<What>) -> Self {
        Self { what: what.into(), line }
    }
}
