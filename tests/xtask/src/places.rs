//! Where things are: the checkout, the target folder, the binaries.

use std::path::{Path, PathBuf};

/// The root of the checkout. Asked for when running: a target folder may outlive the checkout it was built in.
pub fn root() -> PathBuf {
    let here = std::env::var_os("CARGO_MANIFEST_DIR").map_or_else(|| env!("CARGO_MANIFEST_DIR").into(), PathBuf::from);
    here.ancestors().nth(2).unwrap_or(&here).to_path_buf()
}

/// Cargo's target folder.
pub fn target() -> PathBuf {
    match std::env::var_os("CARGO_TARGET_DIR") {
        Some(folder) => root().join(folder),
        None => root().join("target"),
    }
}

/// A binary that cargo built.
pub fn binary(profile: Profile, name: &str) -> PathBuf {
    target().join(profile.folder()).join(format!("{name}{}", std::env::consts::EXE_SUFFIX))
}

/// How something was built.
#[derive(Clone, Copy, PartialEq, Eq)]
pub enum Profile {
    /// Quick to build.
    Dev,
    /// What is measured and shipped.
    Release,
}

impl Profile {
    fn folder(self) -> &'static str {
        match self {
            Self::Dev => "debug",
            Self::Release => "release",
        }
    }

    /// The option for `cargo build`.
    pub fn option(self) -> Option<&'static str> {
        (self == Self::Release).then_some("--release")
    }
}

/// Whether a window can be shown.
pub fn has_display() -> bool {
    let set = |name| std::env::var_os(name).is_some_and(|value| !value.is_empty());
    cfg!(not(target_os = "linux")) || set("DISPLAY") || set("WAYLAND_DISPLAY")
}

/// Files that git knows or would add, under `folder`, with one of the endings.
pub fn sources(folder: &str, endings: &[&str]) -> Result<Vec<PathBuf>, String> {
    let args = ["ls-files", "--cached", "--others", "--exclude-standard", "--", folder];
    let listed = crate::run::output("git", &args, &root())?;
    let wanted = |path: &&str| endings.iter().any(|ending| path.ends_with(ending));
    Ok(listed.lines().filter(wanted).map(|path| root().join(path)).filter(|path| path.is_file()).collect())
}

/// A path as written from the root.
pub fn short(path: &Path) -> String {
    path.strip_prefix(root()).unwrap_or(path).display().to_string()
}
