//! A spoken agreement is worth two lines in writing: the next morning, at the latest after 48 hours (G64, A4.5).
//!
//! Due at once. After 48 hours nothing rings; after two weeks the list lets go of it too.

use super::facts::{AgreementFacts, Facts};
use super::key::ReminderKey;
use super::window::{About, RingsOn, Step, Weight, Window};
use super::{MORNING, days_later};
use crate::rules::time::{Moment, instant, instant_on, plus_days};

/// For how many days the list keeps it.
const KEPT: i64 = 14;

/// Two windows per agreement that is not in writing.
pub(super) fn windows(facts: &Facts, now: Moment) -> Vec<Window> {
    facts.agreements.iter().flat_map(|said| [window(said, Step::First, now), window(said, Step::Last, now)]).collect()
}

fn window(agreement: &AgreementFacts, step: Step, now: Moment) -> Window {
    let said = now.at(agreement.said).local();
    let last = instant(days_later(said, 2), now.zone);
    let morning_after = |date| instant_on(plus_days(date, 1), MORNING, now.zone);
    let noted = now.at(agreement.noted).date();
    let next_morning = morning_after(said.date().max(noted));
    Window {
        key: ReminderKey::in_writing(agreement.entry, step),
        about: About::InWriting { entry: agreement.entry, step },
        opens: agreement.said,
        best: if step == Step::First { next_morning } else { last },
        closes: last,
        lasting: step == Step::Last && now.at <= instant(days_later(said, KEPT), now.zone),
        weight: Weight::Firm,
        rings: RingsOn::AnyDay,
    }
}
