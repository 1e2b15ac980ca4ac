//! Makes the table of `lean.rs` from sentences whose principles are known: a multi-class hinge with a step of its own for
//! each weight (Adagrad), averaged. Only operations that are exact by IEEE 754, in a fixed order, so that the same corpus
//! gives the same table everywhere.
//!
//! Used by `cargo xtask wording learn`. Refuses files: the corpus comes in, the table goes out.

use super::lean::{COLUMNS, SCALE, STRETCH, features};
use super::sentence;
use super::{Draft, Kind, Principle, found};
use crate::rules::reading::token::Words;
use rustc_hash::FxHashMap;
use std::fmt::Write;

/// A message and the principles a flag of it may name; none where it is firm but fine.
#[derive(Clone, Copy, Debug)]
pub struct Example<'a> {
    /// What it is for.
    pub kind: Kind,
    /// Its text as typed.
    pub text: &'a str,
    /// The principles, the first being the one wanted.
    pub accept: &'a [Principle],
}

/// How often the corpus is gone through; the weights are the average over the second half.
const ROUNDS: u32 = 12;
/// How much further than to any other column a sentence is to lean to its own.
const MARGIN: f64 = 3.0;
/// How many sentences a feature must stand in: fewer is chance.
const SEEN: usize = 3;
/// How far a weight moves at first; the more it was moved, the less.
const STEP: f64 = 0.1;
/// The least weight that is kept, in the table's whole numbers: less turns no sentence.
const LEAST: i64 = 8;

/// A number for each column.
type Row = [f64; COLUMNS.len()];

/// A sentence: the features that are known, by their numbers, and how many it has in all.
struct Sentence {
    known: Vec<usize>,
    features: u16,
}

/// A message as it is weighed: its sentences' features by their numbers, and the columns it may lean to.
struct Weighed {
    sentences: Vec<Sentence>,
    wanted: usize,
    accept: Vec<usize>,
}

/// A feature's weights as they are, how much they were moved, and summed up over the second half.
#[derive(Clone, Default)]
struct Weight {
    now: Row,
    moved: Row,
    sum: Row,
}

