### The school-year record: what a parent takes along as files. Read on paper and in any browser, also by others.
### Plain and factual: what was said, by whom, when, and what was agreed.

record-title = School-year record
record-made = Written on { $date } with Hallway
record-page = Page { $page } of { $of }
record-left-out-private = Left out of this record: private notes.
record-initials = Where Hallway saw another student’s name, only the first letter is kept. It cannot see every one: please look it over. It may cut the first name of a grown-up who is not on your list of people, too.
record-papers-whole = Papers are here whole, with every name in them.
record-papers-stayed = Papers marked as sensitive are not in this record.
record-pdf = The record to print
record-csv = The log as a table
record-ics = Meetings and dates
record-line = line { $line }
record-empty = Nothing was kept in this time.

## Sections
record-timeline = What happened
record-agreements = What was agreed
record-meetings = Meetings
record-concerns = Concerns
record-papers = Papers

## One thing that happened
record-day = { $weekday }, { $month } { $day }, { $year }
record-day-time = { $day }, { $time }
record-with = { $how } with { $names }
record-note = Note
record-talk = Talk
record-meeting-kind = { $kind ->
    [iep] { $iep }
    [plan504] 504 meeting
    [conference] Conference
    [problem_solving] Problem-solving meeting
    [evaluation] Evaluation meeting
    [transition] Transition meeting
   *[other] Meeting
}
record-good-news = Good news
record-first-words = First written on { $date }: { $text }
record-agreed = Agreed: { $what }
record-said = { $who }: { $text }
record-private = Private: { $text }
record-concern = To bring up: { $text }
record-question = To ask: { $text }
record-decided = Decided: { $what }

## One concern
record-hope = Hoped for: { $text }
record-asked = Asked for: { $text }
record-seen = Seen on { $date }: { $text }
record-talked = Asked on { $date }: { $who } ({ $level })
record-level-closest = works with the child
record-level-school = leads the school
record-level-district = leads for more schools
record-tried = Tried from { $start }, to be looked at on { $review }: { $what }
record-looked = Looked at on { $date }.
record-came = What came of it: { $text }
record-way = Private: another way: { $text }
record-over = Over since { $date }

## The table of agreements
record-column-said = Said on
record-column-who = Who
record-column-what = What
record-column-by = By
record-column-state = How it stands
record-state-open = open
record-state-kept = done
record-state-dropped = let go
record-will-try = { $what } (will try)
record-me = I
record-school = the school
record-someone = somebody at school
record-child = my child
record-around = around { $date }
record-no-agreements = Nothing was agreed in this time.
record-no-meetings = There was no meeting in this time.

## The table of the log
record-column-date = Date
record-column-time = Time
record-column-kind = Kind
record-column-with = With
record-column-about = Child
record-column-notes = Notes
record-column-agreed = Agreed
record-kind-meeting = Meeting
record-kind-message = Email

## Dates in a calendar

## Names of files
record-file = School-year record { $span }
record-file-all = School-year record, everything
record-file-cards = People at school
record-file-dates = Meetings and dates
record-of-child = { $file }, { $child }

## A note used as a reference
reference-said = I have a note from our talk on { $date } that says: “{ $text }”
reference-plain = I have a note from { $date } that says: “{ $text }”
reference-message = In my message of { $date } I wrote: “{ $text }”
