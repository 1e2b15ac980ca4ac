# Concerns: what a parent sees, hopes for, asked for and tries. Never a verdict, never a count.

concern-list = Concerns
concerns-about = What worries you, in one place: what you see, what you hope for, and what you try together.
concerns-empty = When something worries you, write it down here. It helps to see it whole, and to say it well.
concerns-closed = What is over
concern-add = Write down a concern
concern-add-title = A concern
concern-edit-title = Change the concern
concern-gone = This concern is not here any more.
concern-to-concerns = To the concerns
concern-over-on = Over since { $day }
concern-review-on = Look again on { $day }
concern-what = What worries you?
    .hint = “Reading homework ends in tears.”
concern-what-trouble = A few words are enough.
concern-child = About whom
concern-child-any = No child in particular
concern-hope = What I hope for
    .hint = “Reading without fear.”
concern-asked = What I asked for
    .hint = “Speech twice a week.” It can stay empty.
concern-coach-asked = When each side names a number, the talk can turn to numbers. So the hope comes first.
concern-kind = You noticed, and you wrote it down. That is care.

## What I see
concern-seen = What I see
concern-seen-empty = A day and what you saw says more than a big word. Choose lines from your log.
concern-seen-choose = Choose from the log
concern-seen-older = An older line can join from its own page in the log.
concern-seen-none = No other lines in the log yet.
concern-seen-out-named = Take out: { $text }
concern-take-out = Take out

## Ways
concern-hope-none = Not written down yet.
concern-ways = Ways to get there
concern-ways-asked = You asked for this. It stays.
concern-ways-empty = What else could help? What you asked for stays.
concern-way-add = Add a way
concern-way-title = Another way
concern-way = What could help too?
    .hint = “A quiet corner.” Ask: “What is your best thinking on this?”

## Who was asked
concern-talks = Who was asked
concern-closest = { $name } is closest to this. It is a good place to start.
concern-talk-add = Add who you asked
concern-talk-title = Who was asked
concern-talk-person = Who?
concern-talk-nobody = Somebody else
concern-talk-on = When?
concern-talk-came = What came of it?
    .hint = It can stay empty until there is an answer.
concern-talk-trouble = Please choose a person, or say what came of it.
concern-talk-waiting = Nothing yet
concern-talk-letter = your letter
concern-talk-entry = from your log
concern-level-closest = Works with your child
concern-level-school = Leads the school
concern-level-district = Leads for more schools
concern-day-trouble = Please choose the day.

## What we try
concern-trials = What we try
concern-trials-empty = One clear thing for six weeks, then look again together.
concern-trial-add = Try something
concern-trial-title = Try it for a while
concern-trial-what = What will you try?
    .hint = “Ten minutes at home, then stop.”
concern-trial-start = From
concern-trial-review = Look again on
    .hint = Six weeks give it a fair chance.
concern-trial-order = The day to look again comes after the start.
concern-trial-span = { $start } to { $review }
concern-trial-look = Look again now
concern-trial-look-named = Look again now: { $what }
concern-trial-look-title = Has it helped?
concern-trial-came = Has it helped? What came of it?
    .hint = “Less crying. Still slow on long words.”
concern-trial-looked = Looked at on { $day }

## A letter
concern-write = Write about it
concern-talk-points = Points for a talk
concern-chance-reasons = Three good reasons to go higher

## Over
concern-close = It is over
concern-close-title = What came of it?
concern-close-on = Since when
concern-close-came = In your words
    .hint = It can stay empty.
concern-open-again = Open it again

## Three reasons
concern-reasons = Is it time to go higher?
concern-reasons-what = Three good reasons, with your own lines
concern-reasons-about = The person closest can often help most. These are three good reasons to ask somebody higher. Only you know if one fits.
concern-reasons-direct = You asked directly, and it was not taken up
concern-reasons-duty = Something the plan or a rule promises is not there
concern-reasons-stakes = A lot is at stake: safety, no real help at school, or a clear step back
concern-reasons-words = In your words
concern-reasons-no-talks = Nobody is written down as asked yet.
concern-reasons-no-dates = You are not waiting for a date right now.
concern-reasons-no-seen = No line from your log is chosen yet.
concern-reasons-else = If none of these fits today, the closest person is still a good next step.

## On other screens
person-concerns = Concerns you talked about
entry-concerns = Belongs to a concern
