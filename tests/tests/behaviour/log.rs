//! The log: newest first, found again by words, people and kinds; every version can be read.

use chrono::Duration;
use hallway_core::api::{
    Capture, ChildRequest, DueChoice, DueView, Edits, Firmness, ForChild, LineKind, LineRequest, LogKind, LogRequest,
    LogWhat, LookAtFile, MeetingRequest, MessageAbout, Nothing, OwnerChoice, PersonRequest, PromiseRequest, Request,
    Role, SaveLine, SaveMeeting, SavePromise, SaveSchoolYear, SaveSettings, Speaker, State, TagEntry, Undo, View,
    WriteMessage,
};
use hallway_tests::World;

fn texts(world: &mut World, request: LogRequest) -> Vec<String> {
    world.log(request).rows.iter().map(World::plain).collect()
}

#[test]
fn the_newest_comes_first_and_pages_miss_nothing() {
    let mut world = World::new();
    for number in 0..120 {
        world.pass(Duration::minutes(1));
        world.capture(&format!("note {number}"));
    }
    let (mut seen, mut after) = (Vec::new(), None);
    loop {
        let page = world.log(LogRequest { after, ..LogRequest::default() });
        assert!(page.rows.len() <= 50);
        seen.extend(page.rows.iter().map(World::plain));
        after = page.next;
        if after.is_none() {
            break;
        }
    }
    assert_eq!(seen, (0..120).rev().map(|number| format!("note {number}")).collect::<Vec<_>>());
}

#[test]
fn what_was_said_on_the_same_day_stands_as_it_was_noted_and_a_rebuild_keeps_it() {
    let mut world = World::at("2026-10-06T15:20", "America/New_York");
    let day = chrono::NaiveDate::from_ymd_opt(2026, 10, 2);
    let ids: Vec<_> = (0..20).map(|number| world.capture(&format!("note {number}")).id).collect();
    for id in ids.iter().rev() {
        let tag = TagEntry { id: Some(*id), said_on: day, ..TagEntry::default() };
        world.ask(Request::TagEntry(tag));
    }
    let expected: Vec<_> = (0..20).rev().map(|number| format!("note {number}")).collect();
    assert_eq!(texts(&mut world, LogRequest::default()), expected);
    let before = world.tables();
    world.ask(Request::Rebuild(Nothing {}));
    assert_eq!(world.tables(), before);
}

#[test]
fn a_search_marks_what_was_found() {
    let mut world = World::new();
    world.capture("the picture schedule calms him");
    world.capture("nothing to do with it");
    let rows = world.search("picture schedule");
    assert_eq!(rows.len(), 1);
    let hits: String = rows[0].text.iter().filter(|piece| piece.hit).map(|piece| piece.text.as_str()).collect();
    assert!(hits.contains("picture") && hits.contains("schedule"), "{:?}", rows[0].text);
    assert_eq!(World::plain(&rows[0]), "the picture schedule calms him");
}

#[test]
fn a_search_takes_any_characters() {
    let mut world = World::new();
    world.capture("\"quoted\" AND (odd) * words - here: O'Neil's niño");
    for words in ["\"quoted", "AND", "(odd", "odd)", "*", "-", "O'Neil", "NEAR(", "col:", "nino", "niño", "\u{0}"] {
        let _ = world.search(words);
    }
    assert_eq!(world.search("nino").len(), 1);
    assert_eq!(world.search("oddly").len(), 0);
}

#[test]
fn signs_alone_find_nothing() {
    let mut world = World::new();
    world.capture("well done! 🎉");
    for words in ["🎉", "!", "-- ...", "\"", "\u{0}"] {
        assert_eq!(world.search(words).len(), 0, "{words:?}");
    }
    assert_eq!(world.search(" \t").len(), 1, "white space looks for nothing");
    assert_eq!(world.search("🎉 done").len(), 1);
}

#[test]
fn an_accent_is_found_however_it_was_typed() {
    let mut world = World::new();
    world.capture("el nin\u{303}o feliz");
    world.capture("se\u{f1}ora \u{c1}vila");
    for words in ["ni\u{f1}o", "nin\u{303}o", "nino", "NIN\u{303}O", "sen\u{303}ora", "a\u{301}vila", "Avila"] {
        assert_eq!(world.search(words).len(), 1, "{words}");
    }
}

