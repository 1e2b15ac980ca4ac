//! The log and the search in it.

use super::input::{unknown, wall};
use super::meant::meant;
use super::message_text::{capitalised, meeting_row_name};
use super::names::{narrowed, person_refs, promise_views};
use super::shortened::shortened;
use crate::api::{Channel, LogKind, LogRequest, LogRow, LogView, LogWhat, PersonRef, Piece, PromiseView};
use crate::rules::ids::SchoolYearId;
use crate::rules::time::{Moment, instant_on, plus_days};
use crate::rules::year_span::year_span;
use crate::store::error::{Result, Trying};
use crate::store::one_child::About;
use crate::store::search::{self, Order, Part};
use crate::store::timeline::{self, Filter, Text, asked};
use crate::store::{Store, children, concerns, documents, entries, meetings, messages, promises, school};
use crate::words::{id, say};
use chrono::NaiveTime;
use rusqlite::Connection;

/// Rows on a page.
const PAGE: u32 = 50;
/// Agreements that stand on top of what was found, and how many are looked at for them.
const ON_TOP: usize = 3;
const LOOKED_AT: u32 = 20;
/// How many matches of a word that stands in thousands of lines are looked through for a page.
const FAR: u32 = 10_000;
/// How much of a text a row shows.
const SHOWN: usize = 240;
/// How much of it stands before what was found; in a paper, whose name takes a line, less.
const BEFORE: usize = 48;
const BEFORE_IN_PAPER: usize = 24;
/// What a place in a search begins with: counted among the best, or a turn among the newest.
const BEST: char = 'b';
const NEWEST: char = 'n';
/// Around what was found.
const MARKS: [char; 2] = ['\u{2}', '\u{3}'];

/// One page of the log, or of a search in it.
pub(super) fn log(store: &Store, request: &LogRequest, now: Moment) -> Result<LogView> {
    let db = store.read();
    let words = match_words(&request.search);
    let (found, next) = match words.as_str() {
        "" if request.search.trim().is_empty() => newest(db, request, now)?,
        "" => (Vec::new(), None),
        words => best(db, request, words, now)?,
    };
    let rows = found.iter().map(|row| log_row(db, row, now)).collect::<Result<Vec<_>>>()?;
    let nothing = found.is_empty() && next.is_none() && !words.is_empty();
    let finds = |search: &str| {
        let request = LogRequest { search: search.to_owned(), after: None, ..request.clone() };
        best(db, &request, &match_words(search), now).map(|(rows, _)| !rows.is_empty())
    };
    let meant = if nothing { meant(db, &request.search, finds)? } else { None };
    Ok(LogView { today: now.date(), rows: rows.into_iter().flatten().collect(), next, meant })
}

/// The rows with an adult, newest first.
pub(super) fn with_person(db: &Connection, person: &str, now: Moment, most: u32) -> Result<Vec<LogRow>> {
    let found = timeline::with(db, person, now.at.timestamp_millis(), most).trying("read the timeline")?;
    let rows = found.iter().map(|row| log_row(db, row, now)).collect::<Result<Vec<_>>>()?;
    Ok(rows.into_iter().flatten().collect())
}

fn filter(db: &Connection, request: &LogRequest, now: Moment) -> Result<(Filter, About)> {
    let who = request.person.map(|person| person.to_string());
    let who = who.into_iter().flat_map(|person| [asked(&person), person]).collect();
    let about = About::child(narrowed(db, request.child)?);
    let filter = Filter {
        who,
        good_news: request.kind == LogKind::GoodNews,
        agreed: request.kind == LogKind::Agreements,
        kind: match request.kind {
            LogKind::Written => "message",
            LogKind::Meetings => "meeting",
            LogKind::Papers => "document",
            _ => "",
        },
        between: request.year.map(|year| span_of(db, year, now)).transpose()?,
        mark: match request.kind {
            LogKind::ITold => Some(entries::I_TOLD),
            LogKind::TheyTold => Some(entries::THEY_TOLD),
            _ => None,
        },
        now: now.at.timestamp_millis(),
    };
    Ok((filter, about))
}

/// The days of a school year's folder as instants, in milliseconds; the second not included.
fn span_of(db: &Connection, id: SchoolYearId, now: Moment) -> Result<(i64, i64)> {
    let years = school::years(db).trying("read the school years")?;
    let place = years.iter().position(|year| year.id == id).ok_or_else(|| unknown("school year", id))?;
    let days: Vec<_> = years.iter().map(|year| (year.first_day, year.last_day)).collect();
    let span = year_span(&days, place);
    let begins = |day| instant_on(day, NaiveTime::MIN, now.zone).timestamp_millis();
    Ok((span.from.map_or(i64::MIN, begins), span.until.map_or(i64::MAX, |last| begins(plus_days(last, 1)))))
}

