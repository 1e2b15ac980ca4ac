//! Quiet documentation (G56), by two cues: a record is named, and it is held against somebody.
//!
//! Owns the cues only; `documentation.rs` asks them. Lets pass what is shared, compared, or kept for a doctor.

use super::pattern::Patterns;
use std::sync::LazyLock;

/// A record, a way of keeping one, or somebody who heard.
pub(super) static RECORDS: LazyLock<Patterns> = LazyLock::new(|| {
    Patterns::of(
        "
email/emails/text/texts/messages/voicemail/voicemails/screenshot/screenshots/photos/videos/recording/recorded/notes/
notebook/binder/folder/log/logs/diary/journal/spreadsheet/timeline/planner/inbox/gmail/outlook/my_phone/thread/receipts/
records/documentation/documented/documenting/transcript/meeting_minutes/own_minutes/my_minutes/the_minutes/witness/witnesses/witnessed/in_writing/on_record/
black_and_white/wrote_down/written_down/write_down/wrote_it/wrote_that/write_it/written_it/dates/my_list/our_list/
a_list/tally/my_calendar/paperwork/files/tape/on_file/evidence/proof/copies/a_copy/printed/printing
keep/keeping/kept/save/saving/saved/archive/archived/retain/retained/delete/deleted/deleting/forward/
forwarded everything/every/all/each/anything/these/those/them/it/this/that/copies
a/my/our friend/sister/brother/mother/husband/wife/advocate/neighbor/aunt/cousin sit/sat/sitting/listen/listened/
listening/heard ..1
i/we ?have/also take/took/taken/got/snapped ..2 photo/picture/pictures/video/screenshot
day/week/month/number/email/call/time/strike/request/attempt ?number two/three/four/five/six/seven/eight/nine/ten/
eleven/twelve/fifteen/twenty/14/13/16/17/18/19/21/22/30 ?of/without/and/, ..3
",
    )
});

/// What holds it against somebody.
pub(super) static AGAINST: LazyLock<Patterns> = LazyLock::new(|| {
    Patterns::of(
        "
so/that/because/where/when/in_which/which/what ?that ?where you/they/anyone/nobody/no_one/someone/the_school/
{staff} ..1 said/told/promised/agreed/wrote/swore/claimed/admitted/assured/denied/refused
you/they/{staff} ..1 said/told/promised/agreed/wrote/swore/claimed/admitted/assured/denied ?me/us ?you/he/she/it/that/
the
forget/forgot/forgotten/forgets/deny/denies/denied/denying/pretend/confused/confusion/misremember/conveniently/memory/
memories/remember/remembers/lie/lied/lying/lies/twist/argue/backtrack/backpedal/excuse/excuses/otherwise
do_not/can_not/nobody/no_one/never ?you ?even ?try ?to ?can ?gets ?get ?to tell/say/claim/act/pretend/argue/be_confused/
change/doubt/question/call_me/forget
just/only so you/we/everyone/everybody/nobody/no_one/there
i/we do not/never delete/deleted/throw/lose/erase
every/each/all ?single ?of ?the/those/your missed/time/incident/session/message/word/promise/excuse/mistake/day/call/
broken/late/lie
missed/broken/skipped/forgotten/late/lost/ignored/unanswered/cancelled/canceled session/sessions/promise/promises/
minutes/call/calls/email/emails/bus/lunch/day/days/medication
nobody/no_one/never/did_not ..2 gave/called/answered/followed/showed/did/give/call/answer/follow/show
{am}/getting/gets/got heavy/heavier/thick/thicker/long/longer/full/fuller
very/extremely/quite/pretty thorough/detailed/complete/good/careful
keep/keeping count/counting/score/tabs
so far $
future reference/use/need
just in_case/saying
opposite/different/contradict/contradicts/contradicting
for/in my/our ?own files/file/records/record/protection
would/might/may/will be/look/make/prove/tell/speak/interesting/show ?a ?an ?very interesting/useful/ugly/bad/
embarrassing/otherwise/different/itself/themselves/reading/story
paper trail/trails
this school does/is/has/did/says
you/they/she/he/{staff} ?{do}/have/had/has ?not ?never ?still/always/again forgets/forgot/missed/skipped/lost/ignored/
cancelled/canceled/failed/refused/show/follow/did
in case ..6 need/comes/ends/goes/turns/asks/question/asks_later/anybody/anyone
someday/some_day/one_day/when_the_time
hold/holding/held/use/used/turn ..2 accountable/against
going/goes/gone nowhere/into/in
i/we can/could/will/would ?always/happily/easily prove/show/pull/produce/print/point/forward
",
    )
});

/// What keeps a record friendly: it is offered, compared, asked for, or kept for the child's sake.
pub(super) static FRIENDLY: LazyLock<Patterns> = LazyLock::new(|| {
    Patterns::of(
        "
doctor/neurologist/pediatrician/therapist/specialist/headaches/headache/seizure/seizures/sleep/diet/allergy/symptoms
did i miss/get ?anything ?it ?that ?right
have/got/get it/this/that/them right/correct/straight
is that/this right/correct/how/what/your/still
correct/tell/let me/know if
so ?that you/we ?both/all can see/look/check/use/know
so i/we {do} not forget/miss/lose/mix/bother
compare/together/we_both/both_of_us_have/match/matches/thank/thanks/helpful/if_useful/grateful
^ please/can/could/would/may/is/are/do/does/will/what/how/which/when/where/who
i/we {am} ?formally requesting/asking/request
i/we ?would ?like/love request/to_see/to_have/a_copy/to_compare
for_us/for_him/for_her
^ here is/are/it/they
school/teacher/team/office/she/he/you/i/we/{staff} {am}/will/agreed ?also ?to keep/log/record/send/write/share/track/
document/post/print/bring/copy/save
agreed that/to/on
",
    )
});
