//! Respect (C6), the sideways kind: thanks that mean the opposite, and talking down.
//!
//! Honest thanks and honest congratulations say for what, and pass.

use super::pattern::Patterns;
use super::sentence::Sentence;
use super::{Advice, Hit, Kind};
use crate::rules::reading::lexicon::one_of;
use std::sync::LazyLock;

/// Praise turned over.
static THANKS: LazyLock<Patterns> = LazyLock::new(|| {
    Patterns::of(
        "
{bravo} ?to/on ?you/all/everyone/the_team ?all ?for/on/, finally/los~/forget~/fail~/ignor~/ruin~/miss~/mak~/scar~/send~/
teach~/keep~/let~/prov~
{bravo} ?to/on ?you/all/everyone/the_team ?all ?for/on/, ?not get~/manag~/remember~/turn~/spell~/read~/show~/find~/not/
once/another
thanks/thank_you ?so_much/a_lot/a_bunch/a_million for ruining/wasting/ignoring/losing/forgetting/the_lecture/proving/
finally/letting_him_down
thanks/thank_you ?so_much/a_lot/a_bunch/a_million for making my_son/my_daughter/him/her/it cry/feel/sick/harder/worse/
so_clear/clear
thanks/thank_you ?so_much/a_lot/a_bunch/a_million for showing/teaching/reminding/confirming ..4 worth/matter/expect/
little/not_to/how_much
thanks/thank_you ?so_much/a_lot/a_bunch/a_million for gracing/bothering/sparing/taking_time_out/squeezing/nothing_again/
not
thanks/thank_you for nothing $
thanks a bunch/a_lot/million ?for/$
{thanks} ..6 unlike {staff}/your/the/some/last/certain/her/his/most
oh wait/great/good/sure/please/right/come_on/look/joy/wow/yes_because/no_wait/how_nice/how_lovely/lovely/wonderful/goody
oh so/, now/so you/we/it
wow ?, you/what/so/great/just/another/such/impressive/thanks/amazing/really
yeah/yea right/sure/no
sure ,/you/because/she ?because/right/you blame/let/that_is/why_not/are/keep/go/will
must be nice/so_hard/lovely/exhausting/tough/wonderful/great to/being/having/for
how nice/lovely/wonderful/kind/generous/thoughtful/convenient/charming/sweet/adorable/big/touching/special/inspiring/
helpful ?that/it ?it ?must ?be of/that/for/to/$
how very ?nice/kind/helpful/convenient
nice/kind/good/big of_you/of_them/of_her/of_him to finally/at_last/eventually/get_back
so nice/kind/good/generous/lovely/sweet/thoughtful of_you/of_her/of_him to finally/remember/bother/grace/show/take/
spare/find/let/join/squeeze/get_back
glad/nice/good/happy/great/lovely to see/know/hear/learn ?that ..8 finally/priorities/tax/taxes/nothing/busy/vacation/
coffee/so_much/matters/matter_so/comes_first/is_more_important/rank/ranks
glad/nice/good you/that/someone/somebody/to_see ?you/someone ?someone could/finally/managed/remembered/found/had/
is_having/are_having ?manage/finally/the_time/time/a_minute/fun
bless/god_bless your/her/his/their ?little heart/hearts
adorable/cute/sweet/precious/charming/rich/hilarious/quaint/amusing/funny/laughable/impressive/fascinating that/how you/
she/he/they/anyone/someone ..1 think/believe/thought/call/expect/feel/imagine/consider/finds/thinks/calls/still
good/bully for you/her/him/them $
nice try/touch/one
well_played/touche/classic/classy/charming/lovely/priceless/spare_me/how_nice/how_lovely $
lucky/poor you/him/her/us/little_old $
give me/us a break
reads/read/looks/sounds/sound ?to_me like it_was/something/it/someone ..3 written/wrote/made/drawn/copied
put/puts/set ?the/your/that coffee/phone/donut/magazine/cup/latte/newspaper down
, not $
every way/language ..1 except/but/short
so glad/happy/thrilled/pleased/proud we/you/i_could/to_be ?all ?could ..4 inconvenience/entertain/amuse/trust_you
my/our/i ?sincere/deepest/humblest apologies/apologize/apology ?for ..2 expecting/interrupting/caring/assuming/having/
being_a/wanting/daring
clap/clapping/applaud/applause/round_of_applause/standing_ovation/golf_clap
a/the/another real/true/fine/great/shining/perfect/stellar/classic/proud example/moment/model/display of/in
{thanks} for remembering/noticing/acknowledging/pretending/admitting/realizing/finally/bothering
i/we {am} ?so ?very overwhelmed/thrilled/delighted/touched/impressed/honored/flattered/speechless/ecstatic/moved/amazed/
bowled_over ..4 ?, really/truly/honestly
color/consider me/us impressed/shocked/surprised/thrilled/stunned
overwhelmed with/by joy/gratitude/the/your
you/they must be ?so/very exhausted/proud/tired/busy/thrilled/worn_out/swamped/geniuses
two/three/one whole/entire/full sentence/sentences/minutes/words/line/lines/word/email/emails
well/gee/wow ?, ?{am} not/you_not
oh/well good/great/super/fantastic/wonderful/perfect/lovely ,/another/more
shocking/stunning/breaking/big news/development/surprise ?,
that will/should/ought_to fix/solve/help/cure/do it/everything/him/her/$
{thanks} for absolutely/exactly/precisely nothing
a whole/full week/day/month/hour/year/morning without
didn't_realize/did_not_realize/did_not_know/had_no_idea ?that ?it {ing}/it/that/you/answering ..4 optional/your/a_favor/
too/such/beneath/your_job/hard/extra/only/not
{bravo} ..4 , ?but too bad/shame/pity
too_bad/what_a_shame/a_pity/a_shame nobody/no_one/you/it/the/someone/they/that
surprise ?, surprise
oh so ..2
sure ,/go take/another/why/no/keep/ignore ..3
all the time in/we_have/you_need
nothing/got_nothing but time
please ,/do tell me/us more/again/how/all
please/do tell me/us more about my/our ?own
for finally/at_last/actually {ing}
",
    )
});