type Page = (Vec<timeline::Row>, Option<String>);

fn newest(db: &Connection, request: &LogRequest, now: Moment) -> Result<Page> {
    let (filter, about) = filter(db, request, now)?;
    let before = request.after.as_deref().and_then(|after| after.parse().ok()).unwrap_or(i64::MAX);
    let mut rows = timeline::page(db, &filter, &about, before, PAGE).trying("read the log")?;
    let full = rows.len() == PAGE as usize;
    let next = rows.last().filter(|_| full).map(|row| row.seq.to_string());
    // Turns begin anew after a few thousand changes; ids tell for good what was noted later.
    rows.sort_by(|one, other| (other.at, &other.id).cmp(&(one.at, &one.id)));
    Ok((rows, next))
}

fn best(db: &Connection, request: &LogRequest, words: &str, now: Moment) -> Result<Page> {
    let (filter, about) = filter(db, request, now)?;
    let going_on = going_on(request.after.as_deref());
    let after = going_on.map(|(_, after)| after);
    let order = match (going_on, search::order(db, words).trying("search")?) {
        (Some((BEST, _)), _) => Order::Best,
        (Some((NEWEST, _)), Order::Best) => Order::Newest { many: i64::MIN },
        (_, order) => order,
    };
    let (mut rows, next) = match order {
        Order::Best => {
            let skip = after.unwrap_or_default();
            let part = Part { order, since: i64::MIN, before: i64::MAX, skip, most: PAGE };
            let rows = search::found(db, words, &filter, &about, part).trying("search")?;
            let next = (rows.len() == PAGE as usize).then(|| skip + i64::from(PAGE));
            (rows, next)
        }
        Order::Newest { many } => in_stretches(db, words, &filter, &about, after, many)?,
    };
    let agreed = agreed_first(db, &Filter { agreed: true, ..filter }, &about, words, &request.search, order)?;
    rows.retain(|row| agreed.iter().all(|first| first.seq != row.seq));
    if after.is_none() {
        rows.splice(0..0, agreed);
    }
    let mark = if order == Order::Best { BEST } else { NEWEST };
    Ok((rows, next.map(|next| format!("{mark}{next}"))))
}

/// Where a page goes on, and in which order: a save between two pages can make so many matches that the order would change.
/// Of the best it is how many were shown, of the newest a place in the timeline.
fn going_on(after: Option<&str>) -> Option<(char, i64)> {
    let mut letters = after?.chars();
    let mark = letters.next().filter(|mark| matches!(*mark, BEST | NEWEST))?;
    Some((mark, letters.as_str().parse().ok()?))
}

/// The newest matches before a place, where there are thousands. They are looked through a stretch at a time, a short one
/// first: narrowed to little, a page may come out short, and the next one goes on from there. `after` is where that is; the
/// short stretch of the first page ends at `many`.
fn in_stretches(
    db: &Connection,
    words: &str,
    filter: &Filter,
    about: &About,
    after: Option<i64>,
    many: i64,
) -> Result<(Vec<timeline::Row>, Option<i64>)> {
    let (mut rows, mut end) = (Vec::new(), None);
    let before = after.unwrap_or(i64::MAX);
    for most in [search::MANY, FAR] {
        end = match after {
            None if most == search::MANY => Some(many),
            _ => search::stretch(db, words, before, most).trying("search")?,
        };
        let since = end.unwrap_or(i64::MIN);
        let part = Part { order: Order::Newest { many: since }, since, before, skip: 0, most: PAGE };
        rows = search::found(db, words, filter, about, part).trying("search further back")?;
        if rows.len() == PAGE as usize {
            end = rows.last().map(|row| row.seq);
            break;
        }
        if end.is_none() {
            break;
        }
    }
    Ok((rows, end))
}

/// Agreements that say what was typed, the best first: they stand on top (story 8). Where very much was found, they are looked
/// for among the newest of it.
fn agreed_first(
    db: &Connection,
    filter: &Filter,
    about: &About,
    words: &str,
    typed: &str,
    order: Order,
) -> Result<Vec<timeline::Row>> {
    let wanted: Vec<String> = typed.to_lowercase().split_whitespace().map(str::to_owned).collect();
    let says = |row: &timeline::Row| {
        let Ok(entry) = row.id.parse() else { return Ok(false) };
        let promises = promises::of_entry(db, entry).trying("read the agreements")?;
        Ok(promises.iter().any(|promise| {
            let what = promise.what.to_lowercase();
            wanted.iter().all(|word| what.contains(word.as_str()))
        }))
    };
    let mut first = Vec::new();
    let part = Part { order, since: order.since(), before: i64::MAX, skip: 0, most: LOOKED_AT };
    for row in search::found(db, words, filter, about, part).trying("search the agreements")? {
        if first.len() < ON_TOP && says(&row)? {
            first.push(row);
        }
    }
    Ok(first)
}

