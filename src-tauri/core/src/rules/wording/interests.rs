//! Interests before positions (N13, C8, C9). Finds demands that leave the team one answer.
//!
//! A request may be firm: "I am asking that the plan be followed as written" passes, and so does what safety needs
//! today.

use super::pattern::Patterns;
use super::sentence::Sentence;
use super::{Advice, Hit, Kind};
use std::sync::LazyLock;

/// One answer only, however it is asked.
static ONLY: LazyLock<Patterns> = LazyLock::new(|| {
    Patterns::of(
        "
i/we/parents ?do demand/demanding/insist/insisting ?that/on
i/we {am} demanding/insisting
nothing/no less/other ?than/will/is/short
or nothing
take it or leave
accept/settle/take/stand/sign/agree/sign_off ?for/to/on ?of nothing/no_less/less
not/never/will_not ?be ?ever accept/accepting/settle/settling/take/agree/agreeing/sign/signing/leave/leaving/budge/
consider/compromise ?for/to ?until anything/less/other/no/without/any_less/any_plan/until/budge/$
will/can/do not budge/negotiate/compromise/back_down/give_in/bend/take_no/hear_of_anything
not/non/never ?up ?for/open ?a/to ?open negotiable/negotiat~/debate/debatable/discussion/optional/a_request/
a_suggestion/a_question/compromise
{no} discussion/debate/compromise/compromises/negotiation/negotiating/exceptions/ifs/buts/substitutes/alternatives/
middle_ground/two_ways
only one/acceptable/right/possible/real ?acceptable/right/possible/real option/solution/way/thing/answer/choice/place/
fix/setting/school/outcome/plan
the/his/her only option/solution/way/thing/answer/choice/place/fix/program/school/outcome/plan
only/one thing/answer/option/solution/way/outcome ?that/i/we ?i/we ?will ?that accept/consider/agree/want/works/left/
matters/will_work
^ that is it/final/the_deal $
do not come/get/write/send ?back/me to ?me/us with ..2
only one thing ..9 yes/no/that
end of story/discussion/conversation/debate/the_story
need/needs/belongs/gets/must/want/wants/goes/stays/has_to/expect ..9 simple/plain as/and ?that/simple that/simple
^ ?it_is simple/plain as/and that/simple $
full stop
{that} {am} ?our/my/the final/bottom_line/the_deal/that/a_must/what_we_want/what_i_want/a_deal_breaker/it_for_us/
all_we_want
and {that} {am} that/final
bottom line
final answer/offer/position/word
our/my mind/minds/position/answer {am}/will ?not ?not made/firm/fixed/settled/final/change/changing/no_and
{do} not need/want/care/have ?to hear/discuss/talk/listen/consider/know/for_your/about_your/excuses/alternatives/
suggestions/options/another_option/other_ideas
not interested in/any
{do} not care how/what_it/about_the/if_it/whether
anything/any other/else/less/short ?than/of ..6 no/unacceptable/not/off/waste/rejected/deal
{am}/gets/get/be a/only/no ?hard/firm/flat no from/for ?me/us
deal breaker/breakers
either ..8 or
or we/i {do}/will not sign/agree/consent/come/meet
what/all {she}/they/{child}/my_son/my_daughter/we needs/need/want/wants {am} ?not
{child}/he/she/it/they/which/school/district/you shall
{child}/he/she/school/district/aide must have a/an/his/her/the/one/full/daily
{child}/he/she/it/this/you/they/school/aide/district/team/teacher/desk/bus must be/get/receive/give/provide/go/start/
stop/come/happen/move/stay/sit/put/change/remove/use/hire/allow/let/assign/place/return/ride/write/agree
immediately/effective_immediately/at_once/without_delay/this_instant/this_minute/asap/without_exception/no_exceptions
you/they/he/she/there had_better/would_better/better be/have/get/give/put/make/find/hire/start/see
i/we/he/she {am} entitled/owed to/a/an/the
the answer {am} ?a/an/more/not
for_us/for_me it/this/that {am} ..8 or
{child}/he/she gets/belongs_in/goes/stays/gets_to ..7 and/or/, ?that ?is ?that final/else/that/nothing/we_are
{child}/he/she goes/stays/sits/rides/gets/leaves ..6 or
i/we {am} ?not/telling telling/asking ?you ?, ?not asking/telling/for_permission/permission/for_your ?you
not asking $
make it happen
get it done
just do/say/give it/yes
yes or no
need/want/expect/hear/for/is ?a/one yes ?from/by/or/and/not/$
decision/mind/minds {am} final/made/ours
i/we have ?already made_our/made_up/made_my
i/we have already decided/chosen/picked
i/we have decided/chosen/picked that/on/he/she/it/the/what
it/that/this/there {has}/needs to be ?a/the/an ..4 and/, that/nothing/no/period
do not offer/send/give/suggest/propose/bring/show/talk/bother ?to ?me/us ?me/us ?about ?with another/any/anything/other/
your/more/one_more/less/alternatives/options
not/without/until leaving/leave/leave_without ?that/the/this ..2 without/until
no more meetings/talk/talking/excuses/delays/trials/waiting/data
whatever it costs
i/we will not/never/only discuss/consider/talk/hear/look/agree/accept/sign ..1 anything/other/any/alternatives/another/
less/if/when/options/unless
off the table
all or nothing
take ..4 or leave
nothing ?left ?more to discuss/talk_about/debate/negotiate/decide
not/nothing discuss/discussing/debating/debate
anything/everything short of
or he/she/they/we/i {do}/will/are/is not
i/we ?fully expect you/the/my/our/him/her/your/all/every ..5 to
or no/the deal/nothing/highway/door
it is ?either ..4 or
no ..2 , no
and/but/not nobody/nothing/no_one/no_other/anybody/anyone ?anyone else ?$
there will/can be no
not here to discuss/debate/negotiate/talk/chat/compromise/listen/hear
i/we ?only want {staff}/ms/mr/mrs/dr
^ ?so ?and just {act} the/him/her/his/my/it/that/this
not a/one/another trial/maybe/discussion/compromise/someday/pilot/suggestion/talk/debate/conversation ?,/not
do not want a/any/another/to ?more discussion/talk/maybe/trial/compromise/meeting/hear/excuse/excuses/pilot/debate
one acceptable outcome/answer/solution/option/result/plan/choice
{am} ?only one ?acceptable outcome/answer/solution/option/way ?here ?and/that/left
will satisfy us/me
only thing ?that ?will/i/we
from bell to
our/my decision {am}
i/we ?have made our/my/a/the decision
nothing ?else/but/less else/less ?will works/work/will_do/counts/helps/matters/acceptable
will/does not do $
all/what/only_thing ?that i/we will/can accept/take/agree_to/settle_for/sign ?is
will not be ?be sharing/taking/joining/losing/moved/switched/pulled/sent/placed/tested/taught ..3
{act} ..3 or we/i {am} done/out/gone/leaving
i/we {do} not care how/what/who
out of the question
{that} {am} the end of it/that/story
only ?going_to ?be sign/signing/agree/agreeing/coming/consent/accept/going/willing ..2 if/when/once/to
only one ..3 we/i/she/he ?{am}/will ?be willing/looking/open/considering/consider/accept/ready ?to
or none/nothing/not at_all/else/$
no more {ing}
send/offer/give/show ?me/us ?any other/different/more options/ideas/choices/alternatives
told you what i/we want/expect/need
no more ..4 , ever/period/never_again
^ only a/an/the ..4 will/would do/work/help/be
, not {number} , ?not
terms/demands/conditions {am}/have ?not ?changed/simple/clear/firm
^ it_is/this_is simple/easy :/,
{am} not budging/bending/negotiating
{am} not moving/leaving on/off/without/until
ifs ands/and ?or buts
up for a/any vote/debate
save us both/all the/a
will not take/accept/have/hear_of anybody/anyone/anything/nobody else
one right/good/acceptable/correct answer/choice ?here
{am} the/your only choices/choice/options/options_here
not moving off/on ?of
",
    )
});

