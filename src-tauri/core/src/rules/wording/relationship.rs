//! P5: leaving the relationship whole (G46). Finds ultimatums, threats and closed doors.
//!
//! "I am not ready to sign" and "no, for now" keep the door open, and pass.

use super::pattern::Patterns;
use super::sentence::Sentence;
use super::{Advice, Hit, Kind};
use std::sync::LazyLock;

/// If not this, then that.
static ULTIMATUMS: LazyLock<Patterns> = LazyLock::new(|| {
    Patterns::of(
        "
or else
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
everyone/everybody/whole_town/other_parents/other_families/people/the_pta/the_community will/should/would/
is_going_to/are_going_to ?be ?able ?to ?soon know/hear/hearing/find/see
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
do_not/never/not/will_not ask/asking/say/saying/tell/warn/repeat ?it/you/this/again again/twice/nicely/politely/
a_second
not going ?to away/anywhere/stop/let_this/quietly/drop/rest/back_down/go_away/be_quiet ?go
will not rest/stop/let_this/let_it/drop_this/go_away/go_quietly/back_down/be_silenced ?until
i/we never/do_not/will_not forget/forgive/let_it/let_this
make it my ?personal mission/business
hold/holding a_grudge/grudges/you_to/this_against
will not like/enjoy what/where/how/it
not ?going_to ?be/end pretty/well/nicely/nice/good
get/getting/gets/turn/turning ugly/nasty/messy/loud/real
not see/seen/heard the_last/the_end of
last of me/us
remember/remembered/remember_that ?this when/at you/the/it/next ..4 need/ask/vote/levy/budget/donation/volunteer/
bond/election
vote/voting/voted against/no/them/you/out ?on/out
donation/donations/volunteer/volunteering/fundraiser/bake_sale/pta/levy ..6 not/forget/done/over/stop/cancel/
elsewhere/someone_else
not/no_more/stop/done/quit/quitting/forget/cancel ..4 donat~/volunteer~/fundrais~/bake_sale/pta/chaperon~/levy/
field_day
everyone/everybody/people/the_whole/whole/other ..4 {am} ?going ?to ?soon hear/hearing/know/find_out/finding/
learn ?out
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

/// It is over.
static DOORS: LazyLock<Patterns> = LazyLock::new(|| {
    Patterns::of(
        "
i/we {am} ?so {done} ?with talking/you/here/trying/being/with/playing/asking/working/this_school/cooperating/
waiting/explaining/listening
i/we {am} done/finished/through $
done with you/this/all_of_you/your/the_school/the_team/being/all_this
past/beyond the/any point ?of
too late to/for fix/apologize/apologies/sorry/make/save/a/talk/say
good_will/goodwill/trust/relationship/respect/faith/confidence/patience/bridge ..4 {am} ?now gone/over/broken/dead/
lost/destroyed/shot/damaged/finished/ruined/burned/run_out/used_up/zero
lost ?what_little/every/any/the_last/all/whatever ?bit/ounce/my/our/little ?of trust/faith/confidence/respect/us/me/
patience ?in/with
you/they/she/he ?have/has/just lost/broken/destroyed/ruined/burned/blown us/our/my/me/it/that ?trust/family/support
{no} trust/faith/confidence/respect/goodwill ?left in/for/left/anymore/with
never/not/can_not/cannot ?ever/be/going_to trust/believe/respect/forgive/forget you/this/the/anyone/them/her/him/
what/a_word/anything ?again/you/word
never/not/no_longer/refuse_to ?be ?to/going_to work/working/cooperate/speak/speaking/sit/sitting/deal/dealing/
communicate with/to/in you/her/him/them/this_team/this_school/that_room/a_room
burn/burned/burning/burnt/torched ..2 bridge/bridges
do not expect ?any/me/us/a/our/my/to ?to help/support/cookies/cooperation/hear/again/be/keep/smile/thank/help_at/
volunteer/show/gift/donation/favors/christmas/a_card
do not ?you ?ever/bother/even ?dare/bother call/contact/email/write/calling/writing/speak/talk/replying/come/coming/
text/reply ?to ?me/us/my/again
do not bother
{no} ?longer/more/need/point/reason/interest ?in/to talk/talking/speak/meet/meeting/discuss/trying/communicating/
hearing with/to/about/anymore/from
nothing left/more/else to/for say/discuss/talk ?to/about
{that} {am} ?it/the_end/over ?for/between between us
end/over/ends/nothing/finished between us
you have/had/got/used ?already ?up/your your/all ?turn turn/chance/chances
our/my/this ..2 partnership/relationship/cooperation/support/days/patience {am}/has ?come/run ?to/out over/
at_an_end/an_end/finished/done/dead/out
{we} {am} ?no_longer/not/on ?on/a ?the_same/a team/opposite_sides/different_sides/partners/friends/on_the_same_side/
the_same_team
us against/versus/vs you/them/the_school
against us/me/our_family/my_family $
enemy/enemies/adversar~
{pull} {child}/them/my_son/my_daughter/our_son/our_daughter ?out ?from/of out/from/of ?of ?your/this/the school/
class/there/here/classroom/district
keep/keeping/kept {child}/my_son/my_daughter ?at home until/and/unless/if/from_now
homeschool~/home_schooling/private_school/another_school/different_school/charter_school/new_school
i/we refuse/decline to talk/speak/meet/work/sit/deal/discuss/communicate/listen/let
will not be/ever talked/spoken/treated/silenced/quiet/ignored/bullied/pushed/coming_back/walked/speaking/attending
not/never welcome in/at/to/here/near
stay/keep/get away/out/off from/of my {child}/my/his/her/our/life/kid/son/daughter/way
i/we hope ?that you/they/she ?all {am}/can/never/sleep/get/enjoy/learn ?able ?to happy/proud/ashamed/sleep/live/
regret/satisfied/well_at/what_you_deserve
hope/wish this/it/that/the_same ..2 happens/happened to your/you
nice/good/was knowing you
{we} {am} leaving/switching/transferring/looking_at_other/looking_elsewhere/touring/moving ?to ?other/a school/
schools/your/another/elsewhere/different/schools_elsewhere
never should_have/again trusted/sent/enrolled/will_i/will_we
should/wish never/we_had/i_had have ?never trusted/moved/sent/enrolled/signed/come
fool me
count us/me out
wash/washed/washing my/our hands
been/am/are pushed/driven/forced/shown ?us/me/out ?too/away/far
made/make an/another enemy/enemies
i/we have had ?it/enough ?$
my/our patience/trust/goodwill/faith {has}/{am} ?ran/run/worn/wearing/running out/thin/limits/used/gone/over/limit
at/reached/near the/my/our ?end/limit end/limit/limits of my/our
end of my/our rope
through being nice/polite/patient/quiet/friendly/reasonable/the_nice
done/tired_of/finished/sick_of being/playing/making ?so nice/polite/patient/quiet/friendly/reasonable/diplomatic/
games
being/playing nice {am}/got/gets/has over/done/nowhere
trusted you
there/this is no going/coming back
{no} coming/going back ?from
beyond/past repair/saving/fixing/caring
you are on_your_own/dead_to/nothing_to/no_longer/the_enemy/part_of_the_problem
take/taking/took our/my/his/her business/kids/child/son/daughter/talents/money elsewhere/somewhere
call/calling it quits
time to part
parting ways
only ?talk/speak/communicate/deal through/with my/our/a/the lawyer/husband/advocate/attorney/writing
never/not ?ever set/setting foot
never/not ?ever be/come/coming/go/going back
bad/wrong side ?of/$
does/do not exist ?to/for ?us/me/anymore
dead to me/us
as far as i/we {am} concerned
trusted you/her/him/them/this ..1 once/before/and
that/it will/does not happen/happening again $
only/just hear/talk/hearing/speak/deal from/to/with my/our
will/do not speak/talk/answer/write/listen to you/her/him/them ?again/anymore
any/all/whatever ?little respect/trust/faith/confidence/goodwill/hope i/we had
consider our/my/this ..2 over/finished/ended/done/closed/terminated
take/taking/took/move/moving my/our kids/child/son/daughter/children/family/him/her ?to somewhere/elsewhere/where/
out
not/never be/come/coming ?back until/unless/as_long
nothing ?more/left/else to say ?to ?any
stopped/stopping donating/volunteering/helping/coming/supporting/answering
told/telling/warned/warning ?all ?the other/every families/parents/family/parent
either ..5 or we/i/he/she do/go/leave/walk/will
nothing ?left to save/salvage/fix/repair/build_on
last/final favor/time/kindness/donation ?that i/we ?will ?ever do/help/ask/volunteer/donate/give
counting the/down days/hours/minutes/until
never have to ..4 again
will not ?be picking/answering/coming/returning/responding/answer/come/respond ..6 until/unless/as_long
gave/given/giving you ..2 chance/chances/time
you blew it
blocking/block/blocked the/your/this number/email/emails/address
not your friend/partner/ally/buddy
not/stop/done pretend/pretending to_be/anymore/any_more/any_longer
{has} ?just lost a/our/one ?good family/supporter/ally/friend/parent/volunteer/families
used to defend/trust/respect/support/like/believe/admire/recommend/stand
see how the/other/they/your/people ..6 like/feel/take it/about/this
camera crew/crews
stop/stops/stopped being ?so polite/nice/patient/quiet/reasonable/friendly
stop asking/talking/waiting/explaining/cooperating $
keep your ?stupid/so_called/little plan/chart/apology/program/excuses/meeting/services
used/uses/using it/that/them all/up
you_have/has used it up
regret ever/the_day ?ever letting/trusting/sending/enrolling/moving/agreeing/signing/choosing/bringing
thanks to all_of_you/you/your ?team/school $
starts/starting/enrolled/registered/transferring ..2 at/in/to ..4 on/, ..2 thanks
not/never ?going_to keep/stay/be/sit quiet/silent/still
",
    )
});

/// Finds a threat or a closed door.
pub(super) fn find(sentence: &Sentence<'_>) -> Option<Hit> {
    let warm = sentence.kind == Kind::Positive && (sentence.from..sentence.to).all(|at| sentence.at(at) != "but");
    let plain = (sentence.is_request() || warm) && !sentence.is_hard();
    let tables = [&ULTIMATUMS, &THREATS, &DOORS];
    let (from, to) = tables.iter().find_map(|table| table.first(sentence)).filter(|_| !plain)?;
    Some(Hit { from, to, advice: Advice::Relationship })
}
