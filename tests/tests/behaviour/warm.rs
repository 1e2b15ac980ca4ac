//! Warmth and use: good news that is told, the monthly update, words of one's own.

use hallway_core::api::{
    AboutView, AddPhrase, AnswerReminder, AroundRow, Capture, ChildFields, ContactKind, ErrorCode, LogKind, LogRequest,
    LogWhat, MeetingRequest, MessageAbout, Nothing, PauseView, PhraseRequest, PutAwayCard, ReminderAnswer,
    ReminderCard, Request, Role, SaveChild, SaveConcern, SaveMeeting, SaveSchoolYear, SaveSettings, Saying, SeeConcern,
    SentMessage, TagEntry, Undo, WriteMessage,
};
use hallway_core::rules::ids::{ChildId, PersonId};
use hallway_tests::World;

/// One child and one teacher in a school year that began a month ago; the teacher was greeted.
fn settled() -> (World, ChildId, PersonId) {
    let mut world = World::at("2026-10-05T15:30", "America/New_York");
    let first_day = "2026-09-08".parse().expect("a day");
    world.save_year(SaveSchoolYear { id: None, first_day, last_day: "2027-06-25".parse().ok() });
    let fields = ChildFields { name: "Leo".into(), ..ChildFields::default() };
    let child = world.save_child(SaveChild { id: None, fields }).children[0].child.id;
    let lee = world.person("Ms. Lee", Role::OccupationalTherapist);
    let today = world.now().date();
    world.introduce(hallway_core::api::Introduce { id: lee, on: Some(today) });
    (world, child, lee)
}

fn good_news(world: &mut World, text: &str) {
    let edits = hallway_core::api::Edits { good_news: true, ..Default::default() };
    world.capture_as(Capture { text: text.into(), edits });
}

fn thanks(world: &mut World) -> Option<ReminderCard> {
    world.today().due.into_iter().find(|card| matches!(card.about, AboutView::Thanks { .. }))
}

fn letter(card: &ReminderCard) -> MessageAbout {
    match &card.about {
        AboutView::Thanks { letter, .. } | AboutView::MonthlyUpdate { letter, .. } => *letter,
        other => panic!("{other:?}"),
    }
}

fn send(world: &mut World, about: MessageAbout, to: Vec<PersonId>) {
    let draft = world.write(WriteMessage { about, anew: false, mailed: None });
    world.sent(SentMessage { about, to, subject: draft.subject, body: draft.body });
}

#[test]
fn good_news_is_one_tap_from_its_letter_the_next_day_and_gone_once_it_was_told() {
    let (mut world, _, lee) = settled();
    good_news(&mut world, "He read a whole page to his sister");
    assert!(thanks(&mut world).is_none(), "not on the same day");
    world.to("2026-10-06T09:00");
    let card = thanks(&mut world).expect("a card");
    let about = letter(&card);
    assert!(matches!(about, MessageAbout::Say { saying: Saying::HappyDay, .. }), "{about:?}");
    let draft = world.write(WriteMessage { about, anew: false, mailed: None });
    assert!(draft.body.contains("He read a whole page to his sister"), "{}", draft.body);
    send(&mut world, about, vec![lee]);
    assert!(thanks(&mut world).is_none());
}

#[test]
fn good_news_with_somebody_becomes_thanks_to_them_and_names_the_day_of_the_last() {
    let (mut world, child, lee) = settled();
    let thanked = MessageAbout::Say { saying: Saying::Progress, child: Some(child), person: Some(lee) };
    send(&mut world, thanked, vec![lee]);
    world.to("2026-10-12T15:00");
    good_news(&mut world, "Ms. Lee said he cut along the line today, on his own");
    world.to("2026-10-13T09:00");
    let card = thanks(&mut world).expect("a card");
    let AboutView::Thanks { person, last, written, .. } = &card.about else { panic!("{card:?}") };
    assert_eq!(person.as_ref().map(|who| who.id), Some(lee));
    assert_eq!(
        (last.map(|day| day.to_string()), written.to_string()),
        (Some("2026-10-05".into()), "2026-10-12".into())
    );
    assert!(matches!(letter(&card), MessageAbout::Say { saying: Saying::Helped, person: Some(id), .. } if id == lee));
}

#[test]
fn not_now_puts_good_news_aside_for_good_when_its_week_is_over() {
    let (mut world, ..) = settled();
    good_news(&mut world, "He read a whole page to his sister");
    world.to("2026-10-06T09:00");
    let card = thanks(&mut world).expect("a card");
    world.answer(AnswerReminder { key: card.key, answer: ReminderAnswer::NotNow });
    assert!(thanks(&mut world).is_none());
    world.to("2026-10-13T09:30");
    assert!(thanks(&mut world).is_none());
}

