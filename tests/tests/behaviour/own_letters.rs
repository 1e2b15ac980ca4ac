//! What Hallway itself puts into a letter is not held against the parent: its own sentences, the child's profile and the
//! lines that were marked, as long as they stand there unchanged.

use crate::meetings::KINDS;
use hallway_core::api::{
    Advice, CheckInTone, CheckWording, ChildFields, ConcernForm, MessageAbout, OwnWords, Role, SaveChild, SaveConcern,
    SaveOwnWords, SavePoints, SaveSettings, Saying, TagEntry, WordingFlag, WordingView, WorthTelling, WriteMessage,
};
use hallway_core::rules::ids::{ChildId, PersonId};
use hallway_tests::World;
use std::collections::HashSet;

/// A child as a parent may write them down: strengths, needs, what works, warning signs, what helps after, and a line of
/// the log that was marked for next year.
type Profile = [&'static str; 6];

const PROFILES: [Profile; 22] = [
    [
        "Knows every train line. Kind to smaller children. Remembers what he hears.",
        "Time to answer. Quiet when a room gets loud. To know what comes next.",
        "A job in the morning. Pictures of the day. Ten minutes of homework, then a stop.",
        "Goes quiet",
        "Water, no questions",
        "The job in the morning got him through the door all year",
    ],
    [
        "Kind, patient with little kids.",
        "He needs more time than others to answer.",
        "Nobody should rush him.",
        "",
        "",
        "",
    ],
    [
        "Kind and patient with little kids.",
        "Never to be left alone on the stairs.",
        "Always one step at a time.",
        "",
        "",
        "",
    ],
    ["Builds anything", "A quiet place after lunch", "Pictures of the day. A break before reading.", "", "", ""],
    [
        "Never gives up. Always honest.",
        "Everything in small steps.",
        "No surprises, ever.",
        "Stops listening",
        "Nothing but time",
        "He never forgot his lunch once we had the list",
    ],
    [
        "Funny, loud, full of ideas.",
        "More help than the others in math, less in reading.",
        "Somebody who stays calm. Nobody shouting.",
        "Gets rude and calls people stupid",
        "Ignoring it for a minute",
        "Ignoring the rude words worked better than answering them",
    ],
    [
        "She is a stubborn little fighter.",
        "She can’t sit still and can’t wait.",
        "She must move. Something in her hands.",
        "Throws things",
        "A dark corner",
        "Something in her hands made all the difference",
    ],
    [
        "Honest to a fault",
        "Does not understand jokes or sarcasm.",
        "Say what you mean. Don’t say “as you know”.",
        "Argues about every word",
        "Leave him alone",
        "",
    ],
    [
        "Loves animals, the sea, and his grandmother.",
        "A seat by the door, an aide for the bathroom.",
        "One adult he trusts.",
        "Holds his ears",
        "His headphones",
        "The aide by the door was the best thing of the year",
    ],
    [
        "Gentle. Never hurts anybody.",
        "Nobody touches him without asking.",
        "Asking first. Always.",
        "Stares at the floor",
        "Wait",
        "People who asked first never had a problem with him",
    ],
    [
        "Good at chess and bad at losing.",
        "To learn how to lose.",
        "Short games. Losing is told before it comes.",
        "Cheats",
        "A walk",
        "Losing got easier when it was told before it came",
    ],
    ["", "Sound turned off. Lights turned down.", "", "", "", ""],
    ["Sings all day", "", "Songs for everything", "", "Singing", "Songs for everything"],
    [
        "Has a great memory, better than mine.",
        "He forgets nothing, so please keep your word.",
        "A promise that is kept.",
        "He asks the same thing again and again",
        "Telling the truth",
        "He trusts people who keep their word",
    ],
    [
        "Reads for hours",
        "An end that is told before it comes. More breaks than you think.",
        "A timer. A second timer.",
        "Hides under the table",
        "Nobody looking",
        "The second timer ended every fight about the computer",
    ],
    [
        "Tall, strong, careful with small kids.",
        "To be asked, not told.",
        "Choices. Two are enough. Three are too many.",
        "Says no to everything",
        "A choice",
        "He said no to everything until he had two choices",
    ],
    [
        "Helps everybody.",
        "Needs to hear that it is not her fault.",
        "A quiet word. Not in front of everyone.",
        "Cries for no reason",
        "A hug if she asks for one",
        "Talking to her alone, not in front of everyone, worked every time",
    ],
    [
        "Talks about space with everyone.",
        "Somebody has to stop him kindly.",
        "A sign we agreed on. It is only a hand on the table.",
        "Talks faster",
        "Something to draw",
        "The sign we agreed on was obviously the right idea",
    ],
    [
        "Good with his hands, terrible at writing.",
        "He hates writing. Let him type.",
        "Typing. Talking. Anything but a pencil.",
        "Breaks pencils",
        "No pencil",
        "Typing instead of a pencil ended the fights",
    ],
    [
        "A clown, and he knows it.",
        "Rules that are the same for everyone and every day.",
        "Clear rules. No exceptions.",
        "Makes faces",
        "Laughing with him, not at him",
        "It never worked to send him out",
    ],
    [
        "Plays well with one friend at a time.",
        "Help with groups. They are too much for her.",
        "Pairs. Never more than three.",
        "Copies what others do",
        "Time alone",
        "Groups of three worked, groups of five did not",
    ],
    [
        "Strong in math, far ahead of her class.",
        "Harder tasks than the rest. She is bored and then she is unbearable.",
        "Real work.",
        "Corrects the teacher",
        "A hard puzzle",
        "She was impossible on easy days and happy on hard ones",
    ],
];

struct Story {
    world: World,
    child: ChildId,
    person: PersonId,
}

fn story(profile: &Profile) -> Story {
    let mut world = World::new();
    let [strengths, needs, what_works, warning_signs, helps_after, marked] = profile.map(str::to_owned);
    let own_words = OwnWords {
        like: strengths.clone(),
        hard: needs.clone(),
        helps: what_works.clone(),
        hope: "That nobody shouts".into(),
    };
    let warning_lead = "Ten minutes".into();
    let fields =
        ChildFields { name: "Leo".into(), strengths, needs, what_works, warning_signs, warning_lead, helps_after };
    let child = world.save_child(SaveChild { id: None, fields }).children[0].child.id;
    world.save_own_words(SaveOwnWords { id: child, own_words, meeting: None });
    world.save_settings(SaveSettings {
        my_name: Some("Ana Torres".into()),
        reachable: Some("Always by email, never before nine.".into()),
        meet_times: Some("Any morning, nothing after three".into()),
        language: Some("Spanish".into()),
        ..SaveSettings::default()
    });
    if !marked.is_empty() {
        let id = Some(world.capture(&marked).id);
        let worth_telling = Some(Some(WorthTelling::Worked));
        world.tag(TagEntry { id, worth_telling, ..TagEntry::default() });
    }
    let person = world.person("Ms. Lee", Role::SpecialEducationTeacher);
    Story { world, child, person }
}

impl Story {
    /// Every letter Hallway can draft, of each kind.
    fn letters(&mut self) -> Vec<MessageAbout> {
        let (child, person, world) = (self.child, self.person, &mut self.world);
        let talk = world.capture("ms lee will share the picture schedule by friday");
        let (entry, promise) = (talk.id, talk.promises[0].id);
        let meeting = world.save_meeting(super::meetings::iep("2026-09-23")).meeting.id;
        world.save_points(SavePoints {
            id: meeting,
            concerns: vec!["The noise at lunch".into()],
            questions: vec!["What does he do at recess?".into()],
        });
        let (what, hope, asked) = ("The bus comes before he has eaten", "That he eats", "A seat on the second bus");
        let concern =
            SaveConcern { id: None, child: Some(child), what: what.into(), hope: hope.into(), asked: asked.into() };
        let concern = world.save_concern(concern).id;
        let mut letters = vec![
            MessageAbout::InWriting { entry },
            MessageAbout::AskAgain { promise },
            MessageAbout::AskForDocuments { meeting },
            MessageAbout::AskAgainForDocuments { meeting },
            MessageAbout::AskAboutMeeting { meeting },
            MessageAbout::SendTopics { meeting },
            MessageAbout::Recap { meeting },
            MessageAbout::Introduction { person },
            MessageAbout::NextYear { child },
        ];
        let tones = [CheckInTone::Thanks, CheckInTone::WhatWorked, CheckInTone::OneQuestion];
        letters.extend(tones.map(|tone| MessageAbout::CheckIn { child, person, tone }));
        let (child, person) = (Some(child), Some(person));
        letters.extend(KINDS.map(|what| MessageAbout::AskToMeet { what, child, person }));
        let forms = [ConcernForm::Letter, ConcernForm::Talk];
        letters.extend(forms.map(|form| MessageAbout::Concern { concern, form, person }));
        letters.extend(Saying::ALL.map(|saying| MessageAbout::Say { saying, child, person }));
        letters
    }

    fn draft(&mut self, about: MessageAbout) -> (String, String) {
        let view = self.world.write(WriteMessage { about, anew: false, mailed: None });
        (view.subject, view.body)
    }

    fn look(&mut self, about: MessageAbout, subject: &str, body: &str) -> WordingView {
        let (subject, body) = (subject.to_owned(), body.to_owned());
        self.world.check_wording(CheckWording { about, subject, body, left: Vec::new() })
    }
}

/// Thanks want a detail only the parent knows.
fn beyond_thanks(view: &WordingView) -> Vec<&WordingFlag> {
    view.flags.iter().filter(|flag| flag.advice != Advice::ConcreteThanks).collect()
}

#[test]
fn no_letter_as_hallway_drafts_it_needs_a_second_look_whatever_the_profile_says() {
    let (mut found, mut seen) = (Vec::new(), HashSet::new());
    for profile in &PROFILES {
        let mut story = story(profile);
        for about in story.letters() {
            let (subject, body) = story.draft(about);
            if !seen.insert((subject.clone(), body.clone())) {
                continue;
            }
            let view = story.look(about, &subject, &body);
            let flags = beyond_thanks(&view);
            found.extend(flags.iter().map(|flag| (about, flag.advice, flag.words.clone(), profile[0])));
            found.extend(view.heated.then(|| (about, Advice::Respect, "heated".to_owned(), profile[0])));
        }
    }
    assert!(found.is_empty(), "{} of them: {found:#?}", found.len());
}

#[test]
fn what_the_parent_adds_is_looked_at_and_what_stood_there_is_not() {
    let mut story = story(&PROFILES[1]);
    let about = MessageAbout::Introduction { person: story.person };
    let (subject, body) = story.draft(about);
    let own = format!("You are the problem here.\n{body}");
    let view = story.look(about, &subject, &own);
    let words: Vec<&str> = view.flags.iter().map(|flag| flag.words.as_str()).collect();
    assert!(!words.is_empty() && words.iter().all(|words| "You are the problem here.".contains(words)), "{words:?}");
}

#[test]
fn a_line_of_the_profile_that_was_changed_is_the_parents_own_sentence_again() {
    let mut story = story(&PROFILES[1]);
    let about = MessageAbout::Introduction { person: story.person };
    let (subject, body) = story.draft(about);
    let changed = body.replace("Nobody should rush him.", "You are the problem here.");
    assert_ne!(body, changed);
    assert!(!story.look(about, &subject, &changed).flags.is_empty());
}

#[test]
fn the_parents_own_lines_of_a_concern_or_a_meeting_are_looked_at_in_their_letters() {
    let mut story = story(&PROFILES[3]);
    let what = "The noise at lunch. You are the problem here".to_owned();
    let concern = SaveConcern { id: None, child: None, what, hope: String::new(), asked: String::new() };
    let concern = story.world.save_concern(concern).id;
    let letter = MessageAbout::Concern { concern, form: ConcernForm::Letter, person: None };
    let meeting = story.world.save_meeting(super::meetings::iep("2026-09-23")).meeting.id;
    let concerns = vec!["The noise at lunch. You are the problem here".to_owned()];
    story.world.save_points(SavePoints { id: meeting, concerns, questions: Vec::new() });
    for about in [letter, MessageAbout::SendTopics { meeting }] {
        let (subject, body) = story.draft(about);
        assert!(story.look(about, &subject, &body).heated, "{body}");
    }
}

#[test]
fn another_childs_name_trouble_at_home_and_a_dose_in_a_marked_line_are_still_pointed_out() {
    let lines = [
        (Advice::OtherChild, "Leo played with Marcus at recess all year"),
        (Advice::HealthDetail, "With 20 mg of Ritalin at noon the afternoons got calm"),
        (Advice::TroubleAtHome, "Since the divorce the quiet room helped on Mondays"),
    ];
    for (advice, line) in lines {
        let mut profile = PROFILES[3];
        profile[5] = line;
        let mut story = story(&profile);
        let about = MessageAbout::NextYear { child: story.child };
        let (subject, body) = story.draft(about);
        assert!(body.contains(line), "{body}");
        let flags = story.look(about, &subject, &body).flags;
        assert!(flags.iter().any(|flag| flag.advice == advice), "{line}: {flags:?}");
    }
}

#[test]
fn a_letter_for_next_year_is_never_called_heated() {
    let mut story = story(&PROFILES[3]);
    let about = MessageAbout::NextYear { child: story.child };
    let view = story.look(about, "", "You people never listen. You are the problem here.");
    assert!(!view.heated && !view.flags.is_empty(), "{view:?}");
}