#[test]
fn a_meeting_without_a_name_or_a_place_is_called_by_its_kind_and_the_log_is_shown() {
    let mut world = World::new();
    world.capture("Ms. Lee said hello");
    let bare = SaveMeeting { place: String::new(), ..super::meetings::iep("2026-09-14") };
    let meeting = world.save_meeting(bare).meeting.id;
    world.to("2026-09-14T09:30");
    assert_eq!(texts(&mut world, LogRequest::default()), ["IEP meeting", "Ms. Lee said hello"]);
    let line = SaveLine { meeting, id: None, speaker: Speaker::Me, text: "the corner".into(), kind: LineKind::Note };
    world.save_line(line);
    let found = world.search("corner");
    let text: String = found[0].text.iter().map(|piece| piece.text.as_str()).collect();
    assert_eq!(text, "the corner", "no empty row stands before what was found");
}

#[test]
fn what_was_said_and_decided_in_a_meeting_is_found_and_leads_to_it() {
    let mut world = World::new();
    let meeting = world.save_meeting(super::meetings::iep("2026-09-14")).meeting.id;
    world.to("2026-09-14T09:30");
    let line = |text: &str, kind| SaveLine { meeting, id: None, speaker: Speaker::Nobody, text: text.into(), kind };
    world.save_line(line("the sensory corner works", LineKind::Note));
    let notes = world.save_line(line("I noted the missing speech minutes", LineKind::Noted)).lines;
    world.save_line(line("he looked cross", LineKind::Private));
    let decision = SavePromise {
        id: None,
        entry: None,
        meeting: Some(meeting),
        owner: OwnerChoice::School,
        what: "order a wobble cushion".into(),
        firmness: Firmness::Firm,
        due: DueChoice::Open,
    };
    world.save_promise(decision);
    for words in ["sensory", "speech minutes", "wobble", "room 12"] {
        let rows = world.search(words);
        assert!(matches!(&rows[..], [row] if row.what == LogWhat::Meeting { id: meeting }), "{words}: {rows:?}");
        assert!(rows[0].text.iter().any(|piece| piece.hit), "{rows:?}");
    }
    assert!(world.search("cross").is_empty(), "a search may be made at the table");
    assert_eq!(texts(&mut world, LogRequest::default()), ["IEP meeting, Room 12"]);
    world.save_settings(SaveSettings { state: Some(Some(State::Texas)), ..SaveSettings::default() });
    assert_eq!(texts(&mut world, LogRequest::default()), ["ARD meeting, Room 12"]);
    let about = MessageAbout::AskForDocuments { meeting };
    let letter = world.write(WriteMessage { about, anew: false, mailed: None });
    assert!(letter.body.contains("the ARD meeting"), "{}", letter.body);
    world.save_settings(SaveSettings { state: Some(None), ..SaveSettings::default() });
    world.save_meeting(SaveMeeting {
        id: Some(meeting),
        place: "Library".into(),
        ..super::meetings::iep("2026-09-14")
    });
    assert_eq!((world.search("sensory").len(), world.search("library").len(), world.search("room").len()), (1, 1, 0));
    world.ask(Request::RemoveLine(LineRequest { meeting, id: notes[1].id }));
    assert!(world.search("speech").is_empty());
    let before = world.tables();
    world.ask(Request::Rebuild(Nothing {}));
    assert_eq!(world.tables(), before);
    world.ask(Request::RemoveMeeting(MeetingRequest { id: meeting }));
    assert!(world.search("sensory").is_empty() && world.search("wobble").is_empty());
    let number = world.offer().expect("an offer").number;
    world.undo(Undo { number });
    assert_eq!((world.search("sensory").len(), world.search("wobble").len()), (1, 1));
}

#[test]
fn half_a_word_finds_the_whole_one() {
    let mut world = World::new();
    world.capture("the picture schedule calms him");
    assert_eq!(world.search("sched").len(), 1);
}

