//! The names of other students in what a parent wrote, and the same text with only their first letters (G56, story 12).
//!
//! Owns whose name it is. Refuses the parent's own children and everybody who works at school. A name that stands only
//! where nothing tells that it is a child's is not found: whoever shares a record reads it first. First names alone are
//! `given`'s.

use super::given_names::NAMES_AND_WORDS;
use super::people::{self, People, Whom};
use super::token::{Words, fold};
use super::{Roster, given, lexicon, names_of_kin_or_peers};
use rustc_hash::FxHashSet;
use std::ops::RangeInclusive;

/// Names of other students, folded, each once.
pub type Names = FxHashSet<String>;

/// Adds the names of other students that `text` tells of.
pub fn other_students(text: &str, roster: &Roster, names: &mut Names) {
    let words = Words::new(text);
    let found = people::find(&words, roster);
    let own = own_names(roster);
    given(&words, &found, &own, names);
    for mention in found.mentions.iter().filter(|mention| mention.whom == Whom::Outsider) {
        let span = mention.from..mention.to;
        // A substitute works at school.
        if span.clone().any(|at| matches!(words.at(at), "sub" | "subs" | "substitute")) {
            continue;
        }
        // Beside "his buddy" any word may stand; only a capital letter tells a name there.
        let beside = span.clone().any(|at| names_of_kin_or_peers(words.at(at)));
        for at in span.filter(|at| can_be_name(&words, *at) && !own.contains(words.at(*at))) {
            if is_told(&words, at, beside) {
                names.insert(words.at(at).to_owned());
                names.extend(first_name(&words, at, &own));
            }
        }
    }
}

/// Adds what stands alone, too: a first name where only a child's stands. One that is a word as well is kept with its
/// capital, and is cut only where it is a name.
fn given(words: &Words<'_>, found: &People, own: &Names, names: &mut Names) {
    for name in (0..words.len()).filter_map(|at| given::child_at(words, at, found, own)) {
        for at in name {
            let ordinary = lexicon::is_common(words.at(at)) || lexicon::one_of(NAMES_AND_WORDS, words.at(at));
            names.insert(if ordinary { capitalised(words.at(at)) } else { words.at(at).to_owned() });
        }
    }
}

/// "Grace" for "grace".
fn capitalised(word: &str) -> String {
    let mut letters = word.chars();
    letters.next().map(|first| first.to_uppercase().chain(letters).collect()).unwrap_or_default()
}

/// The first name right before a last name at `at`: "Tyler" of "Tyler Johnson".
fn first_name(words: &Words<'_>, at: usize, own: &Names) -> Option<String> {
    let first = at.checked_sub(1)?;
    let between = words.raw(first, at + 1).strip_prefix(words.raw(first, at))?;
    let beside = between.starts_with(' ') && words.token(at)?.capital && !leads_in(words.at(first));
    (beside && is_stranger(words, first, own)).then(|| words.at(first).to_owned())
}

/// A word that begins a sentence with a capital, and is no name: "Unfortunately Marcus".
fn leads_in(word: &str) -> bool {
    const ALSO: &str =
        "somehow meanwhile afterward afterwards anyway anyways nevertheless otherwise perhaps maybe instead";
    let how = word.ends_with("ly") && word.len() > 6 && !lexicon::one_of("beverly kimberly", word);
    how || lexicon::one_of(ALSO, word)
}

/// What another child is called beside a name.
const MATES: &str = "friend buddy classmate kid boy girl student child peer bestie pal playmate seatmate bully toddler";

