//! Which way a sentence leans when no table names it: its words weighed together, as the corpus taught them.
//!
//! Owns what of a sentence is weighed, and when it leans far enough. Refuses the weights: `learn.rs` makes `lean.txt`
//! of them. Asked last, so that what a table knows for sure is said first.

use super::pattern::Patterns;
use super::sentence::Sentence;
use super::{Advice, Hit, Kind, Principle, classes};
use crate::rules::reading::lexicon;
use crate::rules::reading::token;
use rustc_hash::{FxHashMap, FxHashSet};
use std::sync::LazyLock;

/// What a sentence may lean to; the first is firm but fine, the others are in the order of their columns.
pub(super) const COLUMNS: [Option<Principle>; 13] = [
    None,
    Some(Principle::PersonFromIssue),
    Some(Principle::Observation),
    Some(Principle::AskFirst),
    Some(Principle::Specific),
    Some(Principle::Relationship),
    Some(Principle::Interests),
    Some(Principle::Respect),
    Some(Principle::QuietDocumentation),
    Some(Principle::LowestLevel),
    Some(Principle::NotLegal),
    Some(Principle::FactualRecap),
    Some(Principle::Oversharing),
];

/// How a sentence leans to each of [`COLUMNS`].
pub(super) type Lean = [i64; COLUMNS.len()];

/// How much further than to "fine" a sentence must lean; more of it means more silence.
const SURE: i64 = 270;

/// The fewest words that are weighed: a greeting leans nowhere.
const FEWEST: usize = 4;

/// The most words that are marked.
const MOST_MARKED: usize = 8;

/// Something that is weighed, and the tokens it was made of.
pub(super) struct Feature {
    /// How the table calls it: `excuse`, `no excuse`, `~excus`, `=recap`.
    pub(super) name: String,
    from: usize,
    to: usize,
}

/// What of a sentence is weighed: its words, each two that meet, the beginnings of longer ones, and its kind.
pub(super) fn features(sentence: &Sentence<'_>) -> Vec<Feature> {
    let kind = Feature { name: format!("={:?}", sentence.kind).to_lowercase(), from: sentence.from, to: sentence.from };
    let mut all = vec![kind];
    let mut before = ("^".to_owned(), sentence.from);
    let mut at = sentence.from;
    while at < sentence.to {
        let (word, to) = word(sentence, at);
        let silent = sentence.is_quoted(at) || sentence.is_disclaimed(at);
        if !silent {
            all.push(Feature { name: format!("{} {word}", before.0), from: before.1, to });
            all.extend(stem(&word).map(|name| Feature { name, from: at, to }));
            all.push(Feature { name: word.clone(), from: at, to });
        }
        before = if silent { ("^".to_owned(), to) } else { (word, at) };
        at = to;
    }
    let end = if sentence.asks() { "?" } else { "$" };
    all.push(Feature { name: format!("{} {end}", before.0), from: before.1, to: sentence.to });
    all.push(Feature { name: end.to_owned(), from: sentence.to, to: sentence.to });
    each_once(all)
}

/// Said twice is weighed once.
fn each_once(all: Vec<Feature>) -> Vec<Feature> {
    let mut names = FxHashSet::default();
    let new: Vec<bool> = all.iter().map(|feature| names.insert(feature.name.clone())).collect();
    all.into_iter().zip(new).filter(|(_, new)| *new).map(|(feature, _)| feature).collect()
}

/// A word as it is weighed, and one past it: people, names, days and numbers are all alike.
fn word(sentence: &Sentence<'_>, at: usize) -> (String, usize) {
    let word = sentence.at(at);
    let number = sentence.token(at).is_some_and(|t| t.kind == token::Kind::Number);
    let month = lexicon::month(word).is_some() && !matches!(word, "may" | "march");
    let like = |name: &str| (name.to_owned(), at + 1);
    match classes::staff(sentence, at) {
        Some(end) => ("%staff".to_owned(), end),
        None if month || lexicon::weekday(word).is_some() => like("%day"),
        None if number || word.starts_with(|c: char| c.is_ascii_digit()) => like("%number"),
        None if sentence.is_name(at) && !sentence.begins_at(at) => like("%name"),
        None => like(word),
    }
}

/// The beginning that a longer word shares with its kin.
fn stem(word: &str) -> Option<String> {
    const SHARED: usize = 5;
    let (end, _) = word.char_indices().nth(SHARED)?;
    (!word.starts_with('%')).then(|| format!("~{}", &word[..end]))
}

/// The weights: a line for each feature, with a column's letter and its weight.
pub(super) static TABLE: LazyLock<FxHashMap<&'static str, Lean>> =
    LazyLock::new(|| include_str!("lean.txt").lines().filter_map(row).collect());

