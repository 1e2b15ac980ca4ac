//! Quiet documentation (G56), the proof held up: what a record is for, who heard it, words read back.
//!
//! Owns the tables only; `documentation.rs` asks them.

use super::pattern::Patterns;
use std::sync::LazyLock;

/// A record with its aim: so that nobody can deny, in case a memory slips.
pub(super) static PROOF: LazyLock<Patterns> = LazyLock::new(|| {
    Patterns::of(
        "
^ ?duly/so/well ?and noted $
^ noted ?,/- again/for/as/yet
every/each/all/any ?single ?of/one/last ?the/your/our/these/this/her/his ..1 {item}/thing/word/promise ..8 in/into/to/
on my/our/a ..2 {bin}
{item} ..6 in/into a/my/our ..1 {bin} with/labeled/marked ?your/the/his/a date/dates/name/names
{bin} with/that_has/has/marked/labeled ..1 your/her/his/their/the_school ?school ?own name/names ?on/all
so/that/because/where ?that ?then ?when {you} can not/never ?ever ?later ?turn_around say/tell/claim/deny/pretend/act/
argue/change/twist/play/back/lie/blame/accuse/wiggle/weasel/rewrite
so ?that/then i/we/there ?will/can ?be have/has/is/am ?a/some/it/something/this ?to/on/in ?written proof/prove/record/
evidence/backup/show/hold/point/in_writing/on_paper ..1
something/proof/evidence/ammunition/ammo/leverage/it to/i_can/we_can hold/show/use/prove/point/quote/wave ?you/it/them/
against/at/to/everyone
as/for ?my/our/the/a/some ?own/future/legal/form_of proof/evidence/insurance/leverage/ammunition/ammo/protection ?of/
that/against/when/if/later/$/in
in case ?of ..4 memory/memories/story/stories/amnesia/slips/slip/fuzzy/differently/misremember/misremembers/disagrees/
lie/lies/lied/dispute/disputes/backs/play/plays/wants_to_argue/questions/a_question/changes
your/her/his/their/anyone/everybody/everyone ?own memory/memories/story/stories/version ..2 fails/fail/slips/slip/fuzzy/
gets/get/fades/fade/lapses/changes/change/shifts/keeps/different/seems/needs
{kin} ?was/were/is ..1 there/in_the_room/standing/sitting/next ..3 when/and you/she/he/they ..1
play/playing/played ..3 voicemail/recording/tape ..1
two/three/four/both/all/several/plenty/enough of us/them ?there who/that heard/saw/remember/listened/were ?to you/her/
him/it/there/listening
two/three/four/five/six/several/plenty_of/multiple/other/enough people/parents/adults/moms/mothers/others ?also ?who/
that heard/saw/were_there/were_in/can_back/will_back/can_confirm/will_confirm/were_standing/will_say/will_tell/can_tell/
watched
{me} {am} ?also/both/right/sitting/standing ?there/right/next ?to ?me/us ?and ?listening/on the_phone/the_call/the_line/
speaker/heard/there_too/in_the_room/in_the_car ?too/also/with/as_well/when/and/so/listening
{kin}/both_of_us/all_of_us/we_both/we_all/everyone_at_the_table/the_whole_table/others/everyone_there ?also/too heard/
overheard/saw/witnessed/remembers/remember you/her/him/it/every/them/what/exactly ..2
{kin} ?was/were/is ?also/there ?sat took/takes/taking/wrote/writes/writing ?careful/pages_of/the notes/minutes/it_down/
everything/it_all
{number}/the/all/both/those/several/many/every/these/your ?the/of ?last/own ..2 {items} where/in_which/saying/from_when/
when/that_say/that_says ?that {you} {said}
i/we/{kin} ?still/also/already have/has/got/saved/kept ?you/it/this/that/everything/all ?all/saying ?it/that in a/an/
two/three/several ..1 {item}
i/we ?still/also/already ?have got/have ?got ?all the/every/all/those/my/your ?the/of/last ..1 {items} ?right/all/still/
safely saved/ready/here/and_dates/to_prove/if/should/in_case/on_hand/backed/printed/to_back/from/, ..1
{hoard} ?a/an/my/our/this/the/up/down/some/together/own ..2 {bin} ?here ?at/going ?home of/on/with/where/about/for/
listing/called/titled ?all/just/exactly/only ?of ?the every/each/all/you/how_many/how_often/who/times/time/these/
this_school/your/days/promises/mistakes/missed/excuses/incidents/things_you/when_you/what_you/dates/broken/what_they
{bin}/record/tally/history/collection/catalog/count of ?all ?your/the/her/his/these broken/empty/false/lies/excuses/
promises/forgotten
{bin}/record/tally/history/collection/catalog/count of ?all/every/each ?single ?the/of/those times/time/days/day/things/
ways/promises/mistakes ?that/when/where ?you/they/the_school/nobody/no_one/she/he/somebody/staff/{staff} ..1
i/we ?have/{am} ?had/always/now/quickly/since ?quickly/since learned/learnt/started/begun/decided/know/prefer/taught/
forced/had ?to/how/myself ?to write/writing/put/putting/get things/it/everything/all/this/stuff ?all down
i/we ?have/{am} ?had/always/now/quickly/since ?quickly/since learned/learnt/started/begun/decided/know/prefer/taught/
forced/had ?to/how/myself ?to write/writing/put/putting/keep/keeping/save/saving/record/recording/document/get ?things/
it/everything/all/this/stuff/copies/you ..2 in_writing/records/proof/copies/receipts/track/notes
bagged/dated/labeled/numbered/tabbed/highlighted/printed/laminated/color_coded/organized/sorted/stapled/photocopied/
scanned/catalogued/cataloged/indexed/alphabetized ?in/by ?order/date ?and/, dated/labeled/filed/saved/numbered/tabbed/
printed/ready/highlighted/waiting/copied/initialed/stored/signed
this/all/our/your/these/that/any/every ?of/the/future/my/further/our/your email/emails/correspondence/communication/
communications/message/messages/letter/response/exchange/chat/texts/thread/conversations/calls ?will/is/are/am/have/has/
gets/get ?all/now ?be/been/being/going ?to ?be retained/kept/preserved/archived/logged/documented/filed/stored/printed/
recorded/screenshotted/noted/on_file/saved/backed
pictures/photos/picture/photo/video/videos ..6 every_day/each_day/each_time/every_time/daily/so_there/so_nobody/
to_prove/as_proof/because_nobody/from_now ..1
everything/all/whatever/what ?that/of ?you/we/i/they ?say/said/write/do/promise/tell ?me/today/here/this ..2 {am}/goes/
gets/will ?be ?being/now/going ?into/in/on/straight written/recorded/documented/noted/record/the_record/writing/typed/
my_notes/my_notebook/my_file/my_log/a_file
this/email/letter/message/note {am}/serves/will ?be ?serve ?as ..2 my/our/proof/evidence ..2 record/proof/documentation/
evidence/paper_trail/receipt
please/only/must/should/now/answer/respond/reply/talk/communicate ?to/with/me/us ?in/through/by writing/email only/
because/so/from/since/please_and_thank_you
{hoard} ?a ?all/this/that/it/your/every/the ..3 for/until/in/to ?when/the/my day/rainy_day/later/the_next/the_hearing/
safekeeping/safe_keeping/future/proof/the_meeting ?use/reference/when/someone
in red/bold/highlighter/permanent/ink ?ink/pen/marker
my/our/{kin} {source} {am}/go/goes/have/has/will/date/start ?all/very/are dated/back/thorough/detailed/complete/further/
everything/clear/different/another/up/every/all/more
i/we/{kin} ?{am}/have/will/always/also ?be/been record/recording/recorded/tape/taping/film/filming/document/documenting/
screenshot/screenshotting/archive/archiving the/our/your/this/that/every/all/today/each/you ..2
i/we/{kin} print/printed/printing ?out ?the/your/that/this ..9 before/because/since/in_case/so ..2
i/we/{kin} ?still/also/do have/got it/them/this/that/those all/right_here/saved/dated/handy/ready/on_my/on_our/on_the/
in_front/open
i/we ?still/also/do have ..5 in front of me/us
i/we have/got/saved/kept enough/plenty/pages/years/months/tons/stacks/dozens ?of ..3 to/of/saved emails/texts/fill/
notes/proof/prove/book/screenshots
emails/texts/notes/photos/screenshots/records to fill/prove/back/show
bring/bringing/wear/wearing/use/using/buy/buying/bought/carry a/my/the ?voice/tape/digital/little recorder/recording/
wire/camera/notebook
all/it/you/everything/that on ?the/our/my/her/his ..1 camera/doorbell/recorder/tape/voicemail/dash_cam/nanny_cam/video/
film
let it be noted/known/recorded/written/clear
i/we would/will/must/want_to/like_to remind ?you/the_district/the_school/everyone ?that i/we have/keep/kept/saved/sent
adding/add/added/goes/another/one_more ..4 to my/our/the ?growing/little/ever_growing collection/list/pile/file/records/
archive/scrapbook/museum
going/goes/go/went/gets ?straight/right/directly ?straight in/into/to/on my/our/his/her/the file/folder/binder/notebook/
record/records/log/list ..2
following/follow/putting/put/sending/writing/repeating ?up ?this/it ?up in/by writing/email ?now because/since/as ..2
there/that ?{am} two/three/both/several of us/them $
{kin}/her_babysitter/his_babysitter/the_babysitter/his_tutor/her_tutor ?was also/too saw/heard/watched/noticed
proof/confirmation of delivery/receipt/mailing/service
back/side of an/a/my envelope/napkin/receipt/hand
{bin} {am} ?getting/now/quite/almost/already/very/nearly ?quite/very/so/pretty/too full/thick/fat/thicker/fuller/bigger/
heavy/overflowing/bursting
i/we {will}/have ?be/been/just/also/going ?going ?to ?be adding/add/added/putting/put/filing/file/filed/log/logging/
logged/write/writing/note/noting/keep/keeping ?this/that/it/your ?email/note/answer/reply/conversation/call/one/
down ?to/in/with/under/on/into/for ?my/our/the/a/his/her ..1 {bin}/list/records/record/rest/others/pile/stack
date/time/day/hour/dates/times ?and/,/or ?the date/time/initials/names/name/dates/times/signature/place ?on/of/to/
for every/each/all/it/everything/them
noticed/note/noting/notice/noted/observe ?that/the/i ..3 date/time/times/dates of/on/you/this/every/that
my/our/{kin} notes/memory/calendar/phone/texts/emails/records/photos/pictures ..2 do/does/say/says/tell/tells/shows/
show/remember/remembers/prove/proves/has/have/disagree/disagrees ?not ?something/a/otherwise/different/it/lie/forget/
you/every/the_whole/all/exactly ..1 otherwise/differently/different/story/lie/forget/exactly/very_well/saved/words/
promise/said/promised
screen shot/shots/grab/grabs
i/we/{kin} ?also/did ?happen ?to ?have record/recorded/taped/filmed/video/videoed/screen ..3 you/meeting/call/it/that/
conversation/this/drop_off/pickup
you might/may/should/ought/better/will ?want_to/like_to/wish_to remember/know/keep/realize/understand ..3 writing/
written/saved/recorded/record/notes/copies/email/emails/everything
you/they/she/he put/wrote/said/promised ?it/that/this/so ?yourself/yourselves/all ?right ?there in writing/an_email/
a_text/your_email/black ?on/,/and/so/$/dated
",
    )
});

