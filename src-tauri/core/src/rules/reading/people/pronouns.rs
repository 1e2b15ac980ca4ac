//! Whom "she", "he" and "they" mean: the last adult it fits.
//!
//! Owns that choice. Refuses the child: a pronoun with no adult before it names nobody.

use super::names::agrees;
use super::{Mention, People, Whom};
use crate::rules::reading::lexicon::{self, Gender};

impl People {
    /// The mention a subject pronoun at `at` stands for.
    pub(in crate::rules::reading) fn meant(&self, pronoun: &str, at: usize) -> Option<&Mention> {
        let gender = lexicon::of_pronoun(pronoun);
        let fits = |m: &&Mention| !matches!(m.whom, Whom::Child(_)) && agrees(m.gender, gender);
        let before = || self.mentions.iter().rev().filter(|m| m.to <= at).filter(fits);
        let later = || self.mentions.iter().filter(|m| m.from > at && self.chips.len() == 1).find(fits);
        let last = before().find(|m| !m.aside && !m.possessive).or_else(|| before().next()).or_else(later)?;
        let told = |m: &&Mention| m.speaker && m.gender == gender && m.from + 16 > at;
        let speaker = before().find(told).filter(|_| last.gender == Gender::Any && !last.speaker);
        speaker.or(Some(last))
    }
}
