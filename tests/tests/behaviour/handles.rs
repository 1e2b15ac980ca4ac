//! "Who handles this?": a question or a topic, and whom of one's own people to ask, in which way.

use hallway_core::api::{
    Capture, Channel, Edits, HandlesPerson, HandlesRow, KeepDraft, MessageAbout, MessageNeed, PersonFields, Request,
    Role, SavePerson, Saying, SentMessage, Topic, Turn, View, WayBecause, WhoHandles, WhoHandlesView, WriteMessage,
};
use hallway_core::rules::handles::TEAM;
use hallway_core::rules::ids::PersonId;
use hallway_tests::World;

fn topic(world: &mut World, topic: Topic) -> WhoHandlesView {
    world.who_handles(WhoHandles { topic: Some(topic), ..WhoHandles::default() })
}

fn question(world: &mut World, question: &str) -> WhoHandlesView {
    world.who_handles(WhoHandles { question: question.into(), ..WhoHandles::default() })
}

fn add(world: &mut World, name: &str, role: Role, rest: PersonFields) -> PersonId {
    let fields = PersonFields { name: name.into(), role: Some(role), ..rest };
    world.save_person(SavePerson { id: None, fields }).person.id
}

fn names(row: &HandlesRow) -> Vec<&str> {
    row.people.iter().map(|known| known.person.name.as_str()).collect()
}

fn first(view: &WhoHandlesView) -> &HandlesRow {
    view.rows.first().expect("a role")
}

fn way(view: &WhoHandlesView) -> (Channel, WayBecause) {
    let way = first(view).people.first().expect("somebody").way;
    (way.channel, way.because)
}

/// A team with one of each of the six rows.
fn team() -> World {
    let mut world = World::new();
    for (name, role) in [
        ("Mr. Dunn", Role::Teacher),
        ("Ms. Park", Role::SpecialEducationTeacher),
        ("Mrs. Alvarez", Role::Speech),
        ("Dr. Brandt", Role::Psychologist),
        ("Mr. Whitfield", Role::Principal),
        ("Ms. Osei", Role::Director),
    ] {
        world.person(name, role);
    }
    world
}

#[test]
fn each_of_the_six_rows_leads_to_my_own_person() {
    let mut world = team();
    let asked = [
        (Topic::Classwork, "Mr. Dunn"),
        (Topic::Progress, "Ms. Park"),
        (Topic::Speech, "Mrs. Alvarez"),
        (Topic::Testing, "Dr. Brandt"),
        (Topic::Safety, "Mr. Whitfield"),
        (Topic::Placement, "Ms. Osei"),
    ];
    for ((asked, name), row) in asked.into_iter().zip(TEAM) {
        let view = topic(&mut world, asked);
        assert_eq!(names(first(&view)), [name]);
        assert_eq!(first(&view).part, Some(row.part), "{name}");
    }
}

#[test]
fn the_closest_person_stands_first_and_the_principal_after() {
    let mut world = team();
    let view = topic(&mut world, Topic::AccommodationMissing);
    let found: Vec<_> = view.rows.iter().map(|row| (row.turn, names(row))).collect();
    assert_eq!(
        found,
        [(Turn::First, vec!["Mr. Dunn"]), (Turn::Then, vec!["Ms. Park"]), (Turn::Then, vec!["Mr. Whitfield"])]
    );
}

#[test]
fn a_question_in_ones_own_words_leads_to_the_same_person() {
    let mut world = team();
    let view = question(&mut world, "what reading level is he at?");
    assert_eq!(names(first(&view)), ["Mr. Dunn"]);
    assert_eq!(first(&view).topic, Some(Topic::Learning));
}

#[test]
fn a_question_nobody_knows_offers_the_topics() {
    let mut world = team();
    for asked in ["", "   ", "zzz qqq"] {
        let view = question(&mut world, asked);
        assert!(view.rows.is_empty(), "{asked}");
        let mut offered: Vec<_> = view.groups.iter().flat_map(|group| group.topics).copied().collect();
        offered.sort_unstable();
        let mut all = Topic::ALL.to_vec();
        all.sort_unstable();
        assert_eq!(offered, all, "every topic once");
    }
}