/// A demand by its verb and its thing; fine in news, thanks and plain requests.
static DEMANDS: LazyLock<Patterns> = LazyLock::new(|| {
    Patterns::of(
        "
{child}/he/she/it {am} to ?only ?not be/have/get/receive/stay/sit/go
{child} will not/only ?be have/get/receive/staying/moved/placed/taught/tested/pulled/given
my_son/my_daughter/our_son/our_daughter/my_child will have/get/receive/stay/attend
i/we {am} ?fully expecting you/the_school/the_district/him/her/a/an/my/his/full/daily
i/we ?fully expect you/the_school/the_district/him/her/a/an/my/his/full/daily
i/we want him/her/them/my_son/my_daughter/that/all/more/no/one/full/daily/every/two/three/four/five/it/this
i/we want a/an/the/my/our/his/her ?new/different/full/private/one/different/separate/second ?time teacher/aide/para/
class/classroom/school/seat/tutor/placement/bus/therapist/change/person/apology/answer/case_manager/program
i/we want/need/require you/him/her/them/the/this/that/my_son/my_daughter/my_child/our_son/our_daughter/our_child/it ..3 to/out/moved/gone/back/removed/changed/replaced/
done/placed/switched/fired/off
i/we require
you/they/the_school/the_district/the_team/the_teacher/someone {need}/had_better/are_to/will ?to {act} {child}/him/her/
my/our/the/a/an/that/this/his/us/it/more/every
^ ?you_will ?i_said {act} {child}/him/her/my/our/the/a/an/that/this/his/it/those/these/all/me_the/me_my/us_the/us_our
{child}/he/she/they {need}/requires/gets/will_have ?to ?have a/an/one/the/his/her/full/daily/two/three/four/five/
more ?own ?full/new/different/dedicated/certified ?time/own {thing}
{child}/he/she {need}/belongs/goes ?to ?be ?moved/placed/put ?in/into/at/to ?be ..4 private_school/out_of_district/
different_school/different_class/separate/general_education/self_contained/gen_ed/another_class
no homework/testing/tests/pull_outs/pullout/changes/cuts ?, ?at ever/at_all/period/none
district/school/team/you/teacher/county will ?need_to ?be ?have_to pay/provide/fund/give/hire/move/change/return/assign/
send/do/arrange/cover/make/put/stop/get/buy/paying/providing
{child} {need} ?to be in/with/at/on/out/away ?of a/the/ms/mr/mrs/another/general/that/his
you/they {need}/will/are ?to ?to give/put/move/buy/pay/hire/provide
^ ?just/so provide/take/put/move/change/place/assign/return/restore/hire/buy/cancel/drop/undo/double/remove ..1 {child}/
transportation/the/his/her/a/an/two/three/more/daily/full/all/him
you/they {need} ?to {act}/take/pay/write/start/stop/let/make/be/come {child}/my/his/her/the/our/this/a/an/it
program/class/session/aide/desk/service/services/day/bus/seat/time/plan/it ?has_to/must/have_to/needs_to has_to_be/
must_be/needs_to_be/have_to_be/will_be ..1 {number}/full/daily/in/at/with/a/an/the
{child} has_to/must/have_to has_to/must/have_to ?have/be/get/go/sit/ride/stay
{child} has to have/get/sit/ride/go/stay/start/stop ?a/his/her/in/with/the
schedule/seat/aide/minutes/time/services/plan/hours/class/placement has_to/have_to/must/needs_to ?be/go/stay/come ..1
i/we need him/her/this/it ..6 done/today/now/by/switched/moved/changed/out
",
    )
});

