//! The words a person reads, by their ids: so that a table of the rules can be held against them.

use crate::root;
use std::collections::BTreeSet;

/// Every id of the Fluent files, attributes as "id.attribute".
#[must_use]
pub fn ids() -> BTreeSet<String> {
    let folder = root().join("src-tauri/core/src/words/en");
    let files = std::fs::read_dir(folder).expect("the folder of words").map(|file| file.expect("a file").path());
    let texts = files.flat_map(|file| texts_of(&std::fs::read_to_string(file).expect("a text")));
    texts.map(|(id, _)| id).collect()
}

/// The words of one id that takes no arguments and stands on one line.
///
/// # Panics
/// When there are none.
#[must_use]
pub fn text(id: &str) -> String {
    let folder = root().join("src-tauri/core/src/words/en");
    let files = std::fs::read_dir(folder).expect("the folder of words").map(|file| file.expect("a file").path());
    let mut found = files.flat_map(|file| texts_of(&std::fs::read_to_string(file).expect("a text")));
    found.find(|(own, _)| own == id).map(|(_, text)| text).expect("words of that id")
}

/// Every line a person may read, with its file and number: comments and ids left out.
///
/// # Panics
/// When a file cannot be read.
#[must_use]
pub fn texts() -> Vec<(String, String)> {
    let folder = root().join("src-tauri/core/src/words/en");
    let mut found = Vec::new();
    for file in std::fs::read_dir(folder).expect("the folder of words") {
        let path = file.expect("a file").path();
        let text = std::fs::read_to_string(&path).expect("a text");
        let name = path.file_name().unwrap_or_default().to_string_lossy().into_owned();
        let read = (1..).zip(text.lines()).filter(|(_, line)| !line.starts_with('#'));
        found.extend(read.map(|(number, line)| {
            let words = line.split_once(" =").map_or(line, |(_, words)| words);
            (format!("{name}:{number}"), words.trim().to_owned())
        }));
    }
    found
}

fn texts_of(text: &str) -> Vec<(String, String)> {
    let mut message = String::new();
    let mut found = Vec::new();
    for line in text.lines() {
        let Some((name, words)) = line.split_once(" =") else { continue };
        let name = match name.trim_start().strip_prefix('.') {
            Some(attribute) => format!("{message}.{attribute}"),
            None if !name.starts_with([' ', '#']) => {
                name.clone_into(&mut message);
                name.to_owned()
            }
            None => continue,
        };
        found.push((name, words.trim().to_owned()));
    }
    found
}
