//! The states' own rows (product.md, list A; D10, D15, D16).
//!
//! Owns each state's number, unit, start and exception with its source. Refuses list B, which is a table without
//! sources: those states get the federal default.

use super::rule::{
    ClockKind, ClockRule, Exception, Line, PAGES_SEEN, QUOTES_CHECKED, Reaches, Read, Sourced, StartEvent, Time, Unit,
};
use crate::rules::state::State;
use ClockKind::{
    DraftsBefore, EligibilityMeeting, FinishedPlan, IepMeeting, InitialEvaluation, Records, ReplyToRequest,
};
use Read::{AtSource, SecondHand};
use StartEvent::{ConsentReceived, EligibilityDecided, EvaluationDone, Meeting, ReferralReceived, RequestReceived};
use State::{
    Arizona, California, Connecticut, DistrictOfColumbia, Florida, Illinois, Indiana, Iowa, Maryland, Massachusetts,
    Michigan, Minnesota, Nevada, NewHampshire, NewJersey, NewMexico, NorthCarolina, Ohio, Pennsylvania, RhodeIsland,
    Tennessee, Texas, Virginia, Washington, Wisconsin,
};
use Time::{Before, Within};
use Unit::{BusinessDays, CalendarDays, SchoolDays};

const CALIFORNIA: &str = "https://leginfo.legislature.ca.gov/faces/codes_displayText.xhtml?\
     lawCode=EDC&division=4.&title=2.&part=30.&chapter=4.&article=3.";
const MICHIGAN: &str = "https://regulations.justia.com/states/michigan/education/superintendent-of-public-instruction/\
     special-education-programs-and-services/part-2/section-r-340-1721b";
const SPEDNET: &str = "https://spednet.org/hb26/";
const TEXAS: &str =
    "https://law.justia.com/codes/texas/education-code/title-2/subtitle-f/chapter-29/subchapter-a/section-29-004/";

