//! Say it another way: the pairs, and words of the parent's own.
//!
//! Own words are fields of the settings, one each: two devices that add some keep both.

use super::drafts::{form, let_go};
use super::input::{filled, one_line, unknown};
use super::{Changed, Done};
use crate::api::{AddPhrase, ErrorCode, Op, OwnPhrase, PhraseBookView, SituationPairs};
use crate::rules::ids::PartId;
use crate::rules::phrase_book::{Situation, pairs};
use crate::rules::time::Moment;
use crate::store::Store;
use crate::store::error::{Error, Result, Trying};
use crate::store::names::json;
use crate::store::settings::{field, read_below};
use crate::store::writer::{Kind, named_id};
use rusqlite::Connection;

/// The prefix of the settings that are own words.
const OWN: &str = "own_phrase";

/// The longest words that are kept, in characters.
const LONGEST: usize = 500;

/// All of it.
pub(super) fn book(db: &Connection) -> Result<PhraseBookView> {
    let of = |situation| SituationPairs { situation, pairs: pairs(situation).collect() };
    Ok(PhraseBookView { situations: Situation::ALL.map(of).into(), own: own(db)? })
}

/// In the order they were kept: their ids grow.
fn own(db: &Connection) -> Result<Vec<OwnPhrase>> {
    let kept: Vec<(String, String)> = read_below(db, OWN).trying("read the phrases")?;
    Ok(kept.into_iter().filter_map(|(id, text)| Some(OwnPhrase { id: PartId(id.parse().ok()?), text })).collect())
}

/// Keeps some; what is kept already stays as it is.
pub(super) fn add(store: &mut Store, request: &AddPhrase, now: Moment) -> Result<Done<PhraseBookView>> {
    let text = one_line(filled(&request.text, ErrorCode::EmptyText)?);
    if text.chars().count() > LONGEST {
        return Err(Error::input(ErrorCode::NotUnderstood, "longer than words to keep"));
    }
    if own(store.read())?.iter().any(|known| known.text == text) {
        return book(store.read()).map(Done::read);
    }
    let written = store.write(Op::SaveSettings, now, |w| {
        let name = field(&format!("{OWN}/{}", w.make_part()));
        w.put(Kind::Setting, named_id("setting", "settings"), name, json(&text));
        let_go(w, &form("phrase", None::<PartId>))
    })?;
    Ok(Done::wrote(book(store.read())?, Op::SaveSettings, written.number, &[Changed::Settings]))
}

/// Lets some go; can be undone.
pub(super) fn remove(store: &mut Store, id: PartId, now: Moment) -> Result<Done<PhraseBookView>> {
    own(store.read())?.iter().find(|known| known.id == id).ok_or_else(|| unknown("phrase", id))?;
    let written = store.write(Op::RemoveSetting, now, |w| {
        let name = field(&format!("{OWN}/{id}"));
        w.put_or_clear(Kind::Setting, named_id("setting", "settings"), name, None::<String>);
        Ok(())
    })?;
    Ok(Done::wrote(book(store.read())?, Op::RemoveSetting, written.number, &[Changed::Settings]))
}
