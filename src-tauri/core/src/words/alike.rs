//! Whether a language has the same texts as English: the same files, and in each the same ids with the same attributes.
//!
//! The build asks it of every folder beside `en`, so a language with a hole, or with a text nobody shows, does not build.

use fluent_syntax::ast::{Entry, Resource};
use std::collections::BTreeSet;
use std::path::Path;

/// What differs, one line each: "room.ftl: cards is missing", "room.ftl: kards is not in English".
///
/// # Errors
/// A folder or a file that cannot be read, or that is no Fluent.
pub(crate) fn differences(english: &Path, other: &Path) -> Result<Vec<String>, String> {
    let (ours, theirs) = (files(english)?, files(other)?);
    let mut differ = Vec::new();
    differ.extend(ours.difference(&theirs).map(|file| format!("{file} is missing")));
    differ.extend(theirs.difference(&ours).map(|file| format!("{file} is not in English")));
    for file in ours.intersection(&theirs) {
        let (ours, theirs) = (ids(&english.join(file))?, ids(&other.join(file))?);
        differ.extend(ours.difference(&theirs).map(|id| format!("{file}: {id} is missing")));
        differ.extend(theirs.difference(&ours).map(|id| format!("{file}: {id} is not in English")));
    }
    Ok(differ)
}

fn files(folder: &Path) -> Result<BTreeSet<String>, String> {
    let told = |error: std::io::Error| format!("{}: {error}", folder.display());
    let names =
        std::fs::read_dir(folder).map_err(told)?.map(|file| Ok(file?.file_name().to_string_lossy().into_owned()));
    let names: BTreeSet<String> = names.collect::<std::io::Result<_>>().map_err(told)?;
    Ok(names.into_iter().filter(|name| name.ends_with(".ftl")).collect())
}

/// Every id, an attribute as "id.attribute", a term as "-id".
fn ids(path: &Path) -> Result<BTreeSet<String>, String> {
    let text = std::fs::read_to_string(path).map_err(|error| format!("{}: {error}", path.display()))?;
    let parsed: Resource<&str> =
        fluent_syntax::parser::parse(text.as_str()).map_err(|(_, errors)| format!("{}: {errors:?}", path.display()))?;
    let mut ids = BTreeSet::new();
    for entry in parsed.body {
        let (id, attributes) = match entry {
            Entry::Message(message) => (message.id.name.to_owned(), message.attributes),
            Entry::Term(term) => (format!("-{}", term.id.name), term.attributes),
            _ => continue,
        };
        ids.extend(attributes.iter().map(|attribute| format!("{id}.{}", attribute.id.name)));
        ids.insert(id);
    }
    Ok(ids)
}
