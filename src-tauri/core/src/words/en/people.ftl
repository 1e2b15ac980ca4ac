# People: who can help with what, and how they like to be reached.

people-team = Your team this year
people-empty = The people who work with your child will show here: teachers, therapists, the office.
people-add = Add a person
person-when = Turn to them for: { $when }
in-touch = last in touch { $day }
in-touch-never = not in touch yet
in-touch-hello = you said hello { $day }
hello-open = you could say hello
case-manager-short = { $local ->
    [IN] contact for papers (teacher of record)
   *[other] contact for papers (case manager)
}
person-owes = { $count ->
    [one] one thing still open
   *[other] { $count } things still open
}

person-gone = This person is not on your list any more.
person-to-people = To people
person-reach = How to reach them
person-likes = Likes best: { $channel }
person-no-reach = No email or phone yet.
person-add-reach = Add an email or a phone
person-hello = Saying hello
person-hello-on = You said hello on { $day }.
person-hello-not = A short note is enough, whenever it suits you.
person-hello-write = Write an introduction
person-hello-done = I already said hello
person-hello-undo = Not yet after all
person-new-note = New note with { $name }
person-no-child = Once your child’s first name is here, a short note is one tap away, and a reminder can suggest one now and then.
person-no-child-add = Add the name
person-check-in = Write a short note
person-check-in-about = A short note about { $child }
person-meetings = Meetings ahead
person-recent = Lately
person-recent-empty = Talks with this person will show here.
person-kinds = The last time, by kind
person-mix = The mix, only for you
person-mix-why = The last ten times, side by side. Good news and worries both have their place.
person-mix-thanks = A small thank-you keeps the door open.
person-mix-thanks-write = Write one
kind-good_news = Good news
kind-hello = A first hello
kind-from_home = A note from home
kind-talk = A talk
kind-question = A question
kind-worry = A worry
kind-meeting = A meeting
kind-in_writing = In writing
kind-formal = A formal request
kind-count = { $kind }: { $count }
person-private = Only for you
person-works-well = What helps us work together
    .hint = Kind words only: “likes a short email in the morning”. Stays on this device.
person-good-to-know = Good to know
    .hint = Busy times, days at another school.

person-add-title = Add a person
person-edit-title = Change { $name }
person-role-words = What the school calls it
    .hint = Only if it differs: “reading lead”.
person-area = Looks after
    .hint = “reading and math”. It helps when two people have the same role.
person-area-of = looks after { $area }
person-email = Email
person-phone = Phone
person-channel = Likes to be reached by
person-channel-any = Any way
person-case-manager = { $local ->
    [IN] Contact for papers (teacher of record)
   *[other] Contact for papers (case manager)
}
    .hint = Requests for papers go here first.
person-children = Works with
    .hint = None chosen means all.
person-cadence = How often to suggest a note
    .hint = Every how many days: 7 to 90. Empty follows the usual two to four weeks.
person-cadence-trouble = A number from 7 to 90 works here.
person-email-trouble = This does not look like one email address.
person-form-more = More about them
person-save-more = Save and add another
person-remove = Take off the list
person-remove-why = What you wrote about them stays in the log.
