//! A closed school year (G2): what happened in it, its papers and its dates stay as they were; what is still open goes on.

use crate::clocks::dated;
use crate::year::{day, refused, school, turn};
use hallway_core::api::{
    AnswerMessage, AnswerPromise, Capture, ClockKind, ClockRequest, CloseClock, CloseConcern, DocumentFields,
    DocumentKind, DocumentRequest, DueChoice, Edits, ErrorCode, FileView, Firmness, ImportedView, LookAtFile,
    MessageAbout, Nothing, OnShelf, OwnerChoice, PromiseRequest, PromiseState, RefusedFile, Request, SaveClock,
    SaveConcern, SaveDocument, SaveMeeting, SavePromise, Saying, SchoolYearRequest, SentMessage, Shelf, ShelveDocument,
    TagEntry,
};
use hallway_core::rules::ids::{DocumentId, PromiseId};
use hallway_tests::World;

fn paper(world: &mut World, title: &str, on: &str) -> DocumentId {
    let fields = DocumentFields { title: title.into(), date: Some(day(on)), ..DocumentFields::default() };
    let text = "Forty words in a minute.".into();
    world.save_document(SaveDocument { id: None, fields, text, meeting: None }).document.id
}

fn said_on(on: &str) -> Request {
    let edits = Edits { said_on: Some(day(on)), ..Edits::default() };
    Request::Capture(Capture { text: "met Ms. Lee at the gate".into(), edits })
}

fn promise(id: Option<PromiseId>) -> SavePromise {
    SavePromise {
        id,
        entry: None,
        meeting: None,
        owner: OwnerChoice::School,
        what: "send the list".into(),
        firmness: Firmness::Firm,
        due: DueChoice::Open,
    }
}

fn reopened(world: &mut World) {
    let years = world.settings_view().school_years;
    let id = years.iter().find(|year| year.closed.is_some()).expect("a closed year").id;
    world.reopen_year(SchoolYearRequest { id });
}

#[test]
fn a_paper_of_a_closed_year_is_read_only_and_goes_to_a_new_meeting() {
    let (mut world, ..) = school();
    world.to("2027-03-02T10:00");
    let id = paper(&mut world, "Spring report", "2027-03-01");
    let old = world.save_meeting(crate::meetings::iep("2027-03-10")).meeting.id;
    world.to("2027-08-16T10:00");
    assert!(world.document(id).closed.is_none());
    turn(&mut world, &[]);
    assert!(world.document(id).closed.is_some());
    let fields = DocumentFields { title: "Another".into(), kind: DocumentKind::Iep, ..DocumentFields::default() };
    let change = SaveDocument { id: Some(id), fields: fields.clone(), text: String::new(), meeting: None };
    let shelf = |meeting| ShelveDocument { id, meeting, shelf: Some(Shelf::Bring) };
    let onto = Some(OnShelf { meeting: old, shelf: Shelf::Bring });
    let new = SaveDocument { id: None, fields, text: "words".into(), meeting: onto };
    for request in [
        Request::SaveDocument(change.clone()),
        Request::RemoveDocument(DocumentRequest { id }),
        Request::ShelveDocument(shelf(old)),
        Request::SaveDocument(new),
    ] {
        assert_eq!(refused(&mut world, request), ErrorCode::YearClosed);
    }
    let next = world.save_meeting(SaveMeeting { ..crate::meetings::iep("2027-09-20") }).meeting.id;
    assert_eq!(world.shelve_document(shelf(next)).shelves.len(), 1, "an old plan is brought to a new meeting");
    reopened(&mut world);
    world.save_document(change);
    world.remove_document(DocumentRequest { id });
}

