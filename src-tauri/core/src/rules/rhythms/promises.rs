//! Promises: mine the evening before; theirs one school day after, a gentle question.
//!
//! One of mine without a day comes back as a suggestion a week after it was made and once more two weeks later; then it
//! stays with the agreements. The list keeps mine that has a day until kept or dropped. Theirs is asked about for six weeks; then it waits quietly, as it does
//! under "Waiting for" all along; with its school year it rests, and stays on the person's page. A try of theirs that
//! has a day is asked about once, as the try it is, and lets go by itself: it was never a promise (pitfall 6, story 2).
//! A try of mine is shown and never asked after.

use super::MORNING;
use super::facts::{Facts, PromiseFacts, PromiseOwner};
use super::key::ReminderKey;
use super::replies::rests_with_the_year;
use super::window::{About, RingsOn, Step, Weight, Window};
use super::wishes::ReminderSettings;
use crate::rules::calendar::Calendar;
use crate::rules::reading::Firmness;
use crate::rules::time::{Moment, instant_on, plus_days};
use chrono::{Datelike, Duration, NaiveDate, NaiveTime};

/// The evening, as far as the person's reminder hours reach: 18:00.
const EVENING: NaiveTime = match NaiveTime::from_hms_opt(18, 0, 0) {
    Some(six) => six,
    None => NaiveTime::MIN,
};
/// Nobody is reminded of what they wrote down so short a time ago.
const JUST_SAID: Duration = Duration::hours(2);
/// How many days the gentle question may still ring when its morning was missed.
const OPEN: i64 = 21;

/// And how many days it stands on the list: a question that nobody answered for so long is not pressing.
const ASKED: i64 = 42;

/// How many days the question waits for school to be back.
const WAIT: i64 = 21;

/// So many days after it was made one of mine without a day comes back; then it is enough.
const COMES_BACK: [(Step, i64); 2] = [(Step::First, 7), (Step::Last, 21)];

/// For how many days it stands each time: longer than "not now" puts it aside, so that it comes back from that.
const STANDS: i64 = 14;

/// Whether a promise has left Today with its school year, nothing else of it changed. Only theirs does: one's own stands on
/// nobody's page, so the list keeps it until it is kept or dropped.
#[must_use]
pub fn promise_rests(promise: &PromiseFacts, calendar: &Calendar, now: Moment) -> bool {
    let said = now.at(promise.made).date();
    let from = promise.due.map_or(said, |due| due.max(said));
    promise.owner == PromiseOwner::School && now.date() >= rests_with_the_year(from, calendar)
}

/// One window per promise with a date, one per try of theirs, and two for what I said I would do some day.
pub(super) fn windows(facts: &Facts, now: Moment, settings: &ReminderSettings) -> Vec<Window> {
    let of_one = |promise: &PromiseFacts| match (promise.owner, promise.firmness, promise.due) {
        (PromiseOwner::Me, Firmness::Firm, Some(due)) => vec![mine(promise, due, now, settings)],
        (PromiseOwner::Me, Firmness::Firm, None) => COMES_BACK.map(|back| some_day(promise, back, now)).to_vec(),
        (PromiseOwner::School, _, Some(due)) => vec![theirs(promise, due, now, &facts.calendar)],
        (PromiseOwner::Me, Firmness::Soft, _) | (PromiseOwner::School, _, None) => Vec::new(),
    };
    facts.promises.iter().flat_map(of_one).collect()
}

/// What I said I would do, without a day: a suggestion among the others, on a morning.
fn some_day(promise: &PromiseFacts, (step, days): (Step, i64), now: Moment) -> Window {
    let morning = |days| instant_on(plus_days(now.at(promise.made).date(), days), MORNING, now.zone);
    Window {
        key: ReminderKey::some_day(promise.id, step),
        about: About::MyPromise { promise: promise.id },
        opens: morning(days),
        best: morning(days),
        closes: morning(days + STANDS),
        lasting: false,
        weight: Weight::Soft,
        rings: RingsOn::AnyDay,
    }
}

/// Rings the evening before; when it was written down after that, on the morning or the evening of the day itself; when
/// it is too late for these, only the list has it.
fn mine(promise: &PromiseFacts, due: NaiveDate, now: Moment, settings: &ReminderSettings) -> Window {
    let hour = |time: NaiveTime| time.min(settings.until).max(settings.from);
    let opens = instant_on(evening_before(due, settings), hour(EVENING), now.zone);
    let that_day = [MORNING, EVENING].map(|time| instant_on(due, hour(time), now.zone));
    let best = std::iter::once(opens).chain(that_day).find(|at| at.signed_duration_since(promise.made) >= JUST_SAID);
    Window {
        key: ReminderKey::my_promise(promise.id),
        about: About::MyPromise { promise: promise.id },
        opens,
        best: best.unwrap_or_else(|| promise.made.max(opens)),
        closes: best
            .map_or_else(|| promise.made.max(opens), |_| instant_on(plus_days(due, 1), NaiveTime::MIN, now.zone)),
        lasting: true,
        weight: Weight::Firm,
        rings: RingsOn::AnyDay,
    }
}

/// The day before, or the last one before that which is not quiet, so that there is still time to keep it.
fn evening_before(due: NaiveDate, settings: &ReminderSettings) -> NaiveDate {
    let mut days = (1..=6).map(|back| plus_days(due, -back));
    days.find(|day| !settings.quiet_days.contains(&day.weekday())).unwrap_or(plus_days(due, -1))
}

/// Over a break the question waits for school; a summer is too long to wait, so there the next day asks. What was
/// written down after its date is not asked after on the same day.
fn theirs(promise: &PromiseFacts, due: NaiveDate, now: Moment, calendar: &Calendar) -> Window {
    let morning = |day| instant_on(day, MORNING, now.zone);
    let (day, rings) = day_after(due, calendar);
    let opens = morning(day);
    let written = now.at(promise.made).date();
    let best = if promise.made < opens { day } else { day_after(written, calendar).0 };
    Window {
        key: ReminderKey::their_promise(promise.id),
        about: About::TheirPromise { promise: promise.id },
        opens,
        best: morning(best),
        closes: morning(plus_days(best, OPEN)),
        lasting: promise.firmness == Firmness::Firm && now.at < morning(plus_days(best, ASKED)),
        weight: Weight::Firm,
        rings,
    }
}

fn day_after(date: NaiveDate, calendar: &Calendar) -> (NaiveDate, RingsOn) {
    let school_day = calendar.next_school_day(date).filter(|day| *day <= plus_days(date, WAIT));
    school_day.map_or((plus_days(date, 1), RingsOn::AnyDay), |day| (day, RingsOn::SchoolDays))
}