/// Words read back, however it is asked.
pub(super) static READ_BACK: LazyLock<Patterns> = LazyLock::new(|| {
    Patterns::of(
        "
your/her/his/their exact/own/very/actual/precise/literal words/quote/quotes/phrase
i/we/happy/glad/able/can/could/will ?happily/gladly/to/be_happy_to/be_glad_to read/play/quote/recite/repeat ?it/them/
that/those/this/your_words/your_email ?right/straight back to/at/for you/her/him/them/everyone
witnessed by/it
so ?that nobody/no_one/you ?can ?gets_to ?later walk/go/back/deny/change/claim ?it/this ?back ..1
exact words/wording/phrase ..3
are/were you aware/informed ?that ?i/we i/we ?am/have/do/always record/recording/keep/keeping/save/saving/tape/taping/
document/documenting/log/logging/write/writing
in front of ..1 witnesses/people/others
said/told/promised/agreed/say/swore ..6 in front of everyone
see what the/my/our/your notes/emails/records/log/recording/texts/video/minutes say/says/show/shows
{item}/screenshot where/in_which you/she/he/they ?actually {said}
want/like/need/shall/should/care/would me/us/i/for ?me/like ?to ?me/to read/play/quote/repeat/recite/remind/resend/
pull ..4 back/again/exactly/your_words/you_said/you_wrote/up_the/what_you
{number}/all/those/several/many/both/every/each ?the/of/last/single ?the/last ..2 {items} where/in_which/
saying ?that {you} {said}
did/do you forget/remember/think/know/realize ?that ?i/we/when i/we/you ?am/was/will/would/have/put ?not ?it/that/this
keep/kept/save/saved/write/wrote/recorded/record/in_writing/have_the/have_your/have_it/taking_notes/
keeping {have_you} seen/read/forgotten ?my/the/your ?own ..1 {items} ?from/where/you
should i/we ?just ?go_ahead ?and forward/print/send/bring/read/dig/pull ?you/out/up/everyone ..3 {items}/screenshot/
proof/receipts/recording/log
do/would you want/like/care/need to see/hear/read ?my/the/our ?own ..2 proof/recording/receipts/screenshots/log/records
see/hear/read my/our ?own list/binder/notes/folder/calendar/emails/texts of/from/with all/every/each/you
",
    )
});
