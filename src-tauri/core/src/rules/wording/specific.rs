//! P4: being clear about what is wanted (G45). Finds wishes that nobody could tick off.
//!
//! A wish with a number, a day or a named thing passes: "try the slant board for six weeks".

use super::pattern::Patterns;
use super::sentence::Sentence;
use super::vague;
use super::{Advice, Hit, Kind};
use std::sync::LazyLock;

/// Wishes that leave open what should happen.
static WISHES: LazyLock<Patterns> = LazyLock::new(|| {
    Patterns::of(
        "
do/doing ?a ?lot/little/so/much better/more/something/right_by/your_best/what_you_can/what_is_right/what_you_have/
your_part ?by/for/about ?him/her/them/us/it/$
try/trying/work/working ?a ?little/bit/lot harder/better
step/stepping/stepped ?it/things/your_game up
be/been/being ?more/a_little/a_bit/so_much ?more there_for/kinder/nicer/better/careful/patient/understanding/flexible/
supportive
be/been/being more/a_little/a_bit ?more inclusive/attentive/mindful/aware/proactive/responsive/involved/compassionate/
consistent/present
be/been/being more/a_little/a_bit ?more helpful/fair/sensitive/positive/welcoming/on_top/accommodating/engaged/
considerate/open/human
more proactive/positive/holistic/supportive/caring/inclusive/collaborative/creative/thoughtful/consistent/hands_on/
individual approach
more proactive/positive/supportive/caring/inclusive/welcoming/structured/consistent/nurturing environment/attitude/plan/
support/way
real/more/some/better/any/actual/genuine/serious/true ?sign/signs/kind/sort ?of effort/action/accountability/
transparency/ownership
real/more/some/better/any/actual/genuine/serious/true ?sign/signs/kind/sort ?of results/change/changes/improvement/
solutions/answers
real/more/some/better/any/actual/genuine/serious/true ?sign/signs/kind/sort ?of leadership/commitment/flexibility/
initiative/follow_up
own/owns/owning this/it/the_problem/the_mistake $
a/this/it/him/her/them/inclusion/education priority/top_priority
figure/figuring/sort/sorting/straighten/iron something/it/this/things/that/a_way/everything ?out
work/working something/this/things/it out
fix/handle/address/resolve/solve/improve/sort/deal_with/take_care_of/do_something_about/look_after/help_with/
get_on_top_of it/this/things
fix/handle/address/resolve/solve/improve/sort/deal_with/take_care_of/do_something_about/help_with the/that/his/
her ?whole ..2 {stuff}
get it/this/things/everything/your_act together/sorted/fixed/under_control/on_this/of_it
something/things/this/a_lot/somebody/someone/it ?just/really {need}/can/could/should ?to change/improve/get_better/
be_done/give/happen
something/things/this/a_lot/somebody/someone/it {need}/should ?to be ?very/a_lot different/better/fixed/handled/
addressed/done/said
somebody/someone/you/they/the_school {need} ?to do_something/do_more/step_up/own/help/take_charge/take_responsibility/
get_involved/fix
whatever ?it you/is/we ?takes/can/need/needs/necessary
everything/all/anything you/that ?is can/possible/in_your_power
{more} ?and/or/of ?kind/sort/of ?of help/support/supports/attention/care/communication/understanding/patience/services/
structure
{more} ?and/or/kind/sort ?of accommodations/education/consideration/assistance/guidance/supervision/resources/treatment/
compassion
{more} ?and/or/kind/sort ?of kindness/consistency/inclusion/progress/tools/respect/empathy/involvement/updates/feedback/
encouragement
the/all_the/this/some/a ?kind/level ?of help/support/attention/care/education/services/respect/kindness/treatment/
chance he/she/they/my/our ?son/daughter/child needs/need/deserves/deserve
what/everything/whatever/all/that he/she/they/my_son/my_daughter/our_son/our_daughter ?really needs/deserves/deserve
treat/treated/treating ..2 fairly/better/with_respect/with_dignity/the_way/like_everyone/like_any/equally/kindly/
like_a_person
take/takes/taking ..4 seriously
keep/keeping a/an ?closer/better/extra/out eye
keep/make/keeping/making {child} ?feel ?more safe/happy/comfortable/engaged/included/welcome/motivated/on_task/feel_safe
make ?it/sure ?that it/he/she/things/everything/they/this/{child} better/work/right/happen/is/are/gets/feels/goes/
has ?all ?ok/okay/safe/happy/fine/better/included/supported/heard/well/everything/what/taken_care_of
make it/things/this better/work/right/happen
{pay} ..2 more/closer/better/a_little/some attention/thought/effort/support/understanding/care/patience/kindness/
interest/love/grace
look/looking into it/this/things/the_situation
support/help/include/teach/encourage/challenge/understand/watch/engage {child} ?a ?bit/little ?much more/better/
properly/enough/appropriately/fully
help him/her/them/us ?please ?out $
work with him/her/us/me/them $
be/been/get/getting ?better/properly supported/handled/addressed/dealt_with/taken_care_of/resolved/taught_properly/
looked_after
meet/met/address/understand his/her/their ?needs needs/where
{need} ?to be ?better met/addressed/handled/fixed/improved/supported/taken_care_of/dealt_with/changed/heard/resolved/
looked_at
as/when/where needed/appropriate $
get/back/stay/keep/be ?him/her/things on_track/on_top_of/on_the_same_page
go/going/be ?a ?lot/bit/little better/smoother
communicate/communication ?with ?us more/better/needs
be heard/seen/valued/understood
do something/anything/more about it/this/that/the_bullying/the_bus/lunch/recess/his/her/the_noise
somebody/someone/anybody/anyone ?please help/do_something/step_in
best for {child}/him/her/everyone/all/the_kids
some/a/any sort/kind/type of plan/help/support/solution/change/strategy/system/something
happen/happens/be_used/be_done more often/regularly/consistently $
a/just_a ?tiny little/bit ?bit more/better/extra/kinder/nicer/softer/of_help/of_understanding/of_grace/of_effort
same/fair/equal/every/another/a_real opportunity/opportunities/chance/treatment/access ?as
see ?some/real/better/any results/progress/improvement/changes/change/difference/effort/follow_through ?soon/by/from/
with/for/at
make/making/put/putting a/an/some/in/the/any ?real/better/honest/little/more effort/difference/change/changes/
improvements/work ?in
keep/keeping/kept us/me/parents ?better in/more/posted/up the/informed/to ?loop/date
keep/keeping/stop/prevent {child} from falling/slipping/drowning/failing/getting ?further ?behind ..1
^ ?i/we ?just need/want/deserve/expect/demand ?some ?real answers/solutions/results/action/accountability/transparency $
a fair/decent/real shake/shot/go/deal
all/every ?the reasonable/necessary/possible/appropriate measure/measures/effort/step/steps
think/thinking ?more outside/creatively ?of ?the ?box
things/it ?will/to/can get/go/gets/be better/easier/smoother ..1
on the same page
same page
find/finding/come_up_with/think_of/figure_out/look_for/reach/create/put_together/make/have a/some/any/something ?better/
real/good/solid/workable ?kind/sort ?of solution/solutions/something/fix/answer/plan/idea/strategy ?that/to/for/$
come/think ?up ?with/of something/anything $
succeed/thrive/flourish/blossom ?in/at/here/again $
his/her/full/true/their ?full/true potential
level playing field
the/do/doing right thing ?by/for/here
make things/it/this right
on/in ?the right track/direction
on top of it/this/things/him/her
good faith
best practices/interest/interests/outcome
feel/feels/is/be/are ?more happy/happier/safe/safer/confident/successful/included/comfortable/supported ?at/in/again
a/have/give/want ?him/her ?a better/good/positive/happy/normal/great/successful/decent year/experience/day/time/
education/environment/outcome
like/want/need/hope/wish/have things/this/it/school/everything/him/her/lunch/recess/mornings ?to/go ?be/go better/
easier/different/smoother/smoothly/well/good/fine/happier/improve/change/differently/work
see things/this/it/school/everything/him/her/lunch/recess/mornings ?to/go ?be/go better/easier/smoother/smoothly/
well/good/fine/happier/improve/change/work
everyone/everybody/all_of_us/you_all/the_team/teachers/staff/school to be/do/try/step/work/pull/help/care/get/take/pay/
come ?more/better/harder/together
pull ?it/together/their/your ?own together/weight
help/helping him/her/them ?to ?be ?do ?feel ?get ?more better/more/succeed/improve/catch_up/cope/fit_in/make_friends/
focus/get_there
be/being there for him/her/them/us/our/my
improve/better/fix/change/rethink/revisit ?the/your/our communication/attitude/culture/approach/system/process/
atmosphere/environment
sooner rather/or
some/a_little/a_bit ?of compassion/flexibility/understanding/common_ground/kindness/grace
needs/need ?a ?lot/little/bit ?of more/better/some thought/work/attention/care/effort/time/planning/love
everything possible/necessary/needed/he_needs/she_needs
more care/thought/effort/attention taken/put/with/into/to/paid
what ?it_is ?like ?he/she {am} going/dealing ?through/with ?for
like to see more/better/some/a_little
good/better/best/proper/decent/fair/real/quality/right/great ?possible education/plan/program/experience/start/teaching/
learning/environment/future/foundation/approach/instruction ?for/$
a/any/some plan/program/solution/approach/something/system/strategy that/which ?actually works/work/helps/makes_sense/
fits/is_effective
what is/what_is necessary/needed/right/best/required/appropriate/fair ?so/for/to/$
be/is/get/gets ?ever done about ?it/this/that/the
something/anything/more {can}/to ?be done
{paid} attention to ?him/her/his/their/my ?needs
be/been/get/being on his/her/our/my/their side/team/corner
need/want you/people/someone/everyone/the_school to be/have/do/show/care/try/listen/understand/help/think/pay
every/all/any/more/fair/a_fair chance/chances/opportunity/opportunities ?possible/to
stop/stops/end/ends happening/it/this/that ?$
so this/it/that stops/ends/gets/does_not
like he/she/they matters/matter/exists/counts/belongs/belong
better/more/stronger/improved supports/services/systems/planning/oversight/monitoring/follow_through/teaching/teachers/
training/coordination/collaboration/outcomes/results
work it/that/this out
make it/this work/stop/happen
i/we expect/want/need/demand/would_like this/it/that/things/the_situation ?to ?be ?get handled/fixed/better/improved/
addressed/resolved
i/we expect/want/need/demand/would_like this/it/that/things/the_situation ?to ?be sorted/dealt_with/taken_care_of/
change/changed/stop
i/we expect/want/need/demand ?to ?see ?some ?real better/more/results/improvement/change/action/changes/
answers ?from ?you/now/soon $
do/doing/needs_to_do ?a ?lot better/more $
do better/more/right ?by/for/than ?him/her/them/this
take ..4 seriously
i/we want/need/would_like/hope/wish/expect ?for {child} to be/feel ?more/treated happy/happier/safe/safer/included/
supported/welcome/comfortable/successful/heard/seen/okay/ok/fairly/better/like
i/we want/need/would_like what_is/the/whatever_is best/help/support/same ?for/he/she/thing
i/we need/want you/people/someone to be ?on/more/there/his/her
^ ?please ?just provide/give/offer/make/do/ensure/create ?him/her/us ?my_son/my_daughter ?with ?a/an/the/him/
her ?more good/better/best/proper/decent/fair/appropriate/adequate/quality/real/what_is/sure
make it work $
control/controlled/stopped/handled/better ?over/soon $
under control
all/any/whatever/every necessary/needed/required/appropriate ?and services/supports/steps/accommodations/measures/help/
things
a/some ?very/completely/whole/totally different/better/new/fresh approach/attitude/strategy/mindset/way/plan/tone
a/some ?little/bit/lot ?bit ?of ?more/better/real understanding/compassion/patience/kindness/flexibility/empathy/
support/care/respect/effort
live/living up to
some/more/basic/with ?some/a_little ?basic dignity/respect/decency/humanity/courtesy
with his/her/the social/emotional/behavior/school/friend/reading/math ?skills stuff/things/issues/problems/side/
struggles/challenges
just/please/better/all/to communicate ?better/more
needs/need/has/have to be ?a_lot/much/so_much ?more better/different/fixed ?next/this/soon/$
of her/his/their differences/needs/challenges/situation/feelings/struggles/disability
days/day/year/life/time/school ?to ?be ?go/went/were better/easier/happier/smoother ?for
for kids/children like him/her
done for ?him/her ?kids/children/our/my
treat him/her/them/my_son/my_daughter ?with ..1 respect/dignity/kindness/care/better/right/fairly
step/steps/stepping in when/if/more/before/sooner
things/it/this/school/year/everything ?to turn/turns around/better
help my/our kid/son/daughter/child ?please $
make ?the/some/any necessary/needed/appropriate/some/proper/reasonable adjustments/changes/arrangements/modifications/
accommodations/improvements $
a/some better way/plan/answer/system/option/solution $
to feel/be ?like ?he/she ?more matters/belongs/counts/heard/wanted/safe/welcome/valued/liked
meaningful/real/actual/true/measurable/good/steady/adequate progress/benefit/change/inclusion/support/access/
participation/learning
what is fair/right/best/needed/reasonable
{need} ?be/to_be ?a_lot/way/much/far/so_much more/better/less/clearer/stronger/tighter ..2
could/can/would/will everyone/everybody/you_all/people/somebody ?please ?all ?just be/try/care/help/listen/relax/work/
get/do
some/any change/changes/improvement/adjustment/adjustments/effort/movement/follow_up/follow_through/response/
action ?here/soon/please $
out of hand/control
{child} ..3 school/class/work/behavior/reading/attitude ?a a_bit/a_little/somehow/somewhat
see to it
gets/get/getting/is/be ?finally fixed/handled/sorted/resolved/addressed/solved $
on board
traction/momentum/headway/movement/teeth/substance/consistency/urgency on/with/behind/here/$
more teeth/muscle/substance/heart/thought/bite/backbone
higher/better standard/standards/level/quality of
less awful/terrible/hard/miserable/scary/stressful/painful/chaotic/lonely
{child} could_use/needs ..3 love/patience/kindness/understanding/help/support/attention/grace
do/does/doing right by
right by {child}/our/my/him/her
go/goes/going/went the extra mile
out of his/her shell
a bit/little/lot calmer/quieter/easier/kinder/smoother/gentler/softer/happier/brighter
{her}/its/their/our a_game
handle/lid/grip on the/this/it/things
on the ball
tlc
less of a struggle/fight/battle/nightmare/mess
help/support/attention/chance/chances ?that ?the other/everybody/everyone ?other ?kids/children ?else get/gets/has/have
with some teeth/meat/substance
work on his/her/the social/people/behavior ?stuff/skills/side/issues
better way to/of do/doing/handle/get
get/getting/have ..4 straightened/sorted/ironed/figured/worked out
all ?the services/supports/help/accommodations ?that he/she/they {am}
",
    )
});

