//! Hallway's core: rules think, the store remembers, actions decide, the api speaks.
#![forbid(unsafe_code)]
pub mod api;
mod hallway;
pub mod rules;
pub use hallway::{AlarmStep, Hallway, Notice, NoticeButton, NoticeWords, Trust};