#[test]
fn nothing_moves_into_a_closed_year_where_it_could_not_be_changed_again() {
    let (mut world, ..) = school();
    world.to("2027-07-05T10:00");
    let summer = paper(&mut world, "Summer reading", "2027-07-01");
    world.to("2027-08-16T10:00");
    turn(&mut world, &[]);
    let meeting = world.save_meeting(crate::meetings::iep("2027-09-20")).meeting.id;
    let into = SaveMeeting { id: Some(meeting), ..crate::meetings::iep("2027-05-04") };
    let fields = |on| DocumentFields { title: "Summer".into(), date: Some(day(on)), ..Default::default() };
    let dated = |on| SaveDocument { id: Some(summer), fields: fields(on), text: String::new(), meeting: None };
    for request in [
        Request::SaveMeeting(into.clone()),
        Request::SaveMeeting(crate::meetings::iep("2027-05-04")),
        Request::SaveDocument(dated("2027-05-04")),
    ] {
        assert_eq!(refused(&mut world, request), ErrorCode::YearClosed);
    }
    world.save_document(dated("2027-07-02"));
    reopened(&mut world);
    world.save_meeting(into);
    world.save_document(dated("2027-05-04"));
}

#[test]
fn a_paper_of_the_day_a_year_was_closed_on_is_of_that_year_by_the_clock_at_home() {
    let (mut world, ..) = school();
    // In the evening at home it is the next day in UTC.
    world.to("2027-08-15T21:30");
    let evening = paper(&mut world, "Kept in the evening", "2027-03-01");
    world.to("2027-08-16T09:00");
    let morning = paper(&mut world, "Kept in the morning", "2027-03-01");
    world.to("2027-08-16T10:00");
    turn(&mut world, &[]);
    assert!(world.document(evening).closed.is_some() && world.document(morning).closed.is_some());
    world.to("2027-08-17T10:00");
    let later = paper(&mut world, "Found in a drawer", "2027-03-01");
    assert!(world.document(later).closed.is_none());
}

#[test]
fn an_old_paper_that_is_found_later_is_kept_in_its_year_and_can_be_put_right() {
    let (mut world, ..) = school();
    world.to("2027-08-16T10:00");
    turn(&mut world, &[]);
    world.to("2027-10-05T10:00");
    let id = paper(&mut world, "Found in a drawer", "2026-11-20");
    assert!(world.document(id).closed.is_none());
    let fields = DocumentFields { title: "Report card".into(), date: Some(day("2026-11-21")), ..Default::default() };
    let view = world.save_document(SaveDocument { id: Some(id), fields, text: String::new(), meeting: None });
    assert_eq!(view.document.title, "Report card");
    world.remove_document(DocumentRequest { id });
}

#[test]
fn a_date_that_was_over_in_a_closed_year_is_read_only_and_an_open_one_goes_on() {
    let (mut world, ..) = school();
    world.to("2027-05-03T10:00");
    let over = world.save_clock(dated(ClockKind::Records, "2027-03-01")).id;
    world.close_clock(CloseClock { id: over, on: Some(day("2027-04-01")) });
    let open = world.save_clock(dated(ClockKind::InitialEvaluation, "2027-05-03")).id;
    world.to("2027-08-16T10:00");
    turn(&mut world, &[]);
    let view = world.clocks();
    assert_eq!(view.closed.iter().map(|clock| clock.year_closed).collect::<Vec<_>>(), [true]);
    assert!(!view.open[0].year_closed);
    for request in [
        Request::SaveClock(SaveClock { id: Some(over), ..dated(ClockKind::Records, "2027-03-02") }),
        Request::CloseClock(CloseClock { id: over, on: None }),
        Request::RemoveClock(ClockRequest { id: over }),
    ] {
        assert_eq!(refused(&mut world, request), ErrorCode::YearClosed);
    }
    assert!(!world.close_clock(CloseClock { id: open, on: Some(day("2027-08-16")) }).year_closed);
    world.close_clock(CloseClock { id: open, on: None });
    let ended = world.close_clock(CloseClock { id: open, on: Some(day("2027-06-01")) });
    assert!(ended.year_closed, "it is said when it was over");
    reopened(&mut world);
    world.remove_clock(ClockRequest { id: over });
}

