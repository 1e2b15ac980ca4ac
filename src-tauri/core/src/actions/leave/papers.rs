//! The papers in a year's file: a folder of readable names, written piece by piece, so that a gigabyte of them takes no more
//! memory than one page.

use crate::actions::documents::readable;
use crate::actions::facts::state;
use crate::api::{DocumentKind, ErrorCode};
use crate::exchange::archive::{MOST_BYTES, PAPERS, Packing};
use crate::rules::documents::DocumentForm;
use crate::rules::ids::DocumentId;
use crate::rules::reading::Names;
use crate::store::Store;
use crate::store::content::Content;
use crate::store::documents;
use crate::store::error::{Error, Result, Trying};
use rusqlite::Connection;
use rustc_hash::FxHashSet;
use std::collections::BTreeMap;
use std::fs::File;
use std::io::{BufWriter, Read};

/// Bytes written in one step.
const STEP: u64 = 4 * 1024 * 1024;
/// Bytes that are left for everything beside the papers.
const BESIDE: u64 = 128 * 1024 * 1024;
/// Bytes in memory at once.
const PIECE: usize = 256 * 1024;

/// A paper's place in the file.
struct Paper {
    hash: String,
    path: String,
    bytes: u64,
}

/// The papers that go along.
#[derive(Default)]
pub(super) struct Papers {
    files: Vec<Paper>,
    paths: BTreeMap<DocumentId, String>,
    /// Pasted words, which have no file of their own.
    texts: Vec<DocumentId>,
    at: usize,
    open: Option<(File, blake3::Hasher)>,
}

impl Papers {
    /// Names the files of these papers, each unlike the others and without these names; one whose file is not on this device
    /// has none, and pasted words become a text. More than Hallway takes back are refused before anything is written.
    pub(super) fn named(store: &Store, papers: &[DocumentId], names: &Names) -> Result<Self> {
        let (mut named, mut taken) = (Self::default(), FxHashSet::default());
        for id in papers {
            let Some(row) = documents::by_id(store.read(), *id).trying("read a paper")? else { continue };
            let file = row.file.and_then(|hash| Some((store.content().size(&hash)?, hash)));
            if file.is_none() && row.form != DocumentForm::Words {
                continue;
            }
            let (name, ending) = readable(store.read(), *id, names)?;
            let mut path = format!("{PAPERS}{name}.{ending}");
            for number in 2.. {
                if taken.insert(path.to_lowercase()) {
                    break;
                }
                path = format!("{PAPERS}{name} ({number}).{ending}");
            }
            named.paths.insert(*id, path.clone());
            match file {
                Some((bytes, hash)) => named.files.push(Paper { hash, path, bytes }),
                None => named.texts.push(*id),
            }
        }
        let bytes: u64 = named.files.iter().map(|paper| paper.bytes).sum();
        if bytes > MOST_BYTES - BESIDE {
            return Err(Error::input(ErrorCode::RecordTooLarge, format!("{bytes} bytes of papers")));
        }
        Ok(named)
    }

    /// Where a paper's file lies in the archive.
    pub(super) fn path(&self, id: DocumentId) -> Option<&str> {
        self.paths.get(&id).map(String::as_str)
    }

    /// Whether no file goes along.
    pub(super) fn is_empty(&self) -> bool {
        self.files.is_empty()
    }

    /// Steps they take together.
    pub(super) fn steps(&self) -> usize {
        let steps = self.files.iter().map(|paper| paper.bytes.div_ceil(STEP).max(1));
        usize::try_from(steps.sum::<u64>()).unwrap_or(usize::MAX).saturating_add(self.texts.len())
    }

    /// The next pasted words to write, with their place.
    pub(super) fn next_text(&mut self) -> Option<(DocumentId, String)> {
        let id = self.texts.pop()?;
        Some((id, self.paths.get(&id)?.clone()))
    }

    /// Writes the next piece; `false` once all are written.
    pub(super) fn step(&mut self, content: &Content, packing: &mut Packing<BufWriter<File>>) -> Result<bool> {
        let Some(paper) = self.files.get(self.at) else { return Ok(false) };
        let damaged = || Error::Paper { name: paper.path.trim_start_matches(PAPERS).to_owned() };
        let (mut file, mut hasher) = match self.open.take() {
            Some(open) => open,
            None => {
                packing.begin_as_it_is(&paper.path).trying("write the record")?;
                (content.open(&paper.hash).map_err(|_| damaged())?, blake3::Hasher::new())
            }
        };
        let mut piece = vec![0; PIECE];
        let mut written = 0;
        while written < STEP {
            let read = file.read(&mut piece).map_err(|_| damaged())?;
            let bytes = piece.get(..read).unwrap_or_default();
            if read == 0 {
                self.at += 1;
                let whole = hasher.finalize().to_hex().as_str() == paper.hash;
                return if whole { Ok(true) } else { Err(damaged()) };
            }
            hasher.update(bytes);
            packing.put(bytes).trying("write the record")?;
            written += read as u64;
        }
        self.open = Some((file, hasher));
        Ok(true)
    }
}

/// Whether a paper goes along: one marked sensitive stays unless it is asked for.
pub(super) fn goes(db: &Connection, id: DocumentId, sensitive: bool) -> Result<bool> {
    let row = documents::by_id(db, id).trying("read a paper")?;
    Ok(row.is_some_and(|row| sensitive || !row.sensitive))
}

/// What a paper says itself: a pasted text, the words of a PDF.
pub(super) fn inside(store: &Store, id: DocumentId) -> Result<[String; 2]> {
    let fields = store.fields(id.0)?.unwrap_or_default();
    Ok(["text", "words"].map(|name| fields.text_or_empty(name).to_owned()))
}

/// How a kind of paper is called.
pub(super) fn kind(db: &Connection, kind: DocumentKind) -> Result<String> {
    Ok(crate::words::say_of_in(state(db)?, "document-kind", &crate::store::names::name_of(&kind)))
}
