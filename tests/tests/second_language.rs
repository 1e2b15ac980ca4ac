//! A second language is a folder of words (a build embeds every one): letters, notices, the record and the page speak it,
//! and what it lacks stays English. Its own process, because a process speaks one language.

use fluent_syntax::ast::{Entry, Expression, Pattern, PatternElement, Resource};
use fluent_syntax::{parser, serializer};
use hallway_core::api::{MessageAbout, Role, StartExport, WriteMessage};
use hallway_core::rules::sayings::Saying;
use hallway_core::{screen_words, speak_other};
use hallway_tests::zips::{text, unpacked};
use hallway_tests::{World, root, words};

/// A language that nobody speaks.
const TAG: &str = "en-XA";

/// The text that this language lacks.
const LACKING: &str = "saying-question-subject";

/// Two fifths longer: "Save" → "Saveëë".
fn longer(words: &str) -> String {
    let mut out = String::new();
    for word in words.split_inclusive(|letter: char| !letter.is_alphabetic()) {
        let letters = word.chars().filter(|letter| letter.is_alphabetic()).count();
        let rest: String = word.chars().skip(letters).collect();
        out.extend(word.chars().take(letters).chain(std::iter::repeat_n('ë', (letters * 2).div_ceil(5))));
        out.push_str(&rest);
    }
    out
}

fn lengthen(pattern: &mut Pattern<String>) {
    for element in &mut pattern.elements {
        match element {
            PatternElement::TextElement { value } => *value = longer(value),
            PatternElement::Placeable { expression: Expression::Select { variants, .. } } => {
                variants.iter_mut().for_each(|variant| lengthen(&mut variant.value));
            }
            PatternElement::Placeable { expression: Expression::Inline(_) } => {}
        }
    }
}

/// The English texts as a folder of this language has them.
fn folder() -> Vec<String> {
    let english = root().join("src-tauri/core/src/words/en");
    let files = std::fs::read_dir(english).expect("the English words").map(|file| file.expect("a file").path());
    files.map(|path| made_longer(&std::fs::read_to_string(path).expect("a text"))).collect()
}

fn made_longer(text: &str) -> String {
    let mut parsed: Resource<String> = parser::parse(text.to_owned()).expect("Fluent");
    parsed.body.retain(|entry| !matches!(entry, Entry::Message(message) if message.id.name == LACKING));
    for entry in &mut parsed.body {
        if let Entry::Message(message) = entry {
            message.value.iter_mut().for_each(lengthen);
            message.attributes.iter_mut().for_each(|attribute| lengthen(&mut attribute.value));
        }
    }
    serializer::serialize(&parsed)
}

#[test]
fn a_folder_of_words_is_a_language_for_letters_notices_record_and_page() {
    assert!(speak_other(TAG, folder()), "nothing was said before");
    let mut world = World::new();
    let person = world.person("Ms. Lee", Role::Teacher);
    let about = MessageAbout::Say { saying: Saying::Meeting, child: None, person: Some(person) };
    let letter = world.write(WriteMessage { about, anew: false, mailed: None });
    assert!(letter.body.starts_with(&format!("{} Ms. Lee,", longer("Hi"))), "{}", letter.body);
    assert!(letter.body.ends_with(&longer("Thank you")), "{}", letter.body);
    let about = MessageAbout::Say { saying: Saying::Question, child: None, person: Some(person) };
    let lacking = world.write(WriteMessage { about, anew: false, mailed: None });
    assert_eq!(lacking.subject, words::text(LACKING), "what the folder lacks is English");
    assert!(lacking.body.contains('ë'));

    world.capture("Ms. Lee will share the picture schedule by friday");
    let (_, notice) = world.ring_until("2026-09-25T20:00").remove(0);
    assert_eq!(notice.body, longer("A reminder is waiting"));

    let record = world.export(StartExport::default());
    let page = text(&unpacked(&std::fs::read(record).expect("the record")), "index.html");
    assert!(page.contains(&format!("lang=\"{TAG}\"")) && page.contains('ë'), "{page}");

    let shown = screen_words();
    assert_eq!(shown.language, TAG);
    let first = shown.files.iter().find(|file| file.contains("\nsettings-title = ")).expect("the settings' words");
    assert!(first.contains(&longer("Settings")), "its own words stand before the English ones");
}
