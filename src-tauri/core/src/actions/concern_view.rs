//! A concern as it is shown: the parent's own lines, and who is closest to it. Weighs nothing.

use super::clock::clock_ref;
use super::concern::concern_row;
use super::concern_talks::{LETTERS, talks};
use super::handles::who_handles;
use super::input::wall;
use super::names::{child_refs, is_shown, narrowed};
use super::shortened::shortened;
use crate::api::{
    ClockRef, ConcernPart, ConcernReasons, ConcernRow, ConcernView, ConcernsView, ForChild, PersonRef, SeenLine,
    TalkLine, TrialLine, Turn, WayLine, WhoHandles,
};
use crate::rules::concerns::review_day;
use crate::rules::ids::{ChildId, ConcernId, EntryId, PersonId};
use crate::rules::time::Moment;
use crate::store::concerns::{self, Part, Row};
use crate::store::entries::ONLY_ME;
use crate::store::error::{Result, Trying};
use crate::store::one_child::About;
use crate::store::timeline::{self, Filter, contact_about, note_about};
use crate::store::{Store, children, clocks, entries, one_child};
use rusqlite::Connection;

/// How many newer entries are offered.
const LATELY: usize = 8;
/// How many of the log are looked through for them.
const LOOKED_AT: u32 = 40;

/// All concerns, open and over.
pub(super) fn concerns(store: &Store, request: ForChild, now: Moment) -> Result<ConcernsView> {
    let db = store.read();
    let child = narrowed(db, request.child)?;
    let shown = |row: &Row| is_shown(child, row.child, row.id.0);
    let rows = |rows: Vec<Row>| rows.into_iter().filter(shown).map(|row| line(db, row)).collect::<Result<_>>();
    Ok(ConcernsView {
        today: now.date(),
        open: rows(concerns::open(db).trying("read the concerns")?)?,
        closed: rows(concerns::closed(db).trying("read the concerns")?)?,
    })
}

fn line(db: &Connection, row: Row) -> Result<ConcernRow> {
    let review = row.parts.iter().filter_map(|part| match part.part {
        ConcernPart::Trial { review, reviewed: None, .. } => Some(review),
        _ => None,
    });
    Ok(ConcernRow {
        id: row.id,
        review: review.min(),
        child: child_refs(db, row.child.as_slice())?.pop(),
        people: asked(&talks(db, &row)?),
        what: row.what,
        closed: row.closed,
        seen: row.seen,
    })
}

/// Who was asked in it, each once.
fn asked(talks: &[TalkLine]) -> Vec<PersonId> {
    let mut people = Vec::new();
    for person in talks.iter().filter_map(|talk| talk.person.as_ref()) {
        if !people.contains(&person.id) {
            people.push(person.id);
        }
    }
    people
}

/// One concern.
pub(super) fn concern(store: &Store, id: ConcernId, now: Moment) -> Result<ConcernView> {
    view(store, concern_row(store.read(), id)?, now)
}

/// A concern from the row.
pub(super) fn view(store: &Store, row: Row, now: Moment) -> Result<ConcernView> {
    let db = store.read();
    let mut seen = seen_lines(db, row.seen.iter().copied())?;
    seen.sort_by_key(|line| (line.on, line.entry));
    let talks = talks(db, &row)?;
    let all = [concerns::open(db), concerns::closed(db)].into_iter().map(|rows| rows.trying("read the concerns"));
    let all: Vec<Row> = all.collect::<Result<Vec<_>>>()?.into_iter().flatten().collect();
    Ok(ConcernView {
        id: row.id,
        today: now.date(),
        seen,
        lately: lately(db, &row, now)?,
        child: child_refs(db, row.child.as_slice())?.pop(),
        ways: ways(&row),
        closest: closest(store, &row, &asked(&talks), now)?,
        talks,
        trials: trials(&row),
        review: review_day(now.date()),
        dates: dates(db, row.child)?,
        first: all.iter().all(|other| other.id >= row.id),
        reasons: ConcernReasons { direct: row.direct, duty: row.duty, stakes: row.stakes },
        what: row.what,
        hope: row.hope,
        asked: row.asked,
        closed: row.closed,
        came: row.came,
    })
}