/// Finds one answer that leaves no other.
pub(super) fn only(sentence: &Sentence<'_>) -> Option<Hit> {
    if is_calm(sentence) { None } else { hit(ONLY.first(sentence)?) }
}

/// Finds a demand.
pub(super) fn find(sentence: &Sentence<'_>) -> Option<Hit> {
    let demanding = matches!(sentence.kind, Kind::Concern | Kind::Disagreement | Kind::FormalRequest | Kind::Question);
    let polite = sentence.at(sentence.from) == "please";
    if !demanding || polite || sentence.is_agreed() || is_calm(sentence) {
        return None;
    }
    hit(full_stop(sentence).or_else(|| DEMANDS.first(sentence))?)
}

fn hit((from, to): (usize, usize)) -> Option<Hit> {
    Some(Hit { from, to, advice: Advice::Interests })
}

/// A no that may become a yes.
static FOR_NOW: LazyLock<Patterns> = LazyLock::new(|| Patterns::of("for now/the_moment/the_time_being\nat this time"));

/// Whether the message, a question, or what safety needs leaves no room for a demand.
fn is_calm(sentence: &Sentence<'_>) -> bool {
    let calm = matches!(sentence.kind, Kind::Positive | Kind::Recap | Kind::Introduction | Kind::Context);
    calm || sentence.asks()
        || sentence.is_safety()
        || FOR_NOW.first(sentence).is_some()
        || sentence.is_request() && !sentence.is_hard()
}

/// "A one-to-one aide, period": the word ends the sentence as its mark.
fn full_stop(sentence: &Sentence<'_>) -> Option<(usize, usize)> {
    let at = sentence.to.checked_sub(2).filter(|&at| at > sentence.from && sentence.at(at + 1) == ",")?;
    sentence.ends_as("period").then_some((at, at + 1))
}
