//! Commitments without a marker: "is sending", "ms lee to send", "OT: list by fri", "promised a list", "waiting on".
//!
//! Owns those note forms. Refuses bare imperatives in the middle of a clause.

use super::subject::{self, Kind};
use super::{Draft, Source, clause, refusals};
use crate::rules::reading::Firmness::{Firm, Soft};
use crate::rules::reading::Owner;
use crate::rules::reading::dates::{DateMention, Tense};
use crate::rules::reading::lexicon;
use crate::rules::reading::people::{Mention, Whom};
use std::borrow::Cow;

/// The commitment that begins at `at`.
pub(super) fn draft(source: Source<'_>, at: usize) -> Option<Draft> {
    let forms = [progressive, promised, note, waiting, expecting, owes, being_done, reminder];
    forms.iter().find_map(|form| form(source, at))
}

pub(super) fn drafted(from: usize, what_at: usize, owner: Owner, base: Option<&'static str>) -> Draft {
    Draft { from, what_at, verb_at: what_at, owner, firmness: Firm, base: base.map(Cow::Borrowed) }
}

const NOT_OWED: &str = "
leave move come go stay work look think try help stop start ask tell talk wait do read watch loop see
learn use run
";

/// "she is sending the list", "mr vega is sending": a present that is a plan.
fn progressive(source: Source<'_>, at: usize) -> Option<Draft> {
    let words = source.words;
    let verb = match words.at(at) {
        "is" | "am" | "are" if words.at(at + 1) == "also" => at + 2,
        "is" | "am" | "are" => at + 1,
        _ => return None,
    };
    let looks = words.any_phrase(verb, "looking into|looking in to|seeing if|trying to").is_some();
    let base = lexicon::base_of_ing(words.at(verb)).filter(|_| looks).or_else(|| {
        lexicon::base_of_ing(words.at(verb)).filter(|base| !lexicon::one_of(NOT_OWED, base) || is_dated(source, verb))
    })?;
    let subject = subject::before(source, at);
    let owner = match subject.kind {
        Kind::Owner(owner) => owner,
        Kind::We => source.us(),
        _ => return None,
    };
    let object = words.is_word(verb + 1) && !refusals::is_supposed(source, subject.from, at);
    let says_so = words.at(verb) == "writing" && lexicon::one_of("about to this because in", words.at(verb + 1));
    let moves = says_so || matches!(base, "leave" | "move" | "go" | "stay" | "come");
    let firmness = if looks { Soft } else { Firm };
    (object && !moves).then(|| Draft { firmness, ..drafted(subject.from, verb, owner, Some(base)) })
}

pub(super) fn is_dated(source: Source<'_>, verb: usize) -> bool {
    let end = source.words.sentence_end(verb);
    source.dates.iter().any(|d| d.from > verb + 1 && d.from < end && d.due != crate::rules::reading::Due::Open)
}

/// "promised me a list", "promised the social story would be in his folder".
fn promised(source: Source<'_>, at: usize) -> Option<Draft> {
    let words = source.words;
    if !matches!(words.at(at), "promised" | "promises") {
        return None;
    }
    let what_at = words.any_phrase(at + 1, "me that|us that|you that|that|me|us|you|him|her").unwrap_or(at + 1);
    let spoken = clause::is_subject(words.at(what_at))
        || source.people.holding(what_at).is_some_and(|m| m.from == what_at && !m.possessive);
    let subject = subject::before(source, at);
    let owner = match subject.kind {
        Kind::Owner(owner) => owner,
        Kind::Left => subject::left_out(source, at, what_at, None),
        _ => return None,
    };
    let named = words.is_word(what_at) && !spoken && words.at(what_at) != "to" && words.at(what_at) != "nothing";
    (named && !refusals::is_supposed(source, subject.from, at)).then(|| drafted(subject.from, what_at, owner, None))
}

/// Note style: "ms lee to send the list", "-> ms lee sending the list", "OT: vest back by friday", "me: home log".
fn note(source: Source<'_>, at: usize) -> Option<Draft> {
    let words = source.words;
    let starts = words.ends_sentence(at.wrapping_sub(1)) || clause::is_boundary(words.before(at, 1));
    if !starts {
        return None;
    }
    let mine = words.phrase(at, "me").filter(|&to| source.is_parents() && matches!(words.at(to), ":" | "-"));
    let (owner, after) = match (mine, source.people.holding(at)) {
        (Some(to), _) => (Owner::Me, to),
        (None, Some(mention)) if mention.from == at => (adult_being(source, mention)?, mention.to),
        _ => return None,
    };
    let what_at = if matches!(words.at(after), ":" | "-" | "->") { after + 1 } else { after };
    let word = words.at(what_at);
    let base = lexicon::base_of_ing(word).filter(|base| !lexicon::one_of(NOT_OWED, base));
    if base.is_some() && words.is_word(what_at + 1) {
        return Some(drafted(at, what_at, owner, base));
    }
    if word == "to" && lexicon::is_verb(words.at(what_at + 1)) {
        return Some(drafted(at, what_at + 1, owner, None));
    }
    let listed = what_at > after && is_listed(source, what_at);
    listed.then(|| drafted(at, what_at, owner, None))
}

fn adult(mention: &Mention) -> Option<Owner> {
    match mention.whom {
        Whom::Adult(index) if !mention.possessive => Some(Owner::Person(index)),
        _ => None,
    }
}

