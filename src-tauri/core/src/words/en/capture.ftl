# The capture screen, and the small questions behind its chips.

capture-field = What happened?
    .hint = What happened?
capture-kept = { $moment } · kept as you type
chips = What Hallway understood
about-whom = About
answer-chip = An answer to your message
    .hint = kept with it

add-person = Person
who-is = Who is “{ $words }”?
which-person = { $words }?
which-day = { $words }?
by-when = by which day?
new-person-hint = new
somebody-new = Somebody new
no-people-yet = The people you add will be listed here.
person-name = Name
    .hint = As you would write it: Ms. Lee
person-role = What they do
not-known = Not sure
when-said = When
    .hint = when it was
said-closed = { $day } is in a school year that is closed. This note will have today’s date.
use-this = Use this
the-day = Day

agreement = Agreement
agreement-owner = Who
agreement-what = What
    .hint = For example: “send the draft”.
agreement-firmness = How firm it was
agreement-due = By when
    .hint = Leave it empty if no day was named.
firm = Agreed
soft = Will try
