//! Hallway's core: rules think, the store remembers, actions decide, the api speaks.
#![forbid(unsafe_code)]
pub mod rules;
