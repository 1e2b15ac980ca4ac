//! The contract's calls as methods of [`World`], with their own view types.

use crate::World;
use base64::Engine;
use base64::prelude::BASE64_STANDARD;
use hallway_core::api::{self, Nothing, Request, View};
use hallway_core::rules::ids::{EntryId, PersonId};

macro_rules! asks {
    ($($(#[$doc:meta])* $name:ident: $call:ident($with:ty) -> $view:ty;)+) => {
        impl World {$(
            $(#[$doc])*
            ///
            /// # Panics
            /// When the call does not work.
            pub fn $name(&mut self, with: $with) -> $view {
                match self.ask(Request::$call(with)) {
                    View::$call(view) => view,
                    other => panic!("a different view came: {other:?}"),
                }
            }
        )+}
    };
}

asks! {
    /// Today, for one child or all.
    today_for: Today(api::ForChild) -> api::TodayView;
    /// The capture screen.
    capture_screen: OpenCapture(Nothing) -> api::CaptureView;
    /// The reading of a text with changed chips.
    read_as: ReadEntry(api::ReadEntry) -> api::ReadingView;
    /// Saves an entry with changed chips.
    captured_as: Capture(api::Capture) -> api::Captured;
    /// One entry.
    entry_as: Entry(api::EntryRequest) -> api::EntryView;
    /// A new text for an entry.
    edit_as: EditEntry(api::EditEntry) -> api::EntryView;
    /// The log.
    log: Log(api::LogRequest) -> api::LogView;
    /// Tags.
    tag: TagEntry(api::TagEntry) -> api::EntryView;
    /// A promise.
    save_promise: SavePromise(api::SavePromise) -> api::PromiseView;
    /// Kept, dropped, open.
    answer_promise: AnswerPromise(api::AnswerPromise) -> api::PromiseView;
    /// An adult.
    save_person: SavePerson(api::SavePerson) -> api::PersonView;
    /// An introduction.
    introduce: Introduce(api::Introduce) -> api::PersonView;
    /// The team.
    people: People(api::ForChild) -> api::PeopleView;
    /// Who handles a topic or a question.
    who_handles: WhoHandles(api::WhoHandles) -> api::WhoHandlesView;
    /// A meeting.
    save_meeting: SaveMeeting(api::SaveMeeting) -> api::MeetingView;
    /// The meetings.
    meetings: Meetings(api::ForChild) -> api::MeetingsView;
    /// One meeting.
    meeting: Meeting(api::MeetingRequest) -> api::MeetingView;
    /// The three concerns and three questions.
    save_points: SavePoints(api::SavePoints) -> api::MeetingView;
    /// A tick.
    check_meeting: CheckMeeting(api::CheckMeeting) -> api::MeetingView;
    /// When a meeting usually ends.
    usual_end: UsualEnd(api::UsualEnd) -> api::UsualEndView;
    /// What a meeting is for, who bridges, the look back.
    note_meeting: NoteMeeting(api::NoteMeeting) -> api::MeetingView;
    /// A meeting as a calendar file.
    meeting_file: MeetingFile(api::MeetingRequest) -> api::CalendarFile;
    /// The events of a calendar file.
    read_calendar: ReadCalendar(api::ReadCalendar) -> api::CalendarView;
    /// The whole days of a calendar file.
    read_days_off: ReadDaysOff(api::ReadCalendar) -> api::DaysOffView;
    /// Several breaks at once.
    add_breaks: AddBreaks(api::AddBreaks) -> api::SettingsView;
    /// School words.
    glossary: Glossary(api::GlossaryRequest) -> api::GlossaryView;
    /// Questions that open a talk.
    question_bank: QuestionBank(Nothing) -> api::QuestionBankView;
    /// Say it another way.
    phrase_book: PhraseBook(Nothing) -> api::PhraseBookView;
    /// Words of one's own.
    add_phrase: AddPhrase(api::AddPhrase) -> api::PhraseBookView;
    /// Words of one's own, let go.
    remove_phrase: RemovePhrase(api::PhraseRequest) -> api::PhraseBookView;
    /// A line of notes.
    save_line: SaveLine(api::SaveLine) -> api::MeetingView;
    /// A draft of a message.
    write: WriteMessage(api::WriteMessage) -> api::MessageView;
    /// A second look at a letter.
    check_wording: CheckWording(api::CheckWording) -> api::WordingView;
    /// A sent message.
    sent: SentMessage(api::SentMessage) -> api::MessageView;
    /// An answer to a sent message, or none.
    answer_message: AnswerMessage(api::AnswerMessage) -> api::MessageView;
    /// A letter to sleep on.
    hold: HoldMessage(api::HoldMessage) -> api::MessageView;
    /// Letters that were begun.
    begun: BegunLetters(Nothing) -> api::BegunLettersView;
    /// All settings.
    settings_as: Settings(Nothing) -> api::SettingsView;
    /// Settings.
    save_settings: SaveSettings(api::SaveSettings) -> api::SettingsView;
    /// A child.
    save_child: SaveChild(api::SaveChild) -> api::SettingsView;
    /// A school year.
    save_year: SaveSchoolYear(api::SaveSchoolYear) -> api::SettingsView;
    /// A school year taken out.
    remove_year: RemoveSchoolYear(api::SchoolYearRequest) -> api::SettingsView;
    /// A break.
    save_break: SaveBreak(api::SaveBreak) -> api::SettingsView;
    /// The dates to keep in mind.
    clocks_for: Clocks(api::ForChild) -> api::ClocksView;
    /// What the rules say.
    rules_as: Rules(Nothing) -> api::RulesView;
    /// A date to keep in mind.
    save_clock: SaveClock(api::SaveClock) -> api::ClockView;
    /// It has happened, or not after all.
    close_clock: CloseClock(api::CloseClock) -> api::ClockView;
    /// A date taken out.
    remove_clock: RemoveClock(api::ClockRequest) -> Nothing;
    /// The concerns.
    concerns: Concerns(api::ForChild) -> api::ConcernsView;
    /// One concern.
    concern: Concern(api::ConcernRequest) -> api::ConcernView;
    /// A concern, added or changed.
    save_concern: SaveConcern(api::SaveConcern) -> api::ConcernView;
    /// An entry that shows a concern, or does not.
    see_concern: SeeConcern(api::SeeConcern) -> api::ConcernView;
    /// A way, a talk or a trial.
    save_concern_part: SaveConcernPart(api::SaveConcernPart) -> api::ConcernView;
    /// A way, a talk or a trial taken out.
    remove_concern_part: RemoveConcernPart(api::ConcernPartRequest) -> api::ConcernView;
    /// The three reasons.
    save_concern_reasons: SaveConcernReasons(api::SaveConcernReasons) -> api::ConcernView;
    /// A concern that is over, or open again.
    close_concern: CloseConcern(api::CloseConcern) -> api::ConcernView;
    /// A concern taken out.
    remove_concern: RemoveConcern(api::ConcernRequest) -> Nothing;
    /// The child's own words.
    save_own_words: SaveOwnWords(api::SaveOwnWords) -> api::SettingsView;
    /// A school year as a picture.
    year: Year(api::YearRequest) -> api::YearView;
    /// What the turn of the year works with.
    turn_over: TurnOver(Nothing) -> api::TurnOverView;
    /// The turn of the year.
    turn_year: TurnYear(api::TurnYear) -> api::TurnOverView;
    /// A closed year, open again.
    reopen_year: ReopenYear(api::SchoolYearRequest) -> api::SettingsView;
    /// Somebody of an earlier year, on the team again.
    return_person: ReturnPerson(api::PersonRequest) -> api::PersonView;
    /// One adult.
    person_view: Person(api::PersonRequest) -> api::PersonView;
    /// What the letter for next year is made from.
    letter_lines: LetterLines(api::LetterRequest) -> api::LetterLinesView;
    /// Whether a letter fits one page.
    fit_page: FitPage(api::FitPage) -> api::PageView;
    /// The look back in January.
    save_look_back: SaveLookBack(api::SaveLookBack) -> api::EntryView;
    /// An answer to a reminder.
    answer: AnswerReminder(api::AnswerReminder) -> Nothing;
    /// A card of the first weeks, put away.
    put_away: PutAwayCard(api::PutAwayCard) -> Nothing;
    /// A draft.
    keep_draft: KeepDraft(api::KeepDraft) -> Nothing;
    /// What was being typed in a form.
    draft: Draft(api::DraftRequest) -> api::KeptText;
    /// The papers.
    documents: Documents(api::DocumentsRequest) -> api::DocumentsView;
    /// One paper.
    document_as: Document(api::DocumentRequest) -> api::DocumentView;
    /// A paper changed, or a pasted text kept.
    save_document: SaveDocument(api::SaveDocument) -> api::DocumentView;
    /// A paper taken out.
    remove_document: RemoveDocument(api::DocumentRequest) -> Nothing;
    /// A paper on a meeting's shelf, or not.
    shelve_document: ShelveDocument(api::ShelveDocument) -> api::DocumentView;
    /// A file that is about to come.
    begin_document: BeginDocument(api::BeginDocument) -> api::BegunDocument;
    /// A part of it.
    document_part: DocumentPart(api::DocumentPart) -> Nothing;
    /// The whole of it.
    finish_document: FinishDocument(api::FinishDocument) -> api::ArrivedDocument;
    /// A file let go.
    stop_document: StopDocument(api::DocumentUpload) -> Nothing;
    /// A part of a paper's file.
    read_document: ReadDocument(api::ReadDocument) -> api::DocumentBytes;
    /// A copy of a paper's file.
    copy_document: CopyDocument(api::DocumentRequest) -> api::LeftFile;
    /// What can be taken along.
    leave_for: Leave(api::ForChild) -> api::LeaveView;
    /// A record of a year, begun.
    start_export: StartExport(api::StartExport) -> api::LeaveProgress;
    /// The next part of it.
    continue_export: ContinueExport(Nothing) -> api::LeaveProgress;
    /// A small file.
    leave_file: LeaveFile(api::LeaveFile) -> api::LeftFile;
    /// A part of a file that comes in.
    bring_part: BringPart(api::BringPart) -> Nothing;
    /// What came in.
    look_at_file: LookAtFile(api::LookAtFile) -> api::FileView;
    /// Takes it in.
    import_file: ImportFile(api::LookAtFile) -> api::ImportedView;
    /// A sentence to quote.
    reference: AsReference(api::AsReference) -> api::ReferenceView;
    /// Everything away.
    delete_everything: DeleteEverything(api::DeleteEverything) -> Nothing;
    /// Takes a change back.
    undo: Undo(api::Undo) -> Nothing;
}

impl World {
    /// Saves an entry with changed chips, and asks for it.
    pub fn capture_as(&mut self, request: api::Capture) -> api::EntryView {
        let id = self.captured_as(request).id;
        self.entry(id)
    }

    /// Saves an entry as typed.
    pub fn capture(&mut self, text: &str) -> api::EntryView {
        self.capture_as(api::Capture { text: text.into(), edits: api::Edits::default() })
    }

    /// The reading of a text, not saved.
    pub fn read(&mut self, text: &str) -> api::ReadingView {
        self.read_as(api::ReadEntry { text: text.into(), edits: api::Edits::default(), text_is: api::TextIs::Entry })
    }

    /// The Today screen.
    pub fn today(&mut self) -> api::TodayView {
        self.today_for(api::ForChild::default())
    }

    /// What can be taken along, of all children.
    pub fn leave(&mut self, _: Nothing) -> api::LeaveView {
        self.leave_for(api::ForChild::default())
    }

    /// All settings.
    pub fn settings_view(&mut self) -> api::SettingsView {
        self.settings_as(Nothing {})
    }

    /// The dates to keep in mind, of all children.
    pub fn clocks(&mut self) -> api::ClocksView {
        self.clocks_for(api::ForChild::default())
    }

    /// What the rules say.
    pub fn rules(&mut self) -> api::RulesView {
        self.rules_as(Nothing {})
    }

    /// The capture screen.
    pub fn open_capture(&mut self) -> api::CaptureView {
        self.capture_screen(Nothing {})
    }

    /// One entry.
    pub fn entry(&mut self, id: EntryId) -> api::EntryView {
        self.entry_as(api::EntryRequest { id })
    }

    /// A new text for an entry.
    pub fn edit(&mut self, id: EntryId, text: &str) -> api::EntryView {
        self.edit_as(api::EditEntry { id, text: text.into() })
    }

    /// Entries that are found, or all.
    pub fn search(&mut self, words: &str) -> Vec<api::LogRow> {
        self.log(api::LogRequest { search: words.into(), ..Default::default() }).rows
    }

    /// An adult with a name and a role.
    pub fn person(&mut self, name: &str, role: api::Role) -> PersonId {
        let fields = api::PersonFields { name: name.into(), role: Some(role), ..Default::default() };
        self.save_person(api::SavePerson { id: None, fields }).person.id
    }

    /// A child with a name.
    ///
    /// # Panics
    /// When there is none afterwards.
    pub fn child(&mut self, name: &str) -> api::ChildRef {
        let fields = api::ChildFields { name: name.into(), ..Default::default() };
        let view = self.save_child(api::SaveChild { id: None, fields });
        view.children.into_iter().map(|child| child.child).find(|child| child.name == name).expect("the new child")
    }

    /// Writes the record to its end, and gives the path of the file.
    ///
    /// # Panics
    /// When it does not end.
    pub fn export(&mut self, choice: api::StartExport) -> std::path::PathBuf {
        let mut progress = self.start_export(choice);
        for _ in 0..100_000 {
            if let Some(file) = progress.file {
                return self.hallway().left(&file.name).expect("the file is there");
            }
            progress = self.continue_export(Nothing {});
            assert!(progress.done <= progress.total);
        }
        panic!("the record has no end: {progress:?}");
    }

    /// Brings a file in, in parts of a few bytes more than a page's.
    pub fn bring(&mut self, bytes: &[u8]) {
        let mut parts = bytes.chunks(65_537);
        let first = parts.next().unwrap_or_default();
        self.bring_part(api::BringPart { first: true, part: BASE64_STANDARD.encode(first) });
        for part in parts {
            self.bring_part(api::BringPart { first: false, part: BASE64_STANDARD.encode(part) });
        }
    }

    /// What the log shows of a row, hits and all.
    #[must_use]
    pub fn plain(row: &api::LogRow) -> String {
        row.text.iter().map(|piece| piece.text.as_str()).collect()
    }
}
