//! A second process for tests: streams captures until it is killed, fills a disk, or holds a store open.
//!
//! What it prints, it prints after Hallway has answered: `draft N`, `entry N`, `failed CODE`.

use hallway_core::Hallway;
use hallway_core::api::{Capture, Edits, Failure, KeepDraft, Nothing, Request, StartExport, View};
use hallway_core::rules::ids::DeviceId;
use hallway_core::rules::time::Moment;
use hallway_tests::moment;
use hallway_tests::papers::hand_over;
use std::io::{Read, Write};
use std::path::Path;
use std::process::ExitCode;

fn main() -> ExitCode {
    let args: Vec<String> = std::env::args().skip(1).collect();
    let [what, folder, rest @ ..] = args.as_slice() else {
        eprintln!("stream capture|fill|open|hold|papers FOLDER [COUNT]");
        return ExitCode::FAILURE;
    };
    let count = rest.first().and_then(|count| count.parse().ok()).unwrap_or(1000);
    let done = match what.as_str() {
        "capture" => capture(folder.as_ref(), count),
        "fill" => fill(folder.as_ref()),
        "hold" => hold(folder.as_ref()),
        "papers" => papers(folder.as_ref(), count),
        _ => open(folder.as_ref()).map(drop),
    };
    if let Err(failure) = done {
        say(&format!("failed {}", serde_json::to_string(&failure).unwrap_or_default()));
    }
    ExitCode::SUCCESS
}

/// Keeps `count` papers of two megabytes each, then writes them as one file: `peak N` kilobytes of memory before and after.
fn papers(folder: &Path, count: u32) -> Result<(), Failure> {
    let mut hallway = open(folder)?;
    let mut seed = 1_u32;
    for number in 0..count {
        let noise = (0..2_000_000).map(|_| {
            seed = seed.wrapping_mul(1_664_525).wrapping_add(1_013_904_223);
            seed.to_be_bytes()[0]
        });
        let bytes: Vec<u8> = noise.collect();
        hand_over(&mut hallway, now(), (&format!("recording {number}.m4a"), &bytes), (None, None))?;
    }
    say_peak();
    let mut view = hallway.call(Request::StartExport(StartExport::default()), now())?.view;
    loop {
        if let View::StartExport(progress) | View::ContinueExport(progress) = &view
            && let Some(file) = &progress.file
        {
            say_peak();
            say(&format!("bytes {}", file.bytes));
            return Ok(());
        }
        view = hallway.call(Request::ContinueExport(Nothing {}), now())?.view;
    }
}

/// The most memory this process ever had, where the system tells it.
fn say_peak() {
    let status = std::fs::read_to_string("/proc/self/status").unwrap_or_default();
    let peak = status.lines().find_map(|line| line.strip_prefix("VmHWM:")).unwrap_or("0 kB");
    say(&format!("peak {}", peak.trim().trim_end_matches(" kB")));
}

fn now() -> Moment {
    moment("2026-09-14T08:10", "America/New_York")
}

fn open(folder: &Path) -> Result<Hallway, Failure> {
    let hallway = Hallway::open(folder, DeviceId(uuid::Uuid::from_u128(2)), now())?;
    say("open");
    Ok(hallway)
}

/// Each entry is typed in two breaths before it is saved.
fn capture(folder: &Path, count: u32) -> Result<(), Failure> {
    let mut hallway = open(folder)?;
    for number in 0..count {
        keep(&mut hallway, number)?;
        save(&mut hallway, number, String::new())?;
    }
    Ok(())
}

fn keep(hallway: &mut Hallway, number: u32) -> Result<(), Failure> {
    let text = format!("entry {number} is being ty");
    let draft = KeepDraft { slot: "capture".into(), text, edits: Edits::default(), unread: None };
    hallway.call(Request::KeepDraft(draft), now())?;
    say(&format!("draft {number}"));
    Ok(())
}

fn save(hallway: &mut Hallway, number: u32, more: String) -> Result<(), Failure> {
    let text = format!("entry {number} she'll send the form by friday{more}");
    hallway.call(Request::Capture(Capture { text, edits: Edits::default() }), now())?;
    say(&format!("entry {number}"));
    Ok(())
}

/// Saves until nothing more fits; then makes room and saves one more.
fn fill(folder: &Path) -> Result<(), Failure> {
    let mut hallway = open(folder)?;
    let ballast = folder.with_file_name("ballast");
    let mut number = 0;
    let full = loop {
        match save(&mut hallway, number, "x".repeat(20_000)) {
            Ok(()) => number += 1,
            Err(failure) => break failure,
        }
    };
    say(&format!("failed {}", serde_json::to_string(&full).unwrap_or_default()));
    let _ = std::fs::remove_file(ballast);
    save(&mut hallway, number, String::new())
}

/// Keeps the store open until standard input ends.
fn hold(folder: &Path) -> Result<(), Failure> {
    let _hallway = open(folder)?;
    let _ = std::io::stdin().read(&mut [0]);
    Ok(())
}

fn say(line: &str) {
    let mut out = std::io::stdout().lock();
    let _ = writeln!(out, "{line}").and_then(|()| out.flush());
}
