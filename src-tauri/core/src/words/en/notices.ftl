### Notices a person sees outside the window. Neutral: nothing about a child, a person or a school.

notice-title = Hallway
notice-neutral = { $count ->
    [one] A reminder is waiting
   *[other] { $count } reminders are waiting
}
notice-away = { $count ->
    [one] A reminder came while you were away
   *[other] { $count } reminders came while you were away
}
notice-horizon = Open Hallway to keep reminders coming
notice-test = This is a test. Reminders work here.
notice-done = Done
notice-later = Later
notice-open = Open
notice-channel = Reminders

## With details turned on

notice-introductions = Say hello to the team
notice-check-in = A good day for a short note{ $name }
notice-to-name = { " " }to { $name }
notice-thanks = Good news that is worth telling
notice-monthly-update = A good day for a short update
notice-ask-for-documents = Ask for the papers for { $meeting }
notice-documents-arrived = Have the papers for { $meeting } arrived?
notice-meeting-day = Today: { $meeting }
notice-copy = A copy of your notes to keep, once a term
notice-recap = Send your recap of { $meeting }
notice-in-writing = Put what was agreed in writing
notice-clock-ahead = A date to keep in mind is near
notice-clock-happened = A question about a date you kept in mind
notice-look-back = Half of the school year: a look back
notice-letter = A letter for next year’s team
notice-turn-over = A new school year
notice-plan-date = A date for the plan comes up
notice-reply = A call may be easier than waiting for an email
notice-trial = A day to look again at something you tried
notice-held-letter = The letter you slept on is ready to read again
notice-my-promise = You wanted to: { $what }
notice-their-promise = Ask how it is going: { $what }
