//! What came in: which kind of file it is, what would be taken, and taking it. All or nothing, in one step that can be undone.

use super::{Files, cards, table};
use crate::actions::documents::MOST_BYTES as MOST_PAPER;
use crate::actions::input::unknown;
use crate::actions::{Done, EVERYTHING};
use crate::api::{Counts, ErrorCode, FileView, ImportedView, LookAtFile, Op, RefusedFile};
use crate::exchange::archive::{Archive, ArchiveFault, Field, FileNote, Record};
use crate::exchange::csv::CsvFault;
use crate::exchange::vcard::VcardFault;
use crate::exchange::{MOST_BYTES, Refused, TextFault, csv, vcard};
use crate::rules::time::Moment;
use crate::store::Store;
use crate::store::content::is_hash;
use crate::store::error::{Error, Result, Trying};
use crate::store::import::Tally;
use crate::store::record::Value;
use crate::words::{id, say_with};
use std::fs::File;
use std::io::{BufReader, Read, Seek, SeekFrom};

/// Why it is refused, and where.
pub(super) type No = (RefusedFile, String);

/// A file that was read.
enum Brought {
    Year(Archive<BufReader<File>>),
    Log(csv::Table),
    Cards(Vec<vcard::Card>),
    Refused(No),
}

/// What the file is. Nothing is changed.
pub(in crate::actions) fn look(store: &Store, files: &Files, request: &LookAtFile, now: Moment) -> Result<FileView> {
    let refused = |(why, place)| FileView::Refused { why, place };
    Ok(match open(files)? {
        Brought::Year(mut archive) => {
            // Every record is read once before anything is promised.
            match archive.records(|_, _| Ok::<(), ArchiveFault>(())) {
                Ok(()) => {
                    let manifest = archive.manifest();
                    FileView::Year { title: manifest.title.chars().take(120).collect(), counts: manifest.counts }
                }
                Err(fault) => refused(archive_no(&fault)),
            }
        }
        Brought::Log(table) => match table::view(store.read(), &table, request, now)? {
            Ok(view) => FileView::Log(view),
            Err(no) => refused(no),
        },
        Brought::Cards(cards) => cards::view(store.read(), &cards)?,
        Brought::Refused(no) => refused(no),
    })
}

/// Takes what is in it.
pub(in crate::actions) fn import(
    store: &mut Store,
    files: &Files,
    request: &LookAtFile,
    now: Moment,
) -> Result<Done<ImportedView>> {
    let taken = match open(files)? {
        Brought::Year(archive) => year(store, archive, now)?,
        Brought::Log(table) => table::import(store, &table, request, now)?,
        Brought::Cards(cards) => Ok(cards::import(store, &cards, now)?),
        Brought::Refused(no) => Err(no),
    };
    let (counts, here, number) = match taken {
        Ok(taken) => taken,
        Err((why, place)) => return Ok(Done::read(ImportedView::Refused { why, place })),
    };
    files.let_go_of_coming();
    Ok(Done::wrote(ImportedView::Done { counts, here }, Op::ImportFile, number, &EVERYTHING))
}

fn open(files: &Files) -> Result<Brought> {
    let path = files.coming();
    let mut file = match File::open(&path) {
        Err(error) if error.kind() == std::io::ErrorKind::NotFound => return Err(unknown("file", "that came in")),
        other => other.trying("open what came in")?,
    };
    let size = file.metadata().trying("look at what came in")?.len();
    let mut start = Vec::new();
    file.by_ref().take(256).read_to_end(&mut start).trying("read what came in")?;
    file.seek(SeekFrom::Start(0)).trying("read what came in")?;
    if start.starts_with(b"PK") {
        return Ok(Archive::open(BufReader::new(file))
            .map_or_else(|fault| Brought::Refused(archive_no(&fault)), Brought::Year));
    }
    if size > MOST_BYTES as u64 {
        return Ok(Brought::Refused((RefusedFile::TooLarge, String::new())));
    }
    let mut bytes = Vec::new();
    file.read_to_end(&mut bytes).trying("read what came in")?;
    Ok(text(&start, &bytes))
}

fn text(start: &[u8], bytes: &[u8]) -> Brought {
    let plain: String = start.iter().filter(|byte| byte.is_ascii_graphic()).map(|byte| char::from(*byte)).collect();
    let plain = plain.to_ascii_uppercase();
    if plain.starts_with("BEGIN:VCARD") {
        return vcard::read(bytes).map_or_else(|fault| Brought::Refused(vcard_no(&fault)), Brought::Cards);
    }
    if plain.starts_with("BEGIN:VCALENDAR") || plain.starts_with("%PDF") {
        return Brought::Refused((RefusedFile::UnknownKind, String::new()));
    }
    csv::read(bytes).map_or_else(|fault| Brought::Refused(csv_no(&fault)), Brought::Log)
}

/// An error on the way of a record: the file's, or the store's.
enum Stopped {
    File(ArchiveFault),
    Store(Error),
}

impl From<ArchiveFault> for Stopped {
    fn from(fault: ArchiveFault) -> Self {
        Self::File(fault)
    }
}

