# One entry.

entry-title = A note
entry-gone = This entry was taken back.
entry-to-log = To the log
entry-saved = Saved. Your words are kept just as you typed them.
entry-chips = People, agreements and days
entry-at-school = Who at the school?
add-agreement = Agreement
around-this = Around this
around-introduced = You said hello to { $name }
around-message = You wrote: { $subject }
what-became = What became of it

entry-change = Change the words
entry-whole = Show all of it
entry-words = Your words
entry-change-why = The first words stay readable.
entry-remove = Remove this entry
entry-versions = { $count ->
    [one] Earlier words
   *[other] Earlier words ({ $count })
}
entry-first-version = First words
entry-about = How and what kind
entry-good-news-on = This is good news
entry-i-told = I told them something
entry-they-told = They told me something
only-me = Only for me
    .hint = Lists and the search do not show its words. It stays out of the letters Hallway drafts, and out of a copy unless you add private notes.

offer-title = Put it in writing
offer-why = Two lines, and nobody has to remember.
offer-mail = Open in mail
offer-copy = Copy text
offer-copied = Copied
offer-change = Change the words first
offer-write = Write two lines
