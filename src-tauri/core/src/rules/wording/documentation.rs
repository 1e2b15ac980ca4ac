//! Quiet documentation (G56): keep records, and do not wave them. Finds where a record is held up.
//!
//! A record that helps passes: "my note from Tuesday says 2:40, is that right?"

use super::held_up::{AGAINST, FRIENDLY, RECORDS};
use super::pattern::Patterns;
use super::proof::{PROOF, READ_BACK};
use super::sentence::Sentence;
use super::{Advice, Hit, Kind};
use crate::rules::reading::lexicon::one_of;
use std::sync::LazyLock;

/// The parent keeps, saves, writes down, records.
static KEPT: LazyLock<Patterns> = LazyLock::new(|| {
    Patterns::of(
        "
{keep} ?a/an/very/my/all/some ?very/running/detailed/written/careful/thick/growing/full/complete/close/private/dated/
daily {record}
{keep} ?a/an/my ?running/growing/careful list/folder/tally/track/file/count/box/calendar ?of/with/on every/each/all/
these/everything/your/you/the_times/what/who/how_often/how_many/this_school
document/documenting/documented this/that/it/every/everything/all/each/your/these/what/how/here/and/carefully/from
i/we {am}/have/will ?be ?been logging/documenting/recording/taping/timing/archiving/screenshotting/timestamping/tallying
i/we {am}/have ?been noting/tracking/saving/printing/counting/filing/dating ?down ?all this/that/it/every/everything/
each/all/your/these/how_many/how_often
i/we ?have logged/timestamped/screenshotted/archived/documented/taped/recorded ?all/down/it ?of this/that/it/every/
everything/each/all/your/these/our/the_call/the_meeting
{write} ?it ?all/this/that ?down everything/every/each/all_of/it_all
{write} everything/it_all/all_of_this/all_of_it/every_word/every_bit ?of_it/of_this/you_say ?is down/up/out
{write} down everything/every/each/all/names/dates/what_you_say/who_said/word
everything/every/all/each ?single ?of ?word/call/time/email/thing/conversation/one/date/your/missed/these/our/it/
minute ..6 {am}/been/gets/goes/went ?being/been ?all {kept}
save/saving/saved/keep/keeping/kept/print/printing/printed/archive/archived/screenshot/forwarding ?copies/a_copy/
copy ?of every/all/each/all_of/your ?of ?single/one/these/the/your/our email/emails/message/messages/text/texts/note/
notes/voicemail/voicemails/conversation/exchange/word/letter/reply/one
hold/holding/hang/hanging/held ?on ?onto/to this/your/that/these email/message/note/reply/one/emails/text/messages
keep/keeping/kept/save/saving/saved/print/printing/printed/forwarding this/that/your ?last email/message/reply/note/
text/exchange ?for/in/and/out/with
screenshot/screenshots/screen_shots/screen_shot/paper_trail/receipts/tape_recorder/timestamps/time_stamps/time_stamped/
timestamped
good/long/excellent/perfect/photographic/elephant ?like_an memory/memories ?and
saved/keep/kept/printed/archived/have/saving/printing ?this/the/our/your whole/entire/every email/chain/thread/text/
exchange ?chain/thread
folder/binder/box/drawer/notebook/phone/inbox full of/with
records show/say/prove/tell/confirm
whole/entire thing/meeting/call/conversation on tape/video/record/my_phone/speaker
keep/kept/have ?very good/careful/excellent/detailed/great/thorough/meticulous notes/records
choose your words
have/got/saved emails/texts/messages/notes/letters/voicemails from/with/saying/of ?every/each/all/both/you/three/several
{am}/just logging/noting/recording/documenting/tracking another/one_more/yet_another/the/this
{am} counting $
save/keep/record/log all ?of ?these/your/the/this emails/messages/texts/notes/conversations
picture/pictures/photo/photos/video/copy/copies/screenshot/note ..6 for my/our ?own records/record/file/files
goes/going/went in/into the/my folder/file/binder/drawer/box/record/records/scrapbook
my/our log/notebook/list/spreadsheet/binder/journal/file/folder has/have/shows/is/contains/now
forward/forwarding/forwarded/send/sending/sent/email/emailing/cc/bcc ?all ?of ?this/it/these/everything/
that ?email to myself/my_own/my_personal/my_other/my_husband/my_wife
date/dated/print/log/copy and keep/save/file/log/date/print
keep/save/print/log/record/file everything/all/every/each ?of ?thing/word/it/email/message ?you/they/the_school ?send/
sends/say/write/says/writes
my/our notes from all/every/each
see/hear/read/show_you/look_at my/our ?own notes/log/records/recording/file/spreadsheet/binder ?from/of/on/about
wrote/written/write/jotted/noted ?it ?all ?this ?down ?all down with the
was/were/am/been recording/taping/filming/writing_it/writing_this/taking_notes ?when/while/the
{family}/i/we/she/he {has} it/everything/this/that/you ?all on video/tape/camera/film/record/paper/his_phone/her_phone/
my_phone
, all/each/every ?one ?of ?them logged/noted/dated/recorded/documented/saved/timed/on_file
added/adding/add ?it/this ?that to the/my/a/our timeline/log/list/record/file/binder/folder/collection/spreadsheet/tally
photographed/photographing/photocopied/scanned/filmed/videotaped every/each/all/the/it/that/this/everything
can/could/will/happy_to/able_to ?easily produce/provide/show/pull_up/forward/dig_up/send the/that/your/every/all/you/
proof email/emails/message/messages/text/texts/recording/note/letter/proof
hope/remember/know/realize ?you/that ?know ?that ?i/we ?i/we {am} saving/keeping/recording/printing/logging/tracking/
documenting
timeline/log/list/file/record ?that i/we {am} keeping/building/making
",
    )
});

