# Words that every screen shares.

## Places
place-today = Today
place-log = Log
place-people = People
place-meetings = Meetings
places = Places
new-entry = New entry
more = More
your-child = Your child
all-children = All children

## Buttons
save = Save
cancel = Cancel
close = Close
back = Back
change = Change
remove = Remove
remove-named = Remove { $name }
change-named = Change { $name }
done = Done
not-now = Not now
undo = Undo
hide = Hide
loading = One moment
draft-restored = The words you had begun are here again.
draft-fresh = Start fresh
try-again = Try again
skip-to-content = Go to the page

## Days and times
day-today = Today
day-yesterday = Yesterday
day-tomorrow = Tomorrow
day-today-inline = today
day-yesterday-inline = yesterday
day-tomorrow-inline = tomorrow
moment = { $day }, { $time }
span = { $from } to { $until }
due-on = by { $day }
due-around = around { $day }
due-was = was for { $day }
due-before-meeting = before the meeting
due-hours-before-meeting = { $hours } hours before the meeting
due-days-before-meeting = { $days ->
    [one] a day before the meeting
   *[other] { $days } days before the meeting
}
due-ask = { $first } or { $second }?

## People
you = You
the-school = The school
someone = Someone
removed-person = { $name } (no longer on your list)
role-teacher = teacher
role-special_education_teacher = { $local ->
    [FL] ESE teacher
   *[other] special education teacher
}
role-speech = speech therapist
role-occupational_therapist = occupational therapist
role-physical_therapist = physical therapist
role-counselor = counselor
role-psychologist = school psychologist
role-aide = aide
role-principal = principal
role-assistant_principal = assistant principal
role-director = { $local ->
    [NY] CSE chair
   *[other] director
}
role-nurse = nurse
role-office = office
role-bus = bus driver
role-behavior = behavior specialist
role-other = other
role-only = the { $role }

## Channels
channel = How
channel-in_person = In person
channel-phone = Phone
channel-email = Email
channel-app = App
channel-note = Note
channel-in_person-inline = in person
channel-phone-inline = phone
channel-email-inline = email
channel-app-inline = app message
channel-note-inline = note

## Meetings
meeting-iep = { $local ->
    [CT] PPT meeting
    [IN] CCC meeting
    [MI] IEPC meeting
    [NY] CSE meeting
    [TX] ARD meeting
   *[other] IEP meeting
}
# Where one is chosen: the state’s word beside the one everybody knows
meeting-iep-known = { $local ->
    [CT] PPT meeting (IEP)
    [IN] CCC meeting (IEP)
    [MI] IEPC meeting (IEP)
    [NY] CSE meeting (IEP)
    [TX] ARD meeting (IEP)
   *[other] IEP meeting
}
meeting-plan504 = 504 meeting
meeting-conference = Parent-teacher conference
meeting-problem_solving = Problem-solving meeting
meeting-evaluation = Evaluation meeting
meeting-transition = Transition meeting
meeting-other = Meeting

## Agreements. A soft one is never called agreed.
agreed-mine = You will { $what }
agreed-theirs = { $who } will { $what }
soft-mine = You will try to { $what }
soft-theirs = { $who } will try to { $what }
promise-thing = { $who }: { $what }
promise-whole-soft = { $what } (will try)
promise-open = { $what }.
promise-due = { $what } { $due }.
promise-was = { $what }. It { $due }.
good-news = Good news
in-writing-since = in writing since { $day }
not-in-writing = not yet in writing
state-open = Open
state-kept = Kept
state-dropped = Let go

## What the undo bar says
undo-bar = What you just did
undo-capture = Entry added.
undo-edit_entry = New words saved.
undo-tag_entry = Saved on the entry.
undo-at_school = Saved who it was.
undo-remove_entry = Entry removed.
undo-save_promise = Saved.
undo-answer_promise = Noted.
undo-remove_promise = Agreement removed.
undo-save_person = Saved.
undo-introduce = Introduction noted.
undo-remove_person = Person removed.
undo-save_meeting = Meeting saved.
undo-remove_meeting = Meeting removed.
undo-save_line = Line saved.
undo-remove_line = Line removed.
undo-sent_message = Kept as sent.
undo-answer_message = Noted.
undo-answer_reminder = Noted.
aside-tomorrow = Put aside until tomorrow morning.
aside-week = Put aside for a week.
aside-off = You will not be reminded of this again.
aside-kind-off = Switched off. Settings can bring it back.
put-back = Put back
undo-save_clock = Saved.
undo-close_clock = Noted.
undo-remove_clock = Date removed.
undo-save_concern = Saved.
undo-close_concern = Noted.
undo-remove_concern = Removed.
undo-save_document = Saved.
undo-remove_document = Removed.
undo-turn_year = Your new school year has begun.
undo-reopen_year = The year is open again.
undo-return_person = On the team again.
undo-save_settings = Saved.
undo-add_breaks = Days off kept.
undo-remove_setting = Removed.
undo-import_file = The file is in your log.
undo-undo = Taken back.
undo-join = Ready.
undo-cancel = Closed without saving.

## Keys
keys-title = Keys
keys-new = New entry
keys-search = Search the log
keys-places = Today, Log, People, Meetings
keys-save = Save
keys-undo = Undo
keys-back = Back
keys-read-back = Read back, in a meeting
keys-help = This list

## Beside a list on a wide screen
choose-entry = Choose an entry to read it here.
choose-person = Choose a person to see them here.
choose-meeting = Choose a meeting to see it here.

## Roles, as short as a chip
role-short-teacher = teacher
role-short-special_education_teacher = { $local ->
    [FL] ESE
   *[other] special ed
}
role-short-speech = speech
role-short-occupational_therapist = OT
role-short-physical_therapist = PT
role-short-counselor = counselor
role-short-psychologist = psychologist
role-short-aide = aide
role-short-principal = principal
role-short-assistant_principal = assistant principal
role-short-director = { $local ->
    [NY] CSE chair
   *[other] director
}
role-short-nurse = nurse
role-short-office = office
role-short-bus = bus
role-short-behavior = behavior