/// Talking down.
static DOWN: LazyLock<Patterns> = LazyLock::new(|| {
    Patterns::of(
        "
forgive/excuse/pardon me/us ?for expecting/thinking/assuming/wanting/asking/believing/if/caring/daring/hoping/
interrupting/bothering/while
sorry ?to/for/if/that ?i/we ?have/am interrupt/interrupting/disturb/caring/wanting/expecting/thinking/ruin/
inconvenience/spoil/pull_you/wake/take_you
sorry my/that_my/our/if_my/if_his/if_her/he/that_he/she ..5 inconvenience/inconvenient/burden/much_work/bother/trouble/
not_easy/not_convenient/extra_work/ruins/interrupts/ruining
not that anyone/anybody/you/it/they/she/he ?there ?would/ever/have asked/cares/care/noticed/matters/listens/reads/
bother/know/notice/bothered/counting
in case you/anyone ?have ?all ?not forgot/forgotten/missed/care/cared/noticed/did_not/had_not/can_not/do_not/
need_reminding/slept
heaven/god/lord forbid/knows
news_flash/newsflash/ya_think/duh/lmao/smh/whoopee/whoop/blah/spoiler_alert/pro_tip/fun_fact/gee/gosh/golly/hooray/
yay_us/ha_ha/tsk
earth to
hello ?, is/anyone/anybody ?out ?there
let me spell/spell_it/type/translate/break_it/put_this_in/put_it_in/use_small/say_it_slowly/say_this_slowly/dumb/draw/
google/explain_it_again/walk_you/get_this_straight/repeat_myself
i/we will/can/could/should/would ?try_to/be_happy_to/gladly type/speak/talk/write/say/use/spell/draw/explain ?it/this/
you ?out ?a slow~/bigger/simple~/small~/louder/picture/in_crayon/crayon/crayons/for_you/again_slowly/in_crayon/map
slowly/slower ?this_time so/for you/everyone
small/one_syllable/little/simple/short words/syllables ?so/for/next/this
since/because/as/seeing_as you/she/he/they/nobody/your_team/the_school ?clearly/all can/do/are/have/seem/seems/did/
could ?not/too/so/never ?to/be/seem/bothered/even/have ?even read/busy/understand/listen/grasp/figure/count/manage/
trouble/struggle/struggling
maybe/perhaps/possibly ?next_time ?if you/she/he/someone/then/they/we ?all ?could/can/should/might/would ?had/have/just/
actually/even/bothered/try/tried/spent/spend/take/took ?to/reading/actually/even/less/a ?actually read/reading/listen/
listened/listening/learn/looked/looking/paid/bothered/google/class/calendar/refresher/less/remember/remembered/asked/
time/opened/course/teaching/showed
if you/she/he/anyone/somebody/they/your_team ?there ?had/have/ever/even/actually/bothered/cared/would ?even/ever/
actually/bothered/took/taken ?to/the ?time/actually/even ?to read/reading/listen/listening/listened/look/looked/open/
opened/paid/spent/learn/asked/care/cared
if it/that/this is/was/were/would ?not ?be/ask ?too much/hard/trouble/great ?much/great ?to/of/trouble/a ask/trouble/
for/you/inconvenience/asking/to
too/so much/hard/difficult to/for/trouble ?you/them/to/your/the/any ?people ask/expect/hope/manage/team/of_you/grasp/$
surely someone/somebody/you/a/even/one/anyone/there/with/among
even a/my/his/the/your ?two/three/four/five/six/seven/ten/little year_old/toddler/child/monkey/dog/cat/preschooler/
kindergartner/kindergartener/grader/goldfish/caveman/robot/intern/beginner/rookie/baby
my/a/the/our ?two/three/four/five/six/seven/ten/little/trained/potted/house/first/second/third/fifth year_old/toddler/
dog/cat/goldfish/monkey/parrot/hamster/plant/babysitter/mailman/grader/neighbor/kindergartner can/could/would/knows/has/
understands/does/runs/keeps ?do/have/run/better/more/it/this
any idiot/fool/decent/competent/halfway/half_decent/real/normal/first_year/self_respecting/moron ?decent ?teacher/
school/person/professional
rocket science/scientist/scientists
brain surgery/surgeon/surgeons
common sense
{am} not/hardly that/so/exactly/very hard/difficult/complicated/confusing/rocket
i/we/my pay/taxes/tax ?pay/dollars/money ?at_work your/pay/salary/dollars/salaries/at
taxpayer/taxpayers/tax_dollars/my_taxes/our_taxes
glorified
expensive/paid/just/is/are/not/than/run/running ?a/an/her/his/your ?free babysit~/babysitter/babysitters/daycare
so called
coffee/smoke/tea/donut/potty break/breaks
summers/summer/weekends off
long/extended/leisurely/two_hour lunch/lunches/breaks/weekends
masters/master/college/teaching/fancy/graduate/phd degree/degrees
with all due respect
google it/dyslexia/autism/adhd/the/what/how/that
might/may/should/could want/need/try/consider/do ?to/well ?to google/brush_up/reread/take_a_class/take_a_course/
invest_in/buy_a/look_up/read_a_book/reading_a_book/reread/a_refresher
look it/that/this ?word up
refresher/remedial course/training/class/math/reading
reading comprehension/glasses/lessons
i/we {am}/know/understand/realize/get ?sure/well/know/aware ?that/how ?it/it_is you/she/he/they/everyone/your_team {am}/
have/must ?be ?just ?very/so/too/all/terribly/awfully/super/real/much ?much ?more busy/swamped/better_things/bigger/
more_important/important/exhausted/overworked/much_more_important/much_too/above
far/much/way too/more busy/important ?to/than
more/better/bigger important/pressing/things/fish ?things/matters ?to/than ?do/fry
do not strain/hurt/worry/bother/break/overwork/rush/trouble/exert yourself/yourselves/about_answering/about_replying/
your_pretty/a_sweat/us/to_reply/on_our/on_my/answering/getting_up
do not worry about answering/replying/us/it_we/me
{no} need/rush to actually/do_your/pretend/hurry_on/rush_on/apologize/reply_since
by all means
what a ?great/lovely/nice/big/novel/wonderful/caring/brilliant/thoughtful/complete/pleasant surprise/shock/coincidence/
concept/idea/relief/joy/treat/team/genius/shocker/world
big/no/huge surprise/shock/shocker ?there
imagine/picture my/our surprise/shock
another/one_more/yet_another ?one_of_your brilliant/genius/fine/stellar/banner/broken/empty/lame/great/bright ?promise/
idea/day/plan/week/excuse
brilliant/genius/stellar/oscar_worthy/award_winning/top_notch/first_class/a_plus/real_professional idea/plan/work/move/
job/strategy/communication/effort/performance
gold_star/medal/trophy/award/round_of_applause/standing_ovation/participation_trophy for/to/goes/,
teacher/team/school/mother/employee/parent/staff of the year/month/century
do you/they ?people need a_map/a_calendar/glasses/help_reading/crayon/diagrams/a_diagram ?to/for
{am} reading/math/email/a_reply/an_email/one_email/answering/basic/counting/telling_time/a_phone/a_calendar ?a/one/
emails/email/call/math ?really/just too hard/much/difficult/optional/beyond
i/we ?can ?only guess/suppose/take_it/gather/assume reading/answering/that/rules/emails/following/safety/manners/
calling/a_phone/phones/iep/ieps/math/spelling/calendars/honesty/kindness/teaching/helping/five ..4 optional/overrated/
hard/much/beneath/difficult/extra/asking/fashion/here
{am} optional/overrated/beneath/an_art/merely_a_suggestion/just_a_suggestion/a_suggestion ?for
some of us/you have/do/actually/work/care/went/read/can/know
wonders/miracles never/do/cease/happen
fancy/funny that/how
real/very/so/how/truly professional/classy/mature/helpful/impressive/inspiring/rich ?of/, ?you $
whatever helps/you_say/lets_you/floats/makes_you
good luck with/explaining/sleeping/finding
happy/satisfied/proud_of_yourself/proud_of_yourselves now/$
enjoy/enjoying/hope_you_enjoyed/how_was/hope_you_had ?your/the/those/that/a ?long/nice/good/relaxing/summer/
lovely coffee/vacation/lunch/paycheck/nap/spa/beach/donuts/latte/day_off/time_off
nap/napping/asleep/sleeping/snooze on/at/during/through the/work/your/class/it ?job/wheel/desk/meeting
said/told/asked/explained/written/repeated/emailed ..4 a/about/like ?a hundred/thousand/million times
as i/we have/already ?said/told/explained/repeatedly/already/now ?a/so/repeatedly/hundred/many/ten ?times ..1 times/
repeatedly/before
how many times/more
broken record
told you so
i ?did/have tell/told/warned/warn ?you so/you_this/this_would
^ for a change
for a change $
once in a while/blue
in/with crayon/a_crayon
crystal ball/clear_enough
psychic/mind_reader/magic_wand/memo
lost/missing/get/got/never ?in ?the memo/mail/plot
dog ate
you/one would think/have_thought ?that
i would have thought/hoped/expected/assumed ..1 someone/somebody/you/a/even/anyone/that/by_now/more
how many/much degrees/people/emails/adults/meetings/phds/teachers/years/times/specialists does/do/will/must/have/is it/
i/we/you ?it take/have/need ?to
what ?exactly do/does/is/are you/she/he/they/we ?people pay/do/doing ?you for/all_day/there/over_there ?all/for
what do/are we/i pay/paying you
get/gets/getting paid to/for
whatever they/we pay/are_paying
did/do you ?even go_to/finish/attend/graduate/pass/get_your/have_a/own_a/know_how ?to/your college/school/degree/
license/kids/phone/calendar/training/class/certified
cereal_box/cracker_jack_box/yard_sale/lemonade_stand/yard_sales/clown_car/three_ring/keystone/peanut_gallery
strong suit/point
{am} not your/her/his/their ?strong forte/strength/subject/department/thing/strong_suit/best_subject
try to keep up
do ?at_least try ?to to/and
for once in_your/in_her
lift/lifting/lifted a finger
get off your/her/his/their
read this/it/that twice/slowly/again/carefully/out_loud
in plain/simple english/terms/words
connect the/two dots
put two and
not exactly/quite/really/hard_to/a_hard/rocket ..1 science/concept/genius/einstein/shakespeare/difficult/breaking_news
einstein/sherlock/genius/mother_teresa/mary_poppins/houdini/shakespeare
per/as_per/see/reread my/our last/previous/earlier/first/other/three ?three/last email/emails/message/note/letter/
messages
dust off/it_off
if that/this is ?what ?you ?call your/you/what
call/calling/calls that/it/this teaching/help/support/a_plan/an_iep/inclusion/communication/a_solution/an_answer/
supervision/professional/education/safe/care
professionals/experts/expert/professional ?, ?right ?$
{am} supposed to be ?the ?a experts/expert/professional/professionals/educators/trained/adult/adults/special
english your ?first/second language
{am}/act/acting/talk like/as_if/as_though ?you/she/i/we ?are ?a/an/some ..1 expert/idiot/stupid/five/child/children/
royalty/queen/king/martyr/hero/saint/god/genius/favor/nobody/invisible/crazy/criminal/nuisance
doing me/us/him/her a ?big/huge favor
too good/busy/important/proud/grand for/to
than/by/with/like/as my/a/an/the ?talking_to_a/talking_to_my/average ?talking ?to ?to toaster/dog/goldfish/wall/cat/
rock/potato/houseplant/toddler/fridge/refrigerator/doorknob/brick/mailbox/lamp/sock/snail/sloth/turtle/dial_tone/
voicemail/parrot/fence_post
second/third/first/fifth/kindergarten/preschool grade level
by the way $
would/might/could ?a ?picture/drawing/chart/video/nap/map/diagram ?maybe help you ?to understand/find/see/remember/focus
picture/drawing/diagram/map/chart would/might/will/could help you/the
let me know when/if you ..2 decide_to/start_to/start_reading/start_caring/plan_to/feel_like/get_around/figure/remember/wake/finish
seen/read/heard/met better/smarter/nicer/more_helpful/more_organized ..5 on/in/at/from a
i/we ?can ?only guess/suppose/see/take_it common/basic/good courtesy/manners/decency/kindness
born yesterday
if brains/common_sense/talk/excuses/patience ?were/was
requires/takes/needs a/an ..1 committee/task_force/act_of/degree/miracle/permission_slip/village
got/gotten/get/learned/learn/found ..3 from/on/off/in a/an ?youtube youtube/video/internet/cereal/google/movie/comic/
pamphlet
i/we see ?that spelling/manners/math/reading/safety/honesty/kindness/communication/{ing} {am} ..2
{am} not part of the/your curriculum/job/contract/training/plan
",
    )
});

/// Finds sarcasm or talking down.
pub(super) fn find(sentence: &Sentence<'_>) -> Option<Hit> {
    let (from, to) = THANKS.first(sentence).or_else(|| DOWN.first(sentence).filter(|_| !is_joy(sentence)))?;
    Some(Hit { from, to, advice: Advice::Sarcasm })
}

/// Whether it tells what went well: "whoever thought of the quiet table is a genius, he ate everything".
fn is_joy(sentence: &Sentence<'_>) -> bool {
    const WENT_WELL: &str = "ate slept smiled laughed played finished loved loves read wrote sang danced slept helped";
    let told = |at: usize| one_of(WENT_WELL, sentence.at(at));
    sentence.kind == Kind::Positive && (sentence.from..sentence.to).any(told)
}
