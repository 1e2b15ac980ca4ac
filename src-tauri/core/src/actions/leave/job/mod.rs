//! Writes the record of a year, a little at a time: each step takes a moment, so the screen shows how far it is and can stop
//! it. What is in memory does not grow with what is kept, but for the printed pages, which wait packed.

mod page;

use super::Files;
use super::concerns;
use super::dates;
use super::files::Place;
use super::papers::{self, Papers};
use super::records;
use super::told::{Telling, Told};
use super::year::{Range, chosen, without};
use crate::actions::input::unknown;
use crate::api::{Counts, LeaveProgress, LeftFile, StartExport};
use crate::exchange::archive::{Manifest, Packing};
use crate::exchange::pdf::Book;
use crate::exchange::{csv, ics};
use crate::rules::ids::{DocumentId, EntryId, MeetingId, MessageId};
use crate::rules::reading::{Names, Roster, other_students};
use crate::rules::time::Moment;
use crate::store::Store;
use crate::store::error::{Result, Trying};
use crate::store::timeline;
use crate::store::writer::Kind;
use crate::words::{id, language, say, say_with};
use chrono::{Datelike, NaiveDate};
use rusqlite::Connection;
use std::fs::File;
use std::io::BufWriter;
use uuid::Uuid;

/// Things taken in one step.
const STEP: usize = 40;
/// The widths of the table of agreements.
const WIDTHS: [f32; 5] = [1.5, 1.1, 3.0, 1.5, 0.8];

const PAGE: &str = "index.html";
const PRINT: &str = "School-year record.pdf";
const TABLE: &str = "log.csv";
const CALENDAR: &str = "meetings and dates.ics";

/// What is done one after another.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Part {
    Names,
    Timeline,
    Agreements,
    Meetings,
    Concerns,
    Papers,
    Print,
    Table,
    Records,
    Files,
    End,
}

/// Something that happened.
#[derive(Clone, Copy)]
enum Stop {
    Entry(EntryId),
    Message(MessageId),
    Meeting(MeetingId),
    Document(DocumentId),
}

/// A record being written.
pub(super) struct Job {
    choice: StartExport,
    range: Range,
    now: Moment,
    title: String,
    stops: Vec<Stop>,
    roster: Roster,
    names: Names,
    /// A sensitive paper is not in it.
    stayed: bool,
    part: Part,
    at: usize,
    steps: u32,
    packing: Option<Packing<BufWriter<File>>>,
    place: Option<Place>,
    book: Book,
    agreed: u32,
    counts: Counts,
    papers: Papers,
    file: Option<LeftFile>,
}

impl Job {
    /// Plans it and begins the file.
    pub(super) fn begin(store: &Store, files: &Files, choice: StartExport, now: Moment) -> Result<Self> {
        let db = store.read();
        let (range, name, title) = chosen(db, choice, now)?;
        let (stops, stayed) = stops(db, &range, choice)?;
        let names = Names::default();
        let papers = Papers::named(store, &documents(&stops), &names)?;
        let place = files.place(&name, "zip")?;
        let packing = Packing::new(BufWriter::new(place.create()?), now.local());
        Ok(Self {
            choice,
            range,
            now,
            title,
            stops,
            roster: dates::with_parent(db, now)?,
            names,
            stayed,
            part: if choice.names { Part::Timeline } else { Part::Names },
            at: 0,
            steps: 0,
            packing: Some(packing),
            place: Some(place),
            book: Book::new(),
            agreed: 0,
            counts: Counts::default(),
            papers,
            file: None,
        })
    }

    /// How far it is.
    pub(super) fn progress(&self) -> LeaveProgress {
        let passes = if self.choice.names { 6 } else { 7 };
        let pages = self.stops.len().div_ceil(STEP).max(1) * passes;
        let total = u32::try_from(pages + self.papers.steps() + 4).unwrap_or(u32::MAX);
        let done = if self.file.is_some() { total } else { self.steps.min(total - 1) };
        LeaveProgress { done, total, file: self.file.clone() }
    }

    /// Whether it has what is written down on `day`, of all children.
    pub(super) fn holds(&self, day: NaiveDate) -> bool {
        self.range.child.is_none() && self.range.holds(day)
    }

    /// Writes the next little part.
    pub(super) fn step(&mut self, store: &Store) -> Result<()> {
        self.steps += 1;
        match self.part {
            Part::Names => self.names(store),
            Part::Timeline => self.timeline(store),
            Part::Agreements => self.agreements(store),
            Part::Meetings => self.meetings(store),
            Part::Concerns => self.concerns(store),
            Part::Papers => self.list_papers(store),
            Part::Print => self.print(),
            Part::Table => self.table(store),
            Part::Records => self.records(store),
            Part::Files => self.files(store),
            Part::End => self.end(store),
        }
    }

