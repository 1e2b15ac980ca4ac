//! An archive is taken or refused; whatever is given out of it can be written again as it was.
#![no_main]

use hallway_core::exchange::archive::{Archive, ArchiveFault, Record};
use libfuzzer_sys::fuzz_target;
use std::io::Cursor;

fuzz_target!(|bytes: &[u8]| {
    let Ok(mut archive) = Archive::open(Cursor::new(bytes)) else { return };
    let said = archive.manifest().records;
    let mut found = 0;
    let read = archive.records(|line, record| {
        found += 1;
        assert_eq!(line, found);
        let written = serde_json::to_vec(&record).expect("a record is JSON");
        assert_eq!(serde_json::from_slice::<Record>(&written).expect("it reads back"), record);
        Ok::<(), ArchiveFault>(())
    });
    assert!(read.is_err() || found == said);
});
