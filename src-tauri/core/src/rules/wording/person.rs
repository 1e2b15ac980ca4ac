//! P1: the issue, not the person (G42). Finds judgments of who somebody is, or of what they are like as a team.
//!
//! "I don't agree with this plan" is about the plan and passes; so does what somebody did on a day that is named.

use super::pattern::Patterns;
use super::sentence::Sentence;
use super::{Advice, Hit, Kind};
use crate::rules::reading::lexicon::one_of;
use std::sync::LazyLock;

/// What somebody is, whenever it showed.
static TRAITS: LazyLock<Patterns> = LazyLock::new(|| {
    Patterns::of(
        "
{they} {am}/seem/seems/sound/sounds/act/acts/look/looks/come_across/comes_across ?like/as ?as ?too/such ?a/an/the {poor}
{they} {am} not a/an/much_of_a ..1 person
{they}/you {am} ?a/an ?very/so/really difficult/impossible/unpleasant/miserable/exhausting/hard person/people/man/woman/
team ?to
special/rare/certain/new kind/type/sort/level of ?a {poor}
{they} {am} not so/as/such/this ?a/an {poor}
how/why ..4 got/get/gets/stay/stays/keep/keeps/kept/became/become/ended ..3 hired/the_job/this_job/a_job/teacher/
license/degree/position/certified/employed/up_with/in_charge
{no_one} ..5 has/have/with/had ?got a/an/any/one heart/clue/brain/idea/conscience/spine/backbone/ounce/shred
i/we ?have find/found/consider/think {they} ?to_be ?is ?so/very ?a/an {poor}
some/certain people/teachers/adults/women/men should not/have_no_business/do_not_belong/are_not_meant/never
{they} {am} a/an ?bit ?of ?a/an ?real {poor}
{they} {am} not a/an/the/much ..1 team_player/people_person/professional/real_teacher/good_teacher/good_fit/good_person/
of_a
she/he/who/one/it {am} ?such ?a/an {inept}
{am} {inept}
{inept} teacher/aide/staff/person/people/team/principal/driver/woman/man/nurse/sub/substitute/case_manager/therapist
mean/bitter/nasty/grumpy/crabby/cranky/sour/rude/lazy/cold/hateful/horrible/awful old/little/young man/woman/lady
mean/grumpy/crabby/lazy/nasty/rude/horrible/awful/terrible/clueless/cold/bitter {title}/teacher/aide/principal/driver
{they} {am} {poor} person/woman/man/lady/teacher/aide/principal/team/bunch/human/excuse
worst/weakest/laziest/meanest/rudest/most_useless teacher/aide/person/people/principal/team/staff/school/case_manager/
nurse
weak_link/weakest_link/bad_apple/bad_apples/rotten_apple/dead_weight/deadwood/loose_cannon/bull_in_a_china/wet_blanket
has/have/with/got/of ?a/an ?bit/little ?of ?a/an ?real/huge/big/such/serious ego/attitude/temper/mean_streak/short_fuse
heart of stone/ice
god/savior/superiority/hero/martyr complex
chip on her/his/your/their shoulder
{they}/she/he would not last/know/recognize/notice/see/lift
an ounce/shred/drop/bit/inch/hint/scrap of patience/compassion/empathy/common_sense/decency/heart/kindness/sense/care
{no} patience/heart/clue/compassion/empathy/backbone/spine/common_sense/shame/conscience/warmth/manners/integrity for/
with
{no} patience/heart/clue/compassion/empathy/backbone/spine/common_sense/shame/conscience/warmth/manners/integrity $
{they} {has} {no} ?real idea/clue/heart/business/interest/respect/control/concept/understanding/experience/training/
feeling
lack/lacks/lacked/lacking ?the ?any ?basic patience/compassion/empathy/skill/skills/training/common_sense/judgment/heart
has/have/had {no} business teaching/working/being/running/near/around/with/in
not/never/hardly cut_out/fit/qualified/competent/suited/equipped/trained/made/built/meant for/to
wrong job/profession/line_of_work/career/field/person_for/calling
should not be/ever_be teaching/a_teacher/allowed/around_children/around_kids/working_with/in_charge/in_a_classroom/near/
trusted
should/needs_to/need_to/ought_to/must retire/quit/be_fired/be_let_go/find_another_job/resign/find_a_new_job/
go_back_to_school
go/went/goes/going/got into teaching/education/this_job/this_field
why/how/who ..2 she/he/you/they ..3 became/become/got/hired a_teacher/the_job/this_job/her/him/you
{they}/she/he ?{am}/{has} {has} it in for
{they}/she/he can not stand {child}/kids/children/boys/us/his/being
{they}/she/he always/constantly/only/keeps/keep lies/lie/lying ?about/to/again/$
{they}/she/he lies/lie/lied to us/me/my/our/everyone/parents/you/him/her
{they}/she/he {am} lying ?to/about us/me/you/everyone/it/this/that/everything/what/$
{they}/she/he always/only/constantly/keeps/keep mak~ ?up excuses
{they}/she/he ?{has} hates/hate/hated/despise/despises/resents/resent/detests {child}/kids/children/boys/us/my/our/special
{they} never liked/took_to/warmed_up/cared/wanted/gave_a/gave_him_a/gave_her_a/gave_us_a
she/he never liked/took_to/warmed_up ?to {child}/my_son/my_daughter/kids/boys
{they}/she/he/they ?do/does/did not like/want/care ?about/for/to_have {child}/kids/children/my_son/my_daughter/our
{they}/she/he plays/play/played/has/have favorites
{they} only care/cares/cared/think/thinks/worry/worries/look/looks
{they} {do} not even/actually/really ?even care/try/know/like/bother/want/listen
{they} {do} not care/listen/try/bother/give_a/know_what/know_how/know_the/have_a_clue/have_the_first/get_it/understand/
deserve
{they} could not care_less/be_bothered/find_their/organize/teach/run/manage
{they} can not be_bothered/be_trusted/handle/manage/control/even/teach
{they} {am} too busy/lazy/old/proud/stubborn/selfish/scared/weak/soft/green/inexperienced/set_in/full_of/wrapped_up
{they}/she/he enjoys/enjoy/loves/love/likes/like yelling/punishing/humiliating/embarrassing/seeing/making/bossing/
picking
easier/quicker/simpler for her/him/you/them/the_teacher/the_aide to ..6 than
rather ..4 than deal/help/teach/learn/listen/do_her/do_his/do_their/do_your/get_up/answer/work
what kind/sort of teacher/person/school/people/human/professional/team/principal/adult/place
you call yourself/yourselves
you people
fine/great/poor/sad/pathetic/some/sorry excuse for_a/teacher/team
{they} {has} never ?once liked/taught/raised/lifted_a_finger/worked_with
never should have been/become/hired
lost/losing {her} mind/marbles/touch/temper/cool
power trip/tripping/trips/hungry
{they}/she/he ?only shows/show up/interest for/in the/a paycheck
in it for/just ?the ?a money/paycheck/summers/pension/benefits
there/here/around for/just_for the/a paycheck/pension/summers/benefits
phoning/phones/phoned/coasting/coast/coasts/mailing it in/until/to ?in
counting the/down ?the days/to until/to
past/over {her} prime/expiration
one brain/working_brain cell
brain/sense/manners of a
would make/makes a terrible/lousy/better/bad/good_prison
drama/drama_queen/mean_girl/mean_girls/queen_bee/ice_queen/drill_sergeant/prison_guard/warden/slacker/slackers/loser/
losers/dinosaur/bump_on_a/waste_of_space/space_cadet/airhead/sourpuss
no good at/with/for
bad/terrible/lousy/hopeless/useless/poor/horrible/awful at ?your/her/his/their ?job/this/teaching/communicating/
listening/what/running/kids/managing
bad/terrible/awful/horrible/no_good with kids/children/parents/people
do not trust {they}/her/him/them/anyone ?with/to/as/around
she/he/you/they could/can learn a_thing/something/from/some
needs/need/could_use ?a/an/some/more lesson/training/help/therapy/vacation/attitude/glasses ?adjustment/in/on ..2 her/
manners/kindness/people_skills/how
{does_not} belong in/around/near/with/here
least caring/helpful/patient/kind/qualified/competent/professional/prepared/organized/interested/favorite/understanding
warmth/charm/patience/personality/compassion/empathy/attention_span/bedside_manner of a/an
more time/energy/attention/interest/effort on/in/to/with ..5 than
cares/care more about/for
{staff} ?{has} snaps/snap/snapped/yells/screams/barks/growls/shouts/glares/sneers at
handle/handling/control {her} own/temper/stress/class/kids
coach/principal/nurse/teacher/aide/director {am} ?such a/an {poor}
she/he {has} {no}/no {virtue} ?over/with/for/of/at
someone/somebody/anyone/teacher/aide/person/people/adult/adults/professional who actually/knows_what/cares/likes/
understands/gets/wants/can_actually/is_qualified/is_competent/has_a/bothers/can_be_trusted
someone/somebody/anyone/teacher/aide competent/qualified/capable/decent/trained/sane/normal/with_a_brain/with_a_heart/
with_some
never/do_not/does_not/did_not strike/struck/strikes me
strike/struck/strikes me as
all talk/bark/bluster/show
the most/least ..1 office/teacher/school/person/team/staff/aide/people/principal/district/department/bus_driver in/
i_have/i_ever/of/on
most disorganized/useless/unhelpful/clueless/incompetent/unprofessional/careless/rude/selfish/negative
as useless/helpful/clueless/cold/rude/lazy/warm/interested/organized as
is another/a_different story
like a drill/prison/robot/warden/dictator/brick/general/queen/king/bull
mean/cold/cruel/nasty/mean_spirited/hard/black spirit/heart/person/woman/man/streak/soul/bone
you/they/{staff} {do} not seem/appear/look ?to
you/they/{staff} means/mean well but
more ..1 about/in her/his/your/their ?own phone/coffee/weekend/nails/paycheck/paperwork/reputation/vacation/lunch/image
{staff}/she/he {habit} ?at/on
{staff}/you/they/she {am}/care/cares/seem/seems ?far more interested/worried/concerned/focused/invested/about ..6 than
she/he {am} the type/kind/sort/one who ..4
{staff}/you/they {am} the type/kind/sort ?of ?person/teacher who/that
{staff}/you/they {am} not a/an/the ?very good/great/nice/kind/patient/caring/warm/safe/fair/real/reliable/serious
{staff}/you/they {am} no ?great angel/saint/expert/help/prize/picnic/genius/professional/teacher/listener/friend
{staff}/you/they/she treat/treats/treated {child}/my_son/my_daughter/kids/our/us/them/parents ..1 like
how {staff}/you/they/she/he still have/has/got/get/gets a/this/that/her/his/your job/license/class
{no_one} on/in/at your/the/this staff/team/school/office/building ..1 trusted/competent/cares/listens/help/helps
special/certain/rare kind/type/sort of teacher/person/adult/human/woman/man to
attitude/personality/manners/heart/temper/people like yours/hers/his/theirs/that/you/her/him
the last/other/previous/old clown/joker/fool/genius/disaster
not like ?the ?last/other/her/some {staff}/clown/one/lady/disaster/woman/man
with ?an/that attitude/manners like
half/mostly/practically asleep/awake/there/present
as you/she/he/they ?always do/does/would
let/lets/letting ?him/her/us/them/my/our ?son/daughter/child down ?again
like he/she {am} a/the ?bad/problem ?bad/only problem/animal/criminal/burden/dog/kid/prisoner/disease/nuisance/joke
kept/keep/stay away from my/our/him/her
{staff}/you/they/she {am} out_of_her/out_of_his/out_of_your/out_of_their/over league/depth/mind/element/head
turned/turn/turning/made ?my/our ?sweet/happy/once_happy ?boy/girl/son/daughter/him/her/{child} ?boy/girl into a/
an ..2 wreck/mess/monster/zombie/nervous
{her} usual/typical/normal charming/cheerful/sunny/grumpy/rude/cold/delightful/pleasant/warm/nasty/lovely ?self/way/mood
piece of work
a/an/the real piece_of_work/peach/prize/charmer/winner/gem/treat_to/delight_to
{am} vultures/sharks/snakes/wolves/sheep/animals/vipers/robots/witches/witch/snake/viper/shark/troll/trolls/weasel/rat/
rats/pig/pigs/dinosaur
i/we ?will hold you/her/him/them ?all personally/fully/directly/completely responsible
with/have/has/had ?even an ounce/shred/drop/bit of ?any common_sense/patience/decency/heart/compassion
a/an teacher/aide/adult/person/someone with ?an/a/some ?ounce/shred/bit ?of heart/brain/patience/compassion/training/
common_sense/clue/sense
help/teach/reach a/any child/kid ..3 you {do} not ?even like/want/know/understand/respect
compared/next to ?the ?her/his last_one/last_teacher/old_one/other_one/other_teacher
barked/barks/snapped/snaps/yelled/yells/glared/glares/hissed/sneered/growled at ?my us/me/him/her/kids/the_kids/son/
daughter/everyone
{staff}/you/they/she {has} a/an ?very/such/really short/quick/bad/nasty/terrible/foul/sharp/mean/big/poor temper/fuse/
tongue/mouth/streak/attitude/reputation/bedside
{staff}/you/they/she ?clearly {has} favorites/a_favorite/pets/teacher_pets
{am} ?such a ?complete/total/real/bit flake/slob/hothead/diva/princess/tyrant/nag/pill ?as/of_a/to/$
{staff}/you/they {am} stuck/living in/on the_past/the_dark_ages/her_ways/his_ways/your_ways/their_ways/19~/
another_century/a_different
{staff}/you/they ?clearly enjoy/enjoys/love/loves/like/likes ?to making/seeing/watching/punishing/yelling/humiliating/
catching/see/make/watch
never met/seen/had anyone/anybody/a_teacher/a_person/someone/a_team ..2 so/this/less/more
people/teachers/adults/someone/staff who {am} not so/this/as/always cold/mean/rude/cruel/harsh/impatient/negative/grumpy
not the nasty/mean/rude/grumpy/cold/useless/other/awful one
the/that nasty/grumpy/mean/rude/useless/awful/horrible one/lady/woman/man/guy
{staff}/she/he {am} too old/young/slow/weak/tired/soft/green/inexperienced to be/handle/manage/teach/run/deal/keep/work
kids/children like mine/my_son/my_daughter/ours/{child} , do/does
has/have/had no use for boys/girls/kids/children/parents/anyone/people/{child}/us
to save {her} life/soul
most {poor}/stubborn/difficult/hateful/unpleasant/negative person/man/woman/teacher/people/team/human ?i
ice ?water in {her}/the veins
out of a paper/wet bag
lick/speck of sense
a/another walking/total disaster/nightmare/catastrophe
quack/quacks
pack it in
{staff}/she/he/you {am} ?too green/clueless/burnt_out/burned_out/spent and
problem/trouble/issue {am} ..4 attitude/ego/tone
somebody/someone/people who stopped/quit caring/trying
whoever hired her/him/that/this/you/the
in her/his/your bones/blood to
not have it in {her}/you to
have it in you/her/him to
acted/acts/act/behaves/behaved/talks/talked like/as_if/as_though she/he/they/you/{child} {do}/hate/hates/hated/resent/resents/
could_not/was_a_burden/is_a_burden/was_a_bother
",
    )
});

