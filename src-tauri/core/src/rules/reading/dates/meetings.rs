//! Due dates that hang on a meeting: "48 hours before the iep meeting", "by the conference".
//!
//! Owns which meeting fits the words. Refuses to invent one: without a fit the hours stay, the meeting is open.

use super::Source;
use super::atoms::{Core, Found};
use super::counted;
use crate::rules::ids::MeetingId;
use crate::rules::reading::lexicon;
use crate::rules::reading::token::{Words, fold};

const KINDS: &str = "
meeting|iep meeting|iep|conference|conferences|conf|ard|ard meeting|cse|cse meeting|ppt|ppt meeting
504 meeting|team meeting|annual review|parent teacher conference|parent teacher conferences
eligibility meeting|review meeting|iep mtg|big meeting|pt conference
";
const OWN: &str = "the|our|his|her|my|that|this|next|the next|the upcoming|their|any|each";
const LEADS: &str = "before|prior to|ahead of|in advance of|in time for|by";

/// Hours before a meeting, starting at the count or at "before".
pub(super) fn before_meeting(source: Source<'_>, at: usize) -> Found {
    let words = source.words;
    let from = words.phrase(at, "at least").unwrap_or(at);
    let counted = count_before(words, from);
    let (lead_at, hours) = counted.unwrap_or((from, 0));
    if let Some(to) = words.any_phrase(lead_at, "in advance|ahead of time|beforehand") {
        return counted.map(|_| (to, Core::Before(hours, soonest(source, "meeting"))));
    }
    let after = words.any_phrase(lead_at, LEADS)?;
    let named_at = words.any_phrase(after, OWN).unwrap_or(after);
    match longest(source, named_at) {
        Some((to, kind)) => Some((to, Core::Before(hours, soonest(source, &kind)))),
        None if counted.is_some()
            && (!words.is_word(after) || lexicon::one_of("and but so i she he", words.at(after)))
            && words.at(lead_at) == "before" =>
        {
            Some((after, Core::Before(hours, soonest(source, "meeting"))))
        }
        None => None,
    }
}

/// "48 hours", "two days", "the day", "the night": one past it and its hours.
fn count_before(words: &Words<'_>, at: usize) -> Option<(usize, u32)> {
    if let Some(to) = words.any_phrase(at, "the day|a day|the night|day|one day") {
        return Some((to, 24));
    }
    let count = counted::count(words, at)?;
    let many = *count.many.first()?;
    let hours = if count.days == 0 { many } else { many.saturating_mul(count.days).saturating_mul(24) };
    Some((count.to, hours))
}

/// The longest meeting name at `at`, the roster's own words first.
fn longest(source: Source<'_>, at: usize) -> Option<(usize, String)> {
    let own = source.roster.meetings.iter().flat_map(|m| m.words.iter().map(|w| fold(w)));
    let known = own.chain(KINDS.split(['|', '\n']).filter(|k| !k.is_empty()).map(str::to_owned));
    known.filter_map(|kind| source.words.phrase(at, &kind).map(|to| (to, kind))).max_by_key(|(to, _)| *to)
}

/// The soonest meeting ahead one of whose words fits.
fn soonest(source: Source<'_>, kind: &str) -> Option<MeetingId> {
    let kind = kind.trim_end_matches('s');
    let fits = |word: &String| {
        let word = fold(word);
        word == kind || (kind == "meeting") || word.split(' ').any(|w| w == kind) || kind.split(' ').any(|w| w == word)
    };
    let ahead = source.roster.meetings.iter().filter(|m| m.starts.date() >= source.today);
    ahead.filter(|m| m.words.iter().any(fits)).min_by_key(|m| m.starts).map(|m| m.id)
}
