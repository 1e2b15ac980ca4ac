//! The school year (story 10): turned in one change, its letter from the marked lines, its picture, what is closed.

use crate::meetings::iep;
use hallway_core::api::{
    AboutView, AnswerReminder, ChildFields, ConcernPart, EditEntry, EntryRequest, ErrorCode, FitPage, ForChild,
    LetterRequest, LogRequest, MeetingRequest, MessageAbout, MessageView, Nothing, OwnWords, PersonFields,
    PersonRequest, ReminderAnswer, Request, Role, SaveChild, SaveConcern, SaveConcernPart, SaveLookBack, SaveMeeting,
    SaveOwnWords, SavePerson, SaveSchoolYear, SaveSettings, SchoolYearRequest, SentMessage, TagEntry, TellPart,
    TurnYear, Undo, WorthTelling, WriteMessage, YearRequest,
};
use hallway_core::rules::ids::{ChildId, EntryId, PersonId};
use hallway_tests::World;

pub(crate) fn day(text: &str) -> chrono::NaiveDate {
    text.parse().expect("a date")
}

fn last(world: &World) -> Undo {
    Undo { number: world.offer().expect("an offer to undo").number }
}

/// School from 8 September 2026 to 11 June 2027, Leo, and a team of two.
pub(crate) fn school() -> (World, ChildId, [PersonId; 2]) {
    let mut world = World::new();
    let child = world.child("Leo").id;
    world.save_year(SaveSchoolYear { id: None, first_day: day("2026-09-08"), last_day: Some(day("2027-06-11")) });
    let team = [world.person("Ms. Lee", Role::OccupationalTherapist), world.person("Mr. Dunn", Role::Teacher)];
    (world, child, team)
}

pub(crate) fn turn(world: &mut World, stay: &[PersonId]) {
    world.turn_year(TurnYear { first_day: day("2027-09-07"), last_day: None, stay: stay.to_vec() });
}

fn names(world: &mut World) -> Vec<String> {
    world.people(ForChild::default()).team.into_iter().map(|row| row.person.name).collect()
}

fn mark(world: &mut World, entry: EntryId, shows: Option<WorthTelling>) {
    world.tag(TagEntry { id: Some(entry), worth_telling: Some(shows), ..TagEntry::default() });
}

fn letter(world: &mut World, child: ChildId) -> MessageView {
    world.write(WriteMessage { about: MessageAbout::NextYear { child }, anew: false, mailed: None })
}

pub(crate) fn refused(world: &mut World, request: Request) -> ErrorCode {
    let before = world.tables();
    let code = world.call(request).expect_err("a refusal").code;
    assert_eq!(world.tables(), before, "nothing was changed");
    code
}

#[test]
fn the_turn_empties_the_team_keeps_the_profile_and_comes_back_whole_with_one_undo() {
    let (mut world, child, [lee, dunn]) = school();
    let fields = ChildFields { name: "Leo".into(), strengths: "Trains".into(), ..ChildFields::default() };
    world.save_child(SaveChild { id: Some(child), fields: fields.clone() });
    world.to("2027-08-16T10:00");
    let offered = world.turn_over(Nothing {});
    assert_eq!(offered.old.map(|year| year.first_day), Some(day("2026-09-08")));
    assert_eq!(offered.team.len(), 2);
    assert_eq!(offered.first_weeks.len(), 6);
    let before = world.tables();
    turn(&mut world, &[]);
    assert_eq!(names(&mut world), Vec::<String>::new());
    let settings = world.settings_view();
    assert_eq!(settings.children.first().map(|child| child.fields.clone()), Some(fields));
    let years: Vec<_> = settings.school_years.iter().map(|year| (year.first_day, year.closed.is_some())).collect();
    assert_eq!(years, [(day("2027-09-07"), false), (day("2026-09-08"), true)]);
    let old = settings.school_years.last().map(|year| year.id);
    let was = world.year(YearRequest { id: old, child: None }).people;
    assert_eq!(was.iter().map(|who| who.id).collect::<Vec<_>>(), [lee, dunn], "people belong to school years");
    let person = world.person_view(PersonRequest { id: lee });
    assert!(person.away && person.years.len() == 1);
    let undo = last(&world);
    world.undo(undo);
    assert_eq!(names(&mut world).len(), 2);
    assert_eq!(world.settings_view().school_years.len(), 1);
    let now = world.tables();
    assert_eq!(before.get("person"), now.get("person"));
}

