### The letter for next year: one page, five parts. Spoken by the core, because it is sent.

next-year-subject = About { $child }, for next year
next-year-opening = I would like to pass on a few things about { $child }, so that next year can start from what we know.
next-year-child = About { $child }
# The child’s own words, just as they were written down
next-year-own-like = { $child } on what is good: “{ $words }”
next-year-own-hard = { $child } on what is hard: “{ $words }”
next-year-own-helps = { $child } on what helps: “{ $words }”
next-year-own-hope = { $child } on next year: “{ $words }”
next-year-worked = What worked this year
next-year-did-not = What did not work so well
next-year-helps = What helps when it is hard
next-year-reach = The best way to reach us
next-year-closing = Could this page go along with the plan? If you would add a line of your own, I would be glad.

## The look back in January
look-back-grew = What grew: { $what }
look-back-to-try = To try next: { $what }
