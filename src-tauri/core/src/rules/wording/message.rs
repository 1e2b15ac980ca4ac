//! The message as a whole: one real question (G8), under a minute to read (G11), thanks with a detail (G25).
//!
//! Refuses sentences: those are looked at one by one elsewhere. An empty draft gets no flag.

use super::pattern::Patterns;
use super::sentence::{self, Sentence};
use super::{Advice, Draft, Flag, Kind, Part};
use crate::rules::reading::Span;
use crate::rules::reading::token::Words;
use std::sync::LazyLock;

/// What is read in under a minute, in words.
const MINUTE: usize = 200;

/// What is read into for a detail, in words: a short thank-you is no speech.
const SHORTEST: usize = 3;

/// The flags of the whole body, the most helpful first.
pub(super) fn flags(draft: &Draft<'_>, body: &Words<'_>) -> Vec<Flag> {
    let sentences: Vec<Sentence<'_>> = sentence::cut(body, draft).collect();
    let found = [question(draft.kind, &sentences), thanks(draft.kind, &sentences), length(draft.body)];
    let flag = |(advice, mark)| Flag { part: Part::Body, mark, advice, suggestion: None, sentence: mark };
    found.into_iter().flatten().filter(|(_, mark)| mark.start < mark.end).map(flag).collect()
}

static ASKED: LazyLock<Patterns> = LazyLock::new(|| {
    Patterns::of(
        "
let me/us know
i/we would like/love to know/hear
i/we wonder/am_wondering/are_wondering
please tell/call/write/share
tell me
",
    )
});

/// A question that is none: it wants no answer.
static RHETORICAL: LazyLock<Patterns> = LazyLock::new(|| {
    Patterns::of(
        "
^ right/ok/okay/really/seriously/why/what/no/yes/understood/agreed $
^ how hard/dare/could/many
^ who knows/cares
^ is ?it ?that ?this too/really
^ are you kidding/serious/joking
",
    )
});

/// An introduction, a concern or an update wants one question.
fn question(kind: Kind, sentences: &[Sentence<'_>]) -> Option<(Advice, Span)> {
    if !matches!(kind, Kind::Introduction | Kind::Concern | Kind::Update) {
        return None;
    }
    let real = |one: &&Sentence<'_>| one.asks() && RHETORICAL.first(one).is_none();
    let mut asked = sentences.iter().filter(real);
    let last = sentences.iter().rev().find(|one| one.has_letters())?;
    match (asked.next(), asked.next_back()) {
        (None, _) if sentences.iter().any(|one| ASKED.first(one).is_some()) => None,
        (None, _) => Some((Advice::NoQuestion, last.span())),
        (Some(_), Some(more)) => Some((Advice::ManyQuestions, more.span())),
        (Some(_), None) => None,
    }
}

/// A detail: what, when, how, or what came of it.
static DETAILS: LazyLock<Patterns> = LazyLock::new(|| {
    Patterns::of(
        "
when/noticed/because/after/during/until/before/while/since/how/where/told/tells/showed/talked/talks/asked/came/said/says
the/your way/idea/note/email/picture/pictures/chart/schedule/story/song/video/photo/visual/break/sticker/letter/call
thank_you/thanks for letting/taking/adapting/making/sending/calling/moving/finding/giving/sitting/showing/helping/
trying ..1 the/him/her/his/my/a/us/me
he/she/they can/now/did/has/is/read/wrote/ate/asked/sang/smiled/laughed/made/used/wants/loves/checks/goes
",
    )
});

/// Praise without a detail.
fn thanks(kind: Kind, sentences: &[Sentence<'_>]) -> Option<(Advice, Span)> {
    let detailed = |one: &Sentence<'_>| one.is_concrete() || DETAILS.first(one).is_some();
    if kind != Kind::Positive || sentences.iter().any(detailed) {
        return None;
    }
    let said = sentences.iter().find(|one| one.to >= one.from + SHORTEST && one.has_letters())?;
    Some((Advice::ConcreteThanks, said.span()))
}

/// What stands beyond a minute of reading.
fn length(body: &str) -> Option<(Advice, Span)> {
    let beyond = body.split_whitespace().nth(MINUTE)?;
    let start = beyond.as_ptr() as usize - body.as_ptr() as usize;
    Some((Advice::Length, Span { start, end: body.trim_end().len() }))
}
