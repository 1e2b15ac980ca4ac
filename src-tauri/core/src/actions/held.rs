//! Letters that are slept on (G46): on this device only, like every draft.

use super::facts::reminder_settings;
use super::input::unknown;
use super::message::{current, slot};
use super::{Changed, Done};
use crate::api::{AboutView, Edits, HoldMessage, MessageAbout, MessageView};
use crate::rules::ids::{DeviceId, LetterId};
use crate::rules::rhythms::after_a_night;
use crate::rules::time::Moment;
use crate::store::error::{Result, Trying};
use crate::store::writer::Kind;
use crate::store::{Store, drafts, fields};
use rusqlite::Connection;
use uuid::Uuid;

/// Holds a letter until the morning, or no longer. Held, its words are the parent's: no draft takes their place.
pub(super) fn hold(store: &mut Store, request: HoldMessage, now: Moment) -> Result<Done<MessageView>> {
    let view = current(store.read(), request.about, now)?;
    let until = after_a_night(now, &reminder_settings(store.read(), now)?).timestamp_millis();
    store.write_local(|db| {
        if request.hold {
            let draft = drafts::Row {
                text: format!("{}\n{}", view.subject, view.body),
                edits: view.edits,
                started: now.at.timestamp_millis(),
                zone: now.zone.name().to_owned(),
            };
            drafts::keep(db, &view.slot, &draft).trying("keep the draft")?;
        }
        let until = request.hold.then_some(until);
        drafts::hold(db, &view.slot, &request.about, until).trying("hold the letter")
    })?;
    let view = current(store.read(), request.about, now)?;
    Ok(Done { view, changed: vec![Changed::Reminders], undo: None })
}

/// What a held letter is for; one that was sent or let go meanwhile is unknown.
pub(super) fn letter_for(db: &Connection, letter: LetterId) -> Result<MessageAbout> {
    let held = drafts::held(db).trying("read the letters")?;
    held.into_iter().find(|held| held.letter == letter).map(|held| held.about).ok_or_else(|| unknown("letter", letter))
}

/// A held letter, as a reminder tells of it.
pub(super) fn letter_view(db: &Connection, letter: LetterId, now: Moment) -> Result<AboutView> {
    let letter_for = letter_for(db, letter)?;
    let people = current(db, letter_for, now)?.to.into_iter().map(|recipient| recipient.person).collect();
    Ok(AboutView::HeldLetter { letter_for, people })
}

/// The field of a message or an answer that says until when its letter was held.
pub(super) const HELD: &str = "held_until";

/// Holds it no longer; the words stay. Answers until when it was held.
pub(super) fn release(db: &Connection, letter: LetterId) -> Result<Option<i64>> {
    let Some(slot) = drafts::slot_of(db, letter).trying("find the letter")? else { return Ok(None) };
    let (about, until) = (letter_for(db, letter)?, drafts::held_until(db, &slot).trying("read the letter")?);
    drafts::hold(db, &slot, &about, None).trying("hold the letter no longer")?;
    Ok(until)
}

/// A letter that was held until then.
pub(super) struct WasHeld {
    record: Uuid,
    slot: String,
    about: Option<MessageAbout>,
    text: String,
    until: i64,
}

/// The held letters that entry `number` of the log sent or let go; asked before it is taken back.
pub(super) fn let_go_by(store: &Store, number: u64) -> Result<Vec<WasHeld>> {
    let mut held = Vec::new();
    for (kind, record) in store.touched(number)? {
        let Some(fields) = store.fields(record)? else { continue };
        let Some(until) = fields.int(HELD) else { continue };
        let text = |name| fields.text_or_empty(name).to_owned();
        if kind == Kind::Message {
            let about: Option<MessageAbout> = serde_json::from_str(&text("about")).ok();
            let slot = about.as_ref().map(slot).unwrap_or_default();
            held.push(WasHeld { record, slot, about, text: format!("{}\n{}", text("subject"), text("body")), until });
        }
        let letter = text("key").strip_prefix("held_letters/").and_then(|key| key.split('/').next()?.parse().ok());
        if let Some(letter) = letter {
            let slot = drafts::slot_of(store.read(), letter).trying("find the letter")?.unwrap_or_default();
            held.push(WasHeld { record, slot, about: None, text: String::new(), until });
        }
    }
    Ok(held)
}

/// Undo brings a held letter back as it was, in the same change: its words where they went with it, and its morning (G46).
/// Drafts are no part of the log, so nothing else does.
pub(super) fn bring_back(db: &Connection, device: DeviceId, held: &[WasHeld], now: Moment) -> Result<()> {
    for letter in held {
        let found = fields(db, device, letter.record)?;
        if found.is_some_and(|fields| fields.int(HELD).is_some() && !fields.flag("deleted")) {
            continue;
        }
        let gone = drafts::by_slot(db, &letter.slot).trying("read the draft")?.is_none();
        if let (Some(about), true) = (&letter.about, gone) {
            let (text, zone) = (letter.text.clone(), now.zone.name().to_owned());
            let started = now.at.timestamp_millis();
            let draft = drafts::Row { text, edits: Edits::default(), started, zone };
            drafts::keep(db, &letter.slot, &draft).trying("keep the draft")?;
            drafts::hold(db, &letter.slot, about, Some(letter.until)).trying("hold the letter")?;
        } else {
            drafts::hold_again(db, &letter.slot, letter.until).trying("hold the letter")?;
        }
    }
    Ok(())
}
