//! P5: leaving the relationship whole (G46). Finds ultimatums, threats and closed doors.
//!
//! "I am not ready to sign" and "no, for now" keep the door open, and pass.

use super::doors::{CLOSING, DOORS};
use super::pattern::Patterns;
use super::sentence::Sentence;
use super::{Advice, Hit, Kind};
use std::sync::LazyLock;

/// If not this, then that.
static ULTIMATUMS: LazyLock<Patterns> = LazyLock::new(|| {
    Patterns::of(
        "
or else
do/try/touch/say/send/pull ..3 again and/, ?then i/we/he/she/see/you ..1
or i/we/he/she {am}/will ?be ?going ?to {done}/{walk}
or you/they will/can ?be/never regret/sorry/explain/hear/hearing/answer/lose
if ..6 {again} ..9 i/we/he/she {am}/will ?be ?going ?to {done}/{walk}
unless ..10 i/we/he/she {am}/will ?be ?going ?to {done}/{walk}
if/unless ..10 i/we {am}/will ?be not/never ?going ?to_be ?to cooperat~/sit/sign/come/coming/speak/talk/work/help/
be_quiet/return
if/unless ..10 you/they/the_school will/can ?be/never regret/sorry/explain/hear_from/hearing/answer_to/deal_with
if ..6 {again} ..8 you/he/she/my_son/my_daughter will/am/are/is ?be not coming/staying/attending/returning/back
last/final/only chance/warning/straw/offer/notice/time_i_ask/time_i_will/time_we_ask/time_we_will
one/this ?is more/your/the/my ?one ?more/last/final chance/slip/mistake/warning ?to/and
you have until/one_week/one_day/24_hours/48_hours/been_warned
been/am_warning/are_warning/fair warned/you/warning
consider/take this ?to_be/as a/my/your/our/fair ?final/last/only warning/threat/notice/goodbye
on notice
choose/pick your_side/a_side/carefully
^ ?you {verb} ..7 or lose/else/face/expect/watch/deal_with/find_yourself/i_am/we_are/i_will/we_will/i_walk/we_walk/
we_go/i_go/we_leave/he_leaves/she_leaves/we_sue/you_will/we_find/prepare
one more/another ..8 and ?then i/we/you/he/she/it/that_is
next time ..8 you/i/we/there will/am/are/is
one more/another call/time/day/word/mistake/incident/email/note/excuse/slip
should you/the_school/the_district ..3 i/we will
lose/hurt/touch/call ..5 one_more_time/again and ?then you/i/we
if ..5 one_more/another/again/any_more ..6 i/we {am}/will ..5
^ refuse/ignore/delay/deny/keep/say_no/do_nothing ..4 and/or i/we/you ?{am}/will
",
    )
});

