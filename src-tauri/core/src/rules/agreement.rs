//! How an agreement reads: what goes after "will", and whether "will try to" is to be said.
//!
//! Refuses the words around it: those are Fluent's.

use super::reading::Firmness;
use super::reading::lexicon;
use serde::Serialize;

/// How "try to find a chair" said of a try goes on: the chair, after "will try to".
const TRIES: [&[&str]; 3] = [&["try", "to"], &["try", "and"], &["trying", "to"]];

/// An agreement as a sentence needs it.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
#[cfg_attr(test, derive(ts_rs::TS))]
pub struct Told {
    /// What goes after "will", or after "will try to"; a thing, or a whole sentence: see `form`.
    pub deed: String,
    /// Whether "will try to" is to be said; what still begins with "try" says so by itself.
    pub tries: bool,
    /// What the words are.
    pub form: Form,
}

/// What the words of an agreement are.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize)]
#[cfg_attr(test, derive(ts_rs::TS))]
#[serde(rename_all = "snake_case")]
pub enum Form {
    /// "Share the schedule": goes after "will".
    Deed,
    /// "The draft": is brought, or made.
    Thing,
    /// "The CSE will meet again in March", "no homework on Fridays": nobody can be said to do it, or it says so itself.
    Whole,
}

/// How `what` is told. Of a try, the words that say so already are taken off.
#[must_use]
pub fn told(firmness: Firmness, what: &str) -> Told {
    let what = what.trim();
    let soft = firmness == Firmness::Soft;
    let modal = modal_of(what);
    if modal.is_some() || stands_alone(what) {
        let tries = soft && !modal.is_some_and(|modal| lexicon::one_of(SOFT, &modal));
        return Told { deed: in_line(what), tries, form: Form::Whole };
    }
    let (what, form) = if is_thing(what) { (&*in_line(what), Form::Thing) } else { (what, Form::Deed) };
    if !soft {
        return Told { deed: what.to_owned(), tries: false, form };
    }
    let deed = TRIES.iter().find_map(|words| after(what, words)).unwrap_or(what);
    let says_so = bare(deed.split_whitespace().next().unwrap_or_default()) == "try";
    Told { deed: deed.to_owned(), tries: !says_so, form }
}

/// Modals that say by themselves that it is no promise.
const SOFT: &str = "would should might may could";
/// Words a sentence of its own begins with.
const HEADS: &str =
    "the a an his her their our my your this that these those all both every each some no they she he it we";
/// Words after which "will" belongs to what is told, not to who does it: "the list that will be used".
const LINKS: &str = "who which that what if whether when where how why because so until while as than and or but to";

/// A word in small letters, without the marks around it.
fn bare(word: &str) -> String {
    word.trim_matches(|letter: char| !letter.is_alphabetic()).to_lowercase()
}

/// The modal of a sentence that has its own subject: "will" of "the CSE will meet again".
fn modal_of(what: &str) -> Option<String> {
    let words: Vec<&str> = what.split_whitespace().take(9).collect();
    let first = words.first()?;
    let heads = lexicon::one_of(HEADS, &bare(first)) || is_named(first);
    let told = |word: &&str| word.ends_with([',', ':', ';', '.']);
    let folded: Vec<String> = words.iter().map(|word| bare(word)).collect();
    let at = (1..folded.len()).find(|&at| {
        let [word, next] = [at, at + 1].map(|i| folded.get(i).map(String::as_str).unwrap_or_default());
        let being = matches!(word, "is" | "are") && lexicon::one_of("being coming going getting to", next);
        word == "will" || lexicon::one_of(SOFT, word) || being
    })?;
    let between = folded.get(1..at)?;
    let linked =
        between.iter().any(|word| lexicon::one_of(LINKS, word) || lexicon::one_of("i we you he she they it", word));
    let cut = words.get(..at)?.iter().any(|word| told(word) && !lexicon::is_title(&bare(word)));
    (heads && !linked && !cut).then(|| folded.get(at).cloned()).flatten()
}

/// "CSE", "Ms.", "Leo": a name stands where a deed has its verb.
fn is_named(word: &str) -> bool {
    let folded = bare(word);
    word.starts_with(char::is_uppercase) && !lexicon::is_verb(&folded) && !lexicon::is_state(&folded)
}

