//! P3: asking before asserting (G44). Finds motives, knowledge and secret plans that are stated as facts.
//!
//! "Help me understand the reasoning" asks, and passes.

use super::pattern::Patterns;
use super::sentence::Sentence;
use super::{Advice, Hit, Kind};
use std::sync::LazyLock;

/// Why the others did a thing, as if it were known.
static MOTIVES: LazyLock<Patterns> = LazyLock::new(|| {
    Patterns::of(
        "
because it/that/he/she/it_would ?is/was/would ?just/so/too/be ?be easier/cheaper/convenient/inconvenient/less_work/
too_hard
because it/that/he/she ?is/was/would ?be/too ?be/much ?too ?a/an hard/expensive/burden/inconvenience/trouble/work/
hassle/nuisance
because {they} ?{do} ?not/just/only want~/care~/like~/need~/bother~/felt/decided/forgot/feel_like/cannot/believe/could/
think
because {no} {one} wants/wanted/cares/cared/bothered/bothers/thought/listens/read/checked/likes
because of money/budget/the_budget/cost/the_cost/convenience/optics/politics/test_scores
because {they} {am} ?too short_staffed/cheap/lazy/understaffed/mad/angry/afraid/scared/tired/sick_of/embarrassed
get/getting out of doing/helping/having/paying/work/it $
to save money/time/a_buck/yourself/a_few/face/yourselves/themselves/on/the_district/some_money
get/getting/be/gotten rid of
to punish/silence/hide/avoid/keep_me/keep_us/keep_parents/make_an_example/teach_him_a_lesson/teach_her_a_lesson/shut_me
to push_him/push_her/push_us/get_back/protect_yourself/protect_themselves/protect_yourselves/cut_corners/cover_your/
cover_her
to cover_their/cover_his/cover_up/make_room/make_it_look/look_good/make_yourself/make_the_numbers/free_up/keep_him_quiet
to keep_her_quiet/keep_things_quiet/wear_us_down/wear_me_down/run_out_the_clock/make_a_point/prove_a_point/spite
so the/your/her/his/that class/school/room/numbers/scores/teacher/data/report/budget/classroom ?would/will/could/
can look/looks/be/seem
so you/they/nobody/no_one/the_teacher/the_school/the_district/the_aide would_not/did_not/will_never/never_have ?have/
need to/get
so you/they/nobody/no_one/the_teacher/the_school/the_district/the_aide would/will/could/can/did ?not ?all say/claim/go/
hit/leave
so {she} could/can/would get_out/go_home/have_lunch/leave_early/take_a/finish_early/sit_down/chat/scroll/hit_her/
hit_his/take_the/check_a/be_done/make_her/make_his/look_good
so {she} {do}/would_not/will_not not have to
{they}/she/he/you {do} not want/wanting {child}/us/me/my/parents/our/anyone to/on/in/at/there/here/around/back/because/
asking
{they} want/wants/wanted {child}/my_son/my_daughter/our_son/our_daughter/me/us out/gone/quiet/to_fail/to_give/somewhere
{am} ?just/only/all trying/hoping/waiting/planning ?for/to us/hide/get/push/save/avoid/trick/pressure/punish/silence/
fool/sneak
{am} ?just/only trying/hoping/waiting/planning/praying ?for/that/to i/we/us/wear/bully/scare/confuse/make_us/make_me/
pull/run
hiding/hides/hid something/things/the_truth/the_real/behind/from_us/from_me/what/it
covering/covers/covered/cover for/up/your/yourself/yourselves/her/their/for_each
rushed/hurried/breezed/sped/flew/raced through
cut/cutting/cuts corners
copied/copy/cut and pasted/paste
copy paste/pasted
real/true/actual/only reason/story/motive/agenda
an/another/just_an/the/same/lame/convenient ?old/usual excuse/excuses
hidden/own/personal agenda
swept/sweeping/sweep/brushed/brushing/pushed ..2 under
behind our/my/his/her/parents/everyone back/backs
made/make/making/had your/their/her/his mind/minds up/made
made up your/their/her/his mind/minds
{they}/was ?{has} ?all/already/just decided/planned/settled/arranged ?this/it/that/everything/all_this already/long_ago/
long_before/before/without/in_advance/ahead
already decided/settled/planned this/it/that/everything/all
clearly/obviously ..4 decided/planned/settled
before we ?even/all/ever walked/came/sat/got/met/arrived/opened/spoke/set_foot/had_a_chance/said
already decided/made_the/chosen/written/settled/made_up
done deal
{they}/the_district/the_school {do} not want/like to pay/spend/fund/hire/deal/bother/admit/be_bothered/look
and/but/yet ?then ?still chose/decided/choose/opted ?not not/to/nothing ..1
someone/somebody ..3 must have told/said/put/decided/forgotten/complained
let me guess
{am} ?all ?just ?purely for_show/a_formality/theater/a_show/window_dressing/staged/scripted/rehearsed/rigged/
for_appearances/optics/lip_service
you/they/{staff}/the_school ?all decided/settled/planned this/that/it/everything in/back/before/over/months/weeks/last/
without/long
i/we can tell/see/guess/smell ?that {they} {am}/has/have/do/did/want
has/have/had it out for {child}/my/us/me/our
on purpose/purposely/deliberately/intentionally/by_design
must have known/decided/planned/thought/forgotten/figured/assumed/been_too/slipped
{they} must have/think/not/be/know/want
you/they/she/he/all_of_you ?all/have knew/known/know exactly/full/perfectly/very/damn/it/better/all_about/all_along/
darn/good_and
when/since/because you/they/she/he knew
, i bet/suspect/assume/presume/wager $
and you/they/she/he know/knows/knew it
hoped/hoping/figured/assumed/assuming/betting/thinking/thought ?that we/i/nobody/no_one/parents would/will/do
count/counting/banking/relying/bet/betting on us/me/parents/nobody/the_fact
without ?even/so_much/ever asking/consulting/including/involving/a_word/telling_us/telling_me/asking_us/as_asking/
a_thought
not ?even/ever bother/bothered to/reading/asking/calling/looking/checking/with
{no} {one} bothered/bothers/cared/wanted/could_be
do not tell/pretend/act/insult/lie/give ?to/me/us ?me/us like/you/that/there/it/he/she/{child}/this/the_usual/some
do not pretend/act
that/this is not what/how/why/why_you happened/it_was/was_said/we/you
that/this/it {am} a lie/cover_up/setup/set_up/ploy/trick/scam/stunt/power_trip/power_play/tactic/front/smokescreen
{they}/she/he ?{has}/are/is ?just/been lied/lying/making_this_up/made_this_up/made_that_up/making_it_up/made_it_up/
fudg~/faked/faking
{am} an/a inconvenience/burden/nuisance/line_item/number/problem/statistic/headache ?to/for you/them/her/the
how dare
how could you/they/anyone/she ?possibly ?all let/do_this/do_that/not/forget/think/leave/allow/say/treat/miss/lose/ignore
why would/did/do you/they/she/he/anyone ..9 when/if you/they/she/he knew/know/said/promised
why {do} you/they/she/he/the_school/the_teacher always/keep/hate/insist/refuse/never/even/not_care/ignore/let/allow/
think_it
why {am} you/they/she/he ?all/always/so/constantly ignor~/refus~/hiding/lying/against/picking/target~/punish~/afraid/
threatened
{am}/got/gets/get/been simply/just/clearly/obviously/conveniently ignored/forgotten/skipped/dropped/thrown/tossed/
shelved/scrapped
plan/iep/email/note/accommodations/request/letter was/were/is/got ignored/forgotten/tossed/trashed
i/we know/knew why/what_you/what_this/the_real/you_only/you_just/exactly/you_are/she_is/you_did/how_this/how_you/
what_really
i/we {am} ?pretty/quite sure/convinced/certain/positive ?that you/they/she/he/no_one/somebody/it_was/this_is/this_was/
someone
i/we bet/suspect/presume/reckon ?that/it you/they/she/he/nobody/someone/somebody/the/it/was/is/your
i/we ?can ?only guess/suppose/assume/imagine/gather/figure/take_it ?that/it ?was you/they/she/he/nobody/no_one/someone/
somebody
i/we ?can ?only guess/suppose helping/keeping/teaching/calling/answering/{ing}
{that} is/was ?all/only/really/just about money/the_budget/the_money/control/power/saving/convenience/test_scores/
numbers/optics
punish~/retaliat~/punished {child}/us/my_son/my_daughter/against/for for/us/him/me
payback/retaliation/revenge
{they}/who/anyone/she/he {do}/could/has/have/had ?not ?even ?never/even/ever/bother_to/actually read/open/opened/
look_at/looked_at
clearly/obviously/apparently/evidently ?all/all_of ?of {they}/nobody/somebody/we/his/her/the/this/my/it/he/she/safety/
reading/nothing
{am} ?so/pretty/quite/very/painfully ?pretty clear/obvious/apparent ?to_me/to_us ?that {they}/he/she/this/nobody/we/my/
our/his/her/the/it
{they} clearly/obviously/apparently/evidently/conveniently {do}/have/has/are/is/think/thinks/forgot/decided/want/need/
can/would/lost
seems/looks/sounds/feels ?to_me like/that/as_if/as_though {they}/nobody/someone ?all {do}/have/are/is/just/decided/
would/want
{no} excuse for/to/here
{am} {no} excuse/reason/justification for/to/why/you/that/this
makes/make/making {no}/zero sense
not a coincidence/an_accident/accident
{no} coincidence/accident that/,
{they}/she/he/school/district/principal thinks/think/thought/figured/decided/felt ..8 not/too worth/bother/much_trouble/
important
too much bother/trouble/effort/work for/to
nobody/no_one thought/thinks/wanted/wants us/we/me/to_tell/to_mention/to_ask
left off/out/us ..5 on_purpose/deliberately
i/we see ?that ?how ?we we/you/they {am}/have/did ?all left/not/decided/moved_on/no_longer/given/it_is
convenient/conveniently/funny/interesting/curious/odd/strange/amazing how/that/for
without ?even/ever/once/a {ing} about/how/what/us/me/him/her/of/if/it/anyone/to/the
without ?a/any/even/so_much_as ?single/as thought/warning_or/care/regard/concern/explanation/a_second
{they} ?never/have/had/has {no}/never ?real intention/intended/plan/planned/meant/wanted/plans/interest of/to/on/in
had {no} ?real intention/plans/interest of/to/in
all along/from_the_start/from_the_beginning/from_day_one
from the start/beginning/get_go/very_start you/this/they/she/he/was/it
set/setting/sets {child}/us up to/for fail/failure
set up to fail
{using} ..4 as an/your/a/her/their ?an excuse/cover/shield/reason_not/scapegoat/weapon
{they} ?have/has chose/chosen/choose/chooses to/not ignore/to/look/leave/exclude/skip/do_nothing/pretend
{they}/she/he ?clearly think/thinks/assume/assumes/believe/believes/figure/decided/figured ?that i/we/he/she/my/our/
parents/it ?{am}/do/will/would/son/daughter/can ?just/not ?be making/lying/faking/exaggerat~/stupid/lazy/crazy/
overreact~/spoil~/bad/dumb/problem/fault/a/not/too/notice/give/go/forget/hard
you/they/she/he think/thinks he/she/i/we {am} faking/lying/lazy/making/spoiled/a_problem/a_burden/exaggerating/
not_worth/just
{they} {do} not believe me/us/him/her/in
to make your/her/his/their/life/things/it ?own ?life/job/day easier/look/simpler
to avoid/dodge/skip/escape/spare paperwork/the/doing/paying/work/a/having/helping/dealing/yourself
{am}/was/were/been told/instructed/ordered/coached/pressured ?not to say/no/deny/not/keep/refuse/tell/stay
district/someone/somebody/boss/principal told/tells/ordered/made you/her/him/them ?not to/say
if he/she/this/it/my_son/my_daughter ?{am}/were ..5 kid/son/child/daughter/different/typical/rich/athlete/quiet/easier/
popular/normal ..6 would/have
because {child}/my_son/my_daughter/he/she/it {am}/has/can ?not ?a ?only different/disabled/autistic/difficult/special/
slow/brown/black/poor/loud/not/speak/defend/tell/talk
{they} let it/this/him/her/that/them happen/slide/fall/fail/go
{they} ?just/only/really/all {want} an/a/the/to easy/easier/quiet/get/avoid/make/move/be_done/look/save/keep/push/check/
have_an
want to be/get rid/done
check/checking/checked/tick/ticking ?off a/the/off/your ?the box/boxes
box checked/ticked
given/give/gave/giving up on
{they} {am} protecting/defending/siding/covering each/your/the/her/with/for
protect/protecting/protects your/her/his/their/each/the own/self/other/district/teacher/reputation
turned/turn/looked/looks the/a other/blind way/eye
pass/passing/passed the buck
kick/kicking/kicked the can
play/playing/played games/favorites/dumb/politics ?with
games {child}/my/with
{am}/was {no} mistake
nice/good story/cover/excuse
not buying/fooled/fooling/born_yesterday/stupid/falling
do_not/not/nobody ?going_to fool/fooling me/us/anyone/anybody
i/we {do} not believe/buy ?for ?a/that/it/you/one/a_word/your/the/her/this ?single word/explanation/excuse/story/second/
likely/convenient/funny/fine/cute/tall story/story_too/tale/timing/coincidence
somebody/someone ?there/clearly/obviously/must_have/at_school is_lying/did_not/forgot/dropped/decided/messed/lied/
screwed
looks/seems/appears/sounds ?to_me ?like ?that/as_if nobody/no_one/somebody/someone
i/we {am} ?just guessing/assuming/betting/supposing ?that
you/they/she/he/{staff} ?all had/have this/it/everything ?all figured/planned/worked/mapped ?out
{they} {do} not feel like
somebody/someone/another_family/another_kid ?else needed/wanted/got ..2 slot/time/spot/aide/money
to teach/show/prove/send ..1 a lesson/point/message/who/that
{am}/was/were/been made/put/moved/done/written/designed/set/planned/built/arranged/scheduled/cut/chosen ..4 to suit/
please/fit/avoid/save/punish/hide/protect/spare/accommodate/keep/shut
suit/suits/suited the/your/her/his/their teachers/staff/adults/aide/schedule/budget/needs ?not/and_not
as/for a/some punishment/lesson/warning/convenience/favor
out of spite/laziness/convenience/revenge/habit/fear
keep/keeping/kept ..4 from us/me/parents/the_parents ?$
not tell/telling/told/share/sharing us/me/parents/the_family everything/the/anything/what
the whole/full/real/true/other story/picture/numbers/truth/data/reason
somebody/someone ..2 told/decided/ordered/wanted/pressured/instructed/leaned ?on the/you/her/him/them/to/that
you/they/she/he ?just/must think/thinks/assume/assumes ?that i/we/my/our/parents/he/she {do}/am/are/is/will/would ?not
did you/they/she/he/anyone lose/forget/ignore/throw/toss/miss ..6 or
did/do you/they/she/he/anyone just/simply/even/bother/only/honestly/actually ?not feel/forget/decide/think/read/look/
bother/consider/want/care/try/notice
only/just being/doing/saying/acting/pretending/asking ..6 because
out of the/your/their/her way
never ?{has} ?had any intention/plan/plans/interest
{staff}/you/they never/had_no ?had ?any intention/intentions
when ?exactly were/was/are/did you/they/she/he/anyone ?ever planning/going/plan/intend/thinking
making/make/makes something/things/stuff/stories/excuses up
would/do/does never/not/have do/done/treat/treated/happen/say/speak/allow ?this ..4 whose/if_he/if_she/if_i/if_we/other/
rich/board/kid
singled/singling ?him/her out
because of ?who ?he/she/his/her/who diagnosis/disability/autism/adhd/race/skin/label/iep/behavior/background/accent/is
{staff}/you/they ?{has} decided/determined/figured ?that {child}/he/she/my_son/my_daughter {am}/can/will/does/do
you/they assume/assumes/figure/expect ?that he/she/we/i/my
so ?{they}/you/they do/does/did not even try/bother/ask
you/they/{staff} just want/wanted/wants ?{child}/my ?son/daughter out/to/a
admit it/that
i/we knew you/they/she/he would say/refuse/not/ignore/never/blame
not ?a an/a accident/coincidence/mistake/oversight
both/all/everyone/everybody know/knows why/what/how/that_you/who
{my_guess} is/would_be ?that
to protect/shield/cover ?the ?a coach/teacher/principal/other/kid/school/yourself/aide/friend/son/daughter
is/are/was/were/do/did not it/you ?true ?that you/they ?just
behind closed doors
back door/room deal/deals
let us be honest/real/clear
get/getting/got back at
put/puts/putting/pin/pinning the blame/it on
a long time/ages ago $
gave/given/give up on
looks/seems like someone/somebody decided/forgot/thinks/figured/didn't/did_not/does_not/had/is
who/whoever decided/thought ?that
to make your/her/his/their/the ?own life/lives/job/day/class/morning easier/simpler/quieter
dragging/drags/dragged/stalling/stringing/wait/waiting ..3 until/out/along ..1 we/i/us/give_up/quit/forget/along
{staff}/you/they would rather ..6 than
only/all thing ?that you/they/the_district/the_school/anyone ?here ?there cares/care about/is
because she/he/you/they {was} in a bad/foul/mood
she/he/they/you {was} in a ?bad/foul bad/foul/mood mood
made/makes/had him/her sit/stand/wait/eat/stay ..6 because
whose/what bright/brilliant/genius/great idea
written all over
i/we ?can ?only take_it/guess/assume/suppose/imagine ?that the/his/her/my/our ..5 {am}/got/gets/has/had/went
{do} you ?all think/figure/expect/imagine ?that we/i/nobody/no_one/parents would/will/could/might not
{they} sat/sit/sitting on the/his/her/those/our ..2 results/report/test/email/data/request/paperwork
whoever ..4 never/not ?even ?{ever} met/read/meets/knows/seen/know/spent/talked
{they} only/just called/wrote/told/asked/said/offered/changed/agreed/did ..4 because
was it ?just easier/cheaper/quicker/simpler/too
no doubt/question ?that the/you/they/she/he/somebody/someone/nobody/his/her
because your/their/other/the_other ..2 complain/complains/complained/yell/yelled/louder/loudest
so ?that working/most/other ..1 parents/people would/could/can not
{her}/its/the mind/minds ..1 made up
covering for it/her/him/them/each/somebody/someone
",
    )
});

