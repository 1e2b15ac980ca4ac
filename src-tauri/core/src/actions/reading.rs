//! From a text and what the parent did to its chips to what is shown and saved. The same for both.

use super::drafts::begun;
use super::input::{blank, zone_of};
use super::names::{child_refs, meeting_ref, person_ref, person_refs};
use super::year::closed_on;
use crate::api::{
    Choice, DateChipView, DueChoice, DueView, Edits, Mark, OwnerChoice, OwnerView, PersonChipView, PromiseChipView,
    ReadEntry, ReadingView, TextIs, WhoView,
};
use crate::rules::agreement::told;
use crate::rules::ids::{ChildId, PersonId};
use crate::rules::reading::{
    self, Channel, Day, Due, Firmness, Kept, KnownBreak, KnownChild, KnownMeeting, KnownPerson, Owner, Precision,
    Roster, Span, Voice, Who,
};
use crate::rules::time::Moment;
use crate::store::error::{Result, Trying};
use crate::store::{Store, children, meetings, messages, people, school};
use chrono::NaiveDate;
use chrono_tz::Tz;
use rusqlite::Connection;
use std::collections::HashMap;

/// The chip of the day it was said.
const SAID: &str = "said";

/// The newest reading on screen. What was shown is what is saved, and the press of Save need not read again.
#[derive(Debug, Default)]
pub(crate) struct Shown(Option<Reading>);

#[derive(Debug)]
struct Reading {
    text: String,
    edits: Edits,
    /// The day and the zone in which typing began.
    begun: (NaiveDate, Tz),
    /// The store's writes so far: who is known can change with each.
    writes: u64,
    chips: Chips,
}

impl Shown {
    /// The chips of a text begun then: those on screen when they still hold, else read anew.
    pub(super) fn chips(&mut self, store: &Store, text: &str, edits: &Edits, begun: Moment) -> Result<Chips> {
        let day = (begun.date(), begun.zone);
        let holds = |shown: &Reading| {
            shown.text == text && shown.edits == *edits && shown.begun == day && shown.writes == store.writes()
        };
        match self.0.take().filter(holds) {
            Some(shown) => Ok(shown.chips),
            None => chips(store.read(), text, edits, kept(edits), begun),
        }
    }
}

/// What the chips say, after the parent's changes.
#[derive(Clone, Debug)]
pub(super) struct Chips {
    pub(super) people: Vec<PersonChip>,
    pub(super) promises: Vec<PromiseChip>,
    pub(super) dates: Vec<DateChip>,
    pub(super) channel: Option<Channel>,
    pub(super) children: Vec<ChildId>,
    /// The day it was said, when that is not the day it was noted on.
    pub(super) said_on: Option<NaiveDate>,
    /// The day the words tell, where its school year is closed.
    said_closed: Option<NaiveDate>,
}

/// One adult.
#[derive(Clone, Debug)]
pub(super) struct PersonChip {
    pub(super) chip: String,
    pub(super) span: Option<Span>,
    pub(super) who: Who,
}

/// One agreement.
#[derive(Clone, Debug)]
pub(super) struct PromiseChip {
    pub(super) chip: String,
    pub(super) span: Option<Span>,
    pub(super) owner: ChipOwner,
    pub(super) what: String,
    pub(super) firmness: Firmness,
    pub(super) due: Due,
}

/// Who owes an agreement.
#[derive(Clone, Debug)]
pub(super) enum ChipOwner {
    Me,
    School,
    Person(PersonId),
    /// The person chip of this id.
    Chip(String),
}

/// One date.
#[derive(Clone, Debug)]
pub(super) struct DateChip {
    pub(super) chip: String,
    pub(super) span: Span,
    pub(super) due: Due,
}

/// The reading as the capture screen shows it.
pub(super) fn read(store: &Store, shown: &mut Shown, request: ReadEntry, now: Moment) -> Result<ReadingView> {
    let ReadEntry { text, edits, text_is } = request;
    let begun = begun(store.read(), now)?;
    let kept = match text_is {
        TextIs::Entry => kept(&edits),
        TextIs::Decision => Kept::Decision,
        TextIs::OwnDecision => Kept::OwnDecision,
    };
    let chips = chips(store.read(), &text, &edits, kept, begun)?;
    let view = view(store.read(), &text, &chips)?;
    if text_is != TextIs::Entry {
        return Ok(view);
    }
    shown.0 = Some(Reading { text, edits, begun: (begun.date(), begun.zone), writes: store.writes(), chips });
    Ok(view)
}

