//! What search finds beside what was said: concerns with their trials, one's own points for a meeting, the child's own
//! words (G52). And what stays out of it, for a search may be made with the school at the table.

use hallway_core::api::{
    CloseConcern, ConcernPart, ConcernReasons, ConcernRequest, DocumentFields, ForChild, LogKind, LogRequest, LogRow,
    Nothing, OwnWords, Request, Role, SaveConcern, SaveConcernPart, SaveConcernReasons, SaveDocument, SaveOwnWords,
    SavePoints, Undo,
};
use hallway_core::rules::ids::ConcernId;
use hallway_tests::World;

fn october() -> World {
    World::at("2026-10-06T21:20", "America/New_York")
}

/// What the rows are, and which: `concern <id>`.
fn whats(rows: &[LogRow]) -> Vec<String> {
    let what = |row: &LogRow| {
        let what = serde_json::to_value(&row.what).expect("a row");
        format!("{} {}", what["is"].as_str().unwrap_or_default(), what["id"].as_str().unwrap_or_default())
    };
    rows.iter().map(what).collect()
}

fn hits(row: &LogRow) -> bool {
    row.text.iter().any(|piece| piece.hit)
}

fn day(text: &str) -> chrono::NaiveDate {
    text.parse().expect("a date")
}

fn keep(world: &mut World) -> ConcernId {
    let concern = SaveConcern {
        id: None,
        what: "Reading homework ends in tears".into(),
        child: None,
        hope: "He reads without fear.".into(),
        asked: "Four hours of help a week.".into(),
    };
    world.save_concern(concern).id
}

fn add(world: &mut World, id: ConcernId, now: ConcernPart) {
    world.save_concern_part(SaveConcernPart { id, part: None, now });
}

fn trial() -> ConcernPart {
    ConcernPart::Trial {
        what: "A kitchen timer at home".into(),
        start: day("2026-10-06"),
        review: day("2026-11-17"),
        came: "Fewer evenings with a battle".into(),
        reviewed: None,
    }
}

#[test]
fn a_concern_is_found_by_all_that_was_written_about_it() {
    let mut world = october();
    world.capture("talked about the lunch line");
    let id = keep(&mut world);
    let lee = world.person("Ms. Lee", Role::Teacher);
    add(&mut world, id, ConcernPart::Way { text: "Audio books on the bus".into() });
    let came = "She will watch the giraffe corner".into();
    add(&mut world, id, ConcernPart::Talk { person: Some(lee), on: day("2026-10-05"), came });
    add(&mut world, id, trial());
    world.close_concern(CloseConcern { id, on: Some(day("2026-10-06")), came: "He asks for stories".into() });
    for words in ["tears", "without fear", "four hours", "giraffe", "kitchen timer", "battle", "stories"] {
        let rows = world.search(words);
        assert_eq!(whats(&rows), [format!("concern {id}")], "{words}");
        assert!(hits(&rows[0]), "{words}: {rows:?}");
    }
    assert_eq!(world.search("tears")[0].at.date(), day("2026-10-06"), "the day at home");
    assert!(world.search("audio books").is_empty(), "a way is only weighed: a private line");
    let reasons = ConcernReasons { direct: "the walrus".into(), duty: String::new(), stakes: String::new() };
    world.save_concern_reasons(SaveConcernReasons { id, reasons });
    assert!(world.search("walrus").is_empty(), "a search may be made at the table");
}

#[test]
fn a_concern_stands_in_searches_alone_and_comes_and_goes_with_its_record() {
    let mut world = october();
    let lee = world.person("Ms. Lee", Role::Teacher);
    let id = keep(&mut world);
    assert!(world.search("").is_empty(), "the log lists what was said");
    let seen = world.person_view(hallway_core::api::PersonRequest { id: lee });
    assert!(seen.recent.is_empty() && seen.last_contact.is_none(), "{seen:?}");
    let before = world.tables();
    world.ask(Request::Rebuild(Nothing {}));
    assert_eq!(world.tables(), before);
    world.save_concern(SaveConcern {
        id: Some(id),
        what: "The long bus ride".into(),
        child: None,
        hope: String::new(),
        asked: String::new(),
    });
    assert_eq!((world.search("tears").len(), world.search("long bus").len()), (0, 1));
    world.remove_concern(ConcernRequest { id });
    assert!(world.search("long bus").is_empty());
    let number = world.offer().expect("an offer").number;
    world.undo(Undo { number });
    assert_eq!(world.search("long bus").len(), 1);
    let before = world.tables();
    world.ask(Request::Rebuild(Nothing {}));
    assert_eq!(world.tables(), before);
}

