# What would you like to say? One line each on when it fits. The drafts themselves are in sayings.ftl.

say-title = What would you like to say?
say-to = To { $name }
say-open = Write a message
    .hint = Good news, a question, a worry, a request
say-good = Good things
say-everyday = Everyday
say-harder = Harder things
say-formal = Formal requests

say-helped = Thank you for something
    .hint = Something they did has helped. Short is fine.
say-progress = Progress
    .hint = Something hard is getting easier.
say-happy_day = A happy day
    .hint = Your child came home glad.
say-monthly_update = A monthly update
    .hint = One good thing, how home is going, one question.
say-from_home = A note from home
    .hint = A change they may notice. No answer needed.
say-question = A quick question
    .hint = Something small, or a time to talk.
say-meeting = Ask for a meeting
    .hint = A day that suits everyone, enough time, and who comes.
say-home_ideas = Ideas for home
    .hint = What you could practice that fits with school.
say-concern = A worry
    .hint = Something you noticed and want to understand.
say-disagreement = I see it differently
    .hint = Points for a call, because a voice carries more.
say-fresh_start = A fresh start
    .hint = After hard weeks, a way back to working together.
say-evaluation = Ask for an evaluation
    .hint = In writing, so that the day it arrives is known.
say-plan_change = Ask to change the plan
    .hint = One part of the IEP or 504 plan, looked at together.
say-copies = Ask for copies of records
    .hint = The plan, reports and notes, to read in your own time.

# Points for a talk
say-points = Your points
say-copied = Copied.
say-talk-with = Who you will talk with
say-talked = Write down what was said
