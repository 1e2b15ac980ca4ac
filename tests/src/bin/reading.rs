//! Prints how well entries are read: precision and recall per chip kind over the corpora of parents' sentences.
//!
//! Owns the figures and the bars of story 2. Refuses to judge without a corpus: says so and passes.

use chrono::{NaiveDate, NaiveDateTime};
use hallway_core::rules::ids::{ChildId, MeetingId, PersonId};
use hallway_core::rules::reading::{
    Channel, Due, Firmness, Kept, KnownBreak, KnownChild, KnownMeeting, KnownPerson, Owner, Precision, PromiseChip,
    Reading, Roster, Who, read,
};
use hallway_core::rules::roles::Role;
use serde::Deserialize;
use std::collections::BTreeMap;
use std::process::ExitCode;
use uuid::Uuid;

#[derive(Deserialize)]
struct RosterFile {
    people: Vec<PersonRow>,
    children: Vec<ChildRow>,
    meetings: Vec<MeetingRow>,
    breaks: Vec<BreakRow>,
}

#[derive(Deserialize)]
struct PersonRow {
    key: String,
    name: String,
    role: Option<Role>,
}

#[derive(Deserialize)]
struct ChildRow {
    key: String,
    name: String,
}

#[derive(Deserialize)]
struct MeetingRow {
    words: Vec<String>,
    starts: NaiveDateTime,
}

#[derive(Deserialize)]
struct BreakRow {
    name: String,
    first: NaiveDate,
    last: NaiveDate,
}

#[derive(Deserialize)]
struct Entry {
    id: String,
    roster: String,
    said_on: NaiveDate,
    text: String,
    people: Vec<WantedPerson>,
    promises: Vec<WantedPromise>,
    dates: Vec<WantedDate>,
    channel: Option<Channel>,
    children: Vec<String>,
}

#[derive(Debug, Deserialize)]
#[serde(rename_all = "snake_case")]
enum WantedPerson {
    Known(String),
    Ask(Vec<String>),
    New { name: String, role: Option<Role> },
}

#[derive(Debug, Deserialize)]
struct WantedPromise {
    owner: String,
    what_has: Vec<String>,
    firmness: Firmness,
    due: WantedDue,
}

#[derive(Debug, Deserialize)]
#[serde(untagged)]
enum WantedDue {
    On { on: NaiveDate, precision: Option<Precision> },
    Ask { ask: Vec<NaiveDate> },
    Before { before_meeting: Hours },
    Open(OpenWord),
}

#[derive(Debug, Deserialize)]
#[serde(rename_all = "snake_case")]
enum OpenWord {
    Open,
}

#[derive(Debug, Deserialize)]
struct Hours {
    hours: u32,
}

#[derive(Debug, Deserialize)]
#[serde(untagged)]
enum WantedDate {
    On { on: NaiveDate, precision: Option<Precision> },
    Ask { ask: Vec<NaiveDate> },
}

/// What was right, what was said too much, what was missed.
#[derive(Clone, Copy, Default)]
struct Score {
    right: usize,
    extra: usize,
    missed: usize,
}

impl Score {
    fn add(&mut self, right: usize, said: usize, wanted: usize) {
        self.right += right;
        self.extra += said - right;
        self.missed += wanted - right;
    }

    fn precision(self) -> f64 {
        ratio(self.right, self.right + self.extra)
    }

    fn recall(self) -> f64 {
        ratio(self.right, self.right + self.missed)
    }
}

/// A share; nothing to judge counts as right.
fn ratio(part: usize, whole: usize) -> f64 {
    let count = |n: usize| u32::try_from(n).map_or(f64::MAX, f64::from);
    if whole == 0 { 1.0 } else { count(part) / count(whole) }
}

/// The figures of one corpus.
#[derive(Default)]
struct Figures {
    people: Score,
    promises: Score,
    dates: Score,
    asked: Score,
    channel: Score,
    children: Score,
    dates_where_open: usize,
    failures: Vec<String>,
}

/// Roster, with the keys its ids stand for.
struct Known {
    roster: Roster,
    people: Vec<String>,
    children: Vec<String>,
}

