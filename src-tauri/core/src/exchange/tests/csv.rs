use super::{sample, texts, told};
use crate::exchange::MOST_BYTES;
use crate::exchange::csv::{Column, MOST_CELLS, MOST_ROWS, Table, guess_columns, read, write};
use Column::{Date, Kind, Other, Person, Text, Time};
use proptest::prelude::*;

fn table(name: &str) -> Table {
    read(&sample(name)).unwrap_or_else(|refused| panic!("{name}: {refused}"))
}

fn rows(table: &Table) -> Vec<(u32, Vec<&str>)> {
    table.rows.iter().map(|row| (row.line, row.cells.iter().map(String::as_str).collect())).collect()
}

#[test]
fn a_sheet_keeps_its_quotes_its_long_cells_and_the_lines_they_begin_on() {
    let sheet = table("csv/google-sheets.csv");
    assert_eq!(sheet.header, texts(&["Date", "Time", "Who", "How", "What was discussed", "What was agreed"]));
    let schedule = "Picture schedule, and the \"quiet corner\"";
    let wanted = [
        (2, vec!["9/14/2026", "3:20 PM", "Ms. Lee (OT)", "In person", schedule, "She will share it by Friday"]),
        (3, vec!["9/3/2026", "8:05 AM", "Mr. Dunn", "Phone", "Bus", ""]),
        (
            5,
            vec![
                "10/1/2026",
                "",
                "Ms. Whitfield",
                "Email",
                "Two lines:\nspeech goals\nprogress",
                "Progress report on the 15th",
            ],
        ),
    ];
    assert_eq!(rows(&sheet), wanted);
    assert_eq!(guess_columns(&sheet), [Date, Time, Person, Kind, Text, Text]);
}

#[test]
fn every_encoding_and_mark_of_a_spreadsheet_is_read() {
    let spanish = table("csv/excel-semicolon-1252.csv");
    assert_eq!(rows(&spanish)[0].1, ["14/09/2026", "Sra. Peña", "Teléfono", "Horario con dibujos; funciona"]);
    assert_eq!(rows(&spanish)[1].1, ["03/09/2026", "Sr. Núñez", "Correo", "Autobús – mañana"]);
    assert_eq!(guess_columns(&spanish), [Date, Person, Kind, Text]);

    let tabs = table("csv/excel-unicode.txt");
    assert_eq!(rows(&tabs)[0], (2, vec!["9/14/2026", "Sra. Peña", "Said \"yes\", then no"]));
    assert_eq!(rows(&tabs)[1].1[2], "☀ good day");

    assert_eq!(rows(&table("csv/big-endian.csv"))[0].1[2], "☀ good day");

    let declared = table("csv/excel-utf8.csv");
    assert_eq!(rows(&declared), [(3, vec!["2026-09-14", "Phone", "Ms. Lee", "=not a formula"])]);
    assert_eq!(guess_columns(&declared), [Date, Kind, Person, Text]);

    assert_eq!(rows(&table("csv/old-mac.csv")), [(2, vec!["9/14/2026", "one\ntwo"]), (4, vec!["9/15/2026", "three"])]);
}

#[test]
fn a_table_without_names_is_known_by_what_stands_in_it() {
    let plain = table("csv/no-header.csv");
    assert!(plain.header.is_empty());
    assert_eq!((plain.rows.len(), guess_columns(&plain)), (3, vec![Date, Person, Kind, Text]));
}

#[test]
fn columns_are_known_by_their_names() {
    let table_of = |header: &[&str]| Table { header: texts(header), rows: Vec::new() };
    let cases: &[(&[&str], &[Column])] = &[
        (&["Date", "Time", "Method", "Name", "Reason & outcome"], &[Date, Time, Kind, Person, Text]),
        (&["When", "Who was present", "What was discussed", "What was agreed"], &[Date, Person, Text, Text]),
        (&["Contact date", "Contact method", "Person contacted", "Notes"], &[Date, Kind, Person, Text]),
        (&["Timestamp", "Spoke with", "Summary", "Follow-up date"], &[Date, Person, Text, Other]),
        (&["Fecha", "Nombre", "Tipo", "Notas"], &[Date, Person, Kind, Text]),
        (&["Student name", "Day", "Date", "Staff", "Notes"], &[Other, Other, Date, Person, Text]),
        (&["", "Column1"], &[Other, Other]),
    ];
    for (header, wanted) in cases {
        assert_eq!(guess_columns(&table_of(header)), *wanted, "{header:?}");
    }
}

