//! A concern: written down, joined by what was seen, who was asked and what is tried, and over one day.

use super::concern_view::view;
use super::drafts::{form, let_go};
use super::input::{filled, one_line, sane, unknown};
use super::names::{entry_row, known_children, known_people};
use super::reminders::done;
use super::{Changed, Done};
use crate::api::{
    AboutView, CloseConcern, ConcernPart, ConcernPartRequest, ConcernView, ErrorCode, Nothing, Op, SaveConcern,
    SaveConcernPart, SaveConcernReasons, SeeConcern, TellPart,
};
use crate::rules::ids::{ConcernId, PartId};
use crate::rules::rhythms::ReminderKey;
use crate::rules::time::Moment;
use crate::store::Store;
use crate::store::concerns::{self, Row, part_field, part_value, tell_field};
use crate::store::error::{Error, Result, Trying};
use crate::store::names::name_of;
use crate::store::writer::{Kind, Writer};
use rusqlite::Connection;
use uuid::Uuid;

pub(super) use super::concern_view::{concern, concerns};

const CHANGED: [Changed; 2] = [Changed::Concerns, Changed::Reminders];

/// A concern that must be there.
pub(super) fn concern_row(db: &Connection, id: ConcernId) -> Result<Row> {
    concerns::by_id(db, id).trying("read a concern")?.ok_or_else(|| unknown("concern", id))
}

/// A trial, as a reminder names it.
pub(super) fn trial_view(db: &Connection, concern: ConcernId, trial: PartId) -> Result<AboutView> {
    let row = concern_row(db, concern)?;
    match part(&row, trial)?.part.clone() {
        ConcernPart::Trial { what, review, .. } => {
            Ok(AboutView::Trial { concern, what: row.what, part: trial, trial: what, review })
        }
        ConcernPart::Way { .. } | ConcernPart::Talk { .. } => Err(unknown("trial", trial)),
    }
}

fn part(row: &Row, id: PartId) -> Result<&concerns::Part> {
    row.parts.iter().find(|part| part.id == id).ok_or_else(|| unknown("part of a concern", id))
}

/// Adds or changes a concern. What is hoped for and what was asked for are two things (C8).
pub(super) fn save(store: &mut Store, request: SaveConcern, now: Moment) -> Result<Done<ConcernView>> {
    let what = one_line(filled(&request.what, ErrorCode::EmptyText)?);
    let db = store.read();
    let known = request.id.map(|id| concern_row(db, id)).transpose()?;
    let child = known.and_then(|row| row.child);
    known_children(db, request.child.iter().filter(|id| child != Some(**id)))?;
    let written = store.write(Op::SaveConcern, now, |w| {
        let id = request.id.map_or_else(|| w.make(Kind::Concern), |id| id.0);
        w.put(Kind::Concern, id, "what", what);
        w.put_or_clear(Kind::Concern, id, "child", request.child.map(|child| child.to_string()));
        put_words(w, id, "hope", &request.hope);
        put_words(w, id, "asked", &request.asked);
        let_go(w, &form("concern", request.id))?;
        Ok(ConcernId(id))
    })?;
    answer(store, written.output, Op::SaveConcern, written.number, now)
}

fn put_words(w: &mut Writer<'_>, id: Uuid, field: &str, words: &str) {
    let words = words.trim();
    w.put_or_clear(Kind::Concern, id, field, (!words.is_empty()).then_some(words));
}

fn answer(store: &Store, id: ConcernId, op: Op, number: Option<u64>, now: Moment) -> Result<Done<ConcernView>> {
    let view = view(store, concern_row(store.read(), id)?, now)?;
    Ok(Done::wrote(view, op, number, &CHANGED))
}

/// Says that an entry shows it, or does not (G43). An entry that is gone can still be let go of.
pub(super) fn see(store: &mut Store, request: SeeConcern, now: Moment) -> Result<Done<ConcernView>> {
    let db = store.read();
    concern_row(db, request.id)?;
    if request.belongs {
        entry_row(db, request.entry)?;
    }
    let written = store.write(Op::SaveConcern, now, |w| {
        let field = format!("seen/{}", request.entry);
        w.put_or_clear(Kind::Concern, request.id.0, field, request.belongs.then_some(true));
        Ok(())
    })?;
    answer(store, request.id, Op::SaveConcern, written.number, now)
}

/// Adds or changes a way, a talk or a trial. A trial that was looked at again asks no more.
pub(super) fn save_part(store: &mut Store, request: SaveConcernPart, now: Moment) -> Result<Done<ConcernView>> {
    let db = store.read();
    let row = concern_row(db, request.id)?;
    let before = request.part.map(|id| part(&row, id)).transpose()?;
    let next = checked(db, request.now, before.map(|part| &part.part))?;
    let kept = before.filter(|part| review(&part.part) == review(&next)).map(|part| part.kept);
    let kept = kept.unwrap_or_else(|| now.at.timestamp_millis());
    let slot = form(&format!("concern/{}/{}", request.id, kind(&next)), request.part);
    let written = store.write(Op::SaveConcern, now, |w| {
        let id = request.part.unwrap_or_else(|| PartId(w.make_part()));
        if let ConcernPart::Trial { review, reviewed: Some(_), .. } = next {
            done(w, &ReminderKey::trial(id, review));
        }
        w.put(Kind::Concern, request.id.0, part_field(id), part_value(kept, next));
        let_go(w, &slot)
    })?;
    answer(store, request.id, Op::SaveConcern, written.number, now)
}