/// The first evaluation, by state.
#[rustfmt::skip] // A row reads as a row: the rule, then where it says so.
pub(super) const EVALUATIONS: &[ClockRule] = &[
    evaluation("evaluation-az", Arizona, Within(60, CalendarDays), Reaches::Evaluation, quoted(
        "A.R.S. 15-766", "https://www.azleg.gov/ars/15/00766.htm",
        "This evaluation shall be conducted within sixty days after receiving parental consent for the evaluation.",
    )),
    evaluation("evaluation-ca", California, Within(60, CalendarDays), Reaches::Plan, quoted(
        "Cal. Ed. Code 56344(a)",
        CALIFORNIA,
        "An individualized education program required as a result of an assessment of a pupil shall be developed within \
         a total time not to exceed 60 days, not counting days between the pupil’s regular school sessions, terms, or \
         days of school vacation in excess of five schooldays, from the date of receipt of the parent’s written consent \
         for assessment, unless the parent agrees, in writing, to an extension.",
    )).except(Exception::LongBreaksOut, "clock-note-long_breaks"),
    evaluation("evaluation-ct", Connecticut, Within(45, SchoolDays), Reaches::Plan, told(
        "Regs. Conn. State Agencies 10-76d-13", Some(SPEDNET), "clock-line-evaluation-ct",
    )).from(ReferralReceived).except(Exception::ConsentTimeOut, "clock-note-consent_time"),
    evaluation("evaluation-fl", Florida, Within(60, CalendarDays), Reaches::Evaluation, told(
        "Fla. Admin. Code 6A-6.0331", None, "clock-line-evaluation-fl",
    )).except(Exception::HolidaysOut, "clock-note-holidays"),
    evaluation("evaluation-il", Illinois, Within(60, SchoolDays), Reaches::PlanMeeting, quoted(
        "105 ILCS 5/14-8.02", "https://www.ilga.gov/legislation/ilcs/fulltext.asp?DocName=010500050K14-8.02",
        "The determination of eligibility shall be made and the IEP meeting shall be completed within 60 school days \
         from the date of written parental consent.",
    )),
    evaluation("evaluation-ia", Iowa, Within(60, CalendarDays), Reaches::Evaluation, quoted(
        "Iowa Admin. Code 281-41.301", "https://www.legis.iowa.gov/docs/iac/rule/281.41.301.pdf",
        "Must be conducted within 60 calendar days of receiving parental consent for the evaluation;",
    )),
    evaluation("evaluation-ma", Massachusetts, Within(30, SchoolDays), Reaches::Evaluation, quoted(
        "603 CMR 28.04", "https://www.law.cornell.edu/regulations/massachusetts/603-CMR-28-04",
        "Upon consent of a parent, the school district shall provide or arrange for the evaluation of the student by a \
         multidisciplinary team within 30 school days.",
    )),
    evaluation("evaluation-mi", Michigan, Within(30, SchoolDays), Reaches::Offer, seen(
        "Mich. Admin. Code R 340.1721b", Some(MICHIGAN), Line::Quoted(
        "The time from receipt of parental consent for an evaluation to the notice of an offer of a free appropriate \
         public education or the determination of ineligibility must not be more than 30 school days."),
    )),
    evaluation("evaluation-mn", Minnesota, Within(30, SchoolDays), Reaches::Evaluation, quoted(
        "Minn. R. 3525.2550", "https://www.revisor.mn.gov/rules/3525.2550/",
        "The team shall conduct an evaluation for special education purposes within a reasonable time not to exceed 30 \
         school days from the date the district receives parental permission to conduct the evaluation …",
    )),
    evaluation("evaluation-nv", Nevada, Within(45, SchoolDays), Reaches::Evaluation, quoted(
        "NAC 388.337", "https://www.leg.state.nv.us/nac/nac-388.html",
        "… it shall conduct the initial evaluation within: (a) Forty-five school days after the parent provides informed \
         written consent;",
    )),
    evaluation("evaluation-nh", NewHampshire, Within(60, CalendarDays), Reaches::Evaluation, quoted(
        "N.H. Code Admin. R. Ed 1107.01", "https://www.gencourt.state.nh.us/rules/state_agencies/ed1100.html",
        "For initial evaluations, the evaluation process, as defined in Ed 1102.02(n), shall be completed within 60 days \
         after receipt of parental consent to evaluate.",
    )),
    evaluation("evaluation-nj", NewJersey, Within(90, CalendarDays), Reaches::Services, quoted(
        "N.J.A.C. 6A:14", "https://www.nj.gov/education/code/current/title6a/chap14.pdf",
        "After parental consent for initial evaluation of a preschool age or school age student has been received, the \
         evaluation, determination of eligibility for services under this chapter, and, if eligible, development and \
         implementation of the student’s IEP shall be completed within 90 calendar days.",
    )),
    evaluation("evaluation-nm", NewMexico, Within(60, CalendarDays), Reaches::Evaluation, quoted(
        "6.31.2.10 NMAC", "https://www.srca.nm.gov/parts/title06/06.031.0002.html",
        "The initial evaluation and written evaluation report shall be completed within 60 calendar days of receiving \
         parental consent for evaluation.",
    )),
    evaluation("evaluation-nc", NorthCarolina, Within(90, CalendarDays), Reaches::Services, told(
        "NC 1503-2.2", None, "clock-line-evaluation-nc",
    )).from(ReferralReceived),
    evaluation("evaluation-oh", Ohio, Within(60, CalendarDays), Reaches::Evaluation, quoted(
        "Ohio Admin. Code 3301-51-06", "https://codes.ohio.gov/ohio-administrative-code/rule-3301-51-06",
        "Must be conducted within sixty days of receiving parental consent for the evaluation; and …",
    )),
    evaluation("evaluation-pa", Pennsylvania, Within(60, CalendarDays), Reaches::Evaluation, quoted(
        "22 Pa. Code 14.123",
        "https://www.pacodeandbulletin.gov/Display/pacode?file=/secure/pacode/data/022/chapter14/s14.123.html",
        "… no later than 60-calendar days after the agency receives written parental consent for evaluation, except that \
         the calendar days from the day after the last day of the spring school term up to and including the day before \
         the first day of the subsequent fall school term will not be counted.",
    )).except(Exception::SummerOut, "clock-note-summer"),
    evaluation("evaluation-ri", RhodeIsland, Within(60, CalendarDays), Reaches::Eligibility, quoted(
        "200-RICR-20-30-6", "https://rules.sos.ri.gov/regulations/part/200-20-30-6",
        "Within sixty (60) calendar days of receipt of parental consent to an initial evaluation: (1) The child is \
         evaluated; and (2) A written report of the Evaluation Team is made available to the public agency and the \
         parent(s); …",
    )),
    evaluation("evaluation-tn", Tennessee, Within(40, SchoolDays), Reaches::Services, quoted(
        "Tenn. Rule 0520-01-09-.10", "https://publications.tnsosfiles.com/rules/0520/0520-01/0520-01-09.pdf",
        "An initial evaluation must be conducted and an initial educational placement must be made within forty (40) \
         school days of the local education agency’s receipt of informed parental consent for an initial evaluation.",
    )),
    evaluation("evaluation-tx", Texas, Within(45, SchoolDays), Reaches::Evaluation, quoted(
        "Tex. Educ. Code 29.004",
        TEXAS,
        "… not later than the 45th school day following the date on which the school district … receives written consent \
         for the evaluation, signed by the student's parent or legal guardian, except that if a student has been absent \
         from school during that period on three or more days, that period must be extended …",
    )).except(Exception::JuneThirtieth, "clock-note-absences"),
    evaluation("evaluation-va", Virginia, Within(65, BusinessDays), Reaches::Eligibility, quoted(
        "8VAC20-81-60", "https://law.lis.virginia.gov/admincode/title8/agency20/chapter81/section60/",
        "Ensure that all evaluations are completed and that decisions about eligibility are made within 65 business days \
         of the receipt of the referral by the special education administrator or designee, …",
    )).from(ReferralReceived),
    evaluation("evaluation-wa", Washington, Within(35, SchoolDays), Reaches::Eligibility, quoted(
        "WAC 392-172A-03005", "https://app.leg.wa.gov/WAC/default.aspx?cite=392-172A-03005",
        "… fully evaluate the student and arrive at a decision regarding eligibility within: (a) Thirty-five school days \
         after the date written consent for an evaluation has been provided to the school district by the parent; or …",
    )).noting("clock-note-washington"),
    evaluation("evaluation-wi", Wisconsin, Within(60, CalendarDays), Reaches::Eligibility, quoted(
        "Wis. Stat. 115.78", "https://docs.legis.wisconsin.gov/statutes/statutes/115/v/78",
        "The local educational agency shall determine if a child is a child with a disability within 60 days after the \
         local educational agency receives parental consent for the evaluation of the child …",
    )),
];

