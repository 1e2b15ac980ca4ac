//! The person closest to it first (G16, G17): more ways to reach past them.
//!
//! Owns the table only; `lowest_level.rs` asks it.

use super::pattern::Patterns;
use std::sync::LazyLock;

/// Somebody above is told, called in, known, or will be glad to hear.
pub(super) static REACH: LazyLock<Patterns> = LazyLock::new(|| {
    Patterns::of(
        "
i/we/{me} ?{am}/have/will ..7 calling/writing/emailing/contacting/telling/going/phoning/complaining/reporting ..3 to/
with/the/your/up ?the ?your ..2 {boss}
i/we/{me} ?have brought/took/raised/shared/sent/forwarded/reported/gave/given/turned/handed/passed/mentioned/filed/
written/wrote/spoken/spoke/talked/reached ..7 to/with/up ?the/your/our ..2 {boss}
i/we/{me} ..4 {am} going/moving/stepping/climbing/taking_it/taking_this/bumping_this up one/a_level/a_step/a_rung/
the_ladder/from_here/higher/two
{boss} ..2 hotline/line/number/complaint/complaints/tip_line/extension/direct_line/cell/email ?for/about/on/is/$
{boss} ?{has}/already/is ?already ?now ?been told/aware/informed/notified/knows/heard/on_it/involved/alerted
go/going/goes/went/take_it/straight ?it ?right to the ?very top
i/we/{kin} ..4 appointment/meeting/call/conference/sit_down with ?the ..1 {boss} ..4 about/over/regarding
{boss} ..6 two_doors/next_door/down_the_street/our_street/my_street/our_church/my_church/from_us/my_friend/
by_first_name/personally
would/does/will/did/is your/the ..1 {boss} ?be ok/okay/fine/happy/proud/agree/approve/like/know/think ..4 you/your
gone/go/went/sent/come to ?the ..1 {boss} ..4 first/instead/sooner/rather
i/we will/am/have/must ?going_to ?to ?also confirm/check/verify/clear/double_check/discuss/settle/resolve ?it/this/that/
things with ?the ..1 {boss} since/because/as/from/instead
board elections/candidates/election
overrule/overruled/overrules/override/overrides/outrank/outranks ?this/you/her/him/that
{kin} ?have/has/is/was already/also/just/now ..1 {tell}/phoned/rang ..3 {boss}
reported/report/reporting ?it/this/that/you/him/her ?all ?already to ?the ..1 {boss}
{boss} ?office ..2 my/our/a complaint/complaints
hotline/ombudsman/watchdog/tip_line
need/have/going/want to/from ?hear ?it/that/this ?straight ?directly from/to ?hear ?the ..1 {boss}
on/to/across/at/with/for ?the/your ..1 {boss} ..1 desk/secretary/voicemail/inbox/assistant
have/let/get/tell/want ?the/your ..1 {boss} ?to call/contact/email/phone/text/reach/write/ring/answer/explain ?to me/us/
back
{boss} ?there/downtown/folks/people/himself/herself ?probably/surely/certainly would/might/may/will/should/could ?be/
want/like/love ?very/so/more ?to interested/glad/happy/curious/pleased/thrilled/surprised/shocked/love/enjoy/listen/
fascinated/concerned/delighted/hear/know/see/read/explain
sure/bet/think/guess/suspect/imagine ?that ?the/your/his/her/our ..1 {boss}/{staff} would/will/might ?be ?very glad/
happy/interested/curious/love/like/want ?to ?hear/know/see/read
{me}/parents/families/the_moms/all_of_us/the_other_parents {will}/have/{am} ?be/to ?already/also/just/both/
all ?going_to {tell} ..5 {boss}
i/we/{me} ?have already/also/just/now/finally/both {tell} ..5 {boss}
now/so/then/next/guess/suppose ?it/this {am}/goes ?up/over/on ?to ..2 {boss} ?desk/problem/turn/job/hands
{boss} problem/turn/headache/business/hands now/$/,
decided/prefer/rather/choose/going/ready/forced/happy/time ?not ?for_me/for_us ?to let/have/ask/leave/see/try/involve/
deal/talk/speak/work/go/take/hear/discuss/bring/write/email/call ..8 {boss}
leave/leaving/left/hand/handing/pass/passing/turn/turning it/this/that/him/her/you/things ?over ?up to/with/
for ?the ..1 {boss}
deal/dealing/talk/talking/speak/speaking/work directly/straight/only with/to ..2 {boss}
do not/never waste/bother/deal/talk/mess/play/argue ?my/any ?time ?around with/on/to teachers/staff/aides/people_who/
someone_who/you/her/secretaries/anyone_below
who/how/where ..6 report/complain/grievance/escalate/go_over/file_a ..6 teacher/{staff}/you/her/him/aide/driver/{boss}/
complaint/this/about
report/reporting/reported a/the/this/that/my/your/you/her/his ?own teacher/aide/school/driver/nurse/staff/counselor/
principal ?to/for
get/getting/got/have/bring/bringing/pull/pulling/drag/call/calling ..1 {boss} ?down/in/on/into ?on/into involved/here/
this/the_phone/the_line/the_room/the_loop/it/in/down_here
{boss} ?will/{am}/gets/needs/has ?now ?to ?be/been ?going ?to ?be/get/getting involved/in_the_loop/brought_in/notified/
informed/contacted/looped_in/told/hearing/called/emailed/alerted
{boss} on it/cc/copy/bcc ?$
copied/cc/attached/added/included/bcc/cced/ccd/looping/adding/copying ?in mr/mrs/ms/dr/{staff} ..4 so/because/for/since/
given ..4 aware/sees/knows/visibility/awareness/know/see/record/answers/answer/listens/help/nobody/no_one
{boss} ..3 {am} aware of how/what
next email/letter/call/message/time/stop/one/conversation ..6 {boss}
golf/friends/friend/know/knows/close/church/related/neighbors/neighbor/went/lunch/married/drinks/works/cousin/buddies/
contacts/connections ?good/well/of/a/some/people ?with/at/on/to/personally/for/in a/the/your/our/several/some/
half ..2 {boss}
someone/somebody/anyone/person/people/adult ?else ?who ?is ?a_little/actually/a_bit/with ?some more_senior/senior/
important/higher/authority/more_authority/more_power/further_up/upstairs/outranks
higher/outside/bigger/other/real/proper authority/authorities/channels/powers/ups
over ?the head/heads of
independent/outside/third ?party investigation/review/reviewer/investigator/oversight
write/writing/letter/call/calling/petition/email/emailing to/my/our/the ?my/our/the ?state ?local rep/representative/
senator/legislator/legislators/congressman/congresswoman/congress/mayor/councilman/assemblyman
{boss} ?already ?also agrees/agreed/knows/told/said/assured/promised/has_my/took_my/returned/
called ?with ?me ?us ?all about/to/with/me/us/email/call ..1
let/letting ?your/the ?own {boss}/administration/management/office sort/handle/decide/deal/explain/figure/straighten
{boss} can/could/may/will ?then sort/handle/decide/deal/straighten/explain ?it/this/that/with ?out/to
complain/complaining/complained/complaint/complaints/gripe ?about ?you/it/this/her ?was/went ?to/with/at/on/
is ?the ..1 {boss}
you/she/he/they ?all answer/report to/work_for ..2 {boss}
who/whom {do}/should/can/must i/we/parents ?have/need ?to see/talk/speak/contact/email/call/write ..4 {boss}/higher/
above/boss/supervisor/complain/results/something_done
{boss} and not/i_do_not you/mean/teachers/with
take/taking/took/bring/bringing/bump/bumping/push/pushing/send/sending ?it/this/that/things/the_matter/my_concerns up/
upstairs/over ?to ?the ?a ..2 notch/level/{boss}/ladder/chain/next
straight/right/directly/all_the_way to/up ?to ?the ..1 {boss}/top/state/city
have/has/had/having ?a ?nice/long/little/good word/chat/talk/meeting/sit_down/conversation/appointment/call with ?the/
your ..1 {boss}
{boss} number/email/address/extension/cell/card ?is/on/in/handy/already
my/our/the/a complaint/letter/email/petition ..2 to/with/for/before/goes ?to ?the ..2 {boss}
teachers/staff/people/aides/nobody/no_one ?here ?at ?this ?the ?school ?level {do}/can/will ?not ?never help/decide/
listen/answer/have_the ..3 so ..6 {boss}
{boss} {am} a/an/my/our ?good/old/close/family friend/friends/buddy/neighbor/cousin ?of
somebody/someone/anybody/anyone/people with ?some/actual/real pull/clout/sway/muscle
asking/asked/ask/begging/want/wanting ?the ?your ..1 {boss} to step/look/sit/weigh in/into
get/step/go around/past/above mr/ms/mrs/dr/{staff}
word/message/voicemail with the ..1 {boss}
",
    )
});
