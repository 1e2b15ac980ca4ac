//! Which texts go into the program: those of every folder of words, so that a language drops in as a folder.
//!
//! The build asks for it. A folder's name is its language, BCP 47; texts it may lack stay English.

use std::fmt::Write;
use std::path::Path;

/// The folder of the language that every other one stands on.
pub(crate) const ENGLISH: &str = "en";

/// One language, as the build writes it down.
struct Folder {
    name: String,
    /// What it calls itself.
    own_name: String,
}

/// A list of every language below `words` for the program, English first; the texts are copied to `out`, because the
/// checkout may stand elsewhere when that folder is used again.
///
/// # Errors
/// A folder or a file that cannot be read or written, or a language that does not say its name.
pub(crate) fn languages(words: &Path, out: &Path, core: &[String], screens: &[String]) -> Result<String, String> {
    let mut made = String::from("static LANGUAGES: &[Language] = &[\n");
    for Folder { name, own_name } in folders(words)? {
        let tag = if name == ENGLISH { "en-US" } else { &name };
        written(&mut made, &format!("    Language {{ tag: {tag:?}, name: {own_name:?},"));
        // What stands later in core's list wins; the page takes the first it finds.
        let core_of = if name == ENGLISH { vec![ENGLISH] } else { vec![ENGLISH, &name] };
        let screens_of: Vec<&str> = core_of.iter().rev().copied().collect();
        for (list, folders, files) in [("sources", core_of, core), ("screens", screens_of, screens)] {
            written(&mut made, &format!("        {list}: &["));
            for (folder, file) in folders.iter().flat_map(|folder| files.iter().map(move |file| (folder, file))) {
                if copied(words, out, folder, file)? {
                    written(
                        &mut made,
                        &format!("            include_str!(concat!(env!(\"OUT_DIR\"), \"/{folder}/{file}.ftl\")),"),
                    );
                }
            }
            made.push_str("        ],\n");
        }
        made.push_str("    },\n");
    }
    made.push_str("];\n");
    Ok(made)
}

fn written(made: &mut String, line: &str) {
    // Writing to a string cannot fail.
    let _ = writeln!(made, "{line}");
}

/// Every folder of words, English first, then by name.
fn folders(words: &Path) -> Result<Vec<Folder>, String> {
    let told = |error: std::io::Error| format!("{}: {error}", words.display());
    let mut found = Vec::new();
    for entry in std::fs::read_dir(words).map_err(told)? {
        let path = entry.map_err(told)?.path();
        if let (true, Some(name)) = (path.is_dir(), path.file_name().and_then(|name| name.to_str())) {
            found.push(Folder { name: name.to_owned(), own_name: own_name(&path)? });
        }
    }
    found.sort_by_key(|folder| (folder.name != ENGLISH, folder.name.clone()));
    Ok(found)
}

/// What a language calls itself: "English".
fn own_name(folder: &Path) -> Result<String, String> {
    let path = folder.join("shell.ftl");
    let text = std::fs::read_to_string(&path).map_err(|error| format!("{}: {error}", path.display()))?;
    let name = text.lines().find_map(|line| line.strip_prefix("language-name = "));
    name.map(|name| name.trim().to_owned()).ok_or_else(|| format!("{}: language-name is missing", path.display()))
}

/// Copies one file of a language; `false` where the language has none of that name.
fn copied(words: &Path, out: &Path, folder: &str, file: &str) -> Result<bool, String> {
    let name = format!("{file}.ftl");
    let (from, into) = (words.join(folder).join(&name), out.join(folder));
    if !from.is_file() {
        return Ok(false);
    }
    let told = |error: std::io::Error| format!("{}: {error}", from.display());
    std::fs::create_dir_all(&into).map_err(told)?;
    std::fs::write(into.join(name), std::fs::read_to_string(&from).map_err(told)?).map_err(told)?;
    Ok(true)
}
