//! What the rules say, by what they are about: those that name a time, and what else they say.

use super::clock::{rule_view, source, state_ref};
use super::facts::state;
use crate::api::{ClockKindView, RuleFactView, RuleTopic, RuleTopicView, RulesView};
use crate::rules::clocks::{RuleFact, clock, rule_facts};
use crate::rules::state::State;
use crate::store::Store;
use crate::store::error::Result;

/// Everything that ships, as it holds in the family's state.
pub(super) fn rules(store: &Store) -> Result<RulesView> {
    let state = state(store.read())?;
    let topics = RuleTopic::ALL.into_iter().map(|topic| about(topic, state)).collect();
    Ok(RulesView { state: state.map(state_ref), topics })
}

fn about(topic: RuleTopic, state: Option<State>) -> RuleTopicView {
    let rule = |kind| clock(kind, state).map(|found| ClockKindView { kind, rule: rule_view(found) });
    let fact = |fact: &RuleFact| RuleFactView { id: fact.id, parts: fact.parts, source: source(&fact.source) };
    RuleTopicView {
        topic,
        rules: topic.kinds().iter().filter_map(|kind| rule(*kind)).collect(),
        facts: rule_facts(topic, state).map(fact).collect(),
    }
}
