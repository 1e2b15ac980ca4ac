//! Whether a note of a day names the meeting of that day, which has a row of its own on Today.
//!
//! Owns the words for it. Errs towards no: a note that stands beside its meeting is read twice, a hidden one never.

/// Words before "meeting" that name a meeting about the plan of special education, under its names in the states.
pub const PLAN: &[&str] = &["iep", "ard", "cse", "cpse", "ppt", "plan", "team", "review", "annual", "yearly"];
/// Of a 504 plan.
pub const PLAN_504: &[&str] = &["504", "plan", "team", "review"];
/// Of a parent–teacher conference.
pub const CONFERENCE: &[&str] = &["teacher", "teachers", "teacher's", "conference"];
/// Of an evaluation.
pub const EVALUATION: &[&str] = &["evaluation", "eligibility", "testing", "results"];
/// Of a transition.
pub const TRANSITION: &[&str] = &["transition"];

/// What may stand before "meeting" and says nothing about its kind.
const PLAIN: &[&str] = &[
    "the", "a", "an", "our", "his", "her", "their", "my", "your", "this", "that", "next", "big", "first", "second",
    "school", "zoom", "video", "phone",
];

/// What makes another thing of a conference: "conference room".
const NOT_HELD: &[&str] = &["room", "call", "center", "form", "forms", "table"];

/// Whether `text` names a meeting of the kind whose words are `own`: "IEP meeting", "Mia's conference", "the meeting".
#[must_use]
pub fn names_meeting(text: &str, own: &[&str]) -> bool {
    let text = text.to_lowercase().replace('’', "'");
    let apart = |c: char| !c.is_alphanumeric() && c != '\'';
    let words: Vec<&str> = text.split(apart).filter(|word| !word.is_empty()).collect();
    words.iter().enumerate().any(|(at, word)| {
        let before = at.checked_sub(1).and_then(|at| words.get(at)).copied();
        let after = words.get(at + 1).copied();
        match *word {
            "meeting" => before.is_none_or(|before| fits(before, own)),
            "conference" | "conferences" => own == CONFERENCE && after.is_none_or(|after| !NOT_HELD.contains(&after)),
            _ => false,
        }
    })
}

/// Whether the word before "meeting" leaves it the meeting meant: "Mia's", "the", or a word of its kind.
fn fits(before: &str, own: &[&str]) -> bool {
    own.contains(&before) || PLAIN.contains(&before) || before.ends_with("'s")
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_note_names_a_meeting_in_the_words_for_its_kind_or_in_plain_ones() {
        let table = [
            ("the IEP meeting is on September 24 at nine", PLAN, true),
            ("ARD meeting on Tuesday", PLAN, true),
            ("Meeting on Friday at 2", PLAN, true),
            ("our meeting is on the 3rd", CONFERENCE, true),
            ("Leo’s meeting, October 15", PLAN_504, true),
            ("504 meeting October 15", PLAN_504, true),
            ("parent-teacher conference on October 15", CONFERENCE, true),
            ("Mia's conference October 15", CONFERENCE, true),
            ("eligibility meeting on Monday", EVALUATION, true),
            ("IEP meeting on Monday", CONFERENCE, false),
            ("Mia's conference October 15", PLAN, false),
            ("PTA meeting on Monday", PLAN, false),
            ("room 504 on Monday", PLAN_504, false),
            ("doctor needs a copy of the IEP, October 15", PLAN, false),
            ("in the conference room on Monday", CONFERENCE, false),
            ("meetings rest in July", PLAN, false),
            ("", PLAN, false),
        ];
        for (text, own, named) in table {
            assert_eq!(names_meeting(text, own), named, "{text:?} as {own:?}");
        }
    }
}
