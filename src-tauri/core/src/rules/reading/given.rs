//! Where a child's first name stands alone in what a parent wrote: "Aiden helped him up", "he sat with Zoe" (G56, G59).
//!
//! Owns those places. Refuses everybody on the roster, adults with a title or a role, places, and the names of a letter's
//! greeting and its end. Rather takes a name too much than leaves a child's in.

use super::given_names::{NAMES, NAMES_AND_WORDS};
use super::lexicon;
use super::others::{Names, is_stranger, whole_name};
use super::people::{People, Whom};
use super::token::Words;
use std::ops::RangeInclusive;

/// What is done among children.
const DEEDS: &str = "
hit pushed bit kicked shoved teased tripped punched bullied helped invited chased grabbed hugged poked scratched slapped
pinched tackled cried copied tickled tagged spat stole hurt threw pulled broke hid
";
/// What is done with a book, a song or a game of that name.
const OF_A_WORK: &str = "read reads reading watch watches watched watching play plays sang sing sings draw draws drew";
/// Words before somebody who is no student.
const ADULT_LEADS: &str = "
nurse principal aide para teacher officer counselor therapist doctor coach uncle aunt auntie tia tio grandma grandpa
cousin sister brother saint st san santa
";
/// Words after a name that is a place's.
const PLACE_ENDS: &str = "
elementary school middle high street st avenue ave road rd drive park hall center centre library hospital academy county
city airport mall zoo
";
const GREETS: &str = "hi hello hey dear thanks thank best love sincerely warmly regards cheers you";

/// The names of other children at `at`, the last with the first; `None` where none stands.
pub(super) fn child_at(words: &Words<'_>, at: usize, people: &People, own: &Names) -> Option<RangeInclusive<usize>> {
    let sure = lexicon::one_of(NAMES, words.at(at));
    if !sure && !lexicon::one_of(NAMES_AND_WORDS, words.at(at)) || !may_be(words, at, people, own) {
        return None;
    }
    let name = if sure { whole_name(words, at, own) } else { at..=at };
    let to = past_initial(words, *name.end() + 1);
    let place = lexicon::one_of(PLACE_ENDS, words.at(to)) && words.token(to).is_some_and(|token| token.capital);
    let stands =
        if sure { acts(words, to) || is_met(words, at) || is_listed(words, at, to) } else { is_surely(words, at) };
    (stands && !place).then_some(name)
}

/// The names of another child who does something to a child at `at`: "Aiden Brooks took his lunch", "Jayden M. bit Leo". In a
/// letter a first name alone may be anybody's; what is done tells.
pub(super) fn doer_at(words: &Words<'_>, at: usize, people: &People, own: &Names) -> Option<RangeInclusive<usize>> {
    const TAKES: &str = "took grabbed hid broke stole called threw ripped tore ate";
    const WHOSE: &str = "his her him the my our their";
    let sure = lexicon::one_of(NAMES, words.at(at));
    if !may_be(words, at, people, own) {
        return None;
    }
    let name = if sure { whole_name(words, at, own) } else { at..=at };
    let to = past_initial(words, *name.end() + 1);
    let initialled = to > *name.end() + 1 && is_stranger(words, at, own);
    let to = (to..to + 2).find(|&i| !lexicon::is_adverb(words.at(i))).unwrap_or(to);
    let deed = words.at(to);
    let child = people.holding(to + 1).is_some_and(|mention| matches!(mention.whom, Whom::Child(_)));
    let hurts = lexicon::one_of(DEEDS, deed) && !matches!(deed, "helped" | "invited" | "hugged" | "cried");
    let takes = lexicon::one_of(TAKES, deed) && (child || lexicon::one_of(WHOSE, words.at(to + 1)));
    (hurts && (sure || initialled) || takes && sure).then_some(name)
}

