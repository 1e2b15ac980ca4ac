# Saying it well, under a letter. Why and what else one could say are in wording.ftl.

look-title = A second look
look-show = Show me
look-below = There are words worth a second look
look-leave = Leave it
look-left = Left as it is.
look-use = Use this sentence
look-used = The sentence was changed.

# The principle behind a line, as its short name
look-is-person_from_issue = The matter, not the person
look-is-observation = What you saw
look-is-ask_first = Ask first
look-is-specific = What you would like
look-is-relationship = Keep the door open
look-is-interests = What it is for
look-is-respect = Calm words
look-is-quiet_documentation = Your notes stay yours
look-is-lowest_level = The closest person first
look-is-not_legal = Everyday words
look-is-factual_recap = Just what was decided
look-is-oversharing = What school needs, no more
look-is-one_question = One question
look-is-length = Under a minute
look-is-concrete_thanks = One true detail

# Where a voice does better than a letter
look-call-title = This may be easier to say than to write
look-call-why = A voice can be kind and clear at once. You can disagree and still be partners.
look-call-points = Points for a call
