//! Who was asked in a concern (G16): each once, covered where it is only for the parent, and also where nobody is named.

use hallway_core::api::{
    Capture, ConcernForm, ConcernRequest, Edits, MessageAbout, Role, SaveConcern, SeeConcern, SentMessage, TagEntry,
    TalkFrom, TalkLine,
};
use hallway_core::rules::ids::{ConcernId, EntryId, MessageId, PersonId};
use hallway_tests::World;

struct Story {
    world: World,
    concern: ConcernId,
    hahn: PersonId,
}

fn story() -> Story {
    let mut world = World::at("2026-10-06T15:20", "America/New_York");
    let hahn = world.person("Mrs. Hahn", Role::Principal);
    let what = "His homework takes two hours".into();
    let concern = SaveConcern { id: None, what, child: None, hope: String::new(), asked: String::new() };
    let concern = world.save_concern(concern).id;
    Story { world, concern, hahn }
}

impl Story {
    fn letter(&mut self, to: Vec<PersonId>) -> MessageId {
        let about = MessageAbout::Concern { concern: self.concern, form: ConcernForm::Letter, person: None };
        let sent = SentMessage { about, to, subject: "Homework".into(), body: "Could we talk?".into() };
        self.world.sent(sent).id.expect("a sent message")
    }

    fn answer(&mut self, letter: MessageId) -> EntryId {
        let edits = Edits { answers: Some(letter), ..Edits::default() };
        self.world.capture_as(Capture { text: "Mrs. Hahn wrote back: she will look into it".into(), edits }).id
    }

    fn see(&mut self, entry: EntryId) {
        self.world.see_concern(SeeConcern { id: self.concern, entry, belongs: true });
    }

    fn only_me(&mut self, entry: EntryId) {
        self.world.tag(TagEntry { id: Some(entry), only_me: Some(true), ..TagEntry::default() });
    }

    fn talks(&mut self) -> Vec<TalkLine> {
        self.world.concern(ConcernRequest { id: self.concern }).talks
    }
}

#[test]
fn the_answer_to_a_letter_stands_with_the_letter_also_when_it_shows_the_concern() {
    let mut story = story();
    let letter = story.letter(vec![story.hahn]);
    let answer = story.answer(letter);
    story.see(answer);
    let talks = story.talks();
    assert_eq!(talks.iter().map(|talk| talk.from).collect::<Vec<_>>(), [TalkFrom::Letter { message: letter }]);
    assert_eq!(talks[0].came, "Mrs. Hahn wrote back: she will look into it");
}

#[test]
fn a_letter_to_nobody_on_the_team_has_its_line_too() {
    let mut story = story();
    let letter = story.letter(Vec::new());
    let talks = story.talks();
    assert_eq!(talks.iter().map(|talk| talk.from).collect::<Vec<_>>(), [TalkFrom::Letter { message: letter }]);
    assert!(talks[0].person.is_none());
}

#[test]
fn the_words_of_an_entry_that_is_only_for_me_are_covered_there() {
    let mut story = story();
    let seen = story.world.capture("Mrs. Hahn told me it is too long, and I cried").id;
    story.see(seen);
    let letter = story.letter(vec![story.hahn]);
    let answer = story.answer(letter);
    assert!(story.talks().iter().all(|talk| !talk.only_me && !talk.came.is_empty()));
    story.only_me(seen);
    story.only_me(answer);
    let talks = story.talks();
    assert_eq!(talks.len(), 1, "a note that is only for me asked nobody");
    let shown = story.world.concern(ConcernRequest { id: story.concern }).seen;
    assert!(shown.iter().all(|line| line.only_me && line.text.is_empty()), "{shown:?}");
    assert!(talks.iter().all(|talk| talk.only_me && talk.came.is_empty()), "{talks:?}");
}
