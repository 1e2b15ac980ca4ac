//! The person closest to it first (G16, G17). Finds copies, calls and threats upward.
//!
//! Asking whose job something is, thanking somebody above, or copying somebody because it was agreed, passes.

use super::pattern::Patterns;
use super::sentence::Sentence;
use super::upward::REACH;
use super::{Advice, Hit, Kind};
use std::sync::LazyLock;

static UPWARD: LazyLock<Patterns> = LazyLock::new(|| {
    Patterns::of(
        "
{copy} ?in/this/on/to/you/it/that ?to/on/in ?the/your/our/both/whole/entire ?the ?whole/entire {boss}
{copy} everyone/everybody/the_whole/your_boss/half_the/half_of/every/anyone/all_the/whoever/people
{copy} {staff}/mr/mrs/ms/dr/{name} ..4 so ?that leadership/you/they/someone/somebody/everyone/he/she/the ..6 see/sees/
know/knows/aware/dealing
{boss} {am} ?being/now/also/both/all ?being cc/ccd/cced/bcc/bccd/bcced/copied/looped/included/on_this
so ?that leadership/someone_above/people_above/somebody_in_charge/{boss} can/knows/know/sees/see/is/will
{boss} needs/ought/deserves/should ?to ?hear/know/see/read/be_told/be_aware
{boss} might/may/will/would ?be ?probably/surely ?very want/like/love/interested/find/enjoy/hear/hearing/agree/care
i/we/me/this/it {will} ?to ?not ?hesitate/wait/just ?to go/going/gone/went/head/heading/march/walk ?over/directly/right/
straight/it ?straight/right ?over to/up_to/into/past/with/above ?to ?see ?the/your/our ..2 {boss}
go/going/goes/went/gone/stepping/reach/reaching ?right/straight over your/her/his/their/the/ms/mr ?head/heads/{name}
above/over your/her/his/their head/heads/level/pay_grade/paygrade
{anyone} above/over/higher_than/up_from you/her/him/them/the_ot/yours/the_teacher/your_head
{anyone} higher/further/farther up
{am} above/over/higher_than you/her/him/them $
i/we/me/my_husband/my_wife {will} ?just ?to ?not ?hesitate/wait/have ?just ?to ?be ?in_touch_with {tell} ?in/directly/
right/straight/up/this/you/it/that/him/about/on/out/all/these/your ?of ?to ?straight ?up/one/over ?to/with/from/by/at/
of/about ..2 {boss}
next/only stop/step/call/email/letter/message/one/visit/conversation/meeting/person ?i ?make/for/of_mine/call ?me/
us ?{will}/is/goes ?be ?to/with/at ..2 {boss}
^ ?i/we ?have/am ?just/also told/tell/ask/asked/emailed/call/called/write/wrote/written/mention/reported/contacted/
alerted/notified ..3 {boss}
your/her/his/their ?own boss/supervisor/superior/superiors/bosses/higher_ups/manager
speak/talk/meet/hear to/with/from ?someone/somebody/a/the/your/whoever/anyone ?person/people ?who ?is/in/with/
actually {above}
{anyone} with/who/in ?actually/can/has ?some/actual/real/any/the authority/power/charge/decisions/clout/actually_decide/
actually_do_something/actually_fix
up the chain/ladder/line/food
chain of command
escalate/escalating/escalated/escalation
all the way to/up ?the
to/from the top/very_top/tippy_top
the/very top of the
take/taking/took/taken/bring/bringing/moving/move ?this/it/that/matters/everything/things ..1 higher/further/upstairs/
downtown/up_a_level/up_the/to_the_top/up_with/elsewhere
take/taking/took/taken/bring/bringing/send/sending/report/reporting ..3 to ?the/your/our ..2 {boss}
skip/skipping/bypass/bypassing/go_around/going_around/went_around you/over/past/the_teacher/ms/mr/the_middle
{from} ..5 to ?the ..1 commissioner/superintendent/board/governor/state/top/mayor/senator/president
at the ?next/next_week/tuesday/monday/thursday ?school board ?of ?education/meeting
at/to/before/for/attending ..3 board/school_board meeting/meetings
public comment
who/what {am} ?the_name_of ?the/your ?her/his/their/your ..1 supervisor/boss/superior/superiors
who {do} you/she/he/they report/answer to
who {am} your/her/his/their ..1 {boss}/boss
name/number/email/address/phone ?of/for/to your/her/his/the supervisor/boss/superior/manager
file/filing/filed/lodge/lodged/making/submit/submitted/put_in a/an/my ?formal/official/written/first complaint/
grievance ?about/with/against
report/reporting/reported you/her/him/the_school/the_teacher/the_aide/them/all_of_you ?all ?to
hear/hearing about/from/it ?it/this/the/my ?from ?the ..2 {boss}
see/find_out/curious/wonder/ask/know what/how/if/whether ..3 {boss} think/thinks/says/say/has/feels/feel/knows/makes/
make/likes/agrees/would/will
because/since nobody/no_one/you/they/the_school/nobody_here ..3 school_level/building/here/gets_it
answer/explain/deal/explaining/answering ?for ?this/that/yourself/it to/with ?the/your ..2 {boss}
i/we ?will let/have ..1 {boss} ?to sort/handle/decide/deal/know/explain/take/figure/hear/look
your/her/his license/certificate/credential/certification/tenure/job {am}/could/should/may/will
{boss}/principal and i/we
know/knows/friends/friend/neighbors/golf/play/plays ?with/personally/the/your/on/is/are ?the ?the/your {boss}
friend/friends/neighbor/cousin/brother/sister/uncle/contact/contacts on/at/in/with the ?school {boss}
until/unless/if/when/before/or/then/maybe/perhaps ..4 {boss} hears/finds_out/knows/gets/steps_in/gets_involved/calls/
sees/reads/would/asks/weighs
if/since ..8 not ..10 , ?then/i/we ?am/will ?sure ..2 {boss}/{anyone} ?above ?her/you can/will/would
^ ?dear/hi/hello/attention superintendent/board/commissioner/director ..8 before_i_ask/have_not_asked/first
start/starting/started/begin/beginning at/with the top/superintendent/district/board
one/two/three level/levels/rung/step/steps/rungs up/above/higher
have_not/not/never/without/rather_than/instead_of/did_not/before ?have ?even ?yet ?bother~ ?to ?to asked/ask/asking/
talk/talked/talking/spoken/speaking/tell/told/telling/mentioned/tried/contacting/emailing/brought ?this/
it ?up ?to ?with {staff}/ms/mr/mrs/the_teacher/her_teacher/his_teacher/her/him/them ..4 straight/directly/you/first/
principal/instead/wanted/thought/figured/so/,
straight/directly/right to ?the/you ?, ?the {boss}/top
{does} ?the/your ..2 {boss} ?even ?{am} know/aware/realize/approve ?that/how/you/of/about/what
speed dial
a/the bigger/higher/corner/better desk/office/title/up
higher/further up
goes/going/go ?right/straight to/over ?your/the ?the ..2 {boss}
{boss} ..2 {am} ?going ?to ?be ?very hear/hearing/reading/receive/receiving/getting/next/interested/thrilled/
pleased ?from/about/this
let us see/ask/find/hear/try ?out what/how/if/the ..3 {boss}
want/need/like/get/give/have/send ?me ?the/your/a/us manager/supervisor/supervisors/superior/boss/principal/
superintendent ?name/number/email/info/contact
i/we ?will {am}/have/got/will ?taking/bringing/going/heading/walking/sending ..3 to ?the ..2 {boss}
copied/ccd/cced/cc/included/looped ?in ?in on this/here/email ?email/message/note
^ cc/ccd/copied/copying/forwarded/forwarding/sent/sending ..4 {boss}
give/send/get/find/have me/us the/a/your ?name ?or ?number/name/email/contact/phone/address/office ?number ?of/
for ..4 {boss}/in_charge
person/one/people/whoever/somebody/someone who ?actually runs/run/decides/signs/makes/pays/hired/hires/can/has
can/could/will/do not help ?me/us ?, ?so who can/could/will/does
have/has asked/told/got/getting/had ?the ..2 {boss} to
i/we ?will ?be let/letting/have/having/get/getting/ask/asking ?the ?your ?school {boss} ?to decide/deal/sort/handle/
look/know/call/step/take
{boss} ..5 on this email/message/thread/note/chain
off/on/from the phone with ?the ..2 {boss}
sent/send/sending/mailing/mailed/forwarded ..4 to ?every/all/each ?member/members ?of ?the/your ..1 {boss}
went/go/going/gone/came/turned/started ..1 to/with ?the/your ..1 {boss} first/instead/before/about/because/directly
your/her/his boss/supervisor/principal will/would/can/could/might
go/going/step/stepping/jump/jumping over your/her/his
in charge of you/her/him/them/the_teacher/this_place
{loop}
who signs/writes/pays/approves your/her/his
your/her/his paycheck/salary/evaluation/review ?, ..6 word/talk/call
complaint/grievance line/form/hotline/department/box/process/procedure
file/make a complaint
let/letting/have_let ..2 {boss} know/hear/see/handle/decide
{copy} ?in superintendent/director/board_member/commissioner/principal {name}
head of the/transportation/special/nutrition/facilities/human/pupil/student/curriculum/the_whole ..3
what/how the head/superintendent/principal/board of
wonder/curious what/how/if/whether ..8 {boss} ..1
left/leave/leaving/sent/send/sending ?her/him ?a/an/two/another voicemail/message/note/email/letter/complaint for/with/
to ?the/your ..1 {boss} about
know/knows ..1 people/someone/somebody/folks/everyone/most on/at/in ?the ?school {boss}
let/letting ..2 your/the/her ..1 {boss} be/decide/judge
{boss} ?already ?also {has}/will_have/is_getting/gets a ?full copy/copies
{boss} ..3 copy of this/it/that/everything
file/submit/lodge something/anything/a_report/a_complaint ?formal against/about/on
called/call/emailed/phoned/visited ?the office/people/someone/guy/lady downtown/at_the_district/upstairs
mentioned/mention/brought/bring/told ..5 to ?the ..1 {boss}
get/got/have/drag/wake ?to ?get the ..1 {boss} ..3 for/to/about/out this/deal/of/fix
next/first/last call/email/letter/visit/stop ?will/is ?be ?going is/to/be to/the ?the state/capitol/district/top/board/
superintendent
skipped/skipping/skip you/her/him/the_teacher/ms/mr/mrs ?and
",
    )
});