/// The record is shown like a card.
static WAVED: LazyLock<Patterns> = LazyLock::new(|| {
    Patterns::of(
        "
i/we ?also/do have/got/took/taken/hold {proof}
i/we ?also/do have/got it/this/that/everything/all/your_words/your_promise ?of ?it/this ?all in_writing/on_tape/
on_video/on_record/on_paper/on_my_phone/written_down/saved/documented/in_black
have/got you/her/him/them ..2 on record/tape/video/camera/paper
i/we/the/have/got/need/your ?have ?all/enough ?the/of {proof_word}
{proof_word} ?that/of/if you/she/he/they/we/i/nobody/your/the_school/it_is
prove/proves/proving/proven it/that/this/otherwise/you/what/my
for/on the record
for/in my/our ?own/permanent/growing records/record/files/file
my/our/the/his_dad/her_dad ?own/phone/email/detailed/careful {source} say/says/show/shows/prove/proves/tell/tells/
disagree/disagrees/would_disagree ..1 otherwise/different/differently/you/something/another/the_truth/wrong/clearly/
with_you
my/our ?own/growing/little/detailed {source} {am}/keeps/gets ?getting/growing/very/now/up_to/full/quite/
pretty ?very thick/thicker/long/longer/full/detailed/growing/fat/heavy/clear/up_to_date
a/my/our/another/the {source} ..4 inch/inches/thick/feet/pages/pounds
goes/going/went/added/filed/put/putting/adding/add ?going ?it/this/that/them/one ?straight/right/all into/in/to/
under my/our/a/the ?growing/permanent/his/thick file/binder/record/log/folder/journal/spreadsheet/notebook/files/
records/list/collection/pile/stack
one more/another for/entry/page/thing/line/item the/my/in/for/to ?the/my file/binder/list/log/folder/collection/records/
notebook/scrapbook
noted and/, dated/filed/saved/logged
duly/dutifully noted/filed/recorded
{am} ?all ?being/been noted/recorded/logged/documented/taped/timestamped/on_file/saved/on_the_record ?by_me/too $
with/have/and/down/wrote/got dates/names/times and names/times/dates/witnesses
exhibit a/b
record/recorded/recording/tape/taped/taping ?all ?of ?the/our/this/every/these/each/my/that/future/your/today call/
calls/meeting/meetings/conversation/conversations/phone
on speaker/speakerphone ?and/the/with ..6 notes/listening/heard/recording/writing
took/takes/taking/kept/wrote ?very/careful/detailed/pages_of notes the/throughout/through/on ?entire/whole/every/
everything ?time/meeting/word/thing
took/takes/taking/kept/has/have pages of/and
in case anyone/anybody/you/someone/this ?ever ?{am}/needs/asks/goes/tries/ends/comes/gets/decides/forgets/
denies ?to wondering/curious/asks/forgets/tries/denies/needs/forget/deny/to_court/further/up_later/later/proof/it
so ?that there ?will ?is ?can ?be no/not confusion/question/doubt/denying/pretending/dispute/misunderstanding/
any ?later/about
so ?that you/they/she/he/nobody/no_one can/do/will not ?later deny/claim/pretend/say/twist/change/back_out/tell/act/
forget
{am}/will_be/be ?be used ?later against
anything/everything you/they say/write/said/wrote
{that}/this/the/our ?whole/entire email/message/conversation/call/exchange/thread ?{am}/will/stands/
stand ?be ?being recorded/saved/documented/kept/filed/logged/as_a_record/as_proof/as_a_reminder/printed/archived
let this/the ?email/message/note ?serve/stand serve/stand/be/show/record as/that/a
remember/remembers/keep_in_mind/bear_in_mind/know/careful/assume ?that/, ?i/we i/we/everything write/keep/have/record/
save/log/take ?it/everything/all/a/down/notes/copies ..2 everything/down/notes/copies/notebook/record/records/log/
memory/all/emails
carefully counting/tracking/recorded/noted/documented
i/we ?will/am ?be ?only/now communicat~/talk/accept/respond/keep~ ..4 in_writing
from now/here on ..6 writing/email_only/recorded/written
witness/witnesses
write/wrote/written ?it/that/this/you/your ?down ?up the/in/up ?date/time/words/exact and/time/date/words ?time/hour
let the record show/reflect/state
note/notice/mark the date/time ?and/of
strike one/two/three/number
number/day/count/tally/incident/entry ?is ?now ?at/: one/two/three/four/five/six/seven/eight/nine/ten/eleven/twelve/
fourteen ?and/on/in/of/for counting/my/in/on
{am} still counting $
i/we {am} counting
one/two/three/four/five/six/seven/eight/nine/ten/eleven/twelve/weeks/days/emails/months/calls and counting
{am}/been keeping/keep count/score/tabs/track
backed up/it_up
in black and
all/saved/it/you/that/recorded on my phone/camera/dashcam/ring_camera/hard_drive/laptop/cloud ?with/for/as/saved
date_stamped/dashcam/court_reporter/stenographer/notarized/certified_mail/hard_copy/hard_copies/laminated/cloud_storage/
paper_copy/read_receipt/read_receipts/return_receipt/registered_mail/paper_copies
take/taking/took names
names and dates/numbers
forwarded/forward/forwarding/sending/sent/send/bcc/cc ?this/it/a_copy/copies/everything ?to to/my myself/my/
our personal/myself/home/husband_so/own
this/that/it ?now makes/is ?the/my/now ?number third/fourth/fifth/sixth/seventh/three/four/five/six/seven/eight/
tenth ?time/email/call/request ?that/i_have ..2 counting/noted/recorded/wrote/written/logged/list
i/we remember/remembers/recall everything/every/exactly/all
never forget/forgets
quote/quoting/quotes you/your_words/this/that/your_email ?on/back/later/word
your/his/her/their own words/email/handwriting/writing
i/we still have ?all the/that/your/every/all ?of ?the/your email/emails/voicemail/text/message/letter/note/texts ?you/
where/from/that/to
in my notes ?, ..1 word/verbatim/every/all/exactly/clear/dated
it is all ?right ?written in/down/here/on my/in/record
word for word
keep/keeping/save/saving this/that/these one/ones ?too/as_well/also/safe
good/lucky thing ?that i/we save/keep/write/record/saved/kept/took/have
still have it/that/them/the_email/the_text/the_note/every/all/a_copy
writing/write/wrote/put/putting the/a date/dates/time/times on/of/down/next
written/noted/logged/marked down like/with/next/as
names/name of everyone/everybody/all/who/each ?person ?in
file/folder/binder/drawer/notebook ..5 with/has your name/names ?on
now in/into/part_of an/my/the email/file/record/notes/folder
day/week one/two/three/four/five/six/seven/eight/nine/ten/eleven/twelve/fifteen/twenty ?now of/without/with ?no
i/we ?do ?also have the/it audio/video/recording/tape/transcript/footage
made/making/make copies of ..3 before/so/in
phone was/is on ?the ?table ?and running/recording
have/got you/it/them/that all marked/logged/written/noted ?down
takes/take/took/taking down every/each/all word/thing/of
and ?yes i/we ?have kept/keep/saved/have it
",
    )
});

