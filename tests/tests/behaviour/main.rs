//! What Hallway does, seen through its contract: one file per behaviour.

mod bad_input;
mod bring;
mod capture;
mod clocks;
mod damaged;
mod demo;
mod drafts;
mod handles;
mod killed;
mod leave;
mod letters;
mod log;
mod meetings;
mod messages;
mod newer;
mod notices;
mod other_process;
mod phone;
mod rebuild;
mod reminders;
mod said;
mod today;
mod undo;
