//! Whose words a text is: the parent's own notes, or what the school wrote, copied.
//!
//! Owns who says "I", and what stands around a letter. Refuses promises. Only an answer, or what begins as a letter to the
//! parent does, is in the school's words; an answer the parent tells of ("she called back") is not.

use super::people::{self, People, Whom};
use super::token::{Words, fold};
use super::{Gender, Kept, Owner, Roster, Voice, Who, lexicon};
use std::ops::Range;

/// A text without what stands around a letter, and who says "I" in it.
pub(super) struct Spoken<'a> {
    pub(super) words: Words<'a>,
    pub(super) people: People,
    /// [`Owner::Me`] in the parent's own notes.
    pub(super) writer: Owner,
    /// Whether it has the head of an email.
    pub(super) is_email: bool,
    /// Whether it is the parent's own letter: "you" is somebody else.
    pub(super) own_letter: bool,
}

impl Spoken<'_> {
    /// Whose words it is.
    pub(super) fn voice(&self) -> Voice {
        if self.writer == Owner::Me { Voice::Parent } else { Voice::School }
    }
}

/// The words of `text`, the people in it, and who wrote it.
pub(super) fn spoken<'a>(text: &'a str, roster: &Roster, kept: Kept) -> Spoken<'a> {
    let begins = begins_as_letter(text);
    let text = if begins || kept == Kept::Answer { before_history(text) } else { text };
    let mut words = Words::new(text);
    let mut people = people::find(&words, roster);
    let head = if begins { Head::of(&words, &people, &fold(&roster.my_name)) } else { Head::default() };
    if !is_school(&words, &people, &head, kept) {
        return Spoken { words, people, writer: Owner::Me, is_email: false, own_letter: head.own || head.to_stranger };
    }
    if head.to > 0 {
        words.hide(|at| at < head.to && !head.from.contains(&at) && !head.subject.contains(&at));
    }
    words.unwrap_lines();
    people = people::find(&words, roster);
    let sent = people.mentions.iter().find_map(|m| adult(&m.whom).filter(|_| head.from.contains(&m.from)));
    let writer = sent.or_else(|| signed(&words, &people)).map_or(Owner::Other(Gender::Any), Owner::Person);
    Spoken { words, people, writer, is_email: !head.from.is_empty() || !head.subject.is_empty(), own_letter: false }
}

fn is_school(words: &Words<'_>, people: &People, head: &Head, kept: Kept) -> bool {
    match kept {
        Kept::Answer => head.to > 0 || signed(words, people).is_some() || !tells(words, people),
        Kept::Decision | Kept::OwnDecision => false,
        Kept::Note if head.to == 0 || head.own => false,
        Kept::Note => {
            let known = |index: usize| !head.to_stranger || is_known(people, index);
            head.named || !head.to_stranger && says_you(words) || signed(words, people).is_some_and(known)
        }
    }
}

const GREETINGS: &str = "hi hello hey dear good hola buenos buenas greetings";
const FIELDS: &str = "from to cc bcc sent date subject";
/// What a line about a letter begins with: "Forwarded message", "On Monday Ms. Lee wrote:".
const ABOUT: &str = "forwarded begin original on";

/// Whether the first word is one a letter begins with; the rest is looked at only then.
fn begins_as_letter(text: &str) -> bool {
    let mut words = text.split(|c: char| !c.is_alphabetic()).filter(|word| !word.is_empty());
    let first = words.next().unwrap_or_default().to_lowercase();
    [GREETINGS, FIELDS, ABOUT].iter().any(|list| lexicon::one_of(list, &first))
}

/// The text above the earlier letters that mail programs put below an answer.
fn before_history(text: &str) -> &str {
    let mut begun = false;
    let mut at = 0;
    for line in text.split_inclusive('\n') {
        let said = line.trim();
        let quotes = ["> ", "-----", "_____"].iter().any(|mark| said.starts_with(mark));
        let field = said.split_once(':').is_some_and(|(word, _)| lexicon::one_of(FIELDS, &word.to_lowercase()));
        let older = quotes || said.starts_with("From:") || said.starts_with("On ") && said.ends_with("wrote:");
        if begun && older {
            return text.get(..at).unwrap_or(text);
        }
        begun |= !said.is_empty() && !quotes && !field;
        at += line.len();
    }
    text
}

