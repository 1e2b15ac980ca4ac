//! Meetings as shown: the lists, and one before, during and after.

use super::about_meeting::interpreter_asked;
use super::drafts::kept;
use super::facts::{calendar, closed_years};
use super::input::{wall, whole_seconds, zone_of};
use super::names::{child_refs, is_shown, meeting_ref, meeting_row, narrowed, person_ref, person_refs, promise_views};
use super::next_review;
use super::room::{drafts_by, first_time, last_times, note_taker, papers_rule, table, tips};
use super::year::closed_on;
use super::{documents, message, signing};
use crate::api::{
    CountdownState, CountdownStep, CountdownWhat, Documents, ForChild, LineView, MeetingRow, MeetingStage, MeetingView,
    MeetingsView, MessageView, Recap, SpeakerView,
};
use crate::rules::calendar::{Calendar, Days};
use crate::rules::clocks::ClockKind;
use crate::rules::ids::MeetingId;
use crate::rules::rhythms::{documents_asked_on, documents_due, recap_due};
use crate::rules::time::{Moment, instant};
use crate::rules::turn_over::is_closed;
use crate::store::error::{Result, Trying};
use crate::store::{Store, lines, meetings, messages, promises};
use chrono::{Duration, NaiveDate};
use rusqlite::Connection;

/// The meeting screen turns to "During" this long before the start.
const EARLY: Duration = Duration::minutes(15);

/// All meetings, narrowed to a child.
pub(super) fn meetings(store: &Store, request: ForChild, now: Moment) -> Result<MeetingsView> {
    let db = store.read();
    let at = now.at.timestamp_millis();
    let child = narrowed(db, request.child)?;
    let closed = closed_years(db)?;
    let rows = |rows: Vec<meetings::Row>| {
        rows.iter()
            .filter(|row| is_shown(child, row.child, row.id.0))
            .map(|row| meeting_row_view(db, row, &closed))
            .collect::<Result<Vec<_>>>()
    };
    Ok(MeetingsView {
        today: now.date(),
        ahead: rows(meetings::ending_after(db, at).trying("read the meetings")?)?,
        past: rows(meetings::ended_until(db, at).trying("read the meetings")?)?,
    })
}

fn meeting_row_view(db: &Connection, row: &meetings::Row, closed: &[Days]) -> Result<MeetingRow> {
    let people = person_refs(db, &row.people)?;
    let closed = is_closed(closed, row.starts.date());
    Ok(MeetingRow { meeting: meeting_ref(row), people, documents: row.documents, recap: row.recap, closed })
}

/// One meeting in full.
pub(super) fn meeting(store: &Store, id: MeetingId, now: Moment) -> Result<MeetingView> {
    whole(store, meeting_row(store.read(), id)?, now)
}

fn whole(store: &Store, row: meetings::Row, now: Moment) -> Result<MeetingView> {
    let (db, id) = (store.read(), row.id);
    Ok(MeetingView {
        now: whole_seconds(now.local()),
        meeting: meeting_ref(&row),
        stage: stage(&row, now),
        child: child_refs(db, row.child.as_slice())?.pop(),
        people: person_refs(db, &row.people)?,
        countdown: countdown(&row, drafts_by(db, &row)?, &calendar(db)?, now),
        lines: noted(db, id)?,
        draft: kept(store, &format!("meeting/{id}"))?,
        decisions: promise_views(db, &promises::decided_in(db, id).trying("read the decisions")?)?,
        recap_message: recap_sent(db, id)?,
        table: table(db, &row)?,
        drafts_rule: papers_rule(db, &row, ClockKind::DraftsBefore)?,
        finished_rule: papers_rule(db, &row, ClockKind::FinishedPlan)?,
        signing: signing::view(db, &row)?,
        next_review: next_review::next_review(db, &row, now)?,
        review_kept: next_review::kept(db, &row)?,
        last_times: last_times(db, &row, now)?,
        tips: tips(db, &row)?,
        first_time: first_time(db, &row)?,
        note_taker: note_taker(store, &row)?,
        closed: closed_on(db, row.starts.date())?,
        purpose: row.purpose,
        interpreter_asked: interpreter_asked(db, id)?,
        interpreter: row.interpreter,
        child_comes: row.child_comes,
        helped: row.helped,
        next_time: row.next_time,
        with_me: row.with_me,
        concerns: row.concerns,
        questions: row.questions,
        agenda_asked: row.agenda_asked,
        own_words_ready: row.own_words_ready,
        packed: row.packed,
        documents: row.documents,
        recap: row.recap,
        shelf: documents::shelf(db, id)?,
    })
}

