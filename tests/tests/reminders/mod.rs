//! Words for tests about reminders: moments, people, meetings, and what the plan says about one key.
//!
//! New York unless said otherwise; reminder hours 8:00 to 20:00, no quiet days.
#![allow(dead_code, unreachable_pub, clippy::unwrap_used, clippy::indexing_slicing)]

pub mod any;

use chrono::{DateTime, NaiveDate, NaiveDateTime, NaiveTime, Utc};
use chrono_tz::Tz;
pub use hallway_core::rules::calendar::{Calendar, Days};
use hallway_core::rules::clocks::{ClockKind, StartEvent};
use hallway_core::rules::plan::{Alarm, Delivered, Plan, plan};
use hallway_core::rules::reading::Firmness;
use hallway_core::rules::rhythms::{
    AgreementFacts, Answer, ChildFacts, ClockFacts, Documents, Facts, MeetingFacts, PersonFacts, PromiseFacts,
    PromiseOwner, Recap, ReminderKey, ReminderSettings, Said,
};
use hallway_core::rules::time::{Moment, instant};
use std::str::FromStr;

/// No moment at all.
pub const NEVER: [DateTime<Utc>; 0] = [];
pub const NEW_YORK: Tz = chrono_tz::America::New_York;
pub const LOS_ANGELES: Tz = chrono_tz::America::Los_Angeles;

/// Any id, by number.
pub fn id<T: FromStr<Err: std::fmt::Debug>>(n: u32) -> T {
    format!("00000000-0000-7000-8000-{n:012}").parse().unwrap()
}

/// How an id looks in a key.
pub fn tail(n: u32) -> String {
    format!("00000000-0000-7000-8000-{n:012}")
}

pub fn wall(text: &str) -> NaiveDateTime {
    NaiveDateTime::parse_from_str(text, "%Y-%m-%d %H:%M").unwrap()
}

pub fn day(text: &str) -> NaiveDate {
    text.parse().unwrap()
}

pub fn time(text: &str) -> NaiveTime {
    NaiveTime::parse_from_str(text, "%H:%M").unwrap()
}

/// An instant written out in UTC.
pub fn utc(text: &str) -> DateTime<Utc> {
    NaiveDateTime::parse_from_str(text, "%Y-%m-%d %H:%MZ").unwrap().and_utc()
}

/// What a clock in New York shows.
pub fn ny(text: &str) -> DateTime<Utc> {
    instant(wall(text), NEW_YORK)
}

pub fn now(text: &str) -> Moment {
    Moment { at: ny(text), zone: NEW_YORK }
}

pub fn settings() -> ReminderSettings {
    ReminderSettings {
        from: time("08:00"),
        until: time("20:00"),
        quiet_days: Vec::new(),
        off: Vec::new(),
        paused_until: None,
    }
}

/// 8 September 2026 to 25 June 2027, with Thanksgiving and a winter break.
pub fn school_year() -> Calendar {
    let run = |first, last| Days { first: day(first), last: day(last) };
    Calendar {
        years: vec![run("2026-09-08", "2027-06-25")],
        breaks: vec![run("2026-11-26", "2026-11-27"), run("2026-12-21", "2027-01-01")],
        usual_ends: Vec::new(),
    }
}

pub fn child(n: u32, last_contact: &str) -> ChildFacts {
    ChildFacts { id: id(n), last_contact: Some(ny(last_contact)), since: ny("2026-08-01 12:00"), last_update: None }
}

pub fn person(n: u32) -> PersonFacts {
    PersonFacts {
        id: id(n),
        children: Vec::new(),
        added: day("2026-08-20"),
        introduced: true,
        last_contact: None,
        role: None,
        case_manager: false,
        cadence_days: None,
    }
}

/// A meeting of an hour and twenty minutes, nothing wanted; in New York. Written down on its day, so that its morning says
/// nothing.
pub fn meeting(n: u32, starts: &str) -> MeetingFacts {
    let starts = wall(starts);
    MeetingFacts {
        id: id(n),
        starts,
        ends: starts + chrono::Duration::minutes(80),
        zone: NEW_YORK,
        added: instant(starts, NEW_YORK),
        drafts_by: None,
        documents: Documents::NotWanted,
        recap: Recap::NotWanted,
    }
}

