// Written by `cargo test` from src-tauri/core/src/api. Never edited by hand.

/**
 * A week or a day without school.
 */
export type BreakId = string;

/**
 * A child.
 */
export type ChildId = string;

/**
 * A date that a rule counts from something that happened.
 */
export type ClockId = string;

/**
 * Something that worries the parent, from start to end.
 */
export type ConcernId = string;

/**
 * One part of a concern: a way, a talk or a trial.
 */
export type PartId = string;

/**
 * One installation of Hallway.
 */
export type DeviceId = string;

/**
 * A paper that is kept.
 */
export type DocumentId = string;

/**
 * Something that was said or written, as the parent noted it.
 */
export type EntryId = string;

/**
 * One line of a meeting's notes.
 */
export type LineId = string;

/**
 * A meeting.
 */
export type MeetingId = string;

/**
 * A text to somebody, sent.
 */
export type MessageId = string;

/**
 * An adult of the team.
 */
export type PersonId = string;

/**
 * Who owes what, by when.
 */
export type PromiseId = string;

/**
 * A school year.
 */
export type SchoolYearId = string;

/**
 * No fields.
 */
export type Nothing = Record<string, never>;

/**
 * A list that can be narrowed to one child.
 */
export type ForChild = { 
/**
 * Only this child; `null` for all.
 */
child: ChildId | null, };

/**
 * A child, as named on a chip.
 */
export type ChildRef = { 
/**
 * Who.
 */
id: ChildId, 
/**
 * First name.
 */
name: string, };

/**
 * An adult, as named on a chip. With an empty name the role's word stands for it.
 */
export type PersonRef = { 
/**
 * Who.
 */
id: PersonId, 
/**
 * As entered; may be empty when only the role is known.
 */
name: string, 
/**
 * What they do.
 */
role: Role | null, 
/**
 * Removed from the list since; shown as such, never dropped.
 */
removed: boolean, };

/**
 * A meeting, as named in a line.
 */
export type MeetingRef = { 
/**
 * Which.
 */
id: MeetingId, 
/**
 * Its kind; the words come from Fluent.
 */
kind: MeetingKind, 
/**
 * The parent's own title; empty when none.
 */
title: string, 
/**
 * Local start.
 */
starts: string, 
/**
 * Local end.
 */
ends: string, 
/**
 * Where; may be empty.
 */
place: string, };

/**
 * Kinds of meetings (G27).
 */
export type MeetingKind = "iep" | "plan504" | "conference" | "problem_solving" | "evaluation" | "transition" | "other";

/**
 * What somebody does for the child at school (G14, G67).
 */
export type Role = "teacher" | "special_education_teacher" | "speech" | "occupational_therapist" | "physical_therapist" | "counselor" | "psychologist" | "aide" | "principal" | "assistant_principal" | "director" | "nurse" | "office" | "bus" | "behavior" | "other";

/**
 * How something was said or written (G19, N11).
 */
export type Channel = "in_person" | "phone" | "email" | "app" | "note";

/**
 * How firmly it was said.
 */
export type Firmness = "firm" | "soft";

/**
 * How sure a date is.
 */
export type Precision = "exact" | "approximate";

/**
 * Who owes a promise, as shown.
 */
export type OwnerView = { "is": "me" } | { "is": "person", 
/**
 * Who.
 */
person: PersonRef, } | { "is": "chip", 
/**
 * The person chip's id.
 */
chip: string, } | { "is": "school" };

/**
 * Who owes a promise, as chosen.
 */
export type OwnerChoice = { "is": "me" } | { "is": "person", 
/**
 * Who.
 */
person: PersonId, } | { "is": "chip", 
/**
 * The person chip's id.
 */
chip: string, } | { "is": "school" };

/**
 * By when.
 */
export type DueView = { "is": "open" } | { "is": "on", 
/**
 * Local date.
 */
date: string, 
/**
 * How sure.
 */
precision: Precision, } | { "is": "ask", 
/**
 * Soonest first.
 */
dates: Array<string>, } | { "is": "before_meeting", 
/**
 * Hours before its start.
 */
hours: number, 
/**
 * Which, when known.
 */
meeting: MeetingRef | null, 
/**
 * The date that makes, when the meeting is known.
 */
date: string | null, };

/**
 * A date, as chosen.
 */
export type DueChoice = { "is": "open" } | { "is": "on", 
/**
 * Local date.
 */
date: string, };

/**
 * A promise.
 */
export type PromiseView = { 
/**
 * Which.
 */
id: PromiseId, 
/**
 * Who owes it.
 */
owner: OwnerView, 
/**
 * What: "share the picture schedule".
 */
what: string, 
/**
 * Firm, or only a try.
 */
firmness: Firmness, 
/**
 * The same as a sentence needs it.
 */
told: Told, 
/**
 * By when.
 */
due: DueView, 
/**
 * Open, kept or dropped.
 */
state: PromiseState, 
/**
 * The entry it was read from.
 */
entry: EntryId | null, 
/**
 * The meeting it was decided in.
 */
meeting: MeetingId | null, 
/**
 * When it was said, local.
 */
said: string, 
/**
 * Since when it stands in a sent message.
 */
in_writing: string | null, };

/**
 * An agreement as a sentence needs it.
 */
export type Told = { 
/**
 * What goes after "will", or after "will try to"; a thing, or a whole sentence: see `form`.
 */
deed: string, 
/**
 * Whether "will try to" is to be said; what still begins with "try" says so by itself.
 */
tries: boolean, 
/**
 * What the words are.
 */
form: Form, };

/**
 * What the words of an agreement are.
 */
export type Form = "deed" | "thing" | "whole";

/**
 * What became of a promise.
 */
export type PromiseState = "open" | "kept" | "dropped";

/**
 * One promise.
 */
export type PromiseRequest = { 
/**
 * Which.
 */
id: PromiseId, };

/**
 * Adds (`id` null) or changes a promise.
 */
export type SavePromise = { 
/**
 * Which; `null` adds one.
 */
id: PromiseId | null, 
/**
 * The entry it belongs to; only when adding.
 */
entry: EntryId | null, 
/**
 * The meeting it was decided in; only when adding.
 */
meeting: MeetingId | null, 
/**
 * Who owes it.
 */
owner: OwnerChoice, 
/**
 * What.
 */
what: string, 
/**
 * Firm or soft.
 */
firmness: Firmness, 
/**
 * By when.
 */
due: DueChoice, };

/**
 * Kept, dropped, or open again.
 */
export type AnswerPromise = { 
/**
 * Which.
 */
id: PromiseId, 
/**
 * What became of it.
 */
state: PromiseState, };

/**
 * A piece of shown text; hits of a search are marked.
 */
export type Piece = { 
/**
 * The text.
 */
text: string, 
/**
 * Part of what was searched for.
 */
hit: boolean, };

/**
 * What a change did, in one word. The undo bar's words come from Fluent, `undo-<op>`.
 */
export type Op = "capture" | "edit_entry" | "remove_entry" | "save_promise" | "answer_promise" | "remove_promise" | "save_person" | "introduce" | "remove_person" | "save_meeting" | "remove_meeting" | "save_line" | "remove_line" | "sent_message" | "answer_message" | "answer_reminder" | "save_clock" | "close_clock" | "remove_clock" | "save_concern" | "close_concern" | "remove_concern" | "save_document" | "remove_document" | "turn_year" | "reopen_year" | "return_person" | "save_settings" | "remove_setting" | "add_breaks" | "import_file" | "undo" | "join";

/**
 * The capture screen.
 */
export type CaptureView = { 
/**
 * Local now.
 */
now: string, 
/**
 * All children, to choose from when there are several.
 */
children: Array<ChildRef>, 
/**
 * What was being typed, if anything.
 */
draft: DraftView | null, };

/**
 * A draft that is kept on disk, on this device only.
 */
export type DraftView = { 
/**
 * As typed.
 */
text: string, 
/**
 * Start of typing, local: the entry's time.
 */
started: string, 
/**
 * What was done to the chips so far.
 */
edits: Edits, };

/**
 * Keeps a draft.
 */
export type KeepDraft = { 
/**
 * `capture`, `entry/<id>`, `message/<key>` as a message view names it, `meeting/<id>` for the line being
 * noted; for a form `person/new`, `person/<id>`, `child/new`, `meeting/new`, `meeting/<id>/form` and the like.
 */
slot: string, 
/**
 * As typed, or the fields of a form as the face packs them; empty, without a choice made, lets the draft go.
 */
text: string, 
/**
 * What was done to the chips so far.
 */
edits: Edits, 
/**
 * The draft was not read yet: what is kept already stays, and words of capture go below it.
 */
unread?: boolean, };

/**
 * Asks for the draft of a form.
 */
export type DraftRequest = { 
/**
 * As in [`KeepDraft`].
 */
slot: string, };

/**
 * What was being typed in a form.
 */
export type KeptText = { 
/**
 * As it was kept; `null` when nothing was.
 */
text: string | null, };

/**
 * What the parent did to the chips. Keyed by chip id, so it holds while the text grows.
 */
export type Edits = { 
/**
 * Chips taken away with ×.
 */
removed: Array<string>, 
/**
 * Chips answered or changed.
 */
chosen: { [key in string]: Choice }, 
/**
 * People added by hand.
 */
people: Array<PersonId>, 
/**
 * Agreements added by hand; their chips are `added:1`, `added:2` and so on.
 */
promises: Array<AddedPromise>, 
/**
 * Chosen channel; `null` leaves it to the reading.
 */
channel: Channel | null, 
/**
 * Chosen child; `null` leaves it to the reading.
 */
child: ChildId | null, 
/**
 * Marked as good news.
 */
good_news: boolean, 
/**
 * The day it was said, chosen; `null` leaves it to the reading.
 */
said_on: string | null, 
/**
 * Of a message: when its words were given to the mail program. Asked about until the parent has answered.
 */
mailed: string | null, 
/**
 * Of an entry: the sent message it is the answer to.
 */
answers: MessageId | null, };

/**
 * An agreement added by hand.
 */
export type AddedPromise = { 
/**
 * What.
 */
what: string, 
/**
 * Who.
 */
owner: OwnerChoice, 
/**
 * Firm or soft.
 */
firmness: Firmness, 
/**
 * By when.
 */
due: DueChoice, };

/**
 * What a chip was changed to.
 */
export type Choice = { "is": "person", 
/**
 * Who.
 */
person: PersonId, } | { "is": "new_person", 
/**
 * As it should be written.
 */
name: string, 
/**
 * What they do.
 */
role: Role | null, } | { "is": "due", 
/**
 * By when.
 */
due: DueChoice, } | { "is": "promise", 
/**
 * What.
 */
what: string | null, 
/**
 * Who.
 */
owner: OwnerChoice | null, 
/**
 * Firm or soft.
 */
firmness: Firmness | null, 
/**
 * By when.
 */
due: DueChoice | null, };

/**
 * Reads a text.
 */
export type ReadEntry = { 
/**
 * As typed.
 */
text: string, 
/**
 * What was done to the chips so far.
 */
edits: Edits, 
/**
 * What the text is.
 */
text_is: TextIs, };

/**
 * What a text is that is read.
 */
export type TextIs = "entry" | "decision" | "own_decision";

/**
 * The reading of a text as chips.
 */
export type ReadingView = { 
/**
 * Adults.
 */
people: Array<PersonChipView>, 
/**
 * Agreements.
 */
promises: Array<PromiseChipView>, 
/**
 * Dates that hang on no agreement.
 */
dates: Array<DateChipView>, 
/**
 * Channel: chosen or read.
 */
channel: Channel | null, 
/**
 * The children it is about.
 */
children: Array<ChildRef>, 
/**
 * The day it was said, chosen or read, when that is not today; its chip is `said`.
 */
said_on: string | null, 
/**
 * The day the words tell, when its school year is closed: the note is kept as of today.
 */
said_closed: string | null, };

/**
 * Where in the text, in UTF-16 code units (what a web view counts in).
 */
export type Mark = { 
/**
 * First.
 */
start: number, 
/**
 * One past the last.
 */
end: number, };

/**
 * One adult.
 */
export type PersonChipView = { 
/**
 * Stable while the text grows.
 */
chip: string, 
/**
 * Where named; `null` when added by hand.
 */
mark: Mark | null, 
/**
 * Who.
 */
who: WhoView, };

/**
 * Who.
 */
export type WhoView = { "is": "known", 
/**
 * Who.
 */
person: PersonRef, } | { "is": "ask", 
/**
 * Whom it may mean.
 */
people: Array<PersonRef>, } | { "is": "new", 
/**
 * As it will be written; may be empty.
 */
name: string, 
/**
 * What they do.
 */
role: Role | null, };

/**
 * One agreement.
 */
export type PromiseChipView = { 
/**
 * Stable while the text grows.
 */
chip: string, 
/**
 * Where read.
 */
mark: Mark | null, 
/**
 * Who owes it.
 */
owner: OwnerView, 
/**
 * What.
 */
what: string, 
/**
 * Firm, or only a try.
 */
firmness: Firmness, 
/**
 * The same as a sentence needs it.
 */
told: Told, 
/**
 * By when.
 */
due: DueView, };

/**
 * One date.
 */
export type DateChipView = { 
/**
 * Stable while the text grows.
 */
chip: string, 
/**
 * Where read.
 */
mark: Mark | null, 
/**
 * The words in the text.
 */
words: string, 
/**
 * What it means.
 */
due: DueView, };

/**
 * Saves an entry. The text is read again, so what is saved is what the chips show.
 */
export type Capture = { 
/**
 * As typed; kept byte for byte.
 */
text: string, 
/**
 * What was done to the chips.
 */
edits: Edits, };

/**
 * A saved entry; ask for it to see it.
 */
export type Captured = { 
/**
 * Which.
 */
id: EntryId, };

/**
 * Which page of the log.
 */
export type LogRequest = { 
/**
 * Words to find; empty shows everything, newest first.
 */
search: string, 
/**
 * Only with this adult.
 */
person: PersonId | null, 
/**
 * Only about this child.
 */
child: ChildId | null, 
/**
 * Only this kind.
 */
kind: LogKind, 
/**
 * Only of this school year and the summer after it.
 */
year: SchoolYearId | null, 
/**
 * The page after this place, from [`LogView::next`].
 */
after: string | null, };

/**
 * Kinds to filter the log by.
 */
export type LogKind = "all" | "good_news" | "agreements" | "written" | "i_told" | "they_told" | "meetings" | "papers";

/**
 * One page of the log, 50 rows.
 */
export type LogView = { 
/**
 * Local today, for "Today" and "Yesterday".
 */
today: string, 
/**
 * Newest first; best first in a search.
 */
rows: Array<LogRow>, 
/**
 * Ask for the next page with this; `null` at the end.
 */
next: string | null, 
/**
 * Where nothing was found: the same search with its typing mended, which finds something.
 */
meant: string | null, };

/**
 * One row of the log.
 */
