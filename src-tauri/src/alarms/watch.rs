//! Sees when it is time to look: every half minute, and at once after sleep, a clock that was set, another zone, or a
//! new day. Pure; told the time.

use chrono::TimeDelta;
use hallway_core::rules::time::Moment;
use std::time::{Duration, Instant};

/// A look at the plan is due after this long, whatever happened.
const LOOK: Duration = Duration::from_secs(30);

/// Wall and ticking time may part by this much between two ticks before it counts as a jump.
const SLACK: TimeDelta = TimeDelta::seconds(2);

/// What a tick showed.
#[derive(Debug, PartialEq, Eq)]
pub(super) enum Seen {
    /// Nothing to do.
    Nothing,
    /// Time to look at the plan.
    Due,
    /// The person's clock is not where it would have run to: look at once, and show everything anew.
    Jump,
}

/// Remembers the last tick and the last look.
pub(super) struct Watch {
    wall: Moment,
    tick: Instant,
    looked: Instant,
}

impl Watch {
    pub(super) fn new(wall: Moment, tick: Instant) -> Self {
        Self { wall, tick, looked: tick }
    }

    pub(super) fn tick(&mut self, wall: Moment, tick: Instant) -> Seen {
        let seen = if self.jumped(wall, tick) {
            Seen::Jump
        } else if tick.duration_since(self.looked) >= LOOK {
            Seen::Due
        } else {
            Seen::Nothing
        };
        if seen != Seen::Nothing {
            self.looked = tick;
        }
        (self.wall, self.tick) = (wall, tick);
        seen
    }

    fn jumped(&self, wall: Moment, tick: Instant) -> bool {
        let ran = TimeDelta::from_std(tick.duration_since(self.tick)).unwrap_or(TimeDelta::MAX);
        let parted = (wall.at - self.wall.at - ran).abs() > SLACK;
        parted || wall.zone != self.wall.zone || wall.date() != self.wall.date()
    }
}

#[cfg(test)]
mod tests {
    use super::{Seen, Watch};
    use crate::clock;
    use chrono::{DateTime, TimeDelta, Utc};
    use chrono_tz::America::{Denver, New_York};
    use hallway_core::rules::time::Moment;
    use std::time::Duration;

    fn noon() -> Moment {
        let at: DateTime<Utc> = "2026-09-18T16:00:00Z".parse().unwrap();
        Moment { at, zone: New_York }
    }

    fn later(seconds: i64) -> Moment {
        noon().at(noon().at + TimeDelta::seconds(seconds))
    }

    #[test]
    fn it_looks_every_half_minute() {
        let start = clock::ticks();
        let mut watch = Watch::new(noon(), start);
        let seen: Vec<_> =
            (1..=12).map(|n| watch.tick(later(n * 5), start + Duration::from_secs(n.unsigned_abs() * 5))).collect();
        let due = seen.iter().enumerate().filter(|(_, seen)| **seen == Seen::Due).map(|(n, _)| n + 1);
        assert_eq!(due.collect::<Vec<_>>(), [6, 12]);
        assert!(!seen.contains(&Seen::Jump));
    }

    #[test]
    fn sleep_and_a_clock_set_either_way_are_seen_at_the_next_tick() {
        let start = clock::ticks();
        for seconds in [8 * 3600, 60, -60, -366 * 86400] {
            let mut watch = Watch::new(noon(), start);
            assert_eq!(watch.tick(later(seconds), start + Duration::from_secs(5)), Seen::Jump, "{seconds}");
            assert_eq!(watch.tick(later(seconds + 5), start + Duration::from_secs(10)), Seen::Nothing);
        }
    }

    #[test]
    fn another_zone_and_a_new_day_are_seen() {
        let start = clock::ticks();
        let mut watch = Watch::new(noon(), start);
        let flown = Moment { zone: Denver, ..later(5) };
        assert_eq!(watch.tick(flown, start + Duration::from_secs(5)), Seen::Jump);

        let eve = later(12 * 3600 - 3);
        let mut watch = Watch::new(eve, start);
        assert_eq!(watch.tick(eve.at(eve.at + TimeDelta::seconds(5)), start + Duration::from_secs(5)), Seen::Jump);
    }
}
