//! The letter for next year (G62) and the look back in January (N18): from the marked lines of the year.

use super::drafts::{form, let_go};
use super::entry;
use super::facts::calendar;
use super::input::{blank, unknown, wall};
use super::message_text::{Text, in_parts, sentence};
use super::names::{child_ref, known_children};
use super::reminders::done;
use super::settings::own_words;
use super::year::latest;
use super::{Changed, Done};
use crate::api::{
    ConcernPart, EntryView, ErrorCode, FitPage, LetterLine, LetterLinesView, LetterRequest, LetterTrial, Op, PageView,
    SaveLookBack, WorthTelling,
};
use crate::rules::calendar::Days;
use crate::rules::ids::{ChildId, EntryId};
use crate::rules::next_year::{PAGE, first_sentence, lines, worth_telling};
use crate::rules::rhythms::ReminderKey;
use crate::rules::time::{Moment, instant_on, plus_days};
use crate::store::entries::version_field;
use crate::store::error::{Error, Result, Trying};
use crate::store::names::name_of;
use crate::store::writer::{Kind, Writer};
use crate::store::{Store, children, concerns, entries, one_child, promises, settings};
use crate::words::{Id, id, say, say_with};
use chrono::NaiveTime;
use rusqlite::Connection;

/// Good news that are offered for the letter.
const OFFERED: usize = 8;
/// How much of an entry a line of the letter says, in letters; and where the letter would leave its page, only the first
/// sentence, in so many.
const SAID: usize = 280;
const SAID_SHORT: usize = 160;
/// Lines a part of the first draft holds: what is left out can be added by hand.
const A_PART: usize = 4;
/// Where no year was entered, the letter looks back so many days.
const A_YEAR: i64 = 365;

fn child_row(db: &Connection, child: ChildId) -> Result<children::Row> {
    let rows = children::present(db).trying("read the children")?;
    rows.into_iter().find(|row| row.id == child).ok_or_else(|| unknown("child", child))
}

/// The year the letter is about: the one that goes on or has just ended.
fn year(db: &Connection, now: Moment) -> Result<Days> {
    let last = now.date();
    Ok(latest(&calendar(db)?, last).unwrap_or(Days { first: plus_days(last, -A_YEAR), last }))
}

fn from(days: Days, now: Moment) -> i64 {
    instant_on(days.first, NaiveTime::MIN, now.zone).timestamp_millis()
}

fn line(db: &Connection, row: &entries::Row) -> Result<LetterLine> {
    let text = row.versions.last().map(|version| version.text.as_str()).unwrap_or_default();
    let agreed = promises::of_entry(db, row.id).trying("read the promises")?;
    let agreed: Vec<String> = agreed.into_iter().map(|promise| promise.what).collect();
    Ok(LetterLine {
        entry: row.id,
        on: wall(row.at, &row.zone).date(),
        text: worth_telling(what_grew(text), &agreed, SAID),
        shows: row.worth_telling,
    })
}

/// What was tried and looked at again in the year, about one child or about nobody in particular. Whether it helped is
/// for the parent to say (G45).
fn trials(db: &Connection, child: ChildId, now: Moment) -> Result<Vec<LetterTrial>> {
    let child = one_child::alone(db, child).trying("read the children")?;
    let first = year(db, now)?.first;
    let all = [concerns::open(db), concerns::closed(db)].into_iter().map(|rows| rows.trying("read the concerns"));
    let all: Vec<concerns::Row> = all.collect::<Result<Vec<_>>>()?.into_iter().flatten().collect();
    let ours = all.iter().filter(|row| child.is_about(row.child.as_slice(), row.id.0));
    let mut found: Vec<LetterTrial> =
        ours.flat_map(|row| row.parts.iter().filter_map(|part| trial(row, part))).collect();
    found.retain(|trial| trial.on >= first);
    found.sort_by_key(|trial| (trial.on, trial.part));
    Ok(found)
}

fn trial(row: &concerns::Row, part: &concerns::Part) -> Option<LetterTrial> {
    let ConcernPart::Trial { what, came, reviewed: Some(on), .. } = &part.part else { return None };
    let what = what.trim().trim_end_matches('.');
    let text = if blank(came) { what.to_owned() } else { format!("{what}: {}", worth_telling(came, &[], SAID)) };
    Some(LetterTrial { concern: row.id, part: part.id, on: *on, text, shows: part.shows })
}

/// Of a look back what grew, without what it is called there; what is to be tried next is no line of the letter. Any other
/// text as it is.
fn what_grew(text: &str) -> &str {
    let named = |words: Id| say_with(words, &[("what", "".into())]);
    let Some(grew) = text.strip_prefix(named(id::LOOK_BACK_GREW).trim_end()) else { return text };
    let next = format!("\n{}", named(id::LOOK_BACK_TO_TRY).trim_end());
    grew.split_once(&next).map_or(grew, |(grew, _)| grew).trim_start()
}

