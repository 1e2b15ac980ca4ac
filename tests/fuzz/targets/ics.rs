//! A calendar is taken or refused; what was taken is written and read again, event by event.
#![no_main]

use chrono::DateTime;
use chrono_tz::Tz;
use hallway_core::exchange::ics::{Event, When, read, write};
use libfuzzer_sys::fuzz_target;

const HOME: Tz = Tz::America__New_York;

fuzz_target!(|bytes: &[u8]| {
    let Ok(events) = read(bytes, HOME) else { return };
    for event in &events {
        match event.when {
            When::Days { first, last } => assert!(first <= last),
            When::Clock { starts, ends, .. } => assert!(starts <= ends),
        }
    }
    let texts = |events: &[Event]| {
        let of = |event: &Event| (event.uid.clone(), event.summary.clone(), event.place.clone(), event.state);
        events.iter().map(of).collect::<Vec<_>>()
    };
    let written = write(&events, DateTime::UNIX_EPOCH);
    assert!(written.split("\r\n").all(|line| line.len() <= 75));
    if !events.is_empty() {
        let again = read(written.as_bytes(), HOME).expect("what was written is read");
        assert_eq!(texts(&again), texts(&events));
    }
});