pub fn with_documents(n: u32, starts: &str) -> MeetingFacts {
    MeetingFacts { documents: Documents::ToAsk, ..meeting(n, starts) }
}

/// A meeting that ends at `ends` and wants a recap.
pub fn ended(n: u32, ends: &str) -> MeetingFacts {
    let ends = wall(ends);
    let starts = ends - chrono::Duration::minutes(60);
    MeetingFacts { starts, ends, recap: Recap::ToSend, ..meeting(n, "2026-10-01 09:00") }
}

pub fn agreement(n: u32, said: &str) -> AgreementFacts {
    AgreementFacts { entry: id(n), said: ny(said), noted: ny(said) }
}

pub fn mine(n: u32, due: &str) -> PromiseFacts {
    PromiseFacts {
        id: id(n),
        owner: PromiseOwner::Me,
        firmness: Firmness::Firm,
        due: Some(day(due)),
        made: ny("2026-08-01 12:00"),
    }
}

pub fn theirs(n: u32, due: &str) -> PromiseFacts {
    PromiseFacts { owner: PromiseOwner::School, ..mine(n, due) }
}

/// A start that the rule without a state counts from.
pub fn clock(n: u32, kind: ClockKind, start: &str) -> ClockFacts {
    let starts = match kind {
        ClockKind::InitialEvaluation => StartEvent::ConsentReceived,
        ClockKind::IepMeeting => StartEvent::EligibilityDecided,
        ClockKind::AnnualReview => StartEvent::LastReview,
        ClockKind::ThreeYearEvaluation => StartEvent::LastEvaluation,
        _ => StartEvent::RequestReceived,
    };
    ClockFacts {
        id: id(n),
        kind,
        starts,
        start: day(start),
        kept: instant(day(start).and_time(time("12:00")), NEW_YORK),
    }
}

pub fn answer(key: &str, said: Said) -> Answer {
    Answer { key: ReminderKey(key.to_owned()), said }
}

pub fn delivered(key: &str, at: DateTime<Utc>) -> Delivered {
    Delivered { key: ReminderKey(key.to_owned()), at }
}

/// The plan with the ordinary settings and nothing delivered.
pub fn planned(facts: &Facts, now: Moment) -> Plan {
    plan(facts, now, &settings(), &[])
}

/// When the alarms of keys that begin so ring.
pub fn rings(plan: &Plan, key: &str) -> Vec<DateTime<Utc>> {
    plan.alarms.iter().filter(|alarm| speaks_of(alarm, key)).map(|alarm| alarm.at).collect()
}

pub fn speaks_of(alarm: &Alarm, key: &str) -> bool {
    alarm.reminders.iter().any(|(own, _)| own.0.starts_with(key))
}

/// The keys of the due list.
pub fn due(plan: &Plan) -> Vec<&str> {
    plan.due.iter().map(|reminder| reminder.key.0.as_str()).collect()
}

/// The keys of the coming list.
pub fn coming(plan: &Plan) -> Vec<&str> {
    plan.coming.iter().map(|reminder| reminder.key.0.as_str()).collect()
}

/// Two people to introduce oneself to.
pub fn new_team() -> Facts {
    let team = vec![PersonFacts { introduced: false, ..person(1) }, PersonFacts { introduced: false, ..person(2) }];
    Facts { team, calendar: school_year(), ..Facts::default() }
}

/// One child, last talked about on 5 October 2026.
pub fn quiet_for_a_while() -> Facts {
    Facts { children: vec![child(1, "2026-10-05 15:00")], calendar: school_year(), ..Facts::default() }
}

/// A meeting on Thursday 29 October 2026 at 9:00 that needs documents.
pub fn before_meeting() -> Facts {
    Facts { meetings: vec![with_documents(1, "2026-10-29 09:00")], ..Facts::default() }
}

/// A meeting that ends on Tuesday 13 October 2026 at 15:20 and wants a recap.
pub fn after_meeting() -> Facts {
    Facts { meetings: vec![ended(1, "2026-10-13 15:20")], ..Facts::default() }
}