impl Known {
    fn of(file: RosterFile) -> Self {
        let people = file.people.iter().map(|p| p.key.clone()).collect();
        let children = file.children.iter().map(|c| c.key.clone()).collect();
        let person = |(i, p): (usize, PersonRow)| KnownPerson { id: PersonId(id(i)), name: p.name, role: p.role };
        let child = |(i, c): (usize, ChildRow)| KnownChild { id: ChildId(id(i)), name: c.name };
        let meeting =
            |(i, m): (usize, MeetingRow)| KnownMeeting { id: MeetingId(id(i)), words: m.words, starts: m.starts };
        let days_off = |b: BreakRow| KnownBreak { name: b.name, first: b.first, last: b.last };
        let roster = Roster {
            people: file.people.into_iter().enumerate().map(person).collect(),
            children: file.children.into_iter().enumerate().map(child).collect(),
            meetings: file.meetings.into_iter().enumerate().map(meeting).collect(),
            breaks: file.breaks.into_iter().map(days_off).collect(),
            my_name: String::new(),
        };
        Self { roster, people, children }
    }

    fn person(&self, id: PersonId) -> String {
        key(&self.people, id.0)
    }

    /// A person as the corpus writes an owner.
    fn who(&self, who: &Who) -> String {
        match who {
            Who::Known(id) => self.person(*id),
            Who::Ask(_) => "ask".to_owned(),
            Who::New { name, role } if name.is_empty() => format!("role:{}", role_name(*role)),
            Who::New { name, .. } => format!("new:{name}"),
        }
    }

    fn owner(&self, reading: &Reading, owner: &Owner) -> String {
        match owner {
            Owner::Me => "me".to_owned(),
            Owner::Unnamed | Owner::Other(_) => "unnamed".to_owned(),
            Owner::Person(index) => reading.people.get(*index).map_or_else(String::new, |chip| self.who(&chip.who)),
        }
    }

    fn is_person(&self, wanted: &WantedPerson, who: &Who) -> bool {
        match (wanted, who) {
            (WantedPerson::Known(key), Who::Known(id)) => *key == self.person(*id),
            (WantedPerson::Ask(keys), Who::Ask(ids)) => {
                let mut said: Vec<String> = ids.iter().map(|id| self.person(*id)).collect();
                let mut wanted = keys.clone();
                said.sort();
                wanted.sort();
                said == wanted
            }
            (WantedPerson::New { name, role }, Who::New { name: said, role: said_role }) => {
                name == said && role == said_role
            }
            _ => false,
        }
    }

    fn is_promise(&self, reading: &Reading, wanted: &WantedPromise, chip: &PromiseChip) -> bool {
        let what = chip.what.to_lowercase();
        wanted.owner == self.owner(reading, &chip.owner)
            && wanted.firmness == chip.firmness
            && wanted.what_has.iter().all(|part| what.contains(&part.to_lowercase()))
    }
}

fn id(index: usize) -> Uuid {
    Uuid::from_u128(u128::try_from(index).unwrap_or_default() + 1)
}

fn key(keys: &[String], id: Uuid) -> String {
    let index = usize::try_from(id.as_u128().saturating_sub(1)).unwrap_or(usize::MAX);
    keys.get(index).cloned().unwrap_or_default()
}

fn role_name(role: Option<Role>) -> String {
    let value = serde_json::to_value(role).unwrap_or_default();
    value.as_str().unwrap_or("none").to_owned()
}

/// How many of `wanted` have a partner of their own in `said`; the partners' indices.
fn pairs<W, S>(wanted: &[W], said: &[S], same: impl Fn(&W, &S) -> bool) -> Vec<(usize, usize)> {
    let mut taken: Vec<(usize, usize)> = Vec::new();
    for (w, want) in wanted.iter().enumerate() {
        let free = |s: &usize| !taken.iter().any(|(_, other)| other == s);
        let found = said.iter().enumerate().filter(|(s, one)| free(s) && same(want, one)).map(|(s, _)| s).next();
        taken.extend(found.map(|s| (w, s)));
    }
    taken
}

fn is_due(wanted: &WantedDue, due: &Due) -> bool {
    match (wanted, due) {
        (WantedDue::Open(_), Due::Open) => true,
        (WantedDue::On { on, precision }, Due::On(day)) => {
            *on == day.on && precision.unwrap_or(Precision::Exact) == day.precision
        }
        (WantedDue::Ask { ask }, Due::Ask(days)) => ask == days,
        (WantedDue::Before { before_meeting }, Due::BeforeMeeting { hours, .. }) => before_meeting.hours == *hours,
        _ => false,
    }
}

