//! A concern from start to end (G16, G17, G43, G45, G48, C8, C11, C12): the parent's own lines, and never a verdict.

use hallway_core::Notice;
use hallway_core::api::{
    AboutView, AnswerReminder, Capture, ClockKind, CloseConcern, ConcernForm, ConcernPart, ConcernPartRequest,
    ConcernReasons, ConcernRequest, ConcernView, Edits, ErrorCode, ForChild, Level, MessageAbout, ReminderAnswer,
    Request, Role, SaveClock, SaveConcern, SaveConcernPart, SaveConcernReasons, SeeConcern, SentMessage, StartExport,
    TalkFrom, TrialLine, Undo, WriteMessage,
};
use hallway_core::rules::ids::{ChildId, ConcernId, EntryId, PersonId};
use hallway_tests::World;
use hallway_tests::zips::{text, unpacked};

pub(crate) fn day(text: &str) -> chrono::NaiveDate {
    text.parse().expect("a date")
}

pub(crate) fn october() -> World {
    World::at("2026-10-06T15:20", "America/New_York")
}

fn reading() -> SaveConcern {
    SaveConcern {
        id: None,
        what: "Reading homework ends in tears".into(),
        child: None,
        hope: "He reads without fear.".into(),
        asked: "Four hours of help a week.".into(),
    }
}

pub(crate) fn keep(world: &mut World) -> ConcernId {
    world.save_concern(reading()).id
}

pub(crate) fn add(world: &mut World, id: ConcernId, now: ConcernPart) -> ConcernView {
    world.save_concern_part(SaveConcernPart { id, part: None, now })
}

pub(crate) fn trial(review: &str) -> ConcernPart {
    let what = "Ten minutes at home, then stop".into();
    let (start, review) = (day("2026-10-06"), day(review));
    ConcernPart::Trial { what, start, review, came: String::new(), reviewed: None }
}

pub(crate) fn talk(person: Option<PersonId>, on: &str, came: &str) -> ConcernPart {
    ConcernPart::Talk { person, on: day(on), came: came.into() }
}

pub(crate) fn shown(world: &mut World, id: ConcernId) -> ConcernView {
    world.concern(ConcernRequest { id })
}

fn only_trial(world: &mut World, id: ConcernId) -> TrialLine {
    let mut trials = shown(world, id).trials;
    assert_eq!(trials.len(), 1, "{trials:?}");
    trials.remove(0)
}

fn last(world: &World) -> Undo {
    Undo { number: world.offer().expect("an offer to undo").number }
}

#[test]
fn what_is_hoped_for_and_what_was_asked_for_are_two_things() {
    let mut world = october();
    let id = keep(&mut world);
    let view = shown(&mut world, id);
    assert_eq!((view.hope.as_str(), view.asked.as_str()), ("He reads without fear.", "Four hours of help a week."));
    world.save_concern(SaveConcern { id: Some(id), asked: String::new(), ..reading() });
    let view = shown(&mut world, id);
    assert_eq!((view.hope.as_str(), view.asked.as_str()), ("He reads without fear.", ""));
    let undo = last(&world);
    world.undo(undo);
    assert_eq!(shown(&mut world, id).asked, "Four hours of help a week.");
}

#[test]
fn the_kind_line_belongs_to_the_first_concern_only() {
    let mut world = october();
    let first = keep(&mut world);
    let second = keep(&mut world);
    assert!(shown(&mut world, first).first);
    assert!(!shown(&mut world, second).first);
    world.close_concern(CloseConcern { id: first, on: Some(day("2026-10-06")), came: String::new() });
    assert!(!shown(&mut world, second).first, "a closed one was there before it");
}

