//! Running commands and steps: each step has a heading and a time; the first that fails stops everything.

use std::path::Path;
use std::process::{Command, Stdio};
use std::time::Instant;

/// Done, or why not, in one line.
pub type Done = Result<(), String>;

/// One step of a longer run.
pub fn step(name: &str, work: impl FnOnce() -> Done) -> Done {
    println!("\n== {name}");
    let started = Instant::now();
    let done = work().map_err(|reason| format!("the step '{name}' failed: {reason}"));
    if done.is_ok() {
        println!("== {name}: {:.1} s", started.elapsed().as_secs_f64());
    }
    done
}

/// Runs a command in `folder`; its output goes to ours.
pub fn run(program: &str, args: &[&str], folder: &Path) -> Done {
    run_with(program, args, folder, &[])
}

/// As [`run`], with variables.
pub fn run_with(program: &str, args: &[&str], folder: &Path, variables: &[(&str, String)]) -> Done {
    let shown = line(program, args);
    println!("$ {shown}");
    let mut command = Command::new(program);
    command.args(args).current_dir(folder).envs(variables.iter().map(|(name, value)| (name, value)));
    let status = command.status().map_err(|error| format!("'{shown}' did not start: {error}"))?;
    if status.success() { Ok(()) } else { Err(format!("'{shown}' ended with {status}")) }
}

/// What a command prints.
pub fn output(program: &str, args: &[&str], folder: &Path) -> Result<String, String> {
    let shown = line(program, args);
    let mut command = Command::new(program);
    command.args(args).current_dir(folder).stderr(Stdio::inherit());
    let out = command.output().map_err(|error| format!("'{shown}' did not start: {error}"))?;
    if !out.status.success() {
        return Err(format!("'{shown}' ended with {}", out.status));
    }
    Ok(String::from_utf8_lossy(&out.stdout).into_owned())
}

/// Whether a command runs and ends well; its output is not shown.
pub fn works(program: &str, args: &[&str]) -> bool {
    let mut command = Command::new(program);
    command.args(args).stdin(Stdio::null()).stdout(Stdio::null()).stderr(Stdio::null());
    command.status().is_ok_and(|status| status.success())
}

/// Whether a program is on the path.
pub fn found(program: &str) -> bool {
    let path = std::env::var_os("PATH").unwrap_or_default();
    let named = format!("{program}{}", std::env::consts::EXE_SUFFIX);
    std::env::split_paths(&path).any(|folder| folder.join(&named).is_file())
}

/// `npm` by the name the system starts it with.
pub fn npm() -> &'static str {
    if cfg!(windows) { "npm.cmd" } else { "npm" }
}

fn line(program: &str, args: &[&str]) -> String {
    std::iter::once(program).chain(args.iter().copied()).collect::<Vec<_>>().join(" ")
}
