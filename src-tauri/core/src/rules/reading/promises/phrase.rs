//! How far what is owed reaches, and its words without the date.
//!
//! Owns the end of a verb phrase. Refuses the next clause.

use super::{Source, clause, tries};
use crate::rules::reading::Due;
use crate::rules::reading::dates::{DateMention, Tense};
use crate::rules::reading::lexicon;

/// A verb phrase.
pub(super) struct Phrase {
    /// Its words without dates, base form first.
    pub(super) text: String,
    /// One past the last token that can hold its date.
    pub(super) window: usize,
}

/// Longest phrase that is read, in tokens.
const LONGEST: usize = 45;

/// The phrase whose words begin at `from` and whose verb stands at `verb`; `None` when nothing is left to owe.
pub(super) fn bounded(source: Source<'_>, from: usize, verb: usize, base: Option<&str>) -> Option<Phrase> {
    let words = source.words;
    let mut pieces: Vec<(usize, usize)> = Vec::new();
    let mut start = from;
    let mut at = verb + 1;
    let mut dated = false;
    let limit = words.len().min(verb + LONGEST);
    while at < limit && !ends(source, verb, at, dated) {
        let Some(date) = date_at(source, at) else {
            at += 1;
            continue;
        };
        pieces.push((start, at));
        dated |= date.due != Due::Open;
        at = date.to;
        start = at;
        if !goes_on(words.at(at)) {
            break;
        }
    }
    pieces.push((start, past_date(source, start, at).max(start)));
    let text = text(source, &pieces, base);
    let window = trailing_date(source, at);
    // "Will do" says nothing of what.
    (!matches!(text.as_str(), "" | "do")).then_some(Phrase { text, window })
}

/// The date that begins at `at` and belongs outside the words.
fn date_at<'a>(source: Source<'a>, at: usize) -> Option<&'a DateMention> {
    source.dates.iter().find(|d| d.from == at && d.tense != Tense::Past)
}

/// Where a day that is over, after the words from `from` to `end`, begins: "send the list last week" is told of a promise.
fn past_date(source: Source<'_>, from: usize, end: usize) -> usize {
    let words = source.words;
    let told = |d: &&DateMention| {
        let before = words.before(d.from, 1);
        let linked = lexicon::is_past(before) || lexicon::one_of("from since of about for in on did was at", before);
        d.to == end && d.from > from && d.tense == Tense::Past && !linked
    };
    source.dates.iter().find(told).map_or(end, |d| d.from)
}

/// A date after a comma still belongs to the phrase: "a list, by friday".
fn trailing_date(source: Source<'_>, end: usize) -> usize {
    let words = source.words;
    if words.at(end) != "," {
        return end;
    }
    let after = |d: &&DateMention| {
        d.from == end + 1 && (d.to >= words.len() || words.ends_sentence(d.to) || clause::is_boundary(words.at(d.to)))
    };
    source.dates.iter().find(after).map_or(end, |d| d.to)
}

/// Words with which a phrase goes on after its date.
fn goes_on(word: &str) -> bool {
    const WORDS: &str = "
the a an his her my our to with about for me us from in at and on w by home if whether via through during some
before after him
";
    lexicon::one_of(WORDS, word)
}

/// Whether the phrase of `verb` ends before `at`.
fn ends(source: Source<'_>, verb: usize, at: usize, dated: bool) -> bool {
    let words = source.words;
    let word = words.at(at);
    if words.before(at, 1) == "/" {
        return false;
    }
    if words.ends_sentence(at)
        || lexicon::one_of(
            ", : - but so because though although except then also plus lol anyway fyi which whatever unquote oh",
            word,
        )
    {
        return true;
    }
    if word == "and" {
        let goes_on = dated && lexicon::is_verb(words.at(at + 1));
        return clause::begins(source, at + 1) || goes_on || tries::begins(words, at + 1).is_some();
    }
    if matches!(word, "i" | "she" | "he" | "they" | "we") {
        return !follows_link(words.before(at, 1)) && starts_clause(source, verb, at);
    }
    let named = source.people.holding(at).filter(|m| m.from == at && at > verb + 1);
    named.is_some_and(|m| starts_sentence(source, at, m.to))
        || words.any_phrase(at, "remind me to|need to|two he|two she|thank god|thanks|per").is_some()
        || matches!(word, "said" | "says")
}

/// A name in the middle begins a new clause only with a modal or a verb of telling, and not after "ask" or "if".
fn starts_sentence(source: Source<'_>, at: usize, after: usize) -> bool {
    let words = source.words;
    let before = words.before(at, 1);
    let object = follows_link(before) || lexicon::one_of("with to for from ask tell the by about of", before);
    !object
        && (lexicon::one_of("will would said says told might wants", words.at(after))
            || words.any_phrase(after, "is going|is gonna").is_some())
}

/// Words after which a clause still belongs to the phrase: "make sure he", "what she".
fn follows_link(word: &str) -> bool {
    const WORDS: &str = "
sure that if whether how what when where who why until while as before after once like whenever than
";
    lexicon::one_of(WORDS, word)
}

/// "the ones he likes" goes on; "the list she said" does not.
fn starts_clause(source: Source<'_>, verb: usize, at: usize) -> bool {
    let words = source.words;
    let next = words.at(at + 1);
    let told =
        clause::reports(next) || lexicon::one_of("will would might is are am wants also can just need asked was", next);
    words.at(at) == "i" || told || at == verb + 1
}

fn text(source: Source<'_>, pieces: &[(usize, usize)], base: Option<&str>) -> String {
    let mut parts: Vec<&str> = Vec::new();
    for (index, (from, to)) in pieces.iter().enumerate() {
        let (mut from, to) = (*from, trimmed(source, *from, *to));
        if index == 0
            && let Some(base) = base
        {
            parts.push(base);
            from += 1;
        }
        let raw = source.words.raw(from, to).trim();
        if from < to && !raw.is_empty() {
            parts.push(raw);
        }
    }
    parts.join(" ").replace(['\r', '\n'], " ")
}

/// Without connectives and fillers at the end.
fn trimmed(source: Source<'_>, from: usize, to: usize) -> usize {
    let filler = |word: &str| {
        lexicon::one_of("and but so then also too though that or , please by on at the maybe hopefully ok", word)
    };
    let mut to = to;
    // "From now on" is no filler.
    let lasts =
        |to: usize| matches!((source.words.before(to, 2), source.words.before(to, 1)), ("now", "on") | ("do", "that"));
    while to > from + 1 && filler(source.words.before(to, 1)) && !lasts(to) {
        to -= 1;
    }
    to
}
