//! A made-up school year, told through the contract: one child, eleven adults, sixty entries, four meetings, promises
//! kept and open, messages sent, dates to keep in mind, a concern, five papers. The same for the same moment; the last days are left for Today to show.

mod concerns;
mod dates;
mod days;
mod meetings;
mod papers;
mod parent;
mod people;

use chrono::NaiveTime;
use days::Days;
use hallway_core::Hallway;
use hallway_core::api::Failure;
use hallway_core::rules::time::Moment;
use parent::Parent;

const ENTRIES: &str = include_str!("../../fixtures/demo/entries.txt");

/// When the school year of a demo shown at `now` began: open an empty store at this moment.
#[must_use]
pub fn start(now: Moment) -> Moment {
    Days::before(now).at(50, NaiveTime::from_hms_opt(7, 30, 0).unwrap_or_default())
}

/// Fills an empty store with what a parent would have kept in the ten weeks before `now`.
///
/// # Errors
/// When the store refuses something.
pub fn fill(hallway: &mut Hallway, now: Moment) -> Result<(), Failure> {
    let days = Days::before(now);
    let mut parent = Parent::new(hallway, start(now));
    let cast = people::settle_in(&mut parent, &days)?;
    dates::keep(&mut parent, &days, cast.child)?;
    let mut day = None;
    for note in notes() {
        parent.be_at(days.at(note.back, note.time));
        if day.replace(note.back) != Some(note.back) {
            meetings::keep_up(&mut parent, &days, &cast, note.back)?;
            concerns::keep_up(&mut parent, &days, &cast, note.back)?;
            papers::keep_up(&mut parent, &days, &cast, note.back)?;
            parent.catch_up()?;
        }
        parent.capture(note.text, note.good_news)?;
    }
    Ok(())
}

struct Note {
    back: u16,
    time: NaiveTime,
    good_news: bool,
    text: &'static str,
}

fn notes() -> impl Iterator<Item = Note> {
    ENTRIES.lines().filter(|line| !line.starts_with('#')).filter_map(note)
}

/// `43 15:31 + Mr. Dunn: he raised his hand` — days back, time, good news or not, text.
fn note(line: &'static str) -> Option<Note> {
    let (back, rest) = line.split_once(' ')?;
    let (time, text) = rest.split_at_checked(5)?;
    let good = text.trim_start().strip_prefix("+ ");
    let time = NaiveTime::parse_from_str(time, "%H:%M").ok()?;
    Some(Note { back: back.parse().ok()?, time, good_news: good.is_some(), text: good.unwrap_or(text).trim() })
}

#[cfg(test)]
mod tests {
    use super::notes;

    #[test]
    fn the_year_has_sixty_entries_in_order() {
        let all: Vec<_> = notes().map(|note| (std::cmp::Reverse(note.back), note.time)).collect();
        assert_eq!(all.len(), 60);
        assert!(all.is_sorted());
    }
}
