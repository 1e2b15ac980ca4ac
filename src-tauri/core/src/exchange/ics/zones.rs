//! The zones a calendar names: by their IANA name, however it is dressed, else by the rules the file brings along.

use super::time::wall;
use crate::exchange::lines::Property;
use chrono::{Datelike, Days, FixedOffset, Months, NaiveDate, NaiveDateTime, Weekday};
use chrono_tz::Tz;
use rustc_hash::FxHashMap;

/// The most changes of clocks that are read for one zone; a zone with more is not known.
const MOST_CHANGES: usize = 1_000;

/// How Windows calls the zones of the United States (CLDR); it writes them without their rules at times.
const WINDOWS: &[(&str, Tz)] = &[
    ("Eastern Standard Time", Tz::America__New_York),
    ("US Eastern Standard Time", Tz::America__Indiana__Indianapolis),
    ("Central Standard Time", Tz::America__Chicago),
    ("Mountain Standard Time", Tz::America__Denver),
    ("US Mountain Standard Time", Tz::America__Phoenix),
    ("Pacific Standard Time", Tz::America__Los_Angeles),
    ("Alaskan Standard Time", Tz::America__Anchorage),
    ("Aleutian Standard Time", Tz::America__Adak),
    ("Hawaiian Standard Time", Tz::Pacific__Honolulu),
    ("SA Western Standard Time", Tz::America__Puerto_Rico),
    ("West Pacific Standard Time", Tz::Pacific__Guam),
    ("Samoa Standard Time", Tz::Pacific__Pago_Pago),
];

/// Where a wall time is.
pub(super) enum Place {
    Zone(Tz),
    /// The file's own rules say so for that time.
    Offset(FixedOffset),
    Unknown,
}

/// The zones a file brings along.
#[derive(Default)]
pub(super) struct Zones {
    named: FxHashMap<String, Zone>,
    /// The one being read.
    open: Zone,
}

#[derive(Default)]
struct Zone {
    name: String,
    /// Its IANA name, where the file tells it beside its own.
    location: Option<Tz>,
    changes: Vec<Change>,
    /// How many changes and further times there are.
    size: usize,
}

/// When clocks change, once or every year.
#[derive(Default)]
struct Change {
    /// The first time.
    from: Option<NaiveDateTime>,
    until: Option<NaiveDate>,
    month: Option<u32>,
    day: Option<Day>,
    /// Further times.
    also: Vec<NaiveDateTime>,
    before: Option<FixedOffset>,
    after: Option<FixedOffset>,
    yearly: bool,
}

/// On which Sunday of the month.
#[derive(Clone, Copy)]
enum Day {
    OnOrAfter(u32, Weekday),
    Last(Weekday),
}

impl Zones {
    pub(super) fn begin_zone(&mut self) {
        self.open = Zone::default();
    }

    pub(super) fn end_zone(&mut self) {
        let zone = std::mem::take(&mut self.open);
        self.named.insert(zone.name.clone(), zone);
    }

    pub(super) fn begin_change(&mut self) {
        self.open.size += 1;
        if self.open.size <= MOST_CHANGES {
            self.open.changes.push(Change::default());
        }
    }

    /// A line of the zone itself.
    pub(super) fn take(&mut self, property: &Property) {
        match property.name.as_str() {
            "TZID" => self.open.name = property.text(),
            "X-LIC-LOCATION" => self.open.location = known(property.raw()),
            _ => {}
        }
    }

    /// A line about one of its changes.
    pub(super) fn take_change(&mut self, property: &Property) {
        let Some(change) = self.open.changes.last_mut() else { return };
        match property.name.as_str() {
            "DTSTART" => change.from = wall(property.raw()),
            "TZOFFSETFROM" => change.before = offset(property.raw()),
            "TZOFFSETTO" => change.after = offset(property.raw()),
            "RDATE" => {
                let before = change.also.len();
                change.also.extend(property.raw().split(',').filter_map(wall).take(MOST_CHANGES));
                self.open.size += change.also.len() - before;
            }
            "RRULE" => change.rule(property.raw()),
            _ => {}
        }
    }

    /// Where a wall time in the zone of this name is.
    pub(super) fn find(&self, name: &str, local: NaiveDateTime) -> Place {
        let own = self.named.get(name);
        let windows = || WINDOWS.iter().find(|(known, _)| known.eq_ignore_ascii_case(name)).map(|(_, zone)| *zone);
        if let Some(zone) = known(name).or_else(|| own.and_then(|zone| zone.location)).or_else(windows) {
            return Place::Zone(zone);
        }
        own.and_then(|zone| zone.offset_at(local)).map_or(Place::Unknown, Place::Offset)
    }
}

