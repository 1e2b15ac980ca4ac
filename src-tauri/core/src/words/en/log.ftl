# The log: what was said, when, by whom, and what was agreed.

log-search = Search the log
    .hint = Search what was said or agreed
log-filter = Filter
log-kind = Kind
log-kind-all = All
log-kind-agreements = Agreements
log-kind-good_news = Good news
log-kind-written = Emails you sent
log-kind-i_told = I told them
log-kind-they_told = They told me
log-kind-meetings = Meetings
log-kind-papers = Papers
log-year = School year
log-any-year = Any year
log-person = With
log-anyone = Anyone
log-show-all = Show all
log-earlier = Show earlier
log-empty = What you write down will show here, newest first.
log-none-yet = Nothing found yet. There is more, further back.
log-nothing-found = Nothing found. Other words may help.
# $words: the same search with its typing mended
log-meant = Look for “{ $words }”
log-found = { $count ->
    [0] Nothing found
    [one] One found
   *[other] { $count } found
}
this-week = This week
last-week = Last week
school-year = School year { $from }–{ $until }
you-wrote = you wrote
log-agreed = Agreed:
log-concern = Concern
only-me-covered = Only for you. Tap to read.
