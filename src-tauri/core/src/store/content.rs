//! The files of papers, each under the BLAKE3 of its bytes: the same twice is one. Beside the database, in two-letter folders.
//!
//! A file has its name only once it is whole and on disk. What is made for the screen lies apart and can be made again.
//! Refuses to know what a file is.

use super::error::{Result, Trying};
use chrono::{Days, NaiveDate};
use rustc_hash::FxHashSet;
use std::fs::{self, File};
use std::io::{ErrorKind, Read, Seek, SeekFrom, Write};
use std::path::{Path, PathBuf};

/// The folder beside the database.
const FOLDER: &str = "documents";
/// What is being deleted, beside it.
const GONE: &str = "documents-gone";
/// Files that are not whole yet.
const COMING: &str = "coming";
/// What is made for the screen.
const SHOWN: &str = "shown";
/// Files that are being read; what is left here made Hallway stop.
const READING: &str = "reading";
/// Files that no record named, each under the day it was put aside.
const LEFT: &str = "left";
/// How long they wait there, in days: a database that was lost or put back may name them again.
const LEFT_DAYS: u64 = 90;
/// How often a file is read that made Hallway stop: the first time it may have been the battery.
const TRIES: u64 = 2;
/// Letters of a BLAKE3 in hexadecimal.
const LETTERS: usize = 64;
/// Bytes copied at once.
const PIECE: usize = 256 * 1024;

/// The files of one store.
#[derive(Debug)]
pub(crate) struct Content {
    folder: PathBuf,
    coming: Option<Coming>,
    uploads: u32,
    swept: bool,
}

/// A file on its way in. Let go, nothing of it stays.
#[derive(Debug)]
pub(crate) struct Coming {
    /// Which upload.
    pub(crate) number: u32,
    /// As the person calls the file.
    pub(crate) name: String,
    /// How many bytes were said to come.
    pub(crate) said: u64,
    /// How many have.
    pub(crate) bytes: u64,
    path: PathBuf,
    file: File,
    hasher: blake3::Hasher,
}

impl Drop for Coming {
    fn drop(&mut self) {
        // Gone already when it was kept.
        let _ = fs::remove_file(&self.path);
    }
}

impl Coming {
    /// Takes the next bytes.
    pub(crate) fn take(&mut self, bytes: &[u8]) -> Result<()> {
        self.file.write_all(bytes).trying("take in a paper")?;
        self.hasher.update(bytes);
        self.bytes += bytes.len() as u64;
        Ok(())
    }

    /// What the file begins with.
    pub(crate) fn start(&self, most: usize) -> Result<Vec<u8>> {
        let mut start = Vec::new();
        let file = File::open(&self.path).trying("look at a paper")?;
        file.take(most as u64).read_to_end(&mut start).trying("look at a paper")?;
        Ok(start)
    }

    /// The name it will have.
    pub(crate) fn hash(&self) -> String {
        self.hasher.finalize().to_hex().to_string()
    }
}

impl Content {
    /// Beside the database in `store`. Files that an earlier opening left half taken in are taken away.
    pub(super) fn beside(store: &Path) -> Self {
        let content = Self { folder: store.join(FOLDER), coming: None, uploads: 0, swept: false };
        // It may not be there, or be swept another time.
        let _ = fs::remove_dir_all(content.folder.join(COMING));
        content
    }

    /// Begins a file; one that was on its way is let go.
    pub(crate) fn begin(&mut self, name: &str, said: u64) -> Result<u32> {
        self.coming = None;
        self.uploads += 1;
        let coming = self.open_coming(name, said)?;
        self.coming = Some(coming);
        Ok(self.uploads)
    }

    fn open_coming(&self, name: &str, said: u64) -> Result<Coming> {
        let folder = self.folder.join(COMING);
        fs::create_dir_all(&folder).trying("make the folder for papers")?;
        let path = folder.join(format!("{}.part", self.uploads));
        let file = File::create(&path).trying("begin a paper")?;
        let (name, hasher) = (name.to_owned(), blake3::Hasher::new());
        Ok(Coming { number: self.uploads, name, said, bytes: 0, path, file, hasher })
    }

