//! Today's lists: what comes next, in the order it comes, and no more of it than one can hold.

use crate::meetings::iep;
use chrono::{Duration, NaiveDate};
use hallway_core::api::{
    AboutView, Changed, ChildFields, ComingWhat, Firmness, ForChild, MeetingKind, MessageAbout, PersonFields, Phase,
    PromiseState, Request, Role, SaveChild, SaveMeeting, SavePerson, SaveSchoolYear, TodayView, WriteMessage,
};
use hallway_tests::World;

const MEETING: &str = "meeting";

fn what(row: &ComingWhat) -> &'static str {
    match row {
        ComingWhat::Meeting { .. } => MEETING,
        ComingWhat::Noted { .. } => "noted",
        ComingWhat::Reminder { about: AboutView::Recap { .. } } => "recap",
        ComingWhat::Reminder { about: AboutView::AskForDocuments { .. } } => "ask",
        ComingWhat::Reminder { about: AboutView::DocumentsArrived { .. } } => "arrived",
        ComingWhat::Reminder { .. } => "other",
    }
}

fn shown(today: &TodayView) -> Vec<(NaiveDate, &'static str)> {
    today.coming.iter().map(|row| (row.date, what(&row.what))).collect()
}

fn date(text: &str) -> NaiveDate {
    text.parse().expect("a date")
}

#[test]
fn a_school_year_of_a_few_days_has_its_phase() {
    let mut world = World::new();
    let first_day = world.today().now.date();
    let last_day = Some(first_day + Duration::days(5));
    world.save_year(SaveSchoolYear { id: None, first_day, last_day });
    assert_eq!(world.today().phase.map(|phase| (phase.phase, phase.week)), Some((Phase::SetUp, 1)));
}

#[test]
fn a_meeting_stands_once_and_its_recap_comes_when_it_is_over() {
    let mut world = World::new();
    world.save_meeting(iep("2026-09-24"));
    let expected = [("2026-09-17", "ask"), ("2026-09-22", "arrived"), ("2026-09-24", MEETING)];
    assert_eq!(shown(&world.today()), expected.map(|(day, what)| (date(day), what)));
    world.to("2026-09-24T10:00");
    assert!(world.today().due.iter().any(|card| matches!(card.about, AboutView::Recap { .. })));
}

#[test]
fn a_meeting_that_was_also_written_down_stands_once() {
    let mut world = World::new();
    world.capture("the IEP meeting is on September 24 at nine");
    world.capture("picture day on September 24");
    let noted = |world: &mut World| shown(&world.today()).iter().filter(|row| row.1 == "noted").count();
    assert_eq!(noted(&mut world), 2);
    world.save_meeting(iep("2026-09-24"));
    assert_eq!(noted(&mut world), 1, "picture day is another thing");
}

fn notes(world: &mut World) -> Vec<String> {
    let text = |what| if let ComingWhat::Noted { text, .. } = what { Some(text) } else { None };
    world.today().coming.into_iter().filter_map(|row| text(row.what)).collect()
}

#[test]
fn a_noted_day_that_tells_of_something_else_stands_beside_a_meeting_of_that_day() {
    let mut world = World::new();
    let mia = world.child("Mia").id;
    world.child("Leo");
    let kept = [
        "doctor needs a copy of the IEP, appointment on September 24",
        "Leo has swim class in room 504 on September 24",
        "Leo's conference is on September 24",
    ];
    for text in kept {
        world.capture(text);
    }
    world.capture("Mia's conference is on September 24");
    world.save_meeting(SaveMeeting { kind: MeetingKind::Conference, child: Some(mia), ..iep("2026-09-24") });
    let mut found = notes(&mut world);
    found.sort();
    let mut wanted = kept.map(str::to_owned);
    wanted.sort();
    assert_eq!(found, wanted);
}

#[test]
fn a_day_in_a_note_comes_up_with_its_own_sentence_alone() {
    let mut world = World::new();
    world.capture(
        "Called Ms. Okafor. She sent the word list. Dr. Chen is out until September 21. We talked long.\n\
         The book fair is on September 23, in the gym",
    );
    assert_eq!(
        notes(&mut world),
        ["Dr. Chen is out until September 21.", "The book fair is on September 23, in the gym"]
    );
    let long = format!("{} the fair is on September 24", "the children were glad and ".repeat(9));
    world.capture(&long);
    let last = notes(&mut world).pop().expect("a note");
    assert!(last.ends_with('…') && last.chars().count() <= 161 && !last.ends_with(" …"), "{last}");
}