#[test]
fn what_was_seen_is_chosen_from_the_log_and_stands_in_its_order() {
    let mut world = october();
    let (id, older) = (keep(&mut world), world.capture("he cried before every math page").id);
    world.to("2026-10-08T18:00");
    let newer = world.capture("he hid his reading book").id;
    let lately: Vec<EntryId> = shown(&mut world, id).lately.iter().map(|line| line.entry).collect();
    assert_eq!(lately, [newer, older]);
    for entry in [newer, older] {
        world.see_concern(SeeConcern { id, entry, belongs: true });
    }
    let view = shown(&mut world, id);
    let seen: Vec<_> = view.seen.iter().map(|line| (line.entry, line.on, line.text.as_str())).collect();
    let wanted = [
        (older, day("2026-10-06"), "he cried before every math page"),
        (newer, day("2026-10-08"), "he hid his reading book"),
    ];
    assert_eq!(seen, wanted);
    assert!(view.lately.is_empty());
    world.see_concern(SeeConcern { id, entry: older, belongs: false });
    assert_eq!(shown(&mut world, id).seen.len(), 1);
}

#[test]
fn other_ways_join_and_what_was_asked_for_stays() {
    let mut world = october();
    let id = keep(&mut world);
    add(&mut world, id, ConcernPart::Way { text: "A quiet corner".into() });
    let view = add(&mut world, id, ConcernPart::Way { text: "Books on tape\nat night".into() });
    let ways: Vec<_> = view.ways.iter().map(|way| way.text.as_str()).collect();
    assert_eq!(ways, ["A quiet corner", "Books on tape at night"]);
    assert_eq!(view.asked, "Four hours of help a week.");
    let part = view.ways[0].id;
    let view = world.remove_concern_part(ConcernPartRequest { id, part });
    assert_eq!(view.ways.len(), 1);
    let undo = last(&world);
    world.undo(undo);
    assert_eq!(shown(&mut world, id).ways.len(), 2);
}

#[test]
fn the_closest_person_is_named_until_they_were_asked() {
    let mut world = october();
    let (dunn, hahn) = (world.person("Mr. Dunn", Role::Teacher), world.person("Mrs. Hahn", Role::Principal));
    let id = world.save_concern(SaveConcern { what: "His homework takes two hours".into(), ..reading() }).id;
    assert_eq!(shown(&mut world, id).closest.map(|person| person.id), Some(dunn));
    let view = add(&mut world, id, talk(Some(hahn), "2026-10-05", ""));
    assert_eq!(view.closest.map(|person| person.id), Some(dunn), "the principal is not closer");
    assert_eq!(view.talks[0].level, Level::School);
    let view = add(&mut world, id, talk(Some(dunn), "2026-10-01", "He will think about it."));
    assert!(view.closest.is_none());
    let order: Vec<_> = view.talks.iter().map(|talk| (talk.level, talk.came.as_str())).collect();
    assert_eq!(order, [(Level::Closest, "He will think about it."), (Level::School, "")]);
}

#[test]
fn a_letter_about_it_its_answer_and_an_entry_that_names_somebody_count_as_asked() {
    let mut world = october();
    let (dunn, hahn) = (world.person("Mr. Dunn", Role::Teacher), world.person("Mrs. Hahn", Role::Principal));
    let id = world.save_concern(SaveConcern { what: "His homework takes two hours".into(), ..reading() }).id;
    let entry = world.capture("Mr. Dunn told me at pick-up that the homework is long for him").id;
    let view = world.see_concern(SeeConcern { id, entry, belongs: true });
    assert_eq!(view.talks.iter().map(|talk| talk.from).collect::<Vec<_>>(), [TalkFrom::Entry { entry }]);
    assert_eq!((view.closest.is_none(), view.talks[0].person.as_ref().map(|person| person.id)), (true, Some(dunn)));
    world.to("2026-10-07T15:20");
    let about = MessageAbout::Concern { concern: id, form: ConcernForm::Letter, person: Some(hahn) };
    world.sent(SentMessage { about, to: vec![hahn], subject: "Homework".into(), body: "Could we talk?".into() });
    let view = shown(&mut world, id);
    let TalkFrom::Letter { message } = view.talks[1].from else { panic!("{:?}", view.talks) };
    assert_eq!((view.talks[1].level, view.talks[1].came.as_str()), (Level::School, ""));
    let edits = Edits { answers: Some(message), ..Edits::default() };
    world.capture_as(Capture { text: "Mrs. Hahn wrote back that she will look into it".into(), edits });
    assert_eq!(shown(&mut world, id).talks[1].came, "Mrs. Hahn wrote back that she will look into it");
    let rows = world.concerns(ForChild { child: None }).open;
    assert_eq!(rows[0].people, [dunn, hahn]);
}

