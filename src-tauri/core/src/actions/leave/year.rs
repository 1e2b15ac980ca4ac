//! Which days a record holds, and how much is in them.

use super::concerns::held;
use crate::actions::input::unknown;
use crate::actions::names::{is_shown, known_children};
use crate::actions::people::working_with;
use crate::api::{Counts, StartExport};
use crate::rules::ids::ChildId;
use crate::rules::time::{Moment, instant_on, plus_days};
use crate::rules::year_span::{YearSpan, year_span};
use crate::store::entries::ONLY_ME;
use crate::store::error::{Result, Trying};
use crate::store::one_child::{About, OneChild};
use crate::store::school::YearRow;
use crate::store::timeline::{self, Stretch};
use crate::store::{children, clocks, documents, one_child, promises, school};
use crate::words::{id, say, say_with};
use chrono::{Datelike, NaiveDate, NaiveTime};
use rusqlite::Connection;
use uuid::Uuid;

/// A span of days, and the same as instants; and of which child.
#[derive(Clone, Copy, Debug)]
pub(super) struct Range {
    days: YearSpan,
    /// Milliseconds, UTC; `until` not included.
    pub(super) from: i64,
    pub(super) until: i64,
    /// Only what is about this child, or about nobody in particular.
    pub(super) child: Option<OneChild>,
}

impl Range {
    /// All there is.
    pub(super) fn everything(child: Option<OneChild>) -> Self {
        Self { days: YearSpan::default(), from: i64::MIN, until: i64::MAX, child }
    }

    fn of(days: YearSpan, child: Option<OneChild>, now: Moment) -> Self {
        let midnight = |day: NaiveDate| instant_on(day, NaiveTime::MIN, now.zone).timestamp_millis();
        let from = days.from.map_or(i64::MIN, midnight);
        let until = days.until.map_or(i64::MAX, |last| midnight(plus_days(last, 1)));
        Self { days, from, until, child }
    }

    /// What lies in it, as the timeline is asked.
    pub(super) fn stretch(&self) -> Stretch {
        Stretch { from: self.from, until: self.until, about: About::child(self.child) }
    }

    /// Whether what names `child`, or nobody in particular, goes along; `made` is its id.
    pub(super) fn is_about(&self, child: Option<ChildId>, made: Uuid) -> bool {
        is_shown(self.child, child, made)
    }

    /// Whether a child goes along.
    pub(super) fn has(&self, child: ChildId) -> bool {
        self.child.is_none_or(|only| only.id == child)
    }

    pub(super) fn holds(&self, day: NaiveDate) -> bool {
        self.days.holds(day)
    }

    /// How many of each kind go along, without private notes and with them; adults are those of the team.
    pub(super) fn counts(&self, db: &Connection) -> Result<[Counts; 2]> {
        let stretch = self.stretch();
        let [entries, messages, meetings] = timeline::counted(db, &stretch).trying("count")?;
        let agreements = promises::counted(db, &stretch).trying("count the agreements")?;
        let [mine, my_agreements] = timeline::marked(db, &stretch, ONLY_ME).trying("count what stays")?;
        let dates =
            clocks::open(db).and_then(|open| Ok([open, clocks::closed(db)?].concat())).trying("count the dates")?;
        let dates =
            dates.iter().filter(|clock| self.holds(clock.start) && self.is_about(clock.child, clock.id.0)).count();
        let people = working_with(db, self.child.map(|child| child.id))?.len();
        let [dates, people] = [dates, people].map(|count| u32::try_from(count).unwrap_or(u32::MAX));
        let documents = documents::counted(db, &stretch).trying("count the papers")?;
        let concerns = u32::try_from(held(db, self)?.len()).unwrap_or(u32::MAX);
        let all = Counts { entries, agreements, meetings, messages, people, dates, documents, concerns };
        let (entries, agreements) = (entries.saturating_sub(mine), agreements.saturating_sub(my_agreements));
        Ok([Counts { entries, agreements, ..all }, all])
    }
}

/// The mark of what stays out unless private notes go along.
pub(super) fn without(private: bool) -> Option<&'static str> {
    (!private).then_some(ONLY_ME)
}

/// The child that was asked for, also one that was taken off the list.
pub(super) fn alone(db: &Connection, child: Option<ChildId>) -> Result<Option<OneChild>> {
    child.map(|id| one_child::alone(db, id)).transpose().trying("read the children")
}

/// The school years with what each holds, oldest first.
pub(super) fn ranges(db: &Connection, child: Option<ChildId>, now: Moment) -> Result<Vec<(YearRow, Range)>> {
    let years = school::years(db).trying("read the school years")?;
    let days: Vec<(NaiveDate, NaiveDate)> = years.iter().map(|year| (year.first_day, year.last_day)).collect();
    let child = alone(db, child)?;
    let range = |(place, year)| (year, Range::of(year_span(&days, place), child, now));
    Ok(years.into_iter().enumerate().map(range).collect())
}

/// The days, the file's name and the title of what was chosen.
pub(super) fn chosen(db: &Connection, choice: StartExport, now: Moment) -> Result<(Range, String, String)> {
    let child = choice.child;
    known_children(db, child.iter())?;
    let Some(year) = choice.year else {
        let [name, title] = [say(id::RECORD_FILE_ALL), say(id::RECORD_TITLE)].map(|text| called(db, child, text));
        return Ok((Range::everything(alone(db, child)?), name?, title?));
    };
    let found = ranges(db, child, now)?.into_iter().find(|(row, _)| row.id == year);
    let (row, range) = found.ok_or_else(|| unknown("school year", year))?;
    let span = format!("{}–{:02}", row.first_day.year(), row.last_day.year().rem_euclid(100));
    let name = say_with(id::RECORD_FILE, &[("span", span.as_str().into())]);
    let title = format!("{} {span}", say(id::RECORD_TITLE));
    Ok((range, called(db, child, name)?, called(db, child, title)?))
}

/// What a file is called: of one child with the name, so that two of them lie side by side.
pub(super) fn called(db: &Connection, child: Option<ChildId>, file: String) -> Result<String> {
    let all = children::present(db).trying("read the children")?;
    let Some(row) = all.into_iter().find(|row| Some(row.id) == child) else { return Ok(file) };
    Ok(say_with(id::RECORD_OF_CHILD, &[("file", file.into()), ("child", row.name.into())]))
}
