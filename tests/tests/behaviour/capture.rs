//! Keeping what was said, and the chips it is read into.

use hallway_core::api::{
    AddedPromise, Capture, Channel, Choice, DueChoice, DueView, Edits, Firmness, KeepDraft, OwnerChoice, OwnerView,
    Precision, ReadEntry, Role, SavePromise, TagEntry, TextIs, Undo, WhoView,
};
use hallway_tests::World;

const CORRIDOR: &str = "caught the OT at drop-off, she'll share the picture schedule by friday";

fn day(text: &str) -> chrono::NaiveDate {
    text.parse().expect("a date")
}

#[test]
fn a_bare_she_is_the_one_the_note_is_with() {
    let mut world = World::new();
    let lee = world.person("Ms. Lee", Role::OccupationalTherapist);
    let edits = Edits { people: vec![lee], ..Edits::default() };
    let text = "she'll send the list by friday".to_owned();
    let reading = world.read_as(ReadEntry { text, edits, text_is: TextIs::Entry });
    assert!(matches!(&reading.promises[0].owner, OwnerView::Person { person } if person.id == lee));
    let alone = world.read("she'll send the list by friday");
    assert_eq!(alone.promises[0].owner, OwnerView::School);
}

#[test]
fn a_bare_she_is_nobody_whose_title_says_he() {
    let mut world = World::new();
    let dunn = world.person("Mr. Dunn", Role::Principal);
    let doctor = world.person("Dr. Patel", Role::Psychologist);
    let mut owner = |person, text: &str| {
        let edits = Edits { people: vec![person], ..Edits::default() };
        let text = text.to_owned();
        world.read_as(ReadEntry { text, edits, text_is: TextIs::Entry }).promises[0].owner.clone()
    };
    assert_eq!(owner(dunn, "she'll send the list by friday"), OwnerView::School);
    assert_eq!(owner(dunn, "she emailed, will send the list by friday"), OwnerView::School);
    for (person, text) in [(dunn, "he'll send the list by friday"), (doctor, "she'll send the list by friday")] {
        let owner = owner(person, text);
        assert!(matches!(&owner, OwnerView::Person { person: known } if known.id == person), "{text}: {owner:?}");
    }
}

#[test]
fn we_in_a_decision_are_whoever_said_it() {
    let mut world = World::new();
    let lee = world.person("Ms. Lee", Role::OccupationalTherapist);
    let mut owner = |people, text_is, text: &str| {
        let edits = Edits { people, ..Edits::default() };
        world.read_as(ReadEntry { text: text.to_owned(), edits, text_is }).promises[0].owner.clone()
    };
    for text in ["We will practice at home", "we decided to move his seat", "we start speech Monday"] {
        assert_eq!(owner(vec![], TextIs::OwnDecision, text), OwnerView::Me, "{text}");
        assert_eq!(owner(vec![], TextIs::Decision, text), OwnerView::School, "{text}");
        let hers = owner(vec![lee], TextIs::Decision, text);
        assert!(matches!(&hers, OwnerView::Person { person } if person.id == lee), "{text}: {hers:?}");
    }
    assert_eq!(owner(vec![], TextIs::OwnDecision, "OT starts Monday"), OwnerView::School);
}

#[test]
fn one_breath_in_the_corridor_becomes_a_person_and_a_dated_promise() {
    let mut world = World::new();
    let lee = world.person("Ms. Lee", Role::OccupationalTherapist);
    let reading = world.read(CORRIDOR);
    assert!(
        matches!(&reading.people[..], [chip] if matches!(&chip.who, WhoView::Known { person } if person.id == lee))
    );
    let [promise] = &reading.promises[..] else { panic!("one promise, not {:?}", reading.promises) };
    assert!(promise.what.contains("share the picture schedule"), "{}", promise.what);
    assert_eq!(promise.firmness, Firmness::Firm);
    assert_eq!(promise.due, DueView::On { date: day("2026-09-18"), precision: Precision::Exact });
}