#[test]
fn nothing_new_is_said_on_a_day_of_a_closed_year() {
    let (mut world, ..) = school();
    world.to("2027-08-16T10:00");
    turn(&mut world, &[]);
    assert_eq!(refused(&mut world, said_on("2027-05-04")), ErrorCode::YearClosed);
    assert_eq!(refused(&mut world, said_on("2027-06-11")), ErrorCode::YearClosed, "the last day of school");
    let summer = world.capture("saw Ms. Lee at the pool").id;
    let moved = TagEntry { id: Some(summer), said_on: Some(day("2027-06-10")), ..TagEntry::default() };
    assert_eq!(refused(&mut world, Request::TagEntry(moved.clone())), ErrorCode::YearClosed);
    world.call(said_on("2027-07-01")).expect("the summer is open");
    reopened(&mut world);
    world.tag(moved);
    world.call(said_on("2027-05-04")).expect("an open year");
}

#[test]
fn a_day_of_a_closed_year_is_not_read_out_of_the_words_and_no_save_fails_for_it() {
    let (mut world, ..) = school();
    world.to("2027-06-14T10:00");
    let text = "four days ago I talked to Ms. Lee at the gate";
    assert_eq!(world.read(text).said_on, Some(day("2027-06-10")));
    turn(&mut world, &[]);
    let read = world.read(text);
    assert_eq!((read.said_on, read.said_closed), (None, Some(day("2027-06-10"))), "it is said, not dropped in silence");
    let entry = world.capture(text);
    assert_eq!(entry.at.date(), day("2027-06-14"));
    assert!(entry.closed.is_none());
}

#[test]
fn a_table_with_a_row_of_a_closed_year_is_refused_whole_until_the_year_is_open_again() {
    let (mut world, ..) = school();
    world.to("2027-08-16T10:00");
    turn(&mut world, &[]);
    let table = b"Date,Notes\n2027-07-02,The summer list came\n2027-05-04,She called about reading\n";
    world.bring(table);
    let FileView::Refused { why, place } = world.look_at_file(LookAtFile::default()) else { panic!("it is shown") };
    assert_eq!((why, place.as_str()), (RefusedFile::ClosedYear, "line 3"), "before the last tap, and where");
    assert_eq!(refused(&mut world, Request::ImportFile(LookAtFile::default())), ErrorCode::YearClosed);
    assert_eq!(world.leave(Nothing {}).all.entries, 0);
    reopened(&mut world);
    world.bring(table);
    let ImportedView::Done { counts, .. } = world.import_file(LookAtFile::default()) else { panic!("refused") };
    assert_eq!(counts.entries, 2);
}

#[test]
fn what_was_agreed_stays_and_what_became_of_it_can_still_be_said() {
    let (mut world, _, [lee, _]) = school();
    let entry = world.capture("Ms. Lee will send the form by friday");
    let agreed = entry.promises[0].id;
    let meeting = world.save_meeting(crate::meetings::iep("2026-10-08")).meeting.id;
    let decided = world.save_promise(SavePromise { meeting: Some(meeting), ..promise(None) }).id;
    let about = MessageAbout::Say { saying: Saying::Concern, child: None, person: Some(lee) };
    let sent = SentMessage { about, to: vec![lee], subject: "Reading".into(), body: "How is it going?".into() };
    let message = world.sent(sent).id.expect("a sent message");
    let concern = SaveConcern {
        id: None,
        what: "Reading ends in tears".into(),
        child: None,
        hope: String::new(),
        asked: String::new(),
    };
    let concern = world.save_concern(concern).id;
    world.to("2027-08-16T10:00");
    turn(&mut world, &[]);
    for request in [
        Request::SavePromise(promise(Some(agreed))),
        Request::SavePromise(promise(Some(decided))),
        Request::SavePromise(SavePromise { entry: Some(entry.id), ..promise(None) }),
        Request::SavePromise(SavePromise { meeting: Some(meeting), ..promise(None) }),
        Request::RemovePromise(PromiseRequest { id: agreed }),
        Request::RemovePromise(PromiseRequest { id: decided }),
    ] {
        assert_eq!(refused(&mut world, request), ErrorCode::YearClosed);
    }
    let kept = world.answer_promise(AnswerPromise { id: agreed, state: PromiseState::Kept });
    assert_eq!(kept.state, PromiseState::Kept);
    world.answer_message(AnswerMessage { id: message, answered: true, entry: None, paper: None });
    world.close_concern(CloseConcern { id: concern, on: Some(day("2027-08-16")), came: "He reads.".into() });
}