    /// Does something for the next few; then comes `next`.
    fn each(&mut self, store: &Store, next: Part, work: impl Fn(&mut Self, &Store, Stop) -> Result<()>) -> Result<()> {
        let few: Vec<Stop> = self.stops.iter().skip(self.at).take(STEP).copied().collect();
        self.at += few.len();
        for stop in few {
            work(self, store, stop)?;
        }
        if self.at >= self.stops.len() {
            (self.part, self.at) = (next, 0);
        }
        Ok(())
    }

    fn told(&self, store: &Store, stop: Stop) -> Result<Option<Told>> {
        let telling = self.telling(store);
        match stop {
            // What was taken out meanwhile is not told.
            Stop::Entry(entry) => Ok(telling.entry(entry).ok()),
            Stop::Message(message) => telling.message(message),
            Stop::Meeting(meeting) => Ok(telling.meeting(meeting).ok()),
            Stop::Document(document) => Ok(telling.document(document).ok()),
        }
    }

    fn telling<'a>(&'a self, store: &'a Store) -> Telling<'a> {
        Telling {
            db: store.read(),
            private: self.choice.private,
            names: &self.names,
            child: self.range.child.map(|child| child.id),
        }
    }

    /// Once all names are known, the papers' files are named without them.
    fn names(&mut self, store: &Store) -> Result<()> {
        if self.at == 0 {
            let db = store.read();
            self.names = dates::other_names(db, self.now)?;
            let mut texts = concerns::texts(db, &self.range, self.choice.private)?;
            for (kind, id) in records::ground(store, &self.range, self.choice.private)? {
                texts.extend(records::words(store, kind, id)?);
            }
            self.look_for_names(&texts);
        }
        self.each(store, Part::Timeline, Self::names_of)?;
        if self.part == Part::Timeline {
            self.papers = Papers::named(store, &documents(&self.stops), &self.names)?;
        }
        Ok(())
    }

    fn names_of(&mut self, store: &Store, stop: Stop) -> Result<()> {
        let Some(told) = self.told(store, stop)? else { return Ok(()) };
        let mut texts = vec![told.text];
        texts.extend(told.beside.into_iter().chain(told.agreed));
        if let Stop::Meeting(meeting) = stop {
            texts.extend(self.telling(store).notes(meeting)?);
            texts.extend(records::words(store, Kind::Meeting, meeting.0)?);
        }
        if let Stop::Document(document) = stop {
            texts.extend(papers::inside(store, document)?);
        }
        self.look_for_names(&texts);
        Ok(())
    }

    fn look_for_names(&mut self, texts: &[String]) {
        for text in texts {
            other_students(text, &self.roster, &mut self.names);
        }
    }

    fn print(&mut self) -> Result<()> {
        let book = std::mem::take(&mut self.book);
        let date = self.now.date();
        let made = (u16::try_from(date.year()).unwrap_or_default(), small(date.month()), small(date.day()));
        let footer = |page: usize, of: usize| {
            let parts = [("page", page.to_string().into()), ("of", of.to_string().into())];
            format!("{} · {}", self.title, say_with(id::RECORD_PAGE, &parts))
        };
        let bytes = book.finish(&self.title, language(), made, footer);
        self.open(PRINT)?;
        self.put_bytes(&bytes)?;
        self.part = Part::Table;
        Ok(())
    }

    fn table(&mut self, store: &Store) -> Result<()> {
        if self.at == 0 {
            self.open(TABLE)?;
            let head = [
                id::RECORD_COLUMN_DATE,
                id::RECORD_COLUMN_TIME,
                id::RECORD_COLUMN_KIND,
                id::RECORD_COLUMN_WITH,
                id::RECORD_COLUMN_ABOUT,
                id::RECORD_COLUMN_NOTES,
                id::RECORD_COLUMN_AGREED,
            ];
            self.put(&csv::write([head.map(say)]))?;
        }
        // The table is the log alone, as other programs keep it: papers stand on the page and in their folder.
        self.each(store, Part::Records, |job, store, stop| {
            if matches!(stop, Stop::Document(_)) {
                return Ok(());
            }
            let Some(told) = job.told(store, stop)? else { return Ok(()) };
            let date = told.at.format("%Y-%m-%d").to_string();
            let row = [date, told.hour(), told.how, told.with, told.about, told.text, told.agreed.join("\n")];
            let line = csv::write([row]);
            // Only the file as a whole bears the mark of its encoding.
            job.put(line.trim_start_matches('\u{feff}'))
        })
    }

