//! A recap tells what was decided (G39). Finds asides, moods and scores settled in one.
//!
//! "I noted that I don't agree" belongs in a recap, and passes.

use super::pattern::Patterns;
use super::sentence::Sentence;
use super::{Advice, Hit, Kind, classes};
use crate::rules::reading::lexicon::{is_past, one_of};
use std::sync::LazyLock;

/// Asides that can simply go.
static ASIDES: LazyLock<Patterns> = LazyLock::new(|| {
    Patterns::of(
        "
as usual/always/expected/predicted/i_predicted/i_expected/per_usual/feared
of course
{no}/big/what_a/not_a/to_nobody/to_no_one/not_to_my/hardly_a ?big/great/one surprise/surprises/surprised/shock ?there/
to_anyone
to nobody/no_one/my/our ?great/utter/complete/genuine/own surprise/amazement/relief/dismay/shock/horror/disappointment/
disbelief
not surprisingly/exactly_a_surprise/that_anyone
surprisingly/unsurprisingly/predictably/shockingly/amazingly/miraculously/typical/typically/frankly/reluctantly/
grudgingly
begrudgingly/sadly/disappointingly/conveniently/supposedly/allegedly/apparently/obviously/naturally/incredibly/
unbelievably
sheepishly/finally/eventually/magically/unfortunately/curiously/oddly/strangely/interestingly/annoyingly/regrettably/
belatedly
astonishingly/ironically/laughably/admittedly/evidently/hilariously/thankfully/mercifully/laughingly/hesitantly/
halfheartedly
in typical/true/classic/usual ..1 fashion/form/style
for once/what_feels/the_umpteenth/the_third_time/whatever_reason/reasons_unknown/some_reason
at long_last/last
believe it or not
to put it mildly/politely/nicely/kindly
to be ?perfectly/quite honest/frank/fair/blunt
yet again
once again
if you can_call/want_to_call/could_call/ask_me/can_believe
such as it/they is/was/were/are
",
    )
});