/// Reads a text as it was meant when it was begun, and applies what the parent did to its chips.
fn chips(db: &Connection, text: &str, edits: &Edits, kept: Kept, begun: Moment) -> Result<Chips> {
    let roster = roster(db, begun)?;
    let read = reading::read(text, begun.date(), &roster, kept);
    let other = other(db, edits)?.and_then(|id| roster.people.iter().find(|person| person.id == id));
    let mut names = ChipNames::default();
    let people: Vec<PersonChip> = read
        .people
        .into_iter()
        .map(|person| PersonChip {
            chip: names.name("person", words(text, person.span)),
            span: Some(person.span),
            who: person.who,
        })
        .collect();
    let promises =
        once(read.promises).into_iter().map(|promise| promise_chip(promise, &people, other, &mut names)).collect();
    let dates = read
        .dates
        .into_iter()
        .map(|date| DateChip { chip: names.name("date", words(text, date.span)), span: date.span, due: date.due })
        .collect();
    // What the school tells of yesterday is not the day the parent heard it.
    let told = if read.voice == Voice::Parent { reading::said_on(text, begun.date()) } else { None };
    let (said_on, said_closed) = said_on(db, told, edits, begun.date())?;
    let mut chips =
        Chips { people, promises, dates, channel: read.channel, children: read.children, said_on, said_closed };
    apply(&mut chips, edits);
    if chips.children.is_empty() {
        chips.children = only_child(&roster);
    }
    Ok(chips)
}

/// The day chosen, else the day the words tell; `None` for today. Nothing was said tomorrow, and nothing is read into a closed
/// year: no save may fail for what only the words told. Such a day comes second, so that it can be said.
fn said_on(
    db: &Connection,
    told: Option<NaiveDate>,
    edits: &Edits,
    today: NaiveDate,
) -> Result<(Option<NaiveDate>, Option<NaiveDate>)> {
    if edits.said_on.is_some() || edits.removed.iter().any(|chip| chip == SAID) {
        return Ok((edits.said_on.filter(|day| *day < today), None));
    }
    let Some(day) = told.filter(|day| *day < today) else { return Ok((None, None)) };
    Ok(if closed_on(db, day)?.is_some() { (None, Some(day)) } else { (Some(day), None) })
}

/// How an entry is kept.
fn kept(edits: &Edits) -> Kept {
    if edits.answers.is_some() { Kept::Answer } else { Kept::Note }
}

/// The one person the entry is with, else the one the letter went to that it answers.
fn other(db: &Connection, edits: &Edits) -> Result<Option<PersonId>> {
    let letter = edits.answers.map(|id| messages::by_id(db, id)).transpose().trying("read a message")?.flatten();
    let asked = letter.map(|row| row.people).unwrap_or_default();
    Ok(match (edits.people.as_slice(), asked.as_slice()) {
        ([one], _) | (_, [one]) => Some(*one),
        _ => None,
    })
}

/// What was said twice was agreed once.
fn once(promises: Vec<reading::PromiseChip>) -> Vec<reading::PromiseChip> {
    let mut kept: Vec<reading::PromiseChip> = Vec::with_capacity(promises.len());
    for promise in promises {
        let same = |known: &reading::PromiseChip| {
            (&known.owner, known.firmness, &known.due) == (&promise.owner, promise.firmness, &promise.due)
                && known.what.eq_ignore_ascii_case(&promise.what)
        };
        if !kept.iter().any(same) {
            kept.push(promise);
        }
    }
    kept
}

fn promise_chip(
    promise: reading::PromiseChip,
    people: &[PersonChip],
    other: Option<&KnownPerson>,
    names: &mut ChipNames,
) -> PromiseChip {
    let owner = match promise.owner {
        Owner::Me => ChipOwner::Me,
        Owner::Other(pronoun) => {
            let other = other.filter(|person| reading::may_be(pronoun, &person.name));
            other.map_or(ChipOwner::School, |person| ChipOwner::Person(person.id))
        }
        Owner::Unnamed => ChipOwner::School,
        Owner::Person(at) => people.get(at).map_or(ChipOwner::School, |person| ChipOwner::Chip(person.chip.clone())),
    };
    let verb = promise.what.split_whitespace().next().unwrap_or_default();
    PromiseChip {
        chip: names.name("promise", verb),
        span: Some(promise.span),
        owner,
        what: promise.what,
        firmness: promise.firmness,
        due: promise.due,
    }
}

/// A parent with one child means that child.
fn only_child(roster: &Roster) -> Vec<ChildId> {
    match roster.children.as_slice() {
        [only] => vec![only.id],
        _ => Vec::new(),
    }
}

/// Chip names hold while the text grows: what it is, its words, and which of several alike.
#[derive(Default)]
struct ChipNames(HashMap<String, u32>);

impl ChipNames {
    fn name(&mut self, kind: &str, words: &str) -> String {
        let words = words.split_whitespace().collect::<Vec<_>>().join(" ").to_lowercase();
        let words = words.replace('/', "-");
        let seen = self.0.entry(format!("{kind}:{words}")).or_default();
        *seen += 1;
        if *seen == 1 { format!("{kind}:{words}") } else { format!("{kind}:{words}:{seen}") }
    }
}