#[test]
fn what_is_saved_is_what_the_chips_showed() {
    let mut world = World::new();
    let lee = world.person("Ms. Lee", Role::OccupationalTherapist);
    let entry = world.capture(CORRIDOR);
    assert_eq!(entry.people.iter().map(|person| person.id).collect::<Vec<_>>(), [lee]);
    let [promise] = &entry.promises[..] else { panic!("one promise, not {:?}", entry.promises) };
    assert!(matches!(&promise.owner, OwnerView::Person { person } if person.id == lee));
    assert_eq!(promise.due, DueView::On { date: day("2026-09-18"), precision: Precision::Exact });
    assert!(entry.offer.is_some_and(|offer| offer.body.contains("picture schedule")));
}

#[test]
fn the_words_are_kept_byte_for_byte() {
    let mut world = World::new();
    for text in ["  two  spaces \n\n", "tab\tand \u{a0}", "Ms.  lee said : ok ", "ends with newline\n"] {
        let id = world.capture(text).id;
        assert_eq!(world.entry(id).text, text);
    }
}

#[test]
fn the_time_of_an_entry_is_when_the_typing_began() {
    let mut world = World::new();
    let draft = hallway_core::api::KeepDraft {
        slot: "capture".into(),
        text: "caught".into(),
        edits: Edits::default(),
        unread: None,
    };
    world.keep_draft(draft);
    world.to("2026-09-14T08:21");
    let entry = world.capture("caught ms lee, all fine");
    assert_eq!(entry.at.to_string(), "2026-09-14 08:10:00");
}

#[test]
fn a_chip_that_was_taken_away_leaves_no_data() {
    let mut world = World::new();
    world.person("Ms. Lee", Role::OccupationalTherapist);
    let chip = world.read(CORRIDOR).promises[0].chip.clone();
    let edits = Edits { removed: vec![chip], ..Edits::default() };
    let entry = world.capture_as(Capture { text: CORRIDOR.into(), edits });
    assert!(entry.promises.is_empty());
    assert!(entry.offer.is_none());
    assert_eq!(entry.text, CORRIDOR);
}

#[test]
fn a_changed_chip_is_saved_as_changed() {
    let mut world = World::new();
    world.person("Ms. Lee", Role::OccupationalTherapist);
    let chip = world.read(CORRIDOR).promises[0].chip.clone();
    let due = Some(DueChoice::On { date: day("2026-09-21") });
    let choice = Choice::Promise { what: Some("share the pictures".into()), owner: None, firmness: None, due };
    let edits = Edits { chosen: [(chip, choice)].into(), ..Edits::default() };
    let entry = world.capture_as(Capture { text: CORRIDOR.into(), edits });
    assert_eq!(entry.promises[0].what, "share the pictures");
    assert_eq!(entry.promises[0].due, DueView::On { date: day("2026-09-21"), precision: Precision::Exact });
}

#[test]
fn two_who_fit_are_asked_about_and_can_be_told_apart_later() {
    let mut world = World::new();
    let north = world.person("Ms. Ana Lee", Role::OccupationalTherapist);
    world.person("Ms. Ruth Lee", Role::Speech);
    let entry = world.capture("ms lee says he had a good day");
    assert_eq!(entry.asks.len(), 1);
    let words = entry.asks[0].words.clone();
    let resolve = Some(hallway_core::api::ResolveAsk { words, person: Some(north) });
    let entry = world.tag(TagEntry { id: Some(entry.id), resolve, ..TagEntry::default() });
    assert!(entry.asks.is_empty());
    assert_eq!(entry.people[0].id, north);
}

#[test]
fn an_adult_nobody_knew_joins_the_team_with_the_entry() {
    let mut world = World::new();
    let entry = world.capture("met Ms. Garcia, the new speech therapist, she was lovely");
    assert_eq!(entry.people.len(), 1);
    let team = world.people(hallway_core::api::ForChild::default()).team;
    assert!(matches!(&team[..], [row] if row.person.name == "Ms. Garcia" && row.person.role == Some(Role::Speech)));
}

#[test]
fn good_news_is_kept_as_good_news() {
    let mut world = World::new();
    let edits = Edits { good_news: true, ..Edits::default() };
    let entry = world.capture_as(Capture { text: "he read a whole page".into(), edits });
    assert!(world.entry(entry.id).good_news);
}