fn kind(part: &ConcernPart) -> &'static str {
    match part {
        ConcernPart::Way { .. } => "way",
        ConcernPart::Talk { .. } => "talk",
        ConcernPart::Trial { .. } => "trial",
    }
}

fn review(part: &ConcernPart) -> Option<chrono::NaiveDate> {
    if let ConcernPart::Trial { review, .. } = part { Some(*review) } else { None }
}

/// A part as it is kept: lines in one line, days that can be, a person who is known; it stays what it was.
fn checked(db: &Connection, part: ConcernPart, before: Option<&ConcernPart>) -> Result<ConcernPart> {
    if before.is_some_and(|before| kind(before) != kind(&part)) {
        return Err(Error::input(ErrorCode::NotUnderstood, "a part stays what it is"));
    }
    let line = |text: &str| Ok::<_, Error>(one_line(filled(text, ErrorCode::EmptyText)?));
    Ok(match part {
        ConcernPart::Way { text } => ConcernPart::Way { text: line(&text)? },
        ConcernPart::Talk { person, on, came } => {
            if person.is_none() {
                filled(&came, ErrorCode::EmptyText)?;
            }
            known_people(db, &person)?;
            ConcernPart::Talk { person, on: sane(on)?, came: came.trim().to_owned() }
        }
        ConcernPart::Trial { what, start, review, came, reviewed } => {
            if sane(review)? <= sane(start)? {
                return Err(Error::input(ErrorCode::EndsBeforeStart, "looked at again before it was tried"));
            }
            let reviewed = reviewed.map(sane).transpose()?;
            ConcernPart::Trial { what: line(&what)?, start, review, came: came.trim().to_owned(), reviewed }
        }
    })
}

/// Takes a way, a talk or a trial out.
pub(super) fn remove_part(store: &mut Store, request: ConcernPartRequest, now: Moment) -> Result<Done<ConcernView>> {
    part(&concern_row(store.read(), request.id)?, request.part)?;
    let written = store.write(Op::RemoveConcern, now, |w| {
        w.put_or_clear(Kind::Concern, request.id.0, part_field(request.part), None::<String>);
        Ok(())
    })?;
    answer(store, request.id, Op::RemoveConcern, written.number, now)
}

/// Puts a trial into the letter for next year, or takes it out (G62).
pub(super) fn tell(store: &mut Store, request: TellPart, now: Moment) -> Result<Done<ConcernView>> {
    let row = concern_row(store.read(), request.id)?;
    if kind(&part(&row, request.part)?.part) != "trial" {
        return Err(Error::input(ErrorCode::NotUnderstood, "only a trial has an outcome to tell"));
    }
    let written = store.write(Op::SaveConcern, now, |w| {
        let shows = request.shows.map(|shows| name_of(&shows));
        w.put_or_clear(Kind::Concern, request.id.0, tell_field(request.part), shows);
        Ok(())
    })?;
    answer(store, request.id, Op::SaveConcern, written.number, now)
}

/// Marks a trial that a reminder asked after as looked at; one that is gone meanwhile is left alone.
pub(super) fn put_reviewed(w: &mut Writer<'_>, concern: ConcernId, trial: PartId) -> Result<()> {
    let today = w.now().date();
    let Some(row) = concerns::by_id(w.db(), concern).trying("read a concern")? else { return Ok(()) };
    let found = row.parts.into_iter().find(|part| part.id == trial);
    if let Some(concerns::Part { kept, part: ConcernPart::Trial { what, start, review, came, .. }, .. }) = found {
        let part = ConcernPart::Trial { what, start, review, came, reviewed: Some(today) };
        w.put(Kind::Concern, concern.0, part_field(trial), part_value(kept, part));
    }
    Ok(())
}

/// Keeps the parent's answers to the three reasons to go higher (G48). Nothing is made of them.
pub(super) fn save_reasons(store: &mut Store, request: SaveConcernReasons, now: Moment) -> Result<Done<ConcernView>> {
    concern_row(store.read(), request.id)?;
    let written = store.write(Op::SaveConcern, now, |w| {
        put_words(w, request.id.0, "direct", &request.reasons.direct);
        put_words(w, request.id.0, "duty", &request.reasons.duty);
        put_words(w, request.id.0, "stakes", &request.reasons.stakes);
        let_go(w, &format!("reasons/{}", request.id))
    })?;
    answer(store, request.id, Op::SaveConcern, written.number, now)
}

/// It is over, with what came of it, or it is not after all.
pub(super) fn close(store: &mut Store, request: CloseConcern, now: Moment) -> Result<Done<ConcernView>> {
    concern_row(store.read(), request.id)?;
    let on = request.on.map(sane).transpose()?;
    let written = store.write(Op::CloseConcern, now, |w| {
        w.put_or_clear(Kind::Concern, request.id.0, "closed", on.map(|on| on.to_string()));
        put_words(w, request.id.0, "came", &request.came);
        let_go(w, &format!("close/{}", request.id))
    })?;
    answer(store, request.id, Op::CloseConcern, written.number, now)
}

/// Takes a concern out of sight.
pub(super) fn remove(store: &mut Store, id: ConcernId, now: Moment) -> Result<Done<Nothing>> {
    concern_row(store.read(), id)?;
    let written = store.write(Op::RemoveConcern, now, |w| {
        w.put(Kind::Concern, id.0, "deleted", true);
        Ok(())
    })?;
    Ok(Done::wrote(Nothing {}, Op::RemoveConcern, written.number, &CHANGED))
}
