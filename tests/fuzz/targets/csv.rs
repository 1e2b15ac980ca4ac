//! A table is taken or refused; what was taken is written and read again, row by row.
#![no_main]

use hallway_core::exchange::csv::{guess_columns, read, read_dates, write};
use libfuzzer_sys::fuzz_target;

fuzz_target!(|bytes: &[u8]| {
    let Ok(table) = read(bytes) else { return };
    let columns = guess_columns(&table);
    for at in 0..columns.len().min(4) {
        let dates = read_dates(table.rows.iter().map(|row| row.cell(at)), None).dates;
        assert_eq!(dates.len(), table.rows.len());
    }
    // A date before each row, so that none is taken for the names of the columns.
    let rows = table.rows.iter().map(|row| [&["2026-09-14".to_owned()], row.cells.as_slice()].concat());
    let rows: Vec<Vec<String>> = rows.collect();
    if rows.is_empty() {
        return;
    }
    let again = read(write(&rows).as_bytes()).expect("what was written is read");
    assert!(again.header.is_empty());
    let found: Vec<Vec<String>> = again.rows.into_iter().map(|row| row.cells).collect();
    assert_eq!(found, rows);
});
