//! Which way a sentence leans: its words, and what the tables find in it, weighed together as the corpus taught them.
//!
//! Owns what of a sentence is weighed, and when it leans far enough. Refuses the weights: `learn.rs` makes `lean.txt`
//! of them. A table's word stands unless the whole sentence clearly says otherwise.

use super::pattern::Patterns;
use super::sentence::Sentence;
use super::{Advice, FINDERS, Hit, Kind, Principle, classes};
use crate::rules::reading::lexicon;
use crate::rules::reading::token;
use rustc_hash::{FxHashMap, FxHashSet};
use std::cmp::Reverse;
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

/// How much further than to "fine" a sentence must lean, in hundredths; more of it means more silence.
const SURE: i64 = 35;

/// How much further to "fine" a sentence must lean, in hundredths, for a table's word to be left out.
const FINE: i64 = 60;

/// How much further to another principle than to the table's it must lean, in hundredths, to be named for that.
const OTHER: i64 = 100;

/// The fewest words that are weighed: a greeting leans nowhere.
const FEWEST: usize = 4;

/// The most words that are marked.
const MOST_MARKED: usize = 8;

/// Something that is weighed, and the tokens it was made of.
pub(super) struct Feature {
    /// How the table calls it: `excuse`, `no excuse`, `no _ me`, `~excus`, `~excu`, `recap=excuse`, `=recap`, `!respect`.
    pub(super) name: String,
    from: usize,
    to: usize,
}

/// What of a sentence is weighed: its kind, what the tables found and, for each word, the word, with the one and with the
/// two before it, in its kind of message, and its beginnings.
pub(super) fn features(sentence: &Sentence<'_>, found: &[(usize, Hit)]) -> Vec<Feature> {
    let kind = format!("{:?}", sentence.kind).to_lowercase();
    let nowhere = |name: String| Feature { name, from: sentence.from, to: sentence.from };
    let mut all = vec![nowhere(format!("={kind}"))];
    all.extend(found.iter().map(|(_, hit)| nowhere(format!("!{:?}", hit.advice.principle()).to_lowercase())));
    let start = || ("^".to_owned(), sentence.from);
    let (mut first, mut before) = (None, start());
    let mut at = sentence.from;
    while at < sentence.to {
        let (word, to) = word(sentence, at);
        let silent = sentence.is_quoted(at) || sentence.is_disclaimed(at);
        if silent {
            (first, before) = (None, ("^".to_owned(), to));
        } else {
            all.extend(with_before(first.as_ref(), &before, &word, to));
            all.extend(beginnings(&word).map(|name| Feature { name, from: at, to }));
            all.push(Feature { name: format!("{kind}={word}"), from: at, to });
            all.push(Feature { name: word.clone(), from: at, to });
            first = Some(std::mem::replace(&mut before, (word, at)));
        }
        at = to;
    }
    let end = if sentence.asks() { "?" } else { "$" };
    all.extend(with_before(first.as_ref(), &before, end, sentence.to));
    all.push(Feature { name: end.to_owned(), from: sentence.to, to: sentence.to });
    each_once(all)
}

/// A word with the one before it, and with the one before that.
fn with_before<'f>(
    first: Option<&'f (String, usize)>,
    before: &'f (String, usize),
    word: &'f str,
    to: usize,
) -> impl Iterator<Item = Feature> + 'f {
    let skipped = first.map(move |first| Feature { name: format!("{} _ {word}", first.0), from: first.1, to });
    std::iter::once(Feature { name: format!("{} {word}", before.0), from: before.1, to }).chain(skipped)
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

/// The beginnings that a longer word shares with its kin.
fn beginnings(word: &str) -> impl Iterator<Item = String> + '_ {
    let plain = !word.starts_with('%');
    let end = move |letters| word.char_indices().nth(letters).map(|(end, _)| end).filter(|_| plain);
    [5, 4].into_iter().filter_map(end).filter_map(|end| word.get(..end)).map(|begins| format!("~{begins}"))
}

