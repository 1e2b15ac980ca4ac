//! An entry that is only for the parent (stories 8, 12): out of records and drafts, covered in every list, and no talk.

use crate::year::{school, turn};
use hallway_core::api::{
    AnswerPromise, AroundRow, ComingWhat, ConcernForm, ConcernRequest, ForChild, ImportedView, LetterRequest,
    LogRequest, LogRow, LookAtFile, MessageAbout, Nothing, PersonRequest, PromiseState, Request, SaveConcern,
    SaveSettings, Saying, SeeConcern, StartExport, TagEntry, Undo, WorthTelling, WriteMessage, YearRequest,
};
use hallway_core::rules::ids::{ConcernId, EntryId};
use hallway_tests::World;
use hallway_tests::zips::unpacked;

fn only_me(world: &mut World, entry: EntryId) {
    world.tag(TagEntry { id: Some(entry), only_me: Some(true), ..TagEntry::default() });
}

fn body(world: &mut World, about: MessageAbout) -> String {
    world.write(WriteMessage { about, anew: true, mailed: None }).body
}

fn concern(world: &mut World, entry: EntryId) -> ConcernId {
    let what = "Reading ends in tears".into();
    let id =
        world.save_concern(SaveConcern { id: None, what, child: None, hope: String::new(), asked: String::new() }).id;
    world.see_concern(SeeConcern { id, entry, belongs: true });
    id
}

fn rows(world: &mut World, search: &str) -> Vec<LogRow> {
    world.log(LogRequest { search: search.into(), ..LogRequest::default() }).rows
}

fn left(world: &mut World, private: bool) -> Vec<u8> {
    std::fs::read(world.export(StartExport { private, ..StartExport::default() })).expect("the file")
}

#[test]
fn it_stays_out_of_a_record_unless_private_notes_are_ticked_and_comes_back_as_it_was() {
    let (mut world, ..) = school();
    world.capture("Ms. Lee brought the picture schedule");
    let mine = world.capture("Ms. Lee will share the zebra plan by friday. I cried in the car").id;
    concern(&mut world, mine);
    only_me(&mut world, mine);
    let told = world.leave_for(ForChild::default());
    let counts = [told.all, told.all_with_private].map(|told| (told.entries, told.agreements));
    assert_eq!(counts, [(1, 0), (2, 1)], "as much as the record has without private notes, and with them");
    for private in [false, true] {
        let bytes = left(&mut world, private);
        for (name, bytes) in unpacked(&bytes).iter().filter(|(name, _)| !name.ends_with(".pdf")) {
            let text = String::from_utf8_lossy(bytes);
            let told = ["index.html", "log.csv", "records.jsonl"].contains(&name.as_str());
            for words in ["zebra", "cried"] {
                assert_eq!(text.contains(words), private && told, "{words} in {name}: {text}");
            }
            assert_eq!(text.contains("picture schedule"), told, "{name}");
        }
        let mut other = World::at("2026-11-18T08:00", "America/New_York");
        other.bring(&bytes);
        let ImportedView::Done { counts, .. } = other.import_file(LookAtFile::default()) else { panic!("refused") };
        assert_eq!((counts.entries, counts.agreements), if private { (2, 1) } else { (1, 0) });
        let marked = rows(&mut other, "").iter().filter(|row| row.only_me).count();
        assert_eq!(marked, usize::from(private));
    }
}

#[test]
fn lists_and_the_search_cover_it_and_nothing_is_offered_of_it() {
    let (mut world, _, [lee, _]) = school();
    world.to("2026-10-06T15:20");
    let near = world.capture("Ms. Lee said hello").id;
    let mine = world.capture("Ms. Lee will share the zebra plan on October 9").id;
    assert!(world.entry(mine).offer.is_some());
    only_me(&mut world, mine);
    let view = world.entry(mine);
    assert!(view.only_me && view.offer.is_none() && view.text.contains("zebra"), "its own page shows it");
    for search in ["", "zebra"] {
        let found = rows(&mut world, search);
        let row = found.iter().find(|row| row.only_me).expect("it is found");
        assert!(row.text.is_empty() && row.people.is_empty() && row.promises.is_empty(), "{row:?}");
        assert!(row.channel.is_none());
    }
    assert!(rows(&mut world, "hello").iter().all(|row| !row.only_me && !row.text.is_empty()));
    let recent = world.person_view(PersonRequest { id: lee }).recent;
    assert!(recent.iter().any(|row| row.only_me && row.text.is_empty()), "{recent:?}");
    let around = world.entry(near).around;
    assert!(!around.iter().any(|row| matches!(row, AroundRow::Entry { .. })), "{around:?}");
    world.tag(TagEntry { id: Some(mine), only_me: Some(false), ..TagEntry::default() });
    assert!(rows(&mut world, "zebra").iter().all(|row| !row.only_me && !row.text.is_empty()));
    let undo = world.offer().expect("an offer").number;
    world.undo(Undo { number: undo });
    assert!(world.entry(mine).only_me);
}