/// A choice that is offered, and work that is shared.
static TOGETHER: LazyLock<Patterns> = LazyLock::new(|| {
    Patterns::of(
        "
^ what/how would/can/could/do/does/will ..3 help you/him/her/us
with you
need/needs both
to know how/what/when/who
need/want/like/have ?to_have ?a ?little ?bit more time
need/needs/needed help {ing} ..1
^ would/is it ?be better/easier/helpful/more_helpful/possible to
solve/fix/handle/sort/work/figure/resolve it/this/that/things ?out with you/him/her/them/together
",
    )
});

/// Finds a wish without a what.
pub(super) fn find(sentence: &Sentence<'_>) -> Option<Hit> {
    let told = matches!(sentence.kind, Kind::Positive | Kind::Recap | Kind::Confirm);
    if told || sentence.is_concrete() || !sentence.wants() {
        return None;
    }
    let told_of_child = matches!(sentence.kind, Kind::Introduction | Kind::Context);
    let vague = || (!told_of_child).then(|| vague::find(sentence)).flatten();
    let welcome = sentence.kind == Kind::Introduction || TOGETHER.first(sentence).is_some();
    let wish = WISHES.first(sentence).filter(|_| !welcome);
    let (from, to) = wish.or_else(vague)?;
    Some(Hit { from, to, advice: Advice::Specific })
}
