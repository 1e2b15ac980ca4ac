//! The roles a school team has (G14) and the words parents use for them.

use serde::{Deserialize, Serialize};

/// What somebody does for the child at school (G14, G67).
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[cfg_attr(test, derive(ts_rs::TS))]
#[serde(rename_all = "snake_case")]
pub enum Role {
    /// General education teacher, any subject.
    Teacher,
    /// Special education teacher, resource or inclusion teacher; often the case manager (G15).
    SpecialEducationTeacher,
    /// Speech-language therapist or pathologist.
    Speech,
    /// Occupational therapist.
    OccupationalTherapist,
    /// Physical therapist.
    PhysicalTherapist,
    /// School counselor or social worker.
    Counselor,
    /// School psychologist.
    Psychologist,
    /// Aide, paraprofessional, one-to-one.
    Aide,
    /// Principal.
    Principal,
    /// Assistant or vice principal.
    AssistantPrincipal,
    /// Director of special education, or the chair of the team.
    Director,
    /// School nurse.
    Nurse,
    /// The front office.
    Office,
    /// Bus driver or bus aide.
    Bus,
    /// Behavior specialist.
    Behavior,
    /// Anybody else the parent names.
    Other,
}

impl Role {
    /// All of them.
    pub const ALL: [Self; 16] = [
        Self::Teacher,
        Self::SpecialEducationTeacher,
        Self::Speech,
        Self::OccupationalTherapist,
        Self::PhysicalTherapist,
        Self::Counselor,
        Self::Psychologist,
        Self::Aide,
        Self::Principal,
        Self::AssistantPrincipal,
        Self::Director,
        Self::Nurse,
        Self::Office,
        Self::Bus,
        Self::Behavior,
        Self::Other,
    ];
}

/// How near somebody's work is to the child: whom one turns to first (G14, G15, G16).
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Nearness {
    /// Keeps the plan together.
    CaseManager,
    /// Teaches what the plan says.
    SpecialTeacher,
    /// Teaches the class.
    Teacher,
    /// Works with the child besides, or was never said to lead anything.
    Provider,
    /// Helps the whole school: the nurse, the office, the bus.
    Around,
    /// Leads the school, or the services of several.
    Leads,
}

impl Nearness {
    /// Of somebody with this role; `None` is a role nobody named.
    #[must_use]
    pub fn of(role: Option<Role>, case_manager: bool) -> Self {
        match role {
            _ if case_manager => Self::CaseManager,
            Some(Role::SpecialEducationTeacher) => Self::SpecialTeacher,
            Some(Role::Teacher) => Self::Teacher,
            Some(Role::Nurse | Role::Office | Role::Bus) => Self::Around,
            Some(Role::Principal | Role::AssistantPrincipal | Role::Director) => Self::Leads,
            _ => Self::Provider,
        }
    }

    /// Whether they work with the child, who come before everybody else.
    #[must_use]
    pub fn works_with_child(self) -> bool {
        self <= Self::Provider
    }
}

/// How surely a word names a person.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum RoleWord {
    /// "The nurse": a person wherever it stands.
    Person,
    /// "Speech", "OT": also a lesson or a report; a person only where one can stand.
    Topic,
}

use RoleWord::{Person, Topic};

