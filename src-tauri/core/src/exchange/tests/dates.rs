use crate::exchange::csv::{DateOrder, ReadDate, Surety, read_dates};
use DateOrder::{DayFirst, MonthFirst};
use Surety::{Assumed, Decided, Plain};

fn one(cell: &str) -> Option<ReadDate> {
    read_dates([cell], None).dates[0]
}

#[test]
fn a_date_is_read_in_the_styles_people_use() {
    let table = [
        ("2026-09-14", "2026-09-14 -"),
        ("2026/9/4", "2026-09-04 -"),
        ("2026-09-14T15:20:00", "2026-09-14 15:20"),
        ("9/14/2026", "2026-09-14 -"),
        ("9/14/26", "2026-09-14 -"),
        ("09-14-2026 3:20 PM", "2026-09-14 15:20"),
        ("14.9.2026", "2026-09-14 -"),
        ("9/14/2026 12:05 a.m.", "2026-09-14 00:05"),
        ("9/14/2026 12:05pm", "2026-09-14 12:05"),
        ("9/14/2026 3pm", "2026-09-14 15:00"),
        ("Sep 14, 2026", "2026-09-14 -"),
        ("Sept. 14th, 2026", "2026-09-14 -"),
        ("Monday, September 14, 2026 at 3:20 PM", "2026-09-14 15:20"),
        ("14 September 2026", "2026-09-14 -"),
        ("14-Sep-26", "2026-09-14 -"),
        ("the 1st of May, 2026", "2026-05-01 -"),
        ("Mon 9/14/2026", "2026-09-14 -"),
        ("3:20 PM 9/14/2026", "2026-09-14 15:20"),
        ("5/5/2026", "2026-05-05 -"),
    ];
    for (cell, wanted) in table {
        let found = one(cell).unwrap_or_else(|| panic!("{cell}"));
        let time = found.time.map_or("-".to_owned(), |time| time.format("%H:%M").to_string());
        assert_eq!((format!("{} {time}", found.date).as_str(), found.surety), (wanted, Plain), "{cell}");
    }
}

#[test]
fn what_is_no_date_is_none() {
    let cells = [
        "",
        "soon",
        "9/14",
        "555-0142",
        "1-800-555-0142",
        "3:20 PM",
        "13/13/2026",
        "2/30/2026",
        "2026-02-30",
        "9/14/1926",
        "9/14/202",
        "1,234.56",
        "called on 9/14/2026",
        "Sep 14",
        "Mayor 14, 2026",
        "9/14/2026 25:00",
        "9/14/2026 13:00 pm",
        "2026-09-14T15:20:00Z",
        "September September 14 2026",
        "9/14/2026 1:00 2:00",
        "Sep 14 99999",
    ];
    for cell in cells {
        assert_eq!(one(cell), None, "{cell}");
    }
}

#[test]
fn a_column_decides_which_comes_first() {
    let read = |cells: &[&str], order| {
        let column = read_dates(cells.iter().copied(), order);
        let dates = column.dates.iter().map(|found| found.map(|found| (found.date.to_string(), found.surety)));
        (column.order, dates.collect::<Vec<_>>())
    };
    let day = |date: &str, surety| Some((date.to_owned(), surety));

    let us = read(&["3/4/2026", "9/14/2026", ""], None);
    assert_eq!(us, (MonthFirst, vec![day("2026-03-04", Decided), day("2026-09-14", Plain), None]));

    let elsewhere = read(&["3/4/2026", "14/9/2026"], None);
    assert_eq!(elsewhere, (DayFirst, vec![day("2026-04-03", Decided), day("2026-09-14", Plain)]));

    let mixed = read(&["14/9/2026", "9/15/2026", "9/16/2026", "3/4/2026"], None);
    let wanted =
        vec![day("2026-09-14", Plain), day("2026-09-15", Plain), day("2026-09-16", Plain), day("2026-03-04", Decided)];
    assert_eq!(mixed, (MonthFirst, wanted));

    let open = read(&["3/4/2026", "1/2/2026"], None);
    assert_eq!(open, (MonthFirst, vec![day("2026-03-04", Assumed), day("2026-01-02", Assumed)]));

    let tie = read(&["14/9/2026", "9/15/2026", "3/4/2026"], None).1;
    assert_eq!(tie[2], day("2026-03-04", Assumed));

    let told = read(&["3/4/2026", "9/14/2026"], Some(DayFirst));
    assert_eq!(told, (DayFirst, vec![day("2026-04-03", Decided), day("2026-09-14", Plain)]));
}
