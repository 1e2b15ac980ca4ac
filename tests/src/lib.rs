//! Support for Hallway's tests: a [`World`] that sees core as the shell does, a clock that moves, a school year.
//!
//! Speaks to Hallway through its contract only; what a test looks up in the database, it looks up read-only. A
//! mistake in a test may panic here.

mod asks;
pub mod demo;
pub mod ring;
pub mod tables;
mod world;

pub use world::{World, moment};
