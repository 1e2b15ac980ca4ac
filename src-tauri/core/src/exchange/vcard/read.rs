//! Reads cards. Groups of contacts are not people and are left out.

use super::{Card, MOST_CARDS, VcardFault};
use crate::exchange::Refused;
use crate::exchange::lines::{Fold, Properties, Property, without_scheme};
use crate::exchange::text::decode;
use rustc_hash::FxHashSet;

/// The cards of a file, in order; groups of contacts are left out.
///
/// # Errors
/// The first thing that is wrong, with its line. Then nothing is taken.
pub fn read(bytes: &[u8]) -> Result<Vec<Card>, Refused<VcardFault>> {
    let text = decode(bytes)?;
    let mut properties = Properties::new(&text);
    let mut reader = Reader::default();
    while let Some((line, property)) = properties.next() {
        let property = property.ok_or_else(|| Refused::at(line, reader.not_a_property()))?;
        if property.name == "VERSION" {
            properties.fold = fold(line, property.raw())?;
        }
        reader.take(line, &property)?;
    }
    reader.finish()
}

fn fold(line: u32, version: &str) -> Result<Fold, Refused<VcardFault>> {
    match version {
        "2.1" => Ok(Fold::Kept),
        "3.0" | "4.0" => Ok(Fold::Dropped),
        other => Err(Refused::at(line, VcardFault::Version(other.chars().take(20).collect()))),
    }
}

#[derive(Default)]
struct Reader {
    /// The card being read, and the line it begins on.
    open: Option<(u32, Draft)>,
    cards: Vec<Card>,
    count: usize,
    /// Where the first card beyond the limit ends.
    over: u32,
}

impl Reader {
    fn not_a_property(&self) -> VcardFault {
        if self.count == 0 && self.open.is_none() { VcardFault::Empty } else { VcardFault::NotAProperty }
    }

    fn take(&mut self, line: u32, property: &Property) -> Result<(), Refused<VcardFault>> {
        let card = property.says("VCARD");
        match (property.name.as_str(), &mut self.open) {
            ("BEGIN", None) if card => self.open = Some((line, Draft::default())),
            ("BEGIN", Some((begun, _))) if card => return Err(Refused::at(*begun, VcardFault::Unclosed)),
            ("END", Some(_)) if card => self.close(line),
            (_, Some((_, draft))) => draft.take(property),
            (_, None) if self.count == 0 => return Err(Refused::at(line, VcardFault::Empty)),
            (_, None) => return Err(Refused::at(line, VcardFault::Outside)),
        }
        Ok(())
    }

    fn close(&mut self, line: u32) {
        let Some((_, draft)) = self.open.take() else { return };
        self.count += 1;
        match self.count.cmp(&(MOST_CARDS + 1)) {
            std::cmp::Ordering::Less => self.cards.extend(draft.card()),
            std::cmp::Ordering::Equal => self.over = line,
            std::cmp::Ordering::Greater => {}
        }
    }

    fn finish(self) -> Result<Vec<Card>, Refused<VcardFault>> {
        match (self.open, self.count) {
            (Some((begun, _)), _) => Err(Refused::at(begun, VcardFault::Unclosed)),
            (None, 0) => Err(Refused::at(1, VcardFault::Empty)),
            (None, count) if count > MOST_CARDS => Err(Refused::at(self.over, VcardFault::TooMany { count })),
            (None, _) => Ok(self.cards),
        }
    }
}

/// Whether a way to reach somebody is the preferred one; the preferred come first.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
enum Rank {
    Preferred,
    Other,
}

#[derive(Default)]
struct Draft {
    card: Card,
    /// From the parts of the name.
    composed: String,
    emails: Vec<(Rank, String)>,
    phones: Vec<(Rank, String)>,
    is_group: bool,
}

impl Draft {
    fn take(&mut self, property: &Property) {
        match property.name.as_str() {
            "FN" => first(&mut self.card.name, property.text()),
            "N" => first(&mut self.composed, compose(property.parts())),
            "ORG" => first(&mut self.card.organization, joined(property.parts(), ", ")),
            "TITLE" => first(&mut self.card.title, property.text()),
            "ROLE" => first(&mut self.card.role, property.text()),
            "NOTE" => add_line(&mut self.card.note, &property.text()),
            "EMAIL" => self.emails.push(reach(property, "mailto:")),
            "TEL" => self.phones.push(reach(property, "tel:")),
            "KIND" | "X-ADDRESSBOOKSERVER-KIND" => self.is_group = property.says("group"),
            _ => {}
        }
    }

    fn card(self) -> Option<Card> {
        let mut card = Card { emails: in_order(self.emails), phones: in_order(self.phones), ..self.card };
        let instead = [self.composed, card.organization.clone()].into_iter();
        let reached = card.emails.first().into_iter().chain(card.phones.first()).cloned();
        for text in instead.chain(reached.collect::<Vec<_>>()) {
            first(&mut card.name, text);
        }
        (!self.is_group).then_some(card)
    }
}

fn first(slot: &mut String, text: String) {
    if slot.is_empty() {
        *slot = text;
    }
}

fn add_line(slot: &mut String, text: &str) {
    if !slot.is_empty() && !text.is_empty() {
        slot.push('\n');
    }
    slot.push_str(text);
}

/// Family name, given name, further names, "Ms.", "PhD" → "Ms. Dana Lee PhD".
fn compose(parts: impl Iterator<Item = String>) -> String {
    let mut parts = parts.chain(std::iter::repeat(String::new()));
    let mut next = || parts.next().unwrap_or_default();
    let [family, given, further, before, after] = [next(), next(), next(), next(), next()];
    joined([before, given, further, family, after].into_iter(), " ")
}

fn joined(parts: impl Iterator<Item = String>, between: &str) -> String {
    parts.filter(|part| !part.is_empty()).collect::<Vec<_>>().join(between)
}

fn reach(property: &Property, scheme: &str) -> (Rank, String) {
    let preferred = property.has("PREF") || property.param("PREF") == Some("1");
    (if preferred { Rank::Preferred } else { Rank::Other }, without_scheme(&property.text(), scheme).to_owned())
}

fn in_order(mut found: Vec<(Rank, String)>) -> Vec<String> {
    found.sort_by_key(|(rank, _)| *rank);
    let mut seen = FxHashSet::default();
    found.into_iter().map(|(_, text)| text).filter(|text| !text.is_empty() && seen.insert(text.clone())).collect()
}