#[test]
fn who_stays_keeps_the_hello_and_who_is_new_is_greeted_in_the_first_two_weeks() {
    let (mut world, _, [lee, _]) = school();
    world.introduce(hallway_core::api::Introduce { id: lee, on: Some(day("2026-09-14")) });
    world.to("2027-08-20T10:00");
    turn(&mut world, &[lee]);
    assert_eq!(names(&mut world), ["Ms. Lee"]);
    let park = world.person("Ms. Park", Role::SpecialEducationTeacher);
    world.to("2027-09-07T10:00");
    let greet = world.today().due.into_iter().find_map(|card| match card.about {
        AboutView::Introductions { people, .. } => Some(people),
        _ => None,
    });
    assert_eq!(greet.expect("a hello").iter().map(|who| who.id).collect::<Vec<_>>(), [park]);
}

#[test]
fn who_was_added_after_the_last_day_of_school_is_of_the_new_year_and_not_asked_about() {
    let (mut world, ..) = school();
    world.to("2027-07-10T10:00");
    let park = world.person("Ms. Park", Role::SpecialEducationTeacher);
    world.to("2027-08-20T10:00");
    assert_eq!(world.turn_over(Nothing {}).team.len(), 2);
    turn(&mut world, &[]);
    assert_eq!(names(&mut world), ["Ms. Park"]);
    let person = world.person_view(PersonRequest { id: park });
    assert!(!person.away && person.years.is_empty());
}

#[test]
fn today_offers_the_turn_and_stops_once_it_is_made() {
    let (mut world, ..) = school();
    let offers = |world: &mut World| world.today().due.iter().any(|card| matches!(card.about, AboutView::TurnOver));
    world.to("2027-06-11T12:00");
    assert!(!offers(&mut world));
    world.to("2027-06-14T12:00");
    assert!(offers(&mut world));
    turn(&mut world, &[]);
    assert!(!offers(&mut world));
    world.to("2027-08-30T12:00");
    assert!(!offers(&mut world));
}

#[test]
fn a_year_that_goes_on_or_a_first_day_before_its_end_is_no_turn() {
    let (mut world, ..) = school();
    let at = |first: &str, last: Option<&str>| {
        Request::TurnYear(TurnYear { first_day: day(first), last_day: last.map(day), stay: Vec::new() })
    };
    assert_eq!(refused(&mut world, at("2027-09-07", None)), ErrorCode::Unknown, "school goes on");
    world.to("2027-08-01T12:00");
    assert_eq!(refused(&mut world, at("2027-06-11", None)), ErrorCode::EndsBeforeStart);
    assert_eq!(refused(&mut world, at("2027-09-07", Some("2027-09-07"))), ErrorCode::EndsBeforeStart);
    assert_eq!(refused(&mut world, at("1927-09-07", None)), ErrorCode::DateOutOfRange);
    let nobody = hallway_core::rules::ids::PersonId(uuid::Uuid::from_u128(9));
    let stay = TurnYear { first_day: day("2027-09-07"), last_day: None, stay: vec![nobody] };
    assert_eq!(refused(&mut world, Request::TurnYear(stay)), ErrorCode::Unknown);
}

#[test]
fn a_year_entered_ahead_is_the_one_that_begins() {
    let (mut world, ..) = school();
    world.save_year(SaveSchoolYear { id: None, first_day: day("2027-08-30"), last_day: None });
    world.to("2027-08-16T10:00");
    assert_eq!(world.turn_over(Nothing {}).next.map(|year| year.first_day), Some(day("2027-08-30")));
    turn(&mut world, &[]);
    let years = world.settings_view().school_years;
    assert_eq!(years.iter().map(|year| year.first_day).collect::<Vec<_>>(), [day("2027-09-07"), day("2026-09-08")]);
}

#[test]
fn nothing_of_a_closed_year_is_offered_to_be_put_in_writing() {
    let (mut world, ..) = school();
    let entry = world.capture("Ms. Lee said she will send the schedule by Friday").id;
    assert!(world.entry(entry).offer.is_some());
    world.to("2027-06-20T10:00");
    turn(&mut world, &[]);
    let view = world.entry(entry);
    assert!(view.closed.is_some() && view.offer.is_none());
}