#[test]
fn the_log_narrows_to_a_person_a_kind_and_back() {
    let mut world = World::new();
    let lee = world.person("Ms. Lee", Role::OccupationalTherapist);
    world.capture("talked with ms lee about gym");
    world.capture("Mr. Dunn will send the log by friday");
    let edits = Edits { good_news: true, ..Edits::default() };
    world.capture_as(Capture { text: "he read aloud".into(), edits });
    let with_lee = LogRequest { person: Some(lee), ..LogRequest::default() };
    assert_eq!(texts(&mut world, with_lee), ["talked with ms lee about gym"]);
    let good = LogRequest { kind: LogKind::GoodNews, ..LogRequest::default() };
    assert_eq!(texts(&mut world, good), ["he read aloud"]);
    let agreed = LogRequest { kind: LogKind::Agreements, ..LogRequest::default() };
    assert_eq!(texts(&mut world, agreed), ["Mr. Dunn will send the log by friday"]);
    assert_eq!(world.search("").len(), 3);
}

#[test]
fn what_was_written_under_a_clock_that_was_ahead_does_not_vanish() {
    let mut world = World::new();
    world.to("2027-09-14T08:10");
    world.capture("talked with everybody");
    let lee = world.person("Ms. Lee", Role::Teacher);
    world.capture("ms lee said hello");
    world.save_meeting(super::meetings::iep("2027-10-01"));
    world.to("2026-09-14T08:20");
    assert_eq!(texts(&mut world, LogRequest::default()), ["ms lee said hello", "talked with everybody"]);
    assert_eq!(world.search("hello").len(), 1);
    let View::Person(person) = world.ask(Request::Person(PersonRequest { id: lee })) else { panic!("another view") };
    assert_eq!(person.recent.len(), 1);
}

#[test]
fn a_child_that_is_not_here_hides_nothing() {
    let mut world = World::new();
    let (ada, leo) = (world.child("Ada").id, world.child("Leo").id);
    let edits = Edits { child: Some(ada), ..Edits::default() };
    world.capture_as(Capture { text: "Mr. Dunn will send the log by friday".into(), edits });
    world.save_meeting(SaveMeeting { child: Some(ada), ..super::meetings::iep("2026-09-17") });
    let seen = |world: &mut World, child| {
        let today = world.today_for(ForChild { child });
        let View::Meetings(meetings) = world.ask(Request::Meetings(ForChild { child })) else { panic!("another view") };
        let people = world.people(ForChild { child }).team.len();
        let log = world.log(LogRequest { child, ..LogRequest::default() }).rows.len();
        (today.due.len() + today.coming.len(), meetings.ahead.len(), people, log)
    };
    assert_ne!(seen(&mut world, Some(leo)), seen(&mut world, None));
    world.ask(Request::RemoveChild(ChildRequest { id: leo }));
    assert_eq!(seen(&mut world, Some(leo)), seen(&mut world, None));
}

#[test]
fn new_words_never_replace_the_first_ones() {
    let mut world = World::new();
    let id = world.capture("she said friday").id;
    world.to("2026-09-15T20:00");
    let entry = world.edit(id, "she said thursday");
    let versions: Vec<_> =
        entry.versions.iter().map(|version| (version.at.to_string(), version.text.as_str())).collect();
    assert_eq!(
        versions,
        [("2026-09-14 08:10:00".into(), "she said friday"), ("2026-09-15 20:00:00".into(), "she said thursday")]
    );
    assert_eq!(entry.at.to_string(), "2026-09-14 08:10:00");
    let rows = world.search("thursday");
    assert!(matches!(&rows[..], [row] if row.what == LogWhat::Entry { id }));
}

#[test]
fn a_meeting_is_named_with_a_comma_and_a_cut_text_ends_in_dots_alone() {
    let mut world = World::new();
    let meeting = SaveMeeting { title: "The loud hall".into(), ..super::meetings::iep("2026-09-10") };
    world.save_meeting(meeting);
    let sentence = "All is well here. ";
    world.capture(sentence.repeat(40).trim());
    let shown = texts(&mut world, LogRequest::default());
    assert!(shown.contains(&"The loud hall, Room 12".to_owned()), "{shown:?}");
    assert!(shown.iter().any(|text| text.ends_with('…')) && !shown.iter().any(|text| text.contains(".…")), "{shown:?}");
}

