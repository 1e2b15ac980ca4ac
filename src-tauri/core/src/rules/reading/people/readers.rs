//! Reads the text left to right for people: outsiders, titled names, roles, known names, unknown full names.
//!
//! Owns the order of those readers. Refuses to choose between candidates: see `resolve`.

use super::likeness::Fit;
use super::names::{self, Name};
use super::{Whom, children, context, outsiders, roles};
use crate::rules::ids::{ChildId, PersonId};
use crate::rules::reading::Roster;
use crate::rules::reading::lexicon::{self, Gender};
use crate::rules::reading::token::Words;
use crate::rules::roles::Role;

/// Somebody found, before candidates are chosen between.
#[derive(Clone, Debug)]
pub(super) struct Found {
    pub(super) from: usize,
    pub(super) to: usize,
    pub(super) gender: Gender,
    /// What the text calls the adult; `None` for children and outsiders.
    pub(super) adult: Option<Adult>,
    /// Who it is when no adult.
    pub(super) other: Option<Whom>,
}

/// What the text says of one adult.
#[derive(Clone, Debug, Default)]
pub(super) struct Adult {
    /// The adults of the roster whose name fits; empty for a new name or a role alone.
    pub(super) known: Vec<PersonId>,
    /// A name nobody has, as it should be written.
    pub(super) name: String,
    /// The role said beside the name, or alone.
    pub(super) role: Option<Role>,
    /// "the new speech therapist".
    pub(super) is_new: bool,
    /// "she's his new aide": tells the role of the adult before.
    pub(super) is_said_of: bool,
}

impl Found {
    /// A child or an outsider.
    pub(super) fn other(from: usize, to: usize, whom: Whom, gender: Gender) -> Self {
        Self { from, to, gender, adult: None, other: Some(whom) }
    }

    fn adult(from: usize, to: usize, gender: Gender, adult: Adult) -> Self {
        Self { from, to, gender, adult: Some(adult), other: None }
    }
}

/// The text and the known names.
pub(super) struct Scan<'a> {
    pub(super) words: &'a Words<'a>,
    pub(super) roster: &'a Roster,
    pub(super) names: Vec<Name<'a>>,
}

impl Scan<'_> {
    /// The parent's child named at `at`.
    pub(super) fn child_at(&self, at: usize) -> Option<ChildId> {
        self.roster.children.iter().find(|child| children::is_child(self.words, at, child)).map(|child| child.id)
    }

    /// Whether a known adult is named at `at`.
    fn is_known(&self, at: usize) -> bool {
        self.names.iter().any(|name| name.alone(self.words, at).is_some_and(|(_, fit)| fit == Fit::Exact))
    }

    /// Whether the word at `at` is the surname of a titled adult.
    pub(super) fn is_surname(&self, at: usize) -> bool {
        let fits = |name: &Name<'_>| name.gender != Gender::Any && name.alone(self.words, at).is_some();
        self.names.iter().any(fits)
    }
}

/// Everybody in the text, in order, none overlapping.
pub(super) fn scan(words: &Words<'_>, roster: &Roster) -> Vec<Found> {
    let names = roster.people.iter().filter(|p| !p.name.is_empty()).map(Name::of).collect();
    let scan = Scan { words, roster, names };
    let readers = [introduced, outsiders::outsider, titled, by_role, by_name, child, full_name];
    let mut found: Vec<Found> = Vec::new();
    let mut at = 0;
    while at < words.len() {
        let next = readers.iter().find_map(|read| read(&scan, at));
        at = next.as_ref().map_or(at + 1, |f| f.to.max(at + 1));
        let next = next.filter(|next| !tells_role(&mut found, next));
        found.extend(next);
    }
    found
}

/// Whether `next` only tells what the last new adult does; then that adult takes the role.
fn tells_role(found: &mut [Found], next: &Found) -> bool {
    let role = next.adult.as_ref().filter(|adult| adult.is_said_of).and_then(|adult| adult.role);
    let last = found.iter_mut().rev().find_map(|f| f.adult.as_mut());
    let (Some(role), Some(last)) = (role, last) else { return false };
    let takes = last.known.is_empty() && !last.name.is_empty() && last.role.is_none_or(|r| r == role);
    if takes {
        last.role = Some(role);
    }
    takes
}