#[test]
fn a_trial_asks_one_question_on_its_day_and_done_ends_it() {
    let mut world = october();
    let id = keep(&mut world);
    assert_eq!(shown(&mut world, id).review, day("2026-11-17"));
    add(&mut world, id, trial("2026-11-17"));
    assert!(world.today().due.is_empty());
    world.to("2026-11-17T12:00");
    let due = world.today().due;
    let card = due.iter().find(|card| matches!(card.about, AboutView::Trial { .. })).expect("a question");
    let AboutView::Trial { concern, what, trial, review, .. } = &card.about else { unreachable!() };
    assert_eq!((*concern, what.as_str()), (id, "Reading homework ends in tears"));
    assert_eq!((trial.as_str(), *review), ("Ten minutes at home, then stop", day("2026-11-17")));
    let key = card.key.clone();
    world.answer(AnswerReminder { key, answer: ReminderAnswer::Done });
    assert_eq!(only_trial(&mut world, id).reviewed, Some(day("2026-11-17")));
    assert!(!asks(&mut world, None));
}

fn asks(world: &mut World, child: Option<ChildId>) -> bool {
    let due = world.today_for(ForChild { child }).due;
    due.iter().any(|card| matches!(card.about, AboutView::Trial { .. }))
}

#[test]
fn a_trial_that_moves_by_a_day_after_it_rang_rings_on_the_new_day() {
    let mut world = october();
    let id = keep(&mut world);
    add(&mut world, id, trial("2026-11-17"));
    let rang = |world: &mut World, until: &str| {
        let asked = |notice: &Notice| notice.keys.iter().any(|key| key.0.starts_with("trials/"));
        let shown = world.ring_until(until).into_iter().filter(|(_, notice)| asked(notice));
        shown.map(|(at, _)| at.to_rfc3339()).collect::<Vec<_>>()
    };
    assert_eq!(rang(&mut world, "2026-11-17T12:00"), ["2026-11-17T14:00:00+00:00"]);
    let known = only_trial(&mut world, id);
    let review = day("2026-11-18");
    let now = ConcernPart::Trial { what: known.what, start: known.start, review, came: String::new(), reviewed: None };
    world.save_concern_part(SaveConcernPart { id, part: Some(known.id), now });
    assert!(!asks(&mut world, None));
    assert_eq!(rang(&mut world, "2026-11-18T12:00"), ["2026-11-18T14:00:00+00:00"]);
    assert!(asks(&mut world, None));
}

#[test]
fn what_came_of_a_trial_ends_its_question_and_undo_asks_again() {
    let mut world = october();
    let id = keep(&mut world);
    add(&mut world, id, trial("2026-11-17"));
    world.to("2026-11-18T12:00");
    assert!(asks(&mut world, None));
    let known = only_trial(&mut world, id);
    let (came, reviewed) = ("It helped a little.".to_owned(), Some(day("2026-11-18")));
    let now =
        ConcernPart::Trial { what: known.what, start: known.start, review: known.review, came: came.clone(), reviewed };
    world.save_concern_part(SaveConcernPart { id, part: Some(known.id), now });
    assert!(!asks(&mut world, None));
    assert_eq!(only_trial(&mut world, id).came, came);
    let undo = last(&world);
    world.undo(undo);
    assert!(asks(&mut world, None));
}

