//! A picture is made to fit or refused; what is made is no larger than was asked for.
#![no_main]

use hallway_core::exchange::picture::scaled;
use libfuzzer_sys::fuzz_target;

fuzz_target!(|bytes: &[u8]| {
    let Ok([small]) = scaled(bytes, [64]) else { return };
    assert!(small.starts_with(&[0xff, 0xd8]), "a JPEG");
    assert!(small.len() < 64 * 64 * 4);
});
