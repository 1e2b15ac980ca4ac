//! What must be on the machine. On Debian and Ubuntu it says what is missing and installs it; elsewhere it only says.

use crate::places::{root, sources};
use crate::run::{Done, found, npm, output, run, run_with, works};
use std::path::Path;

/// A thing to have: how to see that it is there, and where it comes from.
struct Need {
    /// In words, for systems where nothing is installed by us.
    what: &'static str,
    /// Debian's and Ubuntu's package.
    package: &'static str,
    here: fn() -> bool,
}

/// What a command needs from the machine.
#[derive(Clone, Copy, PartialEq, Eq)]
pub enum For {
    /// Core and the headless host.
    Core,
    /// Building and opening the window.
    Window,
    /// Tests in a browser and in the real window.
    Tests,
}

const CORE: &[Need] = &[Need { what: "a C compiler (cc)", package: "build-essential", here: || found("cc") }];

const WINDOW: &[Need] = &[
    Need { what: "pkg-config", package: "pkg-config", here: || found("pkg-config") },
    Need { what: "WebKitGTK 4.1 with headers", package: "libwebkit2gtk-4.1-dev", here: || linkable("webkit2gtk-4.1") },
    Need { what: "librsvg with headers", package: "librsvg2-dev", here: || linkable("librsvg-2.0") },
    Need {
        what: "Ayatana AppIndicator 3 with headers",
        package: "libayatana-appindicator3-dev",
        here: || linkable("ayatana-appindicator3-0.1"),
    },
    Need { what: "a D-Bus session (dbus-run-session)", package: "dbus", here: || found("dbus-run-session") },
];

const TESTS: &[Need] = &[
    Need { what: "WebKitWebDriver", package: "webkit2gtk-driver", here: || found("WebKitWebDriver") },
    Need { what: "Xvfb", package: "xvfb", here: || found("Xvfb") },
    Need { what: "xauth", package: "xauth", here: || found("xauth") },
    Need { what: "dbus-launch", package: "dbus-x11", here: || found("dbus-launch") },
    Need { what: "xwininfo", package: "x11-utils", here: || found("xwininfo") },
    Need { what: "DejaVu fonts", package: "fonts-dejavu-core", here: || works("fc-list", &[":family=DejaVu Sans"]) },
    Need { what: "Chromium", package: "chromium", here: || crate::browser::chromium().is_some() },
];

/// Makes sure that everything is here, or says exactly what is not.
pub fn machine(purpose: For) -> Done {
    rust()?;
    node()?;
    let missing: Vec<&Need> = wanted(purpose).into_iter().filter(|need| !(need.here)()).collect();
    if missing.is_empty() {
        return Ok(());
    }
    if !(found("apt-get") && found("dpkg")) {
        let list: Vec<_> = missing.iter().map(|need| format!("  - {}", need.what)).collect();
        return Err(format!("please install, then run this again:\n{}", list.join("\n")));
    }
    install(&missing.iter().map(|need| need.package).collect::<Vec<_>>())
}

fn wanted(purpose: For) -> Vec<&'static Need> {
    if !cfg!(target_os = "linux") {
        return if cfg!(windows) { Vec::new() } else { CORE.iter().collect() };
    }
    match purpose {
        For::Core => CORE.iter().collect(),
        For::Window => CORE.iter().chain(WINDOW).collect(),
        For::Tests => CORE.iter().chain(WINDOW).chain(TESTS).collect(),
    }
}

fn linkable(library: &str) -> bool {
    works("pkg-config", &["--exists", library])
}

fn install(packages: &[&str]) -> Done {
    println!("These Debian packages are missing and will be installed: {}", packages.join(" "));
    apt(&["update"])?;
    apt(&[&["install", "--yes", "--no-install-recommends"], packages].concat())
}

fn apt(args: &[&str]) -> Done {
    let quiet = [("DEBIAN_FRONTEND", "noninteractive".to_owned())];
    let administrator = output("id", &["-u"], Path::new("/")).is_ok_and(|user| user.trim() == "0");
    if administrator {
        return run_with("apt-get", args, &root(), &quiet);
    }
    if !found("sudo") {
        return Err("installing needs the administrator: run it as root, or install sudo".into());
    }
    run_with("sudo", &[&["--preserve-env=DEBIAN_FRONTEND", "apt-get"], args].concat(), &root(), &quiet)
}

fn rust() -> Done {
    for (component, command) in [("rustfmt", "fmt"), ("clippy", "clippy")] {
        if !works("cargo", &[command, "--version"]) {
            println!("The Rust component {component} is missing and will be added.");
            run("rustup", &["component", "add", component], &root())?;
        }
    }
    Ok(())
}

fn node() -> Done {
    let version = output("node", &["--version"], &root()).map_err(|_| "please install Node 20 or newer".to_owned())?;
    let major = version.trim().trim_start_matches('v').split('.').next().and_then(|number| number.parse().ok());
    match major {
        Some(20..) => Ok(()),
        Some(..20) | None => Err(format!("Node 20 or newer is needed; this is {}", version.trim())),
    }
}

/// The packages of `folder`, exactly as locked; nothing is done when they already are.
pub fn packages(folder: &str) -> Done {
    let here = root().join(folder);
    let (lock, installed) = (here.join("package-lock.json"), here.join("node_modules/.package-lock.json"));
    if newer(&installed, &lock) {
        return Ok(());
    }
    println!("The npm packages of {folder}/ will be installed.");
    run(npm(), &["ci", "--no-audit", "--no-fund"], &here)
}

/// The UI, built; nothing is done when nothing changed.
pub fn ui() -> Done {
    packages("ui")?;
    let built = root().join("ui/dist/index.html");
    let mut parts = sources("ui", &[".ts", ".svelte", ".css", ".html", ".json", ".woff2", ".svg"])?;
    parts.extend(sources("src-tauri/core/src/words", &[".ftl"])?);
    if parts.iter().all(|part| newer(&built, part)) {
        return Ok(());
    }
    run(npm(), &["run", "build"], &root().join("ui"))
}

fn newer(made: &Path, source: &Path) -> bool {
    let time = |path: &Path| path.metadata().and_then(|meta| meta.modified()).ok();
    matches!((time(made), time(source)), (Some(made), Some(source)) if made >= source)
}
