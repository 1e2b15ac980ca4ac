//! P2: what was seen (G43). Finds "always", "never", "nothing" and verdicts where no day, number or sight stands.
//!
//! A sentence that counts or dates passes, and so does what the parent says of themselves or of good news.

use super::pattern::Patterns;
use super::sentence::Sentence;
use super::{Advice, Hit, Kind};
use std::sync::LazyLock;

/// Sweeping whatever else the sentence says.
static VERDICTS: LazyLock<Patterns> = LazyLock::new(|| {
    Patterns::of(
        "
{am}/been/become/becoming/turned_into/basically/just/such ?been/like ?a/an/one ?total/big/huge/giant/long/daily/
whole {mess}
{no} progress/improvement/growth/follow_through/structure/supervision/consistency/communication/support/
learning ?whatsoever
{am} ?completely/totally/all wasted/ruined $
same as/thing ?as last/every week/time/day/month/year , same/nothing/every ..3
nothing ?gets ?was ?is done/changed/learned/accomplished $
nothing ..7 {has}/{do}/makes/made/{am} ..4 difference/work/worked/works/help/helped/helps/change/changed/sense/stuck
{do} ?absolutely/exactly nothing/zilch/zero $
all {she} ?ever {do} ..5 is/are/in
not/never {verb} ..1 one/a/a_single/a_damn thing/bit/word/minute/ounce/drop/lick/ounce_of
one/a/single/tiniest bit/ounce/shred/drop/speck of difference/progress/improvement/help/learning/support
whatsoever
nothing ..7 {has}/{do}/makes/made/{am} ..4 difference/work/worked/works/help/helped/helps/change/changed/sense/stuck
{do} ?absolutely/exactly nothing/zilch/zero $
all {she} ?ever {do} ..5 is/are/in
not/never {verb} ..1 one/a/a_single/a_damn thing/bit/word/minute/ounce/drop/lick/ounce_of
one/a/single/tiniest bit/ounce/shred/drop/speck of difference/progress/improvement/help/learning/support
not learning/learned/learn/teaching/doing/getting a_thing/anything/a_single
learning/learned/learns/doing/gets/getting/got nothing
making/make/makes/made everything/it/things/him/her ?so ?much worse
{child}/it/things/behavior/class/everything/school {am} ?only ?getting/gotten/gone/going ?from ?bad ?to worse/backwards/
downhill
{child}/grades/behavior/everything/things/it/world {am} falling/slipping/sliding/coming apart/further/through/unglued
{child} {am} drowning/failing/miserable/suffering/regressing/sinking/invisible/forgotten/struggling/stuck ?in/at/every/
all
{child} {am}/being ?being/getting ?just left_out/left_behind/overlooked/passed_over/pushed_aside/shut_out/warehoused/
parked
{child} hates/hate/dreads/dread ?going ?to school/class/it/reading/everything/every
regressed/regressing/backslid/backsliding/deteriorat~
there is no_way that/those/these/this/he/she
way/far/much smarter/brighter/more_capable than
everybody/everyone/anybody/anyone/the_whole_school/the_whole_town ?else/can/with_eyes knows/know/sees/see/says/agrees/
thinks/tell
all/all_of/most_of/half/lots_of/plenty_of/other the/other ?other parents/moms/families/kids/mothers say/says/think/
agree/feel/know/hate
other/most/many parents/moms/families say/think/agree/feel/complain
children/kids/boys/girls like {child}/him/her/mine/ours/this ..2 always/get/never/are/fall/do/end
anyone/anybody/everyone/a_blind_man ?with/can/could ?eyes can/could/would see/tell/know
same ?old story/thing/problem/excuse/issue/mess ?over/every/week/day/year/again
day/week/month/year after day/week/month/year
day in and/,
time and/after time
over and over
nothing ?that you/they/she/he/anyone/we_were promised/said/agreed/planned/told ..4 {has} ..1 happened/done/changed/come/
started
{that} {am} ?simply/not unacceptable/acceptable
^ {that} {am} just/simply/plain wrong $
nothing works/worked/helps/helped/ever/gets_done/has_worked/has_changed/has_improved/is_working/is_being_done/sticks/
happens
{no} {one} ever_does/in_that/at_that/is_watching/watches/notices/cares/listens/helps_him/helps_her/follows/understands/
reads
i know for_a_fact
i/we can/could just tell/see/feel
a/about/over/like_a hundred/thousand/million/zillion/dozen/gazillion times
hundredth/thousandth/millionth/umpteenth time
countless/endless/nonstop/non_stop
whole/entire class/school/year/building/program/thing/department/semester/day ?is/has/was/seems/seem basically/just/a/
been/in/out
ruined/wasted/lost/wasting/throwing_away ?his/her/this/the/another/a ?whole/entire/away year/semester/childhood
{am} not/hardly/barely happening/being_followed/being_used/being_implemented/being_given/getting_done/being_done at_all
are/is not ?even ?being happening/followed/implemented/used
{am} basically/pretty_much/practically/essentially/just babysitting/daycare/nonexistent/useless/pointless/alone/
a_holding/there
{child} ?does/has/have/with ?not ?have/made/make ?a/no single/friends/friend ?single friend/friends/at
{child}/he/she does nothing/zip/zero/squat
just/only sits/sit/sitting/stares/stare/staring/spins/wanders/wandering there/in/at/all/around
grades/scores/confidence/self_esteem/behavior/reading/math {has} ?just tanked/plummeted/crashed/collapsed/tank/
nosedived/nose_dived/cratered/bombed/dropped_off
worst/lousiest year/class/school/month/week/experience/semester/thing ?ever/yet/of/he
comes/came/coming/come home/back ?a/an/in ?complete/total/every wreck/mess/zombie/tears/disaster/pieces/day/basket
talking/talk to a/the ?brick wall
{am}/like a different/shell/completely_different/new kid/child/person/boy/girl/of
run/running/ran wild/amok/riot/loose/the_show
i/we have a/this feeling/hunch
common knowledge
they/kids/you all/just/let let/do/the ?kids run/whatever/anything
never-ending/never_ending/nonstop/bottomless
no learning/teaching/real/help/friends/support ?{am} going/happening/taking/whatsoever/there/at_all
school/class/year/it {am} ?been/just/basically a_waste/wasted/one_long/nothing_but/a_lost/a_write
nothing but trouble/chaos/tears/problems/excuses/worksheets/screens/movies/fights/noise/bad
lost/write_off/washed/wasted ?off/cause year/cause/out
could/would/can not be any/more worse/clear/clearer
as clear/plain as
{child} {am} a/an ?complete/total/nervous wreck/mess/shell/ghost/zombie/prisoner/guinea/afterthought/outcast
{am} always/forever/never/constantly ..2 {ing}/late/wrong/missing/fine
not worth the paper/it/ink/anything
{does}/{do} nothing for/about/with/to {child}/him/her/help
{am}/been/seems/looks ?so/completely miserable/wretched/desperately_unhappy/so_unhappy ?in/at/since/every/there
starving/filthy/soaked/wet/dirty/exhausted/bruised all/every ?of/single ?the time/day
{am} a/an ?total/real war zone
nothing but trouble/chaos/tears/problems/excuses/worksheets/screens/movies/fights/noise/a/bad
everything about/in/at/with/he/she/they ..4 ?{am}/has ..1 wrong/broken/bad/terrible/failed/chaos/mess/disaster/late
everything ..3 {has}/{am} ?gone/going wrong/downhill/backwards/south/to_pieces
{has}/{am} ?all gone/going wrong/downhill/south/sideways/backwards
learned/learns/learn/learning/taught/teaches/gained/gains zero/nothing/squat/zip
every ?single adult/teacher/kid/person/student/parent/aide/one ?of ..4 looks/ignores/turns/acts/hates/laughs/thinks/
walks/avoids
{am} ?being treated worse/differently/like/unfairly/badly/as_if
worse than the/any/every/all other/others
all he/she/they ?ever do/does/did/hear/hears/learns/get/gets is/are
a/the hot/complete/absolute mess
one ?big/long/bad ..1 after another
{am}/seems/feels nowhere near
{am} worse ?off now/than/off/every/today
does/do/did not get/have/receive/see/learn a/one/any/even ?single minute/second/bit/ounce/thing/word/help/chance
feels/seems/looks like every/nothing/everything/all
every day/week/morning/class {am} ?just a/an/another/worse
one/a/such_a ?big/huge disappointment/letdown/failure/flop/waste
same as ?always ever/always/usual/before
all i/we ever hear/get/see/is
no idea how/what/who he/she ..1
{am} pure/sheer/total/complete/utter/absolute {mess}/hell/misery
only exist/exists/happens/happen/work/works on paper
on paper only/and
{am} bored/scared/frightened/stressed ?out ?of to_tears/out_of/to_death/stiff/silly
hopelessly/desperately/completely/totally/miserably/painfully/impossibly behind/lost/confused/unhappy/alone/overwhelmed/
isolated/lonely/disorganized/inconsistent
like he/she {do}/{am}/were not/invisible ?exist ?there/even
{child} ?{am} ?just {am} wasting/rotting/withering/languishing/vegetating/disappearing/fading
so ..3 it_is/that_he/that_she ridiculous/scary/embarrassing
all of it/the_time is/was/just
a_single/one thing ..3 {am} working/happening/being_done/followed
another/one_more wasted/lost/bad/awful/terrible/horrible/miserable/pointless/useless day/week/month/year/afternoon/
morning
goals/plan/reports/report/worksheets/excuses/scores/it/things never change/changes/improve/improves
failing everything/all/every/across
never changes/change $
nothing/not_one/none ..3 done/learned/finished/changed/fixed , ?not ever
none of this/it/that has/have/makes/made ..3
slightest/tiniest/least difference/change/improvement/clue/idea/effort
not ever $
{has} never been ..3 , not
rock bottom
only/the_only one/kid/child/student ?who ?that they/you/she/who ?ever pick/picks/punish/punishes/blame/blames/send/
sends/yell
no consequences/rules/order/structure/boundaries for/in
might/may as well ?just stay/be/keep/have/send ..3
for all he/she/they/the_good gets/get/learns/does/it
everyone/everybody/anyone can see/tell/hear ?that
down the tubes/drain/toilet/hole
gone/goes/going/went to the dogs/pot/hell/pits
{am} ?like ?just the wild_west/hunger_games/black_hole/lord_of_the
sink or swim
sucked/drained/killed/crushed/squashed/beaten ?all ?of ?every the/his/her/all joy/life/fun/spark/light/love/curiosity/it
not a day/week/hour/minute/morning goes/passes/went/has ?by/gone
all the/his/her/these/those teachers/teacher/aide/aides/staff/adults ?ever {do} is
rhyme or/nor reason
no matter what/when/how/who ?time/day ..6 {child}
can_not/cannot/not remember the last time
{child}/he/she gets/get/is blamed/punished/yelled_at/picked_on/in_trouble for everything/anything/nothing/breathing
everything/anything/nothing under the sun
hill of beans
one step forward
figment of
more harm than
a/such_a lost cause/hopeless_case
might_as_well/as_well be invisible/alone/talking/on/in/a/furniture/wallpaper
{am}/means/gets ?just ?basically ?a ?glorified desk/closet/corner/dumping_ground/parking_lot/holding_pen/waiting_room by/
with/for/in
in name only
for what/all ?the good it/they {am}/does/did/do
worse and worse
every/each day/week/month/year it/he/she/things ?just gets/get/is/are worse/harder/longer/louder
bored/alone/miserable/lost/ignored/unsupervised/parked all day ?long
",
    )
});

