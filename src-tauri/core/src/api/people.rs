//! The team.

use super::capture::{LogRow, LogWhat};
use super::common::{Channel, MeetingRef, PersonRef, PromiseView, Role};
use super::settings::SchoolYearView;
pub use crate::rules::contact_kinds::ContactKind;
use crate::rules::handles::TeamPart;
use crate::rules::ids::{ChildId, PersonId};
use chrono::NaiveDate;
use serde::{Deserialize, Serialize};

/// The team of this school year.
#[derive(Clone, Debug, Serialize)]
#[cfg_attr(test, derive(ts_rs::TS))]
pub struct PeopleView {
    /// Local today.
    pub today: NaiveDate,
    /// The case manager first, then by role, then by name.
    pub team: Vec<PersonRow>,
    /// Who was on the team of an earlier year and is not any more.
    pub earlier: Vec<PersonRef>,
}

/// One row of the team.
#[derive(Clone, Debug, Serialize)]
#[cfg_attr(test, derive(ts_rs::TS))]
pub struct PersonRow {
    /// Who.
    pub person: PersonRef,
    /// Holds the threads together (G15).
    pub case_manager: bool,
    /// Introduced on.
    pub introduced: Option<NaiveDate>,
    /// Last contact.
    pub last_contact: Option<NaiveDate>,
    /// What they still owe.
    pub open_promises: u32,
}

/// One adult.
#[derive(Clone, Copy, Debug, Serialize, Deserialize)]
#[cfg_attr(test, derive(ts_rs::TS))]
pub struct PersonRequest {
    /// Who.
    pub id: PersonId,
}

/// One adult in full.
#[derive(Clone, Debug, Serialize)]
#[cfg_attr(test, derive(ts_rs::TS))]
pub struct PersonView {
    /// Local today.
    pub today: NaiveDate,
    /// Name and role.
    pub person: PersonRef,
    /// Everything that can be changed.
    pub fields: PersonFields,
    /// What one turns to them for, by their row of the role table (G14): `team-when-<part>`; `null` where it has none.
    pub part: Option<TeamPart>,
    /// Not on the team of this year.
    pub away: bool,
    /// The closed years they were on the team of, newest first.
    pub years: Vec<SchoolYearView>,
    /// Introduced on.
    pub introduced: Option<NaiveDate>,
    /// Last contact.
    pub last_contact: Option<NaiveDate>,
    /// The newest rows of the log with them, at most five.
    pub recent: Vec<LogRow>,
    /// What went to and fro, by kind.
    pub kinds: PersonKinds,
    /// Open promises, theirs.
    pub promises: Vec<PromiseView>,
    /// Meetings ahead they are invited to.
    pub meetings: Vec<MeetingRef>,
}

/// What went to and fro with somebody: told, never weighed (G18, N12).
#[derive(Clone, Debug, Serialize)]
#[cfg_attr(test, derive(ts_rs::TS))]
pub struct PersonKinds {
    /// The last of each kind there was, the warm ones first.
    pub last: Vec<LastOfKind>,
    /// The last ten by kind, in the same order; private.
    pub mix: Vec<KindCount>,
}

/// The last contact of one kind.
#[derive(Clone, Debug, Serialize)]
#[cfg_attr(test, derive(ts_rs::TS))]
pub struct LastOfKind {
    /// Which kind.
    pub kind: ContactKind,
    /// Local date.
    pub on: NaiveDate,
    /// Where it stands.
    pub what: LogWhat,
}

/// How many contacts of one kind there were.
#[derive(Clone, Copy, Debug, Serialize)]
#[cfg_attr(test, derive(ts_rs::TS))]
pub struct KindCount {
    /// Which kind.
    pub kind: ContactKind,
    /// At least one.
    pub count: u32,
}

/// What can be entered about an adult.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
#[cfg_attr(test, derive(ts_rs::TS))]
#[serde(default)]
pub struct PersonFields {
    /// "Ms. Lee"; may be empty when the role is known.
    pub name: String,
    /// What they do.
    pub role: Option<Role>,
    /// What the school calls it, when it differs.
    pub role_words: String,
    /// What they look after: "reading and math" (G13). One line; may be empty.
    pub area: String,
    /// Address for mail; may be empty.
    pub email: String,
    /// Number; may be empty.
    pub phone: String,
    /// How they like to be reached (N11).
    pub preferred_channel: Option<Channel>,
    /// Holds the threads together (G15).
    pub case_manager: bool,
    /// Works with these children; empty means all.
    pub children: Vec<ChildId>,
    /// Private: what helps us work together (N14).
    pub works_well: String,
    /// Private: good to know, like busy times (N14).
    pub good_to_know: String,
    /// Own check-in rhythm in days, 7 to 90; `null` follows the child's.
    pub cadence_days: Option<u16>,
}

/// Adds (`id` null) or changes an adult.
#[derive(Clone, Debug, Serialize, Deserialize)]
#[cfg_attr(test, derive(ts_rs::TS))]
pub struct SavePerson {
    /// Who; `null` adds one.
    pub id: Option<PersonId>,
    /// All fields.
    pub fields: PersonFields,
}

/// Marks an introduction.
#[derive(Clone, Copy, Debug, Serialize, Deserialize)]
#[cfg_attr(test, derive(ts_rs::TS))]
pub struct Introduce {
    /// To whom.
    pub id: PersonId,
    /// When; `null` means not yet.
    pub on: Option<NaiveDate>,
}
