# Who handles this? A topic, who is closest to it, and which way a message goes.

handles = Who handles this?
handles-ask = What is it about?
    .hint = “reading level”, “the bus”, “speech”
handles-or-topic = Or choose a topic
handles-topics = All topics
handles-first = Start with
handles-then = After that
handles-found = Start with { $who }.
handles-none = No topic fits “{ $question }” yet. Other words may help, or choose a topic here.
handles-no-person = Nobody with this role is on your list yet.
handles-add = Add this person
handles-case-manager = { $local ->
    [IN] { $name } is the teacher of record and will know who it is.
   *[other] { $name } is the case manager and will know who it is.
}
# The people who write the plan, inside a sentence
handles-team = { $local ->
    [CT] PPT
    [IN] CCC
    [MI] IEPC
    [NY] CSE
    [TX] ARD committee
   *[other] team
}
handles-kind = What kind of message is it?
handles-way = Best way: { $channel }
handles-somebody = Somebody else at school
handles-write = Write to { $name }
handles-write-about = Write to { $name } about { $child }
handles-write-instead = Write instead
handles-write-instead-about = Write about { $child } instead
handles-call = Call { $name }
handles-points = Points for the talk
handles-talk = Note a talk with { $name }
handles-chance = Has { $name } had the chance to answer this?

## Groups of topics
handles-group-in_class = In class
handles-group-plan = The plan and its help
handles-group-therapies = Speech, hands, moving, feelings
handles-group-around = Home, health, bus, office
handles-group-requests = Tests and requests
handles-group-hard = When something is hard

## Topics, and why this person
handles-classwork = Class work, homework, grades
    .why = The class teacher sees the work every day.
handles-learning = Reading, writing, math level
    .why = The class teacher knows where your child stands in class.
handles-from_home = News from home
    .why = The class teacher is with your child most of the day.
handles-accommodation_missing = Something in the plan is not happening in class
    .why = It may be a small thing to fix. The teacher of that class can say what is in place.
handles-class_behavior = How the day goes in class
    .why = The class teacher sees what comes before and after.
handles-bullying = Trouble with other children
    .why = The class teacher knows the children and can act today.
handles-plan_change = A change to the plan
    .why = The special education teacher looks after the plan and brings it to the { handles-team }.
handles-progress = Progress on goals
    .why = The special education teacher keeps track of the goals.
handles-meeting = A meeting and its papers
    .why = The special education teacher often sets up the meeting and sends the drafts.
handles-special_teaching = { $local ->
    [FL] Special education (ESE) lessons
   *[other] Special education lessons
}
    .why = The special education teacher plans and gives them.
handles-aide = Help from an aide
    .why = The special education teacher guides the aides.
handles-technology = Devices and programs
    .why = The special education teacher knows what the plan names and how it is used.
handles-summer = Summer services
    .why = The { handles-team } decides about summer. The special education teacher brings it up there.
handles-next_steps = Next school, next steps
    .why = The special education teacher plans the step with you.
handles-speech = Speech and language
    .why = The speech therapist works on sounds, words and ways to talk.
handles-hands = Hands, senses, dressing
    .why = The occupational therapist works on hands, senses and daily tasks.
handles-moving = Walking, stairs, wheelchair
    .why = The physical therapist works on moving safely around school.
handles-feelings = Worries, friends, feelings
    .why = The counselor has time to listen to your child.
handles-plan504 = A 504 plan
    .why = In many schools the counselor looks after 504 plans.
handles-testing = { $local ->
    [MI] Tests by the evaluation team (MET), and what they mean
   *[other] Tests and what they mean
}
    .why = The school psychologist gives the tests and can explain them.
handles-behavior_plan = A behavior plan
    .why = The behavior specialist writes it and helps the adults use it.
handles-evaluation_request = Asking for an evaluation
    .why = { $local ->
        [NY] This request goes in writing to the chair of the CSE; before school age, to the CPSE. The day they get it counts.
       *[other] This request goes in writing to the person in charge of special education. The day they get it counts.
    }
handles-placement = Another class or school
    .why = This is decided above the school. The person in charge of special education takes part.
handles-disagreement = The { handles-team } and I do not agree
    .why = The person in charge of special education can look at it afresh.
handles-not_solved = I asked, and it is still there
    .why = The person closest to it had a chance. The principal is the next step.
handles-safety = Safety, rules, discipline
    .why = The principal is in charge of the building and its rules.
handles-health = Medicine and health
    .why = The nurse keeps the medicine and the health plan.
handles-bus = The bus
    .why = The driver sees the ride. The office knows the route.
handles-schedule = Times and rooms
    .why = The class teacher knows the day by heart.
handles-office = Absence, lunch money, forms, records
    .why = The office takes care of this.

## What they do, and when to write to them
team-does-teacher = Teaches the class, sees your child most of the day.
team-when-teacher = Class work, homework, how the day went.
team-does-special_education_teacher = Teaches what the plan asks for and often looks after the plan.
team-when-special_education_teacher = Goals, the help in the plan, meetings.
team-does-therapist = Works with your child on one area: speech, hands, moving, feelings.
team-when-therapist = Questions about that area, and what you can do at home.
team-does-psychologist = Gives tests and explains what they mean.
team-when-psychologist = An evaluation and its results.
team-does-principal = Runs the school: safety, rules, staff.
team-when-principal = Safety, or when the person closest to it could not settle it.
team-does-director = Runs special education above the school, or leads the meetings of the { handles-team }.
team-when-director = Formal requests, placement, or when the school could not settle it.

## Which way a message goes
channel-need-quick_question = A quick question, a time to meet
channel-need-from_home = Something from home
channel-need-concern = A concern about something that happened
channel-need-disagreement = We do not agree
channel-need-formal_request = A formal request
channel-why-quick_question = An email or the school app. They answer when they can, and it is kept.
channel-why-from_home = A short email or a note in the backpack. No answer needed.
channel-why-concern = An email first, so they have time to look into it. Then a call.
channel-why-disagreement = A call or a talk in person. Your voice carries what an email cannot.
channel-why-formal_request = A letter or an email. The date it arrives can start a clock, so keep a copy.
channel-they-like = { $channel ->
    [in_person] { $name } likes to talk in person best, so that comes first.
    [phone] { $name } likes a call best, so that comes first.
    [email] { $name } likes an email best, so that comes first.
    [app] { $name } likes the school app best, so that comes first.
   *[note] { $name } likes a note best, so that comes first.
}
channel-in-writing = { $channel ->
    [in_person] { $name } likes to talk in person best. Do that too, and send this in writing: the day it arrives counts.
    [phone] { $name } likes a call best. Do that too, and send this in writing: the day it arrives counts.
   *[app] { $name } likes the school app best. Send this as an email or a letter too: the day it arrives counts.
}