#[test]
fn a_concern_that_is_over_asks_nothing_and_keeps_what_came_of_it() {
    let mut world = october();
    let id = keep(&mut world);
    add(&mut world, id, trial("2026-11-17"));
    world.to("2026-11-18T12:00");
    let on = Some(day("2026-11-18"));
    world.close_concern(CloseConcern { id, on, came: "He reads to his sister.".into() });
    assert!(!asks(&mut world, None));
    let all = world.concerns(ForChild::default());
    assert_eq!((all.open.len(), all.closed[0].closed), (0, on));
    assert_eq!(shown(&mut world, id).came, "He reads to his sister.");
    world.close_concern(CloseConcern { id, on: None, came: "He reads to his sister.".into() });
    assert!(asks(&mut world, None));
}

#[test]
fn concerns_and_their_questions_follow_the_chosen_child() {
    let mut world = october();
    let (leo, mia) = (world.child("Leo").id, world.child("Mia").id);
    let id = world.save_concern(SaveConcern { child: Some(leo), ..reading() }).id;
    add(&mut world, id, trial("2026-11-17"));
    world.to("2026-11-18T12:00");
    let count = |world: &mut World, child| world.concerns(ForChild { child }).open.len();
    assert_eq!((count(&mut world, Some(leo)), count(&mut world, Some(mia)), count(&mut world, None)), (1, 0, 1));
    assert_eq!((asks(&mut world, Some(leo)), asks(&mut world, Some(mia))), (true, false));
}

#[test]
fn the_three_reasons_are_the_parents_own_and_dates_stand_beside_them() {
    let mut world = october();
    let (leo, mia) = (world.child("Leo").id, world.child("Mia").id);
    let id = world.save_concern(SaveConcern { child: Some(leo), ..reading() }).id;
    for child in [Some(leo), Some(mia), None] {
        let (kind, start) = (ClockKind::Records, day("2026-10-01"));
        world.save_clock(SaveClock { id: None, kind, child, start, note: String::new(), message: None });
    }
    let reasons =
        ConcernReasons { direct: "Twice, by mail.".into(), duty: String::new(), stakes: "He lost words.".into() };
    let view = world.save_concern_reasons(SaveConcernReasons { id, reasons: reasons.clone() });
    assert_eq!(view.reasons, reasons);
    let dates: Vec<_> = view.dates.iter().map(|date| date.child.as_ref().map(|child| child.id)).collect();
    assert_eq!(dates, [Some(leo), None]);
}

#[test]
fn bad_input_is_refused_and_changes_nothing() {
    let mut world = october();
    let id = keep(&mut world);
    add(&mut world, id, trial("2026-11-17"));
    let nobody: PersonId = "00000000-0000-7000-8000-000000000001".parse().expect("an id");
    let part = |now| Request::SaveConcernPart(SaveConcernPart { id, part: None, now });
    let gone = ConcernId(nobody.0);
    let table = [
        (Request::SaveConcern(SaveConcern { what: " \n".into(), ..reading() }), ErrorCode::EmptyText),
        (Request::SaveConcern(SaveConcern { id: Some(gone), ..reading() }), ErrorCode::Unknown),
        (Request::SaveConcern(SaveConcern { child: Some(ChildId(nobody.0)), ..reading() }), ErrorCode::Unknown),
        (Request::SeeConcern(SeeConcern { id, entry: EntryId(nobody.0), belongs: true }), ErrorCode::Unknown),
        (part(ConcernPart::Way { text: "  ".into() }), ErrorCode::EmptyText),
        (part(talk(None, "2026-10-05", " ")), ErrorCode::EmptyText),
        (part(talk(Some(nobody), "2026-10-05", "")), ErrorCode::Unknown),
        (part(talk(None, "1999-10-05", "said no")), ErrorCode::DateOutOfRange),
        (part(trial("2026-10-06")), ErrorCode::EndsBeforeStart),
        (part(trial("2126-10-06")), ErrorCode::DateOutOfRange),
        (
            Request::RemoveConcernPart(ConcernPartRequest { id, part: nobody.0.to_string().parse().expect("an id") }),
            ErrorCode::Unknown,
        ),
        (
            Request::CloseConcern(CloseConcern { id, on: Some(day("1999-01-01")), came: String::new() }),
            ErrorCode::DateOutOfRange,
        ),
    ];
    let before = format!("{:?}", shown(&mut world, id));
    for (request, code) in table {
        let refused = world.call(request.clone()).expect_err("refused");
        assert_eq!(refused.code, code, "{request:?}");
    }
    assert_eq!(format!("{:?}", shown(&mut world, id)), before);
    let part = only_trial(&mut world, id).id;
    let other = SaveConcernPart { id, part: Some(part), now: ConcernPart::Way { text: "another".into() } };
    assert_eq!(world.call(Request::SaveConcernPart(other)).expect_err("refused").code, ErrorCode::NotUnderstood);
}