export type LogRow = { 
/**
 * What it is.
 */
what: LogWhat, 
/**
 * When, local.
 */
at: string, 
/**
 * How.
 */
channel: Channel | null, 
/**
 * With whom.
 */
people: Array<PersonRef>, 
/**
 * The beginning of the text, or the piece that was found; empty for what is covered.
 */
text: Array<Piece>, 
/**
 * Only for me: that it is there is shown, and nothing else of it, for others may see the screen (story 8).
 */
only_me: boolean, 
/**
 * Good news.
 */
good_news: boolean, 
/**
 * What was agreed.
 */
promises: Array<PromiseView>, };

/**
 * What a row of the log opens.
 */
export type LogWhat = { "is": "entry", 
/**
 * Which.
 */
id: EntryId, } | { "is": "message", 
/**
 * Which.
 */
id: MessageId, 
/**
 * What was said with it, where a need was chosen.
 */
saying: Saying | null, } | { "is": "meeting", 
/**
 * Which.
 */
id: MeetingId, } | { "is": "document", 
/**
 * Which.
 */
id: DocumentId, 
/**
 * Its kind.
 */
kind: DocumentKind, 
/**
 * Marked sensitive: only its title is shown.
 */
sensitive: boolean, } | { "is": "concern", 
/**
 * Which.
 */
id: ConcernId, } | { "is": "own_words", 
/**
 * Whose.
 */
id: ChildId, 
/**
 * The child's name.
 */
name: string, };

/**
 * One entry.
 */
export type EntryRequest = { 
/**
 * Which.
 */
id: EntryId, };

/**
 * One entry in full.
 */
export type EntryView = { 
/**
 * Which.
 */
id: EntryId, 
/**
 * Local today.
 */
today: string, 
/**
 * When it was said: start of typing, local where it was typed; midnight when only the day is known.
 */
at: string, 
/**
 * How.
 */
channel: Channel | null, 
/**
 * Good news.
 */
good_news: boolean, 
/**
 * I told them (N9).
 */
i_told: boolean, 
/**
 * They told me (N9).
 */
they_told: boolean, 
/**
 * Only for me: covered in lists, out of drafts, out of a record without private notes (stories 8, 12).
 */
only_me: boolean, 
/**
 * Marked for the letter for next year (G62).
 */
worth_telling: WorthTelling | null, 
/**
 * The school year it belongs to is closed: it can be read, not changed (G2).
 */
closed: SchoolYearView | null, 
/**
 * About whom.
 */
children: Array<ChildRef>, 
/**
 * With whom.
 */
people: Array<PersonRef>, 
/**
 * Who is still asked: the words in the text and whom they may mean.
 */
asks: Array<PersonAsk>, 
/**
 * Whom "the school" may be, where it alone is named as saying or owing something (G13); empty where nothing is asked.
 */
at_school: Array<PersonRef>, 
/**
 * The newest text.
 */
text: string, 
/**
 * All versions, oldest first; the first is what was typed at the time.
 */
versions: Array<VersionView>, 
/**
 * What was agreed.
 */
promises: Array<PromiseView>, 
/**
 * Dates that hang on no agreement.
 */
dates: Array<EntryDate>, 
/**
 * "Put it in writing": the two lines, when something was agreed and is not in writing.
 */
offer: MessageView | null, 
/**
 * The letter it seems to answer.
 */
may_answer: MayAnswer | null, 
/**
 * What happened around it, oldest first.
 */
around: Array<AroundRow>, 
/**
 * Text being edited and not saved yet.
 */
draft: string | null, };

/**
 * An adult still to be told apart.
 */
export type PersonAsk = { 
/**
 * The words in the text.
 */
words: string, 
/**
 * Whom they may mean.
 */
people: Array<PersonRef>, };

/**
 * One version of an entry's text.
 */
export type VersionView = { 
/**
 * When it was written, local.
 */
at: string, 
/**
 * As typed.
 */
text: string, };

/**
 * A date in an entry.
 */
export type EntryDate = { 
/**
 * Stable within the entry.
 */
chip: string, 
/**
 * The words in the text.
 */
words: string, 
/**
 * What it means.
 */
due: DueView, };

/**
 * Something around an entry.
 */
export type AroundRow = { "is": "introduced", 
/**
 * Local date.
 */
date: string, 
/**
 * Who.
 */
person: PersonRef, } | { "is": "meeting", 
/**
 * Local date.
 */
date: string, 
/**
 * Which.
 */
meeting: MeetingRef, } | { "is": "entry", 
/**
 * Local date.
 */
date: string, 
/**
 * Which.
 */
id: EntryId, 
/**
 * Its beginning.
 */
text: string, } | { "is": "message", 
/**
 * Local date.
 */
date: string, 
/**
 * Which.
 */
id: MessageId, 
/**
 * Its subject.
 */
subject: string, };

/**
 * Gives an entry a new text.
 */
export type EditEntry = { 
/**
 * Which.
 */
id: EntryId, 
/**
 * The new text.
 */
text: string, };

/**
 * Changes an entry's tags; a field left out stays.
 */
export type TagEntry = { 
/**
 * Which; needed.
 */
id?: EntryId, 
/**
 * Adults to add.
 */
add_people: Array<PersonId>, 
/**
 * Adults to take off.
 */
remove_people: Array<PersonId>, 
/**
 * Answers "who is this?": the words, and who.
 */
resolve?: ResolveAsk, 
/**
 * Answers "who at the school?": joins the entry, and owes what the school owes in it (G13).
 */
at_school?: PersonId, 
/**
 * How it was said; `null` clears it.
 */
channel?: Channel | null, 
/**
 * Good news or not.
 */
good_news?: boolean, 
/**
 * I told them, or not (N9).
 */
i_told?: boolean, 
/**
 * They told me, or not (N9).
 */
they_told?: boolean, 
/**
 * Only for me, or not; also in a closed year.
 */
only_me?: boolean, 
/**
 * Marks it for the letter for next year, also in a closed year; `null` takes the mark off.
 */
worth_telling?: WorthTelling | null, 
/**
 * About these children, and no others.
 */
children?: Array<ChildId>, 
/**
 * Answers or drops a date chip.
 */
date?: ResolveDate, 
/**
 * The day it was said; not after today.
 */
said_on?: string, };

/**
 * Who was meant.
 */
export type ResolveAsk = { 
/**
 * The words, as in [`PersonAsk`].
 */
words: string, 
/**
 * Who; `null` lets the question go.
 */
person: PersonId | null, };

/**
 * Which day was meant.
 */
export type ResolveDate = { 
/**
 * As in [`EntryDate`].
 */
chip: string, 
/**
 * Which; `null` lets the date go.
 */
date: string | null, };

/**
 * What is worth doing now, what comes next, whom one waits for.
 */
export type TodayView = { 
/**
 * Local now.
 */
now: string, 
/**
 * The child it is about: the only one, or the chosen one.
 */
child: ChildRef | null, 
/**
 * All children.
 */
children: Array<ChildRef>, 
/**
 * Where in the school year, when its first day is known.
 */
phase: PhaseView | null, 
/**
 * Worth doing now, most pressing first.
 */
due: Array<ReminderCard>, 
/**
 * Coming up in the next two weeks, soonest first, at most eight.
 */
coming: Array<ComingRow>, 
/**
 * What comes after those, within sixty days, soonest first.
 */
coming_later: Array<ComingRow>, 
/**
 * Whom one waits for.
 */
waiting: Array<PromiseView>, 
/**
 * Formal requests without an answer, the oldest first: they wait until it came or their date is over, and rest with the
 * school year (G22).
 */
requests: Array<OpenRequest>, 
/**
 * First run: what could be added, each of which can wait.
 */
setup: Array<SetupStep>, 
/**
 * A thought for the first weeks with a new team, its Fluent id (N4); none while hints are off.
 */
first_weeks: string | null, 
/**
 * One idea for this week, its Fluent id (N16); none in a break, beside more than one thing to do, or while hints are
 * off.
 */
idea: string | null, 
/**
 * A pause from reminders that goes on, or ended lately.
 */
pause: PauseView | null, 
/**
 * Whether anything was ever captured.
 */
has_entries: boolean, 
/**
 * Something is being typed in capture.
 */
has_draft: boolean, };

/**
 * The phase of the school year (G61).
 */
export type PhaseView = { 
/**
 * Which.
 */
phase: Phase, 
/**
 * Week of the school year, from 1; 0 before it begins.
 */
week: number, 
/**
 * How much of the phase is over, 0 to 1.
 */
done: number, };

/**
 * A formal request that went out and has no answer yet.
 */
export type OpenRequest = { 
/**
 * The sent message.
 */
message: MessageId, 
/**
 * What it was for.
 */
sent_for: MessageAbout, 
/**
 * When it was sent, local to where that was.
 */
sent: string, 
/**
 * The first it went to.
 */
person: PersonRef | null, };

/**
 * A pause from reminders.
 */
export type PauseView = { 
/**
 * The day reminders come again, local.
 */
until: string, 
/**
 * That day has come: said for two days.
 */
over: boolean, };

/**
 * Phases that take turns by date (G61); meeting, addressing and documenting happen inside them.
 */
export type Phase = "set_up" | "maintain" | "second_half" | "transition" | "summer";

/**
 * One thing worth doing.
 */
export type ReminderCard = { 
/**
 * To answer it with.
 */
key: ReminderKey, 
/**
 * What about.
 */
about: AboutView, 
/**
 * Until when it is at its best, local; in the past means: still fine.
 */
best_until: string, 
/**
 * How loudly.
 */
weight: Weight, 
/**
 * Its message was given to the mail program, and nobody said yet whether it was sent.
 */
mailed: boolean, };

/**
 * What a reminder is about, with names.
 */
export type AboutView = { "rhythm": "introductions", 
/**
 * To whom.
 */
people: Array<PersonRef>, 
/**
 * Which nudge.
 */
step: IntroductionStep, } | { "rhythm": "check_in", 
/**
 * About whom.
 */
child: ChildRef, 
/**
 * To whom, when there is a team.
 */
person: PersonRef | null, 
/**
 * Days since the last contact when it opened; `None` where no contact was ever noted.
 */
days: number | null, 
/**
 * Nobody was in touch with them yet, nor greeted them: the note is the hello.
 */
hello: boolean, } | { "rhythm": "thanks", 
/**
 * Where it was written down.
 */
entry: EntryId, 
/**
 * The day it tells of.
 */
written: string, 
/**
 * Whom it was with, when that is one person.
 */
person: PersonRef | null, 
/**
 * The day on which a thank-you or good news went out last.
 */
last: string | null, 
/**
 * The letter that tells it.
 */
letter: MessageAbout, } | { "rhythm": "monthly_update", 
/**
 * About whom.
 */
child: ChildRef, 
/**
 * The day of the last one.
 */
last: string, 
/**
 * The letter.
 */
letter: MessageAbout, } | { "rhythm": "ask_for_documents", 
/**
 * For which meeting.
 */
meeting: MeetingRef, 
/**
 * Whom to ask: the case manager, else an attendee.
 */
person: PersonRef | null, 
/**
 * The meeting is near.
 */
today: boolean, 
/**
 * When they should be here, local.
 */
here_by: string, } | { "rhythm": "documents_arrived", 
/**
 * For which meeting.
 */
meeting: MeetingRef, } | { "rhythm": "recap", 
/**
 * Of which meeting.
 */
meeting: MeetingRef, 
/**
 * First or last.
 */
step: Step, } | { "rhythm": "in_writing", 
/**
 * Which entry.
 */
entry: EntryId, 
/**
 * When it was said, local.
 */
said: string, 
/**
 * What was agreed.
 */
promises: Array<PromiseView>, 
/**
 * First or last.
 */
step: Step, } | { "rhythm": "my_promise", 
/**
 * What.
 */
promise: PromiseView, } | { "rhythm": "their_promise", 
/**
 * What.
 */
promise: PromiseView, } | { "rhythm": "clock_ahead", 
/**
 * Which.
 */
clock: ClockRef, } | { "rhythm": "clock_happened", 
/**
 * Which.
 */
clock: ClockRef, 
/**
 * A friendly question, where the answer is no.
 */
letter: MessageAbout, } | { "rhythm": "plan_date", 
/**
 * Which.
 */
clock: ClockRef, 
/**
 * 60 or 30 days ahead.
 */
days: number, } | { "rhythm": "look_back" } | { "rhythm": "letter", 
/**
 * About whom.
 */
child: ChildRef, } | { "rhythm": "turn_over" } | { "rhythm": "meeting_day", 
/**
 * Which.
 */
meeting: MeetingRef, } | { "rhythm": "copy", 
/**
 * The day of the last one.
 */
last: string | null, } | { "rhythm": "reply", 
/**
 * To which message.
 */
message: MessageId, 
/**
 * What it was for.
 */
sent_for: MessageAbout, 
/**
 * Its subject, as the parent sent it; may be empty.
 */
subject: string, 
/**
 * When it was sent, local.
 */
sent: string, 
/**
 * Whom to call: the first it went to.
 */
person: PersonRef | null, 
/**
 * Their number; may be empty.
 */
phone: string, } | { "rhythm": "held_letter", 
/**
 * What for.
 */
letter_for: MessageAbout, 
/**
 * To whom.
 */
people: Array<PersonRef>, } | { "rhythm": "trial", 
/**
 * In which concern.
 */
concern: ConcernId, 
/**
 * What the concern is, one line.
 */
what: string, 
/**
 * Which trial in it.
 */
part: PartId, 
/**
 * What was tried, one line.
 */
trial: string, 
/**
 * The day to look again.
 */
review: string, };

/**
 * The three nudges of the introductions (G4).
 */
export type IntroductionStep = "open" | "nudge" | "last";

/**
 * The first and the last nudge of a rhythm that has two.
 */
export type Step = "first" | "last";

/**
 * How loudly a reminder may speak.
 */
export type Weight = "soft" | "firm" | "set";

/**
 * The kinds a person can switch off.
 */
export type RhythmKind = "introductions" | "check_in" | "documents" | "recap" | "in_writing" | "promises" | "formal_clocks" | "plan_dates" | "year" | "replies" | "held_letters" | "trials" | "thanks" | "monthly_update";

/**
 * The stable name of one reminder: what it is about, never when. `recap/<meeting>/first`.
 */
export type ReminderKey = string;

/**
 * One line under "Coming up".
 */
export type ComingRow = { 
/**
 * Local date.
 */
date: string, 
/**
 * What.
 */
what: ComingWhat, };

/**
 * What comes up.
 */
export type ComingWhat = { "is": "reminder", 
/**
 * What about.
 */
about: AboutView, } | { "is": "meeting", 
/**
 * Which.
 */
meeting: MeetingRef, } | { "is": "noted", 
/**
 * Which entry.
 */
entry: EntryId, 
/**
 * The words of the entry; empty for one that is only for the parent.
 */
text: string, };

/**
 * What a first run offers.
 */
export type SetupStep = "child" | "school_year" | "people";

/**
 * Answers a reminder.
 */
export type AnswerReminder = { 
/**
 * Which.
 */
key: ReminderKey, 
/**
 * What.
 */
answer: ReminderAnswer, };

/**
 * Puts a card of the first two weeks, or an idea, away until next year.
 */
export type PutAwayCard = { 
/**
 * Its Fluent id, from [`TodayView::first_weeks`] or [`TodayView::idea`].
 */
card: string, };

/**
 * The answers.
 */
export type ReminderAnswer = "done" | "not_now" | "not_yet" | "off";