/// A zone by its IANA name, also behind a path: "/mozilla.org/20050126_1/America/New_York".
fn known(name: &str) -> Option<Tz> {
    let tails = name.match_indices('/').filter_map(|(at, _)| name.get(at + 1..));
    std::iter::once(name).chain(tails).find_map(|tail| tail.trim().parse().ok())
}

/// "-0500".
fn offset(text: &str) -> Option<FixedOffset> {
    let (sign, rest) = match text.split_at_checked(1)? {
        ("-", rest) => (-1, rest),
        ("+", rest) => (1, rest),
        _ => return None,
    };
    let part = |at: usize| rest.get(at..at + 2).map_or(Some(0), |digits| digits.parse::<u8>().ok());
    let seconds = i32::from(part(0)?) * 3600 + i32::from(part(2)?) * 60 + i32::from(part(4)?);
    FixedOffset::east_opt(sign * seconds)
}

impl Zone {
    /// The offset the last change before a wall time set; before the first change, the one it ended.
    fn offset_at(&self, local: NaiveDateTime) -> Option<FixedOffset> {
        if self.size > MOST_CHANGES {
            return None;
        }
        let last = self.changes.iter().filter_map(|change| Some((change.last_until(local)?, change.after?)));
        let first = || self.changes.iter().min_by_key(|change| change.from).and_then(|change| change.before);
        last.max_by_key(|(at, _)| *at).map(|(_, offset)| offset).or_else(first)
    }
}

impl Change {
    /// "FREQ=YEARLY;BYMONTH=11;BYDAY=1SU", also with "BYMONTHDAY=1,2,3,4,5,6,7;BYDAY=SU".
    fn rule(&mut self, text: &str) {
        let part = |name: &str| {
            let mut parts = text.split(';').filter_map(|part| part.split_once('='));
            parts.find(|(known, _)| known.eq_ignore_ascii_case(name)).map(|(_, value)| value.trim())
        };
        self.yearly = part("FREQ").is_some_and(|often| often.eq_ignore_ascii_case("YEARLY"));
        self.month = part("BYMONTH").and_then(|month| month.parse().ok());
        self.until = part("UNTIL").and_then(|date| NaiveDate::parse_from_str(date.get(..8)?, "%Y%m%d").ok());
        let among = part("BYMONTHDAY").and_then(|days| days.split(',').filter_map(|day| day.parse().ok()).min());
        self.day = part("BYDAY").and_then(|day| Day::parse(day, among));
    }

    fn last_until(&self, local: NaiveDateTime) -> Option<NaiveDateTime> {
        let from = self.from?;
        let years = [local.year(), local.year() - 1].into_iter().filter(|_| self.yearly);
        let yearly = years.filter_map(|year| self.in_year(year, from));
        let set = yearly.filter(|at| *at >= from && self.until.is_none_or(|until| at.date() <= until));
        set.chain([from]).chain(self.also.iter().copied()).filter(|at| *at <= local).max()
    }

    fn in_year(&self, year: i32, from: NaiveDateTime) -> Option<NaiveDateTime> {
        let month = self.month.unwrap_or(from.month());
        let date = match self.day {
            None => NaiveDate::from_ymd_opt(year, month, from.day())?,
            Some(Day::OnOrAfter(day, weekday)) => on_or_after(NaiveDate::from_ymd_opt(year, month, day)?, weekday)?,
            Some(Day::Last(weekday)) => {
                let next = NaiveDate::from_ymd_opt(year, month, 1)?.checked_add_months(Months::new(1))?;
                on_or_after(next.checked_sub_days(Days::new(7))?, weekday)?
            }
        };
        Some(date.and_time(from.time()))
    }
}

impl Day {
    fn parse(text: &str, among: Option<u32>) -> Option<Self> {
        let (number, weekday) = text.split_at_checked(text.len().checked_sub(2)?)?;
        let weekday = match weekday {
            "SU" => Weekday::Sun,
            "MO" => Weekday::Mon,
            "TU" => Weekday::Tue,
            "WE" => Weekday::Wed,
            "TH" => Weekday::Thu,
            "FR" => Weekday::Fri,
            "SA" => Weekday::Sat,
            _ => return None,
        };
        match number.parse::<i32>() {
            Ok(-1) => Some(Self::Last(weekday)),
            Ok(nth) => {
                u32::try_from(nth).ok().filter(|n| (1..=4).contains(n)).map(|n| Self::OnOrAfter(n * 7 - 6, weekday))
            }
            Err(_) => among.map(|day| Self::OnOrAfter(day, weekday)),
        }
    }
}

fn on_or_after(date: NaiveDate, weekday: Weekday) -> Option<NaiveDate> {
    date.iter_days().take(7).find(|day| day.weekday() == weekday)
}
