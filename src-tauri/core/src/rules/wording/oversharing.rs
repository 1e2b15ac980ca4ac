//! What a message need not hold (G59): trouble at home, health beyond what school needs, talk about others.
//!
//! What school needs in order to help passes: "a new medication since Monday, he may be sleepy".

use super::pattern::Patterns;
use super::sentence::Sentence;
use super::{Advice, Hit};
use std::sync::LazyLock;

/// Trouble in the family.
static HOME: LazyLock<Patterns> = LazyLock::new(|| {
    Patterns::of(
        "
divorc~/affair/mistress/alimony/child_support/restraining_order/alcoholic/alcoholism/drunk/drunken/rehab/sobriety/jail/
prison
arrested/parole/bankrupt~/evict~/foreclos~/infidelity/deadbeat/narcissist~/cheating_on/cheated_on/hungover/overdose/
gambling
addict/addiction/food_stamps/custody_battle/custody_fight/custody_case/custody_war/full_custody/ugly_custody/drinking/
drinks_again/drugs
separated/separating/splitting_up/split_up/broke_up/breaking_up/cheating/cheated
fighting/fight/fights/fought/argue/argued/arguing/argument/arguments/screaming/screamed/yelling/yelled ?match/
constantly/a_lot/again/all_night ?with/and/between/about/from/at ..2 {family}
{family} ..1 and/, i/me ?both/are/were/had/can/do/have ?been/not/constantly/barely/always ?in ?even ?always fighting/
fight/fought/arguing/argue/agree_on/speaking/talking/on_speaking/hate/separated/in_the_middle/in_counseling/in_couples/
on_a_break/screaming/get_along/at_each/through_a/on_the_rocks/broke
i/we {am}/have/had ?a ?huge/big/bad/terrible/another/going/in ?through ?a fight/argument/screaming_match/
marriage_counseling/couples_counseling/breakdown/blowup/blow_up/breakup ?with/about/over/in/last
{family} ..3 left_us/left_me/walked_out/moved_out/kicked_out/hit_me/hits/lost_his/lost_her/fired/unemployed/laid_off/
refuses_to/yells/screams/slept_at/sleeping_on/slept_on/gambles/owes/never_pays/not_paying/to_pay/disappeared/stormed/
threw/punched/relapsed/hates/blames/undermines/spoils/badmouths/useless/idiot/jerk/toxic/controlling/jealous/lazy/
manipulative/lied/lies/girlfriend/boyfriend/does_nothing/cut_off/faking/is_no_help/my_fault/never_calls/showed_up/
forgot_his/forgot_her/new_wife/new_husband/bad_temper/babies/coddles
my ex
{family} ?still/has/been/is/was drinks/drank/drinking/gambling/cheating ..1
my/our marriage/divorce/separation/finances/debt/debts/love_life/sex_life/boyfriend/girlfriend/breakup/in_laws/
money_troubles
behind on ?the/our/my rent/bills/mortgage/payments
can/could/barely/hardly ?not/barely/hardly ?even/barely afford/pay/make ?for/the/our/to/it ?rent/bills/mortgage/
groceries/heat/ends/food/rent
money/finances/cash/bills {am} ?so/very/really/super/a tight/mess/short/running_out/gone/piling/stress
lost my/his/her/our job/house/home/license ?and/at/last
in front of the_kids/the_children/the_baby
acting/acts/act/turning/turns/behaves/behaving/being just/exactly/more ?and_more like his/her/my ?father/dad/mother/mom
temper/attitude/laziness/drama/stubbornness/mouth from/off/after ?of his/her ?father/dad/mother/mom/side
comes/came/come/acts/gets back/home/rude/wild from/after/acting ?a/weekend/his/her ?weekend/week ?with/at/his/
her father/dad/mother/mom/him ..4 rude/wild/angry/filthy/hungry/spoiled/tired/a_mess
slept/sleeping/sleeps/staying/crashing at/on/in ?a/his/her/the/my sister/brother/sisters/brothers/couch/motel/car/sofa/
shelter/basement
therapist/counselor/shrink/psychiatrist thinks/says/said/told i/my/our/me/we/that_i
my ?own therapist/psychiatrist/shrink/depression/anxiety/drinking/panic/trauma/childhood/antidepressants/hormones/
miscarriage/meds/medication/mental
i/we {am}/have/had/take/started/struggle/cry/cried/suffer ?been ?on/with/also/having/taking/off/my/a/back/from/myself/
in ?bad/severe/clinical/own/new ?on depression/depressed/anxiety/antidepressants/bipolar/therapy/panic/suicidal/prozac/
zoloft/lexapro/xanax/wellbutrin/breakdown/ptsd/miscarriage/pregnant/ivf/chemo/menopause/sleeping_pills/hysterectomy/
to_sleep/every_night/ocd/an_eating
miscarriage/miscarried/ivf/infertility/postpartum/menopause/hysterectomy/vasectomy/abortion/stillborn/stillbirth
lie/lay/lying awake
mother_in_law/father_in_law/in_laws/sister_in_law/stepmom/stepdad/stepmother/stepfather ..3 thinks/says/blames/told/
hates/believes/criticizes/interferes/drives/refuses/spoils/moved_in/lets/undermines
marriage/marital/couples/family counseling/counselor/therapy/problems/trouble/troubles/issues/drama/feud/fight/court
mother_in_law/father_in_law/in_laws/stepmom/stepdad/stepmother/stepfather ..2 lets/let/gives/gave/feeds/never/always/
keeps/kept/calls/called/wants/will_not/does/hit/hits/yells
my/our sister/brother/mother/mom/dad/father/sister_in_law/brother_in_law/uncle/aunt/cousin ?and/i/just/is/was/has/who/
lives ?i ?is ?in ?not ?still ..1 jail/prison/rehab/addict/dying/drunk/drinking/homeless/speaking/crazy/moved_in/kicked/
relapsed/suicide/cancer/divorced/divorcing/overdosed/disowned/feud/fight/fighting
we/i {am} ?so/flat ?completely broke/in_debt/maxed_out/homeless/on_welfare/bankrupt/living_in/living_with/separated/
divorced/splitting/sleeping_in
credit cards/card
i/we make/earn/owe ?about/less_than ..2 thousand/year/month/hour/bank/dollars
wine/beer/vodka/whiskey/pills/weed/pot ?every/at/by/to/on/in/again
threw/throws/throwing/punched/slammed/broke ..3 at/wall/door/me/plate/dishes ?me/the_wall/each_other
{family} ?and ..3 do_not/did_not/never/hardly/can_not/will_not/not speak/talk/agree/get_along/see/help/believe/accept/
pay/visit/show/come_home/sleep/want
he/she/we grew_up/was_raised/comes_from ?in/with/from a ?broken/single/violent home/house/alcoholic
{family} new girlfriend/boyfriend/wife/husband/baby/apartment/family
his/her/their ?other/new girlfriend/boyfriend/half_brother/half_sister/affair/mistress/lover
{family} ..2 seeing/sleeping_with/dating ?someone
{family} {am}/has ?been ?out drinking/seeing/gambling/using/cheating ?a_lot/someone
things are tense/rough/ugly/falling/bad ?at_home/apart/at/between/with
get/getting out of bed
sleep/sleeping/slept/live/living ..1 separate/different/separately rooms/beds/houses/bedrooms
{family} ..4 {am}/have ?been ?not ?even ?barely speaking/talking/touching/intimate/sleeping_together
electric/gas/water/heating/phone bill/shut_off/bills
i/we had/have/having ?had a/another breakdown/panic_attack/meltdown/anxiety_attack/miscarriage/affair
upped/changed/doubled/raised/started my meds/medication/dose/antidepressant/antidepressants
his/her ?biological/birth/real/bio father/mother/dad/mom ..3 {am}/has/left/never/died/prison/jail/used/drugs/abandoned
{family} ?and ?i ?and had it/words/a_fight/a_row/a_blowout ?out
plates/dishes/things/punches/chairs were/got/was thrown/broken/flying
call/called/calling the_cops/the_police on/to/over ..3
{family} ..2 {am} ?such ?a/an addict/drunk/liar/user/mess/jerk/deadbeat/cheater/monster/narcissist
left/leaving/fled/ran ?him/her/them ?in ?the middle of the_night/night
reminds me of my
in_and_out/out of the ?psych/mental psych/rehab/hospital/mental/ward
speaking terms
recovering/recovered alcoholic/addict/gambler
can/would you believe ?it
{name} family/parents ?{am} splitting/separating/divorcing
the {names} {am}/have/are splitting/separating/divorcing/separated/divorced/fighting/broke/moving_because
i/we/{family} drink/drinks/drank/smoke/smokes/gamble/use ?way ?too much/a_lot/every/heavily/again
my bipolar/ocd/ptsd/adhd/depression/meds/psychosis
fight/argue/arguing/fighting about/over it/him/her/money/this/everything ?nonstop/constantly/all/every/daily
{family} ..2 thinks/says/believes autism/adhd/it/this/he/she/therapy is ?all/just ..1 made_up/fake/nonsense/my_fault/
excuse/lazy/spoiled/phase
texting/seeing/sleeping_with/flirting_with/sexting another/other/some woman/man/women/girl
bed rest
i/we nearly/almost/about died/bled/lost_him/lost_her
marriage/relationship ..3 thread/rocks/apart/failing/crumbling/hanging
his/her fist/foot through
not ?been coping/functioning
i/we ?have ?always ?also struggled/battled/suffered/dealt/lived/diagnosed with/from ?severe ?postpartum depression/anxiety/
bipolar/addiction/ptsd/panic/alcohol/drinking/infertility/grief
",
    )
});