/// What will happen to you.
static THREATS: LazyLock<Patterns> = LazyLock::new(|| {
    Patterns::of(
        "
you/they/she/he/everyone will ?be ?all ?soon/wish ?be regret/sorry/pay_for/wish/find_out_what/find_out_how/rue/
hear_from_us/hearing_from_us
you/they can explain ?to ?why/it/that/yourself/yourselves
regret this/it/that/what/the_day/crossing/not
there will be ?serious/real/hell consequences/trouble/hell/to_pay/a_price/a_reckoning/repercussions/fallout
consequences/repercussions
count/mark on/my it/words
do not ?really want to see/know/find_out/test/mess_with/cross/meet what/me/us/how/my/who
wait until/till you/i/people/everyone see/hear/get/find/know
see/find/show ?out ?you/them what_happens/who_is_laughing/how_you_like/how_that_goes/how_far
watch your/it back/step/$
i/we would think_twice/be_careful/watch/be_very
think/thinking twice/carefully/long_and_hard/hard_before
be_very/better_be careful what/who/how ?you
careful what/who/how you ?say/do/treat
messing/messed/mess with the_wrong/me/us/my
picked/picking/pick the/a wrong/fight family/mother/parent/with
you {do} not know who/what ?you_are/i_am/we_are/i/we ?am/are ?dealing/capable/can_do
channel/news/newspaper/newspapers/reporter/reporters/journalist/the_media/social_media/press/facebook/
parents_group ..5 will/would/might/may/to ?be ?probably/surely/find hear/interested/know/love/see/story/told/call/
find_out/run/tell/read/care/pick_up/enjoy/eat_this
{media_verb} ..6 ?the newspaper/newspapers/reporter/reporters/journalist/local_media/social_media/press/facebook/
twitter/tiktok/nextdoor/the_news/news_station/channel/local_news/parents_group/headlines/gazette/tribune/reddit/yelp
{media} ..2 story/reporter/crew/is_next/next
go/going/went/gone viral/public/online
find/finds/found out how/what/about ..6 {run}
everyone/everybody/whole_town/other_parents/other_families/people/the_pta/the_community will/should/would/is_going_to/
are_going_to ?be ?able ?to ?soon know/hear/hearing/find/see
tell/telling/told/warn/warning/share/sharing ?with every/everyone/everybody/other/all_the/the_other ?parent/
other_parent/i_know/in_town/families/parents/moms
would be a/such ?real/such shame/pity if
hate for the/this/anyone/people/it/that/everyone ..8 find/hear/know/see/get/learn/happen
wonder/curious/wondering what the/other/people/everyone ?other ?parents would/will/might/think/say
war/battle {am} ?on/begins/coming
this {am} war/a_fight
you want/wanted/asked_for a/to war/fight/battle
got one/yourself ?a $
declare/declaring/declared war
gloves {am}/come/are off
prepare/prepared/ready for/to a/battle/fight/war/go_to_war
make/making your life/lives/job/year/day miserable/hell/harder/difficult/unpleasant
make sure ?that/you ?you/everyone ?never/is ..4 regret/fired/knows/again/hears
easy_way/hard_way/easy_or/the_hard/nice_way
do not push/test/tempt/try/start/play_with me/us/it/my
try/dare/watch/test me/us $
i/we dare you
brace yourself/yourselves/for
buckle/lawyer/gear/strap up/in
clock {am} ticking
time/days/chances {am} up/over/running_out/numbered/run_out
do_not/never/not/will_not ask/asking/say/saying/tell/warn/repeat ?it/you/this/again again/twice/nicely/politely/a_second
not going ?to away/anywhere/stop/let_this/quietly/drop/rest/back_down/go_away/be_quiet ?go
will not rest/stop/let_this/let_it/drop_this/go_away/go_quietly/back_down/be_silenced ?until
i/we never/will_not forget/forgive/let_it/let_this
i/we do_not forgive/let_it/let_this
make it my ?personal mission/business
hold/holding a_grudge/grudges/you_to/this_against
will not like/enjoy what/where/how/it
not ?going_to ?be/end pretty/well/nicely/nice/good
get/getting/gets/turn/turning ugly/nasty/messy/real
{am}/will/going_to get loud
not see/seen/heard the_last/the_end of
last of me/us
remember/remembered/remember_that ?this when/at you/the/it/next ..4 need/ask/vote/levy/budget/donation/volunteer/bond/
election
vote/voting/voted against/no/them/you/out ?on/out
donation/donations/volunteer/volunteering/fundraiser/bake_sale/pta/levy ..6 not/forget/done/over/stop/cancel/elsewhere/
someone_else
not/no_more/stop/done/quit/quitting/forget/cancel ..4 donat~/volunteer~/fundrais~/bake_sale/pta/chaperon~/levy/field_day
everyone/everybody/people/the_whole/whole/other ..4 {am} ?going ?to ?soon hear/hearing/know/find_out/finding/learn ?out
take/taking/go/going/make/making ?this/it ?to public/online/to_the_press/wider
find/finding someone/a_school/a_place/somebody/people who/that/where can/will/does/actually
you can forget ?about
forget about/it/our/my/ever
this/that close to
{am} tempted/itching/not_afraid/not_above to
do not think/imagine/believe/expect i/we will/would not/am_not/are_not/forget/let/go/stay
do not make me/us
keep/keeps/go/going ?this/that ?it up/on/going/pushing and ?then you/i/we/see
a/another/different side of me/us
expect a/to/me/my ?full reporter/lawyer/visit/crowd/call/letter/hear/camera/protest/see/at ?from
made/make/making/getting/got this/it/things ?very personal/ugly/war
have it your/their way
will/do not forget it/this/what/how/that/who
come down/over there/to
i/we will remember ?every/each/all ?one ?of your/this/that/who names/name/did/was/said
for your/everyone/their sake
evening/six_oclock/ten_oclock/local/nightly/tv news
one good reason ?why
you have one/two/three/four/five/ten/24/48 days/day/hours/weeks/minutes
",
    )
});

/// What the other side thinks is asked for.
static COUNSEL: LazyLock<Patterns> = LazyLock::new(|| {
    Patterns::of(
        "
your ..1 view/views/opinion/advice/thoughts/thinking/input/help/ideas ..1
as the team/you suggested/recommended/said
with you/the_team ?, $
",
    )
});

/// Finds a threat or a closed door.
pub(super) fn find(sentence: &Sentence<'_>) -> Option<Hit> {
    let warm = sentence.kind == Kind::Positive && (sentence.from..sentence.to).all(|at| sentence.at(at) != "but");
    let asked = COUNSEL.first(sentence).is_some() || sentence.is_request() || warm;
    let plain = asked && !sentence.is_hard() || sentence.is_ill();
    let tables = [&ULTIMATUMS, &THREATS, &DOORS, &CLOSING];
    let (from, to) = tables.iter().find_map(|table| table.first(sentence)).filter(|_| !plain)?;
    Some(Hit { from, to, advice: Advice::Relationship })
}
