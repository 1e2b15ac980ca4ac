# The school year: its picture, its turn, the look back, the letter, the child's own words.

## The year as a picture
year-glance = The school year
year-glance-what = What happened, month by month
school-year-digits = { $from }–{ $until }
year-none = Once the first day of school is set, the year shows here.
year-set = Set the first day of school
year-choose = School year
year-strip = The school year by weeks: { $talks ->
    [0] no talks
    [one] one talk
   *[other] { $talks } talks
}, { $written ->
    [0] no messages
    [one] one message
   *[other] { $written } messages
}, { $meetings ->
    [0] no meetings
    [one] one meeting
   *[other] { $meetings } meetings
}. The list below says the same by month.
year-key-talks = Talks
year-key-written = Messages
year-key-meetings = Meetings
year-key-off = No school
year-by-month = Month by month
year-month-talks = { $count ->
    [one] one talk
   *[other] { $count } talks
}
year-month-good = { $count ->
    [one] one of them good news
   *[other] { $count } of them good news
}
year-month-written = { $count ->
    [one] one message
   *[other] { $count } messages
}
year-month-meetings = { $count ->
    [one] one meeting
   *[other] { $count } meetings
}
year-month-quiet = A quiet month
year-month-off = Off: { $names }
year-meetings = Meetings of the year
year-people = Who was on the team
year-people-now = The team
year-closed = This year is closed. Everything can be read and found, and what happened in it is not changed any more. What is still open can still be answered.
year-closed-short = Closed, still readable
year-reopen = Open this year again
year-cycle = What each part of a year is for
year-first-weeks = In the first two weeks

## The turn of the year
turn = Start a new school year
turn-what = About ten minutes
turn-why = When you tap “Start the new year” below, { $years } closes. You can still read all of it. What you wrote about your child stays. The team starts empty.
turn-not-yet = Your school year goes on until { $day }. When it is over, the new one starts here.
turn-no-year = Set the first day of school first.
turn-days = The new school year
turn-first-day = First day of school
turn-last-day = Last day of school
    .hint = Leave it empty if you do not know it yet.
turn-day-trouble = Please choose the first day.
turn-before-trouble = The new year starts after the old one has ended, and ends after it starts.
turn-stay = Who works with your child again?
turn-stay-why = Nobody chosen is fine too. The others stay in the old year, with all you wrote.
turn-do = Start the new year
turn-done = Your new school year is ready
turn-done-why = It begins on { $day }. Everything from before is still here, under the year that is closed.
turn-done-next = Now, or in the first two weeks
turn-people = Add the new team
turn-people-why = Names or just roles. Each can wait.
turn-hello = Say hello
turn-hello-why = A short note for each of them, drafted for you.
turn-profile = Look at what you wrote about { $name }
turn-profile-why = It goes into each hello.
turn-card-title = A new school year
turn-card-why = Close the old year and start the new one when it suits you. It takes about ten minutes.
turn-card-deed = Start a new year
turn-line = Start a new school year

## People of earlier years
people-earlier = From earlier school years
person-away = On your team in { $years }. Not this year.
person-return = On the team again

## An entry of a closed year
entry-closed = This is from the school year { $years }, which is closed. You can read it, not change it.
entry-closed-where = See that year

## The look back in January
look-back = Half of the school year
look-back-why = Two short answers for your log. In May you choose whether the letter for next year has them.
look-back-grew = What grew since September?
    .hint = “Asks for a break now.”
look-back-try = What would you like to try?
    .hint = “A job in the morning.”
look-back-good = Good news you kept
look-back-save = Keep it
look-back-card-title = A look back, half way
look-back-card-why = What grew since September, and one thing to try. Two minutes.
look-back-card-deed = Look back

## The letter for next year
letter-next = A letter for next year
letter-next-of = A letter for next year: { $name }
letter-next-what = One page for the next team
letter-next-why = Pick what next year’s team should know. It becomes one page that you can change.
letter-lines = What goes in
letter-lines-none = Nothing is marked yet. Open an entry and choose “Worth telling next year”, or pick from the good news below.
letter-good = Good news of this year
letter-good-why = Tap to put it in.
letter-add-named = Put in: { $text }
letter-take-out = Take out
letter-take-out-named = Take out: { $text }
letter-move = Move
letter-move-named = Move to another part: { $text }
letter-out = Taken out
letter-out-why = Tap to put it back.
letter-tried = What you tried
letter-tried-why = Did it help? Tap to put it in.
letter-profile = Add strengths and what works
letter-own-words = { $name }’s own words
letter-own-words-add = Add { $name }’s own words
letter-reach = Add how you can be reached
letter-write = Write the letter
letter-card-title = A letter for { $child }’s next team
letter-card-why = The year is still fresh. One page of what worked helps whoever comes next.
letter-card-deed = Get it ready
letter-fits = Fits on one page.
letter-over = { $count ->
    [one] One line more than a page. A shorter sentence somewhere is enough.
   *[other] { $count } lines more than a page. Leave out what the plan says anyway.
}
worth-telling = Worth telling next year
worth-telling-why = For the letter to the next team in May.
worth-telling-worked = It worked
worth-telling-did_not_work = It did not work
worth-telling-helps = It helps when it is hard

## The child's own words
own-words = In my own words
own-words-of = { $name }, in my own words
own-words-what = Your child’s page
own-words-why = Write down what { $name } says, in { $name }’s own words. It can go to a meeting and into the letter in May.
own-words-like = What I like
own-words-hard = What is hard for me
own-words-helps = What helps me
own-words-hope = What I hope for
own-words-save = Save
own-words-copy = Copy text
own-words-copied = Copied.
own-words-print = Print
own-page = Hand it to { $name }
own-page-why = One question at a time, and nothing else on the screen.
own-page-step = { $number } of { $of }
own-page-next = Next
own-page-done = Done
own-page-thanks = Thank you. Your words are kept.
own-page-hand-back = You can hand it back now.
own-page-close = Close this page
own-words-open = Open { $name }’s page
