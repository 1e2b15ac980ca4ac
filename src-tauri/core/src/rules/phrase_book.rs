//! Say it another way (G47, N3): pairs "instead of … try …", by what the words are for.
//!
//! Owns which pair serves what; the words are Fluent's. Refuses an order of merit, and changing anything by itself.

use serde::Serialize;

/// What the words are for.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize)]
#[cfg_attr(test, derive(ts_rs::TS))]
#[serde(rename_all = "snake_case")]
pub enum Situation {
    /// Help that was agreed (G47): is it still in place, what was seen, when.
    HelpInPlace,
    /// Something that happened (G21, G43).
    Happened,
    /// How the child is doing (G43, N10).
    Progress,
    /// Something that is wished for (G45, C8, N13).
    Asking,
    /// Another view (G42, G44).
    Differ,
    /// No answer yet (G46).
    Waiting,
    /// After a hard talk (N1).
    Hard,
    /// Thanks (G24, G25).
    Thanks,
}

impl Situation {
    /// All of them, the guide's own first; the Fluent id of each is "pair-for-" and its name.
    pub const ALL: [Self; 8] = [
        Self::HelpInPlace,
        Self::Happened,
        Self::Progress,
        Self::Asking,
        Self::Differ,
        Self::Waiting,
        Self::Hard,
        Self::Thanks,
    ];
}

/// Every pair by its Fluent id, the guide's first (G47). The text is what to try, its `.instead` what it stands for.
pub const PAIRS: &[(&str, Situation)] = {
    use Situation::{Asking, Differ, Happened, Hard, HelpInPlace, Progress, Thanks, Waiting};
    &[
        ("pair-extended_time", HelpInPlace),
        ("pair-breaks", HelpInPlace),
        ("pair-speech_days", HelpInPlace),
        ("pair-recess", Happened),
        ("pair-worried", Happened),
        ("pair-reading", Progress),
        ("pair-helps_at_home", Progress),
        ("pair-hope", Asking),
        ("pair-mornings", Asking),
        ("pair-try_until", Asking),
        ("pair-differently", Differ),
        ("pair-read_at_home", Differ),
        ("pair-what_is_possible", Differ),
        ("pair-better_way", Waiting),
        ("pair-when_to_hear", Waiting),
        ("pair-begin_again", Hard),
        ("pair-another_day", Hard),
        ("pair-what_you_did", Thanks),
    ]
};

/// The pairs for one situation.
pub fn pairs(situation: Situation) -> impl Iterator<Item = &'static str> {
    PAIRS.iter().filter(move |(_, own)| *own == situation).map(|(id, _)| *id)
}