/// Health beyond what school needs to know.
static HEALTH: LazyLock<Patterns> = LazyLock::new(|| {
    Patterns::of(
        "
{drug} ..3 ,/and/then/mg/from/up/plus/but/made/did/off/until {drug}/then/now/before/mg/made/gave/switched
{drug} ?at ..2 mg/milligrams
hospitaliz~/psych_ward/inpatient/psychiatric_hospital/psychiatric_unit/psych_hold/psych_unit/suicid~/self_harm~/
self_injur~
cutting_at/cutting_herself/cutting_himself/cuts_herself/cuts_himself/overdos~/kill_himself/kill_herself/anorexi~/
bulimi~/schizo~
psychosis/psychotic/bipolar/molest~/sexually/sexual_abuse/sexual/abused/hallucinat~/hears_voices/psychiatric_history/
eating_disorder
bedwetting/wets_the_bed/wet_the_bed/wetting_the_bed/bed_wetting/bowel/bowels/constipat~/diarrhea/puberty/menstru~/
her_period
got_her_period/masturbat~/genital/genitals/testicle/testicles/penis/vagina/breasts/pubic/pelvic/uterus/ovar~/enuresis/
encopresis/stools
hemorrhoid~/circumcis~/ultrasound/colonoscopy/endoscopy/biopsy/mri/eeg/ct_scan/bone_age/chromosom~/microdeletion/gene/
genes/genetic
genetics/karyotype/hormone/hormones/tsh/blood_work/bloodwork/lab_results/lab_work/endocrinolog~/gastroenterolog~/
urolog~/gynecolog~
prenatal/in_utero/born_addicted/fetal_alcohol/apgar/c_section/birth_mother/sperm_donor/egg_donor/conceived/impulse_to/
night_terrors
in therapy/counseling/session/her_session/his_session ?yesterday/last_week/today he/she/they/we ?also told/said/talked/
shared/drew/admitted/cried/opened/revealed/disclosed/worked
told/tells/telling/confided_in/confessed ?to ?her/his/the/our/a therapist/counselor/psychiatrist/psychologist/dr
therapist/psychiatrist/psychologist/counselor ..1 says/said/thinks/believes/wrote ?that ?he/she/it/this ..6 trauma/
abandonment/attachment/abuse/divorce/depressed/suicidal/us/me/father/mother/dad/mom/childhood
session/therapy/therapist/counseling/psychiatric/psychiatrist/hospital/discharge notes/records/report/summary/
transcript/history
full/whole/entire/complete/long/detailed ?medical/health/psychiatric/family/birth/trauma/mental ?health history
medical/psychiatric/health/trauma history ?so/is/:/in
runs/run in the/our/my/his/her family
family history of
tried ..2 , ..3 ,
his/her/our/my ?own {relative} ..1 {am}/has/had/takes/also/tried/suffers/have ?also/been/a/got/from/on ?diagnosed ?with/
in ?a ?severe bipolar/schizo~/depression/depressed/suicidal/autistic/adhd/alcoholic/addict/cancer/anxiety/dementia/
institutionalized/committed/meds/rehab
gets/get/inherited/got it/that/this ?all from {relative}/his/her/my ?father/mother/dad/mom/side
clots/heavy_flow/cramps/miscarry/conceived/donor/surrogate/sperm/embryo
family/our/my/his/her therapy/counseling notes/session/sessions/report ?from/with/are/is/attached
full/complete/whole/entire ..2 report/notes/file/records/evaluation ..6 therapy/psychiatric/counseling/family
wets/wet/wetting the/his/her bed
diapers/diaper/pull_ups_at_night/alarms ..6 doctors/doctor/night/nights/bed
",
    )
});

