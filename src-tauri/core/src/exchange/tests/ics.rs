use super::{sample, told};
use crate::exchange::ics::{Attendee, Event, EventState, MOST_EVENTS, Note, When, read, write};
use chrono::{DateTime, NaiveDate, NaiveDateTime, Utc};
use chrono_tz::Tz;
use proptest::prelude::*;

const HOME: Tz = Tz::America__New_York;

fn events(name: &str) -> Vec<Event> {
    read(&sample(name), HOME).unwrap_or_else(|refused| panic!("{name}: {refused}"))
}

/// "2026-10-14 15:30 America/New_York – 16:30", or the first and the last day.
fn when(event: &Event) -> String {
    match event.when {
        When::Days { first, last } => format!("{first} – {last}"),
        When::Clock { starts, ends, zone } => {
            format!("{} {zone} – {}", starts.format("%Y-%m-%d %H:%M"), ends.format("%H:%M"))
        }
    }
}

fn someone(name: &str, email: &str) -> Attendee {
    Attendee { name: name.into(), email: email.into() }
}

#[test]
fn outlook_invites_with_a_zone_of_windows() {
    let [event] = events("ics/outlook.ics").try_into().unwrap();
    assert_eq!(when(&event), "2026-10-14 15:30 America/New_York – 16:30");
    assert_eq!(event.summary, "IEP meeting: annual review");
    assert_eq!(event.place, "Room 12, Lincoln Elementary; Microsoft Teams Meeting");
    assert!(event.uid.starts_with("040000008200E00074C5") && event.uid.ends_with("010000000B1C2D3E4F5061728"));
    assert_eq!(event.state, EventState::Planned);
    let people = [
        someone("Whitfield, Dana", "dwhitfield@lincoln.example"),
        someone("parent@mail.example", "parent@mail.example"),
        someone("Dunn, Terrence", "tdunn@lincoln.example"),
    ];
    assert_eq!(event.attendees, people);
    assert!(event.notes.is_empty());
}

#[test]
fn google_keeps_series_whole_days_instants_and_what_was_called_off() {
    let all = events("ics/google.ics");
    let whens: Vec<String> = all.iter().map(when).collect();
    let wanted = [
        "2026-09-08 08:15 America/Chicago – 08:45",
        "2026-09-16 08:15 America/Chicago – 08:45",
        "2026-11-23 – 2026-11-27",
        "2026-10-20 15:00 America/New_York – 15:45",
    ];
    assert_eq!(whens, wanted);
    let rule = "FREQ=WEEKLY;WKST=SU;UNTIL=20270528T045959Z;BYDAY=TU";
    assert_eq!(all[0].notes, [Note::Repeats(rule.into())]);
    assert_eq!(all[1].notes, [Note::OneOfSeries]);
    assert_eq!(all[3].attendees, [someone("Grace Hill", "ghill@lincoln.example")]);
    let called_off: Vec<bool> = all.iter().map(|event| event.state == EventState::Cancelled).collect();
    assert_eq!(called_off, [false, false, false, true]);
}

#[test]
fn apple_gives_lengths_times_without_a_zone_and_zones_at_the_end() {
    let all = events("ics/apple.ics");
    let whens: Vec<String> = all.iter().map(when).collect();
    // Two hours that tick: the clock shows one o'clock twice.
    let wanted = ["2026-11-01 00:30 America/Los_Angeles – 01:30", "2026-09-21 17:00 America/New_York – 17:00"];
    assert_eq!(whens, wanted);
    assert_eq!(all[0].uid, "9F8E7D6C-1111-4222-8333-444455556666");
}

