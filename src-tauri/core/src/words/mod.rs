//! The words core speaks itself: drafts of messages and notices; and the screens' words, handed to the page as they are.
//!
//! Fluent files in `en/`, and a folder beside it for each further language; every id is a constant made at build time,
//! so a missing one does not build.

#[cfg(test)]
mod alike;
#[cfg(test)]
mod embed;
mod language;
#[cfg(test)]
mod tests;

use crate::rules::state::State;
use crate::rules::terms::{Term, word};
use fluent_bundle::FluentArgs;
pub(crate) use fluent_bundle::FluentValue;
use language::spoken;
pub use language::{Language, ScreenWords, languages, screen_words, speak_other};
pub(crate) use language::{choose, language};
use std::fmt::Write;

include!(concat!(env!("OUT_DIR"), "/word_ids.rs"));

/// The name of a text; made only by the build from the Fluent files.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) struct Id(&'static str);

/// The longest mail address that mail programs take everywhere, in characters (platform facts, "Sharing, mail").
const LONGEST_MAIL: usize = 1800;

/// A text without arguments.
pub(crate) fn say(id: Id) -> String {
    say_with(id, &[])
}

/// A text with its arguments.
pub(crate) fn say_with(id: Id, arguments: &[(&str, FluentValue<'_>)]) -> String {
    let mut args = FluentArgs::new();
    for (name, value) in arguments {
        args.set(*name, value.clone());
    }
    said(id.0, Some(&args))
}

/// How one of a kind is called: `say_of("role", "teacher")`. Empty for a name that has no words yet.
pub(crate) fn say_of(kind: &str, name: &str) -> String {
    said(&format!("{kind}-{name}"), None)
}

/// The same as a state calls it: "ESE teacher".
pub(crate) fn say_of_in(state: Option<State>, kind: &str, name: &str) -> String {
    let mut args = FluentArgs::new();
    args.set("local", state.map_or("", State::letters));
    said(&format!("{kind}-{name}"), Some(&args))
}

/// What a state calls it: "CSE meeting". The general word where no state was chosen, and where nobody has read its own.
pub(crate) fn say_local(term: Term, state: Option<State>) -> String {
    said(word(term, state), None)
}

fn said(id: &str, args: Option<&FluentArgs<'_>>) -> String {
    spoken().said(id, args)
}

/// A `mailto:` address, or `None` when it would be longer than mail programs take.
///
/// Everything but unreserved characters is percent-encoded, so no line break can add a header; line breaks of the
/// body become `%0D%0A` (RFC 6068), those of subject and addresses a space or nothing.
pub(crate) fn mail_address(to: &[&str], subject: &str, body: &str) -> Option<String> {
    let to: Vec<String> = to.iter().map(|address| encoded(&address.replace(char::is_control, ""))).collect();
    let subject = encoded(subject.replace(char::is_control, " ").trim());
    let body = encoded(&body.replace("\r\n", "\n").replace('\r', "\n").replace('\0', "").replace('\n', "\r\n"));
    let address = format!("mailto:{}?subject={subject}&body={body}", to.join(","));
    (address.chars().count() <= LONGEST_MAIL).then_some(address)
}

fn encoded(text: &str) -> String {
    let mut out = String::with_capacity(text.len() * 2);
    for byte in text.bytes() {
        if byte.is_ascii_alphanumeric() || b"-._~@".contains(&byte) {
            out.push(char::from(byte));
        } else {
            // Writing to a string cannot fail.
            let _ = write!(out, "%{byte:02X}");
        }
    }
    out
}
