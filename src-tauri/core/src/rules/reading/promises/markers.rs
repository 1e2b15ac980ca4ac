//! Commitments said with a marker: "will", "is going to", "promised to", "said she would", "need to".
//!
//! Owns the table of markers with their firmness. Refuses phrases without one: see `forms`.

use super::subject::{self, Kind};
use super::{Draft, Promise, Source, clause, refusals};
use crate::rules::reading::lexicon;
use crate::rules::reading::lists::by_first_word;
use crate::rules::reading::people::Whom;
use crate::rules::reading::token::Words;
use crate::rules::reading::{Firmness, Owner};
use Firmness::{Firm, Soft};
use rustc_hash::FxHashMap;
use std::borrow::Cow;
use std::sync::LazyLock;

/// Who can be committed by a marker.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Whose {
    /// Anybody.
    Any,
    /// Only after somebody said so: "would".
    Reported,
    /// Only with a hedge: "hopefully she can", "thinks she can".
    Hedged,
    /// Only the parent: "need to".
    Mine,
    /// Anybody but the parent alone: "offered to".
    Person,
}

type Marker = (&'static str, Firmness, Whose);

const MARKERS: &[Marker] = &[
    ("will", Firm, Whose::Any),
    ("going to", Firm, Whose::Any),
    ("would", Firm, Whose::Reported),
    ("promised to", Firm, Whose::Any),
    ("promised me to", Firm, Whose::Any),
    ("promises to", Firm, Whose::Any),
    ("agreed to", Firm, Whose::Any),
    ("agrees to", Firm, Whose::Any),
    ("offered to", Firm, Whose::Any),
    ("volunteered to", Firm, Whose::Any),
    ("committed to", Firm, Whose::Any),
    ("supposed to", Firm, Whose::Any),
    ("plans to", Firm, Whose::Any),
    ("planning to", Firm, Whose::Any),
    ("plans on", Firm, Whose::Any),
    ("planning on", Firm, Whose::Any),
    ("set to", Firm, Whose::Person),
    ("about to", Firm, Whose::Person),
    ("said yes to", Firm, Whose::Person),
    ("job is to", Firm, Whose::Any),
    ("homework is to", Firm, Whose::Any),
    ("part is to", Firm, Whose::Any),
    ("task is to", Firm, Whose::Any),
    ("need to", Firm, Whose::Mine),
    ("have to", Firm, Whose::Mine),
    ("have got to", Firm, Whose::Mine),
    ("must", Firm, Whose::Mine),
    ("remind me to", Firm, Whose::Mine),
    ("remember to", Firm, Whose::Mine),
    ("do not forget to", Firm, Whose::Mine),
    ("do not let me forget to", Firm, Whose::Mine),
    ("note to self", Firm, Whose::Mine),
    ("i owe", Firm, Whose::Mine),
    ("might", Soft, Whose::Any),
    ("may", Soft, Whose::Any),
    ("could", Soft, Whose::Any),
    ("should", Soft, Whose::Any),
    ("hopes to", Soft, Whose::Any),
    ("hope to", Soft, Whose::Any),
    ("hoping to", Soft, Whose::Person),
    ("trying to", Soft, Whose::Person),
    ("intends to", Firm, Whose::Any),
    ("can", Soft, Whose::Hedged),
];

/// The markers by their first word.
static BY_FIRST_WORD: LazyLock<FxHashMap<&str, Vec<&Marker>>> =
    LazyLock::new(|| by_first_word(MARKERS.iter(), |marker| marker.0));

/// The commitment whose marker stands at `at`.
pub(super) fn draft(source: Source<'_>, at: usize, last: Option<&Promise>) -> Option<Draft> {
    let words = source.words;
    let begun = BY_FIRST_WORD.get(words.at(at))?;
    let found =
        begun.iter().filter_map(|(said, firmness, whose)| words.phrase(at, said).map(|to| (to, *firmness, *whose)));
    let (after, firmness, whose) = found.max_by_key(|(to, ..)| *to)?;
    let (verb, softened) = verb_after(words, after)?;
    let subject = subject::before(source, at);
    let owner = owner(source, whose, &subject, at, verb, last)?;
    let from = subject.from.min(at);
    let refused = refusals::is_supposed(source, from, at)
        || refusals::is_over(source, at, verb)
        || is_past_intent(words, from, at)
        || is_opinion(source, at, &subject, &owner);
    if refused {
        return None;
    }
    let hedged = softened || is_hedged(words, from, at) || is_soft_verb(words, verb);
    let firmness = if hedged { Soft } else { firmness };
    let (what_at, base) = match subject.kind {
        Kind::Thing if !is_job(words, at) => of_thing(source, from, at, verb)?,
        kind => doable(source, verb, &owner, kind == Kind::We)?,
    };
    Some(Draft { from, what_at, verb_at: verb.max(what_at), owner, firmness, base: base.map(Cow::Borrowed) })
}

/// What is owed about a thing is told with the thing: "the report will be sent home".
fn of_thing(source: Source<'_>, from: usize, at: usize, verb: usize) -> Option<(usize, Option<&'static str>)> {
    (!refusals::is_fact_of_thing(source, from, at, verb)).then_some((from, None))
}

/// Who is committed, when the marker suits the subject.
fn owner(
    source: Source<'_>,
    whose: Whose,
    subject: &subject::Subject,
    at: usize,
    verb: usize,
    last: Option<&Promise>,
) -> Option<Owner> {
    let words = source.words;
    let reported = || clause::is_reported(words, at);
    let owner = match &subject.kind {
        Kind::Owner(owner) => owner.clone(),
        Kind::We => source.us(),
        Kind::Thing if is_job(words, at) => whose_job(source, at)?,
        Kind::Thing => Owner::Unnamed,
        Kind::Left if whose == Whose::Mine => source.writer.clone(),
        Kind::Left if matches!(words.at(at), "may" | "could" | "should" | "would" | "can") => return None,
        Kind::Left => subject::left_out(source, at, verb, last),
        Kind::Nobody => return None,
    };
    let fits = match whose {
        Whose::Any => true,
        Whose::Reported => reported(),
        // What the school has to do is a plan of theirs, no promise.
        Whose::Mine => source.is_parents() && owner == Owner::Me,
        Whose::Hedged => owner != Owner::Me && is_hedged(words, subject.from.min(at), at),
        Whose::Person => owner != Owner::Me && subject.kind != Kind::Thing,
    };
    fits.then_some(owner)
}

fn is_job(words: &Words<'_>, at: usize) -> bool {
    words.any_phrase(at, "job is to|homework is to|part is to|task is to").is_some()
}

/// "my job is to", "her job is to", "ms lee's job is to".
fn whose_job(source: Source<'_>, at: usize) -> Option<Owner> {
    let said = at.checked_sub(1).and_then(|i| source.people.holding(i));
    match (source.words.before(at, 1), said.map(|m| &m.whom)) {
        ("my" | "our", _) => Some(source.writer.clone()),
        (_, Some(Whom::Adult(index))) => Some(Owner::Person(*index)),
        (_, Some(_)) => None,
        (_, None) => subject::last_adult(source, at),
    }
}

/// Said before the verb without changing who owes it.
const POLITE: &str =
    "be able to|be sure to|make sure to|remember to|go ahead and|have to|need to|be going to|be happy to|be glad to|:";

/// The verb after a marker, adverbs and "be able to" passed; whether one of them softens. `None` when denied.
fn verb_after(words: &Words<'_>, after: usize) -> Option<(usize, bool)> {
    let mut at = after;
    let mut softened = false;
    loop {
        let word = words.at(at);
        if matches!(word, "not" | "never") {
            return None;
        } else if let Some(to) = words.any_phrase(at, POLITE) {
            at = to;
        } else if lexicon::is_adverb(word) && !lexicon::is_verb(word) {
            softened |= lexicon::is_hedge(word);
            at += 1;
        } else {
            return words.is_letters(at).then_some((at, softened));
        }
    }
}

/// A hedge between subject and marker, or right before the subject.
fn is_hedged(words: &Words<'_>, from: usize, at: usize) -> bool {
    let before = from.saturating_sub(2);
    let unsure = words.has(words.sentence_start(at), at, |w| w == "sure")
        && words.has(words.sentence_start(at), at, |w| w == "not");
    words.has(before, at, lexicon::is_hedge)
        || unsure
        || matches!(words.before(from, 1), "think" | "guess" | "thinks" | "assume")
}

/// "try to", "look into", "see if": done only as an attempt.
fn is_soft_verb(words: &Words<'_>, verb: usize) -> bool {
    const SOFT: &str = "
try to|try and|look into|look in to|see if|see what|see whether|see about|see how|think about|think on|consider
do her best|do his best|do their best|do my best|do our best|do what|explore|attempt to|aim to|hope to
want to|be trying|see when|see where|try|see who|play around|give it a try|do everything|aim for
shoot for|be looking into|be looking in to
";
    words.any_phrase(verb, SOFT).is_some()
}

/// "was going to", "is not going to": over or denied between subject and marker.
fn is_past_intent(words: &Words<'_>, from: usize, at: usize) -> bool {
    words.has(from, at, |w| lexicon::one_of("was were not never had did", w))
}

/// Where what is owed begins, and its base form: "will be sending" owes "send".
fn doable(source: Source<'_>, verb: usize, owner: &Owner, together: bool) -> Option<(usize, Option<&'static str>)> {
    const TOGETHER: &str = "meet see talk regroup reconvene revisit touch chat know be discuss";
    let words = source.words;
    let word = words.at(verb);
    let only_said = owner == source.writer && matches!(word, "say" | "admit") && words.at(verb + 1) != "sorry";
    // "If it happens again I will have to pick him up": what somebody fears, no promise.
    let feared = owner == source.writer
        && matches!(words.before(verb, 2), "have" | "need")
        && words.has(words.sentence_start(verb), verb, |w| w == "if");
    let idle = feared || is_no_verb(words, verb) || refusals::is_state_of_person(source, verb);
    let progressive = (word == "be").then(|| lexicon::base_of_ing(words.at(verb + 1))).flatten();
    if idle || only_said || together && lexicon::one_of(TOGETHER, progressive.unwrap_or(word)) {
        return None;
    }
    let away = word == "be" && matches!(words.at(verb + 1), "out" | "in") && *owner != Owner::Unnamed;
    match progressive {
        Some(base) => Some((verb + 1, Some(base))),
        None => (!away).then(|| (verb, lexicon::base_of_ing(word))),
    }
}

/// Grammar where a verb should stand: "going to the library".
fn is_no_verb(words: &Words<'_>, at: usize) -> bool {
    let word = words.at(at);
    lexicon::is_function(word) && !matches!(word, "be" | "have" | "do" | "might")
        || lexicon::is_title(word) && word != "coach"
        || lexicon::number(word).is_some()
}

/// "We should keep her back", "the tooth fairy should pay": what somebody thinks, unless it has a day.
fn is_opinion(source: Source<'_>, at: usize, subject: &subject::Subject, owner: &Owner) -> bool {
    let words = source.words;
    let unnamed = *owner == Owner::Unnamed || matches!(owner, Owner::Other(_)) && source.is_parents();
    let nobody = matches!(subject.kind, Kind::We | Kind::Thing) || unnamed;
    let end = words.sentence_end(at);
    let dated = source.dates.iter().any(|d| d.from > at && d.to <= end);
    matches!(words.at(at), "should" | "could" | "might" | "may") && nobody && !(dated && words.at(at) == "should")
}