    /// The file of this upload; `None` when it is gone.
    pub(crate) fn coming(&mut self, number: u32) -> Option<&mut Coming> {
        self.coming.as_mut().filter(|coming| coming.number == number)
    }

    /// Lets go of what is on its way.
    pub(crate) fn stop(&mut self, number: u32) {
        self.coming.take_if(|coming| coming.number == number);
    }

    /// The file on its way is whole: it gets its name and is on disk. Answers the name.
    pub(crate) fn keep(&mut self, number: u32) -> Result<Option<String>> {
        let Some(coming) = self.coming.take_if(|coming| coming.number == number) else { return Ok(None) };
        self.keep_file(&coming).map(Some)
    }

    fn keep_file(&self, coming: &Coming) -> Result<String> {
        let hash = coming.hash();
        let path = self.path(&hash);
        let folder = path.parent().unwrap_or(&self.folder);
        // One that is damaged gives way to the one that came.
        if !self.is_whole(&hash) {
            coming.file.sync_all().trying("keep a paper")?;
            fs::create_dir_all(folder).trying("make the folder for papers")?;
            fs::rename(&coming.path, &path).trying("keep a paper")?;
        }
        for folder in [folder, &self.folder, self.folder.parent().unwrap_or(&self.folder)] {
            sync_folder(folder);
        }
        Ok(hash)
    }

    /// Whether the file is here and its bytes are still those it is named after.
    fn is_whole(&self, hash: &str) -> bool {
        let mut hasher = blake3::Hasher::new();
        is_hash(hash)
            && File::open(self.path(hash)).is_ok_and(|file| hasher.update_reader(file).is_ok())
            && hasher.finalize().to_hex().as_str() == hash
    }

    /// Takes in a file that `read` gives piece by piece; it is kept only under this hash.
    pub(crate) fn bring<E: From<super::error::Error>>(
        &mut self,
        hash: &str,
        read: impl FnOnce(&mut dyn FnMut(&[u8]) -> Result<()>) -> std::result::Result<(), E>,
    ) -> std::result::Result<bool, E> {
        if self.is_whole(hash) {
            return Ok(true);
        }
        self.uploads += 1;
        let mut coming = self.open_coming("", 0)?;
        read(&mut |bytes| coming.take(bytes))?;
        let right = coming.hash() == hash;
        if right {
            self.keep_file(&coming)?;
        }
        Ok(right)
    }

    /// Whether the file is here.
    pub(crate) fn has(&self, hash: &str) -> bool {
        is_hash(hash) && self.path(hash).is_file()
    }

    /// How large it is; `None` when it is not here.
    pub(crate) fn size(&self, hash: &str) -> Option<u64> {
        if !is_hash(hash) {
            return None;
        }
        fs::metadata(self.path(hash)).ok().map(|found| found.len())
    }

    fn path(&self, hash: &str) -> PathBuf {
        place_in(&self.folder, hash)
    }

    /// The file, open.
    pub(crate) fn open(&self, hash: &str) -> Result<File> {
        File::open(self.path(hash)).trying("open a paper")
    }

    /// A part of it, at most `most` bytes from `at`.
    pub(crate) fn part(&self, hash: &str, at: u64, most: usize) -> Result<Vec<u8>> {
        let mut file = self.open(hash)?;
        file.seek(SeekFrom::Start(at)).trying("read a paper")?;
        let mut part = Vec::new();
        file.take(most as u64).read_to_end(&mut part).trying("read a paper")?;
        Ok(part)
    }

    /// All of it.
    pub(crate) fn whole(&self, hash: &str) -> Result<Vec<u8>> {
        fs::read(self.path(hash)).trying("read a paper")
    }

