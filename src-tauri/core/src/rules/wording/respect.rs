//! Respect (C6): being heard, valued, met with interest. Finds insults, orders and shouting.
//!
//! Sarcasm stands in `sarcasm.rs`. Refuses judgments of a person: those are `person.rs`.

use super::pattern::Patterns;
use super::sentence::Sentence;
use super::{Advice, Hit};
use std::sync::LazyLock;

static INSULTS: LazyLock<Patterns> = LazyLock::new(|| {
    Patterns::of(
        "
dumbest/stupidest/silliest/craziest/lamest/idiotic/idiot/idiots/moron/morons/moronic/imbecile/pathetic/laughable/
asinine/ludicrous/idiocy/lunacy
disgraceful/disgusting/disgusted/bullshit/bs/crap/crappy/damn/wtf/baloney/malarkey/shameful/despicable/appalling/
inexcusable
{that}/your/her/his/their/plan/idea/excuse/schedule/rule/policy {am} ?so/just/beyond ridiculous/absurd/insane/stupid/
dumb/crazy/nonsense/garbage/outrageous/insulting/laughable/unbelievable/embarrassing
ridiculous/absurd/insane/stupid/dumb/crazy/outrageous/idiotic/insulting/silly/lousy idea/plan/rule/policy/excuse/
schedule/system/chart/decision/reason/program
what_a/such_a/total/complete/sick/cruel/bad/is_a/are_a/was_a/an_absolute joke
a joke of a
what_a/such_a/total/complete/complete_and_utter circus/farce/clown_show/embarrassment/crock/disgrace/scam/load/mess/
waste/disappointment
load/pile/bunch/pack of crap/nonsense/garbage/lies/excuses/baloney/bull/clowns/amateurs/idiots
shame on
ashamed of yourself/yourselves
wast~ ?of my/our/everyone/any_more/more_of ?more ?of time/afternoon/morning/evening/hour/breath
waste of time/paper/an_hour/a_morning/an_afternoon/breath/space/taxpayer/money
sick/tired/sick_and_tired/fed_up ?of/with you/your/these_excuses/the_excuses/being/all/everyone/hearing/repeating/
having/asking/this
had/have enough of you/your/this/the
had it with
do/doing your/the/her/his/their job/jobs/homework
grow/growing up/a_spine/a_pair/a_backbone
get a/your/it clue/grip/act/life/brain/head/facts/house
wake up
use your/some brain/head/brains/heads/common_sense
how hard can/is/could/would it/this/that
why is/are ?it this/it/that/everything ?so so hard/difficult/complicated/confusing/impossible
what {am} wrong with you/these/this_school/people/her/him/your/everyone
what ?in_the_world/on_earth/the_hell were/was/are/is you/she/he/they/anyone thinking/smoking/doing_over/doing_all
what/which part of ..8 you/unclear/confusing/hard/difficult/do_you
are you ?people kidding/serious/joking/blind/deaf/stupid/out_of_your/crazy/insane/incapable/for_real
are you even
you have got/must ?to be kidding/joking
you must be kidding/joking/blind
{am} anyone/anybody/someone ?over ?even awake/home/listening/actually/in_charge/minding/paying/alive/reading/there/
steering
does/do/did/can/has/have/will anyone/anybody ?over ?there ?at ?your ?that ?school ?even know/read/care/think/understand/
talk/work/communicate/pay/own/bother/look/check/listen
does/do you/they/anyone even
do you ?people not know/read/care/think/listen/talk/understand
learn to/how ?to read/listen/do/spell/count/teach/add/answer/communicate/run/tell/use
open the/a/your ?damn book/file/eyes/manual
read the/it ?damn/whole/actual law/manual/iep/book/file/again/room
do not waste/insult/lecture/patronize/talk_down/give_me_that/play_dumb/act_like/you_dare/start/condescend ?my/me/us/with
insult/insulting/insulted to/my/our/me ?intelligence
spare/save me/us/it/your/the ?the/your ?for lecture/excuses/speech/excuse/breath/apology/sympathy/act/jargon/it/someone/
drama/details/speeches
shut/zip/button up/it
give me/us a break
did/does/do anybody/anyone/nobody ?there ?even ?bother ?to proofread/spell_check/edit/double_check
do you/they ?just let/hire/take just_anyone/anyone/anybody/just_anybody
how dare
{they} can not/hardly ?even read/count/add/spell/follow/keep/find/organize/handle ?even ?a/simple/basic/your/their
nobody/no_one asked you/your/for_your
none of your business
mind your own
who {do} you/she/he/they ?people think you/she/he/they
think/thinking/engage before/your you/brain
your/their precious/little/silly/stupid/dumb/so_called/cute/lovely/pathetic
silly/half_baked/lame/useless/pointless/worthless/stupid/dumb little/behavior/chart/meeting/program/report/sticker/
stickers/worksheets/worksheet/team/advice
in/with what world/universe/planet
what planet
earn your/her/his/their/its pay/paycheck/salary/keep
so/too much for your/the/that
{that} {am} beneath/below you/contempt
do/should/must/am i/we ?now need/have/supposed ?to ?to teach/draw/spell/do_your/do_it/come_in/come_over/come_down/
hold_your/start_teaching/train/hire/show_you_how/remind_you
is it/that/this ?really so/that/asking/too hard/complicated/difficult/much/tough/too_much to ask/send/read/call/give/
follow/keep/remember/answer/find/get/expect/put/write/do/make/check
are/is not/n't you/we/she/that ?all ..1 wonderful/special/lucky/clever/nice/something/the_experts/convenient/cute
are you not ?all/supposed/the ..2 wonderful/special/experts/professionals/teachers
{crayon}
put/look/get down/up/off ?from your/their/her/his/the phone/phones/chair/couch/coffee/screen
what ..3 {am} paid/paying ?to for/do
what you/she/he/they {am} paid for/to
do/does/can/will/did/have you guys/people/all/folks ?ever/even/not
save/keep your/the buzzwords/excuses/speech/lecture/breath/apology/jargon/sympathy/slogans/theories/advice/smiles
buzzword/buzzwords/jargon/mumbo_jumbo/gibberish/edu_speak/gobbledygook
are we ?really ?all ?going/supposed/expected/meant ?to to ?just pretend/believe/clap/be_grateful/smile/applaud/accept/
act/thank
call/calling that/this/it a/an/help/support/teaching/inclusion/education/care
you/they/we call/calling that/this/it progress
written/spelled/typed ..3 grade/level/child
did/has/have nobody/no_one/anyone/anybody/your_mother ?ever ?there ?ever teach/taught/told/tell/shown/explain/
mention ..2
are/is you/she/he/this ?really ?your new/first ?at ?to ?day ?this/job/here/day
what a/an ?total/truly pathetic/sorry/lame/ridiculous/stupid/useless/terrible/sad/lazy ..1
your grasp/understanding/knowledge/idea/version/definition of ..4 is/are/seems
deep/shallow/sharp/useful/helpful/bright/clear as a/an/mud
{am} you new at/here/to
{does}/do you ?guys even know ?his/her
that/this is rich/precious/cute/adorable/hilarious ?coming/from
coming from a/the/someone/somebody/you
{common}/manners/courtesy/spelling/kindness/honesty ..4 not in/part/on/taught ?of/the/your
is there a/one/even_one/any ?single ..1 competent/sane/decent/capable/responsible/working/awake/brain/adult
more typos/mistakes/errors/spelling/holes ?errors/mistakes ?in ?it than/in
how_about/why_not you/we/someone try/start/do/actually ..3
phone/internet/email/clock/calendar/mail/copier ..1 broken/down/on_strike ?over ?there
raised in/by a/wolves
some/any kind/sort of joke/sick_joke/prank
in a barn
anybody/anyone/somebody home/awake/alive ?over
{am} not that/this just/so ?just peachy/great/lovely/dandy/wonderful/rich/precious
pull/get/take your/her/his/their head/heads out
train/teach/taught a parrot/monkey/dog/seal/goldfish/cat
{does} it hurt ?to/you/them/her
basic/simple/easy/kindergarten stuff
put/set down the/your donut/phone/coffee/latte/magazine
space shuttle/ship
asleep at the
quit/stop/enough ?already with the/all/your ..1 talk/act/jargon/mumbo/nonsense/excuses/speeches/games
need/want me/us to come ?down/over/in ?there ?and/to do/show/teach/hold/run
on your/their hand ?next/so
has/have whiskers
do it/that/your_job for you
easier/more than rocket
educate/teach/train/school the educators/educator/teachers/experts/school/professionals
who taught you/these/them
",
    )
});

/// Finds an insult, or a sentence in capitals.
pub(super) fn find(sentence: &Sentence<'_>) -> Option<Hit> {
    let (from, to) = INSULTS.first(sentence).or_else(|| shouted(sentence))?;
    Some(Hit { from, to, advice: Advice::Respect })
}

/// Three words in a row in capitals, one of them long enough to be no abbreviation.
fn shouted(sentence: &Sentence<'_>) -> Option<(usize, usize)> {
    let loud = |at: usize| sentence.is_letters(at) && sentence.typed(at).chars().all(|c| !c.is_lowercase());
    let run_end = |from: usize| (from..sentence.to).find(|&i| !loud(i)).unwrap_or(sentence.to);
    let long = |from: usize, to: usize| (from..to).any(|i| sentence.at(i).len() > 4);
    let mut runs = (sentence.from..sentence.to).map(|from| (from, run_end(from)));
    runs.find(|&(from, to)| to >= from + 3 && long(from, to))
}
