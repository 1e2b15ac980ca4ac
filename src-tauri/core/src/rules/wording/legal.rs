//! Not every matter is legal (G63). Finds law used as a lever where a question would do.
//!
//! A right that is used by asking passes: an evaluation in writing, prior written notice, the safeguards booklet,
//! "I do not give permission".

use super::pattern::Patterns;
use super::sentence::Sentence;
use super::{Advice, Hit, Kind};
use crate::rules::reading::lexicon::one_of;
use std::sync::LazyLock;

/// Law as a charge or a threat, however it is put.
static CHARGED: LazyLock<Patterns> = LazyLock::new(|| {
    Patterns::of(
        "
illegal~/unlawful~/sue/sued/suing/lawsuit/lawsuits/litigat~/lawyer~/attorney/attorneys/liable/liability/malpractice
discriminat~/prosecut~/felony/criminal/crime/unconstitutional/subpoena~/lawbreaking/perjury/negligence/negligent/
settlement
legal action/grounds/trouble/consequences/fees/battle/fight/obligation/obligations/duty/recourse/remedies/counsel/team
legal document/requirement/requirements/responsibility/right/rights/matter/binding/advice/ground/threat/aid/issue/
mandate/standard
legally required/obligated/bound/entitled/mandated/have/must/binding/responsible/allowed/wrong/liable/speaking/supposed/
owe/owed
{break} ?the/federal/state/of ?federal/state/the law/laws/regulations/regulation/rules
{law} ?clearly/is/does ?very/quite requires/require/says/say/states/guarantees/protects/mandates/clear/entitles/gives/
demands/forbids/prohibits/on/not_optional/applies/not_a/exists/calls
required/obligated/mandated/entitled/guaranteed/protected/allowed/owed by/under ?the/federal/state {law}
{am} the law
above the law
the law ?on my/our/his/her/$/, side
law on/is my/our/his/her side
{violate} ?of ?the/his/her/our/my/federal/this/section/every/several/at_least ?federal/civil/legal/state {law}/rights/
plan/agreement/contract/privacy/act/order/iep/504/right
{violate} ?of the/his/her/our/my/this/that ..2 plan/agreement/contract/iep/504/rights/goals
{am}/in/a/clear/direct/this/consider/considered/another/that/serious/an/such/blatant/call/many/several/these/
your violation/violations/breach/noncompliance/non_compliance
{they}/you/that/this/plan {am} violating/breaching/in_breach
out of compliance
not/being/be/in compliance/compliant/out_of_compliance
noncomplian~/non_complian~/procedural_violation
denial/denied/denying/deny/denies ?him/her/my/of/a/us/our/him_of ?son/daughter/child ?of ?a/his/her fape/
free_appropriate/appropriate_education/rights/an_education/legal/due_process/education
fape
his/her/our/my/their/civil/parental/disability/constitutional/legal/child/student/kids/parent/parents ?civil/legal/
educational/constitutional/basic/own rights
know/knows/knew/learn/learned ?all my/our/your/his/her/the rights/law/laws/idea
due process
see/meet you/them ?all in/at court/due_process/a_hearing/hearing/mediation
court/courts/courtroom/judge/judges/judicial/jury/hearing_officer/trial_date/tribunal
ocr/office_for_civil_rights/office_of_civil_rights/department_of_justice/doj/attorney_general
state/formal/federal/civil_rights/official complaint/complaints/investigation/investigators
investigat~ {they}/you/this/your
cps/dcf/child_protective/press_charges/pressing_charges/police_report
{statute} ..12 shall/must/required/requires/violat~/obligat~/entitle~/guarantee~/says/states/mandate~/demands/rights/
comply/clear/not_optional/protects
per/under/pursuant_to/according_to/by section/idea/the_ada/ada/federal/state/law/the_law/statute/504/
federal_law ..6 shall/must/have_to/required/are/he/she/you/his/her/entitled/has/is/we
shall have/be/provide/receive/not
comply/complying/comply_with with/or the/his/federal/idea/law/or
binding contract/agreement/document
contract/agreement/iep {am} a ?legal/legally/binding contract/document/binding/promise_in_law
{they}/you/school/district ?all {will} ?very_well ?be/get/end ?up/in sued/liable/in_big_trouble/in_trouble/in_contempt/
hear_from_my/hear_from_our/hear_from_a/fined/lose_funding
in big/serious/deep/hot/legal trouble/water
lose/losing/pull/risk/risking your/federal/state/its/their/the funding/license/accreditation
{counsel} ..5 says/said/tells/told/thinks/agrees/will/would/confirmed/confirms/knows/is_going/thought/look/loved/love/
interested/looking/laughed/reviewed/calls/drafted
{hire} ..4 {counsel}
{counsel}
people/schools/districts/others ?have get/got/gotten/been sued/in_trouble/fined/shut_down
precedent/case_law/supreme_court/endrew/statute/statutes/34_cfr/cfr/federal_regulations
compensatory
hipaa/aclu/wrightslaw/class_action/cease_and_desist/damages/protected_class/reasonable_accommodation/disability_rights/
justice_department/civil_suit/legalities/lawful/legalese/legally/statutory/injunction/affidavit/mandated_reporter/
equal_protection/test_case
the feds/state_investigator/authorities/auditor/investigators
shaky/thin/bad/solid legal ground/ice
{no} legal right/basis/authority/ground
right/rights/entitlement under/to
served with_papers/papers
day in court
legal right/team/eagle/eagles/options/advisor/department
have/take/lose/get/cost ?you your ?teaching license/licence/certification
{am} ?all in the wrong $
read the/all_the/up_on ?special_education ?state law/laws/regulations/regs/statute/code
end up/wind_up in front/before/in_front
failure/failing/refusal to ..8 will/shall/may ?be taken/treated/considered/viewed/regarded/seen/constitute/result
on the part of the ?district/school
used in a/the/our hearing/court/case
contract and/,
disability/education/special_education/school law
tell/telling/explain/explaining it/that/this ?to ?the to_the judge/to_a_judge/to_the_hearing/in_court
law in/of this/our state
refusal of/by
retained/hired/consulted/our/legal/my counsel
please be advised
hate/like/rather/forced ?for ?not ?have/to ?me ?to ?have ?to bring/get/involve/call ?in a/my/our/the lawyer/lawyers/
attorney/attorneys/court
protected by law/the
serves as/this_is ?your ?formal notice
on notice that
legally make/keep/force/do/deny/stop/hold
by law
federal/state rules/regulations/guidelines/requirements/codes/mandates
spoken/speak/talked/met/meeting/consulted/consulting/discussed ..1 with/to counsel
amounts/amounting/tantamount to neglect/abuse/discrimination/retaliation/negligence/assault
free ?and appropriate
textbook/clear/plain/outright/blatant retaliation/discrimination/negligence/neglect
a leg to stand
{am}/borders/bordering/borderline ?on criminal/unlawful/unconstitutional
a/the ?big/fat settlement/lawsuit/payout
",
    )
});

/// Finds law as a lever.
pub(super) fn find(sentence: &Sentence<'_>) -> Option<Hit> {
    let asked = sentence.is_request() && !sentence.is_hard() && !sentence.is_taunt();
    let addressed = (sentence.from..sentence.to).any(|at| one_of("you your school district", sentence.at(at)));
    let told = matches!(sentence.kind, Kind::Introduction | Kind::Context) && !addressed;
    let plain = asked || told || sentence.is_school_subject();
    let (from, to) = CHARGED.first(sentence).filter(|_| !plain)?;
    Some(Hit { from, to, advice: Advice::NotLegal })
}