    /// Copies it into `out`, a piece at a time.
    pub(crate) fn copy(&self, hash: &str, out: &mut File) -> Result<()> {
        let mut file = self.open(hash)?;
        let mut piece = vec![0; PIECE];
        loop {
            let read = file.read(&mut piece).trying("copy a paper")?;
            if read == 0 {
                return out.sync_all().trying("copy a paper");
            }
            out.write_all(piece.get(..read).unwrap_or_default()).trying("copy a paper")?;
        }
    }

    /// What was made of it for the screen; `None` when that is not there.
    pub(crate) fn shown(&self, hash: &str, size: &str) -> Option<Vec<u8>> {
        fs::read(self.shown_path(hash, size)).ok()
    }

    /// Keeps what was made for the screen; it can be made again, so nothing waits for the disk.
    pub(crate) fn show(&self, hash: &str, size: &str, bytes: &[u8]) -> Result<()> {
        let path = self.shown_path(hash, size);
        fs::create_dir_all(self.folder.join(SHOWN)).trying("make the folder for pictures")?;
        let part = path.with_extension("part");
        fs::write(&part, bytes).and_then(|()| fs::rename(&part, &path)).trying("keep a picture")
    }

    fn shown_path(&self, hash: &str, size: &str) -> PathBuf {
        self.folder.join(SHOWN).join(format!("{hash}-{size}.jpg"))
    }

    /// Reads a file that may be damaged: it is marked before, and the mark goes after. `None` for one that bears the marks
    /// of [`TRIES`] already, for Hallway stopped each time while it read that one.
    pub(crate) fn guarded<T>(&self, hash: &str, read: impl FnOnce() -> T) -> Result<Option<T>> {
        let folder = self.folder.join(READING);
        let mark = folder.join(hash);
        // A letter for each try.
        let tries = fs::metadata(&mark).map_or(0, |found| found.len().max(1));
        if tries >= TRIES {
            return Ok(None);
        }
        fs::create_dir_all(&folder).trying("mark a paper")?;
        let letters = vec![b'1'; usize::try_from(tries + 1).unwrap_or(1)];
        let marked = File::create(&mark).and_then(|mut file| file.write_all(&letters).and_then(|()| file.sync_all()));
        marked.trying("mark a paper")?;
        sync_folder(&folder);
        let answer = read();
        fs::remove_file(&mark).trying("take off a mark")?;
        Ok(Some(answer))
    }

    /// The files that `named` does not have; `None` once this opening was swept.
    pub(super) fn unnamed(&self, named: &FxHashSet<String>) -> Option<Vec<String>> {
        let unnamed = |hash: &String| is_hash(hash) && !named.contains(hash);
        (!self.swept).then(|| self.kept().filter(unnamed).collect())
    }

    /// Puts every file that `named` does not have aside and takes back those it has again; once in an opening. What was
    /// put aside weeks before `today` goes. Where nothing is named, the database was lost, so nothing moves.
    pub(super) fn sweep(&mut self, named: &FxHashSet<String>, today: NaiveDate) {
        let Some(unnamed) = self.unnamed(named).filter(|_| !named.is_empty()) else { return };
        self.swept = true;
        let aside = self.folder.join(LEFT).join(today.to_string());
        for hash in unnamed {
            // What cannot move now moves another time.
            let _ = move_to(&aside, &self.path(&hash), &hash);
        }
        self.take_back(named, today);
        for name in names(&self.folder.join(SHOWN)) {
            if name.get(..LETTERS).is_some_and(|hash| !named.contains(hash)) {
                let _ = fs::remove_file(self.folder.join(SHOWN).join(&name));
            }
        }
    }

    fn take_back(&self, named: &FxHashSet<String>, today: NaiveDate) {
        let left = self.folder.join(LEFT);
        for day in names(&left) {
            for hash in names(&left.join(&day)).filter(|hash| named.contains(hash) && !self.has(hash)) {
                let path = self.path(&hash);
                let _ = move_to(path.parent().unwrap_or(&self.folder), &left.join(&day).join(&hash), &hash);
            }
            let long_ago = |day: NaiveDate| day.checked_add_days(Days::new(LEFT_DAYS)).is_some_and(|end| end < today);
            if day.parse().is_ok_and(long_ago) {
                for hash in names(&left.join(&day)) {
                    // It was read in vain, and nobody has it any more.
                    let _ = fs::remove_file(self.folder.join(READING).join(hash));
                }
                let _ = fs::remove_dir_all(left.join(&day));
            }
        }
    }