#[test]
fn a_meeting_that_is_over_does_not_come_up_again_as_a_note() {
    let mut world = World::new();
    world.capture("the IEP meeting is on September 24 at nine");
    world.save_meeting(iep("2026-09-24"));
    for at in ["2026-09-24T08:00", "2026-09-24T09:30", "2026-09-24T10:30", "2026-09-24T21:00"] {
        world.to(at);
        assert!(notes(&mut world).is_empty(), "{at}");
    }
}

#[test]
fn what_is_waited_for_is_neither_listed_nor_counted_as_coming() {
    let mut world = World::new();
    world.person("Ms. Lee", Role::OccupationalTherapist);
    world.capture("Ms. Lee will share the picture schedule by september 22");
    world.capture("Ms. Lee will send the reading log by october 20");
    let today = world.today();
    assert_eq!((shown(&today), today.coming_later.len(), today.waiting.len()), (vec![], 0, 2));
}

#[test]
fn two_meetings_of_one_day_come_in_the_order_of_the_clock() {
    let mut world = World::new();
    let at = |starts: &str, ends: &str| {
        let time = |text: &str| text.parse().expect("a time");
        hallway_core::api::SaveMeeting { starts: time(starts), ends: time(ends), ..iep("2026-09-16") }
    };
    world.save_meeting(at("15:00:00", "16:00:00"));
    world.save_meeting(at("09:00:00", "10:00:00"));
    let rows = world.today().coming;
    let hours = rows.iter().filter_map(|row| match &row.what {
        ComingWhat::Meeting { meeting } => Some(meeting.starts.to_string()),
        _ => None,
    });
    assert_eq!(hours.collect::<Vec<_>>(), ["2026-09-16 09:00:00", "2026-09-16 15:00:00"]);
    let order: Vec<_> = rows.iter().map(|row| what(&row.what)).collect();
    assert_eq!(order, ["arrived", "arrived", MEETING, MEETING]);
}

#[test]
fn what_lies_further_than_two_weeks_stands_apart() {
    let mut world = World::new();
    world.save_meeting(iep("2026-10-08"));
    let today = world.today();
    assert_eq!((shown(&today), today.coming_later.len()), (vec![], 3), "ask, arrived, the meeting");
    world.to("2026-09-24T08:00");
    let today = world.today();
    assert_eq!((today.coming.len(), today.coming_later.len()), (3, 0));
}

#[test]
fn at_most_eight_lines_come_and_the_rest_stands_apart() {
    let mut world = World::new();
    for days in 1..=9 {
        let day = date("2026-09-14") + Duration::days(days);
        world.save_meeting(iep(&day.to_string()));
    }
    let today = world.today();
    assert_eq!(today.coming.len(), 8);
    assert!(today.coming_later.len() >= 4, "{}", today.coming_later.len());
    assert!(today.coming.iter().chain(&today.coming_later).is_sorted_by_key(|row| row.date));
}

#[test]
fn a_question_about_their_promise_is_at_its_best_for_a_week_at_most() {
    let mut world = World::new();
    world.person("Ms. Lee", Role::OccupationalTherapist);
    world.capture("Ms. Lee will share the picture schedule by friday");
    world.to("2026-09-21T10:00");
    let due = world.today().due;
    let card = due.iter().find(|card| matches!(card.about, AboutView::TheirPromise { .. })).expect("the question");
    assert!(card.best_until.date() <= date("2026-09-28"), "{card:?}");
    world.to("2026-10-20T10:00");
    let kept = world.today().due;
    assert!(kept.iter().any(|card| matches!(card.about, AboutView::TheirPromise { .. })), "it stays until answered");
}

#[test]
fn a_meeting_is_no_entry() {
    let mut world = World::new();
    world.save_meeting(iep("2026-10-01"));
    assert!(!world.today().has_entries);
    world.capture("talked at drop-off");
    assert!(world.today().has_entries);
}

#[test]
fn the_team_stands_by_role_and_then_by_name() {
    let mut world = World::new();
    for (name, role) in [("ms. Zeller", Role::Teacher), ("Mr. Abel", Role::Nurse), ("Ms. Dunn", Role::Teacher)] {
        world.person(name, role);
    }
    let fields = PersonFields { name: "Ms. Park".into(), case_manager: true, ..PersonFields::default() };
    world.save_person(SavePerson { id: None, fields });
    let team = world.people(ForChild::default()).team;
    let names: Vec<_> = team.iter().map(|row| row.person.name.as_str()).collect();
    assert_eq!(names, ["Ms. Park", "Ms. Dunn", "ms. Zeller", "Mr. Abel"]);
}

