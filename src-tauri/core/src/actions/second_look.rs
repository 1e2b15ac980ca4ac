//! A second look at a letter before it goes out (story 9): what the rules say about it, in the letter's own places.

use crate::api::{
    CheckInTone, CheckWording, ConcernForm, Mark, MessageAbout, Part, WordingFlag, WordingSuggestion, WordingView,
};
use crate::rules::reading::Span;
use crate::rules::wording::{self, Draft, Flag, Kind};
use crate::store::error::{Result, Trying};
use crate::store::names::name_of;
use crate::store::{Store, settings};

/// How much of the marked words tells one flag from another, in characters.
const TOLD_APART: usize = 60;

/// Looks at it; with hints off there is nothing to say.
pub(super) fn check(store: &Store, request: &CheckWording) -> Result<WordingView> {
    let coaching: Option<bool> = settings::read(store.read(), "coaching").trying("read the settings")?;
    if coaching == Some(false) {
        return Ok(WordingView { flags: Vec::new(), heated: false });
    }
    let (kind, subject, body) = (kind(&request.about), request.subject.as_str(), request.body.as_str());
    let found = wording::check(&Draft { kind, subject, body, other_names: &[] });
    let text = |part| if part == Part::Subject { subject } else { body };
    let heated = found.iter().any(|flag| flag.advice.is_heated());
    Ok(WordingView { heated, flags: found.into_iter().map(|flag| view(text(flag.part), flag)).collect() })
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
    let apart: String = words.to_lowercase().chars().take(TOLD_APART).collect();
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

fn mark(text: &str, span: Span) -> Mark {
    let units = |byte: usize| {
        let units = text.get(..byte).map_or(0, |before| before.encode_utf16().count());
        u32::try_from(units).unwrap_or(u32::MAX)
    };
    Mark { start: units(span.start), end: units(span.end) }
}
