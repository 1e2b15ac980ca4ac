//! Meetings: entered, moved, prepared, noted.

use super::drafts::let_go;
use super::input::{filled, one_line, sane, unknown, zone_of};
use super::meeting_view::meeting;
use super::names::{known_children, known_people};
use super::signing;
use super::year::{open_day, open_meeting};
use super::{Changed, Done};
use crate::api::{
    CheckMeeting, Documents, ErrorCode, LineRequest, MeetingCheck, MeetingKind, MeetingView, Nothing, Op, SaveLine,
    SaveMeeting, SavePoints, Speaker, UsualEnd, UsualEndView,
};
use crate::rules::ids::{LineId, MeetingId};
use crate::rules::time::{Moment, instant};
use crate::store::error::{Error, Result, Trying};
use crate::store::meetings::Row;
use crate::store::names::name_of;
use crate::store::writer::{Kind, Writer};
use crate::store::{Store, lines, promises};
use chrono::{Duration, NaiveTime};
use uuid::Uuid;

/// What a change of a meeting can make different.
pub(super) const CHANGED: [Changed; 3] = [Changed::Meetings, Changed::Promises, Changed::Reminders];

/// Adds, moves or changes a meeting. A moved meeting stays in the school's zone, wherever the parent is, and asks for its
/// documents as before: what was asked stays asked. Papers nobody decided about follow the kind of meeting.
pub(super) fn save(store: &mut Store, request: SaveMeeting, now: Moment) -> Result<Done<MeetingView>> {
    check_times(&request)?;
    let known = request.id.map(|id| open_meeting(store.read(), id)).transpose()?;
    // In a closed year it could be neither changed nor taken out again.
    open_day(store.read(), request.date)?;
    let (invited, child) = known.as_ref().map_or((&[][..], None), |row| (&row.people[..], row.child));
    known_people(store.read(), request.people.iter().filter(|id| !invited.contains(id)))?;
    known_children(store.read(), request.child.iter().filter(|id| child != Some(**id)))?;
    let written = store.write(Op::SaveMeeting, now, |w| {
        let id = request.id.map_or_else(|| make(w, request.kind), |id| id.0);
        put_meeting(w, id, &request, known.as_ref());
        let_go(w, &request.id.map_or_else(|| "meeting/new".to_owned(), |id| format!("meeting/{id}/form")))?;
        Ok(MeetingId(id))
    })?;
    let view = meeting(store, written.output, now)?;
    Ok(Done::wrote(view, Op::SaveMeeting, written.number, &CHANGED))
}

fn check_times(request: &SaveMeeting) -> Result<()> {
    sane(request.date)?;
    if request.ends <= request.starts {
        return Err(Error::input(ErrorCode::EndsBeforeStart, "the end is not after the start"));
    }
    Ok(())
}

fn make(w: &mut Writer<'_>, kind: MeetingKind) -> Uuid {
    let id = w.make(Kind::Meeting);
    let added = w.now().at.timestamp_millis();
    w.put(Kind::Meeting, id, "added", added);
    w.put(Kind::Meeting, id, "documents", name_of(&usual_documents(kind)));
    id
}

/// Which kinds of meetings have papers to read before (G29).
fn usual_documents(kind: MeetingKind) -> Documents {
    match kind {
        MeetingKind::Iep | MeetingKind::Plan504 | MeetingKind::Evaluation | MeetingKind::Transition => Documents::ToAsk,
        MeetingKind::Conference | MeetingKind::ProblemSolving | MeetingKind::Other => Documents::NotWanted,
    }
}

/// How long a meeting usually takes: an hour for a talk, an hour and a half where a plan is written or tests are read.
pub(super) const fn usual_minutes(kind: MeetingKind) -> i64 {
    match kind {
        MeetingKind::Iep | MeetingKind::Evaluation | MeetingKind::Transition => 90,
        MeetingKind::Plan504 | MeetingKind::Conference | MeetingKind::ProblemSolving | MeetingKind::Other => 60,
    }
}

