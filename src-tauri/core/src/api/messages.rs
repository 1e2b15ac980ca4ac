//! Messages: drafted here, sent from the parent's own mail program.

use super::capture::{Edits, Mark};
use super::clocks::{ClockKind, ClockKindView, ClockRef, ClockRuleView, StateRef};
use super::common::{Channel, MeetingKind, PersonRef};
pub use crate::rules::channels::{Awaits, EndsWith};
use crate::rules::channels::{ChannelRow, MessageNeed};
use crate::rules::ids::{ChildId, ConcernId, DocumentId, EntryId, MeetingId, MessageId, PersonId, PromiseId};
pub use crate::rules::sayings::Saying;
pub use crate::rules::wording::{Advice, Part, Principle};
use chrono::{NaiveDate, NaiveDateTime};
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
    /// Asks for a meeting that has no day yet (C2).
    AskToMeet {
        /// Which kind.
        what: MeetingKind,
        /// About whom; `null` where it is not chosen.
        child: Option<ChildId>,
        /// To whom at first; `null` chooses whoever calls such meetings.
        person: Option<PersonId>,
    },
    /// One's own topics, where no agenda came (G28).
    SendTopics {
        /// For which meeting.
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
    /// One page for next year's team (G62).
    NextYear {
        /// About whom.
        child: ChildId,
    },
    /// One of the things a parent may want to say (G19–G26, G58, N1, N7).
    Say {
        /// Which.
        saying: Saying,
        /// About whom; `null` where it is not chosen.
        child: Option<ChildId>,
        /// To whom at first; `null` where nobody is chosen yet.
        person: Option<PersonId>,
    },
    /// A concern, from its own lines: what was seen, the hope, one question (G43, G44, C8).
    Concern {
        /// Which concern.
        concern: ConcernId,
        /// A letter, or points for a talk.
        form: ConcernForm,
        /// To whom at first; `null` where nobody is chosen yet.
        person: Option<PersonId>,
    },
}

impl MessageAbout {
    /// What is said with it, where a need was chosen.
    #[must_use]
    pub fn saying(&self) -> Option<Saying> {
        match self {
            Self::Say { saying, .. } => Some(*saying),
            Self::Concern { form: ConcernForm::Letter, .. } => Some(Saying::Concern),
            Self::Concern { form: ConcernForm::Talk, .. } => Some(Saying::Disagreement),
            _ => None,
        }
    }

    /// The way it goes (G19): that of its need; whatever else ends with a question of its own goes as a quick one does.
    /// A hello waits for nothing: whoever is greeted before there is a problem is not chased for an answer.
    #[must_use]
    pub fn way(&self) -> Option<&'static ChannelRow> {
        match self {
            Self::AskToMeet { .. }
            | Self::AskAboutMeeting { .. }
            | Self::AskAgain { .. }
            | Self::SendTopics { .. }
            | Self::CheckIn { tone: CheckInTone::OneQuestion, .. } => Some(MessageNeed::QuickQuestion.row()),
            _ => self.saying().map(Saying::way),
        }
    }
}

/// How a concern is told.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(test, derive(ts_rs::TS))]
#[serde(rename_all = "snake_case")]
pub enum ConcernForm {
    /// A letter that asks one question.
    Letter,
    /// Points for a talk, where the two sides see it differently (G23).
    Talk,
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
    /// The way it goes; `null` where no need was chosen and nothing is asked.
    pub way: Option<Way>,
    /// Of a worry or a request to somebody who leads: who is closest to it and was not asked yet (G16).
    pub closest: Option<PersonRef>,
    /// Subject and text are the parent's own: no draft takes their place.
    pub own_words: bool,
    /// Opens the parent's own mail program; `null` when longer than 1,800 characters encoded: copy instead.
    pub mail: Option<String>,
    /// When it was sent, local.
    pub sent: Option<NaiveDateTime>,
    /// Of a draft: how many messages went to the first of them in the last seven days; one can hold it all (G59).
    pub lately: u32,
    /// Until when a draft is slept on, local; `null` once that has come (G46).
    pub held: Option<NaiveDateTime>,
    /// Of a sent one: the answer that came.
    pub answer: Option<MessageAnswer>,
    /// Of a sent formal request: the date it starts (G22).
    pub clock: Option<RequestClock>,
}

/// An answer that came.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize)]
#[cfg_attr(test, derive(ts_rs::TS))]
pub struct MessageAnswer {
    /// Local date.
    pub on: NaiveDate,
    /// Where it was written down; `null` when it only came.
    pub entry: Option<EntryId>,
}

/// The date a formal request starts.
#[derive(Clone, Debug, Serialize)]
#[cfg_attr(test, derive(ts_rs::TS))]
#[serde(tag = "is", rename_all = "snake_case")]
pub enum RequestClock {
    /// It can be kept.
    Offered {
        /// What about.
        kind: ClockKind,
        /// The day it was sent, local: an email arrives the same day.
        start: NaiveDate,
        /// For whom.
        child: Option<ChildId>,
        /// The rule that makes its day, or makes none.
        rule: ClockRuleView,
        /// What is counted from a later day, such as consent, with its rule (D2).
        then: Option<ClockKindView>,
        /// The date that is kept for that.
        next: Option<ClockRef>,
        /// The state the parent named.
        state: Option<StateRef>,
    },
    /// It is kept.
    Kept {
        /// The date.
        clock: ClockRef,
        /// What is counted from a later day, until a date is kept for it.
        then: Option<ClockKindView>,
        /// The date that is kept for that.
        next: Option<ClockRef>,
    },
}

