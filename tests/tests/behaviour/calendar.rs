//! Meetings out to a calendar file, and in from one.

use crate::meetings::iep;
use hallway_core::api::{
    AddBreaks, CalendarEvent, CalendarFault, CalendarNote, CalendarView, DaysOffView, ErrorCode, MeetingKind,
    MeetingRequest, NewBreak, PersonFields, ReadCalendar, Request, SaveMeeting, SavePerson, Undo,
};
use hallway_tests::World;

fn read(world: &mut World, text: &str) -> CalendarView {
    world.read_calendar(ReadCalendar { text: text.into() })
}

fn event(lines: &str) -> String {
    format!("BEGIN:VCALENDAR\nVERSION:2.0\nBEGIN:VEVENT\nUID:1\n{lines}\nEND:VEVENT\nEND:VCALENDAR\n")
}

fn only(view: CalendarView) -> CalendarEvent {
    assert!(view.trouble.is_none(), "{:?}", view.trouble);
    let [one]: [CalendarEvent; 1] = view.events.try_into().expect("one event");
    one
}

#[test]
fn a_meeting_goes_out_with_its_time_and_place_and_nothing_private() {
    let mut world = World::new();
    let leo = world.child("Leo");
    let people = vec![world.person("Ms. Park", hallway_core::api::Role::SpecialEducationTeacher)];
    let meeting = SaveMeeting { child: Some(leo.id), people, with_me: "Dana".into(), ..iep("2026-10-15") };
    let id = world.save_meeting(meeting).meeting.id;
    let file = world.meeting_file(MeetingRequest { id });
    assert_eq!(file.name, "meeting-2026-10-15.ics");
    for wanted in ["SUMMARY:IEP meeting", "LOCATION:Room 12", "DTSTART:20261015T130000Z", "DTEND:20261015T140000Z"] {
        assert!(file.text.contains(wanted), "{wanted}: {}", file.text);
    }
    assert!(!file.text.contains("Leo") && !file.text.contains("Park") && !file.text.contains("Dana"), "{}", file.text);
    assert_eq!(world.meeting_file(MeetingRequest { id }).text, file.text, "the same file again");
}

#[test]
fn what_went_out_is_known_when_it_comes_in() {
    let mut world = World::new();
    let id = world.save_meeting(iep("2026-10-15")).meeting.id;
    let text = world.meeting_file(MeetingRequest { id }).text;
    let event = only(read(&mut world, &text));
    assert_eq!(event.known.map(|meeting| meeting.id), Some(id));
    assert_eq!(event.starts.map(|time| time.to_string()).as_deref(), Some("09:00:00"));
}

#[test]
fn an_invitation_comes_in_on_the_persons_own_clock_with_those_who_are_known() {
    let mut world = World::new();
    let fields =
        PersonFields { name: "Ms. Park".into(), email: "h.park@school.example".into(), ..PersonFields::default() };
    let park = world.save_person(SavePerson { id: None, fields }).person.id;
    let text = event(
        "SUMMARY:Review\nLOCATION:Room 5\nDTSTART;TZID=America/Chicago:20261020T090000\n\
         DTEND;TZID=America/Chicago:20261020T100000\nATTENDEE;CN=Park:mailto:H.Park@school.example\n\
         ATTENDEE:mailto:unknown@school.example",
    );
    let event = only(read(&mut world, &text));
    assert_eq!((event.title.as_str(), event.place.as_str()), ("Review", "Room 5"));
    assert_eq!(event.starts.map(|time| time.to_string()).as_deref(), Some("10:00:00"), "an hour later in New York");
    assert_eq!(event.people.iter().map(|who| who.id).collect::<Vec<_>>(), [park]);
    assert!(event.known.is_none() && !event.cancelled);
    let all = hallway_core::api::ForChild::default();
    let kept = world.ask(hallway_core::api::Request::Meetings(all));
    assert!(matches!(kept, hallway_core::api::View::Meetings(view) if view.ahead.is_empty()), "reading keeps nothing");
}