#[test]
fn what_somebody_promised_rests_with_its_school_year_and_ones_own_stays_until_kept_or_dropped() {
    let (mut world, _, [lee, _]) = school();
    world.capture("Ms. Lee said she will send the schedule by Friday. I will bring the picture book on Friday.");
    let stands = |world: &mut World| {
        let today = world.today();
        let asked = |about: &AboutView| matches!(about, AboutView::TheirPromise { .. } | AboutView::MyPromise { .. });
        (today.waiting.len(), today.due.iter().filter(|card| asked(&card.about)).count())
    };
    world.to("2027-06-10T10:00");
    assert_eq!(stands(&mut world), (1, 1), "the year is not over; theirs is waited for and no longer asked about");
    world.to("2027-07-10T10:00");
    assert_eq!(stands(&mut world), (0, 1), "one's own stands on no person's page: the list keeps it");
    assert_eq!(world.person_view(PersonRequest { id: lee }).promises.len(), 1, "it is kept where it was said");
    let next = "2027-08-20T10:00";
    world.to(next);
    world.capture("Ms. Lee will call by Friday");
    assert_eq!(stands(&mut world).0, 1, "one of the summer belongs to the year that follows");
}

#[test]
fn a_closed_year_is_read_only_found_and_can_be_opened_again() {
    let (mut world, _, [lee, _]) = school();
    let entry = world.capture("Ms. Lee brought the picture schedule").id;
    let meeting = world.save_meeting(iep("2026-10-08")).meeting.id;
    world.to("2027-06-20T10:00");
    let summer = world.capture("saw Ms. Lee at the pool").id;
    turn(&mut world, &[]);
    let year = world.entry(entry).closed.expect("a closed year");
    let moved = SaveMeeting { id: Some(meeting), ..iep("2027-09-20") };
    let named = SavePerson { id: Some(lee), fields: PersonFields { name: "Rosa".into(), ..Default::default() } };
    let said = TagEntry { id: Some(entry), good_news: Some(true), ..TagEntry::default() };
    let again = SaveSchoolYear { id: Some(year.id), first_day: day("2026-09-01"), last_day: None };
    for request in [
        Request::EditEntry(EditEntry { id: entry, text: "other words".into() }),
        Request::TagEntry(said.clone()),
        Request::RemoveEntry(EntryRequest { id: entry }),
        Request::SaveMeeting(moved),
        Request::SavePerson(named),
        Request::SaveSchoolYear(again),
        Request::RemoveSchoolYear(SchoolYearRequest { id: year.id }),
    ] {
        assert_eq!(refused(&mut world, request), ErrorCode::YearClosed);
    }
    assert_eq!(world.search("picture schedule").len(), 1, "found as before");
    mark(&mut world, entry, Some(WorthTelling::Helps));
    assert!(world.entry(summer).closed.is_none());
    world.edit(summer, "saw Ms. Lee at the pool, she waved");
    world.reopen_year(SchoolYearRequest { id: year.id });
    world.tag(said);
    world.edit(entry, "other words");
    world.return_person(PersonRequest { id: lee });
    assert_eq!(names(&mut world), ["Ms. Lee"]);
}

#[test]
fn somebody_of_an_earlier_year_is_known_by_name_and_not_by_role() {
    let (mut world, ..) = school();
    world.to("2027-08-20T10:00");
    turn(&mut world, &[]);
    let new = world.person("Mr. Ortiz", Role::OccupationalTherapist);
    let entry = world.capture("met the OT at the door");
    assert_eq!(entry.people.iter().map(|who| who.id).collect::<Vec<_>>(), [new]);
    assert_eq!(world.capture("bumped into Ms. Lee").people.len(), 1);
}

