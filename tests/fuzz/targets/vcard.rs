//! Cards are taken or refused; what was taken is written and read again.
#![no_main]

use hallway_core::exchange::vcard::{read, write};
use libfuzzer_sys::fuzz_target;

fuzz_target!(|bytes: &[u8]| {
    let Ok(cards) = read(bytes) else { return };
    let written = write(&cards);
    assert!(written.split("\r\n").all(|line| line.len() <= 75));
    if !cards.is_empty() {
        assert_eq!(read(written.as_bytes()).expect("what was written is read"), cards);
    }
});
