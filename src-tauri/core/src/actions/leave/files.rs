//! The files that leave and the one that comes in: where they lie, and that none is half there.

use super::job::Job;
use crate::api::{BringPart, ErrorCode, LeftFile, Nothing};
use crate::exchange::archive::MOST_BYTES;
use crate::store::error::{Error, Result, Trying};
use base64::Engine;
use base64::prelude::BASE64_STANDARD;
use std::fs::{self, File};
use std::io::Write;
use std::path::{Path, PathBuf};

/// What comes in waits here, beside the store.
const COMING: &str = "coming.part";
/// A file that is not whole yet.
const UNFINISHED: &str = "part";

/// Where files go and come from.
pub(crate) struct Files {
    home: PathBuf,
    folder: PathBuf,
    called: String,
    job: Option<Job>,
}

impl std::fmt::Debug for Files {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.debug_struct("Files").field("folder", &self.folder).finish_non_exhaustive()
    }
}

impl Files {
    /// A folder of their own beside the store.
    pub(crate) fn beside(store: &Path) -> Self {
        let folder = store.join("files");
        let called = folder.display().to_string();
        Self { home: store.to_owned(), folder, called, job: None }
    }

    pub(crate) fn leave_into(&mut self, folder: PathBuf, called: String) {
        (self.folder, self.called) = (folder, called);
    }

    pub(super) fn called(&self) -> &str {
        &self.called
    }

    pub(super) fn job(&self) -> Option<&Job> {
        self.job.as_ref()
    }

    pub(super) fn job_mut(&mut self) -> Option<&mut Job> {
        self.job.as_mut()
    }

    pub(super) fn take_up(&mut self, job: Job) {
        self.job = Some(job);
    }

    /// Lets go of the record under way; what was written of it is taken away.
    pub(crate) fn cancel(&mut self) -> Nothing {
        self.job = None;
        Nothing {}
    }

    /// Lets go of everything that waits in the store's folder.
    pub(super) fn forget(&mut self) {
        self.cancel();
        self.let_go_of_coming();
    }

    pub(super) fn let_go_of_coming(&self) {
        // It may not be there.
        let _ = fs::remove_file(self.coming());
    }

    /// The path of a file that was written here.
    pub(crate) fn left(&self, name: &str) -> Option<PathBuf> {
        let path = self.folder.join(name);
        (path.parent() == Some(self.folder.as_path()) && path.is_file()).then_some(path)
    }

    /// A small file, whole or not at all.
    pub(super) fn write(&self, name: &str, ending: &str, bytes: &[u8]) -> Result<LeftFile> {
        let place = self.place(name, ending)?;
        let mut file = place.create()?;
        file.write_all(bytes).and_then(|()| file.sync_all()).trying("write a file")?;
        place.keep()
    }

    /// A place for a file of this name that takes no other's.
    pub(in crate::actions) fn place(&self, name: &str, ending: &str) -> Result<Place> {
        fs::create_dir_all(&self.folder).trying("make the folder for files")?;
        Ok(Place {
            folder: self.folder.clone(),
            called: self.called.clone(),
            name: plain(name),
            ending: ending.to_owned(),
            done: false,
        })
    }

    /// What came in.
    pub(super) fn coming(&self) -> PathBuf {
        self.home.join(COMING)
    }

    /// Takes a part of a file that comes in.
    pub(crate) fn bring(&self, part: &BringPart) -> Result<Nothing> {
        let bytes = BASE64_STANDARD
            .decode(&part.part)
            .map_err(|error| Error::input(ErrorCode::NotUnderstood, format!("no Base64: {error}")))?;
        let path = self.coming();
        let mut options = File::options();
        let opened = if part.first {
            options.create(true).write(true).truncate(true).open(&path)
        } else {
            options.append(true).open(&path)
        };
        let mut file = opened.trying("take in a file")?;
        let size = file.metadata().trying("take in a file")?.len() + bytes.len() as u64;
        if size > MOST_BYTES {
            self.let_go_of_coming();
            return Err(Error::input(ErrorCode::NotUnderstood, format!("{size} bytes")));
        }
        file.write_all(&bytes).trying("take in a file")?;
        Ok(Nothing {})
    }
}

/// Where a file will be. Until it is kept there is only an unfinished one, and that goes with this.
pub(in crate::actions) struct Place {
    folder: PathBuf,
    called: String,
    name: String,
    ending: String,
    done: bool,
}

impl Place {
    fn unfinished(&self) -> PathBuf {
        self.folder.join(format!("{}.{}.{UNFINISHED}", self.name, self.ending))
    }

    /// The unfinished file, empty.
    pub(in crate::actions) fn create(&self) -> Result<File> {
        File::create(self.unfinished()).trying("begin a file")
    }

    /// It is whole: gives it its name, or the next that is free.
    pub(in crate::actions) fn keep(mut self) -> Result<LeftFile> {
        let bytes = fs::metadata(self.unfinished()).trying("look at a file")?.len();
        let mut name = format!("{}.{}", self.name, self.ending);
        let mut number = 2;
        while self.folder.join(&name).exists() {
            name = format!("{} ({number}).{}", self.name, self.ending);
            number += 1;
        }
        fs::rename(self.unfinished(), self.folder.join(&name)).trying("name a file")?;
        self.done = true;
        Ok(LeftFile { name, folder: self.called.clone(), bytes })
    }
}

impl Drop for Place {
    fn drop(&mut self) {
        if !self.done {
            // Where it cannot be taken away, the next record of this name writes over it.
            let _ = fs::remove_file(self.unfinished());
        }
    }
}

/// The longest name, in bytes: with a number and an ending it stays below the 255 of every system, and below the 143 of an
/// encrypted folder.
const MOST_NAME: usize = 120;

/// A name that every system takes: of no letters that a path or a reader takes for something else, and not too long.
pub(in crate::actions) fn plain(name: &str) -> String {
    let odd = |letter: char| letter.is_control() || r#"/\:*?"<>|"#.contains(letter);
    let letters = name.replace('–', "-").chars().filter(|letter| !unseen(*letter)).collect::<String>();
    let name: String = letters.chars().map(|letter| if odd(letter) { ' ' } else { letter }).collect();
    let name = name.trim().trim_end_matches(['.', ' ']);
    let ends = name.char_indices().map(|(at, letter)| at + letter.len_utf8());
    let end = ends.take_while(|end| *end <= MOST_NAME).last().unwrap_or_default();
    name.get(..end).unwrap_or(name).trim_end_matches(['.', ' ']).to_owned()
}

/// Letters that nobody sees and that may turn around what stands beside them: marks of direction and of format.
fn unseen(letter: char) -> bool {
    matches!(
        letter,
        '\u{ad}' | '\u{61c}' | '\u{180e}' | '\u{200b}'..='\u{200f}' | '\u{2028}'..='\u{202e}' | '\u{2060}'..='\u{206f}' | '\u{feff}'
    )
}

#[cfg(test)]
mod tests {
    use super::{MOST_NAME, plain};

    #[test]
    fn a_name_is_one_that_every_system_takes() {
        assert_eq!(plain("2026–27: a/b.. "), "2026-27  a b");
        assert_eq!(plain("bill\u{202e}fdp.exe"), "billfdp.exe");
        let long = plain(&"成".repeat(80));
        assert_eq!((long.len(), long.chars().all(|letter| letter == '成')), (MOST_NAME, true));
    }
}