#[test]
fn a_zone_is_found_by_its_name_or_by_its_rules_and_told_when_it_is_not() {
    let all = events("ics/odd-zones.ics");
    let table = [
        ("custom in summer", "2026-10-14 15:30 America/New_York – 16:30", Some("Customized Time Zone")),
        ("custom in winter", "2026-11-02 15:30 America/New_York – 16:30", Some("Customized Time Zone")),
        ("aunt before the change", "2026-10-24 15:00 America/New_York – 16:00", Some("(UTC+01:00) Home of the aunt")),
        ("aunt after the change", "2026-10-25 16:00 America/New_York – 17:00", Some("(UTC+01:00) Home of the aunt")),
        ("listed before", "2026-10-31 15:00 America/New_York – 16:00", Some("Listed")),
        ("listed after", "2026-11-01 15:00 America/New_York – 16:00", Some("Listed")),
        ("told beside", "2026-10-14 15:30 America/Denver – 16:30", None),
        ("behind a path", "2026-10-14 15:30 America/New_York – 16:30", None),
        ("windows name alone", "2026-10-14 15:30 America/Los_Angeles – 16:30", None),
    ];
    for (event, (summary, wanted, own)) in all.iter().zip(table) {
        assert_eq!((event.summary.as_str(), when(event).as_str()), (summary, wanted));
        assert_eq!(event.notes, Vec::from_iter(own.map(|name| Note::OwnZone(name.into()))), "{summary}");
    }
    let last = all.last().unwrap();
    assert_eq!(when(last), "2026-10-14 15:30 America/New_York – 16:30");
    assert_eq!(last.notes, [Note::UnknownZone("Nowhere/Special".into())]);
}

#[test]
fn a_file_that_cancels_calls_all_its_events_off() {
    let [event] = events("ics/cancel.ics").try_into().unwrap();
    assert_eq!(event.state, EventState::Cancelled);
    assert_eq!(event.attendees, [someone("", "office@lincoln.example")]);
}

#[test]
fn what_is_wrong_is_told_with_its_line() {
    let table = [
        ("unclosed", "line 3: the VEVENT that begins here does not end"),
        ("cut-off", "line 7: the VEVENT that begins here does not end"),
        ("no-start", "line 7: the event that begins here has no start"),
        ("bad-time", "line 5: '20261332T153000Z' is no date or time"),
        ("bad-duration", "line 6: '-PT1H' is no length of time"),
        ("ends-first", "line 7: the event ends before it starts"),
        ("not-a-line", "line 6: this is not a line of a calendar"),
        ("no-event", "line 1: there is no event in this file"),
        ("after-the-end", "line 9: this is not a line of a calendar"),
        ("page", "line 1: there is no event in this file"),
    ];
    for (name, reason) in table {
        assert_eq!(told(read(&sample(&format!("ics/bad/{name}.ics")), HOME)), reason, "{name}");
    }
}

#[test]
fn too_many_events_are_counted_and_refused() {
    let many = "BEGIN:VEVENT\nDTSTART:20261014\nEND:VEVENT\n".repeat(MOST_EVENTS + 5);
    assert_eq!(told(read(many.as_bytes(), HOME)), "line 30001: the file has 10005 events; 10000 are taken at most");
}

#[test]
fn lengths_of_time_are_added_as_the_calendar_means_them() {
    // On that night the clock shows one o'clock twice.
    let table = [("P1D", "00:30"), ("P1W", "00:30"), ("PT24H", "23:30"), ("PT90M", "01:00"), ("P0DT1H30M0S", "01:00")];
    for (length, wanted) in table {
        let text =
            format!("BEGIN:VEVENT\nDTSTART;TZID=America/New_York:20261101T003000\nDURATION:{length}\nEND:VEVENT\n");
        let event = read(text.as_bytes(), HOME).unwrap().remove(0);
        let When::Clock { ends, .. } = event.when else { panic!("{length}") };
        assert_eq!(ends.format("%H:%M").to_string(), wanted, "{length}");
    }
    for length in ["P", "1H", "PT", "P1", "PT1X", "P99999999999D", "P40000D", "-P1D", "P1Y"] {
        let text = format!("BEGIN:VEVENT\nDTSTART:20261101T003000\nDURATION:{length}\nEND:VEVENT\n");
        assert_eq!(told(read(text.as_bytes(), HOME)), format!("line 3: '{length}' is no length of time"));
    }
}

