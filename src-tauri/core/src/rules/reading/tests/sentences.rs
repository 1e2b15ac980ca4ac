//! Where a sentence ends, and where a dot or a stroke is only spelling.

use super::*;
use crate::rules::reading::token::Words;

/// How many sentences a text has.
fn sentences(text: &str) -> usize {
    let words = Words::new(text);
    let begins = |at: usize| words.is_word(at) && words.sentence_start(at) == at;
    (0..words.len()).filter(|&at| begins(at)).count()
}

#[test]
fn an_abbreviation_ends_no_sentence() {
    let rows = [
        ("sign it w/in 10 days", 1),
        ("met w/ Ms. Lee about it", 1),
        ("he stayed b/c he was sad", 1),
        ("see him for approx. 10 min. on Mondays", 1),
        ("call at 10 a.m. on Friday", 1),
        ("call at 10 a.m. Friday about it", 1),
        ("call at 10 a.m. I will be home", 2),
        ("call at 10 a.m.\nI will be home", 2),
        ("He goes to St. Mary School. It is good", 2),
        ("St. Mary called", 1),
        ("math vs. reading", 1),
        ("OT 30 min. a wk. will start Mon.", 1),
        ("the work, e.g. math pages, i.e. all of it", 1),
        ("send the F.B.A. by Friday", 1),
        ("He has an I.E.P. It is new", 2),
        ("order no. 2 pencils", 1),
        ("give him max. 10 min. of it", 1),
        ("got the eval. it is long", 2),
        ("he has a temp. i will call", 2),
        ("she said no. i will ask", 2),
        ("from Rm. 12 to Rm. 14", 1),
        ("give him 1.5 hrs. of time", 1),
        ("send $5.50 home", 1),
        ("call Mon. or Tues. about it", 1),
        ("it is due on fri. ms lee will send it", 2),
        ("send it by Oct. 9. I will sign it", 2),
        ("Mr. Dunn Jr. called", 1),
        ("talk to Dr. Patel re: testing", 1),
        ("that was plan b. i will ask", 1),
        ("she is on team 5. I will ask", 2),
    ];
    for (text, count) in rows {
        assert_eq!(sentences(text), count, "{text}");
    }
}

#[test]
fn what_is_owed_goes_on_after_an_abbreviation() {
    let rows = [
        ("sign the form w/in 10 days", "me: sign the form"),
        ("ms lee will send the F.B.A. by friday", "Ms. Lee: send the F.B.A."),
        ("ms lee will give him 1.5 hrs. of extra time", "Ms. Lee: give him 1.5 hrs. of extra time"),
        ("ms lee will send $5.50 home by fri.", "Ms. Lee: send $5.50 home"),
        ("mr dunn will order no. 2 pencils by friday", "Mr. Dunn: order no. 2 pencils"),
        ("ms lee will move him from Rm. 12 to Rm. 14 on Mon.", "Ms. Lee: move him from Rm. 12 to Rm. 14"),
        ("ms lee will call at 10 a.m. on Friday", "Ms. Lee: call at 10 a.m."),
    ];
    for (text, promise) in rows {
        assert_eq!(promises(text), [promise], "{text}");
    }
}

#[test]
fn a_new_line_begins_a_new_sentence() {
    assert_eq!(
        promises("ms lee will send the form\nask about the bus"),
        ["Ms. Lee: send the form", "me: ask about the bus"]
    );
    assert_eq!(promises("leo was tired\nemail ms lee about it"), ["me: email ms lee about it"]);
}

#[test]
fn a_word_that_is_also_an_abbreviation_ends_a_sentence_before_an_errand() {
    let rows = [
        ("got the eval. email ms lee about it", "me: email ms lee about it"),
        ("read both evals. email ms lee about it", "me: email ms lee about it"),
        ("saw max. call ms lee about it", "me: call ms lee about it"),
        ("he has a temp. call ms lee about it", "me: call ms lee about it"),
    ];
    for (text, promise) in rows {
        assert_eq!(promises(text), [promise], "{text}");
    }
}