/// Entries as lines; those that are gone are left out.
fn seen_lines(db: &Connection, ids: impl Iterator<Item = EntryId>) -> Result<Vec<SeenLine>> {
    let mut lines = Vec::new();
    for id in ids {
        if let Some(row) = entries::by_id(db, id).trying("read an entry")? {
            lines.push(seen_line(&row));
        }
    }
    Ok(lines)
}

fn seen_line(row: &entries::Row) -> SeenLine {
    let shown = row.versions.last().filter(|_| !row.only_me);
    let text = shown.map(|version| shortened(&version.text, LETTERS)).unwrap_or_default();
    SeenLine { entry: row.id, on: wall(row.at, &row.zone).date(), text, only_me: row.only_me }
}

/// The newest entries that may show it: about this child where there are several, no good news, and none that is only for
/// the parent.
fn lately(db: &Connection, row: &Row, now: Moment) -> Result<Vec<SeenLine>> {
    let several = children::present(db).trying("read the children")?.len() > 1;
    let about = |child: ChildId| {
        let child = child.to_string();
        vec![contact_about(Some(&child)), note_about(Some(&child))]
    };
    let filter = Filter {
        who: row.child.filter(|_| several).map(about).unwrap_or_default(),
        good_news: false,
        agreed: false,
        kind: "",
        between: None,
        mark: None,
        now: now.at.timestamp_millis(),
    };
    let before = timeline::first_at(now.at.timestamp_millis() + 1);
    let page = timeline::page(db, &filter, &About::default(), before, LOOKED_AT).trying("read the log")?;
    let hard = page.iter().filter(|row| row.kind == "entry" && !row.good_news);
    let mut found = Vec::new();
    for id in hard.filter_map(|row| row.id.parse().ok()).filter(|id| !row.seen.contains(id)) {
        if found.len() < LATELY && !timeline::bears(db, id, ONLY_ME).trying("read the marks")? {
            found.push(id);
        }
    }
    seen_lines(db, found.into_iter())
}

fn ways(row: &Row) -> Vec<WayLine> {
    let way = |part: &Part| match &part.part {
        ConcernPart::Way { text } => Some(WayLine { id: part.id, text: text.clone() }),
        _ => None,
    };
    row.parts.iter().filter_map(way).collect()
}

fn trials(row: &Row) -> Vec<TrialLine> {
    let trial = |part: &Part| match &part.part {
        ConcernPart::Trial { what, start, review, came, reviewed } => Some(TrialLine {
            id: part.id,
            what: what.clone(),
            start: *start,
            review: *review,
            came: came.clone(),
            reviewed: *reviewed,
        }),
        _ => None,
    };
    let mut trials: Vec<_> = row.parts.iter().filter_map(trial).collect();
    trials.sort_by_key(|trial| (trial.start, trial.id));
    trials
}

/// Somebody with the role closest to what the concern says, unless one of them was asked already (G16).
fn closest(store: &Store, row: &Row, asked: &[PersonId], now: Moment) -> Result<Option<PersonRef>> {
    let request = WhoHandles { question: row.what.clone(), child: row.child, ..WhoHandles::default() };
    let first = who_handles(store, &request, now)?.rows.into_iter().find(|row| row.turn == Turn::First);
    let people = first.map(|row| row.people).unwrap_or_default();
    if people.iter().any(|known| asked.contains(&known.person.id)) {
        return Ok(None);
    }
    Ok(people.into_iter().next().map(|known| known.person))
}

/// The open dates a parent keeps in mind for this child.
fn dates(db: &Connection, child: Option<ChildId>) -> Result<Vec<ClockRef>> {
    let open = clocks::open(db).trying("read the dates")?;
    let child = child.map(|id| one_child::alone(db, id)).transpose().trying("read the children")?;
    let about = |row: &clocks::Row| is_shown(child, row.child, row.id.0);
    open.iter().filter(|row| about(row)).map(|row| clock_ref(db, row.id)).collect()
}