fn noted(db: &Connection, id: MeetingId) -> Result<Vec<LineView>> {
    let lines = lines::of_meeting(db, id).trying("read the notes")?;
    lines.iter().map(|line| line_view(db, line)).collect()
}

fn recap_sent(db: &Connection, id: MeetingId) -> Result<Option<MessageView>> {
    let sent = messages::newest_about(db, &format!("recap/{id}")).trying("look for the recap")?;
    sent.map(|message| message::sent_view(db, message)).transpose()
}

fn stage(row: &meetings::Row, now: Moment) -> MeetingStage {
    let zone = zone_of(&row.zone);
    if now.at >= instant(row.ends, zone) {
        MeetingStage::After
    } else if now.at + EARLY >= instant(row.starts, zone) {
        MeetingStage::During
    } else {
        MeetingStage::Before
    }
}

/// Ask, papers here, meeting, recap: a point is done when it happened, the first other one is next. No open point lies
/// in the past: the papers can still be asked for today.
fn countdown(
    row: &meetings::Row,
    drafts_by: Option<NaiveDate>,
    calendar: &Calendar,
    now: Moment,
) -> Vec<CountdownStep> {
    let day = row.starts.date();
    let over = stage(row, now) == MeetingStage::After;
    let mut points = Vec::with_capacity(4);
    if row.documents != Documents::NotWanted {
        let asked = matches!(row.documents, Documents::Asked | Documents::Received);
        let today = Moment { zone: zone_of(&row.zone), ..now }.date();
        let ask = documents_asked_on(row.starts, drafts_by, calendar);
        if asked || !over {
            points.push((CountdownWhat::Ask, if asked { ask } else { ask.max(today) }, asked));
        }
        let here_by = documents_due(row.starts, drafts_by, calendar).date();
        let here = row.documents == Documents::Received;
        if here || (!over && here_by >= today) {
            points.push((CountdownWhat::Documents, here_by, here));
        }
    }
    points.push((CountdownWhat::Meeting, day, over));
    if row.recap != Recap::NotWanted {
        points.push((CountdownWhat::Recap, recap_due(row.ends).date(), row.recap == Recap::Sent));
    }
    let next = points.iter().position(|(_, _, done)| !done);
    let step = |(place, (what, date, done))| CountdownStep {
        what,
        date,
        state: match (done, next == Some(place)) {
            (true, _) => CountdownState::Done,
            (false, true) => CountdownState::Next,
            (false, false) => CountdownState::Later,
        },
    };
    points.into_iter().enumerate().map(step).collect()
}

fn line_view(db: &Connection, line: &lines::Row) -> Result<LineView> {
    let speaker = match (line.speaker.as_str(), line.speaker.parse()) {
        ("me", _) => SpeakerView::Me,
        ("child", _) => SpeakerView::Child,
        ("with_me", _) => SpeakerView::WithMe,
        (_, Ok(person)) => SpeakerView::Person { person: person_ref(db, person)? },
        _ => SpeakerView::Nobody,
    };
    let at = wall(line.at, &line.zone);
    Ok(LineView { id: line.id, at, speaker, text: line.text.clone(), kind: line.kind })
}