#[test]
fn a_role_without_a_person_says_so_and_names_the_case_manager() {
    let mut world = World::new();
    let manager = PersonFields { case_manager: true, ..PersonFields::default() };
    add(&mut world, "Ms. Park", Role::SpecialEducationTeacher, manager);
    let view = topic(&mut world, Topic::Speech);
    assert!(first(&view).people.is_empty());
    assert_eq!(view.case_manager.expect("whom else to ask").name, "Ms. Park");
    let view = topic(&mut world, Topic::Progress);
    assert_eq!(view.case_manager, None, "who stands in a row is not named twice");
}

#[test]
fn several_with_one_role_are_all_named_the_case_manager_first() {
    let mut world = World::new();
    world.person("Ms. Adams", Role::SpecialEducationTeacher);
    let manager = PersonFields { case_manager: true, ..PersonFields::default() };
    add(&mut world, "Ms. Zhou", Role::SpecialEducationTeacher, manager);
    let view = topic(&mut world, Topic::PlanChange);
    assert_eq!(names(first(&view)), ["Ms. Zhou", "Ms. Adams"]);
    assert!(first(&view).people.first().is_some_and(|known| known.case_manager));
}

#[test]
fn the_one_whose_area_is_named_comes_before_the_others() {
    let mut world = World::new();
    let area = |area: &str| PersonFields { area: area.into(), ..PersonFields::default() };
    add(&mut world, "Mr. Abel", Role::Teacher, area("science"));
    add(&mut world, "Ms. Young", Role::Teacher, area("  reading and\nmath "));
    let view = question(&mut world, "his math homework takes all evening");
    assert_eq!(names(first(&view)), ["Ms. Young", "Mr. Abel"]);
    let known = first(&view).people.first().expect("Ms. Young");
    assert_eq!((known.area.as_str(), known.area_named), ("reading and math", true));
    assert_eq!(names(first(&topic(&mut world, Topic::Classwork))), ["Mr. Abel", "Ms. Young"]);
}

#[test]
fn what_the_school_calls_somebody_finds_them_among_the_others() {
    let mut world = World::new();
    world.person("Coach Amari", Role::Other);
    let title = PersonFields { role_words: "librarian".into(), ..PersonFields::default() };
    add(&mut world, "Mr. Stone", Role::Other, title);
    let view = question(&mut world, "who is the librarian");
    assert_eq!(names(first(&view)), ["Mr. Stone", "Coach Amari"]);
}

#[test]
fn only_who_works_with_the_chosen_child_is_named() {
    let mut world = World::new();
    let (leo, mia) = (world.child("Leo"), world.child("Mia"));
    let of = |id| PersonFields { children: vec![id], ..PersonFields::default() };
    add(&mut world, "Mr. Dunn", Role::Teacher, of(leo.id));
    add(&mut world, "Ms. Bell", Role::Teacher, of(mia.id));
    let asked = |child| WhoHandles { topic: Some(Topic::Classwork), child, ..WhoHandles::default() };
    let view = world.who_handles(asked(Some(mia.id)));
    assert_eq!(names(first(&view)), ["Ms. Bell"]);
    let view = world.who_handles(asked(None));
    assert_eq!(names(first(&view)), ["Mr. Dunn", "Ms. Bell"]);
    let about = |view: &WhoHandlesView| -> Vec<Vec<_>> {
        let children = |known: &HandlesPerson| known.children.iter().map(|child| child.id).collect();
        first(view).people.iter().map(children).collect()
    };
    assert_eq!(about(&view), [vec![leo.id], vec![mia.id]], "one writes about the child they work with");
    world.person("Ms. Lee", Role::OccupationalTherapist);
    let asked = |child| WhoHandles { topic: Some(Topic::Hands), child, ..WhoHandles::default() };
    let view = world.who_handles(asked(None));
    assert_eq!(about(&view), [vec![leo.id, mia.id]], "of whom somebody works with both, neither is guessed");
    let view = world.who_handles(asked(Some(mia.id)));
    assert_eq!(about(&view), [vec![mia.id]]);
}

