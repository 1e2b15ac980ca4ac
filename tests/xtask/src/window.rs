//! The real window, without a screen: Xvfb, a session bus, WebKitWebDriver.

use crate::places::{Profile, binary, root};
use crate::run::{Done, run_with};

/// Runs the tests of `tests/app`.
pub fn tests() -> Done {
    if !cfg!(target_os = "linux") {
        println!("skipped: the real window is driven by WebKitWebDriver, which is for Linux only");
        return Ok(());
    }
    let app = [("HALLWAY_APP", binary(Profile::Dev, "hallway").display().to_string())];
    let test = ["cargo", "test", "--workspace", "--test", "window"];
    let screen = ["-a", "-s", "-screen 0 1280x900x24", "dbus-run-session", "--"];
    run_with("xvfb-run", &[&screen[..], &test[..]].concat(), &root(), &app)
}