/// What belongs to the teller, not to the meeting.
static EDITORIAL: LazyLock<Patterns> = LazyLock::new(|| {
    Patterns::of(
        "
after much/a_lot_of/lots_of/a_long/endless/some/plenty_of/hours_of/too_much/all_that/considerable/a_big/what_felt/
way_too ..1 pushing/arguing/back/complaining/begging/debate/fight/argument/prodding/insisting/excuses/hemming/stalling/
dragging/nagging/pressure/resistance/eye/badgering/pleading/delay/tug
after/until/because/since/only_after/only_because i/we pushed/begged/argued/complained/fought/insisted/threatened/raised/
refused/kept/brought_it/had_to_ask/had_to_push/had_asked/had_begged
until/only_after/only_because i/we had/have/brought/would ?to/not ?let
i/we/my_husband/my_wife had/have/was/were/am/got ?been ?to ?practically/basically beg/fight/ask_three/remind/repeat/
argue/push/drag/insist/plead/pry/chase/shocked/stunned/appalled/disgusted/furious/insulted/horrified/offended/outraged/
amazed/speechless/floored/dismayed/blindsided/embarrassed/humiliated/disappointed/unimpressed/underwhelmed/ignored/
talked_over/cut_off/interrupted/brushed_off/dismissed/outnumbered/cornered/forced/pressured/rushed/lectured/treated/
left_with/told_basically/basically_told/shut_down/patronized/laughed_at
we/i {am} basically/essentially/pretty_much/practically told/ignored/laughed/shown/handed
felt like/as_if/as_though/that/very/so/pretty/ganged/ambushed/attacked/rushed/ignored/dismissed/unheard/bullied/cold/
rehearsed/scripted
admit/admitted/admitting/conceded/concede/confessed/caved/cave/relented/backed_down/gave_in/backpedal~/backtrack~/
came_clean/owned_up/fessed_up/ate_her_words/eat_her_words/changed_her_tune/changed_his_tune/changed_their_tune
ramble/rambled/rambling/droned/drone/went_on_and_on/lectured/babbled/blathered/mumbled/stammered/fumbled/smirked/sighed/
snapped
scoffed/huffed/glared/yawned/giggled/sneered/snorted/pouted/sulked/whined/grumbled/stormed/barked/muttered/gloated/
dodged/shrugged
danced_around/talked_around/beat_around/deflected/evaded/ducked/squirmed/stalled/waffled/hemmed/preached/bragged/
hijacked/monopolized
dominated/hogged/blustered/pontificated/chuckled/laughed_at/laughed_off/laughed_it/laughed_us/laughed_out/winced/fidgeted/bristled/balked/dismissive~/defensive~/
condescending~
sidestepped/punted/tiptoed/glossed/skated/breezed/waved_off/waved_away/shot_down/shut_down/blew_off/blew_us_off/poked/
harped
rolled/rolling/rolls/roll/crossed/folded/raised her/his/their/your/an ?eyes eyes/arms/eyebrow/eyebrows/voice/at
arms/eyes/eyebrow/eyebrows crossed/folded/rolled/rolling/raised/glazed
checked/checking/looked/looking/staring/stared/glanced/glancing/scrolling/texting/playing/was_on/were_on/glued ?at/on/
to ?on ?her/his/their/your/the phone/phones/watch/clock/laptop/laptops/email/ceiling/screen/screens/window/door
sat there/in_silence/like/stone/back/silent/with_her/with_his
barely/hardly/scarcely looked/listened/spoke/said/glanced/paid/knew/acknowledged/made_eye/let_me/let_us/touched/read
impression/feeling/sense/vibe ?that i/you/nobody/everyone/the/we/they/she/he/my/this/it/of
made up your/their/her/his mind/minds
made up ?the/their/your/her/his ?all ?mind minds/mind
seemed/looked/acted/appeared/came_across/sounded/were/was/got ?as/very/visibly/more/so/clearly/a_little/a_bit/kind_of/
pretty/quite/less/far/not ?bit/so/too/than/very annoyed/bored/irritated/defensive/distracted/rude/cold/dismissive/
uninterested/disinterested/impatient/unprepared/hostile/angry/nervous/uncomfortable/condescending/half_asleep/
checked_out/clueless/confused/smug/short_with/rushed/more_interested/useless/pointless/silly/evasive/embarrassed/shifty/
flustered/guilty/put_out/sarcastic/unfriendly/flippant/caught/tense/sour/curt/snippy/snide/aggressive/offended/testy/
stubborn/difficult/unhelpful/stony/enthusiastic/thrilled/happy/pleased/helpful/interested/warm/eager/prepared/
convincing/unbothered/indifferent/arrogant/full_of_herself/full_of_himself/totally_lost/lost
joke/farce/circus/charade/dog_and_pony/ordeal/disaster/ambush/ambushed/train_wreck/trainwreck/zoo/fiasco/mess/nightmare/
theater/torture
waste/wasted/ate_up/eat_up/dragged/dragged_on/took_forever/endless/pointless/painful/painfully/long_winded/tedious/
excruciating/so_called
ganged_up/bulldozed/steamroll~/brushed_off/brushed_aside/talked_over/interrupted/cut_me_off/cut_us_off/cut_him_off/
strong_armed/railroaded
belittled/blindsided/lied/insulted/patronized/excuses/excuse/spin/lip_service/nonsense/ridiculous/absurd/shameful/
disgrace/outrageous
insulting/unacceptable/disrespectful/unprofessional/incompetent/lazy/half_hearted/lame/flimsy/canned/empty_promises/
useless/worthless
bare_minimum/crumbs/scraps/token_effort/token_gesture/smoke_and_mirrors/jargon/gibberish/word_salad/mumbo_jumbo/runaround/stonewalled/
hot_air/bogus/fluff
claimed/claims/insisted/pretended/alleged/swore_up/tried_to_tell_me/tried_to_tell_us/tried_to_say/did_not_bother/
had_no_idea/had_no_clue/had_no_answer/could_not_be_bothered/had_nothing/made_excuses/changed_the_subject/dared/
had_the_nerve/had_the_gall/could_not_even/did_not_even/would_not_even/refused/neglected/failed_to/never_once/
forgot_to_mention/played_dumb/blamed/dragged_their/dragged_her/dragged_his/passed_the_buck/pointed_fingers
i/we still/personally/honestly/frankly/do/, ?do/personally ?not ?still think/believe/feel/doubt/find/wonder/buy/
see_how ?that ?it ?a/is/this/that/it/they/you/the
i/we think/thought/felt/doubt/found ?that/it/this ?it/that/this ?{am} ?a/an/pretty/very/so/quite/beyond joke/insulting/
rude/ridiculous/silly/sad/weird/strange/odd/unprofessional/disappointing/appalling/outrageous/nobody/wrong/unfair/cold/
telling
for what/whatever/all ?it/that/the ?{am}/good worth/they/it_did/that_does/good
whatever that/good means/it/that/will
wait and see
your/her/his/their usual/typical/standard/favorite/same ?old line/excuse/speech/answer/song/response/song_and_dance
the/with_the/his/her/their usual/same_old/typical/standard ?old excuse/excuses/line/speech/answer/song/response/
runaround
{no} {one} ?{has}/could/bothered/knew/seemed/wanted/listened/even/cared/offered/apologized/looked/read ?had/even/
prepared/to/able/bothered/single ?to ?an/a/any/the ?single answer/clue/idea/explain/apologize/read/look/listen/prepared/
to_me/to_us/care/sorry
nobody/no_one had an/a/any/the ?single answer/answers/clue/idea
with/without ?a/an/any/so_much ?as/big/little/straight attitude/smirk/sigh/sneer/apology/shrug/straight_face/eye_roll/
laugh/an_apology/much_enthusiasm/enthusiasm
like pulling/herding/talking/a_broken/it_was/we_were/i_was/she_was/he_was ?teeth/cats
whole/entire/most/half/better ?whole/entire/part ?of ?the/our time/meeting/hour/morning ?{am}/spent ?on talking/
complaining/arguing/looking/about/staring/a_waste/her_phone/his_phone/their_phones/your_phone/paperwork
spent/spend/spending ..4 talking/arguing/complaining/making/defending/explaining/blaming/chatting/gossiping/telling_us
{i_doubt}
we will see if/how/whether/about/what/who/$
do_not/am_not/not hold/holding your/my breath
too little/late too/long/way overdue/past_due
about time
better late
heaven_knows/god_knows/who_knows/goodness_knows ?why/what/when
so much for
in the end/long_run ?he/she/they/the_team/you/it/we/ms/mr
once/yet more/again
had to be the one
i/we had to remind/push/repeat/explain/correct/point/fight/beg/drag/sit/wait/chase/spell/pull/ask_twice/bring_it/
ask_three/tell
we/i {am} treated/handed/subjected to ..2 speech/lecture/list/stack/song/show/story/excuses/form
{no} explanation/apology/eye_contact/agenda ?was/given/offered/of/$
wanted/eager/dying/itching/in_a_hurry/could_not_wait/rushing to leave/get_out/go_home/be_done/end_it/move_on
tried/trying/attempted to blame/tell/say/claim/argue/explain_away/convince/talk/push/change/avoid/dodge/pin/sell/spin/
rush/get_out/end/skip/pass/make
it took ..6 to/before/until/for/of
sat/sit/sitting through/there/around
would you believe
lot/bit/plenty/deal/round/bout of {ing}
after ..3 sighing/arguing/grumbling/groaning/debating/protesting/whining/complaining/eye_rolling/hemming/stalling/
pushback
thank goodness/god/heavens
somehow/supposedly/despite/of_all_people/of_all_things/surprise/shocker/yawn/sigh/whatever/needless_to_say/suffice_it/
go_figure/imagine_that/who_knew/big_surprise/and_yet/lo_and_behold/miracle/wonders/heaven_forbid/hallelujah/victory/
at_least_someone
still ?do/does/did/has/have/is/was/are ?not no/not/does/do/has/have/refuses/waiting/thinks/think/insists/will_not/
cannot/could/clue/know
had/has/have the nerve/gall/audacity/decency/courtesy
could/can/did/do/would/was not even/be_bothered/explain_why/give_a/name_one/care_less/remember_his/answer_a/seem/
find_the/wait_to
nobody/no_one/none/not_one ?of_them/person ?there bothered/apologized/thought/cared/listened/asked_how/looked/asked_me/
had_read/seemed/took/offered/wanted/knew
more interested/concerned/worried/eager/focused in/about/on/with/to
{am}/came/arrived/showed/started ?in ?up/twenty/ten/fifteen ?minutes/already late/unprepared/empty_handed/reading_off/
distracted ?again/as/with/and
{am} all over/ears/talk/smiles/business
talk/talked/talking over/down/in_circles/past/at ?me/us/him/to
went/going/go/talked/ran/going_round around/in/on ?in circles/forever/and_on
i/we left ?the/that/feeling/in/with/more/not ?meeting/room ?feeling ?in tears/feeling/shaking/angry/more/frustrated/
crying/confused/furious/defeated/unheard
unfair/unkind/unreasonable/unhelpful/uncaring/insensitive/inconsiderate/hypocritical/clueless/arrogant/rude/rudely/
ignorant/petty/stubborn/smug
kept/keeps/keep {ing}
we all know/knew
which ?we ?frankly/means/tells/says/was/is ?was/is/me/all ?know ?a/means nothing/nice/odd/strange/rude/telling/
ridiculous/a_first/news/interesting/something/surprising/disappointing/joke/all
without much/any/a/so_much/even ..1 thought/discussion/debate/explanation/enthusiasm/word/reason/apology/blinking/
listening/asking/looking
never {verb}
looked/sat/stared/read/talked/typed ..2 from/into/at/on/over her/his/their ?own laptop/phone/notes/screen/script/watch
laughably/painfully/ridiculously/absurdly/shockingly/insultingly/suspiciously/remarkably/impossibly
glad/relieved/happy/thrilled/pleased someone/somebody/anyone/they/you/to/that ..3 finally/at_least/actually/bothered/
took/noticed/listened
song and dance
{am} in a ?big/great/such rush/hurry
in a rush/hurry to
it took ?me/us ?over/about/only ?three/two/four/five/six/several/many/a_lot/all/forever/an/some/almost
got/getting/gets/turned ?a ?bit/little ?very ?quite snippy/testy/short/defensive/loud/quiet/heated/nasty/huffy/prickly/
curt/annoyed/mad/upset_with
would have been hopeless/useless/pointless/worse/a_waste/nice/a_disaster/lost
you can/could imagine/guess how/what/who
some/a version/form/flavor of no/maybe/never/the_same
said/spoke/did/offered/contributed very/precious/so little
left/arrived/came/started/ended ?{verb}/ten/fifteen/twenty ?minutes early/late
tooth and nail
for what_it_is/whatever_it_is worth
acted/act/acting like/as_if/as_though
like it was/were the/her/his/their/our/my/all
no thanks to
says it all
fuming/furious/livid/steaming/seething
like/as i/we ?have told/said ?you ?them ..2 times
dug/dig/digs in {her} heels
drag/dragged/pry/pried/pull/pulled it/that/this/anything/answers/an_answer out of
ice cold ?to
made to feel
straight answer
which means no/nothing/never
as if/though i/we were/was/had
",
    )
});