#[test]
fn the_filters_of_the_log_narrow_what_is_found() {
    let mut world = october();
    let (ada, leo) = (world.child("Ada").id, world.child("Leo").id);
    let (lee, dunn) = (world.person("Ms. Lee", Role::Teacher), world.person("Mr. Dunn", Role::Counselor));
    let concern = SaveConcern {
        id: None,
        what: "The long bus ride".into(),
        child: Some(ada),
        hope: String::new(),
        asked: String::new(),
    };
    let id = world.save_concern(concern).id;
    add(&mut world, id, ConcernPart::Talk { person: Some(lee), on: day("2026-10-05"), came: String::new() });
    let search = || LogRequest { search: "long bus".into(), ..LogRequest::default() };
    let mut found = |request: LogRequest| world.log(request).rows.len();
    assert_eq!(found(search()), 1);
    assert_eq!(found(LogRequest { child: Some(ada), ..search() }), 1);
    assert_eq!(found(LogRequest { child: Some(leo), ..search() }), 0);
    assert_eq!(found(LogRequest { person: Some(lee), ..search() }), 1, "asked about it");
    assert_eq!(found(LogRequest { person: Some(dunn), ..search() }), 0);
    for kind in [LogKind::GoodNews, LogKind::Agreements, LogKind::Written, LogKind::ITold, LogKind::TheyTold] {
        assert_eq!(found(LogRequest { kind, ..search() }), 0, "{kind:?}");
    }
    let view = world.people(ForChild { child: None });
    assert!(view.team.iter().all(|row| row.last_contact.is_none()), "{view:?}");
}

#[test]
fn the_childs_own_words_are_found_and_lead_to_them() {
    let mut world = october();
    let leo = world.child("Leo").id;
    let own_words = OwnWords { hard: "The loud gym".into(), helps: "my blue pillow".into(), ..OwnWords::default() };
    world.save_own_words(SaveOwnWords { id: leo, own_words, meeting: None });
    for words in ["loud gym", "blue pillow"] {
        let rows = world.search(words);
        assert_eq!(whats(&rows), [format!("own_words {leo}")], "{words}");
        assert!(hits(&rows[0]));
    }
    assert!(world.search("").is_empty(), "the log lists what was said");
    let before = world.tables();
    world.ask(Request::Rebuild(Nothing {}));
    assert_eq!(world.tables(), before);
    world.save_own_words(SaveOwnWords { id: leo, own_words: OwnWords::default(), meeting: None });
    assert!(world.search("pillow").is_empty());
    world.ask(Request::RemoveChild(hallway_core::api::ChildRequest { id: leo }));
    assert!(world.search("gym").is_empty());
}

#[test]
fn ones_own_points_are_found_before_the_meeting_and_after() {
    let mut world = World::new();
    let meeting = world.save_meeting(super::meetings::iep("2026-09-24")).meeting.id;
    let points = SavePoints {
        id: meeting,
        concerns: vec!["The noisy lunch hall".into()],
        questions: vec!["Who trains the bus aide?".into()],
    };
    world.save_points(points);
    for at in ["2026-09-14T08:30", "2026-09-24T12:00"] {
        world.to(at);
        for words in ["noisy lunch", "trains the bus"] {
            let rows = world.search(words);
            assert_eq!(whats(&rows), [format!("meeting {meeting}")], "{words}");
            assert!(hits(&rows[0]));
        }
    }
    let before = world.tables();
    world.ask(Request::Rebuild(Nothing {}));
    assert_eq!(world.tables(), before);
}

