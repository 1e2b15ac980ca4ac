//! What the columns of a log are: by their names first, by what stands in them where the names do not tell.

use super::dates::is_date;
use super::{Row, Table};
use std::cmp::Reverse;

/// Rows that are looked at.
const SAMPLE: usize = 200;

/// The longest name a column is expected to have, in bytes.
const LONGEST_NAME: usize = 40;

/// What a column holds (G50).
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Column {
    /// When it was; at most one column.
    Date,
    /// The time of day, where it stands apart; at most one column.
    Time,
    /// By phone, in person, a meeting; at most one column.
    Kind,
    /// With whom; at most one column.
    Person,
    /// What was discussed, what was agreed; any number.
    Text,
    /// Something else.
    Other,
}

/// The words that name a column, the surest first: a "contact method" is a kind, a "student name" nobody at school.
const NAMES: &[(Column, &[&str])] = &[
    (Column::Other, &["child", "student", "kid", "alumno"]),
    (Column::Date, &["date", "when", "timestamp", "datetime", "fecha"]),
    (Column::Time, &["time", "hour", "hora"]),
    (Column::Kind, &["kind", "type", "method", "channel", "how", "mode", "category", "via", "medio", "tipo"]),
    (
        Column::Person,
        &[
            "who",
            "whom",
            "person",
            "people",
            "with",
            "name",
            "names",
            "contact",
            "contacted",
            "staff",
            "teacher",
            "attendees",
            "participants",
            "present",
            "persona",
            "nombre",
        ],
    ),
    (
        Column::Text,
        &[
            "what",
            "notes",
            "note",
            "text",
            "discussed",
            "discussion",
            "summary",
            "description",
            "details",
            "detail",
            "comments",
            "comment",
            "reason",
            "outcome",
            "topic",
            "subject",
            "agreed",
            "agreement",
            "content",
            "said",
            "notas",
            "tema",
        ],
    ),
];

/// The words that tell how a talk was held.
const KINDS: &[&str] = &[
    "phone",
    "call",
    "called",
    "email",
    "e-mail",
    "mail",
    "text",
    "sms",
    "meeting",
    "person",
    "letter",
    "note",
    "app",
    "zoom",
    "video",
    "conference",
    "iep",
    "hallway",
    "pick-up",
    "pickup",
    "drop-off",
    "voicemail",
];

/// A guess of what each column is, as many as the longest row has.
#[must_use]
pub fn guess_columns(table: &Table) -> Vec<Column> {
    let rows = table.rows.get(..SAMPLE).unwrap_or(&table.rows);
    let width = rows.iter().map(|row| row.cells.len()).max().unwrap_or_default().max(table.header.len());
    let mut columns = Vec::with_capacity(width);
    for name in table.header.iter().map(String::as_str).chain(std::iter::repeat("")).take(width) {
        let column = by_name(name).unwrap_or(Column::Other);
        let taken = column != Column::Text && columns.contains(&column);
        columns.push(if taken { Column::Other } else { column });
    }
    fill(&mut columns, Column::Date, |at| most(rows, at, is_date));
    fill(&mut columns, Column::Kind, |at| most(rows, at, is_kind));
    fill(&mut columns, Column::Text, |at| cells(rows, at).map(str::len).sum());
    fill(&mut columns, Column::Person, |at| most(rows, at, is_name));
    columns
}

/// Whether the first row names the columns instead of telling something.
pub(super) fn is_header(rows: &[Row]) -> bool {
    let Some((first, others)) = rows.split_first() else { return false };
    let others = others.get(..SAMPLE).unwrap_or(others);
    let short = first.cells.iter().all(|cell| cell.len() <= LONGEST_NAME && !is_date(cell));
    let named = || first.cells.iter().any(|cell| by_name(cell).is_some());
    let dates_below = || (0..first.cells.len()).any(|at| most(others, at, is_date) > 0);
    short && (named() || dates_below())
}

fn by_name(name: &str) -> Option<Column> {
    if name.len() > LONGEST_NAME {
        return None;
    }
    let lower = name.to_lowercase();
    let words: Vec<&str> = lower.split(|c: char| !c.is_alphanumeric()).collect();
    NAMES.iter().find(|(_, known)| words.iter().any(|word| known.contains(word))).map(|(column, _)| *column)
}

/// Gives what no name told to the open column that speaks most for it; the leftmost of those that are alike.
fn fill(columns: &mut [Column], wanted: Column, score: impl Fn(usize) -> usize) {
    if columns.contains(&wanted) {
        return;
    }
    let open = columns.iter_mut().enumerate().filter(|(_, column)| **column == Column::Other);
    let scored = open.map(|(at, column)| (score(at), Reverse(at), column)).filter(|(score, ..)| *score > 0);
    if let Some((.., column)) = scored.max_by_key(|(score, at, _)| (*score, *at)) {
        *column = wanted;
    }
}

/// How many cells of a column are what is asked, if it is half of them at least.
fn most(rows: &[Row], at: usize, is: impl Fn(&str) -> bool) -> usize {
    let (yes, no): (Vec<&str>, Vec<&str>) = cells(rows, at).partition(|cell| is(cell));
    if yes.len() >= no.len() { yes.len() } else { 0 }
}

fn cells(rows: &[Row], at: usize) -> impl Iterator<Item = &str> {
    rows.iter().map(move |row| row.cell(at)).filter(|cell| !cell.is_empty())
}

fn is_kind(cell: &str) -> bool {
    let lower = cell.to_lowercase();
    let words: Vec<&str> = lower.split_whitespace().collect();
    (1..=3).contains(&words.len()) && words.iter().any(|word| KINDS.contains(word))
}

/// Short, with a capital letter, without digits: "Ms. Lee", "Dana Okafor (OT)".
fn is_name(cell: &str) -> bool {
    cell.len() <= LONGEST_NAME && cell.starts_with(char::is_uppercase) && !cell.contains(|c: char| c.is_ascii_digit())
}
