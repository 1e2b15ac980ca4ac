//! The school calendar: years, breaks, school days.
//!
//! Knows only what the parent entered. Without a year it counts Monday to Friday and claims nothing about summer.

use chrono::NaiveDate;
use serde::{Deserialize, Serialize};

/// Both ends included.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Days {
    /// First day.
    pub first: NaiveDate,
    /// Last day.
    pub last: NaiveDate,
}

/// School years and the days without school inside them.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Calendar {
    /// First to last day of school of each year the parent entered; oldest first.
    pub years: Vec<Days>,
    /// Winter break, a snow day: any run of days without school.
    pub breaks: Vec<Days>,
}
