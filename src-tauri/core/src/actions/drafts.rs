//! What is being typed, in capture and in every form: kept, given back, let go with the save that ends it.

use super::Done;
use super::input::{instant_of, zone_of};
use super::message_text::sign_off;
use crate::api::{DraftRequest, Edits, KeepDraft, KeptText, Nothing};
use crate::rules::time::Moment;
use crate::store::error::{Result, Trying};
use crate::store::writer::Writer;
use crate::store::{Store, drafts};
use rusqlite::Connection;
use std::fmt::Display;

/// The slot of the capture screen's draft.
pub(super) const CAPTURE: &str = "capture";

/// Keeps a draft, or lets go of one without a word or a choice.
pub(super) fn keep(store: &mut Store, request: KeepDraft, now: Moment) -> Result<Done<Nothing>> {
    let row = drafts::Row {
        text: request.text,
        edits: request.edits,
        started: now.at.timestamp_millis(),
        zone: now.zone.name().to_owned(),
    };
    let before = drafts::by_slot(store.read(), &request.slot).trying("read the draft")?;
    let row = match before.filter(|_| request.unread == Some(true)) {
        Some(kept) if request.slot == CAPTURE => drafts::Row { text: format!("{}\n{}", kept.text, row.text), ..kept },
        Some(kept) => kept,
        None => row,
    };
    store.write_local(|db| put(db, &request.slot, &row))?;
    Ok(Done::read(Nothing {}))
}

/// Puts a draft where it is kept.
pub(super) fn put(db: &Connection, slot: &str, row: &drafts::Row) -> Result<()> {
    let empty = row.text.is_empty() && row.edits == Edits::default();
    if empty { drafts::drop_draft(db, slot) } else { drafts::keep(db, slot, row) }.trying("keep the draft")
}

/// What was being typed in a form.
pub(super) fn draft(store: &Store, request: &DraftRequest) -> Result<KeptText> {
    Ok(KeptText { text: kept(store, &request.slot)? })
}

/// The text in a slot.
pub(super) fn kept(store: &Store, slot: &str) -> Result<Option<String>> {
    Ok(drafts::by_slot(store.read(), slot).trying("read the draft")?.map(|draft| draft.text))
}

/// When and where the entry was begun: "tomorrow" is meant from there, however late it is saved.
pub(super) fn begun(db: &Connection, now: Moment) -> Result<Moment> {
    let started = drafts::started(db, CAPTURE).trying("read the draft")?;
    Ok(started.map_or(now, |(at, zone)| Moment { at: instant_of(at), zone: zone_of(&zone) }))
}

/// Letters begun before follow a change of how one signs, where their last lines are still as they were drafted. What the
/// mail program has stays as it went out.
pub(super) fn sign_again(db: &Connection, before: &str, after: &str) -> Result<()> {
    let (old, new) = (format!("\n\n{}", sign_off(before)), sign_off(after));
    for slot in drafts::letters(db).trying("find the letters")? {
        let Some(row) = drafts::by_slot(db, &slot).trying("read the draft")? else { continue };
        if let Some(body) = row.text.strip_suffix(&old).filter(|_| row.edits.mailed.is_none()) {
            let row = drafts::Row { text: format!("{body}\n\n{new}"), ..row.clone() };
            drafts::keep(db, &slot, &row).trying("keep the draft")?;
        }
    }
    Ok(())
}

/// Lets a draft go in the change that saves its words, so that it never comes back beside them.
pub(super) fn let_go(w: &Writer<'_>, slot: &str) -> Result<()> {
    drafts::drop_draft(w.db(), slot).trying("let the draft go")
}

/// The slot of a form that adds (`new`) or changes a thing.
pub(super) fn form(what: &str, id: Option<impl Display>) -> String {
    id.map_or_else(|| format!("{what}/new"), |id| format!("{what}/{id}"))
}

#[cfg(test)]
mod tests {
    use super::super::{settings, undo};
    use super::*;
    use crate::api::SaveSettings;
    use crate::rules::ids::DeviceId;
    use uuid::Uuid;

    const NOW: Moment = Moment { at: chrono::DateTime::UNIX_EPOCH, zone: chrono_tz::UTC };

    #[test]
    fn a_name_is_taken_back_with_the_letters_under_it_or_not_at_all() {
        let folder = tempfile::tempdir().expect("a folder");
        let mut store = Store::open(folder.path(), DeviceId(Uuid::from_u128(7)), NOW).expect("a store");
        let text = format!("A question\nMy own words\n\n{}", sign_off(""));
        let draft = KeepDraft { slot: "message/say/question".to_owned(), text, edits: Edits::default(), unread: None };
        keep(&mut store, draft, NOW).expect("a letter that was begun");
        let name = SaveSettings { my_name: Some("Ana".to_owned()), ..SaveSettings::default() };
        let number = settings::save(&mut store, name, NOW).expect("a name").undo.expect("an offer").number;
        let full = "CREATE TEMP TRIGGER full BEFORE UPDATE ON draft BEGIN SELECT RAISE(ABORT, 'full'); END";
        store.read().execute_batch(full).expect("no room for drafts");
        undo(&mut store, number, NOW).map(drop).expect_err("no room");
        assert_eq!(settings::my_name(store.read()).expect("a name"), "Ana", "nothing was taken back");
        store.read().execute_batch("DROP TRIGGER full").expect("room again");
        undo(&mut store, number, NOW).map(drop).expect("taken back");
        assert_eq!(settings::my_name(store.read()).expect("no name"), "");
        let letter = kept(&store, "message/say/question").expect("a draft").expect("a draft");
        assert!(letter.ends_with(&sign_off("")) && !letter.contains("Ana"), "{letter}");
    }
}
