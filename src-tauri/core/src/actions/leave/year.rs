//! Which days a record holds, and how much is in them.

use super::concerns::held;
use crate::actions::input::unknown;
use crate::api::{Counts, StartExport};
use crate::rules::time::{Moment, instant_on, plus_days};
use crate::rules::year_span::{YearSpan, year_span};
use crate::store::error::{Result, Trying};
use crate::store::school::YearRow;
use crate::store::timeline::{self, first_at};
use crate::store::{clocks, documents, people, promises, school};
use crate::words::{id, say, say_with};
use chrono::{Datelike, NaiveDate, NaiveTime};
use rusqlite::Connection;

/// A span of days, and the same as instants.
#[derive(Clone, Copy, Debug)]
pub(super) struct Range {
    days: YearSpan,
    /// Milliseconds, UTC; `until` not included.
    pub(super) from: i64,
    pub(super) until: i64,
}

impl Range {
    /// All there is.
    pub(super) fn everything() -> Self {
        Self { days: YearSpan::default(), from: i64::MIN, until: i64::MAX }
    }

    fn of(days: YearSpan, now: Moment) -> Self {
        let midnight = |day: NaiveDate| instant_on(day, NaiveTime::MIN, now.zone).timestamp_millis();
        let from = days.from.map_or(i64::MIN, midnight);
        let until = days.until.map_or(i64::MAX, |last| midnight(plus_days(last, 1)));
        Self { days, from, until }
    }

    pub(super) fn holds(&self, day: NaiveDate) -> bool {
        self.days.holds(day)
    }

    /// How many of each kind; adults are those of the team.
    pub(super) fn counts(&self, db: &Connection) -> Result<Counts> {
        let [entries, messages, meetings] = timeline::counted(db, self.from, self.until).trying("count")?;
        let agreements =
            promises::counted(db, first_at(self.from), first_at(self.until)).trying("count the agreements")?;
        let dates =
            clocks::open(db).and_then(|open| Ok([open, clocks::closed(db)?].concat())).trying("count the dates")?;
        let dates = dates.iter().filter(|clock| self.holds(clock.start)).count();
        let people = people::team(db).trying("count the team")?.len();
        let [dates, people] = [dates, people].map(|count| u32::try_from(count).unwrap_or(u32::MAX));
        let documents = documents::counted(db, self.from, self.until).trying("count the papers")?;
        let concerns = u32::try_from(held(db, self)?.len()).unwrap_or(u32::MAX);
        Ok(Counts { entries, agreements, meetings, messages, people, dates, documents, concerns })
    }
}

/// The school years with what each holds, oldest first.
pub(super) fn ranges(db: &Connection, now: Moment) -> Result<Vec<(YearRow, Range)>> {
    let years = school::years(db).trying("read the school years")?;
    let days: Vec<(NaiveDate, NaiveDate)> = years.iter().map(|year| (year.first_day, year.last_day)).collect();
    let range = |(place, year)| (year, Range::of(year_span(&days, place), now));
    Ok(years.into_iter().enumerate().map(range).collect())
}

/// The days, the file's name and the title of what was chosen.
pub(super) fn chosen(db: &Connection, choice: StartExport, now: Moment) -> Result<(Range, String, String)> {
    let Some(year) = choice.year else {
        return Ok((Range::everything(), say(id::RECORD_FILE_ALL), say(id::RECORD_TITLE)));
    };
    let found = ranges(db, now)?.into_iter().find(|(row, _)| row.id == year);
    let (row, range) = found.ok_or_else(|| unknown("school year", year))?;
    let span = format!("{}–{:02}", row.first_day.year(), row.last_day.year().rem_euclid(100));
    let name = say_with(id::RECORD_FILE, &[("span", span.as_str().into())]);
    Ok((range, name, format!("{} {span}", say(id::RECORD_TITLE))))
}