#[test]
fn the_monthly_update_counts_as_the_contact_of_its_window() {
    let (mut world, child, lee) = settled();
    world.to("2026-09-16T15:00");
    let about = MessageAbout::Say { saying: Saying::MonthlyUpdate, child: Some(child), person: Some(lee) };
    send(&mut world, about, vec![lee]);
    world.to("2026-10-08T15:00");
    world.capture("Talked with Ms. Lee about the scissors");
    world.to("2026-10-15T09:00");
    let update = |world: &mut World| {
        world.today().due.into_iter().find(|card| matches!(card.about, AboutView::MonthlyUpdate { .. }))
    };
    let card = update(&mut world).expect("a card");
    let about = letter(&card);
    assert!(matches!(about, MessageAbout::Say { saying: Saying::MonthlyUpdate, child: Some(id), .. } if id == child));
    send(&mut world, about, vec![lee]);
    assert!(update(&mut world).is_none());
    let check_in = |world: &mut World| {
        world.today().due.iter().any(|card| matches!(card.about, AboutView::CheckIn { days: Some(14), .. }))
    };
    world.to("2026-10-22T12:00");
    assert!(!check_in(&mut world), "the talk of the 8th no longer counts");
    world.to("2026-10-29T12:00");
    assert!(check_in(&mut world));
}

#[test]
fn words_of_ones_own_are_kept_once_let_go_and_brought_back() {
    let mut world = World::new();
    let texts =
        |world: &mut World| world.phrase_book(Nothing {}).own.into_iter().map(|own| own.text).collect::<Vec<_>>();
    world.add_phrase(AddPhrase { text: "  Could we look\nat it together? ".into() });
    world.add_phrase(AddPhrase { text: "I will sleep on it.".into() });
    world.add_phrase(AddPhrase { text: "Could we look at it together?".into() });
    assert_eq!(texts(&mut world), ["Could we look at it together?", "I will sleep on it."]);
    let first = world.phrase_book(Nothing {}).own.remove(0).id;
    world.remove_phrase(PhraseRequest { id: first });
    assert_eq!(texts(&mut world), ["I will sleep on it."]);
    let number = world.offer().expect("an offer").number;
    world.undo(Undo { number });
    assert_eq!(texts(&mut world), ["Could we look at it together?", "I will sleep on it."]);
    world.open().expect("the store");
    assert_eq!(texts(&mut world).len(), 2);
}

#[test]
fn words_that_cannot_be_kept_are_refused_and_change_nothing() {
    let mut world = World::new();
    let refused = |world: &mut World, text: String| {
        world.call(Request::AddPhrase(AddPhrase { text })).expect_err("a refusal").code
    };
    assert_eq!(refused(&mut world, " \n\u{200b} ".into()), ErrorCode::EmptyText);
    assert_eq!(refused(&mut world, "a".repeat(501)), ErrorCode::NotUnderstood);
    assert_eq!(world.phrase_book(Nothing {}).own.len(), 0);
    world.add_phrase(AddPhrase { text: "é".repeat(500) });
    let id = world.phrase_book(Nothing {}).own[0].id;
    world.remove_phrase(PhraseRequest { id });
    let gone = world.call(Request::RemovePhrase(PhraseRequest { id })).expect_err("a refusal");
    assert_eq!(gone.code, ErrorCode::Unknown);
}

fn say(world: &mut World, saying: Saying, child: ChildId, to: PersonId) {
    let about = MessageAbout::Say { saying, child: Some(child), person: Some(to) };
    send(world, about, vec![to]);
}

#[test]
fn the_last_of_each_kind_stands_on_somebodys_page_with_its_day() {
    let (mut world, child, lee) = settled();
    let kinds = |world: &mut World| {
        let view = world.person_view(hallway_core::api::PersonRequest { id: lee });
        view.kinds.last.iter().map(|last| (last.kind, last.on.to_string())).collect::<Vec<_>>()
    };
    assert_eq!(kinds(&mut world), []);
    say(&mut world, Saying::Helped, child, lee);
    world.to("2026-10-07T09:00");
    say(&mut world, Saying::Concern, child, lee);
    world.to("2026-10-08T09:00");
    say(&mut world, Saying::Medicine, child, lee);
    world.capture("Ms. Lee asked how the weekend was");
    world.to("2026-10-09T09:00");
    say(&mut world, Saying::Copies, child, lee);
    say(&mut world, Saying::Progress, child, lee);
    let on = |day: &str| format!("2026-10-{day}");
    assert_eq!(
        kinds(&mut world),
        [
            (ContactKind::GoodNews, on("09")),
            (ContactKind::FromHome, on("08")),
            (ContactKind::Talk, on("08")),
            (ContactKind::Worry, on("07")),
            (ContactKind::Formal, on("09")),
        ]
    );
}

