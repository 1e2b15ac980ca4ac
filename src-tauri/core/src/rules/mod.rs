//! What Hallway thinks. Pure functions over plain values: no store, no file, no clock, no network.
//!
//! May know only itself and the date libraries; everything it needs arrives as an argument.

pub mod calendar;
pub mod ids;
pub mod plan;
pub mod reading;
pub mod rhythms;
pub mod roles;
pub mod time;
pub mod wording;
