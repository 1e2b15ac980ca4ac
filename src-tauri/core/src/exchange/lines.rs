//! The lines that cards and calendars are made of: `NAME;PARAMETER=value:text`, folded, escaped, quoted-printable.
//!
//! Knows what a line is, not what it means.

use super::text::{plain_ends, typed};
use encoding_rs::{Encoding, WINDOWS_1252};
use quoted_printable::ParseMode;
use std::borrow::Cow;
use std::iter::Peekable;

/// What becomes of the space that marks a continued line.
#[derive(Clone, Copy, PartialEq, Eq)]
pub(super) enum Fold {
    /// It is a mark only: vCard 3.0 and 4.0, calendars.
    Dropped,
    /// It belongs to the text: vCard 2.1.
    Kept,
}

/// The properties of a file in order.
pub(super) struct Properties<'a> {
    lines: Peekable<std::iter::Zip<std::ops::RangeFrom<u32>, std::str::Lines<'a>>>,
    /// How continued lines are joined from here on.
    pub(super) fold: Fold,
}

impl<'a> Properties<'a> {
    /// `text` has `\n` at the end of its lines.
    pub(super) fn new(text: &'a str) -> Self {
        Self { lines: (1..).zip(text.lines()).peekable(), fold: Fold::Dropped }
    }

    /// What follows when the physical line belongs to the one before.
    fn continued(&self, next: &'a str, so_far: &Joined) -> Option<&'a str> {
        let folded = next.strip_prefix([' ', '\t']);
        match so_far.encoding {
            Encoded::Soft if so_far.open => Some(next),
            // Some phones forget to indent the lines of a photograph.
            Encoded::Base64 if folded.is_none() && !next.is_empty() && !next.contains(':') => Some(next),
            _ if self.fold == Fold::Kept => folded.map(|_| next),
            _ => folded,
        }
    }
}

/// A line and the line it starts on; `None` where it is no property.
impl Iterator for Properties<'_> {
    type Item = (u32, Option<Property>);

    fn next(&mut self) -> Option<Self::Item> {
        let (line, first) = self.lines.find(|(_, text)| !text.trim().is_empty())?;
        let mut whole = Joined::new(first);
        while let Some(more) = self.lines.peek().copied().and_then(|(_, next)| self.continued(next, &whole)) {
            whole.push(more);
            self.lines.next();
        }
        Some((line, Property::parse(&whole.text)))
    }
}

/// How a value is encoded, as far as it matters for where it ends.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Encoded {
    Plain,
    /// Quoted-printable: an equals sign at the end of a line continues it.
    Soft,
    Base64,
}

/// A line put together from its pieces.
struct Joined {
    text: String,
    encoding: Encoded,
    /// Ended with an equals sign.
    open: bool,
}

impl Joined {
    fn new(first: &str) -> Self {
        let head = first.split(':').next().unwrap_or_default().to_ascii_uppercase();
        let says = |word| head.split([';', '=', ',']).skip(1).any(|part| part == word);
        let encoding = if says("QUOTED-PRINTABLE") {
            Encoded::Soft
        } else if says("BASE64") || says("B") {
            Encoded::Base64
        } else {
            Encoded::Plain
        };
        let mut joined = Self { text: String::new(), encoding, open: false };
        joined.push(first);
        joined
    }

    fn push(&mut self, piece: &str) {
        let soft = if self.encoding == Encoded::Soft { piece.strip_suffix('=') } else { None };
        self.open = soft.is_some();
        self.text.push_str(soft.unwrap_or(piece));
    }
}

/// One property as it stands in the file.
pub(super) struct Property {
    /// In capitals, without its group.
    pub(super) name: String,
    /// Names in capitals; a bare word of vCard 2.1 is a `TYPE`.
    params: Vec<(String, String)>,
    value: String,
}

impl Property {
    fn parse(whole: &str) -> Option<Self> {
        let mut halves = whole.splitn(2, unquoted(':'));
        let (head, value) = (halves.next()?, halves.next()?);
        let mut pieces = head.split(unquoted(';'));
        let name = pieces.next()?.rsplit('.').next()?.trim().to_ascii_uppercase();
        let is_name = !name.is_empty() && name.chars().all(|c| c.is_ascii_alphanumeric() || matches!(c, '-' | '_'));
        let params = pieces.map(|piece| piece.split_once('=').unwrap_or(("TYPE", piece)));
        let params = params.map(|(name, value)| (name.trim().to_ascii_uppercase(), value.replace('"', ""))).collect();
        is_name.then(|| Self { name, params, value: value.to_owned() })
    }

