//! A second language drops in as a folder: with every text, or not at all.
#![allow(clippy::unwrap_used)]

use super::alike::differences;
use super::language::{self, Language, fitting};
use super::{embed, said, say_local, say_of_in, screen_words};
use crate::rules::state::State;
use crate::rules::terms::{LOCAL_TERMS, Term};
use fluent_bundle::concurrent::FluentBundle;
use fluent_bundle::{FluentArgs, FluentResource};
use std::path::{Path, PathBuf};
use tempfile::TempDir;

fn english() -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join("src/words/en")
}

/// A language in a folder of its own, every file changed by `change`; `None` leaves it out.
fn language(change: impl Fn(&str, String) -> Option<String>) -> TempDir {
    let folder = tempfile::tempdir().unwrap();
    for file in std::fs::read_dir(english()).unwrap() {
        let path = file.unwrap().path();
        let name = path.file_name().unwrap().to_str().unwrap();
        if let Some(text) = change(name, std::fs::read_to_string(&path).unwrap()) {
            std::fs::write(folder.path().join(name), text).unwrap();
        }
    }
    folder
}

fn differ(change: impl Fn(&str, String) -> Option<String>) -> Vec<String> {
    differences(&english(), language(change).path()).unwrap()
}

#[test]
fn a_language_with_every_text_is_taken() {
    assert_eq!(differ(|_, text| Some(text.replace("Save", "Guardar"))), [""; 0]);
}

#[test]
fn a_language_with_a_missing_or_an_extra_text_is_refused_by_name() {
    let without = |name: &str, text: String| {
        Some(if name == "clocks.ftl" { text.replace("\nclock-add = ", "\nclock-plus = ") } else { text })
    };
    assert_eq!(differ(without), ["clocks.ftl: clock-add is missing", "clocks.ftl: clock-plus is not in English"]);
    let hint = |name: &str, text: String| {
        Some(if name == "clocks.ftl" { text.replacen("    .hint = ", "    .hints = ", 1) } else { text })
    };
    assert_eq!(
        differ(hint),
        ["clocks.ftl: clock-note.hint is missing", "clocks.ftl: clock-note.hints is not in English"]
    );
    assert_eq!(differ(|name, text| (name != "year.ftl").then_some(text)), ["year.ftl is missing"]);
    let folder = language(|_, text| Some(text));
    std::fs::write(folder.path().join("more.ftl"), "more = More\n").unwrap();
    assert_eq!(differences(&english(), folder.path()).unwrap(), ["more.ftl is not in English"]);
}

#[test]
fn what_is_no_fluent_says_in_which_file() {
    let broken = language(|name, text| Some(if name == "year.ftl" { "year = { $\n".to_owned() } else { text }));
    assert!(differences(&english(), broken.path()).unwrap_err().contains("year.ftl"));
    assert!(differences(&english(), Path::new("nowhere")).is_err());
}