/// "Ms. Lee", "miss leigh", "mr d", "Ms. Alvarez".
fn titled(scan: &Scan<'_>, at: usize) -> Option<Found> {
    let words = scan.words;
    let (title, gender) = lexicon::title(words.at(at))?;
    let fits =
        scan.names.iter().filter_map(|n| n.after_title(words, at + 1, (title, gender)).map(|(to, fit)| (n, to, fit)));
    let strict = !lexicon::one_of("mr mrs ms mister sra dr", words.at(at));
    let trusted = |said: &str, fit: Fit| fit == Fit::Exact || !strict || !lexicon::is_common(said);
    let fits = fits.filter(|(_, _, fit)| trusted(words.at(at + 1), *fit)).collect();
    let best = names::best(fits);
    let to = match best.first() {
        Some((_, to)) => *to,
        None => unknown_name(scan, at + 1, strict)?,
    };
    if best.is_empty() && (outsiders::stands_in(words, to) || outsiders::is_named_sub(words, at)) {
        return Some(Found::other(at, to, Whom::Outsider, gender));
    }
    let name = if best.is_empty() { names::display(title, words, at + 1, to) } else { String::new() };
    let known = best.iter().map(|(name, _)| name.person.id).collect();
    Some(with_role_after(scan, Found::adult(at, to, gender, Adult { known, name, ..Adult::default() })))
}

/// One past a name nobody on the roster has.
fn unknown_name(scan: &Scan<'_>, at: usize, strict: bool) -> Option<usize> {
    const PARTICLES: &str = "de la del van von der o st los las di da le";
    let words = scan.words;
    let mut last = at;
    while lexicon::one_of(PARTICLES, words.at(last)) && words.is_letters(last + 1) {
        last += 1;
    }
    let word = words.at(last);
    let about_health = matches!(words.before(at, 1), "dr" | "doctor")
        && lexicon::one_of("appt appointment note notes visit office order orders form letter", word);
    let refused = about_health || if strict { lexicon::is_common(word) } else { lexicon::is_function(word) };
    let alone = word.chars().count() == 1 && !words.token(at)?.word.starts_with(char::is_alphabetic);
    if !words.is_letters(last) || refused || alone {
        return None;
    }
    let hyphen = words.raw(last, last + 2).contains('-');
    let second = context::is_capital(words, last)
        && context::is_capital(words, last + 1)
        && !lexicon::is_common(words.at(last + 1));
    Some(if words.is_letters(last + 1) && (hyphen || second) { last + 2 } else { last + 1 })
}