/// Whose fault it is.
static BLAME: LazyLock<Patterns> = LazyLock::new(|| {
    Patterns::of(
        "
your/her/his/their/the_aide/the_teacher/the_school ?own fault/doing
{they} {am} the/to/at/a ?real/whole/main/biggest problem/reason/cause/issue/blame/fault/obstacle/bottleneck/one_to_blame
problem/trouble/issue with/about {they}/her/him/these_people is/here
real/biggest/main/only/whole/actual problem/issue ?here/is/with ?is ?that {they}
your/her/his/their ?only/real trouble/problem/issue is
the problem is you/her/him/your/them/that_you/the_teacher/the_aide/ms/mr/mrs
blame {they}/her/him/your/them ?for
i/we blame
{that} is/are all_on/on you/her/them/your
paying/pays/paid/suffering/suffers for it/your/her/his/their
because/thanks ?of/to ?your/her/his/their incompetence/laziness/attitude/carelessness/negligence/ego/mistakes/neglect
your/her/his/their incompetence/laziness/carelessness/arrogance/negligence/stupidity/ignorance/indifference/rudeness/ego
your/her/his/their ?bad/poor/terrible/lousy/nasty/snippy/whole attitude/temper/tone/classroom_management/people_skills
{they}/she/he ?have/has/had ?single_handedly ruined/wrecked/destroyed/crushed/betrayed/abandoned {child}/my/our/his/her
{they}/she/he ?have/has/had failed {child}/my/our/us/him/this_family ?$
{they} let/lets/are_letting/is_letting {child}/my/our/us ..1 down
dropped/drops/dropping the/every ball
{they}/she/he ?{has}/{am} made/make/makes/making me/us/him/her/my_son/my_daughter/our ?look ?look bad/stupid/foolish/small/crazy/
ridiculous/like_a ..1
{they}/she/he/who made {child}/my/our ..2 hate/cry/afraid/scared/miserable
tried/tries/try/trying to blame/pin/put ..1
blame/blamed/blames/blaming everyone/everything/him/her/my/our/the_child/us/me/others/his/it
{they}/she/he ?have/has made/make/makes him/her/my_son/my_daughter/us feel ?like ?a/so stupid/small/dumb/burden/problem/
worthless/bad/like/unwelcome
",
    )
});