/// The text of `lean.txt` for a corpus: a line for each feature, a letter and a weight for each column that has one.
#[must_use]
pub fn learn(examples: &[Example<'_>]) -> String {
    let (names, mut corpus) = weigh(examples);
    let mut weights = vec![Weight::default(); names.len()];
    for round in 0..ROUNDS {
        shuffle(&mut corpus, round);
        corpus.iter().for_each(|example| teach(&mut weights, example));
        if round >= ROUNDS / 2 {
            weights.iter_mut().for_each(|w| w.sum.iter_mut().zip(w.now).for_each(|(sum, now)| *sum += now));
        }
    }
    table(&names, &weights)
}

/// The features that are often enough seen, by name, and the corpus in their numbers.
fn weigh(examples: &[Example<'_>]) -> (Vec<String>, Vec<Weighed>) {
    let named: Vec<Vec<Vec<String>>> = examples.iter().map(names).collect();
    let mut seen: FxHashMap<&str, usize> = FxHashMap::default();
    named.iter().flatten().flatten().for_each(|name| *seen.entry(name).or_default() += 1);
    let mut often: Vec<&str> = seen.into_iter().filter(|(_, count)| *count >= SEEN).map(|(name, _)| name).collect();
    often.sort_unstable();
    let number: FxHashMap<&str, usize> = often.iter().enumerate().map(|(i, name)| (*name, i)).collect();
    let known = |names: &Vec<String>| Sentence {
        known: names.iter().filter_map(|name| number.get(name.as_str()).copied()).collect(),
        features: u16::try_from(names.len()).unwrap_or(u16::MAX).max(1),
    };
    let weighed = |(example, sentences): (&Example<'_>, &Vec<Vec<String>>)| {
        let accept: Vec<usize> = example.accept.iter().filter_map(|p| column(*p)).collect();
        let accept = if accept.is_empty() { vec![0] } else { accept };
        let wanted = accept.first().copied().unwrap_or_default();
        Weighed { sentences: sentences.iter().map(known).collect(), wanted, accept }
    };
    let corpus = examples.iter().zip(&named).map(weighed).collect();
    (often.into_iter().map(str::to_owned).collect(), corpus)
}

fn column(principle: Principle) -> Option<usize> {
    COLUMNS.iter().position(|column| *column == Some(principle))
}

/// The names of the features of each sentence of a message.
fn names(example: &Example<'_>) -> Vec<Vec<String>> {
    let draft = Draft { kind: example.kind, subject: "", body: example.text, other_names: &[] };
    let words = Words::new(example.text);
    let of = |sentence| features(&sentence, &found(&sentence)).into_iter().map(|feature| feature.name).collect();
    sentence::cut(&words, &draft).map(of).collect()
}

/// The same new order each time, so that the table does not depend on the order of the corpus' parts.
fn shuffle(corpus: &mut [Weighed], round: u32) {
    let mut state = 0x9E37_79B9_7F4A_7C15_u64 ^ u64::from(round);
    for last in (1..corpus.len()).rev() {
        state = state.wrapping_mul(6_364_136_223_846_793_005).wrapping_add(1_442_695_040_888_963_407);
        let below = u64::try_from(last + 1).unwrap_or(1);
        corpus.swap(last, usize::try_from((state >> 33) % below).unwrap_or_default());
    }
}

/// Moves the weights where a message does not lean far enough: every sentence of a fine one, else the one that leans
/// most.
fn teach(weights: &mut [Weight], example: &Weighed) {
    let leans: Vec<Row> = example.sentences.iter().map(|sentence| lean(weights, sentence)).collect();
    let toward = |lean: &Row| at(lean, example.wanted) - at(lean, 0);
    let most = (0..leans.len()).max_by(|a, b| {
        let toward = |i: &usize| leans.get(*i).map_or(f64::MIN, toward);
        toward(a).total_cmp(&toward(b)).then(b.cmp(a))
    });
    for (i, (sentence, lean)) in example.sentences.iter().zip(&leans).enumerate() {
        let others = (0..COLUMNS.len()).filter(|column| !example.accept.contains(column));
        let other = others.max_by(|a, b| at(lean, *a).total_cmp(&at(lean, *b)).then(b.cmp(a)));
        let Some(other) = other.filter(|_| example.wanted == 0 || most == Some(i)) else { continue };
        let missing = MARGIN - (at(lean, example.wanted) - at(lean, other));
        if missing > 0.0 {
            let by = missing.min(1.0) * stretch(sentence);
            move_weights(weights, sentence, example.wanted, by);
            move_weights(weights, sentence, other, -by);
        }
    }
}

/// Moves what is moved for the first time further than what was moved often.
fn move_weights(weights: &mut [Weight], sentence: &Sentence, column: usize, by: f64) {
    const AT_FIRST: f64 = 0.01;
    for feature in &sentence.known {
        let Some(Weight { now, moved, .. }) = weights.get_mut(*feature) else { continue };
        let (Some(now), Some(moved)) = (now.get_mut(column), moved.get_mut(column)) else { continue };
        *moved += by * by;
        *now += STEP * by / (AT_FIRST + *moved).sqrt();
    }
}

fn lean(weights: &[Weight], sentence: &Sentence) -> Row {
    let mut sum = Row::default();
    for weight in sentence.known.iter().filter_map(|feature| weights.get(*feature)) {
        sum.iter_mut().zip(weight.now).for_each(|(sum, now)| *sum += now);
    }
    sum.map(|sum| sum * stretch(sentence))
}

/// What the sum of a sentence's weights is multiplied by ([`STRETCH`]).
fn stretch(sentence: &Sentence) -> f64 {
    float(STRETCH) / float(i64::from(sentence.features)).sqrt()
}

fn at(lean: &Row, column: usize) -> f64 {
    lean.get(column).copied().unwrap_or_default()
}

/// Small whole numbers only.
fn float(number: i64) -> f64 {
    i32::try_from(number).map_or(f64::MAX, f64::from)
}

/// The weights in whole numbers, each the average over the second half of the rounds.
fn table(names: &[String], weights: &[Weight]) -> String {
    let rounds = f64::from(ROUNDS - ROUNDS / 2);
    let mut text = String::new();
    for (name, weight) in names.iter().zip(weights) {
        let averages = weight.sum.map(|sum| (sum / rounds * float(SCALE)).round());
        let columns = ('a'..).zip(averages).filter(|(_, weight)| weight.abs() >= float(LEAST));
        let row: Vec<String> = columns.map(|(letter, weight)| format!("{letter}{weight}")).collect();
        if !row.is_empty() {
            // A string takes any text.
            let _ = writeln!(text, "{name}\t{}", row.join(" "));
        }
    }
    text
}