/// What stands above a letter: its fields and its greeting.
#[derive(Default)]
struct Head {
    /// One past its last token; 0 where there is none.
    to: usize,
    /// The words after "From:", without the address.
    from: Range<usize>,
    /// The words of the subject.
    subject: Range<usize>,
    /// The parent is greeted, or it says from whom it is.
    named: bool,
    /// It is by the parent, or to somebody on the team: the parent's own letter.
    own: bool,
    /// It greets somebody by a name that is neither the parent's nor on the team.
    to_stranger: bool,
}

impl Head {
    fn of(words: &Words<'_>, people: &People, me: &str) -> Self {
        let (mut head, mut by_team) = (Self::default(), false);
        let mut at = text_from(words, 0);
        let end = line_end(words, at);
        let wrote = words.at(at) == "on" && words.before(end, 2) == "wrote" && words.before(end, 1) == ":";
        let passed_on = (at..end).any(|i| words.any_phrase(i, "forwarded message|original message").is_some());
        if wrote || passed_on {
            let writer = people.mentions.iter().find(|m| wrote && m.to <= end && adult(&m.whom).is_some());
            head.from = writer.map_or(0..0, |m| m.from..m.to);
            head.own = wrote && !on_team(people, at, end) && is_by_me(words, at, end, me);
            (head.named, head.to) = (wrote, end);
            at = text_from(words, end);
        }
        while lexicon::one_of(FIELDS, words.at(at)) && words.at(at + 1) == ":" {
            let end = line_end(words, at);
            match words.at(at) {
                "from" => {
                    let address = (at..end).find(|&i| words.raw(i, i + 1) == "@").map(|i| i.saturating_sub(1));
                    head.from = at + 2..address.unwrap_or(end);
                    by_team = on_team(people, head.from.start, head.from.end);
                    head.own |= is_me(words, head.from.clone(), me);
                    head.named = true;
                }
                "subject" => head.subject = at + 2..end,
                "to" => head.own |= on_team(people, at, end),
                _ => {}
            }
            head.to = end;
            at = text_from(words, end);
        }
        if let Some(to) = greeting_end(words, at) {
            let greeted = greeted(words, at + 1..to, me);
            head.named |= greeted == Some(true);
            head.to_stranger = greeted == Some(false);
            head.own |= on_team(people, at, to);
            head.to = to;
        }
        head.own &= !by_team;
        head
    }
}

/// The first token from `at` that begins words.
fn text_from(words: &Words<'_>, at: usize) -> usize {
    (at..words.len()).find(|&i| words.is_word(i)).unwrap_or(words.len())
}

fn line_end(words: &Words<'_>, at: usize) -> usize {
    (at..words.len()).find(|&i| words.at(i) == "\n").unwrap_or(words.len())
}

/// Parts of a greeting that name nobody.
const PARTS: &str = "morning afternoon evening day dias tardes and again there all";
/// The parent by another name.
const HOME: &str = "family families parents mom dad";

/// Whether the words at `at` are the parent's name.
fn is_me(words: &Words<'_>, at: impl IntoIterator<Item = usize>, me: &str) -> bool {
    let names = at.into_iter().filter(|&i| words.is_word(i) && !lexicon::is_title(words.at(i)));
    let mine = |i: usize| me.split_whitespace().any(|name| name == words.at(i));
    names.map(mine).reduce(|all, one| all && one).unwrap_or_default()
}

/// "On Monday I wrote:", or with the parent's whole name.
fn is_by_me(words: &Words<'_>, from: usize, to: usize, me: &str) -> bool {
    let whole = || me.split_whitespace().all(|name| words.has(from, to, |word| word == name));
    words.before(to, 3) == "i" || !me.is_empty() && whole()
}

