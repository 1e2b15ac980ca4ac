//! One idea for a week (N16): after the first two weeks of school, at most one, the same all week, until it is put away.
//!
//! Owns the table and which one is shown. Refuses counting and reminding: an idea never rings, and nobody asks what came
//! of it (N15).

use super::calendar::Calendar;
use super::first_weeks::PutAway;
use super::phases::{Phase, place};
use chrono::{NaiveDate, Weekday};

/// An idea and the part of the school year it is for.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Idea {
    /// Its Fluent id.
    pub id: &'static str,
    /// When it is worth something.
    pub fits: Fits,
}

/// The part of the school year.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Fits {
    /// From the third week on.
    AllYear,
    /// May and June.
    TheEnd,
}

/// The ideas, in a good order (N8–N14, N17, C16, G61).
pub const IDEAS: [Idea; 14] = [
    Idea { id: "idea-thanks", fits: Fits::AllYear },
    Idea { id: "idea-their_way", fits: Fits::AllYear },
    Idea { id: "idea-good_news", fits: Fits::AllYear },
    Idea { id: "idea-both_sides", fits: Fits::AllYear },
    Idea { id: "idea-good_hour", fits: Fits::AllYear },
    Idea { id: "idea-own_words", fits: Fits::AllYear },
    Idea { id: "idea-how_could_we", fits: Fits::AllYear },
    Idea { id: "idea-easy_and_hard", fits: Fits::AllYear },
    Idea { id: "idea-somebody_new", fits: Fits::AllYear },
    Idea { id: "idea-one_paper", fits: Fits::AllYear },
    Idea { id: "idea-one_goal", fits: Fits::AllYear },
    Idea { id: "idea-worked", fits: Fits::TheEnd },
    Idea { id: "idea-new_room", fits: Fits::TheEnd },
    Idea { id: "idea-thanks_all", fits: Fits::TheEnd },
];

/// The idea of a day's week: of those that fit and were not put away this school year another one each week; none in
/// the first two weeks, in a break or in summer, and none for the rest of a week in which one was put away.
#[must_use]
pub fn idea(calendar: &Calendar, today: NaiveDate, away: &[PutAway]) -> Option<&'static str> {
    let now = place(calendar, today)?.phase;
    if matches!(now, Phase::SetUp | Phase::Summer) || calendar.in_break(today) {
        return None;
    }
    let year = calendar.year_at(today)?;
    let monday = today.week(Weekday::Mon).first_day();
    let put_away = |id: &str, since| away.iter().any(|(gone, on)| gone == id && since <= *on && *on <= today);
    if IDEAS.iter().any(|idea| put_away(idea.id, monday)) {
        return None;
    }
    // The part of the year in which the week began: it has one idea, not two.
    let ends = place(calendar, monday).is_some_and(|then| then.phase == Phase::Transition);
    let fits = if ends { Fits::TheEnd } else { Fits::AllYear };
    let left: Vec<&Idea> = IDEAS.iter().filter(|idea| idea.fits == fits && !put_away(idea.id, year.first)).collect();
    let weeks = (monday - year.first.week(Weekday::Mon).first_day()).num_days() / 7;
    let turn = usize::try_from(weeks).unwrap_or_default();
    left.get(turn % left.len().max(1)).map(|idea| idea.id)
}
