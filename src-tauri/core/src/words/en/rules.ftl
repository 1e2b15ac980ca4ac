# What the rules say, one level below the dates: in our words, each with where it is written down. Never advice.

rules = What the rules say
rules-open = What the rules say
rules-about = Most of a school year needs none of this: a good talk does more. It is here for the day you want to look something up.
rules-state = These are the federal rules, and those of { $state } where we could check them.
rules-state-none = These are the federal rules. Choose your state, and its own show where we could check them.
rules-rule = { $what }: { $time }, { $starts }.
rules-rule-before = { $what }: { $time }.
rules-rule-no_number = { $what }: the rule names no number of days.
rules-lists = { $what }: { $parts }
rules-sources = Where this comes from: { $topic }

rules-evaluation = An evaluation
rules-evaluation-tip = Asking in writing is always wise: the day is kept, for both sides.
rules-plan = The plan
rules-meeting = Meetings about the plan
rules-meeting-tip = Hallway records nobody. Your own notes are always fine.
rules-notice = Papers that come by themselves
rules-records = The school’s records
rules-plan504 = A 504 plan
rules-days = How days are counted

## An evaluation
rule-line-asked_aloud-in = In Indiana you can ask for an evaluation out loud or in writing.
rule-line-asked_aloud-mi = If you ask for an evaluation out loud in Michigan, the district helps you put it in writing.
rule-line-asked_aloud-nc = If you ask for an evaluation out loud in North Carolina, the district helps you put it in writing.

## The plan
rule-line-in_effect = The plan is in place when each school year begins.
rule-line-services = The help in the plan begins as soon as possible after the plan is made.
rule-line-after_school = The plan that holds when your child turns 16 has goals for life after school. The team can begin sooner. They are looked at each year.
rule-line-of_age = At least one year before your child comes of age in your state, your child is told which rights will be theirs.

## Meetings
rule-line-recording = The federal rule does not say if a meeting may be recorded. A state or a district may ask for it, limit it, or not allow it.
rule-line-recording_needed = Where it is not allowed, a parent who needs a recording to understand the meeting or the plan can have one.
rule-line-recording_kept = A recording that the school keeps is part of your child’s school records.

## Papers that come by themselves
rule-line-notice_parts = The school’s written notice has seven parts:
rule-notice-what = what the school wants to do, or says no to
rule-notice-why = why
rule-notice-basis = each test, record or report the school looked at for this
rule-notice-rights = that you have rights, and how to get the paper that tells them
rule-notice-help = who can help you understand it
rule-notice-options = what else the team thought about, and why it was not chosen
rule-notice-else = anything else that mattered
rule-line-rights = Once a school year you get the paper about your rights. You get it also:
rule-rights-request = when an evaluation is asked for, the first time
rule-rights-complaint = with the first formal complaint
rule-rights-discipline = with certain steps of discipline
rule-rights-asked = whenever you ask

## Records
rule-line-records_for_you = Somebody you choose can look at the records for you.
rule-line-records_copies = You get copies when you could not look at the records without them.

## A 504 plan
rule-line-consent_504 = The school asks for your yes before the first evaluation. That is how the Office for Civil Rights reads the rule.
rule-line-group_504 = A group of people decides, who know your child and what the results mean.
rule-line-again_504 = A child is evaluated again from time to time.
rule-line-hearing_504 = You can ask for a hearing when you do not agree.
rule-line-asked_504 = The school can say no to an evaluation. Then it is fine to ask why.
rule-line-form_504 = The plan has no fixed form and no yearly date.

## How days are counted
rule-line-day = “Day” means every day, weekends too, unless the rule says school day or business day.
rule-line-school_day = A school day is any day, or part of one, on which all children are at school.
rule-line-extended_year = Days of a summer program that is part of a plan are not counted as school days.