#[test]
fn one_column_of_text_is_a_table_too() {
    let notes = read(b"Called the office, no answer.\nMs. Lee, again.\n").unwrap();
    assert_eq!(rows(&notes).len(), 2);
}

#[test]
fn what_is_wrong_is_told_with_its_line() {
    let table = [
        ("unclosed-quote", "line 4: a quotation mark opens here and does not close where the cell ends"),
        ("empty", "line 1: there is nothing in this table"),
        ("workbook", "line 1: this is not a text file"),
        ("damaged", "line 3: characters are damaged here"),
        ("no-mark", "line 1: this is not a text file"),
    ];
    for (name, reason) in table {
        assert_eq!(told(read(&sample(&format!("csv/bad/{name}.csv")))), reason, "{name}");
    }
    assert_eq!(told(read(b"")), "line 1: there is nothing in this table");
}

#[test]
fn a_quote_without_a_partner_is_found_where_it_opens_whatever_follows() {
    let table = [
        ("\"", 1),
        ("a,b\n1,2\n\n3,\"x\n", 4),
        // The next quote would pass for its partner.
        ("Date,Notes\n1,\"never closed\n2,\"closed\"\n", 2),
        ("Date,Notes\n1,\"she said \"fine\" twice\"\n", 2),
        ("sep=;\nDate;Notes\n1;\"x\n", 3),
    ];
    for (text, line) in table {
        let reason = format!("line {line}: a quotation mark opens here and does not close where the cell ends");
        assert_eq!(told(read(text.as_bytes())), reason, "{text}");
    }
    let fine = read(b"Date,Notes\n1,\"a \"\"b\"\"\" \n2,5' 2\"\n").unwrap();
    assert_eq!(rows(&fine), [(2, vec!["1", "a \"b\""]), (3, vec!["2", "5' 2\""])]);
}

#[test]
fn a_million_rows_a_million_commas_and_a_huge_file_are_refused_with_their_number() {
    let rows = "9/14/2026,x\n".repeat(1_000_000);
    let line = MOST_ROWS + 1;
    let reason = format!("line {line}: the table has 1000000 rows; {MOST_ROWS} are taken at most");
    assert_eq!(told(read(rows.as_bytes())), reason);

    let commas = ",".repeat(2 * MOST_CELLS);
    let reason = format!("line 1: the table has {} cells; {MOST_CELLS} are taken at most", 2 * MOST_CELLS + 1);
    assert_eq!(told(read(commas.as_bytes())), reason);

    let bytes = MOST_BYTES + 1;
    let reason = format!("line 1: the file has {bytes} bytes; {MOST_BYTES} are read at most");
    assert_eq!(told(read(&vec![b'a'; bytes])), reason);
}

#[test]
fn no_cell_is_a_formula() {
    let cells = ["=1+1", "+1 555", "-2", "@SUM(A1)", "\tx", "\rx", "'=x", "''=x", "＝1", "fine", "'tis", "a=b"];
    let written = write([cells]);
    let wanted = "\u{feff}'=1+1,'+1 555,'-2,'@SUM(A1),\"'\tx\",\"'\rx\",''=x,'''=x,'＝1,fine,'tis,a=b\r\n";
    assert_eq!(written, wanted);
    assert_eq!(read(written.as_bytes()).unwrap().rows[0].cells[..4], cells[..4]);
}

fn cell() -> impl Strategy<Value = String> {
    prop_oneof!["[ -~\n\u{a0}-\u{ff}ő😊]{0,30}", "[=+@\"'-]{1,3}[a-z0-9]{0,3}", Just(String::new()),]
        .prop_map(|cell| cell.trim().to_owned())
}

proptest! {
    #[test]
    fn what_is_written_is_read_again(
        rows in prop::collection::vec((cell(), cell(), cell()).prop_map(|(a, b, c)| [a, b, c]), 1..6),
    ) {
        let header = ["Date".to_owned(), "Who".to_owned(), "Notes".to_owned()];
        let written = write(std::iter::once(&header).chain(&rows));
        let table = read(written.as_bytes()).unwrap();
        prop_assert_eq!(&table.header, &header);
        let found: Vec<_> = table.rows.into_iter().map(|row| row.cells).collect();
        let wanted: Vec<_> = rows.iter().filter(|row| row.iter().any(|cell| !cell.is_empty())).collect();
        prop_assert_eq!(found, wanted);
    }
}
