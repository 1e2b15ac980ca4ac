//! People named by what they do: "the OT", "her aide", "speech will send".
//!
//! Owns where a role word is somebody. Refuses lessons, rooms, reports, and "an aide".

use super::context;
use crate::rules::reading::lexicon;
use crate::rules::reading::lists::by_first_word;
use crate::rules::reading::token::Words;
use crate::rules::roles::{ROLE_WORDS, Role, RoleWord};
use rustc_hash::FxHashMap;
use std::sync::LazyLock;

/// Things named after a role: "OT report", "nurse's office".
const THINGS: &str = "
report reports goal goals eval evals evaluation services service session sessions time minutes room
folder homework therapy group groups data notes progress schedule class office hours worksheet worksheets
screening referral device words sounds log plan stuff work week test testing consult exercises games
assessment conference conferences meeting workday appreciation support lounge desk door update slot slots
block visit visits gym packet sheet sheets form forms part section day days position job coverage
shortage practice binder chart list trailer wing hallway app twice once
";
/// A title says what somebody is in its first words.
const TITLE_BYTES: usize = 200;
const DETERMINERS: &str = "the his her our my their new other main that this s school";
const INDEFINITE: &str = "a an another any no some every each extra old former more real good";

type RoleEntry = (&'static str, Role, RoleWord);

/// The role words by their first word.
static BY_FIRST_WORD: LazyLock<FxHashMap<&str, Vec<&RoleEntry>>> =
    LazyLock::new(|| by_first_word(ROLE_WORDS.iter(), |entry| entry.0));

/// A role word at `at`: one past it, the role, and whether it can be a lesson too.
pub(super) fn phrase(words: &Words<'_>, at: usize) -> Option<(usize, Role, RoleWord)> {
    let begun = BY_FIRST_WORD.get(words.at(at))?;
    let found = begun.iter().filter_map(|(said, role, kind)| words.phrase(at, said).map(|to| (to, *role, *kind)));
    found.max_by_key(|(to, ..)| *to)
}

/// The role a title names: "Speech-Language Pathologist, Lincoln School". A word that is also a lesson or a room counts only
/// where it is all there is: a resource officer is no teacher.
pub(crate) fn of_title(title: &str) -> Option<Role> {
    let words = Words::new(title.get(..TITLE_BYTES).unwrap_or(title));
    let found = (0..words.len()).rev().filter_map(|at| phrase(&words, at).map(|(to, role, kind)| (at, to, role, kind)));
    let named = found.filter(|(at, to, _, kind)| *kind == RoleWord::Person || *at == 0 && *to == words.len());
    // The longest; of two the first.
    named.max_by_key(|(at, to, ..)| to - at).map(|(_, _, role, _)| role)
}

/// Somebody named by role at `at`: first token with its determiner, one past the last, the role.
pub(super) fn somebody(words: &Words<'_>, at: usize) -> Option<(usize, usize, Role)> {
    let (to, role, kind) = phrase(words, at)?;
    let before = words.before(at, 1);
    let owned = words.token(to - 1).is_some_and(|t| t.possessive);
    let before_new = if before == "new" { words.before(at, 2) } else { before };
    if lexicon::one_of(INDEFINITE, before_new) || owned && lexicon::one_of(THINGS, words.at(to)) {
        return None;
    }
    let determined = lexicon::one_of(DETERMINERS, before)
        || at.checked_sub(1).and_then(|i| words.token(i)).is_some_and(|t| t.possessive);
    let from = if determined { at - 1 } else { at };
    let from = if before == "new" && lexicon::one_of(DETERMINERS, words.before(at, 2)) { at - 2 } else { from };
    if lexicon::one_of(THINGS, words.at(to)) || is_place(words, from, role) {
        return None;
    }
    let person = match kind {
        RoleWord::Person => true,
        RoleWord::Topic => is_somebody(words, from, to, role, determined),
    };
    person.then_some((from, to, role))
}

/// "Gym teacher": who teaches one lesson a week is not the class teacher, and goes by the lesson until there is a name.
pub(super) fn subject_teacher(words: &Words<'_>, at: usize, to: usize) -> Option<String> {
    let lesson = words.at(at);
    let special = to == at + 2 && words.at(at + 1) == "teacher" && lexicon::one_of("gym pe music art spanish", lesson);
    let name = if lesson == "pe" { "PE" } else { lesson };
    let mut letters = name.chars();
    let first = letters.next().filter(|_| special)?;
    Some(format!("{}{} teacher", first.to_uppercase(), letters.as_str()))
}

/// Whether somebody of a role nobody on the team has joins without a name. Whoever chairs a committee does that beside a
/// role of their own; a driver one only wants to ask is nobody yet.
pub(super) fn joins(words: &Words<'_>, from: usize, to: usize, role: Role) -> bool {
    let chairs = matches!(words.before(to, 1), "chair" | "chairperson");
    let back = if matches!(words.before(from, 1), "to" | "with") { 2 } else { 1 };
    let wanted = role == Role::Bus && (words.before(from, 1) == "bus" || lexicon::is_verb(words.before(from, back)));
    !chairs && !wanted
}

/// "at the front office": a place.
fn is_place(words: &Words<'_>, from: usize, role: Role) -> bool {
    role == Role::Office && lexicon::one_of("in at near outside by through into inside of", words.before(from, 1))
}

/// Whether a word that is also a lesson is a person here.
fn is_somebody(words: &Words<'_>, from: usize, to: usize, role: Role, determined: bool) -> bool {
    if matches!(words.at(to), ":" | "-") && !words.is_word(from.wrapping_sub(1)) {
        return true;
    }
    let modified = !determined
        && words.is_word(from.wrapping_sub(1))
        && !lexicon::is_function(words.before(from, 1))
        && !context::reached(words, from);
    if modified && !clause_word(words.before(from, 1)) {
        return false;
    }
    if context::speaks(words, to) || context::reached(words, from) {
        return !(role == Role::Office && words.before(from, 1) == "to" && went(words, from));
    }
    let therapist = matches!(role, Role::OccupationalTherapist | Role::PhysicalTherapist | Role::Office | Role::Aide);
    let happens = |at: usize| {
        lexicon::one_of("on at in moved cancelled canceled changed rescheduled now only twice be", words.at(at))
    };
    let lesson = lexicon::one_of("on at for from moved got", words.at(to))
        || lexicon::one_of("is was has will", words.at(to)) && happens(to + 1);
    let motion = lexicon::one_of("in during to from at before after miss for", words.before(from, 1));
    determined && therapist && !lesson && !motion
}

fn clause_word(word: &str) -> bool {
    lexicon::one_of("then also because anyway oh well or please today yesterday", word)
}

fn went(words: &Words<'_>, from: usize) -> bool {
    words.has(words.sentence_start(from), from, |w| lexicon::one_of("went sent go walked walk called", w))
}