    fn kept(&self) -> impl Iterator<Item = String> + use<> {
        kept_in(&self.folder)
    }

    /// Takes all of it out of sight, all or nothing; [`Content::forget`] then takes it off the disk. What is out of sight
    /// already must be settled before.
    pub(super) fn empty(&mut self) -> Result<()> {
        self.coming = None;
        match fs::rename(&self.folder, self.gone()) {
            Err(error) if error.kind() != ErrorKind::NotFound => Err(error).trying("delete the papers"),
            _ => Ok(()),
        }
    }

    /// Brings back what [`Content::empty`] put out of sight.
    pub(super) fn bring_back(&self) -> Result<()> {
        match fs::rename(self.gone(), &self.folder) {
            Err(error) if error.kind() != ErrorKind::NotFound => Err(error).trying("bring the papers back"),
            _ => Ok(()),
        }
    }

    /// Whether anything is out of sight.
    pub(super) fn is_any_gone(&self) -> bool {
        self.gone().symlink_metadata().is_ok()
    }

    /// Brings back what is out of sight and `named`, where it is not here, and takes the rest off the disk.
    pub(super) fn settle(&self, named: &FxHashSet<String>) -> Result<()> {
        let gone = self.gone();
        let mut wanted = kept_in(&gone).filter(|hash| is_hash(hash) && named.contains(hash)).peekable();
        if wanted.peek().is_some() && !self.folder.exists() {
            return self.bring_back();
        }
        for hash in wanted.filter(|hash| !self.has(hash)) {
            let path = self.path(&hash);
            let folder = path.parent().unwrap_or(&self.folder);
            move_to(folder, &place_in(&gone, &hash), &hash).trying("bring the papers back")?;
        }
        self.forget()
    }

    /// Takes off the disk what [`Content::empty`] put out of sight.
    pub(super) fn forget(&self) -> Result<()> {
        remove_all(&self.gone())
    }

    fn gone(&self) -> PathBuf {
        self.folder.with_file_name(GONE)
    }
}

fn remove_all(folder: &Path) -> Result<()> {
    match fs::remove_dir_all(folder) {
        Err(error) if error.kind() != ErrorKind::NotFound => Err(error).trying("delete the papers"),
        _ => Ok(()),
    }
}

/// A name that this made: nothing else is ever part of a path.
pub(crate) fn is_hash(name: &str) -> bool {
    name.len() == LETTERS && name.bytes().all(|letter| matches!(letter, b'0'..=b'9' | b'a'..=b'f'))
}

/// Where a file lies in a folder of papers.
fn place_in(folder: &Path, hash: &str) -> PathBuf {
    folder.join(hash.get(..2).unwrap_or("00")).join(hash)
}

/// The files of a folder of papers.
fn kept_in(folder: &Path) -> impl Iterator<Item = String> + use<> {
    let folder = folder.to_owned();
    names(&folder).filter(|name| name.len() == 2).flat_map(move |name| names(&folder.join(name)))
}

fn names(folder: &Path) -> impl Iterator<Item = String> + use<> {
    let found = fs::read_dir(folder).into_iter().flatten().flatten();
    found.filter_map(|entry| entry.file_name().into_string().ok())
}

/// Moves a file into a folder, which is made where it is missing.
fn move_to(folder: &Path, file: &Path, name: &str) -> std::io::Result<()> {
    fs::create_dir_all(folder)?;
    fs::rename(file, folder.join(name))
}

/// A new name survives a power cut only once its folder is on disk; where a folder cannot be opened, the system sees to it.
fn sync_folder(folder: &Path) {
    if let Ok(folder) = File::open(folder) {
        let _ = folder.sync_all();
    }
}