/// What they did and why, where no day or number makes it an observation.
static GUESSES: LazyLock<Patterns> = LazyLock::new(|| {
    Patterns::of(
        "
you/they/{staff} ..8 because
because you/they/{staff}/somebody/someone/nobody/no_one ?{do}/can/would/could ?not {verb}
^ ?so you/they ?all changed/moved/cut/took/pulled/removed/dropped/canceled/cancelled/stopped/denied/ended/ignored/
kicked/benched
you/they ?all let/made/left/sent/kept/put/forced/allowed/told {child}/my_son/my_daughter/our
who ?in_the_world/on_earth decided/thought/let/signed_off/approved/told ?that/it/this
why did/would/was/were nobody/no_one/anyone/this/we_never/i_never/we_not/i_not
",
    )
});

/// Finds a motive or a plan that is told, not asked.
pub(super) fn find(sentence: &Sentence<'_>) -> Option<Hit> {
    if matches!(sentence.kind, Kind::Positive | Kind::Introduction) || sentence.is_request() && !sentence.is_hard() {
        return None;
    }
    let plain = sentence.is_concrete() || sentence.is_soft() || sentence.is_good() || sentence.is_request();
    let blunt = matches!(sentence.kind, Kind::Concern | Kind::Disagreement | Kind::FormalRequest | Kind::Question);
    let guess = || (blunt && !plain).then(|| GUESSES.first(sentence)).flatten();
    let (from, to) = MOTIVES.first(sentence).or_else(guess)?;
    Some(Hit { from, to, advice: Advice::AskFirst })
}
