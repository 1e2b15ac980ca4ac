//! Whether a text has "the school" itself say or do something, where somebody at school did (G13).
//!
//! Refuses who that was: the parent knows.

use super::token::Words;
use super::{beginning, lexicon};

/// What only somebody says or does.
const DEEDS: &str = "
said says told tells called calls asked asks emailed emails wrote writes sent sends promised promises agreed agrees
offered offers decided decides wants wanted thinks thought will would wont won't can could cannot should has had is was
never still just also refused suggested mentioned let lets gave gives changed moved
";
/// What follows "the school" where it is a place or belongs to something else.
const PLACES: &str = "bus nurse office psychologist counselor day year board lunch district principal trip team play";

/// "The school will send the report", "school said no".
#[must_use]
pub fn school_speaks(text: &str) -> bool {
    let words = Words::new(beginning(text));
    (0..words.len()).any(|at| {
        let named = matches!(words.at(at), "school" | "district") && !lexicon::one_of(PLACES, words.at(at + 1));
        let place = matches!(words.before(at, 1), "at" | "in" | "from" | "to" | "after" | "before" | "high" | "middle");
        let placed = place || matches!(words.before(at, 2), "at" | "in" | "from" | "to" | "after" | "before");
        named && !placed && lexicon::one_of(DEEDS, words.at(at + 1))
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_school_speaks_where_it_says_or_does_something() {
        for text in ["The school will send the report by Friday", "school said no", "so the district wants new forms"] {
            assert!(school_speaks(text), "{text}");
        }
        for text in
            ["he was happy at school", "after the school trip he was tired", "The school nurse called", "", "school"]
        {
            assert!(!school_speaks(text), "{text}");
        }
    }
}
