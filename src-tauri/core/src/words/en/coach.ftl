# Quiet coaching: a line under a field, a card the parent opens. One switch turns all of it off.

coach-three = Three fit into one meeting. Short ones are heard best.
coach-warm-start = Begin with something they do well. It is remembered.
coach-agenda = No agenda? Send your own topics.
coach-intro = Under a minute to read, and one question they can answer.
coach-recap = Just what was decided. What you saw differently can stand as “I noted that…”.
coach-partners = You can disagree and still be partners. The talk is about one thing, the partnership about the years.
coach-thanks = One small, true detail says more than praise.
coach-works-well = Write what you would be glad to have read about you.
coach-read-back = Say it out loud before everyone leaves. It takes a minute.

phrases = Words that help
phrase-home = I’d like to read it at home first.
phrase-plain = Could you say that in plainer words?
phrase-reason = Help me understand the reasoning.
phrase-seeing = Here is what I’m seeing at home.
phrase-try = Could we try it for six weeks and look again?
phrase-disagree = I don’t agree with this plan yet. Please note that I said so.
phrase-time = I need a moment to think about that.
phrase-who = Who will do that, and by when?
phrase-roles = Could we say our names, and what each of us does?
phrase-needs = Before we talk about what there is: what does my child need?
phrase-find-out = I don’t know. I’ll find out and tell you.
phrase-hurry = Could we take the time this needs, or meet again?
phrase-limit = I have until three o’clock. What comes first?
phrase-same = Please call me by my first name, or let us all use last names.
phrase-notes = Please send me the notes and the action plan.
phrase-next = When shall we meet again?

bank = Questions that open a talk
bank-use-named = Add the question: { $question }
bank-working = What is working best right now?
bank-thinking = What is your best thinking on this?
bank-see = What do you see in class that I don’t see at home?
bank-help-home = What could we do at home that fits with yours?
bank-progress = How will we both know that it is working?
bank-strength = Where do you see my child shine?
bank-next = What would be a good first step?
