//! How an agreement reads: whether "will try to" is still to be said.
//!
//! Refuses the words: those are Fluent's.

use super::reading::Firmness;

/// Whether a soft agreement has to be told as a try; what begins with "try" says so by itself.
#[must_use]
pub fn is_told_as_try(firmness: Firmness, what: &str) -> bool {
    let first = what.split_whitespace().next().unwrap_or_default();
    let word = first.trim_matches(|letter: char| !letter.is_alphabetic());
    firmness == Firmness::Soft && !word.eq_ignore_ascii_case("try")
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_begins_with_try_is_no_try_to_try() {
        for what in ["try an aide", "Try an aide", " try: an aide", "try"] {
            assert!(!is_told_as_try(Firmness::Soft, what), "{what}");
        }
        for what in ["find an aide", "", "trying times", "tryouts on Monday"] {
            assert!(is_told_as_try(Firmness::Soft, what), "{what}");
            assert!(!is_told_as_try(Firmness::Firm, what), "{what}");
        }
    }
}
