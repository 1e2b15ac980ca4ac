//! Taking everything along and bringing it back: the record of a school year as one file, small files, what comes in.
//!
//! Decides what goes along: private notes and other students' names stay unless they are asked for. How a file looks is
//! `exchange`'s.

mod bring;
mod cards;
mod concerns;
mod dates;
mod files;
mod job;
mod papers;
mod records;
mod reference;
mod table;
mod told;
mod year;

pub(super) use bring::{import, look};
pub(super) use dates::other_names;
pub(crate) use files::Files;
pub(super) use files::plain;
pub(super) use reference::reference;

use super::facts::LAST_COPY;
use super::input::wall;
use super::names::known_children;
use super::settings::put as put_setting;
use super::{Changed, Done, EVERYTHING};
use crate::api::{
    Counts, DeleteEverything, ErrorCode, ForChild, LeaveFile, LeaveProgress, LeaveView, LeaveWhat, LeaveYear, LeftFile,
    Nothing, Op, StartExport,
};
use crate::exchange::{ics, vcard};
use crate::rules::ids::ChildId;
use crate::rules::time::Moment;
use crate::store::error::{Error, Result, Trying};
use crate::store::{Store, settings};
use crate::words::{id, say};
use chrono::NaiveDate;
use job::Job;
use rusqlite::Connection;
use told::Telling;
use year::{Range, alone, called, ranges};

/// What can be taken along, of one child or of all.
pub(super) fn view(store: &Store, files: &Files, request: ForChild, now: Moment) -> Result<LeaveView> {
    let db = store.read();
    known_children(db, request.child.iter())?;
    let mut years = Vec::new();
    for (year, range) in ranges(db, request.child, now)? {
        let (first_day, last_day) = (year.first_day, year.last_day);
        let [counts, with_private] = range.counts(db)?;
        years.push(LeaveYear { id: year.id, first_day, last_day, counts, with_private });
    }
    years.reverse();
    let [all, all_with_private] = all(db, request.child, &years)?;
    Ok(LeaveView {
        today: now.date(),
        all,
        all_with_private,
        years,
        folder: files.called().to_owned(),
        last_copy: last_copy(db, now)?,
        under_way: files.job().map(Job::progress),
    })
}

/// What there is in all: the years part all time between them, so that nothing need be counted twice.
fn all(db: &Connection, child: Option<ChildId>, years: &[LeaveYear]) -> Result<[Counts; 2]> {
    let both = years.iter().map(|year| [year.counts, year.with_private]);
    let sum = both.reduce(|[one, all], [more, more_all]| [one.and(more), all.and(more_all)]);
    sum.map_or_else(|| Range::everything(alone(db, child)?).counts(db), Ok)
}

/// Begins a record.
pub(super) fn start(store: &Store, files: &mut Files, choice: StartExport, now: Moment) -> Result<LeaveProgress> {
    files.cancel();
    let job = Job::begin(store, files, choice, now)?;
    let progress = job.progress();
    files.take_up(job);
    Ok(progress)
}

/// The day of the last copy, as the parent's clock has it.
pub(super) fn last_copy(db: &Connection, now: Moment) -> Result<Option<NaiveDate>> {
    let last: Option<i64> = settings::read(db, LAST_COPY).trying("read the settings")?;
    Ok(last.map(|at| wall(at, now.zone.name()).date()))
}

/// Writes the next part. One that cannot go on is let go, with what was written of it; one that is whole and holds today
/// is the parent's own copy, and its day is kept.
pub(super) fn go_on(store: &mut Store, files: &mut Files, now: Moment) -> Result<Done<LeaveProgress>> {
    let Some(job) = files.job_mut() else {
        return Err(Error::input(ErrorCode::Unknown, "no record is being written"));
    };
    let stepped = job.step(store);
    let progress = job.progress();
    let holds_today = job.holds(now.date());
    if stepped.is_err() || progress.file.is_some() {
        files.cancel();
    }
    stepped?;
    if !(holds_today && progress.file.is_some()) {
        return Ok(Done::read(progress));
    }
    store.write(Op::SaveSettings, now, |w| {
        put_setting(w, LAST_COPY, Some(&now.at.timestamp_millis()));
        Ok(())
    })?;
    Ok(Done { view: progress, changed: vec![Changed::Settings, Changed::Reminders], undo: None })
}

/// Writes a small file.
pub(super) fn small(store: &Store, files: &Files, request: LeaveFile, now: Moment) -> Result<LeftFile> {
    let (db, child) = (store.read(), request.child);
    known_children(db, child.iter())?;
    let (name, ending, text) = match request.what {
        LeaveWhat::Cards => (say(id::RECORD_FILE_CARDS), "vcf", vcard::write(&cards::cards(db, child, now)?)),
        LeaveWhat::Dates => {
            let names = dates::other_names(db, now)?;
            let telling = Telling { db, private: false, names: &names, child };
            let events = dates::events(&telling, &Range::everything(alone(db, child)?))?;
            (say(id::RECORD_FILE_DATES), "ics", ics::write(&events, now.at))
        }
    };
    let name = called(db, child, name)?;
    files.write(&name, ending, text.as_bytes())
}

/// Everything away. The files that left are the parent's and stay where they are.
pub(super) fn delete(
    store: &mut Store,
    files: &mut Files,
    request: &DeleteEverything,
    now: Moment,
) -> Result<Done<Nothing>> {
    if !request.sure {
        return Err(Error::input(ErrorCode::NotUnderstood, "not said to be sure"));
    }
    // What cannot go leaves everything as it is.
    files.cancel();
    let emptied = store.empty(now);
    clear(files, &emptied);
    emptied?;
    Ok(Done { view: Nothing {}, changed: EVERYTHING.to_vec(), undo: None })
}

/// What waits in the store's folder goes with the notes, also where something beside them could not go.
fn clear(files: &mut Files, emptied: &Result<()>) {
    if !matches!(emptied, Err(Error::Input { code: ErrorCode::NotDeleted, .. })) {
        files.forget();
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use std::io::ErrorKind;

    #[test]
    fn a_file_that_was_coming_in_goes_with_the_notes_and_stays_only_where_they_stay() {
        let folder = tempfile::tempdir().expect("a folder");
        let mut files = Files::beside(folder.path());
        let left = |emptied: Result<()>, files: &mut Files| {
            std::fs::write(files.coming(), "half a file").expect("a file");
            clear(files, &emptied);
            files.coming().exists()
        };
        let beside = Error::File { what: "delete the papers", source: ErrorKind::PermissionDenied.into() };
        assert!(!left(Err(beside), &mut files));
        assert!(!left(Ok(()), &mut files));
        assert!(left(Err(Error::input(ErrorCode::NotDeleted, "in use")), &mut files));
    }
}