/**
 * Whether reminders work.
 */
export type ReminderHealthView = { 
/**
 * The next five alarms.
 */
next: Array<AlarmView>, 
/**
 * How many are planned in all.
 */
planned: number, 
/**
 * The last one that rang, local.
 */
last: string | null, 
/**
 * When "Open Hallway" would ring, local.
 */
horizon: string | null, };

/**
 * One alarm.
 */
export type AlarmView = { 
/**
 * When, local.
 */
at: string, 
/**
 * What about, at least one.
 */
about: Array<AboutView>, };

/**
 * The team of this school year.
 */
export type PeopleView = { 
/**
 * Local today.
 */
today: string, 
/**
 * The case manager first, then by role, then by name.
 */
team: Array<PersonRow>, 
/**
 * Who was on the team of an earlier year and is not any more.
 */
earlier: Array<PersonRef>, };

/**
 * One row of the team.
 */
export type PersonRow = { 
/**
 * Who.
 */
person: PersonRef, 
/**
 * Holds the threads together (G15).
 */
case_manager: boolean, 
/**
 * Introduced on.
 */
introduced: string | null, 
/**
 * Last contact.
 */
last_contact: string | null, 
/**
 * What they still owe.
 */
open_promises: number, };

/**
 * One adult.
 */
export type PersonRequest = { 
/**
 * Who.
 */
id: PersonId, };

/**
 * One adult in full.
 */
export type PersonView = { 
/**
 * Local today.
 */
today: string, 
/**
 * Name and role.
 */
person: PersonRef, 
/**
 * Everything that can be changed.
 */
fields: PersonFields, 
/**
 * What one turns to them for, by their row of the role table (G14): `team-when-<part>`; `null` where it has none.
 */
part: TeamPart | null, 
/**
 * Not on the team of this year.
 */
away: boolean, 
/**
 * The closed years they were on the team of, newest first.
 */
years: Array<SchoolYearView>, 
/**
 * Introduced on.
 */
introduced: string | null, 
/**
 * Last contact.
 */
last_contact: string | null, 
/**
 * The newest rows of the log with them, at most five.
 */
recent: Array<LogRow>, 
/**
 * What went to and fro, by kind.
 */
kinds: PersonKinds, 
/**
 * Open promises, theirs.
 */
promises: Array<PromiseView>, 
/**
 * Meetings ahead they are invited to.
 */
meetings: Array<MeetingRef>, };

/**
 * What went to and fro with somebody: told, never weighed (G18, N12).
 */
export type PersonKinds = { 
/**
 * The last of each kind there was, the warm ones first.
 */
last: Array<LastOfKind>, 
/**
 * The last ten by kind, in the same order; private.
 */
mix: Array<KindCount>, };

/**
 * The last contact of one kind.
 */
export type LastOfKind = { 
/**
 * Which kind.
 */
kind: ContactKind, 
/**
 * Local date.
 */
on: string, 
/**
 * Where it stands.
 */
what: LogWhat, };

/**
 * How many contacts of one kind there were.
 */
export type KindCount = { 
/**
 * Which kind.
 */
kind: ContactKind, 
/**
 * At least one.
 */
count: number, };

/**
 * What a contact was for.
 */
export type ContactKind = "good_news" | "question" | "from_home" | "worry" | "formal" | "in_writing" | "hello" | "talk" | "meeting";

/**
 * What can be entered about an adult.
 */
export type PersonFields = { 
/**
 * "Ms. Lee"; may be empty when the role is known.
 */
name: string, 
/**
 * What they do.
 */
role: Role | null, 
/**
 * What the school calls it, when it differs.
 */
role_words: string, 
/**
 * What they look after: "reading and math" (G13). One line; may be empty.
 */
area: string, 
/**
 * Address for mail; may be empty.
 */
email: string, 
/**
 * Number; may be empty.
 */
phone: string, 
/**
 * How they like to be reached (N11).
 */
preferred_channel: Channel | null, 
/**
 * Holds the threads together (G15).
 */
case_manager: boolean, 
/**
 * Works with these children; empty means all.
 */
children: Array<ChildId>, 
/**
 * Private: what helps us work together (N14).
 */
works_well: string, 
/**
 * Private: good to know, like busy times (N14).
 */
good_to_know: string, 
/**
 * Own check-in rhythm in days, 7 to 90; `null` follows the child's.
 */
cadence_days: number | null, };

/**
 * Adds (`id` null) or changes an adult.
 */
export type SavePerson = { 
/**
 * Who; `null` adds one.
 */
id: PersonId | null, 
/**
 * All fields.
 */
fields: PersonFields, };

/**
 * Marks an introduction.
 */
export type Introduce = { 
/**
 * To whom.
 */
id: PersonId, 
/**
 * When; `null` means not yet.
 */
on: string | null, };

/**
 * Asks who handles something (G14). With neither a topic nor a question there are topics to choose from, and no rows.
 */
export type WhoHandles = { 
/**
 * As typed; the first 500 bytes are read. Beside a topic it only says whose area it is.
 */
question: string, 
/**
 * A topic that was chosen.
 */
topic: Topic | null, 
/**
 * The kind of message, when the parent says another than the topic makes (G19).
 */
need: MessageNeed | null, 
/**
 * Only who works with this child; `null` for all.
 */
child: ChildId | null, };

/**
 * Who handles it.
 */
export type WhoHandlesView = { 
/**
 * Local today.
 */
today: string, 
/**
 * Every topic once, in groups.
 */
groups: Array<TopicGroupView>, 
/**
 * The closest first (G16); each role once. Empty when the question holds no known word.
 */
rows: Array<HandlesRow>, 
/**
 * Whom else to ask when nobody with the closest role is on the list (G15), unless they stand in a row.
 */
case_manager: PersonRef | null, };

/**
 * Topics that belong together.
 */
export type TopicGroupView = { 
/**
 * Which.
 */
group: TopicGroup, 
/**
 * Its topics, what is asked most first.
 */
topics: Array<Topic>, };

/**
 * A role that can help, and the parent's own people with it.
 */
export type HandlesRow = { 
/**
 * Which.
 */
role: Role, 
/**
 * With what; `null` when the question only names the role.
 */
topic: Topic | null, 
/**
 * First, or after somebody.
 */
turn: Turn, 
/**
 * What kind of message it makes.
 */
need: MessageNeed, 
/**
 * The letter for it.
 */
saying: Saying, 
/**
 * Its row of the role table, which says what they do; `null` for roles the table leaves out.
 */
part: TeamPart | null, 
/**
 * Those whose area or title the question names first, then the case manager, then by name. Empty: nobody yet.
 */
people: Array<HandlesPerson>, 
/**
 * Only for the principal and the director: somebody closer who has not heard from the parent yet (G16, G17).
 */
chance: PersonRef | null, };

/**
 * Somebody with the role.
 */
export type HandlesPerson = { 
/**
 * Who.
 */
person: PersonRef, 
/**
 * Holds the threads together (G15).
 */
case_manager: boolean, 
/**
 * What they look after; may be empty.
 */
area: string, 
/**
 * The question names it, or what the school calls them.
 */
area_named: boolean, 
/**
 * Number; may be empty.
 */
phone: string, 
/**
 * How they like to be reached (N11).
 */
preferred_channel: Channel | null, 
/**
 * The way to them for this kind of message.
 */
way: BestWay, 
/**
 * Last contact.
 */
last_contact: string | null, 
/**
 * About whom one may write: the chosen child, else those they work with, else all of them.
 */
children: Array<ChildRef>, };

/**
 * What a question to the school is about.
 */
export type Topic = "classwork" | "learning" | "from_home" | "accommodation_missing" | "class_behavior" | "bullying" | "plan_change" | "progress" | "meeting" | "special_teaching" | "aide" | "technology" | "summer" | "next_steps" | "speech" | "hands" | "moving" | "feelings" | "plan504" | "testing" | "behavior_plan" | "evaluation_request" | "placement" | "disagreement" | "not_solved" | "safety" | "health" | "bus" | "schedule" | "office";

/**
 * Where a topic stands in a list to choose from.
 */
export type TopicGroup = "in_class" | "plan" | "therapies" | "around" | "requests" | "hard";

/**
 * The rows of the role table (G14).
 */
export type TeamPart = "teacher" | "special_education_teacher" | "therapist" | "psychologist" | "principal" | "director";

/**
 * Whom to ask before whom (G16).
 */
export type Turn = "first" | "then";

/**
 * What kind of message it is (G19).
 */
export type MessageNeed = "quick_question" | "from_home" | "concern" | "disagreement" | "formal_request";

/**
 * The way to take to somebody, and why it is this one.
 */
export type BestWay = { 
/**
 * How.
 */
channel: Channel, 
/**
 * Why.
 */
because: WayBecause, };

/**
 * Why a way is taken.
 */
export type WayBecause = "suits" | "they_like" | "in_writing";

/**
 * All meetings.
 */
export type MeetingsView = { 
/**
 * Local today.
 */
today: string, 
/**
 * Ahead or going on, soonest first.
 */
ahead: Array<MeetingRow>, 
/**
 * Past, newest first.
 */
past: Array<MeetingRow>, };

/**
 * One row.
 */
export type MeetingRow = { 
/**
 * Which.
 */
meeting: MeetingRef, 
/**
 * Who comes.
 */
people: Array<PersonRef>, 
/**
 * How far the documents are.
 */
documents: Documents, 
/**
 * How far the recap is.
 */
recap: Recap, 
/**
 * Its school year is closed: it can be read, not changed (G2).
 */
closed: boolean, };

/**
 * One meeting.
 */
export type MeetingRequest = { 
/**
 * Which.
 */
id: MeetingId, };

/**
 * One meeting in full.
 */
export type MeetingView = { 
/**
 * Local now, in the person's zone.
 */
now: string, 
/**
 * Kind, title, time, place.
 */
meeting: MeetingRef, 
/**
 * Which of the three tabs opens.
 */
stage: MeetingStage, 
/**
 * About whom.
 */
child: ChildRef | null, 
/**
 * Who is invited.
 */
people: Array<PersonRef>, 
/**
 * Who comes with the parent; may be empty (G32).
 */
with_me: string, 
/**
 * Who takes the notes (G32).
 */
note_taker: NoteTakerView, 
/**
 * The school year it belongs to is closed: it can be read, not changed (G2).
 */
closed: SchoolYearView | null, 
/**
 * Ask, drafts here, meeting, recap: on one line.
 */
countdown: Array<CountdownStep>, 
/**
 * Concerns in order; from the fourth on they are parked (G30).
 */
concerns: Array<string>, 
/**
 * Questions in order; from the fourth on they are parked (G30).
 */
questions: Array<string>, 
/**
 * The agenda was asked for.
 */
agenda_asked: boolean, 
/**
 * The child's own words are ready.
 */
own_words_ready: boolean, 
/**
 * Notebook, pen and papers are packed (G31).
 */
packed: boolean, 
/**
 * How far the documents are.
 */
documents: Documents, 
/**
 * What lies ready for it (G31).
 */
shelf: MeetingShelf, 
/**
 * How far the recap is.
 */
recap: Recap, 
/**
 * The notes, in order.
 */
lines: Array<LineView>, 
/**
 * The line being noted, as the face keeps it in the slot `meeting/<id>`; not saved yet.
 */
draft: string | null, 
/**
 * What was decided: owner, what, by when.
 */
decisions: Array<PromiseView>, 
/**
 * The recap as sent.
 */
recap_message: MessageView | null, 
/**
 * What it is for; may be empty (C17).
 */
purpose: string, 
/**
 * Which language to interpret, or who bridges; may be empty (C7).
 */
interpreter: string, 
/**
 * The day a letter about this meeting asked for one (C7).
 */
interpreter_asked: string | null, 
/**
 * The child comes along, for all of it or a part (C16, D9).
 */
child_comes: boolean, 
/**
 * Who belongs to it; `null` for a meeting the rule does not speak of (C5, D7).
 */
table: AtTheTable | null, 
/**
 * The state's own rule for drafts before it; `null` where no source gives one (D16).
 */
drafts_rule: PapersRule | null, 
/**
 * The state's own rule for the finished plan after it (D16).
 */
finished_rule: PapersRule | null, 
/**
 * Signed, or taken home to read (G36).
 */
signing: SigningView, 
/**
 * The next yearly review of the plan or evaluation, to be kept with one tap (D5); `null` where there is none to offer.
 */
next_review: NextReview | null, 
/**
 * By when the one is that was kept with this meeting.
 */
review_kept: string | null, 
/**
 * What helped; private, may be empty (C20).
 */
helped: string, 
/**
 * For the next time; private, may be empty (C20).
 */
next_time: string, 
/**
 * What earlier meetings with some of the same people left, newest first, at most three (C20). Private.
 */
last_times: Array<LastTime>, 
/**
 * The private notes about those invited (C20).
 */
tips: Array<PersonTip>, 
/**
 * Somebody is invited, and no earlier meeting with any of them is kept (G63).
 */
first_time: boolean, };

/**
 * Who takes the notes, as chosen (G32).
 */
export type NoteTaker = { "is": "nobody" } | { "is": "me" } | { "is": "with_me" } | { "is": "person", 
/**
 * Who.
 */
person: PersonId, };

/**
 * Who takes the notes (G32).
 */
export type NoteTakerView = { "is": "nobody" } | { "is": "me" } | { "is": "with_me" } | { "is": "person", 
/**
 * Who.
 */
person: PersonRef, };

/**
 * Asks when a meeting usually ends, so that it need not be typed.
 */
export type UsualEnd = { 
/**
 * Kind.
 */
kind: MeetingKind, 
/**
 * Local start.
 */
starts: string, };

/**
 * When it usually ends.
 */
export type UsualEndView = { 
/**
 * Local end, on the same day.
 */
ends: string, };

/**
 * Where the meeting is in time.
 */
export type MeetingStage = "before" | "during" | "after";

/**
 * One point of the countdown.
 */
export type CountdownStep = { 
/**
 * Which.
 */
what: CountdownWhat, 
/**
 * Local date.
 */
date: string, 
/**
 * Done, next or later.
 */
state: CountdownState, };

/**
 * The points of the countdown.
 */
export type CountdownWhat = "ask" | "documents" | "meeting" | "recap";

/**
 * Where a point stands.
 */
export type CountdownState = "done" | "next" | "later";

/**
 * One line of the notes (G34).
 */
export type LineView = { 
/**
 * Which.
 */
id: LineId, 
/**
 * When it was written, local.
 */
at: string, 
/**
 * Who said it.
 */
speaker: SpeakerView, 
/**
 * What.
 */
text: string, 
/**
 * A note, a disagreement, or private.
 */
kind: LineKind, };

/**
 * Who said a line.
 */
export type SpeakerView = { "is": "me" } | { "is": "child" } | { "is": "with_me" } | { "is": "person", 
/**
 * Who.
 */
person: PersonRef, } | { "is": "nobody" };

/**
 * Who said a line, as chosen.
 */
export type Speaker = { "is": "me" } | { "is": "child" } | { "is": "with_me" } | { "is": "person", 
/**
 * Who.
 */
person: PersonId, } | { "is": "nobody" };

/**
 * Kinds of lines.
 */