#[test]
fn the_letter_has_five_parts_from_the_marked_lines_and_fits_a_page() {
    let (mut world, child, _) = school();
    let fields = ChildFields {
        name: "Leo".into(),
        strengths: "Knows every train line".into(),
        what_works: "Pictures of the day".into(),
        helps_after: "Water".into(),
        ..ChildFields::default()
    };
    world.save_child(SaveChild { id: Some(child), fields });
    world.save_own_words(SaveOwnWords {
        id: child,
        own_words: OwnWords { like: "trains".into(), hope: "a friend".into(), ..Default::default() },
        meeting: None,
    });
    world.save_settings(SaveSettings { reachable: Some("by phone after 4".into()), ..Default::default() });
    let worked = world.capture("The side door works. Thanked Ms. Okafor.").id;
    let not = world.capture("reading aloud in front of all").id;
    let helps = world.capture("a job in the morning").id;
    for (entry, shows) in
        [(worked, WorthTelling::Worked), (not, WorthTelling::DidNotWork), (helps, WorthTelling::Helps)]
    {
        mark(&mut world, entry, Some(shows));
    }
    world.to("2027-05-03T10:00");
    let drafted = letter(&mut world, child);
    let parts = [
        "About Leo\n– What Leo loves and does well: Knows every train line.\n– Leo on what is good: “trains”\n– Leo on next year: “a friend”",
        "What worked this year\n– Pictures of the day.\n– The side door works.",
        "What did not work so well\n– reading aloud in front of all.",
        "What helps when it is hard\n– What helps after a hard moment: Water.\n– a job in the morning.",
        "The best way to reach us\n– by phone after 4.",
    ];
    let places: Vec<_> = parts.iter().map(|part| drafted.body.find(part)).collect();
    assert!(places.iter().all(Option::is_some) && places.is_sorted(), "{places:?} in {}", drafted.body);
    assert_eq!(world.fit_page(FitPage { text: drafted.body }).over, 0);
    let long = world.fit_page(FitPage { text: "a line\n".repeat(60) });
    assert_eq!((long.lines, long.over), (60, 14));
}

#[test]
fn a_marked_note_brings_its_sentences_into_the_letter_as_long_as_a_page_holds_them() {
    let (mut world, child, _) = school();
    let note = world.capture("Reading was hard after lunch. The timer came, and he stayed. Thanked Ms. Okafor.").id;
    mark(&mut world, note, Some(WorthTelling::Worked));
    let whole = "– Reading was hard after lunch. The timer came, and he stayed.\n";
    assert!(letter(&mut world, child).body.contains(whole), "{}", letter(&mut world, child).body);
    let fields = ChildFields { name: "Leo".into(), needs: "A quiet place.\n".repeat(40), ..ChildFields::default() };
    world.save_child(SaveChild { id: Some(child), fields });
    let long = letter(&mut world, child).body;
    assert!(long.contains("– Reading was hard after lunch.\n") && !long.contains("The timer came"), "{long}");
    assert!(long.contains("– What Leo needs: A quiet place."), "{long}");
}

#[test]
fn what_was_tried_and_looked_at_is_offered_and_stands_in_its_part_once_put_in() {
    let (mut world, child, _) = school();
    let mia = world.child("Mia").id;
    let concern = SaveConcern {
        id: None,
        what: "Reading ends in tears".into(),
        child: Some(child),
        hope: String::new(),
        asked: String::new(),
    };
    let id = world.save_concern(concern).id;
    let day = |text: &str| text.parse().expect("a date");
    let trial = |what: &str, reviewed| ConcernPart::Trial {
        what: what.into(),
        start: day("2026-10-06"),
        review: day("2026-11-17"),
        came: if reviewed { "fewer tears".into() } else { String::new() },
        reviewed: reviewed.then(|| day("2026-11-17")),
    };
    world.to("2026-11-18T10:00");
    for now in [trial("A kitchen timer", true), trial("A card on the desk", false)] {
        world.save_concern_part(SaveConcernPart { id, part: None, now });
    }
    let lines = world.letter_lines(LetterRequest { child });
    let [offered] = &lines.trials[..] else { panic!("{lines:?}") };
    assert_eq!((offered.text.as_str(), offered.shows), ("A kitchen timer: fewer tears", None));
    assert!(!letter(&mut world, child).body.contains("kitchen"), "nobody said that it helped");
    assert!(world.letter_lines(LetterRequest { child: mia }).trials.is_empty());
    let part = offered.part;
    let tell = |shows| Request::TellPart(TellPart { id, part, shows });
    world.ask(tell(Some(WorthTelling::Helps)));
    assert_eq!(world.letter_lines(LetterRequest { child }).trials[0].shows, Some(WorthTelling::Helps));
    assert!(letter(&mut world, child).body.contains("What helps when it is hard\n– A kitchen timer: fewer tears.\n"));
    let now = trial("A kitchen timer, two rounds", true);
    world.save_concern_part(SaveConcernPart { id, part: Some(part), now });
    assert!(
        letter(&mut world, child).body.contains("– A kitchen timer, two rounds: fewer tears.\n"),
        "it stays put in"
    );
    let before = world.tables();
    world.ask(Request::Rebuild(Nothing {}));
    assert_eq!(world.tables(), before);
    world.ask(tell(None));
    assert!(!letter(&mut world, child).body.contains("kitchen"));
    let undo = last(&world);
    world.undo(undo);
    assert!(letter(&mut world, child).body.contains("kitchen"));
}