#[test]
fn the_mix_counts_the_last_ten_and_nothing_that_was_not() {
    let (mut world, child, lee) = settled();
    for _ in 0..8 {
        say(&mut world, Saying::Question, child, lee);
    }
    for saying in [Saying::Helped, Saying::Concern, Saying::Concern] {
        world.pass(chrono::Duration::hours(1));
        say(&mut world, saying, child, lee);
    }
    let view = world.person_view(hallway_core::api::PersonRequest { id: lee });
    let mix: Vec<_> = view.kinds.mix.iter().map(|one| (one.kind, one.count)).collect();
    assert_eq!(mix, [(ContactKind::GoodNews, 1), (ContactKind::Question, 7), (ContactKind::Worry, 2)]);
}

#[test]
fn an_entry_that_shows_an_open_concern_is_a_worry() {
    let (mut world, _, lee) = settled();
    let entry = world.capture("Ms. Lee told me that he hides under the table").id;
    let empty = String::new;
    let what = "Hiding under the table".into();
    let concern = world.save_concern(SaveConcern { id: None, what, child: None, hope: empty(), asked: empty() }).id;
    world.see_concern(SeeConcern { id: concern, entry, belongs: true });
    let view = world.person_view(hallway_core::api::PersonRequest { id: lee });
    assert_eq!(view.kinds.last.iter().map(|last| last.kind).collect::<Vec<_>>(), [ContactKind::Worry]);
}

#[test]
fn who_told_whom_is_marked_on_an_entry_and_found_by_the_log() {
    let (mut world, ..) = settled();
    let told = world.capture("Told Ms. Lee about the new glasses").id;
    let heard = world.capture("Ms. Lee says he reads to the others at noon").id;
    world.tag(TagEntry { id: Some(told), i_told: Some(true), ..TagEntry::default() });
    world.tag(TagEntry { id: Some(heard), they_told: Some(true), ..TagEntry::default() });
    world.edit(heard, "Ms. Lee says he reads to the others at lunch");
    let found = |world: &mut World, kind: LogKind, search: &str| {
        let rows = world.log(LogRequest { kind, search: search.into(), ..LogRequest::default() }).rows;
        rows.into_iter().map(|row| row.what).collect::<Vec<_>>()
    };
    assert_eq!(found(&mut world, LogKind::ITold, ""), [LogWhat::Entry { id: told }]);
    assert_eq!(found(&mut world, LogKind::TheyTold, ""), [LogWhat::Entry { id: heard }]);
    assert_eq!(found(&mut world, LogKind::TheyTold, "lunch"), [LogWhat::Entry { id: heard }]);
    assert_eq!(found(&mut world, LogKind::ITold, "lunch"), []);
    let view = world.entry(heard);
    assert!(view.they_told && !view.i_told);
    world.tag(TagEntry { id: Some(heard), they_told: Some(false), ..TagEntry::default() });
    assert_eq!(found(&mut world, LogKind::TheyTold, ""), []);
    let number = world.offer().expect("an offer").number;
    world.undo(Undo { number });
    assert_eq!(found(&mut world, LogKind::TheyTold, ""), [LogWhat::Entry { id: heard }]);
    let before = world.tables();
    world.ask(Request::Rebuild(Nothing {}));
    assert!(before == world.tables(), "a rebuild gives the same");
}

#[test]
fn a_card_of_the_first_weeks_is_put_away_for_the_day_and_none_comes_while_hints_are_off() {
    let (mut world, ..) = settled();
    assert_eq!(world.today().first_weeks, None, "not in October");
    world.to("2026-09-09T08:00");
    let first = world.today().first_weeks.expect("a card");
    world.put_away(PutAwayCard { card: first.into() });
    assert_eq!(world.today().first_weeks, None);
    let number = world.offer().expect("an offer").number;
    world.undo(Undo { number });
    assert_eq!(world.today().first_weeks, Some(first));
    world.put_away(PutAwayCard { card: first.into() });
    world.to("2026-09-10T08:00");
    assert!(world.today().first_weeks.is_some_and(|next| next != first));
    world.save_settings(SaveSettings { coaching: Some(false), ..SaveSettings::default() });
    assert_eq!(world.today().first_weeks, None);
    let odd = world.call(Request::PutAwayCard(PutAwayCard { card: "x/y".into() })).expect_err("a refusal");
    assert_eq!(odd.code, ErrorCode::Unknown);
}