fn is_date(wanted: &WantedDate, due: &Due) -> bool {
    match (wanted, due) {
        (WantedDate::On { on, precision }, Due::On(day)) => {
            *on == day.on && precision.is_none_or(|p| p == day.precision)
        }
        _ => false,
    }
}

impl Figures {
    fn judge(&mut self, known: &Known, entry: &Entry) {
        let reading = read(&entry.text, entry.said_on, &known.roster, Kept::Note);
        let before = (self.wrong(), self.dates_where_open);
        let people = pairs(&entry.people, &reading.people, |w, s| known.is_person(w, &s.who));
        self.people.add(people.len(), reading.people.len(), entry.people.len());
        let promises = pairs(&entry.promises, &reading.promises, |w, s| known.is_promise(&reading, w, s));
        self.promises.add(promises.len(), reading.promises.len(), entry.promises.len());
        self.judge_dues(entry, &reading, &promises);
        self.judge_chips(entry, &reading);
        self.judge_asked(entry, &reading);
        let told = usize::from(reading.channel.is_some());
        let same = usize::from(reading.channel.is_some() && reading.channel == entry.channel);
        self.channel.add(same, told, usize::from(entry.channel.is_some()));
        let named: Vec<String> = reading.children.iter().map(|id| key(&known.children, id.0)).collect();
        let children = pairs(&entry.children, &named, |w, s| w == s);
        self.children.add(children.len(), named.len(), entry.children.len());
        if before != (self.wrong(), self.dates_where_open) {
            self.failures.push(failure(known, entry, &reading));
        }
    }

    /// The dates of promises that were found.
    fn judge_dues(&mut self, entry: &Entry, reading: &Reading, promises: &[(usize, usize)]) {
        for (w, s) in promises {
            let (Some(wanted), Some(chip)) = (entry.promises.get(*w), reading.promises.get(*s)) else { continue };
            let same = usize::from(is_due(&wanted.due, &chip.due));
            match (&wanted.due, &chip.due) {
                (WantedDue::Open(_), Due::Open) | (WantedDue::Ask { .. }, _) => {}
                (WantedDue::Open(_), _) => self.dates_where_open += 1,
                (_, due) => self.dates.add(same, usize::from(*due != Due::Open), 1),
            }
        }
    }

    /// The dates that hang on no promise and have one reading.
    fn judge_chips(&mut self, entry: &Entry, reading: &Reading) {
        let single = |due: &&Due| !matches!(due, Due::Ask(_));
        let said: Vec<&Due> = reading.dates.iter().map(|d| &d.due).filter(single).collect();
        let wanted: Vec<&WantedDate> = entry.dates.iter().filter(|d| matches!(d, WantedDate::On { .. })).collect();
        let same = pairs(&wanted, &said, |w, s| is_date(w, s)).len();
        self.dates.add(same, said.len(), wanted.len());
    }

    /// What has two readings, wherever it stands.
    fn judge_asked(&mut self, entry: &Entry, reading: &Reading) {
        let of_promises = entry.promises.iter().filter_map(|p| match &p.due {
            WantedDue::Ask { ask } => Some(ask),
            _ => None,
        });
        let of_dates = entry.dates.iter().filter_map(|d| match d {
            WantedDate::Ask { ask } => Some(ask),
            WantedDate::On { .. } => None,
        });
        let wanted: Vec<_> = of_promises.chain(of_dates).collect();
        let dues = reading.promises.iter().map(|p| &p.due).chain(reading.dates.iter().map(|d| &d.due));
        let said: Vec<_> = dues.filter(|due| matches!(due, Due::Ask(_))).collect();
        let same = pairs(&wanted, &said, |w, s| matches!(s, Due::Ask(days) if days == *w)).len();
        self.asked.add(same, said.len(), wanted.len());
    }

    fn wrong(&self) -> usize {
        let all = [self.people, self.promises, self.dates, self.asked, self.channel, self.children];
        all.iter().map(|score| score.extra + score.missed).sum()
    }

