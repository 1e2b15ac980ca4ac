//! The day of the last copy (story 12): kept, and a new one suggested about once a term.

use crate::leave::{everything, year};
use chrono::NaiveDate;
use hallway_core::api::{
    AboutView, AnswerReminder, LeaveFile, LeaveWhat, Nothing, ReminderAnswer, SaveSchoolYear, StartExport,
};
use hallway_tests::World;

fn suggested(world: &mut World) -> Option<Option<NaiveDate>> {
    let due = world.today().due;
    due.into_iter().find_map(|card| match card.about {
        AboutView::Copy { last } => Some(last),
        _ => None,
    })
}

#[test]
fn the_day_of_the_last_copy_is_kept_and_only_what_holds_today_counts() {
    let mut world = year();
    assert_eq!(world.leave(Nothing {}).last_copy, None);
    world.leave_file(LeaveFile { what: LeaveWhat::Cards, child: None });
    world.start_export(everything());
    assert_eq!(world.leave(Nothing {}).last_copy, None, "it is not written yet");
    world.export(everything());
    assert_eq!(world.leave(Nothing {}).last_copy, Some("2026-11-17".parse().expect("a date")));
    let old = SaveSchoolYear { id: None, first_day: "2025-09-02".parse().expect("a date"), last_day: None };
    let years = world.save_year(old).school_years;
    let last_year = years.iter().find(|year| year.first_day.to_string() == "2025-09-02").expect("last year").id;
    world.to("2026-11-20T15:20");
    world.export(StartExport { year: Some(last_year), ..everything() });
    assert_eq!(
        world.leave(Nothing {}).last_copy,
        Some("2026-11-17".parse().expect("a date")),
        "an old year is no copy"
    );
}

#[test]
fn a_copy_is_suggested_about_once_a_term_while_there_is_something_new() {
    let mut world = year();
    world.to("2026-12-15T12:00");
    assert_eq!(suggested(&mut world), Some(None));
    world.export(everything());
    assert_eq!(suggested(&mut world), None, "nothing is new since");
    world.to("2026-12-15T12:01");
    world.capture("caught Ms. Lee at the gate");
    assert_eq!(suggested(&mut world), None, "one for a term is plenty");
    world.to("2027-05-05T12:00");
    assert_eq!(suggested(&mut world), Some(Some("2026-12-15".parse().expect("a date"))));
    let key = world.today().due.into_iter().find(|card| matches!(card.about, AboutView::Copy { .. })).expect("it").key;
    world.answer(AnswerReminder { key, answer: ReminderAnswer::NotNow });
    assert_eq!(suggested(&mut world), None);
    world.to("2027-05-12T12:00");
    assert!(suggested(&mut world).is_some(), "a week is enough");
}
