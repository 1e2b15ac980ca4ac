//! Ways of saying a thing, one per line, matched against a sentence's folded words.
//!
//! Owns the small notation the principles' tables are written in. Refuses meaning: a table says what a match is.
//!
//! `a/b` either, also over a line's end after the slash · `a_b` two words · `stem~` any ending · `?a` may be missing
//! `..4` up to four words between · `^` begins the sentence · `$` ends it · `{class}` one of [`super::classes`].
//! "Really", "just" and their like may stand between any two steps.

use super::classes;
use super::sentence::Sentence;
use rustc_hash::{FxHashMap, FxHashSet};

/// The lines of one table, by the word they begin with where they begin with one.
pub(super) struct Patterns {
    lines: Vec<Vec<Step>>,
    begun: FxHashMap<&'static str, Vec<usize>>,
    open: Vec<usize>,
}

/// What one place of a pattern asks for.
enum Step {
    Start,
    End,
    Gap(usize),
    One(Ways),
    Maybe(Ways),
}

/// The ways to fill one place: single words by hash, the others one by one.
struct Ways {
    words: FxHashSet<&'static str>,
    others: Vec<Alternative>,
}

/// One way to fill a place.
pub(super) enum Alternative {
    Phrase(Vec<&'static str>),
    Stem(&'static str),
    Class(classes::Class),
}

impl Patterns {
    /// Reads a table.
    pub(super) fn of(table: &'static str) -> Self {
        let mut patterns = Self { lines: Vec::new(), begun: FxHashMap::default(), open: Vec::new() };
        for line in lines(table) {
            patterns.add(line.split(' ').filter(|step| !step.is_empty()).map(step).collect());
        }
        patterns
    }

    fn add(&mut self, line: Vec<Step>) {
        let place = self.lines.len();
        match line.first().and_then(first_words) {
            Some(words) => words.into_iter().for_each(|word| self.begun.entry(word).or_default().push(place)),
            None => self.open.push(place),
        }
        self.lines.push(line);
    }

    /// The first place where a line matches, as tokens; what is quoted or taken back is none.
    pub(super) fn first(&self, sentence: &Sentence<'_>) -> Option<(usize, usize)> {
        let spoken = |at: &usize| !sentence.is_quoted(*at) && !sentence.is_disclaimed(*at);
        let longest = |at| self.ends(sentence, at).max().map(|to| (at, to));
        (sentence.from..sentence.to).filter_map(longest).find(|(at, to)| spoken(at) && to > at)
    }

    /// Whether a line matches without a word of `those`.
    pub(super) fn apart_from(&self, sentence: &Sentence<'_>, those: (usize, usize)) -> bool {
        let spoken = |at: &usize| !sentence.is_quoted(*at) && !sentence.is_disclaimed(*at);
        let apart = |at: usize| self.ends(sentence, at).any(|to| to > at && (to <= those.0 || at >= those.1));
        (sentence.from..sentence.to).filter(spoken).any(apart)
    }

    /// One past every match that begins at `at`.
    fn ends(&self, sentence: &Sentence<'_>, at: usize) -> impl Iterator<Item = usize> {
        let begun = self.begun.get(sentence.at(at)).into_iter().flatten();
        let lines = begun.chain(&self.open).filter_map(|place| self.lines.get(*place));
        lines.filter_map(move |steps| run(steps, sentence, at, at))
    }
}

/// The lines of a table; one that ends with a slash goes on in the next.
fn lines(table: &'static str) -> impl Iterator<Item = &'static str> {
    let mut from = 0;
    let ends = table.match_indices('\n').map(|(at, _)| at).chain([table.len()]);
    let line = move |to| {
        let line = table.get(from..to)?.trim();
        let ended = !line.ends_with('/');
        from = if ended { to } else { from };
        (ended && !line.is_empty()).then_some(line)
    };
    ends.filter_map(line)
}

/// The words a line can begin with; `None` where a class or an ending leaves them open.
fn first_words(step: &Step) -> Option<FxHashSet<&'static str>> {
    let Step::One(ways) = step else { return None };
    let mut words = ways.words.clone();
    for way in &ways.others {
        let Alternative::Phrase(phrase) = way else { return None };
        words.extend(phrase.first());
    }
    Some(words)
}

fn step(text: &'static str) -> Step {
    match text {
        "^" => Step::Start,
        "$" => Step::End,
        _ => match (text.strip_prefix(".."), text.strip_prefix('?')) {
            (Some(count), _) => Step::Gap(count.parse().unwrap_or_default()),
            (_, Some(maybe)) => Step::Maybe(Ways::of(maybe)),
            _ => Step::One(Ways::of(text)),
        },
    }
}

/// The alternatives between slashes; white space parts them too, so that a class may be a list.
pub(super) fn alternatives(text: &'static str) -> Vec<Alternative> {
    text.split(['/', ' ', '\n']).filter(|one| !one.is_empty()).flat_map(alternative).collect()
}

fn alternative(text: &'static str) -> Vec<Alternative> {
    if let Some(class) = text.strip_prefix('{').and_then(|rest| rest.strip_suffix('}')) {
        return classes::class(class);
    }
    match text.strip_suffix('~') {
        Some(stem) => vec![Alternative::Stem(stem)],
        None => vec![Alternative::Phrase(text.split('_').collect())],
    }
}

impl Ways {
    fn of(text: &'static str) -> Self {
        let mut ways = Self { words: FxHashSet::default(), others: Vec::new() };
        for way in alternatives(text) {
            match way {
                Alternative::Phrase(words) if words.len() == 1 => ways.words.extend(words),
                other => ways.others.push(other),
            }
        }
        ways
    }

    /// Where the place may end when it begins at `at`.
    fn ends(&self, sentence: &Sentence<'_>, at: usize) -> impl Iterator<Item = usize> {
        let word = self.words.contains(sentence.at(at)).then_some(at + 1);
        word.into_iter().chain(self.others.iter().filter_map(move |way| way.end(sentence, at)))
    }
}

impl Alternative {
    /// One past the words that fill the place at `at`.
    fn end(&self, sentence: &Sentence<'_>, at: usize) -> Option<usize> {
        match self {
            Self::Phrase(words) => words.iter().zip(at..).all(|(w, i)| sentence.at(i) == *w).then(|| at + words.len()),
            Self::Stem(stem) => sentence.at(at).starts_with(stem).then_some(at + 1),
            Self::Class(class) => class(sentence, at),
        }
    }
}

/// One past the match of `steps` at `at`; tone words are passed once the match has begun at `begin`.
fn run(steps: &[Step], sentence: &Sentence<'_>, begin: usize, at: usize) -> Option<usize> {
    let Some((step, rest)) = steps.split_first() else { return Some(at) };
    let go_on = |at| run(rest, sentence, begin, at);
    let fill = |ways: &Ways| ways.ends(sentence, at).find_map(go_on);
    let passed = || (at > begin && sentence.is_filler(at)).then(|| run(steps, sentence, begin, at + 1)).flatten();
    match step {
        Step::Start => sentence.begins_at(at).then(|| go_on(at)).flatten(),
        Step::End => (at >= sentence.to).then(|| go_on(at)).flatten(),
        Step::Gap(most) => (at..=at + most).take_while(|&to| to <= sentence.to).find_map(go_on),
        Step::One(ways) => fill(ways).or_else(passed),
        Step::Maybe(ways) => fill(ways).or_else(|| go_on(at)).or_else(passed),
    }
}