/// Where a promise of Ms. Lee's stands: waited for, on her page, on its card, in the notice, in the letter that asks again.
fn promised(covered: bool) -> Vec<(&'static str, String)> {
    let (mut world, _, [lee, _]) = school();
    world.save_settings(SaveSettings { details_in_notices: Some(true), ..SaveSettings::default() });
    world.to("2026-10-06T15:20");
    let mine = world.capture("Ms. Lee will share the zebra plan on October 9");
    if covered {
        only_me(&mut world, mine.id);
    }
    let told = |world: &mut World| {
        let now = world.now();
        format!("{:?}", world.hallway().deliver(now).expect("a look"))
    };
    let waiting = format!("{:?}", world.today().waiting);
    let page = format!("{:?}", world.person_view(PersonRequest { id: lee }).promises);
    let open = world.people(ForChild::default()).team.iter().map(|row| row.open_promises).sum::<u32>();
    assert_eq!(open, u32::from(!covered));
    let mut notice = told(&mut world);
    let letter = body(&mut world, MessageAbout::AskAgain { promise: mine.promises[0].id });
    world.to("2026-10-13T10:00");
    notice += &told(&mut world);
    let card = format!("{:?}", world.today().due);
    vec![("waiting", waiting), ("page", page), ("card", card), ("notice", notice), ("letter", letter)]
}

#[test]
fn what_was_promised_in_it_is_told_on_no_other_page_in_no_notice_and_in_no_letter() {
    for covered in [false, true] {
        for (place, told) in promised(covered) {
            assert_eq!(told.contains("zebra"), !covered, "{place}: {told}");
        }
    }
}

#[test]
fn a_day_it_names_comes_up_on_today_without_its_words() {
    let (mut world, ..) = school();
    world.to("2026-10-06T15:20");
    let mine = world.capture("the zebra test is on October 9").id;
    let noted = |world: &mut World| -> Vec<String> {
        let coming = world.today().coming.into_iter();
        coming.filter_map(|row| if let ComingWhat::Noted { text, .. } = row.what { Some(text) } else { None }).collect()
    };
    assert_eq!(noted(&mut world), ["the zebra test is on October 9"]);
    only_me(&mut world, mine);
    assert_eq!(noted(&mut world), [""]);
}

#[test]
fn no_letter_is_drafted_from_it() {
    let (mut world, child, [lee, _]) = school();
    world.to("2026-10-06T15:20");
    let good = world.capture("Leo read a whole zebra book").id;
    world.tag(TagEntry { id: Some(good), good_news: Some(true), ..TagEntry::default() });
    let seen = world.capture("Leo cried before every zebra page").id;
    let worked = world.capture("The zebra door works").id;
    world.tag(TagEntry { id: Some(worked), worth_telling: Some(Some(WorthTelling::Worked)), ..TagEntry::default() });
    let promise = world.capture("Ms. Lee will share the zebra plan by friday");
    world.answer_promise(AnswerPromise { id: promise.promises[0].id, state: PromiseState::Kept });
    let concern = concern(&mut world, seen);
    let letters = |world: &mut World| -> String {
        let say = |saying| MessageAbout::Say { saying, child: Some(child), person: Some(lee) };
        let sayings = [Saying::Helped, Saying::HappyDay, Saying::MonthlyUpdate, Saying::Concern, Saying::FromHome];
        let letter = MessageAbout::Concern { concern, form: ConcernForm::Letter, person: Some(lee) };
        let all = sayings.into_iter().map(say).chain([letter, MessageAbout::NextYear { child }]);
        all.map(|about| body(world, about)).collect::<Vec<_>>().join("\n")
    };
    let before = letters(&mut world);
    for words in ["zebra book", "zebra page", "zebra door", "zebra plan"] {
        assert!(before.contains(words), "{words}: {before}");
    }
    for entry in [good, seen, worked, promise.id] {
        only_me(&mut world, entry);
    }
    let after = letters(&mut world);
    assert!(!after.contains("zebra"), "{after}");
    let lines = world.letter_lines(LetterRequest { child });
    assert!(lines.lines.is_empty() && lines.good_news.is_empty(), "{lines:?}");
    let open = world.concern(ConcernRequest { id: concern });
    assert_eq!(open.seen.len(), 1, "what the parent put there stays there");
    assert!(open.lately.is_empty(), "{:?}", open.lately);
}

#[test]
fn it_tells_of_no_talk_is_set_in_a_closed_year_too_and_a_rebuild_keeps_it() {
    let (mut world, ..) = school();
    world.to("2026-10-06T15:20");
    let talks = |world: &mut World| -> u32 {
        world.year(YearRequest { id: None, child: None }).weeks.iter().map(|week| week.talks).sum()
    };
    let mine = world.capture("I am tired").id;
    only_me(&mut world, mine);
    assert_eq!(talks(&mut world), 0, "a note to oneself is no talk");
    let about_her = world.capture("Ms. Lee made me cry").id;
    assert_eq!(talks(&mut world), 1);
    let touched =
        |world: &mut World| world.people(ForChild::default()).team.iter().any(|row| row.last_contact.is_some());
    assert!(touched(&mut world));
    only_me(&mut world, about_her);
    assert_eq!((talks(&mut world), touched(&mut world)), (0, false), "nor is one that names somebody");
    let other = world.capture("Ms. Lee waved").id;
    world.to("2027-08-16T10:00");
    turn(&mut world, &[]);
    only_me(&mut world, other);
    assert!(world.entry(other).only_me && world.entry(other).closed.is_some());
    let before = world.tables();
    world.ask(Request::Rebuild(Nothing {}));
    assert!(before == world.tables(), "a rebuild gives the same");
}
