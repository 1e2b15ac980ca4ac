//! The log: newest first, found again by words, people and kinds; every version can be read.

use chrono::Duration;
use hallway_core::api::{Capture, Edits, LogKind, LogRequest, LogWhat, Role};
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
