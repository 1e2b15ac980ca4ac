//! Opening a store of 100,000 entries up to the Today screen.

use crate::Place;
use crate::figure::{Figure, quantile};
use crate::fill::{self, now, said};
use hallway_core::api::{ForChild, Request};
use std::time::Instant;

const TURNS: usize = 30;

pub(crate) fn measure(place: &Place) -> Result<Vec<Figure>, String> {
    let folder = fill::store(place, place.entries, 10)?;
    let mut times = Vec::new();
    for _ in 0..TURNS {
        let started = Instant::now();
        let mut hallway = fill::open(folder.path())?;
        hallway.call(Request::Today(ForChild::default()), now()).map_err(said)?;
        times.push(started.elapsed());
    }
    Ok(vec![Figure::plain(
        &format!("opening {} entries to Today", place.counted()),
        "ms",
        quantile(&mut times, 0.5),
        30.0,
    )])
}