#[test]
fn what_is_odd_about_an_event_is_told() {
    let mut world = World::new();
    let repeats = event("DTSTART:20261020T130000Z\nDTEND:20261020T140000Z\nRRULE:FREQ=WEEKLY\nSTATUS:CANCELLED");
    let found = only(read(&mut world, &repeats));
    assert_eq!((found.notes.as_slice(), found.cancelled), (&[CalendarNote::Repeats][..], true));
    let odd = event("DTSTART;TZID=Mars/Base:20261020T130000\nDTEND;TZID=Mars/Base:20261020T140000");
    assert_eq!(only(read(&mut world, &odd)).notes, [CalendarNote::Zone]);
    let day = only(read(&mut world, &event("DTSTART;VALUE=DATE:20261020")));
    assert_eq!((day.date.to_string().as_str(), day.starts, day.ends), ("2026-10-20", None, None));
    let no_end = only(read(&mut world, &event("DTSTART:20261020T130000Z")));
    assert!(no_end.starts.is_some() && no_end.ends.is_none());
}

#[test]
fn what_is_ahead_comes_first_and_past_ones_only_when_there_is_nothing_else() {
    let mut world = World::new();
    let past = "BEGIN:VEVENT\nUID:2\nSUMMARY:Old\nDTSTART:20250101T130000Z\nDTEND:20250101T140000Z\nEND:VEVENT\n";
    let both = event("SUMMARY:New\nDTSTART:20261020T130000Z\nDTEND:20261020T140000Z");
    let both = both.replace("END:VCALENDAR", &format!("{past}END:VCALENDAR"));
    assert_eq!(only(read(&mut world, &both)).title, "New");
    let old = format!("BEGIN:VCALENDAR\n{past}END:VCALENDAR\n");
    assert_eq!(only(read(&mut world, &old)).title, "Old");
}

#[test]
fn a_file_that_is_no_calendar_is_refused_with_the_reason_and_the_line() {
    let mut world = World::new();
    let refused = |world: &mut World, text: &str| {
        let view = read(world, text);
        assert!(view.events.is_empty());
        let trouble = view.trouble.expect("a trouble");
        (trouble.what, trouble.line)
    };
    assert_eq!(refused(&mut world, "Dear parents,\nwe meet on Friday.").0, CalendarFault::NotACalendar);
    assert_eq!(refused(&mut world, "BEGIN:VCALENDAR\nEND:VCALENDAR").0, CalendarFault::Empty);
    assert_eq!(refused(&mut world, "BEGIN:VCALENDAR\nBEGIN:VEVENT\nUID:1"), (CalendarFault::CutOff, 2));
    assert_eq!(refused(&mut world, &event("DTSTART:20261340T130000Z")), (CalendarFault::Time, 5));
    let backwards = event("DTSTART:20261020T130000Z\nDTEND:20261020T120000Z");
    assert_eq!(refused(&mut world, &backwards).0, CalendarFault::Time);
    assert_eq!(refused(&mut world, &"x".repeat(40_000_000)).0, CalendarFault::TooBig);
}

#[test]
fn a_title_that_breaks_lines_cannot_add_a_field() {
    let mut world = World::new();
    let title = "Talk\r\nATTENDEE:mailto:all@school.example";
    let meeting =
        SaveMeeting { kind: MeetingKind::Other, title: title.into(), place: "a;b,c\\d".into(), ..iep("2026-10-15") };
    let id = world.save_meeting(meeting).meeting.id;
    let text = world.meeting_file(MeetingRequest { id }).text;
    assert!(!text.lines().any(|line| line.starts_with("ATTENDEE")), "{text}");
    assert_eq!(only(read(&mut world, &text)).place, "a;b,c\\d");
}

// Days without school

fn whole(name: &str, first: &str, after: &str) -> String {
    format!(
        "BEGIN:VEVENT\nUID:{name}\nSUMMARY:{name}\nDTSTART;VALUE=DATE:{first}\nDTEND;VALUE=DATE:{after}\nEND:VEVENT\n"
    )
}

fn school_calendar() -> String {
    let timed = "BEGIN:VEVENT\nUID:t\nSUMMARY:Concert\nDTSTART:20261020T090000Z\nEND:VEVENT\n";
    let events = [
        whole("Winter Break", "20261219", "20270104"),
        whole("Schools closed: Columbus Day", "20261012", "20261013"),
        whole("Picture day", "20261014", "20261015"),
        whole("Early dismissal before the break", "20261218", "20261219"),
        whole("Summer break last year", "20260620", "20260901"),
        whole("Winter Break", "20261219", "20270104"),
        timed.to_owned(),
    ];
    format!("BEGIN:VCALENDAR\nVERSION:2.0\n{}END:VCALENDAR\n", events.concat())
}

