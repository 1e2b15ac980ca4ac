//! Settings, children, school years, breaks; and what only the shell can do.

use super::clocks::StateRef;
use super::common::ChildRef;
use super::today::{RhythmKind, SetupStep};
use crate::rules::ids::{BreakId, ChildId, DocumentId, MeetingId, SchoolYearId};
use crate::rules::state::State;
use crate::words::Language;
use chrono::{NaiveDate, NaiveTime};
use serde::{Deserialize, Deserializer, Serialize};

/// All settings.
#[derive(Clone, Debug, Serialize)]
#[cfg_attr(test, derive(ts_rs::TS))]
pub struct SettingsView {
    /// Local today.
    pub today: NaiveDate,
    /// Reminder hours, from.
    pub remind_from: NaiveTime,
    /// Reminder hours, until.
    pub remind_until: NaiveTime,
    /// Weekdays without notices.
    pub quiet_days: Vec<QuietDay>,
    /// Kinds of reminders that are off.
    pub rhythms_off: Vec<RhythmKind>,
    /// No notices before this day; `null` when not paused.
    pub paused_until: Option<NaiveDate>,
    /// Notices say what they are about.
    pub details_in_notices: bool,
    /// Coaching lines and cards.
    pub coaching: bool,
    /// Light, dark, or as the device.
    pub theme: Theme,
    /// How messages are signed; may be empty.
    pub my_name: String,
    /// When and how the parent can be reached; may be empty (G7).
    pub reachable: String,
    /// Times that suit the parent for a meeting; may be empty (C2).
    pub meet_times: String,
    /// The language an interpreter is needed for; empty where none is (C7).
    pub language: String,
    /// The language Hallway speaks from its next start; empty takes the device's.
    pub hallway_language: String,
    /// The languages to choose from; empty where there is only one.
    pub languages: &'static [Language],
    /// Whose rules and words are shown; `null` when none was chosen.
    pub state: Option<StateRef>,
    /// First-run offers that were put aside.
    pub setup_later: Vec<SetupStep>,
    /// Children with their profiles.
    pub children: Vec<ChildView>,
    /// School years, newest first.
    pub school_years: Vec<SchoolYearView>,
    /// Breaks, by date.
    pub breaks: Vec<BreakView>,
}

/// A weekday.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize)]
#[cfg_attr(test, derive(ts_rs::TS))]
#[serde(rename_all = "snake_case")]
#[allow(missing_docs)]
pub enum QuietDay {
    Monday,
    Tuesday,
    Wednesday,
    Thursday,
    Friday,
    Saturday,
    Sunday,
}

/// Colours.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(test, derive(ts_rs::TS))]
#[serde(rename_all = "snake_case")]
pub enum Theme {
    /// As the device.
    #[default]
    Device,
    /// Light.
    Light,
    /// Dark.
    Dark,
}

/// A child with the profile (G6) and their own words (C16).
#[derive(Clone, Debug, Serialize)]
#[cfg_attr(test, derive(ts_rs::TS))]
pub struct ChildView {
    /// Who.
    pub child: ChildRef,
    /// The profile.
    pub fields: ChildFields,
    /// What the child says.
    pub own_words: OwnWords,
}

/// The child's name and profile, in the order strengths, needs, what works, warning signs, what helps after (G6, G58).
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
#[cfg_attr(test, derive(ts_rs::TS))]
#[serde(default)]
pub struct ChildFields {
    /// First name.
    pub name: String,
    /// What they are good at and love.
    pub strengths: String,
    /// What they need.
    pub needs: String,
    /// What works.
    pub what_works: String,
    /// How one sees that it gets hard; may be empty (G58).
    pub warning_signs: String,
    /// How long before: "about ten minutes"; may be empty.
    pub warning_lead: String,
    /// What helps after a hard moment; may be empty.
    pub helps_after: String,
}

/// "In my own words": the child's page (C16). Each may be empty.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(test, derive(ts_rs::TS))]
#[serde(default)]
pub struct OwnWords {
    /// What I like.
    pub like: String,
    /// What is hard for me.
    pub hard: String,
    /// What helps me.
    pub helps: String,
    /// What I hope for.
    pub hope: String,
}

