# Taking everything along, and bringing it back.

more-mine = It is yours
more-leave = Take it along
more-leave-what = A copy of a school year to read, print and keep
more-bring = Bring in a file
more-bring-what = A record from Hallway, a spreadsheet of talks, contact cards
more-delete = Delete everything
more-delete-what = All of it, from this device

## A copy
leave = Take it along
leave-about = Everything you kept, as one file you can read, print and bring back. It opens without Hallway.
leave-last = Your last copy is from { $day }.
copy-card-title = Make a copy of your notes to keep
copy-card-why = One file with everything you kept. About once a term is plenty.
copy-card-why-last = One file with everything you kept. The last one is from { $day }; about once a term is plenty.
copy-card-deed = Make a copy
leave-year = Which time?
leave-all = Everything
leave-child-why = What is about all of them, or about nobody in particular, goes along. To have everything, choose all.
leave-holds = In it: { $what }.
count-none = nothing yet
count-entries = { $count ->
    [one] one note
   *[other] { $count } notes
}
count-agreements = { $count ->
    [one] one agreement
   *[other] { $count } agreements
}
count-meetings = { $count ->
    [one] one meeting
   *[other] { $count } meetings
}
count-messages = { $count ->
    [one] one email
   *[other] { $count } emails
}
count-concerns = { $count ->
    [one] one concern
   *[other] { $count } concerns
}
count-documents = { $count ->
    [one] one paper
   *[other] { $count } papers
}
count-dates = { $count ->
    [one] one date to keep in mind
   *[other] { $count } dates to keep in mind
}
count-people = { $count ->
    [one] one person
   *[other] { $count } people
}
leave-private = With private notes
    .hint = Notes that are only for you, your private lines, what you noted for yourself after a meeting, what you noted about people, and your reasons about a concern. They stay out unless you tick this.
leave-names = With other students’ names
    .hint = Without this, where Hallway saw another student’s name, only the first letter is kept. It cannot see every one: please look it over. It may cut the first name of a grown-up who is not on your list of people, too. Papers go whole, with every name in them.
leave-sensitive = With sensitive papers
    .hint = Papers you marked as sensitive stay out unless you tick this.
leave-start = Make the file
leave-working = Writing your record
leave-progress = { $percent } percent
leave-stop = Stop
leave-done = Your record is ready
leave-done-where = “{ $name }” is in { $folder }.
leave-show = Show the file
leave-share = Share the file
leave-again = Make another one
leave-inside = What is in it
leave-inside-what = A page to read in any browser, the same to print, the log as a table, meetings and dates for a calendar, and what Hallway needs to read it again.
leave-small = Smaller files
leave-cards = People as contact cards
leave-dates = Meetings and dates for a calendar
leave-phone = On a phone the file is in Hallway’s own folder. Your phone’s files app can show and share it.

## A file that comes in
bring = Bring in a file
bring-about = A record that Hallway wrote, a log you kept in a spreadsheet (saved as CSV), or contact cards. You see what is in it before anything changes.
bring-choose = Choose a file
bring-reading = Reading the file
bring-another = Choose another file
bring-year = This is a record from Hallway: { $title }
bring-year-what = What is here already stays as it is.
bring-cards = { $count ->
    [0] Everybody on these cards is on your list already.
    [one] One person to add
   *[other] { $count } people to add
}
bring-cards-here = { $count ->
    [one] One person is on your list already.
   *[other] { $count } people are on your list already.
}
bring-log = A log of talks
bring-log-count = { $count ->
    [0] No row has both a day and words. Please look at the columns.
    [one] One row becomes a note.
   *[other] { $count } rows become notes.
}
bring-log-left-out = { $count ->
    [one] One row has no day or no words and stays out: line { $lines }.
   *[other] { $count } rows have no day or no words and stay out: lines { $lines }.
}
bring-columns = What is in each column?
bring-column = Column { $number }
bring-column-date = The day
bring-column-time = The time
bring-column-kind = How it was
bring-column-person = With whom
bring-column-text = What was said
bring-column-other = Leave out
bring-sample = In the file: { $text }
bring-order = A date like 3/4/2026 is
bring-order-month_first = March 4
bring-order-day_first = April 3
bring-preview = How it will look
bring-take = Bring it in
bring-taken = It is in your log
bring-taken-what = New: { $what }.
bring-taken-here = { $count ->
    [one] One thing was here already.
   *[other] { $count } things were here already.
}
bring-to-log = To the log
bring-to-people = To the people
bring-nothing-taken = Nothing was changed.
refused-at = { $why } ({ $place })
refused-empty = There is nothing in this file.
refused-too_large = This file is too big. Up to 20,000 rows can come in at once. Please split it.
refused-unknown_kind = Hallway cannot read this kind of file. A CSV, a contact card or a record from Hallway will work.
refused-damaged_text = Some letters in this file are damaged. Please save it again as CSV (UTF-8).
refused-open_quote = A quotation mark opens and does not close. Please look at this line.
refused-no_columns = No row has both a day and words. Please say which column holds the day and which one what was said.
refused-damaged_zip = A part of this file is missing or was changed. Please bring the file as Hallway wrote it.
refused-bad_name = This file tries to write outside of its folder. Hallway leaves it alone.
refused-swollen = This file would grow far too big. Hallway leaves it alone.
refused-not_ours = This ZIP was not made by Hallway.
refused-newer = This record was made by a newer Hallway. Please update Hallway, then try again.
refused-bad_record = Something in this file cannot be read.
refused-closed_year = This row belongs to a school year that is closed. You can open that year again under More, The school year, or take the row out of the file.
refused-bad_card = A contact card in this file is not complete.

## Everything away
delete = Delete everything
delete-about = This takes all notes, people, meetings and reminders off this device. It cannot be taken back.
delete-first = Keep a copy first
delete-kept = Files you made before stay where they are.
delete-sure = Yes, delete all of it
delete-do = Delete everything
delete-tick = Please tick the box first.

## A note to quote
reference = Quote this note
reference-why = A calm way to bring up what was said.
reference-copy = Copy the sentence
reference-copied = Copied
