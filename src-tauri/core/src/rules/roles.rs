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
