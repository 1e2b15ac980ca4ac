//! A log that was kept in a spreadsheet (G52): its columns matched, its first rows shown, each row an entry.
//!
//! Words stay as they are in the file; a name that is not on the list stays in the words. Nothing is read out of an old row:
//! what was agreed long ago should not ring now.

use super::bring::{No, Taken, counts, line};
use crate::actions::names::person_refs;
use crate::actions::year::{closed_on, open_day};
use crate::api::{Channel, DayOrder, LogColumn, LogFileRow, LogFileView, LookAtFile, RefusedFile};
use crate::exchange::csv::{Column, DateOrder, Dates, Surety, Table, guess_columns, read_dates};
use crate::rules::ids::PersonId;
use crate::rules::reading::KnownPerson;
use crate::rules::time::{Moment, instant};
use crate::store::Store;
use crate::store::entries::version_field;
use crate::store::error::{Result, Trying};
use crate::store::names::name_of;
use crate::store::people;
use crate::store::record::Value;
use crate::store::writer::Kind;
use chrono::{NaiveDate, NaiveDateTime, NaiveTime};
use rusqlite::Connection;
use std::collections::BTreeSet;

/// Rows that are shown before anything is taken.
const SHOWN: usize = 5;
/// Lines that are named of the rows left out.
const NAMED: usize = 5;
/// The most rows that become entries in one step: ten a week for forty years.
const MOST: usize = 20_000;

/// A row that becomes an entry.
struct Noted {
    line: u32,
    at: NaiveDateTime,
    channel: Option<Channel>,
    people: Vec<PersonId>,
    text: String,
}

/// A table that was understood.
struct Understood {
    columns: Vec<LogColumn>,
    order: DayOrder,
    order_open: bool,
    rows: Vec<Noted>,
    left_out: Vec<u32>,
}

/// What would be taken.
pub(super) fn view(
    db: &Connection,
    table: &Table,
    request: &LookAtFile,
    now: Moment,
) -> Result<std::result::Result<LogFileView, No>> {
    let understood = match understand(db, table, request, now)? {
        Ok(understood) => understood,
        Err(no) => return Ok(Err(no)),
    };
    // While the order of its dates is open, a day may only seem to lie in a closed year: then the order comes first.
    if let Some(row) = first_closed(db, &understood.rows)?.filter(|_| !understood.order_open) {
        return Ok(Err((RefusedFile::ClosedYear, line(row.line))));
    }
    let row = |row: &Noted| {
        Ok(LogFileRow { date: row.at.date(), people: person_refs(db, &row.people)?, text: row.text.clone() })
    };
    let number = |count: usize| u32::try_from(count).unwrap_or(u32::MAX);
    Ok(Ok(LogFileView {
        header: table.header.clone(),
        sample: table.rows.iter().take(SHOWN).map(|row| row.cells.clone()).collect(),
        preview: understood.rows.iter().take(SHOWN).map(row).collect::<Result<_>>()?,
        count: number(understood.rows.len()),
        left_out: number(understood.left_out.len()),
        left_out_lines: understood.left_out.into_iter().take(NAMED).collect(),
        columns: understood.columns,
        order: understood.order,
        order_open: understood.order_open,
    }))
}

/// Takes every row that has a day and words; nothing, where one of them belongs to a closed year (G2).
pub(super) fn import(store: &mut Store, table: &Table, request: &LookAtFile, now: Moment) -> Result<Taken> {
    let understood = match understand(store.read(), table, request, now)? {
        Ok(understood) => understood,
        Err(no) => return Ok(Err(no)),
    };
    if understood.rows.is_empty() {
        return Ok(Err((RefusedFile::NoColumns, String::new())));
    }
    if let Some(row) = first_closed(store.read(), &understood.rows)? {
        open_day(store.read(), row.at.date())?;
    }
    let written = store
        .import(now, |import| understood.rows.iter().try_for_each(|row| import.make(Kind::Entry, fields(row, now))))?;
    Ok(Ok((counts(&written.output), 0, written.number)))
}

/// The first row of a closed year; each day is asked about once.
fn first_closed<'r>(db: &Connection, rows: &'r [Noted]) -> Result<Option<&'r Noted>> {
    let days: BTreeSet<NaiveDate> = rows.iter().map(|row| row.at.date()).collect();
    let mut closed = BTreeSet::new();
    for day in days {
        if closed_on(db, day)?.is_some() {
            closed.insert(day);
        }
    }
    Ok(rows.iter().find(|row| closed.contains(&row.at.date())))
}

fn understand(
    db: &Connection,
    table: &Table,
    request: &LookAtFile,
    now: Moment,
) -> Result<std::result::Result<Understood, No>> {
    if table.rows.len() > MOST {
        let first_over = table.rows.get(MOST).map(|row| line(row.line)).unwrap_or_default();
        return Ok(Err((RefusedFile::TooLarge, first_over)));
    }
    let guessed = guess_columns(table);
    let asked = request.columns.len() == guessed.len();
    let columns = if asked { request.columns.clone() } else { guessed.into_iter().map(column).collect() };
    let at = |wanted: LogColumn| columns.iter().position(|column| *column == wanted);
    let cells = |place: Option<usize>| table.rows.iter().map(move |row| place.map_or("", |place| row.cell(place)));
    let dates = read_dates(cells(at(LogColumn::Date)), request.order.map(order));
    let team = people::known(db).trying("read the team")?;
    let (mut rows, mut left_out) = (Vec::new(), Vec::new());
    for (place, row) in table.rows.iter().enumerate() {
        let date = dates.dates.get(place).copied().flatten();
        let cell = |wanted| at(wanted).map_or("", |place| row.cell(place));
        let (people, unknown) = who(cell(LogColumn::Person), &team);
        let text = words(table, &columns, row, &unknown);
        match date {
            Some(date) if !text.is_empty() && date.date.and_time(NaiveTime::MIN) <= now.local() => {
                let time = date.time.or_else(|| clock_time(cell(LogColumn::Time))).unwrap_or(NaiveTime::MIN);
                rows.push(Noted {
                    line: row.line,
                    at: date.date.and_time(time),
                    channel: channel(cell(LogColumn::Kind)),
                    people,
                    text,
                });
            }
            _ => left_out.push(row.line),
        }
    }
    let order_open = dates.dates.iter().flatten().any(|date| date.surety == Surety::Assumed);
    Ok(Ok(Understood { order: told(&dates), order_open, columns, rows, left_out }))
}

