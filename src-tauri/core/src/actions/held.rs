//! Letters that are slept on (G46): on this device only, like every draft.

use super::facts::reminder_settings;
use super::input::unknown;
use super::message::current;
use super::{Changed, Done};
use crate::api::{AboutView, HoldMessage, MessageAbout, MessageView};
use crate::rules::ids::LetterId;
use crate::rules::rhythms::after_a_night;
use crate::rules::time::Moment;
use crate::store::error::{Result, Trying};
use crate::store::{Store, drafts};
use rusqlite::Connection;

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

/// Holds it no longer; the words stay.
pub(super) fn release(db: &Connection, letter: LetterId) -> Result<()> {
    let Some(slot) = drafts::slot_of(db, letter).trying("find the letter")? else { return Ok(()) };
    let about = letter_for(db, letter)?;
    drafts::hold(db, &slot, &about, None).trying("hold the letter no longer")
}
