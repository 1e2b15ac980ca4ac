//! Warmth and use: good news that is told, the monthly update, words of one's own.

use hallway_core::api::{
    AboutView, AddPhrase, AnswerReminder, Capture, ChildFields, ErrorCode, MessageAbout, Nothing, PhraseRequest,
    ReminderAnswer, ReminderCard, Request, Role, SaveChild, SaveSchoolYear, Saying, SentMessage, Undo, WriteMessage,
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
        world.today().due.iter().any(|card| matches!(card.about, AboutView::CheckIn { days: 14, .. }))
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
