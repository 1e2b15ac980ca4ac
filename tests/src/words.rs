//! The words a person reads, by their ids: so that a table of the rules can be held against them.

use crate::root;
use std::collections::BTreeSet;

/// Every id of the Fluent files, attributes as "id.attribute".
#[must_use]
pub fn ids() -> BTreeSet<String> {
    let folder = root().join("src-tauri/core/src/words/en");
    let files = std::fs::read_dir(folder).expect("the folder of words").map(|file| file.expect("a file").path());
    files.flat_map(|file| ids_of(&std::fs::read_to_string(file).expect("a text"))).collect()
}

fn ids_of(text: &str) -> Vec<String> {
    let mut message = "";
    let mut ids = Vec::new();
    for line in text.lines() {
        let Some((name, _)) = line.split_once(" =") else { continue };
        match name.trim_start().strip_prefix('.') {
            Some(attribute) => ids.push(format!("{message}.{attribute}")),
            None if !name.starts_with([' ', '#']) => {
                message = name;
                ids.push(name.to_owned());
            }
            None => {}
        }
    }
    ids
}
