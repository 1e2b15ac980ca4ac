# Around a meeting: who is at the table, cards for the room, signing, the look back, a calendar file.

about-it = What it is for, and who comes
about-it-more = Your child, and an interpreter

table = Who is at the table
table-about = The school brings these people to a meeting about the plan. Your list may not know them all yet.
table-all-here = Your list has everybody the federal rule names for this kind of meeting. Your state may ask for more.
table-nobody = nobody on your list yet
table-perhaps = perhaps { $names }
table-ask = Ask about the meeting
table-ask-why = What it is for, who comes, where, how long: what you do not know yet goes into one short letter.
table-more = When somebody cannot come, and who else can
table-open = Not on your list yet: { $seats }. The school may well bring them; you can ask.
seat-regular_teacher = a regular class teacher
seat-special_teacher = a special education teacher
seat-representative = somebody who can speak for the district
seat-results = somebody who can explain test results
seat-representative-who = Often the principal or the director.
seat-results-who = One of the others may do this.
table-fact-student_asked = When the meeting talks about life after school, the school asks your child to come.
table-fact-others = You may bring somebody who knows your child: family, a friend, a helper. So may the school.
table-fact-student = Your child can come whenever that fits.
table-fact-not_discussed = Somebody whose part is not talked about can stay away when you and the school both agree in writing.
table-fact-discussed = Somebody whose part is talked about can stay away only when you say yes in writing, and they write down their part before the meeting.

meeting-purpose = What it is for
    .hint = In a few words. You can ask the school.
meeting-interpreter-line = To understand each other: { $who }
meeting-interpreter-asked = You asked for an interpreter on { $day }.
meeting-interpreter = An interpreter, or somebody who bridges
    .hint = Which language, or who you trust. The school can arrange it.
check-child-comes = { $child } comes along, for all of it or a part
check-child-comes-plain = Your child comes along, for all of it or a part

drafts-rule = In { $state } this is a rule, not only a courtesy.
drafts-custom = Two days ahead gives you time to read. It is fine to ask for that. We know of no rule that sets a number of days for you.
finished-rule = In { $state } there is a rule for the finished plan.

before-you-go = Before you go
before-you-go-eat = A bite to eat, and a moment for your medicine if you take any.
before-you-go-water = Water, and tissues.
before-you-go-phone = Phone on silent.
before-you-go-care = Somebody for the other children, and a ride.
before-you-go-early = A few minutes early, and the bathroom first.

last-time = From earlier meetings, only for you
last-time-helped = What helped
last-time-next = For the next time

steps = Four steps of a good meeting
step-number = { $number }. { $step }
step-here = Everyone here
    .say = Could we say who we are, and what each of us does?
step-voices = Every voice
    .say = I would like to hear how everyone sees it.
step-about = What it is about
    .say = What does my child need when this happens?
step-agree = What we agree
    .say = What did we agree on? Who does it, and by when?

cards = Cards for the room
cards-open = Cards
cards-all = All cards
card-break = A short break
    .say = Could we take five minutes?
    .why = A few minutes help everyone think again. Nobody minds.
card-reflect = Say it back
    .why = First listen. Then say it in your own words, until they say: “Yes, that’s it.”
reflect-facts = You said that …
reflect-feelings = It sounds as if you feel …
reflect-values = And what matters to you is …
reflect-right = Did I get that right?
card-words = Plain words
card-sign = Not today
    .say = Not today. I’d like to read it at home first.
    .why = You can sign on another day. Taking papers home is always fine.
sign-state = The papers
sign-signed = I signed
sign-taken_home = I took them home
sign-read-by = Read them by
    .hint = A soft day. Hallway brings it back the evening before.
sign-taken-home-line = You took the papers home to read.
sign-taken-home-by = You took the papers home to read, { $due }.
sign-signed-line = You signed the papers.

two-minutes = Two minutes for yourself
two-minutes-why = Only you see this. It is here again before the next meeting with these people.
two-minutes-helped = What helped?
    .hint = A drawing, a seat beside somebody, a short list.
two-minutes-next = For the next time
    .hint = What made somebody glad, tense or tired. What to do again.
thank-you = Write a short thank-you

calendar-add = Add to my calendar
calendar-share = Send it to a calendar app
calendar-added = Your calendar has it now.
calendar-not-added = No calendar program answered.
calendar-from = From a calendar file
calendar-from-why = An invitation you saved as a file (.ics). Look it over before you save.
calendar-choose = Which one?
calendar-taken = Filled in from the file. Please look it over.
calendar-none = There is nothing in this file that can be taken.
calendar-cancelled = called off
calendar-known = You have a meeting at this time already.
calendar-note-repeats = This one repeats. The first day was taken.
calendar-note-one_of_series = This is one of several.
calendar-note-zone = Please check the time: the file has a time zone of its own.
calendar-trouble-not_a_calendar = This does not look like a calendar file. Nothing was changed.
calendar-trouble-empty = There is no event in this file. Nothing was changed.
calendar-trouble-cut_off = This file breaks off at line { $line }. Nothing was changed. Saving it once more may help.
calendar-trouble-time = A day or time in line { $line } cannot be read. Nothing was changed.
calendar-trouble-no_days = No whole day in this file is still to come. Nothing was changed.
calendar-trouble-too_big = This file is too big. Nothing was changed.

glossary-find = Find a word
    .hint = FAPE, placement …
glossary-heard = Noted in this meeting
glossary-all = All words
glossary-local = What they say in your state
glossary-local-is = { $full }. In other places: { $general }.
glossary-not-found = This word is not here. You can always ask: “Could you say that in plainer words?”
