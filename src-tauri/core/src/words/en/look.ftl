# Saying it well, under a letter. Why and what else one could say are in wording.ftl.

look-title = A second look
look-show = Show me
look-below = There are words worth a second look
look-leave = Leave it
look-left = Left as it is.
look-use = Use this sentence
look-used = The sentence was changed.

# Where a voice does better than a letter
look-call-title = This may be easier to say than to write
look-call-why = A voice can be kind and clear at once. You can disagree and still be partners.
look-call-points = Points for a call