export type LineKind = "note" | "noted" | "told" | "private";

/**
 * How far a meeting's documents are (G29).
 */
export type Documents = "not_wanted" | "to_ask" | "asked" | "received";

/**
 * How far a meeting's recap is (G38).
 */
export type Recap = "to_send" | "sent" | "not_wanted";

/**
 * Who belongs to a meeting about the plan (C5, D7–D9).
 */
export type AtTheTable = { 
/**
 * The seats the rule names, in its order.
 */
seats: Array<SeatView>, 
/**
 * What else the rule says about who comes.
 */
facts: Array<TableFact>, };

/**
 * One seat.
 */
export type SeatView = { 
/**
 * Which.
 */
seat: Seat, 
/**
 * Who is invited and usually sits here.
 */
people: Array<PersonRef>, 
/**
 * Who is invited and may sit here; only where nobody usually does.
 */
perhaps: Array<PersonRef>, 
/**
 * Where the rule says so.
 */
source: ClockSource, };

/**
 * A seat at the table, beside the parents'.
 */
export type Seat = "regular_teacher" | "special_teacher" | "representative" | "results";

/**
 * What else the rule says; the words are `table-fact-<id>`.
 */
export type TableFact = { 
/**
 * Its name.
 */
id: string, 
/**
 * Where it says so.
 */
source: ClockSource, };

/**
 * A state's own rule about papers before or after a meeting (D16), with the day it makes.
 */
export type PapersRule = { 
/**
 * By when, for this meeting.
 */
due: ClockDue, 
/**
 * What the rule says.
 */
rule: ClockRuleView, };

/**
 * How far signing is (G36).
 */
export type SigningState = "not_asked" | "signed" | "taken_home";

/**
 * The yearly review that follows a meeting about the plan, or the evaluation three years after one (D5).
 */
export type NextReview = { 
/**
 * Which of the two.
 */
kind: ClockKind, 
/**
 * The date this meeting ends: it was held then, and the next one is counted from it.
 */
held: ClockId | null, 
/**
 * For whom.
 */
child: ChildId | null, 
/**
 * The day of the meeting, from which it is counted.
 */
on: string, 
/**
 * By when it comes again.
 */
day: string, };

/**
 * Whether the papers were signed or taken home (G36).
 */
export type SigningView = { 
/**
 * How far.
 */
state: SigningState, 
/**
 * The day the parent wants to have read them by; soft, and only once they were taken home.
 */
read_by: string | null, };

/**
 * What an earlier meeting with some of the same people left for oneself (C20). Private.
 */
export type LastTime = { 
/**
 * Which meeting.
 */
meeting: MeetingRef, 
/**
 * What helped; may be empty.
 */
helped: string, 
/**
 * For the next time; may be empty.
 */
next_time: string, };

/**
 * The two private notes about somebody who is invited (C20); at least one is filled.
 */
export type PersonTip = { 
/**
 * Who.
 */
person: PersonRef, 
/**
 * What works well with them; may be empty.
 */
works_well: string, 
/**
 * What is good to know; may be empty.
 */
good_to_know: string, };

/**
 * Adds (`id` null), moves or changes a meeting.
 */
export type SaveMeeting = { 
/**
 * Which; `null` adds one.
 */
id: MeetingId | null, 
/**
 * Kind.
 */
kind: MeetingKind, 
/**
 * Own title; may be empty.
 */
title: string, 
/**
 * Local date.
 */
date: string, 
/**
 * Local start.
 */
starts: string, 
/**
 * Local end, after the start.
 */
ends: string, 
/**
 * Where; may be empty.
 */
place: string, 
/**
 * About whom.
 */
child: ChildId | null, 
/**
 * Who is invited.
 */
people: Array<PersonId>, 
/**
 * Who comes with the parent; may be empty.
 */
with_me: string, };

/**
 * Notes something about a meeting; a field left out stays.
 */
export type NoteMeeting = { 
/**
 * Which meeting.
 */
id: MeetingId, 
/**
 * What it is for (C17).
 */
purpose?: string, 
/**
 * Which language to interpret, or who bridges (C7).
 */
interpreter?: string, 
/**
 * What helped (C20).
 */
helped?: string, 
/**
 * For the next time (C20).
 */
next_time?: string, 
/**
 * Who takes the notes (G32).
 */
note_taker?: NoteTaker, };

/**
 * School words in plain words.
 */
export type GlossaryRequest = { 
/**
 * The words of this meeting's notes come first.
 */
meeting: MeetingId | null, };

/**
 * School words in plain words (G35, G67). The words are `glossary-<id>`, with `plain`.
 */
export type GlossaryView = { 
/**
 * Ids of the words that were noted in the meeting, in order of first mention.
 */
heard: Array<string>, 
/**
 * All of them.
 */
words: Array<GlossaryWord>, 
/**
 * The state's own words; empty when no state was chosen.
 */
local: Array<LocalWord>, };

/**
 * One word with an explanation.
 */
export type GlossaryWord = { 
/**
 * Its name.
 */
id: string, 
/**
 * How it is said, in lower case: what a search looks through.
 */
said: Array<string>, };

/**
 * What the state calls something. The words are `<general>` and `<id>.full`.
 */
export type LocalWord = { 
/**
 * The Fluent id; its `full` spells it out.
 */
id: string, 
/**
 * The Fluent id of the general word.
 */
general: string, };

/**
 * Questions that open a talk (N6).
 */
export type QuestionBankView = { 
/**
 * By what they are for.
 */
uses: Array<QuestionUse>, };

/**
 * The questions that are good for one thing.
 */
export type QuestionUse = { 
/**
 * What for; the words are `bank-tag-<tag>`.
 */
tag: QuestionTag, 
/**
 * Fluent ids.
 */
questions: Array<string>, };

/**
 * What a question is good for (N6).
 */
export type QuestionTag = "new_team" | "stuck" | "progress" | "strengths" | "student" | "before_meeting";

/**
 * The phrase book (G47, N3).
 */
export type PhraseBookView = { 
/**
 * The pairs by what the words are for, the guide's own first.
 */
situations: Array<SituationPairs>, 
/**
 * The parent's own words, in the order they were kept.
 */
own: Array<OwnPhrase>, };

/**
 * The pairs for one situation.
 */
export type SituationPairs = { 
/**
 * Which.
 */
situation: Situation, 
/**
 * Fluent ids: the text is what to try, `.instead` what it stands for.
 */
pairs: string[], };

/**
 * What the words are for.
 */
export type Situation = "help_in_place" | "happened" | "progress" | "asking" | "differ" | "waiting" | "hard" | "thanks";

/**
 * Words the parent keeps.
 */
export type OwnPhrase = { 
/**
 * Which.
 */
id: PartId, 
/**
 * The words, one line.
 */
text: string, };

/**
 * Keeps words of the parent's own; what is kept already is not kept twice.
 */
export type AddPhrase = { 
/**
 * The words; 500 characters at most.
 */
text: string, };

/**
 * Some words of the parent's own.
 */
export type PhraseRequest = { 
/**
 * Which.
 */
id: PartId, };

/**
 * A file to hand on. It names no child in its name.
 */
export type CalendarFile = { 
/**
 * A plain file name: "meeting-2026-10-15.ics".
 */
name: string, 
/**
 * What is in it.
 */
text: string, };

/**
 * The text of a calendar file. Nothing is kept of it.
 */
export type ReadCalendar = { 
/**
 * As it stands in the file.
 */
text: string, };

/**
 * What a calendar file says.
 */
export type CalendarView = { 
/**
 * What is ahead, soonest first, at most 50; the last past ones where nothing is ahead.
 */
events: Array<CalendarEvent>, 
/**
 * Why nothing could be taken.
 */
trouble: CalendarTrouble | null, };

/**
 * One event, in the person's own zone.
 */
export type CalendarEvent = { 
/**
 * May be empty.
 */
title: string, 
/**
 * May be empty.
 */
place: string, 
/**
 * Local date.
 */
date: string, 
/**
 * Local start; `null` for a whole day.
 */
starts: string | null, 
/**
 * Local end; `null` where the file names none on that day.
 */
ends: string | null, 
/**
 * Those of the team who are named in it.
 */
people: Array<PersonRef>, 
/**
 * It was called off.
 */
cancelled: boolean, 
/**
 * What to look at before it is taken.
 */
notes: Array<CalendarNote>, 
/**
 * A meeting that starts then is kept already.
 */
known: MeetingRef | null, };

/**
 * What a person should know about the way an event was read.
 */
export type CalendarNote = "repeats" | "one_of_series" | "zone";

/**
 * Why a file was not taken, and where.
 */
export type CalendarTrouble = { 
/**
 * What was wrong; the words are `calendar-trouble-<what>`.
 */
what: CalendarFault, 
/**
 * The line as an editor counts it, from 1.
 */
line: number, };

/**
 * The whole days of a calendar file, from the school year on.
 */
export type DaysOffView = { 
/**
 * Soonest first, at most 120.
 */
days: Array<DayOff>, 
/**
 * Why nothing could be taken.
 */
trouble: CalendarTrouble | null, };

/**
 * A whole day, or several in a row.
 */
export type DayOff = { 
/**
 * As the file calls it; may be empty.
 */
name: string, 
/**
 * Local date.
 */
first: string, 
/**
 * Local date, not before the first.
 */
last: string, 
/**
 * By its name it is without school: a box that is ticked at first.
 */
likely: boolean, 
/**
 * A break that is kept already covers it.
 */
known: boolean, 
/**
 * It comes again by a rule; only the first one is here.
 */
repeats: boolean, };

/**
 * Keeps several breaks, all or none; `not_understood` for none, and for more than 120.
 */
export type AddBreaks = { 
/**
 * Those that were chosen.
 */
days: Array<NewBreak>, };

/**
 * Days without school.
 */
export type NewBreak = { 
/**
 * May be empty.
 */
name: string, 
/**
 * Local date.
 */
first: string, 
/**
 * Local date, not before the first.
 */
last: string, };

/**
 * What was wrong with a file.
 */
export type CalendarFault = "not_a_calendar" | "empty" | "cut_off" | "time" | "too_big" | "no_days";

/**
 * Concerns and questions, all of them, in order.
 */
export type SavePoints = { 
/**
 * Which meeting.
 */
id: MeetingId, 
/**
 * The first three are brought, the rest is parked (G30).
 */
concerns: Array<string>, 
/**
 * The first three are brought, the rest is parked (G30).
 */
questions: Array<string>, };

/**
 * Ticks one preparation.
 */
export type CheckMeeting = { 
/**
 * Which meeting.
 */
id: MeetingId, 
/**
 * What.
 */
what: MeetingCheck, };

/**
 * What can be ticked.
 */
export type MeetingCheck = { "is": "agenda_asked", 
/**
 * Or not.
 */
on: boolean, } | { "is": "own_words_ready", 
/**
 * Or not.
 */
on: boolean, } | { "is": "packed", 
/**
 * Or not.
 */
on: boolean, } | { "is": "child_comes", 
/**
 * Or not.
 */
on: boolean, } | { "is": "signing", 
/**
 * How far.
 */
state: SigningState, 
/**
 * The day to have read them by; only for what was taken home.
 */
read_by: string | null, } | { "is": "documents", 
/**
 * How far.
 */
state: Documents, } | { "is": "recap", 
/**
 * How far.
 */
state: Recap, };

/**
 * Adds (`id` null) or changes a line.
 */
export type SaveLine = { 
/**
 * Which meeting.
 */
meeting: MeetingId, 
/**
 * Which line; `null` adds one.
 */
id: LineId | null, 
/**
 * Who said it.
 */
speaker: Speaker, 
/**
 * What.
 */
text: string, 
/**
 * Note, disagreement, private.
 */
kind: LineKind, };

/**
 * One line.
 */
export type LineRequest = { 
/**
 * Which meeting.
 */
meeting: MeetingId, 
/**
 * Which line.
 */
id: LineId, };

/**
 * What a message is for; one draft exists per purpose.
 */
export type MessageAbout = { "kind": "in_writing", 
/**
 * In which entry.
 */
entry: EntryId, } | { "kind": "ask_for_documents", 
/**
 * For which meeting.
 */
meeting: MeetingId, } | { "kind": "ask_again", 
/**
 * What.
 */
promise: PromiseId, } | { "kind": "ask_again_for_documents", 
/**
 * For which meeting.
 */
meeting: MeetingId, } | { "kind": "ask_about_meeting", 
/**
 * Which meeting.
 */
meeting: MeetingId, } | { "kind": "ask_to_meet", 
/**
 * Which kind.
 */
what: MeetingKind, 
/**
 * About whom; `null` where it is not chosen.
 */
child: ChildId | null, 
/**
 * To whom at first; `null` chooses whoever calls such meetings.
 */
person: PersonId | null, } | { "kind": "send_topics", 
/**
 * For which meeting.
 */
meeting: MeetingId, } | { "kind": "recap", 
/**
 * Of which meeting.
 */
meeting: MeetingId, } | { "kind": "introduction", 
/**
 * To whom.
 */
person: PersonId, } | { "kind": "check_in", 
/**
 * About whom.
 */
child: ChildId, 
/**
 * To whom.
 */
person: PersonId, 
/**
 * Which of the three.
 */
tone: CheckInTone, } | { "kind": "next_year", 
/**
 * About whom.
 */
child: ChildId, } | { "kind": "say", 
/**
 * Which.
 */
saying: Saying, 
/**
 * About whom; `null` where it is not chosen.
 */
child: ChildId | null, 
/**
 * To whom at first; `null` where nobody is chosen yet.
 */
person: PersonId | null, } | { "kind": "concern", 
/**
 * Which concern.
 */
concern: ConcernId, 
/**
 * A letter, or points for a talk.
 */
form: ConcernForm, 
/**
 * To whom at first; `null` where nobody is chosen yet.
 */
person: PersonId | null, };

/**
 * Three low-stakes messages.
 */
export type CheckInTone = "thanks" | "what_worked" | "one_question";

/**
 * How a concern is told.
 */
export type ConcernForm = "letter" | "talk";

/**
 * One thing to say.
 */
export type Saying = "helped" | "progress" | "happy_day" | "monthly_update" | "from_home" | "medicine" | "family" | "morning" | "worked_at_home" | "warning_signs" | "helps_after" | "question" | "meeting" | "home_ideas" | "concern" | "disagreement" | "fresh_start" | "evaluation" | "plan_change" | "copies";

/**
 * The way a message goes (G19): chosen with its kind, and only ever advice.
 */
export type Way = { 
/**
 * The need it serves; the words come from Fluent, `channel-why-<need>`.
 */
need: MessageNeed, 
/**
 * Any of these to begin with; the first is suggested. By phone or in person, the text holds points for a talk.
 */
first: Array<Channel>, 
/**
 * After that, when the first did not settle it.
 */
then: Channel | null, 
/**
 * Whether an answer is waited for.
 */
awaits: Awaits, 
/**
 * What ends it.
 */
ends: EndsWith, };

/**
 * Whether an answer is waited for.
 */
export type Awaits = "nothing" | "answer";

/**
 * What ends a message.
 */
export type EndsWith = "sent" | "answer" | "talk" | "date_received";

/**
 * The concerns.
 */
