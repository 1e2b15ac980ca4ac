//! Any bytes at all for everything that reads a file: each target for a while, starting from the sample files.

use crate::places::{root, target};
use crate::run::{Done, found, run, step, works};
use std::process::Command;

const TARGETS: &[&str] = &["vcard", "ics", "csv", "archive", "pdf_words", "picture"];

const CARGO_FUZZ: &str = "0.13.2";

/// `cargo xtask fuzz [SECONDS]`: 60 seconds for each target unless told otherwise.
pub fn fuzz(args: &[String]) -> Done {
    let seconds: u32 = match args {
        [] => 60,
        [seconds] => seconds.parse().map_err(|_| format!("'{seconds}' is no number of seconds"))?,
        _ => return Err("fuzz takes a number of seconds, nothing else".into()),
    };
    machine()?;
    let folder = target().join("fuzz").display().to_string();
    step("the fuzz targets", || {
        let args = ["run", "nightly", "cargo", "fuzz", "build", "--fuzz-dir", "tests/fuzz", "--target-dir", &folder];
        run("rustup", &args, &root())
    })?;
    TARGETS.iter().try_for_each(|name| step(name, || one(name, seconds, &folder)))
}

/// Says all that is missing at once, with what brings it.
fn machine() -> Done {
    let needs = [
        ("a nightly compiler", "rustup toolchain install nightly", works("rustup", &["run", "nightly", "rustc", "-V"])),
        (
            "cargo-fuzz",
            &format!("cargo install cargo-fuzz --version {CARGO_FUZZ} --locked"),
            works("cargo", &["fuzz", "--version"]),
        ),
        ("a C++ compiler (c++)", "apt-get install g++, or what your system calls it", found("c++") || cfg!(windows)),
    ];
    let missing: Vec<String> =
        needs.iter().filter(|(.., here)| !here).map(|(what, how, _)| format!("  - {what}: {how}")).collect();
    if missing.is_empty() { Ok(()) } else { Err(format!("fuzzing needs, and does not find:\n{}", missing.join("\n"))) }
}

/// What is found new is kept in the target folder; the samples are only read.
fn one(name: &str, seconds: u32, folder: &str) -> Done {
    let corpus = target().join("fuzz/corpus").join(name);
    std::fs::create_dir_all(&corpus).map_err(|error| format!("{}: {error}", corpus.display()))?;
    let (corpus, seeds) = (corpus.display().to_string(), format!("tests/fixtures/exchange/{name}"));
    let limit = format!("-max_total_time={seconds}");
    let args = ["run", "nightly", "cargo", "fuzz", "run", "--fuzz-dir", "tests/fuzz", "--target-dir", folder];
    let fuzzer = [name, &corpus, &seeds, "--", &limit, "-timeout=10", "-print_final_stats=1"];
    let out = Command::new("rustup").args(args).args(fuzzer).current_dir(root()).output();
    let out = out.map_err(|error| format!("the fuzzer did not start: {error}"))?;
    let told = String::from_utf8_lossy(&out.stderr);
    if !out.status.success() {
        return Err(format!("{name} found something:\n{told}"));
    }
    for line in told.lines().filter(|line| line.starts_with("Done ") || line.starts_with("stat::peak")) {
        println!("{name}: {line}");
    }
    Ok(())
}
