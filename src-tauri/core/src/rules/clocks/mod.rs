//! Formal clocks (D1–D20): what the rule says, where it says so, and which day that makes.
//!
//! Owns rows with a source and the counting of days. Refuses a number without a source, advice, and a single date
//! where a count needs a calendar that was not entered.

mod assumed;
mod count;
mod deadline;
mod due;
mod facts;
mod federal;
mod gap;
mod holidays;
mod rule;
mod states;

use super::state::State;
use serde::Serialize;

pub use deadline::{Deadline, deadline};
pub use due::{Due, due};
pub use facts::{FACTS, NOTICE_PARTS, RIGHTS_PARTS, RuleFact, RuleTopic, rule_facts};
pub use gap::{Gap, gaps};
pub use rule::{ClockKind, ClockRule, Exception, Line, Reaches, Read, Sourced, StartEvent, Time, Unit};

/// How a rule stands to the state the parent named.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize)]
#[cfg_attr(test, derive(ts_rs::TS))]
#[serde(rename_all = "snake_case")]
pub enum Standing {
    /// The state's own rule.
    State,
    /// Federal, and the same in every state.
    Federal,
    /// Federal, shown because no state was named or no row of it is known: the state may differ.
    FederalDefault,
}

/// A rule as it is shown to somebody.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Clock {
    /// What it says.
    pub rule: &'static ClockRule,
    /// Whether it is the state's own.
    pub standing: Standing,
}

impl ClockKind {
    /// Those a parent keeps a start for, in the order they usually come.
    pub const KEPT: [Self; 8] = [
        Self::ReplyToRequest,
        Self::InitialEvaluation,
        Self::Reevaluation,
        Self::IepMeeting,
        Self::Records,
        Self::Plan504Evaluation,
        Self::AnnualReview,
        Self::ThreeYearEvaluation,
    ];

    /// Whether it comes again: when it was held, the next one is counted from that day (D5).
    #[must_use]
    pub fn is_plan_date(self) -> bool {
        matches!(self, Self::AnnualReview | Self::ThreeYearEvaluation)
    }

    /// Whether one federal rule holds in every state alike, as far as the sources read say so (D5, D10).
    fn same_everywhere(self) -> bool {
        matches!(self, Self::AnnualReview | Self::ThreeYearEvaluation | Self::RecordsBeforeMeeting)
    }
}

/// The rule to show for `kind`: the state's own, else the federal one; `None` where no source gives one, as for drafts
/// before a meeting in most states (D16).
#[must_use]
pub fn clock(kind: ClockKind, state: Option<State>) -> Option<Clock> {
    let own = state.and_then(|state| rules().find(|rule| rule.kind == kind && rule.state == Some(state)));
    if let Some(rule) = own {
        return Some(Clock { rule, standing: Standing::State });
    }
    let standing = if kind.same_everywhere() { Standing::Federal } else { Standing::FederalDefault };
    federal::RULES.iter().find(|rule| rule.kind == kind).map(|rule| Clock { rule, standing })
}

/// Every row that ships, federal first. All were read at their source or on a page about it; what product.md marks as
/// unverified or general knowledge is not among them.
pub fn rules() -> impl Iterator<Item = &'static ClockRule> {
    federal::RULES.iter().chain(states::EVALUATIONS).chain(states::OTHERS)
}