#[test]
fn an_empty_letter_reads_naturally() {
    let (mut world, child, _) = school();
    let body = letter(&mut world, child).body;
    assert!(!body.contains("What worked") && !body.contains('['), "{body}");
    assert!(body.starts_with("I would like to pass on a few things about Leo"), "{body}");
}

#[test]
fn good_news_is_a_source_and_marks_of_another_child_or_year_are_none() {
    let (mut world, child, _) = school();
    let mia = world.child("Mia").id;
    let good = world.capture("Leo read a whole page").id;
    world.tag(TagEntry { id: Some(good), good_news: Some(true), ..TagEntry::default() });
    let other = world.capture("Mia sang").id;
    mark(&mut world, other, Some(WorthTelling::Worked));
    let lines = world.letter_lines(LetterRequest { child });
    assert_eq!((lines.lines.len(), lines.good_news.len()), (0, 1), "{lines:?}");
    assert!(letter(&mut world, child).body.contains("Leo read a whole page"));
    assert_eq!(world.letter_lines(LetterRequest { child: mia }).lines.len(), 1);
    mark(&mut world, good, Some(WorthTelling::Worked));
    let lines = world.letter_lines(LetterRequest { child });
    assert_eq!((lines.lines.len(), lines.good_news.len()), (1, 0));
    mark(&mut world, good, None);
    world.to("2027-09-10T10:00");
    world.to("2027-06-20T10:00");
    turn(&mut world, &[]);
    world.to("2027-10-01T10:00");
    assert!(world.letter_lines(LetterRequest { child }).good_news.is_empty(), "another year");
}

#[test]
fn may_asks_for_the_letter_until_it_is_sent() {
    let (mut world, child, [lee, _]) = school();
    let asked = |world: &mut World| {
        world
            .today()
            .due
            .into_iter()
            .any(|card| matches!(card.about, AboutView::Letter { child: about } if about.id == child))
    };
    world.to("2027-05-01T12:00");
    assert!(asked(&mut world));
    let drafted = letter(&mut world, child);
    let about = MessageAbout::NextYear { child };
    world.sent(SentMessage { about, to: vec![lee], subject: drafted.subject, body: drafted.body });
    assert!(!asked(&mut world));
    world.to("2027-05-20T12:00");
    assert!(!asked(&mut world));
}

#[test]
fn january_looks_back_once_and_what_grew_is_there_for_the_letter() {
    let (mut world, child, _) = school();
    world.to("2027-01-12T12:00");
    let looks = |world: &mut World| world.today().due.iter().any(|card| matches!(card.about, AboutView::LookBack));
    assert!(looks(&mut world));
    let empty = SaveLookBack { child: None, grew: " ".into(), to_try: String::new() };
    assert_eq!(refused(&mut world, Request::SaveLookBack(empty)), ErrorCode::EmptyText);
    let told = SaveLookBack { child: Some(child), grew: "he asks for breaks".into(), to_try: "a morning job".into() };
    let entry = world.save_look_back(told);
    assert_eq!(entry.text, "What grew: he asks for breaks\nTo try next: a morning job");
    assert!(entry.promises.is_empty(), "a wish is no promise");
    assert!(!looks(&mut world));
    let lines = world.letter_lines(LetterRequest { child }).lines;
    let said: Vec<&str> = lines.iter().map(|line| line.text.as_str()).collect();
    assert_eq!(said, ["he asks for breaks"], "what is to be tried next worked for nobody yet");
    assert!(letter(&mut world, child).body.contains("– he asks for breaks.\n"));
    let undo = last(&world);
    world.undo(undo);
    assert!(looks(&mut world));
}

