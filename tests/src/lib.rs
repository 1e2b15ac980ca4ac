//! Support for Hallway's tests: a [`World`] that sees core as the shell does, a clock that moves, a school year.
//!
//! Speaks to Hallway through its contract only; what a test looks up in the database, it looks up read-only. A
//! mistake in a test may panic here.

mod asks;
pub mod demo;
pub mod papers;
pub mod ring;
pub mod tables;
pub mod words;
mod world;
pub mod zips;

pub use world::{World, moment};

use std::path::PathBuf;

/// The root of the checkout, asked for when running: a target folder may outlive the checkout it was built in.
#[must_use]
pub fn root() -> PathBuf {
    let here = std::env::current_dir().expect("a folder to be in");
    let root = here.ancestors().find(|folder| folder.join("src-tauri/core").is_dir());
    root.expect("to be started inside the checkout").to_path_buf()
}

/// A folder below `tests/fixtures`.
#[must_use]
pub fn fixture(name: &str) -> PathBuf {
    root().join("tests/fixtures").join(name)
}
