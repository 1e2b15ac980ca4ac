//! Planning with ten years behind one, beside one year, with the same open things.

use crate::Place;
use crate::figure::{Figure, quantile};
use crate::fill::{self, now, said};
use std::time::Instant;

const TURNS: usize = 60;

pub(crate) fn measure(place: &Place) -> Result<Vec<Figure>, String> {
    let (ten, one) = (fill::store(place, place.entries, 10)?, fill::store(place, place.entries / 10, 1)?);
    let (mut ten, mut one) = (fill::open(ten.path())?, fill::open(one.path())?);
    let (mut long, mut short) = (Vec::new(), Vec::new());
    for _ in 0..TURNS {
        for (hallway, times) in [(&mut one, &mut short), (&mut ten, &mut long)] {
            let started = Instant::now();
            let planned = hallway.alarms(now()).map_err(said)?;
            times.push(started.elapsed());
            if planned.is_empty() {
                return Err("nothing was planned".into());
            }
        }
    }
    let (found, other) = (quantile(&mut long, 0.5), quantile(&mut short, 0.5));
    let name = &format!("the plan over ten years with {} entries", place.counted());
    Ok(vec![Figure::beside(name, "ms", found, 1.2, "over one year", other)])
}
