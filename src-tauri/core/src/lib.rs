//! Hallway's core: rules think, the store remembers, actions decide, the api speaks.
#![forbid(unsafe_code)]

mod actions;
pub mod api;
pub mod exchange;
mod hallway;
pub mod rules;
mod store;
mod words;

pub use hallway::{AlarmStep, Hallway, Notice, NoticeButton, NoticeWords, Trust};
pub use words::{Language, ScreenWords, languages, screen_words, speak_other};