/// What can stand between a role and its name.
const JOINS: &str = "
, named|named|,|(|is|is a|will be|over there is|over there is a|over there is named|is named|is called|there is
there is a|this year is|whose name is|her name is|his name is
";

/// A role, with the name beside it: "the new aide jenny", "speech therapist ms alvarez".
fn by_role(scan: &Scan<'_>, at: usize) -> Option<Found> {
    let words = scan.words;
    let (to, role, _) = roles::phrase(words, at)?;
    let person = roles::somebody(words, at);
    let from = person.map_or(at, |(from, ..)| from);
    let is_new = (from..at).any(|i| words.at(i) == "new");
    let name_at = words.any_phrase(to, JOINS).unwrap_or(to);
    if let Some(named) = titled(scan, name_at).or_else(|| by_name(scan, name_at))
        && let Some(adult) = named.adult.as_ref().filter(|a| fits_role(scan, a, role))
    {
        let adult = Adult { role: adult.role.or(Some(role)), is_new, ..adult.clone() };
        return Some(Found::adult(from, named.to, named.gender, adult));
    }
    let (from, to, role) = person?;
    let is_said_of = matches!(words.before(from, 1), "is" | "as") && matches!(words.before(from, 2), "she" | "he");
    let adult = Adult { role: Some(role), is_new, is_said_of, ..Adult::default() };
    if let Some(name) = roles::subject_teacher(words, at, to).filter(|_| first_name(scan, name_at).is_none()) {
        let named = scan.roster.people.iter().filter(|p| p.name.eq_ignore_ascii_case(&name)).map(|p| p.id);
        let adult = Adult { known: named.collect(), name, is_new: true, ..adult };
        return Some(Found::adult(from, to, Gender::Any, adult));
    }
    let joined = name_at == to || lexicon::one_of("named called is (", words.before(name_at, 1));
    let apposed = words.before(name_at, 1) == "," && !words.is_word(name_at + 1);
    match first_name(scan, name_at).filter(|_| joined || apposed) {
        Some(after) => {
            let name = names::display("", words, name_at, after);
            Some(Found::adult(from, after, Gender::Any, Adult { name, ..adult }))
        }
        None => {
            let on_team = scan.roster.people.iter().any(|p| p.role == Some(role));
            (on_team || roles::joins(words, from, to, role)).then(|| Found::adult(from, to, Gender::Any, adult))
        }
    }
}

/// Whether a name said beside a role can be of somebody with that role.
fn fits_role(scan: &Scan<'_>, adult: &Adult, role: Role) -> bool {
    let roles = scan.roster.people.iter().filter(|p| adult.known.contains(&p.id)).map(|p| p.role);
    let mut roles = roles.peekable();
    adult.role.is_none_or(|said| said == role) && (roles.peek().is_none() || roles.any(|r| r.is_none_or(|r| r == role)))
}

/// One past a first name, or a first name and surname, that nobody on the roster has.
fn first_name(scan: &Scan<'_>, at: usize) -> Option<usize> {
    let words = scan.words;
    let goes_on = |to: usize| !words.is_word(to) || context::speaks(words, to) || lexicon::is_function(words.at(to));
    if !is_unknown(scan, at) {
        return None;
    }
    if is_unknown(scan, at + 1) && goes_on(at + 2) {
        return Some(at + 2);
    }
    goes_on(at + 1).then_some(at + 1)
}

/// "a lady named ruth abernathy": an adult nobody knows yet.
fn introduced(scan: &Scan<'_>, at: usize) -> Option<Found> {
    let words = scan.words;
    let grown = lexicon::one_of("lady woman man gentleman person guy teacher therapist someone somebody", words.at(at));
    let name_at = words.any_phrase(at + 1, "named|called|by the name of").filter(|_| grown)?;
    let to = first_name(scan, name_at)?;
    let name = names::display("", words, name_at, to);
    let from = if matches!(words.before(at, 1), "a" | "the" | "some" | "this") { at - 1 } else { at };
    Some(with_role_after(scan, Found::adult(from, to, Gender::Any, Adult { name, ..Adult::default() })))
}

/// A role after the name: "ms alvarez, the new OT", "ms alvarez from speech".
fn with_role_after(scan: &Scan<'_>, mut found: Found) -> Found {
    let words = scan.words;
    let mut at = words.any_phrase(found.to, ",|(").unwrap_or(found.to);
    let start = at;
    while at < start + 4 && lexicon::one_of("the our his her my from in at new school is", words.at(at)) {
        at += 1;
    }
    let apart = at > found.to && !(at == start + 1 && words.at(start) == "is");
    if let Some((to, role, _)) = roles::phrase(words, at)
        && apart
        && let Some(adult) = found.adult.as_mut()
        && fits_role(scan, adult, role)
    {
        adult.role = Some(role);
        adult.is_new = (start..at).any(|i| words.at(i) == "new");
        found.to = if words.at(to) == ")" { to + 1 } else { to };
    }
    found
}

/// A known name without a title.
fn by_name(scan: &Scan<'_>, at: usize) -> Option<Found> {
    let words = scan.words;
    if !words.is_letters(at) || scan.child_at(at).is_some() {
        return None;
    }
    let fits = scan.names.iter().filter_map(|n| n.alone(words, at).map(|(to, fit)| (n, to, fit))).collect();
    let best = names::best(fits);
    let to = best.first()?.1;
    let adult = Adult { known: best.iter().map(|(name, _)| name.person.id).collect(), ..Adult::default() };
    let found = with_role_after(scan, Found::adult(at, to, Gender::Any, adult));
    let is_word = to == at + 1 && (lexicon::is_common(words.at(at)) || words.at(at).len() < 3);
    let thing = lexicon::one_of("the a an his her my this that", words.before(at, 1));
    let joined = !thing && words.at(to) == "and" && !lexicon::is_common(words.at(to + 1)) && scan.is_known(to + 1);
    let doubtful = is_word && found.to == to && !joined && !context::is_name_position(words, at, to);
    (!doubtful).then_some(found)
}

/// One of the parent's children.
fn child(scan: &Scan<'_>, at: usize) -> Option<Found> {
    let id = scan.child_at(at)?;
    Some(Found::other(at, at + 1, Whom::Child(id), Gender::Any))
}

/// "Karen Alvarez" in ordinary text, where an adult stands; "jen from speech".
fn full_name(scan: &Scan<'_>, at: usize) -> Option<Found> {
    let words = scan.words;
    let capital = |i: usize| words.token(i).is_some_and(|t| t.capital);
    if !is_unknown(scan, at) {
        return None;
    }
    let stands = context::speaks(words, at + 2)
        || context::reached(words, at)
        || lexicon::one_of("from in at", words.at(at + 2));
    let full = capital(at) && capital(at + 1) && is_unknown(scan, at + 1) && stands;
    let to = if full { at + 2 } else { at + 1 };
    let name = names::display("", words, at, to);
    let found = with_role_after(scan, Found::adult(at, to, Gender::Any, Adult { name, ..Adult::default() }));
    let works = words.at(to) == "from" && found.to > to;
    (full || works).then_some(found)
}

/// A word that can be the name of somebody nobody knows.
fn is_unknown(scan: &Scan<'_>, at: usize) -> bool {
    let words = scan.words;
    let word = words.at(at);
    words.is_letters(at)
        && word.len() > 2
        && !lexicon::is_common(word)
        && scan.child_at(at).is_none()
        && roles::phrase(words, at).is_none()
}
