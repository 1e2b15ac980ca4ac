//! Whether a person can stand in a place: somebody speaks next, or was spoken to before.
//!
//! Owns those words as data. Refuses names.

use crate::rules::reading::lexicon;
use crate::rules::reading::token::Words;

/// Verbs that only somebody does.
const SPEAKS: &str = "
said says told tells asked asks wants wanted thinks thought promised promises agreed agrees offered
offers emailed emails called texted gave mentioned suggested recommended recommends noticed explained
replied answered wrote confirmed messaged stopped caught knows reported showed shared apologized
volunteered hopes plans sent sends sending bringing checking calling emailing let pulled came talked
spoke met reached admitted believes feels swore agree refused declined figured left
";

/// Verbs of contact: who follows is somebody.
const REACHED: &str = "
saw caught told asked emailed called texted met tell ask email call text see thank thanked remind
reminded messaged message phoned from per spotted grabbed catch cornered bumped loop cc copied meet
hugged passed
";

const TALKED: &str = "
talked talk talking spoke speak speaking met meet meeting checked check chatted chat emailed ran bumped
follow followed touch heard hear call note email message word waiting connected connect consult reached
reach wrote write send sent gave give conversation discussed worked conference mentioned phone text
thanks explained hallway pickup dropoff said update zoom list form
";

/// Whether what follows `to` is done by a person only.
pub(super) fn speaks(words: &Words<'_>, to: usize) -> bool {
    let at = (to..words.len()).find(|&i| !lexicon::is_adverb(words.at(i))).unwrap_or(to);
    let next = words.at(at + 1);
    match words.at(at) {
        "will" | "would" | "might" | "may" | "could" | "should" | "to" => {
            lexicon::is_verb(next) || lexicon::is_adverb(next) || matches!(next, "not" | "get")
        }
        "is" | "was" if next == "going" => words.at(at + 2) == "to",
        "is" | "was" => {
            let happens = lexicon::one_of("moving starting changing ending getting working helping", next);
            next == "supposed" || !happens && lexicon::base_of_ing(next).is_some()
        }
        word => lexicon::one_of(SPEAKS, word),
    }
}

/// Whether what stands before `from` reaches out to a person.
pub(super) fn reached(words: &Words<'_>, from: usize) -> bool {
    let before = words.before(from, 1);
    if lexicon::one_of("with to into from by at", before) {
        let start = from.saturating_sub(5).max(words.sentence_start(from));
        let moved = words.has(start, from, |w| lexicon::one_of(MOVED, w));
        return !moved && words.has(start, from.saturating_sub(1), |w| lexicon::one_of(TALKED, w));
    }
    lexicon::one_of(REACHED, before)
}

/// Verbs of going somewhere: "goes to speech" is a lesson.
const MOVED: &str = "
goes go going went walk walks walked walking late take takes took taken brings pulled pull pulls coming
comes came back transition transitions get gets added moved
";

/// Whether the word at `at` is written as a name in the middle of ordinary text.
pub(super) fn is_capital(words: &Words<'_>, at: usize) -> bool {
    let inside = at > 0 && words.is_word(at - 1);
    inside
        && words.token(at).is_some_and(|t| t.capital)
        && !words.raw(at, at + 1).chars().skip(1).any(char::is_uppercase)
}

/// Whether a name that is also a word stands where a person does.
pub(super) fn is_name_position(words: &Words<'_>, from: usize, to: usize) -> bool {
    let thing = lexicon::one_of("the a an his her this that", words.before(from, 1));
    let heads = words.at(to) == ":" && words.ends_sentence(from.wrapping_sub(1));
    !thing && (heads || is_capital(words, from) || speaks(words, to) || reached(words, from))
}