#[test]
fn the_build_takes_every_folder_and_lays_english_under_it() {
    let words = tempfile::tempdir().unwrap();
    for (folder, name) in [("en", "English"), ("es", "Español")] {
        std::fs::create_dir(words.path().join(folder)).unwrap();
        std::fs::write(words.path().join(folder).join("shell.ftl"), format!("language-name = {name}\n")).unwrap();
    }
    std::fs::write(words.path().join("en/today.ftl"), "today = Today\n").unwrap();
    let out = tempfile::tempdir().unwrap();
    let files = ["shell", "today"].map(str::to_owned);
    let made = embed::languages(words.path(), out.path(), &files, &files).unwrap();
    let english = made.find(r#"tag: "en-US", name: "English""#).unwrap();
    let (before, spanish) = made.split_once(r#"tag: "es", name: "Español""#).unwrap();
    assert!(english < before.len());
    let places = |list: &str| ["/en/shell.ftl", "/en/today.ftl", "/es/shell.ftl"].map(|file| list.find(file).unwrap());
    let (core, screens) = spanish.split_once("screens").unwrap();
    let ([core_en, _, core_es], [page_en, _, page_es]) = (places(core), places(screens));
    assert!(core_en < core_es && page_es < page_en, "{spanish}");
    assert!(!spanish.contains("/es/today.ftl"), "what a language lacks is English");
    assert_eq!(std::fs::read_to_string(out.path().join("es/shell.ftl")).unwrap(), "language-name = Español\n");
}

#[test]
fn a_language_is_found_by_its_name_or_by_that_of_the_system() {
    let known = ["en-US", "es", "pt-BR"].map(|tag| Language { tag, ..language::english() });
    let found = |wanted| fitting(&known, wanted).map(|language| language.tag);
    assert_eq!(found("es"), Some("es"));
    assert_eq!(found("es_MX.UTF-8"), Some("es"));
    assert_eq!(found("pt_BR@latin"), Some("pt-BR"));
    assert_eq!(found("EN-us"), Some("en-US"));
    assert_eq!([found("C"), found(""), found("vi")], [None; 3]);
}

/// A text of the page as it reads in a state.
fn shown(id: &str, letters: &str) -> String {
    let mut args = FluentArgs::new();
    args.set("local", letters);
    said(id, Some(&args))
}

#[test]
fn the_page_and_the_letters_call_the_meeting_about_the_plan_as_the_state_does() {
    for state in State::ALL {
        assert_eq!(shown("meeting-iep", state.letters()), say_local(Term::IepMeeting, Some(state)), "{state:?}");
    }
    assert_eq!(shown("meeting-iep", ""), say_local(Term::IepMeeting, None));
}

#[test]
fn a_local_word_stands_wherever_the_page_says_its_general_one() {
    let rows = [(Term::EvaluationReport, "clock-ask-evaluation_done")];
    for (term, text) in rows {
        for local in LOCAL_TERMS.iter().filter(|local| local.term == term) {
            assert!(shown(text, local.state.letters()).contains(local.short), "{text} in {:?}", local.state);
        }
    }
}

/// All the texts, as the page has them.
fn page() -> FluentBundle<FluentResource> {
    let mut bundle = FluentBundle::new_concurrent(vec!["en-US".parse().unwrap()]);
    for file in screen_words().files {
        bundle.add_resource(FluentResource::try_new((*file).to_owned()).unwrap()).unwrap();
    }
    bundle
}

/// A text of the page, or an attribute of one: "handles-testing.why".
fn on_page(page: &FluentBundle<FluentResource>, id: &str, letters: &str) -> String {
    let (name, attribute) = id.split_once('.').map_or((id, None), |(name, attribute)| (name, Some(attribute)));
    let message = page.get_message(name).unwrap();
    let pattern =
        attribute.map_or_else(|| message.value(), |attribute| Some(message.get_attribute(attribute)?.value()));
    let mut args = FluentArgs::new();
    args.set("local", letters);
    page.format_pattern(pattern.unwrap(), Some(&args), &mut Vec::new()).into_owned()
}

#[test]
fn each_local_word_is_said_outside_the_glossary() {
    let page = page();
    let said = |term| -> &[&str] {
        match term {
            Term::IepTeam => {
                &["handles-disagreement", "handles-plan_change.why", "handles-summer.why", "team-does-director"]
            }
            Term::PreschoolTeam => &["handles-evaluation_request.why"],
            Term::IepMeeting => &["meeting-iep"],
            Term::InitialEvaluation => &["clock-kind-initial_evaluation"],
            Term::Evaluation | Term::ReevaluationReport => &["document-kind-evaluation"],
            Term::EvaluationTeam => &["handles-testing"],
            Term::EvaluationReport => {
                &["document-kind-evaluation", "clock-ask-evaluation_done", "clock-starts-evaluation_done"]
            }
            Term::PriorNotice => &["clock-kind-prior_notice"],
            Term::SpecialEducation => {
                &["handles-special_teaching", "role-special_education_teacher", "role-short-special_education_teacher"]
            }
            Term::CaseManager => &["case-manager-short", "handles-case-manager"],
        }
    };
    for local in LOCAL_TERMS {
        for id in said(local.term) {
            let text = on_page(&page, id, local.state.letters());
            // Who is a TOR is told in whole words.
            let whole = local.term == Term::CaseManager && text.contains("teacher of record");
            let short = text.split(|letter: char| !letter.is_alphanumeric()).any(|word| word == local.short);
            assert!(short || whole, "{id} in {:?}: {text}", local.state);
            assert_ne!(text, on_page(&page, id, ""), "{id} in {:?}", local.state);
        }
    }
}

#[test]
fn new_york_calls_who_leads_the_committee_its_chair() {
    assert_eq!(say_of_in(Some(State::NewYork), "role", "director"), "CSE chair");
    assert_eq!(say_of_in(Some(State::Ohio), "role", "director"), "director");
    assert_eq!(say_of_in(None, "role", "director"), "director");
    assert_eq!(on_page(&page(), "role-short-director", "NY"), "CSE chair");
}
