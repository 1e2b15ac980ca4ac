//! What the profile and the log can tell in a letter about one child.
//!
//! Refuses what would not stand well in front of a stranger: long, many-lined, asking, what somebody said, or what a
//! second look would mark; and what is only for the parent.

use super::super::input::wall;
use super::super::plan_now::plan_at;
use super::meeting::noted;
use super::{in_line, long_date, sentence};
use crate::api::MeetingKind;
use crate::rules::agreement::Form;
use crate::rules::ids::{ChildId, PersonId};
use crate::rules::sayings::PlanNow;
use crate::rules::time::Moment;
use crate::rules::wording::{Draft, Kind, check};
use crate::store::error::{Result, Trying};
use crate::store::one_child::About;
use crate::store::timeline::{self, Filter, contact_about, note_about};
use crate::store::{children, entries, lines, meetings, promises, settings};
use crate::words::{id, say};
use rusqlite::Connection;

/// The most words of one thing that is told: a letter is read in under a minute (G11).
const MOST_WORDS: usize = 30;

/// How far back the log is looked at, in days: good news stays good longer than an observation stays true.
const GOOD_NEWS_DAYS: i64 = 31;
const SEEN_DAYS: i64 = 14;

/// How far back a meeting is still the one that is meant, in days.
const MEETING_DAYS: i64 = 60;

/// How many entries are looked through.
const LOOKED_AT: u32 = 40;

const DAY: i64 = 86_400_000;

/// What is known; every part may be missing.
pub(super) struct Told {
    /// The child's name, or "my child".
    pub(super) child: String,
    /// Sentences of the profile.
    pub(super) needs: Option<String>,
    pub(super) works: Option<String>,
    /// What one sees before it gets hard, and what helps after; sentences, too.
    pub(super) signs: Option<String>,
    pub(super) after: Option<String>,
    /// How the parent is reached, without an end.
    pub(super) reachable: Option<String>,
    /// What this person said they would do, and did: "share the picture schedule".
    pub(super) kept: Option<String>,
    /// Good news, with its day (G24).
    pub(super) good: Option<Wrote>,
    /// What was seen at home, with its day (G43).
    pub(super) seen: Option<Wrote>,
    /// The last meeting where the parent noted another view, the last one about the plan, and the next one.
    pub(super) noted: Option<Met>,
    pub(super) plan: Option<Met>,
    pub(super) next: Option<Met>,
    /// Whether the child has a plan: an evaluation is another one then.
    pub(super) plan_now: PlanNow,
}

/// Something from the log.
pub(super) struct Wrote {
    pub(super) date: String,
    pub(super) words: String,
}

/// A meeting as it reads inside a sentence.
pub(super) struct Met {
    pub(super) name: String,
    pub(super) date: String,
    /// The parent's own "I noted that", a line each (G39).
    pub(super) lines: String,
}

impl Told {
    /// All that can be told.
    pub(super) fn of(db: &Connection, child: Option<ChildId>, person: Option<PersonId>, now: Moment) -> Result<Self> {
        let children = children::present(db).trying("read the children")?;
        let row = child.and_then(|id| children.iter().find(|row| row.id == id));
        let reachable: String = settings::read(db, "reachable").trying("read the settings")?;
        let kept = person.map(|id| promises::kept_of(db, id)).transpose().trying("read the promises")?.flatten();
        let kept = match kept {
            Some(row) if is_only_for_me(db, &row)? => None,
            kept => kept,
        };
        let entries = lately(db, child.filter(|_| children.len() > 1), now)?;
        let since = |days: i64| now.at.timestamp_millis() - days * DAY;
        let own = || entries.iter().filter(|row| is_own(row));
        let good = own().filter(|row| row.good_news && row.at >= since(GOOD_NEWS_DAYS));
        let seen = own().filter(|row| !row.good_news && row.at >= since(SEEN_DAYS));
        let name = row.map(|row| row.name.trim()).unwrap_or_default();
        let held = held(db, child, now)?;
        let about_the_plan = |met: &&meetings::Row| matches!(met.kind, MeetingKind::Iep | MeetingKind::Plan504);
        Ok(Self {
            child: if name.is_empty() { say(id::SAYING_CHILD) } else { name.to_owned() },
            needs: row.and_then(|row| fitting(&row.needs)).map(|text| sentence(&text)),
            works: row.and_then(|row| fitting(&row.what_works)).map(|text| sentence(&text)),
            signs: row.and_then(|row| fitting(&row.warning_signs)).map(|text| sentence(&text)),
            after: row.and_then(|row| fitting(&row.helps_after)).map(|text| sentence(&text)),
            reachable: fitting(&reachable).map(|text| text.trim_end_matches('.').to_owned()),
            kept: kept
                .filter(|row| row.told().form == Form::Deed)
                .and_then(|row| fitting(row.what.trim_end_matches('.'))),
            good: wrote(db, good, name)?,
            seen: wrote(db, seen, name)?,
            noted: held.first().map(|row| met(db, row)).transpose()?.filter(|met| !met.lines.is_empty()),
            plan: held.iter().find(about_the_plan).map(|row| met(db, row)).transpose()?,
            next: next(db, child, now)?,
            plan_now: plan_at(db, child, now.date())?,
        })
    }
}

