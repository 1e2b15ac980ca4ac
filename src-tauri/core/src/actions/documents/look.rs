//! A paper's file on its way out: shown on a screen, handed to another program, saved as a copy.

use super::document_row;
use crate::actions::input::unknown;
use crate::actions::leave::{Files, plain};
use crate::api::{DocumentBytes, DocumentForm, DocumentRequest, DocumentSize, LeftFile, ReadDocument};
use crate::exchange::picture;
use crate::rules::documents::{ending, opens, title_of};
use crate::rules::ids::DocumentId;
use crate::rules::reading::{Names, initialled};
use crate::store::Store;
use crate::store::documents::Row;
use crate::store::error::{Result, Trying};
use base64::Engine;
use base64::prelude::BASE64_STANDARD;
use rusqlite::Connection;
use std::fs::File;
use std::path::{Path, PathBuf};

/// The most bytes given at once: whole letters of Base64, so that parts can stand one behind the other.
const PART: usize = 3 * 256 * 1024;
/// The longer side of a picture in a list and on a screen, in points.
const SIDES: [u32; 2] = [240, 1_600];
const NAMES: [&str; 2] = ["thumb", "screen"];

/// A part of a paper's file, or of the picture made of it. A picture that cannot be made is empty.
pub(in crate::actions) fn read(store: &Store, request: &ReadDocument) -> Result<DocumentBytes> {
    let row = document_row(store.read(), request.id)?;
    let file = file_of(store, &row)?;
    if request.size == DocumentSize::Original {
        let bytes = store.content().size(file).unwrap_or_default();
        let part = store.content().part(file, request.at, PART)?;
        return Ok(DocumentBytes { part: BASE64_STANDARD.encode(part), bytes });
    }
    let picture = if row.form == DocumentForm::Picture { shown(store, file, request.size)? } else { Vec::new() };
    let bytes = picture.len() as u64;
    let from = usize::try_from(request.at).unwrap_or(usize::MAX).min(picture.len());
    let part = picture.get(from..picture.len().min(from.saturating_add(PART))).unwrap_or_default();
    Ok(DocumentBytes { part: BASE64_STANDARD.encode(part), bytes })
}

fn file_of<'r>(store: &Store, row: &'r Row) -> Result<&'r str> {
    let file = row.file.as_deref().filter(|file| store.content().has(file));
    file.ok_or_else(|| unknown("file of the paper", row.id))
}

/// The picture in this size: as it was made before, else made now, both sizes at once.
fn shown(store: &Store, file: &str, size: DocumentSize) -> Result<Vec<u8>> {
    let at = usize::from(size == DocumentSize::Screen);
    let [thumb, screen] = NAMES;
    let name = if at == 0 { thumb } else { screen };
    if let Some(found) = store.content().shown(file, name) {
        return Ok(found);
    }
    let bytes = store.content().whole(file)?;
    let made = store.content().guarded(file, || picture::scaled(&bytes, SIDES))?;
    let Some(Ok(made)) = made else {
        // Told once: an empty one says that there is nothing to show.
        NAMES.iter().try_for_each(|name| store.content().show(file, name, &[]))?;
        return Ok(Vec::new());
    };
    for (name, picture) in NAMES.iter().zip(&made) {
        store.content().show(file, name, picture)?;
    }
    let [thumb, screen] = made;
    Ok(if at == 0 { thumb } else { screen })
}

/// A copy for the parent, where files go that leave.
pub(in crate::actions) fn keep_copy(store: &Store, files: &Files, request: DocumentRequest) -> Result<LeftFile> {
    let row = document_row(store.read(), request.id)?;
    let file = file_of(store, &row)?;
    let place = files.place(&copy_name(&row), &copy_ending(&row))?;
    store.content().copy(file, &mut place.create()?)?;
    place.keep()
}

/// A copy in a folder for what can be made again, for another program to open; `None` for what is not opened. It can be read
/// only, so that a program in which something is changed asks where to save it: this copy goes again. One that is there already
/// is opened again.
pub(crate) fn copy_into(store: &Store, id: DocumentId, folder: &Path) -> Result<Option<PathBuf>> {
    let row = document_row(store.read(), id)?;
    if !opens(&row.name) {
        return Ok(None);
    }
    let file = file_of(store, &row)?;
    let own = folder.join(file.get(..16).unwrap_or(file));
    make_own(&own).trying("make the folder for a copy")?;
    let path = own.join(format!("{}.{}", plain(&copy_name(&row)), copy_ending(&row)));
    if path.is_file() {
        return Ok(Some(path));
    }
    let unfinished = own.join("copy.part");
    let mut copy = File::create(&unfinished).trying("begin a copy")?;
    store.content().copy(file, &mut copy)?;
    close(&copy, &unfinished, &path).trying("finish a copy")?;
    Ok(Some(path))
}

/// A folder for this person alone.
fn make_own(folder: &Path) -> std::io::Result<()> {
    let mut builder = std::fs::DirBuilder::new();
    builder.recursive(true);
    #[cfg(unix)]
    std::os::unix::fs::DirBuilderExt::mode(&mut builder, 0o700);
    builder.create(folder)
}

fn close(copy: &File, unfinished: &Path, path: &Path) -> std::io::Result<()> {
    let mut allowed = copy.metadata()?.permissions();
    allowed.set_readonly(true);
    std::fs::rename(unfinished, path)?;
    std::fs::set_permissions(path, allowed)
}

fn copy_name(row: &Row) -> String {
    let title = if row.title.is_empty() { title_of(&row.name) } else { row.title.clone() };
    let title: String = title.chars().take(80).collect();
    format!("{} {title}", row.date).trim().to_owned()
}

/// The ending the file came with, else what it is made of.
fn copy_ending(row: &Row) -> String {
    match (ending(&row.name).as_str(), row.form) {
        ("", DocumentForm::Pdf) => "pdf".to_owned(),
        ("", DocumentForm::Picture) => "jpg".to_owned(),
        ("", DocumentForm::Words) => "txt".to_owned(),
        ("", _) => "bin".to_owned(),
        (ending, _) => ending.to_owned(),
    }
}

/// The name of a paper's file for a person, without these names: "2026-10-06 Progress report.pdf".
pub(in crate::actions) fn readable(db: &Connection, id: DocumentId, names: &Names) -> Result<(String, String)> {
    let row = document_row(db, id)?;
    Ok((plain(&initialled(&copy_name(&row), names)), copy_ending(&row)))
}
