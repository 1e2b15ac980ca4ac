//! What else the rules say (D3, D4, D6, D9–D14): facts that no day is counted from.
//!
//! Owns each fact with its source. Refuses what product.md marks as unverified or general knowledge, and what names no
//! source: recording in single states (D13), a request by voice in New York and Connecticut (D14), early notice of a
//! meeting (D17), complaints and hearings (D18), the other law on records (D20).

use super::ClockKind;
use super::rule::{LIST_READ, Line, PAGES_SEEN, Read, Sourced};
use crate::rules::state::State;
use Read::{AtSource, SecondHand};
use serde::Serialize;

/// What rules are about, in the order of the screen.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize)]
#[cfg_attr(test, derive(ts_rs::TS))]
#[serde(rename_all = "snake_case")]
pub enum RuleTopic {
    /// Asking for an evaluation, and the evaluation.
    Evaluation,
    /// The plan: made, looked at again, life after school.
    Plan,
    /// Meetings about it.
    Meeting,
    /// Papers the school sends by itself.
    Notice,
    /// The school's records.
    Records,
    /// Plans under Section 504.
    Plan504,
    /// How days are counted.
    Days,
}

impl RuleTopic {
    /// All of them, in order.
    pub const ALL: [Self; 7] =
        [Self::Evaluation, Self::Plan, Self::Meeting, Self::Notice, Self::Records, Self::Plan504, Self::Days];

    /// The dates that belong to it.
    #[must_use]
    pub fn kinds(self) -> &'static [ClockKind] {
        match self {
            Self::Evaluation => {
                &[ClockKind::ReplyToRequest, ClockKind::InitialEvaluation, ClockKind::EligibilityMeeting]
            }
            Self::Plan => &[
                ClockKind::IepMeeting,
                ClockKind::FinishedPlan,
                ClockKind::AnnualReview,
                ClockKind::ThreeYearEvaluation,
                ClockKind::Reevaluation,
            ],
            Self::Meeting => &[ClockKind::DraftsBefore],
            Self::Notice => &[ClockKind::PriorNotice],
            Self::Records => &[ClockKind::Records, ClockKind::RecordsBeforeMeeting],
            Self::Plan504 => &[ClockKind::Plan504Evaluation],
            Self::Days => &[],
        }
    }
}

/// One fact; what it says is the line of its source.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct RuleFact {
    /// Its lasting name.
    pub id: &'static str,
    /// What about.
    pub topic: RuleTopic,
    /// Whose; `None` is federal.
    pub state: Option<State>,
    /// The Fluent ids of what the line lists after it; mostly none.
    pub parts: &'static [&'static str],
    /// Where it says so.
    pub source: Sourced,
}

/// The seven parts of a written notice before a change (D6), in the order of the rule.
pub const NOTICE_PARTS: [&str; 7] = [
    "rule-notice-what",
    "rule-notice-why",
    "rule-notice-basis",
    "rule-notice-rights",
    "rule-notice-help",
    "rule-notice-options",
    "rule-notice-else",
];

/// When the notice of rights comes, beside once a year (D11).
pub const RIGHTS_PARTS: [&str; 4] =
    ["rule-rights-request", "rule-rights-complaint", "rule-rights-discipline", "rule-rights-asked"];

/// A section of Title 34 with its official address.
macro_rules! section {
    ($section:literal, $part:literal) => {
        (concat!("34 CFR ", $section, $part), Some(concat!("https://www.ecfr.gov/current/title-34/section-", $section)))
    };
}

type Place = (&'static str, Option<&'static str>);

const NOTICE_LIST: Sourced = Sourced { checked: LIST_READ, ..told(CONTENT, SecondHand, "rule-line-notice_parts") };

const DAY: Place = section!("300.11", "");
const SCHOOL_DAY: Place = section!("300.11", "(c)");
const EXTENDED: Place = ("The Department of Education’s comment on 34 CFR 300.11", None);
const IN_EFFECT: Place = section!("300.323", "(a)");
const SERVICES: Place = section!("300.323", "(c)");
const AFTER_SCHOOL: Place = section!("300.320", "(b)");
const OF_AGE: Place = section!("300.320", "(c)");
const CONTENT: Place = section!("300.503", "(b)");
const RIGHTS: Place = section!("300.504", "");
const RECORDS: Place = section!("300.613", "");
const PLACEMENT: Place = section!("104.35", "");
const HEARING: Place = section!("104.36", "");
const RECORDING: Place = ("OSEP, letter of June 4, 2003", None);
const CIVIL_RIGHTS: Place = ("Office for Civil Rights, guide of 2016", None);
const INDIANA: Place = ("511 IAC 7-40-4", None);
const MICHIGAN: Place = ("Michigan Department of Education, 2022", None);
const NORTH_CAROLINA: Place = ("NC 1503-2.2", None);

