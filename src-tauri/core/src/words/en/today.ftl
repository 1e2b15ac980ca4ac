# Today: what is worth doing now, what comes next, whom one waits for.

today-count = { $count ->
    [0] Nothing needs you today
    [1] One thing for today
    [2] Two things for today
    [3] Three things for today
    [4] Four things for today
    [5] Five things for today
   *[other] { $count } things for today
}
today-first = What was said stays here
today-first-why = A talk at the door, a call, a promise. Write it down in a few words, and Hallway helps with the next calm step.
today-first-deed = Write down a talk
now = Now
coming-up = Coming up
coming-later = { $count ->
    [1] One more later on
   *[other] { $count } more later on
}
coming-only-later = { $count ->
    [1] Nothing in the next two weeks. One thing comes later on.
   *[other] Nothing in the next two weeks. { $count } things come later on.
}
waiting-for = Waiting for
when-there-is-time = When you have a minute
go-on-writing = You were writing something
go-on-writing-deed = Go on
pause-on = Reminders rest until { $day }.
pause-over = Your pause from reminders is over. They come again.
pause-end = End the pause
calm = Your next steps will show up here on the right day.

## The school year
phase-line = Week { $week } of the school year · { $phase }
phase-line-before = Before the first day · { $phase }
phase-strip = The school year: { $phase }, part { $part } of 4
phase-set_up = setting up
phase-maintain = keeping in touch
phase-second_half = the second half
phase-transition = handing over
phase-summer = summer break

## First offers
setup-child = Your child’s first name
    .why = So that messages can use it.
setup-people = The people at school
    .why = Teacher, therapists, the office. Names or just roles.
setup-school_year = The first day of school
    .why = So that reminders know school days from breaks.
setup-later = Later
setup-later-named = { $what }: later

## Reminders
best-before = Best before { $until }
best-today = Best today
a-question = A question, when you know
still-fine = It is fine to do this now
reminder-done = Done
reminder-done-named = { $what }: already done
reminder-more-named = More for: { $what }
reminder-off = Stop reminding me about this
reminder-off-named = { $what }: stop reminding me about this
reminder-kind-off = Stop all suggestions like this
reminder-kind-off-named = { $what }: stop all suggestions like this
reminder-not-now-named = { $what }: not now
write-to = Write to { $name }
ask-person = Ask { $name }
to-people = Choose a person
hello-title = Say hello to the team
hello-title-one = Say hello to { $name }
hello-why = A short note now, before there is anything to solve.
hello-why-many = A short note now, before there is anything to solve: { $names }.
checkin-title = A good week for a short note to { $name }
checkin-title-nobody = A good week for a short note
checkin-why = { $weeks ->
    [1] You were last in touch about { $child } a week ago or more. A thank-you or one question is plenty.
   *[other] You were last in touch about { $child } { $weeks } weeks ago or more. A thank-you or one question is plenty.
}
checkin-why-first = No talk about { $child } is noted yet. A hello or one question is plenty.
checkin-deed = Write a short note
thanks-title = Good news worth telling
thanks-title-one = Good news worth telling { $name }
thanks-why = You wrote something good down on { $day }. Two lines are plenty, and it is read gladly.
thanks-why-last = You wrote something good down on { $day }. The last thank-you went out on { $last }. Two lines are plenty.
thanks-deed = Write two lines
update-title = A short update about { $child }
update-why = One good thing, how it goes at home, one question. The last one went out on { $last }.
update-deed = Write the update
documents-title = Ask for the documents
documents-title-today = Ask for the documents today
documents-why = { $meeting }, { $day }. The drafts should be with you by { $by }, { $time }.
documents-why-near = { $meeting }, { $day }. It is close, so a short note today is best.
documents-deed = Write the request
documents-line = Ask for the documents: { $meeting }
arrived-title = Have the drafts arrived?
arrived-why = { $meeting }: { $day }.
arrived-deed = Yes, they are here
recap-title = Send the recap
recap-why = { $meeting }: { $day }. What was decided, who does it, by when.
recap-deed = Write the recap
recap-line = Send the recap: { $meeting }
writing-title = Put { $day }’s agreement in writing
writing-title-today = Put today’s agreement in writing
writing-title-old = Put the agreement from { $day } in writing
writing-deed = Write two lines
writing-line = Put an agreement in writing
mine-title = You said you would
mine-deed = I did it
theirs-title = Did this happen?
tried-title = Did they get a chance to try?
theirs-deed = Yes, it did
tried-deed = Yes, they tried
theirs-line = Ask whether it happened: { $what }
tried-line = Ask if they got a chance to try: { $what }
clock-ahead-why = { $due }.
clock-ahead-deed = Look at the date
clock-happened-question = { $due }. Has it happened?
clock-happened-yes = Yes, it has
clock-not-yet-why = A friendly question helps. Hallway asks again in two weeks.
clock-not-yet-rest = Ask again in two weeks
clock-happened-line = Has this happened? { $what }
plan-date-why = { $due }. It is a good time to look for a day.
reply-title = A call to { $name } may help
reply-title-nobody = A call to the school may help
reply-why = “{ $what }” went out on { $day }. Talking is often the easier way.
reply-answered = They answered
reply-answered-named = { $what }: they answered
reply-deed = Read it
reply-line = If no answer comes: a call to { $name }
reply-line-nobody = If no answer comes: a call
held-title = The letter you slept on
held-why = { $what }, to { $names }. Read it once more, then send it, change it or let it be.
held-why-nobody = { $what }. Read it once more, then send it, change it or let it be.
held-deed = Read it again

## A day to look again
trial-title = Has it helped?
trial-why = { $trial }. The day to look again: { $day }.
trial-deed = Look at it
trial-line = Look again: { $trial }
not-yet = No, not so far
not-yet-named = { $what } No, not so far
ask-later = Ask me later
ask-later-named = { $what } Ask me later
not-yet-why = A kind line helps, or another day.
not-yet-ask = Ask kindly
not-yet-day = A new day
not-yet-use = Use this day
meeting-at = { $meeting } at { $time }
meeting-open-notes = Open your notes

## Waiting
waiting-request = { $saying ->
    [evaluation] An answer to your request for an evaluation, from { $name }
    [plan_change] An answer to your request to change the plan, from { $name }
    [copies] An answer to your request for copies of records, from { $name }
   *[other] An answer to your request, from { $name }
}
waiting-request-nobody = { $saying ->
    [evaluation] An answer to your request for an evaluation
    [plan_change] An answer to your request to change the plan
    [copies] An answer to your request for copies of records
   *[other] An answer to your request
}
waiting-request-sent = Sent on { $day }
waiting-request-today = Sent today
show-all-waiting = Show all { $count }
it-happened = It happened
it-was-tried = They tried it
it-was-tried-named = They tried it: { $what }
it-happened-named = { $what }: it happened
let-it-go = Let it go
let-it-go-named = { $what }: let it go