export type ConcernsView = { 
/**
 * Local today.
 */
today: string, 
/**
 * In the order they were added.
 */
open: Array<ConcernRow>, 
/**
 * What is over, the last first.
 */
closed: Array<ConcernRow>, };

/**
 * One concern, as a list names it.
 */
export type ConcernRow = { 
/**
 * Which.
 */
id: ConcernId, 
/**
 * One line.
 */
what: string, 
/**
 * About whom; `null` for no child in particular.
 */
child: ChildRef | null, 
/**
 * The next day to look again at what is tried.
 */
review: string | null, 
/**
 * When it was over; `null` while it is open.
 */
closed: string | null, 
/**
 * The entries that show it.
 */
seen: Array<EntryId>, 
/**
 * Who was asked.
 */
people: Array<PersonId>, };

/**
 * One concern.
 */
export type ConcernView = { 
/**
 * Which.
 */
id: ConcernId, 
/**
 * Local today.
 */
today: string, 
/**
 * One line.
 */
what: string, 
/**
 * About whom; `null` for no child in particular.
 */
child: ChildRef | null, 
/**
 * What the parent hopes for (C8); may be empty.
 */
hope: string, 
/**
 * What the parent asked for (C8); may be empty.
 */
asked: string, 
/**
 * What was seen, the oldest first (G43).
 */
seen: Array<SeenLine>, 
/**
 * Newer entries that may show it too, the newest first.
 */
lately: Array<SeenLine>, 
/**
 * Other ways to what is hoped for (C11).
 */
ways: Array<WayLine>, 
/**
 * Who was asked, the first talk first (G16).
 */
talks: Array<TalkLine>, 
/**
 * Somebody closest to it who was not asked in it yet (G16); `null` when nobody is known.
 */
closest: PersonRef | null, 
/**
 * What is tried or was, the first first (G45).
 */
trials: Array<TrialLine>, 
/**
 * When to look again at a trial that starts today (G45).
 */
review: string, 
/**
 * The parent's answers to the three reasons to go higher (G48).
 */
reasons: ConcernReasons, 
/**
 * The open dates to keep in mind that are about this child, or about none in particular.
 */
dates: Array<ClockRef>, 
/**
 * When it was over; `null` while it is open.
 */
closed: string | null, 
/**
 * What came of it; may be empty.
 */
came: string, 
/**
 * The first concern there ever was: the one kind line is said here (C12).
 */
first: boolean, };

/**
 * Something the parent saw, as the log has it.
 */
export type SeenLine = { 
/**
 * Which entry.
 */
entry: EntryId, 
/**
 * Local date.
 */
on: string, 
/**
 * Its words, the first 200 letters; empty where it is only for the parent.
 */
text: string, 
/**
 * Shown as being there, no more: others may see the screen.
 */
only_me: boolean, };

/**
 * Another way.
 */
export type WayLine = { 
/**
 * Which.
 */
id: PartId, 
/**
 * One line.
 */
text: string, };

/**
 * Where it stands that somebody was asked.
 */
export type TalkFrom = { "is": "own", 
/**
 * Which part of it.
 */
part: PartId, } | { "is": "letter", 
/**
 * Which message.
 */
message: MessageId, } | { "is": "entry", 
/**
 * Which.
 */
entry: EntryId, };

/**
 * Somebody who was asked.
 */
export type TalkLine = { 
/**
 * Where it stands.
 */
from: TalkFrom, 
/**
 * Whom; `null` for somebody unnamed.
 */
person: PersonRef | null, 
/**
 * How close they stand to it.
 */
level: Level, 
/**
 * Local date.
 */
on: string, 
/**
 * What came of it; empty while nothing has, and where it is only for the parent.
 */
came: string, 
/**
 * What came stands in an entry that is only for the parent, and is covered.
 */
only_me: boolean, };

/**
 * How far from the child somebody decides: the closest person first (G16, G17).
 */
export type Level = "closest" | "school" | "district";

/**
 * What is tried.
 */
export type TrialLine = { 
/**
 * Which.
 */
id: PartId, 
/**
 * One line.
 */
what: string, 
/**
 * Local date.
 */
start: string, 
/**
 * The day to look again.
 */
review: string, 
/**
 * What came of it; may be empty.
 */
came: string, 
/**
 * When one looked again; `null` while it is tried.
 */
reviewed: string | null, };

/**
 * The parent's own answers to the three reasons to go higher (G48). Nobody weighs them.
 */
export type ConcernReasons = { 
/**
 * Was it raised directly, and what came of it?
 */
direct: string, 
/**
 * Is something the plan or a rule promises not happening?
 */
duty: string, 
/**
 * What is at stake for the child?
 */
stakes: string, };

/**
 * One concern.
 */
export type ConcernRequest = { 
/**
 * Which.
 */
id: ConcernId, };

/**
 * Adds (`id` null) or changes a concern.
 */
export type SaveConcern = { 
/**
 * Which; `null` adds one.
 */
id: ConcernId | null, 
/**
 * One line; not empty.
 */
what: string, 
/**
 * About whom; `null` for no child in particular.
 */
child: ChildId | null, 
/**
 * What the parent hopes for.
 */
hope: string, 
/**
 * What the parent asked for.
 */
asked: string, };

/**
 * Says that an entry shows it, or does not.
 */
export type SeeConcern = { 
/**
 * Which concern.
 */
id: ConcernId, 
/**
 * Which entry.
 */
entry: EntryId, 
/**
 * Whether it belongs to it.
 */
belongs: boolean, };

/**
 * Adds (`part` null) or changes a way, a talk or a trial.
 */
export type SaveConcernPart = { 
/**
 * Of which concern.
 */
id: ConcernId, 
/**
 * Which; `null` adds one.
 */
part: PartId | null, 
/**
 * As it is from now on. A way and a trial have words, a talk a person or words.
 */
now: ConcernPart, };

/**
 * One part of a concern.
 */
export type ConcernPart = { "is": "way", 
/**
 * One line.
 */
text: string, } | { "is": "talk", 
/**
 * Whom; `null` for somebody unnamed.
 */
person: PersonId | null, 
/**
 * Local date.
 */
on: string, 
/**
 * What came of it; empty while nothing has.
 */
came: string, } | { "is": "trial", 
/**
 * One line.
 */
what: string, 
/**
 * Local date.
 */
start: string, 
/**
 * The day to look again, after `start`.
 */
review: string, 
/**
 * What came of it; may be empty.
 */
came: string, 
/**
 * When one looked again; `null` while it is tried.
 */
reviewed: string | null, };

/**
 * One part of a concern.
 */
export type ConcernPartRequest = { 
/**
 * Of which concern.
 */
id: ConcernId, 
/**
 * Which.
 */
part: PartId, };

/**
 * Puts a trial into the letter for next year, or takes it out (G62).
 */
export type TellPart = { 
/**
 * Of which concern.
 */
id: ConcernId, 
/**
 * Which.
 */
part: PartId, 
/**
 * What it shows; `null` takes it out.
 */
shows: WorthTelling | null, };

/**
 * Keeps the parent's answers to the three reasons.
 */
export type SaveConcernReasons = { 
/**
 * Of which concern.
 */
id: ConcernId, 
/**
 * All three.
 */
reasons: ConcernReasons, };

/**
 * Says that a concern is over, or that it is not.
 */
export type CloseConcern = { 
/**
 * Which.
 */
id: ConcernId, 
/**
 * On which day; `null` opens it again.
 */
on: string | null, 
/**
 * What came of it; may be empty.
 */
came: string, };

/**
 * Asks for a message.
 */
export type WriteMessage = { 
/**
 * What for.
 */
about: MessageAbout, 
/**
 * Forget the parent's own changes and draft anew.
 */
anew: boolean, 
/**
 * The mail program is given the words as they are kept, or they were not sent after all.
 */
mailed: boolean | null, };

/**
 * A message, drafted or sent.
 */
export type MessageView = { 
/**
 * Set once sent.
 */
id: MessageId | null, 
/**
 * What for.
 */
about: MessageAbout, 
/**
 * Where its draft is kept; see [`super::KeepDraft`]. Subject in the first line, body after it; no text while
 * only recipients were chosen. Of the edits, `people` are added to the recipients, `removed` are ids taken off.
 */
slot: string, 
/**
 * To whom.
 */
to: Array<Recipient>, 
/**
 * What was done to the recipients so far.
 */
edits: Edits, 
/**
 * One line.
 */
subject: string, 
/**
 * The text.
 */
body: string, 
/**
 * The way it goes; `null` where no need was chosen and nothing is asked.
 */
way: Way | null, 
/**
 * Of a worry or a request to somebody who leads: who is closest to it and was not asked yet (G16).
 */
closest: PersonRef | null, 
/**
 * Subject and text are the parent's own: no draft takes their place.
 */
own_words: boolean, 
/**
 * Opens the parent's own mail program; `null` when longer than 1,800 characters encoded: copy instead.
 */
mail: string | null, 
/**
 * When it was sent, local.
 */
sent: string | null, 
/**
 * Of a draft: how many messages went to the first of them in the last seven days; one can hold it all (G59).
 */
lately: number, 
/**
 * Until when a draft is slept on, local; `null` once that has come (G46).
 */
held: string | null, 
/**
 * Of a sent one: the answer that came.
 */
answer: MessageAnswer | null, 
/**
 * Of a sent formal request: the date it starts (G22).
 */
clock: RequestClock | null, };

/**
 * An answer that came.
 */
export type MessageAnswer = { 
/**
 * Local date.
 */
on: string, 
/**
 * Where it was written down; `null` when it only came.
 */
entry: EntryId | null, };

/**
 * A letter that a pasted email seems to answer; only the parent says that it does.
 */
export type MayAnswer = { 
/**
 * Which.
 */
message: MessageId, 
/**
 * The day it went out.
 */
sent: string, };

/**
 * The date a formal request starts.
 */
export type RequestClock = { "is": "offered", 
/**
 * What about.
 */
kind: ClockKind, 
/**
 * The day it was sent, local: an email arrives the same day.
 */
start: string, 
/**
 * For whom.
 */
child: ChildId | null, 
/**
 * The rule that makes its day, or makes none.
 */
rule: ClockRuleView, 
/**
 * What is counted from a later day, such as consent, with its rule (D2).
 */
then: ClockKindView | null, 
/**
 * The date that is kept for that.
 */
next: ClockRef | null, 
/**
 * The state the parent named.
 */
state: StateRef | null, } | { "is": "kept", 
/**
 * The date.
 */
clock: ClockRef, 
/**
 * What is counted from a later day, until a date is kept for it.
 */
then: ClockKindView | null, 
/**
 * The date that is kept for that.
 */
next: ClockRef | null, };

/**
 * Whom a message goes to.
 */
export type Recipient = { 
/**
 * Who.
 */
person: PersonRef, 
/**
 * Address; may be empty.
 */
email: string, 
/**
 * Number; may be empty.
 */
phone: string, };

/**
 * Keeps a sent message.
 */
export type SentMessage = { 
/**
 * What for.
 */
about: MessageAbout, 
/**
 * To whom.
 */
to: Array<PersonId>, 
/**
 * One line.
 */
subject: string, 
/**
 * The text, exactly.
 */
body: string, };

/**
 * One sent message.
 */
export type MessageRequest = { 
/**
 * Which.
 */
id: MessageId, };

/**
 * Says that an answer came, or none after all. What they said is written down as an entry instead.
 */
export type AnswerMessage = { 
/**
 * To which message.
 */
id: MessageId, 
/**
 * Whether it came.
 */
answered: boolean, 
/**
 * The entry that is it, where it was written down before.
 */
entry?: EntryId, 
/**
 * The paper that is it: then it came on the day of the paper.
 */
paper?: DocumentId, };

/**
 * Sleeps on a letter: it comes back in the morning (G46).
 */
export type HoldMessage = { 
/**
 * Which.
 */
about: MessageAbout, 
/**
 * Whether it is held, or no longer.
 */
hold: boolean, };

/**
 * Letters that were begun and not sent (G46).
 */
export type BegunLettersView = { 
/**
 * The newest first.
 */
letters: Array<BegunLetter>, };

/**
 * A letter with words of the parent's own.
 */
export type BegunLetter = { 
/**
 * What for; opens it.
 */
about: MessageAbout, 
/**
 * Whom it is for.
 */
people: Array<PersonRef>, 
/**
 * Its first words after the greeting, at most 120 characters; else its subject.
 */
words: string, };

/**
 * Asks for a second look at a letter as it stands on screen; nothing is kept and nothing is changed.
 */
export type CheckWording = { 
/**
 * What it is for: what is worth a look hangs on it.
 */
about: MessageAbout, 
/**
 * One line.
 */
subject: string, 
/**
 * The text.
 */
body: string, 
/**
 * Keys of what was looked at and stays as it is: the next comes in its place.
 */
left: Array<string>, };

/**
 * What is worth a second look.
 */
export type WordingView = { 
/**
 * The most helpful first, at most three; none while hints are off.
 */
flags: Array<WordingFlag>, 
/**
 * Something in it is said better than it is written (G23), also where it was left as it is.
 */
heated: boolean, };

/**
 * One thing worth a second look. Nothing has to be done about it.
 */
export type WordingFlag = { 
/**
 * The same for the same words: kept in `removed` of the draft's edits, it says that they stay as they are.
 */
key: string, 
/**
 * Which part of the letter the marks count in.
 */
part: Part, 
/**
 * The words it is about.
 */
mark: Mark, 
/**
 * Those words; empty where it is about the letter as a whole.
 */
words: string, 
/**
 * What is said about them; the words come from Fluent.
 */
advice: Advice, 
/**
 * The principle behind it.
 */
principle: Principle, 
/**
 * Another sentence that says the same; put in only by the parent.
 */
suggestion: WordingSuggestion | null, };

/**
 * A sentence to take the place of another.
 */
export type WordingSuggestion = { 
/**
 * What it takes the place of.
 */
mark: Mark, 
/**
 * The sentence.
 */
text: string, };

/**
 * What is said about a flag.
 */
export type Advice = "person_from_issue" | "observation" | "ask_first" | "specific" | "relationship" | "interests" | "respect" | "sarcasm" | "quiet_documentation" | "lowest_level" | "not_legal" | "factual_recap" | "recap_aside" | "trouble_at_home" | "health_detail" | "talk_of_others" | "other_child" | "no_question" | "many_questions" | "length" | "concrete_thanks";

/**
 * What the guide says makes a message work; each flag names one.
 */
export type Principle = "person_from_issue" | "observation" | "ask_first" | "specific" | "relationship" | "interests" | "respect" | "quiet_documentation" | "lowest_level" | "not_legal" | "factual_recap" | "oversharing" | "one_question" | "length" | "concrete_thanks";

/**
 * Where the marked words stand.
 */
export type Part = "subject" | "body";

/**
 * One language that is built in.
 */
export type Language = { 
/**
 * BCP 47: "en-US".
 */
tag: string, 
/**
 * What it calls itself: "English".
 */
name: string, };

/**
 * All settings.
 */