/// Entries of this year about one child, or about nobody in particular: those that are marked, and unmarked good news.
fn told(db: &Connection, child: ChildId, now: Moment) -> Result<(Vec<LetterLine>, Vec<LetterLine>)> {
    let child = one_child::alone(db, child).trying("read the children")?;
    let since = from(year(db, now)?, now);
    let ours = |row: &entries::Row| !row.only_me && child.is_about(&row.children, row.id.0);
    let marked = entries::worth_telling(db, since).trying("read the marked entries")?;
    let good = entries::good_news(db, since).trying("read the good news")?;
    let good = good.iter().filter(|row| ours(row) && row.worth_telling.is_none()).take(OFFERED);
    let marked = marked.iter().filter(|row| ours(row)).map(|row| line(db, row)).collect::<Result<_>>()?;
    Ok((marked, good.map(|row| line(db, row)).collect::<Result<_>>()?))
}

/// What the letter is made from.
pub(super) fn letter_lines(store: &Store, request: LetterRequest, now: Moment) -> Result<LetterLinesView> {
    let db = store.read();
    let row = child_row(db, request.child)?;
    let (lines, good_news) = told(db, request.child, now)?;
    let reachable: String = settings::read(db, "reachable").trying("read the settings")?;
    let profile = [&row.strengths, &row.needs, &row.what_works];
    Ok(LetterLinesView {
        today: now.date(),
        child: child_ref(&row),
        lines,
        trials: trials(db, request.child, now)?,
        good_news,
        no_profile: profile.iter().all(|text| blank(text)),
        own_words: own_words(&row),
        no_reach: blank(&reachable),
    })
}

/// Whether a letter fits one page.
pub(super) fn fit_page(request: &FitPage) -> PageView {
    let lines = lines(&request.text);
    let count = |number: usize| u32::try_from(number).unwrap_or(u32::MAX);
    PageView { lines: count(lines), over: count(lines.saturating_sub(PAGE)) }
}

/// One page in five parts: the child, what worked, what did not, what helps, how to reach the parent (G62). A part
/// nothing is known for is left out; the child's own words stand in the first one (C16). A note is told by its sentences
/// while one page holds them, else by its first one.
pub(super) fn letter_text(db: &Connection, child: ChildId, now: Moment) -> Result<Text> {
    let row = child_row(db, child)?;
    let (mut marked, good) = told(db, child, now)?;
    if !marked.iter().any(|line| line.shows == Some(WorthTelling::Worked)) {
        marked.extend(good.into_iter().map(|line| LetterLine { shows: Some(WorthTelling::Worked), ..line }));
    }
    let mut said: Vec<Said> = marked.into_iter().filter_map(|line| Some((line.shows?, line.text))).collect();
    let tried: Vec<Said> =
        trials(db, child, now)?.into_iter().filter_map(|trial| Some((trial.shows?, trial.text))).collect();
    let body = body(db, &row, &said, &tried)?;
    let subject = say_with(id::NEXT_YEAR_SUBJECT, &[("child", row.name.as_str().into())]);
    if lines(&body) <= PAGE {
        return Ok(Text { subject, body });
    }
    said.iter_mut().for_each(|(_, text)| *text = first_sentence(text, SAID_SHORT));
    Ok(Text { subject, body: self::body(db, &row, &said, &tried)? })
}

/// What is said, and what it shows.
type Said = (WorthTelling, String);

fn body(db: &Connection, row: &children::Row, said: &[Said], tried: &[Said]) -> Result<String> {
    let shown = |shows| {
        let of = |all: &[Said]| {
            let all: Vec<String> = all.iter().filter(|(is, _)| *is == shows).map(|(_, text)| text.clone()).collect();
            all.get(all.len().saturating_sub(A_PART)..).unwrap_or_default().to_vec()
        };
        [of(said), of(tried)].concat()
    };
    let reachable: String = settings::read(db, "reachable").trying("read the settings")?;
    let parts = [
        about(row),
        part(id::NEXT_YEAR_WORKED, [row.what_works.as_str()], &shown(WorthTelling::Worked)),
        part(id::NEXT_YEAR_DID_NOT, [], &shown(WorthTelling::DidNotWork)),
        part(id::NEXT_YEAR_HELPS, helps(row).iter().map(String::as_str), &shown(WorthTelling::Helps)),
        part(id::NEXT_YEAR_REACH, [reachable.as_str()], &[]),
    ];
    let opening = say_with(id::NEXT_YEAR_OPENING, &[("child", row.name.as_str().into())]);
    let all: Vec<String> = std::iter::once(opening).chain(parts).chain([say(id::NEXT_YEAR_CLOSING)]).collect();
    in_parts(db, &all)
}

