//! The day a talk was on.

use super::{day, tuesday};
use crate::rules::reading::said_on;

#[test]
fn words_of_a_day_that_is_over_give_the_talk_its_day() {
    let rows = [
        ("yesterday morning I talked to Ms. Diaz, she will send the form by friday", day(10, 5)),
        ("talked to ms lee yesterday, she'll share the schedule", day(10, 5)),
        ("Ran into Mr. Dunn last night at the store", day(10, 5)),
        ("Yesterday at pickup Ms. Lee told me he was tired", day(10, 5)),
        ("yesterday at pickup: ms lee, the OT", day(10, 5)),
        ("Ms. Lee called friday about the bus", day(10, 2)),
        ("on Monday I spoke with the nurse", day(10, 5)),
        ("met with the team last thursday", day(10, 1)),
        ("saw Ms. Lee on Wednesday afternoon", day(9, 30)),
        ("two days ago I called the office", day(10, 4)),
        ("a week ago we met with Dana Whitfield", day(9, 29)),
        ("We had a conference with Mr. Dunn on Friday", day(10, 2)),
    ];
    for (text, said) in rows {
        assert_eq!(said_on(text, tuesday()), Some(said), "{text}");
    }
}

#[test]
fn what_is_not_the_day_of_the_talk_gives_none() {
    let rows = [
        "caught ms lee at drop-off, she'll share the picture schedule by friday",
        "talked to Ms. Lee this morning about what happened yesterday",
        "Leo was upset yesterday. Ms. Lee said she'd keep an eye on him",
        "yesterday Leo had a meltdown. talked to ms lee, she will call",
        "she says she emailed it yesterday",
        "Ms. Lee said he was tired on monday",
        "she will send it by monday",
        "she'll call on monday",
        "talked to Ms. Lee on tuesday",
        "spoke with Ms. Lee today, yesterday was hard",
        "she said friday",
        "Ms. Lee told me friday is picture day",
        "meet next friday",
        "",
    ];
    for text in rows {
        assert_eq!(said_on(text, tuesday()), None, "{text}");
    }
}