#[test]
fn an_agreement_that_says_what_is_looked_for_stands_on_top() {
    let mut world = World::new();
    world.person("Ms. Lee", Role::Teacher);
    let agreed = world.capture("Ms. Lee will give him extended time by friday").id;
    world.to("2026-09-20T08:10");
    for _ in 0..60 {
        world.capture("extended time, extended time: he likes extended time");
    }
    let rows = world.search("extended time");
    assert!(matches!(rows[0].what, LogWhat::Entry { id } if id == agreed), "{:?}", rows[0]);
    assert_eq!(rows[0].people[0].name, "Ms. Lee");
    assert!(matches!(rows[0].promises[0].due, DueView::On { .. }));
    let first = world.log(LogRequest { search: "extended time".into(), ..Default::default() });
    let after = first.next.expect("more than a page");
    let second = world.log(LogRequest { search: "extended time".into(), after: Some(after), ..Default::default() });
    let all: Vec<_> = first.rows.iter().chain(&second.rows).filter(|row| !row.promises.is_empty()).collect();
    assert_eq!((all.len(), first.rows.len() + second.rows.len()), (1, 61));
}

#[test]
fn what_was_agreed_by_hand_is_found_and_the_words_stay_as_typed() {
    let mut world = World::new();
    let id = world.capture("caught Ms. Lee at the door").id;
    let by_hand = SavePromise {
        id: None,
        entry: Some(id),
        meeting: None,
        owner: OwnerChoice::School,
        what: "order the headphones".into(),
        firmness: Firmness::Firm,
        due: DueChoice::Open,
    };
    let promise = world.save_promise(by_hand).id;
    assert_eq!(world.search("headphones").len(), 1);
    assert_eq!(World::plain(&world.search("")[0]), "caught Ms. Lee at the door");
    world.edit(id, "caught Ms. Lee at the gate");
    assert_eq!(world.search("headphones").len(), 1, "new words keep what was agreed");
    world.ask(Request::RemovePromise(PromiseRequest { id: promise }));
    assert_eq!(world.search("headphones").len(), 0);
    assert_eq!(world.search("gate").len(), 1);
}

#[test]
fn of_a_word_in_thousands_of_lines_the_newest_come_first_with_agreements_on_top_and_pages_miss_nothing() {
    let mut world = World::at("2026-11-18T08:00", "America/New_York");
    let day = |number: i64| chrono::NaiveDate::from_ymd_opt(2020, 1, 1).unwrap() + Duration::days(number);
    let lines: String = (0..2_100).map(|number| format!("{},the bus came, {number}\n", day(number))).collect();
    world.bring(format!("Date,What was said,More\n{lines}").as_bytes());
    world.import_file(LookAtFile::default());
    world.capture("Ms. Lee will call the bus company by Friday");
    world.pass(Duration::minutes(1));
    world.capture("the bus was on time");
    let (mut seen, mut after) = (Vec::new(), None);
    loop {
        let page = world.log(LogRequest { search: "the bus".into(), after, ..LogRequest::default() });
        seen.extend(page.rows.iter().map(|row| (row.at, World::plain(row))));
        after = page.next;
        if after.is_none() || seen.len() > 300 {
            break;
        }
    }
    assert_eq!(seen[0].1, "Ms. Lee will call the bus company by Friday");
    assert_eq!(seen[1].1, "the bus was on time");
    assert_eq!(seen[2].0.date(), day(2_099));
    assert!(seen[1..].windows(2).all(|pair| pair[0].0 > pair[1].0));
    let days: Vec<_> = seen[2..].iter().map(|(at, _)| at.date()).collect();
    assert_eq!(days, (0..i64::try_from(days.len()).unwrap()).map(|back| day(2_099 - back)).collect::<Vec<_>>());
}

