//! A PDF is read or refused; what is read has an end.
#![no_main]

use hallway_core::exchange::pdf_words::{MOST_PAGES, MOST_WORDS, read};
use libfuzzer_sys::fuzz_target;

fuzz_target!(|bytes: &[u8]| {
    let Ok(found) = read(bytes) else { return };
    assert!(found.pages > 0 && found.pages as usize <= MOST_PAGES);
    assert!(found.words.len() <= MOST_WORDS);
    assert!(!found.words.contains(|letter: char| letter.is_control()));
});
