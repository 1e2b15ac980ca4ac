//! Logs as spreadsheets keep them (G52): reads any table, guesses what its columns are, writes one that opens safely.
//!
//! Decides nothing about people or entries; a date that can be read two ways is told, not chosen in silence.

mod dates;
mod guess;
mod read;
mod write;

pub use dates::{DateOrder, Dates, ReadDate, Surety, read_dates};
pub use guess::{Column, guess_columns};
pub use read::read;
pub use write::write;

use super::TextFault;

/// The most rows that are taken: twenty a day for thirteen school years.
pub const MOST_ROWS: usize = 100_000;

/// The most cells that are taken, so that a table of a million commas stays small in memory.
pub const MOST_CELLS: usize = 1_000_000;

/// A table. Rows with nothing in them are left out; rows may differ in length.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Table {
    /// The names of the columns; empty where the file has none.
    pub header: Vec<String>,
    /// In the order of the file.
    pub rows: Vec<Row>,
}

/// One row of a table.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Row {
    /// The line it begins on, from 1.
    pub line: u32,
    /// Trimmed; an apostrophe that kept a spreadsheet from computing is gone.
    pub cells: Vec<String>,
}

impl Row {
    /// A cell; empty where the row is shorter.
    #[must_use]
    pub fn cell(&self, column: usize) -> &str {
        self.cells.get(column).map_or("", String::as_str)
    }

    fn is_empty(&self) -> bool {
        self.cells.iter().all(String::is_empty)
    }
}

/// Why a table is refused.
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
pub enum CsvFault {
    /// It cannot be read as text.
    #[error(transparent)]
    Text(#[from] TextFault),
    /// No row has anything in it.
    #[error("there is nothing in this table")]
    Empty,
    /// The quote on this line has no partner at the end of its cell.
    #[error("a quotation mark opens here and does not close where the cell ends")]
    UnclosedQuote,
    /// More than [`MOST_ROWS`].
    #[error("the table has {count} rows; {MOST_ROWS} are taken at most")]
    TooManyRows {
        /// How many there are.
        count: usize,
    },
    /// More than [`MOST_CELLS`].
    #[error("the table has {count} cells; {MOST_CELLS} are taken at most")]
    TooManyCells {
        /// How many there are.
        count: usize,
    },
}

/// What a spreadsheet takes for the beginning of a formula, in half and full width.
const FORMULA: [char; 11] = ['=', '+', '-', '@', '\t', '\r', '\n', '＝', '＋', '－', '＠'];

/// Whether a spreadsheet would compute the text, were it not for the apostrophes before it.
fn is_formula(text: &str) -> bool {
    text.trim_start_matches('\'').starts_with(FORMULA)
}