/// Sweeping where nothing in the sentence counts or dates.
static ABSOLUTES: LazyLock<Patterns> = LazyLock::new(|| {
    Patterns::of(
        "
{child}/kids never/always ?once/ever gets/get/got/has_what/learns/receives/given/included/allowed/ends/misses/loses/
comes_home
{child} {am} never/always ?the/being ?one/last ?to/who/being left/ignored/forgotten/in_trouble/blamed/picked/excluded/
alone/late/invited
{child} {am} never/always ?the ?being ?given/wrong/upset/crying/miserable/punished/called_on/included/allowed/chosen/
challenged
the/his/her/this/that ..3 never/always works/comes/happens/arrives/gets/runs/followed/shows/late/fails/goes/wrong/
follows
is/are/was/were never/always/constantly ?being/getting late/left/ignored/forgotten/followed/told/missing/skipped/
canceled/done/there
every single day/time/week/morning/night/one
every time he/she/i/we/there/you
all the time
all day/day_long doing/alone/staring/crying/and/with_nothing/in_a_corner/on_a/nothing
nothing/everything/nobody/no_one ?about/in/at/on ?it/that/this/there/here ?school/class/room/plan goes/gets/makes/works/
is_being/is_done/is_working/is_right/is_wrong/ever
not one/once/a_single of/person/thing/time/word/email/call/has/did/have/was
never once/ever/gets_done/followed/done/works/given/told/anyone/happens/gets/gets_her/gets_his
at all $
{no} part/any/one/none of it/the/this/his/her
any/all/none of it/his_goals/her_goals/the_goals/the_accommodations/his_accommodations/her_accommodations/the_plan $
{am}/being/been ?being completely/totally/utterly ignored/neglected/excluded/abandoned/mistreated/left
constantly/forever/perpetually {verb}
{they} {am} not giving/following/using/providing/letting/helping/teaching ?{child}/his/her/our/my/the
no/not_any speech/ot/pt/therapy/aide/services/support/help/progress ?at_all for/in weeks/months/ages
^ everyone/everybody/nobody/no_one ?else ?at/in/there ?your/the/this/that ?school/office/team/building/district ignores/
listens/blames/lies/cares/answers/calls/follows/helps/reads
^ i/we {am} still waiting $
i/we never get/got told/asked/included/invited/an_answer/any_answer/answers/a_reply/anything
i/we never hear ?back from/anything/a_word
out_the_window/down_the_drain/nowhere_fast/on_deaf_ears/through_the_cracks/to_waste/up_in_smoke/off_the_rails/
off_a_cliff
going/gone/went/goes/getting/gets nowhere
again and again
worse/as_bad than/as ever/before
a/an total/complete/utter/absolute
all/most he/she/they ever/do/does/did/hear/hears/learns/get is/are/do/the
every/each teacher/kid/adult/child/person/one ?single in/there/at/is/of
the entire/whole/complete time/week/thing he/she/they/i/was/is/nobody
no ?other/one kid/child/student/teacher/adult/kids ?ever/has/gets/is/in
{child}/nobody/they/{staff}/it/plan ?does/do/did not/never ?even do/get/learn/have/help/know/eat/care/matter/change/
mean/follow/hear anything/any/a_thing/nothing
all they/she/he do/does/did is
never-ever/not_ever
^ nobody/no_one/none_of_them/not_one ?there/else/in/at ?the/that {verb}
, nobody/no_one/everyone/everybody ..1 {verb}
^ everyone/everybody/everything/nothing ?else ?there/in/at/about {am}/has/goes/does/did/gets/needs/falls/ends
they/you/teachers/aides/kids always/never {verb}
nobody/no_one ?there has any
",
    )
});

