//! The child, the team and the calendar of the demo.

use super::days::Days;
use super::parent::Parent;
use chrono::{Datelike, NaiveDate};
use hallway_core::api::{
    Channel, ChildFields, Failure, Introduce, PersonFields, Request, Role, SaveBreak, SaveChild, SavePerson,
    SaveSchoolYear, SaveSettings, View,
};
use hallway_core::rules::ids::{ChildId, PersonId};
use hallway_core::rules::time::plus_days;

/// Who is in the demo.
pub(super) struct Cast {
    pub(super) child: ChildId,
    pub(super) occupational: PersonId,
    pub(super) case_manager: PersonId,
    pub(super) teacher: PersonId,
    pub(super) speech: PersonId,
    pub(super) psychologist: PersonId,
    pub(super) principal: PersonId,
}

const TEAM: [(&str, Role, &str, Option<Channel>); 11] = [
    ("Ms. Lee", Role::OccupationalTherapist, "r.lee@maplewood.example", Some(Channel::InPerson)),
    ("Ms. Park", Role::SpecialEducationTeacher, "h.park@maplewood.example", Some(Channel::Email)),
    ("Mr. Dunn", Role::Teacher, "t.dunn@maplewood.example", Some(Channel::App)),
    ("Mrs. Alvarez", Role::Speech, "c.alvarez@maplewood.example", Some(Channel::Email)),
    ("Dr. Brandt", Role::Psychologist, "j.brandt@maplewood.example", None),
    ("Mr. Whitfield", Role::Principal, "office@maplewood.example", Some(Channel::Phone)),
    ("Ms. Okafor", Role::Aide, "", Some(Channel::InPerson)),
    ("Ms. Rossi", Role::Counselor, "m.rossi@maplewood.example", Some(Channel::Email)),
    ("Ms. Kelly", Role::Nurse, "nurse@maplewood.example", Some(Channel::Phone)),
    ("Mr. Tran", Role::Bus, "", None),
    ("Mrs. Hahn", Role::Office, "office@maplewood.example", Some(Channel::Phone)),
];

/// Enters what a parent enters in the first days.
pub(super) fn settle_in(parent: &mut Parent<'_>, days: &Days) -> Result<Cast, Failure> {
    let child = add_child(parent)?;
    calendar(parent, days)?;
    let signed = SaveSettings { my_name: Some("Anna".into()), ..Default::default() };
    parent.ask(Request::SaveSettings(signed))?;
    let mut ids = Vec::new();
    for (name, role, email, channel) in TEAM {
        ids.push(add_person(parent, name, role, email, channel)?);
    }
    for (id, back) in ids.iter().zip([45, 47, 49, 45, 44, 43, 49, 42, 44, 46]) {
        parent.ask(Request::Introduce(Introduce { id: *id, on: Some(days.date(back)) }))?;
    }
    let [occupational, case_manager, teacher, speech, psychologist, principal, ..] = ids[..] else {
        unreachable!("eleven were added");
    };
    Ok(Cast { child, occupational, case_manager, teacher, speech, psychologist, principal })
}

fn add_child(parent: &mut Parent<'_>) -> Result<ChildId, Failure> {
    let fields = ChildFields {
        name: "Leo".into(),
        strengths: "Knows every train line. Kind to smaller children. Remembers what he hears.".into(),
        needs: "Time to answer. Quiet when a room gets loud. To know what comes next.".into(),
        what_works: "A job in the morning. Pictures of the day. Ten minutes of homework, then a stop.".into(),
        warning_signs: "Goes quiet and rubs his ears.".into(),
        warning_lead: "About ten minutes".into(),
        helps_after: "A drink of water and no questions for a while.".into(),
    };
    let View::SaveChild(settings) = parent.ask(Request::SaveChild(SaveChild { id: None, fields }))? else {
        unreachable!("a saved child answers with the settings");
    };
    let first = settings.children.first().map(|child| child.child.id);
    Ok(first.unwrap_or_else(|| unreachable!("a child was added")))
}

fn add_person(
    parent: &mut Parent<'_>,
    name: &str,
    role: Role,
    email: &str,
    preferred_channel: Option<Channel>,
) -> Result<PersonId, Failure> {
    let case_manager = role == Role::SpecialEducationTeacher;
    let fields = PersonFields {
        name: name.into(),
        role: Some(role),
        email: email.into(),
        preferred_channel,
        case_manager,
        ..Default::default()
    };
    match parent.ask(Request::SavePerson(SavePerson { id: None, fields }))? {
        View::SavePerson(view) => Ok(view.person.id),
        other => unreachable!("{other:?}"),
    }
}

fn calendar(parent: &mut Parent<'_>, days: &Days) -> Result<(), Failure> {
    let first_day = days.date(49);
    let last_day = Some(plus_days(first_day, 7 * 40 + 2));
    parent.ask(Request::SaveSchoolYear(SaveSchoolYear { id: None, first_day, last_day }))?;
    add_break(parent, days.date(22), days.date(21))?;
    let next = days.ahead(33);
    add_break(parent, next, plus_days(next, 6))
}

fn add_break(parent: &mut Parent<'_>, first: NaiveDate, last: NaiveDate) -> Result<(), Failure> {
    let name = match first.month() {
        9..=11 => "Fall break",
        12 | 1 => "Winter break",
        2..=4 => "Spring break",
        _ => "Long weekend",
    };
    let days = SaveBreak { id: None, name: name.into(), first, last };
    parent.ask(Request::SaveBreak(days)).map(drop)
}
