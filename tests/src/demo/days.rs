//! School days counted back from today, so that the demo looks the same in every season.

use chrono::{NaiveDate, NaiveTime};
use hallway_core::rules::calendar::Calendar;
use hallway_core::rules::time::{Moment, instant_on, plus_days};

/// Monday to Friday around the demo's today.
pub(super) struct Days {
    now: Moment,
    plain: Calendar,
}

impl Days {
    pub(super) fn before(now: Moment) -> Self {
        Self { now, plain: Calendar::default() }
    }

    /// The date `back` school days before today; 0 is today itself, whatever day that is.
    pub(super) fn date(&self, back: u16) -> NaiveDate {
        (0..back).fold(self.now.date(), |date, _| {
            let before = plus_days(date, -1);
            self.plain.school_day_until(before, 7).unwrap_or(before)
        })
    }

    /// The first school day at least `ahead` days after today.
    pub(super) fn ahead(&self, ahead: i64) -> NaiveDate {
        let date = plus_days(self.now.date(), ahead);
        self.plain.school_day_from(date).unwrap_or(date)
    }

    /// A moment on a day that is over; never later than now.
    pub(super) fn at(&self, back: u16, time: NaiveTime) -> Moment {
        let at = instant_on(self.date(back), time, self.now.zone);
        self.now.at(at.min(self.now.at))
    }
}