/// Adds the names of other children that a letter tells of (G59), the last name with the first: beside "his classmate", "another student", or among
/// children where the own are known. Kin of the family may be named.
pub fn classmates(text: &str, roster: &Roster, names: &mut Names) {
    let words = Words::new(text);
    let own = own_names(roster);
    let found = people::find(&words, roster);
    for name in (0..words.len()).filter_map(|at| given::doer_at(&words, at, &found, &own)) {
        names.extend(name.map(|at| words.at(at).to_owned()));
    }
    let mut add = |at: usize| {
        if is_stranger(&words, at, &own) {
            names.extend(whole_name(&words, at, &own).map(|at| words.at(at).to_owned()));
        }
    };
    (0..words.len()).filter_map(|at| beside_mate(&words, at)).for_each(&mut add);
    if roster.children.is_empty() {
        return;
    }
    for mention in found.mentions.iter().filter(|mention| mention.whom == Whom::Outsider) {
        let kin = |at: usize| names_of_kin_or_peers(words.at(at)) && !lexicon::one_of(MATES, words.at(at));
        let of_kin = (mention.from..mention.to).any(kin);
        let owned = |at: usize| words.token(at).is_some_and(|token| token.possessive);
        (mention.from..mention.to).filter(|at| !of_kin || owned(*at)).for_each(&mut add);
    }
}

/// Where the name stands that a word such as "classmate" at `at` is told with: "his classmate Ben", "another student from
/// his class, Mia". The parent's own, and the one the letter is about, are "my" and "your".
fn beside_mate(words: &Words<'_>, at: usize) -> Option<usize> {
    const AMONG: &str = "
in his class|in her class|in their class|in the class|from his class|from her class|from class|in class|on the bus|
from the bus|at his table|at her table|in his group|in her group|in his grade|in her grade|at school|at recess
";
    const LEADS: &str = ", named|, called|named|called|whose name is|,";
    let ours = |back| lexicon::one_of("my our your", words.before(at, back));
    if !lexicon::one_of(MATES, words.at(at)) || ours(1) || ours(2) {
        return None;
    }
    let after = words.any_phrase(at + 1, AMONG).unwrap_or(at + 1);
    Some(words.any_phrase(after, LEADS).unwrap_or(after))
}

/// Words of a text that may be somebody's first name, and nobody's on the roster: each once, folded.
#[must_use]
pub fn strangers(text: &str, roster: &Roster) -> Vec<String> {
    let words = Words::new(text);
    let own = own_names(roster);
    let mut found: Vec<String> = Vec::new();
    for at in (0..words.len()).filter(|at| is_stranger(&words, *at, &own)) {
        if !found.iter().any(|known| known == words.at(at)) {
            found.push(words.at(at).to_owned());
        }
    }
    found
}

/// The name at `at` with the names that stand right before and behind it: "Tyler Johnson" where either is told.
pub(super) fn whole_name(words: &Words<'_>, at: usize, own: &Names) -> RangeInclusive<usize> {
    let one = |at: usize| is_stranger(words, at, own);
    let owned = |at: usize| words.token(at).is_some_and(|token| token.possessive);
    let from = at.checked_sub(1).filter(|before| one(*before) && !owned(*before)).unwrap_or(at);
    let to = if !owned(at) && one(at + 1) { at + 1 } else { at };
    from..=to
}

/// A name with a capital, of nobody who is known, and no day.
pub(super) fn is_stranger(words: &Words<'_>, at: usize, own: &Names) -> bool {
    let word = words.at(at);
    let day = lexicon::weekday(word).is_some() || lexicon::month(word).is_some();
    let letters = words.raw(at, at + 1);
    let shouted = letters.chars().count() > 1 && !letters.chars().any(char::is_lowercase);
    let capital = words.token(at).is_some_and(|token| token.capital);
    capital && !day && !shouted && can_be_name(words, at) && !own.contains(word)
}

/// A word of letters that is no ordinary one and no adult's surname behind a title.
fn can_be_name(words: &Words<'_>, at: usize) -> bool {
    let word = words.at(at);
    let ordinary = lexicon::is_common(word) || lexicon::is_title(word) || lexicon::is_function(word);
    let adult = at > 0 && lexicon::is_title(words.at(at - 1));
    words.is_letters(at) && word.chars().count() > 1 && !ordinary && !adult && !names_of_kin_or_peers(word)
}

