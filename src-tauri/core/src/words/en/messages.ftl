### Drafts of messages. Staff at school read these; the parent changes them before sending.
### Two or three short lines, warm, plain. Never a legal tone, never blame.

## Greetings and signing

# $names: "Ms. Lee", or "Ms. Lee and Mr. Dunn"
hello = Hi { $names },
hello-all = Hello,
# Somebody whose name is not known yet
hello-role = Hello to the { $role },
thanks-signed =
    Thank you,
    { $me }
thanks-unsigned = Thank you
list-two = { $one } and { $two }

## Dates, spelled out in letters

weekday = { $day ->
    [1] Monday
    [2] Tuesday
    [3] Wednesday
    [4] Thursday
    [5] Friday
    [6] Saturday
   *[7] Sunday
}
month = { $month ->
    [1] January
    [2] February
    [3] March
    [4] April
    [5] May
    [6] June
    [7] July
    [8] August
    [9] September
    [10] October
    [11] November
   *[12] December
}
date-long = { $weekday }, { $month } { $day }
date-year = { $month } { $day }, { $year }
time-morning = { $hour }:{ $minute } AM
time-afternoon = { $hour }:{ $minute } PM
said-today = today
said-yesterday = yesterday
said-on = on { $date }

## Put it in writing: two lines

in-writing-subject = Thank you for the chat
in-writing-opening = Thanks for talking with me { $when }. As I understood it:
in-writing-one = Thanks for talking with me { $when }. As I understood it, { $what }.
in-writing-subject-message = So that we both have it
in-writing-opening-message = I am writing about the message { $when }. As I understood it:
in-writing-one-message = I am writing about the message { $when }. As I understood it, { $what }.
in-writing-opening-said = I am writing about what was said { $when }. As I understood it:
in-writing-one-said = I am writing about what was said { $when }. As I understood it, { $what }.
in-writing-closing = If I got something wrong, just tell me.

# Who owes what. $what is a verb phrase: "share the picture schedule"
agreed-you = you’ll { $what }{ $by }
agreed-you-soft = you’ll try to { $what }{ $by }
agreed-me = I’ll { $what }{ $by }
agreed-me-soft = I’ll try to { $what }{ $by }
agreed-other = { $name } will { $what }{ $by }
agreed-other-soft = { $name } will try to { $what }{ $by }
agreed-school = the school will { $what }{ $by }
agreed-school-soft = the school will try to { $what }{ $by }
called-role = the { $role }
agreed-whole = { $what }{ $by }
agreed-whole-soft = { $what }{ $by } (will try)
agreed-thing = take care of { $what }
by-date = { " " }by { $date }
by-about = { " " }around { $date }
by-meeting = { " " }{ $hours } hours before the meeting

## Something that was said and has not happened yet: two kind lines

ask-again-subject = A small question
ask-again = I hope your week is going well. Did you get a chance to { $what }?
ask-again-whole = I hope your week is going well. Where does this stand: { $what }?
ask-again-unsaid = I hope your week is going well. Did you get a chance to look into what we talked about?
ask-again-day = If another day works better, just tell me.

## Ask for documents before a meeting

documents-subject = Papers for { $meeting } on { $date }
# $meeting: "the IEP meeting"; $whose: "Leo’s IEP meeting"
documents-opening = I am looking forward to { $whose } on { $date }. I would like to take my time reading everything first.
documents-ask = Could you send me the draft plan, any evaluation reports and the progress data by { $by }?
documents-ask-late = Could you send me the draft plan, any evaluation reports and the progress data as soon as they are ready?
documents-again = I hope your week is going well. I have not seen the drafts for { $whose } on { $date } yet. Could you send them when they are ready?
documents-again-part = Even a part of them helps me get ready.
documents-agenda = Is there an agenda yet? If not, I am glad to send you my topics.

## Ask what is not known about a meeting yet

about-meeting-subject = A few questions about { $meeting } on { $date }
about-meeting = I am looking forward to { $whose } on { $date }. To get ready, I have a few questions:
about-meeting-plain = I am looking forward to { $whose } on { $date }. Is there anything I should read or bring?
about-meeting-purpose = What is the meeting for?
about-meeting-who = Who will be there, and what does each of you do?
about-meeting-place = Where will it be?
about-meeting-time = It is planned for { $minutes } minutes. Is that enough time for all of us?
about-meeting-interpreter = I would like an interpreter, or somebody who helps us understand each other: { $who }. Could you arrange that?
about-meeting-with-me = I will bring { $who } with me.
about-meeting-child = { $child } will be there, for all of it or a part.
about-meeting-child-plain = My child will be there, for all of it or a part.
about-meeting-closing = If another time or place works better for somebody we need, I am glad to look for one.