/// The text of a span.
pub(super) fn words(text: &str, span: Span) -> &str {
    text.get(span.start..span.end).unwrap_or_default()
}

fn apply(chips: &mut Chips, edits: &Edits) {
    let gone = |chip: &String| edits.removed.contains(chip);
    chips.people.retain(|person| !gone(&person.chip));
    chips.promises.retain(|promise| !gone(&promise.chip));
    chips.dates.retain(|date| !gone(&date.chip));
    chips.promises.extend(added(edits).filter(|promise| !gone(&promise.chip)));
    for (chip, choice) in &edits.chosen {
        choose(chips, chip, choice);
    }
    for person in &edits.people {
        let known = Who::Known(*person);
        if !chips.people.iter().any(|chip| chip.who == known) {
            chips.people.push(PersonChip { chip: format!("person:{person}"), span: None, who: known });
        }
    }
    let people = &chips.people;
    for promise in &mut chips.promises {
        if matches!(&promise.owner, ChipOwner::Chip(chip) if !people.iter().any(|person| person.chip == *chip)) {
            promise.owner = ChipOwner::School;
        }
    }
    chips.channel = edits.channel.or(chips.channel);
    if let Some(child) = edits.child {
        chips.children = vec![child];
    }
}

/// What was added by hand; what says nothing is no agreement.
fn added(edits: &Edits) -> impl Iterator<Item = PromiseChip> + '_ {
    let filled = (1_u32..).zip(&edits.promises).filter(|(_, promise)| !blank(&promise.what));
    filled.map(|(number, promise)| PromiseChip {
        chip: format!("added:{number}"),
        span: None,
        owner: chosen_owner(&promise.owner),
        what: promise.what.trim().to_owned(),
        firmness: promise.firmness,
        due: chosen_due(&promise.due),
    })
}

fn choose(chips: &mut Chips, chip: &str, choice: &Choice) {
    match choice {
        Choice::Person { person } => set_who(chips, chip, Who::Known(*person)),
        Choice::NewPerson { name, role } => set_who(chips, chip, Who::New { name: name.clone(), role: *role }),
        Choice::Due { due } => {
            for date in chips.dates.iter_mut().filter(|date| date.chip == chip) {
                date.due = chosen_due(due);
            }
            for promise in chips.promises.iter_mut().filter(|promise| promise.chip == chip) {
                promise.due = chosen_due(due);
            }
        }
        Choice::Promise { what, owner, firmness, due } => {
            for promise in chips.promises.iter_mut().filter(|promise| promise.chip == chip) {
                promise.what = what.clone().unwrap_or_else(|| promise.what.clone());
                promise.owner = owner.as_ref().map_or_else(|| promise.owner.clone(), chosen_owner);
                promise.firmness = firmness.unwrap_or(promise.firmness);
                promise.due = due.as_ref().map_or_else(|| promise.due.clone(), chosen_due);
            }
        }
    }
}

fn set_who(chips: &mut Chips, chip: &str, who: Who) {
    for person in chips.people.iter_mut().filter(|person| person.chip == chip) {
        person.who = who.clone();
    }
}

fn chosen_due(due: &DueChoice) -> Due {
    match due {
        DueChoice::Open => Due::Open,
        DueChoice::On { date } => Due::On(Day { on: *date, precision: Precision::Exact }),
    }
}

fn chosen_owner(owner: &OwnerChoice) -> ChipOwner {
    match owner {
        OwnerChoice::Me => ChipOwner::Me,
        OwnerChoice::School => ChipOwner::School,
        OwnerChoice::Person { person } => ChipOwner::Person(*person),
        OwnerChoice::Chip { chip } => ChipOwner::Chip(chip.clone()),
    }
}

fn view(db: &Connection, text: &str, chips: &Chips) -> Result<ReadingView> {
    let marks = Marks::new(text);
    Ok(ReadingView {
        people: chips
            .people
            .iter()
            .map(|person| {
                let mark = person.span.map(|span| marks.mark(span));
                Ok(PersonChipView { chip: person.chip.clone(), mark, who: who_view(db, &person.who)? })
            })
            .collect::<Result<_>>()?,
        promises: chips
            .promises
            .iter()
            .map(|promise| promise_view(db, &marks, &chips.people, promise))
            .collect::<Result<_>>()?,
        dates: chips
            .dates
            .iter()
            .map(|date| {
                Ok(DateChipView {
                    chip: date.chip.clone(),
                    mark: Some(marks.mark(date.span)),
                    words: words(text, date.span).to_owned(),
                    due: due_view(db, &date.due)?,
                })
            })
            .collect::<Result<_>>()?,
        channel: chips.channel,
        children: child_refs(db, &chips.children)?,
        said_on: chips.said_on,
        said_closed: chips.said_closed,
    })
}

