//! How an agreement reads: what goes after "will", and whether "will try to" is to be said.
//!
//! Refuses the words around it: those are Fluent's.

use super::reading::Firmness;
use serde::Serialize;

/// How "try to find a chair" said of a try goes on: the chair, after "will try to".
const TRIES: [&[&str]; 3] = [&["try", "to"], &["try", "and"], &["trying", "to"]];

/// An agreement as a sentence needs it.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
#[cfg_attr(test, derive(ts_rs::TS))]
pub struct Told {
    /// What goes after "will", or after "will try to".
    pub deed: String,
    /// Whether "will try to" is to be said; what still begins with "try" says so by itself.
    pub tries: bool,
}

/// How `what` is told. Of a try, the words that say so already are taken off.
#[must_use]
pub fn told(firmness: Firmness, what: &str) -> Told {
    let what = what.trim();
    if firmness == Firmness::Firm {
        return Told { deed: what.to_owned(), tries: false };
    }
    let deed = TRIES.iter().find_map(|words| after(what, words)).unwrap_or(what);
    let first = deed.split_whitespace().next().unwrap_or_default();
    let says_so = first.trim_matches(|letter: char| !letter.is_alphabetic()).eq_ignore_ascii_case("try");
    Told { deed: deed.to_owned(), tries: !says_so }
}

/// What follows these words, when it begins with them and does not end there.
fn after<'w>(what: &'w str, words: &[&str]) -> Option<&'w str> {
    let rest = words.iter().try_fold(what, |rest, word| {
        let (head, tail) = rest.split_once(char::is_whitespace)?;
        head.eq_ignore_ascii_case(word).then(|| tail.trim_start())
    });
    rest.filter(|rest| !rest.is_empty())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_try_is_told_once() {
        let rows = [
            ("find an aide", "find an aide", true),
            ("try to find a chair", "find a chair", true),
            ("Try  to  find a chair", "find a chair", true),
            ("try and find a chair", "find a chair", true),
            ("trying to find a chair", "find a chair", true),
            ("try an aide", "try an aide", false),
            ("try to try an aide", "try an aide", false),
            (" Try: an aide", "Try: an aide", false),
            ("try", "try", false),
            ("try to", "try to", false),
            ("try-out on Monday", "try-out on Monday", true),
            ("tryouts on Monday", "tryouts on Monday", true),
            ("trying times", "trying times", true),
            ("", "", true),
        ];
        for (what, deed, tries) in rows {
            assert_eq!(told(Firmness::Soft, what), Told { deed: deed.into(), tries }, "{what}");
            assert_eq!(told(Firmness::Firm, what), Told { deed: what.trim().into(), tries: false }, "{what}");
        }
    }
}