/// When a meeting of this kind usually ends; one that begins late ends the same day.
pub(super) fn usual_end(request: UsualEnd) -> UsualEndView {
    let (ends, days) = request.starts.overflowing_add_signed(Duration::minutes(usual_minutes(request.kind)));
    let last = NaiveTime::from_hms_opt(23, 59, 0).unwrap_or(request.starts);
    UsualEndView { ends: if days == 0 { ends } else { last } }
}

fn put_meeting(w: &mut Writer<'_>, id: Uuid, request: &SaveMeeting, known: Option<&Row>) {
    let zone = known.map_or(w.now().zone, |row| zone_of(&row.zone));
    let (starts, ends) = (request.date.and_time(request.starts), request.date.and_time(request.ends));
    let moved = known.is_none_or(|row| row.starts != starts || row.ends != ends);
    if moved {
        let shape = "%Y-%m-%dT%H:%M:%S";
        w.put(Kind::Meeting, id, "starts", starts.format(shape).to_string());
        w.put(Kind::Meeting, id, "ends", ends.format(shape).to_string());
        w.put(Kind::Meeting, id, "starts_at", instant(starts, zone).timestamp_millis());
        w.put(Kind::Meeting, id, "ends_at", instant(ends, zone).timestamp_millis());
        w.put(Kind::Meeting, id, "zone", zone.name());
    }
    w.put(Kind::Meeting, id, "kind", name_of(&request.kind));
    if known.is_some_and(|row| row.kind != request.kind && row.documents == usual_documents(row.kind)) {
        w.put(Kind::Meeting, id, "documents", name_of(&usual_documents(request.kind)));
    }
    for (name, text) in [("title", &request.title), ("place", &request.place), ("with_me", &request.with_me)] {
        let text = one_line(text);
        w.put_or_clear(Kind::Meeting, id, name, (!text.is_empty()).then_some(text));
    }
    w.put_or_clear(Kind::Meeting, id, "child", request.child.map(|child| child.to_string()));
    for gone in known.iter().flat_map(|row| &row.people).filter(|person| !request.people.contains(person)) {
        w.put_or_clear(Kind::Meeting, id, format!("person/{gone}"), None::<bool>);
    }
    for person in &request.people {
        w.put(Kind::Meeting, id, format!("person/{person}"), true);
    }
}

/// The concerns and questions, all of them; the first three of each are brought (G30).
pub(super) fn save_points(store: &mut Store, request: SavePoints, now: Moment) -> Result<Done<MeetingView>> {
    let known = open_meeting(store.read(), request.id)?;
    let written = store.write(Op::SaveMeeting, now, |w| {
        put_points(w, request.id.0, "concern", &request.concerns, known.concerns.len());
        put_points(w, request.id.0, "question", &request.questions, known.questions.len());
        Ok(())
    })?;
    let view = meeting(store, request.id, now)?;
    Ok(Done::wrote(view, Op::SaveMeeting, written.number, &CHANGED))
}

fn put_points(w: &mut Writer<'_>, id: Uuid, name: &str, points: &[String], before: usize) {
    let points: Vec<&str> = points.iter().map(|point| point.trim()).filter(|point| !point.is_empty()).collect();
    for place in 0..points.len().max(before) {
        w.put_or_clear(Kind::Meeting, id, format!("{name}/{place:03}"), points.get(place).copied());
    }
}

/// Ticks or unticks one preparation.
pub(super) fn check(store: &mut Store, request: CheckMeeting, now: Moment) -> Result<Done<MeetingView>> {
    let row = open_meeting(store.read(), request.id)?;
    let id = request.id.0;
    let written = store.write(Op::SaveMeeting, now, |w| {
        match request.what {
            MeetingCheck::AgendaAsked { on } => w.put(Kind::Meeting, id, "agenda_asked", on),
            MeetingCheck::OwnWordsReady { on } => w.put(Kind::Meeting, id, "own_words_ready", on),
            MeetingCheck::Packed { on } => w.put(Kind::Meeting, id, "packed", on),
            MeetingCheck::ChildComes { on } => w.put(Kind::Meeting, id, "child_comes", on),
            MeetingCheck::Signing { state, read_by } => signing::put(w, &row, state, read_by)?,
            MeetingCheck::Documents { state } => w.put(Kind::Meeting, id, "documents", name_of(&state)),
            MeetingCheck::Recap { state } => w.put(Kind::Meeting, id, "recap", name_of(&state)),
        }
        Ok(())
    })?;
    let view = meeting(store, request.id, now)?;
    Ok(Done::wrote(view, Op::SaveMeeting, written.number, &CHANGED))
}