#[test]
fn their_own_way_comes_first_but_a_formal_request_stays_in_writing() {
    let mut world = World::new();
    let likes = |channel| PersonFields { preferred_channel: Some(channel), ..PersonFields::default() };
    add(&mut world, "Mr. Dunn", Role::Teacher, likes(Channel::InPerson));
    add(&mut world, "Ms. Park", Role::SpecialEducationTeacher, likes(Channel::Phone));
    world.person("Mrs. Alvarez", Role::Speech);
    assert_eq!(way(&topic(&mut world, Topic::Classwork)), (Channel::InPerson, WayBecause::TheyLike));
    assert_eq!(way(&topic(&mut world, Topic::Speech)), (Channel::Email, WayBecause::Suits));
    assert_eq!(way(&topic(&mut world, Topic::PlanChange)), (Channel::Email, WayBecause::InWriting));
}

#[test]
fn another_kind_of_message_takes_another_way() {
    let mut world = team();
    let kind = |need| WhoHandles { topic: Some(Topic::Speech), need: Some(need), ..WhoHandles::default() };
    let ways = [
        (MessageNeed::QuickQuestion, Channel::Email),
        (MessageNeed::FromHome, Channel::Email),
        (MessageNeed::Concern, Channel::Email),
        (MessageNeed::Disagreement, Channel::Phone),
        (MessageNeed::FormalRequest, Channel::Email),
    ];
    for (need, channel) in ways {
        let view = world.who_handles(kind(need));
        assert_eq!(way(&view), (channel, WayBecause::Suits), "{need:?}");
    }
}

#[test]
fn the_principal_asks_whether_the_closest_person_had_the_chance() {
    let mut world = team();
    let principal = |view: &WhoHandlesView| {
        let row = view.rows.iter().find(|row| row.role == Role::Principal).expect("the principal");
        row.chance.as_ref().map(|person| person.name.clone())
    };
    let view = topic(&mut world, Topic::Bullying);
    assert_eq!(principal(&view).as_deref(), Some("Mr. Dunn"));
    assert_eq!(principal(&topic(&mut world, Topic::Safety)), None, "safety goes there first");
    assert_eq!(principal(&topic(&mut world, Topic::NotSolved)), None, "somebody had the chance");
    world.capture("talked to Mr. Dunn about recess");
    let view = topic(&mut world, Topic::Bullying);
    assert_eq!(principal(&view), None);
}

#[test]
fn a_hello_good_news_or_a_talk_about_the_sibling_is_no_chance_to_answer() {
    let mut world = team();
    let (leo, mia) = (world.child("Leo").id, world.child("Mia").id);
    let dunn = first(&topic(&mut world, Topic::Bullying)).people[0].person.id;
    let chance = |world: &mut World| {
        let asked = WhoHandles { topic: Some(Topic::Bullying), child: Some(leo), ..WhoHandles::default() };
        let view = world.who_handles(asked);
        let row = view.rows.into_iter().find(|row| row.role == Role::Principal).expect("the principal");
        row.chance.map(|person| person.name)
    };
    let send = |world: &mut World, about| {
        let (subject, body) = ("Hello".into(), "Hello there".into());
        world.sent(SentMessage { about, to: vec![dunn], subject, body });
    };
    send(&mut world, MessageAbout::Introduction { person: dunn });
    send(&mut world, MessageAbout::Say { saying: Saying::Helped, child: Some(leo), person: Some(dunn) });
    let edits = Edits { good_news: true, child: Some(leo), ..Edits::default() };
    world.capture_as(Capture { text: "Mr. Dunn said he read a whole page".into(), edits });
    let edits = Edits { child: Some(mia), ..Edits::default() };
    world.capture_as(Capture { text: "talked to Mr. Dunn about recess".into(), edits });
    assert_eq!(chance(&mut world).as_deref(), Some("Mr. Dunn"));
    send(&mut world, MessageAbout::Say { saying: Saying::Question, child: Some(leo), person: Some(dunn) });
    assert_eq!(chance(&mut world), None);
}