interpreter-needed = I need an interpreter for { $language }. Please let me know who can come.

## Ask for a meeting that has no day yet

ask-to-meet-subject = A time to meet
ask-to-meet-subject-kind = A time for our { $meeting }
ask-to-meet-iep = I would like us to look at { $child }’s plan together: what works, and what we could change.
ask-to-meet-plan504 = I would like us to look at { $child }’s 504 plan together: what works, and what we could change.
ask-to-meet-conference = I would like to hear how { $child } is doing, and tell you what I see at home.
ask-to-meet-problem_solving = One part of the day is hard for { $child } right now. I would like us to look at it together.
ask-to-meet-evaluation = I would like to talk about what an evaluation could tell us about { $child }.
ask-to-meet-transition = I would like to talk about the years after high school for { $child }.
ask-to-meet-other = I would like to sit down together and talk about { $child }, without rushing.
ask-to-meet-hour = An hour would be good.
ask-to-meet-longer = An hour and a half would let us take our time.
ask-to-meet-times = These times suit me: { $times }.
ask-to-meet-who = It would help to have those there who work with { $child } most. In person and by video are both fine. I may bring somebody who takes notes for me.
ask-to-meet-ask = Which day would suit you, and who will be there?

## One’s own topics for a meeting

topics-subject = My topics for { $meeting } on { $date }
topics-opening = I am looking forward to { $whose } on { $date }.
topics-concerns = This is what I would like to talk about:
topics-questions = And this is what I would like to ask:
topics-ask = Is there an agenda I can look at, too?

## What was taken home to read, as a promise of one’s own: “I’ll …”

read-at-home = read the papers at home and answer

## Recap after a meeting

recap-subject = My notes from { $meeting } on { $date }
recap-opening = Thank you for your time at { $whose } on { $date }. This is what I wrote down:
recap-decided = { $number }. { $what } ({ $who }{ $by })
recap-decided-whole = { $number }. { $what }
recap-me = me
recap-school = school
recap-child = my child
recap-someone = someone at school
recap-soft = will try
recap-talked = We also talked about:
recap-line = – { $text }
recap-said = – { $who }: { $text }
recap-noted = I noted that { $text }
recap-closing = If something here is not right, please let me know and I will correct it.

## Introduction: one paragraph, strengths first

introduction-subject = Hello from { $child }’s family
introduction-subject-plain = Hello from your new family
# $child: one name, or "Leo and Mia" where they work with several
introduction-opening = { $count ->
    [1] my name is { $me } and { $child } is my child.
   *[other] my name is { $me }, and { $child } are my children.
}
introduction-opening-unsigned = { $count ->
    [1] { $child } is my child, and I wanted to say hello before the year gets busy.
   *[other] { $child } are my children, and I wanted to say hello before the year gets busy.
}
introduction-opening-plain = I wanted to say hello before the year gets busy.
introduction-glad = I am glad you are on the team.
introduction-loves = What { $child } loves and does well: { $what }
introduction-needs = What { $child } needs: { $what }
introduction-works = What works: { $what }
introduction-works-named = What works for { $child }: { $what }
introduction-signs = Signs that it gets hard: { $what }
introduction-signs-lead = Signs that it gets hard, { $lead } before: { $what }
introduction-helps-after = What helps after a hard moment: { $what }
introduction-plan-iep = The newest IEP I have is from { $day }. I can send you a copy.
introduction-plan-504 = The newest 504 plan I have is from { $day }. I can send you a copy.
introduction-plan-iep-named = The newest IEP I have for { $child } is from { $day }. I can send you a copy.
introduction-plan-504-named = The newest 504 plan I have for { $child } is from { $day }. I can send you a copy.
introduction-reach = The best way to reach me: { $reachable }.
introduction-question = What would help you most to know about { $child }?
introduction-question-plain = What would help you most to know?

## A short hello between meetings

check-in-thanks-subject = Thank you
check-in-thanks = just a short note to say thank you for what you do for { $child }. It shows at home.
check-in-worked-subject = Something that works at home
check-in-worked = I wanted to share something that works at home right now with { $child }: { $what }
check-in-worked-plain = I wanted to share something that works well with { $child } at home right now.
check-in-question-subject = One small question
check-in-question = one small question, no hurry: how is { $child } doing with you these days? I would like to hear what you see.

## Kinds of meetings inside a sentence

meeting-in-line = the { $meeting }
meeting-of-child = { $child }’s { $meeting }
# A meeting that has a title of its own
meeting-titled-of-child = { $meeting } for { $child }

meeting-kind = { $kind ->
    [iep] { $iep }
    [plan504] 504 meeting
    [conference] conference
    [problem_solving] meeting
    [evaluation] evaluation meeting
    [transition] transition meeting
   *[other] meeting
}
