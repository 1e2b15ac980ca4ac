//! Writes `ui/api.gen.ts` from the types of the contract; a difference with the committed file fails CI.

use super::*;
use crate::rules::ids::{
    BreakId, ChildId, ClockId, DeviceId, EntryId, LineId, MeetingId, MessageId, PersonId, PromiseId, SchoolYearId,
};
use std::fmt::Write;
use ts_rs::{Config, TS};

macro_rules! declarations {
    ($config:expr, $($type:ty),+ $(,)?) => { vec![$((<$type>::docs(), <$type>::decl($config))),+] };
}

fn declared(config: &Config) -> Vec<(Option<String>, String)> {
    declarations![
        config,
        BreakId,
        ChildId,
        ClockId,
        DeviceId,
        EntryId,
        LineId,
        MeetingId,
        MessageId,
        PersonId,
        PromiseId,
        SchoolYearId,
        Nothing,
        ForChild,
        ChildRef,
        PersonRef,
        MeetingRef,
        MeetingKind,
        Role,
        Channel,
        Firmness,
        Precision,
        OwnerView,
        OwnerChoice,
        DueView,
        DueChoice,
        PromiseView,
        PromiseState,
        PromiseRequest,
        SavePromise,
        AnswerPromise,
        Piece,
        Op,
        CaptureView,
        DraftView,
        KeepDraft,
        DraftRequest,
        KeptText,
        Edits,
        AddedPromise,
        Choice,
        ReadEntry,
        ReadingView,
        Mark,
        PersonChipView,
        WhoView,
        PromiseChipView,
        DateChipView,
        Capture,
        Captured,
        LogRequest,
        LogKind,
        LogView,
        LogRow,
        LogWhat,
        EntryRequest,
        EntryView,
        PersonAsk,
        VersionView,
        EntryDate,
        AroundRow,
        EditEntry,
        TagEntry,
        ResolveAsk,
        ResolveDate,
        TodayView,
        PhaseView,
        Phase,
        ReminderCard,
        AboutView,
        IntroductionStep,
        Step,
        Weight,
        RhythmKind,
        ReminderKey,
        ComingRow,
        ComingWhat,
        SetupStep,
        AnswerReminder,
        ReminderAnswer,
        ReminderHealthView,
        AlarmView,
        PeopleView,
        PersonRow,
        PersonRequest,
        PersonView,
        PersonFields,
        SavePerson,
        Introduce,
        WhoHandles,
        WhoHandlesView,
        TopicGroupView,
        HandlesRow,
        HandlesPerson,
        Topic,
        TopicGroup,
        TeamPart,
        Turn,
        MessageNeed,
        BestWay,
        WayBecause,
        MeetingsView,
        MeetingRow,
        MeetingRequest,
        MeetingView,
        MeetingStage,
        CountdownStep,
        CountdownWhat,
        CountdownState,
        LineView,
        SpeakerView,
        Speaker,
        LineKind,
        Documents,
        Recap,
        SaveMeeting,
        SavePoints,
        CheckMeeting,
        MeetingCheck,
        SaveLine,
        LineRequest,
        MessageAbout,
        CheckInTone,
        WriteMessage,
        MessageView,
        Recipient,
        SentMessage,
        MessageRequest,
        SettingsView,
        QuietDay,
        Theme,
        ChildView,
        ChildFields,
        SaveSettings,
        SaveChild,
        ChildRequest,
        SchoolYearView,
        SaveSchoolYear,
        SchoolYearRequest,
        BreakView,
        SaveBreak,
        BreakRequest,
        State,
        StateRef,
        StatesView,
        ClocksView,
        ClockKindView,
        ClockKind,
        ClockView,
        ClockRef,
        ClockDue,
        ClockRuleView,
        Standing,
        ClockTime,
        Unit,
        StartEvent,
        Reaches,
        ClockSource,
        ClockLine,
        Read,
        SaveClock,
        CloseClock,
        ClockRequest,
        Counts,
        LeaveView,
        LeaveYear,
        StartExport,
        LeaveProgress,
        LeftFile,
        LeaveFile,
        LeaveWhat,
        BringPart,
        LookAtFile,
        LogColumn,
        DayOrder,
        FileView,
        LogFileView,
        LogFileRow,
        RefusedFile,
        ImportedView,
        AsReference,
        ReferenceView,
        DeleteEverything,
        ShellRequest,
        DeviceView,
        DeviceForm,
        NoticePermission,
        Changed,
        UndoOffer,
        Undo,
        Failure,
        ErrorCode,
    ]
}

fn snake(name: &str) -> String {
    let mut out = String::new();
    for letter in name.chars() {
        if letter.is_uppercase() && !out.is_empty() {
            out.push('_');
        }
        out.extend(letter.to_lowercase());
    }
    out
}

fn contract() -> String {
    let config = Config::default();
    let mut out = String::from("// Written by `cargo test` from src-tauri/core/src/api. Never edited by hand.\n");
    for (docs, declaration) in declared(&config) {
        if let Some(docs) = docs.filter(|docs| !docs.is_empty()) {
            let _ = write!(out, "\n{}", docs.trim_end());
        }
        let _ = writeln!(out, "\nexport {declaration}");
    }
    out.push_str("\n/** Every call: what it takes and what it gives. */\nexport interface Calls {\n");
    for (name, request, view) in signatures(&config) {
        let _ = writeln!(out, "  {}: {{ with: {request}; view: {view} }};", snake(name));
    }
    out.push_str("}\n\n/** What comes back from a call that worked. */\n");
    out.push_str("export interface Outcome<View> { view: View; changed: Changed[]; undo: UndoOffer | null }\n");
    out
}

#[test]
fn the_typescript_contract_is_the_one_committed() {
    let path = "../../ui/api.gen.ts";
    let wanted = contract();
    let found = std::fs::read_to_string(path).unwrap_or_default();
    if found != wanted {
        std::fs::write(path, &wanted).unwrap();
    }
    assert!(found == wanted, "ui/api.gen.ts differed; it is written anew: look at it and commit it");
}