fn days_off(world: &mut World, text: &str) -> DaysOffView {
    world.read_days_off(ReadCalendar { text: text.into() })
}

fn day(text: &str) -> chrono::NaiveDate {
    text.parse().expect("a date")
}

#[test]
fn the_whole_days_of_a_school_calendar_are_offered_and_likely_ones_are_ticked() {
    let mut world = World::new();
    let view = days_off(&mut world, &school_calendar());
    assert!(view.trouble.is_none());
    let told: Vec<_> = view
        .days
        .iter()
        .map(|day| (day.name.as_str(), day.first.to_string(), day.last.to_string(), day.likely))
        .collect();
    let row = |name, first: &str, last: &str, likely| (name, first.to_owned(), last.to_owned(), likely);
    assert_eq!(
        told,
        [
            row("Schools closed: Columbus Day", "2026-10-12", "2026-10-12", true),
            row("Picture day", "2026-10-14", "2026-10-14", false),
            row("Early dismissal before the break", "2026-12-18", "2026-12-18", false),
            row("Winter Break", "2026-12-19", "2027-01-03", true),
        ]
    );
    assert!(world.settings_view().breaks.is_empty(), "reading keeps nothing");
}

#[test]
fn chosen_days_are_kept_in_one_step_that_undo_takes_back() {
    let mut world = World::new();
    let view = days_off(&mut world, &school_calendar());
    let chosen = view.days.into_iter().filter(|day| day.likely);
    let days = chosen.map(|day| NewBreak { name: day.name, first: day.first, last: day.last }).collect();
    let breaks = world.add_breaks(AddBreaks { days }).breaks;
    assert_eq!(breaks.iter().map(|one| one.first).collect::<Vec<_>>(), [day("2026-10-12"), day("2026-12-19")]);
    let again = days_off(&mut world, &school_calendar());
    assert_eq!(again.days.iter().map(|day| day.known).collect::<Vec<_>>(), [true, false, false, true]);
    assert!(again.days.iter().all(|day| !day.likely), "what is there is not ticked again");
    let number = world.offer().expect("an offer").number;
    world.undo(Undo { number });
    assert!(world.settings_view().breaks.is_empty());
}

#[test]
fn a_file_without_whole_days_and_days_that_cannot_be_are_refused_with_the_reason() {
    let mut world = World::new();
    let trouble = |world: &mut World, text: &str| days_off(world, text).trouble.expect("a reason").what;
    assert_eq!(trouble(&mut world, "Dear parents,\nno school on Friday."), CalendarFault::NotACalendar);
    assert_eq!(trouble(&mut world, &event("SUMMARY:Talk\nDTSTART:20261020T090000Z")), CalendarFault::NoDays);
    assert_eq!(trouble(&mut world, &event("SUMMARY:Break\nDTSTART;VALUE=DATE:20251020")), CalendarFault::NoDays);
    assert_eq!(trouble(&mut world, &event("STATUS:CANCELLED\nDTSTART;VALUE=DATE:20261020")), CalendarFault::NoDays);
    let one = |first: &str, last: &str| NewBreak { name: "Break".into(), first: day(first), last: day(last) };
    let mut refused = |days| world.call(Request::AddBreaks(AddBreaks { days })).expect_err("it is refused").code;
    assert_eq!(refused(Vec::new()), ErrorCode::NotUnderstood);
    assert_eq!(
        refused(vec![one("2026-10-12", "2026-10-12"), one("2026-10-14", "2026-10-13")]),
        ErrorCode::EndsBeforeStart
    );
    assert_eq!(refused(vec![one("1990-10-12", "2026-10-12")]), ErrorCode::DateOutOfRange);
    assert_eq!(refused(vec![one("2026-10-12", "2026-10-12"); 121]), ErrorCode::NotUnderstood);
    assert!(world.settings_view().breaks.is_empty(), "all or none");
}
