//! Around a meeting: who is at the table, the state's rule for papers, school words, questions, notes for oneself.

use super::Done;
use super::clock::{first_day, rule_view, shown, source};
use super::facts::{calendar, state};
use super::input::{one_line, unknown, wall, zone_of};
use super::meeting::CHANGED;
use super::meeting_view::meeting;
use super::names::{known_people, meeting_ref, of_row, person_ref, person_refs};
use super::year::open_meeting;
use crate::api::{
    AtTheTable, GlossaryRequest, GlossaryView, GlossaryWord, LastTime, LocalWord, MeetingKind, MeetingView,
    NoteMeeting, NoteTaker, NoteTakerView, Op, PapersRule, PersonTip, QuestionBankView, QuestionTag, QuestionUse,
    SeatView, TableFact,
};
use crate::rules::clocks::{ClockKind, Due, Standing, StartEvent, clock, due};
use crate::rules::ids::MeetingId;
use crate::rules::question_bank::questions;
use crate::rules::seats::{Fit, SEATS, Seat, SeatRule, facts};
use crate::rules::state::State;
use crate::rules::terms::{GLOSSARY, LOCAL_TERMS, explained};
use crate::rules::time::{Moment, instant};
use crate::store::error::{Result, Trying};
use crate::store::meetings::{self, Row};
use crate::store::writer::{Kind, Writer};
use crate::store::{Store, lines, people};
use chrono::NaiveDate;
use rusqlite::Connection;

/// The meetings 300.321 speaks of: those where the plan is written or looked at.
pub(super) fn is_about_the_plan(kind: MeetingKind) -> bool {
    matches!(kind, MeetingKind::Iep | MeetingKind::Transition)
}

/// Who belongs to a meeting; `None` for one the rule does not speak of.
pub(super) fn table(db: &Connection, row: &Row) -> Result<Option<AtTheTable>> {
    if !is_about_the_plan(row.kind) {
        return Ok(None);
    }
    let invited = person_refs(db, &row.people)?;
    let seat = |rule: &SeatRule| {
        let fitting = |fit| invited.iter().filter(|person| rule.fit(person.role) == fit).cloned().collect::<Vec<_>>();
        let people = fitting(Fit::Usual);
        let perhaps = if people.is_empty() { fitting(Fit::Perhaps) } else { Vec::new() };
        SeatView { seat: rule.seat, people, perhaps, source: source(&rule.source) }
    };
    let facts = facts(row.kind == MeetingKind::Transition);
    Ok(Some(AtTheTable {
        seats: SEATS.iter().map(seat).collect(),
        facts: facts.map(|fact| TableFact { id: fact.id, source: source(&fact.source) }).collect(),
    }))
}

/// Seats nobody on the list fills, not even perhaps.
pub(super) fn empty_seats(db: &Connection, row: &Row) -> Result<Vec<Seat>> {
    let seats = table(db, row)?.map(|table| table.seats).unwrap_or_default();
    let empty = |seat: &SeatView| seat.people.is_empty() && seat.perhaps.is_empty();
    Ok(seats.into_iter().filter(empty).map(|seat| seat.seat).collect())
}

/// The state's own rule of `kind` for the papers of a meeting (D16). No federal rule stands in: where no source gives a
/// number, none is shown.
pub(super) fn papers_rule(db: &Connection, row: &Row, kind: ClockKind) -> Result<Option<PapersRule>> {
    let has_papers = is_about_the_plan(row.kind) || row.kind == MeetingKind::Evaluation;
    let own = clock(kind, state(db)?).filter(|found| found.standing == Standing::State && has_papers);
    let Some(found) = own else { return Ok(None) };
    let due: Due = due(found.rule, StartEvent::Meeting, row.starts.date(), &calendar(db)?);
    Ok(Some(PapersRule { due: shown(due), rule: rule_view(found) }))
}

/// The day by which the state's own rule has the drafts here (D16): the first it can be, so that nobody is late. `None`
/// where there is no such rule, and where its day had come when the meeting was written down.
pub(super) fn drafts_by(db: &Connection, row: &Row) -> Result<Option<NaiveDate>> {
    let due = papers_rule(db, row, ClockKind::DraftsBefore)?.and_then(|rule| first_day(rule.due));
    let written = wall(row.added, &row.zone).date();
    Ok(due.filter(|day| *day > written))
}

/// A day to name in a letter: none that is here or over. Then 48 hours are asked for, as everywhere.
pub(super) fn still_ahead(day: Option<NaiveDate>, now: Moment) -> Option<NaiveDate> {
    day.filter(|day| *day > now.date())
}

/// What earlier meetings with some of the same people, or about the same child, left for oneself (C20).
pub(super) fn last_times(db: &Connection, row: &Row, now: Moment) -> Result<Vec<LastTime>> {
    let before = meetings::looked_back(db, now.at.timestamp_millis()).trying("read the meetings")?;
    let same = |other: &Row| {
        let people = other.people.iter().any(|person| row.people.contains(person));
        other.id != row.id && other.starts < row.starts && (people || (row.child.is_some() && other.child == row.child))
    };
    let last = |other: Row| LastTime { meeting: meeting_ref(&other), helped: other.helped, next_time: other.next_time };
    Ok(before.into_iter().filter(same).take(3).map(last).collect())
}

