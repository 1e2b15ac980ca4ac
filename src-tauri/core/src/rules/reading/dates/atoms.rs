//! The smallest date expressions and the order in which they are tried.
//!
//! Owns the list of recognisers. Refuses tense and joining: see `governor` and `join`.

use super::Source;
use super::{breaks, counted, meetings, named, numbered, vague};
use crate::rules::ids::MeetingId;
use chrono::{NaiveDate, Weekday};

/// What a date expression says, before it is a date.
#[derive(Clone, Debug, PartialEq)]
pub(super) enum Core {
    /// A weekday and which one.
    Day(Weekday, Pick),
    /// A calendar date.
    Date(NaiveDate),
    /// The school week's Friday, this many weeks from now.
    Week(i64),
    /// About that day.
    About(NaiveDate),
    /// Two or more readings.
    Either(Vec<NaiveDate>),
    /// Hours before a meeting.
    Before(u32, Option<MeetingId>),
    /// Today, as the conversation's own time or as a due date.
    Today,
    /// Over.
    Past,
    /// Ahead, no date; also what recurs.
    Open,
}

/// Which of the weekdays is meant.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Pick {
    /// "friday".
    Bare,
    /// "this friday", "coming friday".
    This,
    /// "next friday".
    Next,
}

/// A core and where it stands.
#[derive(Clone, Debug)]
pub(super) struct Atom {
    /// First token.
    pub(super) from: usize,
    /// One past the last token.
    pub(super) to: usize,
    /// What it says.
    pub(super) core: Core,
}

/// One past the last token, and what was read there.
pub(super) type Found = Option<(usize, Core)>;

const READERS: &[fn(Source<'_>, usize) -> Found] = &[
    meetings::before_meeting,
    vague::past,
    breaks::around_break,
    counted::counted,
    named::week,
    named::month_end,
    numbered::calendar_date,
    numbered::slashed,
    numbered::ordinal_day,
    named::weekday,
    named::near_day,
    vague::open,
];

/// All atoms of the text, left to right, none overlapping.
pub(super) fn find(source: Source<'_>) -> Vec<Atom> {
    let mut atoms = Vec::new();
    let mut at = 0;
    while at < source.words.len() {
        let found = READERS.iter().find_map(|read| read(source, at));
        match found {
            Some((to, core)) if to > at => {
                atoms.push(Atom { from: at, to, core });
                at = to;
            }
            _ => at += 1,
        }
    }
    atoms
}