/// The way a message goes (G19): chosen with its kind, and only ever advice.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
#[cfg_attr(test, derive(ts_rs::TS))]
pub struct Way {
    /// The need it serves; the words come from Fluent, `channel-why-<need>`.
    pub need: MessageNeed,
    /// Any of these to begin with; the first is suggested. By phone or in person, the text holds points for a talk.
    pub first: Vec<Channel>,
    /// After that, when the first did not settle it.
    pub then: Option<Channel>,
    /// Whether an answer is waited for.
    pub awaits: Awaits,
    /// What ends it.
    pub ends: EndsWith,
}

/// Whom a message goes to.
#[derive(Clone, Debug, Serialize)]
#[cfg_attr(test, derive(ts_rs::TS))]
pub struct Recipient {
    /// Who.
    pub person: PersonRef,
    /// Address; may be empty.
    pub email: String,
    /// Number; may be empty.
    pub phone: String,
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

/// Says that an answer came, or none after all. What they said is written down as an entry instead.
#[derive(Clone, Copy, Debug, Serialize, Deserialize)]
#[cfg_attr(test, derive(ts_rs::TS))]
pub struct AnswerMessage {
    /// To which message.
    pub id: MessageId,
    /// Whether it came.
    pub answered: bool,
    /// The entry that is it, where it was written down before.
    #[serde(default)]
    #[cfg_attr(test, ts(optional))]
    pub entry: Option<EntryId>,
    /// The paper that is it: then it came on the day of the paper.
    #[serde(default)]
    #[cfg_attr(test, ts(optional))]
    pub paper: Option<DocumentId>,
}

/// A letter that a pasted email seems to answer; only the parent says that it does.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize)]
#[cfg_attr(test, derive(ts_rs::TS))]
pub struct MayAnswer {
    /// Which.
    pub message: MessageId,
    /// The day it went out.
    pub sent: NaiveDate,
}

/// Sleeps on a letter: it comes back in the morning (G46).
#[derive(Clone, Copy, Debug, Serialize, Deserialize)]
#[cfg_attr(test, derive(ts_rs::TS))]
pub struct HoldMessage {
    /// Which.
    pub about: MessageAbout,
    /// Whether it is held, or no longer.
    pub hold: bool,
}

/// Letters that were begun and not sent (G46).
#[derive(Clone, Debug, Serialize)]
#[cfg_attr(test, derive(ts_rs::TS))]
pub struct BegunLettersView {
    /// The newest first.
    pub letters: Vec<BegunLetter>,
}

/// A letter with words of the parent's own.
#[derive(Clone, Debug, Serialize)]
#[cfg_attr(test, derive(ts_rs::TS))]
pub struct BegunLetter {
    /// What for; opens it.
    pub about: MessageAbout,
    /// Whom it is for.
    pub people: Vec<PersonRef>,
    /// Its first words after the greeting, at most 120 characters; else its subject.
    pub words: String,
}

/// Asks for a second look at a letter as it stands on screen; nothing is kept and nothing is changed.
#[derive(Clone, Debug, Serialize, Deserialize)]
#[cfg_attr(test, derive(ts_rs::TS))]
pub struct CheckWording {
    /// What it is for: what is worth a look hangs on it.
    pub about: MessageAbout,
    /// One line.
    pub subject: String,
    /// The text.
    pub body: String,
    /// Keys of what was looked at and stays as it is: the next comes in its place.
    #[serde(default)]
    pub left: Vec<String>,
}

/// What is worth a second look.
#[derive(Clone, Debug, Serialize)]
#[cfg_attr(test, derive(ts_rs::TS))]
pub struct WordingView {
    /// The most helpful first, at most three; none while hints are off.
    pub flags: Vec<WordingFlag>,
    /// Something in it is said better than it is written (G23), also where it was left as it is.
    pub heated: bool,
}

/// One thing worth a second look. Nothing has to be done about it.
#[derive(Clone, Debug, Serialize)]
#[cfg_attr(test, derive(ts_rs::TS))]
pub struct WordingFlag {
    /// The same for the same words: kept in `removed` of the draft's edits, it says that they stay as they are.
    pub key: String,
    /// Which part of the letter the marks count in.
    pub part: Part,
    /// The words it is about.
    pub mark: Mark,
    /// Those words; empty where it is about the letter as a whole.
    pub words: String,
    /// What is said about them; the words come from Fluent.
    pub advice: Advice,
    /// The principle behind it.
    pub principle: Principle,
    /// Another sentence that says the same; put in only by the parent.
    pub suggestion: Option<WordingSuggestion>,
}

/// A sentence to take the place of another.
#[derive(Clone, Debug, Serialize)]
#[cfg_attr(test, derive(ts_rs::TS))]
pub struct WordingSuggestion {
    /// What it takes the place of.
    pub mark: Mark,
    /// The sentence.
    pub text: String,
}
