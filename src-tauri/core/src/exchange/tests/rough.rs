//! Any bytes at all: taken or refused, never a panic; what was taken is written and read again.

use crate::exchange::{csv, ics, vcard};
use chrono::DateTime;
use chrono_tz::Tz;
use proptest::prelude::*;

/// Pieces that set the readers off, between anything.
fn bytes() -> impl Strategy<Value = Vec<u8>> {
    let known = prop::sample::select(vec![
        "BEGIN:VCARD\n",
        "END:VCARD\n",
        "VERSION:2.1\n",
        "FN:",
        "N:a;b\\;c;",
        "TEL;PREF:",
        "EMAIL:mailto:",
        "NOTE",
        ";ENCODING=QUOTED-PRINTABLE",
        ";CHARSET=utf-8:",
        "=C3=B1",
        "=\n",
        ";ENCODING=b:",
        "BEGIN:VEVENT\n",
        "END:VEVENT\n",
        "DTSTART",
        ";TZID=",
        "America/New_York:",
        "20261101T013000",
        "20261014\n",
        "DTEND:",
        "Z\n",
        "DURATION:P1DT2H\n",
        "RRULE:FREQ=YEARLY;BYDAY=-1SU;BYMONTH=10\n",
        "BEGIN:VTIMEZONE\n",
        "END:VTIMEZONE\n",
        "BEGIN:STANDARD\n",
        "END:STANDARD\n",
        "TZID:",
        "TZOFFSETTO:-0500\n",
        "ATTENDEE;CN=\"",
        "\"",
        ",",
        ";",
        "\t",
        "'=",
        "\r\n",
        "\n ",
        "9/14/2026",
        "\u{feff}",
        "ñ",
        "sep=;\n",
        "\\n",
        "\\",
    ]);
    let known = known.prop_map(|piece| piece.as_bytes().to_vec());
    let piece = prop_oneof![8 => known, 1 => prop::collection::vec(any::<u8>(), 0..4)];
    prop::collection::vec(piece, 0..40).prop_map(|pieces| pieces.concat())
}

proptest! {
    #[test]
    fn any_bytes_are_cards_or_refused(bytes in bytes()) {
        if let Ok(cards) = vcard::read(&bytes) && !cards.is_empty() {
            prop_assert_eq!(vcard::read(vcard::write(&cards).as_bytes()), Ok(cards));
        }
    }

    #[test]
    fn any_bytes_are_events_or_refused(bytes in bytes()) {
        let home = Tz::America__New_York;
        if let Ok(events) = ics::read(&bytes, home) {
            let written = ics::write(&events, DateTime::from_timestamp(1_790_000_000, 0).unwrap());
            prop_assert_eq!(ics::read(written.as_bytes(), home).map(|again| again.len()), Ok(events.len()));
        }
    }

    #[test]
    fn any_bytes_are_a_table_or_refused(bytes in bytes()) {
        if let Ok(table) = csv::read(&bytes) {
            prop_assert!(csv::guess_columns(&table).len() >= table.header.len());
            let dates = csv::read_dates(table.rows.iter().map(|row| row.cell(0)), None).dates;
            prop_assert_eq!(dates.len(), table.rows.len());
            // A date before each row, so that none is taken for the names of the columns.
            let rows = table.rows.iter().map(|row| [&["2026-09-14".to_owned()], row.cells.as_slice()].concat());
            let rows: Vec<Vec<String>> = rows.collect();
            if !rows.is_empty() {
                let again = csv::read(csv::write(&rows).as_bytes()).unwrap();
                prop_assert_eq!(again.rows.into_iter().map(|row| row.cells).collect::<Vec<_>>(), rows);
            }
        }
    }
}