/// Whether a word that is a name, too, is one at `at`: a child does something there, or something is done to it.
pub(super) fn is_surely(words: &Words<'_>, at: usize) -> bool {
    let inside = !words.ends_sentence(at.wrapping_sub(1));
    let beside = matches!(words.before(at, 1), "with" | "by" | "beside" | "behind")
        || words.before(at, 2) == "next" && words.before(at, 1) == "to";
    let does =
        lexicon::one_of(DEEDS, words.at(at + 1)) || lexicon::one_of("said told took asked gave", words.at(at + 1));
    let place = lexicon::one_of("in at from to near of the a his her my", words.before(at, 1)) && !beside;
    let done_to = lexicon::one_of(DEEDS, words.before(at, 1));
    let placed = lexicon::one_of(PLACE_ENDS, words.at(at + 1));
    is_capital(words, at) && !placed && (does && !place || inside && (beside || done_to))
}

/// A capital and then small letters.
fn is_capital(words: &Words<'_>, at: usize) -> bool {
    let letters = words.raw(at, at + 1);
    words.token(at).is_some_and(|token| token.capital) && letters.chars().any(char::is_lowercase)
}

/// Whether it may be a student's: of nobody who is known, and behind no title or role.
fn may_be(words: &Words<'_>, at: usize, people: &People, own: &Names) -> bool {
    let known = people.holding(at).is_some_and(|mention| mention.whom != Whom::Outsider);
    let led = lexicon::is_title(words.before(at, 1)) || lexicon::one_of(ADULT_LEADS, words.before(at, 1));
    let word = words.at(at);
    let free = is_capital(words, at) && (is_stranger(words, at, own) || lexicon::one_of(NAMES_AND_WORDS, word));
    free && !known && !led && !own.contains(word) && !is_short_for_own(word, own)
}

/// "Jen" of "Jennifer", "Danny" of "Dan": somebody on the roster.
fn is_short_for_own(word: &str, own: &Names) -> bool {
    let short = word.strip_suffix("ie").or_else(|| word.strip_suffix('y')).unwrap_or(word);
    let alike = |known: &String| {
        short.len() > 2 && known.starts_with(short) || known.len() > 2 && word.starts_with(known.as_str())
    };
    own.iter().any(alike)
}

/// One past the first letter of a last name: "Jayden M. bit".
fn past_initial(words: &Words<'_>, at: usize) -> usize {
    let initial = words.at(at).chars().count() == 1 && words.token(at).is_some_and(|token| token.capital);
    match initial {
        true if words.at(at + 1) == "." && words.is_letters(at + 2) => at + 2,
        true => at + 1,
        false => at,
    }
}

/// Whether somebody does something at `at`.
fn acts(words: &Words<'_>, at: usize) -> bool {
    let at = (at..at + 3).find(|&i| !lexicon::is_adverb(words.at(i))).unwrap_or(at);
    let word = words.at(at);
    lexicon::is_past(word)
        || lexicon::one_of("is will would can could has does wants needs likes loves", word)
        || lexicon::base_of_s(word).is_some()
}

/// Whether something is done to, with or for the name at `at`.
fn is_met(words: &Words<'_>, at: usize) -> bool {
    const TO: &str = "with by to from for at about near beside behind like than around and or named called";
    let before = words.before(at, 1);
    let owned = words.token(at).is_some_and(|token| token.possessive);
    let does = lexicon::is_past(before) || lexicon::is_verb(before) || lexicon::base_of_s(before).is_some();
    let works = lexicon::one_of(OF_A_WORK, before);
    owned || lexicon::one_of(TO, before) || (does || lexicon::base_of_ing(before).is_some()) && !works
}

/// "After lunch, Aiden, Leo and Ben ran": among others, and neither greeted nor signing.
fn is_listed(words: &Words<'_>, at: usize, to: usize) -> bool {
    let greeted = lexicon::one_of(GREETS, words.at(words.sentence_start(at)));
    let begins = words.ends_sentence(at.wrapping_sub(1));
    let listed = words.at(to) == "and" || words.at(to) == "," && !begins;
    listed && !greeted || words.before(at, 1) == "," && !words.ends_sentence(to) && !greeted
}
