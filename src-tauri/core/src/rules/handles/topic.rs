//! What parents come with, and who is closest to it (G14, G16, G19).

use crate::rules::channels::MessageNeed;
use crate::rules::roles::Role;
use serde::{Deserialize, Serialize};

macro_rules! topics {
    ($($(#[doc = $doc:literal])* $topic:ident $need:ident [$($role:ident),+];)*) => {
        /// What a question to the school is about.
        #[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
        #[cfg_attr(test, derive(ts_rs::TS))]
        #[serde(rename_all = "snake_case")]
        pub enum Topic {
            $($(#[doc = $doc])* $topic,)*
        }

        impl Topic {
            /// All of them, in the order of a list to choose from.
            pub const ALL: &[Self] = &[$(Self::$topic),*];

            /// Who handles it, the person closest to it first (G16).
            #[must_use]
            pub fn roles(self) -> &'static [Role] {
                match self { $(Self::$topic => &[$(Role::$role),+],)* }
            }

            /// What kind of message it makes (G19).
            #[must_use]
            pub fn need(self) -> MessageNeed {
                match self { $(Self::$topic => MessageNeed::$need,)* }
            }
        }
    };
}

topics! {
    /// Homework, tests, grades, seats, trips.
    Classwork QuickQuestion [Teacher, SpecialEducationTeacher];
    /// Where a child stands in reading, writing or math.
    Learning QuickQuestion [Teacher, SpecialEducationTeacher];
    /// A hard weekend, a move, a loss: something from home (G58).
    FromHome FromHome [Teacher, Counselor];
    /// What the plan grants does not happen in class.
    AccommodationMissing Concern [Teacher, SpecialEducationTeacher, Principal];
    /// How a child acts in class.
    ClassBehavior Concern [Teacher, Behavior, Counselor];
    /// Other children are unkind.
    Bullying Concern [Teacher, Counselor, Principal];
    /// The plan and what should change in it.
    PlanChange FormalRequest [SpecialEducationTeacher, Director];
    /// Progress on goals.
    Progress QuickQuestion [SpecialEducationTeacher, Teacher];
    /// A meeting about the plan and its papers.
    Meeting QuickQuestion [SpecialEducationTeacher, Office];
    /// The case manager, the resource room, how lessons are adapted (G15).
    SpecialTeaching QuickQuestion [SpecialEducationTeacher];
    /// An aide.
    Aide Concern [SpecialEducationTeacher, Aide, Principal];
    /// Devices and programs that help to learn.
    Technology QuickQuestion [SpecialEducationTeacher, OccupationalTherapist];
    /// Services in the summer.
    Summer FormalRequest [SpecialEducationTeacher, Director];
    /// The next school, and what comes after school.
    NextSteps QuickQuestion [SpecialEducationTeacher, Counselor];
    /// Speech, language, a device to talk with.
    Speech QuickQuestion [Speech];
    /// Hands, senses, dressing.
    Hands QuickQuestion [OccupationalTherapist];
    /// Moving, stairs, a wheelchair.
    Moving QuickQuestion [PhysicalTherapist];
    /// Worries, friends, feelings.
    Feelings Concern [Counselor, Teacher, Psychologist];
    /// A plan under Section 504.
    Plan504 FormalRequest [Counselor, Principal];
    /// Tests and what they mean.
    Testing QuickQuestion [Psychologist, SpecialEducationTeacher];
    /// A written plan for behavior, and the look that comes before it.
    BehaviorPlan QuickQuestion [Behavior, SpecialEducationTeacher, Psychologist];
    /// A first or a new evaluation is asked for.
    EvaluationRequest FormalRequest [Director, SpecialEducationTeacher, Psychologist];
    /// Another class or school.
    Placement FormalRequest [Director, SpecialEducationTeacher];
    /// The team or the district and the parent do not agree.
    Disagreement Disagreement [Director, Principal];
    /// It was raised with the person closest to it and is still there (G17, G48).
    NotSolved Disagreement [Principal, Director];
    /// Safety, rules, discipline.
    Safety Concern [Principal, AssistantPrincipal];
    /// Medicine, allergies, health.
    Health FromHome [Nurse, Teacher];
    /// The ride to school.
    Bus QuickQuestion [Bus, Office, Principal];
    /// When and where a lesson is.
    Schedule QuickQuestion [Teacher, Counselor, Office];
    /// Absence, lunch money, addresses, forms, records.
    Office QuickQuestion [Office];
}

/// Where a topic stands in a list to choose from.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize)]
#[cfg_attr(test, derive(ts_rs::TS))]
#[serde(rename_all = "snake_case")]
pub enum TopicGroup {
    /// What happens in class.
    InClass,
    /// The child's plan and the help in it.
    Plan,
    /// Speech, hands, moving, feelings.
    Therapies,
    /// From home, health, the ride, forms.
    Around,
    /// Tests, and requests that start something.
    Requests,
    /// When something does not go well.
    Hard,
}

/// Every topic in its group, what is asked most first.
pub const GROUPS: [(TopicGroup, &[Topic]); 6] = [
    (TopicGroup::InClass, &[Topic::Classwork, Topic::Learning, Topic::ClassBehavior, Topic::Schedule]),
    (
        TopicGroup::Plan,
        &[
            Topic::Progress,
            Topic::Meeting,
            Topic::PlanChange,
            Topic::SpecialTeaching,
            Topic::Aide,
            Topic::Technology,
            Topic::BehaviorPlan,
            Topic::Plan504,
            Topic::Summer,
            Topic::NextSteps,
        ],
    ),
    (TopicGroup::Therapies, &[Topic::Speech, Topic::Hands, Topic::Moving, Topic::Feelings]),
    (TopicGroup::Around, &[Topic::FromHome, Topic::Health, Topic::Bus, Topic::Office]),
    (TopicGroup::Requests, &[Topic::Testing, Topic::EvaluationRequest, Topic::Placement]),
    (
        TopicGroup::Hard,
        &[Topic::AccommodationMissing, Topic::Bullying, Topic::NotSolved, Topic::Disagreement, Topic::Safety],
    ),
];

/// One row of the role table: what somebody does and when to write to them (G14).
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct TeamRow {
    /// Which.
    pub part: TeamPart,
    /// The roles it speaks of.
    pub roles: &'static [Role],
    /// The Fluent id of what they do.
    pub does: &'static str,
    /// The Fluent id of when to write to them.
    pub when: &'static str,
}

/// The rows of the role table (G14).
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize)]
#[cfg_attr(test, derive(ts_rs::TS))]
#[serde(rename_all = "snake_case")]
pub enum TeamPart {
    /// General education.
    Teacher,
    /// Special education.
    SpecialEducationTeacher,
    /// Speech, occupational, physical therapy, counseling.
    Therapist,
    /// The school psychologist.
    Psychologist,
    /// The principal and the assistant.
    Principal,
    /// Special education above the school.
    Director,
}

/// Its row of the role table; none for those the table does not speak of, like the nurse.
#[must_use]
pub fn part(role: Role) -> Option<TeamPart> {
    TEAM.iter().find(|row| row.roles.contains(&role)).map(|row| row.part)
}

/// The six rows, from the classroom to the district.
pub const TEAM: [TeamRow; 6] = [
    TeamRow { part: TeamPart::Teacher, roles: &[Role::Teacher], does: "team-does-teacher", when: "team-when-teacher" },
    TeamRow {
        part: TeamPart::SpecialEducationTeacher,
        roles: &[Role::SpecialEducationTeacher],
        does: "team-does-special_education_teacher",
        when: "team-when-special_education_teacher",
    },
    TeamRow {
        part: TeamPart::Therapist,
        roles: &[Role::Speech, Role::OccupationalTherapist, Role::PhysicalTherapist, Role::Counselor],
        does: "team-does-therapist",
        when: "team-when-therapist",
    },
    TeamRow {
        part: TeamPart::Psychologist,
        roles: &[Role::Psychologist],
        does: "team-does-psychologist",
        when: "team-when-psychologist",
    },
    TeamRow {
        part: TeamPart::Principal,
        roles: &[Role::Principal, Role::AssistantPrincipal],
        does: "team-does-principal",
        when: "team-when-principal",
    },
    TeamRow {
        part: TeamPart::Director,
        roles: &[Role::Director],
        does: "team-does-director",
        when: "team-when-director",
    },
];