/// What somebody does, where no day or number makes it an observation.
static CHARGES: LazyLock<Patterns> = LazyLock::new(|| {
    Patterns::of(
        "
{they} never/always/constantly/keep/keeps ?once/even {verb}
{they} ?{has}/are/is/were/was refus~/ignored/ignore/ignores/ignoring/neglect~/mistreat~/bully/bullied/bullying/humiliat~
{they} ?{has}/are/is/were/was singl~/lied/lying/lie/mislead~/misled/belittl~/mock~/mocking/stonewall~/sabotag~/
disrespect~
{they} ?{has}/are/is/were/was harass~/terroriz~/traumatiz~/targeting/targeted/picking_on/picked_on/pick_on/picks_on/
shaming
{they} lies/lie ?about/to/$
{they}/{staff}/she/he always/constantly/keeps ..4 lie/lies/lying to/about
{they} should have known/called/told/done/caught/seen/said/stopped/noticed/listened/realized/thought/never/asked/read
{they} should be ashamed/embarrassed
{they} {am} not doing your/their/her/his/the/anything/enough/a_thing ?job/jobs
{they} {do} not do/doing/done ?a/a_single anything/a_thing/squat/nothing/the_bare/your_job/her_job/his_job/their_job
{they} do/does/did ?absolutely nothing/the_bare_minimum/zero/squat/as_little
turn/turned/turns/turning a blind_eye/your_back/deaf_ear
{they} sit/sits/sat/stand/stands/stood/sitting/standing there/around/by and/on/doing/while/like
talk/talks/talked/speak/speaks/spoke/look/looks/looked/talking/looking down to/on/at
{they} treat/treats/treated {child}/us/my/kids/parents/our/these ..3 like
{they} ?{has}/are/is give/gave/given/gives/giving up_on
checked out/the_moment/years_ago/mentally
cannot/can_not be trusted/bothered
you/these_people {do}/can/could/will/would not ?{ever} {verb}
{staff} do/does/can not ?{ever} {verb}
{staff} did/would/will/could not ?{ever} bother/care/listen/try/lift/help/answer/look/read/want/stop/say/let/give/
like/believe/respond/return/apologize
you/{staff} {do}/can/could/will/would not/never seem ?to
you/{staff} forgot/forget/forgets/forgotten
i/we {do} not think/believe/feel/see ?that you/{staff}/they/she {do}/can/have/has/are/is/really/even/care/know/want
",
    )
});

