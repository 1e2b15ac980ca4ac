//! Who belongs to a meeting about the plan (C5, D7–D9): 34 CFR 300.321 as data.
//!
//! Owns the seats the rule names, and which roles usually sit there. Refuses a verdict: who really comes is the
//! school's to say, and an empty seat is a question to ask.

use super::clocks::{Line, Read, Sourced};
use super::roles::Role;
use chrono::NaiveDate;
use serde::Serialize;

/// A seat at the table, beside the parents'.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, Serialize)]
#[cfg_attr(test, derive(ts_rs::TS))]
#[serde(rename_all = "snake_case")]
pub enum Seat {
    /// At least one regular education teacher, if the child is or may be in regular classes.
    RegularTeacher,
    /// At least one special education teacher, or provider where that fits.
    SpecialTeacher,
    /// Somebody who may speak for the district: about lessons made for one child, the curriculum and the resources.
    Representative,
    /// Somebody who can say what test results mean for lessons; may be one of the others.
    Results,
}

/// One seat, with where the rule says so.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct SeatRule {
    /// Which.
    pub seat: Seat,
    /// Roles that usually fill it.
    pub usual: &'static [Role],
    /// Roles that may fill it: worth a question.
    pub perhaps: &'static [Role],
    /// Where it says so.
    pub source: Sourced,
}

/// How somebody fits a seat.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Fit {
    /// Their role usually fills it.
    Usual,
    /// They may.
    Perhaps,
    /// Nothing says so.
    No,
}

impl SeatRule {
    /// How somebody with this role fits; `None` is a role nobody named.
    #[must_use]
    pub fn fit(&self, role: Option<Role>) -> Fit {
        match role {
            Some(role) if self.usual.contains(&role) => Fit::Usual,
            Some(role) if self.perhaps.contains(&role) => Fit::Perhaps,
            _ => Fit::No,
        }
    }
}

/// The seats of 300.321(a), in its order. Parents, others who know the child, and the child have no empty seat.
pub const SEATS: &[SeatRule] = &[
    SeatRule {
        seat: Seat::RegularTeacher,
        usual: &[Role::Teacher],
        perhaps: &[],
        source: team(
            "34 CFR 300.321(a)(2)",
            "Not less than one regular education teacher of the child (if the child is, or may be, participating in the \
             regular education environment);",
        ),
    },
    SeatRule {
        seat: Seat::SpecialTeacher,
        usual: &[Role::SpecialEducationTeacher],
        perhaps: &[Role::Speech],
        source: team(
            "34 CFR 300.321(a)(3)",
            "Not less than one special education teacher of the child, or where appropriate, not less than one special \
             education provider of the child;",
        ),
    },
    SeatRule {
        seat: Seat::Representative,
        usual: &[Role::Director, Role::Principal, Role::AssistantPrincipal],
        perhaps: &[],
        source: team(
            "34 CFR 300.321(a)(4)",
            "A representative of the public agency who … Is qualified to provide, or supervise the provision of, \
             specially designed instruction … Is knowledgeable about the general education curriculum; and … Is \
             knowledgeable about the availability of resources of the public agency.",
        ),
    },
    SeatRule {
        seat: Seat::Results,
        usual: &[Role::Psychologist],
        perhaps: &[
            Role::Teacher,
            Role::SpecialEducationTeacher,
            Role::Speech,
            Role::OccupationalTherapist,
            Role::PhysicalTherapist,
            Role::Behavior,
            Role::Director,
        ],
        source: team(
            "34 CFR 300.321(a)(5)",
            "An individual who can interpret the instructional implications of evaluation results, who may be a member \
             of the team described in paragraphs (a)(2) through (a)(6) of this section;",
        ),
    },
];

/// What else the rule says about who comes.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct SeatFact {
    /// Its lasting name; the Fluent id is "table-fact-" and this.
    pub id: &'static str,
    /// Only where life after school is talked about.
    pub transition_only: bool,
    /// Where it says so.
    pub source: Sourced,
}

/// Others whom the parent brings (D7), when somebody may stay away (D8), when the child is asked to
/// come (D9).
pub const FACTS: &[SeatFact] = &[
    SeatFact {
        id: "student_asked",
        transition_only: true,
        source: quoted(
            "34 CFR 300.321(b)(1)",
            "https://sites.ed.gov/idea/regs/b/d/300.321/b",
            "… the public agency must invite a child with a disability to attend the child’s IEP Team meeting if a \
             purpose of the meeting will be the consideration of the postsecondary goals for the child and the \
             transition services needed to assist the child in reaching those goals …",
        ),
    },
    SeatFact {
        id: "others",
        transition_only: false,
        source: team(
            "34 CFR 300.321(a)(6)",
            "At the discretion of the parent or the agency, other individuals who have knowledge or special expertise \
             regarding the child, including related services personnel as appropriate; and",
        ),
    },
    SeatFact {
        id: "student",
        transition_only: false,
        source: team("34 CFR 300.321(a)(7)", "Whenever appropriate, the child with a disability."),
    },
    SeatFact {
        id: "not_discussed",
        transition_only: false,
        source: quoted(
            "34 CFR 300.321(e)(1)",
            "https://sites.ed.gov/idea/regs/b/d/300.321/e",
            "… is not required to attend an IEP Team meeting, in whole or in part, if the parent of a child with a \
             disability and the public agency agree, in writing, that the attendance of the member is not necessary \
             because the member’s area of the curriculum or related services is not being modified or discussed in the \
             meeting.",
        ),
    },
    SeatFact {
        id: "discussed",
        transition_only: false,
        source: quoted(
            "34 CFR 300.321(e)(2)",
            "https://sites.ed.gov/idea/regs/b/d/300.321/e/2",
            "… may be excused from attending an IEP Team meeting, in whole or in part, when the meeting involves a \
             modification to or discussion of the member’s area of the curriculum or related services, if— (i) The \
             parent, in writing, and the public agency consent to the excusal; and (ii) The member submits, in writing \
             to the parent and the IEP Team, input into the development of the IEP prior to the meeting.",
        ),
    },
];

/// The facts for a meeting; `transition` where life after school is talked about.
pub fn facts(transition: bool) -> impl Iterator<Item = &'static SeatFact> {
    FACTS.iter().filter(move |fact| transition || !fact.transition_only)
}

/// When the pages were read.
const READ_ON: NaiveDate = match NaiveDate::from_ymd_opt(2026, 11, 25) {
    Some(date) => date,
    None => NaiveDate::MIN,
};

const fn team(citation: &'static str, line: &'static str) -> Sourced {
    quoted(citation, "https://sites.ed.gov/idea/regs/b/d/300.321/a", line)
}

const fn quoted(citation: &'static str, link: &'static str, line: &'static str) -> Sourced {
    Sourced { citation, link: Some(link), line: Line::Quoted(line), checked: READ_ON, read: Read::AtSource }
}
