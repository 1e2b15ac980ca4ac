//! Nothing is taken from outside the source (N2): no pillars, no resource that does not exist, no share of parents.
#![allow(clippy::unwrap_used)]

use hallway_core::api::SaveSettings;
use hallway_core::languages;
use hallway_tests::{World, words};

/// Titles the newsletter names and does not give.
const TITLES: [&str; 5] = [
    "effective communication strategies",
    "parent-teacher connection guide",
    "collaborative iep meeting checklist",
    "team building question bank",
    "monthly update email template",
];

#[test]
fn no_text_speaks_of_pillars_or_of_a_resource_that_does_not_exist() {
    for (id, text) in words::texts() {
        let text = text.to_lowercase().replace('\u{2019}', "'");
        let claimed: Vec<_> = TITLES.iter().filter(|title| text.contains(**title)).collect();
        assert!(!text.contains("pillar") && claimed.is_empty(), "{id}: {text}");
    }
}

#[test]
fn no_text_counts_parents_by_the_hundred() {
    for (id, text) in words::texts() {
        let text = text.to_lowercase();
        let share = text.contains('%') || text.contains("percent") || text.contains("out of ten");
        let told_of = ["parent", "famil", "mothers", "fathers"].iter().any(|who| text.contains(who));
        assert!(!(share && told_of), "{id}: {text}");
    }
}

#[test]
fn with_one_folder_of_words_there_is_no_language_to_choose() {
    let known: Vec<_> = languages().iter().map(|language| (language.tag, language.name)).collect();
    assert_eq!(known, [("en-US", "English")]);
    let mut world = World::new();
    assert!(world.settings_view().languages.is_empty());
    world.save_settings(SaveSettings { hallway_language: Some("es".into()), ..SaveSettings::default() });
    assert_eq!(world.settings_view().hallway_language, "es", "what another device can speak is kept");
}
