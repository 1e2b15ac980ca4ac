//! Sentences parents write, and what is said about them.
//!
//! Owns the hard ones. Refuses the corpus: that is measured by `cargo xtask wording`.

mod families;
mod firm;
mod flags;
mod lean;
mod learn;
mod message;
mod principles;
mod rough;

use super::*;

fn draft(kind: Kind, body: &str) -> Draft<'_> {
    Draft { kind, subject: "", body, other_names: &[] }
}

/// The flags about sentences; what a whole message wants is left out.
fn flags(kind: Kind, body: &str) -> Vec<Flag> {
    let whole = |p: Principle| matches!(p, Principle::OneQuestion | Principle::Length | Principle::ConcreteThanks);
    check(&draft(kind, body)).into_iter().filter(|flag| !whole(flag.principle())).collect()
}

/// The principle of the most helpful flag about a sentence.
fn principle(kind: Kind, body: &str) -> Option<Principle> {
    flags(kind, body).first().map(Flag::principle)
}

/// The marked words.
fn marked<'a>(body: &'a str, flag: &Flag) -> &'a str {
    &body[flag.mark.start..flag.mark.end]
}
