//! One newtype per record kind, so that a person's id never stands where a meeting's is meant.
//!
//! All are `UUIDv7`, made by the store from the moment and the device's log position.

use serde::{Deserialize, Serialize};
use std::fmt;
use std::str::FromStr;
use uuid::Uuid;

macro_rules! ids {
    ($($(#[$doc:meta])* $name:ident),+ $(,)?) => {$(
        $(#[$doc])*
        #[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
        #[cfg_attr(test, derive(ts_rs::TS))]
        #[serde(transparent)]
        pub struct $name(#[cfg_attr(test, ts(type = "string"))] pub Uuid);

        impl fmt::Display for $name {
            fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
                self.0.fmt(f)
            }
        }

        impl FromStr for $name {
            type Err = uuid::Error;
            fn from_str(text: &str) -> Result<Self, Self::Err> {
                text.parse().map(Self)
            }
        }
    )+};
}

ids! {
    /// A child.
    ChildId,
    /// An adult of the team.
    PersonId,
    /// Something that was said or written, as the parent noted it.
    EntryId,
    /// Who owes what, by when.
    PromiseId,
    /// A meeting.
    MeetingId,
    /// One line of a meeting's notes.
    LineId,
    /// A text to somebody, sent.
    MessageId,
    /// A text to somebody that is still being written, on this device only.
    LetterId,
    /// A school year.
    SchoolYearId,
    /// A week or a day without school.
    BreakId,
    /// A date that a rule counts from something that happened.
    ClockId,
    /// Something that worries the parent, from start to end.
    ConcernId,
    /// One part of a concern: a way, a talk or a trial.
    PartId,
    /// A paper that is kept.
    DocumentId,
    /// One installation of Hallway.
    DeviceId,
}
