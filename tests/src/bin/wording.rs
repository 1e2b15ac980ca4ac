//! Prints how well drafts are looked at: flagged, with the right principle, and firm but fine left alone.
//!
//! Owns the figures and the bars of story 9. Three parts: the sentences the tables were written with, those that were
//! seen meanwhile, and those that were not; of the last it shows figures only. `learn` makes the table of words that
//! `wording/lean.rs` weighs, from the first two and from notes that are plain; a table that is another one fails.

use hallway_core::rules::wording::{Draft, Example, Kind, Part, Principle, check, learn};
use serde::Deserialize;
use std::collections::BTreeMap;
use std::path::PathBuf;
use std::process::ExitCode;

/// One sentence and the principles a flag of it may name; none where it is firm but fine.
#[derive(Deserialize)]
struct Entry {
    id: String,
    kind: Kind,
    text: String,
    accept: Vec<Principle>,
}

/// How often a principle was wanted, and how often the flag named an accepted one.
#[derive(Clone, Copy, Default)]
struct Count {
    wanted: usize,
    right: usize,
}

/// What a flag named, and the words it marked.
#[derive(Clone, Copy)]
struct Named<'a> {
    principle: Principle,
    words: &'a str,
}

/// The figures of one part.
#[derive(Default)]
struct Figures {
    wanted: usize,
    flagged: usize,
    right: usize,
    fine: usize,
    fine_flagged: usize,
    principles: BTreeMap<Principle, Count>,
    failures: Vec<String>,
}

impl Figures {
    fn of(entries: &[Entry]) -> Self {
        let mut figures = Self::default();
        entries.iter().for_each(|entry| figures.judge(entry));
        figures
    }

    fn judge(&mut self, entry: &Entry) {
        let named = named(entry);
        let Some(first) = entry.accept.first() else {
            self.fine += 1;
            self.fine_flagged += usize::from(named.is_some());
            return self.fail(named.is_some(), entry, named);
        };
        let right = named.is_some_and(|named| entry.accept.contains(&named.principle));
        let count = self.principles.entry(*first).or_default();
        count.wanted += 1;
        count.right += usize::from(right);
        self.wanted += 1;
        self.flagged += usize::from(named.is_some());
        self.right += usize::from(right);
        self.fail(!right, entry, named);
    }

    fn fail(&mut self, failed: bool, entry: &Entry, named: Option<Named<'_>>) {
        let Entry { id, kind, text, accept } = entry;
        if failed {
            let got = named.map_or("nothing".to_owned(), |n| format!("{:?} for {:?}", n.principle, n.words));
            self.failures.push(format!("{id} [{kind:?}] {text}\n    wanted {accept:?}, got {got}"));
        }
    }

    fn print(&self, name: &str) {
        println!("{name}: {} sentences", self.wanted + self.fine);
        let share = |part, whole| 100.0 * ratio(part, whole);
        println!(
            "  flagged             {:5.1} %  ({} of {})",
            share(self.flagged, self.wanted),
            self.flagged,
            self.wanted
        );
        println!("  right principle     {:5.1} %  ({} of {})", share(self.right, self.wanted), self.right, self.wanted);
        let (wrong, fine) = (self.fine_flagged, self.fine);
        println!("  firm but fine flagged {:3.1} %  ({wrong} of {fine})", share(wrong, fine));
        for (principle, Count { wanted, right }) in &self.principles {
            println!("    {:<20} {right} of {wanted} right", format!("{principle:?}"));
        }
    }

    /// The bars of story 9 that were missed.
    fn missed_bars(&self, name: &str) -> Vec<String> {
        let bars = [
            ("flagged 80 %", ratio(self.flagged, self.wanted) >= 0.80),
            ("right principle 67 %", ratio(self.right, self.wanted) >= 0.67),
            ("at most 8 % of firm but fine flagged", ratio(self.fine_flagged, self.fine) <= 0.08),
        ];
        bars.iter().filter(|(_, met)| !met).map(|(bar, _)| format!("{name}: {bar}")).collect()
    }
}

/// The principle of the most helpful flag of a sentence; what a whole message wants is left out.
fn named(entry: &Entry) -> Option<Named<'_>> {
    let draft = Draft { kind: entry.kind, subject: "", body: &entry.text, other_names: &[] };
    let whole = |p: Principle| matches!(p, Principle::OneQuestion | Principle::Length | Principle::ConcreteThanks);
    let flags = check(&draft);
    let flag = flags.iter().find(|flag| flag.part == Part::Body && !whole(flag.principle()))?;
    let words = entry.text.get(flag.mark.start..flag.mark.end).unwrap_or_default();
    Some(Named { principle: flag.principle(), words })
}