/// What is told of one's own house.
static AT_HOME: LazyLock<Patterns> = LazyLock::new(|| {
    Patterns::of(
        "
^ ?the/our/his/her ?school mornings/evenings/bedtime/weekends/nights/dinner/mealtimes/homework/sleep/home {am}
at home/bedtime
",
    )
});

/// What was counted: "three times this week", "twice since Monday".
static COUNTED: LazyLock<Patterns> = LazyLock::new(|| {
    Patterns::of(
        "
{number}/twice/several ?times/days/nights/mornings/afternoons ..2 this/last/in/since/out/of ..2 week/month/days/monday/
tuesday/wednesday/thursday/friday/row/september/october/november/december/january/february/march/april/may
",
    )
});

/// A "nobody" that is good news.
static UNHURT: LazyLock<Patterns> = LazyLock::new(|| {
    Patterns::of(
        "nobody/no_one/none_of_them/nothing was/is/got/were ?been hurt/injured/sick/harmed/upset/mad/broken/lost",
    )
});

/// Finds a sweeping claim.
pub(super) fn find(sentence: &Sentence<'_>) -> Option<Hit> {
    let at_home = matches!(sentence.kind, Kind::Update | Kind::Context) && AT_HOME.first(sentence).is_some();
    let calm = matches!(sentence.kind, Kind::Positive | Kind::Introduction)
        || sentence.asks()
        || at_home
        || UNHURT.first(sentence).is_some();
    if calm {
        return None;
    }
    let telling = matches!(sentence.kind, Kind::Context | Kind::Confirm | Kind::Recap)
        || sentence.is_request()
        || sentence.is_good();
    let plain =
        || (!telling && !sentence.is_concrete() && !sentence.is_warm()).then(|| ABSOLUTES.first(sentence)).flatten();
    let verdict = VERDICTS.first(sentence).filter(|_| COUNTED.first(sentence).is_none());
    let (from, to) = verdict.or_else(plain)?;
    Some(Hit { from, to, advice: Advice::Observation })
}
