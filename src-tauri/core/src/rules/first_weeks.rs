//! Cards for the first two weeks with a new team (N4): one calm thought a day, until it is put away.
//!
//! Owns which one is shown. Refuses counting and reminding: a card never rings, and the next one waits for the next day.

use super::calendar::Days;
use super::cycle::FIRST_TWO_WEEKS;
use super::time::plus_days;
use chrono::NaiveDate;

/// How long they are shown, in days from the first day of school.
const TWO_WEEKS: i64 = 14;

/// A card that was put away, and on which day.
pub type PutAway = (String, NaiveDate);

/// The card of a day: of those that were not put away this year, and are not done, another one each day; none on the day one
/// was put away.
#[must_use]
pub fn card(years: &[Days], today: NaiveDate, away: &[PutAway], done: &[&str]) -> Option<&'static str> {
    let new = |year: &&Days| year.contains(today) && today < plus_days(year.first, TWO_WEEKS);
    let year = years.iter().filter(new).max_by_key(|year| year.first)?;
    let away: Vec<&PutAway> = away.iter().filter(|(_, on)| year.contains(*on) && *on <= today).collect();
    if away.iter().any(|(_, on)| *on == today) {
        return None;
    }
    let left: Vec<&'static str> = FIRST_TWO_WEEKS
        .into_iter()
        .filter(|id| !done.contains(id) && !away.iter().any(|(gone, _)| gone == id))
        .collect();
    let day = usize::try_from(today.signed_duration_since(year.first).num_days()).unwrap_or_default();
    left.get(day % left.len().max(1)).copied()
}
