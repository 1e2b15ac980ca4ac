//! Makes a constant of every Fluent id that core speaks itself.

#![allow(clippy::expect_used, reason = "a build that cannot go on stops here and says why")]

use fluent_syntax::ast::Entry;
use std::fmt::Write;
use std::path::{Path, PathBuf};

/// The files core speaks; the others are the UI's.
const FILES: [&str; 3] = ["messages", "notices", "shell"];

fn main() {
    let out = PathBuf::from(std::env::var_os("OUT_DIR").expect("cargo names the folder"));
    let mut ids = String::from("#[allow(dead_code)]\npub(crate) mod id {\n    use super::Id;\n");
    let mut sources = String::from("const SOURCES: &[&str] = &[\n");
    for file in FILES {
        let path = Path::new("src/words/en").join(file).with_extension("ftl");
        println!("cargo::rerun-if-changed={}", path.display());
        let text = std::fs::read_to_string(&path).unwrap_or_else(|error| panic!("{}: {error}", path.display()));
        let parsed = fluent_syntax::parser::parse(text.as_str())
            .unwrap_or_else(|(_, errors)| panic!("{}: {errors:?}", path.display()));
        for entry in parsed.body {
            if let Entry::Message(message) = entry {
                let name = message.id.name;
                let constant = name.replace('-', "_").to_uppercase();
                writeln!(ids, "    pub(crate) const {constant}: Id = Id({name:?});").expect("a string grows");
            }
        }
        // A copy, because the checkout may stand elsewhere when this folder is used again.
        std::fs::write(out.join(file), &text).expect("the folder can be written");
        writeln!(sources, "    include_str!(concat!(env!(\"OUT_DIR\"), \"/{file}\")),").expect("a string grows");
    }
    ids.push_str("}\n");
    sources.push_str("];\n");
    std::fs::write(out.join("word_ids.rs"), ids + &sources).expect("the folder can be written");
}
