//! How the conversation happened, when the text tells.
//!
//! Owns the cues. Refuses promised mails and calls: only this contact counts.

use super::Channel;
use super::people::{Mention, People, Whom};
use super::promises::Promise;
use super::token::Words;
use crate::rules::reading::lexicon;
use Channel::{App, Email, InPerson, Note, Phone};

const CUES: &[(Channel, &str)] = &[
    (
        InPerson,
        "
hallway|in the hall|pickup|pick up|dropoff|drop off|car line|carline|carpool line|parking lot|at the door
at the gate|at the curb|in the lobby|stopped me|caught me|caught|ran into|bumped into|in person
pulled me aside|stopped by|waved me|face to face|at the meeting|at the iep meeting|at the iep
at the conference|at conferences|at the bus stop|at orientation|at open house|at back to school night
in the office|sat down with|flagged me|walked in|walked out with|at the copier|grabbed me|met with
met the|saw ms|saw mr|saw mrs|at the grocery store|at the playground|outside the gym|walked us
at the school|in her classroom|in his classroom|at curriculum night|at the concert|spotted|in the meeting
cornered
",
    ),
    (
        Phone,
        "
called|phone call|on the phone|by phone|phone w|phone with|phoned|voicemail|voice mail|rang me|call from
call with|missed call|phone conference|over the phone|telephone|call back from|phone|rang|facetime
",
    ),
    (
        Email,
        "
email from|emailed|email|e mail from|e mailed|by email|in her email|in his email|emails from|email back
wrote back
",
    ),
    (
        App,
        "
text from|texted|texted with|text message|texts from|dojo|class dojo|parentsquare|parent square|seesaw
remind app|remind message|the app|messaged|message from|school app|bloomz|google classroom|schoology
classtag|talkingpoints|brightwheel|whatsapp|remind|by text|app message
",
    ),
    (
        Note,
        "
note in|note from|note home|letter in|letter from|letter home|letter came home|note came home
in his backpack|in her backpack|in the backpack|paper note|in his folder|in her folder|in the folder
sticky note|handwritten note|in his agenda|communication log|home note|in her agenda|note says
letter says|flyer|slip home
",
    ),
];

/// The channel of the earliest cue that is not part of a promise or a wish; else what somebody wrote came by email.
pub(super) fn read(words: &Words<'_>, people: &People, promises: &[Promise]) -> Option<Channel> {
    let owed = |at: usize| promises.iter().any(|p| p.from <= at && at < p.to);
    let adult = |at: usize| people.holding(at).filter(|m| matches!(m.whom, Whom::Adult(_)) && !m.possessive);
    // "Gutierrez in the office" is who she is, no place of the talk.
    let described = |at: usize| {
        let who = at.checked_sub(1).and_then(adult).filter(|_| words.at(at) == "in");
        who.is_some_and(|m| m.from == words.sentence_start(m.from))
    };
    let seen = |at: usize| (words.at(at) == "saw" && adult(at + 1).is_some()).then_some(InPerson);
    let cued = (0..words.len()).filter(|&at| !owed(at) && !described(at));
    let cued = cued.into_iter().find_map(|at| cue(words, at).or_else(|| seen(at)));
    cued.or_else(|| (0..words.len()).any(|at| is_written(words, people, at)).then_some(Email))
}

/// "Mrs. Bloom wrote: …", "she wrote that they …": what an adult wrote to the parent, not what a child wrote in class.
fn is_written(words: &Words<'_>, people: &People, at: usize) -> bool {
    if !matches!(words.at(at), "wrote" | "writes") {
        return false;
    }
    let before = (0..at).rev().find(|&i| !lexicon::is_adverb(words.at(i))).unwrap_or(at);
    let adult = |mention: &Mention| matches!(mention.whom, Whom::Adult(_)) && !mention.possessive;
    let named = people.holding(before).is_some_and(adult);
    let pronoun = words.ends_sentence(before.wrapping_sub(1)) && lexicon::one_of("she he they", words.at(before));
    let meant = pronoun && (words.at(before) == "they" || people.meant(words.at(before), before).is_some_and(adult));
    let after = words.at(at + 1);
    let quotes = after == ":" || words.token(at + 1).is_some_and(|token| token.quoted);
    let tells = after == "that" && !lexicon::one_of("down in on out up all by one", words.at(at + 2));
    let to_us = matches!(after, "me" | "us");
    (named || pronoun) && quotes || (named || meant) && (tells || to_us)
}

fn cue(words: &Words<'_>, at: usize) -> Option<Channel> {
    let before = words.before(at, 1);
    let wished = lexicon::one_of("to will can could would not should an no please my her his any", before);
    let found = CUES.iter().filter_map(|(channel, said)| words.any_phrase(at, said).map(|to| (to, *channel)));
    let (to, channel) = found.max_by_key(|(to, _)| *to)?;
    (!wished && !is_other_sense(words, at, to)).then_some(channel)
}

/// "called in sick", "called him a baby", "email address", "yearbook pickup is on the 19th", "phone number".
fn is_other_sense(words: &Words<'_>, at: usize, to: usize) -> bool {
    let after = words.at(to);
    match words.at(at) {
        "called" => {
            words.any_phrase(to, "in sick|out sick|him a|her a|it|for a|the|off").is_some() && after != "the"
                || lexicon::one_of("is are was got kid boy girl be", words.before(at, 1))
        }
        "email" | "phone" | "text" | "app" => lexicon::one_of("address number list me him her us it them case", after),
        "pickup" | "dropoff" => lexicon::one_of("is time line person list will form", after),
        "pick" | "drop" => lexicon::one_of("the his her a is my him up some it time off leo person list", after),
        "rang" => lexicon::one_of("bell bells alarm", words.before(at, 1)),
        "remind" => to == at + 1,
        "caught" => matches!(after, "up" | "a" | "him" | "cold" | "on"),
        _ => false,
    }
}