/// A share; nothing to judge is none.
fn ratio(part: usize, whole: usize) -> f64 {
    let count = |n: usize| u32::try_from(n).map_or(f64::MAX, f64::from);
    if whole == 0 { 0.0 } else { count(part) / count(whole) }
}

/// The sentences of a part; `None` where the unseen ones are kept elsewhere.
fn load(part: &str) -> Result<Option<Vec<Entry>>, String> {
    let path = hallway_tests::fixture("wording").join(part).with_extension("json");
    if part == "unseen" && !path.exists() {
        return Ok(None);
    }
    let text = std::fs::read_to_string(&path).map_err(|e| format!("{}: {e}", path.display()))?;
    serde_json::from_str(&text).map(Some).map_err(|e| format!("{}: {e}", path.display()))
}

/// Where the table of words that are weighed stands.
const TABLE: &str = "src-tauri/core/src/rules/wording/lean.txt";

/// Where the words of a day's entry begin in `demo/entries.txt`, in bytes.
const ENTRY_FROM: usize = 11;

/// What a plain note may be part of.
const PLAIN: [Kind; 3] = [Kind::Concern, Kind::Recap, Kind::Update];

/// A note of the reading corpus.
#[derive(Deserialize)]
struct Note {
    text: String,
}

/// Notes of talks with the school, which hold nothing against anybody.
fn plain_notes() -> Result<Vec<String>, String> {
    let read = |path: PathBuf| std::fs::read_to_string(&path).map_err(|e| format!("{}: {e}", path.display()));
    let path = hallway_tests::fixture("reading").join("seen.json");
    let notes: Vec<Note> = serde_json::from_str(&read(path)?).map_err(|e| format!("reading/seen.json: {e}"))?;
    let year = read(hallway_tests::fixture("demo").join("entries.txt"))?;
    let entry =
        |line: &str| line.get(ENTRY_FROM..).filter(|_| !line.starts_with('#')).map(|text| text.trim().to_owned());
    Ok(notes.into_iter().map(|note| note.text).chain(year.lines().filter_map(entry)).collect())
}

/// The table that the corpus teaches.
fn learned() -> Result<String, String> {
    let mut entries = load("taught")?.unwrap_or_default();
    entries.extend(load("seen")?.unwrap_or_default());
    let notes = plain_notes()?;
    let taught = entries.iter().map(|Entry { kind, text, accept, .. }| Example { kind: *kind, text, accept });
    let plain = notes.iter().flat_map(|text| PLAIN.map(|kind| Example { kind, text, accept: &[] }));
    Ok(learn(&taught.chain(plain).collect::<Vec<_>>()))
}

/// Writes the table; what is built from now on weighs by it.
fn write_table() -> Result<Vec<String>, String> {
    let path = hallway_tests::root().join(TABLE);
    std::fs::write(&path, learned()?).map_err(|e| format!("{}: {e}", path.display()))?;
    Ok(Vec::new())
}

/// What is wrong when the table is not the one that the corpus teaches.
fn stale_table() -> Result<Option<String>, String> {
    let path = hallway_tests::root().join(TABLE);
    let stands = std::fs::read_to_string(&path).map_err(|e| format!("{}: {e}", path.display()))?;
    Ok((stands != learned()?).then(|| format!("{TABLE} is not what the corpus teaches: cargo xtask wording learn")))
}

/// Prints each part; the bars that were missed.
fn run() -> Result<Vec<String>, String> {
    if std::env::args().nth(1).as_deref() == Some("learn") {
        return write_table();
    }
    let mut missed: Vec<String> = stale_table()?.into_iter().collect();
    for part in ["taught", "seen", "unseen"] {
        let Some(entries) = load(part)? else { continue };
        let figures = Figures::of(&entries);
        figures.print(part);
        if part != "unseen" {
            figures.failures.iter().for_each(|line| println!("  {line}"));
        }
        missed.extend(figures.missed_bars(part));
    }
    Ok(missed)
}

fn main() -> ExitCode {
    match run() {
        Ok(missed) if missed.is_empty() => ExitCode::SUCCESS,
        Ok(missed) => {
            missed.iter().for_each(|bar| eprintln!("missed: {bar}"));
            ExitCode::FAILURE
        }
        Err(error) => {
            eprintln!("{error}");
            ExitCode::FAILURE
        }
    }
}