#[test]
fn an_agreement_added_by_hand_is_shown_as_a_chip_and_saved() {
    let mut world = World::new();
    let text = "met Ms. Garcia, the new speech therapist, she was lovely";
    let garcia = world.read(text).people[0].chip.clone();
    let added = AddedPromise {
        what: "send the word list".into(),
        owner: OwnerChoice::Chip { chip: garcia.clone() },
        firmness: Firmness::Firm,
        due: DueChoice::On { date: day("2026-09-18") },
    };
    let edits = Edits { promises: vec![added], ..Edits::default() };
    let reading = world.read_as(ReadEntry { text: text.into(), edits: edits.clone(), text_is: TextIs::Entry });
    let [chip] = &reading.promises[..] else { panic!("one agreement, not {:?}", reading.promises) };
    assert_eq!((chip.chip.as_str(), chip.mark), ("added:1", None));
    assert_eq!(chip.owner, OwnerView::Chip { chip: garcia });
    let entry = world.capture_as(Capture { text: text.into(), edits });
    let [promise] = &entry.promises[..] else { panic!("one agreement, not {:?}", entry.promises) };
    assert_eq!(promise.what, "send the word list");
    assert!(matches!(&promise.owner, OwnerView::Person { person } if person.name == "Ms. Garcia"));
}

#[test]
fn an_added_agreement_can_be_changed_and_taken_away_again() {
    let mut world = World::new();
    let added = AddedPromise {
        what: "send the form".into(),
        owner: OwnerChoice::School,
        firmness: Firmness::Firm,
        due: DueChoice::Open,
    };
    let softer =
        Choice::Promise { what: None, owner: Some(OwnerChoice::Me), firmness: Some(Firmness::Soft), due: None };
    let mut edits = Edits { promises: vec![added], chosen: [("added:1".into(), softer)].into(), ..Edits::default() };
    let reading = world.read_as(ReadEntry { text: "a note".into(), edits: edits.clone(), text_is: TextIs::Entry });
    assert_eq!((&reading.promises[0].owner, reading.promises[0].firmness), (&OwnerView::Me, Firmness::Soft));
    edits.removed.push("added:1".into());
    assert!(world.capture_as(Capture { text: "a note".into(), edits }).promises.is_empty());
}

#[test]
fn an_owner_whose_chip_was_taken_away_leaves_it_to_the_school() {
    let mut world = World::new();
    let text = "met Ms. Garcia, the new speech therapist, she was lovely";
    let garcia = world.read(text).people[0].chip.clone();
    let owner = OwnerChoice::Chip { chip: garcia.clone() };
    let added = AddedPromise { what: "call".into(), owner, firmness: Firmness::Firm, due: DueChoice::Open };
    let edits = Edits { promises: vec![added], removed: vec![garcia], ..Edits::default() };
    let reading = world.read_as(ReadEntry { text: text.into(), edits, text_is: TextIs::Entry });
    assert_eq!(reading.promises[0].owner, OwnerView::School);
}

#[test]
fn changing_an_agreement_keeps_the_question_who_owes_it() {
    let mut world = World::new();
    world.person("Ms. Ana Lee", Role::OccupationalTherapist);
    world.person("Ms. Ruth Lee", Role::Speech);
    let entry = world.capture("Ms. Lee will send the form by friday");
    let promise = entry.promises[0].clone();
    let OwnerView::Chip { chip } = promise.owner.clone() else { panic!("asked, not {:?}", promise.owner) };
    let changed = world.save_promise(SavePromise {
        id: Some(promise.id),
        entry: None,
        meeting: None,
        owner: OwnerChoice::Chip { chip },
        what: "send the blue form".into(),
        firmness: Firmness::Firm,
        due: DueChoice::Open,
    });
    assert_eq!((changed.what.as_str(), changed.owner), ("send the blue form", promise.owner));
}

#[test]
fn how_it_was_said_can_be_cleared_again() {
    let mut world = World::new();
    let entry = world.capture("called ms lee, all fine");
    let phone = Some(Some(Channel::Phone));
    let entry = world.tag(TagEntry { id: Some(entry.id), channel: phone, ..TagEntry::default() });
    assert_eq!(entry.channel, Some(Channel::Phone));
    let tags = serde_json::json!({ "call": "tag_entry", "with": { "id": entry.id, "good_news": true } });
    world.call_json(tags).expect("a tag");
    assert_eq!(world.entry(entry.id).channel, Some(Channel::Phone), "a field left out stays");
    let tags = serde_json::json!({ "call": "tag_entry", "with": { "id": entry.id, "channel": null } });
    world.call_json(tags).expect("a cleared tag");
    assert_eq!(world.entry(entry.id).channel, None);
}

