//! The record of a school year as one file: how much memory its writing takes.

use crate::Place;
use crate::figure::Figure;
use crate::fill::{self, now, plain, said};
use crate::whole::call;
use base64::Engine;
use base64::engine::general_purpose::STANDARD;
use chrono::Duration;
use hallway_core::Hallway;
use serde_json::{Value, json};
use std::path::Path;
use std::time::Instant;

const ENTRIES: u32 = 2_000;
const DOCUMENTS: u32 = 500;
/// 500 of these are 1 GB.
const BYTES: usize = 2_000_000;

pub(crate) fn measure(place: &Place) -> Result<Vec<Figure>, String> {
    let folder = tempfile::tempdir_in(place.target.join("bench-data")).map_err(|error| error.to_string())?;
    eprintln!("filling a year with {ENTRIES} entries and {DOCUMENTS} documents");
    fill_year(folder.path())?;
    let mut hallway = fill::open(folder.path())?;
    call(&mut hallway, "today", &json!({}), now())?;
    let (idle, started) = (memory()?, Instant::now());
    let (most, size) = export(&mut hallway)?;
    eprintln!("  {size:.0} MB written in {:.1} s", started.elapsed().as_secs_f64());
    if size < f64::from(DOCUMENTS) * BYTES as f64 / 1e6 {
        return Err(format!("the record has {size:.0} MB only"));
    }
    let name = "memory of a year's record of 1 GB, above idle (PSS)";
    Ok(vec![Figure::plain(name, "MB", most - idle, 150.0)])
}

/// Writes the record to its end; the most memory meanwhile and the size of the file, in megabytes.
fn export(hallway: &mut Hallway) -> Result<(f64, f64), String> {
    let with = json!({ "year": null, "private": true, "names": true, "sensitive": true });
    let mut view = call(hallway, "start_export", &with, now())?;
    let mut most = memory()?;
    while view.get("file").is_none_or(Value::is_null) {
        view = call(hallway, "continue_export", &json!({}), now())?;
        most = most.max(memory()?);
    }
    let name = view.pointer("/file/name").and_then(Value::as_str).ok_or("the record has no name")?;
    let path = hallway.left(name).ok_or("the record is not there")?;
    let size = path.metadata().map_err(|error| error.to_string())?.len();
    Ok((most, size as f64 / 1e6))
}

fn fill_year(folder: &Path) -> Result<(), String> {
    let mut hallway = fill::open(folder)?;
    for number in 0..ENTRIES {
        let at = now().at(now().at - Duration::hours(i64::from(ENTRIES - number)));
        fill::save(&mut hallway, plain(number), at).map_err(said)?;
    }
    (0..DOCUMENTS).try_for_each(|number| keep(&mut hallway, number))
}

/// Sends a file of bytes that cannot be packed, part by part, as the page does.
fn keep(hallway: &mut Hallway, number: u32) -> Result<(), String> {
    let bytes = noise(number);
    let with = json!({ "name": format!("scan {number}.dat"), "bytes": BYTES });
    let begun = call(hallway, "begin_document", &with, now())?;
    let (upload, part) =
        (begun.get("upload").ok_or_else(|| begun.to_string())?, begun.get("part").and_then(Value::as_u64));
    let part = part.and_then(|part| usize::try_from(part).ok()).ok_or("no size of a part")?;
    for (at, bytes) in (0..BYTES).step_by(part).zip(bytes.chunks(part)) {
        let with = json!({ "upload": upload, "at": at, "part": STANDARD.encode(bytes) });
        call(hallway, "document_part", &with, now())?;
    }
    call(hallway, "finish_document", &json!({ "upload": upload }), now()).map(drop)
}

fn noise(seed: u32) -> Vec<u8> {
    let mut state = u64::from(seed) ^ 0x9E37_79B9_7F4A_7C15;
    let next = || {
        state = state.wrapping_mul(6_364_136_223_846_793_005).wrapping_add(1_442_695_040_888_963_407);
        (state >> 56) as u8
    };
    std::iter::repeat_with(next).take(BYTES).collect()
}

/// Proportional set size of this process, in megabytes.
fn memory() -> Result<f64, String> {
    let rollup = std::fs::read_to_string("/proc/self/smaps_rollup").map_err(|error| error.to_string())?;
    let line = rollup.lines().find_map(|line| line.strip_prefix("Pss:")).ok_or("no Pss")?;
    let kilobytes: f64 = line.trim().trim_end_matches("kB").trim().parse().map_err(|_| format!("Pss is {line}"))?;
    Ok(kilobytes * 1024.0 / 1e6)
}