    fn print(&self, name: &str) {
        println!("{name}");
        let rows = [
            ("people", self.people),
            ("promises", self.promises),
            ("dates exact", self.dates),
            ("asked", self.asked),
            ("channel", self.channel),
            ("children", self.children),
        ];
        for (kind, score) in rows {
            let (precision, recall) = (score.precision(), score.recall());
            let Score { right, extra, missed } = score;
            println!(
                "  {kind:<12} precision {precision:.3}  recall {recall:.3}  ({right} right, {extra} too much, {missed} missed)"
            );
        }
        println!("  dates where the text is open: {}", self.dates_where_open);
    }

    /// The bars of story 2 that were missed.
    fn missed_bars(&self) -> Vec<&'static str> {
        let bars = [
            ("people recall .90", self.people.recall() >= 0.90),
            ("promises precision .90", self.promises.precision() >= 0.90),
            ("promises recall .80", self.promises.recall() >= 0.80),
            ("dates exact .95", self.dates.precision().min(self.dates.recall()) >= 0.95),
            ("no date where the text is open", self.dates_where_open == 0),
            ("every ambiguous date asked", self.asked.missed == 0),
        ];
        bars.iter().filter(|(_, met)| !met).map(|(bar, _)| *bar).collect()
    }
}

fn failure(known: &Known, entry: &Entry, reading: &Reading) -> String {
    let people: Vec<String> = reading.people.iter().map(|chip| known.who(&chip.who)).collect();
    let promises: Vec<String> = reading
        .promises
        .iter()
        .map(|p| format!("{} {:?} {:?} {:?}", known.owner(reading, &p.owner), p.what, p.firmness, p.due))
        .collect();
    let dates: Vec<String> = reading.dates.iter().map(|d| format!("{:?}", d.due)).collect();
    let children: Vec<String> = reading.children.iter().map(|id| key(&known.children, id.0)).collect();
    let Entry { id, said_on, text, .. } = entry;
    [
        format!("{id} [{said_on}] {text}"),
        format!("  wanted people   {:?} children {:?} channel {:?}", entry.people, entry.children, entry.channel),
        format!("         promises {:?}", entry.promises),
        format!("         dates    {:?}", entry.dates),
        format!("  got    people   {people:?} children {children:?} channel {:?}", reading.channel),
        format!("         promises {promises:?}"),
        format!("         dates    {dates:?}\n"),
    ]
    .join("\n")
}

fn load<T: for<'a> Deserialize<'a>>(name: &str) -> Result<T, String> {
    let path = hallway_tests::fixture("reading").join(name);
    let text = std::fs::read_to_string(&path).map_err(|e| format!("{}: {e}", path.display()))?;
    serde_json::from_str(&text).map_err(|e| format!("{}: {e}", path.display()))
}

fn judged(rosters: &BTreeMap<String, Known>, entries: &[Entry]) -> Result<Figures, String> {
    let mut figures = Figures::default();
    for entry in entries {
        let known = rosters.get(&entry.roster).ok_or_else(|| format!("{}: no roster {}", entry.id, entry.roster))?;
        figures.judge(known, entry);
    }
    Ok(figures)
}

/// Prints each corpus; the bars that the unseen one misses.
fn run(failures: bool) -> Result<Vec<&'static str>, String> {
    let rosters: BTreeMap<String, RosterFile> = load("rosters.json")?;
    let rosters = rosters.into_iter().map(|(name, file)| (name, Known::of(file))).collect();
    let mut missed = Vec::new();
    for name in ["seen", "unseen"] {
        let entries: Vec<Entry> = load(&format!("{name}.json"))?;
        let figures = judged(&rosters, &entries)?;
        figures.print(&format!("{name}: {} entries", entries.len()));
        if failures {
            figures.failures.iter().for_each(|line| println!("{line}"));
        }
        if name == "unseen" {
            missed = figures.missed_bars();
        }
    }
    Ok(missed)
}

fn main() -> ExitCode {
    let failures = std::env::args().any(|arg| arg == "--failures");
    match run(failures) {
        Ok(missed) if missed.is_empty() => ExitCode::SUCCESS,
        Ok(missed) => {
            missed.iter().for_each(|bar| eprintln!("missed: {bar}"));
            ExitCode::FAILURE
        }
        Err(error) => {
            eprintln!("{error}");
            ExitCode::FAILURE
        }
    }
}