/// Whether it is the first meeting with those who are invited, as far as it was kept (G63).
pub(super) fn first_time(db: &Connection, row: &Row) -> Result<bool> {
    let starts = instant(row.starts, zone_of(&row.zone)).timestamp_millis();
    let before = meetings::ended_until(db, starts).trying("read the meetings")?;
    let met = before.iter().any(|other| other.id != row.id && other.people.iter().any(|who| row.people.contains(who)));
    Ok(!row.people.is_empty() && !met)
}

/// The private notes about those who are invited.
pub(super) fn tips(db: &Connection, row: &Row) -> Result<Vec<PersonTip>> {
    let mut tips = Vec::new();
    for id in &row.people {
        let Some(person) = people::by_id(db, *id).trying("read an adult")?.filter(|person| !person.deleted) else {
            continue;
        };
        if !(person.works_well.is_empty() && person.good_to_know.is_empty()) {
            let person_ref = of_row(&person);
            tips.push(PersonTip {
                person: person_ref,
                works_well: person.works_well,
                good_to_know: person.good_to_know,
            });
        }
    }
    Ok(tips)
}

/// Notes what a meeting is for, who bridges, and the look back; a field left out stays.
pub(super) fn note(store: &mut Store, request: NoteMeeting, now: Moment) -> Result<Done<MeetingView>> {
    let row = open_meeting(store.read(), request.id)?;
    if let Some(NoteTaker::Person { person }) = request.note_taker {
        known_people(store.read(), Some(person).iter().filter(|id| !row.people.contains(id)))?;
    }
    let id = request.id.0;
    let written = store.write(Op::SaveMeeting, now, |w| {
        let short = [("purpose", &request.purpose), ("interpreter", &request.interpreter)];
        let long = [("helped", &request.helped), ("next_time", &request.next_time)];
        let lines = short.into_iter().map(|(name, text)| (name, text.as_deref().map(one_line)));
        let texts = long.into_iter().map(|(name, text)| (name, text.as_deref().map(|text| text.trim().to_owned())));
        for (name, text) in lines.chain(texts) {
            if let Some(text) = text {
                w.put_or_clear(Kind::Meeting, id, name, (!text.is_empty()).then_some(text));
            }
        }
        if let Some(taker) = request.note_taker {
            put_note_taker(w, request.id, taker);
        }
        Ok(())
    })?;
    let view = meeting(store, request.id, now)?;
    Ok(Done::wrote(view, Op::SaveMeeting, written.number, &CHANGED))
}

/// Who takes the notes; kept with the meeting's record alone. Somebody who is gone meanwhile takes none.
pub(super) fn note_taker(store: &Store, row: &Row) -> Result<NoteTakerView> {
    let fields = store.fields(row.id.0)?.unwrap_or_default();
    Ok(match (fields.text_or_empty("note_taker"), fields.text_or_empty("note_taker").parse()) {
        ("me", _) => NoteTakerView::Me,
        ("with_me", _) if !row.with_me.is_empty() => NoteTakerView::WithMe,
        (_, Ok(person)) if row.people.contains(&person) => {
            NoteTakerView::Person { person: person_ref(store.read(), person)? }
        }
        _ => NoteTakerView::Nobody,
    })
}

fn put_note_taker(w: &mut Writer<'_>, id: MeetingId, taker: NoteTaker) {
    let word = match taker {
        NoteTaker::Nobody => None,
        NoteTaker::Me => Some("me".to_owned()),
        NoteTaker::WithMe => Some("with_me".to_owned()),
        NoteTaker::Person { person } => Some(person.to_string()),
    };
    w.put_or_clear(Kind::Meeting, id.0, "note_taker", word);
}

/// School words: those of a meeting's notes first, then all, then the state's own.
pub(super) fn glossary(store: &Store, request: GlossaryRequest) -> Result<GlossaryView> {
    let db = store.read();
    let mut heard = Vec::new();
    if let Some(id) = request.meeting {
        meetings::by_id(db, id).trying("read a meeting")?.ok_or_else(|| unknown("meeting", id))?;
        let noted = lines::of_meeting(db, id).trying("read the notes")?;
        let all = noted.iter().map(|line| line.text.as_str()).collect::<Vec<_>>().join("\n");
        heard = explained(&all);
    }
    let word = |(id, said): &(&'static str, &'static str)| GlossaryWord { id, said: said.split('|').collect() };
    Ok(GlossaryView { heard, words: GLOSSARY.iter().map(word).collect(), local: local_words(state(db)?) })
}

fn local_words(state: Option<State>) -> Vec<LocalWord> {
    let own = LOCAL_TERMS.iter().filter(|local| Some(local.state) == state);
    own.map(|local| LocalWord { id: local.id, general: local.term.general() }).collect()
}

/// Questions that open a talk, by what they are for; those for a meeting first.
pub(super) fn question_bank() -> QuestionBankView {
    let mut tags = QuestionTag::ALL;
    tags.sort_by_key(|tag| *tag != QuestionTag::BeforeMeeting);
    QuestionBankView { uses: tags.map(|tag| QuestionUse { tag, questions: questions(tag).collect() }).into() }
}
