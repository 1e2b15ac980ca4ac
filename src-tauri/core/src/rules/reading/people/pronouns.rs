//! Whom "she", "he" and "they" mean: the last adult it fits.
//!
//! Owns that choice. Refuses the child: a pronoun with no adult before it names nobody.

use super::names::agrees;
use super::{Mention, People, Whom};
use crate::rules::reading::lexicon::Gender;

impl People {
    /// The mention a subject pronoun at `at` stands for.
    pub(in crate::rules::reading) fn meant(&self, pronoun: &str, at: usize) -> Option<&Mention> {
        let gender = match pronoun {
            "she" => Gender::She,
            "he" => Gender::He,
            _ => Gender::Any,
        };
        let fits = |m: &&Mention| !matches!(m.whom, Whom::Child(_)) && agrees(m.gender, gender) && !m.possessive;
        let before = || self.mentions.iter().rev().filter(|m| m.to <= at).filter(fits);
        before().find(|m| !m.aside).or_else(|| before().next())
    }
}
