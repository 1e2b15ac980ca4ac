//! Writes a table (RFC 4180, UTF-8 with its mark) that a spreadsheet shows and never computes.

use super::is_formula;

/// A file of these rows, the names of the columns among them as the first.
///
/// A cell that a spreadsheet would take for a formula begins with an apostrophe; [`read`](super::read()) takes it off.
#[must_use]
pub fn write<Row, Cell>(rows: impl IntoIterator<Item = Row>) -> String
where
    Row: IntoIterator<Item = Cell>,
    Cell: AsRef<str>,
{
    let mut out = String::from('\u{feff}');
    for row in rows {
        for (at, cell) in row.into_iter().enumerate() {
            if at > 0 {
                out.push(',');
            }
            put(&mut out, cell.as_ref());
        }
        out.push_str("\r\n");
    }
    out
}

fn put(out: &mut String, cell: &str) {
    let guard = if is_formula(cell) { "'" } else { "" };
    if cell.contains(['"', ',', '\r', '\n', ';', '\t']) {
        out.extend(["\"", guard, &cell.replace('"', "\"\""), "\""]);
    } else {
        out.extend([guard, cell]);
    }
}
