//! Everything that must hold before a change lands, the quick things first.

use crate::places::root;
use crate::run::{Done, npm, run, run_with, step, works};
use crate::{browser, setup, size, structure, words};
use std::time::Instant;

const DENY: &str = "0.20.2";

/// Stands beside the workspace, so nothing else builds it.
const FUZZ: &str = "tests/fuzz/Cargo.toml";

type Step = (&'static str, fn() -> Done);

const STEPS: &[Step] = &[
    ("machine", || setup::machine(setup::For::Tests)),
    ("fmt", fmt),
    ("structure", structure::tree),
    ("words", words::never_shown),
    ("ui", ui),
    ("size", size::ui),
    ("clippy", || cargo(&["clippy", "--workspace", "--all-targets", "--locked", "--", "--deny", "warnings"])),
    // The real window is among these: it brings its own display and session bus.
    ("test", || cargo(&["test", "--workspace", "--locked"])),
    ("fuzz", || cargo(&["check", "--manifest-path", FUZZ, "--locked"])),
    ("doc", doc),
    ("deny", deny),
    ("reading", || reading(&[])),
    ("wording", || wording(&[])),
    ("browser", browser::tests),
];

/// `cargo xtask check [STEP …]`.
pub fn check(only: &[String]) -> Done {
    if let Some(odd) = only.iter().find(|name| !STEPS.iter().any(|(known, _)| known == name)) {
        let known: Vec<_> = STEPS.iter().map(|(name, _)| *name).collect();
        return Err(format!("check has no step '{odd}'; it has {}", known.join(", ")));
    }
    let started = Instant::now();
    for (name, work) in STEPS.iter().filter(|(name, _)| only.is_empty() || only.iter().any(|wanted| wanted == name)) {
        step(name, work)?;
    }
    println!("\nEverything holds ({:.0} s).", started.elapsed().as_secs_f64());
    Ok(())
}

/// `cargo xtask reading`: the metrics, and a failure where a goal is missed.
pub fn reading(args: &[String]) -> Done {
    measure("reading", args)
}

/// `cargo xtask wording`: how drafts are looked at, and a failure where a goal is missed.
pub fn wording(args: &[String]) -> Done {
    measure("wording", args)
}

/// Runs the program that prints the figures of `what`.
fn measure(what: &str, args: &[String]) -> Done {
    let fixed = ["run", "--quiet", "--package", "hallway-tests", "--bin", what, "--"];
    let args: Vec<&str> = fixed.into_iter().chain(args.iter().map(String::as_str)).collect();
    run("cargo", &args, &root())
}

fn cargo(args: &[&str]) -> Done {
    run("cargo", args, &root())
}

fn fmt() -> Done {
    cargo(&["fmt", "--all", "--check"])?;
    cargo(&["fmt", "--manifest-path", FUZZ, "--check"])
}

fn ui() -> Done {
    setup::packages("ui")?;
    for script in ["check", "test", "build"] {
        run(npm(), &["run", "--if-present", script], &root().join("ui"))?;
    }
    Ok(())
}

fn doc() -> Done {
    let strict = [("RUSTDOCFLAGS", "--deny warnings".to_owned())];
    run_with("cargo", &["doc", "--workspace", "--no-deps", "--locked", "--document-private-items"], &root(), &strict)
}

/// Licences, doubles and sources. Advisories need a database fetched by git, which many build machines cannot reach.
fn deny() -> Done {
    if !works("cargo", &["deny", "--version"]) {
        println!("cargo-deny {DENY} is missing and will be built.");
        cargo(&["install", "cargo-deny", "--version", DENY, "--locked"])?;
    }
    cargo(&["deny", "--workspace", "check", "licenses", "bans", "sources"])?;
    let home = std::env::var("CARGO_HOME").or_else(|_| std::env::var("HOME").map(|home| format!("{home}/.cargo")));
    let known = home.is_ok_and(|home| std::path::Path::new(&home).join("advisory-dbs").is_dir());
    if !known {
        println!("skipped: advisories; their database is not on this machine (cargo deny fetch)");
        return Ok(());
    }
    cargo(&["deny", "--workspace", "check", "--disable-fetch", "advisories"])
}
