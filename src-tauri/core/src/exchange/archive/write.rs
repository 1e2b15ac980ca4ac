//! Writes an archive piece by piece, so that its size is no matter for the memory it takes.

use super::{FORMAT, FileNote, MANIFEST, Manifest, RECORDS, Record, VERSION, VERSION_PLAIN};
use chrono::{Datelike, Timelike};
use std::io::{Error, Result, Seek, Write};
use zip::write::SimpleFileOptions;
use zip::{CompressionMethod, DateTime, ZipWriter};

/// An archive being written. One file is open at a time; the manifest comes last and names them all.
pub struct Packing<W: Write + Seek> {
    zip: ZipWriter<W>,
    made: DateTime,
    open: Option<(FileNote, blake3::Hasher)>,
    files: Vec<FileNote>,
    records: u32,
}

impl<W: Write + Seek> Packing<W> {
    /// Begins an archive; `made` is the local time its files bear.
    pub fn new(out: W, made: chrono::NaiveDateTime) -> Self {
        let made = stamp(made).unwrap_or_default();
        Self { zip: ZipWriter::new(out), made, open: None, files: Vec::new(), records: 0 }
    }

    /// Begins a file; the one before is whole.
    ///
    /// # Errors
    /// When it cannot be written, or the name was there before.
    pub fn begin(&mut self, name: &str) -> Result<()> {
        self.begin_with(name, SimpleFileOptions::default())
    }

    /// Begins a file that is packed already, as a picture or a PDF is.
    ///
    /// # Errors
    /// As [`Packing::begin`].
    pub fn begin_as_it_is(&mut self, name: &str) -> Result<()> {
        self.begin_with(name, SimpleFileOptions::default().compression_method(CompressionMethod::Stored))
    }

    /// Begins a file with words of a record: nothing that comes back by itself.
    ///
    /// # Errors
    /// As [`Packing::begin`].
    pub fn begin_words(&mut self, name: &str) -> Result<()> {
        self.begin(name)?;
        self.open.iter_mut().for_each(|(note, _)| note.words = true);
        Ok(())
    }

    fn begin_with(&mut self, name: &str, options: SimpleFileOptions) -> Result<()> {
        self.close();
        let options = options.last_modified_time(self.made).large_file(true);
        self.zip.start_file(name, options).map_err(Error::other)?;
        let note = FileNote { name: name.to_owned(), bytes: 0, blake3: String::new(), words: false };
        self.open = Some((note, blake3::Hasher::new()));
        Ok(())
    }

    /// Goes on with the open file.
    ///
    /// # Errors
    /// When it cannot be written.
    pub fn put(&mut self, bytes: &[u8]) -> Result<()> {
        self.zip.write_all(bytes)?;
        if let Some((note, hasher)) = &mut self.open {
            note.bytes += bytes.len() as u64;
            hasher.update(bytes);
        }
        Ok(())
    }

    /// Puts one record as a line; [`RECORDS`] must be open.
    ///
    /// # Errors
    /// When it cannot be written.
    pub fn record(&mut self, record: &Record) -> Result<()> {
        let mut line = serde_json::to_vec(record)?;
        line.push(b'\n');
        self.records += 1;
        self.put(&line)
    }

    /// Begins the records.
    ///
    /// # Errors
    /// As [`Packing::begin`].
    pub fn begin_records(&mut self) -> Result<()> {
        self.begin(RECORDS)
    }

    /// Writes the manifest and ends the archive; format, version, files and number of records are filled in.
    ///
    /// # Errors
    /// When it cannot be written.
    pub fn finish(mut self, manifest: Manifest) -> Result<W> {
        self.close();
        let files = std::mem::take(&mut self.files);
        let papers = files.iter().any(FileNote::is_paper);
        let version = if papers { VERSION } else { VERSION_PLAIN };
        let (format, records) = (FORMAT.to_owned(), self.records);
        let manifest = Manifest { format, version, records, files, ..manifest };
        self.begin(MANIFEST)?;
        self.put(&serde_json::to_vec_pretty(&manifest)?)?;
        self.zip.finish().map_err(Error::other)
    }

    fn close(&mut self) {
        if let Some((note, hasher)) = self.open.take() {
            self.files.push(FileNote { blake3: hasher.finalize().to_hex().to_string(), ..note });
        }
    }
}

/// The time a ZIP can bear: 1980 to 2107.
fn stamp(made: chrono::NaiveDateTime) -> Option<DateTime> {
    let [month, day, hour, minute, second] =
        [made.month(), made.day(), made.hour(), made.minute(), made.second()].map(|part| u8::try_from(part).ok());
    let year = u16::try_from(made.year()).ok()?;
    DateTime::from_date_and_time(year, month?, day?, hour?, minute?, second?).ok()
}
