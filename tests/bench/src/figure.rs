//! A figure, its limit, and the table of them.

use serde_json::{Value, json};
use std::fmt::Write;
use std::time::Duration;

/// What was measured, and what it may be at most.
pub(crate) struct Figure {
    pub(crate) name: String,
    pub(crate) unit: &'static str,
    pub(crate) found: f64,
    pub(crate) limit: f64,
    /// What the limit was made from.
    pub(crate) beside: String,
}

impl Figure {
    /// A figure whose limit is a multiple of another one that was measured beside it.
    pub(crate) fn beside(name: &str, unit: &'static str, found: f64, times: f64, what: &str, other: f64) -> Self {
        let beside = format!("{times} × {what} at {other:.2} {unit}; it is {:.2} ×", found / other);
        Self { name: name.into(), unit, found, limit: times * other, beside }
    }

    /// A figure with a plain limit.
    pub(crate) fn plain(name: &str, unit: &'static str, found: f64, limit: f64) -> Self {
        Self { name: name.into(), unit, found, limit, beside: String::new() }
    }

    pub(crate) fn holds(&self) -> bool {
        self.found <= self.limit
    }
}

/// The `part` quantile, 0.5 for the median.
pub(crate) fn quantile(times: &mut [Duration], part: f64) -> f64 {
    times.sort_unstable();
    let last = times.len().saturating_sub(1);
    let index = (last as f64 * part).round() as usize;
    times.get(index).map_or(f64::NAN, |time| time.as_secs_f64() * 1000.0)
}

/// One line a figure.
pub(crate) fn table(figures: &[Figure]) -> String {
    let width = figures.iter().map(|figure| figure.name.chars().count()).max().unwrap_or(0);
    let mut out = format!("\n{:width$}  {:>10}  {:>10}\n", "", "found", "at most");
    for figure in figures {
        let Figure { name, unit, found, limit, beside } = figure;
        let mark = if figure.holds() { "  " } else { "✗ " };
        let _ = writeln!(out, "{name:width$}  {found:>7.2} {unit:<2}  {limit:>7.2} {unit:<2} {mark}{beside}");
    }
    out
}

/// The same for programs.
pub(crate) fn json(figures: &[Figure]) -> String {
    let rows: Vec<Value> = figures
        .iter()
        .map(|figure| {
            json!({
                "name": figure.name, "unit": figure.unit, "found": figure.found, "limit": figure.limit,
                "holds": figure.holds(), "beside": figure.beside,
            })
        })
        .collect();
    format!("{:#}\n", Value::from(rows))
}
