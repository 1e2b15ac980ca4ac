//! The contract: every request, view, changed tag and error code that crosses to a face of Hallway.
//!
//! Declared once here; `ui/api.gen.ts` is written from it by `cargo test`. Holds no rule and touches no store.
//! Dates cross as `YYYY-MM-DD`, wall times as `YYYY-MM-DDTHH:MM:SS` in the person's own zone: a face formats
//! time, it never computes it.

mod calendar;
mod capture;
mod clocks;
mod common;
mod concerns;
#[cfg(test)]
mod contract;
mod documents;
mod entry;
mod handles;
mod leave;
mod meetings;
mod messages;
mod people;
mod phrases;
mod room;
mod settings;
mod today;
mod year;

pub use calendar::*;
pub use capture::*;
pub use clocks::*;
pub use common::*;
pub use concerns::*;
pub use documents::*;
pub use entry::*;
pub use handles::*;
pub use leave::*;
pub use meetings::*;
pub use messages::*;
pub use people::*;
pub use phrases::*;
pub use room::*;
pub use settings::*;
pub use today::*;
pub use year::*;

use serde::{Deserialize, Serialize};

macro_rules! calls {
    ($($(#[$doc:meta])* $name:ident($request:ty) -> $view:ty;)+) => {
        /// What a face may ask for.
        #[derive(Clone, Debug, Serialize, Deserialize)]
        #[serde(tag = "call", content = "with", rename_all = "snake_case")]
        pub enum Request { $($(#[$doc])* $name($request)),+ }

        /// The answer to the request of the same name.
        #[derive(Clone, Debug, Serialize)]
        #[serde(untagged)]
        pub enum View { $($(#[$doc])* $name($view)),+ }

        /// Name, request type and view type of each call, for the contract's TypeScript.
        #[cfg(test)]
        pub(crate) fn signatures(config: &ts_rs::Config) -> Vec<(&'static str, String, String)> {
            use ts_rs::TS;
            vec![$((stringify!($name), <$request>::name(config), <$view>::name(config))),+]
        }
    };
}

calls! {
    /// The Today screen.
    Today(ForChild) -> TodayView;
    /// The capture screen, with the draft that was being typed.
    OpenCapture(Nothing) -> CaptureView;
    /// Keeps a draft; an empty one is let go.
    KeepDraft(KeepDraft) -> Nothing;
    /// What was being typed in a form.
    Draft(DraftRequest) -> KeptText;
    /// The reading of a text, not saved.
    ReadEntry(ReadEntry) -> ReadingView;
    /// Saves an entry; answers as soon as it is on disk.
    Capture(Capture) -> Captured;
    /// One page of the log, or of a search in it.
    Log(LogRequest) -> LogView;
    /// One entry with its versions.
    Entry(EntryRequest) -> EntryView;
    /// Gives an entry a new version of its text; the earlier ones stay.
    EditEntry(EditEntry) -> EntryView;
    /// Changes who, when, how and whether good news.
    TagEntry(TagEntry) -> EntryView;
    /// Takes an entry out of sight; can be undone.
    RemoveEntry(EntryRequest) -> Nothing;
    /// Adds or changes a promise.
    SavePromise(SavePromise) -> PromiseView;
    /// Kept, dropped or open again.
    AnswerPromise(AnswerPromise) -> PromiseView;
    /// Takes a promise out of sight; can be undone.
    RemovePromise(PromiseRequest) -> Nothing;
    /// The team.
    People(ForChild) -> PeopleView;
    /// One adult.
    Person(PersonRequest) -> PersonView;
    /// Adds or changes an adult.
    SavePerson(SavePerson) -> PersonView;
    /// Marks an introduction as made, or not.
    Introduce(Introduce) -> PersonView;
    /// Takes an adult off the list; entries keep the name.
    RemovePerson(PersonRequest) -> Nothing;
    /// Who of the team handles something.
    WhoHandles(WhoHandles) -> WhoHandlesView;
    /// All meetings.
    Meetings(ForChild) -> MeetingsView;
    /// One meeting: before, during, after.
    Meeting(MeetingRequest) -> MeetingView;
    /// Adds, moves or changes a meeting.
    SaveMeeting(SaveMeeting) -> MeetingView;
    /// When a meeting usually ends.
    UsualEnd(UsualEnd) -> UsualEndView;
    /// The three concerns and three questions.
    SavePoints(SavePoints) -> MeetingView;
    /// Ticks or unticks one preparation.
    CheckMeeting(CheckMeeting) -> MeetingView;
    /// Notes what a meeting is for, who bridges, and the look back.
    NoteMeeting(NoteMeeting) -> MeetingView;
    /// A meeting as a calendar file.
    MeetingFile(MeetingRequest) -> CalendarFile;
    /// The events of a calendar file; nothing is kept.
    ReadCalendar(ReadCalendar) -> CalendarView;
    /// School words in plain words.
    Glossary(GlossaryRequest) -> GlossaryView;
    /// Questions that open a talk.
    QuestionBank(Nothing) -> QuestionBankView;
    /// Say it another way.
    PhraseBook(Nothing) -> PhraseBookView;
    /// Keeps words of the parent's own.
    AddPhrase(AddPhrase) -> PhraseBookView;
    /// Lets words of the parent's own go; can be undone.
    RemovePhrase(PhraseRequest) -> PhraseBookView;
    /// Adds or changes a line of the notes.
    SaveLine(SaveLine) -> MeetingView;
    /// Takes a line out; can be undone.
    RemoveLine(LineRequest) -> MeetingView;
    /// Takes a meeting out of sight; can be undone.
    RemoveMeeting(MeetingRequest) -> Nothing;
    /// A message, drafted from what is known; the parent's own changes come first.
    WriteMessage(WriteMessage) -> MessageView;
    /// Keeps what was sent, exactly, with its time.
    SentMessage(SentMessage) -> MessageView;
    /// One sent message.
    Message(MessageRequest) -> MessageView;
    /// Says that an answer to a sent message came.
    AnswerMessage(AnswerMessage) -> MessageView;
    /// Sleeps on a letter until the morning, or no longer.
    HoldMessage(HoldMessage) -> MessageView;
    /// Letters that were begun and not sent.
    BegunLetters(Nothing) -> BegunLettersView;
    /// A second look at a letter: what is worth saying more calmly. Never blocks, never rewrites.
    CheckWording(CheckWording) -> WordingView;
    /// Done, not now, or off.
    AnswerReminder(AnswerReminder) -> Nothing;
    /// Puts a card of the first two weeks away; can be undone.
    PutAwayCard(PutAwayCard) -> Nothing;
    /// Whether reminders work: what is planned and what has arrived.
    ReminderHealth(Nothing) -> ReminderHealthView;
    /// All settings.
    Settings(Nothing) -> SettingsView;
    /// Changes settings; a field left out stays.
    SaveSettings(SaveSettings) -> SettingsView;
    /// Adds or changes a child and the profile.
    SaveChild(SaveChild) -> SettingsView;
    /// Takes a child out of sight; can be undone.
    RemoveChild(ChildRequest) -> SettingsView;
    /// Adds or changes a school year.
    SaveSchoolYear(SaveSchoolYear) -> SettingsView;
    /// Takes a school year out of sight; can be undone.
    RemoveSchoolYear(SchoolYearRequest) -> SettingsView;
    /// Adds or changes a break.
    SaveBreak(SaveBreak) -> SettingsView;
    /// The whole days of a calendar file, to choose those without school; nothing is kept.
    ReadDaysOff(ReadCalendar) -> DaysOffView;
    /// Keeps several breaks in one step.
    AddBreaks(AddBreaks) -> SettingsView;
    /// Takes a break out; can be undone.
    RemoveBreak(BreakRequest) -> SettingsView;
    /// Keeps the child's own words.
    SaveOwnWords(SaveOwnWords) -> SettingsView;
    /// A school year as a picture and as text.
    Year(YearRequest) -> YearView;
    /// What the turn of the year works with.
    TurnOver(Nothing) -> TurnOverView;
    /// Closes the year that is over and starts the new one.
    TurnYear(TurnYear) -> TurnOverView;
    /// Opens a closed year again; who left the team stays away.
    ReopenYear(SchoolYearRequest) -> SettingsView;
    /// Takes somebody of an earlier year on the team again.
    ReturnPerson(PersonRequest) -> PersonView;
    /// What the letter for next year is made from.
    LetterLines(LetterRequest) -> LetterLinesView;
    /// Whether a letter fits one page.
    FitPage(FitPage) -> PageView;
    /// Keeps the look back in January as an entry.
    SaveLookBack(SaveLookBack) -> EntryView;
    /// Every state, to choose one.
    States(Nothing) -> StatesView;
    /// The dates to keep in mind.
    Clocks(ForChild) -> ClocksView;
    /// What the rules say, with where they say so.
    Rules(Nothing) -> RulesView;
    /// Adds or changes a date to keep in mind.
    SaveClock(SaveClock) -> ClockView;
    /// Says that it has happened, or opens it again.
    CloseClock(CloseClock) -> ClockView;
    /// Takes a date out of sight; can be undone.
    RemoveClock(ClockRequest) -> Nothing;
    /// The concerns.
    Concerns(ForChild) -> ConcernsView;
    /// One concern.
    Concern(ConcernRequest) -> ConcernView;
    /// Adds or changes a concern.
    SaveConcern(SaveConcern) -> ConcernView;
    /// Says that an entry shows a concern, or does not.
    SeeConcern(SeeConcern) -> ConcernView;
    /// Adds or changes a way, a talk or a trial.
    SaveConcernPart(SaveConcernPart) -> ConcernView;
    /// Takes a way, a talk or a trial out; can be undone.
    RemoveConcernPart(ConcernPartRequest) -> ConcernView;
    /// Puts a trial into the letter for next year, or takes it out.
    TellPart(TellPart) -> ConcernView;
    /// Keeps the parent's answers to the three reasons to go higher.
    SaveConcernReasons(SaveConcernReasons) -> ConcernView;
    /// Says that a concern is over, or opens it again.
    CloseConcern(CloseConcern) -> ConcernView;
    /// Takes a concern out of sight; can be undone.
    RemoveConcern(ConcernRequest) -> Nothing;
    /// The papers that are kept.
    Documents(DocumentsRequest) -> DocumentsView;
    /// One paper.
    Document(DocumentRequest) -> DocumentView;
    /// Changes what is said of a paper, or keeps a pasted text as one.
    SaveDocument(SaveDocument) -> DocumentView;
    /// Takes a paper out of sight; can be undone.
    RemoveDocument(DocumentRequest) -> Nothing;
    /// Puts a paper on a meeting's shelf, or takes it from there.
    ShelveDocument(ShelveDocument) -> DocumentView;
    /// A file is about to come; one that was on its way is let go.
    BeginDocument(BeginDocument) -> BegunDocument;
    /// Takes the next part of it.
    DocumentPart(DocumentPart) -> Nothing;
    /// Keeps it as a paper, once.
    FinishDocument(FinishDocument) -> ArrivedDocument;
    /// Lets it go; nothing of it stays.
    StopDocument(DocumentUpload) -> Nothing;
    /// Reads a part of a paper's file, to show it.
    ReadDocument(ReadDocument) -> DocumentBytes;
    /// Saves a copy of a paper's file where files go that leave.
    CopyDocument(DocumentRequest) -> LeftFile;
    /// What can be taken along.
    Leave(ForChild) -> LeaveView;
    /// Begins the record of a school year; one that was under way is let go.
    StartExport(StartExport) -> LeaveProgress;
    /// Writes the next part of it; ends with the file.
    ContinueExport(Nothing) -> LeaveProgress;
    /// Lets it go; nothing of it stays.
    CancelExport(Nothing) -> Nothing;
    /// Writes a small file.
    LeaveFile(LeaveFile) -> LeftFile;
    /// Takes a part of a file that comes in.
    BringPart(BringPart) -> Nothing;
    /// What the file is that came in.
    LookAtFile(LookAtFile) -> FileView;
    /// Takes in what is in it, all or nothing, as one step.
    ImportFile(LookAtFile) -> ImportedView;
    /// A note as a sentence to quote.
    AsReference(AsReference) -> ReferenceView;
    /// Deletes everything that is kept on this device.
    DeleteEverything(DeleteEverything) -> Nothing;
    /// Takes back one earlier change, as a new change.
    Undo(Undo) -> Nothing;
    /// Repairs the tables by replaying the log.
    Rebuild(Nothing) -> Nothing;
}

/// What comes back from a call that worked.
#[derive(Clone, Debug, Serialize)]
pub struct Outcome {
    /// The answer.
    pub view: View,
    /// What is different now; a face asks again for views that show these.
    pub changed: Vec<Changed>,
    /// How to take it back: the change's number in this device's log.
    pub undo: Option<UndoOffer>,
}

/// Kinds of things that can be different after a call.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Serialize)]
#[cfg_attr(test, derive(ts_rs::TS))]
#[serde(rename_all = "snake_case")]
pub enum Changed {
    /// Entries and their chips.
    Entries,
    /// Promises.
    Promises,
    /// Adults.
    People,
    /// Meetings, their lines and points.
    Meetings,
    /// Sent messages.
    Messages,
    /// Answers to reminders, and what has rung.
    Reminders,
    /// Settings, children, school years, breaks.
    Settings,
    /// Dates to keep in mind.
    Clocks,
    /// Concerns.
    Concerns,
    /// Papers.
    Documents,
}

/// An undo that the bar can offer for ten seconds, and the log for ever.
#[derive(Clone, Debug, Serialize)]
#[cfg_attr(test, derive(ts_rs::TS))]
pub struct UndoOffer {
    /// The change's number.
    #[cfg_attr(test, ts(type = "number"))]
    pub number: u64,
    /// What it did; the words come from Fluent, `undo-<op>`.
    pub op: Op,
}

/// Takes back one change.
#[derive(Clone, Debug, Serialize, Deserialize)]
#[cfg_attr(test, derive(ts_rs::TS))]
pub struct Undo {
    /// From [`UndoOffer`].
    #[cfg_attr(test, ts(type = "number"))]
    pub number: u64,
}

/// What went wrong, for a face to act on. The words come from Fluent, `error-<code>`.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
#[cfg_attr(test, derive(ts_rs::TS))]
pub struct Failure {
    /// What a face may do something about.
    pub code: ErrorCode,
    /// For whoever repairs it; never shown as the only words.
    pub detail: String,
}

/// A code exists only where a face acts on it.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize)]
#[cfg_attr(test, derive(ts_rs::TS))]
#[serde(rename_all = "snake_case")]
pub enum ErrorCode {
    /// Nothing but white space: said quietly beside the field.
    EmptyText,
    /// A name is needed: said at the field.
    NameMissing,
    /// The end is not after the start: said at the field.
    EndsBeforeStart,
    /// A date outside 2000–2099: said at the field.
    DateOutOfRange,
    /// A time or address that cannot be: said at the field.
    NotUnderstood,
    /// It belongs to a school year that is closed: said where it was asked, with the way to open it again.
    YearClosed,
    /// The record is not here (any more): the face goes back to the list.
    Unknown,
    /// The file was made by a newer Hallway: own screen.
    StoreNewer,
    /// The file is no Hallway store, or is damaged: own screen.
    NotAStore,
    /// No room left on the disk: own screen; what was kept stays.
    DiskFull,
    /// The folder cannot be written: own screen.
    ReadOnly,
    /// Another Hallway has the store open: own screen.
    InUse,
    /// The file of a paper is not as it was kept, so no record can be made with it; `detail` is the paper's name.
    PaperDamaged,
    /// The notes could not be deleted, and nothing was: said where it was asked.
    NotDeleted,
    /// The papers are more than one record holds: said where it was asked.
    RecordTooLarge,
    /// Anything else: the words say that nothing was lost.
    Other,
}