/// What somebody may have done in a recap: what is said, asked, brought and decided.
const DONE: &str = "
said asked agreed decided explained noted shared reviewed talked discussed mentioned suggested offered proposed
reported showed brought gave set kept moved confirmed scheduled planned wrote sent read told met described presented
listed chose picked updated answered thanked added changed signed summarized recommended requested approved accepted
raised tested found saw had was were did went took made came left started began ended joined attended observed
promised wanted thought felt needed looked checked helped worked tried introduced opened closed pointed called emailed
invited understood learned used got ran put stayed knew heard spoke led stated clarified listened compared measured
counted named completed finished handed voted disagreed responded replied reminded created drafted printed been liked
hoped covered addressed identified outlined recorded scored evaluated included provided received
";

/// What a deed is done to, and how it goes on: "carried the board", "stopped me", "walked through".
const DEED: &str = "
the a an his her him it them me us my our their your this that these those one two three each every both all some more
another by over in out up through with for back to on off into along together beautifully well
";

/// Somebody's bearing: "everyone nodded", "the director smiled a lot"; a deed that has an object is none.
fn bearing(sentence: &Sentence<'_>) -> Option<(usize, usize)> {
    let people = |at: usize| match sentence.at(at) {
        "everyone" | "everybody" | "nobody" | "you" | "they" | "she" | "he" => Some(at + 1),
        _ => classes::staff(sentence, at),
    };
    let deed =
        |at: usize| one_of(DEED, sentence.at(at)) || sentence.is_name(at) || classes::staff(sentence, at).is_some();
    let bears = |at: &usize| is_past(sentence.at(*at)) && !one_of(DONE, sentence.at(*at)) && !deed(*at + 1);
    (sentence.from..sentence.to).filter_map(people).find(bears).map(|at| (at, at + 1))
}

/// What the parent told the meeting of themselves.
static STATED: LazyLock<Patterns> = LazyLock::new(|| {
    Patterns::of(
        "
^ i/we said/told/noted/shared/explained ..4 i/we {am} ?very disappointed/unhappy/worried/frustrated/concerned/upset
",
    )
});

/// Finds an aside or a mood in a recap.
pub(super) fn find(sentence: &Sentence<'_>) -> Option<Hit> {
    if sentence.kind != Kind::Recap || sentence.asks() || STATED.first(sentence).is_some() {
        return None;
    }
    let aside = || ASIDES.first(sentence).map(|(from, to)| Hit { from, to, advice: Advice::RecapAside });
    let editorial = EDITORIAL.first(sentence).or_else(|| bearing(sentence)).map(|(from, to)| Hit {
        from,
        to,
        advice: Advice::FactualRecap,
    });
    editorial.or_else(aside)
}
