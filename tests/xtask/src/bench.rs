//! Speed and size, each beside its own limit, measured in the same run.

use crate::places::{Profile, binary, root};
use crate::run::{Done, run_with, step};
use crate::setup;

/// `cargo xtask bench [ARGS]`; the arguments go to the benchmark.
pub fn bench(args: &[String]) -> Done {
    step("what the machine needs", || setup::machine(setup::For::Tests))?;
    step("the screens", setup::ui)?;
    step("the release build", || {
        let wanted = ["hallway", "hallway-empty", "hallway-bench"];
        let packages = wanted.iter().flat_map(|name| ["--package", *name]);
        crate::run::run("cargo", &["build", "--release"].into_iter().chain(packages).collect::<Vec<_>>(), &root())
    })?;
    step("the figures", || {
        let bench = binary(Profile::Release, "hallway-bench").display().to_string();
        let args: Vec<&str> = args.iter().map(String::as_str).collect();
        if !cfg!(target_os = "linux") {
            return run_with(&bench, &args, &root(), &[]);
        }
        let screen = ["-a", "-s", "-screen 0 1280x900x24", "dbus-run-session", "--", &bench];
        run_with("xvfb-run", &[&screen[..], &args].concat(), &root(), &[])
    })
}