/// What was typed in the search field as an FTS5 query: every word, the last one as a beginning, nothing special. A word
/// is left whole, so that its letters and their accents are taken apart as those of the entries were. Empty when there is
/// nothing to look for.
pub(super) fn match_words(search: &str) -> String {
    let special = |letter: char| letter.is_whitespace() || letter.is_control() || letter == '"';
    let words: Vec<String> = search
        .split(special)
        .filter(|word| word.contains(char::is_alphanumeric))
        .take(12)
        .map(|word| format!("\"{word}\""))
        .collect();
    if words.is_empty() || search.ends_with(char::is_whitespace) {
        return words.join(" ");
    }
    format!("{}*", words.join(" "))
}

fn log_row(db: &Connection, row: &timeline::Row, now: Moment) -> Result<Option<LogRow>> {
    let Some(details) = details(db, row)? else { return Ok(None) };
    if details.only_me {
        return Ok(Some(covered(row, details.what)));
    }
    // What was made has no place; it is told by the day here.
    let here = matches!(details.what, LogWhat::Concern { .. } | LogWhat::OwnWords { .. });
    Ok(Some(LogRow {
        at: wall(row.at, if here { now.zone.name() } else { &row.zone }),
        text: pieces(row, &details),
        what: details.what,
        channel: details.channel,
        people: details.people,
        only_me: false,
        good_news: row.good_news,
        promises: details.promises,
    }))
}

/// That something is there, and when: a search may be made with the school at the table.
fn covered(row: &timeline::Row, what: LogWhat) -> LogRow {
    LogRow {
        what,
        at: wall(row.at, &row.zone),
        channel: None,
        people: Vec::new(),
        text: Vec::new(),
        only_me: true,
        good_news: false,
        promises: Vec::new(),
    }
}

struct Details {
    what: LogWhat,
    /// Shown as being there, no more.
    only_me: bool,
    channel: Option<Channel>,
    people: Vec<PersonRef>,
    promises: Vec<PromiseView>,
    /// A meeting's title and place; what a paper is called.
    named: Option<String>,
}

fn details(db: &Connection, row: &timeline::Row) -> Result<Option<Details>> {
    match row.kind.as_str() {
        "entry" => entry_details(db, row),
        "message" => message_details(db, row),
        "document" => document_details(db, row),
        "concern" => concern_details(db, row),
        "own_words" => own_words_details(db, row),
        _ => meeting_details(db, row),
    }
}

fn entry_details(db: &Connection, row: &timeline::Row) -> Result<Option<Details>> {
    let Ok(id) = row.id.parse() else { return Ok(None) };
    let Some(entry) = entries::by_id(db, id).trying("read an entry")? else { return Ok(None) };
    let promises = promises::of_entry(db, id).trying("read the promises")?;
    Ok(Some(Details {
        what: LogWhat::Entry { id },
        only_me: entry.only_me,
        channel: entry.channel,
        people: person_refs(db, &entry.people)?,
        promises: promise_views(db, &promises)?,
        named: None,
    }))
}

fn message_details(db: &Connection, row: &timeline::Row) -> Result<Option<Details>> {
    let Ok(id) = row.id.parse() else { return Ok(None) };
    let Some(message) = messages::by_id(db, id).trying("read a message")? else { return Ok(None) };
    let saying = message.about.saying();
    Ok(Some(Details {
        what: LogWhat::Message { id, saying },
        only_me: false,
        channel: Some(Channel::Email),
        people: person_refs(db, &message.people)?,
        promises: Vec::new(),
        named: None,
    }))
}

fn meeting_details(db: &Connection, row: &timeline::Row) -> Result<Option<Details>> {
    let Ok(id) = row.id.parse() else { return Ok(None) };
    let Some(meeting) = meetings::by_id(db, id).trying("read a meeting")? else { return Ok(None) };
    let promises = promises::of_meeting(db, id).trying("read the decisions")?;
    let name = capitalised(&meeting_row_name(db, &meeting)?);
    let named: Vec<&str> =
        [&name, &meeting.place].into_iter().map(String::as_str).filter(|part| !part.is_empty()).collect();
    Ok(Some(Details {
        what: LogWhat::Meeting { id },
        only_me: false,
        channel: Some(Channel::InPerson),
        people: person_refs(db, &meeting.people)?,
        promises: promise_views(db, &promises)?,
        named: Some(named.join(", ")),
    }))
}

