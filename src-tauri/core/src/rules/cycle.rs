//! The cycle of a school year (G61), its first two weeks (G3–G9) and the seven habits that keep it going (G63).
//!
//! Owns the tables. Refuses counting: what was done of them is nobody's number (N15).

use serde::Serialize;

/// A part of the cycle.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize)]
#[cfg_attr(test, derive(ts_rs::TS))]
#[serde(rename_all = "snake_case")]
pub enum Stage {
    /// Say hello.
    SetUp,
    /// Keep in touch.
    Maintain,
    /// Meet.
    Meet,
    /// Bring up what is hard.
    Address,
    /// Write down and keep.
    Document,
    /// Hand over.
    Transition,
}

/// When a part of the cycle is on.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize)]
#[cfg_attr(test, derive(ts_rs::TS))]
#[serde(rename_all = "snake_case")]
pub enum When {
    /// The first two weeks of school (G4).
    FirstTwoWeeks,
    /// Every two to four weeks.
    EveryTwoToFourWeeks,
    /// Around a meeting.
    AroundMeetings,
    /// When something comes up.
    AsNeeded,
    /// All year.
    AllYear,
    /// May and June.
    MayAndJune,
}

/// One row of the table.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct StageRow {
    /// Which part; its Fluent id is "cycle-" and its name.
    pub stage: Stage,
    /// When; its Fluent id is "cycle-when-" and its name.
    pub when: When,
    /// What it holds: Fluent ids.
    pub holds: &'static [&'static str],
}

/// The six rows, in the order of the year.
pub const CYCLE: [StageRow; 6] = [
    StageRow { stage: Stage::SetUp, when: When::FirstTwoWeeks, holds: &["cycle-hello", "cycle-plan", "cycle-roles"] },
    StageRow {
        stage: Stage::Maintain,
        when: When::EveryTwoToFourWeeks,
        holds: &["cycle-note", "cycle-thanks", "cycle-from_home"],
    },
    StageRow { stage: Stage::Meet, when: When::AroundMeetings, holds: &["cycle-papers", "cycle-three", "cycle-recap"] },
    StageRow {
        stage: Stage::Address,
        when: When::AsNeeded,
        holds: &["cycle-closest", "cycle-in_writing", "cycle-trial"],
    },
    StageRow { stage: Stage::Document, when: When::AllYear, holds: &["cycle-log", "cycle-copies", "cycle-backup"] },
    StageRow {
        stage: Stage::Transition,
        when: When::MayAndJune,
        holds: &["cycle-worked", "cycle-letter", "cycle-new_team"],
    },
];

/// Say hello: done once there is a team, for each of it has its own card then.
pub const HELLO: &str = "first-weeks-hello";
/// Tell of the child: done once the profile says what they love or need.
pub const CHILD: &str = "first-weeks-child";
/// Say when you can be reached: done once that is known.
pub const TIMES: &str = "first-weeks-times";
/// Find out who the case manager is: done once somebody of the team is.
pub const CASE_MANAGER: &str = "first-weeks-case_manager";

/// What the first two weeks are good for (G3–G9, G14): Fluent ids, in a good order. Each can wait.
pub const FIRST_TWO_WEEKS: [&str; 6] = [HELLO, CHILD, TIMES, "first-weeks-question", "first-weeks-plan", CASE_MANAGER];

/// The seven mistakes of G63 turned round: Fluent ids, each a habit that a quiet check or a reminder helps with.
pub const HABITS: [&str; 7] = [
    "habit-between_meetings",
    "habit-closest_first",
    "habit-warm_start",
    "habit-in_writing",
    "habit-read_first",
    "habit-law_last",
    "habit-thanks",
];