/// Keeps the child's own words.
#[derive(Clone, Debug, Serialize, Deserialize)]
#[cfg_attr(test, derive(ts_rs::TS))]
pub struct SaveOwnWords {
    /// Whose.
    pub id: ChildId,
    /// All of them.
    pub own_words: OwnWords,
    /// The meeting they were written for: it has them ready, once something was written.
    pub meeting: Option<MeetingId>,
}

/// Changes settings; a field left out stays.
#[derive(Clone, Debug, Default, Serialize, Deserialize)]
#[cfg_attr(test, derive(ts_rs::TS))]
#[cfg_attr(test, ts(optional_fields))]
#[serde(default)]
pub struct SaveSettings {
    /// Reminder hours, from.
    pub remind_from: Option<NaiveTime>,
    /// Reminder hours, until.
    pub remind_until: Option<NaiveTime>,
    /// Weekdays without notices.
    pub quiet_days: Option<Vec<QuietDay>>,
    /// Kinds of reminders that are off.
    pub rhythms_off: Option<Vec<RhythmKind>>,
    /// Pause until this day; a day that is over ends the pause.
    pub paused_until: Option<NaiveDate>,
    /// Notices say what they are about.
    pub details_in_notices: Option<bool>,
    /// Coaching lines and cards.
    pub coaching: Option<bool>,
    /// Colours.
    pub theme: Option<Theme>,
    /// How messages are signed.
    pub my_name: Option<String>,
    /// When and how the parent can be reached.
    pub reachable: Option<String>,
    /// Times that suit the parent for a meeting.
    pub meet_times: Option<String>,
    /// The language an interpreter is needed for.
    pub language: Option<String>,
    /// The language Hallway speaks from its next start; empty takes the device's.
    pub hallway_language: Option<String>,
    /// Whose rules and words are shown; `null` chooses none.
    #[serde(deserialize_with = "given", skip_serializing_if = "Option::is_none")]
    pub state: Option<Option<State>>,
    /// First-run offers to put aside.
    pub setup_later: Option<Vec<SetupStep>>,
}

/// What is there was given, also when it is `null`; what is left out takes its default.
fn given<'de, D: Deserializer<'de>, T: Deserialize<'de>>(from: D) -> Result<Option<T>, D::Error> {
    T::deserialize(from).map(Some)
}

/// Adds (`id` null) or changes a child.
#[derive(Clone, Debug, Serialize, Deserialize)]
#[cfg_attr(test, derive(ts_rs::TS))]
pub struct SaveChild {
    /// Who; `null` adds one.
    pub id: Option<ChildId>,
    /// All fields.
    pub fields: ChildFields,
}

/// One child.
#[derive(Clone, Copy, Debug, Serialize, Deserialize)]
#[cfg_attr(test, derive(ts_rs::TS))]
pub struct ChildRequest {
    /// Who.
    pub id: ChildId,
}

/// A school year.
#[derive(Clone, Copy, Debug, Serialize)]
#[cfg_attr(test, derive(ts_rs::TS))]
pub struct SchoolYearView {
    /// Which.
    pub id: SchoolYearId,
    /// First day of school.
    pub first_day: NaiveDate,
    /// Last day of school.
    pub last_day: NaiveDate,
    /// Nobody entered `last_day`: the usual one stands in for it, and no date is counted on it.
    pub last_day_usual: bool,
    /// The day on which the next year began in Hallway: since then this one is read only (G2).
    pub closed: Option<NaiveDate>,
}

/// Adds (`id` null) or changes a school year.
#[derive(Clone, Copy, Debug, Serialize, Deserialize)]
#[cfg_attr(test, derive(ts_rs::TS))]
pub struct SaveSchoolYear {
    /// Which; `null` adds one.
    pub id: Option<SchoolYearId>,
    /// First day of school.
    pub first_day: NaiveDate,
    /// Last day; `null` for not known yet: the second Friday of June that follows stands in for it.
    pub last_day: Option<NaiveDate>,
}