fn row(line: &'static str) -> Option<(&'static str, Lean)> {
    let (name, weights) = line.split_once('\t')?;
    let mut lean = Lean::default();
    for weight in weights.split(' ') {
        let column = usize::from(weight.bytes().next()?.checked_sub(b'a')?);
        *lean.get_mut(column)? = weight.get(1..)?.parse().ok()?;
    }
    Some((name, lean))
}

/// Finds the principle a sentence leans to, when it leans far enough.
pub(super) fn find(sentence: &Sentence<'_>) -> Option<Hit> {
    if sentence.to - sentence.from < FEWEST {
        return None;
    }
    let features = features(sentence);
    let weighed = || features.iter().filter_map(|f| TABLE.get(f.name.as_str()).map(|lean| (f, lean)));
    let mut sum = Lean::default();
    weighed().for_each(|(_, lean)| sum.iter_mut().zip(lean).for_each(|(sum, weight)| *sum += weight));
    let [fine, leans @ ..] = sum;
    let may = |column: &usize| COLUMNS.get(column + 1).copied().flatten().is_some_and(|p| is_open(sentence, p));
    let (column, most) = leans.into_iter().enumerate().filter(|(c, _)| may(c)).max_by_key(|(c, lean)| (*lean, !*c))?;
    let principle = COLUMNS.get(column + 1).copied().flatten().filter(|_| most - fine >= SURE)?;
    let pull = |lean: &Lean| lean.get(column + 1).zip(lean.first()).map_or(0, |(to, fine)| to - fine);
    let (from, to) = heaviest(sentence, weighed().map(|(feature, lean)| (feature, pull(lean))))?;
    Some(Hit { from, to, advice: advice(sentence, principle) })
}

/// Whether a principle can be meant at all: a mood is out of place in a recap only, and safety may be asked firmly.
fn is_open(sentence: &Sentence<'_>, principle: Principle) -> bool {
    match principle {
        Principle::FactualRecap => matches!(sentence.kind, Kind::Recap | Kind::Confirm),
        Principle::Interests | Principle::Specific => !sentence.is_safety(),
        _ => true,
    }
}

/// The words that pull the most, as tokens.
fn heaviest<'f>(sentence: &Sentence<'_>, pulls: impl Iterator<Item = (&'f Feature, i64)>) -> Option<(usize, usize)> {
    let mut pull = vec![0; sentence.to - sentence.from];
    for (feature, weight) in pulls {
        let tokens = pull.get_mut(feature.from - sentence.from..feature.to - sentence.from)?;
        let each = weight / i64::try_from(tokens.len().max(1)).ok()?;
        tokens.iter_mut().for_each(|token| *token += each);
    }
    let spans =
        (0..pull.len()).flat_map(|from| (from + 1..=pull.len().min(from + MOST_MARKED)).map(move |to| (from, to)));
    let plain = |&(from, to): &(usize, usize)| {
        sentence.is_letters(sentence.from + from) && sentence.is_letters(sentence.from + to - 1)
    };
    let weight = |&(from, to): &(usize, usize)| pull.get(from..to).map_or(0, |tokens| tokens.iter().sum::<i64>());
    let (from, to) = spans.filter(plain).max_by_key(weight)?;
    Some((sentence.from + from, sentence.from + to))
}

/// What touches the body or its care.
static HEALTH: LazyLock<Patterns> = LazyLock::new(|| {
    Patterns::of(
        "
doctor/doctors/psychiatrist/neurologist/therapist/therapy/hospital/diagnos~/medication/medications/meds/mg/dose/test/
tests/symptom~/surgery/scan/blood/pills/clinic/specialist/disorder/syndrome/born/pregnancy
",
    )
});

/// What touches the parent's own house.
static HOME: LazyLock<Patterns> =
    LazyLock::new(|| Patterns::of("{family}\ni/we/me/us/my/our/house/home/rent/money/job/mother/father/dad/mom"));

/// What is said about a principle.
fn advice(sentence: &Sentence<'_>, principle: Principle) -> Advice {
    match principle {
        Principle::Oversharing if HEALTH.first(sentence).is_some() => Advice::HealthDetail,
        Principle::Oversharing if HOME.first(sentence).is_some() => Advice::TroubleAtHome,
        Principle::Oversharing => Advice::TalkOfOthers,
        Principle::Observation => Advice::Observation,
        Principle::AskFirst => Advice::AskFirst,
        Principle::Specific => Advice::Specific,
        Principle::Relationship => Advice::Relationship,
        Principle::Interests => Advice::Interests,
        Principle::Respect => Advice::Respect,
        Principle::QuietDocumentation => Advice::QuietDocumentation,
        Principle::LowestLevel => Advice::LowestLevel,
        Principle::NotLegal => Advice::NotLegal,
        Principle::FactualRecap => Advice::FactualRecap,
        _ => Advice::PersonFromIssue,
    }
}