#[test]
fn a_worry_or_a_request_to_somebody_who_leads_names_who_is_closest_until_they_were_asked() {
    let mut world = team();
    let child = world.child("Leo").id;
    let id = |world: &mut World, name: &str| {
        let team = world.people(hallway_core::api::ForChild::default()).team;
        team.into_iter().find(|row| row.person.name == name).expect("on the team").person.id
    };
    let (principal, dunn) = (id(&mut world, "Mr. Whitfield"), id(&mut world, "Mr. Dunn"));
    let closest = |world: &mut World, saying, person| {
        let about = MessageAbout::Say { saying, child: Some(child), person: Some(person) };
        let view = world.write(WriteMessage { about, anew: false, mailed: None });
        view.closest.map(|person| person.name)
    };
    assert_eq!(closest(&mut world, Saying::Concern, principal).as_deref(), Some("Mr. Dunn"));
    assert_eq!(closest(&mut world, Saying::PlanChange, principal).as_deref(), Some("Ms. Park"));
    assert_eq!(
        closest(&mut world, Saying::Evaluation, principal),
        None,
        "a request for an evaluation goes there first"
    );
    assert_eq!(closest(&mut world, Saying::Question, principal), None);
    assert_eq!(closest(&mut world, Saying::Concern, dunn), None);
    let about = MessageAbout::Say { saying: Saying::Concern, child: Some(child), person: Some(principal) };
    let drafted = world.write(WriteMessage { about, anew: false, mailed: None });
    let text = format!("{}\nHe is afraid of the school bus.\n{}", drafted.subject, drafted.body);
    let edits = Edits::default();
    world.keep_draft(KeepDraft { slot: drafted.slot, text, edits, unread: None });
    assert_ne!(closest(&mut world, Saying::Concern, principal).as_deref(), Some("Mr. Dunn"), "the bus is not his");
    world.capture("talked to Ms. Park about the plan");
    assert_eq!(closest(&mut world, Saying::PlanChange, principal), None);
}

#[test]
fn who_was_taken_off_the_list_is_not_named() {
    let mut world = team();
    let view = topic(&mut world, Topic::Speech);
    let id = first(&view).people.first().expect("Mrs. Alvarez").person.id;
    world.ask(Request::RemovePerson(hallway_core::api::PersonRequest { id }));
    assert!(first(&topic(&mut world, Topic::Speech)).people.is_empty());
}

#[test]
fn an_area_is_kept_changed_and_made_again_from_the_log() {
    let mut world = World::new();
    let fields = PersonFields { area: "reading".into(), ..PersonFields::default() };
    let id = add(&mut world, "Ms. Young", Role::Teacher, fields);
    let View::Person(view) = world.ask(Request::Person(hallway_core::api::PersonRequest { id })) else {
        panic!("a person");
    };
    assert_eq!(view.fields.area, "reading");
    let fields = PersonFields { area: String::new(), ..view.fields };
    assert_eq!(world.save_person(SavePerson { id: Some(id), fields }).fields.area, "");
    let before = world.tables();
    world.ask(Request::Rebuild(hallway_core::api::Nothing {}));
    assert_eq!(world.tables(), before);
}

#[test]
fn somebodys_page_says_by_their_role_what_one_turns_to_them_for() {
    let mut world = World::new();
    for (role, part) in TEAM.iter().flat_map(|row| row.roles.iter().map(|role| (*role, Some(row.part)))) {
        let id = world.person("Ms. Young", role);
        let View::Person(view) = world.ask(Request::Person(hallway_core::api::PersonRequest { id })) else {
            panic!("a person");
        };
        assert_eq!(view.part, part, "{role:?}");
        world.ask(Request::RemovePerson(hallway_core::api::PersonRequest { id }));
    }
    let office = world.person("Ms. Hill", Role::Office);
    let View::Person(view) = world.ask(Request::Person(hallway_core::api::PersonRequest { id: office })) else {
        panic!("a person");
    };
    assert_eq!(view.part, None, "the table has six rows");
}
