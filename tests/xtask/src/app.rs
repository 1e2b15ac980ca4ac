//! Builds Hallway and opens it: in a window, or without a display in any browser through the headless host.

use crate::places::{Profile, binary, has_display, root};
use crate::run::{Done, run, run_with, step};
use crate::setup;
use std::path::{Path, PathBuf};

/// `cargo xtask app [--demo] [--release]`.
pub fn app(args: &[String]) -> Done {
    let profile = profile(args)?;
    let window = has_display();
    step("what the machine needs", || setup::machine(if window { setup::For::Window } else { setup::For::Core }))?;
    step("the screens", setup::ui)?;
    let data = if args.iter().any(|arg| arg == "--demo") { Some(demo(profile)?) } else { None };
    if window { open_window(profile, data.as_deref()) } else { serve(profile, data.as_deref()) }
}

fn profile(args: &[String]) -> Result<Profile, String> {
    if let Some(odd) = args.iter().find(|arg| !matches!(arg.as_str(), "--demo" | "--release")) {
        return Err(format!("app does not know '{odd}'; it takes --demo and --release"));
    }
    Ok(if args.iter().any(|arg| arg == "--release") { Profile::Release } else { Profile::Dev })
}

/// A folder with a made-up school year; it goes with the system's other temporary files.
fn demo(profile: Profile) -> Result<PathBuf, String> {
    let folder = std::env::temp_dir().join(format!("hallway-demo-{}", std::process::id()));
    step("a made-up school year", || {
        build(profile, "hallway-tests", "demo")?;
        run(&binary(profile, "demo").display().to_string(), &[&folder.display().to_string()], &root())
    })?;
    Ok(folder)
}

fn build(profile: Profile, package: &str, name: &str) -> Done {
    let args = ["build", "--package", package, "--bin", name].into_iter().chain(profile.option());
    run("cargo", &args.collect::<Vec<_>>(), &root())
}

fn open_window(profile: Profile, data: Option<&Path>) -> Done {
    step("the app", || build(profile, "hallway", "hallway"))?;
    println!("\nHallway opens now. Closing its window leaves it in the tray; Ctrl+C here ends it.");
    let folder = data.map(|folder| ("HALLWAY_DATA", folder.display().to_string()));
    run_with(&binary(profile, "hallway").display().to_string(), &[], &root(), folder.as_slice())
}

fn serve(profile: Profile, data: Option<&Path>) -> Done {
    step("the headless host", || build(profile, "hallway-bridge", "hallway-bridge"))?;
    let folder = data.map_or_else(own_folder, |folder| Ok(folder.to_path_buf()))?.display().to_string();
    println!("\nThere is no display here, so Hallway is served for a browser. Open the address below on this machine.");
    println!("From another one, first: ssh -L PORT:127.0.0.1:PORT this-machine, with the port of the address.");
    run(&binary(profile, "hallway-bridge").display().to_string(), &["--data", &folder], &root())
}

/// Where the window would keep its store, so that both show the same.
fn own_folder() -> Result<PathBuf, String> {
    if let Some(folder) = std::env::var_os("HALLWAY_DATA") {
        return Ok(folder.into());
    }
    let data = std::env::var_os("XDG_DATA_HOME").map(PathBuf::from);
    let home = std::env::var_os("HOME").map(|home| Path::new(&home).join(".local/share"));
    Ok(data.or(home).ok_or("HOME is not set")?.join(identifier()?))
}

fn identifier() -> Result<String, String> {
    let path = root().join("src-tauri/tauri.conf.json");
    let text = std::fs::read_to_string(&path).map_err(|error| format!("{}: {error}", path.display()))?;
    let after = text.split("\"identifier\"").nth(1).and_then(|rest| rest.split('"').nth(1));
    after.map(ToOwned::to_owned).ok_or_else(|| "tauri.conf.json names no identifier".into())
}
