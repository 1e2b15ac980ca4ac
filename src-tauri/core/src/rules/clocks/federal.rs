//! The federal rows: IDEA's regulation (34 CFR 300) and Section 504 (34 CFR 104).
//!
//! Owns D1, D4, D5, D6, D10 and D12. Refuses D17, D18 and D20, whose sources nobody has read yet.

use super::rule::{
    ClockKind, ClockRule, Exception, Line, PAGES_SEEN, QUOTES_CHECKED, Reaches, Read, Sourced, StartEvent, Time, Unit,
};
use Line::{OurWords, Quoted};
use Read::{AtSource, SecondHand};
use StartEvent::{ConsentReceived, EligibilityDecided, LastEvaluation, LastReview, Meeting, RequestReceived};
use Time::{Before, NoNumber, Within};

/// A section of Title 34 with its official address.
macro_rules! section {
    ($section:literal, $part:literal) => {
        (concat!("34 CFR ", $section, $part), concat!("https://www.ecfr.gov/current/title-34/section-", $section))
    };
}

type Section = (&'static str, &'static str);
const EVALUATION: Section = section!("300.301", "(c)(1)");
const MEETING: Section = section!("300.323", "(c)");
const REVIEW: Section = section!("300.324", "(b)(1)");
const REEVALUATION: Section = section!("300.303", "(b)");
const RECORDS: Section = section!("300.613", "(a)");
const NOTICE: Section = section!("300.503", "(a)");
const SECTION_504: Section = section!("104.35", "");

/// Every federal row, one for each kind.
pub(super) const RULES: &[ClockRule] = &[
    ClockRule {
        id: "evaluation",
        kind: ClockKind::InitialEvaluation,
        time: Within(60, Unit::CalendarDays),
        starts: ConsentReceived,
        reaches: Reaches::Evaluation,
        source: Sourced {
            line: Quoted("Must be conducted within 60 days of receiving parental consent for the evaluation; or …"),
            checked: QUOTES_CHECKED,
            ..at(EVALUATION, AtSource, "")
        },
        ..FEDERAL
    },
    ClockRule {
        id: "iep_meeting",
        kind: ClockKind::IepMeeting,
        time: Within(30, Unit::CalendarDays),
        starts: EligibilityDecided,
        reaches: Reaches::PlanMeeting,
        source: at(MEETING, SecondHand, "clock-line-iep_meeting"),
        ..FEDERAL
    },
    ClockRule {
        id: "annual_review",
        kind: ClockKind::AnnualReview,
        time: Within(1, Unit::Years),
        starts: LastReview,
        reaches: Reaches::Review,
        source: at(REVIEW, AtSource, "clock-line-annual_review"),
        ..FEDERAL
    },
    ClockRule {
        id: "three_year",
        kind: ClockKind::ThreeYearEvaluation,
        time: Within(3, Unit::Years),
        starts: LastEvaluation,
        reaches: Reaches::Evaluation,
        note: Some("clock-note-three_year"),
        source: at(REEVALUATION, AtSource, "clock-line-three_year"),
        ..FEDERAL
    },
    ClockRule {
        id: "reevaluation",
        kind: ClockKind::Reevaluation,
        time: NoNumber,
        starts: RequestReceived,
        reaches: Reaches::Evaluation,
        note: Some("clock-note-reevaluation"),
        source: at(REEVALUATION, AtSource, "clock-line-reevaluation"),
        ..FEDERAL
    },
    ClockRule {
        id: "records",
        kind: ClockKind::Records,
        time: Within(45, Unit::CalendarDays),
        starts: RequestReceived,
        reaches: Reaches::Records,
        note: Some("clock-note-records"),
        source: at(RECORDS, AtSource, "clock-line-records"),
        ..FEDERAL
    },
    ClockRule {
        id: "records_meeting",
        kind: ClockKind::RecordsBeforeMeeting,
        time: Before(0, Unit::CalendarDays),
        starts: Meeting,
        reaches: Reaches::Records,
        source: at(RECORDS, AtSource, "clock-line-records"),
        ..FEDERAL
    },
    ClockRule {
        id: "reply",
        kind: ClockKind::ReplyToRequest,
        time: NoNumber,
        starts: RequestReceived,
        reaches: Reaches::Reply,
        source: at(NOTICE, AtSource, "clock-line-notice"),
        ..FEDERAL
    },
    ClockRule {
        id: "notice",
        kind: ClockKind::PriorNotice,
        time: NoNumber,
        starts: RequestReceived,
        reaches: Reaches::Reply,
        source: at(NOTICE, AtSource, "clock-line-notice"),
        ..FEDERAL
    },
    ClockRule {
        id: "plan504",
        kind: ClockKind::Plan504Evaluation,
        time: NoNumber,
        starts: RequestReceived,
        reaches: Reaches::Evaluation,
        note: Some("clock-note-plan504"),
        source: at(SECTION_504, SecondHand, "clock-line-plan504"),
        ..FEDERAL
    },
];

/// What the federal rows share; each names all the rest itself.
const FEDERAL: ClockRule = ClockRule {
    id: "",
    kind: ClockKind::InitialEvaluation,
    state: None,
    time: NoNumber,
    starts: ConsentReceived,
    reaches: Reaches::Evaluation,
    exception: Exception::None,
    note: None,
    source: at(EVALUATION, AtSource, ""),
};

const fn at((citation, link): Section, read: Read, words: &'static str) -> Sourced {
    Sourced { citation, link: Some(link), line: OurWords(words), checked: PAGES_SEEN, read }
}
