//! Any family, any clock: strategies for the property tests.
//!
//! Reminder hours lie between 4:00 and midnight on the quarter hour, so that no clock change cuts through them.

use super::*;
use chrono::{Duration, Weekday};
use hallway_core::rules::clocks::ClockKind;
use hallway_core::rules::rhythms::{CopyFacts, HeldFacts, NewsFacts, ReplyFacts, RhythmKind, TrialFacts, windows};
use hallway_core::rules::state::State;
use proptest::bool::weighted;
use proptest::collection::vec;
use proptest::option;
use proptest::prelude::*;
use proptest::sample::{Index, select, subsequence};

/// A family at a moment.
#[derive(Clone, Debug)]
pub struct World {
    pub facts: Facts,
    pub now: Moment,
    pub settings: ReminderSettings,
    pub delivered: Vec<Delivered>,
}

const ZONES: [&str; 6] =
    ["America/New_York", "America/Los_Angeles", "Europe/London", "Pacific/Kiritimati", "Pacific/Chatham", "UTC"];

fn zone() -> impl Strategy<Value = Tz> {
    select(ZONES.to_vec()).prop_map(|name| name.parse().unwrap())
}

/// Within `days` of the middle of October 2026, to the second.
fn near(days: i64) -> impl Strategy<Value = DateTime<Utc>> {
    (-days * 86_400..days * 86_400).prop_map(|seconds| utc("2026-10-15 12:00Z") + Duration::seconds(seconds))
}

fn date(days: i64) -> impl Strategy<Value = NaiveDate> {
    near(days).prop_map(|at| at.date_naive())
}

prop_compose! {
    fn any_meeting()(n in 0u32..1000, starts in near(40), minutes in 0i64..180, zone in zone(), documents in 0u8..4,
        recap in any::<bool>(), added in near(60), rule in option::of(0i64..16)) -> MeetingFacts {
        let starts = starts.naive_utc();
        let documents = match documents {
            0 => Documents::NotWanted,
            1 => Documents::Asked,
            _ => Documents::ToAsk,
        };
        let recap = if recap { Recap::ToSend } else { Recap::Sent };
        let drafts_by = rule.map(|days| starts.date() - Duration::days(days));
        let ends = starts + Duration::minutes(minutes);
        MeetingFacts { id: id(n), starts, ends, zone, added, drafts_by, documents, recap }
    }
}

prop_compose! {
    fn any_child()(n in 0u32..4, last_contact in option::of(near(40)), since in near(40), last_update in option::weighted(0.3, near(60)))
        -> ChildFacts {
        ChildFacts { id: id(n), last_contact, since, last_update }
    }
}

prop_compose! {
    fn any_person()(n in 0u32..1000, added in date(60), introduced in any::<bool>(), last_contact in option::of(near(40)),
        cadence_days in option::of(0u16..40), children in vec((0u32..4).prop_map(id), 0..2)) -> PersonFacts {
        PersonFacts { id: id(n), children, added, introduced, last_contact, role: None, case_manager: false, cadence_days }
    }
}

prop_compose! {
    fn any_promise()(n in 0u32..1000, made in near(60), me in any::<bool>(), firm in any::<bool>(), due in option::of((-60i64..200).prop_map(|days| day("2026-10-15") + Duration::days(days))))
        -> PromiseFacts {
        let owner = if me { PromiseOwner::Me } else { PromiseOwner::School };
        PromiseFacts { id: id(n), owner, firmness: if firm { Firmness::Firm } else { Firmness::Soft }, due, made }
    }
}

prop_compose! {
    /// Its start lies so far back that its day may be near.
    fn any_clock()(n in 0u32..1000, kind in select(ClockKind::KEPT.to_vec()), ago in -10i64..400, kept in near(60), referred in any::<bool>())
        -> ClockFacts {
        let start = day("2026-10-15") - Duration::days(if kind == ClockKind::ThreeYearEvaluation { ago + 730 } else { ago });
        let plain = clock(n, kind, "2026-10-15");
        let starts = if referred { StartEvent::ReferralReceived } else { plain.starts };
        ClockFacts { start, kept, starts, ..plain }
    }
}

/// Sent messages that wait, letters that are slept on, and what is tried.
fn any_letters() -> impl Strategy<Value = (Vec<ReplyFacts>, Vec<HeldFacts>, Vec<TrialFacts>)> {
    let sent = vec((0u32..1000, option::of((0u32..3).prop_map(id)), near(40)), 0..5);
    let held = vec((0u32..1000, near(20)), 0..3);
    let tried = vec((0u32..1000, date(40), near(60)), 0..3);
    (sent, held, tried).prop_map(|(sent, held, tried)| {
        let replies = sent.into_iter().map(|(n, person, sent)| ReplyFacts { message: id(n), person, sent }).collect();
        let held = held.into_iter().map(|(n, until)| HeldFacts { letter: id(n), until }).collect();
        let trial = |(n, review, kept)| TrialFacts { concern: id(n), part: id(n), review, kept };
        (replies, held, tried.into_iter().map(trial).collect())
    })
}

/// Good news of some weeks, and when something good was told last.
fn any_news() -> impl Strategy<Value = (Vec<NewsFacts>, Option<DateTime<Utc>>)> {
    let news = (0u32..1000, vec((0u32..4).prop_map(id), 0..2), option::of((0u32..3).prop_map(id)), near(40));
    let news = news.prop_map(|(n, children, person, at)| NewsFacts { entry: id(n), children, person, at });
    (vec(news, 0..5), option::of(near(40)))
}