export type SettingsView = { 
/**
 * Local today.
 */
today: string, 
/**
 * Reminder hours, from.
 */
remind_from: string, 
/**
 * Reminder hours, until.
 */
remind_until: string, 
/**
 * Weekdays without notices.
 */
quiet_days: Array<QuietDay>, 
/**
 * Kinds of reminders that are off.
 */
rhythms_off: Array<RhythmKind>, 
/**
 * No notices before this day; `null` when not paused.
 */
paused_until: string | null, 
/**
 * Notices say what they are about.
 */
details_in_notices: boolean, 
/**
 * Coaching lines and cards.
 */
coaching: boolean, 
/**
 * Light, dark, or as the device.
 */
theme: Theme, 
/**
 * How messages are signed; may be empty.
 */
my_name: string, 
/**
 * When and how the parent can be reached; may be empty (G7).
 */
reachable: string, 
/**
 * Times that suit the parent for a meeting; may be empty (C2).
 */
meet_times: string, 
/**
 * The language an interpreter is needed for; empty where none is (C7).
 */
language: string, 
/**
 * The language Hallway speaks from its next start; empty takes the device's.
 */
hallway_language: string, 
/**
 * The languages to choose from; empty where there is only one.
 */
languages: Array<Language>, 
/**
 * Whose rules and words are shown; `null` when none was chosen.
 */
state: StateRef | null, 
/**
 * First-run offers that were put aside.
 */
setup_later: Array<SetupStep>, 
/**
 * Children with their profiles.
 */
children: Array<ChildView>, 
/**
 * School years, newest first.
 */
school_years: Array<SchoolYearView>, 
/**
 * Breaks, by date.
 */
breaks: Array<BreakView>, };

/**
 * A weekday.
 */
export type QuietDay = "monday" | "tuesday" | "wednesday" | "thursday" | "friday" | "saturday" | "sunday";

/**
 * Colours.
 */
export type Theme = "device" | "light" | "dark";

/**
 * A child with the profile (G6) and their own words (C16).
 */
export type ChildView = { 
/**
 * Who.
 */
child: ChildRef, 
/**
 * The profile.
 */
fields: ChildFields, 
/**
 * What the child says.
 */
own_words: OwnWords, };

/**
 * The child's name and profile, in the order strengths, needs, what works, warning signs, what helps after (G6, G58).
 */
export type ChildFields = { 
/**
 * First name.
 */
name: string, 
/**
 * What they are good at and love.
 */
strengths: string, 
/**
 * What they need.
 */
needs: string, 
/**
 * What works.
 */
what_works: string, 
/**
 * How one sees that it gets hard; may be empty (G58).
 */
warning_signs: string, 
/**
 * How long before: "about ten minutes"; may be empty.
 */
warning_lead: string, 
/**
 * What helps after a hard moment; may be empty.
 */
helps_after: string, };

/**
 * "In my own words": the child's page (C16). Each may be empty.
 */
export type OwnWords = { 
/**
 * What I like.
 */
like: string, 
/**
 * What is hard for me.
 */
hard: string, 
/**
 * What helps me.
 */
helps: string, 
/**
 * What I hope for.
 */
hope: string, };

/**
 * Keeps the child's own words.
 */
export type SaveOwnWords = { 
/**
 * Whose.
 */
id: ChildId, 
/**
 * All of them.
 */
own_words: OwnWords, 
/**
 * The meeting they were written for: it has them ready, once something was written.
 */
meeting: MeetingId | null, };

/**
 * Changes settings; a field left out stays.
 */
export type SaveSettings = { 
/**
 * Reminder hours, from.
 */
remind_from?: string, 
/**
 * Reminder hours, until.
 */
remind_until?: string, 
/**
 * Weekdays without notices.
 */
quiet_days?: Array<QuietDay>, 
/**
 * Kinds of reminders that are off.
 */
rhythms_off?: Array<RhythmKind>, 
/**
 * Pause until this day; a day that is over ends the pause.
 */
paused_until?: string, 
/**
 * Notices say what they are about.
 */
details_in_notices?: boolean, 
/**
 * Coaching lines and cards.
 */
coaching?: boolean, 
/**
 * Colours.
 */
theme?: Theme, 
/**
 * How messages are signed.
 */
my_name?: string, 
/**
 * When and how the parent can be reached.
 */
reachable?: string, 
/**
 * Times that suit the parent for a meeting.
 */
meet_times?: string, 
/**
 * The language an interpreter is needed for.
 */
language?: string, 
/**
 * The language Hallway speaks from its next start; empty takes the device's.
 */
hallway_language?: string, 
/**
 * Whose rules and words are shown; `null` chooses none.
 */
state?: State | null, 
/**
 * First-run offers to put aside.
 */
setup_later?: Array<SetupStep>, };

/**
 * Adds (`id` null) or changes a child.
 */
export type SaveChild = { 
/**
 * Who; `null` adds one.
 */
id: ChildId | null, 
/**
 * All fields.
 */
fields: ChildFields, };

/**
 * One child.
 */
export type ChildRequest = { 
/**
 * Who.
 */
id: ChildId, };

/**
 * A school year.
 */
export type SchoolYearView = { 
/**
 * Which.
 */
id: SchoolYearId, 
/**
 * First day of school.
 */
first_day: string, 
/**
 * Last day of school.
 */
last_day: string, 
/**
 * Nobody entered `last_day`: the usual one stands in for it, and no date is counted on it.
 */
last_day_usual: boolean, 
/**
 * The day on which the next year began in Hallway: since then this one is read only (G2).
 */
closed: string | null, };

/**
 * Adds (`id` null) or changes a school year.
 */
export type SaveSchoolYear = { 
/**
 * Which; `null` adds one.
 */
id: SchoolYearId | null, 
/**
 * First day of school.
 */
first_day: string, 
/**
 * Last day; `null` for not known yet: the second Friday of June that follows stands in for it.
 */
last_day: string | null, };

/**
 * One school year.
 */
export type SchoolYearRequest = { 
/**
 * Which.
 */
id: SchoolYearId, };

/**
 * Days without school.
 */
export type BreakView = { 
/**
 * Which.
 */
id: BreakId, 
/**
 * "Winter break".
 */
name: string, 
/**
 * First day without school.
 */
first: string, 
/**
 * Last day without school.
 */
last: string, };

/**
 * Adds (`id` null) or changes a break.
 */
export type SaveBreak = { 
/**
 * Which; `null` adds one.
 */
id: BreakId | null, 
/**
 * "Winter break"; may be empty.
 */
name: string, 
/**
 * First day without school.
 */
first: string, 
/**
 * Last day without school.
 */
last: string, };

/**
 * One break.
 */
export type BreakRequest = { 
/**
 * Which.
 */
id: BreakId, };

/**
 * Which year, and of which child.
 */
export type YearRequest = { 
/**
 * Which; `null` is the one that goes on, else the newest.
 */
id: SchoolYearId | null, 
/**
 * What happened about this child; `null` about all.
 */
child: ChildId | null, };

/**
 * A school year as a picture, and the same facts as text (ui.md).
 */
export type YearView = { 
/**
 * Local today.
 */
today: string, 
/**
 * Which; `null` when no year was entered.
 */
year: SchoolYearView | null, 
/**
 * All years, newest first.
 */
years: Array<SchoolYearView>, 
/**
 * Where today is, when this year goes on.
 */
phase: PhaseView | null, 
/**
 * Its weeks, from Monday, as far as it goes.
 */
weeks: Array<StretchView>, 
/**
 * The same by month.
 */
months: Array<StretchView>, 
/**
 * The meetings of the year, by date, those ahead too.
 */
meetings: Array<YearMeeting>, 
/**
 * Breaks inside the year, by date.
 */
breaks: Array<YearBreak>, 
/**
 * Who was on the team of this year.
 */
people: Array<PersonRef>, 
/**
 * The six parts of every year (G61).
 */
cycle: Array<StageView>, 
/**
 * A turn of the year may be made now (G2).
 */
turn_over: boolean, };

/**
 * A week or a month of a year.
 */
export type StretchView = { 
/**
 * First day inside the year.
 */
first: string, 
/**
 * Last day inside the year.
 */
last: string, 
/**
 * Talks.
 */
talks: number, 
/**
 * Sent messages.
 */
written: number, 
/**
 * Meetings that were held.
 */
meetings: number, 
/**
 * How many of the talks were good news.
 */
good_news: number, 
/**
 * No school on any of its days.
 */
off: boolean, };

/**
 * A meeting of the year.
 */
export type YearMeeting = { 
/**
 * Which.
 */
id: MeetingId, 
/**
 * Local date.
 */
date: string, 
/**
 * Kind.
 */
kind: MeetingKind, 
/**
 * Its own title; may be empty.
 */
title: string, };

/**
 * A break of the year.
 */
export type YearBreak = { 
/**
 * "Winter break"; may be empty.
 */
name: string, 
/**
 * First day off.
 */
first: string, 
/**
 * Last day off.
 */
last: string, };

/**
 * A part of the cycle (G61).
 */
export type StageView = { 
/**
 * Which; its words are `cycle-<stage>`.
 */
stage: Stage, 
/**
 * When; its words are `cycle-when-<when>`.
 */
when: When, 
/**
 * What it holds: ids of words.
 */
holds: Array<string>, };

/**
 * A part of the cycle.
 */
export type Stage = "set_up" | "maintain" | "meet" | "address" | "document" | "transition";

/**
 * When a part of the cycle is on.
 */
export type When = "first_two_weeks" | "every_two_to_four_weeks" | "around_meetings" | "as_needed" | "all_year" | "may_and_june";

/**
 * What the turn of the year works with (G2).
 */
export type TurnOverView = { 
/**
 * Local today.
 */
today: string, 
/**
 * The year that will be closed; `null` when none is over.
 */
old: SchoolYearView | null, 
/**
 * The year that comes after it or goes on, when its days are known.
 */
next: SchoolYearView | null, 
/**
 * Who is on the team of the old year, and may stay; with none to close, who is on the team.
 */
team: Array<PersonRef>, 
/**
 * The children, whose profiles stay.
 */
children: Array<ChildRef>, 
/**
 * What the first two weeks are good for (G3–G9): ids of words.
 */
first_weeks: Array<string>, };

/**
 * Closes the year that is over and starts the new one.
 */
export type TurnYear = { 
/**
 * First day of the new year, after the old one's last.
 */
first_day: string, 
/**
 * Last day; `null` takes the second Friday of June that follows.
 */
last_day: string | null, 
/**
 * Who works with the child in the new year too; the others stay in the old one.
 */
stay: Array<PersonId>, };

/**
 * The lines for the letter about one child.
 */
export type LetterRequest = { 
/**
 * About whom.
 */
child: ChildId, };

/**
 * What the letter for next year is made from (G62).
 */
export type LetterLinesView = { 
/**
 * Local today.
 */
today: string, 
/**
 * About whom.
 */
child: ChildRef, 
/**
 * Entries of the year that are marked, oldest first.
 */
lines: Array<LetterLine>, 
/**
 * What was tried and looked at again this year, the first review first; those that are put in say what they show.
 */
trials: Array<LetterTrial>, 
/**
 * Good news of the year that is not marked, newest first, at most eight.
 */
good_news: Array<LetterLine>, 
/**
 * The profile has nothing to tell yet.
 */
no_profile: boolean, 
/**
 * The child's own words.
 */
own_words: OwnWords, 
/**
 * No way to reach the parent was entered yet (G7).
 */
no_reach: boolean, };

/**
 * One entry for the letter.
 */
export type LetterLine = { 
/**
 * Which.
 */
entry: EntryId, 
/**
 * Local date.
 */
on: string, 
/**
 * What of it is worth telling.
 */
text: string, 
/**
 * What it shows.
 */
shows: WorthTelling | null, };

/**
 * One trial for the letter (G45).
 */
export type LetterTrial = { 
/**
 * Of which concern.
 */
concern: ConcernId, 
/**
 * Which.
 */
part: PartId, 
/**
 * When one looked again, local.
 */
on: string, 
/**
 * What was tried and, in the parent's words, what came of it.
 */
text: string, 
/**
 * What it shows; `null` while it is only offered.
 */
shows: WorthTelling | null, };

/**
 * What an entry shows that is worth telling next year.
 */
export type WorthTelling = "worked" | "did_not_work" | "helps";

/**
 * Asks whether a letter fits one page.
 */
export type FitPage = { 
/**
 * The body.
 */
text: string, };

/**
 * Whether it fits.
 */
export type PageView = { 
/**
 * Lines it takes on paper.
 */
lines: number, 
/**
 * Lines beyond one page; 0 fits.
 */
over: number, };

/**
 * Keeps the look back in January (N18).
 */
export type SaveLookBack = { 
/**
 * About whom; `null` about all.
 */
child: ChildId | null, 
/**
 * What grew; may be empty.
 */
grew: string, 
/**
 * What to try; may be empty.
 */
to_try: string, };

/**
 * One of the fifty states or the District of Columbia, written as its two letters.
 */
export type State = "AL" | "AK" | "AZ" | "AR" | "CA" | "CO" | "CT" | "DE" | "DC" | "FL" | "GA" | "HI" | "ID" | "IL" | "IN" | "IA" | "KS" | "KY" | "LA" | "ME" | "MD" | "MA" | "MI" | "MN" | "MS" | "MO" | "MT" | "NE" | "NV" | "NH" | "NJ" | "NM" | "NY" | "NC" | "ND" | "OH" | "OK" | "OR" | "PA" | "RI" | "SC" | "SD" | "TN" | "TX" | "UT" | "VT" | "VA" | "WA" | "WV" | "WI" | "WY";

/**
 * A state, by name.
 */
export type StateRef = { 
/**
 * Its two letters.
 */
letters: State, 
/**
 * Its own name, the same in every language.
 */
name: string, };

/**
 * Every state, to choose one.
 */
export type StatesView = { 
/**
 * By name.
 */
states: Array<StateRef>, };

/**
 * The dates to keep in mind.
 */
export type ClocksView = { 
/**
 * Local today.
 */
today: string, 
/**
 * The state whose rules are shown; `null` when none was chosen.
 */
state: StateRef | null, 
/**
 * What can be added, each with the rule that holds.
 */
kinds: Array<ClockKindView>, 
/**
 * Soonest first; those without a day last.
 */
open: Array<ClockView>, 
/**
 * What has happened, the last first.
 */
closed: Array<ClockView>, };

/**
 * What the rules say, one level below the dates (G66).
 */
export type RulesView = { 
/**
 * The state whose rules are shown; `null` when none was chosen.
 */
state: StateRef | null, 
/**
 * By what they are about.
 */
topics: Array<RuleTopicView>, };

/**
 * What the rules say about one thing.
 */
export type RuleTopicView = { 
/**
 * What about; the words are `rules-<topic>`.
 */
topic: RuleTopic, 
/**
 * Rules that name a time, or say that there is none.
 */
rules: Array<ClockKindView>, 
/**
 * What else they say.
 */
facts: Array<RuleFactView>, };

/**
 * What rules are about, in the order of the screen.
 */
export type RuleTopic = "evaluation" | "plan" | "meeting" | "notice" | "records" | "plan504" | "days";

/**
 * One fact; what it says is the line of its source.
 */
export type RuleFactView = { 
/**
 * Its name.
 */
id: string, 
/**
 * The Fluent ids of what the line lists; mostly none.
 */
parts: Array<string>, 
/**
 * Where it says so.
 */
source: ClockSource, };