/// Whether the text tells that it is a name: a capital letter, somebody's own, or in small letters who did it or whom it was
/// done with.
fn is_told(words: &Words<'_>, at: usize, beside: bool) -> bool {
    const DID: [&str; 10] =
        ["hit", "pushed", "bit", "kicked", "shoved", "teased", "tripped", "punched", "bullied", "cried"];
    const BEFORE: [&str; 5] = ["with", "by", "to", "and", "invited"];
    let clear = words.token(at).is_some_and(|token| token.capital || token.possessive);
    let small = !beside && (DID.contains(&words.at(at + 1)) || BEFORE.contains(&words.before(at, 1)));
    clear || small
}

/// Every word of the names on the roster: they stay as they are.
fn own_names(roster: &Roster) -> Names {
    let people = roster.people.iter().map(|person| person.name.as_str());
    let children = roster.children.iter().map(|child| child.name.as_str());
    people.chain(children).flat_map(str::split_whitespace).map(fold).collect()
}

/// The text with every one of `names` cut to its first letter: "Marcus hit him" is "M. hit him".
#[must_use]
pub fn initialled(text: &str, names: &Names) -> String {
    if names.is_empty() {
        return text.to_owned();
    }
    let words = Words::new(text);
    let mut out = String::with_capacity(text.len());
    let mut done = 0;
    for at in 0..words.len() {
        let Some(token) = words.token(at).filter(|token| token.span.start >= done) else { continue };
        let told = names.contains(token.word.as_str())
            || given::is_surely(&words, at) && names.contains(capitalised(&token.word).as_str());
        // An adult with a title has the last name of a child, now and then.
        if !told || at.checked_sub(1).is_some_and(|before| lexicon::is_title(words.at(before))) {
            continue;
        }
        let raw = text.get(token.span.start..token.span.end).unwrap_or_default();
        let Some(first) = raw.chars().next() else { continue };
        let behind =
            raw.find(['\'', '\u{2019}', '\u{2018}', '\u{2bc}']).and_then(|cut| raw.get(cut..)).unwrap_or_default();
        out.push_str(text.get(done..token.span.start).unwrap_or_default());
        out.extend(first.to_uppercase());
        out.push('.');
        out.push_str(behind);
        done = token.span.end;
        // The end of a sentence needs no second dot.
        if behind.is_empty() && text.get(done..).is_some_and(|rest| rest.starts_with('.')) {
            done += 1;
        }
    }
    out.push_str(text.get(done..).unwrap_or_default());
    out
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::rules::ids::{ChildId, PersonId};
    use crate::rules::reading::{KnownChild, KnownPerson};
    use uuid::Uuid;

    fn roster() -> Roster {
        let person = |name: &str| KnownPerson { id: PersonId(Uuid::nil()), name: name.into(), role: None };
        Roster {
            people: vec![person("Ms. Lee"), person("Jordan Park")],
            children: ["Sam", "Leo"].map(|name| KnownChild { id: ChildId(Uuid::nil()), name: name.into() }).into(),
            ..Roster::default()
        }
    }

    fn masked(text: &str) -> String {
        let mut names = Names::default();
        other_students(text, &roster(), &mut names);
        initialled(text, &names)
    }

    #[test]
    fn a_made_up_year_has_no_name_but_names() {
        let entries = include_str!("../../../../../tests/fixtures/demo/entries.txt");
        let mut names = Names::default();
        for line in entries.lines().filter(|line| !line.starts_with('#')) {
            other_students(line, &roster(), &mut names);
        }
        let mut names: Vec<String> = names.into_iter().collect();
        names.sort();
        assert_eq!(names, Vec::<String>::new());
    }

    #[test]
    fn a_first_name_alone_keeps_its_first_letter_where_it_is_a_childs() {
        for (text, wanted) in [
            ("Aiden helped him up", "A. helped him up"),
            ("Today Aiden helped him up", "Today A. helped him up"),
            ("He was sad, but Zoe sat down beside him.", "He was sad, but Z. sat down beside him."),
            ("They said Ethan took his hat", "They said E. took his hat"),
            ("Leo hugged Mia at recess", "Leo hugged M. at recess"),
            ("Leo shared his snack with Oliver", "Leo shared his snack with O."),
            ("Leo and Noah built a tower", "Leo and N. built a tower"),
            ("Noah and Leo built a tower. noah laughed", "N. and Leo built a tower. N. laughed"),
            ("He yelled at Sophia", "He yelled at S."),
            ("Olivia's lunch was gone", "O.'s lunch was gone"),
            ("After lunch, Aiden, Leo and Ethan ran", "After lunch, A., Leo and E. ran"),
            ("Aiden Brooks took his lunch. Mrs. Brooks saw it", "A. B. took his lunch. Mrs. Brooks saw it"),
            ("Jayden M. bit Leo", "J. M. bit Leo"),
            ("Ms. Lee asked Caleb to move", "Ms. Lee asked C. to move"),
            ("Hunter pushed Leo. He likes to hunt", "H. pushed Leo. He likes to hunt"),
            ("Grace hit him. By the grace of luck he laughed", "G. hit him. By the grace of luck he laughed"),
            ("Leo sat with Jack", "Leo sat with J."),
            ("Leo chased Austin. We moved to Austin", "Leo chased A. We moved to Austin"),
            ("Maybe Aiden will help him", "Maybe A. will help him"),
        ] {
            assert_eq!(masked(text), wanted, "{text}");
        }
    }

    #[test]
    fn what_is_no_other_childs_first_name_stays() {
        for text in [
            "Leo helped him up",
            "Jordan helped him up",
            "Ms. Lee helped him up",
            "Mr. Ethan helped him up",
            "Nurse Emily called about Leo",
            "Hi Maria, Leo had a good day",
            "Thank you,\nAna",
            "Dear Isabella,\nLeo is well",
            "He reads Harry Potter at night",
            "He loves Thomas the Train",
            "We moved to Austin in May",
            "They went from Boston to Charlotte by bus",
            "Lincoln Elementary called",
            "April was hard. June will be better",
            "Monday helped. Friday hurt",
            "Hope he sleeps. Will he come?",
            "Mark the day. Grace was said",
            "Hunter green is his color, max ten minutes",
            "Chase is our bank. Paris was fun",
            "The Committee helped him up",
            "Recess helped. Speech helped him a lot",
            "OT helped him. PE hurt his knee",
            "He lives on Jackson Street by Madison Park",
            "Ruby red shoes hurt him",
            "my sister will help. grandma helped him",
            "Jordy said hi",
            "Karen Alvarez from the office told me",
        ] {
            assert_eq!(masked(text), text, "{text}");
        }
    }

    #[test]
    fn other_students_keep_their_first_letter_and_everybody_else_their_name() {
        for (text, wanted) in [
            ("Sam played with Marcus at recess", "Sam played with M. at recess"),
            ("marcus hit him. Then Marcus cried", "M. hit him. Then M. cried"),
            ("Tyler Johnson pushed Leo. Tyler ran", "T. J. pushed Leo. T. ran"),
            ("He said Tyler Johnson hit him", "He said T. J. hit him"),
            ("Yesterday Marcus hit him", "Yesterday M. hit him"),
            ("Unfortunately Marcus hit him", "Unfortunately M. hit him"),
            ("Somehow Marcus hit him. Somehow he laughed", "Somehow M. hit him. Somehow he laughed"),
            ("Kimberly Novak pushed him", "K. N. pushed him"),
            ("After Recess Leo, Marcus pushed him", "After Recess Leo, M. pushed him"),
            ("his friend Jake. He cried", "his friend J. He cried"),
            ("Tomás's mom called", "T.'s mom called"),
            ("Ms. Lee and Jordan saw it", "Ms. Lee and Jordan saw it"),
            ("my husband will call the office", "my husband will call the office"),
            ("Sam sits next to Ms. Lee", "Sam sits next to Ms. Lee"),
            (
                "he read to his buddy aloud. She wants him to read aloud",
                "he read to his buddy aloud. She wants him to read aloud",
            ),
            ("the sub was kind, a student helped outside", "the sub was kind, a student helped outside"),
            ("nothing of the kind", "nothing of the kind"),
            ("", ""),
        ] {
            assert_eq!(masked(text), wanted, "{text}");
        }
    }
}