/// A paper is named.
fn document_details(db: &Connection, row: &timeline::Row) -> Result<Option<Details>> {
    let Ok(id) = row.id.parse() else { return Ok(None) };
    let Some(document) = documents::by_id(db, id).trying("read a paper")? else { return Ok(None) };
    let what = LogWhat::Document { id, kind: document.kind, sensitive: document.sensitive };
    Ok(Some(Details { named: Some(document.title), ..bare(what) }))
}

fn concern_details(db: &Connection, row: &timeline::Row) -> Result<Option<Details>> {
    let Ok(id) = row.id.parse() else { return Ok(None) };
    let found = concerns::by_id(db, id).trying("read a concern")?;
    Ok(found.map(|_| bare(LogWhat::Concern { id })))
}

fn own_words_details(db: &Connection, row: &timeline::Row) -> Result<Option<Details>> {
    let children = children::present(db).trying("read the children")?;
    let found = children.into_iter().find(|child| child.id.to_string() == row.id);
    Ok(found.map(|child| bare(LogWhat::OwnWords { id: child.id, name: child.name })))
}

fn bare(what: LogWhat) -> Details {
    Details { what, only_me: false, channel: None, people: Vec::new(), promises: Vec::new(), named: None }
}

/// A plain text is one piece, cut at a word, and of a meeting only its name; a found one is split at its marks. What is in a
/// paper that is marked sensitive is found, and not shown: a search may be made with the school at the table.
fn pieces(row: &timeline::Row, details: &Details) -> Vec<Piece> {
    let named = details.named.as_deref().unwrap_or_default();
    let text = match (&details.what, &row.text) {
        (LogWhat::Document { sensitive: true, .. }, _) | (LogWhat::Meeting { .. }, Text::Plain(_)) => named,
        (LogWhat::Document { .. }, Text::Found(text)) => return marked(&found_in_paper(text, named)),
        (LogWhat::Document { .. } | LogWhat::Concern { .. }, Text::Plain(text)) => {
            text.lines().next().unwrap_or_default()
        }
        (LogWhat::Message { .. }, Text::Plain(text)) => {
            return vec![Piece { text: shortened(&ungreeted(text), SHOWN), hit: false }];
        }
        (_, Text::Plain(text)) => text.split(entries::BESIDE).next().unwrap_or_default(),
        (_, Text::Found(text)) => {
            let text = text.trim_matches([entries::BESIDE, '\n', ' ']).replace(entries::BESIDE, " · ");
            return marked(&near(&text, BEFORE));
        }
    };
    vec![Piece { text: shortened(text, SHOWN), hit: false }]
}

/// What a paper is called, and in a line of its own what was found in it.
fn found_in_paper(text: &str, named: &str) -> String {
    let (first, rest) = text.split_once('\n').unwrap_or((text, ""));
    let (first, rest) = if first.replace(MARKS, "") == named { (first, rest) } else { (named, text) };
    let rest: Vec<&str> = rest.lines().map(str::trim).filter(|line| !line.is_empty()).collect();
    format!("{first}\n{}", near(&rest.join(" · "), BEFORE_IN_PAPER)).trim().to_owned()
}

/// A found piece that begins not far before what was found: a row shows two lines of it.
fn near(text: &str, most: usize) -> String {
    let (before, found) = text.split_at(text.find(MARKS).unwrap_or_default());
    if before.chars().count() <= most && before.matches('\n').count() < 2 {
        return text.to_owned();
    }
    let line = before.rsplit('\n').next().unwrap_or_default().trim_start_matches('…');
    let cut = line.char_indices().rev().nth(most).and_then(|(at, _)| line.get(at..));
    let line = cut.map_or(line, |cut| cut.split_once(char::is_whitespace).map_or(cut, |(_, rest)| rest));
    format!("…{line}{found}")
}

/// A message by what it is about: a greeting that names nobody says nothing in a list.
fn ungreeted(text: &str) -> String {
    let greeting = say(id::HELLO_ALL);
    let said = text.lines().filter(|line| line.trim() != greeting);
    said.collect::<Vec<_>>().join("\n")
}

fn marked(text: &str) -> Vec<Piece> {
    let mut pieces = Vec::new();
    for (place, part) in text.split('\u{2}').enumerate() {
        let (hit, rest) = if place == 0 { ("", part) } else { part.split_once('\u{3}').unwrap_or(("", part)) };
        pieces.push(Piece { text: hit.to_owned(), hit: true });
        pieces.push(Piece { text: rest.to_owned(), hit: false });
    }
    pieces.retain(|piece| !piece.text.is_empty());
    pieces
}
