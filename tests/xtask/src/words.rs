//! Words that Hallway never shows (ui.md): looked for in every Fluent file, not in its comments or ids.

use crate::places::{short, sources};
use crate::run::Done;

const NEVER: &[&str] = &[
    "overdue",
    "late",
    "behind",
    "streak",
    "streaks",
    "score",
    "failed to",
    "violation",
    "violations",
    "evidence",
    "case",
    "proof",
    "incident",
    "incidents",
    "hold accountable",
    "you must",
];

/// Roles, law and states have words of their own that contain one of the above.
const FINE: &[&str] = &["case manager", "case conference", "just in case", "in case"];

/// Fails with every place where such a word is shown.
pub fn never_shown() -> Done {
    let mut found = Vec::new();
    for path in sources("src-tauri/core/src/words", &[".ftl"])? {
        let text = std::fs::read_to_string(&path).map_err(|error| format!("{}: {error}", short(&path)))?;
        for (number, line) in (1..).zip(text.lines()) {
            found.extend(words_in(line).map(|word| format!("{}:{number}: \"{word}\"", short(&path))));
        }
    }
    if found.is_empty() { Ok(()) } else { Err(format!("words that are never shown:\n  {}", found.join("\n  "))) }
}

fn words_in(line: &str) -> impl Iterator<Item = &'static str> {
    let shown = spoken(line);
    NEVER.iter().copied().filter(move |word| shown.contains(&format!(" {word} ")))
}

/// The words a person reads in a line, in lower case with one space around each.
fn spoken(line: &str) -> String {
    if line.starts_with('#') {
        return String::new();
    }
    let value = match line.split_once('=') {
        Some((_, value)) if !line.starts_with(' ') => value,
        _ => line,
    };
    let letters = value.to_lowercase().replace(|letter: char| !letter.is_alphanumeric() && letter != '\'', " ");
    let mut padded = format!(" {} ", letters.split_whitespace().collect::<Vec<_>>().join(" "));
    for fine in FINE {
        padded = padded.replace(fine, "");
    }
    padded
}

#[cfg(test)]
mod tests {
    use super::words_in;

    #[test]
    fn a_word_is_found_in_what_is_read_but_not_in_its_name() {
        assert_eq!(words_in("late-note = Still fine").count(), 0);
        assert_eq!(words_in("note = It is late.").collect::<Vec<_>>(), ["late"]);
        assert_eq!(words_in("    .title = Your streak: { $days }").collect::<Vec<_>>(), ["streak"]);
        assert_eq!(words_in("# overdue").count(), 0);
    }

    #[test]
    fn a_case_manager_is_no_case() {
        assert_eq!(words_in("role = Case manager").count(), 0);
        assert_eq!(words_in("role = Your case").count(), 1);
    }
}