/// An adult, or "mr dunn's" before "getting".
fn adult_being(source: Source<'_>, mention: &Mention) -> Option<Owner> {
    match mention.whom {
        Whom::Adult(index) if lexicon::base_of_ing(source.words.at(mention.to)).is_some() => Some(Owner::Person(index)),
        _ => adult(mention),
    }
}

/// After a colon: a verb in its base form, or a thing with a deadline and no verb.
fn is_listed(source: Source<'_>, what_at: usize) -> bool {
    let words = source.words;
    let end =
        (what_at..words.sentence_end(what_at)).find(|&i| words.at(i) == ",").unwrap_or(words.sentence_end(what_at));
    let verb = |w: &str| {
        lexicon::one_of("is are was will would has had said says i she he they we needs wants", w) || clause::reports(w)
    };
    let due = |d: &DateMention| d.deadline || d.tense == Tense::Open;
    let deadline = source.dates.iter().any(|d| due(d) && d.from > what_at && d.from < end);
    let does = lexicon::is_verb(words.at(what_at))
        && words.is_word(what_at + 1)
        && !matches!(words.at(what_at + 1), "from" | "is" | "was");
    !words.has(what_at, end, verb) && (deadline || does) && !refusals::asks(source, what_at)
}

/// "waiting on ms lee for the form", "waiting for the OT to call", "waiting to hear from her about it".
fn waiting(source: Source<'_>, at: usize) -> Option<Draft> {
    const WAITS: &str = "waiting on|waiting for|counting on|waiting to hear back from|waiting to hear from";
    let from = source.words.any_phrase(at, WAITS)?;
    let mention = source.people.mentions.iter().find(|m| m.from >= from && m.from <= from + 1)?;
    let owner = adult(mention)?;
    match source.words.at(mention.to) {
        "for" | "to" => Some(drafted(at, mention.to + 1, owner, None)),
        "about" => Some(drafted(at, at + 2, owner, None)),
        _ => None,
    }
}

/// "expect the report by the 20th", "expecting the eval from dr patel".
fn expecting(source: Source<'_>, at: usize) -> Option<Draft> {
    let words = source.words;
    let what_at = words.any_phrase(at, "expect|expecting|should expect|can expect")?;
    let thing = lexicon::one_of("the his her a an my our", words.at(what_at));
    let end = words.sentence_end(at);
    let from = (what_at..end).find(|&i| words.at(i) == "from");
    let owner = from.and_then(|i| source.people.holding(i + 1)).and_then(adult);
    let dated = source.dates.iter().any(|d| d.from > what_at && d.from < end);
    let negated = matches!(words.before(at, 1), "not" | "she" | "he" | "they");
    (thing && !negated && (dated || owner.is_some()))
        .then(|| drafted(at, what_at, owner.unwrap_or(Owner::Unnamed), None))
}

/// "she owes me the form", "i owe her a call".
fn owes(source: Source<'_>, at: usize) -> Option<Draft> {
    let words = source.words;
    if !matches!(words.at(at), "owes" | "owe") {
        return None;
    }
    let what_at = words.any_phrase(at + 1, "me|us|her|him|them|you").unwrap_or(at + 1);
    let what_at = source.people.holding(what_at).map_or(what_at, |m| m.to);
    let subject = subject::before(source, at);
    let Kind::Owner(owner) = subject.kind else { return None };
    let thing = words.is_word(what_at) && !matches!(words.at(what_at), "nothing" | "an" | "nobody");
    thing.then(|| drafted(subject.from, what_at, owner, None))
}

/// "the report is being sent home friday", "the form is coming home monday", "to be sent".
fn being_done(source: Source<'_>, at: usize) -> Option<Draft> {
    let words = source.words;
    let being =
        words.any_phrase(at, "is being|are being|is getting|to be").filter(|&to| lexicon::is_participle(words.at(to)));
    let coming = words.any_phrase(at, "is coming|are coming|is going home|is going out|are going out|are going home");
    let verb = being.or(coming)?;
    let subject = subject::before(source, at);
    let thing = subject.kind == Kind::Thing && !refusals::is_fact_of_thing(source, subject.from, at, verb);
    (thing && is_dated(source, at))
        .then(|| Draft { what_at: subject.from, ..drafted(subject.from, verb, Owner::Unnamed, None) })
}

const ERRANDS: &str = "
email call text ask send bring return sign print buy pack order drop pick fill tell remind get mail pay
schedule follow find write thank check update finish label charge submit
";

/// "email ms lee the eval by friday": a note to oneself.
fn reminder(source: Source<'_>, at: usize) -> Option<Draft> {
    let words = source.words;
    let begins = words.ends_sentence(at.wrapping_sub(1)) || matches!(words.before(at, 1), ":" | "-");
    // In the school's words it is what the parent is asked for.
    if !begins || !source.is_parents() {
        return None;
    }
    let verb = words.any_phrase(at, "todo :|to do :|todo|to do|note to self :").unwrap_or(at);
    let object = verb + 1;
    let owned = |at: usize| lexicon::one_of("the his her my our him them it a new about", words.at(at));
    let somebody = || source.people.holding(object).is_some_and(|m| m.from == object);
    let thing = || owned(object) || lexicon::one_of("in out up back off", words.at(object)) && owned(object + 1);
    let dated =
        || lexicon::one_of("send bring return sign pay pack buy submit", words.at(verb)) && is_dated(source, verb);
    let errand = lexicon::one_of(ERRANDS, words.at(verb)) && (somebody() || thing() || dated());
    let asks = || words.at(words.sentence_end(verb)) == "?";
    (errand && !asks()).then(|| drafted(at, verb, Owner::Me, None))
}