/// A short text, else its first sentence when that is short; nothing that asks.
fn fitting(text: &str) -> Option<String> {
    let short = |text: &str| !text.is_empty() && text.split_whitespace().count() <= MOST_WORDS && !text.contains('?');
    let line = text.trim().lines().next().unwrap_or_default().trim();
    let first = line.split_inclusive(['.', '!']).next().unwrap_or_default().trim();
    let whole = if text.trim().lines().count() > 1 { first } else { line };
    [whole, first].into_iter().find(|text| short(text)).map(str::to_owned)
}

/// The newest entries; of several children only those that name this one.
fn lately(db: &Connection, child: Option<ChildId>, now: Moment) -> Result<Vec<entries::Row>> {
    let about = |child: ChildId| {
        let child = child.to_string();
        vec![contact_about(Some(&child)), note_about(Some(&child))]
    };
    let filter = Filter {
        who: child.map(about).unwrap_or_default(),
        good_news: false,
        agreed: false,
        kind: "",
        between: None,
        mark: None,
        now: now.at.timestamp_millis(),
    };
    let before = timeline::first_at(now.at.timestamp_millis() + 1);
    let rows = timeline::page(db, &filter, &About::default(), before, LOOKED_AT).trying("read the log")?;
    let ids = rows.iter().filter(|row| row.kind == "entry").filter_map(|row| row.id.parse().ok());
    let found = ids.map(|id| entries::by_id(db, id).trying("read an entry")).collect::<Result<Vec<_>>>()?;
    Ok(found.into_iter().flatten().filter(|row| !row.only_me).collect())
}

/// Whether it was agreed in an entry that is only for the parent.
fn is_only_for_me(db: &Connection, row: &promises::Row) -> Result<bool> {
    let entry = row.entry.map(|id| entries::by_id(db, id)).transpose().trying("read an entry")?.flatten();
    Ok(entry.is_some_and(|entry| entry.only_me))
}

/// Whether the parent saw it: no talk with anybody.
fn is_own(row: &entries::Row) -> bool {
    row.people.is_empty() && row.asks.is_empty() && row.channel.is_none()
}

/// The newest that can be told.
fn wrote<'r>(db: &Connection, rows: impl Iterator<Item = &'r entries::Row>, child: &str) -> Result<Option<Wrote>> {
    for row in rows {
        let words = row.versions.last().map(|version| version.text.trim()).unwrap_or_default();
        let agreed = !promises::of_entry(db, row.id).trying("read the promises")?.is_empty();
        if !agreed && is_about_child(words, child) && can_be_told(words) {
            let date = long_date(wall(row.at, &row.zone).date());
            return Ok(Some(Wrote { date, words: sentence(words) }));
        }
    }
    Ok(None)
}

/// Words of a talk: what somebody said or will do is not the parent's to tell.
const TALK: &str = "said says say told tells asked asks talked spoke called calls emailed wrote promised offered will would \
                    she'll he'll they'll she'd he'd they'd she’ll he’ll they’ll she’d he’d they’d";

/// Whether it tells of the child, in one sentence that begins with them: "He cried before every math page".
fn is_about_child(words: &str, child: &str) -> bool {
    let lower = words.to_lowercase();
    let all: Vec<&str> =
        lower.split_whitespace().map(|word| word.trim_matches(|c: char| ".,;:!()".contains(c))).collect();
    let begins =
        all.first().is_some_and(|first| ["he", "she"].contains(first)) || lower.starts_with(&child.to_lowercase());
    let sentences = words.split_inclusive(['.', '!', ';']).filter(|part| part.contains(char::is_alphanumeric)).count();
    begins && !child.is_empty() && sentences == 1 && !all.iter().any(|word| TALK.split(' ').any(|talk| talk == *word))
}

/// Whether a stranger may read it: one short line that asks nothing, quotes nobody, and that a second look passes (G59).
pub(super) fn can_be_told(words: &str) -> bool {
    let short = words.split_whitespace().count() <= MOST_WORDS;
    let plain = !words.is_empty() && !words.contains(['\n', '?', '“', '”', '"']);
    let draft = Draft { kind: Kind::Context, subject: "", body: words, other_names: &[] };
    short && plain && check(&draft).is_empty()
}

fn is_about(row: &meetings::Row, child: Option<ChildId>) -> bool {
    row.child.is_none() || child.is_none() || row.child == child
}

/// The meetings held lately, newest first.
fn held(db: &Connection, child: Option<ChildId>, now: Moment) -> Result<Vec<meetings::Row>> {
    let mut held = meetings::ended_until(db, now.at.timestamp_millis()).trying("read the meetings")?;
    let recent = now.date() - chrono::Duration::days(MEETING_DAYS);
    held.retain(|row| is_about(row, child) && row.starts.date() >= recent);
    Ok(held)
}

fn next(db: &Connection, child: Option<ChildId>, now: Moment) -> Result<Option<Met>> {
    let ahead = meetings::ending_after(db, now.at.timestamp_millis()).trying("read the meetings")?;
    ahead.iter().find(|row| is_about(row, child)).map(|row| met(db, row)).transpose()
}

fn met(db: &Connection, row: &meetings::Row) -> Result<Met> {
    let notes = lines::of_meeting(db, row.id).trying("read the notes")?;
    Ok(Met { name: in_line(db, row.kind, &row.title)?, date: long_date(row.starts.date()), lines: noted(&notes) })
}
