//! Dates: what is due when, what is asked, what stays open, what is past.

use super::*;

/// The due date of the one promise "Ms. Lee will send it …", noted on `today`.
fn due_on(today: NaiveDate, when: &str) -> Due {
    let reading = read(&format!("ms lee will send it {when}"), today, &roster(), Kept::Note);
    assert_eq!(reading.promises.len(), 1, "{when}");
    reading.promises[0].due.clone()
}

fn exact(on: NaiveDate) -> Due {
    Due::On(Day { on, precision: Precision::Exact })
}

fn about(on: NaiveDate) -> Due {
    Due::On(Day { on, precision: Precision::Approximate })
}

#[test]
fn a_day_that_can_be_one_day_only_is_exact() {
    let rows = [
        ("by friday", day(10, 9)),
        ("on tuesday", day(10, 13)),
        ("tmrw", day(10, 7)),
        ("thrusday", day(10, 8)),
        ("by next monday", day(10, 12)),
        ("this friday", day(10, 9)),
        ("on the 20th", day(10, 20)),
        ("by the 2nd", day(11, 2)),
        ("by 10/15", day(10, 15)),
        ("oct 15", day(10, 15)),
        ("by October 15th at 3pm", day(10, 15)),
        ("by the twenty third", day(10, 23)),
        ("by the twentieth please", day(10, 20)),
        ("before the fifteenth with the schedule", day(10, 15)),
        ("in 3 days", day(10, 9)),
        ("by eod", day(10, 6)),
        ("this afternoon", day(10, 6)),
        ("friday the 16th", day(10, 16)),
        ("a week from friday", day(10, 16)),
        ("friday next week", day(10, 16)),
        ("the monday after thanksgiving break", day(11, 30)),
    ];
    for (when, on) in rows {
        assert_eq!(due_on(tuesday(), when), exact(on), "{when}");
    }
}

#[test]
fn a_week_or_a_month_is_its_last_school_or_calendar_day_and_only_about_then() {
    let rows = [
        ("this week", day(10, 9)),
        ("by eow", day(10, 9)),
        ("next week", day(10, 16)),
        ("in two weeks", day(10, 20)),
        ("in a couple weeks", day(10, 20)),
        ("by the end of the month", day(10, 31)),
        ("after break", day(11, 30)),
        ("the week of the 19th", day(10, 23)),
    ];
    for (when, on) in rows {
        assert_eq!(due_on(tuesday(), when), about(on), "{when}");
    }
    assert_eq!(due_on(day(10, 10), "this week"), about(day(10, 16)), "on a Saturday");
}

#[test]
fn two_readings_are_asked() {
    let rows = [
        ("by next friday", [day(10, 9), day(10, 16)]),
        ("thursday or friday", [day(10, 8), day(10, 9)]),
        ("mon/tues", [day(10, 12), day(10, 13)]),
        ("on the 15th or 16th", [day(10, 15), day(10, 16)]),
        ("oct 15 or 16", [day(10, 15), day(10, 16)]),
        ("friday the 17th", [day(10, 9), day(10, 17)]),
    ];
    for (when, days) in rows {
        assert_eq!(due_on(tuesday(), when), Due::Ask(days.to_vec()), "{when}");
    }
}

#[test]
fn no_date_is_made_of_words_that_give_none() {
    let rows =
        ["soon", "at some point", "when she gets a chance", "asap", "after winter break", "every friday", "by 2/30"];
    for when in rows {
        assert_eq!(due_on(tuesday(), when), Due::Open, "{when}");
    }
}

#[test]
fn a_due_date_can_hang_on_a_meeting() {
    let meeting = roster().meetings[0].id;
    for (when, hours) in
        [("48 hrs before the iep meeting", 48), ("two days before the meeting", 48), ("48 hours before", 48)]
    {
        assert_eq!(due_on(tuesday(), when), Due::BeforeMeeting { hours, meeting: Some(meeting) }, "{when}");
    }
    let other = Due::BeforeMeeting { hours: 24, meeting: None };
    assert_eq!(due_on(tuesday(), "the day before the conference"), other);
}

#[test]
fn a_date_that_hangs_on_no_promise_is_a_chip_when_it_looks_ahead() {
    let rows: [(&str, &[Due]); 9] = [
        ("field trip on the 20th", &[exact(day(10, 20))]),
        ("mr dunn wants to meet next friday", &[Due::Ask(vec![day(10, 9), day(10, 16)])]),
        ("the concert will be friday", &[exact(day(10, 9))]),
        ("meeting moved to oct 22", &[exact(day(10, 22))]),
        ("on the 2nd she told me it was fixed", &[]),
        ("talked to ms lee on monday", &[]),
        ("leo had a rough week, yesterday was the worst", &[]),
        ("he sat with the sun in his face", &[]),
        ("5th grade, 3rd period, 9/10 on spelling, the 504, grade 2", &[]),
    ];
    for (text, dues) in rows {
        let got: Vec<Due> = reading(text).dates.into_iter().map(|chip| chip.due).collect();
        assert_eq!(got, dues, "{text}");
    }
}

#[test]
fn a_day_in_words_that_opens_the_sentence_belongs_to_its_promise() {
    let reading = reading("by the twentieth ms lee will send the report");
    assert_eq!(reading.promises[0].due, exact(day(10, 20)));
    assert_eq!(promises("by the second teacher ms lee will send the report"), ["Ms. Lee: send the report"]);
}

#[test]
fn a_day_now_is_every_weeks_and_spanish_days_are_days() {
    assert_eq!(reading("he has ot weds now").dates.len(), 0);
    assert_eq!(reading("the meeting moved to friday now").dates.len(), 1);
    assert_eq!(
        reading("ms lee will call mañana").promises.first().map(|p| p.due.clone()),
        reading("ms lee will call tomorrow").promises.first().map(|p| p.due.clone())
    );
}