/// "My notes from the IEP meeting": a recap is the parent's notes, and says so.
fn is_title(sentence: &Sentence<'_>) -> bool {
    let opening = ["my", "notes", "from"];
    sentence.kind == Kind::Recap && (sentence.from..).zip(opening).all(|(at, word)| sentence.at(at) == word)
}

/// Finds a record that is held up.
pub(super) fn find(sentence: &Sentence<'_>) -> Option<Hit> {
    let waved =
        || [&KEPT, &WAVED, &PROOF].iter().filter(|_| !is_plain(sentence)).find_map(|table| table.first(sentence));
    hit(sentence, READ_BACK.first(sentence).or_else(waved)?)
}

/// Finds a record that is named while something is held against somebody; a weaker cue, asked later.
pub(super) fn against(sentence: &Sentence<'_>) -> Option<Hit> {
    hit(sentence, held_against(sentence).filter(|_| !is_plain(sentence))?)
}

fn hit(sentence: &Sentence<'_>, (from, to): (usize, usize)) -> Option<Hit> {
    let advice = Advice::QuietDocumentation;
    (sentence.kind != Kind::Positive).then_some(Hit { from, to, advice })
}

/// Whether a record is asked for, shared, or only says a day.
fn is_plain(sentence: &Sentence<'_>) -> bool {
    let asked = sentence.kind == Kind::Recap && sentence.is_noted() || sentence.asks() && sentence.is_request();
    asked || sentence.shares() || only_says(sentence) || is_title(sentence)
}

/// Whether a record only says a day or a number, and nothing of anybody: "my records show the 5th".
fn only_says(sentence: &Sentence<'_>) -> bool {
    const ANYBODY: &str = "you your yours nobody never every all otherwise different differently not no";
    let of_anybody = (sentence.from..sentence.to).any(|at| one_of(ANYBODY, sentence.at(at)));
    !of_anybody && sentence.is_concrete() && SAYS.first(sentence).is_some()
}

static SAYS: LazyLock<Patterns> = LazyLock::new(|| Patterns::of("{source} ..6 say/says/show/shows/has/have"));

/// A record that is named while something is held against somebody.
fn held_against(sentence: &Sentence<'_>) -> Option<(usize, usize)> {
    if sentence.kind == Kind::Recap || FRIENDLY.first(sentence).is_some() {
        return None;
    }
    let record = RECORDS.first(sentence)?;
    AGAINST.first(sentence).map(|_| record)
}
