//! Words without their endings, and the small words that mean nothing here.
//!
//! Owns the folding of both sides, lexicon and question. Refuses grammar: a stem need be no word.

use crate::rules::reading::lists::one_of;

/// Dropped from questions and cues alike. "Not" stays, and so does what makes a phrase: "pick on", "sit with", "which".
const SMALL: &str = "
a an the his him her hers he she my mine our us ours their theirs them they it its this that these those i we you your
is are was were be been being am of for and or by from as so than do does did doing done have has had can could will
would shall should may might must there here very really just too also about into whom how some any every each when
where why if please
";

/// Words that mean something else without their ending: a test is no testing, a talk no talking.
const WHOLE: &str = "testing tested talking meeting feelings notes";

/// The words that count.
pub(super) fn meaningful<'a>(words: impl Iterator<Item = &'a str>) -> impl Iterator<Item = &'a str> {
    words.filter(|word| !one_of(SMALL, word))
}

/// A word without plural, -ing, -ed and a last e.
pub(super) fn stem(word: &str) -> String {
    if one_of(WHOLE, word) {
        return word.to_owned();
    }
    let long = |rest: &&str| rest.len() > 2;
    let ending = |end| word.strip_suffix(end).filter(long);
    if let Some(rest) = word.strip_suffix("ies").or_else(|| word.strip_suffix("ied")).filter(|rest| rest.len() > 1) {
        return format!("{rest}y");
    }
    let plain = ending("ing").or_else(|| ending("ed")).map(undoubled).or_else(|| without_s(word)).unwrap_or(word);
    plain.strip_suffix('e').filter(|rest| rest.len() > 3).unwrap_or(plain).to_owned()
}

fn without_s(word: &str) -> Option<&str> {
    if ["ses", "xes", "ches", "shes", "zes"].iter().any(|end| word.ends_with(end)) {
        return word.strip_suffix("es");
    }
    word.strip_suffix('s').filter(|rest| rest.len() > 2 && !rest.ends_with(['s', 'u', 'i']))
}

/// "runn" is "run".
fn undoubled(stem: &str) -> &str {
    let mut ends = stem.chars().rev();
    let double = ends.next().zip(ends.next()).is_some_and(|(last, before)| last == before && !"lsz".contains(last));
    if double { stem.strip_suffix(|_: char| true).unwrap_or(stem) } else { stem }
}