/// Whether the parent is greeted: by name, as a parent, or by a first name alone. `None` where nobody is named.
fn greeted(words: &Words<'_>, at: Range<usize>, me: &str) -> Option<bool> {
    let at: Vec<usize> = at.collect();
    let names = at.split(|&i| lexicon::one_of(PARTS, words.at(i))).filter(|name| !name.is_empty());
    let parent = |name: &[usize]| {
        let first = matches!(name, [one] if !lexicon::is_title(words.at(*one)));
        first || is_me(words, name.iter().copied(), me) || name.iter().any(|&i| lexicon::one_of(HOME, words.at(i)))
    };
    names.map(parent).reduce(|any, one| any || one)
}

/// One past "Hi Anna", "Dear Ms. Gomez", "Good morning Mrs. Gomez and Mr. Ruiz", where a mark ends it.
fn greeting_end(words: &Words<'_>, at: usize) -> Option<usize> {
    const LONGEST: usize = 8;
    if !lexicon::one_of(GREETINGS, words.at(at)) {
        return None;
    }
    let end = (at + 1..words.len()).find(|&i| !words.is_word(i))?;
    let greets = |i: usize| {
        let word = words.at(i);
        lexicon::one_of(PARTS, word)
            || lexicon::one_of(HOME, word)
            || lexicon::is_title(word)
            || !lexicon::is_common(word)
    };
    (end <= at + LONGEST && (at + 1..end).all(greets)).then_some(end)
}

fn on_team(people: &People, from: usize, to: usize) -> bool {
    let known = |index: usize| is_known(people, index);
    people.mentions.iter().any(|m| m.from >= from && m.to <= to && adult(&m.whom).is_some_and(known))
}

fn is_known(people: &People, index: usize) -> bool {
    people.chips.get(index).is_some_and(|chip| !matches!(chip.who, Who::New { .. }))
}

fn adult(whom: &Whom) -> Option<usize> {
    if let Whom::Adult(index) = whom { Some(*index) } else { None }
}

/// Who signed: an adult alone on one of the last lines, or after "thanks,".
fn signed(words: &Words<'_>, people: &People) -> Option<usize> {
    const LAST: usize = 30;
    const CLOSINGS: &str = "thanks you best regards sincerely warmly wishes care respectfully cheers truly gracias";
    let ends = |at: usize| words.at(at) == "\n" || at >= words.len();
    let alone = |from: usize| {
        let mark = words.before(from, 1);
        from > 1 && (matches!(mark, "\n" | "-") || lexicon::one_of(CLOSINGS, mark))
            || matches!(mark, "," | "." | "!") && lexicon::one_of(CLOSINGS, words.before(from, 2))
    };
    let signs = |m: &&people::Mention| !m.possessive && m.to + LAST > words.len() && alone(m.from) && ends(m.to);
    people.mentions.iter().filter(signs).find_map(|m| adult(&m.whom))
}

/// Whether the parent is spoken to, outside of what is told.
fn says_you(words: &Words<'_>) -> bool {
    let told = |at: usize| (words.sentence_start(at)..at).any(|i| is_told(words, i));
    (0..words.len()).any(|at| {
        let quoted = words.token(at).is_some_and(|token| token.quoted);
        matches!(words.at(at), "you" | "your") && !quoted && !told(at)
    })
}

const TELLS: &str = "
said says told tells asked asks called calls emailed wrote writes texted messaged answered replied responded explained
mentioned agreed promised apologized spoke talked met saw got heard caught wants wanted thinks thought
";

/// Whether the parent tells of the answer: "she called back", "Ms. Lee wrote that …", "got an email from her".
fn tells(words: &Words<'_>, people: &People) -> bool {
    let start = text_from(words, 0);
    let end = words.sentence_end(start);
    let by_child =
        |at: usize| at.checked_sub(1).and_then(|i| people.holding(i)).is_some_and(|m| matches!(m.whom, Whom::Child(_)));
    let frame = |at: usize| is_told(words, at) || lexicon::one_of(TELLS, words.at(at)) && words.before(at, 1) == "i";
    (start..end).any(|at| frame(at) && !by_child(at)) && !says_you(words)
}

/// Somebody else says it: neither "we agreed" nor "as promised".
fn is_told(words: &Words<'_>, at: usize) -> bool {
    lexicon::one_of(TELLS, words.at(at)) && !lexicon::one_of("i we you as have", words.before(at, 1))
}