fn promise_view(
    db: &Connection,
    marks: &Marks<'_>,
    people: &[PersonChip],
    promise: &PromiseChip,
) -> Result<PromiseChipView> {
    Ok(PromiseChipView {
        chip: promise.chip.clone(),
        mark: promise.span.map(|span| marks.mark(span)),
        owner: owner_view(db, people, &promise.owner)?,
        what: promise.what.clone(),
        firmness: promise.firmness,
        told: told(promise.firmness, &promise.what),
        due: due_view(db, &promise.due)?,
    })
}

fn who_view(db: &Connection, who: &Who) -> Result<WhoView> {
    Ok(match who {
        Who::Known(id) => WhoView::Known { person: person_ref(db, *id)? },
        Who::Ask(ids) => WhoView::Ask { people: person_refs(db, ids)? },
        Who::New { name, role } => WhoView::New { name: name.clone(), role: *role },
    })
}

fn owner_view(db: &Connection, people: &[PersonChip], owner: &ChipOwner) -> Result<OwnerView> {
    Ok(match owner {
        ChipOwner::Me => OwnerView::Me,
        ChipOwner::School => OwnerView::School,
        ChipOwner::Person(id) => OwnerView::Person { person: person_ref(db, *id)? },
        ChipOwner::Chip(chip) => match people.iter().find(|person| person.chip == *chip).map(|person| &person.who) {
            Some(Who::Known(id)) => OwnerView::Person { person: person_ref(db, *id)? },
            _ => OwnerView::Chip { chip: chip.clone() },
        },
    })
}

fn due_view(db: &Connection, due: &Due) -> Result<DueView> {
    Ok(match due {
        Due::Open => DueView::Open,
        Due::On(day) => DueView::On { date: day.on, precision: day.precision },
        Due::Ask(dates) => DueView::Ask { dates: dates.clone() },
        Due::BeforeMeeting { hours, meeting } => {
            let row = meeting.map(|id| meetings::by_id(db, id)).transpose().trying("read a meeting")?.flatten();
            let date: Option<NaiveDate> = row.as_ref().map(|row| super::names::hours_before(row, *hours));
            DueView::BeforeMeeting { hours: *hours, meeting: row.as_ref().map(meeting_ref), date }
        }
    })
}

/// Byte offsets to UTF-16 offsets, counted once from the start.
struct Marks<'t>(&'t str);

impl<'t> Marks<'t> {
    fn new(text: &'t str) -> Self {
        Self(text)
    }

    fn mark(&self, span: Span) -> Mark {
        Mark { start: self.units(span.start), end: self.units(span.end) }
    }

    fn units(&self, byte: usize) -> u32 {
        let units = self.0.get(..byte).map_or(0, |before| before.encode_utf16().count());
        u32::try_from(units).unwrap_or(u32::MAX)
    }
}

/// What the reader knows: the team, the children, the calendar.
pub(super) fn roster(db: &Connection, now: Moment) -> Result<Roster> {
    let people = people::known(db).trying("read the team")?;
    let children = children::present(db).trying("read the children")?;
    let meetings = meetings::ending_after(db, now.at.timestamp_millis()).trying("read the meetings")?;
    let breaks = school::breaks(db).trying("read the breaks")?;
    Ok(Roster {
        people,
        children: children.into_iter().map(|row| KnownChild { id: row.id, name: row.name }).collect(),
        meetings: meetings
            .iter()
            .map(|row| KnownMeeting { id: row.id, words: meeting_words(row), starts: local_start(row, now) })
            .collect(),
        breaks: breaks.into_iter().map(|row| KnownBreak { name: row.name, first: row.first, last: row.last }).collect(),
        my_name: super::settings::my_name(db)?,
    })
}

fn local_start(row: &meetings::Row, now: Moment) -> chrono::NaiveDateTime {
    crate::rules::time::instant(row.starts, zone_of(&row.zone)).with_timezone(&now.zone).naive_local()
}

/// What parents call a meeting, beside its own title.
fn meeting_words(row: &meetings::Row) -> Vec<String> {
    use crate::api::MeetingKind as K;
    let known: &[&str] = match row.kind {
        K::Iep => &["IEP meeting", "IEP", "ARD", "CSE", "PPT"],
        K::Plan504 => &["504 meeting", "504"],
        K::Conference => &["conference", "parent teacher conference"],
        K::ProblemSolving => &["problem solving meeting"],
        K::Evaluation => &["evaluation meeting", "eligibility meeting"],
        K::Transition => &["transition meeting"],
        K::Other => &[],
    };
    let own = (!row.title.is_empty()).then(|| row.title.clone());
    own.into_iter().chain(known.iter().map(|word| (*word).to_owned())).chain(["meeting".to_owned()]).collect()
}
