//! A second look at a letter before it goes out (story 9): what the rules say about it, in the letter's own places.

use super::message::first_draft;
use super::next_year::letter_lines;
use super::reading::roster;
use crate::api::{
    CheckInTone, CheckWording, ConcernForm, LetterRequest, Mark, MessageAbout, Part, Principle, WordingFlag,
    WordingSuggestion, WordingView,
};
use crate::rules::reading::{Names, Span, classmates, strangers};
use crate::rules::time::Moment;
use crate::rules::wording::{self, Advice, Draft, Flag, Kind, MOST_FLAGS};
use crate::store::error::{Error, Result, Trying};
use crate::store::names::name_of;
use crate::store::{Store, search, settings};
use crate::words::{id, say_with};
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
    let mut found = wording::look(&Draft { kind, subject, body, other_names: &other_names });
    let text = |part| if part == Part::Subject { subject } else { body };
    let ours = ours(store, &request.about, now)?;
    let next_year = matches!(request.about, MessageAbout::NextYear { .. });
    found.retain(|flag| is_always_told(flag, next_year) || !stands_in(&ours, text(flag.part), flag));
    // A page about the child is passed on: how long it may be is told by the page, and nobody is called about it.
    found.retain(|flag| !next_year || flag.advice != Advice::Length);
    let heated = !next_year && found.iter().any(|flag| flag.advice.is_heated());
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

/// What Hallway put there by itself: its own sentences, the profile, the marked lines. Nobody is told off for those. What the
/// parent wrote for just this letter, such as a concern or the notes of a meeting, is looked at.
fn ours(store: &Store, about: &MessageAbout, now: Moment) -> Result<String> {
    let db = store.read();
    let drafted = match about {
        MessageAbout::InWriting { .. }
        | MessageAbout::AskAgain { .. }
        | MessageAbout::SendTopics { .. }
        | MessageAbout::Recap { .. }
        | MessageAbout::Concern { .. } => return Ok(String::new()),
        about => first_draft(db, *about, now),
    };
    let drafted = match drafted {
        // What it is about is not here any more: then nothing of it is Hallway's.
        Err(Error::Input { .. }) => return Ok(String::new()),
        drafted => drafted?,
    };
    let noted = say_with(id::RECAP_NOTED, &[("text", "".into())]);
    let mut lines: Vec<String> =
        drafted.body.lines().filter(|line| !line.contains(&noted)).map(str::to_owned).collect();
    lines.push(drafted.subject);
    if let MessageAbout::NextYear { child } = about {
        let offered = letter_lines(store, LetterRequest { child: *child }, now)?;
        lines.extend(offered.lines.into_iter().chain(offered.good_news).map(|line| line.text));
    }
    Ok(lines.join("\n"))
}

/// What is pointed out wherever it stands: another child's name and trouble in the family are not for a letter (G59), a detail
/// of health is not for a page that is passed on, and the form of the whole is nobody's sentence.
fn is_always_told(flag: &Flag, next_year: bool) -> bool {
    let of_the_whole =
        matches!(flag.principle(), Principle::OneQuestion | Principle::Length | Principle::ConcreteThanks);
    let told = matches!(flag.advice, Advice::OtherChild | Advice::TroubleAtHome);
    of_the_whole || told || (next_year && flag.advice == Advice::HealthDetail)
}

/// Whether what is flagged is a sentence of Hallway's own, unchanged.
fn stands_in(ours: &str, text: &str, flag: &Flag) -> bool {
    let sentence = text.get(flag.sentence.start..flag.sentence.end).unwrap_or_default();
    let sentence = sentence.trim_matches(|letter: char| !letter.is_alphanumeric());
    let joins = |letter: Option<char>| letter.is_some_and(char::is_alphanumeric);
    let whole = |(at, found): (usize, &str)| {
        let before = ours.get(..at).and_then(|before| before.chars().next_back());
        let after = ours.get(at + found.len()..).and_then(|after| after.chars().next());
        !joins(before) && !joins(after)
    };
    !sentence.is_empty() && ours.match_indices(sentence).any(whole)
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
