//! Reads a table: which mark divides it, where its quotes end, whether its first row names the columns.

use super::guess::is_header;
use super::{CsvFault, MOST_CELLS, MOST_ROWS, Row, Table, is_formula};
use crate::exchange::Refused;
use crate::exchange::text::{decode, typed};
use csv_core::{ReadFieldResult, Reader, ReaderBuilder};

/// Rows that are looked at to find what divides the cells.
const SAMPLE: usize = 20;

/// What may divide cells. Of two that are as good the later one is taken: a comma is what to expect.
const MARKS: [u8; 3] = [b'\t', b';', b','];

/// A table whose cells are divided by commas, semicolons or tabs.
///
/// # Errors
/// The first thing that is wrong, with its line. Then nothing is taken.
pub fn read(bytes: &[u8]) -> Result<Table, Refused<CsvFault>> {
    let mut text = decode(bytes)?;
    text.push('\n');
    let mut rows = match declared(&text) {
        Some((mark, rest)) => read_rows(rest, mark, 1)?,
        None => read_rows(&text, sniffed(&text), 0)?,
    };
    if rows.is_empty() {
        return Err(Refused::at(1, CsvFault::Empty));
    }
    let header = if is_header(&rows) { rows.remove(0).cells } else { Vec::new() };
    Ok(Table { header, rows })
}

/// Excel's own first line: `sep=;`.
fn declared(text: &str) -> Option<(u8, &str)> {
    let (first, rest) = text.split_once('\n')?;
    let mark = first.trim_matches('"').to_ascii_lowercase();
    match mark.strip_prefix("sep=")?.as_bytes() {
        [mark] if mark.is_ascii_punctuation() || *mark == b'\t' => Some((*mark, rest)),
        _ => None,
    }
}

/// The mark that cuts most rows into the same number of cells.
fn sniffed(text: &str) -> u8 {
    let rows = widths(text);
    let score = |(at, _): &(usize, u8)| {
        let widths = || rows.iter().filter_map(|row| row.get(*at)).filter(|width| **width > 1);
        widths().map(|width| (widths().filter(|other| *other == width).count(), *width)).max()
    };
    MARKS.into_iter().enumerate().max_by_key(score).map_or(b',', |(_, mark)| mark)
}

/// How many cells each mark makes of the first rows. A quote opens behind any of the marks: which one counts is not known.
fn widths(text: &str) -> Vec<[usize; MARKS.len()]> {
    let mut rows = Vec::new();
    let mut row = [1; MARKS.len()];
    let (mut quoted, mut before) = (false, b'\n');
    for byte in text.bytes() {
        let divides = MARKS.iter().position(|mark| *mark == byte).and_then(|at| row.get_mut(at));
        match (byte, divides) {
            (b'"', _) if quoted => quoted = false,
            (b'"', _) => quoted = matches!(before, b'\n' | b'"') || MARKS.contains(&before),
            (b'\n', _) if !quoted => rows.push(std::mem::replace(&mut row, [1; MARKS.len()])),
            (_, Some(width)) if !quoted => *width += 1,
            _ => {}
        }
        before = byte;
        if rows.len() == SAMPLE {
            break;
        }
    }
    rows
}

/// The line of the first quote that opens a cell and does not close where one ends; the reader would go on regardless.
/// `text` ends with the end of a line.
fn unclosed(text: &str, mark: u8) -> Option<u32> {
    let mut bytes = text.bytes().peekable();
    let (mut line, mut opened, mut before) = (1, None, b'\n');
    while let Some(byte) = bytes.next() {
        match (byte, opened) {
            (b'"', None) if before == b'\n' || before == mark => opened = Some(line),
            (b'"', Some(_)) if bytes.next_if_eq(&b'"').is_none() => {
                while bytes.next_if_eq(&b' ').is_some() {}
                if !bytes.peek().is_some_and(|next| *next == mark || *next == b'\n') {
                    return opened;
                }
                opened = None;
            }
            (b'\n', _) => line += 1,
            _ => {}
        }
        before = byte;
    }
    opened
}

fn read_rows(text: &str, mark: u8, lines_before: u32) -> Result<Vec<Row>, Refused<CsvFault>> {
    if let Some(line) = unclosed(text, mark) {
        return Err(Refused::at(line + lines_before, CsvFault::UnclosedQuote));
    }
    let (mut rows, mut row) = (Vec::new(), None::<Row>);
    let (mut row_count, mut cell_count, mut over) = (0, 0, None);
    for cell in Cells::new(text, mark, lines_before) {
        cell_count += 1;
        if row_count >= MOST_ROWS || cell_count > MOST_CELLS {
            over.get_or_insert(cell.line);
            row = None;
        } else {
            row.get_or_insert(Row { line: cell.line, cells: Vec::new() }).cells.push(shown(&cell.text));
        }
        if cell.place == Place::EndsRow {
            row_count += 1;
            rows.extend(row.take().filter(|row| !row.is_empty()));
        }
    }
    match over {
        Some(line) if row_count > MOST_ROWS => Err(Refused::at(line, CsvFault::TooManyRows { count: row_count })),
        Some(line) => Err(Refused::at(line, CsvFault::TooManyCells { count: cell_count })),
        None => Ok(rows),
    }
}

/// A cell as a person would type it, without the apostrophe that keeps a spreadsheet from computing.
fn shown(cell: &str) -> String {
    let typed = typed(cell);
    match typed.strip_prefix('\'') {
        Some(rest) if is_formula(rest) => rest.trim().to_owned(),
        _ => typed,
    }
}

#[derive(Clone, Copy, PartialEq, Eq)]
enum Place {
    Inside,
    EndsRow,
}

struct Cell {
    text: String,
    line: u32,
    place: Place,
}

/// The cells of a table.
struct Cells<'a> {
    reader: Reader,
    rest: &'a [u8],
    /// As long as the text: no cell can be longer.
    cell: Vec<u8>,
    lines_before: u32,
}

impl<'a> Cells<'a> {
    fn new(text: &'a str, mark: u8, lines_before: u32) -> Self {
        let reader = ReaderBuilder::new().delimiter(mark).build();
        Self { reader, rest: text.as_bytes(), cell: vec![0; text.len() + 1], lines_before }
    }

    /// The line a cell begins on, after it was read.
    fn line(&self, lines_inside: usize) -> u32 {
        let line = self.reader.line().saturating_sub(u64::try_from(lines_inside).unwrap_or(u64::MAX));
        u32::try_from(line).unwrap_or(u32::MAX).saturating_add(self.lines_before)
    }
}

impl Iterator for Cells<'_> {
    type Item = Cell;

    fn next(&mut self) -> Option<Self::Item> {
        loop {
            let (result, read, wrote) = self.reader.read_field(self.rest, &mut self.cell);
            self.rest = self.rest.get(read..)?;
            let (place, ends) = match result {
                ReadFieldResult::Field { record_end: false } => (Place::Inside, 0),
                ReadFieldResult::Field { record_end: true } => (Place::EndsRow, 1),
                ReadFieldResult::InputEmpty | ReadFieldResult::OutputFull => continue,
                ReadFieldResult::End => return None,
            };
            let text = String::from_utf8_lossy(self.cell.get(..wrote)?).into_owned();
            return Some(Cell { line: self.line(text.matches('\n').count() + ends), text, place });
        }
    }
}