/// Whether a charge stands beside the words from `kind.0` to before `kind.1`.
pub(super) fn charges_beside(sentence: &Sentence<'_>, kind: (usize, usize)) -> bool {
    BLAME.apart_from(sentence, kind) || CHARGES.apart_from(sentence, kind)
}

/// Finds a judgment of a person; what was done on a day that is named is none.
pub(super) fn find(sentence: &Sentence<'_>) -> Option<Hit> {
    const TURNS: &str = "but unlike not hates hate despises";
    let turned = (sentence.from..sentence.to).any(|at| one_of(TURNS, sentence.at(at)));
    let praise = sentence.kind == Kind::Positive && !turned && !sentence.is_hard();
    let telling = matches!(sentence.kind, Kind::Recap | Kind::Confirm | Kind::Introduction);
    let plain = telling
        || sentence.asks()
        || sentence.is_concrete()
        || sentence.is_soft()
        || sentence.is_request()
        || sentence.kind == Kind::Positive;
    let charge = || (!plain && !sentence.is_warm()).then(|| CHARGES.first(sentence)).flatten();
    let traits = TRAITS.first(sentence).filter(|_| !sentence.is_offer());
    let found = traits.or_else(|| BLAME.first(sentence)).or_else(charge);
    found.filter(|_| !praise).map(|(from, to)| Hit { from, to, advice: Advice::PersonFromIssue })
}
