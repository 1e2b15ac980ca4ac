//! The papers of the demo: a plan, a report, a therapist's report, a photo of a worksheet, an email; two lie ready for the
//! meeting ahead.

use super::days::Days;
use super::parent::Parent;
use super::people::Cast;
use crate::papers::{hand_over, pdf, photo};
use chrono::NaiveDate;
use hallway_core::api::{
    ArrivedDocument, DocumentFields, DocumentKind, Failure, ForChild, OnShelf, Request, SaveDocument, Shelf,
    ShelveDocument, View,
};
use hallway_core::rules::ids::DocumentId;
use hallway_core::rules::time::plus_days;
use image::ImageFormat;

const EMAIL: &str = "From: Carla Alvarez\nTo: Anna\nSubject: Speech this month\n\nHello Anna,\n\nLeo told the group about \
the night train, in whole sentences, and waited for the others. We will go on with the picture cards.\n\nKind regards\nCarla Alvarez";

/// Does what a parent does about papers on the day `back` school days ago, before that day's note.
pub(super) fn keep_up(parent: &mut Parent<'_>, days: &Days, cast: &Cast, back: u16) -> Result<(), Failure> {
    let date = days.date(back);
    match back {
        44 => plan(parent, cast, plus_days(days.date(50), -110)),
        20 => progress(parent, cast, date),
        12 => therapist(parent, cast, plus_days(date, -9)),
        7 => email(parent, cast, date),
        5 => worksheet(parent, cast, date),
        _ => Ok(()),
    }
}

fn plan(parent: &mut Parent<'_>, cast: &Cast, date: NaiveDate) -> Result<(), Failure> {
    let words = [
        "Present levels: Leo reads 38 words in a minute and understands what he hears.",
        "Goal 1: reads 60 words in a minute with few mistakes by next May.",
        "Goal 2: asks for a pause with a card in four of five hard moments.",
        "Accommodations: extra time on quizzes, a seat near the door, a picture schedule.",
    ];
    let file = pdf("Individualized Education Program", &words);
    let id = arrive(parent, cast, ("Leo IEP.pdf", &file))?;
    say(parent, cast, id, fields("Leo’s IEP", DocumentKind::Iep, date))
}

fn progress(parent: &mut Parent<'_>, cast: &Cast, date: NaiveDate) -> Result<(), Failure> {
    let words =
        ["Reading: 44 words in a minute in October, 38 in September.", "Asks for a pause with the card most days."];
    let id = arrive(parent, cast, ("progress report 1.pdf", &pdf("Progress report, first quarter", &words)))?;
    let note = "44 words now. The card works.".into();
    say(
        parent,
        cast,
        id,
        DocumentFields { note, ..fields("Progress report, first quarter", DocumentKind::ProgressReport, date) },
    )
}

fn therapist(parent: &mut Parent<'_>, cast: &Cast, date: NaiveDate) -> Result<(), Failure> {
    let words = ["Seen four times. Strong memory for what he hears. Loud rooms tire him within minutes."];
    let id = arrive(parent, cast, ("therapist report.pdf", &pdf("Occupational therapy report", &words)))?;
    say(parent, cast, id, fields("Report from his therapist", DocumentKind::Medical, date))
}

fn email(parent: &mut Parent<'_>, cast: &Cast, date: NaiveDate) -> Result<(), Failure> {
    let fields = DocumentFields { child: Some(cast.child), ..fields("", DocumentKind::Letter, date) };
    parent.ask(Request::SaveDocument(SaveDocument { id: None, fields, text: EMAIL.into(), meeting: None })).map(drop)
}

/// A photo that goes along to the meeting ahead, and the plan with it.
fn worksheet(parent: &mut Parent<'_>, cast: &Cast, date: NaiveDate) -> Result<(), Failure> {
    let id = arrive(parent, cast, ("worksheet.jpg", &photo(480, 640, ImageFormat::Jpeg)))?;
    let (goal, note) = ("Reading aloud".into(), "Done at the kitchen table in ten minutes, with breaks.".into());
    say(
        parent,
        cast,
        id,
        DocumentFields { goal, note, ..fields("Reading worksheet", DocumentKind::WorkSample, date) },
    )?;
    let ahead = match parent.ask(Request::Meetings(ForChild::default()))? {
        View::Meetings(view) => view.ahead.first().map(|row| row.meeting.id),
        other => unreachable!("{other:?}"),
    };
    let Some(meeting) = ahead else { return Ok(()) };
    parent.ask(Request::ShelveDocument(ShelveDocument { id, meeting, shelf: Some(Shelf::Bring) })).map(drop)
}

fn fields(title: &str, kind: DocumentKind, date: NaiveDate) -> DocumentFields {
    DocumentFields { title: title.into(), kind, date: Some(date), ..DocumentFields::default() }
}

fn arrive(parent: &mut Parent<'_>, cast: &Cast, file: (&str, &[u8])) -> Result<DocumentId, Failure> {
    let on: Option<OnShelf> = None;
    match parent.hands_over(|hallway, now| hand_over(hallway, now, file, (Some(cast.child), on)))? {
        ArrivedDocument::Kept { document, .. } => Ok(document.id),
        other => unreachable!("{other:?}"),
    }
}

fn say(parent: &mut Parent<'_>, cast: &Cast, id: DocumentId, fields: DocumentFields) -> Result<(), Failure> {
    let fields = DocumentFields { child: Some(cast.child), ..fields };
    let save = SaveDocument { id: Some(id), fields, text: String::new(), meeting: None };
    parent.ask(Request::SaveDocument(save)).map(drop)
}
