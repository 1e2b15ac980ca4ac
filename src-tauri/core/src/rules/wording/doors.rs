//! P5, the closed door (G46): trust that is gone, cooperation that ends, a child taken elsewhere.
//!
//! Owns the tables only; `relationship.rs` asks them.

use super::pattern::Patterns;
use std::sync::LazyLock;

/// It is over.
pub(super) static DOORS: LazyLock<Patterns> = LazyLock::new(|| {
    Patterns::of(
        "
i/we {am} ?so {done} ?with talking/you/here/trying/being/with/playing/asking/working/this_school/cooperating/waiting/
explaining/listening
i/we {am} done/finished/through $
done with you/this/all_of_you/your/the_school/the_team/being/all_this
past/beyond the/any point ?of
too late to/for fix/apologize/apologies/sorry/make/save/a/talk/say
good_will/goodwill/trust/relationship/respect/faith/confidence/patience/bridge ..4 {am} ?now gone/over/broken/dead/lost/
destroyed/shot/damaged/finished/ruined/burned/run_out/used_up/zero
lost ?what_little/every/any/the_last/all/whatever ?bit/ounce/my/our/little ?of trust/faith/confidence/respect/us/me/
patience ?in/with
you/they/she/he ?have/has/just lost/broken/destroyed/ruined/burned/blown us/our/my/me/it/that ?trust/family/support
{no} trust/faith/confidence/respect/goodwill ?left in/for/left/anymore/with
never/not/can_not/cannot ?ever/be/going_to trust/believe/respect/forgive/forget you/this/the_school/the_district/
the_team/the_teacher/the_aide/the_staff/anyone/them/her/him/what/a_word/anything ?again/you/word
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
our/my/this ..2 partnership/relationship/cooperation/support/days/patience {am}/has ?come/run ?to/out over/at_an_end/
an_end/finished/done/dead/out
{we} {am} ?no_longer/not/on ?on/a ?the_same/a team/opposite_sides/different_sides/partners/friends/on_the_same_side/
the_same_team
us against/versus/vs you/them/the_school
against us/me/our_family/my_family $
enemy/enemies/adversar~
{pull} {child}/them/my_son/my_daughter/our_son/our_daughter ?out ?from/of out/from/of ?of ?your/this/the school/class/
there/here/classroom/district
keep/keeping/kept {child}/my_son/my_daughter ?at home until/and/unless/if/from_now
homeschool~/home_schooling/private_school/another_school/different_school/charter_school/new_school
i/we refuse to sign/accept/agree/attend/come
i/we refuse/decline to talk/speak/meet/work/sit/deal/discuss/communicate/listen/let
will not be/ever talked/spoken/treated/silenced/quiet/ignored/bullied/pushed/coming_back/walked/speaking/attending
not/never welcome in/at/to/here/near
stay/keep/get away/out/off from/of my {child}/my/his/her/our/life/kid/son/daughter/way
i/we hope ?that you/they/she ?all {am}/can/never/sleep/get/enjoy/learn ?able ?to happy/proud/ashamed/sleep/live/regret/
satisfied/well_at/what_you_deserve
hope/wish this/it/that/the_same ..2 happens/happened to your/you
nice/good/was knowing you
{we} {am} leaving/switching/transferring/looking_at_other/looking_elsewhere/touring/moving ?to ?other/a school/schools/
your/another/elsewhere/different/schools_elsewhere
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
done/tired_of/finished/sick_of being/playing/making ?so nice/polite/patient/quiet/friendly/reasonable/diplomatic/games
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
take/taking/took/move/moving my/our kids/child/son/daughter/children/family/him/her ?to somewhere/elsewhere/where/out
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
{has} ?just lost a/our/one/this/my ?good/whole family/supporter/ally/friend/parent/volunteer/families
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
{pull} {child} ?right out if/unless/before/until/because
",
    )
});

