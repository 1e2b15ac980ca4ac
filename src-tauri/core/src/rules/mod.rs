//! What Hallway thinks. Pure functions over plain values: no store, no file, no clock, no network.
//!
//! May know only itself and the date libraries; everything it needs arrives as an argument.

pub mod agreement;
pub mod calendar;
pub mod channels;
pub mod clocks;
pub mod concerns;
pub mod contact_kinds;
pub mod cycle;
pub mod days_off;
pub mod documents;
pub mod first_weeks;
pub mod greeting;
pub mod handles;
pub mod ideas;
pub mod ids;
pub mod mail_head;
pub mod meeting_words;
pub mod next_year;
pub mod phases;
pub mod phrase_book;
pub mod plan;
pub mod question_bank;
pub mod reading;
pub mod rhythms;
pub mod roles;
pub mod sayings;
pub mod seats;
pub mod sentences;
pub mod slips;
pub mod state;
pub mod terms;
pub mod time;
pub mod turn_over;
pub mod wording;
pub mod year_picture;
pub mod year_span;
