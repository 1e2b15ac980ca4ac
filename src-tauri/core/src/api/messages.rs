//! Messages: drafted here, sent from the parent's own mail program.

use super::capture::Edits;
use super::common::PersonRef;
use crate::rules::ids::{ChildId, EntryId, MeetingId, MessageId, PersonId, PromiseId};
use chrono::NaiveDateTime;
use serde::{Deserialize, Serialize};

/// What a message is for; one draft exists per purpose.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(test, derive(ts_rs::TS))]
#[serde(tag = "kind", rename_all = "snake_case")]
pub enum MessageAbout {
    /// Two lines that confirm what was agreed (G64).
    InWriting {
        /// In which entry.
        entry: EntryId,
    },
    /// Asks for agenda and drafts (G28, G29).
    AskForDocuments {
        /// For which meeting.
        meeting: MeetingId,
    },
    /// Asks kindly about something that was said and has not happened yet.
    AskAgain {
        /// What.
        promise: PromiseId,
    },
    /// Asks once more for the drafts.
    AskAgainForDocuments {
        /// For which meeting.
        meeting: MeetingId,
    },
    /// Asks what is not known about a meeting yet: what for, who comes, where, how long (C2, C5, C7, C17).
    AskAboutMeeting {
        /// Which meeting.
        meeting: MeetingId,
    },
    /// What was decided, who, by when (G38–G41).
    Recap {
        /// Of which meeting.
        meeting: MeetingId,
    },
    /// Who we are (G5–G10).
    Introduction {
        /// To whom.
        person: PersonId,
    },
    /// A short hello: thanks, what worked, or one question (story 6).
    CheckIn {
        /// About whom.
        child: ChildId,
        /// To whom.
        person: PersonId,
        /// Which of the three.
        tone: CheckInTone,
    },
}

/// Three low-stakes messages.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(test, derive(ts_rs::TS))]
#[serde(rename_all = "snake_case")]
pub enum CheckInTone {
    /// Thanks for something.
    #[default]
    Thanks,
    /// Something that worked at home.
    WhatWorked,
    /// One question.
    OneQuestion,
}

/// Asks for a message.
#[derive(Clone, Copy, Debug, Serialize, Deserialize)]
#[cfg_attr(test, derive(ts_rs::TS))]
pub struct WriteMessage {
    /// What for.
    pub about: MessageAbout,
    /// Forget the parent's own changes and draft anew.
    #[serde(default)]
    pub anew: bool,
    /// The mail program is given the words as they are kept, or they were not sent after all.
    #[serde(default)]
    pub mailed: Option<bool>,
}

/// A message, drafted or sent.
#[derive(Clone, Debug, Serialize)]
#[cfg_attr(test, derive(ts_rs::TS))]
pub struct MessageView {
    /// Set once sent.
    pub id: Option<MessageId>,
    /// What for.
    pub about: MessageAbout,
    /// Where its draft is kept; see [`super::KeepDraft`]. Subject in the first line, body after it; no text while
    /// only recipients were chosen. Of the edits, `people` are added to the recipients, `removed` are ids taken off.
    pub slot: String,
    /// To whom.
    pub to: Vec<Recipient>,
    /// What was done to the recipients so far.
    pub edits: Edits,
    /// One line.
    pub subject: String,
    /// The text.
    pub body: String,
    /// Subject and text are the parent's own: no draft takes their place.
    pub own_words: bool,
    /// Opens the parent's own mail program; `null` when longer than 1,800 characters encoded: copy instead.
    pub mail: Option<String>,
    /// When it was sent, local.
    pub sent: Option<NaiveDateTime>,
}

/// Whom a message goes to.
#[derive(Clone, Debug, Serialize)]
#[cfg_attr(test, derive(ts_rs::TS))]
pub struct Recipient {
    /// Who.
    pub person: PersonRef,
    /// Address; may be empty.
    pub email: String,
}

/// Keeps a sent message.
#[derive(Clone, Debug, Serialize, Deserialize)]
#[cfg_attr(test, derive(ts_rs::TS))]
pub struct SentMessage {
    /// What for.
    pub about: MessageAbout,
    /// To whom.
    pub to: Vec<PersonId>,
    /// One line.
    pub subject: String,
    /// The text, exactly.
    pub body: String,
}

/// One sent message.
#[derive(Clone, Copy, Debug, Serialize, Deserialize)]
#[cfg_attr(test, derive(ts_rs::TS))]
pub struct MessageRequest {
    /// Which.
    pub id: MessageId,
}