#[test]
fn a_hello_that_was_sent_is_noted_on_the_person_and_who_is_left_is_still_listed() {
    let mut world = World::new();
    let first_day = "2026-09-08".parse().expect("a day");
    world.save_year(SaveSchoolYear { id: None, first_day, last_day: None });
    let (lee, dunn) = (world.person("Ms. Lee", Role::OccupationalTherapist), world.person("Mr. Dunn", Role::Teacher));
    world.to("2026-09-15T10:00");
    let to_greet = |world: &mut World| {
        let due = world.today().due;
        due.into_iter().find_map(|card| match card.about {
            AboutView::Introductions { people, .. } => Some(people.into_iter().map(|who| who.id).collect::<Vec<_>>()),
            _ => None,
        })
    };
    let before = to_greet(&mut world).expect("a card");
    assert!(before.contains(&lee) && before.contains(&dunn) && before.len() == 2);
    send(&mut world, MessageAbout::Introduction { person: lee }, vec![lee]);
    let view = world.person_view(hallway_core::api::PersonRequest { id: lee });
    assert_eq!(view.introduced, Some(world.now().date()));
    assert_eq!(to_greet(&mut world), Some(vec![dunn]));
    let number = world.offer().expect("an offer").number;
    world.undo(Undo { number });
    assert_eq!(world.person_view(hallway_core::api::PersonRequest { id: lee }).introduced, None);
    assert_eq!(to_greet(&mut world).map(|people| people.len()), Some(2));
}

#[test]
fn a_hello_that_went_out_as_a_letter_stands_around_an_entry_once_whatever_came_later() {
    let mut world = World::new();
    let lee = world.person("Ms. Lee", Role::OccupationalTherapist);
    let about = MessageAbout::Introduction { person: lee };
    let sent = SentMessage { about, to: vec![lee], subject: "Hello".into(), body: "Hello Ms. Lee".into() };
    let hello = world.sent(sent).id.expect("a sent letter");
    world.pass(chrono::Duration::days(1));
    let entry = world.capture("Ms. Lee said hello").id;
    let hellos = |world: &mut World| {
        let around = world.entry(entry).around;
        around.iter().filter(|row| matches!(row, AroundRow::Message { id, .. } if *id == hello)).count()
    };
    assert_eq!(hellos(&mut world), 1);
    for day in 0..5 {
        world.pass(chrono::Duration::days(1));
        world.capture(&format!("Ms. Lee told me of day {day}, {}", "word ".repeat(40)));
    }
    assert_eq!(hellos(&mut world), 1);
    let around = world.entry(entry).around;
    let cut = around.iter().filter_map(|row| if let AroundRow::Entry { text, .. } = row { Some(text) } else { None });
    assert!(cut.clone().count() > 0 && cut.clone().all(|text| text.ends_with("word…")), "{around:?}");
}

#[test]
fn a_hello_says_how_to_be_reached_and_ends_with_one_question() {
    let (mut world, _, lee) = settled();
    let about = MessageAbout::Introduction { person: lee };
    let body = |world: &mut World| world.write(WriteMessage { about, anew: false, mailed: None }).body;
    assert!(!body(&mut world).contains("reach me"));
    let reachable = Some("after four at 555-0142.".into());
    world.save_settings(SaveSettings { reachable, my_name: Some("Ana".into()), ..SaveSettings::default() });
    let hello = body(&mut world);
    assert!(hello.contains("The best way to reach me: after four at 555-0142."), "{hello}");
    assert_eq!(hello.matches('?').count(), 1, "{hello}");
    assert!(hello.contains("What would help you most to know about Leo?\n\nThank you,\nAna"), "{hello}");
}

#[test]
fn somebody_is_greeted_as_the_parent_calls_them() {
    let (mut world, child, _) = settled();
    for (name, greeting) in [("Dana Ruiz", "Hi Dana,"), ("Ms. Dana Ruiz", "Hi Ms. Ruiz,"), ("Ms. Ruiz", "Hi Ms. Ruiz,")]
    {
        let person = world.person(name, Role::Teacher);
        let about = MessageAbout::Say { saying: Saying::Question, child: Some(child), person: Some(person) };
        let body = world.write(WriteMessage { about, anew: false, mailed: None }).body;
        assert!(body.starts_with(greeting), "{name}: {body}");
    }
}