#[test]
fn a_found_paper_is_named_and_shows_the_words_that_were_found() {
    let mut world = World::new();
    let filler = "Other words stand here, so that it is long. ".repeat(20);
    let fields = DocumentFields { title: "Reading report".into(), ..DocumentFields::default() };
    let text = format!("{filler}\n\n\n{filler} giraffe {filler}");
    world.save_document(SaveDocument { id: None, fields, text, meeting: None });
    let row = world.search("giraffe").remove(0);
    let shown = World::plain(&row);
    assert!(shown.starts_with("Reading report"), "{shown}");
    let before: String = row.text.iter().take_while(|piece| !piece.hit).map(|piece| piece.text.as_str()).collect();
    assert!(hits(&row) && before.chars().count() < 60 && before.matches('\n').count() < 2, "{before:?}");
}

#[test]
fn what_was_found_stands_near_the_beginning_of_what_is_shown() {
    let mut world = World::new();
    world.capture("One.\nTwo.\nThree.\nThe giraffe came");
    world.capture(&format!("{} the walrus came too, and {}", "so it went ".repeat(12), "on it went ".repeat(12)));
    for words in ["giraffe", "walrus"] {
        let row = world.search(words).remove(0);
        let before = &row.text[0];
        assert!(!before.hit && before.text.starts_with('…'), "{row:?}");
        assert!(before.text.chars().count() <= 50 && !before.text.contains('\n'), "{row:?}");
    }
    world.capture("caught Ms. Lee at the door");
    assert_eq!(World::plain(&world.search("door")[0]), "caught Ms. Lee at the door", "a short way is shown whole");
}

#[test]
fn a_narrowed_search_for_a_word_in_thousands_of_lines_looks_a_stretch_at_a_time_and_misses_nothing() {
    let mut world = World::at("2026-11-18T08:00", "America/New_York");
    let lee = world.person("Ms. Lee", Role::Teacher);
    let wanted = [0, 1_000, 11_000].map(|number| format!("the bus came, {number}"));
    let first = day("2015-01-01");
    let line = |number: i64| {
        let who = if wanted.contains(&format!("the bus came, {number}")) { "Ms. Lee" } else { "" };
        format!("{},\"the bus came, {number}\",{who}\n", first + chrono::Duration::days(number / 4))
    };
    let lines: String = (0..13_000).map(line).collect();
    world.bring(format!("Date,What was said,Who\n{lines}").as_bytes());
    world.import_file(hallway_core::api::LookAtFile::default());
    let (mut seen, mut looks, mut after) = (Vec::new(), 0, None);
    loop {
        let request = LogRequest { search: "the bus".into(), person: Some(lee), after, ..LogRequest::default() };
        let page = world.log(request);
        seen.extend(page.rows.iter().map(World::plain));
        (after, looks) = (page.next, looks + 1);
        if after.is_none() || looks > 9 {
            break;
        }
    }
    let newest_first: Vec<_> = wanted.iter().rev().cloned().collect();
    assert_eq!((seen, looks), (newest_first, 2), "ten thousand at a time");
}

#[test]
fn a_search_that_found_nothing_offers_the_word_one_slip_away_that_was_noted_last() {
    let mut world = october();
    world.capture("The speech room moves to the second floor");
    world.capture("Ms. Lee: the wobble cushion helps");
    let mut meant = |search: &str| world.log(LogRequest { search: search.into(), ..LogRequest::default() }).meant;
    for (typed, offered) in [
        ("spech", Some("speech")),
        ("the Spech", Some("the speech")),
        ("woble cusion", Some("wobble cushion")),
        ("wobblecushion", Some("wobble cushion")),
        ("sec ond", Some("second")),
        ("speech", None),
        ("wobble speech", None),
        ("trampoline", None),
        ("flor wobble", None),
        ("a lot of words and spech", None),
        ("woble cusion spech", None),
        ("\"spech", None),
        ("", None),
    ] {
        assert_eq!(meant(typed).as_deref(), offered, "{typed:?}");
    }
}