#[test]
fn an_entry_can_be_about_several_children_and_the_capture_screen_names_them_all() {
    let mut world = World::new();
    let (leo, maya) = (world.child("Leo").id, world.child("Maya").id);
    assert_eq!(world.open_capture().children.iter().map(|child| child.id).collect::<Vec<_>>(), [leo, maya]);
    let id = world.capture("a note about nobody in particular").id;
    let both = world.tag(TagEntry { id: Some(id), children: Some(vec![leo, maya]), ..TagEntry::default() });
    assert_eq!(both.children.len(), 2);
    let one = world.tag(TagEntry { id: Some(id), children: Some(vec![maya]), ..TagEntry::default() });
    assert_eq!(one.children.iter().map(|child| child.id).collect::<Vec<_>>(), [maya]);
    let none = world.tag(TagEntry { id: Some(id), children: Some(Vec::new()), ..TagEntry::default() });
    assert!(none.children.is_empty());
}

#[test]
fn an_entry_says_what_day_it_is() {
    let mut world = World::new();
    let id = world.capture("all fine").id;
    world.to("2026-09-16T09:00");
    let entry = world.entry(id);
    assert_eq!((entry.today, entry.at.date()), (day("2026-09-16"), day("2026-09-14")));
}

/// "Tomorrow" as read, as read again after a restart, and as saved.
fn tomorrow(mut world: World) -> Vec<DueView> {
    let text = "Ms. Garcia will send the form tomorrow";
    let read = world.read(text).promises.remove(0).due;
    world.open().expect("the store again");
    let again = world.read(text).promises.remove(0).due;
    let saved = world.capture(text).promises.remove(0).due;
    vec![read, again, saved]
}

#[test]
fn tomorrow_is_meant_from_when_and_where_typing_began() {
    let on = |date| DueView::On { date: day(date), precision: Precision::Exact };
    let begun = |at: &str| {
        let mut world = World::at(at, "America/New_York");
        world.keep_draft(KeepDraft {
            slot: "capture".into(),
            text: "Ms. Garcia".into(),
            edits: Edits::default(),
            unread: None,
        });
        world
    };
    let mut past_midnight = begun("2026-09-14T23:50");
    past_midnight.to("2026-09-15T00:10");
    assert_eq!(tomorrow(past_midnight), vec![on("2026-09-15"); 3]);
    let mut landed = begun("2026-09-14T20:00");
    landed.travel("Europe/Berlin");
    assert_eq!(tomorrow(landed), vec![on("2026-09-15"); 3]);
    let nothing_begun = World::at("2026-09-15T00:10", "America/New_York");
    assert_eq!(tomorrow(nothing_begun), vec![on("2026-09-16"); 3]);
}

#[test]
fn where_only_the_school_is_named_the_team_is_offered_and_whoever_it_was_owes_it() {
    let mut world = World::new();
    let lee = world.person("Ms. Lee", Role::OccupationalTherapist);
    let entry = world.capture("the school will send the report by friday");
    let offered: Vec<_> = entry.at_school.iter().map(|person| person.id).collect();
    assert_eq!(offered, [lee]);
    assert!(matches!(entry.promises[0].owner, OwnerView::School), "the school stays allowed");
    let named = world.tag(TagEntry { id: Some(entry.id), at_school: Some(lee), ..TagEntry::default() });
    assert_eq!(named.people.iter().map(|person| person.id).collect::<Vec<_>>(), [lee]);
    assert!(matches!(&named.promises[0].owner, OwnerView::Person { person } if person.id == lee));
    assert!(named.at_school.is_empty());
    let number = world.offer().expect("an offer").number;
    world.undo(Undo { number });
    let back = world.entry(entry.id);
    assert!(back.people.is_empty() && matches!(back.promises[0].owner, OwnerView::School));
}

#[test]
fn nobody_is_asked_for_where_somebody_is_named_or_the_school_is_a_place() {
    let mut world = World::new();
    world.person("Ms. Lee", Role::OccupationalTherapist);
    for text in ["ms lee will send the report by friday", "he was happy at school", "I will call the office tomorrow"] {
        assert!(world.capture(text).at_school.is_empty(), "{text}");
    }
    assert!(!world.capture("the school said no to the ramp").at_school.is_empty());
}
