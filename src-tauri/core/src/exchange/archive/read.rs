//! Reads an archive: its names and sizes first, then the manifest, then record after record.

use super::{
    ArchiveFault, FORMAT, FileNote, MANIFEST, MOST_BYTES, MOST_FILES, MOST_LINE, MOST_MANIFEST, MOST_RATIO,
    MOST_RECORDS, MOST_UNPACKED, Manifest, RECORDS, Record, SMALL, VERSION,
};
use rustc_hash::FxHashSet;
use std::io::{BufRead, BufReader, Read, Seek, SeekFrom};
use zip::ZipArchive;

/// An archive whose names, sizes and manifest are sound.
pub struct Archive<R> {
    zip: ZipArchive<R>,
    manifest: Manifest,
}

impl<R: Read + Seek> Archive<R> {
    /// Opens an archive.
    ///
    /// # Errors
    /// The first thing that is wrong. Then nothing is taken.
    pub fn open(mut file: R) -> Result<Self, ArchiveFault> {
        let bytes = file.seek(SeekFrom::End(0)).map_err(|_| ArchiveFault::NotAZip)?;
        if bytes > MOST_BYTES {
            return Err(ArchiveFault::TooLarge { bytes });
        }
        let mut zip = ZipArchive::new(file).map_err(|_| ArchiveFault::NotAZip)?;
        look_over(&mut zip)?;
        let manifest = manifest(&mut zip)?;
        Ok(Self { zip, manifest })
    }

    /// What it says of itself.
    pub fn manifest(&self) -> &Manifest {
        &self.manifest
    }

    /// Gives every record with its line, in order; stops at the first that is wrong or is not taken.
    ///
    /// # Errors
    /// What is wrong with a record, with their number or with their bytes; or what `take` says.
    pub fn records<E: From<ArchiveFault>>(
        &mut self,
        mut take: impl FnMut(u32, Record) -> Result<(), E>,
    ) -> Result<(), E> {
        let damaged = || ArchiveFault::Damaged(RECORDS.to_owned());
        let file = self.zip.by_name(RECORDS).map_err(|_| damaged())?;
        let declared = file.size();
        let (mut reader, mut hasher) = (BufReader::new(file.take(declared + 1)), blake3::Hasher::new());
        let (mut line, mut found) = (Vec::new(), 0);
        loop {
            line.clear();
            let read = reader.by_ref().take(MOST_LINE + 1).read_until(b'\n', &mut line).map_err(|_| damaged())?;
            if read == 0 {
                break;
            }
            hasher.update(&line);
            found += 1;
            take(found, record(found, &line)?)?;
        }
        let said = self.manifest.records;
        if said != found {
            return Err(ArchiveFault::Counts { said, found }.into());
        }
        let noted = self.manifest.files.iter().find(|note| note.name == RECORDS).ok_or_else(damaged)?;
        if noted.blake3 != hasher.finalize().to_hex().as_str() {
            return Err(damaged().into());
        }
        Ok(())
    }
}

impl<R: Read + Seek> Archive<R> {
    /// The papers in it: name, BLAKE3 and size, as the manifest says.
    pub fn papers(&self) -> impl Iterator<Item = &FileNote> {
        self.manifest.files.iter().filter(|note| note.is_paper())
    }

    /// Gives a file piece by piece.
    ///
    /// # Errors
    /// When it is not there or breaks off; or what `take` says.
    pub fn file<E: From<ArchiveFault>>(
        &mut self,
        name: &str,
        mut take: impl FnMut(&[u8]) -> Result<(), E>,
    ) -> Result<(), E> {
        let damaged = || ArchiveFault::Damaged(name.to_owned());
        let file = self.zip.by_name(name).map_err(|_| damaged())?;
        let mut file = file.take(MOST_UNPACKED);
        let mut piece = vec![0; PIECE];
        loop {
            let read = file.read(&mut piece).map_err(|_| damaged())?;
            if read == 0 {
                return Ok(());
            }
            take(piece.get(..read).unwrap_or_default())?;
        }
    }
}

/// Bytes of a file given at once.
const PIECE: usize = 256 * 1024;

fn record(line: u32, bytes: &[u8]) -> Result<Record, ArchiveFault> {
    let bad = |detail: String| ArchiveFault::BadRecord { line, detail };
    if line > MOST_RECORDS {
        return Err(bad(format!("{MOST_RECORDS} records are taken at most")));
    }
    if bytes.len() as u64 > MOST_LINE {
        return Err(bad("the line is too long".to_owned()));
    }
    serde_json::from_slice(bytes).map_err(|error| bad(error.to_string()))
}

/// Names that stay inside, sizes that can be meant, parts that lie beside each other. Nothing is unpacked here.
fn look_over<R: Read + Seek>(zip: &mut ZipArchive<R>) -> Result<(), ArchiveFault> {
    let count = zip.len();
    if count > MOST_FILES {
        return Err(ArchiveFault::TooManyFiles { count });
    }
    if zip.has_overlapping_files().unwrap_or(true) {
        return Err(ArchiveFault::Overlapping);
    }
    let (mut names, mut whole) = (FxHashSet::default(), 0_u64);
    for place in 0..count {
        let file = zip.by_index_raw(place).map_err(|_| ArchiveFault::NotAZip)?;
        let name = file.name().map_err(|_| ArchiveFault::BadName(format!("number {}", place + 1)))?.into_owned();
        if !stays_inside(&name) {
            return Err(ArchiveFault::BadName(name.chars().take(200).collect()));
        }
        whole = whole.saturating_add(file.size());
        let swollen = file.size() > SMALL && file.size() / file.compressed_size().max(1) > MOST_RATIO;
        if swollen || whole > MOST_UNPACKED {
            return Err(ArchiveFault::Swollen(name));
        }
        if !names.insert(name.to_lowercase()) {
            return Err(ArchiveFault::Overlapping);
        }
    }
    Ok(())
}

/// A plain path: no `..`, no root, no drive, no other system's separator, nothing unseen.
fn stays_inside(name: &str) -> bool {
    let part = |part: &str| !matches!(part, "" | "." | "..");
    !name.contains(['\\', ':']) && !name.contains(char::is_control) && name.trim_end_matches('/').split('/').all(part)
}

fn manifest<R: Read + Seek>(zip: &mut ZipArchive<R>) -> Result<Manifest, ArchiveFault> {
    let file = zip.by_name(MANIFEST).map_err(|_| ArchiveFault::NoManifest)?;
    let mut bytes = Vec::new();
    let read = file.take(MOST_MANIFEST + 1).read_to_end(&mut bytes);
    read.map_err(|error| ArchiveFault::BadManifest(error.to_string()))?;
    if bytes.len() as u64 > MOST_MANIFEST {
        return Err(ArchiveFault::Swollen(MANIFEST.to_owned()));
    }
    let bad = |error: serde_json::Error| ArchiveFault::BadManifest(error.to_string());
    let whole: serde_json::Value = serde_json::from_slice(&bytes).map_err(bad)?;
    if whole.get("format").and_then(serde_json::Value::as_str) != Some(FORMAT) {
        return Err(ArchiveFault::NoManifest);
    }
    // A newer version may look different in everything but these two.
    match whole.get("version").and_then(serde_json::Value::as_u64) {
        Some(version) if version > u64::from(VERSION) => {
            Err(ArchiveFault::Newer(u32::try_from(version).unwrap_or(u32::MAX)))
        }
        _ => serde_json::from_value(whole).map_err(bad),
    }
}
