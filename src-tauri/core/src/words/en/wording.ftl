# Saying it well: a second look at a draft. One line why, one offer that keeps the point. $words is what was marked.

wording-person-why = A problem is easier to solve than a person is to change.
wording-person-offer = Instead of “{ $words }”, say what is not working: “I don’t agree with this part of the plan. Here is what I see.”

wording-observation-why = One thing you saw, with a day, is hard to wave away.
wording-observation-offer = What did you see that makes it “{ $words }”? For example: “On Monday and Thursday the folder was empty.”

wording-ask-why = They may know something you don’t. A question gets you the reason.
wording-ask-offer = “Help me understand how this was decided.” You can still say what you think after that.

wording-specific-why = They can say yes to something they can picture.
wording-specific-offer = What would “{ $words }” look like? “Could we try … for six weeks and then look at it together?”

wording-relationship-why = You will need each other again next month.
wording-relationship-offer = “This matters a lot to us. What can we put in place by …?”

wording-interests-why = If they know what you hope for, they may find more than one way there.
wording-interests-offer = Say what it is for: “What I hope for is … How could we get there?” What you asked for can stay.

wording-respect-why = A calm sentence is more likely to be read to the end.
wording-respect-offer = Leave out “{ $words }” and say what you need: “I am worried about … What can we do this week?”

wording-sarcasm-why = A joke like this is easy to misread, and then it is all they answer.
wording-sarcasm-offer = Say it straight: “I was hoping for … What got in the way?”

wording-record-why = Your notes help most when they stay yours.
wording-record-offer = Use the fact and keep the notes: “I have Tuesday down as the day we agreed. Is that what you have?”

wording-level-why = The person closest to it can often fix it fastest.
wording-level-offer = “Could we two look at this first?” If you have asked before and nothing came, say when, and going on is fair.

wording-legal-why = Words of law call for a lawyer’s answer. A question often gets a real one.
wording-legal-offer = “Can you show me how the plan covers this?” A request in writing is always fine.

wording-recap-why = A recap works when everyone can say: yes, that is what we decided.
wording-recap-offer = Keep what was decided, who does it, and by when. If you see it another way: “I noted that …”

wording-aside-why = Without “{ $words }” nobody has a reason to argue with the rest.
wording-aside-offer = The sentence says the same without “{ $words }”.

wording-home-why = A message can be passed on. School needs to know what helps, not why it is hard at home.
wording-home-offer = “Things are changing at home, so mornings may be hard. A quiet start would help.”

wording-health-why = A message can be passed on. Share what changes the school day, and keep the rest.
wording-health-offer = “You may see … When that happens, it helps to …” More can wait for a talk with the nurse.

wording-talk-why = What is said about others often finds its way to them.
wording-talk-offer = Say what it means for your child: “Here is what I see, and what would help.”

wording-child-why = Other families like their children’s names kept private, as you do.
wording-child-offer = “Another child” says the same as “{ $words }”.

wording-no-question-why = A question gives them an easy way to write back.
wording-no-question-offer = End with one: “What are you seeing in class?”

wording-many-questions-why = With one question, you know which one gets answered.
wording-many-questions-offer = Which matters most? Keep that one for the end.

wording-length-why = A message under a minute gets read the same day.
wording-length-offer = What could wait for the next message, or for a call?

wording-thanks-why = One small, true detail makes thanks last.
wording-thanks-offer = What did they do? “When you … , my child …”
