//! Large stores, filled through the contract and kept for the next run.

use crate::Place;
use chrono::Duration;
use hallway_core::Hallway;
use hallway_core::api::{
    Capture, ChildFields, DocumentFields, Edits, Failure, MeetingKind, PersonFields, ReadEntry, Request, Role,
    SaveChild, SaveDocument, SaveMeeting, SavePerson, TextIs,
};
use hallway_core::rules::ids::DeviceId;
use hallway_core::rules::time::{Moment, plus_days};
use hallway_tests::{moment, tables};
use std::fs;
use std::path::Path;

/// How large "large" is.
pub(crate) const ENTRIES: u32 = 100_000;

/// Papers in a filled store.
const PAPERS: i32 = 2_000;

/// The moment at which every measured store is looked at.
pub(crate) fn now() -> Moment {
    moment("2026-10-06T15:20", "America/New_York")
}

/// An open store.
pub(crate) fn open(folder: &Path) -> Result<Hallway, String> {
    Hallway::open(folder, DeviceId(uuid::Uuid::from_u128(3)), now()).map_err(said)
}

/// A failure in words.
pub(crate) fn said(failure: Failure) -> String {
    format!("{failure:?}")
}

/// A folder of its own with a store of `entries` over `years`; it is made once for a schema and copied from then on.
pub(crate) fn store(place: &Place, entries: u32, years: i32) -> Result<tempfile::TempDir, String> {
    store_with(place, "", |folder| fill(folder, entries, years).map_err(said), (entries, years))
}

/// The same with a name of its own, filled by `fill`, which gets the empty folder.
pub(crate) fn store_with(
    place: &Place,
    name: &str,
    fill: impl FnOnce(&Path) -> Result<(), String>,
    (entries, years): (u32, i32),
) -> Result<tempfile::TempDir, String> {
    let all = place.target.join("bench-data");
    let kept = all.join(format!("schema-{}-{name}{entries}-over-{years}", schema()?));
    if place.fresh || !kept.join("filled").exists() {
        let _ = fs::remove_dir_all(&kept);
        fs::create_dir_all(&kept).map_err(|error| error.to_string())?;
        eprintln!("filling a store with {entries} entries over {years} years; it is kept for the next run");
        fill(&kept)?;
        fs::write(kept.join("filled"), "").map_err(|error| error.to_string())?;
    }
    let folder = tempfile::tempdir_in(all).map_err(|error| error.to_string())?;
    copy(&kept, folder.path()).map_err(|error| error.to_string())?;
    Ok(folder)
}

/// Copies what is in a folder, folders and all.
pub(crate) fn copy(from: &Path, to: &Path) -> std::io::Result<()> {
    for file in fs::read_dir(from)? {
        let (file, to) = (file?, to.to_owned());
        let to = to.join(file.file_name());
        if file.file_type()?.is_dir() {
            fs::create_dir_all(&to)?;
            copy(&file.path(), &to)?;
        } else {
            fs::copy(file.path(), to)?;
        }
    }
    Ok(())
}

fn schema() -> Result<u32, String> {
    let folder = tempfile::tempdir().map_err(|error| error.to_string())?;
    drop_store(open(folder.path())?);
    let file = tables::file(folder.path()).ok_or("no database")?;
    tables::look(&file).pragma_query_value(None, "user_version", |row| row.get(0)).map_err(|error| error.to_string())
}

/// Closes a store; the name says what dropping does.
fn drop_store(_store: Hallway) {}

fn fill(folder: &Path, entries: u32, years: i32) -> Result<(), Failure> {
    let from = now().at(now().at - Duration::days(365 * i64::from(years)));
    let mut hallway = Hallway::open(folder, DeviceId(uuid::Uuid::from_u128(3)), from)?;
    team(&mut hallway, from)?;
    let step = Duration::days(365 * i64::from(years) - 1) / i32::try_from(entries).unwrap_or(i32::MAX);
    for number in 0..entries {
        let at = from.at(from.at + step * i32::try_from(number).unwrap_or(0));
        save(&mut hallway, plain(number), at)?;
    }
    papers(&mut hallway, from, years)?;
    open_things(&mut hallway)
}

