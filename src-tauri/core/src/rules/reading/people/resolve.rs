//! From what the text calls people to chips: one per adult, candidates narrowed by role, pronoun and earlier mention.
//!
//! Owns the choice. Refuses to choose when two still fit.

use super::names;
use super::readers::{Adult, Found};
use super::{Mention, People, Whom, context};
use crate::rules::ids::PersonId;
use crate::rules::reading::lexicon::Gender;
use crate::rules::reading::token::Words;
use crate::rules::reading::{PersonChip, Roster, Who};
use crate::rules::roles::Role;

/// Chips and mentions from all that was found.
pub(super) fn settled(words: &Words<'_>, roster: &Roster, found: Vec<Found>) -> People {
    let mut people = People::default();
    for (index, one) in found.iter().enumerate() {
        let whom = match (&one.adult, &one.other) {
            (Some(adult), _) => {
                let until = found.get(index + 1).map_or(words.len(), |next| next.from);
                let who = who(words, roster, &people, one, adult, until);
                Whom::Adult(chip(words, &mut people, one, who))
            }
            (None, Some(whom)) => whom.clone(),
            (None, None) => continue,
        };
        if let Whom::Child(id) = whom
            && !people.children.contains(&id)
        {
            people.children.push(id);
        }
        let gender = gender(roster, &people, &whom, one.gender);
        let possessive = one.to.checked_sub(1).and_then(|i| words.token(i)).is_some_and(|t| t.possessive)
            || owns(words, roster, one);
        let by_role = one.adult.as_ref().is_some_and(|a| a.known.is_empty() && a.name.is_empty());
        let speaker = matches!(words.at(one.to), "said" | "says" | "told" | "promised" | "mentioned");
        let aside = words.before(one.from, 1) == "with" && !context::reached(words, one.from);
        people.mentions.push(Mention { from: one.from, to: one.to, whom, gender, possessive, by_role, speaker, aside });
    }
    people
}

/// "ms lees room": a known name that ends as a possessive does, without its apostrophe.
fn owns(words: &Words<'_>, roster: &Roster, found: &Found) -> bool {
    let said = words.before(found.to, 1);
    let known = found.adult.iter().flat_map(|adult| &adult.known);
    said.ends_with('s')
        && known.filter_map(|id| roster.people.iter().find(|p| p.id == *id)).any(|p| names::Name::of(p).owns(said))
}

/// Who an adult is, with all the text tells.
fn who(words: &Words<'_>, roster: &Roster, people: &People, found: &Found, adult: &Adult, until: usize) -> Who {
    let candidates = match (adult.known.is_empty(), adult.role) {
        (false, _) => adult.known.clone(),
        (true, Some(role)) if adult.name.is_empty() && !adult.is_new => with_role(roster, role),
        (true, Some(role)) if !adult.is_new => nameless(roster, role),
        _ => Vec::new(),
    };
    let candidates = narrowed(candidates, |id| adult.role.is_none_or(|role| role_of(roster, id) == Some(role)));
    let candidates = narrowed(candidates, |id| people.chips.iter().any(|chip| chip.who == Who::Known(id)));
    let pronoun = pronoun_after(words, found.to, until);
    let candidates = narrowed(candidates, |id| names::agrees(pronoun, gender_of(roster, id)));
    match candidates.as_slice() {
        [] => Who::New { name: adult.name.clone(), role: adult.role },
        [only] => Who::Known(*only),
        _ => Who::Ask(candidates),
    }
}

/// Those that pass, unless none does.
fn narrowed(candidates: Vec<PersonId>, passes: impl Fn(PersonId) -> bool) -> Vec<PersonId> {
    let kept: Vec<PersonId> = candidates.iter().copied().filter(|id| passes(*id)).collect();
    if kept.is_empty() { candidates } else { kept }
}

fn with_role(roster: &Roster, role: Role) -> Vec<PersonId> {
    roster.people.iter().filter(|p| p.role == Some(role)).map(|p| p.id).collect()
}

fn nameless(roster: &Roster, role: Role) -> Vec<PersonId> {
    roster.people.iter().filter(|p| p.role == Some(role) && p.name.is_empty()).map(|p| p.id).collect()
}

fn role_of(roster: &Roster, id: PersonId) -> Option<Role> {
    roster.people.iter().find(|p| p.id == id).and_then(|p| p.role)
}

fn gender_of(roster: &Roster, id: PersonId) -> Gender {
    roster.people.iter().find(|p| p.id == id).map_or(Gender::Any, names::gender)
}

/// The first subject pronoun before the next person.
fn pronoun_after(words: &Words<'_>, from: usize, until: usize) -> Gender {
    let pronoun = |i: usize| match words.at(i) {
        "she" => Some(Gender::She),
        "he" => Some(Gender::He),
        _ => None,
    };
    (from..until.min(from + 12)).find_map(pronoun).unwrap_or(Gender::Any)
}

/// The index of the chip for `who`, made when it is the first mention.
fn chip(words: &Words<'_>, people: &mut People, found: &Found, who: Who) -> usize {
    let same = people.chips.iter().position(|chip| is_same(&chip.who, &who));
    if let Some(index) = same {
        if let (Some(chip), Who::New { name, role }) = (people.chips.get_mut(index), &who)
            && let Who::New { name: known, role: known_role } = &mut chip.who
        {
            *known_role = known_role.or(*role);
            if known.is_empty() {
                known.clone_from(name);
            }
        }
        return index;
    }
    people.chips.push(PersonChip { span: words.span(found.from, found.to), who });
    people.chips.len() - 1
}

fn is_same(one: &Who, other: &Who) -> bool {
    match (one, other) {
        (Who::New { name: a, role: r }, Who::New { name: b, role: s }) => {
            (a == b && (!a.is_empty() || r == s)) || (r.is_some() && r == s && (a.is_empty() || b.is_empty()))
        }
        _ => one == other,
    }
}

/// The pronoun that goes with a mention: from its title, the roster, or an earlier mention.
fn gender(roster: &Roster, people: &People, whom: &Whom, said: Gender) -> Gender {
    let Whom::Adult(index) = whom else { return said };
    let earlier = people.mentions.iter().find(|m| m.whom == *whom && m.gender != Gender::Any).map(|m| m.gender);
    let known = match people.chips.get(*index).map(|chip| &chip.who) {
        Some(Who::Known(id)) => gender_of(roster, *id),
        _ => Gender::Any,
    };
    [Some(said), Some(known), earlier].into_iter().flatten().find(|g| *g != Gender::Any).unwrap_or(Gender::Any)
}