/// "No homework on Fridays", "we meet again", "2:30 pick up": neither done nor brought by anybody.
fn stands_alone(what: &str) -> bool {
    let mut words = what.split_whitespace().map(str::to_lowercase);
    let first = words.next().unwrap_or_default();
    lexicon::one_of("no we they she he it", &bare(&first)) || is_clock(&first, &words.next().unwrap_or_default())
}

/// "2:30", "3pm", "3 p.m.".
fn is_clock(first: &str, next: &str) -> bool {
    const HALVES: [&str; 4] = ["am", "pm", "a.m.", "p.m."];
    let digits = |text: &str| !text.is_empty() && text.chars().all(|letter| letter.is_ascii_digit());
    let half = HALVES.iter().find_map(|half| first.strip_suffix(half));
    let hour = half.unwrap_or(first);
    match hour.split_once(':') {
        Some((hour, minutes)) => digits(hour) && digits(minutes),
        None => digits(hour) && (half.is_some() || HALVES.contains(&next)),
    }
}

/// "The draft", "2 notes": no deed.
fn is_thing(what: &str) -> bool {
    let first = what.split(|letter: char| !letter.is_alphanumeric()).next().unwrap_or_default().to_lowercase();
    let counted = !first.is_empty() && first.chars().all(|letter| letter.is_ascii_digit());
    counted || lexicon::one_of("the a an his her their my our more", &first)
}

/// A sentence as it goes on in another: "The CSE will meet" is "the CSE will meet".
fn in_line(what: &str) -> String {
    let first = what.split_whitespace().next().unwrap_or_default();
    let mut letters = what.chars();
    match letters.next() {
        Some(letter) if lexicon::one_of(HEADS, &first.to_lowercase()) => letter.to_lowercase().chain(letters).collect(),
        _ => what.to_owned(),
    }
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
            let form = Form::Deed;
            assert_eq!(told(Firmness::Soft, what), Told { deed: deed.into(), tries, form }, "{what}");
            assert_eq!(told(Firmness::Firm, what), Told { deed: what.trim().into(), tries: false, form }, "{what}");
        }
    }

    #[test]
    fn a_sentence_with_its_own_subject_gets_no_other() {
        let rows = [
            ("The CSE will meet again in March", "the CSE will meet again in March"),
            ("the Committee will meet again in March", "the Committee will meet again in March"),
            ("CSE will meet again in March", "CSE will meet again in March"),
            ("Ms. Lee will send the list", "Ms. Lee will send the list"),
            ("They will move his seat", "they will move his seat"),
            ("the report will be sent home", "the report will be sent home"),
            ("the form is coming home", "the form is coming home"),
            ("All of the papers will be ready", "all of the papers will be ready"),
        ];
        for (what, deed) in rows {
            assert_eq!(
                told(Firmness::Firm, what),
                Told { deed: deed.into(), tries: false, form: Form::Whole },
                "{what}"
            );
            assert!(told(Firmness::Soft, what).tries, "{what}");
        }
        for (what, deed) in [
            ("No homework on Fridays", "no homework on Fridays"),
            ("We meet again in March", "we meet again in March"),
            ("2:30 pick up", "2:30 pick up"),
            ("3 pm pick up", "3 pm pick up"),
            ("3pm pick up", "3pm pick up"),
        ] {
            assert_eq!(told(Firmness::Firm, what), Told { deed: deed.into(), tries: false, form: Form::Whole });
        }
        let should = told(Firmness::Soft, "the report should be sent home");
        assert_eq!((should.tries, should.form), (false, Form::Whole));
    }

    #[test]
    fn a_deed_and_a_thing_stay_what_they_are() {
        for deed in [
            "share the schedule",
            "Make sure it will fit",
            "Send the list that will be used",
            "let him know it will be late",
            "Ask whether she will come",
            "have the report ready",
        ] {
            assert_eq!(told(Firmness::Firm, deed).form, Form::Deed, "{deed}");
        }
        for thing in [
            "the draft",
            "The list of what will change",
            "2 notes",
            "a form that he will sign",
            "the book he is going to read",
        ] {
            assert_eq!(told(Firmness::Firm, thing).form, Form::Thing, "{thing}");
        }
        let list = "the list of what will change";
        assert_eq!(told(Firmness::Firm, "The list of what will change").deed, list, "it goes on in a sentence");
    }
}
