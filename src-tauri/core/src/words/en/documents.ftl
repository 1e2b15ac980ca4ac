# Papers: plans, reports, work samples, letters. A drawer that finds things again.

more-documents = Papers
more-documents-what = Plans, reports, report cards, work samples, letters
documents-list = Papers
documents-about = Plans, reports, report cards, work samples and letters, by school year. They stay on this device.
documents-empty = Keep the plan, a report, a photo of a worksheet or an email here. You find them again by their words and by their day.
documents-none-found = Nothing found.
documents-show-all = Show all
documents-search = Search in papers
    .hint = Title or words inside
documents-kind = Which kind
documents-kind-all = All kinds
documents-more = Show older papers
documents-year = School year { $from } to { $until }
documents-school = From the school
documents-clocks = Among them: how soon the school lets you see its records
documents-found = { $count ->
    [0] Nothing found
    [one] One paper found
   *[other] { $count } papers found
}
document-sensitive = Sensitive
document-kind-iep = IEP
document-kind-plan504 = 504 plan
document-kind-evaluation = { $local ->
    [OH] Evaluation report (ETR)
    [PA] Evaluation report (ER, RR)
    [TX] Evaluation report (FIE)
   *[other] Evaluation report
}
document-kind-progress_report = Progress report
document-kind-report_card = Report card
document-kind-work_sample = Work sample
document-kind-outside_evaluation = Outside evaluation
document-kind-medical = Medical or therapist report
document-kind-letter = Letter or email
document-kind-other = Other paper

## Adding
document-add = Add a photo, PDF or file
document-photo = Take a photo
document-add-text = Paste an email
document-drop = Or drop files here.
document-most = Up to 100 MB each. The original stays as it is.
document-coming = Keeping “{ $name }”
document-coming-percent = { $percent } percent
document-stop = Stop
document-kept = Kept: { $title }
document-here = You have this one already: { $title }
document-open-it = Look at it
document-not-read = The file “{ $name }” could not be read. Nothing of it was kept.
document-refused-empty = There is nothing in “{ $name }”.
document-refused-too_large = “{ $name }” is larger than 100 MB. A smaller copy will work.
document-refused-incomplete = Not all of “{ $name }” arrived. Nothing of it was kept. Please add it again.
document-refused-not_a_pdf = “{ $name }” is not a PDF inside. Please save it as a PDF again, then add it.
document-refused-not_a_picture = “{ $name }” is called a picture and cannot be shown. Please save it again, then add it.
document-no-words-encrypted = This PDF opens with a password. It is kept; its words cannot be searched.
document-no-words-too_many_pages = This PDF has more than 2,000 pages. It is kept; its words cannot be searched.
document-no-words-damaged = A part of this PDF is damaged. It is kept; its words cannot be searched.
document-no-words-scanned = This PDF holds pictures of pages. It is kept; a good title helps to find it.
document-no-words-too_large = This PDF is very large. It is kept; its words cannot be searched.
document-no-words-trouble = Hallway could not read this PDF. It is kept; its words cannot be searched.
document-text-title = Paste an email
document-text = The email, or what a letter says
    .hint = It stays as it came.
document-text-trouble = Please paste a few words.

## One paper
document-change-title = About this paper
document-gone = This paper is not here any more.
document-to-list = To the papers
document-from = From { $day }
document-file-away = The file is not on this device.
document-pages = { $pages ->
    [one] One page
   *[other] { $pages } pages
}
document-size-kb = { $size } kB
document-size-mb = { $size } MB
document-first-words = How it begins
document-words = What it says
document-picture = Picture of the paper: { $title }
document-open = Open
document-share = Open or share
document-no-opener = This device did not open it. Save a copy instead.
document-copy = Save a copy
document-copied = “{ $name }” is in { $folder }.
document-note-shown = Your note
document-goal-shown = Shows progress on
document-goal-all = All papers about this goal
document-for-meetings = For a meeting
document-arrived-for = Arrived for { $meeting }
document-bring-to = To bring to { $meeting }
document-field-title = Title
    .hint = Empty takes its subject or first line.
document-field-kind = What is it?
document-field-date = The day it is from
    .hint = Empty means today.
document-field-date-trouble = Please choose a day from 2000 to 2099.
document-field-child = About whom
document-field-child-any = No child in particular
document-field-note = Your note
    .hint = “Page 4 says what helps him.”
document-field-goal = Which goal does it show?
    .hint = “Reading aloud.” It can stay empty.
document-field-sensitive = Sensitive
    .hint = It stays out of a copy you share, and a search shows its title only.

## For a meeting
shelf = Papers for this meeting
shelf-arrived = What arrived
shelf-arrived-none = Nothing yet.
shelf-came-ask = You asked for papers. Are they all here?
shelf-came = They came
shelf-bring = What to bring
shelf-bring-none = Nothing chosen yet.
shelf-add-arrived = Add what arrived
shelf-choose = Choose from your papers
shelf-choose-named-arrived = Choose from your papers: what arrived
shelf-choose-named-bring = Choose from your papers: what to bring
shelf-choose-arrived = What arrived?
shelf-choose-bring = What do you want to bring?
shelf-choose-none = There are no other papers yet.
shelf-take-out = Take away
shelf-take-out-named = Take away { $title } from this meeting
shelf-coach = Reading the papers at home, with a pencil, makes the meeting shorter. You may ask for them before any meeting.