    fn records(&mut self, store: &Store) -> Result<()> {
        if self.at == 0 {
            self.packing()?.begin_records().trying("write the record")?;
            for (kind, id) in records::ground(store, &self.range, self.choice.private)? {
                self.record(store, kind, id)?;
            }
        }
        self.each(store, Part::Files, |job, store, stop| {
            let (own, others) = match stop {
                Stop::Entry(entry) => ((Kind::Entry, entry.0), records::of_entry(store, entry)?),
                Stop::Message(message) => ((Kind::Message, message.0), Vec::new()),
                Stop::Document(document) => ((Kind::Document, document.0), Vec::new()),
                Stop::Meeting(meeting) => {
                    ((Kind::Meeting, meeting.0), records::of_meeting(store, meeting, job.choice.private)?)
                }
            };
            std::iter::once(own).chain(others).try_for_each(|(kind, id)| job.record(store, kind, id))
        })
    }

    fn record(&mut self, store: &Store, kind: Kind, id: Uuid) -> Result<()> {
        let Some(record) = records::record(store, &self.telling(store), kind, id)? else { return Ok(()) };
        records::count(&mut self.counts, kind);
        self.packing()?.record(&record).trying("write the record")
    }

    /// The papers themselves, a piece at a time; then what was pasted, a text each.
    fn files(&mut self, store: &Store) -> Result<()> {
        let packing = self.packing.as_mut().ok_or_else(over)?;
        if self.papers.step(store.content(), packing)? {
            return Ok(());
        }
        let Some((document, path)) = self.papers.next_text() else {
            self.part = Part::End;
            return Ok(());
        };
        let [text, _] = papers::inside(store, document)?;
        let text = self.telling(store).plain(&text);
        self.packing()?.begin_words(&path).trying("write the record")?;
        self.put(&text)
    }

    fn end(&mut self, store: &Store) -> Result<()> {
        let calendar = ics::write(&dates::events(&self.telling(store), &self.range)?, self.now.at);
        self.open(CALENDAR)?;
        self.put(&calendar)?;
        let manifest = Manifest {
            title: self.title.clone(),
            made: self.now.local().format("%Y-%m-%dT%H:%M:%S").to_string(),
            private: self.choice.private,
            names: self.choice.names,
            counts: self.counts,
            ..Manifest::default()
        };
        let packing = self.packing.take().ok_or_else(over)?;
        let file =
            packing.finish(manifest).and_then(|out| out.into_inner().map_err(std::io::IntoInnerError::into_error));
        file.and_then(|file| file.sync_all()).trying("finish the record")?;
        self.file = Some(self.place.take().ok_or_else(over)?.keep()?);
        Ok(())
    }

    fn packing(&mut self) -> Result<&mut Packing<BufWriter<File>>> {
        self.packing.as_mut().ok_or_else(over)
    }

    fn open(&mut self, name: &str) -> Result<()> {
        self.packing()?.begin(name).trying("write the record")
    }

    fn put(&mut self, text: &str) -> Result<()> {
        self.put_bytes(text.as_bytes())
    }

    fn put_bytes(&mut self, bytes: &[u8]) -> Result<()> {
        self.packing()?.put(bytes).trying("write the record")
    }
}

fn over() -> crate::store::error::Error {
    unknown("record", "under way")
}

fn small(number: u32) -> u8 {
    u8::try_from(number).unwrap_or_default()
}

/// What happened in that time, oldest first, but for what is only for the parent and papers that stay; and whether one of
/// these does.
fn stops(db: &Connection, range: &Range, choice: StartExport) -> Result<(Vec<Stop>, bool)> {
    let (mut stops, mut stayed) = (Vec::new(), false);
    let kept = timeline::between(db, &range.stretch(), without(choice.private));
    for (kind, id) in kept.trying("read the timeline")? {
        match stop(&kind, id) {
            Some(Stop::Document(document)) if !papers::goes(db, document, choice.sensitive)? => stayed = true,
            found => stops.extend(found),
        }
    }
    Ok((stops, stayed))
}

fn documents(stops: &[Stop]) -> Vec<DocumentId> {
    stops.iter().filter_map(|stop| if let Stop::Document(id) = stop { Some(*id) } else { None }).collect()
}

fn stop(kind: &str, id: Uuid) -> Option<Stop> {
    Some(match kind {
        "entry" => Stop::Entry(EntryId(id)),
        "message" => Stop::Message(MessageId(id)),
        "meeting" => Stop::Meeting(MeetingId(id)),
        "document" => Stop::Document(DocumentId(id)),
        _ => return None,
    })
}