#[test]
fn a_removed_concern_is_gone_until_it_is_taken_back() {
    let mut world = october();
    let id = keep(&mut world);
    world.remove_concern(ConcernRequest { id });
    let undo = last(&world);
    assert!(world.concerns(ForChild::default()).open.is_empty());
    assert!(world.call(Request::Concern(ConcernRequest { id })).is_err());
    world.undo(undo);
    assert_eq!(world.concerns(ForChild::default()).open.len(), 1);
}

#[test]
fn a_record_tells_of_a_concern_where_it_was_seen_without_other_names() {
    let mut world = october();
    world.child("Leo");
    let id = keep(&mut world);
    for words in ["Leo cried before the reading page\nHe calmed down later", "Marcus hit Leo at reading"] {
        let entry = world.capture(words).id;
        world.see_concern(SeeConcern { id, entry, belongs: true });
    }
    let gone = world.capture("Taken away again").id;
    world.see_concern(SeeConcern { id, entry: gone, belongs: true });
    world.ask(Request::RemoveEntry(hallway_core::api::EntryRequest { id: gone }));
    let files = unpacked(&std::fs::read(world.export(StartExport::default())).expect("the file"));
    let page = text(&files, "index.html");
    let seen = |words: &str| format!("Seen on Tuesday, October 6, 2026: {words}<");
    for words in ["Leo cried before the reading page", "M. hit Leo at reading"] {
        assert!(page.contains(&seen(words)), "{words}: {page}");
    }
    assert!(!page.contains("Marcus") && !page.contains("Taken away again"), "{page}");
}

fn about(concern: ConcernId, form: ConcernForm, person: Option<PersonId>) -> WriteMessage {
    WriteMessage { about: MessageAbout::Concern { concern, form, person }, anew: false, mailed: None }
}

#[test]
fn a_letter_has_what_was_seen_then_the_hope_then_the_ask_and_ends_with_one_question() {
    let mut world = october();
    let (leo, dunn) = (world.child("Leo").id, world.person("Mr. Dunn", Role::Teacher));
    let id = world.save_concern(SaveConcern { child: Some(leo), ..reading() }).id;
    for text in ["Leo cried before the reading page", "Mr. Dunn said \u{201c}he is lazy\u{201d}"] {
        let entry = world.capture(text).id;
        world.see_concern(SeeConcern { id, entry, belongs: true });
    }
    let letter = world.write(about(id, ConcernForm::Letter, Some(dunn)));
    let wanted = [
        "Hi Mr. Dunn,",
        "I would like to talk about this: Reading homework ends in tears. It is about Leo. On Tuesday, October 6 I wrote this down: \
         \u{201c}Leo cried before the reading page.\u{201d}",
        "What I hope for: He reads without fear.",
        "One way I have asked for: Four hours of help a week. I am glad about other ways that lead there.",
        "What are you seeing in class?",
        "Thank you",
    ];
    assert_eq!(letter.body.split("\n\n").collect::<Vec<_>>(), wanted, "what somebody said is not told");
    assert_eq!(letter.way.map(|way| way.need), Some(hallway_core::api::MessageNeed::Concern));
    assert_eq!(letter.to.iter().map(|to| to.person.id).collect::<Vec<_>>(), [dunn]);
}