/// A time alone is read as part of any date.
fn clock_time(cell: &str) -> Option<NaiveTime> {
    if cell.is_empty() {
        return None;
    }
    read_dates([format!("2026-01-15 {cell}").as_str()], None).dates.first().copied().flatten()?.time
}

/// What was said, column after column; the second and later ones bear their name. A person who is not on the list stands first.
fn words(table: &Table, columns: &[LogColumn], row: &crate::exchange::csv::Row, unknown: &str) -> String {
    let mut parts = Vec::new();
    let mut texts = 0;
    for (place, column) in columns.iter().enumerate() {
        let cell = row.cell(place).trim();
        if *column != LogColumn::Text || cell.is_empty() {
            continue;
        }
        let name = table.header.get(place).map(String::as_str).unwrap_or_default();
        parts.push(if texts > 0 && !name.is_empty() { format!("{name}: {cell}") } else { cell.to_owned() });
        texts += 1;
    }
    if texts > 0 && !unknown.is_empty() {
        parts.insert(0, unknown.to_owned());
    }
    parts.join("\n")
}

/// The adults of the list that a cell names, and the rest of it.
fn who(cell: &str, team: &[KnownPerson]) -> (Vec<PersonId>, String) {
    let (mut people, mut unknown) = (Vec::new(), Vec::new());
    for name in cell.split([',', ';', '&', '/']).map(str::trim).filter(|name| !name.is_empty()) {
        match team.iter().find(|known| undotted(&known.name) == undotted(name)) {
            Some(known) if !people.contains(&known.id) => people.push(known.id),
            Some(_) => {}
            None => unknown.push(name),
        }
    }
    (people, unknown.join(", "))
}

/// "Dr Chen" is "Dr. Chen".
fn undotted(name: &str) -> String {
    name.to_lowercase().replace('.', "")
}

fn channel(cell: &str) -> Option<Channel> {
    let lower = cell.to_lowercase();
    let has = |words: &[&str]| words.iter().any(|word| lower.contains(word));
    if has(&["mail", "correo"]) && !has(&["voice"]) {
        return Some(Channel::Email);
    }
    if has(&["phone", "call", "voice", "teléfono", "telefono"]) {
        return Some(Channel::Phone);
    }
    if has(&["app", "text", "sms", "dojo", "parentsquare"]) {
        return Some(Channel::App);
    }
    if has(&["person", "meeting", "hallway", "pick", "drop", "conference", "zoom", "video", "iep"]) {
        return Some(Channel::InPerson);
    }
    has(&["note", "letter", "nota", "carta"]).then_some(Channel::Note)
}

fn fields(row: &Noted, now: Moment) -> Vec<(String, Value)> {
    let at = instant(row.at, now.zone).timestamp_millis();
    let mut fields = vec![
        ("at".to_owned(), Value::Int(at)),
        ("zone".to_owned(), Value::Text(now.zone.name().to_owned())),
        (version_field(now.at.timestamp_millis(), 0), Value::Text(row.text.clone())),
    ];
    if let Some(channel) = row.channel {
        fields.push(("channel".to_owned(), Value::Text(name_of(&channel))));
    }
    for (place, person) in (0_i64..).zip(&row.people) {
        fields.push((format!("person/{person}"), Value::Int(place)));
    }
    fields
}

fn column(column: Column) -> LogColumn {
    match column {
        Column::Date => LogColumn::Date,
        Column::Time => LogColumn::Time,
        Column::Kind => LogColumn::Kind,
        Column::Person => LogColumn::Person,
        Column::Text => LogColumn::Text,
        Column::Other => LogColumn::Other,
    }
}

fn order(order: DayOrder) -> DateOrder {
    match order {
        DayOrder::MonthFirst => DateOrder::MonthFirst,
        DayOrder::DayFirst => DateOrder::DayFirst,
    }
}

fn told(dates: &Dates) -> DayOrder {
    match dates.order {
        DateOrder::MonthFirst => DayOrder::MonthFirst,
        DateOrder::DayFirst => DayOrder::DayFirst,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_cell_tells_how_a_talk_was_held() {
        for (cell, wanted) in [
            ("Phone call", Some(Channel::Phone)),
            ("voicemail", Some(Channel::Phone)),
            ("E-mail", Some(Channel::Email)),
            ("text message", Some(Channel::App)),
            ("IEP meeting", Some(Channel::InPerson)),
            ("carta", Some(Channel::Note)),
            ("", None),
        ] {
            assert_eq!(channel(cell), wanted, "{cell}");
        }
    }

    #[test]
    fn a_time_of_day_is_read_alone() {
        for (cell, wanted) in [("3:20 PM", (15, 20)), ("08:05", (8, 5)), ("4pm", (16, 0))] {
            assert_eq!(clock_time(cell), NaiveTime::from_hms_opt(wanted.0, wanted.1, 0), "{cell}");
        }
        assert_eq!(clock_time("after school"), None);
    }
}
