//! Taking everything along and bringing it back: the record of a school year as one file, small files, what comes in.
//!
//! Decides what goes along: private notes and other students' names stay unless they are asked for. How a file looks is
//! `exchange`'s.

mod bring;
mod cards;
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
pub(crate) use files::Files;
pub(super) use files::plain;
pub(super) use reference::reference;

use super::{Done, EVERYTHING};
use crate::api::{
    DeleteEverything, ErrorCode, LeaveProgress, LeaveView, LeaveWhat, LeaveYear, LeftFile, Nothing, StartExport,
};
use crate::exchange::{ics, vcard};
use crate::rules::time::Moment;
use crate::store::Store;
use crate::store::error::{Error, Result};
use crate::words::{id, say};
use job::Job;
use year::{Range, ranges};

/// What can be taken along.
pub(super) fn view(store: &Store, files: &Files, now: Moment) -> Result<LeaveView> {
    let db = store.read();
    let years = ranges(db, now)?.into_iter().rev().map(|(year, range)| {
        let (first_day, last_day) = (year.first_day, year.last_day);
        Ok(LeaveYear { id: year.id, first_day, last_day, counts: range.counts(db)? })
    });
    Ok(LeaveView {
        today: now.date(),
        years: years.collect::<Result<_>>()?,
        all: Range::everything().counts(db)?,
        folder: files.called().to_owned(),
        under_way: files.job().map(Job::progress),
    })
}

/// Begins a record.
pub(super) fn start(store: &Store, files: &mut Files, choice: StartExport, now: Moment) -> Result<LeaveProgress> {
    files.cancel();
    let job = Job::begin(store, files, choice, now)?;
    let progress = job.progress();
    files.take_up(job);
    Ok(progress)
}

/// Writes the next part. One that cannot go on is let go, with what was written of it.
pub(super) fn go_on(store: &Store, files: &mut Files) -> Result<LeaveProgress> {
    let Some(job) = files.job_mut() else {
        return Err(Error::input(ErrorCode::Unknown, "no record is being written"));
    };
    let stepped = job.step(store);
    let progress = job.progress();
    if stepped.is_err() || progress.file.is_some() {
        files.cancel();
    }
    stepped.map(|()| progress)
}

/// Writes a small file.
pub(super) fn small(store: &Store, files: &Files, what: LeaveWhat, now: Moment) -> Result<LeftFile> {
    let db = store.read();
    let (name, ending, text) = match what {
        LeaveWhat::Cards => (say(id::RECORD_FILE_CARDS), "vcf", vcard::write(&cards::cards(db)?)),
        LeaveWhat::Dates => {
            (say(id::RECORD_FILE_DATES), "ics", ics::write(&dates::events(db, &Range::everything())?, now.at))
        }
    };
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
    files.forget();
    store.empty(now)?;
    Ok(Done { view: Nothing {}, changed: EVERYTHING.to_vec(), undo: None })
}
