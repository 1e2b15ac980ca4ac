//! Makes a constant of every Fluent id that core speaks itself, and takes the words of every language along.

#![allow(clippy::expect_used, reason = "a build that cannot go on stops here and says why")]

#[path = "src/words/alike.rs"]
mod alike;
#[path = "src/words/embed.rs"]
mod embed;

use fluent_syntax::ast::Entry;
use std::fmt::Write;
use std::path::{Path, PathBuf};

/// The files core alone speaks; the others are the screens'.
const FILES: [&str; 6] = ["messages", "next_year", "notices", "record", "sayings", "shell"];

/// The screens' files that core speaks too: how roles, channels and dates to keep in mind are called, and what a
/// state calls differently.
const SHARED: [&str; 4] = ["clocks", "common", "documents", "terms"];

/// The screens' files that a new entry needs, read first.
const FIRST: [&str; 3] = ["capture", "common", "errors"];

/// A folder for each language.
const LANGUAGES: &str = "src/words";
const FOLDER: &str = "src/words/en";

fn main() {
    let out = PathBuf::from(std::env::var_os("OUT_DIR").expect("cargo names the folder"));
    println!("cargo::rerun-if-changed={LANGUAGES}");
    refuse_holes();
    let mut made = String::from("#[allow(dead_code)]\npub(crate) mod id {\n    use super::Id;\n");
    for file in FILES {
        constants(&mut made, &text(file));
    }
    made.push_str("}\n");
    let spoken: Vec<String> = FILES.into_iter().chain(SHARED).map(str::to_owned).collect();
    let embedded = embed::languages(Path::new(LANGUAGES), &out, &spoken, &screens());
    made.push_str(&embedded.unwrap_or_else(|trouble| panic!("{trouble}")));
    std::fs::write(out.join("word_ids.rs"), made).expect("the folder can be written");
}

/// Every language has the same texts, or nothing is built.
fn refuse_holes() {
    let found = std::fs::read_dir(LANGUAGES)
        .expect("the words are there")
        .map(|found| found.expect("a readable folder").path());
    for language in found.filter(|path| path.is_dir() && path != Path::new(FOLDER)) {
        let differ = alike::differences(Path::new(FOLDER), &language).unwrap_or_else(|trouble| panic!("{trouble}"));
        assert!(differ.is_empty(), "{}:\n  {}", language.display(), differ.join("\n  "));
    }
}

fn constants(made: &mut String, text: &str) {
    let parsed = fluent_syntax::parser::parse(text).unwrap_or_else(|(_, errors)| panic!("{errors:?}"));
    for entry in parsed.body {
        if let Entry::Message(message) = entry {
            let name = message.id.name;
            let constant = name.replace('-', "_").to_uppercase();
            writeln!(made, "    pub(crate) const {constant}: Id = Id({name:?});").expect("a string grows");
        }
    }
}

/// The screens' files, those of a new entry first.
fn screens() -> Vec<String> {
    let found = std::fs::read_dir(FOLDER).expect("the words are there");
    let name = |path: PathBuf| path.file_stem().and_then(|stem| stem.to_str()).expect("a name in UTF-8").to_owned();
    let mut rest: Vec<String> = found.map(|file| name(file.expect("a readable folder").path())).collect();
    rest.retain(|file| !FILES.contains(&file.as_str()) && !FIRST.contains(&file.as_str()));
    rest.sort();
    FIRST.map(str::to_owned).into_iter().chain(rest).collect()
}

fn text(file: &str) -> String {
    let path = Path::new(FOLDER).join(file).with_extension("ftl");
    std::fs::read_to_string(&path).unwrap_or_else(|error| panic!("{}: {error}", path.display()))
}