/**
 * A kind of date, before anything was kept for it.
 */
export type ClockKindView = { 
/**
 * What about.
 */
kind: ClockKind, 
/**
 * The rule that holds; its start is what to ask for.
 */
rule: ClockRuleView, };

/**
 * What a clock is about.
 */
export type ClockKind = "initial_evaluation" | "eligibility_meeting" | "iep_meeting" | "annual_review" | "three_year_evaluation" | "reevaluation" | "records" | "records_before_meeting" | "reply_to_request" | "prior_notice" | "drafts_before" | "finished_plan" | "plan504_evaluation";

/**
 * One date.
 */
export type ClockView = { 
/**
 * Which.
 */
id: ClockId, 
/**
 * What about.
 */
kind: ClockKind, 
/**
 * For whom; `null` for no child in particular.
 */
child: ChildRef | null, 
/**
 * What happened on `start`.
 */
starts: StartEvent, 
/**
 * When.
 */
start: string, 
/**
 * `start` is the day its request was sent: nobody has said when it came.
 */
sent: boolean, 
/**
 * The parent's own words; may be empty.
 */
note: string, 
/**
 * When it was over; `null` while it is open.
 */
closed: string | null, 
/**
 * It was over in a school year that is closed: it can be read, not changed (G2).
 */
year_closed: boolean, 
/**
 * By when.
 */
due: ClockDue, 
/**
 * Why that is a range; empty where it is none.
 */
gaps: Array<Gap>, 
/**
 * It comes again, so it is not opened again once it was held.
 */
comes_again: boolean, 
/**
 * Saying that it has happened starts the next one.
 */
starts_next: boolean, 
/**
 * The rule that holds.
 */
rule: ClockRuleView, };

/**
 * A date, as a reminder names it.
 */
export type ClockRef = { 
/**
 * Which.
 */
id: ClockId, 
/**
 * What about.
 */
kind: ClockKind, 
/**
 * For whom.
 */
child: ChildRef | null, 
/**
 * By when.
 */
due: ClockDue, 
/**
 * Saying that it has happened starts the next one.
 */
starts_next: boolean, };

/**
 * By when, as far as it can be said. Nothing says how many days are left.
 */
export type ClockDue = { "is": "on", 
/**
 * Local date.
 */
date: string, } | { "is": "between", 
/**
 * The first it can be.
 */
first: string, 
/**
 * The last it can be.
 */
last: string, } | { "is": "not_before", 
/**
 * Local date.
 */
date: string, } | { "is": "no_number" } | { "is": "other_start" } | { "is": "no_day" };

/**
 * A rule, with where it says so.
 */
export type ClockRuleView = { 
/**
 * Whether it is the state's own, federal, or the federal default.
 */
standing: Standing, 
/**
 * How much time, and how it is counted.
 */
time: ClockTime, 
/**
 * From what.
 */
starts: StartEvent, 
/**
 * What is done by then.
 */
reaches: Reaches, 
/**
 * What the state does differently while counting.
 */
exception: Exception, 
/**
 * The Fluent id of what else to know.
 */
note: string | null, 
/**
 * Where it says so.
 */
source: ClockSource, };

/**
 * What is not known about days that a range counts.
 */
export type Gap = "school_year" | "last_day" | "days_off" | "state_holidays";

/**
 * What a state does differently while counting.
 */
export type Exception = "none" | "summer_out" | "holidays_out" | "long_breaks_out" | "consent_time_out" | "june_thirtieth";

/**
 * How a rule stands to the state the parent named.
 */
export type Standing = "state" | "federal" | "federal_default";

/**
 * How much time a rule gives.
 */
export type ClockTime = { "is": "within", 
/**
 * How many.
 */
count: number, 
/**
 * Of what.
 */
unit: Unit, } | { "is": "before", 
/**
 * How many.
 */
count: number, 
/**
 * Of what.
 */
unit: Unit, } | { "is": "no_number" };

/**
 * How days are counted (D3).
 */
export type Unit = "calendar_days" | "school_days" | "business_days" | "years";

/**
 * What starts the clock (D2).
 */
export type StartEvent = "consent_received" | "referral_received" | "request_received" | "evaluation_done" | "eligibility_decided" | "last_review" | "last_evaluation" | "meeting";

/**
 * What is done by the end.
 */
export type Reaches = "evaluation" | "eligibility" | "plan_meeting" | "plan" | "services" | "offer" | "reply" | "records" | "drafts" | "results" | "review";

/**
 * Where a rule is written down.
 */
export type ClockSource = { 
/**
 * "34 CFR 300.301(c)(1)".
 */
citation: string, 
/**
 * Where it can be read; shown as text, since a face opens no pages.
 */
link: string | null, 
/**
 * What it says.
 */
line: ClockLine, 
/**
 * When that was last looked at.
 */
checked: string, 
/**
 * At the source, or on a page about it.
 */
read: Read, };

/**
 * What a source says.
 */
export type ClockLine = { "is": "quoted", 
/**
 * In English, as written.
 */
text: string, } | { "is": "our_words", 
/**
 * The Fluent id.
 */
id: string, };

/**
 * How well a row is known.
 */
export type Read = "at_source" | "second_hand";

/**
 * Adds (`id` null) or changes a date. What `start` means is what the rule that holds asks for.
 */
export type SaveClock = { 
/**
 * Which; `null` adds one.
 */
id: ClockId | null, 
/**
 * What about: one of [`ClocksView::kinds`].
 */
kind: ClockKind, 
/**
 * For whom; `null` for no child in particular.
 */
child: ChildId | null, 
/**
 * When it happened.
 */
start: string, 
/**
 * The parent's own words; may be empty.
 */
note: string, 
/**
 * The sent request it is kept for, when there is one (G22); left out it stays.
 */
message?: MessageId, };

/**
 * Says that it has happened, or that it has not. A review or evaluation of the plan starts the next one, where none is
 * open, and is not opened again: `not_understood`. A day to come is `date_out_of_range`, one before the start
 * `ends_before_start`.
 */
export type CloseClock = { 
/**
 * Which.
 */
id: ClockId, 
/**
 * On which day; `null` opens it again.
 */
on: string | null, };

/**
 * One date.
 */
export type ClockRequest = { 
/**
 * Which.
 */
id: ClockId, };

/**
 * What to list.
 */
export type DocumentsRequest = { 
/**
 * Only about this child, and about none in particular; `null` for all.
 */
child: ChildId | null, 
/**
 * Only of this kind; `null` for all.
 */
kind: DocumentKind | null, 
/**
 * Words to find; the best matches come first, in one group.
 */
search: string, 
/**
 * How many at most; 0 for the usual number.
 */
most: number, };

/**
 * The papers, by school year.
 */
export type DocumentsView = { 
/**
 * Local today.
 */
today: string, 
/**
 * The newest year first; found papers stand in one group without a year.
 */
years: Array<DocumentsYear>, 
/**
 * The kinds that are kept at all, for a filter.
 */
kinds: Array<DocumentKind>, 
/**
 * There are more than these.
 */
more: boolean, 
/**
 * The largest file that is taken, in bytes.
 */
most_bytes: number, };

/**
 * The papers of one school year, the newest first.
 */
export type DocumentsYear = { 
/**
 * First and last day of school; `null` where no year is known.
 */
days: [string, string] | null, 
/**
 * The papers.
 */
documents: Array<DocumentRef>, };

/**
 * A paper, as named in a line.
 */
export type DocumentRef = { 
/**
 * Which.
 */
id: DocumentId, 
/**
 * Its title; never empty but for a file without a name.
 */
title: string, 
/**
 * Its kind; the words come from Fluent.
 */
kind: DocumentKind, 
/**
 * What it is made of.
 */
form: DocumentForm, 
/**
 * The day it is from.
 */
date: string, 
/**
 * About whom.
 */
child: ChildRef | null, 
/**
 * Marked sensitive: it stays out of a record unless it is asked for, and what is in it out of a search's lines.
 */
sensitive: boolean, };

/**
 * Kinds of papers worth keeping (G51).
 */
export type DocumentKind = "iep" | "plan504" | "evaluation" | "progress_report" | "report_card" | "work_sample" | "outside_evaluation" | "medical" | "letter" | "other";

/**
 * What a paper is made of.
 */
export type DocumentForm = "picture" | "pdf" | "words" | "file";

/**
 * Why the words of a PDF are not here. It is kept all the same.
 */
export type NoWords = "encrypted" | "too_many_pages" | "damaged" | "scanned" | "too_large" | "trouble";

/**
 * What a meeting's shelf says of a paper (G31).
 */
export type Shelf = "arrived" | "bring";

/**
 * One paper.
 */
export type DocumentRequest = { 
/**
 * Which.
 */
id: DocumentId, };

/**
 * One paper in full.
 */
export type DocumentView = { 
/**
 * Local today.
 */
today: string, 
/**
 * Title, kind, day, child.
 */
document: DocumentRef, 
/**
 * The parent's own words about it; may be empty.
 */
note: string, 
/**
 * Which goal it shows; may be empty (G51).
 */
goal: string, 
/**
 * All of a pasted text; the first words of a PDF. Empty when there are none.
 */
words: string, 
/**
 * Why there are none.
 */
no_words: NoWords | null, 
/**
 * Of a PDF that was read.
 */
pages: number | null, 
/**
 * Its file; `null` for words alone.
 */
file: DocumentFile | null, 
/**
 * Meetings it lies ready for.
 */
shelves: Array<ShelfRow>, 
/**
 * The letter it seems to answer.
 */
may_answer: MayAnswer | null, 
/**
 * The school year it stood in when that was closed: it can be read, not changed (G2).
 */
closed: SchoolYearView | null, };

/**
 * The file of a paper.
 */
export type DocumentFile = { 
/**
 * As it came.
 */
name: string, 
/**
 * How large, in bytes.
 */
bytes: number, 
/**
 * It is on this device.
 */
here: boolean, 
/**
 * Another program may be asked to open it; else it is only saved.
 */
opens: boolean, };

/**
 * A meeting a paper lies ready for.
 */
export type ShelfRow = { 
/**
 * Which.
 */
meeting: MeetingRef, 
/**
 * Arrived for it, or to bring.
 */
shelf: Shelf, };

/**
 * What lies ready for a meeting, the oldest paper first (G31).
 */
export type MeetingShelf = { 
/**
 * What the school sent.
 */
arrived: Array<DocumentRef>, 
/**
 * What to bring.
 */
bring: Array<DocumentRef>, };

/**
 * What the parent says of a paper.
 */
export type DocumentFields = { 
/**
 * Empty for the file's name, or for the first line of a pasted text.
 */
title: string, 
/**
 * Its kind.
 */
kind: DocumentKind, 
/**
 * The day it is from; `null` for today.
 */
date: string | null, 
/**
 * About whom.
 */
child: ChildId | null, 
/**
 * The parent's own words about it.
 */
note: string, 
/**
 * Which goal it shows.
 */
goal: string, 
/**
 * `null` leaves it to the kind.
 */
sensitive: boolean | null, };

/**
 * Changes what is said of a paper, or keeps a pasted text as one.
 */
export type SaveDocument = { 
/**
 * Which; `null` keeps `text` as a new one.
 */
id: DocumentId | null, 
/**
 * What is said of it.
 */
fields: DocumentFields, 
/**
 * A pasted email or letter; only when adding. It stays as it is.
 */
text: string, 
/**
 * Puts the new one on a meeting's shelf.
 */
meeting: OnShelf | null, };

/**
 * A place on a meeting's shelf.
 */
export type OnShelf = { 
/**
 * Which meeting.
 */
meeting: MeetingId, 
/**
 * Arrived for it, or to bring.
 */
shelf: Shelf, };

/**
 * Puts a paper on a meeting's shelf, or takes it from there.
 */
export type ShelveDocument = { 
/**
 * Which.
 */
id: DocumentId, 
/**
 * Which meeting.
 */
meeting: MeetingId, 
/**
 * Arrived for it, or to bring; `null` takes it from there.
 */
shelf: Shelf | null, };

/**
 * A file is about to come.
 */
export type BeginDocument = { 
/**
 * As the person calls the file, with its ending.
 */
name: string, 
/**
 * How large it is, in bytes.
 */
bytes: number, };

/**
 * Whether it may come.
 */
export type BegunDocument = { "is": "ready", 
/**
 * To name it with.
 */
upload: number, 
/**
 * The most bytes in one part.
 */
part: number, } | { "is": "refused", 
/**
 * Why.
 */
why: RefusedDocument, };

/**
 * The next part of a file.
 */
export type DocumentPart = { 
/**
 * From [`BegunDocument::Ready`].
 */
upload: number, 
/**
 * Where it belongs, in bytes: right after the part before.
 */
at: number, 
/**
 * As Base64.
 */
part: string, };

/**
 * A file on its way.
 */
export type DocumentUpload = { 
/**
 * From [`BegunDocument::Ready`].
 */
upload: number, };

/**
 * All parts of a file have come: it is kept as a paper, with what its name says of it.
 */
export type FinishDocument = { 
/**
 * From [`BegunDocument::Ready`].
 */
upload: number, 
/**
 * About whom.
 */
child: ChildId | null, 
/**
 * Puts it on a meeting's shelf.
 */
meeting: OnShelf | null, };

/**
 * What became of a file.
 */
export type ArrivedDocument = { "is": "kept", 
/**
 * As a paper.
 */
document: DocumentRef, 
/**
 * Why the words of a PDF are not here.
 */
no_words: NoWords | null, } | { "is": "here", 
/**
 * The paper that has it.
 */
document: DocumentRef, } | { "is": "refused", 
/**
 * Why.
 */
why: RefusedDocument, };

/**
 * Why a file is not kept. The words come from Fluent, `document-refused-<why>`.
 */
export type RefusedDocument = "empty" | "too_large" | "incomplete" | "not_a_pdf" | "not_a_picture";

/**
 * How large a picture is wanted.
 */
export type DocumentSize = "thumb" | "screen" | "original";

/**
 * Reads a part of a paper's file.
 */
export type ReadDocument = { 
/**
 * Which.
 */
id: DocumentId, 
/**
 * How large; only a picture has another size than its original.
 */
size: DocumentSize, 
/**
 * From where, in bytes.
 */
at: number, };

/**
 * A part of a file.
 */
export type DocumentBytes = { 
/**
 * As Base64; empty at the end, and where there is nothing to show.
 */
part: string, 
/**
 * How many bytes there are in all.
 */
bytes: number, };

/**
 * How many of each kind.
 */
export type Counts = { 
/**
 * Notes of what was said.
 */
entries: number, 
/**
 * Who owes what.
 */
agreements: number, 
/**
 * Meetings.
 */
meetings: number, 
/**
 * Sent messages.
 */
messages: number, 
/**
 * Adults.
 */
people: number, 
/**
 * Dates to keep in mind.
 */
dates: number, 
/**
 * Papers.
 */
documents: number, 
/**
 * Concerns.
 */
concerns: number, };

/**
 * What can be taken along.
 */
