# Formal clocks: what a rule says, from when, until when, and where it says so. Never advice, never a verdict.

clocks = Dates to keep in mind
clocks-about = Some steps at school have a time set by a rule. Add the day something began, and Hallway counts the rest.
clocks-general = This is general information, not legal advice. Rules change, and your state may differ; your parent center knows. Every state has one, a parent training and information center. Its help is mostly free.
clocks-empty = A request you sent, a paper you signed, the last meeting about the plan: what you add shows here.
clocks-most = Most of the year needs none of this.
clocks-closed = What has happened
clock-add = Add a date
clock-add-title = A date to keep in mind
clock-edit-title = Change the date
clock-kind = What is it about?
clock-child = For whom
clock-child-any = No child in particular
clock-note = A note for yourself
    .hint = “Sent by email to Ms. Park.”
clock-start-trouble = Please choose the day.
clock-for = { $what }, for { $child }
clock-happened = It has happened
clock-happened-named = { $what }: it has happened
clock-happened-title = On which day did it happen?
clock-happened-day = Day
clock-happened-next = The next one is counted from this day.
clock-happened-to-come = This day is still to come. Please choose the day it happened.
clock-happened-on = Happened on { $day }
clock-open-again = Not yet after all
clock-open-again-named = { $what }: not yet after all
clock-where-from = Where this comes from
clock-counted = { $time }, { $starts }: { $day }.
clock-other-start = Your state counts from another day.
clock-add-start = Add that day
clock-no-day = No day can be counted with this calendar. Please look at the breaks.
clocks-state = Your state
    .hint = Some states have their own times. Without a state, the federal rule shows.
clocks-state-none = Not chosen

## What about
clock-kind-initial_evaluation = { $local ->
    [TX] The first evaluation (FIIE)
   *[other] The first evaluation
}
clock-kind-eligibility_meeting = The meeting that decides if your child can get special education
clock-kind-iep_meeting = The meeting that writes the first plan
clock-kind-annual_review = The yearly review of the plan
clock-kind-three_year_evaluation = The evaluation every three years
clock-kind-reevaluation = Another evaluation
clock-kind-records = Seeing the school’s records
clock-kind-records_before_meeting = Seeing the records before a meeting
clock-kind-reply_to_request = The school’s answer to your request
clock-kind-prior_notice = { $local ->
    [PA] Written notice before a change (NOREP)
   *[other] Written notice before a change
}
clock-kind-drafts_before = Drafts before the meeting
clock-kind-finished_plan = The finished plan after the meeting
clock-kind-plan504_evaluation = An evaluation for a 504 plan

## From when
clock-starts-consent_received = from the day the school has your signed consent
clock-starts-referral_received = from the day the school has the written referral
clock-starts-request_received = from the day the school has your request
clock-starts-evaluation_done = { $local ->
    [OH] from the day the evaluation team report (ETR) is done
    [PA] from the day the evaluation report (ER) is done
   *[other] from the day the evaluation report is done
}
clock-starts-eligibility_decided = from the day it is decided that your child needs special education
clock-starts-last_review = from the last review
clock-starts-last_evaluation = from the last evaluation
clock-starts-meeting = counted from the meeting
clock-ask-consent_received = When did the school get your signed consent?
clock-ask-referral_received = When did the school get the written referral?
clock-ask-request_received = When did the school get your request?
clock-ask-evaluation_done = { $local ->
    [OH] When was the evaluation team report (ETR) done?
    [PA] When was the evaluation report (ER) done?
   *[other] When was the evaluation report done?
}
clock-ask-eligibility_decided = When was it decided that your child needs special education?
clock-ask-last_review = When was the plan last reviewed?
clock-ask-last_evaluation = When was your child last evaluated?
clock-ask-meeting = When is the meeting?

clock-began-consent_received = The school got your signed consent on { $day }.
clock-began-referral_received = The school got the written referral on { $day }.
clock-began-request_received = The school got your request on { $day }.
# No day it came was given: the day it was sent stands in.
clock-began-sent = You sent your request on { $day }. If it came on another day, change it here.
clock-counted-sent = { $counted } That is the day you sent it. If it came on another day, change it here.
clock-began-evaluation_done = { $local ->
    [OH] The evaluation team report (ETR) was done on { $day }.
    [PA] The evaluation report (ER) was done on { $day }.
   *[other] The evaluation report was done on { $day }.
}
clock-began-eligibility_decided = It was decided on { $day } that your child needs special education.
clock-began-last_review = The plan was last reviewed on { $day }.
clock-began-last_evaluation = Your child was last evaluated on { $day }.
clock-began-meeting = The meeting is on { $day }.

