### First drafts of the messages a parent may want to write. Staff at school read these; the parent changes them first.
### Short, warm, plain. Each stands on its own when nothing is known yet. One question where an answer is hoped for.

# Where no name is known; sentences begin with a capital by themselves.
saying-child = my child

## What is known, as a sentence of its own

saying-wrote = On { $date } I wrote this down: “{ $words }”
saying-works = What works: { $what }
saying-needs = What { $child } needs, as I see it: { $what }
saying-reach = The best way to reach me: { $reachable }.
saying-met = We last talked about it at { $meeting } on { $date }.

## Good things: no answer needed

saying-helped-subject = Thank you
saying-helped = I wanted to say thank you. What you do in class is helping { $child }, and we notice it at home.
saying-helped-kept = You said you would { $what }, and you did. Thank you. It makes a difference for { $child }.

saying-progress-subject = Good news about { $child }
saying-progress = I have good news to share. Something that used to be hard for { $child } is getting easier.
saying-progress-thanks = Your work is part of that. Thank you for staying with it.

saying-happy_day-subject = A good moment
saying-happy_day = { $child } had a good moment, and I wanted you to know.
saying-happy_day-thanks = Moments like this mean a lot to us.

## Everyday

saying-from_home-subject = A small note from home
saying-from_home = Just so you know: things are a little different at home this week, and { $child } may be more tired than usual.
saying-from_home-works = If a moment gets hard, this helps: { $what }
saying-from_home-close = There is no need to do anything differently, and no need to write back.

# Kinds of a note from home: what the day at school needs, no reasons.
saying-medicine = There is a change in medicine at home this week. { $child } may be more tired or less hungry than usual.
saying-medicine_seen = If you notice something new in { $child }, a short line from you helps us.
saying-family = Something has changed in our family this week, and { $child } may be quieter or sadder than usual.
saying-family_usual = It helps when the day at school goes as it always does.
saying-morning = The night was short, and { $child } may need more time this morning.
saying-worked_at_home = Something works well at home right now, and it may help at school, too.
saying-signs = What I see in { $child } before it gets hard: { $what }
saying-signs_plain = There are small signs in { $child } before it gets hard. I am glad to tell you about them.
saying-after = What helps { $child } after a hard moment: { $what }
saying-after_plain = It may help to know what { $child } needs after a hard moment. I am glad to tell you.

saying-question-subject = A quick question
saying-question = I have a quick question about { $child }. By phone or by email, as it suits you.
saying-question-ask = When could we talk for five minutes?

saying-meeting-subject = A time to meet
saying-meeting = I would like to sit down together and talk about { $child }, without rushing.
saying-meeting-who = I am glad if those who work with { $child } most can be there. I may bring somebody who takes notes for me.
saying-meeting-ask = Which days suit you, how long do we have, and who will be there?

saying-home_ideas-subject = Ideas for home
saying-home_ideas = I would like to practice at home what you practice at school.
saying-home_ideas-ask = What is one thing we could practice with { $child }?

saying-monthly_update-subject = A short update from home
saying-monthly_update-good = A good thing first. On { $date } I wrote this down: “{ $words }”
saying-monthly_update-plain = First of all, thank you for this month with { $child }.
saying-monthly_update-usual = At home things are much as usual.
saying-monthly_update-ask = What is going well in class right now?

## Harder things

saying-concern-subject = A worry I would like to share
saying-concern = I would like to share something I am seeing at home.
saying-concern-plain = I am a little worried about { $child }.
saying-concern-hope = I hope we can find out together where it comes from.
saying-concern-ask = What are you seeing in class?

saying-fresh_start-subject = A fresh start
saying-fresh_start = The last weeks were not easy for any of us. I know we all want { $child } to do well, and I would like to start fresh.
saying-fresh_start-ask = Could we find twenty minutes to talk about what comes next?

# A concern, from its own lines
saying-concern-own-what = I would like to talk about this: { $what }
saying-concern-own-about = It is about { $child }.
saying-concern-own-hope = What I hope for: { $hope }
saying-concern-own-asked = One way I have asked for: { $asked }
saying-concern-own-ways = I am glad about other ways that lead there.
saying-concern-own-way = Another way could be: { $way }

# Points for a talk, each to be said in one breath
saying-disagreement-subject = For our talk
saying-disagreement-point = – { $point }
saying-disagreement = Thank you for taking the time to talk.
saying-disagreement-how = I see this differently. Help me understand how you see it.
saying-disagreement-met = I am thinking back to { $meeting } on { $date }.
saying-disagreement-hope = What I am thinking of is how { $child } gets through a school day.
saying-disagreement-ask = Could we try one change for six weeks and then look at it together?

## Formal requests: the day it was received is asked for

saying-written = Please keep this as my written request.

saying-evaluation-subject = Request for an evaluation
saying-evaluation = I am writing to ask for an evaluation of { $child }. I would like all of us to understand how { $child } learns best.
saying-evaluation-ask = Could you tell me the day you received this, and what the next step is?

# For a child who has a plan.
saying-evaluation-again = I am writing to ask for a new evaluation of { $child }. I would like all of us to understand what has changed since the last one.
saying-evaluation-again-ask = Could you tell me the day you received this, and by which day the evaluation can be done?

saying-plan_change-subject = Request to change the plan
saying-plan_change = I am writing to ask for a change in { $child }’s plan.
saying-plan_change-ask = Could you tell me the day you received this, and when we could meet?

saying-copies-subject = Request for copies of records
saying-copies = I would like a copy of { $child }’s school records: the current plan, the evaluation reports, the progress reports and the notes from meetings. Paper or email is fine.
saying-copies-before = I would like to read them before { $meeting } on { $date }.
saying-copies-ask = Could you tell me the day you received this, and when I can expect them?