#[test]
fn a_meeting_is_written_as_an_instant_with_a_name_that_stays() {
    let at = |hour, minute| NaiveDate::from_ymd_opt(2026, 10, 14).unwrap().and_hms_opt(hour, minute, 0).unwrap();
    let meeting = Event {
        uid: "01a112a8-9300-7002-8000-4133a9d6e0fe".into(),
        summary: "IEP meeting; annual, in the library behind the gym on the second floor of the east wing – bring Sam"
            .into(),
        place: "Room 12".into(),
        when: When::Clock { starts: at(15, 30), ends: at(16, 30), zone: HOME },
        state: EventState::Planned,
        attendees: vec![someone("Dunn, \"Terry\"", "")],
        notes: Vec::new(),
    };
    let stamp = "2026-10-01T12:00:00Z".parse().unwrap();
    let wanted = "BEGIN:VCALENDAR\r\nVERSION:2.0\r\nPRODID:-//Hallway//Hallway//EN\r\nBEGIN:VEVENT\r\n\
        UID:01a112a8-9300-7002-8000-4133a9d6e0fe\r\nDTSTAMP:20261001T120000Z\r\nDTSTART:20261014T193000Z\r\n\
        DTEND:20261014T203000Z\r\n\
        SUMMARY:IEP meeting\\; annual\\, in the library behind the gym on the second \r\n floor of the east wing – bring Sam\r\n\
        LOCATION:Room 12\r\nATTENDEE;CN=\"Dunn, ^'Terry^'\":invalid:nomail\r\nEND:VEVENT\r\nEND:VCALENDAR\r\n";
    assert_eq!(write(&[meeting], stamp), wanted);
}

fn text() -> impl Strategy<Value = String> {
    "[ -~\n\u{a0}-\u{ff}ő😊]{0,120}".prop_map(|text| text.trim().to_owned())
}

/// Times that every clock of the home zone shows once.
fn moment() -> impl Strategy<Value = NaiveDateTime> {
    (946_684_800_i64..4_102_444_800).prop_map(|at| {
        let utc: DateTime<Utc> = DateTime::from_timestamp(at, 0).unwrap();
        utc.with_timezone(&HOME).naive_local().date().and_hms_opt(3 + u32::try_from(at % 20).unwrap(), 15, 0).unwrap()
    })
}

fn time() -> impl Strategy<Value = When> {
    let clock = (moment(), 0_i64..2_000).prop_map(|(starts, quarters)| {
        let ends = starts + chrono::Duration::hours(quarters / 4 * 24) + chrono::Duration::minutes(quarters % 4);
        When::Clock { starts, ends, zone: HOME }
    });
    let days = (moment(), 0_i64..30)
        .prop_map(|(at, more)| When::Days { first: at.date(), last: at.date() + chrono::Duration::days(more) });
    prop_oneof![clock, days]
}

fn event() -> impl Strategy<Value = Event> {
    let state = prop_oneof![Just(EventState::Planned), Just(EventState::Cancelled)];
    let person = (text(), "[a-z]{1,8}@[a-z]{1,8}").prop_map(|(name, email)| Attendee { name, email });
    let people = prop::collection::vec(person, 0..2);
    (text(), text(), text(), time(), state, people).prop_map(|(uid, summary, place, when, state, attendees)| Event {
        uid,
        summary,
        place,
        when,
        state,
        attendees,
        notes: Vec::new(),
    })
}

proptest! {
    #[test]
    fn what_is_written_is_read_again(events in prop::collection::vec(event(), 1..4)) {
        let written = write(&events, DateTime::from_timestamp(1_790_000_000, 0).unwrap());
        prop_assert!(written.split("\r\n").all(|line| line.len() <= 75));
        let mut wanted = events;
        for event in &mut wanted {
            if let [one, other] = event.attendees.as_slice() && one == other {
                event.attendees.pop();
            }
        }
        prop_assert_eq!(read(written.as_bytes(), HOME), Ok(wanted));
    }
}