/// Every fact that ships, by topic.
#[rustfmt::skip] // A row reads as a row.
pub const FACTS: &[RuleFact] = &[
    of_state("asked_aloud-in", State::Indiana, told(INDIANA, AtSource, "rule-line-asked_aloud-in")),
    of_state("asked_aloud-mi", State::Michigan, told(MICHIGAN, SecondHand, "rule-line-asked_aloud-mi")),
    of_state("asked_aloud-nc", State::NorthCarolina, told(NORTH_CAROLINA, SecondHand, "rule-line-asked_aloud-nc")),
    fact("in_effect", RuleTopic::Plan, told(IN_EFFECT, SecondHand, "rule-line-in_effect")),
    fact("services", RuleTopic::Plan, told(SERVICES, SecondHand, "rule-line-services")),
    fact("after_school", RuleTopic::Plan, told(AFTER_SCHOOL, AtSource, "rule-line-after_school")),
    fact("of_age", RuleTopic::Plan, told(OF_AGE, AtSource, "rule-line-of_age")),
    fact("recording", RuleTopic::Meeting, told(RECORDING, SecondHand, "rule-line-recording")),
    fact("recording_needed", RuleTopic::Meeting, told(RECORDING, SecondHand, "rule-line-recording_needed")),
    fact("recording_kept", RuleTopic::Meeting, told(RECORDING, SecondHand, "rule-line-recording_kept")),
    listing("notice_parts", &NOTICE_PARTS, NOTICE_LIST),
    listing("rights", &RIGHTS_PARTS, told(RIGHTS, AtSource, "rule-line-rights")),
    fact("records_for_you", RuleTopic::Records, told(RECORDS, AtSource, "rule-line-records_for_you")),
    fact("records_copies", RuleTopic::Records, told(RECORDS, AtSource, "rule-line-records_copies")),
    fact("consent_504", RuleTopic::Plan504, told(CIVIL_RIGHTS, SecondHand, "rule-line-consent_504")),
    fact("group_504", RuleTopic::Plan504, told(PLACEMENT, SecondHand, "rule-line-group_504")),
    fact("again_504", RuleTopic::Plan504, told(PLACEMENT, SecondHand, "rule-line-again_504")),
    fact("hearing_504", RuleTopic::Plan504, told(HEARING, SecondHand, "rule-line-hearing_504")),
    fact("asked_504", RuleTopic::Plan504, told(PLACEMENT, SecondHand, "rule-line-asked_504")),
    fact("form_504", RuleTopic::Plan504, told(PLACEMENT, SecondHand, "rule-line-form_504")),
    fact("day", RuleTopic::Days, told(DAY, AtSource, "rule-line-day")),
    fact("school_day", RuleTopic::Days, told(SCHOOL_DAY, AtSource, "rule-line-school_day")),
    fact("extended_year", RuleTopic::Days, told(EXTENDED, AtSource, "rule-line-extended_year")),
];

/// What is said about `topic` where `state` was chosen: the federal facts, and that state's own.
pub fn rule_facts(topic: RuleTopic, state: Option<State>) -> impl Iterator<Item = &'static RuleFact> {
    FACTS.iter().filter(move |fact| fact.topic == topic && (fact.state.is_none() || fact.state == state))
}

const fn fact(id: &'static str, topic: RuleTopic, source: Sourced) -> RuleFact {
    RuleFact { id, topic, state: None, parts: &[], source }
}

const fn listing(id: &'static str, parts: &'static [&'static str], source: Sourced) -> RuleFact {
    RuleFact { id, topic: RuleTopic::Notice, state: None, parts, source }
}

const fn of_state(id: &'static str, state: State, source: Sourced) -> RuleFact {
    RuleFact { id, topic: RuleTopic::Evaluation, state: Some(state), parts: &[], source }
}

const fn told((citation, link): Place, read: Read, words: &'static str) -> Sourced {
    Sourced { citation, link, line: Line::OurWords(words), checked: PAGES_SEEN, read }
}
