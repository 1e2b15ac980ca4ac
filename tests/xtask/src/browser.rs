//! The browser tests: Chromium over the headless host, at phone and desktop size.

use crate::places::{Profile, binary, root};
use crate::run::{Done, found, npm, run, run_with};
use crate::setup;

/// A Chromium that is here: `CHROMIUM`, or one on the path.
pub fn chromium() -> Option<String> {
    let named = std::env::var("CHROMIUM").ok().filter(|path| !path.is_empty());
    named.or_else(|| {
        let known = ["chromium", "chromium-browser", "google-chrome", "google-chrome-stable"];
        known.into_iter().find(|name| found(name)).and_then(whole_path)
    })
}

fn whole_path(name: &str) -> Option<String> {
    let path = std::env::var_os("PATH")?;
    let places = std::env::split_paths(&path).map(|folder| folder.join(name));
    places.into_iter().find(|path| path.is_file()).map(|path| path.display().to_string())
}

/// Builds the host and runs the stories.
pub fn tests() -> Done {
    setup::packages("tests/ui")?;
    setup::ui()?;
    // All of it, because a part alone would be another shape and build much again.
    run("cargo", &["build", "--workspace", "--locked"], &root())?;
    let browser = chromium().ok_or("no Chromium was found; name one in CHROMIUM")?;
    let host = binary(Profile::Dev, "hallway-bridge").display().to_string();
    let variables = [("CHROMIUM", browser), ("HALLWAY_BRIDGE", host)];
    run_with(npm(), &["test"], &root().join("tests/ui"), &variables)
}
