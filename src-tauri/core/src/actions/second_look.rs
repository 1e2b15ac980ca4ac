//! A second look at a letter before it goes out (story 9): what the rules say about it, in the letter's own places.

use super::reading::roster;
use crate::api::{
    CheckInTone, CheckWording, ConcernForm, Mark, MessageAbout, Part, WordingFlag, WordingSuggestion, WordingView,
};
use crate::rules::reading::{Names, Span, classmates, strangers};
use crate::rules::time::Moment;
use crate::rules::wording::{self, Advice, Draft, Flag, Kind, MOST_FLAGS};
use crate::store::error::{Result, Trying};
use crate::store::names::name_of;
use crate::store::{Store, search, settings};
use rusqlite::Connection;

/// How much of the marked words tells one flag from another, in characters.
const TOLD_APART: usize = 60;

/// How many words of a letter are looked for among the names in the log, and in how many entries each.
const MOST_NAMES: usize = 8;
const LOOKED_AT: u32 = 20;

/// Looks at it; with hints off there is nothing to say. What was left as it is makes room for the next, and a hot text
/// stays one however much of it was left (G23).
pub(super) fn check(store: &Store, request: &CheckWording, now: Moment) -> Result<WordingView> {
    let coaching: Option<bool> = settings::read(store.read(), "coaching").trying("read the settings")?;
    if coaching == Some(false) {
        return Ok(WordingView { flags: Vec::new(), heated: false });
    }
    let (kind, subject, body) = (kind(&request.about), request.subject.as_str(), request.body.as_str());
    let others = other_children(store.read(), subject, body, now)?;
    let other_names: Vec<&str> = others.iter().map(String::as_str).collect();
    let found = wording::look(&Draft { kind, subject, body, other_names: &other_names });
    let text = |part| if part == Part::Subject { subject } else { body };
    let heated = found.iter().any(|flag| flag.advice.is_heated());
    let views = found.into_iter().map(|flag| view(text(flag.part), flag));
    let mut flags: Vec<WordingFlag> = Vec::new();
    for flag in views.filter(|flag| !request.left.contains(&flag.key)) {
        // What is left or mended at one place is so at the other.
        if flags.iter().all(|other| other.key != flag.key) {
            flags.push(flag);
        }
    }
    flags.truncate(MOST_FLAGS);
    Ok(WordingView { heated, flags })
}

/// First names of other children in a letter: those the letter itself tells of, and those the log knows (G59).
fn other_children(db: &Connection, subject: &str, body: &str, now: Moment) -> Result<Names> {
    let text = format!("{}\n{}", wording::beginning(subject), wording::beginning(body));
    let roster = roster(db, now)?;
    let mut names = Names::default();
    classmates(&text, &roster, &mut names);
    let me: String = settings::read(db, "my_name").trying("read the settings")?;
    let mine: Vec<String> = me.split_whitespace().map(str::to_lowercase).collect();
    let asked = strangers(&text, &roster).into_iter().filter(|word| !mine.contains(word));
    for word in asked.take(MOST_NAMES) {
        let told = search::entries_with_word(db, &word, LOOKED_AT).trying("look for a name")?;
        let mut known = Names::default();
        told.iter().for_each(|entry| classmates(entry, &roster, &mut known));
        if known.contains(&word) {
            names.insert(word);
        }
    }
    Ok(names)
}

/// What each message is looked at for.
fn kind(about: &MessageAbout) -> Kind {
    match about {
        MessageAbout::InWriting { .. } => Kind::Confirm,
        MessageAbout::AskForDocuments { .. }
        | MessageAbout::AskAgainForDocuments { .. }
        | MessageAbout::AskAboutMeeting { .. }
        | MessageAbout::AskToMeet { .. }
        | MessageAbout::SendTopics { .. }
        | MessageAbout::AskAgain { .. } => Kind::Question,
        MessageAbout::Recap { .. } => Kind::Recap,
        MessageAbout::Introduction { .. } => Kind::Introduction,
        MessageAbout::CheckIn { tone, .. } => match tone {
            CheckInTone::Thanks => Kind::Positive,
            CheckInTone::WhatWorked => Kind::Context,
            CheckInTone::OneQuestion => Kind::Question,
        },
        MessageAbout::NextYear { .. } => Kind::Update,
        MessageAbout::Say { saying, .. } => saying.wording(),
        MessageAbout::Concern { form: ConcernForm::Letter, .. } => Kind::Concern,
        MessageAbout::Concern { form: ConcernForm::Talk, .. } => Kind::Disagreement,
    }
}

fn view(text: &str, flag: Flag) -> WordingFlag {
    let marked = text.get(flag.mark.start..flag.mark.end).unwrap_or_default();
    let words = if flag.advice.is_about_the_whole() { "" } else { marked };
    let apart = apart(&flag.advice, words);
    WordingFlag {
        key: format!("look/{}/{apart}", name_of(&flag.advice)),
        part: flag.part,
        mark: mark(text, flag.mark),
        words: words.to_owned(),
        advice: flag.advice,
        principle: flag.principle(),
        suggestion: flag.suggestion.map(|said| WordingSuggestion { mark: mark(text, flag.sentence), text: said }),
    }
}

/// What tells a flag from another of its advice: its words; of another child the first name, by which they are the same
/// with and without the last.
fn apart(advice: &Advice, words: &str) -> String {
    let first = words.split_whitespace().next().unwrap_or_default();
    let plain = first.strip_suffix("'s").or_else(|| first.strip_suffix("\u{2019}s")).unwrap_or(first);
    let told = if *advice == Advice::OtherChild { plain } else { words };
    told.to_lowercase().chars().take(TOLD_APART).collect()
}

fn mark(text: &str, span: Span) -> Mark {
    let units = |byte: usize| {
        let units = text.get(..byte).map_or(0, |before| before.encode_utf16().count());
        u32::try_from(units).unwrap_or(u32::MAX)
    };
    Mark { start: units(span.start), end: units(span.end) }
}
