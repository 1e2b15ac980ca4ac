//! Word classes the principles share: who is spoken of, what is done, and the hard words for people and things.
//!
//! Owns the notation's `{names}`. Refuses a principle's own constructions.

use super::class_deeds::DEEDS;
use super::class_words::PEOPLE;
use super::pattern::{Alternative, alternatives};
use super::sentence::Sentence;
use crate::rules::reading::lexicon::{is_title, one_of};

/// Finds one past the words of a class at a place.
pub(super) type Class = fn(&Sentence<'_>, usize) -> Option<usize>;

/// Words of tone that may stand between any two words of a pattern.
pub(super) const FILLERS: &str = "
just really actually simply even honestly truly also still so very totally completely absolutely literally frankly
already only basically seriously quite all ever again then now please too pretty rather clearly obviously apparently
surely maybe perhaps probably definitely certainly finally utterly entirely especially plainly evidently
somehow suddenly always constantly kinda officially sadly once fully plain
";

/// The alternatives of the class `name`; an unknown name has none, which a test refuses.
pub(super) fn class(name: &str) -> Vec<Alternative> {
    match name {
        "staff" => vec![Alternative::Class(staff)],
        "name" => vec![Alternative::Class(name_at)],
        "other_child" => vec![Alternative::Class(other_child)],
        "title" => vec![Alternative::Class(|s, at| is_title(s.at(at)).then_some(at + 1))],
        "names" => vec![Alternative::Class(|s, at| (s.is_name(at) && s.at(at).ends_with('s')).then_some(at + 1))],
        "verb" => vec![Alternative::Class(|s, at| s.is_letters(at).then_some(at + 1))],
        "ing" => vec![Alternative::Class(|s, at| (s.at(at).len() > 4 && s.at(at).ends_with("ing")).then_some(at + 1))],
        "they" => with(staff, list("school")),
        "child" => with(name_at, list("child")),
        _ => alternatives(list(name)),
    }
}

fn with(class: Class, list: &'static str) -> Vec<Alternative> {
    let mut all = alternatives(list);
    all.push(Alternative::Class(class));
    all
}

/// The words of a class that is a list.
fn list(name: &str) -> &'static str {
    PEOPLE.iter().chain(DEEDS).find(|(known, _)| *known == name).map_or("", |(_, list)| list)
}

/// A person at school: "Ms. Lund", "the school psych", "her resource room teacher".
pub(super) fn staff(sentence: &Sentence<'_>, at: usize) -> Option<usize> {
    const BEFORE: &str = "the his her your our my this that their any some whoever a another every";
    let titled = is_title(sentence.at(at)) || one_of("principal nurse coach director", sentence.at(at));
    let sure = one_of("mr mrs ms", sentence.at(at)) && sentence.is_letters(at + 1);
    if sure || titled && sentence.token(at + 1).is_some_and(|t| t.capital) {
        return sentence.token(at + 1).is_some_and(|t| !t.possessive).then_some(at + 2);
    }
    let role = |i: usize| is_role(sentence, i);
    let inner = |i: usize| sentence.token(i).is_some_and(|t| !one_of(NOT_INSIDE, &t.word));
    let begun = one_of(BEFORE, sentence.at(at));
    (begun && role(at + 1) && !role(at + 2)).then_some(at + 2).or_else(|| {
        let one = begun && inner(at + 1) && role(at + 2) && !role(at + 3);
        let two = begun && inner(at + 1) && inner(at + 2) && role(at + 3);
        if one { Some(at + 3) } else { two.then_some(at + 4) }
    })
}

fn is_role(sentence: &Sentence<'_>, at: usize) -> bool {
    const ROLES: &str = "
teacher teachers aide aides para paras paraprofessional principal counselor therapist psychologist psych nurse driver
sub substitute coach manager director staff team school district office administration admin administrators ot slp pt
specialist librarian monitor secretary board superintendent committee department bcba educator educators assistant
people woman lady guy man tutor interpreter
";
    one_of(ROLES, sentence.at(at)) && sentence.token(at).is_some_and(|t| !t.possessive)
}

/// Words that end a name of a role before it began.
const NOT_INSIDE: &str = "
is was are were has have had and or but to of in on at with for from that who which , ; : - ( ) he she they you i we
will would can could said says never not
";

/// A first name, or first and last; at the start of a sentence only both, where a capital tells nothing.
fn name_at(sentence: &Sentence<'_>, at: usize) -> Option<usize> {
    let possessive = sentence.token(at).is_some_and(|t| t.possessive);
    let second = sentence.is_name(at + 1) && !possessive;
    let told = second || possessive || !sentence.begins_at(at) || one_of("is has was gets", sentence.at(at + 1));
    (told && sentence.is_name(at) && !is_title(sentence.at(at.wrapping_sub(1)))).then_some(if second {
        at + 2
    } else {
        at + 1
    })
}

/// Another child: named in full, or as somebody's ("Harper's mom"); a first name alone may be one's own child.
fn other_child(sentence: &Sentence<'_>, at: usize) -> Option<usize> {
    let end = name_at(sentence, at)?;
    let possessive = sentence.token(at).is_some_and(|t| t.possessive);
    (end == at + 2 || possessive).then_some(end)
}