/// Adds or changes a line of the notes.
pub(super) fn save_line(store: &mut Store, request: SaveLine, now: Moment) -> Result<Done<MeetingView>> {
    filled(&request.text, ErrorCode::EmptyText)?;
    open_meeting(store.read(), request.meeting)?;
    request.id.map(|id| known_line(store, request.meeting, id)).transpose()?;
    if let Speaker::Person { person } = &request.speaker {
        known_people(store.read(), [person])?;
    }
    let written = store.write(Op::SaveLine, now, |w| {
        let id = request.id.map_or_else(|| make_line(w, request.meeting), |id| id.0);
        w.put(Kind::Line, id, "speaker", speaker(&request.speaker));
        w.put(Kind::Line, id, "text", request.text.as_str());
        w.put(Kind::Line, id, "kind", name_of(&request.kind));
        let_go(w, &request.id.map_or_else(|| format!("meeting/{}", request.meeting), |id| format!("line/{id}")))
    })?;
    let view = meeting(store, request.meeting, now)?;
    Ok(Done::wrote(view, Op::SaveLine, written.number, &CHANGED))
}

fn known_line(store: &Store, meeting: MeetingId, id: LineId) -> Result<()> {
    let lines = lines::of_meeting(store.read(), meeting).trying("read the notes")?;
    lines.iter().any(|line| line.id == id).then_some(()).ok_or_else(|| unknown("line", id))
}

fn make_line(w: &mut Writer<'_>, meeting: MeetingId) -> Uuid {
    let id = w.make(Kind::Line);
    let now = w.now();
    w.put(Kind::Line, id, "meeting", meeting.to_string());
    w.put(Kind::Line, id, "at", now.at.timestamp_millis());
    w.put(Kind::Line, id, "zone", now.zone.name());
    id
}

fn speaker(speaker: &Speaker) -> String {
    match speaker {
        Speaker::Me => "me".to_owned(),
        Speaker::Child => "child".to_owned(),
        Speaker::WithMe => "with_me".to_owned(),
        Speaker::Nobody => "nobody".to_owned(),
        Speaker::Person { person } => person.to_string(),
    }
}

/// Takes a line out of sight.
pub(super) fn remove_line(store: &mut Store, request: LineRequest, now: Moment) -> Result<Done<MeetingView>> {
    open_meeting(store.read(), request.meeting)?;
    known_line(store, request.meeting, request.id)?;
    let written = store.write(Op::RemoveLine, now, |w| {
        w.put(Kind::Line, request.id.0, "deleted", true);
        Ok(())
    })?;
    let view = meeting(store, request.meeting, now)?;
    Ok(Done::wrote(view, Op::RemoveLine, written.number, &CHANGED))
}

/// Takes a meeting out of sight; its notes and decisions go and come back with it.
pub(super) fn remove(store: &mut Store, id: MeetingId, now: Moment) -> Result<Done<Nothing>> {
    open_meeting(store.read(), id)?;
    let written = store.write(Op::RemoveMeeting, now, |w| {
        w.put(Kind::Meeting, id.0, "deleted", true);
        for decision in promises::of_meeting(w.db(), id).trying("read the decisions")? {
            w.put(Kind::Promise, decision.id.0, "deleted", true);
        }
        Ok(())
    })?;
    Ok(Done::wrote(Nothing {}, Op::RemoveMeeting, written.number, &CHANGED))
}