#[test]
fn a_page_of_a_search_goes_on_as_the_one_before_though_a_save_makes_another_order() {
    let mut world = World::at("2026-11-18T08:00", "America/New_York");
    let day = |number: i64| chrono::NaiveDate::from_ymd_opt(2020, 1, 1).unwrap() + Duration::days(number);
    let lines: String = (0..2_000).map(|number| format!("{},the bus came, {number}\n", day(number))).collect();
    world.bring(format!("Date,What was said,More\n{lines}").as_bytes());
    world.import_file(LookAtFile::default());
    let page =
        |world: &mut World, after| world.log(LogRequest { search: "the bus".into(), after, ..Default::default() });
    let first = page(&mut world, None);
    world.capture("the bus was on time");
    let mut seen: std::collections::BTreeSet<_> = first.rows.iter().map(|row| row.at.date()).collect();
    let mut after = first.next;
    for _ in 0..3 {
        let next = page(&mut world, after);
        seen.extend(next.rows.iter().map(|row| row.at.date()));
        after = next.next;
    }
    let one_order: Vec<_> = seen.iter().filter(|on| **on < day(2_000)).map(|on| (*on - day(0)).num_days()).collect();
    let far = one_order.windows(2).filter(|pair| pair[1] - pair[0] > 1).count();
    assert!(one_order.len() >= 199 && far == 0, "{one_order:?}");
}

#[test]
fn a_summer_belongs_to_the_year_it_leads_to_and_what_was_before_the_first_year_to_that() {
    let mut world = World::at("2025-08-20T10:00", "America/New_York");
    let day = |text: &str| text.parse().expect("a date");
    let before = world.capture("the first call").id;
    world.to("2026-07-15T10:00");
    let summer = world.capture("the summer list came").id;
    for (first_day, last_day) in [("2025-09-02", "2026-06-12"), ("2026-09-08", "2027-06-11")] {
        world.save_year(SaveSchoolYear { id: None, first_day: day(first_day), last_day: Some(day(last_day)) });
    }
    let years = world.settings_view().school_years;
    let id = |first: &str| years.iter().find(|year| year.first_day == day(first)).expect("a year").id;
    for (year, entry) in [(id("2025-09-02"), before), (id("2026-09-08"), summer)] {
        let rows = world.log(LogRequest { year: Some(year), ..LogRequest::default() }).rows;
        assert_eq!(rows.into_iter().map(|row| row.what).collect::<Vec<_>>(), [LogWhat::Entry { id: entry }]);
    }
}

#[test]
fn the_log_narrows_to_meetings_to_papers_and_to_a_school_year() {
    let mut world = World::new();
    let lee = world.person("Ms. Lee", Role::OccupationalTherapist);
    let day = |text: &str| text.parse().expect("a date");
    let years = |world: &mut World| world.settings_view().school_years;
    world.save_year(SaveSchoolYear { id: None, first_day: day("2026-09-08"), last_day: Some(day("2027-06-11")) });
    let first = years(&mut world)[0].id;
    let entry = world.capture("Ms. Lee brought the picture schedule").id;
    let meeting = world.save_meeting(crate::meetings::iep("2026-09-15")).meeting.id;
    let paper = world.paper("schedule.txt", b"The picture schedule");
    world.to("2027-09-20T10:00");
    world.save_year(SaveSchoolYear { id: None, first_day: day("2027-09-07"), last_day: None });
    let second = years(&mut world).into_iter().map(|year| year.id).find(|id| *id != first).expect("a second year");
    let later = world.capture("the picture schedule is on his desk").id;
    let mut found = |request: LogRequest| world.log(request).rows.into_iter().map(|row| row.what).collect::<Vec<_>>();
    let plain = LogRequest::default;
    assert_eq!(found(LogRequest { kind: LogKind::Meetings, ..plain() }), [LogWhat::Meeting { id: meeting }]);
    let papers = found(LogRequest { kind: LogKind::Papers, ..plain() });
    assert!(matches!(papers[..], [LogWhat::Document { id, .. }] if id == paper), "{papers:?}");
    let searched = || LogRequest { search: "picture schedule".into(), ..plain() };
    assert_eq!(found(LogRequest { year: Some(second), ..plain() }), [LogWhat::Entry { id: later }]);
    assert_eq!(found(LogRequest { year: Some(second), ..searched() }), [LogWhat::Entry { id: later }]);
    let of_first = found(LogRequest { year: Some(first), ..searched() });
    assert_eq!(of_first.len(), 2, "{of_first:?}");
    assert!(of_first.contains(&LogWhat::Entry { id: entry }));
    assert_eq!(found(LogRequest { year: Some(first), person: Some(lee), ..plain() }), [LogWhat::Entry { id: entry }]);
}
