//! Say it another way.

use crate::rules::ids::PartId;
pub use crate::rules::phrase_book::Situation;
use serde::{Deserialize, Serialize};

/// The phrase book (G47, N3).
#[derive(Clone, Debug, Serialize)]
#[cfg_attr(test, derive(ts_rs::TS))]
pub struct PhraseBookView {
    /// The pairs by what the words are for, the guide's own first.
    pub situations: Vec<SituationPairs>,
    /// The parent's own words, in the order they were kept.
    pub own: Vec<OwnPhrase>,
}

/// The pairs for one situation.
#[derive(Clone, Debug, Serialize)]
#[cfg_attr(test, derive(ts_rs::TS))]
pub struct SituationPairs {
    /// Which.
    pub situation: Situation,
    /// Fluent ids: the text is what to try, `.instead` what it stands for.
    #[cfg_attr(test, ts(type = "string[]"))]
    pub pairs: Vec<&'static str>,
}

/// Words the parent keeps.
#[derive(Clone, Debug, Serialize)]
#[cfg_attr(test, derive(ts_rs::TS))]
pub struct OwnPhrase {
    /// Which.
    pub id: PartId,
    /// The words, one line.
    pub text: String,
}

/// Keeps words of the parent's own; what is kept already is not kept twice.
#[derive(Clone, Debug, Serialize, Deserialize)]
#[cfg_attr(test, derive(ts_rs::TS))]
pub struct AddPhrase {
    /// The words; 500 characters at most.
    pub text: String,
}

/// Some words of the parent's own.
#[derive(Clone, Copy, Debug, Serialize, Deserialize)]
#[cfg_attr(test, derive(ts_rs::TS))]
pub struct PhraseRequest {
    /// Which.
    pub id: PartId,
}
