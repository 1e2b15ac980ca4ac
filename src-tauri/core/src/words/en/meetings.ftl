# Meetings: what is coming, what to bring, what was decided.

meetings-ahead = Ahead
meetings-past = Past
meetings-empty = Meetings with the school will show here, with what to bring and what was decided.
meetings-none-ahead = No meeting is planned.
meeting-day-line = Today: { $meeting }
meeting-day-deed = Open the meeting
meeting-add = Add a meeting
meeting-state-ask = You can ask for the papers
meeting-state-asked = You asked for the papers
meeting-state-received = The papers are here
meeting-state-recap-sent = The recap is sent
meeting-state-recap-open = The recap can still be sent

meeting-gone = This meeting was taken back.
meeting-to-meetings = To meetings
meeting-with = With { $names }
meeting-change = Change or move
meeting-remove = Remove this meeting

meeting-add-title = Add a meeting
meeting-edit-title = Change the meeting
meeting-kind = What kind
meeting-title = Your own name for it
    .hint = Only if you like.
meeting-date = Day
meeting-starts = Starts
meeting-ends = Ends
meeting-times-trouble = Please add the day and both times.
meeting-place = Where
    .hint = Room 12, or a video link.
meeting-child = About
meeting-child-any = Everyone
meeting-people = Who is invited
meeting-people-none = The people you add will be listed here. This can wait.
meeting-with-me = Who comes with you
    .hint = A partner, a friend, an advocate. Two people hear more.

countdown-ask = Ask
countdown-documents = Drafts here
countdown-meeting = Meeting
countdown-recap = Recap
countdown-recap-day = by { $day }
countdown-words = The way to the meeting: { $steps }.
countdown-done = { $step }, done
countdown-next = { $step }, next

meet-ask = No day yet? Ask for a meeting
meet-ask-why = A short letter: what it is about, how long, and which times suit you.
meet-ask-conference = To hear how it is going
meet-ask-problem_solving = To look for a way together
meet-ask-iep = About the plan
meet-ask-plan504 = About the 504 plan
meet-ask-evaluation = About an evaluation
meet-ask-transition = About life after school
meet-ask-other = Something else

notes-who = Who takes the notes
    .hint = Two people hear more: one talks, one writes.
notes-nobody = Not chosen yet
notes-me = I do
notes-line-me = You take the notes.
notes-line = { $name } takes the notes.
interpreter-in-time = An interpreter for { $language } needs some days. Your letters below and for the papers ask for one.

stage = Before, during or after
stage-before = Before
stage-during = During
stage-after = After

concerns = Three concerns
concern-number = Concern { $number }
concern-first = What matters most right now
concern-more = One more, if you like
questions = Three questions
question-number = Question { $number }
question-first = What you would like to ask
question-more = One more, if you like
parked = Parking place
parked-why = Three are enough for one meeting. These wait here and are not lost.
parked-number = Parked { $number }
parked-bring = Bring this one
parked-bring-named = Bring this one: { $what }

ready = Ready for the day
check-agenda = Agenda asked for
check-own-words = { $child }’s own words
check-own-words-plain = Your child’s own words
    .hint = A sentence, a drawing, a short video. What they would like to say.
check-packed = Notebook, pen and papers packed
check-documents = Draft papers to read before
documents-to_ask = To ask for
documents-asked = Asked for
documents-received = Here
documents-not_wanted = Not needed
documents-none = No papers for this one. That is fine.
documents-ask = Ask for the papers

my-points = What I want to say and ask
line-field = What was said?
    .hint = What was said?
line-speaker = Who said it
line-me = Me
line-child-plain = My child
line-with-me = Who came with me
line-nobody = Not sure who
line-kind = What kind of line
line-kind-note = Note
line-kind-noted = “I noted that…”
line-kind-private = Only for me
line-kind-told = In the recap too
line-child-why = { $child }’s words stay out of the recap, unless you choose so.
line-keep = Keep this line
line-decision = This was decided
line-title = A line
lines = Notes
lines-empty = Each line you keep will show here.
line-private-hidden = A line only for you
line-show = Show
line-waits = You had begun a line in your notes.
line-noted = I noted that { $text }
line-change-named = Change the line: { $text }

decisions = Decided
decisions-empty = What is decided will show here: what, who, by when.
decision-add = Add a decision
decision-change-named = Change: { $what }
decision-in-writing = in writing
decision-kept = It happened
decision-kept-named = It happened: { $what }
read-back = Read it back
read-back-title = “Let me make sure I have this right…”
read-back-empty = Nothing is noted as decided yet. You can still ask: “What did we agree on?”
read-back-add = Something is missing
read-back-done = That is right
read-back-soft = will try
read-back-open = no day named

recap = Recap
recap-why-now = A short email with what was decided, who does it and by when. A day or two after is best; later is still fine.
recap-write = Write the recap
recap-none = No recap this time
recap-none-said = No recap this time. That is fine.
recap-after-all = Write one after all
recap-sent = Sent { $day }
recap-sent-open = Read what you sent

## The plan next year
review-next-annual_review = If this was the yearly review, the next one comes by { $day }.
review-next-three_year_evaluation = If this closed an evaluation, the next one comes within three years: by { $day }.
review-kept = The next one stands under Dates: by { $day }.
review-keep = Keep this date
