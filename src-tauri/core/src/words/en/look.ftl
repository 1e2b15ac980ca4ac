# Saying it well, under a letter. Why and what else one could say are in wording.ftl.

look-title = A second look
look-show = Show me
look-leave = Leave it
look-left = Left as it is.
look-use = Use this sentence
look-used = The sentence was changed.