/// How much of which medicine: school hears that there is one, and what to watch for.
static DOSE: LazyLock<Patterns> = LazyLock::new(|| {
    Patterns::of(
        "
mg/mgs/milligram/milligrams/mcg/1mg/2mg/3mg/4mg/5mg/10mg/15mg/18mg/20mg/25mg/27mg/30mg/36mg/40mg/50mg/54mg/60mg/70mg/
100mg ?of ?his/her/the/their {drug}
{drug} ?, ?at/of/to ..1 mg/mgs/milligram/milligrams/mcg/1mg/2mg/3mg/4mg/5mg/10mg/15mg/18mg/20mg/25mg/27mg/30mg/36mg/40mg/50mg/54mg/60mg/70mg/
100mg
",
    )
});

/// Talk about somebody who is not in the message.
static TALK: LazyLock<Patterns> = LazyLock::new(|| {
    Patterns::of(
        "
just/strictly between us/you/ourselves/friends
between us/you_and_me/you_and_i/ourselves ,/but/:
do not tell/repeat/say ?this/that/it ?to anyone/her/him/them/i/where/who ?i/you/that ?said/told/heard
you did_not/never hear/heard/get it/this/that ?from
off the record
rumor/rumors/gossip/grapevine/word_is/word_on_the/word_has_it/scuttlebutt/little_bird/talk_of_the
i/we/people ?also/have/keep hear/heard/hearing ?from/through/that ..4 {staff} ..2 got/left_her/left_his/has_a/has_been/had_a/is_a/was_a/
drinks/hates/cheated/fired/quit/dating/leaving/pregnant/in_trouble
{everyone} ..1 knows/know/says/say/said/thinks/think/told/tell/complains/complain/talks/talk/hate/hates/calls ?me/
us ?that/about {staff}
{staff} ..3 drinks/divorc~/dating/an_affair/pregnant/drunk/marriage/husband/boyfriend/girlfriend/personal_life/
screams_at/hungover/gained_weight/facebook/new_boyfriend/love_life
better/nicer/kinder/smarter/easier/worse/colder than that/last_year/his_old/her_old/the_old/grumpy/awful/mean/your/ms/
mrs/mr/miss/the_other ..3 {staff}/{title}/teacher/aide
better/nicer/kinder/easier/worse than ?that/old/grumpy {title}
unlike ?that {staff}/{title}/some/your_coworker/your_coteacher/your_co_teacher/last_year
{thankful} we/he/she/you/that/not ?that/to ?we/he/she ?did/got/have/has/are/is ?got/not/finally ?have/get/be/rid ?you/
stuck/of/with instead/with/of/not/like/and_not ?of ..2 {title}/that/the_other/last_year/his_old/her_old
{thankful} ..2 got you instead/and_not
that/this/the little/mean/other/awful/bratty/nasty/wild girl/boy/kid/brat/bully ?, {name}
that/this girl/boy/kid/brat/child/classmate/friend ?, {name}
girl/boy/kid/child/student/classmate/friend named/called {name}
girl/boy/kid/child/classmate/student/one/kids/children ..5 {am}/has/have/comes/who ?a/from/is/on/in ?from/a/the/
all ..1 foster/adhd/meds/medicated/bad_home/broken_home/bully/brat/brats/troubled/wild/held_back/undocumented/homeless/
dirty/spoiled/single_mom/adopted/on_drugs/delinquent/expelled/suspended/autistic
{whose} ?own mom/mother/dad/father/parents/folks ..3 will_not/does_not/do_not/drinks/divorc~/jail/medicate/let_him_run/
lets_him/spoil/spoils/unemployed/drunk/on_drugs/never_home/in_rehab/is_never/are_never/told_me/a_mess/let/lets/
separated/splitting
{other_child} {am}/has/have/should/needs/takes/gets/got/gets_away ?also/both/clearly/with/a/on/the/been/to/too/be ?in/
also/a/the/on adhd/autism/autistic/spectrum/foster/bully/brat/bad_influence/menace/medicated/troubled/dyslexic/an_iep/
emotionally/slow/violent/aggressive/weird/wild/held_back/spoiled/mess/terror/nightmare/horrible/problem/monster/
suspended/expelled/everything/murder/disturbed/medication
{other_child} mom/mother/mum/dad/father/parents/grandma/grandmother/stepdad/stepmom/folks {am}/has/will/does/do/never/
drinks/told/lets/works/got/said/let/have/always/just
the {name} twins/kid/boy/girl/brothers/family/kids/sisters
foster kid/child/kids
kid/kids/children/boy/girl/student/students/boys/girls ?in_her/in_his/in_the/down ?class/street ?who gets/get/has/have/
getting/with ?way/so/still/all/even/much ?more/the/all more/less/worse/better/extra/help/support/attention ?help/
support ?than/and/while
other children/kids/students/boys/girls ?in_his_class/in_her_class {am}/who/should/belong ?all/are/be/so/not brats/
bullies/wild/monsters/animals/spoiled/dumb/disturbed/violent/out_of/worse/badly/somewhere
{did} {name} ..1 meds/medication/diagnosis/behavior/iep/aide/evaluation/parents/mom/dad
{name} meds/medication/diagnosis/diagnoses/medicine/divorce/custody/therapy/therapist/iep/weight/house/evaluation
his/her/their/whose mom/mother/dad/father/parents never/always/just/only/does_not/do_not/will_not/could_not ..1 tells/
tell/comes/cares/care/picks/shows/feeds/bathes/signs/helps/watches/lets/home/disciplines/answers/work/works/medicates
the {name} family/kids/boy/girl/boys/twins/sisters/brothers/household
saw/seen/ran_into {staff} ..3 bar/drunk/drinking/party/date/crying/husband/store/facebook/instagram/online/boyfriend
{staff} ?has/have/is/was/and ..2 bar/facebook/instagram/profile/ex/divorce/boyfriend/girlfriend/wife/weight/hair/
clothes/outfit/cleavage/age/religion/church/politics/salary/salon ?is/was/page/post
{staff} wears/dresses/smells/reeks/looks/weighs/gained/smokes/vapes/drinks
{is_it_true} ..1 {staff}
{name} parents/mom/dad/mother/father {am}/never/always/do/does/let/lets/should/work/works
let go/fired from ?her/his ?last job/school
i/we hear/heard/understand/gather she/he/they ?was/were/is/had/has/got
boy/girl/kid/student , {name} ,
new boy/girl/kid ..2 takes/has/is/on/was/got ..3 medications/meds/medication/foster/divorce/trouble/expelled/problems
{staff} ..1 left/cheated_on/is_leaving/divorced/fights_with/met_her/met_his her/his/on husband/wife/boyfriend/
girlfriend/tinder/kids
her/his ?own mom/mother/grandma/grandmother/dad/aunt says/said/told/tells/admitted ?me/us $
word around/is/on/has the/it/that
{staff} ..1 drinks/drinking/smokes_pot/is_drunk/has_a_problem/cheats/is_cheating
that/the family down/across/next/on/over the/door/our ?street
their boy/girl/son/daughter/kid {name}
{staff} ..1 divorce/breakup/weight/drinking/marriage/pregnancy/dating/affair/husband/boyfriend
come/comes/coming from a/an rough/bad/broken/troubled/messed_up/dirty ?sort ?of home/house/family/household
{whose}/the_twins ..3 home life
another/other/one student/child/kid/boy/girl/classmate ..6 bad/terrible/poor/negative/behavior influence/problems/attitude
",
    )
});

/// Finds what a message need not hold.
pub(super) fn find(sentence: &Sentence<'_>) -> Option<Hit> {
    let seen = |table: &Patterns, advice| table.first(sentence).map(|(from, to)| Hit { from, to, advice });
    let health = || seen(&HEALTH, Advice::HealthDetail).filter(|_| !sentence.is_safety() && !sentence.is_need());
    let home = || seen(&HOME, Advice::TroubleAtHome).filter(|_| !sentence.is_need());
    seen(&TALK, Advice::TalkOfOthers).or_else(home).or_else(health)
}

/// A medicine with its dose, the number with it. A nurse who is to give it has to know both.
pub(super) fn dose(sentence: &Sentence<'_>) -> Option<Hit> {
    let given = (sentence.from..sentence.to).any(|at| matches!(sentence.at(at), "nurse" | "nurses"));
    let (from, to) = DOSE.first(sentence).filter(|_| !given)?;
    let counted = from > sentence.from && sentence.at(from - 1).parse::<u32>().is_ok();
    Some(Hit { from: if counted { from - 1 } else { from }, to, advice: Advice::HealthDetail })
}