/// What was given and is given no more, and who leaves because of whom.
pub(super) static CLOSING: LazyLock<Patterns> = LazyLock::new(|| {
    Patterns::of(
        "
last time ?that i/we/he/she/you {am}/will/ever ?be ?going_to ?ever ask/asking/say/saying/warn/warning/be_nice/be_polite/
nice/nicely/polite/politely/trust/trusting/come/sit/help/helping/try/trying/remind/let/bring/volunteer/sign/write/
writing/explain/explaining/getting_up/being
stopped/stop/done/quit/finished trusting/believing/listening/caring/hoping
driven/pushed/forced/chased/drove/run us/him/her/me/our_family ?right out/away/to
rather ..9 than send/see/let/have/put/keep/deal/work/trust/sit/set/leave/bring ..2
not like me/us/my when/if/once
goodbye/good_bye/farewell/good_riddance $
live/sleep with yourself/yourselves/at_night
not/never/refuse_to ?ever ?again sit/sitting/stand/be across/opposite/in_the_same/at_a_table/at_the_same/in_a_room/
in_that_room ..1
looking/look/looked at/into ..1 private/charter/catholic/another/new/different school/schools ..1
leave/leaving/moving/looking ..5 you/this_school are/is the reason/why
consider my/our ..1 volunteering/support/donations/help/cooperation/membership ?is over/ended/done/withdrawn/cancelled
will never see/hear/get ?from us/me/our/him/her/my ..1
consider this/it ..3 end/last/goodbye/final/over/notice
the end of us/any/my_cooperation/our_cooperation/our_partnership/our_relationship/the_line/the_road/my_support/
our_support/my_patience/our_patience/our_working/being_nice/my_trust/our_trust/the_discussion
not/never/stopped/no_longer/stop ?ever believe/believing/trust/trusting ?a/one/any/another/single ?single ?more word/
thing/promise/promises/anything/soul ?that you/comes/out_of/from/any/of/this/in/she/he/they/anymore/$
used to ..8 but/,/and/that/those/now ..4 done/over/no_more/not_anymore/not_any_more/never_again/stops/stopped/gone/
finished/ended/end/ends/history/not_now/not_after
had my/our/all_my/all_our ..1 support/trust/respect/goodwill/loyalty/faith/help/friendship ..3 and/but/until/now/once/,
threw/thrown/throw/throwing/tossed/wasted/blew/squandered/lost/killed it/that/my/our/all/
this ?all ?of ?it ?our ?my away/trust/support/chance/goodwill/shot/respect/faith ?away
no/little/hardly_any/not_any/zero point/sense/use ?in/of/to ?us/me/our/my ?even {ing}/talk/meet
{child} ..3 home ..4 until/unless/till/from_now you/they/somebody/someone/the_school/this/that/things/it/there/on/
everyone/the_aide/the_teacher
papers/application/applications/paperwork/deposit/tour/tours/seat/spot/interview/waitlist/enrolled/enrolling/registered/
registering/apply/applying/applied/signed_up/sign_up ..2 for/at/to/in ..2 another/a_different/other/charter/private/
catholic/a_new/elsewhere/somewhere/st/montessori/online ..1
papers/application/leaving/moving/switching/transferring/leave/quit/school/house/district/enrolled/gone/
pulled ..6 because/thanks of/to you/all_of_you/this_school/your_school/how_you/what_you
not ?going_to/ever ?be attending/attend/sit/coming/come/participate/participating/join/joining/show/showing/bake/baking/
help/helping/donate/donating/volunteering/volunteer/chaperoning/signing ..3 your/any_more/anymore/these/this/another/
again/you
one more/another ..4 and/, ?then ?i/we/he/she/it ..2 not/done/gone/out/leaving/over/pulled/staying/pulling/{done}
see you ?all ?people at/in the/a/that ?next ?school/public board/meeting/news/papers/headlines
if ..8 it/that/this ?is ?will ?be ?all ?going_to_be on you/your_head/her/them/your_hands/your_conscience
on your head/conscience/hands/watch
make/making ?very/sure sure/certain ?that everyone/everybody/people/all_the/the_whole/every/the_town/the_world
you have/had/get/got ?exactly/only one/1 ?more ?single/last chance/shot/try/job ?left ?to/at/$
you have/had/get/got ?exactly/only a single/last chance/shot/try/job ?left ?to/at/$
patience ..3 {am}/at/has/runs/ran/wearing/gone/wore ?at ?an/its gone/end/thin/out/limit/done/over/up
count/rely/bank/depend ?on me/us/our_family/my_family out/anymore
do not ?you ?ever count/rely/bank/depend on me/us/my/our
do not mistake/take/confuse my/our kindness/patience/silence/politeness/manners for/as
mistake/mistook/take/took my/our kindness/patience/silence/politeness/manners for/as
the nice/quiet/patient/sweet/polite/friendly/old mom/mother/lady/version/me/parent/dad/grandma {am} ?long gone/done/
over/dead
a/very/whole ?very/whole/completely different mom/mother/dad/father/parent/person/side ?of
will ?not ?never ?ever see/hear/get ?from ?me/us/him/her/my/our/a ?ever ?dime/penny/again/the_last again/ever/from_us/
from_me
say/kiss ?us/him/her/our/my/me/that/it ?support/trust/volunteers ?goodbye/good_bye to/goodbye
{we} {am} ?all ?so out of here
{no} longer/more ?do ?i/we ?feel/consider/have/be welcome/part/friends/partners/on_your
never/not ?ever again will/am/do/trust/believe/let/ask/volunteer/rely/send/sign/leave
, never again $
^ ?i/we ?said never again
i/we {am} ?so/all/just/more_than ready/prepared/willing/about to walk/leave/pull/take/go/switch/transfer/quit ..2 out/
him/her/elsewhere/away/schools/public
my/our/his/her last/final day/days/week ?at/in/there/with your/this/that/you
not/never sending/bringing/letting/leaving {child} ?go ?back ?in/to ?there ?with/back/there/in/to/again
{child} {am}/will not ?be ?going/coming/setting/go/come/step ?foot back ?to/in/there/until/$
i/we ?have/will/do ?already ?just washed/given_up/quit/stopped ?trying ?our/my ?hands ?with/of/on you/this/trying/
caring/hoping
something/anything happens to {child} ..6 you/your/this/that
you/they ?all/people ?have/just made/make/lost/turned ?yourself ?yourselves ?me/us ?into ?a/an/your enemy/enemies/
volunteer/opponent/problem
my/our ?next/last last/next ?and_final email/letter/message/call/post/stop ..4 be/to/at/with ?the not/press/news/nice/
facebook/different/polite
you/they will ?all ?soon ?be missing/miss/wish/learn/see/find ?us/me/him ?when/what/how/once/that ..2 gone/happens/i_am/
we_are/missing/capable
ask/tell/warn/remind ?all/every/other/any/my ?the ?other parents/moms/families/friends/neighbors ..2 not_to/stay/away/
never/avoid/about_you/what_you/how_you/about_this
",
    )
});