## How much time
clock-time-calendar_days = { $count ->
    [one] 1 day, every day counted
   *[other] { $count } days, every day counted
}
clock-time-some_days = { $count ->
    [one] 1 day
   *[other] { $count } days
}
clock-time-school_days = { $count ->
    [one] 1 school day
   *[other] { $count } school days
}
clock-time-business_days = { $count ->
    [one] 1 business day
   *[other] { $count } business days
}
clock-time-years = { $count ->
    [one] 1 year
   *[other] { $count } years
}
clock-before-calendar_days = { $count ->
    [0] before the meeting begins
    [one] at least 1 day before
   *[other] at least { $count } days before
}
clock-before-school_days = { $count ->
    [one] at least 1 school day before
   *[other] at least { $count } school days before
}
clock-before-business_days = { $count ->
    [one] at least 1 business day before
   *[other] at least { $count } business days before
}
clock-no-number = The rule names no number of days.
clock-unit-calendar_days = Every day counts, weekends too.
clock-unit-some_days = Weekends count too. What is left out stands above.
clock-unit-school_days = Only days with school for all children count, half days too.
clock-unit-business_days = Monday to Friday count, without federal and state holidays.
clock-unit-years = To the same date.

## What is done by then
clock-reaches-evaluation = The evaluation is done by then.
clock-reaches-eligibility = By then it is decided if your child can get special education.
clock-reaches-plan_meeting = The meeting about the plan is held by then.
clock-reaches-plan = The plan is written by then.
clock-reaches-services = The help in the plan has begun by then.
clock-reaches-offer = The school has made its offer by then.
clock-reaches-reply = The school has answered in writing by then.
clock-reaches-records = You can read the records by then.
clock-reaches-drafts = You have the drafts by then.
clock-reaches-results = You have the results by then.
clock-reaches-review = The plan is looked at again by then.

## The day
clock-on = By { $day }
clock-between = About { $first } to { $last }
clock-not-before = Not before { $day }
clock-gap-school_year = Some of this time is in no school year you have entered. Once the year and its days off are there, Hallway can say more.
clock-gap-last_day = The last day of school is not known yet. Once it is there, Hallway can say more.
clock-gap-days_off = For part of this time no days off are entered. Once they are there, Hallway can say more.
clock-gap-state_holidays = State holidays differ, so this stays a range.

## Whose rule
clock-standing-state = { $state }’s own rule
clock-standing-federal = Federal rule, the same in every state
clock-standing-federal_default = Federal rule. Your state may differ.
clock-standing-no_row = This is the federal rule, as a default. We found no rule of { $state } that we could check. Your parent center knows.
clock-source = Source: { $citation }
clock-checked = Looked at on { $day }.
clock-read-at_source = Read at the source.
clock-read-second_hand = Read on a page that explains the rule.
clock-quoted = The rule says: “{ $line }”
clock-our-words = In our words: { $line }

## What the rule says, in our words
clock-line-iep_meeting = Once it is decided that a child needs special education, a meeting to write the plan is held within 30 days.
clock-line-annual_review = The team looks at the plan at least once a year.
clock-line-three_year = A child is evaluated again at least every three years.
clock-line-reevaluation = A child with a plan is evaluated again at least every three years, and not more than once a year unless you and the school agree.
clock-line-records = Parents may read their child’s school records without needless delay, before any meeting about the plan, and within 45 days of asking.
clock-line-notice = The school tells parents in writing before it makes a change, or says no to one. The rule says “a reasonable time before” and gives no number.
clock-line-plan504 = The rule for 504 plans asks for an evaluation before placement and sets no number of days.
clock-line-evaluation-ct = The first plan is in place within 45 school days of the referral.
clock-line-evaluation-fl = The evaluation is done within 60 days of consent. School holidays and the summer are left out of the count.
clock-line-evaluation-nc = Evaluation, decision and placement are done within 90 days of the written referral.
clock-line-records-ca = Copies or a look at the records come within five business days of the request.
clock-line-reply-in = The school answers a request in writing within ten days of instruction.
clock-line-reply-tx = The school answers a written request by the 15th school day, with a consent form or with a reason in writing.
clock-line-drafts-ct = Parents who ask get the results at least three school days before the meeting.
clock-line-drafts-dc = Parents get the papers for the meeting at least five business days before it.
clock-line-drafts-md = Parents get the papers for the meeting, drafts too, at least five business days before it.
clock-line-finished_plan-md = Parents get the finished plan within five business days after the meeting.

## What else to know
clock-note-three_year = You and the school can agree that it is not needed. More than once a year needs a yes from both of you.
clock-note-reevaluation = There is no federal number of days for this one. It is fine to ask the school for a day.
clock-note-records = And before any meeting about the plan.
clock-note-plan504 = It is fine to ask the school when to expect it.
clock-note-long_breaks = Summer and breaks of more than five school days are left out of the count.
clock-note-consent_time = The time until you sign is left out of the count, so the day can move back.
clock-note-holidays = School holidays and the summer are left out of the count.
clock-note-summer = The summer is left out of the count.
clock-note-absences = If your child was away three days or more, those days are added. Consent near the end of the year can mean June 30.
clock-note-washington = This rule is new since June 11, 2026.
clock-note-washington_meeting = The meeting comes at least five school days after you get the report.
clock-courtesy = In most states drafts before a meeting are a courtesy. It is fine to ask for them.
