//! What a search that found nothing may have meant: each word that stands nowhere, one slip of a finger away from one that
//! does.

use super::log::match_words;
use crate::rules::slips::one_slip_away;
use crate::store::error::{Result, Trying};
use crate::store::search;
use rusqlite::Connection;

/// A longer search is a sentence, and hundreds of words could be meant by each of its own.
const MOST_WORDS: usize = 4;
/// More unknown words are no slips.
const MOST_SLIPS: usize = 2;

/// The same search with its slips mended, or in one word, where that `finds` something under the same filters. Costs a
/// lookup for each word that could be meant.
pub(super) fn meant(db: &Connection, typed: &str, finds: impl Fn(&str) -> Result<bool>) -> Result<Option<String>> {
    let typed: Vec<&str> = typed.split_whitespace().collect();
    if typed.len() > MOST_WORDS {
        return Ok(None);
    }
    let known = typed.iter().map(|word| is_known(db, word)).collect::<Result<Vec<_>>>()?;
    if known.iter().filter(|known| !**known).count() > MOST_SLIPS {
        return Ok(None);
    }
    let mend = |(word, known): (&&str, &bool)| if *known { Ok((*word).to_owned()) } else { mended(db, word) };
    let words = typed.iter().zip(&known).map(mend).collect::<Result<Vec<_>>>()?;
    let others = [words.join(" "), typed.concat()].into_iter().filter(|other| *other != typed.join(" "));
    for other in others {
        if finds(&other)? {
            return Ok(Some(other));
        }
    }
    Ok(None)
}

/// Whether a word stands anywhere, at least as a beginning; what is no word need not.
fn is_known(db: &Connection, word: &str) -> Result<bool> {
    let words = match_words(word);
    Ok(words.is_empty() || search::newest(db, &words).trying("search")?.is_some())
}

/// The word that was noted last of those that could be meant; one that is near to none, as it is.
fn mended(db: &Connection, word: &str) -> Result<String> {
    let mut best = (None, word.to_owned());
    for near in one_slip_away(word) {
        let newest = search::newest(db, &match_words(&format!("{near} "))).trying("search")?;
        if newest > best.0 {
            best = (newest, near);
        }
    }
    Ok(best.1)
}
