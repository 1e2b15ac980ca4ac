//! Makes the table of `lean.rs` from sentences whose principles are known: an averaged perceptron in whole numbers, so
//! that the same corpus gives the same table everywhere.
//!
//! Used by `cargo xtask wording learn`. Refuses files: the corpus comes in, the table goes out.

use super::lean::{COLUMNS, Lean, features};
use super::sentence;
use super::{Draft, Kind, Principle};
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

/// How often the corpus is gone through.
const ROUNDS: usize = 10;
/// How much further than to any other column a sentence is to lean to its own.
const MARGIN: i64 = 60;
/// How many sentences a feature must stand in: fewer is chance.
const SEEN: usize = 3;
/// A weight of one in the table's whole numbers.
const SCALE: i64 = 10;
/// The least weight that is kept, in the table's whole numbers: less turns no sentence.
const LEAST: i64 = 10;

/// A message as it is weighed: its sentences' features by their numbers, and the columns it may lean to.
struct Weighed {
    sentences: Vec<Vec<usize>>,
    wanted: usize,
    accept: Vec<usize>,
}

/// Weights as they are, and summed up over time.
#[derive(Clone, Default)]
struct Weight {
    now: Lean,
    past: Lean,
}

/// The text of `lean.txt` for a corpus: a line for each feature, a letter and a weight for each column that has one.
#[must_use]
pub fn learn(examples: &[Example<'_>]) -> String {
    let (names, mut corpus) = weigh(examples);
    let mut weights = vec![Weight::default(); names.len()];
    let mut time = 0;
    for round in 0..ROUNDS {
        shuffle(&mut corpus, round);
        for example in &corpus {
            time += 1;
            teach(&mut weights, example, time);
        }
    }
    table(&names, &weights, time)
}

/// The features that are often enough seen, by name, and the corpus in their numbers.
fn weigh(examples: &[Example<'_>]) -> (Vec<String>, Vec<Weighed>) {
    let named: Vec<Vec<Vec<String>>> = examples.iter().map(names).collect();
    let mut seen: FxHashMap<&str, usize> = FxHashMap::default();
    named.iter().flatten().flatten().for_each(|name| *seen.entry(name).or_default() += 1);
    let mut often: Vec<&str> = seen.into_iter().filter(|(_, count)| *count >= SEEN).map(|(name, _)| name).collect();
    often.sort_unstable();
    let number: FxHashMap<&str, usize> = often.iter().enumerate().map(|(i, name)| (*name, i)).collect();
    let known = |names: &Vec<String>| names.iter().filter_map(|name| number.get(name.as_str()).copied()).collect();
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
    let of = |sentence| features(&sentence).into_iter().map(|feature| feature.name).collect();
    sentence::cut(&words, &draft).map(of).collect()
}

/// The same new order each time, so that the table does not depend on the order of the corpus' parts.
fn shuffle(corpus: &mut [Weighed], round: usize) {
    let mut state = 0x9E37_79B9_7F4A_7C15_u64 ^ u64::try_from(round).unwrap_or_default();
    for last in (1..corpus.len()).rev() {
        state = state.wrapping_mul(6_364_136_223_846_793_005).wrapping_add(1_442_695_040_888_963_407);
        let below = u64::try_from(last + 1).unwrap_or(1);
        corpus.swap(last, usize::try_from((state >> 33) % below).unwrap_or_default());
    }
}

/// Moves the weights where a message does not lean far enough: every sentence of a fine one, else the one that leans
/// most.
fn teach(weights: &mut [Weight], example: &Weighed, time: i64) {
    let leans: Vec<Lean> = example.sentences.iter().map(|sentence| lean(weights, sentence)).collect();
    let toward = |lean: &Lean| at(lean, example.wanted) - at(lean, 0);
    let most = leans.iter().enumerate().max_by_key(|(_, lean)| toward(lean)).map(|(i, _)| i);
    for (i, (sentence, lean)) in example.sentences.iter().zip(&leans).enumerate() {
        let other = (0..COLUMNS.len()).filter(|c| !example.accept.contains(c)).max_by_key(|c| at(lean, *c));
        let Some(other) = other.filter(|_| example.wanted == 0 || most == Some(i)) else { continue };
        if at(lean, example.wanted) - at(lean, other) < MARGIN {
            move_weights(weights, sentence, (example.wanted, 1), time);
            move_weights(weights, sentence, (other, -1), time);
        }
    }
}

fn move_weights(weights: &mut [Weight], sentence: &[usize], (column, by): (usize, i64), time: i64) {
    for feature in sentence {
        let Some(weight) = weights.get_mut(*feature) else { continue };
        weight.now.iter_mut().skip(column).take(1).for_each(|now| *now += by);
        weight.past.iter_mut().skip(column).take(1).for_each(|past| *past += by * time);
    }
}

fn lean(weights: &[Weight], sentence: &[usize]) -> Lean {
    let mut sum = Lean::default();
    for weight in sentence.iter().filter_map(|feature| weights.get(*feature)) {
        sum.iter_mut().zip(weight.now).for_each(|(sum, now)| *sum += now);
    }
    sum
}

fn at(lean: &Lean, column: usize) -> i64 {
    lean.get(column).copied().unwrap_or_default()
}

/// The weights, each the average over the time it took to learn them.
fn table(names: &[String], weights: &[Weight], time: i64) -> String {
    let mut text = String::new();
    for (name, weight) in names.iter().zip(weights) {
        let average = |(now, past): (i64, i64)| (now * time - past) * SCALE / time.max(1);
        let averages = weight.now.into_iter().zip(weight.past).map(average);
        let columns = ('a'..).zip(averages).filter(|(_, weight)| weight.abs() >= LEAST);
        let row: Vec<String> = columns.map(|(letter, weight)| format!("{letter}{weight}")).collect();
        if !row.is_empty() {
            // A string takes any text.
            let _ = writeln!(text, "{name}\t{}", row.join(" "));
        }
    }
    text
}
