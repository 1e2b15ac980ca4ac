//! A year's file, opened as another program opens it, and packed again.

use std::collections::BTreeMap;
use std::io::{Cursor, Read, Write};

/// The files of an archive by their names.
pub type Unpacked = BTreeMap<String, Vec<u8>>;

/// Every file in an archive.
///
/// # Panics
/// When it is no ZIP.
#[must_use]
pub fn unpacked(bytes: &[u8]) -> Unpacked {
    let mut zip = zip::ZipArchive::new(Cursor::new(bytes)).expect("a ZIP");
    let mut files = Unpacked::new();
    for place in 0..zip.len() {
        let mut file = zip.by_index(place).expect("a file in it");
        let mut bytes = Vec::new();
        file.read_to_end(&mut bytes).expect("its bytes");
        files.insert(file.name().expect("a name").into_owned(), bytes);
    }
    files
}

/// An archive of these files.
///
/// # Panics
/// When it cannot be packed.
#[must_use]
pub fn packed(files: &Unpacked) -> Vec<u8> {
    let mut zip = zip::ZipWriter::new(Cursor::new(Vec::new()));
    for (name, bytes) in files {
        zip.start_file(name.as_str(), zip::write::SimpleFileOptions::default()).expect("a file");
        zip.write_all(bytes).expect("its bytes");
    }
    zip.finish().expect("a ZIP").into_inner()
}

/// One of its files as text.
///
/// # Panics
/// When it is not there, or no text.
#[must_use]
pub fn text(files: &Unpacked, name: &str) -> String {
    String::from_utf8(files.get(name).unwrap_or_else(|| panic!("no {name}")).clone()).expect("UTF-8")
}