/// What else a state times on its own.
#[rustfmt::skip] // As above.
pub(super) const OTHERS: &[ClockRule] = &[
    other("eligibility-nm", EligibilityMeeting, NewMexico, Within(15, SchoolDays), Reaches::Eligibility, quoted(
        "6.31.2.10 NMAC", "https://www.srca.nm.gov/parts/title06/06.031.0002.html",
        "Upon completing the full and individual evaluation and written evaluation report, the public agency shall \
         convene a meeting of the eligibility determination team … within 15 school days …",
    )).from(EvaluationDone),
    other("eligibility-wa", EligibilityMeeting, Washington, Within(40, SchoolDays), Reaches::Eligibility, quoted(
        "Washington OSPI on HB 2557",
        "https://ospi.k12.wa.us/sites/default/files/2026-04/guidance-specialed-hb-2557-faq.pdf",
        "… no sooner than five school days after the evaluation report is provided to the parent and no later than 40 \
         school days following the receipt of the parent consent.",
    )).from(ConsentReceived).noting("clock-note-washington_meeting"),
    other("iep_meeting-ri", IepMeeting, RhodeIsland, Within(15, SchoolDays), Reaches::Services, quoted(
        "200-RICR-20-30-6", "https://rules.sos.ri.gov/regulations/part/200-20-30-6",
        "If determined eligible under this part, an IEP meeting is conducted and an IEP is developed and special \
         education and related services are made available to the child in accordance with an IEP within fifteen (15) \
         school days of the eligibility determination.",
    )).from(EligibilityDecided),
    other("records-ca", Records, California, Within(5, BusinessDays), Reaches::Records, told(
        "Cal. Ed. Code 56504", None, "clock-line-records-ca",
    )).noting("clock-note-records"),
    other("reply-in", ReplyToRequest, Indiana, Within(10, SchoolDays), Reaches::Reply, seen(
        "511 IAC 7-40-4", None, Line::OurWords("clock-line-reply-in"),
    )),
    other("reply-mi", ReplyToRequest, Michigan, Within(10, SchoolDays), Reaches::Reply, seen(
        "Mich. Admin. Code R 340.1721b", Some(MICHIGAN), Line::Quoted(
        "Within 10 school days of receipt of the written request, the public agency shall provide the parent with written \
         notice consistent with 34 CFR 300.503 and request written parental consent to evaluate."),
    )),
    other("reply-tx", ReplyToRequest, Texas, Within(15, SchoolDays), Reaches::Reply, told(
        "Tex. Educ. Code 29.004(c)", Some(TEXAS), "clock-line-reply-tx",
    )),
    other("drafts-ct", DraftsBefore, Connecticut, Before(3, SchoolDays), Reaches::Results, told(
        "Connecticut’s rule, as told by SpEdNet", Some(SPEDNET), "clock-line-drafts-ct",
    )).from(Meeting),
    other("drafts-dc", DraftsBefore, DistrictOfColumbia, Before(5, BusinessDays), Reaches::Drafts, told(
        "D.C. Code 38-2571.03(3)", Some("https://code.dccouncil.gov/us/dc/council/code/sections/38-2571.03"),
        "clock-line-drafts-dc",
    )).from(Meeting),
    other("drafts-md", DraftsBefore, Maryland, Before(5, BusinessDays), Reaches::Drafts, told(
        "Md. Code, Educ. 8-405", None, "clock-line-drafts-md",
    )).from(Meeting),
    other("finished_plan-md", FinishedPlan, Maryland, Within(5, BusinessDays), Reaches::Plan, told(
        "Md. Code, Educ. 8-405", None, "clock-line-finished_plan-md",
    )).from(Meeting),
];

/// A first evaluation that starts at consent, as most do.
const fn evaluation(id: &'static str, state: State, time: Time, reaches: Reaches, source: Sourced) -> ClockRule {
    other(id, InitialEvaluation, state, time, reaches, source).from(ConsentReceived)
}

/// A row that starts at a request, unless it says otherwise.
const fn other(
    id: &'static str,
    kind: ClockKind,
    state: State,
    time: Time,
    reaches: Reaches,
    source: Sourced,
) -> ClockRule {
    let starts = RequestReceived;
    ClockRule { id, kind, state: Some(state), time, starts, reaches, exception: Exception::None, note: None, source }
}

const fn quoted(citation: &'static str, link: &'static str, line: &'static str) -> Sourced {
    Sourced { citation, link: Some(link), line: Line::Quoted(line), checked: QUOTES_CHECKED, read: AtSource }
}

const fn seen(citation: &'static str, link: Option<&'static str>, line: Line) -> Sourced {
    Sourced { citation, link, line, checked: PAGES_SEEN, read: AtSource }
}

const fn told(citation: &'static str, link: Option<&'static str>, words: &'static str) -> Sourced {
    Sourced { citation, link, line: Line::OurWords(words), checked: PAGES_SEEN, read: SecondHand }
}