#[test]
fn what_was_seen_in_another_year_is_told_with_it() {
    let mut world = october();
    let id = keep(&mut world);
    let entry = world.capture("he cried before every math page").id;
    world.see_concern(SeeConcern { id, entry, belongs: true });
    world.to("2027-01-12T12:00");
    let letter = world.write(about(id, ConcernForm::Letter, None));
    assert!(letter.body.contains("On Tuesday, October 6, 2026 I wrote this down"), "{}", letter.body);
}

#[test]
fn a_letter_without_anything_else_stands_on_its_own() {
    let mut world = october();
    let id = world.save_concern(SaveConcern { hope: String::new(), asked: String::new(), ..reading() }).id;
    let letter = world.write(about(id, ConcernForm::Letter, None));
    let wanted = [
        "Hello,",
        "I would like to talk about this: Reading homework ends in tears.",
        "I hope we can find out together where it comes from.",
        "What are you seeing in class?",
        "Thank you",
    ];
    assert_eq!(letter.body.split("\n\n").collect::<Vec<_>>(), wanted);
}

#[test]
fn points_for_a_talk_name_the_hope_before_the_ask_and_every_way() {
    let mut world = october();
    let id = keep(&mut world);
    add(&mut world, id, ConcernPart::Way { text: "A quiet corner".into() });
    let points = |world: &mut World| world.write(about(id, ConcernForm::Talk, None)).body;
    let middle = [
        "– I would like to talk about this: Reading homework ends in tears.",
        "– What I hope for: He reads without fear.",
        "– One way I have asked for: Four hours of help a week.",
        "– Another way could be: A quiet corner.",
    ];
    let thanks = "– Thank you for taking the time to talk.";
    let wanted = [&[thanks][..], &middle, &["– What are you seeing in class?"]].concat();
    assert_eq!(points(&mut world).lines().collect::<Vec<_>>(), wanted, "nobody was asked yet");
    let (person, on) = (world.person("Mr. Dunn", Role::Teacher), day("2026-10-05"));
    add(&mut world, id, ConcernPart::Talk { person: Some(person), on, came: "Not this month".into() });
    let opening = [thanks, "– I see this differently. Help me understand how you see it."];
    let wanted = [&opening[..], &middle, &["– Could we try one change for six weeks and then look at it together?"]];
    assert_eq!(points(&mut world).lines().collect::<Vec<_>>(), wanted.concat());
}

#[test]
fn a_sent_letter_waits_for_its_answer_though_the_concern_is_taken_out() {
    let mut world = october();
    let (id, dunn) = (keep(&mut world), world.person("Mr. Dunn", Role::Teacher));
    let letter = world.write(about(id, ConcernForm::Letter, Some(dunn)));
    let (subject, body) = (letter.subject, letter.body);
    world.sent(SentMessage { about: letter.about, to: vec![dunn], subject, body });
    world.remove_concern(ConcernRequest { id });
    world.to("2026-10-14T12:00");
    for child in [None, Some(world.child("Leo").id)] {
        let due = world.today_for(ForChild { child }).due;
        assert!(due.iter().any(|card| matches!(card.about, AboutView::Reply { .. })), "{child:?}");
    }
    let gone = Request::WriteMessage(about(id, ConcernForm::Letter, None));
    assert_eq!(world.call(gone).expect_err("no such concern").code, ErrorCode::Unknown);
}
