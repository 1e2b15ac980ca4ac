//! Which way a message goes (G19): the need it serves, the channels in order, whether an answer is awaited, what ends it.
//!
//! Owns the five rows. Refuses the parent's choice and the other side's: how somebody likes to be reached comes first
//! (N11).

use super::reading::Channel;
use serde::{Deserialize, Serialize};

/// What kind of message it is (G19).
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[cfg_attr(test, derive(ts_rs::TS))]
#[serde(rename_all = "snake_case")]
pub enum MessageNeed {
    /// A quick question, a time to meet.
    QuickQuestion,
    /// Something from home they should know (G20, G58).
    FromHome,
    /// A concern about something that happened (G21).
    Concern,
    /// A strong disagreement (G23).
    Disagreement,
    /// A formal request: an evaluation, a change of the plan (G22).
    FormalRequest,
}

/// Whether an answer is waited for.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize)]
#[cfg_attr(test, derive(ts_rs::TS))]
#[serde(rename_all = "snake_case")]
pub enum Awaits {
    /// Nothing: no reminder follows (G20).
    Nothing,
    /// An answer; after [`ANSWER_DAYS`] school days a call is offered (G21).
    Answer,
}

/// What ends a message.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize)]
#[cfg_attr(test, derive(ts_rs::TS))]
#[serde(rename_all = "snake_case")]
pub enum EndsWith {
    /// It is sent.
    Sent,
    /// An answer came.
    Answer,
    /// The two have talked.
    Talk,
    /// The school says when it got the request; from then on a clock runs (D2).
    DateReceived,
}

/// One row of the table.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct ChannelRow {
    /// For what.
    pub need: MessageNeed,
    /// Any of these to begin with; the first is suggested.
    pub first: &'static [Channel],
    /// After that, when the first did not settle it.
    pub then: Option<Channel>,
    /// Whether an answer is waited for.
    pub awaits: Awaits,
    /// What ends it.
    pub ends: EndsWith,
    /// The Fluent id of the reason.
    pub why: &'static str,
}

/// The way to take to somebody, and why it is this one.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize)]
#[cfg_attr(test, derive(ts_rs::TS))]
pub struct BestWay {
    /// How.
    pub channel: Channel,
    /// Why.
    pub because: WayBecause,
}

/// Why a way is taken.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize)]
#[cfg_attr(test, derive(ts_rs::TS))]
#[serde(rename_all = "snake_case")]
pub enum WayBecause {
    /// It suits the kind of message, and they wish for nothing else (G19).
    Suits,
    /// They like it best, so it comes before the table (N11).
    TheyLike,
    /// They like something else best, but the day this arrives has to be kept (G22).
    InWriting,
}

/// After how many school days without an answer a call is offered.
pub const ANSWER_DAYS: u16 = 5;

/// The five rows, from the lightest to the most formal.
pub const CHANNELS: [ChannelRow; 5] = [
    ChannelRow {
        need: MessageNeed::QuickQuestion,
        first: &[Channel::Email, Channel::App],
        then: None,
        awaits: Awaits::Answer,
        ends: EndsWith::Answer,
        why: "channel-why-quick_question",
    },
    ChannelRow {
        need: MessageNeed::FromHome,
        first: &[Channel::Email, Channel::Note],
        then: None,
        awaits: Awaits::Nothing,
        ends: EndsWith::Sent,
        why: "channel-why-from_home",
    },
    ChannelRow {
        need: MessageNeed::Concern,
        first: &[Channel::Email],
        then: Some(Channel::Phone),
        awaits: Awaits::Answer,
        ends: EndsWith::Answer,
        why: "channel-why-concern",
    },
    ChannelRow {
        need: MessageNeed::Disagreement,
        first: &[Channel::Phone, Channel::InPerson],
        then: None,
        awaits: Awaits::Nothing,
        ends: EndsWith::Talk,
        why: "channel-why-disagreement",
    },
    ChannelRow {
        need: MessageNeed::FormalRequest,
        first: &[Channel::Email, Channel::Note],
        then: None,
        awaits: Awaits::Answer,
        ends: EndsWith::DateReceived,
        why: "channel-why-formal_request",
    },
];

impl MessageNeed {
    /// Its row.
    #[must_use]
    pub fn row(self) -> &'static ChannelRow {
        let [quick, home, concern, disagreement, formal] = const { &CHANNELS };
        match self {
            Self::QuickQuestion => quick,
            Self::FromHome => home,
            Self::Concern => concern,
            Self::Disagreement => disagreement,
            Self::FormalRequest => formal,
        }
    }

    /// The way to somebody who likes to be reached by `liked`: theirs first (N11). Only a formal request stays in
    /// writing, because the day it arrives starts a clock (G22).
    #[must_use]
    pub fn way(self, liked: Option<Channel>) -> BestWay {
        let usual = self.row().first;
        let first = usual.first().copied().unwrap_or(Channel::Email);
        let (channel, because) = match liked {
            None => (first, WayBecause::Suits),
            Some(liked) if usual.contains(&liked) => (liked, WayBecause::Suits),
            Some(_) if self == Self::FormalRequest => (first, WayBecause::InWriting),
            Some(liked) => (liked, WayBecause::TheyLike),
        };
        BestWay { channel, because }
    }
}
