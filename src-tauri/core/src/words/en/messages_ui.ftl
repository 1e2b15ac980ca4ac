# Writing a message, and reading one that was sent. The drafts themselves are in messages.ftl.

compose-in_writing = Put it in writing
compose-ask_for_documents = Ask for the documents
compose-ask_again = Ask kindly
compose-ask_again_for_documents = Ask for the drafts again
compose-ask_about_meeting = Ask about the meeting
compose-ask_to_meet = Ask for a meeting
compose-send_topics = Send my topics
compose-recap = Recap of the meeting
compose-concern = A concern
compose-introduction = Say hello
compose-check_in = A short note
compose-next_year = A letter for next year
compose-gone = What this message was about is not here any more.
compose-to = To
compose-to-whom = Who is it for?
compose-add = Who else?
compose-to-nobody = Nobody is chosen yet. Your mail program will ask.
compose-no-address = no email yet
compose-email-of = Email of { $name }
    .hint = Without one this will not reach them.
compose-name-of = Name of { $name }
    .hint = For the greeting, as you would write it: Ms. Lee
compose-subject = Subject
compose-body = Message
compose-kept = Kept as you type
compose-length = { $minutes ->
    [0] Less than half a minute to read
    [1] About a minute to read
   *[other] About { $minutes } minutes to read
}
compose-open = Open in mail
compose-copy = Copy text
compose-copied = Copied. Paste it where you write to the school.
compose-opened = Your mail program has it now.
compose-not-opened = No mail program answered. You can copy the text instead.
compose-too-long = This is too long for a mail link. Copy the text and paste it into a new mail.
compose-anew = Start again from the draft
compose-anew-done = Started again from the draft.
compose-sent-question = Did you send it?
compose-sent-yes = Yes, keep it as sent
compose-sent-not-yet = Not yet
compose-sent-answer = Answer
compose-sent-elsewhere = I sent it another way
compose-lately = You have written to { $name } { $count ->
    [2] twice
   *[other] { $count } times
} this week. One message can hold it all.
compose-hold = Keep until tomorrow
compose-held = Kept until { $moment }. Today will remind you then. You can still send it now.
compose-held-end = No need to wait
compose-tone = What kind of note
tone-thanks = A thank-you
tone-what_worked = What worked
tone-one_question = One question

sent-title = What you sent
sent-on = Sent { $moment }
sent-to = To { $names }
sent-gone = This message was taken back.

## After it was sent
answer-title = Their answer
answer-write = Write down their answer
answer-came = They answered
answer-came-on = An answer came on { $day }.
answer-read = What they said
answer-ends = { $ends ->
    [answer] Their answer ends the waiting. If none comes in five school days, Today may suggest a call.
    [date_received] Their answer ends the waiting. The day they got your request is good to have in it.
    [talk] A talk ends this. What was said can be written down here.
   *[sent] No answer is needed. If one comes, it can be written down here.
}
may-answer = This answers your letter of { $day }
answer-none = No answer after all
request-title = A date to keep in mind
request-why = { $what } is counted from the day the school gets your request. An email gets there the same day.
request-keep = Count from { $day }
request-keep-day = Keep { $day } as the day you asked
request-then = Add the day you sign
request-kept = { $what }. { $due }