#[test]
fn a_childs_new_name_is_told_to_every_list_that_shows_it() {
    let mut world = World::new();
    let id = Some(world.child("Leo").id);
    let fields = ChildFields { name: "Leonard".into(), ..ChildFields::default() };
    let changed = world.call(Request::SaveChild(SaveChild { id, fields })).expect("a new name").changed;
    for what in [Changed::Settings, Changed::Entries, Changed::People, Changed::Meetings, Changed::Reminders] {
        assert!(changed.contains(&what), "{what:?}");
    }
}

#[test]
fn what_one_waits_for_and_noted_days_follow_the_chosen_child() {
    let mut world = World::new();
    world.person("Ms. Lee", Role::OccupationalTherapist);
    let (leo, mia) = (world.child("Leo").id, world.child("Mia").id);
    world.capture("Ms. Lee will send Leo's picture schedule by friday");
    world.capture("picture day for Mia on friday");
    let of = |world: &mut World, child| {
        let today = world.today_for(ForChild { child });
        let noted = today.coming.iter().filter(|row| what(&row.what) == "noted").count();
        (today.waiting.len(), noted)
    };
    assert_eq!(of(&mut world, None), (1, 1));
    assert_eq!(of(&mut world, Some(leo)), (1, 0));
    assert_eq!(of(&mut world, Some(mia)), (0, 1));
    world.to("2026-09-21T10:00");
    let asked = |world: &mut World, child| {
        let due = world.today_for(ForChild { child: Some(child) }).due;
        due.iter().any(|card| matches!(card.about, AboutView::TheirPromise { .. }))
    };
    assert!(asked(&mut world, leo) && !asked(&mut world, mia));
}

#[test]
fn a_question_nobody_answers_is_asked_for_six_weeks_and_then_only_waited_for() {
    let mut world = World::new();
    world.person("Ms. Lee", Role::OccupationalTherapist);
    world.capture("Ms. Lee will share the picture schedule by friday");
    let asked = |world: &mut World| {
        let today = world.today();
        let about = |about: &AboutView| matches!(about, AboutView::TheirPromise { .. });
        (today.due.iter().any(|card| about(&card.about)), today.waiting.len())
    };
    for (at, wanted) in [
        ("2026-09-18T10:00", false),
        ("2026-09-21T10:00", true),
        ("2026-11-01T10:00", true),
        ("2026-11-02T10:00", false),
    ] {
        world.to(at);
        assert_eq!(asked(&mut world), (wanted, 1), "{at}");
    }
}

#[test]
fn a_try_is_asked_about_and_told_as_the_try_it_is() {
    let mut world = World::new();
    let lee = world.person("Ms. Lee", Role::OccupationalTherapist);
    let entry = world.capture("Ms. Lee will try to share the picture schedule by friday");
    assert_eq!(entry.promises.first().map(|promise| promise.firmness), Some(Firmness::Soft));
    let draft = |world: &mut World, about| world.write(WriteMessage { about, anew: false, mailed: None }).body;
    let letter = draft(&mut world, MessageAbout::InWriting { entry: entry.id });
    assert!(letter.contains("you’ll try to share the picture schedule"), "{letter}");
    world.to("2026-09-21T10:00");
    let today = world.today();
    let asked = today.due.iter().find_map(|card| match &card.about {
        AboutView::TheirPromise { promise } => Some(promise.clone()),
        _ => None,
    });
    let asked = asked.expect("a question on the next school day");
    assert_eq!((asked.firmness, asked.state), (Firmness::Soft, PromiseState::Open));
    let again = draft(&mut world, MessageAbout::AskAgain { promise: asked.id });
    assert!(again.contains("Did you get a chance to share the picture schedule?"), "{again}");
    assert_eq!(today.waiting.len(), 1);
    world.to("2026-10-20T10:00");
    let later = world.today();
    assert!(later.due.iter().all(|card| !matches!(card.about, AboutView::TheirPromise { .. })), "it lets go");
    assert_eq!((later.waiting.len(), lee), (1, entry.people[0].id), "and is still shown");
}
