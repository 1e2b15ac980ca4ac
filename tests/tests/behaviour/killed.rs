//! `kill -9` in the middle of saving: what was acknowledged is there, and the store is sound.
//!
//! Twelve rounds at the desk, 200 in CI; `HALLWAY_KILL_ROUNDS` sets how often, `HALLWAY_KILL_SEED` repeats the waits.

use hallway_core::Hallway;
use hallway_core::api::{ForChild, LogRequest, Nothing, Request, View};
use hallway_core::rules::ids::DeviceId;
use hallway_tests::{World, moment, tables};
use std::io::{BufRead, BufReader};
use std::path::Path;
use std::process::{Command, Stdio};
use std::time::Duration;

/// What the child said before it was killed.
#[derive(Default)]
struct Acknowledged {
    entries: Vec<u32>,
    draft: Option<u32>,
}

/// How many apps are killed side by side: most of a round is waiting.
const HANDS: u64 = 4;

#[test]
fn what_was_acknowledged_survives_a_kill_at_any_moment() {
    let usual = if std::env::var_os("CI").is_some() { 200 } else { 12 };
    let rounds = number("HALLWAY_KILL_ROUNDS").unwrap_or(usual);
    let seed = number("HALLWAY_KILL_SEED").unwrap_or_else(|| u64::from(std::process::id()));
    println!("{rounds} rounds with HALLWAY_KILL_SEED={seed}");
    let mine = |hand| move || (hand..rounds).step_by(HANDS as usize).map(|number| round(seed, number)).sum::<usize>();
    let kept: usize = std::thread::scope(|scope| {
        let hands: Vec<_> = (0..HANDS).map(|hand| scope.spawn(mine(hand))).collect();
        hands.into_iter().map(|hand| hand.join().expect("every round to hold")).sum()
    });
    println!("{kept} acknowledged entries, all there");
    assert!(kept > 0, "nothing was ever acknowledged: the test says nothing");
}

/// One kill; how many entries had been acknowledged.
fn round(seed: u64, number: u64) -> usize {
    let dice = (seed ^ number.wrapping_mul(0x9e37_79b9_7f4a_7c15)).wrapping_mul(6_364_136_223_846_793_005);
    let folder = tempfile::tempdir().expect("a folder");
    let wait = Duration::from_micros((dice >> 33) % 2_500_000);
    let said = killed_after(folder.path(), wait);
    assert_sound(folder.path(), &said, &format!("seed {seed}, round {number}, killed after {wait:?}"));
    said.entries.len()
}

fn number(name: &str) -> Option<u64> {
    std::env::var(name).ok()?.parse().ok()
}

fn killed_after(folder: &Path, wait: Duration) -> Acknowledged {
    let mut command = Command::new(env!("CARGO_BIN_EXE_stream"));
    let mut child = command.arg("capture").arg(folder).arg("1000").stdout(Stdio::piped()).spawn().expect("a child");
    let output = BufReader::new(child.stdout.take().expect("its output"));
    let reading = std::thread::spawn(move || output.lines().map_while(Result::ok).collect::<Vec<_>>());
    std::thread::sleep(wait);
    child.kill().expect("a kill");
    child.wait().expect("its end");
    let mut said = Acknowledged::default();
    for line in reading.join().expect("its lines") {
        match line.split_once(' ') {
            Some(("entry", number)) => said.entries.push(number.parse().expect("a number")),
            Some(("draft", number)) => said.draft = number.parse().ok(),
            _ => {}
        }
    }
    said
}

fn assert_sound(folder: &Path, said: &Acknowledged, which: &str) {
    assert_kept(folder, said, which);
    assert_eq!(tables::integrity(&tables::file(folder).expect("a database")), "ok", "{which}");
}

fn assert_kept(folder: &Path, said: &Acknowledged, which: &str) {
    let now = moment("2026-09-14T08:30", "America/New_York");
    let mut hallway = Hallway::open(folder, DeviceId(uuid::Uuid::from_u128(2)), now).expect(which);
    let texts = all(&mut hallway);
    for number in &said.entries {
        let text = format!("entry {number} she'll send the form by friday");
        assert!(texts.contains(&text), "{which}: {text} is missing of {}", said.entries.len());
    }
    assert!(texts.len() <= said.entries.len() + 1, "{which}: {} entries", texts.len());
    assert_draft(&mut hallway, said, texts.len(), which);
    hallway.call(Request::Today(ForChild::default()), now).expect(which);
}

/// The last draft that was acknowledged is there, unless its entry was saved after it.
fn assert_draft(hallway: &mut Hallway, said: &Acknowledged, saved: usize, which: &str) {
    let now = moment("2026-09-14T08:30", "America/New_York");
    let outcome = hallway.call(Request::OpenCapture(Nothing {}), now).expect(which);
    let View::OpenCapture(capture) = outcome.view else { panic!("a different view") };
    let Some(last) = said.draft.filter(|last| *last as usize >= saved) else { return };
    let draft = capture.draft.map(|draft| draft.text).unwrap_or_default();
    assert!(draft.starts_with(&format!("entry {last} ")), "{which}: draft {last} is missing, there is '{draft}'");
}

fn all(hallway: &mut Hallway) -> Vec<String> {
    let now = moment("2026-09-14T08:30", "America/New_York");
    let (mut texts, mut after) = (Vec::new(), None);
    loop {
        let request = Request::Log(LogRequest { after, ..LogRequest::default() });
        let View::Log(page) = hallway.call(request, now).expect("the log").view else { panic!("a different view") };
        texts.extend(page.rows.iter().map(World::plain));
        after = page.next;
        if after.is_none() {
            return texts;
        }
    }
}