/// Past the person however it is asked.
static ABOVE: LazyLock<Patterns> = LazyLock::new(|| {
    Patterns::of(
        "
{does} ?the/your ..2 {boss} ?even ?{am} know/aware/realize/approve ?that/of/about how/what/you/your/this/about
{anyone}/who ?do/should/can ?i ?is ?talk_to/ask ?next above/over/higher_than your_level/you/her/your_head/him/that_level
who is/are your/her/his/the ?direct supervisor/boss/superior/superiors
so i/we ?{am} ?came/come/coming/going/went/writing ?right straight/right/directly to/over ?you/the
decision maker/makers
do/must i/we have_to/need_to/really_have_to/get_to call/email/write/go/ask/bother/contact/get/wake ?to ?the/
your ..1 {boss}
^ ?i_wonder what would/will/might/does ?the/your ..1 {boss} say/think/do
i/we ?just ?have_to go/going/goes/went straight/directly/right to ?the/your ..1 {boss}
{does} {staff}/{boss}/mr/mrs/ms ?{name} ..5 know/aware/realize ?that/how you
waste/wasting ?any/my ?more time with/on {staff}
straight/directly to you ?instead ?of ?the $
i/we ?only want/need ?to ?see/speak/talk ?to/with the/your ..1 {boss} $
",
    )
});

/// "See you at the board": a parting shot, which is about the relationship.
static PARTING: LazyLock<Patterns> = LazyLock::new(|| Patterns::of("^ ?i/we ?will see you"));

/// Finds a step past the person who could answer.
pub(super) fn find(sentence: &Sentence<'_>) -> Option<Hit> {
    let calm = matches!(sentence.kind, Kind::Positive | Kind::Introduction | Kind::Recap);
    let above = || ABOVE.first(sentence).filter(|_| !calm);
    let tables = [&UPWARD, &REACH];
    let plain = calm || sentence.is_invited() || PARTING.first(sentence).is_some();
    let upward = || tables.iter().filter(|_| !plain).find_map(|table| table.first(sentence));
    let (from, to) = above().or_else(upward)?;
    Some(Hit { from, to, advice: Advice::LowestLevel })
}
