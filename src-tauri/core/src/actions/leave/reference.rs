//! A note as a sentence to quote (G57): who keeps notes can say when something was said, kindly and exactly.

use crate::actions::input::{unknown, wall};
use crate::actions::message_text::year_told;
use crate::actions::names::entry_row;
use crate::actions::shortened::shortened;
use crate::api::{AsReference, ReferenceView};
use crate::rules::time::Moment;
use crate::store::Store;
use crate::store::error::{Result, Trying};
use crate::store::messages;
use crate::words::{Id, id, say_with};
use chrono::NaiveDate;

/// As much of a note as fits a sentence, in letters.
const LONGEST: usize = 280;

/// The sentence. The parent's own words stay as they are; only ends of lines become blanks.
pub(in crate::actions) fn reference(store: &Store, request: AsReference, now: Moment) -> Result<ReferenceView> {
    let db = store.read();
    let (words, date, text) = match request {
        AsReference::Entry { id: entry } => {
            let row = entry_row(db, entry)?;
            let talk = row.channel.is_some() || !row.people.is_empty();
            let text = row.versions.last().map(|version| version.text.clone()).unwrap_or_default();
            let words = if talk { id::REFERENCE_SAID } else { id::REFERENCE_PLAIN };
            (words, wall(row.at, &row.zone).date(), text)
        }
        AsReference::Message { id: message } => {
            let row = messages::by_id(db, message).trying("read a message")?;
            let row = row.ok_or_else(|| unknown("message", message))?;
            (id::REFERENCE_MESSAGE, wall(row.sent, &row.zone).date(), row.body)
        }
    };
    Ok(ReferenceView { text: sentence(words, date, &text, now) })
}

fn sentence(words: Id, date: NaiveDate, text: &str, now: Moment) -> String {
    say_with(words, &[("date", year_told(date, now).into()), ("text", quoted(text).into())])
}

/// One line, cut at a word, without quotation marks that would end the quotation.
fn quoted(text: &str) -> String {
    let plain = text.split_whitespace().collect::<Vec<_>>().join(" ").replace(['“', '”', '"'], "'");
    shortened(&plain, LONGEST).trim_end_matches('.').to_owned()
}