/// Two thousand papers over the years, with words and without files.
fn papers(hallway: &mut Hallway, from: Moment, years: i32) -> Result<(), Failure> {
    let step = Duration::days(365 * i64::from(years) - 1) / PAPERS;
    for number in 0..PAPERS {
        let at = from.at(from.at + step * number);
        let text = format!("Subject: Paper {number}\n\n{}", plain(number.unsigned_abs()));
        let save = SaveDocument { id: None, fields: DocumentFields::default(), text, meeting: None };
        hallway.call(Request::SaveDocument(save), at)?;
    }
    Ok(())
}

fn team(hallway: &mut Hallway, at: Moment) -> Result<(), Failure> {
    let fields = ChildFields { name: "Leo".into(), ..ChildFields::default() };
    hallway.call(Request::SaveChild(SaveChild { id: None, fields }), at)?;
    let names = ["Lee", "Park", "Dunn", "Alvarez", "Brandt", "Whitfield", "Okafor", "Rossi", "Kelly", "Tran", "Hahn"];
    for name in names {
        let fields = PersonFields { name: format!("Ms. {name}"), role: Some(Role::Teacher), ..PersonFields::default() };
        hallway.call(Request::SavePerson(SavePerson { id: None, fields }), at)?;
    }
    Ok(())
}

/// The same open things for every history: forty promises, four meetings.
fn open_things(hallway: &mut Hallway) -> Result<(), Failure> {
    let at = now().at(now().at - Duration::hours(20));
    for number in 0..40 {
        save(hallway, promised(number), at.at(at.at + Duration::minutes(number.into())))?;
    }
    for week in 1..=4 {
        let date = plus_days(now().date(), 7 * week);
        let (starts, ends) = (clock(9), clock(10));
        let meeting = SaveMeeting {
            id: None,
            kind: MeetingKind::Iep,
            title: String::new(),
            date,
            starts,
            ends,
            place: String::new(),
            child: None,
            people: Vec::new(),
            with_me: String::new(),
        };
        hallway.call(Request::SaveMeeting(meeting), at)?;
    }
    Ok(())
}

fn clock(hour: u32) -> chrono::NaiveTime {
    chrono::NaiveTime::from_hms_opt(hour, 0, 0).unwrap_or_default()
}

/// Saves one entry.
pub(crate) fn save(hallway: &mut Hallway, text: String, at: Moment) -> Result<(), Failure> {
    hallway.call(Request::Capture(Capture { text, edits: Edits::default() }), at).map(drop)
}

/// Reads a text as the capture screen does.
pub(crate) fn read(hallway: &mut Hallway, text: String, at: Moment) -> Result<(), Failure> {
    hallway.call(Request::ReadEntry(ReadEntry { text, edits: Edits::default(), text_is: TextIs::Entry }), at).map(drop)
}

/// An entry with something agreed, as in the corridor.
pub(crate) fn promised(number: u32) -> String {
    format!("caught Ms. Lee at drop-off, she'll share picture schedule number {number} by friday")
}

const OPENINGS: [&str; 7] = [
    "quick hello to Ms. Park at the gate",
    "phone with Ms. Dunn about reading",
    "Ms. Alvarez says speech went well",
    "good morning, no tears",
    "Ms. Okafor waved from the window",
    "talked with Ms. Rossi about the loud hall",
    "bus was fine today",
];

const REST: [&str; 5] = [
    "he liked the train book",
    "we spoke about gym and the whistle",
    "the quiet corner helps him",
    "lunch group was about dinosaurs",
    "ten minutes of homework are enough",
];

/// An entry without anything agreed. One in fifty names the picture schedule.
pub(crate) fn plain(number: u32) -> String {
    let of = |list: &[&'static str], step: u32| list[(number / step) as usize % list.len()];
    let more = if number % 50 == 7 { ", the picture schedule calms him" } else { "" };
    format!("{}, {}{more}. day {number}", of(&OPENINGS, 1), of(&REST, 3))
}