/// The words parents use for each role (G14, G15), folded: lower case, hyphens as spaces.
pub const ROLE_WORDS: &[(&str, Role, RoleWord)] = &[
    ("special ed teacher", Role::SpecialEducationTeacher, Person),
    ("special education teacher", Role::SpecialEducationTeacher, Person),
    ("special ed", Role::SpecialEducationTeacher, Topic),
    ("sped teacher", Role::SpecialEducationTeacher, Person),
    ("sped", Role::SpecialEducationTeacher, Topic),
    ("ese teacher", Role::SpecialEducationTeacher, Person),
    ("resource teacher", Role::SpecialEducationTeacher, Person),
    ("resource room teacher", Role::SpecialEducationTeacher, Person),
    ("resource", Role::SpecialEducationTeacher, Topic),
    ("inclusion teacher", Role::SpecialEducationTeacher, Person),
    ("learning support teacher", Role::SpecialEducationTeacher, Person),
    ("intervention specialist", Role::SpecialEducationTeacher, Person),
    ("case manager", Role::SpecialEducationTeacher, Person),
    ("case mgr", Role::SpecialEducationTeacher, Person),
    ("casemanager", Role::SpecialEducationTeacher, Person),
    ("teacher of record", Role::SpecialEducationTeacher, Person),
    ("speech therapist", Role::Speech, Person),
    ("speech teacher", Role::Speech, Person),
    ("speech pathologist", Role::Speech, Person),
    ("speech language pathologist", Role::Speech, Person),
    ("speech language therapist", Role::Speech, Person),
    ("speech path", Role::Speech, Person),
    ("speech lady", Role::Speech, Person),
    ("speech person", Role::Speech, Person),
    ("speech guy", Role::Speech, Person),
    ("slp", Role::Speech, Person),
    ("speech", Role::Speech, Topic),
    ("occupational therapist", Role::OccupationalTherapist, Person),
    ("ot lady", Role::OccupationalTherapist, Person),
    ("ot person", Role::OccupationalTherapist, Person),
    ("ot", Role::OccupationalTherapist, Topic),
    ("physical therapist", Role::PhysicalTherapist, Person),
    ("pt", Role::PhysicalTherapist, Topic),
    ("guidance counselor", Role::Counselor, Person),
    ("school counselor", Role::Counselor, Person),
    ("counselor", Role::Counselor, Person),
    ("school social worker", Role::Counselor, Person),
    ("social worker", Role::Counselor, Person),
    ("guidance", Role::Counselor, Topic),
    ("school psychologist", Role::Psychologist, Person),
    ("psychologist", Role::Psychologist, Person),
    ("school psych", Role::Psychologist, Topic),
    ("psych", Role::Psychologist, Topic),
    ("one on one aide", Role::Aide, Person),
    ("one to one aide", Role::Aide, Person),
    ("1 : 1 aide", Role::Aide, Person),
    ("1 : 1 para", Role::Aide, Person),
    ("one on one para", Role::Aide, Person),
    ("1 : 1", Role::Aide, Topic),
    ("one on one", Role::Aide, Topic),
    ("teacher aide", Role::Aide, Person),
    ("teachers aide", Role::Aide, Person),
    ("classroom aide", Role::Aide, Person),
    ("instructional aide", Role::Aide, Person),
    ("teaching assistant", Role::Aide, Person),
    ("teacher assistant", Role::Aide, Person),
    ("paraprofessional", Role::Aide, Person),
    ("paraeducator", Role::Aide, Person),
    ("parapro", Role::Aide, Person),
    ("para pro", Role::Aide, Person),
    ("para", Role::Aide, Person),
    ("aide", Role::Aide, Person),
    ("aid", Role::Aide, Topic),
    ("assistant principal", Role::AssistantPrincipal, Person),
    ("vice principal", Role::AssistantPrincipal, Person),
    ("vp", Role::AssistantPrincipal, Person),
    ("ap", Role::AssistantPrincipal, Topic),
    ("principal", Role::Principal, Person),
    ("director of special education", Role::Director, Person),
    ("director of special ed", Role::Director, Person),
    ("special education director", Role::Director, Person),
    ("special ed director", Role::Director, Person),
    ("sped director", Role::Director, Person),
    ("director of sped", Role::Director, Person),
    ("cse chair", Role::Director, Person),
    ("cse chairperson", Role::Director, Person),
    ("director", Role::Director, Person),
    ("school nurse", Role::Nurse, Person),
    ("nurse", Role::Nurse, Person),
    ("nurse office", Role::Nurse, Topic),
    ("nurses office", Role::Nurse, Topic),
    ("lady in the front office", Role::Office, Person),
    ("lady in the office", Role::Office, Person),
    ("woman in the front office", Role::Office, Person),
    ("woman in the office", Role::Office, Person),
    ("person in the office", Role::Office, Person),
    ("lady at the front desk", Role::Office, Person),
    ("front office lady", Role::Office, Person),
    ("front office", Role::Office, Person),
    ("front desk lady", Role::Office, Person),
    ("front desk", Role::Office, Person),
    ("office lady", Role::Office, Person),
    ("attendance office", Role::Office, Person),
    ("main office", Role::Office, Person),
    ("school secretary", Role::Office, Person),
    ("secretary", Role::Office, Person),
    ("receptionist", Role::Office, Person),
    ("office", Role::Office, Topic),
    ("bus driver", Role::Bus, Person),
    ("bus aide", Role::Bus, Person),
    ("bus monitor", Role::Bus, Person),
    ("bus guy", Role::Bus, Person),
    ("bus lady", Role::Bus, Person),
    ("driver", Role::Bus, Person),
    ("behavior specialist", Role::Behavior, Person),
    ("behavior therapist", Role::Behavior, Person),
    ("behavior analyst", Role::Behavior, Person),
    ("behavior interventionist", Role::Behavior, Person),
    ("behavior coach", Role::Behavior, Person),
    ("behavior person", Role::Behavior, Person),
    ("behavior guy", Role::Behavior, Person),
    ("behavior lady", Role::Behavior, Person),
    ("behaviorist", Role::Behavior, Person),
    ("bcba", Role::Behavior, Person),
    ("gen ed teacher", Role::Teacher, Person),
    ("general ed teacher", Role::Teacher, Person),
    ("general education teacher", Role::Teacher, Person),
    ("homeroom teacher", Role::Teacher, Person),
    ("classroom teacher", Role::Teacher, Person),
    ("math teacher", Role::Teacher, Person),
    ("science teacher", Role::Teacher, Person),
    ("reading teacher", Role::Teacher, Person),
    ("english teacher", Role::Teacher, Person),
    ("ela teacher", Role::Teacher, Person),
    ("history teacher", Role::Teacher, Person),
    ("social studies teacher", Role::Teacher, Person),
    ("art teacher", Role::Teacher, Person),
    ("music teacher", Role::Teacher, Person),
    ("pe teacher", Role::Teacher, Person),
    ("gym teacher", Role::Teacher, Person),
    ("spanish teacher", Role::Teacher, Person),
    ("kindergarten teacher", Role::Teacher, Person),
    ("teacher", Role::Teacher, Person),
    ("reading specialist", Role::Other, Person),
    ("librarian", Role::Other, Person),
];