#[test]
fn nobody_is_thanked_for_talking_after_a_voicemail() {
    let (mut world, ..) = settled();
    let opening = |world: &mut World, text: &str| {
        let entry = world.capture(text).id;
        world.write(WriteMessage { about: MessageAbout::InWriting { entry }, anew: false, mailed: None })
    };
    let left = opening(&mut world, "voicemail from Ms. Lee: she will send the picture schedule by friday");
    assert!(
        left.body.contains("I am writing about the message today.") && !left.body.contains("talking"),
        "{}",
        left.body
    );
    assert_eq!(left.subject, "So that we both have it");
    let talk = opening(&mut world, "caught Ms. Lee at the door, she will send the schedule by friday");
    assert!(talk.body.contains("Thanks for talking with me today."), "{}", talk.body);
}

#[test]
fn nobody_is_thanked_for_a_talk_with_somebody_else() {
    let (mut world, ..) = settled();
    world.person("Mr. Dunn", Role::Principal);
    let entry = world.capture("caught Ms. Lee at the door, Mr. Dunn will fix the ramp by friday").id;
    let about = MessageAbout::InWriting { entry };
    let letter = world.write(WriteMessage { about, anew: false, mailed: None });
    assert_eq!(letter.to.len(), 1);
    assert!(
        letter.body.contains("I am writing about what was said today. As I understood it, you’ll fix the ramp"),
        "{}",
        letter.body
    );
    let written = world.capture("Mrs. Bloom wrote: Mr. Dunn will send the form by friday");
    assert_eq!(written.channel, Some(hallway_core::api::Channel::Email));
    assert!(written.offer.is_none());
}

#[test]
fn a_pause_is_told_on_today_while_it_lasts_and_when_it_has_just_ended() {
    let (mut world, ..) = settled();
    assert_eq!(world.today().pause, None);
    let until: chrono::NaiveDate = "2026-10-12".parse().expect("a day");
    world.save_settings(SaveSettings { paused_until: Some(until), ..SaveSettings::default() });
    let pause = |over| Some(PauseView { until, over });
    assert_eq!(world.today().pause, pause(false));
    world.to("2026-10-12T08:00");
    assert_eq!(world.today().pause, pause(true));
    world.to("2026-10-13T23:00");
    assert_eq!(world.today().pause, pause(true));
    world.to("2026-10-14T08:00");
    assert_eq!(world.today().pause, None);
}

#[test]
fn a_recap_that_was_sent_stays_with_its_meeting_and_in_the_log_with_its_exact_words() {
    let (mut world, _, lee) = settled();
    let day = world.now().date();
    let time = |text: &str| text.parse().expect("a time");
    let kind = hallway_core::api::MeetingKind::ProblemSolving;
    let meeting = SaveMeeting {
        id: None,
        kind,
        title: String::new(),
        date: day,
        starts: time("13:00:00"),
        ends: time("14:00:00"),
        place: String::new(),
        child: None,
        people: vec![lee],
        with_me: String::new(),
    };
    let id = world.save_meeting(meeting).meeting.id;
    let (subject, body) = ("My notes ".to_owned(), "1. Exactly  these words\n".to_owned());
    let about = MessageAbout::Recap { meeting: id };
    world.sent(SentMessage { about, to: vec![lee], subject: subject.clone(), body: body.clone() });
    let kept = world.meeting(MeetingRequest { id }).recap_message.expect("the recap");
    assert_eq!((kept.subject, kept.body, kept.sent), (subject, body, Some(world.now().local())));
    assert!(matches!(world.search("exactly these").remove(0).what, LogWhat::Message { .. }));
}

#[test]
fn one_idea_a_week_is_put_away_with_undo_and_gives_way_to_things_to_do() {
    let (mut world, ..) = settled();
    world.to("2026-10-05T08:00");
    let idea = world.today().idea.expect("an idea");
    world.put_away(PutAwayCard { card: idea.into() });
    assert_eq!(world.today().idea, None);
    let number = world.offer().expect("an offer").number;
    world.undo(Undo { number });
    assert_eq!(world.today().idea, Some(idea));
    world.save_settings(SaveSettings { coaching: Some(false), ..SaveSettings::default() });
    assert_eq!(world.today().idea, None, "off with all hints");
    world.save_settings(SaveSettings { coaching: Some(true), ..SaveSettings::default() });
    world.capture("I will send the form tomorrow. I will call the office tomorrow.");
    world.to("2026-10-06T08:00");
    assert!(world.today().due.len() > 1);
    assert_eq!(world.today().idea, None, "beside two things to do no idea stands");
}