export type LeaveView = { 
/**
 * Local today.
 */
today: string, 
/**
 * School years, the newest first.
 */
years: Array<LeaveYear>, 
/**
 * All that is kept but for private notes.
 */
all: Counts, 
/**
 * All that is kept.
 */
all_with_private: Counts, 
/**
 * Where files are put, as this device calls it.
 */
folder: string, 
/**
 * The day of the last copy that holds the current days (G55); `null` when there is none.
 */
last_copy: string | null, 
/**
 * A record that is being written.
 */
under_way: LeaveProgress | null, };

/**
 * A school year's folder.
 */
export type LeaveYear = { 
/**
 * Which.
 */
id: SchoolYearId, 
/**
 * First day of school.
 */
first_day: string, 
/**
 * Last day of school.
 */
last_day: string, 
/**
 * What is in it without private notes.
 */
counts: Counts, 
/**
 * What is in it with private notes.
 */
with_private: Counts, };

/**
 * What goes along. Private notes and names stay out unless they are asked for (N14, story 12).
 */
export type StartExport = { 
/**
 * Which school year; `null` for everything.
 */
year: SchoolYearId | null, 
/**
 * Only what is about this child, or about nobody in particular; `null` for all.
 */
child: ChildId | null, 
/**
 * With entries that are only for me, private lines of meetings and of concerns and the private fields about adults.
 */
private: boolean, 
/**
 * With the names of other students in full.
 */
names: boolean, 
/**
 * With papers that are marked sensitive.
 */
sensitive: boolean, };

/**
 * How far a record is.
 */
export type LeaveProgress = { 
/**
 * Steps done.
 */
done: number, 
/**
 * Of so many, at least 1.
 */
total: number, 
/**
 * The file, once it is whole.
 */
file: LeftFile | null, };

/**
 * A file that was written.
 */
export type LeftFile = { 
/**
 * Its name.
 */
name: string, 
/**
 * Where it is, as this device calls it.
 */
folder: string, 
/**
 * How large, in bytes.
 */
bytes: number, };

/**
 * A small file, written at once.
 */
export type LeaveFile = { 
/**
 * Which.
 */
what: LeaveWhat, 
/**
 * Only for this child; `null` for all.
 */
child: ChildId | null, };

/**
 * Small files.
 */
export type LeaveWhat = "cards" | "dates";

/**
 * A part of a file that comes in, in order.
 */
export type BringPart = { 
/**
 * Whether a new file begins; whatever waited is let go.
 */
first: boolean, 
/**
 * Up to a few megabytes of it, as Base64.
 */
part: string, };

/**
 * Looks at the file that came in; nothing is changed.
 */
export type LookAtFile = { 
/**
 * For a table: what each column is; empty leaves it to Hallway.
 */
columns: Array<LogColumn>, 
/**
 * For a table: what stands first in 3/4/2026; `null` leaves it to the other dates.
 */
order: DayOrder | null, };

/**
 * What a column of a log holds.
 */
export type LogColumn = "date" | "time" | "kind" | "person" | "text" | "other";

/**
 * What stands first in 3/4/2026.
 */
export type DayOrder = "month_first" | "day_first";

/**
 * What the file is.
 */
export type FileView = { "is": "year", 
/**
 * "School-year record 2026–27".
 */
title: string, 
/**
 * What is in it.
 */
counts: Counts, } | { "is": "log" } & LogFileView | { "is": "cards", 
/**
 * The first ones.
 */
names: Array<string>, 
/**
 * How many there are.
 */
count: number, 
/**
 * How many of them are on the list already.
 */
here: number, } | { "is": "refused", 
/**
 * Why.
 */
why: RefusedFile, 
/**
 * The line or the part where, as a person finds it; may be empty.
 */
place: string, };

/**
 * A table of talks, before it is taken.
 */
export type LogFileView = { 
/**
 * The names of the columns; empty where the file has none.
 */
header: Array<string>, 
/**
 * What each column is taken for.
 */
columns: Array<LogColumn>, 
/**
 * The first rows, as they are in the file.
 */
sample: Array<Array<string>>, 
/**
 * The first entries that come of it.
 */
preview: Array<LogFileRow>, 
/**
 * How many rows become entries.
 */
count: number, 
/**
 * Rows that are left out, for they have no day or no words.
 */
left_out: number, 
/**
 * The lines of the first of them.
 */
left_out_lines: Array<number>, 
/**
 * Whether dates could be read in two ways and nothing in the file decides.
 */
order_open: boolean, 
/**
 * In which way they are read.
 */
order: DayOrder, };

/**
 * An entry that would come of a row.
 */
export type LogFileRow = { 
/**
 * The day.
 */
date: string, 
/**
 * Who of the list it was with.
 */
people: Array<PersonRef>, 
/**
 * Its words.
 */
text: string, };

/**
 * Why a file is refused. The words come from Fluent, `refused-<why>`.
 */
export type RefusedFile = "empty" | "too_large" | "unknown_kind" | "damaged_text" | "open_quote" | "no_columns" | "damaged_zip" | "bad_name" | "swollen" | "not_ours" | "newer" | "bad_record" | "bad_card" | "closed_year";

/**
 * What came in.
 */
export type ImportedView = { "is": "done", 
/**
 * What is new.
 */
counts: Counts, 
/**
 * How many things were here before and stay as they were.
 */
here: number, } | { "is": "refused", 
/**
 * Why.
 */
why: RefusedFile, 
/**
 * Where; may be empty.
 */
place: string, };

/**
 * A note to be quoted (G57).
 */
export type AsReference = { "is": "entry", 
/**
 * Which.
 */
id: EntryId, } | { "is": "message", 
/**
 * Which.
 */
id: MessageId, };

/**
 * The sentence to copy.
 */
export type ReferenceView = { 
/**
 * "I have a note from our talk on Tuesday, October 6 that says: …".
 */
text: string, };

/**
 * Everything away: asked for with the word the screen shows, so that no slip of a finger does it.
 */
export type DeleteEverything = { 
/**
 * Must be `true`: the person ticked that they are sure.
 */
sure: boolean, };

/**
 * What only the shell can do; answered there, never by core.
 */
export type ShellRequest = { "call": "open_mail", "with": { 
/**
 * From [`super::MessageView::mail`].
 */
mail: string, } } | { "call": "open_phone", "with": { 
/**
 * As the parent wrote it; only digits, `+`, `*` and `#` go on.
 */
phone: string, } } | { "call": "copy_text", "with": { 
/**
 * The text.
 */
text: string, } } | { "call": "open_calendar", "with": { 
/**
 * From [`super::CalendarFile::name`].
 */
name: string, 
/**
 * From [`super::CalendarFile::text`].
 */
text: string, } } | { "call": "show_file", "with": { 
/**
 * From [`super::LeftFile::name`].
 */
name: string, } } | { "call": "open_document", "with": { 
/**
 * Which.
 */
id: DocumentId, } } | { "call": "device" } | { "call": "allow_notices" } | { "call": "test_notice" } | { "call": "autostart", "with": { 
/**
 * On or off.
 */
on: boolean, } } | { "call": "open_again" } | { "call": "quit" };

/**
 * What this device is and allows: the answer to every [`ShellRequest`].
 */
export type DeviceView = { 
/**
 * Phone or desktop.
 */
form: DeviceForm, 
/**
 * Whether notices may be shown.
 */
notices: NoticePermission, 
/**
 * Starts with the computer; `null` where that does not exist.
 */
autostart: boolean | null, 
/**
 * What the call did worked.
 */
worked: boolean, };

/**
 * Phone or desktop.
 */
export type DeviceForm = "phone" | "desktop";

/**
 * Whether notices may be shown.
 */
export type NoticePermission = "granted" | "denied" | "not_asked";

/**
 * Kinds of things that can be different after a call.
 */
export type Changed = "entries" | "promises" | "people" | "meetings" | "messages" | "reminders" | "settings" | "clocks" | "concerns" | "documents";

/**
 * An undo that the bar can offer for ten seconds, and the log for ever.
 */
export type UndoOffer = { 
/**
 * The change's number.
 */
number: number, 
/**
 * What it did; the words come from Fluent, `undo-<op>`.
 */
op: Op, };

/**
 * Takes back one change.
 */
export type Undo = { 
/**
 * From [`UndoOffer`].
 */
number: number, };

/**
 * What went wrong, for a face to act on. The words come from Fluent, `error-<code>`.
 */
export type Failure = { 
/**
 * What a face may do something about.
 */
code: ErrorCode, 
/**
 * For whoever repairs it; never shown as the only words.
 */
detail: string, };

/**
 * A code exists only where a face acts on it.
 */
export type ErrorCode = "empty_text" | "name_missing" | "ends_before_start" | "date_out_of_range" | "not_understood" | "year_closed" | "unknown" | "store_newer" | "not_a_store" | "disk_full" | "read_only" | "in_use" | "paper_damaged" | "not_deleted" | "record_too_large" | "other";

/** Every call: what it takes and what it gives. */
export interface Calls {
  today: { with: ForChild; view: TodayView };
  open_capture: { with: Nothing; view: CaptureView };
  keep_draft: { with: KeepDraft; view: Nothing };
  draft: { with: DraftRequest; view: KeptText };
  read_entry: { with: ReadEntry; view: ReadingView };
  capture: { with: Capture; view: Captured };
  log: { with: LogRequest; view: LogView };
  entry: { with: EntryRequest; view: EntryView };
  edit_entry: { with: EditEntry; view: EntryView };
  tag_entry: { with: TagEntry; view: EntryView };
  remove_entry: { with: EntryRequest; view: Nothing };
  save_promise: { with: SavePromise; view: PromiseView };
  answer_promise: { with: AnswerPromise; view: PromiseView };
  remove_promise: { with: PromiseRequest; view: Nothing };
  people: { with: ForChild; view: PeopleView };
  person: { with: PersonRequest; view: PersonView };
  save_person: { with: SavePerson; view: PersonView };
  introduce: { with: Introduce; view: PersonView };
  remove_person: { with: PersonRequest; view: Nothing };
  who_handles: { with: WhoHandles; view: WhoHandlesView };
  meetings: { with: ForChild; view: MeetingsView };
  meeting: { with: MeetingRequest; view: MeetingView };
  save_meeting: { with: SaveMeeting; view: MeetingView };
  usual_end: { with: UsualEnd; view: UsualEndView };
  save_points: { with: SavePoints; view: MeetingView };
  check_meeting: { with: CheckMeeting; view: MeetingView };
  note_meeting: { with: NoteMeeting; view: MeetingView };
  meeting_file: { with: MeetingRequest; view: CalendarFile };
  read_calendar: { with: ReadCalendar; view: CalendarView };
  glossary: { with: GlossaryRequest; view: GlossaryView };
  question_bank: { with: Nothing; view: QuestionBankView };
  phrase_book: { with: Nothing; view: PhraseBookView };
  add_phrase: { with: AddPhrase; view: PhraseBookView };
  remove_phrase: { with: PhraseRequest; view: PhraseBookView };
  save_line: { with: SaveLine; view: MeetingView };
  remove_line: { with: LineRequest; view: MeetingView };
  remove_meeting: { with: MeetingRequest; view: Nothing };
  write_message: { with: WriteMessage; view: MessageView };
  sent_message: { with: SentMessage; view: MessageView };
  message: { with: MessageRequest; view: MessageView };
  answer_message: { with: AnswerMessage; view: MessageView };
  hold_message: { with: HoldMessage; view: MessageView };
  begun_letters: { with: Nothing; view: BegunLettersView };
  check_wording: { with: CheckWording; view: WordingView };
  answer_reminder: { with: AnswerReminder; view: Nothing };
  put_away_card: { with: PutAwayCard; view: Nothing };
  reminder_health: { with: Nothing; view: ReminderHealthView };
  settings: { with: Nothing; view: SettingsView };
  save_settings: { with: SaveSettings; view: SettingsView };
  save_child: { with: SaveChild; view: SettingsView };
  remove_child: { with: ChildRequest; view: SettingsView };
  save_school_year: { with: SaveSchoolYear; view: SettingsView };
  remove_school_year: { with: SchoolYearRequest; view: SettingsView };
  save_break: { with: SaveBreak; view: SettingsView };
  read_days_off: { with: ReadCalendar; view: DaysOffView };
  add_breaks: { with: AddBreaks; view: SettingsView };
  remove_break: { with: BreakRequest; view: SettingsView };
  save_own_words: { with: SaveOwnWords; view: SettingsView };
  year: { with: YearRequest; view: YearView };
  turn_over: { with: Nothing; view: TurnOverView };
  turn_year: { with: TurnYear; view: TurnOverView };
  reopen_year: { with: SchoolYearRequest; view: SettingsView };
  return_person: { with: PersonRequest; view: PersonView };
  letter_lines: { with: LetterRequest; view: LetterLinesView };
  fit_page: { with: FitPage; view: PageView };
  save_look_back: { with: SaveLookBack; view: EntryView };
  states: { with: Nothing; view: StatesView };
  clocks: { with: ForChild; view: ClocksView };
  rules: { with: Nothing; view: RulesView };
  save_clock: { with: SaveClock; view: ClockView };
  close_clock: { with: CloseClock; view: ClockView };
  remove_clock: { with: ClockRequest; view: Nothing };
  concerns: { with: ForChild; view: ConcernsView };
  concern: { with: ConcernRequest; view: ConcernView };
  save_concern: { with: SaveConcern; view: ConcernView };
  see_concern: { with: SeeConcern; view: ConcernView };
  save_concern_part: { with: SaveConcernPart; view: ConcernView };
  remove_concern_part: { with: ConcernPartRequest; view: ConcernView };
  tell_part: { with: TellPart; view: ConcernView };
  save_concern_reasons: { with: SaveConcernReasons; view: ConcernView };
  close_concern: { with: CloseConcern; view: ConcernView };
  remove_concern: { with: ConcernRequest; view: Nothing };
  documents: { with: DocumentsRequest; view: DocumentsView };
  document: { with: DocumentRequest; view: DocumentView };
  save_document: { with: SaveDocument; view: DocumentView };
  remove_document: { with: DocumentRequest; view: Nothing };
  shelve_document: { with: ShelveDocument; view: DocumentView };
  begin_document: { with: BeginDocument; view: BegunDocument };
  document_part: { with: DocumentPart; view: Nothing };
  finish_document: { with: FinishDocument; view: ArrivedDocument };
  stop_document: { with: DocumentUpload; view: Nothing };
  read_document: { with: ReadDocument; view: DocumentBytes };
  copy_document: { with: DocumentRequest; view: LeftFile };
  leave: { with: ForChild; view: LeaveView };
  start_export: { with: StartExport; view: LeaveProgress };
  continue_export: { with: Nothing; view: LeaveProgress };
  cancel_export: { with: Nothing; view: Nothing };
  leave_file: { with: LeaveFile; view: LeftFile };
  bring_part: { with: BringPart; view: Nothing };
  look_at_file: { with: LookAtFile; view: FileView };
  import_file: { with: LookAtFile; view: ImportedView };
  as_reference: { with: AsReference; view: ReferenceView };
  delete_everything: { with: DeleteEverything; view: Nothing };
  undo: { with: Undo; view: Nothing };
  rebuild: { with: Nothing; view: Nothing };
}

/** What comes back from a call that worked. */
export interface Outcome<View> { view: View; changed: Changed[]; undo: UndoOffer | null }