fn about(row: &children::Row) -> String {
    let name = row.name.as_str();
    let profile = [(id::INTRODUCTION_LOVES, &row.strengths), (id::INTRODUCTION_NEEDS, &row.needs)];
    let profile = profile
        .into_iter()
        .filter(|(_, text)| !blank(text))
        .map(|(words, text)| say_with(words, &[("child", name.into()), ("what", text.trim().into())]));
    let own = [
        (id::NEXT_YEAR_OWN_LIKE, &row.own_like),
        (id::NEXT_YEAR_OWN_HARD, &row.own_hard),
        (id::NEXT_YEAR_OWN_HOPE, &row.own_hope),
    ];
    let said = own.into_iter().filter(|(_, text)| !blank(text)).map(|(words, text)| in_own_words(words, name, text));
    let lines: Vec<String> = profile.chain(said).collect();
    headed(&say_with(id::NEXT_YEAR_CHILD, &[("child", name.into())]), lines.iter().map(String::as_str), &[])
}

fn in_own_words(words: Id, child: &str, text: &str) -> String {
    say_with(words, &[("child", child.into()), ("words", text.trim().into())])
}

/// Warning signs with their lead time, what helps after, and what the child says helps.
fn helps(row: &children::Row) -> Vec<String> {
    let mut lines = Vec::new();
    if !blank(&row.warning_signs) {
        lines.push(warning(row));
    }
    if !blank(&row.helps_after) {
        lines.push(say_with(id::INTRODUCTION_HELPS_AFTER, &[("what", sentence(&row.helps_after).into())]));
    }
    if !blank(&row.own_helps) {
        lines.push(in_own_words(id::NEXT_YEAR_OWN_HELPS, &row.name, &row.own_helps));
    }
    lines
}

/// "Signs that it gets hard, about ten minutes before: goes quiet."
pub(super) fn warning(row: &children::Row) -> String {
    let signs = sentence(&row.warning_signs);
    match within(row.warning_lead.trim().trim_end_matches('.')) {
        lead if lead.is_empty() => say_with(id::INTRODUCTION_SIGNS, &[("what", signs.into())]),
        lead => say_with(id::INTRODUCTION_SIGNS_LEAD, &[("what", signs.into()), ("lead", lead.into())]),
    }
}

/// A beginning as it stands inside a sentence: "About ten minutes" is "about ten minutes".
fn within(text: &str) -> String {
    let mut letters = text.chars();
    letters.next().map_or_else(String::new, |first| first.to_lowercase().chain(letters).collect())
}

fn part<'t>(head: Id, known: impl IntoIterator<Item = &'t str>, said: &[String]) -> String {
    headed(&say(head), known, said)
}

/// A heading with a line for each thing known; nothing where nothing is.
fn headed<'t>(head: &str, known: impl IntoIterator<Item = &'t str>, said: &[String]) -> String {
    let known = known.into_iter().filter(|text| !blank(text)).map(sentence);
    let told = said.iter().map(|text| sentence(text));
    let all: Vec<String> = known.chain(told).map(|text| say_with(id::RECAP_LINE, &[("text", text.into())])).collect();
    if all.is_empty() { String::new() } else { format!("{head}\n{}", all.join("\n")) }
}

/// The letter is on its way: its reminder ends.
pub(super) fn letter_sent(w: &mut Writer<'_>, child: ChildId) -> Result<()> {
    let year = year(w.db(), w.now())?;
    done(w, &ReminderKey::letter(year, child));
    Ok(())
}

/// Keeps the look back as an entry, marked for the letter; what was seen needs no reading for chips.
pub(super) fn save_look_back(store: &mut Store, request: &SaveLookBack, now: Moment) -> Result<Done<EntryView>> {
    let parts = [(id::LOOK_BACK_GREW, &request.grew), (id::LOOK_BACK_TO_TRY, &request.to_try)];
    let told = parts.iter().filter(|(_, text)| !blank(text));
    let text: Vec<String> = told.map(|(words, text)| say_with(*words, &[("what", text.trim().into())])).collect();
    if text.is_empty() {
        return Err(Error::input(ErrorCode::EmptyText, "neither of the two"));
    }
    known_children(store.read(), request.child.iter())?;
    let year = year(store.read(), now)?;
    let written = store.write(Op::Capture, now, |w| {
        let id = w.make(Kind::Entry);
        let at = now.at.timestamp_millis();
        w.put(Kind::Entry, id, "at", at);
        w.put(Kind::Entry, id, "zone", now.zone.name());
        w.put(Kind::Entry, id, version_field(at, 0), text.join("\n"));
        if !blank(&request.grew) {
            w.put(Kind::Entry, id, "worth_telling", name_of(&WorthTelling::Worked));
        }
        if let Some(child) = request.child {
            w.put(Kind::Entry, id, format!("child/{child}"), true);
        }
        done(w, &ReminderKey::look_back(year));
        let_go(w, &form("look_back", None::<EntryId>))?;
        Ok(EntryId(id))
    })?;
    let view = entry::entry(store, written.output, now)?;
    Ok(Done::wrote(view, Op::Capture, written.number, &[Changed::Entries, Changed::Reminders]))
}
