//! From bytes to text: encodings, byte order marks, ends of lines. Refuses what is not text rather than guessing.

use super::Refused;
use super::pdf_words::gather;
use encoding_rs::{Encoding, WINDOWS_1252};
use std::borrow::Cow;

/// The largest file that is read, in bytes: 20 MB, some 300 contacts with photographs or 50,000 notes.
pub const MOST_BYTES: usize = 20 * 1024 * 1024;

/// Why a file cannot be read as text.
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
pub enum TextFault {
    /// Larger than [`MOST_BYTES`].
    #[error("the file has {bytes} bytes; {MOST_BYTES} are read at most")]
    TooLarge {
        /// How large it is.
        bytes: usize,
    },
    /// A picture, a workbook, a text in an encoding without its mark.
    #[error("this is not a text file")]
    NotText,
    /// Some of its bytes were lost or changed on the way.
    #[error("characters are damaged here")]
    Damaged,
}

/// The text of a file with `\n` at the end of its lines: UTF-8, UTF-16 with its mark, or else Windows-1252.
pub(super) fn decode<What: From<TextFault>>(bytes: &[u8]) -> Result<String, Refused<What>> {
    if bytes.len() > MOST_BYTES {
        return Err(Refused::at(1, TextFault::TooLarge { bytes: bytes.len() }));
    }
    let text = characters(bytes)?;
    match text.split_once('\0') {
        Some((before, _)) => Err(Refused::at(line_after(before), TextFault::NotText)),
        None => Ok(plain_ends(&text)),
    }
}

fn characters<What: From<TextFault>>(bytes: &[u8]) -> Result<Cow<'_, str>, Refused<What>> {
    let Some((encoding, mark)) = Encoding::for_bom(bytes) else { return unmarked(bytes) };
    let (text, damaged) = encoding.decode_without_bom_handling(bytes.get(mark..).unwrap_or_default());
    if damaged { Err(first_damage(&text)) } else { Ok(text) }
}

/// Most bytes beyond ASCII never follow each other in Windows-1252 as they must in UTF-8: a text in which more do than do
/// not is UTF-8 that was damaged.
fn unmarked<What: From<TextFault>>(bytes: &[u8]) -> Result<Cow<'_, str>, Refused<What>> {
    let text = String::from_utf8_lossy(bytes);
    let Cow::Owned(repaired) = &text else { return Ok(text) };
    let lost = repaired.matches(is_lost).count();
    let kept = repaired.chars().filter(|c| !c.is_ascii()).count() - lost;
    if kept > lost {
        return Err(first_damage(repaired));
    }
    Ok(WINDOWS_1252.decode_without_bom_handling(bytes).0)
}

fn is_lost(character: char) -> bool {
    character == char::REPLACEMENT_CHARACTER
}

fn first_damage<What: From<TextFault>>(text: &str) -> Refused<What> {
    let before = text.split(is_lost).next().unwrap_or_default();
    Refused::at(line_after(before), TextFault::Damaged)
}

fn line_after(before: &str) -> u32 {
    u32::try_from(plain_ends(before).matches('\n').count()).unwrap_or(u32::MAX).saturating_add(1)
}

/// Every end of a line as `\n`.
pub(super) fn plain_ends(text: &str) -> String {
    text.replace("\r\n", "\n").replace('\r', "\n")
}

/// The words of a text file in order, one space between them, as many as are kept of a PDF; `None` for what is no text.
#[must_use]
pub fn words(bytes: &[u8]) -> Option<String> {
    let mut words = String::new();
    gather(&mut words, &decode::<TextFault>(bytes).ok()?);
    Some(words)
}

/// A text as a person would type it: trimmed, no control characters but ends of lines and tabs, no stray byte order mark.
pub(super) fn typed(text: &str) -> String {
    let typed = |c: &char| matches!(c, '\n' | '\t') || !c.is_control() && *c != '\u{feff}';
    let plain: String = plain_ends(text).chars().filter(typed).collect();
    plain.trim().to_owned()
}
