# The cycle of a school year. Offers, never tasks: nothing here is counted.

cycle = The school year
cycle-set_up = Say hello
cycle-maintain = Keep in touch
cycle-meet = Meet
cycle-address = Bring up what is hard
cycle-document = Write down and keep
cycle-transition = Hand over
cycle-when-first_two_weeks = the first two weeks
cycle-when-every_two_to_four_weeks = every two to four weeks
cycle-when-around_meetings = around a meeting
cycle-when-as_needed = when something comes up
cycle-when-all_year = all year
cycle-when-may_and_june = May and June
cycle-hello = A short hello to everyone who works with your child
cycle-plan = The plan from last year, sent along
cycle-roles = Who does what
cycle-note = A short note or one question
cycle-thanks = A thank-you for one small thing
cycle-from_home = News from home that helps them
cycle-papers = The drafts, a few days before
cycle-three = Three concerns and three questions
cycle-recap = The recap, a day or two after
cycle-closest = The person closest to it first
cycle-in_writing = What was agreed, in two lines
cycle-trial = Try it for six weeks and look again
cycle-log = Who, when, what was said
cycle-copies = A copy of every paper
cycle-backup = A backup once a term
cycle-worked = What worked this year
cycle-letter = A one-page letter for the next team
cycle-new_team = Who will be on the new team

## The first two weeks
first-weeks = In the first two weeks
first-weeks-hello = Say hello to each teacher and therapist.
first-weeks-child = Tell what your child is good at, what is hard, and what works.
first-weeks-times = Say when you can be reached.
first-weeks-question = Ask one question they can answer.
first-weeks-plan = Send the plan along, or say where it is.
first-weeks-case_manager = Ask who looks after the plan.

## One idea a week, after the first two
idea = An idea for this week
idea-thanks = Thank one person for one small thing.
idea-their_way = Ask one person how they like to be reached.
idea-good_news = Write down one good thing, however small.
idea-both_sides = Tell one thing that works at home, and ask what works at school.
idea-good_hour = Ask what a good hour in class looks like.
idea-own_words = Ask your child what helps at school, and keep it in their own words.
idea-how_could_we = Say what you hope for, then ask: “How could we get there?”
idea-easy_and_hard = Note what makes a talk easy for one person on the team.
idea-somebody_new = Say a word to somebody you have not heard from in a while.
idea-one_paper = Take a picture of one paper you would look for in a hurry.
idea-one_goal = Pick one goal and ask how it is going.
idea-worked = Keep one thing that worked this year, for the next team.
idea-new_room = Ask if your child can see the new room before summer.
idea-thanks_all = Thank somebody who made this year easier.

thought-go = Go there
thought-away = Put this away
thought-away-named = { $what } Put this away

## Habits
habit-between_meetings = A word between meetings keeps the door open.
habit-closest_first = Start with the person closest to it.
habit-warm_start = Make the first meeting a warm one.
habit-in_writing = Put a spoken agreement in two lines.
habit-read_first = Read it at home before you sign.
habit-law_last = Talk first. The law can wait.
habit-thanks = Say thanks for something small and true.