    /// A parameter's value without its quotes.
    pub(super) fn param(&self, name: &str) -> Option<&str> {
        self.params.iter().find(|(known, _)| known == name).map(|(_, value)| value.as_str())
    }

    /// Whether a parameter has the value, among others or alone.
    pub(super) fn has(&self, word: &str) -> bool {
        self.params.iter().any(|(_, value)| value.split(',').any(|part| part.trim().eq_ignore_ascii_case(word)))
    }

    /// The value as written, without the spaces around it.
    pub(super) fn raw(&self) -> &str {
        self.value.trim()
    }

    /// Whether the value is this one word.
    pub(super) fn says(&self, word: &str) -> bool {
        self.raw().eq_ignore_ascii_case(word)
    }

    /// The value as a person would type it.
    pub(super) fn text(&self) -> String {
        self.readable(&self.value)
    }

    /// The parts between semicolons, each as a person would type it.
    pub(super) fn parts(&self) -> impl Iterator<Item = String> {
        let mut escaped = false;
        let divides = move |c| {
            let found = c == ';' && !escaped;
            escaped = c == '\\' && !escaped;
            found
        };
        self.value.split(divides).map(|part| self.readable(part))
    }

    fn readable(&self, raw: &str) -> String {
        typed(&unescaped(&self.decoded(raw)))
    }

    fn decoded<'a>(&self, raw: &'a str) -> Cow<'a, str> {
        if !self.has("QUOTED-PRINTABLE") {
            return raw.into();
        }
        let Ok(bytes) = quoted_printable::decode(raw, ParseMode::Robust) else { return raw.into() };
        let named = self.param("CHARSET").and_then(|name| Encoding::for_label(name.as_bytes()));
        let text = match named {
            Some(charset) => charset.decode_without_bom_handling(&bytes).0.into_owned(),
            None => String::from_utf8(bytes)
                .unwrap_or_else(|other| WINDOWS_1252.decode_without_bom_handling(other.as_bytes()).0.into_owned()),
        };
        plain_ends(&text).into()
    }
}

/// Finds `mark` outside of double quotes.
fn unquoted(mark: char) -> impl FnMut(char) -> bool {
    let mut quoted = false;
    move |c| {
        quoted ^= c == '"';
        !quoted && c == mark
    }
}

/// `text` without a leading `mailto:` or `tel:`, however often it stands there.
pub(super) fn without_scheme<'a>(text: &'a str, scheme: &str) -> &'a str {
    let mut bare = text;
    while let Some((start, rest)) = bare.split_at_checked(scheme.len()) {
        if !start.eq_ignore_ascii_case(scheme) {
            break;
        }
        bare = rest.trim_start();
    }
    bare
}

fn unescaped(text: &str) -> String {
    let mut out = String::with_capacity(text.len());
    let mut characters = text.chars();
    while let Some(c) = characters.next() {
        let meant = if c == '\\' { characters.next() } else { Some(c) };
        match (c, meant) {
            ('\\', Some('n' | 'N')) => out.push('\n'),
            (_, meant) => out.push(meant.unwrap_or(c)),
        }
    }
    out
}

/// `text` as a value: escaped, on one line, without control characters.
pub(super) fn escaped(text: &str) -> String {
    let mut out = String::with_capacity(text.len());
    for c in typed(text).chars() {
        match c {
            '\n' => out.push_str("\\n"),
            '\\' | ';' | ',' => out.extend(['\\', c]),
            _ => out.push(c),
        }
    }
    out
}

/// Adds a line, folded so that no piece is longer than 75 octets and no character is cut.
pub(super) fn put(out: &mut String, head: &str, value: &str) {
    let mut room = 75;
    for c in head.chars().chain([':']).chain(value.chars()) {
        if c.len_utf8() > room {
            out.push_str("\r\n ");
            room = 74;
        }
        out.push(c);
        room -= c.len_utf8();
    }
    out.push_str("\r\n");
}
