//! Words that change from state to state, and the words that need explaining (G67, "Words that change", pitfall 14).
//!
//! Owns which state says what. Refuses a local word nobody has read in a source: there the general one stands.

use super::reading::token::Words;
use super::state::State;
use serde::Serialize;

/// What is called differently somewhere.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize)]
#[cfg_attr(test, derive(ts_rs::TS))]
#[serde(rename_all = "snake_case")]
pub enum Term {
    /// The people who write the plan.
    IepTeam,
    /// The same for a child before school age.
    PreschoolTeam,
    /// The meeting about the plan.
    IepMeeting,
    /// The first evaluation.
    InitialEvaluation,
    /// An evaluation.
    Evaluation,
    /// The people who evaluate.
    EvaluationTeam,
    /// The report of an evaluation.
    EvaluationReport,
    /// The report of a later evaluation.
    ReevaluationReport,
    /// Written notice before a change.
    PriorNotice,
    /// Special education.
    SpecialEducation,
    /// Who looks after the plan.
    CaseManager,
}

/// What one state says.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct LocalTerm {
    /// For what.
    pub term: Term,
    /// Where.
    pub state: State,
    /// The short word, as it is written in any language: "ARD".
    pub short: &'static str,
    /// The Fluent id of the word in a sentence, "ARD meeting"; its attribute `full` spells it out.
    pub id: &'static str,
}

impl Term {
    /// All of them.
    pub const ALL: [Self; 11] = [
        Self::IepTeam,
        Self::PreschoolTeam,
        Self::IepMeeting,
        Self::InitialEvaluation,
        Self::Evaluation,
        Self::EvaluationTeam,
        Self::EvaluationReport,
        Self::ReevaluationReport,
        Self::PriorNotice,
        Self::SpecialEducation,
        Self::CaseManager,
    ];

    /// The Fluent id of the general word.
    #[must_use]
    pub fn general(self) -> &'static str {
        match self {
            Self::IepTeam => "term-iep_team",
            Self::PreschoolTeam => "term-preschool_team",
            Self::IepMeeting => "term-iep_meeting",
            Self::InitialEvaluation => "term-initial_evaluation",
            Self::Evaluation => "term-evaluation",
            Self::EvaluationTeam => "term-evaluation_team",
            Self::EvaluationReport => "term-evaluation_report",
            Self::ReevaluationReport => "term-reevaluation_report",
            Self::PriorNotice => "term-prior_notice",
            Self::SpecialEducation => "term-special_education",
            Self::CaseManager => "term-case_manager",
        }
    }
}

/// Every local word that ships.
pub const LOCAL_TERMS: &[LocalTerm] = &[
    local_term(Term::IepTeam, State::NewYork, "CSE", "term-iep_team-ny"),
    local_term(Term::PreschoolTeam, State::NewYork, "CPSE", "term-preschool_team-ny"),
    local_term(Term::IepMeeting, State::NewYork, "CSE", "term-iep_meeting-ny"),
    local_term(Term::IepTeam, State::Texas, "ARD", "term-iep_team-tx"),
    local_term(Term::IepMeeting, State::Texas, "ARD", "term-iep_meeting-tx"),
    local_term(Term::InitialEvaluation, State::Texas, "FIIE", "term-initial_evaluation-tx"),
    local_term(Term::Evaluation, State::Texas, "FIE", "term-evaluation-tx"),
    local_term(Term::IepTeam, State::Connecticut, "PPT", "term-iep_team-ct"),
    local_term(Term::IepMeeting, State::Connecticut, "PPT", "term-iep_meeting-ct"),
    local_term(Term::IepTeam, State::Indiana, "CCC", "term-iep_team-in"),
    local_term(Term::IepMeeting, State::Indiana, "CCC", "term-iep_meeting-in"),
    local_term(Term::CaseManager, State::Indiana, "TOR", "term-case_manager-in"),
    local_term(Term::EvaluationReport, State::Ohio, "ETR", "term-evaluation_report-oh"),
    local_term(Term::EvaluationReport, State::Pennsylvania, "ER", "term-evaluation_report-pa"),
    local_term(Term::ReevaluationReport, State::Pennsylvania, "RR", "term-reevaluation_report-pa"),
    local_term(Term::PriorNotice, State::Pennsylvania, "NOREP", "term-prior_notice-pa"),
    local_term(Term::IepTeam, State::Michigan, "IEPC", "term-iep_team-mi"),
    local_term(Term::IepMeeting, State::Michigan, "IEPC", "term-iep_meeting-mi"),
    local_term(Term::EvaluationTeam, State::Michigan, "MET", "term-evaluation_team-mi"),
    local_term(Term::SpecialEducation, State::Florida, "ESE", "term-special_education-fl"),
];

const fn local_term(term: Term, state: State, short: &'static str, id: &'static str) -> LocalTerm {
    LocalTerm { term, state, short, id }
}

/// What `state` says for `term`; `None` where it says the general word, or where nobody has read what it says.
#[must_use]
pub fn local(term: Term, state: State) -> Option<LocalTerm> {
    LOCAL_TERMS.iter().find(|local| local.term == term && local.state == state).copied()
}

/// The Fluent id to show for `term`: the state's own word, else the general one.
#[must_use]
pub fn word(term: Term, state: Option<State>) -> &'static str {
    state.and_then(|state| local(term, state)).map_or(term.general(), |local| local.id)
}

/// The words with an explanation (G67 and those of the clocks), and how they are said. The Fluent id is "glossary-" and
/// the first; its attribute `plain` says it in plain words.
pub const GLOSSARY: &[(&str, &str)] = &[
    ("iep", "iep|ieps|individualized education program"),
    ("plan504", "504|504 plan|section 504"),
    ("sld", "sld|specific learning disability|learning disability"),
    ("ot", "ot|occupational therapy|occupational therapist"),
    ("pt", "pt|physical therapy|physical therapist"),
    ("speech", "slp|speech therapy|speech language pathologist"),
    ("sdi", "sdi|specially designed instruction"),
    ("accommodation", "accommodation|accommodations"),
    ("related_service", "related service|related services"),
    ("progress_monitoring", "progress monitoring"),
    ("case_manager", "case manager"),
    ("evaluation", "evaluation|evaluations"),
    ("placement", "placement"),
    ("compliance", "compliance|out of compliance"),
    ("cse", "cse|committee on special education"),
    ("fape", "fape|free appropriate public education"),
    ("regression", "regression"),
    ("extended_time", "extended time|extra time"),
    ("dispute_resolution", "dispute resolution"),
    ("advocate", "advocate"),
    ("consent", "consent"),
    ("referral", "referral"),
    ("prior_notice", "prior written notice|pwn|prior notice"),
    ("school_day", "school day|school days"),
    ("business_day", "business day|business days"),
];

/// The words of `text` that have an explanation, in order of first mention, each once (G35).
#[must_use]
pub fn explained(text: &str) -> Vec<&'static str> {
    let words = Words::new(text);
    let mut found = Vec::new();
    for at in 0..words.len() {
        for (id, said) in GLOSSARY {
            if !found.contains(id) && words.any_phrase(at, said).is_some() {
                found.push(*id);
            }
        }
    }
    found
}
