//! The recap after a meeting: 24 hours after its end, at the latest 48 (G38).
//!
//! Due from the end on. After 48 hours it stays in the list, "it is fine to send it now", and nothing rings (A4.3).

use super::days_later;
use super::facts::{Facts, MeetingFacts, Recap};
use super::key::ReminderKey;
use super::window::{About, RingsOn, Step, Weight, Window};
use crate::rules::time::instant;
use chrono::NaiveDateTime;

/// Until when a recap is at its best: 48 hours after the end (G38).
#[must_use]
pub fn recap_due(ends: NaiveDateTime) -> NaiveDateTime {
    days_later(ends, 2)
}

/// Two windows per meeting whose recap is not sent.
pub(super) fn windows(facts: &Facts) -> Vec<Window> {
    let open = facts.meetings.iter().filter(|meeting| meeting.recap == Recap::ToSend);
    open.flat_map(|meeting| [window(meeting, Step::First), window(meeting, Step::Last)]).collect()
}

/// The last step is open from the end too: 48 hours that end in a quiet night ring the evening before.
fn window(meeting: &MeetingFacts, step: Step) -> Window {
    let after = |days| instant(days_later(meeting.ends, days), meeting.zone);
    let due = instant(recap_due(meeting.ends), meeting.zone);
    Window {
        key: ReminderKey::recap(meeting.id, step),
        about: About::Recap { meeting: meeting.id, step },
        opens: after(0),
        best: if step == Step::First { after(1) } else { due },
        closes: due,
        lasting: step == Step::Last,
        weight: Weight::Set,
        rings: RingsOn::AnyDay,
    }
}