/// One school year.
#[derive(Clone, Copy, Debug, Serialize, Deserialize)]
#[cfg_attr(test, derive(ts_rs::TS))]
pub struct SchoolYearRequest {
    /// Which.
    pub id: SchoolYearId,
}

/// Days without school.
#[derive(Clone, Debug, Serialize)]
#[cfg_attr(test, derive(ts_rs::TS))]
pub struct BreakView {
    /// Which.
    pub id: BreakId,
    /// "Winter break".
    pub name: String,
    /// First day without school.
    pub first: NaiveDate,
    /// Last day without school.
    pub last: NaiveDate,
}

/// Adds (`id` null) or changes a break.
#[derive(Clone, Debug, Serialize, Deserialize)]
#[cfg_attr(test, derive(ts_rs::TS))]
pub struct SaveBreak {
    /// Which; `null` adds one.
    pub id: Option<BreakId>,
    /// "Winter break"; may be empty.
    pub name: String,
    /// First day without school.
    pub first: NaiveDate,
    /// Last day without school.
    pub last: NaiveDate,
}

/// One break.
#[derive(Clone, Copy, Debug, Serialize, Deserialize)]
#[cfg_attr(test, derive(ts_rs::TS))]
pub struct BreakRequest {
    /// Which.
    pub id: BreakId,
}

/// What only the shell can do; answered there, never by core.
#[derive(Clone, Debug, Serialize, Deserialize)]
#[cfg_attr(test, derive(ts_rs::TS))]
#[serde(tag = "call", content = "with", rename_all = "snake_case")]
pub enum ShellRequest {
    /// Opens a `mailto:` address that core made, in the parent's own mail program.
    OpenMail {
        /// From [`super::MessageView::mail`].
        mail: String,
    },
    /// Hands a number to the phone or whatever on this device makes calls.
    OpenPhone {
        /// As the parent wrote it; only digits, `+`, `*` and `#` go on.
        phone: String,
    },
    /// Puts text on the clipboard.
    CopyText {
        /// The text.
        text: String,
    },
    /// Hands a calendar file that core made to whatever on this device keeps a calendar.
    OpenCalendar {
        /// From [`super::CalendarFile::name`].
        name: String,
        /// From [`super::CalendarFile::text`].
        text: String,
    },
    /// Shows a file that Hallway wrote where it lies, or in the share sheet of a phone; where that cannot be, `worked` is
    /// false.
    ShowFile {
        /// From [`super::LeftFile::name`].
        name: String,
    },
    /// Opens a copy of a paper in the program this computer has for it, or in the share sheet of a phone; where that
    /// cannot be, `worked` is false.
    OpenDocument {
        /// Which.
        id: DocumentId,
    },
    /// What this device is and allows.
    Device,
    /// Asks the system to allow notices.
    AllowNotices,
    /// Shows a test notice now.
    TestNotice,
    /// Start with the computer, or not.
    Autostart {
        /// On or off.
        on: bool,
    },
    /// Tries to open the store again where that failed; the page and what is typed in it stay.
    OpenAgain,
    /// Ends Hallway; on a computer, where closing the window only hides it. Reminders come again with the next start.
    Quit,
}

/// What this device is and allows: the answer to every [`ShellRequest`].
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
#[cfg_attr(test, derive(ts_rs::TS))]
pub struct DeviceView {
    /// Phone or desktop.
    pub form: DeviceForm,
    /// Whether notices may be shown.
    pub notices: NoticePermission,
    /// Starts with the computer; `null` where that does not exist.
    pub autostart: Option<bool>,
    /// What the call did worked.
    pub worked: bool,
}

/// Phone or desktop.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize)]
#[cfg_attr(test, derive(ts_rs::TS))]
#[serde(rename_all = "snake_case")]
pub enum DeviceForm {
    /// Android, iOS.
    Phone,
    /// Linux, macOS, Windows.
    Desktop,
}

/// Whether notices may be shown.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize)]
#[cfg_attr(test, derive(ts_rs::TS))]
#[serde(rename_all = "snake_case")]
pub enum NoticePermission {
    /// Yes.
    Granted,
    /// No.
    Denied,
    /// Not asked yet.
    NotAsked,
}