/// A weight of one in the table's whole numbers.
pub(super) const SCALE: i64 = 50;

/// How far a sentence leans is its weights over the root of their number, so that a long one leans no further; this
/// many times, which keeps the weights small.
pub(super) const STRETCH: i64 = 4;

/// Whether `further`, in the table's numbers, is at least so many hundredths for a sentence of so many features: both
/// sides squared.
fn is_far(further: i64, hundredths: i64, features: usize) -> bool {
    let features = i64::try_from(features).unwrap_or(i64::MAX);
    further > 0 && (further * STRETCH * 100).pow(2) >= (hundredths * SCALE).pow(2).saturating_mul(features)
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

/// What a sentence is flagged for, given what the tables found in it.
pub(super) fn settle(sentence: &Sentence<'_>, found: &[(usize, Hit)]) -> Option<(usize, Hit)> {
    let first = found.first().copied();
    if sentence.to - sentence.from < FEWEST {
        return first;
    }
    let features = features(sentence, found);
    let lean = lean(&features);
    let may = |column: &usize| COLUMNS.get(*column).copied().flatten().is_some_and(|p| is_open(sentence, p));
    let column = (1..COLUMNS.len()).filter(may).max_by_key(|column| (at(&lean, *column), Reverse(*column)))?;
    let principle = COLUMNS.get(column).copied().flatten()?;
    let far = |from: usize, to: usize, least| is_far(at(&lean, to) - at(&lean, from), least, features.len());
    let same = found.iter().find(|(_, hit)| hit.advice.principle() == principle).copied();
    let leaning = || {
        let (from, to) = heaviest(sentence, &features, column)?;
        Some((FINDERS.len() + 1, Hit { from, to, advice: advice(sentence, principle) }))
    };
    match first {
        Some((_, hit)) if far(column, 0, FINE) && far(own(hit.advice.principle()), 0, FINE) => None,
        Some((_, hit)) if far(own(hit.advice.principle()), column, OTHER) => same.or_else(leaning).or(first),
        None if far(0, column, SURE) => leaning(),
        first => first,
    }
}

/// The column of a principle; that of "fine" where it has none.
fn own(principle: Principle) -> usize {
    COLUMNS.iter().position(|column| *column == Some(principle)).unwrap_or_default()
}

/// How the features lean together.
fn lean(features: &[Feature]) -> Lean {
    let mut sum = Lean::default();
    let weights = features.iter().filter_map(|feature| TABLE.get(feature.name.as_str()));
    weights.for_each(|lean| sum.iter_mut().zip(lean).for_each(|(sum, weight)| *sum += weight));
    sum
}

fn at(lean: &Lean, column: usize) -> i64 {
    lean.get(column).copied().unwrap_or_default()
}

/// Whether a principle can be meant at all: a mood is out of place in a recap only, and safety may be asked firmly.
fn is_open(sentence: &Sentence<'_>, principle: Principle) -> bool {
    match principle {
        Principle::FactualRecap => matches!(sentence.kind, Kind::Recap | Kind::Confirm),
        Principle::Interests | Principle::Specific => !sentence.is_safety(),
        _ => true,
    }
}

/// The words that pull the most to a column, as tokens.
fn heaviest(sentence: &Sentence<'_>, features: &[Feature], column: usize) -> Option<(usize, usize)> {
    let mut pull = vec![0; sentence.to - sentence.from];
    for feature in features {
        let weight = TABLE.get(feature.name.as_str()).map_or(0, |lean| at(lean, column) - at(lean, 0));
        let tokens = pull.get_mut(feature.from - sentence.from..feature.to - sentence.from)?;
        // Finer than the table's whole numbers, for what is shared among tokens.
        let each = weight * 100 / i64::try_from(tokens.len().max(1)).ok()?;
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
