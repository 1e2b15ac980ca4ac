//! Writes cards as vCard 3.0: phones, mail programs and Outlook read it, while 4.0 is still refused by some of them.

use super::Card;
use crate::exchange::lines::{escaped, put};

/// A file of cards, UTF-8. What is empty is left out; control characters are dropped.
///
/// The name stands undivided as the family name: "Ms. Lee" has no parts worth guessing.
#[must_use]
pub fn write(cards: &[Card]) -> String {
    let mut out = String::new();
    for card in cards {
        put(&mut out, "BEGIN", "VCARD");
        put(&mut out, "VERSION", "3.0");
        put(&mut out, "FN", &escaped(&card.name));
        put(&mut out, "N", &format!("{};;;;", escaped(&card.name)));
        let texts = [("TITLE", &card.title), ("ROLE", &card.role), ("ORG", &card.organization), ("NOTE", &card.note)];
        let emails = card.emails.iter().map(|email| ("EMAIL", email));
        let phones = card.phones.iter().map(|phone| ("TEL", phone));
        for (name, text) in texts.into_iter().chain(emails).chain(phones) {
            let value = escaped(text);
            if !value.is_empty() {
                put(&mut out, name, &value);
            }
        }
        put(&mut out, "END", "VCARD");
    }
    out
}
