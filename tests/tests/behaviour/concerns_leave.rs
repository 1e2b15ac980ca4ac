//! A concern in a record that leaves (G16): what travels, what is private, what the page of a year tells.

use crate::concerns::{add, day, keep, october, shown, talk, trial};
use hallway_core::api::{
    CloseConcern, ConcernPart, ConcernReasons, FileView, ForChild, ImportedView, LookAtFile, Nothing, Role,
    SaveConcernReasons, StartExport,
};
use hallway_tests::World;
use hallway_tests::zips::{text, unpacked};

#[test]
fn a_concern_travels_by_default_and_its_private_lines_with_the_private_notes_only() {
    let mut world = october();
    let (id, dunn) = (keep(&mut world), world.person("Mr. Dunn", Role::Teacher));
    add(&mut world, id, talk(Some(dunn), "2026-10-05", "He will think about it."));
    add(&mut world, id, ConcernPart::Way { text: "a quiet corner".into() });
    let stakes = "He is afraid of school".to_owned();
    let reasons = ConcernReasons { stakes: stakes.clone(), ..ConcernReasons::default() };
    world.save_concern_reasons(SaveConcernReasons { id, reasons });
    let before = world.leave(Nothing {}).all;
    assert_eq!(before.concerns, 1);
    for private in [false, true] {
        let path = world.export(StartExport { private, names: true, ..StartExport::default() });
        let bytes = std::fs::read(path).expect("the file");
        let mut other = World::at("2026-10-07T08:00", "America/New_York");
        let here = other.person("Mr. Dunn", Role::Teacher);
        other.bring(&bytes);
        let FileView::Year { counts, .. } = other.look_at_file(LookAtFile::default()) else { panic!("no year") };
        assert_eq!(counts, before);
        let ImportedView::Done { counts, .. } = other.import_file(LookAtFile::default()) else { panic!("refused") };
        assert_eq!(counts.concerns, 1);
        let open = other.concerns(ForChild::default()).open;
        assert_eq!((open[0].what.as_str(), open[0].people.as_slice()), ("Reading homework ends in tears", &[here][..]));
        let there = shown(&mut other, open[0].id);
        assert_eq!((there.hope, there.asked), (shown(&mut world, id).hope, shown(&mut world, id).asked));
        assert_eq!(there.talks[0].came, "He will think about it.");
        assert_eq!(there.ways.len(), usize::from(private));
        assert_eq!(there.reasons.stakes == stakes, private);
    }
}

#[test]
fn the_page_of_a_year_tells_what_came_of_a_concern_and_other_students_by_a_letter() {
    let mut world = october();
    world.child("Leo");
    let (id, kim) = (keep(&mut world), world.person("Ms. Kim", Role::Principal));
    add(&mut world, id, talk(Some(kim), "2026-10-05", "She moved him away from Marcus after Marcus hit him."));
    add(&mut world, id, trial("2026-11-17"));
    add(&mut world, id, ConcernPart::Way { text: "a quiet corner".into() });
    let reasons = ConcernReasons { duty: "The plan promises a reader".into(), ..ConcernReasons::default() };
    world.save_concern_reasons(SaveConcernReasons { id, reasons });
    world.close_concern(CloseConcern { id, on: Some(day("2026-10-06")), came: "He reads to his sister.".into() });
    for private in [false, true] {
        let path = world.export(StartExport { private, ..StartExport::default() });
        let files = unpacked(&std::fs::read(path).expect("the file"));
        let page = text(&files, "index.html");
        for told in [
            "<h2>Concerns</h2>",
            "Reading homework ends in tears",
            "Hoped for: He reads without fear.",
            "Asked for: Four hours of help a week.",
            "Asked on Monday, October 5, 2026: Ms. Kim (leads the school)",
            "Tried from Tuesday, October 6, 2026, to be looked at on Tuesday, November 17, 2026: Ten minutes at home",
            "Over since Tuesday, October 6, 2026",
            "What came of it: He reads to his sister.",
        ] {
            assert!(page.contains(told), "{told}");
        }
        for hidden in ["a quiet corner", "promises a reader"] {
            assert_eq!(page.contains(hidden), private, "{hidden}");
            assert_eq!(text(&files, "records.jsonl").contains(hidden), private, "{hidden}");
        }
        for name in ["index.html", "records.jsonl"] {
            assert!(!text(&files, name).contains("Marcus"), "{name}");
        }
    }
}
