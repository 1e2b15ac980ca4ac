//! Letters that were begun and not sent: on this device only, like every draft. Nothing begun is lost (G46).

use super::message::{current, slot};
use crate::api::{BegunLetter, BegunLettersView, ErrorCode, MessageAbout, MessageView};
use crate::rules::time::Moment;
use crate::store::error::{Error, Result, Trying};
use crate::store::names::parse_name;
use crate::store::{Store, drafts};
use std::str::FromStr;

/// How much of the words tells one letter from another, in characters.
const FIRST_WORDS: usize = 120;

/// Letters with words of the parent's own, the newest first. One whose meeting or concern is gone cannot be opened and is
/// left out.
pub(super) fn begun(store: &Store, now: Moment) -> Result<BegunLettersView> {
    let db = store.read();
    let mut letters = Vec::new();
    for kept in drafts::letters(db).trying("find the letters")? {
        let Some(about) = about_of(&kept).filter(|about| slot(about) == kept) else { continue };
        match current(db, about, now) {
            Ok(view) if has_words(&view) => letters.push(letter(view)),
            Ok(_) | Err(Error::Input { code: ErrorCode::Unknown, .. }) => {}
            Err(error) => return Err(error),
        }
    }
    Ok(BegunLettersView { letters })
}

fn has_words(view: &MessageView) -> bool {
    !view.subject.trim().is_empty() || !view.body.trim().is_empty()
}

fn letter(view: MessageView) -> BegunLetter {
    let words = first_words(&view).chars().take(FIRST_WORDS).collect();
    BegunLetter { about: view.about, people: view.to.into_iter().map(|to| to.person).collect(), words }
}

/// The first line that is no greeting; else the subject.
fn first_words(view: &MessageView) -> &str {
    let mut lines = view.body.lines().map(str::trim).filter(|line| !line.is_empty());
    lines.find(|line| !line.ends_with(',')).unwrap_or(view.subject.trim())
}

/// What the letter in a slot is for: [`slot`] read backwards.
fn about_of(slot: &str) -> Option<MessageAbout> {
    let mut parts = slot.strip_prefix("message/")?.split('/');
    let (kind, first) = (parts.next()?, parts.next()?);
    let mut next = || parts.next();
    Some(match kind {
        "in_writing" => MessageAbout::InWriting { entry: first.parse().ok()? },
        "ask_for_documents" => MessageAbout::AskForDocuments { meeting: first.parse().ok()? },
        "ask_again" => MessageAbout::AskAgain { promise: first.parse().ok()? },
        "ask_again_for_documents" => MessageAbout::AskAgainForDocuments { meeting: first.parse().ok()? },
        "ask_about_meeting" => MessageAbout::AskAboutMeeting { meeting: first.parse().ok()? },
        "ask_to_meet" => {
            MessageAbout::AskToMeet { what: parse_name(first)?, child: anybody(next()?)?, person: anybody(next()?)? }
        }
        "send_topics" => MessageAbout::SendTopics { meeting: first.parse().ok()? },
        "recap" => MessageAbout::Recap { meeting: first.parse().ok()? },
        "introduction" => MessageAbout::Introduction { person: first.parse().ok()? },
        "check_in" => MessageAbout::CheckIn {
            child: first.parse().ok()?,
            person: next()?.parse().ok()?,
            tone: parse_name(next()?)?,
        },
        "next_year" => MessageAbout::NextYear { child: first.parse().ok()? },
        "say" => MessageAbout::Say { saying: parse_name(first)?, child: anybody(next()?)?, person: anybody(next()?)? },
        "concern" => MessageAbout::Concern {
            concern: first.parse().ok()?,
            form: parse_name(next()?)?,
            person: anybody(next()?)?,
        },
        _ => return None,
    })
}

/// Somebody, or nobody chosen; `None` for what is neither.
fn anybody<T: FromStr>(text: &str) -> Option<Option<T>> {
    if text == "nobody" { Some(None) } else { text.parse().ok().map(Some) }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::api::{CheckInTone, ConcernForm, MeetingKind, Saying};
    use crate::rules::ids::{ChildId, ConcernId, EntryId, MeetingId, PersonId, PromiseId};
    use uuid::Uuid;

    #[test]
    fn the_slot_of_every_letter_tells_what_it_is_for() {
        let id = Uuid::from_u128(7);
        let (child, person, meeting) = (ChildId(id), PersonId(id), MeetingId(id));
        let mut all = vec![
            MessageAbout::InWriting { entry: EntryId(id) },
            MessageAbout::AskForDocuments { meeting },
            MessageAbout::AskAgain { promise: PromiseId(id) },
            MessageAbout::AskAgainForDocuments { meeting },
            MessageAbout::AskAboutMeeting { meeting },
            MessageAbout::AskToMeet { what: MeetingKind::Plan504, child: Some(child), person: None },
            MessageAbout::SendTopics { meeting },
            MessageAbout::Recap { meeting },
            MessageAbout::Introduction { person },
            MessageAbout::CheckIn { child, person, tone: CheckInTone::WhatWorked },
            MessageAbout::NextYear { child },
            MessageAbout::Concern { concern: ConcernId(id), form: ConcernForm::Talk, person: Some(person) },
        ];
        let says = Saying::ALL.map(|saying| MessageAbout::Say { saying, child: None, person: Some(person) });
        all.extend(says);
        for about in all {
            assert_eq!(about_of(&slot(&about)), Some(about));
        }
        assert_eq!(about_of("message/say/question/nobody"), None);
    }
}