#[test]
fn a_look_back_that_is_put_aside_comes_again_a_week_later() {
    let (mut world, ..) = school();
    world.to("2027-01-12T12:00");
    let key = |world: &mut World| {
        world.today().due.into_iter().find(|card| matches!(card.about, AboutView::LookBack)).map(|card| card.key)
    };
    let looked = key(&mut world).expect("the look back");
    world.answer(AnswerReminder { key: looked, answer: ReminderAnswer::NotNow });
    world.to("2027-01-18T12:00");
    assert!(key(&mut world).is_none());
    world.to("2027-01-19T12:00");
    assert!(key(&mut world).is_some());
}

#[test]
fn the_picture_counts_what_happened_and_for_whom() {
    let (mut world, child, _) = school();
    let mia = world.child("Mia").id;
    world.capture("caught Ms. Lee about Leo");
    world.capture("called Mr. Dunn about Mia");
    world.capture("thinking about the summer");
    world.save_meeting(iep("2026-09-24"));
    world.to("2026-09-30T12:00");
    let all = world.year(YearRequest::default());
    let september = all.months.first().expect("September");
    assert_eq!((september.talks, september.meetings), (2, 1), "a note to oneself is no talk");
    assert_eq!(all.weeks.iter().map(|week| week.talks).sum::<u32>(), 2);
    assert_eq!((all.meetings.len(), all.cycle.len(), all.turn_over), (1, 6, false));
    assert!(all.phase.is_some());
    for (child, talks) in [(child, 1), (mia, 1)] {
        let one = world.year(YearRequest { id: None, child: Some(child) });
        assert_eq!(one.months.iter().map(|month| month.talks).sum::<u32>(), talks);
    }
    let without = World::new().year(YearRequest::default());
    assert!(without.year.is_none() && without.weeks.is_empty());
}

#[test]
fn the_childs_own_words_are_kept_apart_from_the_profile() {
    let (mut world, child, _) = school();
    let own_words = OwnWords { like: " trains ".into(), hard: "loud halls".into(), ..Default::default() };
    world.save_own_words(SaveOwnWords { id: child, own_words, meeting: None });
    world.save_child(SaveChild { id: Some(child), fields: ChildFields { name: "Leo".into(), ..Default::default() } });
    let view = world.settings_view();
    let kept = view.children.first().map(|child| child.own_words.clone()).expect("Leo");
    assert_eq!((kept.like.as_str(), kept.hard.as_str(), kept.hope.as_str()), ("trains", "loud halls", ""));
}

#[test]
fn own_words_for_a_meeting_are_ready_in_one_step_and_one_undo_takes_both_back() {
    let (mut world, child, _) = school();
    let meeting = world.save_meeting(super::meetings::iep("2026-11-12")).meeting.id;
    let none = OwnWords::default();
    world.save_own_words(SaveOwnWords { id: child, own_words: none.clone(), meeting: Some(meeting) });
    assert!(!world.meeting(MeetingRequest { id: meeting }).own_words_ready, "nothing was written");
    let own_words = OwnWords { hope: "a friend".into(), ..none };
    world.save_own_words(SaveOwnWords { id: child, own_words, meeting: Some(meeting) });
    assert!(world.meeting(MeetingRequest { id: meeting }).own_words_ready);
    let number = world.offer().expect("an offer").number;
    world.undo(Undo { number });
    assert!(!world.meeting(MeetingRequest { id: meeting }).own_words_ready);
    let hopes = world.settings_view().children.into_iter().map(|child| child.own_words.hope);
    assert_eq!(hopes.collect::<Vec<_>>(), [""]);
}

#[test]
fn a_rebuild_gives_the_same_closed_year() {
    let (mut world, child, [lee, _]) = school();
    let entry = world.capture("the side door works").id;
    mark(&mut world, entry, Some(WorthTelling::Worked));
    world.save_own_words(SaveOwnWords {
        id: child,
        own_words: OwnWords { like: "trains".into(), ..Default::default() },
        meeting: None,
    });
    world.to("2027-08-20T10:00");
    turn(&mut world, &[lee]);
    let before = world.tables();
    world.ask(Request::Rebuild(Nothing {}));
    assert_eq!(world.tables(), before);
    assert_eq!(world.log(LogRequest::default()).rows.len(), 1);
}