impl From<Error> for Stopped {
    fn from(error: Error) -> Self {
        Self::Store(error)
    }
}

pub(super) type Taken = std::result::Result<(Counts, u32, Option<u64>), No>;

fn year(store: &mut Store, mut archive: Archive<BufReader<File>>, now: Moment) -> Result<Taken> {
    match papers(store, &mut archive) {
        Err(Stopped::File(fault)) => return Ok(Err(archive_no(&fault))),
        Err(Stopped::Store(error)) => return Err(error),
        Ok(()) => {}
    }
    let mut last = 0;
    let written = store.import(now, |import| {
        archive.records(|line, record| {
            last = line;
            let Record { kind, id, fields } = record;
            import.take(&kind, id, fields.into_iter().map(|(name, field)| (name, value(field))).collect())?;
            Ok::<(), Stopped>(())
        })
    });
    match written {
        Ok(written) => Ok(Ok((counts(&written.output), written.output.here, written.number))),
        Err(Stopped::File(fault)) => Ok(Err(archive_no(&fault))),
        Err(Stopped::Store(Error::Input { code: ErrorCode::NotUnderstood, .. })) => {
            Ok(Err((RefusedFile::BadRecord, line(last))))
        }
        Err(Stopped::Store(error)) => Err(error),
    }
}

/// Takes in the papers' files; those that no record names in the end are put aside another time.
fn papers(store: &mut Store, archive: &mut Archive<BufReader<File>>) -> std::result::Result<(), Stopped> {
    let notes: Vec<FileNote> = archive.papers().cloned().collect();
    for note in notes {
        if !is_hash(&note.blake3) || note.bytes > MOST_PAPER {
            return Err(ArchiveFault::Damaged(note.name).into());
        }
        let read = |take: &mut dyn FnMut(&[u8]) -> Result<()>| {
            let mut left = MOST_PAPER;
            archive.file(&note.name, |piece| {
                left = left.checked_sub(piece.len() as u64).ok_or_else(|| ArchiveFault::Swollen(note.name.clone()))?;
                Ok::<(), Stopped>(take(piece)?)
            })
        };
        if !store.content_mut().bring(&note.blake3, read)? {
            return Err(ArchiveFault::Damaged(note.name).into());
        }
    }
    Ok(())
}

fn value(field: Field) -> Value {
    match field {
        Field::Text(text) => Value::Text(text),
        Field::Int(number) => Value::Int(number),
        Field::Flag(flag) => Value::Flag(flag),
    }
}

pub(super) fn counts(tally: &Tally) -> Counts {
    let of = |kind: &str| tally.new.get(kind).copied().unwrap_or_default();
    Counts {
        entries: of("entry"),
        agreements: of("promise"),
        meetings: of("meeting"),
        messages: of("message"),
        people: of("person"),
        dates: of("clock"),
        documents: of("document"),
        concerns: of("concern"),
    }
}

/// "line 12".
pub(super) fn line(number: u32) -> String {
    say_with(id::RECORD_LINE, &[("line", number.to_string().into())])
}

fn archive_no(fault: &ArchiveFault) -> No {
    use ArchiveFault as F;
    match fault {
        F::NotAZip | F::Overlapping => (RefusedFile::DamagedZip, String::new()),
        F::TooLarge { .. } | F::TooManyFiles { .. } => (RefusedFile::TooLarge, String::new()),
        F::BadName(name) => (RefusedFile::BadName, name.clone()),
        F::Swollen(name) => (RefusedFile::Swollen, name.clone()),
        F::NoManifest => (RefusedFile::NotOurs, String::new()),
        F::BadManifest(_) => (RefusedFile::BadRecord, crate::exchange::archive::MANIFEST.to_owned()),
        F::Newer(_) => (RefusedFile::Newer, String::new()),
        F::Damaged(name) => (RefusedFile::DamagedZip, name.clone()),
        F::BadRecord { line: number, .. } => (RefusedFile::BadRecord, line(*number)),
        F::Counts { .. } => (RefusedFile::BadRecord, crate::exchange::archive::RECORDS.to_owned()),
    }
}

fn text_no(fault: &TextFault) -> RefusedFile {
    match fault {
        TextFault::TooLarge { .. } => RefusedFile::TooLarge,
        TextFault::NotText => RefusedFile::UnknownKind,
        TextFault::Damaged => RefusedFile::DamagedText,
    }
}

fn csv_no(fault: &Refused<CsvFault>) -> No {
    let why = match &fault.what {
        CsvFault::Text(text) => text_no(text),
        CsvFault::Empty => RefusedFile::Empty,
        CsvFault::UnclosedQuote => RefusedFile::OpenQuote,
        CsvFault::TooManyRows { .. } | CsvFault::TooManyCells { .. } => RefusedFile::TooLarge,
    };
    (why, line(fault.line))
}

fn vcard_no(fault: &Refused<VcardFault>) -> No {
    let why = match &fault.what {
        VcardFault::Text(text) => text_no(text),
        VcardFault::Empty => RefusedFile::Empty,
        VcardFault::TooMany { .. } => RefusedFile::TooLarge,
        _ => RefusedFile::BadCard,
    };
    (why, line(fault.line))
}
