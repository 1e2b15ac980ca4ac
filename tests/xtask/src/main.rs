//! The project's commands. `cargo xtask app` and `cargo xtask check` need nothing prepared by hand.

mod app;
mod bench;
mod browser;
mod check;
mod fuzz;
mod places;
mod run;
mod setup;
mod size;
mod structure;
mod words;

use run::Done;
use std::process::ExitCode;

const USAGE: &str = "\
cargo xtask app [--demo] [--release]   builds Hallway and opens it; --demo shows a made-up school year
cargo xtask check [STEP …]             everything that must hold before a change lands, or only these steps
cargo xtask reading [ARGS]             how well entries are read: precision and recall per chip, and what was missed
cargo xtask wording [learn]            how drafts are looked at: what is flagged, how rightly, and what is left alone;
                                       learn: weighs words anew after the corpus or what is weighed has changed
cargo xtask bench [ARGS]               speed and size, each figure beside its limit; writes target/bench.json
cargo xtask fuzz [SECONDS]             any bytes at all for everything that reads a file; 60 seconds for each format
";

fn main() -> ExitCode {
    let args: Vec<String> = std::env::args().skip(1).collect();
    match dispatch(&args) {
        Ok(()) => ExitCode::SUCCESS,
        Err(reason) => {
            eprintln!("\nxtask: {reason}");
            ExitCode::FAILURE
        }
    }
}

fn dispatch(args: &[String]) -> Done {
    let (command, rest) = args.split_first().map_or(("", args), |(command, rest)| (command.as_str(), rest));
    match command {
        "app" => app::app(rest),
        "check" => check::check(rest),
        "reading" => check::reading(rest),
        "wording" => check::wording(rest),
        "bench" => bench::bench(rest),
        "fuzz" => fuzz::fuzz(rest),
        "" | "help" | "--help" | "-h" => {
            print!("{USAGE}");
            Ok(())
        }
        other => Err(format!("there is no command '{other}'.\n\n{USAGE}")),
    }
}