fn any_state() -> impl Strategy<Value = Option<State>> {
    let own = select(vec![State::Washington, State::Virginia, State::Connecticut, State::Texas, State::Florida]);
    option::weighted(0.5, own)
}

prop_compose! {
    fn any_calendar()(first in option::of(date(60)), length in 1i64..280, breaks in vec((date(90), 0i64..20), 0..4), usual in any::<bool>())
        -> Calendar {
        let run = |first: NaiveDate, days| Days { first, last: first + Duration::days(days) };
        let years: Vec<_> = first.into_iter().map(|first| run(first, length)).collect();
        Calendar {
            usual_ends: years.iter().filter(|_| usual).map(|year| year.last).collect(),
            years,
            breaks: breaks.into_iter().map(|(first, days)| run(first, days)).collect(),
        }
    }
}

prop_compose! {
    fn any_facts()(children in vec(any_child(), 0..4), team in vec(any_person(), 0..5),
        meetings in vec(any_meeting(), 0..5), said in vec((0u32..1000, near(20)), 0..5),
        promises in prop_oneof![4 => vec(any_promise(), 0..20), 1 => vec(any_promise(), 150..300)], clocks in vec(any_clock(), 0..6), (letters, told) in (any_letters(), any_news()), state in any_state(), calendar in any_calendar(), closed in weighted(0.3), copied in option::of(near(90)), fresh in any::<bool>()) -> Facts {
        let ((replies, held, trials), (news, last_thanks)) = (letters, told);
        let agreements = said.into_iter().map(|(n, said)| AgreementFacts { entry: id(n), said, noted: said }).collect();
        let answers = Vec::new();
        let closed_years = if closed { calendar.years.clone() } else { Vec::new() };
        let copy = CopyFacts { last: copied, news: fresh };
        once_each(Facts { children, team, meetings, agreements, promises, clocks, replies, held, trials, news, last_thanks, copy, state, calendar, closed_years, answers })
    }
}

/// Ids name one thing each.
fn once_each(mut facts: Facts) -> Facts {
    facts.children.sort_by_key(|child| child.id);
    facts.children.dedup_by_key(|child| child.id);
    facts.team.sort_by_key(|person| person.id);
    facts.team.dedup_by_key(|person| person.id);
    facts.meetings.sort_by_key(|meeting| meeting.id);
    facts.meetings.dedup_by_key(|meeting| meeting.id);
    facts.agreements.sort_by_key(|agreement| agreement.entry);
    facts.agreements.dedup_by_key(|agreement| agreement.entry);
    facts.promises.sort_by_key(|promise| promise.id);
    facts.promises.dedup_by_key(|promise| promise.id);
    facts.clocks.sort_by_key(|clock| clock.id);
    facts.clocks.dedup_by_key(|clock| clock.id);
    facts.replies.sort_by_key(|reply| reply.message);
    facts.replies.dedup_by_key(|reply| reply.message);
    facts.held.sort_by_key(|held| held.letter);
    facts.held.dedup_by_key(|held| held.letter);
    facts.trials.sort_by_key(|trial| trial.part);
    facts.trials.dedup_by_key(|trial| trial.part);
    facts.news.sort_by_key(|news| news.entry);
    facts.news.dedup_by_key(|news| news.entry);
    facts
}

prop_compose! {
    fn any_settings()(from in 16u32..95, length in 0u32..80, quiet in quiet_days(), off in kinds(),
        paused_until in option::weighted(0.2, near(40))) -> ReminderSettings {
        let quarter = |n: u32| NaiveTime::from_num_seconds_from_midnight_opt(n * 900, 0).unwrap();
        ReminderSettings { from: quarter(from), until: quarter((from + length).min(95)), quiet_days: quiet, off,
            paused_until }
    }
}

fn quiet_days() -> impl Strategy<Value = Vec<Weekday>> {
    use Weekday::{Fri, Mon, Sat, Sun, Thu, Tue, Wed};
    subsequence(vec![Mon, Tue, Wed, Thu, Fri, Sat, Sun], 0..=7)
}

fn kinds() -> impl Strategy<Value = Vec<RhythmKind>> {
    subsequence(RhythmKind::ALL.to_vec(), 0..=2)
}

fn any_said() -> impl Strategy<Value = Said> {
    prop_oneof![Just(Said::Done), Just(Said::Off), near(30).prop_map(Said::NotNow)]
}

prop_compose! {
    /// A family that has answered nothing yet.
    pub fn any_new_world()(facts in any_facts(), at in near(40), zone in zone(), settings in any_settings()) -> World {
        World { facts, now: Moment { at, zone }, settings, delivered: Vec::new() }
    }
}

prop_compose! {
    /// A family that has answered some reminders and heard others.
    pub fn any_world()(world in any_new_world(), said in vec((any::<Index>(), any_said()), 0..4),
        heard in vec((any::<Index>(), near(40)), 0..4)) -> World {
        let mut world = world;
        let keys: Vec<_> = windows(&world.facts, world.now, &world.settings).into_iter().map(|window| window.key).collect();
        if !keys.is_empty() {
            let key = |index: Index| index.get(&keys).clone();
            world.facts.answers = said.into_iter().map(|(index, said)| Answer { key: key(index), said }).collect();
            world.delivered = heard.into_iter().map(|(index, at)| Delivered { key: key(index), at }).collect();
        }
        world
    }
}

impl World {
    pub fn plan(&self) -> Plan {
        plan(&self.facts, self.now, &self.settings, &self.delivered)
    }
}
